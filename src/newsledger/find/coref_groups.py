"""Groups: "the two countries", "both leaders", "neither government", "the pair", "the Quispes", "father and daughter", with their members.

Names listed beside the words settle the members ("two ministers, Ito and Lund"), and so do a family name and ties of kin; else the sets that the
text proposes are weighed (`coref_sets`, `coref_choice`).
"""

from __future__ import annotations

from newsledger.find.coref_asks import Ask, ask_at
from newsledger.find.coref_choice import Choice, choose
from newsledger.find.coref_demands import asks_office, fits_office
from newsledger.find.coref_family import bearers
from newsledger.find.coref_lists import ahead, joined_later, named_soon, plural_aside, runs
from newsledger.find.coref_offers import BODIES
from newsledger.find.coref_offices import several
from newsledger.find.coref_phrase import is_person
from newsledger.find.name_match import known_actor
from newsledger.find.name_scene import Draft, Scene
from newsledger.know.names import folded
from newsledger.language.lang.en.name_groups import ALONE, CHOICES, KINSFOLK, NUMBERS
from newsledger.language.lang.en.person_kin import FAMILY, INVERSE
from newsledger.records import Actor, content_id


def find_group(scene: Scene, i: int) -> bool:
    """Adds the group whose head is at a token, when its members can be found; whether it did."""
    held = scene.covered.get(i)
    if scene.low[i] == "koreas":
        return koreas(scene, i)
    if held is not None and held.how == "description" and held.kind == "person" and held.core is not None and held.core[0] != i:
        held = None  # "the mother of the brothers"
    if held is not None and held.rule not in ("role noun", "place of the model", "organisation of the model", "single name"):
        return False
    if (aside := plural_aside(scene, i)) is not None:
        keep(scene, aside[0], aside[1], (aside[2], "aside to joined names", 0.9))
        return True
    found = surname(scene, i) or couple_of_nouns(scene, i) or (several(scene, i) if scene.low[i].endswith("s") else None)
    if found is not None:
        if held is not None and held in scene.drafts:
            scene.drop(held)  # "the Quispes" taken for a body
        keep(scene, *found)
        return True
    if held is not None and held.rule != "role noun":
        return False
    ask = ask_at(scene, i)
    if ask is None:
        return False
    ids = listed(scene, ask) or listed_loosely(scene, ask)
    choice: Choice | None = (ids, "listed beside", 0.9) if ids else choose(scene, ask) if ask.form != "new" else None
    if choice is None and (soon := named_soon(scene, ask) if ask.form == "new" else joined_later(scene, ask)):
        choice = soon, "named soon", 0.6
    part = ask.form == "new" and scene.low[i + 1 : i + 2] == ["of"]  # "two members of the crew" are none of the states named next
    if choice is None and not part and (soon := ahead(scene, ask) or (named_soon(scene, ask) if scene.sentence_of[i] == 0 else None)):
        choice = soon, "named soon", 0.6
    if choice is not None and choice[1] == "named soon" and asks_office(ask) and any(fits_office(scene, own, ask) < 0 for own in choice[0]):
        choice = None  # "Two prime ministers" are not the foreign ministers named next
    if choice is not None:
        keep(scene, ask.first, ask.last, choice)
    return choice is not None


def may_open(scene: Scene, i: int) -> bool:
    """Whether a token may be the head of a group: a number, a plural, a noun behind "neither", a family name, a noun before "and"."""
    word, tokens = scene.low[i], scene.reading.tokens
    upos = tokens.upos[i]
    if scene.reading.tokens.text[i].istitle() and word.endswith("s") and len(word) > 4 and scene.low[max(0, i - 1)] in ("the", "both"):
        return True  # "The Mugabes were safe", however tagged
    if upos == "NOUN":
        after = scene.low[i + 1] if i + 1 < len(scene.low) else ""
        return "Number=Plur" in tokens.feats[i] or after in ("and", "nor") or word in ALONE or not CHOICES.isdisjoint(scene.low[max(0, i - 3) : i])
    if upos == "PROPN" and i:
        if scene.low[i + 1 : i + 2] == ["and"]:
            return i + 2 < len(scene.low) and tokens.upos[i + 2] == "NOUN"
        return word.endswith("s") and (scene.low[i - 1] in ("the", "both") or scene.low[i - 1] in NUMBERS)
    return word in NUMBERS or word in ALONE


def koreas(scene: Scene, i: int) -> bool:
    """The two Koreas."""
    ids, first = [known_actor(scene, "state:KOR"), known_actor(scene, "state:PRK")], i
    while first > scene.sentence(i)[0] and scene.low[first - 1] in ("two", "both", "the"):
        first -= 1
    keep(scene, first, i + 1, (ids, "known group", 0.95))
    return True


