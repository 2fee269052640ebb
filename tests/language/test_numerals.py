"""Numbers written in digits."""

import pytest

from newsledger.language.numerals import whole


@pytest.mark.parametrize(("word", "value"), [("61", 61), ("٦١", 61), ("007", 7), ("0", 0)])
def test_decimal_digits_of_any_script_are_a_number(word: str, value: int) -> None:
    """Ours and Arabic digits give the number that they say."""
    assert whole(word) == value


@pytest.mark.parametrize("word", ["", "²", "½", "④", "1,000", "3.5", "-1", "six", "9" * 5000])
def test_what_is_no_whole_number_is_none(word: str) -> None:
    """Footnote signs, fractions, circled digits, points and endless digits give nothing."""
    assert whole(word) is None
