"""Descriptions of persons: asides ("Okoth, a retired driver"), predicates, kin ("her son"), and what refers back ("the driver").

A description beside a name tells of its bearer, which later ones are found by (`coref_told`); one that stands alone goes to the person for whom most
signs speak (`coref_rank`), or to nobody.
"""

from __future__ import annotations

import math

from newsledger.find.coref_field import FIRST_SEEN, Field, field_of, strangers
from newsledger.find.coref_hosts import COMPANY, company_of
from newsledger.find.coref_phrase import Phrase, behind_comma, closes, is_person, phrase_at
from newsledger.find.coref_rank import nobody, signs, weight
from newsledger.find.coref_said import Said, around, speaker
from newsledger.find.coref_told import kin_of, learn, of_land, owners, tie
from newsledger.find.name_scene import Draft, Scene
from newsledger.language.lang.en.name_refer import BECOMING, MINE
from newsledger.language.lang.en.names import KIN
from newsledger.language.lang.en.negation import NOT
from newsledger.language.lang.en.person_kin import FAMILY, INVERSE, MOUTHS
from newsledger.records import Actor

OPEN = 0.45
"""Under this score a description is left open."""


def describe(scene: Scene, phrase: Phrase, said: list[Said]) -> bool:
    """Adds the draft of a description; whether its person was found."""
    found = aside(scene, phrase) or predicate(scene, phrase)
    if found is None and (found := identified(scene, phrase)) is not None:
        stranger_before(scene, phrase, found)
    if found is not None:
        learn(scene, found, phrase)
        put(scene, phrase, found, "apposition", 0.85)
        return True
    if (served := served_as(scene, phrase)) is not None:
        learn(scene, served, phrase)
        return False
    if phrase.owner >= 0:
        return possessed(scene, phrase, said)
    return bool(phrase.opens or phrase.land) and referred(scene, phrase, said)


def put(scene: Scene, phrase: Phrase, own: str, rule: str, score: float) -> None:
    """Keep the draft of a description."""
    tokens = scene.reading.tokens
    draft = Draft(tokens.start[phrase.first], tokens.end[phrase.last - 1], own, "person", "description", rule, score, phrase.first, phrase.last)
    draft.core, draft.state = (phrase.head, phrase.head + 1), scene.actors[own].state
    scene.keep(draft)
    for i in range(phrase.first, phrase.last):
        held = scene.covered.get(i)
        if held is None or held.rule in ("role noun", "office"):
            scene.covered[i] = draft


def aside(scene: Scene, phrase: Phrase) -> str | None:
    """The person named beside the phrase: "Okoth, a retired driver," or "a neighbour, Peter Okoth."."""
    tokens, low, i = scene.reading.tokens, scene.low, phrase.head
    b = scene.sentence(i)[1]
    appos = tokens.dep[i].split(":")[0] == "appos"
    before = behind_comma(scene, phrase)
    if before is not None and (appos or (closes(scene, phrase.last) and not takes_part(scene, before, i))):
        return before.actor
    if phrase.last + 1 < b and low[phrase.last] in (",", "—", "–"):
        after = scene.person_at(phrase.last + 1)
        if after is not None and after.last > phrase.last and closes(scene, after.last):
            node = scene.head(after.first, after.last)
            if tokens.dep[node] == "appos" or phrase.opens in ("a", "an"):
                return after.actor
    return behind_tail(scene, phrase, b)


def behind_tail(scene: Scene, phrase: Phrase, end: int) -> str | None:
    """The name behind what the parse did not tie to the phrase: "The man behind him, Sergeant Rolf Aune, was"; the phrase then takes it in."""
    tokens, last = scene.reading.tokens, phrase.last
    if tokens.upos[min(last, end - 1)] != "ADP" or scene.low[last] == "by":
        return None
    last += 1
    while last < end and last - phrase.last < TAIL and (tokens.upos[last] not in TAIL_ENDS or scene.low[last] in OBJECTS):
        last += 1
    named = scene.person_at(last + 1) if last + 1 < end and scene.low[last] == "," else None
    if named is None or named.how != "name" or named.last >= end or scene.low[named.last] not in (",", "who"):
        return None
    if is_person(scene.low[last - 1]) and not (scene.low[phrase.last] == "as" and tokens.upos[last - 2] in ("ADJ", "NOUN", "PROPN")):
        return None  # "The driver of the minister, Ann Lee," may mean either
    before = any(d.actor == named.actor and d.first < phrase.first for d in scene.near(0, scene.sentence_of[phrase.head]))
    if before or (phrase.gender and scene.gender.get(named.actor or "", phrase.gender) != phrase.gender):
        return None
    phrase.last = last
    return named.actor


