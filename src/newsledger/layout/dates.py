"""Dates, times of day and zones as stamps write them, in many countries' styles: where they stand and what they say."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from newsledger.layout.words import words

_OVER = r"(?!\d(?!\d?:\d\d|\d?[ -]min))"  # behind a year no digit but that of a time glued to it ("June 28, 20225:08 PM", "May 6, 20214 min read")
_WORD = r"([^\W\d_]{3,14})"
_ISO = re.compile(r"(\d{4})([-/.])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)")
_DMY = re.compile(
    rf"(\d{{1,2}})(?:st|nd|rd|th|er|º|ª)?[\s\-./,]{{0,3}}(?:de\s+|of\s+|d'|den\s+)?{_WORD}\.?[\s\-./,]{{0,3}}(?:de\s+|del\s+|of\s+)?(\d{{4}}{_OVER}|'?\d{{2}}(?![\d:.]))?"
)
_MDY = re.compile(rf"{_WORD}\.?[\s\-]{{0,2}}(\d{{1,2}})(?:st|nd|rd|th)?(?![\d:])(?:[\s,.\-]{{1,3}}(?:of\s+)?(\d{{4}}{_OVER}|'\d{{2}}(?![\d:.])))?")
_MD_Y = re.compile(rf"{_WORD},\s?(\d{{1,2}})/(\d{{4}})(?!\d)")  # "March, 12/2024", as in Vietnam
_MY = re.compile(rf"{_WORD}\.?,?\s+(?:de\s+)?(\d{{4}})(?!\d)")
_YMD = re.compile(rf"(\d{{4}})[.,]?[\s\-]{{1,2}}{_WORD}\.?[\s\-]{{0,2}}(\d{{1,2}})(?:\.|st|nd|rd|th)?(?!\d)")
_NUMBERS = re.compile(r"(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)")
_CJK = re.compile(r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?")
_VIET = re.compile(r"(\d{1,2})\s+tháng\s+(\d{1,2})[\s,]+(?:năm\s+)?(\d{4})", re.IGNORECASE)
_ROMAN = re.compile(r"(\d{1,2})\s?([./\- ])\s?(I{1,3}|IV|VI{0,3}|IX|XI{0,2})\s?[./\- ]\s?(\d{4})(?!\d)")
_ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_MARKED = re.compile(r"(\d{1,2})\s+([\u0600-\u06ff\u0900-\u0dff\u0e00-\u0e7f.]{2,14})[\s,،]+(\d{4})(?!\d)")
BUDDHIST = 543  # years that Thailand counts ahead
_COMPACT = re.compile(r"(?<!\d)((?:19|20)\d\d)([01]\d)([0-3]\d)(?!\d)")
_TIME = re.compile(
    r"T?(?:(오전|오후|午前|午後|上午|下午)\s?)?(\d{1,2})(?:\s?[:.hH時时시]\s?)(\d{2})(?:(?!\d)|(?=\d{1,4}\s?(?:comment|share|view|like|read|repl|min|photo|kommentar|coment)))(?:\s?[:分분]\s?(\d{2})(?!\d))?(?:\.\d{1,6})?분?\s?(?:([ap])\.?\s?m(?-i:(?![a-z]))\.?)?",
    re.IGNORECASE,
)
BEFORE = "Tt오午上下"  # what may stand before the digits of a time of day
_HOUR = re.compile(r"(\d{1,2})([0-5]\d)?\s?([ap])\.?\s?m(?-i:(?![a-z]))\.?|(\d{1,2})\s?(?:uhr|h)\b", re.IGNORECASE)
_MILITARY = re.compile(r"([0-2]\d)([0-5]\d)\s?(?=(?:hrs|hours|h\b|GMT|UTC|gmt|utc|Z\b|[A-Z]{3,4}T?\b))")
_UNIT = re.compile(r"\s?(?:uhr|uur|hrs|hours|h)(?=[\s(\[,])", re.IGNORECASE)  # between a time of day and its zone ("17:20 Uhr MESZ")
_THERE = re.compile(  # a place's name for its clock, before the offset that it stands for or closing the bracket ("(Sarvan time, UTC+5)")
    r"\s?[(\[]?\s?[A-Z][\w'.-]+(?: [A-Z][\w'.-]+){0,2} (?:[Ss]tandard |[Ss]ummer |[Ll]ocal )?[Tt]ime\b[\s,;/:=-]{0,3}(?=[(\[]?\s?(?:GMT|UTC)|[)\]])"
)
_ZONE = re.compile(
    r"\s?[(\[]?\s?(?:(Z)(?![A-Za-z])|(GMT|UTC|gmt|utc|BdST|[A-ZÀ-ÞİŞ]{2,5}|МСК|Eastern|Central|Mountain|Pacific)?(\s?[+-]\d{1,2}(?::?\d{2})?|\s?[+-]\s\d{1,2}(?::?\d{2})?(?!\s?[^\W\d_]{3}|[./-]\d))?)(?![A-Za-z0-9])\s?(?:[Tt]ime\b)?\s?[)\]]?"
)
ZONES: dict[str, str] = {  # zones that one offset in the year has; those that several countries share (IST) take the newspapers' commonest
    **dict.fromkeys(("GMT", "UTC", "WET", "UT"), "Z"),
    **dict.fromkeys(("BST", "CET", "WAT", "WEST", "MEZ", "HNEC"), "+01:00"),
    **dict.fromkeys(("CEST", "EET", "SAST", "CAT", "MESZ", "HAEC", "WAST"), "+02:00"),
    **dict.fromkeys(("EEST", "MSK", "EAT", "TRT", "МСК", "TSİ", "IDT"), "+03:00"),
    **dict.fromkeys(("GST", "SAMT", "MUT", "SCT"), "+04:00"),
    **dict.fromkeys(("PKT", "UZT", "MVT", "TJT", "TMT", "YEKT"), "+05:00"),
    "IRST": "+03:30",
    **dict.fromkeys(("IST", "SLST"), "+05:30"),
    "NPT": "+05:45",
    **dict.fromkeys(("BDT", "BDST", "ALMT", "BTT", "KGT"), "+06:00"),
    **dict.fromkeys(("AFT", "IRDT"), "+04:30"),
    **dict.fromkeys(("GET", "AZT", "AMT"), "+04:00"),
    "AST": "-04:00",
    "MMT": "+06:30",
    **dict.fromkeys(("ICT", "WIB", "NOVT", "KRAT"), "+07:00"),
    **dict.fromkeys(("SGT", "HKT", "MYT", "PHT", "PHST", "WITA", "AWST", "BJT", "CHN", "HKST", "IRKT", "ULAT", "BNT"), "+08:00"),
    **dict.fromkeys(("JST", "KST", "WIT", "YAKT"), "+09:00"),
    "ACST": "+09:30",
    "ACDT": "+10:30",
    **dict.fromkeys(("AEST", "PGT", "CHST", "VLAT"), "+10:00"),
    **dict.fromkeys(("AEDT", "SBT", "NCT"), "+11:00"),
    **dict.fromkeys(("NZST", "FJT"), "+12:00"),
    "NZDT": "+13:00",
    "NDT": "-02:30",
    "NST": "-03:30",
    **dict.fromkeys(("BRT", "ART", "ADT", "UYT", "CLST", "SRT", "HAA"), "-03:00"),
    **dict.fromkeys(("EDT", "BOT", "VET", "CLT", "PYT", "GYT", "HAE", "HNA"), "-04:00"),
    **dict.fromkeys(("EST", "CDT", "COT", "PET", "ECT", "HNE", "HAC"), "-05:00"),
    **dict.fromkeys(("CST", "MDT", "HNC"), "-06:00"),
    **dict.fromkeys(("MST", "PDT"), "-07:00"),
    **dict.fromkeys(("PST", "AKDT"), "-08:00"),
    "AKST": "-09:00",
    "HST": "-10:00",
}
SUMMER: dict[
    str, tuple[int, int]
] = {  # zones named without saying whether it is summer time: hours in winter and in summer (the rule of the United States)
    **dict.fromkeys(("ET", "EASTERN"), (-5, -4)),
    **dict.fromkeys(("CT", "CENTRAL"), (-6, -5)),
    **dict.fromkeys(("MT", "MOUNTAIN"), (-7, -6)),
    **dict.fromkeys(("PT", "PACIFIC"), (-8, -7)),
}
LOCAL: dict[str, tuple[tuple[str, str], ...]] = {  # letters that several countries use: words of the page that tell which
    "PST": (("pakistan|karachi|lahore|islamabad|peshawar", "+05:00"), ("philippine|manila", "+08:00")),
    "BST": (("bangladesh|dhaka|chattogram|sylhet", "+06:00"), ("bougainville", "+11:00")),
    "IST": (("israel|jerusalem|tel aviv|haifa", "+02:00"), ("ireland|dublin|galway|belfast", "+01:00")),
    "CST": (("china|chinese|beijing|shanghai|taiwan|taipei|province", "+08:00"), ("cuba|havana", "-05:00")),
    "EST": (("australia|sydney|melbourne|queensland|victoria", "+10:00"),),
    "AST": (
        ("saudi|riyadh|jeddah|kuwait|bahrain|qatar|doha|iraq|baghdad|yemen|gulf|arab", "+03:00"),
        ("halifax|nova scotia|bermuda|puerto rico|barbados|trinidad", "-04:00"),
    ),
    "MST": (("malaysia|kuala lumpur", "+08:00"), ("myanmar|yangon", "+06:30")),
    "GST": (("guam", "+10:00"), ("georgia", "-03:00")),
    "SST": (("singapore", "+08:00"), ("samoa", "-11:00")),
    "WST": (("perth|western australia", "+08:00"), ("samoa", "+13:00")),
    "ADT": (("halifax|nova scotia|atlantic", "-03:00"),),
}
AMERICAN = frozenset(("EST", "EDT", "CDT", "CST", "MST", "MDT", "PST", "PDT", *SUMMER))


class Day(msgspec.Struct, frozen=True):
    """A date found: where it ends, year and day (None when not said), month. `swapped`: day and month could be exchanged."""

    end: int
    year: int | None
    month: int
    day: int | None
    swapped: bool = False
    numeric: bool = False


class Clock(msgspec.Struct, frozen=True):
    """A time of day found: where it ends, hour, minute, second, and the zone as written ("" for none)."""

    end: int
    hour: int
    minute: int
    second: int | None = None
    zone: str = ""


def month_of(word: str) -> int | None:
    """The number of a month's name in any language, None for another word."""
    return words().months.get(word.lower().rstrip("."))


