"""Events: who did what to whom, from one statement each, coded by PLOVER.

Needs tokens; uses mentions, actors, times, places and voices where earlier stages have filled them. A sentence is first asked whether it tells
politics at all (`event_filter`), then each trigger (`event_triggers`) gets its parties (`event_parties`), its time and whether it is history
(`event_history`), and its status (`event_status`). Type, mode, context, quad and intensity come from the code book (`know/plover`).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from typing import NamedTuple

from newsledger.find.event_filter import silenced
from newsledger.find.event_guess import guesses
from newsledger.find.event_history import dated_at, history
from newsledger.find.event_lexicon import Lexicon, lexicon, tree_of
from newsledger.find.event_parties import Roles, Scene, clean, is_party, noun_roles, party_words, roles
from newsledger.find.event_politics import LEAST, LEAST_WEAK, politics
from newsledger.find.event_status import status, status_words
from newsledger.find.event_tree import Tree
from newsledger.find.event_triggers import Trigger, triggers
from newsledger.know.plover import Code, codes, types
from newsledger.records import FACT_KINDS, Event, Mention, Party, Place, Reading, Span, Status, Time, Voiced, content_id, overlap

VERSION = "events-1"
MEDIA = ("agency", "outlet")
RESCUERS = ("police", "policeman", "gendarme", "soldier", "troop", "commando", "officer", "army", "force", "navy")
LEAST_GUESS = 0.5
MOTION = ("go", "come", "head", "fly", "travel", "return", "journey", "arrive", "jet", "sail")
WILLING = ("ready", "willing", "prepared", "eager", "keen", "willingness", "readiness")
NEST = 12
"""No more voices than this lie inside each other."""
MUTUAL = ("CONSULT", "COOPERATE", "SUPPORT", "AGREE")
NEEDING = (
    "AGREE",
    "AID",
    "SUPPORT",
    "REQUEST",
    "ACCUSE",
    "REJECT",
    "THREATEN",
    "SANCTION",
    "COOPERATE",
    "CONSULT",
    "COERCE",
    "ASSAULT",
    "RETREAT",
    "MOBILIZE",
)
FUTURE_AGREE = ("CONSULT", "SUPPORT", "COOPERATE", "AID")
"""PLOVER manual, 3.1: cooperation told in the future is an agreement."""


class Layers(NamedTuple):
    """The report's layers laid over the tokens."""

    reading: Reading
    scene: Scene
    mention_at: dict[int, Mention]
    time_at: dict[int, Time]
    place_at: dict[int, Place]
    voices: tuple[Voiced, ...]
    starts: list[int]


LAST: list[Layers] = []


def find_events(reading: Reading) -> Mapping[str, object]:
    """The events of the fact-giving blocks, in order of the text."""
    lex, words = lexicon(reading.report.language or "en"), party_words(reading.report.language or "en")
    if lex is None or words is None or not len(reading.tokens):
        return {}
    layers = laid(reading)
    found: list[Event] = []
    for (first, last), block in zip(reading.tokens.sentences, reading.tokens.sentence_block, strict=True):
        if reading.blocks[block].kind in FACT_KINDS:
            found += sentence_events(layers, lex, first, last)
    return {"events": tuple(found)}


def laid(reading: Reading) -> Layers:
    """The layers of a reading; those of the last reading are kept, since events and claims look at the same ones."""
    if not LAST or LAST[0].reading is not reading:
        LAST[:] = [lay(reading, tree_of(reading.tokens, reading.report.text, reading.report.language))]
    return LAST[0]


def lay(reading: Reading, tree: Tree) -> Layers:
    """Mentions, times and places by token."""
    words = party_words(reading.report.language or "en")
    assert words is not None
    tokens = reading.tokens
    mention_at: dict[int, Mention] = {}
    media: set[int] = set()
    for m in sorted(reading.mentions, key=lambda m: -len(m.span)):
        for i in token_range(tokens.start, tokens.end, m.span):
            mention_at[i] = m
            actor = reading.actors.get(m.actor or "")
            if m.actor in reading.things:
                media.add(i)
                continue
            (media.add if actor is not None and actor.kind in MEDIA else media.discard)(i)
    named = {i for i, m in mention_at.items() if m.actor in reading.actors} | {
        i
        for e in tokens.entities
        if e.label in ("PER", "ORG", "LOC", "NORP", "GPE")
        for i in range(e.first, e.last)
        if i not in mention_at or mention_at[i].actor not in reading.things
    }
    time_at = {i: t for t in reading.times if t.span is not None for i in token_range(tokens.start, tokens.end, t.span)}
    place_at = {i: p for p in reading.places for i in token_range(tokens.start, tokens.end, p.span)}
    return Layers(reading, Scene(tree, words, named, time_at, media), mention_at, time_at, place_at, *voiced(reading))