def listed(scene: Scene, ask: Ask) -> list[str] | None:
    """The names listed right behind the words: "two ministers, Ito and Lund", "the six states — China, Japan and"."""
    low, end = scene.low, scene.sentence(ask.head)[1]
    if ask.last + 1 >= end or (low[ask.last] not in (",", ":", "—", "–", "(", "-") and ask.form not in ("kin", "family", "persons", "plain")):
        return None
    ids: list[str] = []
    i, closed = ask.last + (low[ask.last] in (",", ":", "—", "–", "(", "-")), False
    here = [d for d in scene.near(scene.sentence_of[ask.head], scene.sentence_of[ask.head]) if d.first > ask.head and not d.members]
    while i < end:
        while i < end and (low[i] in ("the", "his", "her", "their") or (not ids and low[i] in KINSFOLK)):
            i += 1  # "Two fishermen, the brothers Jun and Noel Tan"
        at = max((d for d in here if d.first <= i < d.last and d.actor and d.how != "pronoun"), key=lambda d: d.last, default=None)
        if at is None:
            break
        ids.append(at.actor or "")
        i = at.last
        link = i
        while i < end and low[i] in (",", "and", "&"):
            closed = closed or low[i] != ","
            i += 1
        if i == link or (ask.count and len(ids) == ask.count):
            break
    fits = {"person": ("person",), "state": ("state",), "body": BODIES}
    kinds = {k for kind in ask.kinds for k in fits.get(kind, ())}
    told = low[ask.last] == ":" and bool(ask.count)  # "goes to three hosts: America, Canada and Mexico"
    same = all(own in scene.actors and (told or scene.actors[own].kind in kinds) for own in ids)
    whole = len(ids) == ask.count if ask.count else len(ids) > 1
    return ids if closed and whole and same and len(set(ids)) == len(ids) else None


def listed_loosely(scene: Scene, ask: Ask) -> list[str] | None:
    """Names listed behind the words with asides: "the three ministers, Ann Lee of Norway, Spain's Odd Brun and their host Jo Moe, signed nothing"."""
    low, upos, end = scene.low, scene.reading.tokens.upos, scene.sentence(ask.head)[1]
    if not ask.count or ask.last >= end or low[ask.last] not in (",", ":", "—", "–"):
        return None
    kinds = {"person": ("person",), "state": ("state",)}.get(ask.kinds[0], ())
    here = scene.near(scene.sentence_of[ask.head], scene.sentence_of[ask.head])
    named = sorted(
        (d for d in here if d.first >= ask.last and d.how == "name" and d.kind in kinds and not d.members), key=lambda d: (d.first, -d.last)
    )
    ids: list[str] = []
    at = ask.last
    for d in named:
        if d.first < at or len(ids) == ask.count or any(p in ("VERB", "AUX") for p in upos[at : d.first]) or d.first - at > GAP:
            break
        if d.actor and d.actor not in ids:
            ids.append(d.actor)
        at = d.last
    told = any(low[j] == "and" for j in range(ask.last, at))
    return ids if len(ids) == ask.count and told else None


GAP = 8
"""So many words may stand between two names of a list: "Ann Lee of Norway, Spain's Odd Brun"."""


def surname(scene: Scene, i: int) -> tuple[int, int, Choice] | None:
    """ "the Quispes", "the two Prasads": the persons of that family name, husband and wife of one included."""
    tokens, word = scene.reading.tokens, scene.low[i]
    if not tokens.text[i][:1].isupper() or not word.endswith("s") or len(word) < 4:
        return None
    first = i - 1
    number = NUMBERS.get(scene.low[first], 0) if first >= 0 else 0
    first -= first > 0 and number > 0
    if first < 0 or (scene.low[first] not in ("the", "both", "all") and not number):
        return None
    name = folded(tokens.text[i])
    ids = bearers(scene, (name[:-1], name.removesuffix("es")))
    ids += [tie.own for tie in scene.kin.of(ids) if tie.noun in ("husband", "wife") and tie.own not in ids]
    if len(ids) == 1:
        ids += [own for own in of_group(scene, ids[0], i) if own not in ids]
    if len(ids) == 1:
        near = [tie.own for tie in scene.kin.of(ids) if tie.noun in FAMILY and len(scene.actors[tie.own].name.split()) == 1]
        ids += [own for own in dict.fromkeys(near) if own not in ids]  # "Dolores Quispe ... her brother Hernán ... the Quispes"
    if len(ids) == 1:
        ids += [own for own in only_given(scene, i) if own not in ids]
    if len(ids) < 2 or number not in (0, len(ids)):
        return None
    return (first if scene.low[first] in ("the", "both", "all") else first + 1), i + 1, (ids, "of one family", 0.85)


