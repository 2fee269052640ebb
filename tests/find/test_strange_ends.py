"""Reports that break off anywhere, and words of strange digits: nothing is lost and every span holds."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, seed, settings
from hypothesis import strategies as st

import newsledger as nl

SAMPLES = Path(__file__).parents[2] / "samples" / "reports"
PASSAGES = (
    "Leta Varn, a retired postwoman of 66, found the purse. Odd Brun, 31, watched her with his sister, Tora Brun. "
    "The siblings met the nurse at a clinic.",
    "Peter Okoth came with his wife and the 40-year-old farmer of Lund. “I met both of them at 9,” said the girl with her brother Jan Moe.",
    "OSLO, May 6 (Reuters) - Prime Minister Odd Brun and his Swedish counterpart signed a deal. The two leaders thanked the president of Norway.",
    "Norway’s Tora Brun, between Iran and Iraq, told the 80th anniversary of the union on 5 May 2024 that neither of them paid $3.5 million.",
)
TEXTS = (*PASSAGES, *(path.read_text(encoding="utf-8") for path in sorted(SAMPLES.glob("0[1258]*.txt"))))


def spans(record: object) -> Iterator[nl.Span]:
    """Every span inside a record."""
    if isinstance(record, nl.Span):
        yield record
    elif isinstance(record, msgspec.Struct):
        for name in record.__struct_fields__:
            yield from spans(getattr(record, name))
    elif isinstance(record, (tuple, list)):
        for part in record:
            yield from spans(part)
    elif isinstance(record, dict):
        for part in record.values():
            yield from spans(part)


def holds(text: str) -> nl.Findings:
    """The findings of a text, once looked through."""
    found = nl.extract(nl.Report.from_text(text, published="2024-05-06", language="en"))
    assert found.error is None, (text[-60:], found.error)
    for span in spans(found):
        assert 0 <= span.start < span.end, (text[-60:], span)
        assert found.report.text[span.start : span.end] == span.text, (text[-60:], span)
    return found


def ends(text: str) -> list[int]:
    """The places where a word ends."""
    return [i for i in range(1, len(text) + 1) if text[i - 1].isalnum() and not text[i : i + 1].isalnum()]


@pytest.mark.parametrize("text", PASSAGES)
def test_a_passage_may_break_off_behind_any_word(text: str) -> None:
    """Each prefix that ends with a word is read without an error."""
    for end in ends(text):
        holds(text[:end])


@seed(20240506)
@settings(max_examples=60, deadline=None, database=None)
@given(data=st.data())
def test_a_report_may_break_off_anywhere(data: st.DataObject) -> None:
    """A sample report cut behind a word or within one, with a stray sign behind it, is read without an error."""
    text = data.draw(st.sampled_from(TEXTS))
    end = data.draw(st.one_of(st.sampled_from(ends(text)), st.integers(1, len(text))))
    holds(text[:end] + data.draw(st.sampled_from(["", " of", " at", ",² said", " with her", "-", " (", ", ½"])))


@pytest.mark.parametrize(
    "text", ["Peter Okoth met the farmer of", "Then Peter Okoth met the nurse at", "Peter Okoth spoke. Ann Moe met Peter Okoth with her"]
)
def test_a_report_may_end_in_a_preposition_or_possessive(text: str) -> None:
    """What a preposition or "her" would add is not there: the names are still found."""
    assert "person:peter-okoth" in holds(text).actors


@pytest.mark.parametrize("sign", ["²", "③", "½", "④", "⑫", "٣٤", "¹²", "๓", "9" * 5000])
@pytest.mark.parametrize(
    "text",
    [
        "Peter Okoth,{} said he met a {}-year-old farmer.",
        "Peter Okoth, {}, met the nurse of {} on Monday.",
        "Peter Okoth (an engineer, {}) paid {} dollars at {} on the {}th anniversary, {} years after May {}.",
    ],
)
def test_digits_that_are_no_number_lose_nothing(text: str, sign: str) -> None:
    """Footnote signs, fractions, circled digits and endless ones are no ages: the person is found all the same."""
    assert "person:peter-okoth" in holds(text.replace("{}", sign)).actors


def told(text: str) -> list[Any]:
    """The actors of the mentions that read "The 34-year-old"."""
    return [m.actor for m in holds(text).mentions if m.span.text == "The 34-year-old"]


def test_an_age_in_other_digits_is_an_age() -> None:
    """Arabic digits tell an age as ours do; a footnote's sign tells none."""
    assert told("Peter Okoth lost the race on Monday. Ann Moe, ٣٤, won. The 34-year-old smiled.") == ["person:ann-moe"]
    assert told("Peter Okoth, ³, lost the race on Monday. Ann Moe, 34, won. The 34-year-old smiled.") == ["person:ann-moe"]