def voiced(reading: Reading) -> tuple[tuple[Voiced, ...], list[int]]:
    """The voices in order of the text, and where each starts."""
    voices = tuple(sorted(reading.voices, key=lambda v: (v.span.start, v.span.end)))
    return voices, [v.span.start for v in voices]


def token_range(start: list[int], end: list[int], span: Span) -> range:
    """The tokens that a span touches."""
    return range(bisect_right(end, span.start), bisect_left(start, span.end))


def sentence_events(layers: Layers, lex: Lexicon, first: int, last: int) -> list[Event]:
    """The events of one sentence."""
    tree, out = layers.scene.tree, []
    found = triggers(tree, lex, first, last)
    actors = political_actors(layers, first, last)
    if not found and last - first < 4:
        return []
    sure = politics(tree.span(first, last - 1).text, actors)
    if sure < LEAST or silenced(tree, lex, first, last, sure) is not None:
        return []
    for trigger in found:
        if not repeated(tree, trigger, found):
            event = build(layers, lex, trigger, first, last)
            if event is not None and (sure >= LEAST_WEAK or not weak(layers, trigger, event)):
                out.append(event)
    if sure >= LEAST_GUESS and len(out) < 2:
        out += guessed(layers, lex, first, last, found)
    return out


def guessed(layers: Layers, lex: Lexicon, first: int, last: int, told: list[Trigger]) -> list[Event]:
    """The classifier's events for the verbs that the lexicon is silent on."""
    tree, actors = layers.scene.tree, layers.reading.actors
    stated = {i: str(actors[layers.mention_at[i].actor or ""].state) for i in range(first, last) if i in layers.mention_at and has_state(layers, i)}
    out = []
    for g in guesses(layers.scene, tree, stated, first, last, told):
        event = build(layers, lex, g.trigger, first, last, Roles([g.source], [] if g.target is None else [g.target], False))
        out += [event] if event is not None else []
    return out


def business(layers: Layers, code: Code, who: Roles) -> bool:
    """Whether firms only deal with each other or their customers: no politics, unless they withhold, strike or are struck."""
    tree, firms = layers.scene.tree, layers.scene.words.firms
    dealing = code.type in ("COOPERATE", "AGREE", "SANCTION", "SUPPORT", "CONSULT", "REQUEST", "REJECT")
    parties = [*who.actors, *who.recipients]
    return (
        dealing
        and any(tree.lemmas[i] in firms for i in who.actors)
        and not any(i in layers.mention_at and has_state(layers, i) for i in parties if tree.lemmas[i] not in firms)
    )


def somewhere(layers: Layers, i: int) -> bool:
    """Whether a token names a place or a state: one travels to them, not to "Duke University"."""
    return i in layers.place_at or (i in layers.mention_at and has_state(layers, i))


def has_state(layers: Layers, i: int) -> bool:
    """Whether the mention over a token leads to an actor with a state."""
    actor = layers.reading.actors.get(layers.mention_at[i].actor or "")
    return actor is not None and actor.state is not None and actor.kind not in MEDIA


def political_actors(layers: Layers, first: int, last: int) -> int:
    """How many different actors of politics a sentence names: states, organs, and persons and groups with a state."""
    actors = layers.reading.actors
    ids = {layers.mention_at[i].actor for i in range(first, last) if i in layers.mention_at}
    return sum(
        a is not None and a.kind not in MEDIA and (a.state is not None or a.kind in ("organ", "state")) for a in (actors.get(i or "") for i in ids)
    )


def weak(layers: Layers, trigger: Trigger, event: Event) -> bool:
    """Whether an event rests on a noun alone, on a bare verb, or on no named party."""
    if trigger.strength < 0.8:
        return True
    named = any(
        layers.scene.named & set(token_range(layers.reading.tokens.start, layers.reading.tokens.end, p.span))
        for p in (*event.actors, *event.recipients)
    )
    return not named


def repeated(tree: Tree, trigger: Trigger, others: list[Trigger]) -> bool:
    """Whether a noun only names again what its own verb tells: "the bombing killed five", "killed in the bombing"."""
    if tree.tokens.upos[trigger.at] == "VERB":
        return any(o is not trigger and o.noun is not None and o.first <= trigger.at <= o.last and o.at != trigger.at for o in others)
    h = tree.head(trigger.at)
    kind = codes()[trigger.code].type
    if tree.base(trigger.at) not in ("nsubj", "obj") and (tree.cases(trigger.at) or [""])[0] not in ("in", "by", "with"):
        return False
    return any(o.at == h and codes()[o.code].type == kind and o is not trigger for o in others)