def valid(year: int | None, month: int, day: int | None) -> bool:
    """Whether such a day can be a stamp's: a month of twelve, a day of it, a year of newspapers."""
    days = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    return 1 <= month <= 12 and (day is None or 1 <= day <= days[month - 1]) and (year is None or 1700 <= year <= 2100)


def full_year(digits: str) -> int:
    """A year of four digits, or of two ("7 Feb 13": 2013; from 70 on, 19xx)."""
    digits = digits.lstrip("'")
    return int(digits) if len(digits) == 4 else int(digits) + (1900 if int(digits) >= 70 else 2000)


def day_at(text: str, place: int, *, compact: bool = False) -> Day | None:
    """The date that begins exactly at `place`, None when there is none. `compact`: eight digits in a row count too."""
    first = text[place : place + 1]
    return (_digits_first(text, place, compact) if first.isdigit() else _word_first(text, place)) if first else None


def _digits_first(text: str, place: int, compact: bool) -> Day | None:
    for pattern in (_ISO, _CJK):
        if m := pattern.match(text, place):
            numbers = [int(g) for g in m.groups() if g and g.isdecimal()]
            if valid(*numbers):
                return Day(m.end(), numbers[0], numbers[1], numbers[2])
    if (m := _YMD.match(text, place)) and (month := month_of(m[2])) and valid(int(m[1]), month, int(m[3])):
        return Day(m.end(), int(m[1]), month, int(m[3]))
    if (m := _DMY.match(text, place)) and (month := month_of(m[2])):
        year = full_year(m[3]) if m[3] else None
        return Day(m.end(), year, month, int(m[1])) if valid(year, month, int(m[1])) else None
    if (m := _ROMAN.match(text, place)) and valid(int(m[4]), roman := _ROMANS.index(m[3]) + 1, int(m[1])):
        return Day(m.end(), int(m[4]), roman, int(m[1]))
    if not text.isascii() and (m := _MARKED.match(text, place)) and (month := words().months.get(m[2])):
        era = int(m[3]) - (BUDDHIST if int(m[3]) > 2400 else 0)
        return Day(m.end(), era, month, int(m[1])) if valid(era, month, int(m[1])) else None
    if (m := _VIET.match(text, place)) and valid(int(m[3]), int(m[2]), int(m[1])):
        return Day(m.end(), int(m[3]), int(m[2]), int(m[1]))
    if m := _NUMBERS.match(text, place):
        return _numbered(m)
    if compact and (m := _COMPACT.match(text, place)) and valid(int(m[1]), int(m[2]), int(m[3])):
        return Day(m.end(), int(m[1]), int(m[2]), int(m[3]))
    return None


