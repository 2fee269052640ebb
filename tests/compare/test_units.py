"""A quote that runs over several sentences is compared sentence by sentence."""

from __future__ import annotations

import newsledger as nl

SPEECH = (
    '"The harbour will open again on Friday. No ship has been turned away. We will pay every pilot what we owe," the harbour master, '
    "Ida Moen, told reporters."
)
CUT = '"No ship has been turned away," Moen said on Tuesday.'


def compared() -> nl.Ledger:
    """A report with the whole statement and one that keeps its middle sentence."""
    a = nl.Report.from_text(f"Harbour to open again\n\n{SPEECH}", outlet="North Post", published="2024-05-07")
    b = nl.Report.from_text(f"Harbour master speaks of pay\n\n{CUT}", outlet="South Post", published="2024-05-07")
    return nl.compare([a, b])


def test_only_the_shared_sentence_is_shared() -> None:
    """The fact that two reports share holds the one sentence that both quote, and nothing of the sentence about pilots."""
    shared = [f for f in compared().facts() if f.kind == "quote" and len({s.report for s in f.supports}) == 2]
    texts = [s.span.text for f in shared for s in f.supports]
    assert texts
    assert not any("pilot" in t for t in texts)
    assert all(f.quote is not None and "pilot" not in f.quote.text for f in shared)


def test_quote_that_nobody_else_has_stays_whole() -> None:
    """A statement of three sentences in one report only is one fact."""
    alone = nl.compare([nl.Report.from_text(f"Harbour to open again\n\n{SPEECH}", outlet="North Post", published="2024-05-07")])
    assert len([f for f in alone.facts() if f.kind == "quote" and f.quote is not None and "pilot" in f.quote.text]) == 1


def test_no_two_facts_have_one_id() -> None:
    """Facts that begin with one record have ids of their own."""
    ids = [f.id for f in compared().facts()]
    assert len(ids) == len(set(ids))


def test_a_thing_that_somebody_signed_is_no_utterance() -> None:
    """Unsure indirect speech without a verb is not compared as a quote; with a verb, or in quotation marks, it is."""
    from newsledger.compare.units import hardly_speech

    found = nl.extract(nl.Report.from_text("Envoys meet\n\nThe envoy thanked Norway for its patience. He said that talks would go on."))
    from newsledger.compare.lines import lines_of

    lines = lines_of(found, report=0)
    by_text = {line.span.text: line for line in lines}
    from newsledger.records import Quote, span_of

    def quote(words: str, form: str, score: float) -> Quote:
        start = found.report.text.index(words)
        span = span_of(found.report.text, start, start + len(words))
        return Quote(id="quote:x", span=span, spans=(span,), form=form, score=score)

    thanks, said = by_text["The envoy thanked Norway for its patience."], by_text["He said that talks would go on."]
    assert hardly_speech(quote("Norway for its patience", "indirect", 0.3), thanks)
    assert not hardly_speech(quote("Norway for its patience", "direct", 0.3), thanks)
    assert not hardly_speech(quote("Norway for its patience", "indirect", 0.9), thanks)
    assert not hardly_speech(quote("that talks would go on", "indirect", 0.3), said)
