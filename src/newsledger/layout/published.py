"""When a report was published and updated, from stamps, datelines and metadata only, and every stamp as a Time.

Several dates clash on most pages. A label decides first ("Published", "Updated", "Printed on"); then the metadata; then the place (a date beside
byline or headline before one in the page's top line). Of several publication stamps the earliest wins. What is left open stays open: a dateline
without a year, "3 hours ago", a copyright's year and the page's own clock are no dates of publication.
"""

from __future__ import annotations

import datetime
import re

import msgspec

from newsledger.layout.dates import AMERICAN, LOCAL, Clock, Day, clock_at, day_at, offset_of
from newsledger.layout.stamps import Stamp
from newsledger.layout.words import words
from newsledger.records import Time, span_of

HOLDS = ("as of",)
NEAR_DAYS = 3.6  # days between a stamp and its dateline; months count as 30.5
_MONTH_FIRST = re.compile(r"\b[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?\b(?!\d)")
_DAY_FIRST = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Z][a-z]{2,8}\b")
_AMERICA = re.compile(r"\b(?:Sheriff|County|Police Department|U\.S\.|state trooper|school district|City Council)\b")
_ISO = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?\s?(Z|[+-]\d\d:?\d\d)?)?")


class Found(msgspec.Struct, kw_only=True):
    """One dated stamp of the page: its Time, its role (published updated plain top clock dateline), and its place."""

    time: Time
    role: str
    start: int
    day: str
    place: str = "head"
    label: str = ""


def found_of(text: str, fold: str, stamps: list[tuple[int, Stamp, str]]) -> list[Found]:
    """The dated stamps of a page as Times, in order. `stamps`: offset of the line, the stamp, and where it stands (head top body tail dateline)."""
    american = any(s.day is not None and s.day.swapped for _, s, _ in stamps) and month_first(fold, [s for _, s, _ in stamps])
    sure = [s.day for _, s, _ in stamps if s.day is not None and not s.day.swapped and s.day.day is not None]
    out: list[Found] = []
    for offset, stamp, place in stamps:
        day = stamp.day or _borrowed(stamp, out)
        if day is None:
            continue
        if stamp.role == "updated" and day.year is None:
            day = _followed(day, out)
        zone = stamp.clock.zone if stamp.clock else ""
        day = _ordered(day, fold[max(0, offset + stamp.start - 14) : offset + stamp.end], american, sure)
        role = stamp.role or (place if place in ("dateline", "top", "clock", "spare") else "plain")
        start = offset + (stamp.first if stamp.first >= 0 else stamp.start)
        time = time_of(day, stamp.clock, zone, fold[:20000].lower() if zone in LOCAL else "")
        time = msgspec.structs.replace(time, span=span_of(text, start, offset + stamp.end), rule=f"stamp.{role}", score=0.7 if day.swapped else 0.95)
        out.append(
            Found(
                time=time,
                role=role if not (role == "plain" and place == "tail") else "tail",
                start=start,
                day=time.value[:10],
                place=place,
                label=stamp.label,
            )
        )
    return out


def _borrowed(stamp: Stamp, before: list[Found]) -> Day | None:
    """The day of an update that says only its time ("8 lutego 2021, 7:45 (aktualizacja 11:02)"): that of the stamp before it."""
    if stamp.role != "updated" or stamp.clock is None or not before or stamp.relative or before[-1].day.startswith("XXXX"):
        return None
    year, month, day = (before[-1].day + "-01-01").split("-")[:3]
    return Day(0, int(year) if year.isdecimal() else None, int(month), int(day))


def _followed(day: Day, before: list[Found]) -> Day:
    """The day of an update that says no year, in that of the stamp before it or the next ("Posted: Mar 12, 2024 | Last Updated: March 12")."""
    year = before[-1].day[:4] if before else ""
    if not year.isdecimal() or day.day is None:
        return day
    earlier = f"{year}-{day.month:02d}-{day.day:02d}" < before[-1].day
    return msgspec.structs.replace(day, year=int(year) + earlier)


def time_of(day: Day, clock: Clock | None, zone: str, page: str = "") -> Time:
    """The Time of a day and a time of day: value as TIMEX3, bounds as ISO 8601; the year unknown is XXXX."""
    year = f"{day.year:04d}" if day.year is not None else "XXXX"
    date = f"{year}-{day.month:02d}" + (f"-{day.day:02d}" if day.day is not None else "")
    known = date if day.year is not None else None
    if clock is None or day.day is None:
        return Time(type="DATE", value=date, earliest=known, latest=known, grain="day" if day.day is not None else "month")
    second = f":{clock.second:02d}" if clock.second is not None else ""
    value = f"{date}T{clock.hour:02d}:{clock.minute:02d}{second}{offset_of(zone, day, page) if day.year is not None else ''}"
    known = value if day.year is not None else None
    return Time(type="TIME", value=value, earliest=known, latest=known, grain="second" if second else "minute")