def of_group(scene: Scene, own: str, i: int) -> tuple[str, ...]:
    """The members of a group of persons that somebody was told to be of by given names: "Two brothers ... Jules Ilunga ... Patrick"."""
    here = scene.sentence_of[i]
    groups = [
        d for d in scene.near(0, here) if own in d.members and 0 <= d.last <= i and d.kind == "person" and d.rule in ("named soon", "listed beside")
    ]
    fit = [d for d in groups if all(m == own or len(scene.actors[m].name.split()) == 1 for m in d.members)]
    return fit[0].members if fit else ()


def only_given(scene: Scene, i: int) -> list[str]:
    """The persons named near by a given name only of whom a word of kin is told: "Her husband, Claude" of "the Tourangeaus"."""
    here = scene.sentence_of[i]
    near = dict.fromkeys(d.actor for d in scene.near(here - FAMILY_REACH, here + 1) if d.kind == "person" and d.how == "description" and d.actor)
    return [own for own in near if own in scene.actors and len(scene.actors[own].name.split()) == 1 and scene.told_of(own).nouns & SPOUSES]


FAMILY_REACH = 12
SPOUSES = frozenset({"husband", "wife", "widow", "widower"})


def couple_of_nouns(scene: Scene, i: int) -> tuple[int, int, Choice] | None:
    """ "Father and daughter", "widow and apprentice", "Halloran and son": two persons by what each is told to be."""
    low, tokens = scene.low, scene.reading.tokens
    if low[i + 1 : i + 2] not in (["and"], ["nor"]) or i + 2 >= len(low) or not is_person(low[i + 2]) or tokens.upos[i + 2] != "NOUN":
        return None
    if i and low[i - 1] in ("a", "an") and low[i] in INVERSE.get(low[i + 2], ()):
        soon = named_soon(scene, Ask(i - 1, i + 3, i, "", 2, ("person",), "new"))  # "A husband and wife appeared in court. Ann Moe"
        return (i - 1, i + 3, (soon, "named soon", 0.6)) if soon else None
    if i and low[i - 1] in ("the", "a", "an", "his", "her", "their", "of", "'s", "-", "my", "old", "former"):
        return None
    if i + 3 < len(low) and tokens.upos[i + 3] in ("NOUN", "PROPN"):
        return None
    one, two = low[i], low[i + 2]
    for tie in reversed(scene.kin.called(two) if one in INVERSE.get(two, ()) else []):
        if scene.gender.get(tie.owner, "") in ("", "fm"[INVERSE[two].index(one)]):
            return i, i + 3, ([tie.owner, tie.own], "told kin", 0.85)
    if not is_person(one) or tokens.upos[i] != "NOUN":
        return None
    found = [next((own for own, told in reversed(list(scene.told.items())) if noun in told.nouns), None) for noun in (one, two)]
    if found[0] is None or found[1] is None or found[0] == found[1]:
        return None
    return i, i + 3, ([found[0], found[1]], "so called", 0.75)


def keep(scene: Scene, start: int, last: int, found: Choice) -> None:
    """The group as actor and draft."""
    ids, rule, score = found
    tokens = scene.reading.tokens
    own, start_at, end_at = group_actor(scene, ids, score), tokens.start[start], tokens.end[last - 1]
    draft = Draft(start_at, end_at, own, label(scene, ids), "group", rule, score, start, last, tuple(ids))
    for j in range(start, last):
        scene.covered[j] = draft
    scene.keep(draft)


def joined_names(scene: Scene) -> None:
    """Adds names joined by "and" as groups, once all else is settled: "Mali and Burkina Faso kept silent"."""
    for number in range(len(scene.by_sentence)):
        for first, last, ids in runs(scene, number):
            if any(d.members and d.first == first and d.last == last for d in scene.near(number, number)):
                continue
            tokens = scene.reading.tokens
            own = group_actor(scene, ids, JOINED)
            scene.keep(
                Draft(tokens.start[first], tokens.end[last - 1], own, label(scene, ids), "group", "joined names", JOINED, first, last, tuple(ids))
            )


JOINED = 0.8


def group_actor(scene: Scene, ids: list[str], score: float) -> str:
    """The id of the group of these members, put into the report's table."""
    own = content_id("group", *sorted(ids))
    if own not in scene.actors:
        name = " and ".join(scene.actors[m].name for m in ids)
        scene.actors[own] = Actor(name=name, kind="group", members=tuple(ids), rule="group", score=score)
    return own


def label(scene: Scene, ids: list[str]) -> str:
    """The kind that all members have, else group."""
    kinds = {scene.actors[m].kind for m in ids}
    return kinds.pop() if len(kinds) == 1 and kinds <= {"person", "state"} else "group"
