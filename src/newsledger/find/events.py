"""Events: who did what to whom, from one statement each, coded by PLOVER.

Needs tokens; uses mentions, actors, times, places and voices where earlier stages have filled them. A sentence is first asked whether it tells
politics at all (`event_filter`), then each trigger (`event_triggers`) gets its parties (`event_parties`), its time and whether it is history
(`event_history`), and its status (`event_status`). Type, mode, context, quad and intensity come from the code book (`know/plover`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import msgspec

from newsledger.find.event_accidents import mishap, without_dead
from newsledger.find.event_certain import told_beside
from newsledger.find.event_doers import in_words, with_doer
from newsledger.find.event_field import Passages
from newsledger.find.event_filter import figures, silenced
from newsledger.find.event_guess import guesses, tagged_triggers
from newsledger.find.event_history import dated_at, history
from newsledger.find.event_layers import Layers, has_state, laid, place_of, published, token_range, voice_of
from newsledger.find.event_lexicon import Lexicon, lexicon
from newsledger.find.event_lists import listed_parties
from newsledger.find.event_named import by_name
from newsledger.find.event_near import answered, beyond_own, homed, refusing, same_deed, told_of_states
from newsledger.find.event_none import assessed, named_so, only_a_way, to_oneself, untold
from newsledger.find.event_parties import Roles, party_words, passive
from newsledger.find.event_politics import LEAST, LEAST_ACTED, LEAST_WEAK
from newsledger.find.event_pronouns import settled
from newsledger.find.event_recode import business, recoded
from newsledger.find.event_roles import roles
from newsledger.find.event_score import score_of
from newsledger.find.event_settle import ahead, future, second_look
from newsledger.find.event_sides import country_at, doer_again, each_member, grouped, party, with_subject_noun
from newsledger.find.event_signs import Told
from newsledger.find.event_stakes import acted, political, political_actors, repeated, sound, weak
from newsledger.find.event_status import status, status_words
from newsledger.find.event_tree import Tree
from newsledger.find.event_triggers import Trigger, triggers
from newsledger.know.plover import Code, codes, types
from newsledger.records import FACT_KINDS, Event, Reading, Status, Time, content_id

VERSION = "events-1"
LEAST_GUESS = 0.6
"""How political a sentence must sound for the classifier to be asked about verbs that the lexicon lacks."""
LEAST_SURE = 0.12
"""An event less sure than this is none where no party is political; swept with each set of our own gold left out: at .2 found -0.8, type +0.7."""
GUESS_SURE = 0.15
"""A guess less sure than this is none: on the tune half types +0.4, found -0.4; "catch fish" was ASSAULT, "put their names" RETREAT."""
SCORE_BESIDE = 0.12
"""The score of an act without parties beside another event: links are drawn from .1 on."""
LEAST_BESIDE = 0.06
"""The same for an event beside one that is kept: "clashed in Juba, days after the vice-president warned of a coup"."""
MUTUAL = ("CONSULT", "COOPERATE", "SUPPORT", "AGREE")
GOING_ON = tuple(f"{a} {b}" for a in ("same", "that", "following", "next") for b in ("night", "day", "evening", "morning", "year", "month", "week"))
TAGGED = True
"""Whether the tagger is asked; its own training asks without."""
LEAST_TAGGED, LEAST_ALONE = 0.8, 0.97
"""How political a sentence must sound for words that only the tagger holds for events: beside another event, and alone."""
ALONE = ("PROTEST", "CONCEDE")
"""Types that are told without anybody acted on: no state nearby is taken for one."""


BESIDE = " beside"
"""Ends the rule of an event without parties that is one only beside another: "detained the organiser of a strike"."""


RESCUE = "076"
"""The code of a rescue, which no classifier's second look changes."""


class Where(NamedTuple):
    """A sentence: its tokens, and how political it sounds."""

    first: int
    last: int
    politics: float


def find_events(reading: Reading) -> Mapping[str, object]:
    """The events of the fact-giving blocks, in order of the text."""
    lex, words = lexicon(reading.report.language or "en"), party_words(reading.report.language or "en")
    if lex is None or words is None or not len(reading.tokens):
        return {}
    layers = laid(reading)
    found: list[Event] = []
    before: list[Event] = []
    passages = Passages(layers)
    for number, ((first, last), block) in enumerate(zip(reading.tokens.sentences, reading.tokens.sentence_block, strict=True)):
        if reading.blocks[block].kind in FACT_KINDS:
            told = passages.told(number, sentence_events(layers, lex, first, last))
            if before and all(e.background for e in before) and goes_on(layers, first, last):
                told = [e if e.status == "planned" else msgspec.structs.replace(e, background=True, rule=e.rule + " history: goes on") for e in told]
            found += told
            before = told or before
    found = settled(reading.tokens, found)
    added = {p.actor: layers.added[p.actor] for e in found for p in (*e.actors, *e.recipients) if p.actor in layers.added}
    return {"events": tuple(found)} | ({"actors": reading.actors | added} if added else {})