def _numbered(m: re.Match[str]) -> Day | None:
    """`03/04/2024`: day first, unless only month first makes a date; `swapped` when both do."""
    first, second, year = int(m[1]), int(m[3]), full_year(m[4])
    if valid(year, second, first):
        both = valid(year, first, second) and first != second and m[2] != "."
        return Day(m.end(), year, second, first, swapped=both, numeric=True)
    return Day(m.end(), year, first, second, numeric=True) if valid(year, first, second) else None


@cache
def _month_heads() -> frozenset[str]:
    """The first three letters of every month's name."""
    return frozenset(name[:3] for name in words().months)


def _word_first(text: str, place: int) -> Day | None:
    if text[place : place + 3].lower() not in _month_heads() and text[place : place + 3].isascii():
        return None
    if (m := _MD_Y.match(text, place)) and (month := month_of(m[1])) and valid(int(m[3]), month, int(m[2])):
        return Day(m.end(), int(m[3]), month, int(m[2]))
    if (m := _MDY.match(text, place)) and (month := month_of(m[1])):
        year = full_year(m[3]) if m[3] else None
        if valid(year, month, int(m[2])):
            return Day(m.end(), year, month, int(m[2]))
    if (m := _MY.match(text, place)) and (month := month_of(m[1])) and valid(int(m[2]), month, None):
        return Day(m.end(), int(m[2]), month, None)
    return None


