"""Reports compared from end to end."""

import sys
from itertools import permutations
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from helpers import FERRY, FERRY_TWO, STRIKE, found

from newsledger.pipeline import compare_findings
from newsledger.records import FACT_KINDS, plain


def three():
    """Three reports: two of a ferry, one of a strike."""
    return [found(FERRY, "Coast Courier"), found(FERRY_TWO, "Harbour Post"), found(STRIKE, "Orvik News")]


def test_the_same_quote_is_one_fact() -> None:
    """A quote that both reports have is one fact with a support in each."""
    result = compare_findings(three()[:2], one_story=True)
    shared = [f for f in result.facts if f.kind == "quote" and len({s.report for s in f.supports}) == 2]
    assert any("marked channel" in f.gist or (f.quote and "marked channel" in f.quote.text) for f in shared)


def test_every_sentence_lies_under_a_support() -> None:
    """Each sentence of a fact-giving block is under some support of the record."""
    reports = three()
    result = compare_findings(reports)
    for f in reports:
        spans = [s.span for x in result.facts for s in x.supports if s.report == f.report.id]
        for sentence in f.sentences:
            assert f.blocks[sentence.block].kind in FACT_KINDS
            assert any(s.start < sentence.span.end and sentence.span.start < s.end for s in spans)


def test_the_order_of_reports_does_not_matter() -> None:
    """The same bytes for every order of arrival."""
    results = {str(plain(compare_findings(order))) for order in permutations(three())}
    assert len(results) == 1


def test_a_changed_number_is_a_contradiction() -> None:
    """Two reports that are the same but for a number contradict each other there, and nowhere else."""
    copy = found(FERRY.replace("214", "342"), "Copy Herald")
    result = compare_findings([found(FERRY, "Coast Courier"), copy], one_story=True)
    crossed = [d for d in result.differences if d.contradicts]
    assert [(d.kind, {s.span.text for s in d.sides}) for d in crossed] == [("how many", {"214", "342"})]
    assert any(f.standing == "contested" and crossed[0].id in f.differences for f in result.facts)


def test_equal_reports_do_not_differ() -> None:
    """A reprint under another headline contradicts nothing."""
    result = compare_findings([found(FERRY, "Coast Courier"), found("Our readers' edition\n\n" + FERRY, "Copy Herald")], one_story=True)
    assert not [d for d in result.differences if d.contradicts]


def test_spelling_and_synonyms_are_no_difference() -> None:
    """An armoured train is an armored one, and an agreement a pact."""
    one = found("Talks end\n\nThe armoured train left Karsk after the two states signed a defence agreement on Monday.", "A")
    two = found("Talks over\n\nThe armored train left Karsk after the two states signed a defense pact on Monday.", "B")
    result = compare_findings([one, two], one_story=True)
    assert not result.differences


def test_spans_of_the_record_hold() -> None:
    """Every support and every side stands in its report's text."""
    reports = three()
    text = {f.report.id: f.report.text for f in reports}
    result = compare_findings(reports, one_story=True)
    pairs = [(s.report, s.span) for f in result.facts for s in f.supports] + [(s.report, s.span) for d in result.differences for s in d.sides]
    assert pairs
    assert all(text[r][s.start : s.end] == s.text for r, s in pairs)


def test_nothing_gives_nothing() -> None:
    """No reports and empty reports give an empty record."""
    assert compare_findings([]).facts == ()
    assert compare_findings([found("")]).facts == ()