def goes_on(layers: Layers, first: int, last: int) -> bool:
    """Whether a sentence in the past goes on telling what the one before it told: "In 1921 strikers took the yards. Cavalry came the same night"."""
    words = layers.scene.tree.words[first:last]
    return any(" ".join(words[k : k + 2]) in GOING_ON for k in range(len(words))) and not {"has", "have", "is", "are", "will"} & set(words)


def sentence_events(layers: Layers, lex: Lexicon, first: int, last: int) -> list[Event]:
    """The events of one sentence."""
    tree = layers.scene.tree
    if last - first < 4 and not triggers(tree, lex, first, last):
        return []
    actors, sure = political_actors(layers, first, last), sound(layers, first, last)
    if sure < (LEAST if not actors else LEAST_ACTED) or silenced(tree, lex, first, last, sure, lambda: beside(layers, first, last)) is not None:
        return []
    found = triggers(tree, lex, first, last)
    figure = figures(tree, lex, first, last)
    where = Where(first, last, sure)
    built = [
        (t, e) for t in found if not {t.at, t.noun} & figure and not repeated(tree, t, found) and (e := build(layers, lex, t, where)) is not None
    ]
    firm = [sure >= LEAST_WEAK or (not weak(layers, t, e) if sure >= LEAST else acted(layers, t, e)) for t, e in built]
    if sure >= LEAST and any(firm):  # beside an event that is one for certain, others need less: "agreed to a truce, ending weeks of fighting"
        firm = [True] * len(firm)
    out = [e for (_, e), firmly in zip(built, firm, strict=True) if firmly]
    out = [answered(layers, e, out) for e in out if not same_deed(layers, e, out)]
    if all(e.rule.endswith(BESIDE) for e in out):
        out = []
    if sure >= LEAST_GUESS and len(out) < 3:
        out += [e for e in guessed(layers, lex, where, found) if e.score >= GUESS_SURE]
    sure_ones = [e.score >= LEAST_SURE or political(layers, e) for e in out]
    out = [e for e, kept in zip(out, sure_ones, strict=True) if kept or (any(sure_ones) and e.score >= LEAST_BESIDE)]
    return out + by_tags(layers, lex, where, found, out) if sure >= (LEAST_TAGGED if out else LEAST_ALONE) else out


def beside(layers: Layers, first: int, last: int) -> list[str]:
    """The words of the sentences before and behind one, in the same paragraph."""
    tokens, words = layers.reading.tokens, layers.scene.tree.words
    number = layers.scene.tree.sentence[first]
    near = [k for k in (number - 1, number + 1) if 0 <= k < len(tokens.sentences) and tokens.sentence_block[k] == tokens.sentence_block[number]]
    return [w for k in near for w in words[slice(*tokens.sentences[k])]]


def guessed(layers: Layers, lex: Lexicon, where: Where, told: list[Trigger]) -> list[Event]:
    """The classifier's events for the verbs that the lexicon is silent on."""
    first, last, _ = where
    tree, actors = layers.scene.tree, layers.reading.actors

    def stated(i: int) -> str | None:
        """The state of a token that names one, asked only where a verb may be guessed at."""
        return str(actors[layers.mention_at[i].actor or ""].state) if i in layers.mention_at and has_state(layers, i) else None

    out = []
    for g in guesses(layers.scene, tree, stated, first, last, told):
        event = build(layers, lex, g.trigger, where, Roles([g.source], [] if g.target is None else [g.target], False))
        out += [event] if event is not None else []
    return out


def by_tags(layers: Layers, lex: Lexicon, where: Where, told: list[Trigger], out: list[Event]) -> list[Event]:
    """The events of words that only the tagger holds for events."""
    if layers.tags is None or not TAGGED:
        return []
    tokens = layers.reading.tokens
    seen = [Trigger(k, k, k, "-", None, 0.0) for e in out for k in token_range(tokens.start, tokens.end, e.trigger)]
    more = (build(layers, lex, t, where) for t in tagged_triggers(layers.scene.tree, layers.tags, where.first, where.last, [*told, *seen]))
    found = [e for e in more if e is not None and e.actors]  # "the dissolution angered the unions": nobody does it
    return [e for e in found if not same_deed(layers, e, [*out, *found])]


