"""Who is acted on where the rules of roles name nobody: the state or place told near the trigger; and refusals of one's own."""

from __future__ import annotations

import msgspec

from newsledger.find.event_layers import Layers, token_range
from newsledger.find.event_parties import Roles, is_party, passive
from newsledger.find.event_sides import country_at, party, state_actor, stated_at
from newsledger.find.event_tree import Tree
from newsledger.find.event_triggers import Trigger
from newsledger.language.lang.en import event_sides as en
from newsledger.language.lang.en.negation import NOT
from newsledger.records import Event, Party

MEETING = ("040", "041", "044", "045", "046")
"""Codes of talks, which have a place and a topic beside their partners."""
WITHIN = {"denied": "REJECT", "planned": "AGREE"}
"""The type that tells a deed of this status by itself."""
TOLD_OF = ("name", "demonym", "metonym", "title")
"""How a state is named rather than described."""
AT_HOME = ("ASSAULT", "COERCE", "MOBILIZE", "ACCUSE", "SANCTION", "RETREAT", "CONCEDE")
"""Types of what is done within the doer's own state: "suspended Algeria's largest newspaper"."""
RESIGNING = "088"
"""Who resigns does that to nobody."""
BY_FORCE = ("ASSAULT", "COERCE", "MOBILIZE")
"""Those that armies and police do at a place: "imposed a curfew in Lima"."""
REFUSABLE = ("AID", "RETREAT", "CONCEDE", "COOPERATE", "CONSULT", "SUPPORT", "AGREE")
"""Types that "will not" turns into a refusal."""


def nearby(layers: Layers, trigger: Trigger, who: Roles, kind: str, last: int) -> Roles:
    """The roles with the first other state named behind the trigger, in its own clause or else deeper, where the rules name nobody acted on."""
    scene, tree = layers.scene, layers.scene.tree
    several = len(who.actors) > 1 and (kind in scene.words.mutual_with or kind == "REJECT")
    if not who.actors or who.recipients:
        return who
    if trigger.code in MEETING:
        met = partner(layers, trigger, last)
        if met is not None and met not in who.actors:
            return Roles([*who.actors, *tree.conjuncts(met)], [], True)
    if who.reciprocal or several or tree.lemmas[trigger.at] in scene.words.topical:
        return who
    own = {a.state for a in (layers.reading.actors.get(party(layers, i).actor or "") for i in who.actors) if a is not None}
    end = min(last, reach(tree, trigger.at))
    fit = [k for k in range(trigger.last + 1, last) if k not in scene.media and country_at(layers, k) not in own | {None}]
    if trigger.code in MEETING:
        fit = [k for k in fit if not set(way_in(tree, k)) & {"in", "at", "on", "over", "about", "near"}]  # where or on what they met
    clause = [k for k in fit if k < end and same_clause(tree, k, trigger)]
    named = [k for k in clause if stated_at(layers, k) is not None]
    named = [k for k in named if layers.mention_at[k].how in TOLD_OF] or named  # "sent troops, among them 19 officers, to Mali"
    found = named or clause
    if not found and kind in AT_HOME:  # before what hangs deeper: "imposed blockades on its ports to prevent rebels from landing"
        found = at_home(layers, trigger, own, end, kind)
    found = found or [k for k in fit if under(tree, k, trigger)]
    if not found and passive(tree, trigger.at):  # "the attack in Mali was condemned by France"
        spans = [tree.whole_range(s, 0) for s in tree.kids(trigger.at, "nsubj")]
        found = [k for a, b in spans for k in range(a, b + 1) if k not in scene.media and country_at(layers, k) not in own | {None}]
    return Roles(who.actors, found[:1], False) if found else who


