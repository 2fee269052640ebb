"""What refers back: bare titles, descriptions of states, groups, pronouns, each with its rule and a score.

One walk over the report from left to right, so that each reference sees what was named before it. A reference with no
clear antecedent gets no mention: a wrong id is worse than none.
"""

from __future__ import annotations

from functools import cache

from newsledger.find.coref_bodies import body_aside, body_description
from newsledger.find.coref_each import each
from newsledger.find.coref_groups import find_group, joined_names, may_open
from newsledger.find.coref_kin import KIN_REACH, kin
from newsledger.find.coref_lead import named_after
from newsledger.find.coref_nouns import describe, predicate, put, served_as
from newsledger.find.coref_office import resolve_counterpart
from newsledger.find.coref_persons import resolve_title
from newsledger.find.coref_phrase import Phrase, behind_comma, closes, is_person, phrase_at
from newsledger.find.coref_pronouns import resolve_pronoun
from newsledger.find.coref_said import Said, addressee, around, order, quotations, said_by, speaker
from newsledger.find.coref_states import state_description
from newsledger.find.coref_things import thing_description
from newsledger.find.coref_together import spoken_for
from newsledger.find.coref_told import first_told, learn, titled_kin
from newsledger.find.name_scene import Draft, Scene
from newsledger.find.name_spots import Names
from newsledger.find.name_titles import Title, title_at
from newsledger.language.lang.en.name_bodies import BODY_ASIDES
from newsledger.language.lang.en.name_groups import ALONE, ARMED, NUMBERS
from newsledger.language.lang.en.name_refer import ADDRESS, BODY_NOUNS, DEFINITE, FIRST, LEADING, PERSONS, TOGETHER
from newsledger.language.lang.en.names import HE, IT, KIN, STATE_NOUNS, THEY, TITLE_HEADS
from newsledger.language.lang.en.thing_nouns import CLASSES


def find_references(scene: Scene, names: Names) -> None:
    """Adds drafts for bare titles, descriptions, groups and pronouns, in order of the text."""
    scene.index()
    said = quotations(scene)
    first_told(scene)
    upos, dep, low = scene.reading.tokens.upos, scene.reading.tokens.dep, scene.low
    for i in order(scene, said):
        word, nominal = low[i], upos[i] in NOMINAL
        if not nominal and not worth_a_look(word) and word not in POINTING:
            continue
        if word == ",":
            described(scene, i)
        elif word in EACH:
            each(scene, i)
        elif word in FIRST:
            speaking(scene, said, i)
        elif word in TOGETHER:
            speaking_together(scene, said, i)
        elif (not nominal and not worth_a_look(word)) or (may_open(scene, i) and grouped(scene, said, i)):
            continue
        elif worth_a_look(word):
            walk(scene, names, said, i)
        elif is_person(word) or dep[i] == "appos" or word == "old" or (i in scene.covered and scene.covered[i].how == "demonym"):
            describe_at(scene, said, i)
    joined_names(scene)


NOMINAL = frozenset({"NOUN", "PROPN", "ADJ"})
"""Parts of speech of heads."""
EACH = frozenset({"each", "one"})
POINTING = frozenset({",", *FIRST, *TOGETHER, *EACH})
"""Words that lead to somebody, of whatever part of speech."""
REFERRING = frozenset({*HE, *IT, *THEY, *TITLE_HEADS, *STATE_NOUNS, *KIN, *BODY_NOUNS, *BODY_ASIDES, *CLASSES, *ARMED, *NUMBERS, *ALONE, "number"})


@cache
def worth_a_look(word: str) -> bool:
    """Whether a word may refer back by itself, or its plural."""
    return word in REFERRING or word.removesuffix("s") in REFERRING


def grouped(scene: Scene, said: list[Said], i: int) -> bool:
    """Adds the group whose head is at a token; whether there is one. Who speaks the words is none of "them", but one of "our two countries"."""
    told = speaker(scene, around(said, i))
    scene.speaker = told.actor if told is not None else None
    return find_group(scene, i)


def speaking(scene: Scene, said: list[Said], i: int) -> None:
    """Adds "I", "me" and "my" in quotation marks for the speaker, "you" for the one spoken to."""
    here = around(said, i)
    if here is None or i in scene.covered:
        return
    found = addressee(scene, here) if scene.low[i] in ADDRESS else speaker(scene, here)
    if found is not None:
        scene.over(i, i + 1, actor=found.actor, kind="person", how="pronoun", rule="speaker of the quote", score=0.8)