def month_first(fold: str, stamps: list[Stamp]) -> bool:
    """Whether numbers like 03/04/2024 are read month first on this page: its other dates, its zones, and words of the United States tell."""
    for stamp in stamps:
        if stamp.day is not None and stamp.day.numeric and not stamp.day.swapped and stamp.day.day is not None and stamp.day.day > 12:
            return "/" in fold and _was_month_first(fold, stamp.day)
    if any(s.label in words().foreign for s in stamps):
        return False  # "Actualizado a las 13:02": only the United States write the month first
    zones = [s.clock.zone for s in stamps if s.clock is not None and s.clock.zone]
    if zones:
        return any(z in AMERICAN for z in zones)
    months = words().months
    first = sum(1 for m in _MONTH_FIRST.findall(fold[:20000]) if m.split()[0].lower().rstrip(".") in months)
    last = sum(1 for m in _DAY_FIRST.findall(fold[:20000]) if m.split()[-1].lower() in months)
    return first > last or (first == last and len(_AMERICA.findall(fold[:20000])) >= 2)


def _was_month_first(fold: str, day: Day) -> bool:
    return re.search(rf"\b0?{day.month}[/.-]0?{day.day}[/.-]", fold) is not None


def _ordered(day: Day, around: str, american: bool, sure: list[Day]) -> Day:
    """The day with its numbers the right way round: as its weekday says, else as another date of the page, else as the page writes."""
    if not day.swapped or day.day is None or day.year is None:
        return day
    other = msgspec.structs.replace(day, month=day.day, day=day.month)
    named = [w for w in re.findall(r"[^\W\d_]+", around.lower()) if w in words().weekdays and len(w) > 2]
    if named:
        fits = [d for d in (day, other) if _weekday(d).startswith(named[-1][:3])]
        if len(fits) == 1:
            return msgspec.structs.replace(fits[0], swapped=False)
    near = [d for d in (day, other) if any(_beside(d, s) for s in sure)]
    if len(near) == 1:
        return msgspec.structs.replace(near[0], swapped=False)
    return other if american else day


def _beside(day: Day, other: Day) -> bool:
    """Whether two days are at most three apart, the year aside where one says none ("03/04/2025" over "XAYABOURY, April 3 --": 3 April)."""
    if other.day is None or day.day is None or (other.year is not None and other.year != day.year):
        return False
    return abs((day.month - other.month) * 30.5 + day.day - other.day) <= NEAR_DAYS


def _weekday(day: Day) -> str:
    assert day.year is not None
    assert day.day is not None
    return ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")[datetime.date(day.year, day.month, day.day).weekday()]


def meta_time(value: str | None, rule: str) -> Time | None:
    """The Time of a date in metadata: ISO 8601, or any date that a stamp may have; None when it holds none."""
    if not value:
        return None
    value = value.strip()
    m = _ISO.match(value)
    if m is not None:
        try:
            datetime.date.fromisoformat(m[1])
        except ValueError:
            return None
        zone = m[4] if not m[4] or m[4] == "Z" or ":" in m[4] else f"{m[4][:3]}:{m[4][3:]}"
        text = m[1] if not m[2] else f"{m[1]}T{m[2]}{m[3] if m[3] and m[3] != ':00' else ''}{zone or ''}"
        return Time(type="TIME" if m[2] else "DATE", value=text, earliest=text, latest=text, grain="minute" if m[2] else "day", rule=rule, score=0.97)
    for place in (x.start() for x in re.finditer(r"(?<!\w)\w", value[:60])):
        day = day_at(value, place, compact=True)
        if day is not None and day.year is not None and not day.swapped:
            clock = next((c for x in re.finditer(r"(?<!\w)\d", value[day.end :]) if (c := clock_at(value, day.end + x.start()))), None)
            return msgspec.structs.replace(time_of(day, clock, clock.zone if clock else ""), rule=rule, score=0.9)
    return None


def choose(found: list[Found], published: Time | None, updated: Time | None) -> tuple[Time | None, Time | None]:
    """Published and updated, from the page's stamps and its metadata (either None)."""
    dated = [f for f in found if not f.time.value.startswith("XXXX")]
    updates = [f for f in dated if f.role == "updated"]
    changed = max(updates, key=lambda f: (f.day, f.time.value[:16], f.start)).time if updates else updated or _renewed(dated)
    first = _first(dated, published, changed)
    if first is None and changed is not None:
        first = changed
    if first is not None and changed is not None:
        changed, first = _with_zone(changed, first), _with_zone(first, changed)
        if changed.value[:10] < first.value[:10]:
            changed = None if changed.span is None else changed
            first = changed if changed is not None and first.rule in ("stamp.plain", "stamp.top", "stamp.tail") else first
    return first, changed


def _told(published: list[Found]) -> list[Found]:
    """Those that say when the text came out, where there are such: "as of 8 May" says for which day its figures hold."""
    return [f for f in published if f.label not in HOLDS] or published


