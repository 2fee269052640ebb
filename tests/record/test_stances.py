"""Stances: how each support of a fact stands to it."""

from __future__ import annotations

import newsledger as nl
from newsledger.record.stances import with_stances
from newsledger.records import Counts, Difference, Fact, Side, Span, Support, Via

TEXTS = {
    "a": "The gate of the Orvik lock was open at noon.",
    "b": "The gate of the Orvik lock stood open at noon on Monday.",
    "c": "The gate of the Orvik lock was never open, the keeper said.",
}


def span(report: str, words: str) -> Span:
    """The span of words in a report."""
    start = TEXTS[report].index(words)
    return Span(start=start, end=start + len(words), text=words)


def fact(*reports: str, via: dict[str, Via] | None = None) -> Fact:
    """A fact that the reports tell, with one difference."""
    links = via or {}
    supports = tuple(Support(report=r, span=span(r, TEXTS[r]), of=f"claim:{r}", via=(links[r],) if r in links else ()) for r in reports)
    counts = Counts(reports=len(reports), outlets=len(reports), origins=(1, 1))
    return Fact(id="fact:1", stories=("s",), kind="statement", gist="g", standing="contested", counts=counts, supports=supports, differences=("d",))


def difference(kind: str, verdict: str, *sides: tuple[str, str]) -> Difference:
    """A difference of these sides, each a report and its words."""
    told = tuple(Side(report=r, span=span(r, words)) for r, words in sides)
    return Difference(id="d", fact="fact:1", kind=kind, contradicts=verdict == "contradicts", verdict=verdict, sides=told)  # type: ignore[arg-type]


def stances(one: Fact, other: Difference) -> list[str]:
    """The stances of the fact's supports."""
    return [s.stance for s in with_stances([one], [other])[0].supports]


def test_who_says_it_is_not_so_denies() -> None:
    """The reading that fewer supports give denies what the others tell; a further place counts with the reading whose words it has."""
    told = difference("polarity", "contradicts", ("a", "open"), ("c", "never open"), ("b", "open"))
    assert stances(fact("a", "b", "c"), told) == ["agrees", "agrees", "denies"]
    assert stances(fact("c", "a", "b"), told) == ["denies", "agrees", "agrees"]


def test_another_reading_differs() -> None:
    """Another number, place or hour differs; of two supports the first one's reading is the fact's own."""
    assert stances(fact("a", "c"), difference("where", "contradicts", ("a", "open"), ("c", "keeper"))) == ["agrees", "differs"]


def test_less_precise_is_vaguer() -> None:
    """The shorter of two times is vaguer, and so is a source that is described where the other is named."""
    assert stances(fact("a", "b"), difference("when", "more precise", ("a", "at noon"), ("b", "at noon on Monday"))) == ["vaguer", "agrees"]
    via = {"a": Via(kind="media", name="Orvik Radio", named=True), "c": Via(kind="media", name="state media", named=False)}
    told = difference("attribution", "more precise", ("a", "The gate"), ("c", "the keeper said"))
    assert stances(fact("a", "c", via=via), told) == ["agrees", "vaguer"]


def test_what_can_both_be_agrees() -> None:
    """A difference that both readings can bear changes no stance."""
    assert stances(fact("a", "b"), difference("when", "compatible", ("a", "at noon"), ("b", "at noon on Monday"))) == ["agrees", "agrees"]


def test_a_ledger_holds_denials() -> None:
    """Two reports of which one denies what the other tells: one support of their statement denies."""
    texts = [
        "Port row\n\nMinister Ida Moen has signed the port contract, the harbour board said on Monday.",
        "Port row\n\nMinister Ida Moen has not signed the port contract, her office said on Monday.",
    ]
    ledger = nl.compare([nl.Report.from_text(t, outlet=f"Post {n}", published="2024-05-07") for n, t in enumerate(texts)])
    assert any({s.stance for s in f.supports} == {"agrees", "denies"} for f in ledger.facts())
