"""A quote beside the primary text it comes from: verbatim, cut, or altered.

Theory of operation. The words of both are compared in small letters, without marks. A quote whose words stand in one run is verbatim; one whose
pieces (between ellipses or brackets, or as the report splits them) stand in order is cut; one that shares most words with a stretch is altered.
The primary texts of a ledger are kept as runs of four words, so that a quote is compared only with the texts, and there with the places, that
have such a run in common with it. A verbatim or cut quote has the text as the end of its chain: all who quote it have one origin.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Literal

from msgspec.structs import replace

from newsledger.records import Quote, Report, Span, Support, Via, Wording, span_of

WORD = re.compile(r"\w+(?:['’]\w+)*")
GAP = re.compile(r"\.{3,}|…|\[[^\]]*\]")
LEAST_SHARED = 0.7
"""The share of a quote's words that a stretch must have to be what was altered: "we will never leave" beside "we will not leave"."""
FEWEST = 4
"""A shorter quote ("we will not") stands in any speech."""
RUN = 3
"""Words in a row that a quote has in common with a text before it is compared with it."""
PLACES = 50
"""So many places of common runs are looked at."""
Standing = Literal["verbatim", "cut", "altered", "absent"]
Range = tuple[int, int]


class Primary:
    """The words of one primary text, made ready for quotes."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.places: list[Range] = [(m.start(), m.end()) for m in WORD.finditer(report.text)]
        self.words: list[str] = [folded(report.text[a:b]) for a, b in self.places]

    @cached_property
    def runs(self) -> dict[tuple[str, ...], list[int]]:
        """Where each run of `RUN` words begins."""
        out: dict[tuple[str, ...], list[int]] = {}
        for i in range(len(self.words) - RUN + 1):
            out.setdefault(tuple(self.words[i : i + RUN]), []).append(i)
        return out

    def compared(self, pieces: Iterable[str]) -> tuple[Standing, tuple[Span, ...]]:
        """How the pieces of a quote stand in this text, and where; `absent` with no spans when it has nothing like them."""
        parts = [ws for piece in pieces for part in GAP.split(piece) if (ws := words_of(part))]
        if not parts:
            return "absent", ()
        found = self.in_order(parts)
        if found is not None:
            joined = all(a[1] == b[0] for a, b in itertools.pairwise(found))
            return "verbatim" if joined else "cut", tuple(self.span(part) for part in found)
        near = self.nearest([w for part in parts for w in part])
        return ("absent", ()) if near is None else ("altered", (self.span(near),))

    def span(self, part: Range) -> Span:
        """The span of a range of words."""
        return span_of(self.report.text, self.places[part[0]][0], self.places[part[1] - 1][1])

    def in_order(self, parts: Sequence[list[str]]) -> list[Range] | None:
        """Where the parts stand in the text one behind the other, each in one run; None when one does not."""
        out: list[Range] = []
        at = 0
        for part in parts:
            first = next((i for i in self.starts(part) if i >= at and self.words[i : i + len(part)] == part), None)
            if first is None:
                return None
            at = first + len(part)
            out.append((first, at))
        return out

    def starts(self, part: list[str]) -> Iterable[int]:
        """Where a part may begin."""
        if len(part) >= RUN:
            return self.runs.get(tuple(part[:RUN]), ())
        return (i for i, w in enumerate(self.words) if w == part[0])

    def nearest(self, quote: list[str]) -> Range | None:
        """The stretch of the quote's length that shares most words with it; None when it shares too few."""
        size, best = len(quote), (0, 0)
        if size < FEWEST or len(self.words) < size:
            return None
        common = (p - k for k in range(size - RUN + 1) for p in self.runs.get(tuple(quote[k : k + RUN]), ()))
        for place in sorted(set(itertools.islice(common, PLACES))):
            for first in range(max(0, place - 2), min(len(self.words) - size, place + 2) + 1):
                shared = sum((Counter(quote) & Counter(self.words[first : first + size])).values())
                best = max(best, (shared, -first))
        return (-best[1], size - best[1]) if best[0] >= LEAST_SHARED * size else None


class Primaries:
    """The primary texts of a ledger."""

    def __init__(self, reports: Iterable[Report]) -> None:
        self.texts = [Primary(r) for r in reports if r.genre == "primary"]
        self.known: dict[str, Wording | None] = {}

    def wording(self, quote: Quote, report: str) -> Wording | None:
        """How a quote of this report stands to the primary text that has it best; None for indirect speech and where none has it."""
        if not self.texts or quote.form == "indirect":
            return None
        if quote.id not in self.known:
            self.known[quote.id] = self.best([s.text for s in quote.spans], report)
        return self.known[quote.id]

    def best(self, pieces: Sequence[str], report: str) -> Wording | None:
        """The closest wording: verbatim before cut before altered, the first text of equals."""
        if sum(len(words_of(p)) for p in pieces) < FEWEST:
            return None
        made = []
        for text in self.texts:
            standing, spans = text.compared(pieces)
            if standing != "absent" and text.report.id != report:
                made.append(Wording(standing=standing, report=text.report.id, spans=spans))
        return min(made, key=lambda w: ORDER[w.standing], default=None)

    def ended(self, support: Support, record: object) -> Support:
        """The support with how its quote stands to a primary text; verbatim or cut, that text ends its chain."""
        made = self.wording(record, support.report) if isinstance(record, Quote) else None
        if made is None:
            return support
        text = next(t for t in self.texts if t.report.id == made.report)
        end = (Via(kind="document", actor=None, span=None, name=title_of(text.report), named=True),) if made.standing != "altered" else ()
        return replace(support, wording=made, via=(*support.via, *end))

    def homes(self, supports: Iterable[Support], records: Mapping[str, object]) -> dict[str, str]:
        """For each report that quotes a primary text as it is that text's report: they all have one origin."""
        out: dict[str, str] = {}
        for support in supports:
            record = records.get(support.of)
            made = self.wording(record, support.report) if isinstance(record, Quote) else None
            if made is not None and made.standing != "altered":
                out[support.report] = made.report
        return out


ORDER = {"verbatim": 0, "cut": 1, "altered": 2}


def title_of(report: Report) -> str:
    """What a primary text is called in a chain: its title, else its outlet, else "primary text"."""
    return " ".join((report.title or report.outlet or "primary text").split())


def words_of(text: str) -> list[str]:
    """The words of a text, folded."""
    return [folded(m.group()) for m in WORD.finditer(text)]


def folded(word: str) -> str:
    """A word in small letters with straight apostrophes."""
    return word.casefold().replace("’", "'")