def speaking_together(scene: Scene, said: list[Said], i: int) -> None:
    """Adds "we" and "our" in quotation marks for whom the speaker speaks: a group told of before, the state of an office, kin or partner."""
    here = around(said, i)
    told = speaker(scene, here) if here is not None and i not in scene.covered else None
    found = spoken_for(scene, told.actor, addressee(scene, here), i) if told is not None and told.actor in scene.actors else None
    if found is not None:
        draft = scene.over(i, i + 1, actor=found.actor, kind=found.kind, how="pronoun", rule=found.rule, score=found.score)
        draft.members = found.members


def describe_at(scene: Scene, said: list[Said], i: int) -> bool:
    """The description of a person whose head is at a token; whether one was found."""
    tokens, held = scene.reading.tokens, scene.covered.get(i)
    land = held is not None and held.how == "demonym" and held.last == i + 1
    if held is not None and not land and held.rule not in ("role noun", "office"):
        if held.kind == "person":
            titled_kin(scene, held, i)
        return False
    if not land and (tokens.upos[i] not in ("NOUN", "ADJ") or "Number=Plur" in tokens.feats[i]):
        return False
    phrase = phrase_at(scene, i)
    if phrase is None or of_no_person(scene, i) or (scene.low[i] == "old" and phrase.age is None):
        return False
    known = is_person(phrase.noun) or phrase.age is not None
    actor_of_land = land and phrase.opens in DEFINITE and tokens.dep[i].startswith("nsubj")
    beside = (tokens.dep[i] == "appos" and phrase.opens in ("a", "an")) or (phrase.opens != "" and shut_in(scene, phrase))
    return (known or actor_of_land or beside) and (describe(scene, phrase, said) or led(scene, phrase))


def led(scene: Scene, phrase: Phrase) -> bool:
    """Adds a description in the opening for the one whose name opens the next sentence; whether there is such a one."""
    own = named_after(scene, phrase)
    if own is not None:
        learn(scene, own, phrase)
        put(scene, phrase, own, "named next", 0.6)
    return own is not None


def shut_in(scene: Scene, phrase: Phrase) -> bool:
    """Whether the words are shut in by commas behind a person's name: "Daniela Conti, the prefect of Ancona, counted"."""
    return behind_comma(scene, phrase) is not None and closes(scene, phrase.last)


def of_no_person(scene: Scene, i: int) -> bool:
    """Whether a noun means no person of the report: "the coast guard", "our reporter"."""
    before = scene.low[max(0, i - 2) : i]
    return (scene.low[i] == "guard" and before[-1:] in (["coast"], ["national"])) or (
        scene.low[i] in OUTLETS_OWN and bool({"our", "this"} & set(before))
    )


OUTLETS_OWN = frozenset({"reporter", "correspondent", "newspaper", "photographer", "writer"})
"""Who writes the report: "this reporter", "our correspondent"."""


def walk(scene: Scene, names: Names, said: list[Said], i: int) -> None:
    """What refers back at one token."""
    word = scene.low[i]
    if word in HE or word in IT or word in THEY:
        pronoun(scene, said, i)
        return
    title = title_at(scene, i)
    if title is not None:
        bare_title(scene, names, said, title)
    elif word in STATE_NOUNS:
        state_description(scene, i)
    elif word in KIN:
        describe_at(scene, said, i)
        kin(scene, i)
    elif (word in BODY_ASIDES and body_aside(scene, i)) or (is_person(word) and describe_at(scene, said, i)):
        return
    elif word in BODY_NOUNS or word in ARMED or word in BODY_ASIDES:
        body_description(scene, i)
    if word in CLASSES and i not in scene.covered:
        thing_description(scene, i)


WEAK = 0.65
"""A title whose holder is no surer than this may be a description of a person of the report instead."""