def _first(dated: list[Found], published: Time | None, changed: Time | None) -> Time | None:
    """The publication: the earliest labelled stamp, metadata, a plain stamp, the page's top line, a full dateline - in this order."""
    labelled = _earliest(_told([f for f in dated if f.role == "published" and f.place in ("head", "top")]))
    plain = _earliest(_timed(_single([f for f in dated if f.role == "plain"])))
    if labelled is None and plain is None:
        labelled = _earliest([f for f in dated if f.role == "published"])
    sent = _earliest([f for f in dated if f.role == "sent"])
    if labelled is not None and (own := _nearer(dated, labelled)) is not None:
        return own
    if labelled is not None and sent is not None and sent.value[:16] < labelled.value[:16]:
        return sent  # a mail forwarded later: its first sending
    if labelled is not None:
        if published is not None and published.value[:10] == labelled.value[:10] and published.type == "TIME" and labelled.type == "DATE":
            return published
        return plain if plain is not None and labelled.type == "DATE" and plain.type == "TIME" and plain.value[:10] == labelled.value else labelled
    if plain is not None:
        plain = _told_time(dated, plain)
    if published is not None:
        return published
    if plain is not None and (sent is None or plain.value[:10] <= sent.value[:10]):
        return plain  # a forwarded mail tells when it was sent, the report pasted in it when it was written
    if sent is not None or plain is not None:
        return sent or plain
    for role in ("top", "tail", "dateline", "spare", "loaded"):
        sure = role != "top" or changed is None or _vouched(dated)
        time = _earliest([f for f in dated if f.role == role]) if sure else None
        if time is not None:
            return time
    return None


def _told_time(dated: list[Found], plain: Time) -> Time:
    """The day beside the headline, with its time where a label behind the text says it ("originally published May 5, 2021 at 3:14 PM")."""
    first = plain.type == "TIME"  # only what was "first published" goes before a time
    said = [f for f in dated if f.role == "published" and f.day == plain.value[:10] and (not first or f.label.startswith(("first", "originally")))]
    told = _earliest(said)
    return told if told is not None and told.type == "TIME" else plain


def _nearer(dated: list[Found], labelled: Time) -> Time | None:
    """The earlier day without label between a label above the headline and the text: what a forum or an archive posted later keeps its own day."""
    posted = [f for f in dated if f.role == "published"]
    if not all(f.place == "top" for f in posted):
        return None
    near = [f for f in dated if f.role in ("plain", "top") and f.place in ("head", "top") and f.start > max(p.start for p in posted)]
    return _earliest([f for f in near if f.day < labelled.value[:10]])


def _renewed(dated: list[Found]) -> Time | None:
    """The plain time beside "First published on ...": a live page's change ("Mon 10 Feb 2020 11.58" / "First published on Mon 10 Feb 2020 07.02")."""
    first = [f for f in dated if f.role == "published" and f.label.startswith(("first", "originally"))]
    later = [
        f
        for f in dated
        if f.role == "plain" and f.place == "head" and first and f.time.type == "TIME" and f.time.value[:16] > first[0].time.value[:16]
    ]
    return later[0].time if len(later) == 1 else None


def _vouched(found: list[Found]) -> bool:
    """Whether the top line tells a time that all of the page's updates follow by two days at most.

    An agency's copy opens with "2024-11-21 17:38"; a page's own clock stands years behind the update.
    """
    top = [f for f in found if f.role == "top"]
    updates = [f.day for f in found if f.role == "updated"]
    return bool(top) and all(0 <= _days(top[0].day, day) <= 2 for day in updates)


def _days(first: str, second: str) -> int:
    try:
        return (datetime.date.fromisoformat(second) - datetime.date.fromisoformat(first)).days
    except ValueError:
        return -1


def _single(plain: list[Found]) -> list[Found]:
    """Plain days of which a page has several, none with a time, head its sections (a police log's days, a chronicle): they say no publication."""
    bare = [f for f in plain if f.time.type == "DATE" and f.place != "head"]
    return [f for f in plain if f not in bare] if bare else plain


def _timed(plain: list[Found]) -> list[Found]:
    """Plain stamps without the bare days behind one that says the time beside the headline (a day that the text's first sentence tells)."""
    timed = min((f.start for f in plain if f.time.type == "TIME" and f.place == "head"), default=None)
    return plain if timed is None else [f for f in plain if f.start <= timed or f.time.type == "TIME"]


def _earliest(found: list[Found]) -> Time | None:
    """The earliest; of one day, the one that says the time."""
    if not found:
        return None
    day = min(f.day for f in found)
    same = [f for f in found if f.day == day]
    timed = [f for f in same if f.time.type == "TIME"]
    if timed and all(f.role in ("published", "top", "sent") for f in timed):
        return min(timed, key=lambda f: f.time.value[:16]).time
    return timed[0].time if timed else same[0].time


def _with_zone(changed: Time, first: Time) -> Time:
    """An update that says no zone has that of the publication."""
    zone = re.search(r"T.*?(Z|[+-]\d\d:\d\d)$", first.value)
    if zone is None or changed.type != "TIME" or re.search(r"(?:Z|[+-]\d\d:\d\d)$", changed.value):
        return changed
    value = changed.value + zone[1]
    return msgspec.structs.replace(changed, value=value, earliest=value, latest=value)