def beyond_own(layers: Layers, trigger: Trigger, who: Roles, kind: str, last: int) -> Roles:
    """The roles as `nearby` has them; past the doer's own state where only that owns the deed: "promised Chad's support for the peace in Mali"."""
    tree = layers.scene.tree
    if who.actors and who.recipients and all(tree.tokens.dep[i] == "nmod:poss" for i in who.recipients):
        own = {country_at(layers, i) for i in who.actors} - {None}
        if all(country_at(layers, i) in own for i in who.recipients):
            farther = nearby(layers, trigger, Roles(who.actors, [], who.reciprocal), kind, last)
            return farther if farther.recipients else who
    return nearby(layers, trigger, who, kind, last)


def at_home(layers: Layers, trigger: Trigger, own: set[str | None], end: int, kind: str) -> list[int]:
    """The place or name of the doer's own state that a deed is done at: "imposed a curfew in Lima", "suspended Algeria's largest newspaper"."""
    tree = layers.scene.tree
    own_name = [k for k in range(trigger.last + 1, end) if k in layers.place_at or stated_at(layers, k) is not None]
    own_name = [k for k in own_name if tree.tokens.upos[k] != "PRON" and country_at(layers, k) in own - {None} and same_clause(tree, k, trigger)]
    if trigger.code == RESIGNING:
        return []
    ways = {"'s", "of", "on", "against", "into"} | ({"in", "near", "at", "across"} if kind in BY_FORCE else set())
    return [k for k in own_name if (led := way_in(tree, k)) and ways.issuperset(led)]


def partner(layers: Layers, trigger: Trigger, last: int) -> int | None:
    """Whom talks are held with where the parser hangs that elsewhere: "held talks in Amman with the king"."""
    tree, scene = layers.scene.tree, layers.scene
    for k in range(trigger.last + 1, last):
        if tree.tokens.upos[k] == "VERB" and tree.finite(k):
            return None
        if tree.words[k] == "with" and tree.base(k) == "case":
            h = tree.head(k)
            return h if h is not None and h > k and is_party(scene, h) and h not in scene.media and h in layers.mention_at else None
    return None


def homed(layers: Layers, trigger: Trigger, i: int, one: Party, own: set[str | None], last: int) -> Party:
    """The party, with the state of the place told with the event where its words name no state: "seized a house in the east of Norvia"."""
    tree = layers.scene.tree
    actor = layers.reading.actors.get(one.actor or "") or layers.added.get(one.actor or "")
    if (actor is None or actor.state is None) and tree.lemmas[i] in en.AT_HOME and any(tree.words[d] == "the" for d in tree.kids(i, "det")):
        first, end = tree.tokens.sentences[tree.sentence[i]]
        named = {country_at(layers, k) for k in range(first, end)} - {None}
        if len(named) == 1 and named <= own:  # "Burundi's president refused to meet the opposition leader"
            return Party(actor=state_actor(layers, next(iter(named)) or "") or one.actor, span=one.span)
    if tree.tokens.upos[i] != "NOUN" or (actor is not None and (actor.state is not None or actor.kind != "group" or actor.members)):
        return one
    held = [k for k in range(trigger.first, last) if k not in layers.scene.media and country_at(layers, k) is not None]
    held = [k for k in held if same_clause(tree, k, trigger) or under(tree, k, trigger)]
    for k in [*(k for k in held if country_at(layers, k) not in own), *(k for k in held if k in layers.place_at)]:
        return Party(actor=stated_at(layers, k) or state_actor(layers, country_at(layers, k) or "") or one.actor, span=one.span)
    return one


def reach(tree: Tree, at: int) -> int:
    """Where the phrases behind a trigger end; those behind an object may hang on its verb ("faces threats beyond Norvia")."""
    carrier = tree.head(at) if tree.base(at) == "obj" else None
    beside = [c for c in tree.kids(carrier, "obl") if c > at] if carrier is not None else []
    return 1 + max(tree.whole_range(i, 0)[1] for i in (at, *beside))


def same_clause(tree: Tree, k: int, trigger: Trigger) -> bool:
    """Whether a token stands in the trigger's clause, or in the infinitive that hangs on it."""
    verb = tree.clause(k)
    if verb == tree.clause(trigger.at) or verb == trigger.at:
        return True
    up = tree.head(verb)
    if tree.base(verb) == "acl" and up is not None and tree.kids(verb, "mark"):  # "signed an accord to supply Kenya with wheat"
        return tree.head(up) == trigger.at
    return up == trigger.at and tree.base(verb) in ("xcomp", "ccomp")


