"""What the formats share: names and codes of actors, the dates of a fact, cells that a spreadsheet takes as text."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from itertools import permutations, product
from typing import cast

from newsledger.language.lang import words
from newsledger.records import Actor, Comparison, Fact, FactEvent, Findings, Span, Support, Thing
from newsledger.records.reported import Attitudes, Telling
from newsledger.records.shown import SURE, is_shown

FORMULA = ("=", "+", "-", "@", "\t", "\r")


def actors_of(found: Sequence[Findings], made: Comparison) -> dict[str, Actor]:
    """Every actor by id."""
    return {k: a for f in found for k, a in f.actors.items()} | made.actors


def things_of(found: Sequence[Findings], made: Comparison) -> dict[str, Thing]:
    """Every thing by id."""
    return {k: t for f in found for k, t in f.things.items()} | made.things


def code_of(actor: Actor | None) -> str:
    """The CAMEO code of an actor: its own, else its state and sector, else empty."""
    if actor is None:
        return ""
    return actor.ids.get("cameo") or f"{actor.state or ''}{actor.sector or ''}"


def event_facts(made: Comparison, *, everything: bool = True) -> list[Fact]:
    """The facts that are events; without `everything` those only that a default view shows."""
    return [f for f in made.facts if f.event is not None and (everything or is_shown(f))]


class Proof:
    """Where a fact is told: outlets, addresses, the first words with their offsets."""

    COLUMNS = ("outlets", "urls", "first_report", "start", "end", "text", "polarity", "score", "shown", "contested_on")

    def __init__(self, found: Sequence[Findings], made: Comparison) -> None:
        self.gaps = {d.id: d.kind for d in made.differences if d.contradicts and d.score >= SURE["difference"]}
        self.reports = {f.report.id: f.report for f in found}
        self.tellings = {f.report.id: Telling(f, cast("Attitudes | None", words(f.report.language or "en", "attitudes"))) for f in found}

    def polarity(self, support: Support) -> str:
        """Whether the content is stated, denied, doubted or neither."""
        telling = self.tellings.get(support.report)
        return "stated" if telling is None else telling.polarity(support)

    def in_full(self, support: Support) -> Span:
        """The words of a support, with the cue where they are denied, asked or half a clause."""
        telling = self.tellings.get(support.report)
        return support.span if telling is None else telling.in_full(support)

    def outlets(self, fact: Fact) -> list[str]:
        """The outlets of a fact, each once; the report's id where the outlet is not known."""
        told = [self.reports.get(s.report) for s in fact.supports]
        return list(dict.fromkeys(r.outlet or r.id for r in told if r is not None))

    def urls(self, fact: Fact) -> list[str]:
        """The addresses of a fact's reports, else their files, each once."""
        told = [self.reports.get(s.report) for s in fact.supports]
        return list(dict.fromkeys(x for r in told if r is not None and (x := r.url or r.path)))

    def contested_on(self, fact: Fact) -> list[str]:
        """On what reports contradict each other in the words for a fact: an arrest that all tell may be contested on how many."""
        return list(dict.fromkeys(self.gaps[d] for d in fact.differences if d in self.gaps))

    def cells(self, fact: Fact) -> tuple[object, ...]:
        """What stands under COLUMNS."""
        first = fact.supports[0]
        span = self.in_full(first)
        place = ("|".join(self.outlets(fact)), "|".join(self.urls(fact)), first.report, span.start, span.end)
        return (
            *place,
            " ".join(span.text.split()),
            self.polarity(first),
            round(fact.score, 3),
            int(is_shown(fact)),
            "|".join(self.contested_on(fact)),
        )


def dyads(event: FactEvent) -> list[tuple[str, str]]:
    """Who does it to whom, a pair a row: each of the actors with each other where they did it together; an empty id where nobody is known.

    "Norway and Iceland signed an agreement" gives Norway-Iceland and Iceland-Norway, and no row of one state with itself.
    """
    recipients = [r for r in event.recipients if r not in event.actors]
    together = event.reciprocal or (bool(event.recipients) and not recipients)
    pairs = list(permutations(event.actors, 2)) if together or not event.actors else []
    if recipients or not pairs:
        pairs += product(event.actors or ("",), recipients or ("",))
    return pairs


def cell(value: object) -> str:
    """A cell as text; one that a spreadsheet would run as a formula begins with an apostrophe. Lone surrogates are escaped."""
    text = "" if value is None else str(value)
    text = text.encode("utf-8", "backslashreplace").decode("utf-8").replace("\0", "\\x00")
    return f"'{text}" if text.startswith(FORMULA) and text.strip("-") and not number(text) else text


def number(text: str) -> bool:
    """Whether a cell is a number, which may begin with a minus."""
    try:
        float(text)
    except ValueError:
        return False
    return True


def row(values: Iterable[object], *, separator: str = ",") -> str:
    """One line of a table."""
    out = io.StringIO()
    csv.writer(out, delimiter=separator, lineterminator="").writerow([cell(v) for v in values])
    return out.getvalue()