def build(layers: Layers, lex: Lexicon, trigger: Trigger, where: Where, given: Roles | None = None) -> Event | None:
    """The event of one trigger, None when it turns out to be no certain occurrence."""
    reading, scene = layers.reading, layers.scene
    tree, code = scene.tree, codes()[trigger.code]
    words = status_words(reading.report.language or "en")
    assert words is not None
    if tree.lemmas[trigger.at] == "expect" and passive(tree, trigger.at):
        return None  # "is expected to visit": nobody asks it
    who = given or roles(scene, trigger, code.type, trigger.code)
    who = with_subject_noun(layers, trigger, code, who)
    if given is None:
        if mishap(tree, trigger, code.type):
            return None
        if code.type == "ASSAULT" and in_words(tree, trigger, where.first, where.last):
            trigger, code = trigger._replace(code="110"), codes()["110"]
        who = without_dead(scene, trigger, code.type, who)
        who = with_doer(scene, trigger, code.type, who)
    code, who = recoded(layers, trigger, code, who)
    if (
        code.type in MUTUAL
        and len(who.actors) == 1
        and not who.recipients
        and grouped(layers, who.actors)
        and trigger.code not in ("042", "043", "051")
    ):
        who = Roles(who.actors, [], True)  # "the two countries signed"
    who = listed_parties(layers, who, mutual=code.type in MUTUAL)
    if to_oneself(scene, trigger, code, who) or assessed(layers, trigger, code):
        return None
    if who.recipients and who.actors:
        doers = {party(layers, i).actor for i in who.actors}
        who = who._replace(recipients=[i for i in who.recipients if not doer_again(layers, i, party(layers, i), doers)])
    if code.type not in ALONE:
        who = beyond_own(layers, trigger, who, code.type, where.last)
    time = dated_at(tree, layers.time_at, trigger.at, trigger.noun, lex.nouns)
    if only_a_way(layers, trigger, who) or business(layers, code, who) or named_so(layers, trigger):
        return None
    alone = untold(layers, trigger, code, who, time)
    if alone and not told_beside(layers, trigger):
        return None
    state, why = status(tree, trigger.at, trigger.noun, words)
    if (state == "happened" or why == "until") and ahead(layers, trigger, time):
        state, why = "planned", "date"
    past = history(tree, trigger.at, trigger.noun, published(reading), words, lex.nouns) if state != "planned" else None
    if state == "denied" and refusing(tree, trigger.at, code.type, who):  # "will not lift the ban"
        code, state = codes()["120"], "happened"
    code, kind = future(code, state, why)
    event = made(layers, trigger, code, kind, who, time, state, why, past, where)
    if alone:
        return msgspec.structs.replace(event, rule=event.rule + BESIDE, score=min(event.score, SCORE_BESIDE))
    plea = code.type == "REQUEST" and tree.tokens.upos[trigger.at] == "NOUN"  # "rejected a request": the plea is no refusal
    better = (
        second_look(layers, event, who, (where.first, where.last), trigger.strength) if given is None and not plea and code.key != RESCUE else None
    )
    return event if better is None else made(layers, trigger, codes()[better], codes()[better].type, who, time, state, why, past, where)


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
    where: Where,
) -> Event:
    """The record."""
    tree, reading = layers.scene.tree, layers.reading
    span = tree.span(*extent(tree, trigger, who, where.first, where.last))
    voice = voice_of(layers, span)
    book = types()[kind]
    doing = [(i, p) for i in who.actors for p in each_member(layers, i)]
    own = {a.state for a in (reading.actors.get(p.actor or "") for _, p in doing) if a is not None}
    acting = tuple(dict.fromkeys(p for i, p in doing))
    told = [(i, party(layers, i)) for i in who.recipients if i not in who.actors]
    told = [(i, p) for i, p in told if len(told) < 2 or tree.tokens.dep[i] != "nmod:poss" or country_at(layers, i) not in own]  # "Norvia's support"
    going = tuple(homed(layers, trigger, i, p, own, where.last) for i, p in told)
    if who.reciprocal and len(own - {None}) > 1:  # "Chad and Mali exchanged prisoners": with each other
        told, going = told_of_states(layers, told, going)
    heads = [i for i, _ in told]
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
        actors=tuple(dict.fromkeys(by_name(layers, i, p) for i, p in doing)),
        recipients=tuple(by_name(layers, i, p) for i, p in zip(heads, going, strict=True)),
        reciprocal=who.reciprocal,
        time=time,
        place=place_of(layers, trigger),
        status=state,
        background=past is not None,
        voice=voice.voice if voice else "outlet",
        certainty=voice.certainty if voice else "certain",
        via=voice.via if voice else (),
        rule=f"{VERSION}:{trigger.code}" + (f" {state}: {why}" if why else "") + (f" history: {past}" if past else ""),
        score=score_of(
            layers,
            Told(trigger, kind, acting, going, who.reciprocal, state, why, where.politics, where.first, where.last, doing[0][0] if doing else None),
        ),
    )


def extent(tree: Tree, trigger: Trigger, who: Roles, first: int, last: int) -> tuple[int, int]:
    """The tokens of the statement: trigger and parties with what hangs on the trigger."""
    a, b = tree.whole_range(trigger.at, 0)
    ends = [(a, b), (trigger.first, trigger.last), *(tree.noun_range(i) for i in (*who.actors, *who.recipients))]
    start, end = max(first, min(e[0] for e in ends)), min(last - 1, max(e[1] for e in ends))
    while end > trigger.last and tree.tokens.upos[end] == "PUNCT":
        end -= 1
    return start, end
