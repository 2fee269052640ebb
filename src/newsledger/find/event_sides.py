"""What the parties found by the parse come to: the actors behind their words, the state nearby, and what they make of the code."""

from __future__ import annotations

from collections.abc import Set

from newsledger.find.event_layers import MEDIA, Layers, has_state
from newsledger.find.event_noun_roles import noun_roles
from newsledger.find.event_parties import Roles, agents, clean, is_party
from newsledger.find.event_tree import Tree
from newsledger.find.event_triggers import Trigger
from newsledger.know.actors import know
from newsledger.know.plover import Code
from newsledger.language.lang.en import event_sides as en
from newsledger.records import Actor, Party


def grouped(layers: Layers, heads: list[int]) -> bool:
    """Whether one party is a group of several: "the two countries", "NATO members"."""
    tree = layers.scene.tree
    return any(
        (i in layers.mention_at and len(layers.mention_at[i].members) > 1)
        or any(tree.words[c] in en.SEVERAL for c in tree.kids(i, "nummod", "det", "amod"))
        or (
            len([c for c in tree.kids(i, "amod") if c in layers.scene.named]) > 0
            and bool([k for c in tree.kids(i, "amod") for k in tree.kids(c, "conj")])
        )
        for i in heads
    )


def with_subject_noun(layers: Layers, trigger: Trigger, code: Code, who: Roles) -> Roles:
    """ "A bombing by the group killed five": the doers of the noun are the doers of the verb."""
    scene = layers.scene
    if code.type == "ASSAULT" and scene.tree.tokens.upos[trigger.at] != "VERB":
        who = who._replace(actors=[i for i in who.actors if not only_where(layers, trigger, i)])
    for c in scene.tree.kids(trigger.at, "nsubj"):
        if c in who.actors and code.type == "ASSAULT" and c not in scene.named:
            doers = clean(scene, noun_roles(scene, c, code.type)[0])
            doers = doers or clean(scene, [a for v in scene.tree.kids(c, "acl") for a in agents(scene.tree, v)])  # "the missiles fired by the army"
            if doers:
                return Roles(doers, who.recipients, who.reciprocal)
    return who


def only_where(layers: Layers, trigger: Trigger, i: int) -> bool:
    """Whether a name before a noun of violence is the place it was done at: "North Carolina shootings", "Dallas ambush"; not a state's."""
    mention, place = layers.mention_at.get(i), layers.place_at.get(i)
    actor = layers.reading.actors.get(mention.actor or "") if mention is not None else None
    before = layers.scene.tree.head(i) == trigger.at and layers.scene.tree.base(i) == "compound"
    return before and actor is None and place is not None and place.grain != "country"


def party(layers: Layers, i: int) -> Party:
    """A party with the actor of its mention; its words are the mention's, or the noun phrase.

    A description that names a state itself is of that state, whoever it was joined to ("a court in Vietnam's largest city"); a pronoun that stands
    for nobody yet is whoever says the clause ("Slovakia says it will not accept").
    """
    kept = layers.scene.tree.kept.get((-7, i))
    if not isinstance(kept, Party):
        kept = layers.scene.tree.kept[-7, i] = who_is(layers, i)
    return kept


def who_is(layers: Layers, i: int) -> Party:
    """The party at a token, looked for anew."""
    tree = layers.scene.tree
    first, last = tree.noun_range(i)
    shared = [k for c in tree.kids(i, "amod", "compound") if c < i and tree.kids(c, "conj") for k in tree.conjuncts(c)]
    if shared and shared[-1] in layers.mention_at and shared[-1] < i:  # "British and EU negotiators": the last of them is the EU's
        return Party(actor=layers.mention_at[shared[-1]].actor, span=tree.span(shared[-1], max(last, i)))
    mention = layers.mention_at.get(i)
    actor = layers.reading.actors.get(mention.actor or "") if mention is not None else None
    if mention is not None and actor is not None and (actor.state is not None or actor.members or actor.kind not in ("group", "other")):
        told = None
        if mention.how == "description" and actor.kind != "state":
            told = state_within(layers, i, first, last) or (seated(layers, i) if actor.kind in ("organ", "group") else None)
        other = layers.reading.actors.get(told or "")
        if other is None or other.state == actor.state or actor.kind == "person":
            return Party(actor=mention.actor, span=mention.span)
        return Party(actor=told, span=tree.span(first, last))
    state = state_within(layers, i, first, last) or beside_name(layers, i) or state_of_place(layers, i, first, last) or speaking(layers, i)
    if state is not None:
        return Party(actor=state, span=tree.span(first, last))
    return Party(actor=mention.actor if actor is not None and mention is not None else None, span=tree.span(first, last))