def under(tree: Tree, k: int, trigger: Trigger) -> bool:
    """Whether a token hangs on the trigger without a finite clause between them: "praised efforts to rebuild the economy of Norvia"."""
    for _ in range(12):
        h = tree.head(k)
        if h is None:
            return False
        if h == trigger.at or h == trigger.noun:
            return True
        if tree.tokens.upos[h] == "VERB" and (tree.finite(h) or tree.base(h) in ("conj", "parataxis")):
            return False
        k = h
    return False


def way_in(tree: Tree, k: int) -> list[str]:
    """The prepositions of the phrases that a token stands in, up to the verb."""
    out: list[str] = []
    for _ in range(6):
        out += tree.cases(k)[:1]
        h = tree.head(k)
        if h is None or tree.tokens.upos[h] == "VERB":
            break
        k = h
    return out


def refusing(tree: Tree, at: int, kind: str, who: Roles) -> bool:
    """Whether who does not do something says so of himself: "Norvia will not lift the ban", "says it will not receive the envoy"."""
    told = {tree.words[c] for c in tree.kids(at, "aux")}
    denied = any(tree.words[c] in NOT for c in tree.kids(at, "advmod"))
    return kind in REFUSABLE and denied and bool(told & {"will", "wo", "would"}) and bool(who.actors) and not passive(tree, at)


def told_of_states(layers: Layers, told: list[tuple[int, Party]], going: tuple[Party, ...]) -> tuple[list[tuple[int, Party]], tuple[Party, ...]]:
    """Those acted on that have a state of their own, by head and as they stand."""
    kept = [(t, g) for t, g in zip(told, going, strict=True) if (a := layers.reading.actors.get(g.actor or "")) is not None and a.state is not None]
    return [t for t, _ in kept], tuple(g for _, g in kept)


def answered(layers: Layers, event: Event, others: list[Event]) -> Event:
    """A request that one state turns down as another's: whom it was made to is told by the refusal alone ("Mali rejected a request by Chad").

    Else each refusal between states would count as two acts, one in each direction; the manual (2.3) has one.
    """
    if event.type != "REQUEST" or not event.recipients:
        return event

    def states(parties: tuple[Party, ...]) -> set[str | None]:
        """The states of parties."""
        known = (layers.reading.actors.get(p.actor or "") or layers.added.get(p.actor or "") for p in parties)
        return {a.state or a.sector for a in known if a is not None} - {None}

    asking, asked = states(event.actors), states(event.recipients)
    refused = asking and asked and any(o.type == "REJECT" and states(o.actors) == asked and states(o.recipients) == asking for o in others)
    return msgspec.structs.replace(event, recipients=()) if refused else event


def same_deed(layers: Layers, event: Event, others: list[Event]) -> bool:
    """Whether an event is only what another one refuses or promises to the same: "refused to send aid to Mali", "agreed to free the UN envoys".

    The manual (2.3) has a single type for these, not a type with "future" or "negation".
    """
    tree, tokens = layers.scene.tree, layers.reading.tokens
    at = next(iter(token_range(tokens.start, tokens.end, event.trigger)))
    owned = event.status == "hypothetical" and tree.base(at) in ("acl", "advcl") and any(tree.words[m] == "to" for m in tree.kids(at, "mark"))
    kind = "REJECT" if owned else WITHIN.get(event.status)  # "stood by his refusal to sign the bill"
    if kind is None or (event.status == "planned" and not event.recipients):
        return False
    up = tree.head(at) if owned or tree.base(at) in ("xcomp", "advcl", "ccomp") else None
    over = {k: e for e in others if e.type == kind and e is not event for k in token_range(tokens.start, tokens.end, e.trigger)}
    outer = over.get(-1 if up is None else up)
    return outer is not None and {p.actor for p in event.recipients} <= {p.actor for p in outer.recipients}
