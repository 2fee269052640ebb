"""Titles: before a name ("Chadian leader Idriss Saleh") and alone ("the French president", "his Greek counterpart")."""

from __future__ import annotations

from dataclasses import dataclass

from newsledger.find.name_scene import Draft, Scene
from newsledger.language.lang.en.name_kinds import HEADS_OF_ANY, TITLE_BODIES
from newsledger.language.lang.en.names import KIN, OFFICES, POSSESSIVE, TITLE_ADJECTIVES, TITLE_HEADS

LONGEST = 9
SENT = frozenset({"ambassador", "envoy", "adviser", "advisor", "aide", "representative", "counsel", "commissioner", "delegate", "emissary"})
"""Heads that take "to": "the Emirati ambassador to Bahrain"."""
OPPOSED = ("opposition leader", "OPP")
FORMER = frozenset({"former", "ex", "late", "then", "retired", "one-time"})
NO_TITLE = frozenset(["one", "day", "time", "thing", "part", "way", "year", "week", "month", "home"])


@dataclass(slots=True)
class Title:
    """What stands before a name or alone: token range, its words, the office, whose (state or body), and whether it is past."""

    first: int
    last: int
    words: list[str]
    office: str | None
    head: str
    sector: str | None
    state: str | None = None
    body: str | None = None
    former: bool = False
    kin: bool = False
    possessor: int = -1


def title_before(scene: Scene, name: int) -> Title | None:
    """The title that ends where a name begins, with article and whose it is; None when the word before is no title."""
    start, _ = scene.sentence(name)
    first = walk_left(scene, name, start)
    if first == name:
        return None
    return read_title(scene, first, name)


def walk_left(scene: Scene, end: int, start: int, *, alone: bool = False) -> int:
    """The first token of the title that ends before `end`."""
    low, i = scene.low, end
    while i > start and end - i < LONGEST:
        word = low[i - 1].rstrip(".") if len(low[i - 1]) > 2 else low[i - 1]
        if word in NO_TITLE:
            break
        if i == end and not alone and not opens(scene, word, i - 1, end):
            return owner_before(scene, i, start)
        draft = scene.covered.get(i - 1)
        if draft is not None and draft.last == i and draft.first >= start:
            if draft.kind not in ("state", "organisation", "organ", "group", "place", "agency"):
                break
            i = draft.first
            if draft.kind == "state" and draft.how != "demonym" and i < end and low[i - 1] not in ("the",):
                break
        elif (
            word in TITLE_HEADS
            or word in TITLE_ADJECTIVES
            or word in KIN
            or (word in ("of", "and", "for", "-", "ex") and i < end and connects(scene, i - 1))
        ):
            i -= 1
        elif (
            word == "'s"
            and scene.covered.get(i - 2) is not None
            and scene.covered[i - 2].kind in ("state", "place", "organisation", "organ", "group")
            and scene.covered[i - 2].last == i - 1
        ):
            i = scene.covered[i - 2].first
            break
        elif noun_in_title(scene, i - 1):
            i -= 1
        else:
            break
    while i < end and low[i] in ("of", "and", "for", "-"):
        i += 1
    if i < end and i > start and low[i - 1] in ("the", "a", "an", *POSSESSIVE):
        i -= 1
    return i


def owner_before(scene: Scene, i: int, start: int) -> int:
    """ "North Korea's Kim Jong Un": the state that a bare name is said to be of."""
    if i - 2 >= start and scene.low[i - 1] == "'s":
        draft = scene.covered.get(i - 2)
        if draft is not None and draft.kind == "state" and draft.how == "name" and draft.last == i - 1:
            first = draft.first
            return first - 1 if first > start and scene.low[first - 1] == "the" else first
    return i


def opens(scene: Scene, word: str, i: int, name: int) -> bool:
    """Whether the word right before a name is the head of a title: a listed one, kin, or a small noun tied to the name by the parse."""
    tokens = scene.reading.tokens
    if word == "state" and scene.low[i - 2 : i] == ["secretary", "of"]:
        return True
    if word in TITLE_HEADS or word in KIN or word == "counterpart":
        return tokens.upos[i] != "VERB" or (word in ("host",) and False)
    if tokens.upos[i] == "NOUN" and tokens.text[i][0].islower():
        return (tokens.dep[i].split(":")[0] in ("compound", "nmod", "appos", "flat") and name <= tokens.head[i] <= name + 3) or (
            tokens.head[name] == i and tokens.dep[name] in ("appos", "flat")
        )
    return False