def doer_again(layers: Layers, i: int, one: Party, doers: Set[str | None]) -> bool:
    """Whether who is acted on is only the doer again: "its", the doer's name; not somebody of the same state ("Iran freed Iranian prisoners")."""
    if one.actor is None or one.actor not in doers:
        return False
    tree, w, mention = layers.scene.tree, layers.scene.words, layers.mention_at.get(i)
    if (mention is not None and mention.actor == one.actor) or tree.tokens.upos[i] != "NOUN":
        return True
    return tree.lemmas[i] in w.tools or not is_party(layers.scene, i) or any(tree.words[c] in en.OWN for c in tree.kids(i, "nmod"))


def seated(layers: Layers, i: int) -> str | None:
    """The state of the place named right behind a body: "a court in Lima", wherever the parser hangs that."""
    tree = layers.scene.tree
    if i + 2 >= len(tree.words) or tree.words[i + 1] != "in":
        return None
    place = tree.head(i + 1)
    last = place if place is not None and i < place < i + 8 else i + 2
    for k in range(i + 2, last + 1):
        country = country_at(layers, k)
        if country is not None:
            return stated_at(layers, k) or state_actor(layers, country)
    return None


def beside_name(layers: Layers, i: int) -> str | None:
    """The actor with a state in what explains a name: "Ann Roe, a senior Norvian diplomat"."""
    tree = layers.scene.tree
    for c in tree.kids(i, "appos"):
        found = stated_at(layers, c) or state_within(layers, c, *tree.noun_range(c))
        if found is not None:
            return found
    return None


def owners(layers: Layers, i: int) -> list[str]:
    """The states behind one noun in the plural: "the defence ministers of Kenya and Uganda"."""
    tree = layers.scene.tree
    if "Number=Plur" not in tree.tokens.feats[i] or tree.tokens.upos[i] != "NOUN":
        return []
    for c in tree.kids(i, "nmod"):
        if tree.cases(c)[:1] in (["of"], ["in"], ["from"]) and tree.kids(c, "conj"):
            found = [stated_at(layers, k) for k in tree.conjuncts(c)]
            return list(dict.fromkeys(a for a in found if a is not None))
    return []


def stated_at(layers: Layers, i: int) -> str | None:
    """The actor with a state whose mention covers a token."""
    return layers.mention_at[i].actor if i in layers.mention_at and has_state(layers, i) and not lent(layers.scene.tree, i) else None


def each_member(layers: Layers, i: int) -> list[Party]:
    """The parties behind one head: the members of a group that a pronoun stands for ("their talks": both), else the one."""
    one = party(layers, i)
    shared = owners(layers, i)
    if len(shared) > 1:
        return [Party(actor=a, span=one.span) for a in shared]
    actor = layers.reading.actors.get(one.actor or "")
    mention = layers.mention_at.get(i)
    if mention is not None and 1 < len(mention.members) < 5 and any(layers.scene.tree.words[c] in en.COUNTED for c in layers.scene.tree.children[i]):
        return [Party(actor=m, span=one.span) for m in mention.members]  # "the two states"
    if actor is None or not 1 < len(actor.members) < 5 or layers.scene.tree.words[i] not in en.THEMSELVES:
        return [one]
    return [Party(actor=m, span=one.span) for m in actor.members]


QUOTED = frozenset('"“”«»')
"""In words between these a speaker does not call himself "he" or "they"."""


