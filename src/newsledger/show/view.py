"""The record as it is shown: stories, each with its reports under letters, what they agree on, what only one has, where they differ.

Terminal, page and brief draw the same view, so that they never tell different things. Default views show what scores at least its
SURE (`records/shown.py`); the rest is counted under "less sure".
"""

from __future__ import annotations

from newsledger.records import Block, Counts, Failure, Record, Section, Span

STANDINGS = ("contested", "corroborated", "repeated", "single")


class Said(Record, frozen=True, kw_only=True):
    """One report's words: its letter, the span, and through whom the outlet has it (the outlet first).

    `primary`: how a quote stands to its primary text ("verbatim in C"). `which`: the reading of a difference that the words give, 0 or 1, None for
    neither for certain. `before`, `after`: the words around the span in its line, for a side of
    a difference; `alike`: other reports with the same words there, as copies have them; `bare`: what the fact itself rests on, where `span` is more.
    """

    letter: str
    report: str
    span: Span
    chain: tuple[str, ...] = ()
    stance: str = "agrees"
    before: str = ""
    after: str = ""
    alike: tuple[Said, ...] = ()
    primary: str = ""
    bare: Span | None = None
    which: int | None = None

    def own(self) -> Span:
        """What the fact itself rests on."""
        return self.bare or self.span

    def letters(self) -> str:
        """The letters of all reports that have these words."""
        return " ".join(sorted({s.letter for s in (self, *self.alike)}, key=lambda x: (len(x), x)))


class Point(Record, frozen=True, kw_only=True):
    """Facts that rest on the same sentences, shown as one. `ids`: the facts; `tags`: their kinds in a reader's words."""

    ids: tuple[str, ...]
    kind: str
    tags: tuple[str, ...]
    gist: str
    standing: str
    counts: Counts
    said: tuple[Said, ...]
    differences: tuple[str, ...] = ()
    verbatim: bool = False
    speaker: str | None = None
    when: str | None = None
    place: str | None = None
    status: str | None = None
    background: bool = False
    sure: bool = True


class Gap(Record, frozen=True, kw_only=True):
    """Two readings, side by side. `also`: the other differences that tell the same."""

    id: str
    kind: str
    verdict: str
    contradicts: bool
    said: tuple[Said, ...]
    note: str
    facts: tuple[str, ...]
    sure: bool = True
    also: tuple[str, ...] = ()


class Told(Record, frozen=True, kw_only=True):
    """One report of a story under its letter. `name`: its outlet, else its file's name (then `known` is False)."""

    letter: str
    id: str
    name: str
    known: bool
    date: str
    title: str
    path: str | None
    url: str | None
    genre: str
    language: str | None
    copy: str
    text: str
    blocks: tuple[Block, ...]
    sections: tuple[Section, ...]


class Moment(Record, frozen=True, kw_only=True):
    """One line of the timeline."""

    when: str
    machine: str
    fact: str
    gist: str


class Bond(Record, frozen=True, kw_only=True):
    """One relation in words, with its facts."""

    words: str
    dates: str
    facts: tuple[str, ...]


class Chapter(Record, frozen=True, kw_only=True):
    """One story as it is shown."""

    id: str
    label: str
    dates: str
    told: tuple[Told, ...]
    points: tuple[Point, ...]
    gaps: tuple[Gap, ...]
    moments: tuple[Moment, ...]
    bonds: tuple[Bond, ...]
    hidden: int

    def agreed(self) -> list[Point]:
        """What more than one report tells and none contradicts."""
        return [p for p in self.points if p.standing in ("corroborated", "repeated")]

    def contested(self) -> list[Point]:
        """What reports contradict each other on."""
        return [p for p in self.points if p.standing == "contested"]

    def loose(self) -> list[Point]:
        """What is contested, no utterance, and shown by no difference."""
        return [p for p in self.contested() if p.kind != "quote" and self.explained(p) is None]

    def explained(self, point: Point) -> int | None:
        """The place of the difference that shows what a contested point is contested on, so that it is not listed a second time; None without one."""
        if point.standing != "contested" or (point.kind == "quote" and point.verbatim):
            return None
        return next((n for n, g in enumerate(self.gaps) if set(g.facts) & set(point.ids) or {g.id, *g.also} & set(point.differences)), None)

    def only(self) -> list[tuple[Told, list[Point]]]:
        """What one report alone tells, by report."""
        each = [(t, [p for p in self.points if p.standing == "single" and p.said and p.said[0].letter == t.letter]) for t in self.told]
        return [(t, points) for t, points in each if points]

    def quotes(self) -> list[Point]:
        """Utterances, those of more reports first, without those that a difference shows."""
        return [p for p in self.points if p.kind == "quote" and self.explained(p) is None]


class View(Record, frozen=True, kw_only=True):
    """Everything that is shown: the stories, those of more reports first, what could not be read, and what must be known of it all (`notice`)."""

    chapters: tuple[Chapter, ...]
    errors: tuple[Failure, ...]
    everything: bool = False
    notice: str = ""