def connects(scene: Scene, i: int) -> bool:
    """Whether a small word joins two parts of one title ("minister of defence", "trade and industry secretary", "vice-president")."""
    low = scene.low
    return (
        i > 0
        and (low[i - 1] in TITLE_HEADS or low[i - 1] in TITLE_ADJECTIVES)
        and i + 1 < len(low)
        and (low[i + 1] in TITLE_HEADS or low[i + 1] in TITLE_ADJECTIVES)
    )


def noun_in_title(scene: Scene, i: int) -> bool:
    """Whether a word inside a title modifies its head ("ward official", "Unification Minister")."""
    tokens = scene.reading.tokens
    if tokens.upos[i] not in ("NOUN", "PROPN", "ADJ") or not tokens.text[i].replace("-", "").isalpha() or len(tokens.text[i]) < 3:
        return False
    return tokens.dep[i].split(":")[0] in ("compound", "amod", "nmod") and tokens.head[i] > i


def read_title(scene: Scene, first: int, last: int) -> Title:
    """What the words of a title say."""
    words = [w.rstrip(".") if len(w) > 2 else w for w in scene.low[first:last]]
    office, sector = office_of(words)
    head = next((w for w in reversed(words) if w in TITLE_HEADS or w in KIN), words[-1])
    title = Title(first, last, words, office, head, sector or TITLE_HEADS.get(head))
    title.former = bool(FORMER & set(words)) or (first > 0 and scene.low[first - 1] in ("once", "formerly"))
    title.kin = any(w in KIN for w in words)
    abroad = sent_to(scene, first, last)
    for i in range(first, abroad):
        draft = scene.covered.get(i)
        if draft is not None and draft.kind == "place" and draft.state:
            title.state = title.state or draft.state
        if draft is None or draft.actor is None:
            continue
        if draft.kind == "state":
            title.state = title.state or draft.state
        elif draft.kind in ("organisation", "organ", "group"):
            title.body, title.state = draft.actor, title.state or draft.state
    if words and words[0] in POSSESSIVE:
        title.possessor = first
    title.sector = sector_at(scene, title)
    return title


def sector_at(scene: Scene, title: Title) -> str | None:
    """The sector of a title whose head says little by the body that it is of: a union's leader is no government, nor is a company's spokeswoman."""
    if title.sector == "IGO" and title.head == "secretary" and not title.body:
        return TITLE_HEADS["secretary"]  # "the chief cabinet secretary"
    if title.head not in HEADS_OF_ANY or title.office == OPPOSED[0]:
        return title.sector
    own = next((TITLE_BODIES[w] for w in title.words if w in TITLE_BODIES), None)
    if own is not None or title.state:
        return own or ("GOV" if title.sector == "IGO" else title.sector)
    body = scene.actors.get(title.body or "")
    if body is not None and (body.sector or body.rule == "unknown organisation"):
        return body.sector
    unknown = title.sector == "IGO" or (title.words[0] in ("its", "their") and body is None)
    return None if unknown else title.sector


def sent_to(scene: Scene, first: int, last: int) -> int:
    """Where a title ends or names whom somebody is sent to: the UN envoy for Somalia is not of Somalia."""
    low = scene.low
    return next((i for i in range(first + 1, last) if low[i] in ("to", "for") and low[i - 1] in SENT), last)


def office_of(words: list[str]) -> tuple[str | None, str | None]:
    """The office that the words name, by the longest phrase in them ("secretary - general" is one word)."""
    words = " ".join(words).replace(" - ", "-").split()
    for size in (3, 2, 1):
        for i in range(len(words) - size, -1, -1):
            phrase = " ".join(words[i : i + size])
            if phrase in OFFICES and not (size == 1 and i > 0 and words[i - 1] == "vice"):
                return OFFICES[phrase]
    if "vice" in words and "president" in words:
        return "vice president", "GOV"
    return None, None