def described(scene: Scene, i: int) -> None:
    """Adds the words before a comma and a name that say who it is: "the suspect, Karl Moe", "his landlady, Ann Wise"."""
    tokens, named = scene.reading.tokens, scene.person_at(i + 1)
    if named is None or i == 0 or tokens.upos[i - 1] != "NOUN":
        return
    a, b = scene.sentence(i)
    closes = named.last >= b or scene.low[named.last] in (",", ".", ";", ")", "who")
    if not closes or i - 1 in scene.covered or "Number=Plur" in tokens.feats[i - 1] or not is_aside(scene, i, named):
        return
    first = i - 1
    while first > a and tokens.upos[first - 1] in ("ADJ", "NOUN") and first - 1 not in scene.covered:
        first -= 1
    if first > a and scene.low[first - 1] in ("the", "his", "her", "its", "their"):
        scene.over(first - 1, i, actor=named.actor, kind="person", how="description", rule="apposition", score=0.85)


def is_aside(scene: Scene, i: int, named: Draft) -> bool:
    """Whether the name behind a comma is an aside to the words before: by the parse, or since they are a word for a person."""
    if scene.reading.tokens.dep[scene.head(named.first, named.last)] == "appos":
        return True
    word = scene.low[i - 1]
    return (word in TITLE_HEADS or word in KIN or word in PERSONS) and named.last < len(scene.low) and scene.low[named.last] in (",", ".", ";")


def pronoun(scene: Scene, said: list[Said], i: int) -> None:
    """The draft of a pronoun, once."""
    held = scene.covered.get(i)
    if held is not None and (held.how == "pronoun" or (held.members and held.last - held.first > 2 and scene.low[i] == "them")):
        return
    told = speaker(scene, around(said, i))
    apart = {told.actor} if told is not None and told.actor else spoken_of(scene, said, i)
    scene.speaker = told.actor if told is not None else None
    found = resolve_pronoun(scene, i, apart)
    if found is not None:
        draft = Draft(
            scene.reading.tokens.start[i],
            scene.reading.tokens.end[i],
            found.actor,
            found.kind,
            "pronoun",
            found.rule,
            found.score,
            i,
            i + 1,
            found.members,
        )
        scene.keep(draft)
        scene.covered[i] = draft


def spoken_of(scene: Scene, said: list[Said], i: int) -> set[str]:
    """Who is named inside the quotation that a pronoun speaks: "“Siiri dreams and I count,” she says" is not Siiri."""
    own = said_by(said, i)
    if own is None:
        return set()
    here = scene.near(scene.sentence_of[own.first], scene.sentence_of[own.last - 1])
    return {d.actor for d in here if d.actor and d.kind == "person" and own.first <= d.first < own.last and d.how == "name"}


def bare_title(scene: Scene, names: Names, said: list[Said], title: Title) -> None:
    """The draft of a title without a name."""
    found = resolve_counterpart(scene, title) if title.head in ("counterpart", "predecessor", "successor") else resolve_title(scene, names, title)
    head = next((i for i in range(title.last - 1, title.first - 1, -1) if scene.low[i] == title.head), title.last - 1)
    if (found is None or found[2] < WEAK) and (bearer := bears_it(scene, head)) is not None:
        found = bearer, "apposition", 0.85
    if (found is None or (found[2] < WEAK and not (leads(scene, title) and found[1] != "office"))) and describe_at(scene, said, head):
        return
    if found is None:
        return
    if found[1] == "apposition" and (phrase := phrase_at(scene, head)) is not None:
        learn(scene, found[0], phrase)
    own, rule, score = found
    tokens = scene.reading.tokens
    draft = Draft(tokens.start[title.first], tokens.end[title.last - 1], own, "person", "title", rule, score, title.first, title.last)
    draft.state = scene.actors[own].state
    scene.add(draft)


def leads(scene: Scene, title: Title) -> bool:
    """Whether a title is that of a land's leader, and nobody near is told to be called so: "The prime minister asked" is not the secretary before."""
    here = scene.sentence_of[title.first]
    near = {d.actor for d in scene.near(here - KIN_REACH, here) if d.kind == "person" and d.actor and 0 <= d.last <= title.first}
    return title.office in LEADING and not any(title.head in scene.told_of(own).nouns for own in sorted(near))


def bears_it(scene: Scene, head: int) -> str | None:
    """Who is said to bear a title: "resigned as mayor of Oslo", "Sheinbaum is Mexico's first woman president"."""
    phrase = phrase_at(scene, head)
    return (predicate(scene, phrase) or served_as(scene, phrase)) if phrase is not None else None
