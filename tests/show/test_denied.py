"""What is denied, asked or half a clause is never shown bare, what is contested is not agreed, and nothing is listed twice."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

import msgspec
import pytest

sys.path.insert(0, str(Path(__file__).parent))
from example import FOUND, MADE, SIGNED, A, B, C, at, by, fact

from newsledger.comparing import compare_findings
from newsledger.language.lang import words
from newsledger.pipeline import extract
from newsledger.records import Counts, Difference, FactQuote, Findings, Match, Report, Sentence, Side, Span, Support, span_of
from newsledger.records.reported import clause_of, governed, is_clause, polarity
from newsledger.records.shown import is_shown
from newsledger.show.brief import brief
from newsledger.show.build import view_of
from newsledger.show.folding import folded, once_a_report
from newsledger.show.page import page
from newsledger.show.stretches import stretch
from newsledger.show.terminal import terminal
from newsledger.show.view import Point, Said, View
from newsledger.show.wording import clear_tags, paired, quoted

TEXT = """Ferry crews walk out at Sundal

SUNDAL, March 19 - The harbour board denied that it had sold the old quay to a hotel. The mayor rejected reports that the crews had asked for his
resignation. Skipper Ana Lund accused the board of breaking its word about the winter timetable. The board did not rule out that the northern line
would be closed. Officers doubted that the fire was started by the crew. The union said the talks would go on.
"""
CASES = (
    ("it had sold the old quay to a hotel", "denied that it had sold the old quay to a hotel"),
    ("the crews had asked for his resignation", "rejected reports that the crews had asked for his resignation"),
    ("the fire was started by the crew", "doubted that the fire was started by the crew"),
)


@cache
def shown() -> tuple[View, Findings]:
    """The view of one report with everything, and its findings."""
    found = extract(Report.from_text(" ".join(TEXT.split("\n")), published="2025-03-19", outlet="Sundal Post", language="en"))
    return view_of([found], compare_findings([found]), everything=True), found


@pytest.mark.parametrize(("bare", "whole"), CASES)
def test_a_denied_content_stands_behind_its_denial(bare: str, whole: str) -> None:
    """Terminal, page and brief never show as told what the report tells as denied or doubted."""
    view, _ = shown()
    points = [p for c in view.chapters for p in c.points if bare in p.gist]
    assert points
    assert all(whole in p.gist for p in points)
    for text in (terminal(view, width=200), brief(view), page(view).split('class="reports')[0]):
        flat = " ".join(text.split())
        assert flat.count(bare) == flat.count(whole)


def test_half_a_clause_is_shown_with_its_verb() -> None:
    """ "the board of breaking its word" says nothing without "accused"."""
    view, _ = shown()
    (gist,) = {p.gist for c in view.chapters for p in c.points if p.kind == "quote" and "breaking its word" in p.gist}
    assert gist.startswith("accused the board of")


def test_polarity_of_a_cue() -> None:
    """Denied, doubted and stated are told apart, and a denial that is itself turned is neither."""
    _, found = shown()
    own = {q.spans[0].text[:22]: polarity(found, q, words("en", "attitudes")) for q in found.quotes}
    assert next(v for k, v in own.items() if "sold" in k or "it had" in k) == "denied"
    assert next(v for k, v in own.items() if "fire" in k) == "doubted"
    assert next(v for k, v in own.items() if "talks" in k) == "stated"
    assert all(v == "open" for k, v in own.items() if "northern" in k)


def test_a_clause_holds_its_words() -> None:
    """The clause with its cue is a span of the report."""
    _, found = shown()
    for quote in found.quotes:
        span = clause_of(found, quote)
        assert found.report.text[span.start : span.end] == span.text


def test_a_negation_above_a_clause_is_shown_with_it() -> None:
    """Of "This is not something the council had planned" no one is shown "the council had planned"; a sentence beside it stays as it is."""
    text = "This is not something the council had planned for the bridge. The mayor opened the bridge."
    found = extract(Report.from_text(text, outlet="Post", language="en"))
    start = text.index("the council")
    whole = governed(found, span_of(text, start, text.index(" for the")), words("en", "attitudes"))
    assert whole.text == "This is not something the council had planned"
    plain = span_of(text, text.index("opened"), len(text))
    assert governed(found, plain, words("en", "attitudes")) == plain


def test_what_is_contested_is_not_agreed() -> None:
    """A fact whose reports contradict each other in its own words has one standing, and the difference shows it once."""
    quota = [by(A, "Iceland may catch 45,000 tonnes a year in Norwegian waters"), by(B, "Iceland may catch 54,000 tonnes a year in Norwegian waters")]
    caught = fact("caught", "event", "repeated", (2, 2, 1, 2), quota)
    (chapter,) = view_of(FOUND, msgspec.structs.replace(MADE, facts=(*MADE.facts, caught))).chapters
    assert not [p for p in chapter.agreed() if "fact:caught" in p.ids]
    assert [p.standing for p in chapter.points if "fact:caught" in p.ids] == ["contested"]
    assert chapter.loose() == []
    text = page(view_of(FOUND, msgspec.structs.replace(MADE, facts=(*MADE.facts, caught))))
    assert text.count("54,000") < page(view_of(FOUND, MADE)).count("54,000") + 2


def test_the_same_readings_the_other_way_round_differ_once() -> None:
    """Two reports with 14 and one with 41 between them make one difference."""
    one, two = Side(report=A.id, span=at(A, "Wednesday")), Side(report=B.id, span=at(B, "January"))
    other = Side(report=A.id, span=second(A.text, "Wednesday", A.text.index("Wednesday")))
    pair = tuple(
        Difference(id=f"difference:{i}", fact=None, kind="when", contradicts=True, verdict="contradicts", sides=sides)
        for i, sides in enumerate([(one, two), (two, other)])
    )
    (chapter,) = view_of(FOUND, msgspec.structs.replace(MADE, differences=pair)).chapters
    assert [s.span.text for s in chapter.gaps[0].said] == ["Wednesday", "January"]
    assert len(chapter.gaps) == 1


def second(text: str, word: str, after: int) -> Span:
    """The next place of a word, or the same."""
    start = text.find(word, after + 1)
    return span_of(text, start if start >= 0 else after, (start if start >= 0 else after) + len(word))


def test_marks_are_paired() -> None:
    """A mark whose partner was cut off gets it back."""
    assert paired("anyone I offended\u201d after a video") == "\u201canyone I offended\u201d after a video"
    assert paired("he was \u201csorry") == "he was \u201csorry\u201d"
    assert paired("the \u201cnew\u201d rules") == "the \u201cnew\u201d rules"


def test_codes_are_no_words_for_a_reader() -> None:
    """A kind that only a code book knows, and one of what did not happen, are left out."""
    assert clear_tags(["no refusal", "support", "arrest", "planned visit", "no arrest"]) == ["arrest", "planned visit"]


def test_marks_within_marks_are_single() -> None:
    """No quotation mark is doubled, whatever part of a sentence is quoted."""
    assert quoted("\u201cWe sail,\u201d she said") == "\u201c\u2018We sail,\u2019 she said\u201d"
    assert quoted("\u201cWe sail.\u201d") == "\u201cWe sail.\u201d"
    assert quoted('"We sail."') == "\u201cWe sail.\u201d"


def test_a_brief_lists_a_quote_of_one_report_with_that_report() -> None:
    """Quotes holds what more than one report has; an exclamation mark is no markup."""
    alone = fact(
        "alone", "quote", "single", (1, 1, 1, 1), [by(C, "only a beginning")], quote=FactQuote(speaker="p:solheim", text="only a beginning!")
    )
    text = brief(view_of(FOUND, msgspec.structs.replace(MADE, facts=(*MADE.facts, alone))))
    quotes, only = text.split("## Quotes")[1].split("## Only in")[0], text.split("## Only in The Meridian Daily")[1]
    assert "only a beginning" not in quotes
    assert "\u201conly a beginning!\u201d — Ingrid Solheim" in only
    assert "(single)" not in text


def test_a_few_words_in_common_are_no_copy() -> None:
    """Under a quarter of shared text a report is not called a copy of another."""
    copy = msgspec.structs.replace(MADE.copies[0], kind="quotes", containment=0.03)
    told = view_of(FOUND, msgspec.structs.replace(MADE, copies=(copy,))).chapters[0].told
    assert [t.copy for t in told] == ["", "", ""]
    assert view_of(FOUND, MADE).chapters[0].told[1].copy


def test_one_report_is_told_in_whole_sentences_and_once() -> None:
    """A part of a sentence that one report tells is shown as the sentence, and an utterance in it, with its speaker, is not listed again."""
    boats = next(f for f in MADE.facts if f.id == "fact:boats")
    part = msgspec.structs.replace(boats, supports=(by(B, "Fishing boats blocked the harbour of Isafjordur"),))
    words_ = fact("words", "quote", "single", (1, 1, 0, 1), [by(B, "the harbour")], quote=FactQuote(speaker=None, text="the harbour"))
    found = [msgspec.structs.replace(f, sentences=sentences(f)) for f in FOUND]
    facts = tuple(f for f in MADE.facts if f.id != "fact:boats")
    (chapter,) = view_of(found, msgspec.structs.replace(MADE, facts=(*facts, part, words_))).chapters
    ((_, points),) = [(t, p) for t, p in chapter.only() if t.letter == "B"]
    assert [p.gist for p in points] == ["Fishing boats blocked the harbour of Isafjordur in January."]


def sentences(found: Findings) -> tuple[Sentence, ...]:
    """Every paragraph of a report of the example as one sentence."""
    return tuple(Sentence(span=b.span, block=n, section=0) for n, b in enumerate(found.blocks) if b.kind == "paragraph")


def test_a_clause_has_a_main_verb() -> None:
    """A subordinate clause alone and an object alone are none."""
    text = "After the law was overturned, it was reported that the office owed her money. He pleaded guilty to one count."
    found = extract(Report.from_text(text, outlet="Post", language="en"))
    for words_, whole in (("After the law was overturned", False), ("the office owed her money", True), ("guilty to one count", False)):
        start = text.index(words_)
        assert is_clause(found, span_of(text, start, start + len(words_))) is whole


def test_reported_speech_within_reported_speech_is_listed_once() -> None:
    """What somebody is said to say within a longer utterance of the same report goes with that; words of his own, by another chain, stay."""
    whole = point("whole", "The European Union did not attend the talks.", "Post")
    part = point("part", "did not attend the talks", "Post", "the union")
    own = msgspec.structs.replace(part, ids=("own",), verbatim=True)
    assert [p.ids for p in once_a_report([whole, part, own])] == [("whole", "part"), ("own",)]


def point(name: str, words_: str, *chain: str) -> Point:
    """An utterance of the first report."""
    said = (Said(letter="A", report=A.id, span=at(A, words_), chain=chain),)
    counts = Counts(reports=1, outlets=1, origins=(1, 1))
    return Point(ids=(name,), kind="quote", tags=("quote",), gist=words_, standing="single", counts=counts, said=said)


def test_sentences_of_one_quotation_are_one_item() -> None:
    """A quotation of several sentences that nobody is named for is listed once, with both its marks; sentences outside it stay."""
    text = "A placard hung on the quay. \u201cThey tell us, \u2018Wait. There is time.\u2019 Wait for what?\u201d The crews walked past it."
    assert stretch(text, span_of(text, text.index("There"), text.index("There") + 14)).text.startswith("\u201cThey tell us")
    assert stretch(text, span_of(text, 0, 10)) is None
    assert stretch(text, span_of(text, text.index("The crews"), len(text))) is None
    found = extract(Report.from_text(text, outlet="Sundal Post", language="en", published="2025-03-19"))
    gists = [p.gist for c in view_of([found], compare_findings([found]), everything=True).chapters for p in c.points]
    assert sum("time" in g or "Wait" in g for g in gists) == 1
    assert any(g.startswith("\u201cThey") and g.endswith("what?\u201d") for g in gists)


def test_what_two_reports_tell_is_shown_whatever_its_kind() -> None:
    """An event of doubtful kind that two reports surely tell is a plain statement; one that hardly matches waits."""
    weak = msgspec.structs.replace(next(f for f in MADE.facts if f.id == "fact:signed"), score=0.2)
    for weight, told in ((0.98, True), (0.5, False)):
        one = msgspec.structs.replace(weak, matches=(Match(left="a", right="b", kind="event", levels={}, weight=weight),))
        (chapter,) = view_of(FOUND, msgspec.structs.replace(MADE, facts=(one, *MADE.facts[1:]))).chapters
        points = [p for p in chapter.agreed() if "fact:signed" in p.ids]
        assert [(p.kind, p.tags) for p in points] == ([("statement", ())] if told else [])
        assert not is_shown(one)


def test_reported_speech_that_a_listed_fact_shows_is_no_quote_beside_it() -> None:
    """A headline that two reports tell with its chain is listed once, where the whole of it is shown."""
    wide = [Said(letter=x, report=r.id, span=at(r, SIGNED), bare=at(r, "an agreement")) for x, r in (("A", A), ("B", B))]
    shared = msgspec.structs.replace(point("fact", "REYKJAVIK"), kind="statement", standing="repeated", said=tuple(wide))
    told = [Said(letter=x, report=r.id, span=at(r, SIGNED)) for x, r in (("A", A), ("B", B))]
    quote = msgspec.structs.replace(point("quote", "REYKJAVIK"), standing="repeated", said=tuple(told))
    assert [p.ids for p in folded([shared, quote])] == [("fact", "quote")]
    assert len(folded([shared, msgspec.structs.replace(quote, verbatim=True)])) == 2


def test_what_has_no_subject_is_shown_as_its_sentence() -> None:
    """Two reports that share "signed by the ministers of both countries" are shown by their sentences."""
    texts = [
        "The pact was put on the table, signed by the ministers of both countries.",
        "A copy of it, signed by the ministers of both countries, was lost.",
    ]
    found = [extract(Report.from_text(t, outlet=f"Post {n}", language="en")) for n, t in enumerate(texts)]
    words_ = "signed by the ministers of both countries"
    supports = [Support(report=f.report.id, span=at(f.report, words_), of=f"of:{n}") for n, f in enumerate(found)]
    shared = fact("shared", "statement", "repeated", (2, 2, 1, 2), supports)
    made = compare_findings(found, one_story=True)
    shared = msgspec.structs.replace(shared, stories=(made.stories[0].id,))
    (chapter,) = view_of(found, msgspec.structs.replace(made, facts=(shared,), differences=())).chapters
    assert sorted(s.span.text for s in chapter.points[0].said) == sorted(texts)


def test_what_one_report_denies_and_another_states_is_not_agreed() -> None:
    """A match of a denial with a statement waits under less sure; two denials of the same are agreed."""
    texts = ["The board may ask a court to end the walkout.", "The board denied that it had asked a court to end the walkout."]
    for pair, listed in ((texts, 0), ([texts[1], texts[1]], 1)):
        found = [extract(Report.from_text(t, outlet=f"Post {n}", language="en")) for n, t in enumerate(pair)]
        made = compare_findings(found, one_story=True)
        words_ = ["ask a court to end the walkout" if "may" in t else "it had asked a court to end the walkout" for t in pair]
        supports = [Support(report=f.report.id, span=at(f.report, w), of=f"of:{n}") for n, (f, w) in enumerate(zip(found, words_, strict=True))]
        shared = msgspec.structs.replace(fact("shared", "statement", "repeated", (2, 2, 1, 2), supports), stories=(made.stories[0].id,))
        (chapter,) = view_of(found, msgspec.structs.replace(made, facts=(shared,), differences=())).chapters
        assert len(chapter.agreed()) == listed
