"""Calendar arithmetic on TIMEX3 values, and the interval that a value stands for (ISO 8601 weeks, Gregorian calendar)."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

PART_HOURS: dict[str, tuple[int, int]] = {"MO": (5, 12), "AF": (12, 18), "EV": (17, 23), "NI": (18, 23), "MI": (11, 14)}
"""Hours that a part of the day may mean: wide on purpose, since outlets differ in where evening ends."""
SEASON_MONTHS: dict[str, tuple[int, int]] = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 2)}
Interval = tuple[str | None, str | None, str | None]


def safe_day(year: int, month: int, day: int) -> date | None:
    """The day, None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def add_days(day: date, days: int) -> date:
    """The day so many days on; the calendar's ends stop it."""
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))


def add_months(day: date, months: int) -> date:
    """The same day so many months on, or the month's last day."""
    number = min(max(day.year * 12 + day.month - 1 + months, 12), 9999 * 12 + 11)
    year, month = divmod(number, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def week(day: date) -> str:
    """The ISO week of a day: 2025-W36."""
    year, number, _ = day.isocalendar()
    return f"{year:04d}-W{number:02d}"


def quarter(day: date) -> str:
    """The calendar quarter of a day: 2025-Q3."""
    return f"{day.year:04d}-Q{(day.month - 1) // 3 + 1}"


def add_quarters(day: date, quarters: int) -> date:
    """A day in the quarter so many quarters on."""
    return add_months(day.replace(day=1), 3 * quarters)


def easter(year: int) -> date:
    """Easter Sunday of the western churches (Gauss's rule as completed by Meeus, Jones and Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def nth_weekday(year: int, month: int, weekday: int, which: int) -> date:
    """The first, second ... or (-1) last Monday (1) to Sunday (7) of a month."""
    if which > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (which - 1))
    last = date(year, month, monthrange(year, month)[1])
    return last - timedelta(days=(last.isoweekday() - weekday) % 7)


def at_grain(day: date, unit: str) -> str:
    """A day as a value of the unit D W M Y Q DE CE WE."""
    forms = {"W": week(day), "M": f"{day:%Y-%m}", "Q": quarter(day), "WE": f"{week(day)}-WE"}
    if unit in ("Y", "DE", "CE"):
        return f"{day.year:04d}"[: {"Y": 4, "DE": 3, "CE": 2}[unit]]
    return forms.get(unit, day.isoformat())


def shift(day: date, unit: str, count: int) -> date:
    """The day so many units on."""
    months = {"M": 1, "Q": 3, "Y": 12, "DE": 120, "CE": 1200, "ML": 12000, "6M": 6}
    days = {"D": 1, "W": 7, "2W": 14, "WE": 7}
    if unit in months:
        return add_months(day, months[unit] * count) if abs(count) < 20000 else day
    return add_days(day, days.get(unit, 0) * count) if abs(count) < 200000 else day


def month_span(year: int, month: int, months: int = 1) -> tuple[str | None, str | None]:
    """First and last day of so many months."""
    first = safe_day(year, month, 1)
    if first is None or year >= 9990:
        return None, None
    last = add_days(add_months(first, months), -1)
    return first.isoformat(), last.isoformat()


DAY = re.compile(r"^(\d{4}-\d\d-\d\d)(?:T(.+))?$")
OTHER_FORMS = re.compile(r"^(\d{4})-(?:W(\d\d)(-WE)?|Q([1-4])|H([12])|(SP|SU|FA|WI)|(\d\d))$")


def interval(value: str) -> Interval:
    """Earliest and latest moment (ISO 8601) and grain of a DATE or TIME value; three None for what has no place in time."""
    match = DAY.match(value)
    if match:
        return day_interval(match.group(1), match.group(2))
    if re.match(r"^\d{2,4}$", value):
        return years_interval(value)
    form = OTHER_FORMS.match(value)
    if form is None:
        return None, None, None
    year = int(form.group(1))
    return part_of_year(year, form) if 1 <= year < 9990 else (None, None, None)


def day_interval(day: str, time: str | None) -> Interval:
    """The interval of a day, a part of a day or a clock time."""
    try:
        date.fromisoformat(day)
    except ValueError:
        return None, None, None
    if time is None:
        return day, day, "day"
    if time in PART_HOURS:
        first, last = PART_HOURS[time]
        return f"{day}T{first:02d}:00", f"{day}T{last:02d}:59", "part"
    if time == "XX":
        return day, day, "day"
    if time.startswith("24"):
        return f"{add_days(date.fromisoformat(day), 1)}T00:00", f"{add_days(date.fromisoformat(day), 1)}T00:00", "minute"
    return f"{day}T{time}", f"{day}T{time}", "hour" if len(time) == 2 else "minute"


def years_interval(value: str) -> Interval:
    """A year, a decade (three digits) or a century (two)."""
    width = 10 ** (4 - len(value))
    first = int(value) * width
    grain = {4: "year", 3: "decade", 2: "century"}[len(value)]
    if first < 1:
        return None, None, grain
    return f"{first:04d}-01-01", f"{first + width - 1:04d}-12-31", grain


def part_of_year(year: int, form: re.Match[str]) -> Interval:
    """A week, weekend, quarter, half, season or month of a year."""
    _, weeks, weekend, quarters, half, season, month = form.groups()
    if weeks:
        if not 1 <= int(weeks) <= 53 or (int(weeks) == 53 and date(year, 12, 28).isocalendar()[1] != 53):
            return None, None, None
        first = date.fromisocalendar(year, int(weeks), 6 if weekend else 1)
        return first.isoformat(), (first + timedelta(days=1 if weekend else 6)).isoformat(), "weekend" if weekend else "week"
    if quarters:
        return (*month_span(year, 3 * int(quarters) - 2, 3), "quarter")
    if half:
        return (*month_span(year, 6 * int(half) - 5, 6), "half")
    if season:
        return (*month_span(year, SEASON_MONTHS[season][0], 3), "season")
    return (*month_span(year, int(month)), "month") if 1 <= int(month) <= 12 else (None, None, None)
