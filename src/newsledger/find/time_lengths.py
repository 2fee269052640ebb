"""Values of durations, ages, sets and of what stays vague ("now", "recent", "in the past")."""

from __future__ import annotations

from newsledger.find.time_frame import Draft, Frame, number, period, some, unit_code, unit_of
from newsledger.find.time_later import count_of
from newsledger.find.time_words import Hit
from newsledger.language.numerals import whole


def trimmed_first(frame: Frame, hit: Hit) -> int:
    """The first word of a duration: "within" and "only" are left out, "about", "more than" and "at least" stay.

    "over" stays before a number ("over three years ago"), not before "the" or "several" ("over the past two weeks").
    """
    first = hit.first
    while (
        frame.name(first) == "WITHIN"
        or frame.low(first) in ("only", "just", "exactly", "barely")
        or (frame.name(first) == "OVER" and frame.name(first + 1) in ("THE", "SEVERAL", "PAST", "LAST", "NEXT"))
    ):
        first += 1
    return first


def duration(frame: Frame, hit: Hit) -> Draft | None:
    """ "six years", "the past two weeks", "about 40 minutes", "a few days" """
    count, unit = count_of(frame, hit), unit_code(frame, frame.places(hit, "UNIT", "UNITS", "QUARTER", "QUARTERS", "SECOND", "CENTURY", "WEEKEND")[0])
    first = trimmed_first(frame, hit)
    if count == 1 and unit == "D" and frame.low(hit.first) == "one" and frame.low(hit.first - 1) in frame.lexis.ONE_DAY_AFTER:
        return frame.draft(hit, "DATE", "FUTURE_REF", sure=0.6)  # "will one day be"
    if frame.name(hit.last - 1) == "SECOND" and not frame.has(hit, "D2", "DIG", "NUMW", "DEC"):
        return None
    if frame.has(hit, "YEAR") and count is not None and count > 1000 and unit not in ("Y", "TH", "TM", "TS", "D"):
        return None
    if frame.name(hit.last - 1) == "QUARTERS" and frame.has(hit, "HYPH"):
        return None
    value = some(unit) if count is None else period(count, unit)
    return Draft("DURATION", value, adjective_first(frame, hit, first, count), hit.last, False, 0.9)


def adjective_first(frame: Frame, hit: Hit, first: int, count: float | None) -> int:
    """The first word without the article of the noun that the duration describes: "a [two-hour] meeting", "the [five year] low"."""
    singular = frame.name(hit.last - 1) in ("UNIT", "QUARTER") and (count is None or count != 1)
    if singular and frame.name(first) in ("A", "THE") and frame.name(first + 1) not in ("FEW", "COUPLE", "HUNDRED", "HALF"):
        return first + 1
    return first


def duration_the(frame: Frame, hit: Hit) -> Draft | None:
    """ "over the years", "in the early years" """
    if frame.low(hit.last - 1) != "years" or (frame.low(hit.first - 1) not in ("over", "through") and not frame.has(hit, "EARLY")):
        return None
    return frame.draft(hit, "DURATION", some(unit_of(frame, hit)), sure=0.6)


def year_ended(frame: Frame, hit: Hit) -> Draft | None:
    """ "the year ended March 31": a length, told by what follows; "for the year", "nine months of the year": that of the report."""
    after, before = frame.low(hit.last), frame.low(hit.first - 1)
    if unit_of(frame, hit) != "Y":
        return None
    if after in (",", ".", ";", "of") and before in ("of", "for") and frame.anchor is not None:
        return frame.draft(hit, "DATE", f"{frame.anchor.year:04d}", anchored=True, sure=0.6)
    if after not in ("ended", "ending"):
        return None
    return frame.draft(hit, "DURATION", "P1Y", sure=0.7)


def duration_range(frame: Frame, hit: Hit) -> Draft | None:
    """ "two to three weeks": the shorter one, as the least that is said."""
    joint = frame.places(hit, "TO", "OR", "HYPH")[0]
    count = number(frame, list(range(hit.first, joint)))
    return Draft("DURATION", period(count, unit_of(frame, hit)), trimmed_first(frame, hit), hit.last) if count is not None else None