def title_at(scene: Scene, i: int) -> Title | None:
    """The title without a name whose head is at a token; None when the word is no title here."""
    tokens, word = scene.reading.tokens, scene.low[i]
    a, b = scene.sentence(i)
    opposite = word == "number" and i > a and scene.low[i - 1] == "opposite"
    if (word not in TITLE_HEADS and not opposite) or (tokens.upos[i] not in ("NOUN", "PROPN") and word != "general") or i in scene.covered:
        return None
    if i > a and scene.low[i - 1] == "-" and word in ("general", "elect"):
        return None
    if word == "general" and tokens.upos[i] == "ADJ" and not (i > a and scene.low[i - 1] == "secretary"):
        return None
    beside = i + 1 < b and tokens.start[i + 1] - tokens.end[i] <= 1
    if beside and (scene.low[i + 1] in TITLE_HEADS or (i + 1 in scene.covered and scene.covered[i + 1].kind == "person")):
        return None
    first = min(i, walk_left(scene, i - 1 if opposite else i + 1, a, alone=True))
    title = read_title(scene, first, with_of(scene, i + 1, b))
    of_its(scene, title)
    title.head = "counterpart" if opposite else word
    title.office, title.sector = head_office(scene, first, i + 3 if scene.low[i + 1 : i + 3] == ["of", "state"] else i + 1)
    title.sector = title.sector or TITLE_HEADS.get(word)
    title.sector = sector_at(scene, title)
    if title.office == "leader" and "opposition" in title.words:
        title.office, title.sector = OPPOSED  # "the leader of the opposition"
    return title


def of_its(scene: Scene, title: Title) -> None:
    """Notes the state or body that "its" stands for: "Its managing director has called the debts unsustainable"."""
    held = scene.covered.get(title.first) if title.words and title.words[0] in ("its", "their") else None
    if held is None or held.how != "pronoun" or held.members or not held.actor:
        return
    if held.kind == "state":
        title.state = title.state or held.state or held.actor.removeprefix("state:")
    elif held.kind in ("organisation", "organ", "group"):
        title.body = title.body or held.actor


def head_office(scene: Scene, first: int, last: int) -> tuple[str | None, str | None]:
    """The office by the words up to the head (what follows "of" is not part of it)."""
    if last + 1 < len(scene.low) and scene.low[last] == "-":
        last += 2
    return office_of([w.rstrip(".") for w in scene.low[first:last]])


def with_of(scene: Scene, last: int, end: int) -> int:
    """The end of a title with its "of" phrase: "the president of France", "head of Greenland's government", "mayor of Moscow, Idaho"."""
    low = scene.low
    if last < end and (low[last] in ("of", "at", "for", "-") or (low[last] == "to" and low[last - 1] in SENT)) and last + 1 < end:
        if low[last] == "-" and last + 1 < end and low[last + 1] in ("elect", "designate", "general"):
            return last + 2
        i = last + 1
        if low[i] == "state" and low[last - 1] == "secretary":
            return i + 1
        while i < end and low[i] in ("the",):
            i += 1
        draft = scene.covered.get(i)
        if draft is not None and draft.first == i and draft.kind in ("state", "organisation", "organ", "group", "place"):
            return owned(scene, draft.last, end)
    return last


def owned(scene: Scene, last: int, end: int) -> int:
    """The end with what the state or place owns or with its own place: "Greenland's government", "Moscow, Idaho"."""
    low, upos = scene.low, scene.reading.tokens.upos
    if last + 1 < end and low[last] == "'s" and upos[last + 1] == "NOUN":
        last += 2
        while last < end and upos[last] in ("NOUN", "PROPN"):
            last += 1
        return last
    after = scene.covered.get(last + 1) if last + 1 < end and low[last] == "," else None
    if after is not None and after.kind == "place" and after.first == last + 1 and (after.last >= end or low[after.last] in (",", ".", ";")):
        return after.last
    return last


def whose(scene: Scene, title: Title) -> Draft | None:
    """The draft of the state or body that the title is of, if the words give one."""
    for i in range(title.first, title.last):
        draft = scene.covered.get(i)
        if draft is not None and draft.kind in ("state", "organisation", "organ", "group"):
            return draft
    return None
