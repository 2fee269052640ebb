"""Stamps: lines, and ends of lines, that hold nothing but labels, dates, times and zones ("Update : 17 Feb 2031, 06:45 PM")."""

from __future__ import annotations

import datetime
import re
from functools import cache

import msgspec

from newsledger.layout.dates import LOCAL, SUMMER, ZONES, Clock, Day, clock_at, day_at, valid
from newsledger.layout.groups import group_of, key_of
from newsledger.layout.words import words

_SKIP = re.compile(r"[\s|,;:()\[\]·•\-/>.<*\"=@~→]+")
_SIGNS = "\u0900-\u0dff\u0e00-\u0e7f"  # scripts whose vowel signs are no letters
_RUN = re.compile(rf"[^\W\d_](?:[^\W\d]|['.\-{_SIGNS}])*(?: [^\W\d_](?:[^\W\d]|['.\-{_SIGNS}])*){{0,5}}")
_PRESSED = re.compile(r"((?:19|20)\d\d)([01]\d)([0-3]\d)(?:T(\d\d)(\d\d)(\d\d)?(Z|[+-]\d{4})?)?$")
_AGO = re.compile(r"(?:about |over )?(?:\d+|an?|one|two|three|few|il y a|hace|vor|há|fa)\s+[^\W\d_]+s?(?:\s+[^\W\d_]+){0,2}", re.IGNORECASE)
AGO = "aAoOtTfFiIhHvVyYjJİı"  # what words of that kind begin with
_OTHER = re.compile(r"1[34]\d\d([/-])\d{1,2}\1\d{1,2}(?!\d)|\d{1,2}([/-])\d{1,2}\2(?:1[34]\d\d|25\d\d)(?!\d)")
_RANGE = re.compile(r"\s*(?:-|to|until|bis|au|al)\s*", re.IGNORECASE)
_DATED = re.compile(r"\d(?:(?<=[12])[09]\d\d|[./-]\d{1,2}[./-]\d\d|['\s]\d\d\b| [A-Z][a-z]{2} \d\d$)")
_GROUPS = re.compile(r"\d+")
_LETTERS = re.compile(r"[^\W\d_]{3,}")
_NUMBER = re.compile(r"\d+(?![\d:./-])")
EVENT = re.compile(
    r"(?:join|joined|joining|registered|member|expires|expiry|lastbuild|when|where|deadline|event|hearing|born|died|expires|effective|due|until|valid|starts|ends|opens|closes|through|next|filmed|recorded|site"
    r"|photographed|taken|held|conducted|shot|closing|meeting|election|vote|offer|sale)\b",
    re.IGNORECASE,
)
_LATER = re.compile(
    r"\b(?:since|est|established|founded|joined|member|registered|subscription|expires?|valid|deadline|born|died|taken|filmed|checked|snapshot|cached|saved"
    r"|crawled|archived|retrieved|accessed|downloaded|printed|comments?|closes?|closing|ends?|starts?|begins?|next|hearing|appointed|elected|copyright)\b",
    re.IGNORECASE,
)  # words before a day that say it is another's than the report's ("Photo taken on 6 May 2021", "Cached copy of 6 May 2021", "Comments close on ...")
_JOINT = re.compile(r"(?:(?<=[\s|,;(\[·•\-/])|^)(?=\w)|(?<=[a-z])(?=[A-Z\d])")  # where a stamp may begin
LONGEST = 160
LOCALLY = ("local time", "time")  # behind a time of day: the clock that it was read from ("Issued at: 10:24 local time, 6 May 2021")
FIELD = 60  # characters of a field that counts seconds
_EPOCH = re.compile(
    r"[\"']?\w*?(?:(publish|creat|post|issu|releas|pub_?date)|(updat|modif|edit))\w*[\"']?\s?[:=]\s?[\"']?(\d{10})(?:\.?\d{3})?[\"']?,?$",
    re.IGNORECASE,
)
_ISSUED = re.compile(r"(?:19|20)\d\d\D{1,12}\d{1,5}\W*$")
_ISSUE = re.compile(
    r"[\s|,·\-]+(?:(?:No|Nr|Vol|Issue|Page|Pg|p)\.? ?\d{1,5}[\s|,·/\-]*)+$", re.IGNORECASE
)  # behind the day in a newspaper's masthead


class Stamp(msgspec.Struct, kw_only=True):
    """One stamp: its place in the line, its label's role (published updated clock sent loaded, "" for none), date and time, where these begin."""

    start: int
    end: int
    role: str = ""
    label: str = ""
    day: Day | None = None
    clock: Clock | None = None
    relative: bool = False
    first: int = -1


