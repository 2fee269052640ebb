"""Claims: what a sentence states that is neither quote nor event."""

import pytest

import newsledger as nl
from newsledger.records import FACT_KINDS, holds, overlap


def read(text):
    """The findings of a text of 6 May 2024."""
    return nl.extract(nl.Report.from_text(text, published="2024-05-06", language="en"))


CASES = [
    ("It was her first visit to Peru since 2011.", "precedent", "first visit to Peru since 2011"),
    ("The pact is the second of its kind in ten years.", "precedent", "second"),
    ("She made a rare trip to the coast.", "precedent", "rare trip"),
    ("Ghana is its most important partner in the region.", "ranking", "most important partner"),
    ("The help is conditioned on free elections next spring.", "condition", "conditioned on free elections"),
    ("Oslo pledged to double its aid to the region.", "condition", "pledged to double"),
    ("Lima has been moving closer to Quito for a year.", "relation", "moving closer to Quito"),
    ("The relationship between the two is an uneasy one.", "assessment", "uneasy"),
    ("The bridge was rebuilt in grey stone by a local mason.", "other", "rebuilt"),
]


@pytest.mark.parametrize(("text", "kind", "words"), CASES, ids=[c[0][:30] for c in CASES])
def test_kinds(text, kind, words):
    """Each kind of statement gives a claim of that kind over its words."""
    assert any(c.kind == kind and words in c.span.text for c in read(text).claims)


NUMBERS = [
    ("At least 12 people were on board.", 12, "people", "least"),
    ("Some 3,400 houses have no water.", 3400, "house", "about"),
    ("The loan is worth $2.5 billion.", 2.5e9, "dollar", "exact"),
    ("Fewer than twenty ships remain.", 20, "ship", "most"),
    ("Prices rose by 7 per cent.", 7, "per cent", "exact"),
]


@pytest.mark.parametrize(("text", "value", "unit", "bound"), NUMBERS, ids=[n[0][:30] for n in NUMBERS])
def test_numbers(text, value, unit, bound):
    """A counted thing gives its number, unit and bound."""
    found = [c.quantity for c in read(text).claims if c.quantity is not None]
    assert [(q.value, q.unit, q.bound) for q in found] == [(value, unit, bound)]


def test_every_sentence_ends_in_something():
    """Each sentence of a fact-giving block lies under a quote, an event or a claim, and every span holds."""
    text = (
        "Harbour town waits for answers\n\nThe quay is empty. Nobody knows why, a porter said. Police arrested two men in Turku on Sunday.\n\n"
        "“We will see,” said the mayor. It rained. Two boats are missing; the owners say little."
    )
    found = read(text)
    covers = [r.span for r in (*found.quotes, *found.events, *found.claims)]
    for sentence in found.sentences:
        assert found.blocks[sentence.block].kind in FACT_KINDS
        assert any(overlap(sentence.span, c) for c in covers), sentence.span.text
    assert all(holds(c.span, text) and (c.predicate is None or holds(c.predicate, text)) for c in found.claims)


def test_dates_are_no_quantities():
    """Days, years and clock times are not counted things."""
    assert not [c for c in read("They left at 10 on 3 May 2024 and came back in 2025.").claims if c.kind == "quantity"]


def test_a_dateline_alone_claims_nothing():
    """A place and a day that stand as a sentence of their own say nothing."""
    text = "Dockers go back to work\n\nMOMBASA, 10 November. The strike at the port of Mombasa has ended, the Kenyan government said."
    assert not [c for c in nl.extract(nl.Report.from_text(text, published="2025-11-10", language="en")).claims if "MOMBASA" in c.span.text]
