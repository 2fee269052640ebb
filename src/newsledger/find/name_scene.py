"""What the finder of names works on: the words of the report, its tokens by place, and the drafts of mentions made so far.

Theory of operation. Names are looked up over plain words (letters and digits) of every block but furniture, since credits and topics
are not parsed. Everything else works on the tokens of the parsed blocks. Each step adds `Draft`s; a draft knows its
tokens when it lies in a parsed block. Actors get an id when they are first met; `find_names` freezes the drafts at the end.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from itertools import chain
from operator import add

from newsledger.find.kin import Kin
from newsledger.know.actors import Know, know
from newsledger.know.names import folded
from newsledger.language.lang.en.credits import SOURCE_LINE
from newsledger.records import READ_KINDS, Actor, Reading, Thing

WORDS = re.compile(r"[^\W_]+")
GLUED_WORDS = re.compile(r"[^\W\d_a-zà-ÿ]+(?![a-zà-ÿ])|[^\W\d_][a-zà-ÿ]*|\d+")


JOINT = re.compile(r"(?<!\bMc)(?<!\bMac)[a-z][A-Z][a-z]")
PROSE = re.compile(r"[.!?:] |\b[a-z]{4,}")
LONGEST_SOURCE = 240


@dataclass(slots=True)
class Words:
    """The plain words of a report: parallel lists of their places, keys and blocks."""

    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    blocks: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Draft:
    """A mention in the making. `first`, `last`: half-open token range, -1 outside the parsed blocks."""

    start: int
    end: int
    actor: str | None
    kind: str
    how: str
    rule: str
    score: float = 1.0
    first: int = -1
    last: int = -1
    members: tuple[str, ...] = ()
    core: tuple[int, int] | None = None
    state: str | None = None

    @property
    def place(self) -> tuple[int, int]:
        """Start and, longest first, end: the order of drafts."""
        return (self.start, -self.end)


@dataclass(slots=True)
class Told:
    """What the report tells of one person: the nouns used, the words beside them, the age; of a body the land."""

    nouns: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    age: int | None = None
    land: str | None = None


@dataclass(slots=True)
class Families:
    """The persons met so far by the last word of their full names, each with its place, and how many actors were looked at."""

    by_name: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    seen: int = 0


@dataclass
class Scene:
    """One report while its names are found."""

    reading: Reading
    text: str
    date: str | None
    know: Know
    words: Words
    drafts: list[Draft] = field(default_factory=list)
    actors: dict[str, Actor] = field(default_factory=dict)
    things: dict[str, Thing] = field(default_factory=dict)
    gender: dict[str, str] = field(default_factory=dict)
    lean: dict[str, float] = field(default_factory=dict)
    storms: dict[str, str] = field(default_factory=dict)
    titles: dict[str, list[tuple[str, str | None, bool]]] = field(default_factory=dict)
    title_words: dict[str, list[frozenset[str]]] = field(default_factory=dict)
    told: dict[str, Told] = field(default_factory=dict)
    kin: Kin = field(default_factory=Kin)
    families: Families = field(default_factory=Families)
    covered: dict[int, Draft] = field(default_factory=dict)
    low: list[str] = field(default_factory=list)
    sentence_of: list[int] = field(default_factory=list)
    bounds: list[tuple[int, int]] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    clauses: dict[tuple[int, int], tuple[set[tuple[str, str]], set[str]]] = field(default_factory=dict)
    children: list[list[int]] = field(default_factory=list)
    above: dict[int, list[int]] = field(default_factory=dict)
    by_sentence: list[list[Draft]] = field(default_factory=list)
    strangers: list[int] | None = None
    thing_drafts: list[Draft] | None = None
    speaker: str | None = None
    only_state: str | None = None
    states_named: set[str] = field(default_factory=set)

    def told_of(self, own: str) -> Told:
        """What is told of a person so far; `kin` holds who is a person's brother, wife and so on."""
        return self.told.setdefault(own, Told())

    def token_range(self, start: int, end: int) -> tuple[int, int]:
        """The half-open range of tokens that the characters touch; (-1, -1) outside the parsed blocks."""
        tokens = self.reading.tokens
        first = bisect_right(tokens.end, start)
        last = bisect_left(tokens.start, end)
        return (first, last) if first < last else (-1, -1)

    def index(self) -> None:
        """Sort the drafts by sentence, once all names are found; what is kept later is sorted in as it comes."""
        self.by_sentence = [[] for _ in self.reading.tokens.sentences]
        for draft in self.drafts:
            if draft.first >= 0:
                self.by_sentence[self.sentence_of[draft.first]].append(draft)

    def person_at(self, first: int) -> Draft | None:
        """The named person whose words, title included, begin at a token ("his guest, Japanese Prime Minister Shinzo Abe")."""
        held = self.covered.get(first)
        if held is None or first >= len(self.sentence_of):
            return None
        if held.kind == "person" and held.how == "name" and held.first == first:
            return held
        here = self.near(self.sentence_of[first], self.sentence_of[first])
        return next((d for d in here if d.first == first and d.kind == "person" and d.how == "name"), None)

    def near(self, first: int, last: int) -> list[Draft]:
        """The drafts of a range of sentences, both ends included: no search through a long report for each reference."""
        return list(chain.from_iterable(self.by_sentence[max(0, first) : last + 1]))

    def keep(self, draft: Draft) -> None:
        """Keep a draft without noting what it covers."""
        self.drafts.append(draft)
        if self.by_sentence and draft.first >= 0:
            self.by_sentence[self.sentence_of[draft.first]].append(draft)

    def drop(self, draft: Draft) -> None:
        """Forget a draft that turns out to be something else."""
        self.drafts.remove(draft)
        if self.by_sentence and draft.first >= 0:
            self.by_sentence[self.sentence_of[draft.first]].remove(draft)

    def add(self, draft: Draft) -> Draft:
        """Keep a draft and note the tokens that it covers (the first draft of a token stays noted)."""
        if draft.first < 0:
            draft.first, draft.last = self.token_range(draft.start, draft.end)
        self.keep(draft)
        for i in range(draft.first, draft.last):
            self.covered.setdefault(i, draft)
        return draft

    def over(self, first: int, last: int, *, actor: str | None, kind: str, how: str, rule: str, score: float = 1.0) -> Draft:
        """Keep a draft over a token range."""
        tokens = self.reading.tokens
        return self.add(Draft(tokens.start[first], tokens.end[last - 1], actor, kind, how, rule, score, first, last))

    def sentence(self, token: int) -> tuple[int, int]:
        """The token range of the sentence of a token."""
        return self.bounds[token]

    def head(self, first: int, last: int) -> int:
        """The token of the range whose governor lies outside."""
        heads = self.heads
        for i in range(first, last):
            if not first <= heads[i] < last or heads[i] == i:
                return i
        return last - 1

    def dep(self, first: int, last: int) -> str:
        """The relation of the range to its governor, without subtype."""
        dep = self.reading.tokens.dep[self.head(first, last)]
        return dep.partition(":")[0] if ":" in dep else dep

    def words_of(self, first: int, last: int) -> list[str]:
        """The lower-case words of a token range."""
        return self.low[first:last]

    def preposition(self, first: int) -> str:
        """The word before a token when it may be a preposition, articles and adjectives of place skipped."""
        i = first - 1
        while i >= 0 and self.low[i] in ("the", "central", "downtown", "nearby", "northern", "southern", "eastern", "western", "old", "rebel-held"):
            i -= 1
        return self.low[i] if i >= 0 and self.sentence_of[i] == self.sentence_of[first] else ""