_CLOCKED = re.compile(  # a page's own clock, and where it goes ("Current time on the islands: 07:51, Wed 10 Dec 2025")
    r"(?:(?:current|local|server|site|today's) )?(?:date|time)(?: and (?:date|time))?(?: now)? (?:in|on|at|here) [^:\d]{2,30}: ?(?=\S)"
    r"|(?:[a-z]{2,14} ){1,3}(?:standard|local|mean) time(?: is| now)?: ?(?=\S)",  # "Fijian Standard Time: Saturday, ..."
    re.IGNORECASE,
)
_YOURS = re.compile(r"\s?\(?your (?:local )?time\)?", re.IGNORECASE)  # behind the time of day that the reader's machine says


def scan(text: str, place: int = 0) -> tuple[list[Stamp], int]:
    """The stamps from `place` on, and where the first thing stands that is no part of a stamp (the line's length: all of it is)."""
    if place == 0 and len(text) < FIELD and (":" in text or "=" in text) and (epoch := _EPOCH.match(text)) is not None:
        return [_counted(epoch)], len(text)
    if place == 0 and text[0].isdigit() and (pressed := _PRESSED.match(text)) is not None and (stamp := _together(pressed)) is not None:
        return [stamp], len(text)
    if place == 0 and len(text) < FIELD and (made := _machine(text)):
        return made, len(text)
    clocked = _CLOCKED.match(text) if place == 0 and ":" in text[:50] else None
    found, end = _scanned(text, clocked.end() if clocked is not None else place)
    if clocked is not None:
        found = [msgspec.structs.replace(s, role="clock", label="local time") for s in found]
    return ([], 0) if _is_range(text, found) else (found, end)


def _machine(text: str) -> list[Stamp]:
    """The stamps of a line that an agency's or a page's machine wrote: a time group, or a field of metadata; an empty list for any other line."""
    if "-" in text[:9] or text[:9].count(" ") or text[:6].isdigit():
        group = group_of(text)
        if group is not None:
            return [Stamp(start=0, end=len(text), day=group[0], clock=group[1], first=0)]
    key = key_of(text) if ":" in text or "=" in text else None
    if key is None:
        return []
    stamps, end = _scanned(text, key[2])
    if end < len(text) or not stamps or stamps[0].day is None:
        return []
    return [msgspec.structs.replace(stamps[0], role=key[0], label=key[1], start=0), *stamps[1:]]


def _counted(m: re.Match[str]) -> Stamp:
    """The stamp of a field that counts seconds since 1970 ("published_ts: 1710253800": 2024-03-12T14:30:00Z)."""
    when = datetime.datetime.fromtimestamp(int(m[3]), datetime.UTC)
    day, clock = Day(m.end(3), when.year, when.month, when.day), Clock(m.end(3), when.hour, when.minute, when.second, "Z")
    return Stamp(start=m.start(), end=m.end(), role="published" if m[1] else "updated", label="epoch", day=day, clock=clock, first=m.start(3))


def _together(m: re.Match[str]) -> Stamp | None:
    """The stamp of digits without signs between them ("20210506", "20210506T102400Z"); None where they make no day."""
    year, month, day = int(m[1]), int(m[2]), int(m[3])
    if not valid(year, month, day) or (m[4] and (int(m[4]) > 23 or int(m[5]) > 59 or int(m[6] or 0) > 59)):
        return None
    clock = Clock(m.end(), int(m[4]), int(m[5]), int(m[6]) if m[6] else None, m[7] or "") if m[4] else None
    return Stamp(start=0, end=m.end(), day=Day(m.end(), year, month, day), clock=clock, first=0)


def _scanned(text: str, place: int) -> tuple[list[Stamp], int]:
    out: list[Stamp] = []
    now = Stamp(start=place, end=place)
    size = len(text)
    while place < size:
        if skipped := _SKIP.match(text, place):
            place = skipped.end()
            continue
        step = _step(text, place, now)
        if step is None:
            break
        place, now, done = step
        if done is not None:
            out.append(done)
    out.append(now)
    return [s for s in out if s.day is not None or s.clock is not None or s.relative], place


def _is_range(text: str, found: list[Stamp]) -> bool:
    """ "March 3, 1930 - May 2, 2021": two days without label or time, joined by a dash, are a span of time, no stamp."""
    if len(found) != 2 or any(s.label or s.clock is not None or s.day is None for s in found):
        return False
    return found[0].day != found[1].day and _RANGE.fullmatch(text[found[0].end : found[1].first]) is not None


def _step(text: str, place: int, now: Stamp) -> tuple[int, Stamp, Stamp | None] | None:
    """One token: where it ends, the stamp it belongs to, and the stamp that it closed; None for what belongs to no stamp."""
    if text[place].isdigit() and (other := _OTHER.match(text, place)):
        return other.end(), now, None
    day = day_at(text, place, compact=bool(now.label))
    if day is not None:
        done, now = (now, Stamp(start=place, end=place)) if now.day is not None else (None, now)
        now.start = place if now.end == now.start and not now.label else now.start
        now.day, now.end = day, day.end
        now.first = place if now.first < 0 else now.first
        return day.end, now, done
    clock = clock_at(text, place)
    if clock is not None:
        role = "updated" if "→" in text[now.end : place] else now.role  # "01.11.24. 12:38 → 17:05"
        done, now = (now, Stamp(start=place, end=place, role=role)) if now.clock is not None else (None, now)
        now.clock, now.end = clock, clock.end
        now.first = place if now.first < 0 else now.first
        if (yours := _YOURS.match(text, clock.end)) is not None:
            now.role, now.label, now.end = "clock", "your time", yours.end()
        return now.end, now, done
    return _word(text, place, now)