def duration_half(frame: Frame, hit: Hit) -> Draft | None:
    """ "a year and a half", "two years and a half" """
    at = frame.places(hit, "UNIT", "UNITS")[0]
    count = number(frame, list(range(hit.first, at)))
    return Draft("DURATION", period((1 if count is None else count) + 0.5, unit_code(frame, at)), trimmed_first(frame, hit), hit.last)


def duration_one(frame: Frame, hit: Hit) -> Draft | None:
    """ "a year"; a rate ("5 dollars a year", "twice a day") is a set; "a second vote" is no time."""
    unit = unit_of(frame, hit)
    if frame.has(hit, "SECOND", "QUARTER") or (frame.low(hit.last) in ("of", "earlier") and unit == "Q"):
        return None
    if frame.name(hit.first) == "FULL" and frame.name(hit.first - 1) in ("ORD", "ORDD", "SECOND"):
        return None  # "the third consecutive month": a rank
    first = trimmed_first(frame, hit)
    rate = frame.name(first) == "A" and hit.last - first == 2 and is_rate(frame, first)
    return Draft("SET" if rate else "DURATION", period(1, unit), first, hit.last, False, 0.8)


def is_rate(frame: Frame, at: int) -> bool:
    """Whether "a year" stands behind an amount: "$5 a year", "900 cars a day", "3 percent a month"."""
    before = [frame.name(k) for k in (at - 1, at - 2, at - 3)]
    amount = {"D2", "DIG", "DEC", "NUMW", "HUNDRED", "YEAR"}
    if frame.low(at - 1) in frame.lexis.RATE_BEFORE or before[0] in amount:
        return True
    plain = before[0] == "" and frame.low(at - 1).isalpha() and frame.low(at - 1) not in ("for", "in", "after", "within", "over", "to", "about")
    return plain and (before[1] in amount or (before[1] == "" and before[2] in amount and frame.low(at - 2).isalpha()))


def duration_many(frame: Frame, hit: Hit) -> Draft | None:
    """ "years", "weeks", "decades-long": a length that is not told."""
    unit = unit_code(frame, frame.places(hit, "UNIT", "UNITS")[0])
    if unit in ("TM", "TS") and frame.low(hit.last - 1) in ("seconds", "minutes", "mins") and frame.low(hit.first - 1) in ("the", "of"):
        return None
    long = frame.has(hit, "LONG")
    value = period(1, unit) if long and frame.name(hit.first) == "UNIT" else some(unit)
    return Draft("DURATION", value, trimmed_first(frame, hit), hit.last, False, 0.7)


def duration_last(frame: Frame, hit: Hit) -> Draft | None:
    """ "two of the past three years" """
    joint = frame.places(hit, "OF")[0]
    inner = Hit(joint + 1, hit.last, hit.rule, hit.value)
    return duration(frame, inner)


def some_units(frame: Frame, hit: Hit) -> Draft | None:
    """ "recent years", "the coming weeks", "the weeks ahead": a length that is not told."""
    return frame.draft(hit, "DURATION", some(unit_of(frame, hit)), sure=0.7)


def age(frame: Frame, hit: Hit) -> Draft | None:
    """Nothing: "44-year-old" is an age and no time of the story; TimeBank and AQUAINT leave such words out (28 of 29)."""
    return None


def while_(frame: Frame, hit: Hit) -> Draft | None:
    """ "a while" """
    return frame.draft(hit, "DURATION", "PXX", sure=0.6)


def anniversary(frame: Frame, hit: Hit) -> Draft | None:
    """ "the 80th anniversary": the year of the day itself, where the report's year is known, else 80 years."""
    places = frame.places(hit, "ORD", "ORDD")
    word = frame.low(places[-1])
    count = frame.lexis.ORDINALS.get(word) or whole("".join(c for c in word if c.isdecimal())) or 0
    count += int(sum(frame.lexis.NUMBERS.get(frame.low(at), 0) for at in frame.places(hit, "NUMW")))
    if frame.anchor is None:
        return frame.draft(hit, "DURATION", f"P{count}Y", sure=0.6)
    return frame.draft(hit, "DATE", f"{frame.anchor.year:04d}", anchored=True, sure=0.6)