def speaking(layers: Layers, i: int) -> str | None:
    """The actor with a state who says the clause whose subject is a pronoun that stands for nobody yet."""
    tree = layers.scene.tree
    if tree.words[i] not in en.SPEAKING or tree.base(i) != "nsubj":
        return None
    if tree.words[i] != "we" and not QUOTED.isdisjoint(tree.words[tree.tokens.sentences[tree.sentence[i]][0] : i]):
        return None  # ""They shot at us," Ann Roe said": never the speaker
    v = tree.head(i)
    up = tree.head(v) if v is not None and tree.base(v) == "ccomp" else None
    for s in tree.kids(up, "nsubj") if up is not None else ():
        told = party(layers, s).actor if tree.tokens.upos[s] != "PRON" else None
        actor = layers.reading.actors.get(told or "")
        person = actor is not None and actor.kind == "person"
        fits = not person if tree.words[i] in en.MANY else person == (tree.words[i] in en.ONE)
        if actor is not None and actor.kind not in MEDIA and fits:
            return told
    return None


def state_within(layers: Layers, i: int, first: int, last: int) -> str | None:
    """The actor with a state that a description names inside: "a former Rwandan minister", "its troops", "forces loyal to a Libyan commander"."""
    actors, tree = layers.reading.actors, layers.scene.tree
    loyal = [k for c in tree.kids(i, "amod") if c > i for k in range(c, min(tree.whole_range(c, 0)[1], c + 8) + 1)]
    loyal += [
        k for v in tree.kids(i, "acl") if tree.lemmas[v] in en.SERVING for c in tree.kids(v, "obl") for k in range(c, tree.noun_range(c)[0] - 1, -1)
    ]
    for k in (*loyal, *range(i - 1, first - 1, -1), *range(i + 1, last + 1)):
        mention = layers.mention_at.get(k)
        actor = actors.get(mention.actor or "") if mention is not None else None
        if (
            mention is not None
            and actor is not None
            and actor.kind not in MEDIA
            and not lent(tree, k)
            and (actor.state is not None or (k < i and alone(tree, k, i, actor)) or (k in loyal and actor.sector == "IGO"))
        ):
            return mention.actor
    return None


def alone(tree: Tree, k: int, i: int, actor: Actor) -> bool:
    """Whether a body without a state stands right before what is its own: "UN workers", "NATO's troops"."""
    return actor.kind in ("organisation", "organ") and actor.sector is not None and tree.head(k) == i and tree.base(k) in ("compound", "nmod")


def state_of_place(layers: Layers, i: int, first: int, last: int) -> str | None:
    """The state that a place named in the phrase lies in: "visited Beijing", "shelled the town of Kobani", "areas near Damascus"."""
    tree = layers.scene.tree
    near = [c for c in tree.kids(i, "nmod") if c > last and (tree.cases(c) or [""])[0] in en.NEAR]
    for k in (i, *range(first, last + 1), *near):
        place = layers.place_at.get(k)
        if place is not None and place.country is not None:
            return state_actor(layers, place.country)
    return None


def state_actor(layers: Layers, country: str) -> str | None:
    """The id of a state as an actor: the report's own, else one put beside them."""
    known = next((k for k, a in sorted(layers.reading.actors.items()) if a.kind == "state" and a.state == country), None)
    if known is None and f"state:{country}" in know().actors:
        known = f"state:{country}"
        told = know().actors[known]
        layers.added.setdefault(
            known,
            Actor(
                name=told.name,
                kind="state",
                state=country,
                sector="GOV",
                ids={**told.ids, "cameo": country},
                aliases=told.aliases,
                rule="state of a place",
                score=0.8,
            ),
        )
    return known


def lent(tree: Tree, k: int) -> bool:
    """Whether a name only tells who stands behind somebody: "US-backed fighters", "UN-brokered talks"."""
    h = tree.head(k)
    return h is not None and h > k + 1 and tree.words[h - 1] == "-" and tree.words[h] in en.BACKED


def country_at(layers: Layers, k: int) -> str | None:
    """The country that a token's mention or place is of."""
    if lent(layers.scene.tree, k):
        return None
    mention, place = layers.mention_at.get(k), layers.place_at.get(k)
    actor = layers.reading.actors.get(mention.actor or "") if mention is not None else None
    if actor is not None:
        return actor.state if actor.kind not in MEDIA else None
    return place.country if place is not None else None