TAIL = 7
"""So many words may stand between a phrase and the name that it is an aside to."""
TAIL_ENDS = frozenset({"VERB", "AUX", "PRON", "PUNCT", "CCONJ", "SCONJ"})
OBJECTS = frozenset({"him", "her", "them"})


def takes_part(scene: Scene, named: Draft, i: int) -> bool:
    """Whether the noun has a part of its own: joined by "and", object, or subject of another verb than the name before it."""
    tokens, node = scene.reading.tokens, scene.head(named.first, named.last)
    dep = tokens.dep[i].split(":")[0]
    if tokens.head[node] == i:
        return False  # "on Ann Lee, a volunteer from Leeds, who" read as if the volunteer were joined to what stands before
    return dep in ("conj", "obj") or (dep == "nsubj" and tokens.head[node] != tokens.head[i])


def predicate(scene: Scene, phrase: Phrase) -> str | None:
    """The subject of "is", "was" or "became" with the phrase: "Ravi is the father of two"."""
    tokens, i = scene.reading.tokens, phrase.head
    verb = i
    if not any(tokens.dep[c] == "cop" for c in scene.children[i]):
        verb = tokens.head[i]
        if verb == i or tokens.lemma[verb].lower() not in BECOMING or tokens.dep[i] not in ("xcomp", "obj"):
            return None
    kids = scene.children[verb]
    unsure = any(tokens.dep[c] == "mark" and scene.low[c] in ("if", "whether") for c in kids)
    if unsure or any(scene.low[c] in NOT | {"no"} for c in (*kids, *scene.children[i])):
        return None
    subject = next((c for c in kids if tokens.dep[c].startswith("nsubj")), -1)
    held = scene.covered.get(subject)
    if held is None or held.kind != "person" or held.members or not held.actor or scene.head(held.first, held.last) != subject:
        return None
    if phrase.gender and scene.gender.get(held.actor, phrase.gender) != phrase.gender:
        return None
    return held.actor


def identified(scene: Scene, phrase: Phrase) -> str | None:
    """The person whom the phrase turns out to be: "The stranger was Ibrahim Sarr"."""
    tokens, node = scene.reading.tokens, scene.reading.tokens.head[phrase.head]
    if not tokens.dep[phrase.head].startswith("nsubj") or not any(tokens.dep[c] == "cop" for c in scene.children[node]):
        return None
    held = scene.covered.get(node)
    if (
        held is None
        or held.kind != "person"
        or held.how != "name"
        or not held.actor
        or any(scene.low[c] in NOT | {"no"} for c in scene.children[node])
    ):
        return None
    return held.actor


def stranger_before(scene: Scene, phrase: Phrase, own: str) -> None:
    """Adds the stranger told of before who now gets a name: "gave her coat to a stranger. The stranger was Odd Brun"."""
    here = scene.sentence_of[phrase.head]
    for j in reversed(strangers(scene)):
        if j < phrase.head and scene.low[j] == phrase.noun and here - scene.sentence_of[j] <= NAMELESS:
            first = phrase_at(scene, j)
            if first is not None and j not in scene.covered:
                put(scene, first, own, "named later", 0.7)
            return


def served_as(scene: Scene, phrase: Phrase) -> str | None:
    """Who acts as the phrase says: "Ashworth served as mayor", of whom "the former mayor" may be said later."""
    tokens, i = scene.reading.tokens, phrase.head
    if phrase.first == 0 or scene.low[phrase.first - 1] != "as" or tokens.upos[tokens.head[i]] not in ("VERB", "NOUN"):
        return None
    held = next((scene.covered.get(c) for c in scene.children[tokens.head[i]] if tokens.dep[c].startswith("nsubj")), None)
    alone = held is not None and held.kind == "person" and not held.members and held.actor in scene.actors
    return held.actor if alone and held is not None else None


def possessed(scene: Scene, phrase: Phrase, said: list[Said]) -> bool:
    """Kin and the like with a possessor: by an earlier tie, by a family name shared, or the one who is named next."""
    if phrase.opens in MINE:
        told = speaker(scene, around(said, phrase.head))
        owner = told.actor if told is not None else None
    else:
        owner = next(iter(owners(scene, phrase)), None)
    if owner is None:
        return referred(scene, phrase, said)
    own = kin_of(scene, owner, phrase.noun)
    rule, score = "kin told before", 0.8
    if own is None and phrase.noun in COMPANY and phrase.opens != "their" and (own := company_of(scene, owner, phrase.first)) is not None:
        put(scene, phrase, own, "host or guest", 0.7)
        return True
    if own is None and (phrase.noun in FAMILY or phrase.noun in INVERSE):
        own, rule, score = named_soon(scene, phrase, owner), "named next", 0.7
    if own is None or own == owner:
        return referred(scene, phrase, said, owner) or unnamed_kin(scene, phrase, owner)
    if phrase.opens in MINE:
        tie(scene, owner, phrase.noun, own)
    else:
        learn(scene, own, phrase)
    put(scene, phrase, own, rule, score)
    return True


