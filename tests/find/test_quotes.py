"""Quotes: who said what, in which form, split, nested, negated, mismatched."""

from __future__ import annotations

import time
import tomllib
from pathlib import Path

import pytest

import newsledger as nl
from newsledger.find.quote_marks import marked
from newsledger.find.quotes import nobody
from newsledger.records import Attribution, Findings, holds
from newsledger.records.shown import SURE

CASES = tomllib.loads((Path(__file__).parents[1] / "cases/find/quotes.toml").read_text(encoding="utf8"))


def read(text: str) -> Findings:
    """The findings of a text."""
    return nl.extract(nl.Report.from_text(text, language="en", published="2024-05-06"))


@pytest.mark.parametrize("case", CASES["marks"], ids=lambda c: c["name"])
def test_marks(case: dict[str, object]) -> None:
    """Quotation marks of every style pair as a reader pairs them."""
    text = str(case["text"])
    assert [text[m.inner_start : m.inner_end] for m in marked(text, 0, len(text))] == case["inner"]


@pytest.mark.parametrize("case", CASES["quotes"], ids=lambda c: c["name"])
def test_quotes(case: dict[str, object]) -> None:
    """A sentence gives the expected quotes: form, words, source."""
    found = read(f"Talks at the harbour\n\n{case['text']}")
    got = [f"{q.form} | {' / '.join(s.text for s in q.spans).rstrip(',.')} | {q.source.text if q.source else ''}" for q in found.quotes]
    for expected in case["expected"]:  # type: ignore[attr-defined]
        assert expected in got, got


@pytest.mark.parametrize("text", ['"' * 5000, "“" * 5000, "‘a" * 5000, '" a' * 5000, "he said “" * 1000])
def test_odd_marks_are_linear(text: str) -> None:
    """Thousands of odd quotation marks neither fail nor take quadratic time."""
    start = time.perf_counter()
    marked(text, 0, len(text))
    assert time.perf_counter() - start < 1.0


def test_spans_hold() -> None:
    """Every span of every quote holds its characters, and ids are unique."""
    found = read("Odd marks\n\n“We shall “never” go,\" said Ann Lee. \"Not one of us,” he added. ''No,'' she said; \"so")
    for q in found.quotes:
        for span in (q.span, *q.spans, *(s for s in (q.cue, q.source) if s)):
            assert holds(span, found.report.text)
    assert len({q.id for q in found.quotes}) == len(found.quotes)


def test_fragment_within() -> None:
    """A quoted fragment inside reported speech gives the indirect quote of the clause and, within it, the mixed one."""
    found = read("Talks\n\nMinister Ann Lee said the harbour would stay “open to every boat” next year.")
    mixed = [q for q in found.quotes if q.form == "mixed"]
    assert [q.spans[0].text for q in mixed] == ["open to every boat"]
    assert mixed[0].within in {q.id for q in found.quotes if q.form == "indirect"}


def test_titles_and_nicknames_are_no_quotes() -> None:
    """A programme's title and a nickname between marks are nobody's words."""
    found = read('Talks\n\nMinister Ann Lee told the BBC\'s "Focus on Africa" that Joe "Boots" Lind would stay "until the ice melts".')
    assert [q.spans[0].text for q in found.quotes if q.form == "mixed"] == ["until the ice melts"]


def test_headline_fragment_repeats_a_quote() -> None:
    """A headline's fragment in single marks goes to the speaker whose words it repeats."""
    found = read("Harbour 'will not close', says mayor\n\n“The harbour will not close this year,” Mayor Ann Lee said on Monday.")
    assert any(q.span.text == "will not close" for q in found.quotes)


@pytest.mark.parametrize("case", CASES["speakers"], ids=lambda c: c["name"])
def test_speakers(case: dict[str, str]) -> None:
    """Quoted words have the speaker that a reader gives them."""
    found = read(f"Talks at the harbour\n\n{case['text']}")
    quote = min((q for q in found.quotes if any(case["words"] in s.text for s in q.spans)), key=lambda q: len(q.span))
    assert quote.speaker is not None
    assert found.actors[quote.speaker].name == case["speaker"]


def test_a_quotation_is_not_joined_with_the_next_sentence() -> None:
    """A direct quotation and the next paragraph's paraphrase are two quotes."""
    found = read("Talks at the harbour\n\n“We go on,” Lund said in an office. “Fish have no maps.”\n\nThe deal allows two boats a year, he said.")
    assert [len(q.spans) for q in found.quotes if q.form == "indirect"] == [1]


def test_scraps_are_not_shown_by_default() -> None:
    """One or two quoted words are kept with a score below that of a default view; the same words in a longer quotation are not touched."""
    found = read(
        "Talks at the harbour\n\nMayor Ann Lee called the plan a “sad mess” on Monday.\n\nMayor Ann Lee called it “a sad mess of a plan” on Monday."
    )
    scores = {q.span.text: q.score for q in found.quotes if q.form == "mixed"}
    assert scores["sad mess"] < SURE["quote"] <= scores["a sad mess of a plan"]


def test_quoted_words_of_nobody_are_not_shown() -> None:
    """Words for which no one is named keep less than the score at which quotes are shown."""
    assert nobody(Attribution(cue=(3, 4), head=3, source=None, content=((4, 8),), rule="r", score=0.9))
    assert not nobody(Attribution(cue=(3, 4), head=3, source=(0, 2), content=((4, 8),), rule="r", score=0.9))
    found = nl.extract(nl.Report.from_text("The new wall was described as “an insult to the whole harbour”.", published="2024-05-06", language="en"))
    assert all(q.score < SURE["quote"] for q in found.quotes if q.source is None and q.form != "indirect" and q.speaker is None)


def test_a_conjunction_before_the_marks_is_the_reports() -> None:
    """`said that "no boat ..."` gives reported speech and, within it, the quoted words."""
    text = 'The fisheries minister, Claire Dumas, said that "no boat will be left without a licence before the summer is over".'
    quotes = nl.extract(nl.Report.from_text(text, published="2024-05-06")).quotes
    assert [(q.form, q.spans[0].text.split()[0]) for q in quotes] == [("indirect", "that"), ("mixed", "no")]
    assert quotes[1].within == quotes[0].id
