"""Values of months, years, decades and centuries: "late November 2024", "May", "'94", "the 1950s", "the 20th century"."""

from __future__ import annotations

import re
from datetime import date

from newsledger.find.time_frame import Draft, Frame
from newsledger.find.time_frame import number as number_of
from newsledger.find.time_values import day_number
from newsledger.find.time_words import Hit

LASTING = ("until", "till", "to", "through")


def month_year(frame: Frame, hit: Hit) -> Draft | None:
    """ "late November 2024" """
    month = frame.lexis.MONTHS[frame.word(hit, "MONTH", "ABBR")]
    year = year_number(frame, hit)
    return frame.draft(hit, "DATE", f"{year}-{month:02d}") if year else None


def year_number(frame: Frame, hit: Hit) -> str:
    """The four digits of the match's year."""
    places = frame.places(hit, "YEAR", "WORDYEAR", "SHORTYEAR")
    if not places:
        return ""
    at = places[-1]
    name, word = frame.name(at), frame.low(at)
    if name == "YEAR":
        return word
    if name == "SHORTYEAR":
        return century_of(int(word[1:]), frame.anchor)
    tail = [frame.low(i) for i in range(at + 1, len(frame.words.lower)) if frame.name(i) == "JOINED" and i < at + 4]
    return f"{'19' if word == 'nineteen' else '18'}{int(sum(frame.lexis.NUMBERS.get(w, 0) for w in tail)):02d}"


def century_of(short: int, anchor: date | None) -> str:
    """The year of '94: not later than ten years after the report."""
    limit = (anchor.year if anchor else 2030) + 10
    year = limit - limit % 100 + short
    return f"{year if year <= limit else year - 100:04d}"


def month(frame: Frame, hit: Hit) -> Draft | None:
    """A month without a year: the last one, or the next one with a verb of the future."""
    number = frame.lexis.MONTHS[frame.word(hit, "MONTH", "ABBR")]
    if frame.anchor is None:
        return frame.draft(hit, "DATE", f"XXXX-{number:02d}")
    anchor = frame.anchor
    given = year_beside(frame, hit)
    if given:
        return frame.draft(hit, "DATE", f"{given}-{number:02d}", anchored=True, sure=0.8)
    if frame.has(hit, "THAT", "SAME") and frame.day is not None:
        anchor = frame.day
    behind = (anchor.month - number) % 12
    if frame.has(hit, "THIS") and not frame.has(hit, "PAST", "LAST"):
        year = anchor.year
    elif frame.has(hit, "NEXT", "COMING") or (not frame.has(hit, "LAST", "PAST") and future_month(frame, hit, behind)):
        behind = behind or (12 if frame.has(hit, "NEXT") else 0)
        year = anchor.year + (1 if behind and number < anchor.month else 0) if behind != 12 else anchor.year + 1
    else:
        behind = behind or (12 if frame.has(hit, "LAST") else 0)
        year = anchor.year - (1 if number > anchor.month or behind == 12 else 0)
    return frame.draft(hit, "DATE", f"{year:04d}-{number:02d}", anchored=True, sure=0.85)


def year_beside(frame: Frame, hit: Hit) -> str:
    """The year that the words beside give a month: "between January and [March 2019]", "died the following February", "In 2010 ... by May", or ""."""
    if frame.low(hit.last) in frame.lexis.JOINTS and frame.name(hit.last + 1) in ("MONTH", "ABBR"):
        at = hit.last + 2 + (frame.name(hit.last + 2) in ("COMMA", "OF", "DOT"))
        if frame.name(at) == "YEAR" and frame.low(hit.first - 1) in ("between", "from"):
            return frame.low(at)
    number = frame.lexis.MONTHS[frame.word(hit, "MONTH", "ABBR")]
    if frame.has(hit, "FOLLOWING", "PREVIOUS") and frame.value[:4].isdecimal():
        base = int(frame.value[:4])
        then = int(frame.value[5:7]) if frame.value[5:7].isdecimal() else 12 if frame.has(hit, "FOLLOWING") else 1
        step = (number <= then) if frame.has(hit, "FOLLOWING") else -(number >= then)
        return f"{base + step:04d}"
    if frame.low(hit.first - 1) in LASTING and frame.year_sentence == frame.sentence(hit.first) and frame.direction(hit.first) == "past":
        return frame.year  # "in the spring of 2019 lasted till the end of May"
    if frame.has(hit, "THAT") and frame.value[:4].isdecimal() and frame.sentence(hit.first) - frame.year_sentence <= 1 and frame.year:
        return frame.year  # "in September 2019, before a repeat vote that November"
    return frame.told_year(hit.first) if hit.last - hit.first <= 2 and frame.direction(hit.first) == "past" else ""