def clock_at(text: str, place: int) -> Clock | None:
    """The time of day that begins exactly at `place`, with its zone; None when there is none."""
    first = text[place : place + 1]
    if first not in BEFORE and not first.isdigit():
        return None
    if m := _TIME.match(text, place):
        hour, minute, half = (
            int(m[2]),
            int(m[3]),
            (m[5] or "").lower() or {"오후": "p", "午後": "p", "下午": "p"}.get(m[1] or "", "a" if m[1] else ""),
        )
        return _clock(text, m.end(), hour, minute, int(m[4]) if m[4] else None, half)
    if m := _HOUR.match(text, place):
        return _clock(text, m.end(), int(m[1] or m[4]), int(m[2] or 0), None, (m[3] or "").lower())
    if m := _MILITARY.match(text, place):
        return _clock(text, m.end(), int(m[1]), int(m[2]), None, "")
    return None


def _clock(text: str, end: int, hour: int, minute: int, second: int | None, half: str) -> Clock | None:
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or minute > 59 or (second or 0) > 59:
        return None
    zone, after = zone_at(text, end)
    return Clock(after, hour, minute, second, zone)


def zone_at(text: str, place: int) -> tuple[str, int]:
    """The zone as written at `place` ("EDT", "GMT+6", "+0530") and where it ends; "" and `place` when there is none."""
    unit = _UNIT.match(text, place) or _THERE.match(text, place)
    m = _ZONE.match(text, unit.end() if unit is not None else place)
    if m is None or not (m[1] or m[2] or m[3]):
        return "", place
    name, offset = (m[1] or m[2] or "").upper(), (m[3] or "").replace(" ", "")
    if name and name not in ZONES and name not in SUMMER and name not in LOCAL and name != "Z":
        return "", place
    return name + offset, m.end()


def offset_of(zone: str, day: Day, page: str = "") -> str:
    """The ISO offset of a zone as written, "" when it is not known. "GMT+6" is +06:00; "ET" follows the summer time of the United States.

    `page`: the page's text in lower case, for letters that several countries use ("BST" in Dhaka is +06:00).
    """
    m = re.search(r"([+-])(\d{1,2}):?(\d{2})?$", zone)
    if m is not None:
        return f"{m[1]}{int(m[2]):02d}:{m[3] or '00'}"
    if zone == "Z":
        return "Z"
    if zone in LOCAL and page:
        for names, offset in LOCAL[zone]:
            if re.search(rf"\b(?:{names})", page):
                return offset
    if zone in SUMMER:
        return f"{SUMMER[zone][_summer(day)]:+03d}:00"
    return ZONES.get(zone, "")


def _summer(day: Day) -> bool:
    """Second Sunday of March to first Sunday of November (since 2007)."""
    import datetime

    if day.year is None or day.day is None:
        return False
    march, november = datetime.date(day.year, 3, 1), datetime.date(day.year, 11, 1)
    first = march.replace(day=8 + (6 - march.weekday()) % 7)
    last = november.replace(day=1 + (6 - november.weekday()) % 7)
    return first <= datetime.date(day.year, day.month, min(day.day, 28 if day.month == 2 else 30)) < last
