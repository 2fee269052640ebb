"""What two persons say is never one quote, and what one person says otherwise in two reports is told."""

from __future__ import annotations

import newsledger as nl
from newsledger.records import Fact

HEAD = "Harbour of Lindholm at a standstill\n\n"


def ledger(*texts: str) -> nl.Ledger:
    """The record of some reports under one headline."""
    return nl.compare([nl.Report.from_text(HEAD + text, outlet=f"Post {n}", published="2024-05-07") for n, text in enumerate(texts)])


def shared(quotes: nl.Ledger, word: str) -> list[Fact]:
    """The quotes of two reports with this word in each support."""
    return [f for f in quotes.facts() if f.kind == "quote" and f.counts.reports > 1 and any(word in s.span.text for s in f.supports)]


def test_two_persons_are_never_one_quote() -> None:
    """The pilot's and the owner's statement are two, though they use the same words."""
    one = "Harbour pilot Ida Moen said on Tuesday that no valve of the ferry had been closed before the fire.\n"
    two = "Shipowner Rolf Ruud said on Tuesday that no valve of the ferry had been closed before the fire by his officers.\n"
    assert not shared(ledger(one, two), "valve")


def test_one_person_stays_one_quote() -> None:
    """A name, and the same person by the last name alone, are one speaker."""
    one = "Harbour pilot Ida Moen said on Tuesday that no valve of the ferry had been closed before the fire.\n"
    two = "No valve of the ferry had been closed before the fire, Moen, a harbour pilot, said on Tuesday.\n"
    assert shared(ledger(one, two), "valve")


def test_two_sums_of_two_tellers_are_no_quote() -> None:
    """What a fine may be and what was paid are two statements."""
    one = "Its captain faces a fine of up to six million crowns, state television reported on Tuesday.\n"
    two = "The owner of the trawler has paid a fine of two million crowns, an official of the harbour said on Tuesday.\n"
    assert not shared(ledger(one, two), "fine")


def test_other_months_of_one_speaker_are_a_contradiction() -> None:
    """October here and January there is told, as when."""
    one = "Harbour master Ida Moen told members of the council on Tuesday that dredging of the quay would begin in October.\n"
    two = "Dredging of the quay will start in January 2025, harbour master Ida Moen said on Tuesday.\n"
    found = [d for d in ledger(one, two).differences() if d.kind == "when" and d.verdict == "contradicts"]
    assert [{s.span.text for s in d.sides} for d in found] == [{"October", "January"}]


def test_the_same_month_is_no_contradiction() -> None:
    """One month in other words is one reading."""
    one = "Harbour master Ida Moen told members of the council on Tuesday that dredging of the quay would begin in October.\n"
    two = "Dredging of the quay will start in October 2024, harbour master Ida Moen said on Tuesday.\n"
    assert not [d for d in ledger(one, two).differences() if d.kind == "when" and d.verdict == "contradicts"]


def test_a_denial_of_ones_words_repeats_nothing() -> None:
    """Who denies having promised it does not say it again: the quote has one report, and the two contradict each other."""
    one = 'Mayor Rolf Ruud said on Tuesday that the new quay would "give the town work for a lifetime".\n'
    two = 'Mayor Rolf Ruud denied on Tuesday that he had ever promised "work for a lifetime".\n'
    record = ledger(one, two)
    assert not shared(record, "lifetime")
    assert [d for d in record.differences() if d.kind == "polarity" and d.verdict == "contradicts" and len({s.report for s in d.sides}) == 2]


def test_a_refusal_in_its_own_words_is_no_contradiction() -> None:
    """ "I will not give up" and "refused to 'give up'" are one."""
    one = '"I will not give up my seat on the council for a favour," Mayor Rolf Ruud said on Tuesday.\n'
    two = 'Mayor Rolf Ruud refused on Tuesday to "give up my seat on the council for a favour".\n'
    assert not [d for d in ledger(one, two).differences() if d.kind == "polarity"]