def unnamed_kin(scene: Scene, phrase: Phrase, owner: str) -> bool:
    """Kin that the report gives no name, as a person of its own: "I had just told my wife", "Bahati, 26, lost his brother"."""
    noun, actor = phrase.noun, scene.actors[owner]
    if noun not in KIN or not phrase.gender or scene.know.ever(owner) or actor.kind != "person" or actor.rule not in UNKNOWN:
        return False  # a leader's wife has a name, which we may not know
    if phrase.opens == "their" or any(may_be(scene, d, phrase.gender) for d in near_persons(scene, phrase) if d.actor != owner):
        return False
    name = f"{actor.name}'s {noun}"
    own = f"{owner}:{noun}"
    scene.actors.setdefault(own, Actor(name=name, kind="person", state=actor.state, rule="unnamed kin", score=0.5))
    learn(scene, own, phrase)
    tie(scene, owner, noun, own)
    put(scene, phrase, own, "unnamed kin", 0.5)
    return True


def near_persons(scene: Scene, phrase: Phrase) -> list[Draft]:
    """The names of persons some sentences before and behind a phrase."""
    here = scene.sentence_of[phrase.head]
    return [d for d in scene.near(here - NAMELESS, here + NAMELESS) if d.kind == "person" and d.how == "name" and d.actor in scene.actors]


def may_be(scene: Scene, draft: Draft, gender: str) -> bool:
    """Whether somebody named may be the one described: of that gender, or of none known, and nobody who ever held an office of state."""
    return scene.gender.get(draft.actor or "", gender) == gender and not scene.know.ever(draft.actor or "")


NAMELESS = 4
"""So many sentences around kin without a name nobody may be named who could be meant."""
UNKNOWN = frozenset({"unknown person", "single name"})


def named_soon(scene: Scene, phrase: Phrase, owner: str) -> str | None:
    """The one who is first named, by a given name alone, in this sentence or the next: "heard her son shouting. Moses, a schoolteacher"."""
    here = scene.sentence_of[phrase.head]
    for draft in sorted((d for d in scene.near(here, here + 1) if d.first > phrase.head), key=lambda d: d.first):
        if draft.kind != "person" or not draft.actor or draft.how != "name":
            continue
        alone = len(scene.actors[draft.actor].name.split()) == 1
        fits = not phrase.gender or scene.gender.get(draft.actor, phrase.gender) == phrase.gender
        new = not any(d.actor == draft.actor and d.first < phrase.head for d in scene.near(here - FIRST_SEEN, here))
        return draft.actor if alone and fits and new and draft.actor != owner else None
    return None


def referred(scene: Scene, phrase: Phrase, said: list[Said], owner: str | None = None) -> bool:
    """The person for whom most signs speak, if more than for nobody: "the farmer", "her brother-in-law", "a nun" who is named soon."""
    out = field_of(scene, phrase, said, owner)
    if not out.last:
        return False
    weighed = weighed_by(scene, out, owner)
    total = sum(math.exp(w) for w, _ in weighed)
    top, best = max((w for w in weighed[1:] if phrase.noun not in MOUTHS or may_speak(scene, w[1])), default=(0.0, ""), key=lambda w: (w[0], w[1]))
    if not best:
        return False
    score = round(math.exp(top) / total, 2)
    if score < OPEN:
        return False
    told = scene.told_of(best)
    told.nouns.add(phrase.noun)
    if told.age is None and phrase.age is not None:
        told.age = phrase.age
    if phrase.gender:
        scene.gender.setdefault(best, phrase.gender)
    if owner:
        learn(scene, best, phrase)
    of_land(scene, best, phrase.land)
    put(scene, phrase, best, "description", score)
    return True


def may_speak(scene: Scene, own: str) -> bool:
    """Whether the report tells that somebody speaks for others: "its spokesman" is no minister who was named before."""
    return bool(scene.told_of(own).nouns & MOUTHS)


def weighed_by(scene: Scene, out: Field, owner: str | None) -> list[tuple[float, str]]:
    """What speaks for nobody, then for each candidate."""
    return [(weight(nobody(scene, out, owner)), ""), *((weight(signs(scene, out, own, owner)), own) for own in out.last)]