def _word(text: str, place: int, now: Stamp) -> tuple[int, Stamp, Stamp | None] | None:
    ago = _ago(text, place)
    if ago:
        now.relative, now.end = True, ago
        return ago, now, None
    run = _RUN.match(text, place)
    if run is None:
        number = _NUMBER.match(text, place)
        return (number.end(), now, None) if number is not None and now.day is None and now.label else None
    table = words()
    zone = run.group().split(" ", 1)[0]
    if now.clock is not None and not now.clock.zone and (zone in ZONES or zone in SUMMER or zone in LOCAL):
        now.clock = msgspec.structs.replace(now.clock, zone=zone)
        now.end = place + len(zone)
        return now.end, now, None
    low = run.group().lower()
    if low.split(" ", 1)[0].rstrip(".") not in _openers():
        return None
    while low:
        bare = low.rstrip(".")
        role = table.labels.get(bare)
        if role == "clock" and now.clock is not None and now.day is None and bare in LOCALLY:
            return place + len(low), now, None
        if role is not None:
            full = now.day is not None or now.clock is not None or now.relative
            fresh = Stamp(start=place, end=place + len(low), role=role, label=bare)
            if not full and now.label:
                fresh.start, fresh.role = now.start, now.role if role == "published" else role
            return place + len(low), fresh, now if full else None
        if bare in table.weekdays or bare in table.fill or bare in ("t", "z"):
            return place + len(low), now, None
        low = low.rpartition(" ")[0]
    return None


@cache
def _openers() -> frozenset[str]:
    """The first words of all that a stamp's words may be."""
    table = words()
    return frozenset(phrase.split(" ", 1)[0].rstrip(".") for phrase in (*table.labels, *table.weekdays, *table.fill, "t", "z"))


def _ago(text: str, place: int) -> int:
    """Where "3 hours ago" ends, 0 when no such words begin at `place`."""
    if text[place].isalpha() and text[place] not in AGO:
        return 0
    m = _AGO.match(text, place)
    if m is None:
        low = text[place : place + 12].lower()
        return place + 9 if low.startswith(("yesterday", "just now")) else 0
    low = m.group().lower()
    if " ago" in low:
        return place + low.index(" ago") + 4
    return m.end() if low.startswith(("il y a ", "hace ", "vor ", "há ")) else 0


def whole(text: str) -> list[Stamp]:
    """The stamps of a line that is nothing but stamps; an empty list for any other line."""
    if len(text) > LONGEST:
        return []
    stamps, end = scan(text)
    return stamps if end >= len(text) or is_issue(text) else []


def is_issue(text: str) -> bool:
    """Whether a line is the day of a newspaper's issue with its number or page ("Friday, 6 February 2009 No. 31 / Page 3")."""
    if len(text) > LONGEST or not _ISSUED.search(text):
        return False
    stamps, _ = scan(text)
    day = stamps[0].day if len(stamps) == 1 else None
    return day is not None and day.year is not None and _ISSUE.fullmatch(text, stamps[0].end) is not None


def _may_end(tail: str) -> bool:
    """Whether a dated stamp may close a line that ends so: a year with another number or a month's name, or a day in numbers."""
    if not _DATED.search(tail):
        return False
    if len(_GROUPS.findall(tail)) > 1:
        return True
    months = words().months
    return any(w.lower() in months for w in _LETTERS.findall(tail))


def within(text: str) -> list[Stamp]:
    """The first dated stamps in a line that holds other words too ("Heard on All Morning May 5, 2021 10:24 AM ET"); an empty list without any."""
    if len(text) > LONGEST or EVENT.match(text) or _is_range(text, _scanned(text, 0)[0]):
        return []
    for m in _JOINT.finditer(text):
        found = [s for s in scan(text, m.start())[0] if s.day is not None and s.day.year is not None and s.day.day is not None]
        if found:
            return [] if _LATER.search(text, 0, m.start()) else found
    return []


def at_end(text: str) -> tuple[int, list[Stamp]]:
    """Where the stamps begin that close a line ("By Ann Lee | Updated 5 May 2021, 10:00"), and the stamps; -1 when no dated stamp closes it."""
    if len(text) > LONGEST or not _may_end(text[-70:]):
        return -1, []
    if _is_range(text, _scanned(text, 0)[0]):
        return -1, []
    for m in _JOINT.finditer(text):
        stamps, end = scan(text, m.start())
        if end >= len(text) and any(s.day is not None and s.day.year is not None for s in stamps):
            return m.start(), stamps
    return -1, []