def build(layers: Layers, lex: Lexicon, trigger: Trigger, first: int, last: int, given: Roles | None = None) -> Event | None:
    """The event of one trigger, None when it turns out to be no certain occurrence."""
    reading, scene = layers.reading, layers.scene
    tree, code = scene.tree, codes()[trigger.code]
    words = status_words(reading.report.language or "en")
    assert words is not None
    who = given or roles(scene, trigger, code.type, trigger.code)
    who = with_subject_noun(layers, trigger, code, who)
    code, who = recoded(layers, trigger, code, who)
    if (
        code.type in MUTUAL
        and len(who.actors) == 1
        and not who.recipients
        and grouped(layers, who.actors)
        and trigger.code not in ("042", "043", "051")
    ):
        who = Roles(who.actors, [], True)  # "the two countries signed"
    if code.type in NEEDING:
        who = nearby(layers, trigger, who, last)
    time = dated_at(tree, layers.time_at, trigger.at, trigger.noun, lex.nouns)
    noun = tree.tokens.upos[trigger.at] == "NOUN" and trigger.strength < 0.8
    if (
        not who.actors
        and not who.recipients
        and not (code.type in ("ASSAULT", "PROTEST", "COERCE", "RETREAT", "MOBILIZE") and (not noun or marked_act(layers, trigger)))
    ):
        return None
    if noun and not certain(layers, trigger, who, time):
        return None
    if (
        trigger.code == "042"
        and tree.lemmas[trigger.at] in MOTION
        and not any(i in layers.place_at or (i in layers.mention_at and has_state(layers, i)) for i in who.recipients)
    ):
        return None
    if business(layers, code, who):
        return None
    state, why = status(tree, trigger.at, trigger.noun, words)
    past = history(tree, trigger.at, trigger.noun, published(reading), words, lex.nouns) if state != "planned" else None
    code, kind = future(code, state, why)
    return made(layers, trigger, code, kind, who, time, state, why, past, first, last)


def recoded(layers: Layers, trigger: Trigger, code: Code, who: Roles) -> tuple[Code, Roles]:
    """What the parties change: a drill of one army is MOBILIZE, freed by police is AID (manual, 3.14, 3.6), a warning of others ACCUSE."""
    tree, scene = layers.scene.tree, layers.scene
    if tree.lemmas[trigger.at] == "return" and code.key == "042" and tree.kids(trigger.at, "obj"):
        return codes()["0842"], who
    if code.key == "062" and len(who.actors) < 2 and not who.reciprocal and not who.recipients and not grouped(layers, who.actors):
        return codes()["150"], who
    if tree.lemmas[trigger.at] == "capture" and any(i in layers.place_at for i in who.recipients):
        return codes()["190"], who
    if code.key == "084" and any(tree.lemmas[i] in RESCUERS for i in who.actors):
        return codes()["076"], who
    if code.key == "130" and tree.lemmas[trigger.at] in ("warn", "caution"):
        others = [s for c in tree.kids(trigger.at, "ccomp") for s in tree.kids(c, "nsubj") if is_party(scene, s) and tree.tokens.upos[s] != "PRON"]
        if others:
            return codes()["110"], Roles(who.actors, [k for o in others for k in tree.conjuncts(o)], False)
    return code, who


def grouped(layers: Layers, heads: list[int]) -> bool:
    """Whether one party is a group of several: "the two countries", "NATO members"."""
    tree = layers.scene.tree
    return any(
        (i in layers.mention_at and len(layers.mention_at[i].members) > 1)
        or any(tree.words[c] in ("two", "both", "three", "several") for c in tree.kids(i, "nummod", "det", "amod"))
        or (
            len([c for c in tree.kids(i, "amod") if c in layers.scene.named]) > 0
            and bool([k for c in tree.kids(i, "amod") for k in tree.kids(c, "conj")])
        )
        for i in heads
    )


def with_subject_noun(layers: Layers, trigger: Trigger, code: Code, who: Roles) -> Roles:
    """ "A bombing by the group killed five": the doers of the noun are the doers of the verb."""
    scene = layers.scene
    for c in scene.tree.kids(trigger.at, "nsubj"):
        if c in who.actors and code.type == "ASSAULT" and c not in scene.named:
            doers = clean(scene, noun_roles(scene, c, code.type)[0])
            if doers:
                return Roles(doers, who.recipients, who.reciprocal)
    return who