def future_month(frame: Frame, hit: Hit, behind: int) -> bool:
    """Whether a bare month lies ahead: a verb of the future, or a present without a sign and a month soon to come."""
    direction, before = frame.direction(hit.first), frame.low(hit.first - 1)
    if direction == "near":
        return behind >= 6
    if direction == "future" and behind == 1 and before in ("for", "of"):
        return False  # "wages for August will be paid", in September
    if direction == "future" or (behind >= 6 and before in ("by", "until", "till", "through", "for")):
        return True
    return (direction == "none" and behind >= 11) or (direction == "present" and behind >= 6)


def month_of_year(frame: Frame, hit: Hit) -> Draft | None:
    """ "June last year" """
    number = frame.lexis.MONTHS[frame.word(hit, "MONTH", "ABBR")]
    if frame.anchor is None or unit_is_not_year(frame, hit):
        return None
    told = frame.has(hit, "THAT", "PREVIOUS", "FOLLOWING", "BEFORE")
    base = frame.story_day(hit.first) if told else frame.anchor
    if told and frame.base_year(hit.first):
        base = date(int(frame.base_year(hit.first)), 6, 15)
    step = -1 if frame.has(hit, "LAST", "PREVIOUS", "BEFORE") else 1 if frame.has(hit, "NEXT", "FOLLOWING") else 0
    return frame.draft(hit, "DATE", f"{(base or frame.anchor).year + step:04d}-{number:02d}", anchored=True)


def unit_is_not_year(frame: Frame, hit: Hit) -> bool:
    """Whether the unit of the match is another than the year."""
    return frame.word(hit, "UNIT") != "year"


def year(frame: Frame, hit: Hit) -> Draft | None:
    """A year; bare digits need a word before them that makes them one, or no sign of being a count."""
    number = year_number(frame, hit)
    if not number or (hit.last - hit.first == 1 and frame.name(hit.first) == "YEAR" and is_count(frame, hit.first)):
        return None
    return frame.draft(hit, "DATE", number)


def year_thousand(frame: Frame, hit: Hit) -> Draft | None:
    """ "the year two thousand" """
    count = number_of(frame, frame.places(hit, "NUMW", "HUNDRED"))
    return frame.draft(hit, "DATE", f"{int(count):04d}") if count is not None and 1000 <= count < 2200 and not unit_is_not_year(frame, hit) else None


def is_count(frame: Frame, at: int) -> bool:
    """Whether four digits count things ("2000 troops", "$1990", "No. 1987") and are no year."""
    before, after, digits = frame.low(at - 1), frame.low(at + 1), frame.low(at)
    if before in frame.lexis.COUNTED_BEFORE or before in ("#", "+", "/", ":") or after in ("%", "/", ":", "+"):
        return True
    if "1890" <= digits < "2060" and (before in frame.lexis.GIVEN_YEAR_WORDS or before in (",", "(", "-")):
        return False
    if not "1800" <= digits < "2100":
        return before not in ("in", "since", "until", "of") or not digits >= "1100"
    plural = after.endswith("s") and after.isalpha() and len(after) > 3 and not after.endswith("ss") and after not in ("was", "has", "does")
    return plural and before != "the"


def year_range(frame: Frame, hit: Hit) -> list[Draft] | None:
    """ "1992-1994" and "1998-99" are two years."""
    places = frame.places(hit, "YEAR", "D2")
    first, second = frame.low(places[0]), frame.low(places[1])
    if not "1500" <= first < "2200":
        return None
    full = second if len(second) == 4 else first[:2] + second.zfill(2)
    if full <= first or is_count(frame, places[0]):
        return None
    return [Draft("DATE", first, places[0], places[0] + 1), Draft("DATE", full, places[1], places[1] + 1)]


def decade(frame: Frame, hit: Hit) -> Draft | None:
    """ "the 1950s" is 195, "the '80s" 198 (as in TempEval-3)."""
    word = frame.word(hit, "DECADE")
    digits = re.sub(r"\D", "", word)
    if not word:
        digits = f"{frame.lexis.DECADE_WORDS[frame.word(hit, 'DECADEWORD')]:02d}"
        if frame.low(hit.last) in ("to",) or frame.low(hit.first - 1) in ("his", "her", "their"):
            return None
    if len(digits) == 2 and not (word.startswith(("'", "’")) or frame.has(hit, "THE", "EARLY", "LATE", "MID")):
        return None
    if len(digits) == 2 and frame.low(hit.first - 1) in ("his", "her", "their", "my"):
        return None
    value = digits[:3] if len(digits) == 4 else century_of(int(digits), frame.anchor)[:3]
    return frame.draft(hit, "DATE", value)


def century(frame: Frame, hit: Hit) -> Draft | None:
    """ "the 20th century" is 19 (as in TempEval-3)."""
    at = frame.places(hit, "ORD", "ORDD")[0]
    number = day_number(frame, at)
    return frame.draft(hit, "DATE", f"{number - 1:02d}") if 1 < number < 30 else None