def scene_of(reading: Reading) -> Scene:
    """The scene of a report, nothing found yet."""
    published = reading.report.published or reading.layout.published
    date = (published.earliest or published.value or "")[:10] if published else ""
    scene = Scene(reading, reading.report.text, date or anchor_of(reading), know(), words_of(reading))
    tokens = reading.tokens
    scene.low = [t.lower().replace("’", "'") for t in tokens.text]
    scene.sentence_of, scene.heads = [0] * len(tokens), tokens.head
    scene.bounds = [tokens.sentences[0] if tokens.sentences else (0, 0)] * len(tokens)
    for number, bound in enumerate(tokens.sentences):
        a, b = bound
        scene.sentence_of[a:b] = [number] * (b - a)
        scene.bounds[a:b] = [bound] * (b - a)
    none: list[int] = []
    scene.children = [none] * len(tokens)
    count = len(tokens)
    for i, h in enumerate(tokens.head):
        if h != i and 0 <= h < count:
            if scene.children[h] is none:
                scene.children[h] = [i]
            else:
                scene.children[h].append(i)
    return scene


def anchor_of(reading: Reading) -> str | None:
    """A day to judge offices by when the report has no date: the latest full date in its text; None without one."""
    days = sorted(
        t.latest[:10]
        for t in reading.times
        if t.type in ("DATE", "TIME") and t.latest and len(t.latest) >= 10 and t.grain in ("day", "minute", "hour")
    )
    return days[-1] if days else None


def words_of(reading: Reading) -> Words:
    """The words of all blocks but furniture, lines that name the source excepted; words glued together are taken apart ("NorwayIceland")."""
    out = Words()
    text = reading.report.text
    for number, block in enumerate(reading.blocks):
        if block.kind == "furniture" and not (len(block.span) <= LONGEST_SOURCE and SOURCE_LINE.search(block.span.text)):
            continue
        pattern = GLUED_WORDS if block.kind == "topics" or glued(block.span.text) else WORDS
        found = pattern.findall(text, block.span.start, block.span.end)
        starts = [m.start() for m in pattern.finditer(text, block.span.start, block.span.end)]
        out.starts += starts
        out.ends += map(add, starts, map(len, found))
        out.keys += map(folded, found)
        out.blocks += [number] * len(found)
    return out


def glued(line: str) -> bool:
    """Whether a short line looks like a list of names run together: three capitals after small letters ("NorwayIcelandFisheriesEuropean Union")."""
    return len(line) < 400 and JOINT.search(line) is not None and not PROSE.search(line)


def parsed(scene: Scene, block: int) -> bool:
    """Whether a block was parsed."""
    return scene.reading.blocks[block].kind in READ_KINDS