def marked_act(layers: Layers, trigger: Trigger) -> bool:
    """Whether a noun without party is a single public act all the same: "Sunday's rally", "a military parade", "the bombing in Kano"."""
    tree, at = layers.scene.tree, trigger.at
    return (
        trigger.first < trigger.at
        or bool(tree.kids(at, "nmod"))
        or any(tree.lemmas[c] in ("military", "nuclear", "mass") for c in tree.kids(at, "amod"))
    )


def certain(layers: Layers, trigger: Trigger, who: Roles, time: Time | None) -> bool:
    """Whether a noun names one occurrence: named parties, or a time, with "the", an owner or an adjective of nation."""
    tree, at = layers.scene.tree, trigger.at
    named = any(i in layers.scene.named for i in (*who.actors, *who.recipients))
    marked = bool(tree.kids(at, "det", "nummod")) or any(tree.tokens.dep[c] == "nmod:poss" for c in tree.children[at])
    told_of = any((tree.cases(c) or [""])[0] in ("against", "of", "in", "over", "outside", "on") for c in tree.kids(at, "nmod"))
    return (
        named
        or time is not None
        or (marked_act(layers, trigger) and codes()[trigger.code].type == "MOBILIZE")
        or (marked and bool(who.actors or who.recipients))
        or (told_of and marked)
    )


def same_clause(tree: Tree, k: int, trigger: Trigger) -> bool:
    """Whether a token stands in the trigger's clause, or in the infinitive that hangs on it."""
    verb = tree.clause(k)
    return verb == tree.clause(trigger.at) or verb == trigger.at or (tree.head(verb) == trigger.at and tree.base(verb) in ("xcomp", "ccomp"))


def future(code: Code, state: Status, why: str) -> tuple[Code, str]:
    """Cooperation that lies ahead is AGREE (manual, 3.1), with the context kept."""
    if state == "planned" and code.type in FUTURE_AGREE:
        return code, "AGREE"
    if why in WILLING and code.type in (*FUTURE_AGREE, "RETREAT", "CONCEDE"):  # "is willing to withdraw" (manual, 3.1)
        return code, "AGREE"
    return code, code.type


def published(reading: Reading) -> str | None:
    """The report's date, ISO."""
    time = reading.report.published or reading.report.updated
    return time.earliest or time.value if time is not None else None


def made(
    layers: Layers,
    trigger: Trigger,
    code: Code,
    kind: str,
    who: Roles,
    time: Time | None,
    state: Status,
    why: str,
    past: str | None,
    first: int,
    last: int,
) -> Event:
    """The record."""
    tree, reading = layers.scene.tree, layers.reading
    span = tree.span(*extent(tree, trigger, who, first, last))
    voice = voice_of(layers, span)
    book = types()[kind]
    acting = tuple(party(layers, i) for i in who.actors)
    doers = {p.actor for p in acting}
    agreed = kind == "AGREE" and code.type != "AGREE"
    return Event(
        id=content_id("event", kind, reading.report.id, tree.tokens.start[trigger.first], tree.tokens.end[trigger.last]),
        span=span,
        trigger=tree.span(trigger.first, trigger.last),
        type=kind,
        mode=None if agreed else code.mode,
        context=code.contexts,
        quad=book.quad,
        cameo=("036" if code.type == "CONSULT" else "033" if code.type == "AID" else "031") if agreed else code.cameo,
        intensity=book.intensity,
        actors=acting,
        recipients=tuple(p for p in (party(layers, i) for i in who.recipients) if p.actor is None or p.actor not in doers),
        reciprocal=who.reciprocal,
        time=time,
        place=place_of(layers, trigger),
        status=state,
        background=past is not None,
        voice=voice.voice if voice else "outlet",
        certainty=voice.certainty if voice else "certain",
        via=voice.via if voice else (),
        rule=f"{VERSION}:{trigger.code}" + (f" {state}: {why}" if why else "") + (f" history: {past}" if past else ""),
        score=score_of(layers, trigger, who, kind, why),
    )


def score_of(layers: Layers, trigger: Trigger, who: Roles, kind: str, why: str) -> float:
    """How sure the record is: the kind of trigger, less where nobody named acts or where it is all guessed."""
    named = any(i in layers.scene.named for i in who.actors)
    base = 0.5 if trigger.strength < 0.6 else 0.72 if trigger.strength < 0.8 else 0.86
    less = 0.0 if who.actors else 0.15
    if not who.recipients and not who.reciprocal and kind in ("AID", "COOPERATE", "SANCTION"):  # the manual asks for a recipient
        less += 0.12
    less += 0.15 if why == "in order to" else 0.0
    more = (0.04 if named else 0.0) + (0.03 if named and who.recipients else 0.0)
    return round(max(0.1, base + more - less), 3)