def set_word(frame: Frame, hit: Hit) -> Draft | None:
    """ "daily", "monthly"; not in a name ("Daily Mail")."""
    word = frame.word(hit, "SETWORD")
    start = frame.words.start[hit.first]
    if frame.is_capital(start) and frame.sentence_first(hit.first) is False:
        return None
    return frame.draft(hit, "SET", frame.lexis.SETS[word], sure=0.7)


def set_each(frame: Frame, hit: Hit) -> Draft | None:
    """ "every Thursday", "every three years", "each month" """
    if frame.has(hit, "DAY"):
        return frame.draft(hit, "SET", f"XXXX-WXX-{frame.lexis.WEEKDAYS[frame.word(hit, 'DAY')]}")
    if frame.has(hit, "MONTH"):
        return frame.draft(hit, "SET", f"XXXX-{frame.lexis.MONTHS[frame.word(hit, 'MONTH')]:02d}")
    if frame.has(hit, "SEASON"):
        return frame.draft(hit, "SET", f"XXXX-{frame.lexis.SEASONS[frame.word(hit, 'SEASON')]}")
    if frame.has(hit, "PART"):
        return frame.draft(hit, "SET", f"XXXX-XX-XXT{frame.lexis.PARTS[frame.word(hit, 'PART')]}")
    if frame.has(hit, "FEW"):
        return frame.draft(hit, "SET", some(unit_of(frame, hit)))
    if frame.has(hit, "SECOND") and not frame.has(hit, "UNIT", "UNITS"):
        return None
    count = number(frame, frame.places(hit, "NUMW", "D2")) or (2 if frame.has(hit, "SECOND") else 1)
    return frame.draft(hit, "SET", period(count, unit_code(frame, frame.places(hit, "UNIT", "UNITS", "QUARTER", "WEEKEND")[-1])))


def set_rate(frame: Frame, hit: Hit) -> Draft | None:
    """ "twice a day", "per year" """
    return frame.draft(hit, "SET", period(1, unit_of(frame, hit)))


def reference(frame: Frame, hit: Hit) -> Draft | None:
    """ "now", "recently", "soon" """
    word = frame.word(hit, "REF")
    value = frame.lexis.REFERENCES.get(word, "PAST_REF")
    if word == "soon" and (frame.low(hit.first - 1) == "as" or frame.low(hit.last) in ("after", "as")):
        return None
    return frame.draft(hit, "DATE", value, sure=0.7)


def present_adjective(frame: Frame, hit: Hit) -> Draft | None:
    """ "the current chairman" """
    return frame.draft(hit, "DATE", "PRESENT_REF", sure=0.6)


def past_adjective(frame: Frame, hit: Hit) -> Draft | None:
    """ "a recent summit" """
    return frame.draft(hit, "DATE", "PAST_REF", sure=0.6)


def past_noun(frame: Frame, hit: Hit) -> Draft | None:
    """ "in the past"; not "the past president"."""
    if frame.low(hit.first - 1) not in ("in", "of", "from", "than") and frame.low(hit.last).isalpha():
        return None
    return frame.draft(hit, "DATE", "PAST_REF", sure=0.7)


def future_noun(frame: Frame, hit: Hit) -> Draft | None:
    """ "the future", "the near term" """
    if not frame.has(hit, "NEAR") and (frame.low(hit.first - 1) not in ("in", "for", "into", "about") or not frame.has(hit, "THE")):
        return None
    return frame.draft(hit, "DATE", "FUTURE_REF", sure=0.6)


def these_days(frame: Frame, hit: Hit) -> Draft | None:
    """ "these days", "at the moment" """
    return frame.draft(hit, "DATE", "PRESENT_REF", sure=0.6)