def extent(tree: Tree, trigger: Trigger, who: Roles, first: int, last: int) -> tuple[int, int]:
    """The tokens of the statement: trigger and parties with what hangs on the trigger."""
    a, b = tree.whole_range(trigger.at, 0)
    ends = [(a, b), (trigger.first, trigger.last), *(tree.noun_range(i) for i in (*who.actors, *who.recipients))]
    start, end = max(first, min(e[0] for e in ends)), min(last - 1, max(e[1] for e in ends))
    while end > trigger.last and tree.tokens.upos[end] == "PUNCT":
        end -= 1
    return start, end


def party(layers: Layers, i: int) -> Party:
    """A party with the actor of its mention; its words are the mention's, or the noun phrase."""
    tree = layers.scene.tree
    first, last = tree.noun_range(i)
    mention = layers.mention_at.get(i)
    actor = layers.reading.actors.get(mention.actor or "") if mention is not None else None
    if mention is not None and actor is not None and (actor.state is not None or actor.members or actor.kind not in ("group", "other")):
        return Party(actor=mention.actor, span=mention.span)
    state = state_within(layers, i, first, last) or state_of_place(layers, i)
    if state is not None:
        return Party(actor=state, span=tree.span(first, last))
    return Party(actor=mention.actor if actor is not None and mention is not None else None, span=tree.span(first, last))


def state_within(layers: Layers, i: int, first: int, last: int) -> str | None:
    """The actor with a state that a description names inside: "a former Rwandan minister", "its troops", "the port of Odesa"."""
    actors = layers.reading.actors
    for k in (*range(i - 1, first - 1, -1), *range(i + 1, last + 1)):
        mention = layers.mention_at.get(k)
        actor = actors.get(mention.actor or "") if mention is not None else None
        if mention is not None and actor is not None and actor.state is not None and actor.kind not in MEDIA:
            return mention.actor
    return None


def state_of_place(layers: Layers, i: int) -> str | None:
    """The state that a place lies in, where the report knows that state as an actor: "visited Beijing"."""
    place = layers.place_at.get(i)
    if place is None or place.country is None:
        return None
    return next((k for k, a in sorted(layers.reading.actors.items()) if a.kind == "state" and a.state == place.country), None)


def nearby(layers: Layers, trigger: Trigger, who: Roles, last: int) -> Roles:
    """The roles with the first other state named behind the trigger in its own clause, where the rules name nobody acted on."""
    scene, tree = layers.scene, layers.scene.tree
    if not who.actors or who.recipients or who.reciprocal or len(who.actors) > 1:
        return who
    own = {a.state for a in (layers.reading.actors.get(party(layers, i).actor or "") for i in who.actors) if a is not None}
    stop = min(last, tree.whole_range(trigger.at, 0)[1] + 1)
    for k in range(trigger.last + 1, stop):
        mention = layers.mention_at.get(k)
        actor = layers.reading.actors.get(mention.actor or "") if mention is not None else None
        if not same_clause(tree, k, trigger):
            continue
        if actor is not None and actor.state is not None and actor.state not in own and k not in scene.media and actor.kind not in MEDIA:
            return Roles(who.actors, [k], False)
    return who


def voice_of(layers: Layers, span: Span) -> Voiced | None:
    """The voice that covers most of a span."""
    best, most = None, (0, 0)
    for voice in layers.voices[max(0, bisect_right(layers.starts, span.start) - NEST) : bisect_left(layers.starts, span.end)]:
        if voice.span.end > span.start:
            held = (overlap(voice.span, span), voice.span.start - voice.span.end)
            if best is None or held > most:
                best, most = voice, held
    return best


def place_of(layers: Layers, trigger: Trigger) -> Place | None:
    """The place named in the clause of the trigger."""
    tree = layers.scene.tree
    for at in (trigger.at, *([trigger.noun] if trigger.noun is not None else [])):
        for c in tree.kids(at, "obl", "nmod"):
            if c in layers.place_at and (tree.cases(c) or [""])[0] in (
                "in",
                "at",
                "near",
                "outside",
                "on",
                "off",
                "inside",
                "across",
                "around",
                "to",
            ):
                return layers.place_at[c]
    return None
