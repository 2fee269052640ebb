"""Where the stamps of a page stand, and what they say of its publication: from classified lines to dates."""

from __future__ import annotations

import re

import msgspec

from newsledger.layout.dates import Clock, day_at
from newsledger.layout.furniture import OUTLET
from newsledger.layout.groups import group_of
from newsledger.layout.lines import Line
from newsledger.layout.mastheads import RELEASE
from newsledger.layout.published import choose, found_of, meta_time
from newsledger.layout.stamps import Stamp, is_issue, scan, within
from newsledger.layout.words import words
from newsledger.records import Report, Time

TITLES = frozenset(("press release", "media release", "news release", "statement", "press statement", "online", "update", "publication"))
PLACE = 80  # characters of what may stand before a day on the last line ("Oldham, 5 May 2021", "Source: ... in English 1432 gmt 5 Jun 20")
LETTER = 14  # lines in which a mail's heads stand
FIELDS = 4  # fields from which a page is a database's export
SENT = ("From: ", "Subject: ", "To: ")
TELLING = frozenset(("or", "fi", "th"))  # how a sentence begins in which the page tells its own date
_BOTH = re.compile(r"(\d\d):(\d\d) local time,? (\d\d):(\d\d) gmt$", re.IGNORECASE)
CLOSE = 6  # lines behind the text in which an agency's copy is signed off
DOUBT = 0.6  # probability of another kind below which a date behind the text may still be the report's


def dates_of(report: Report, fold: str, lines: list[Line]) -> tuple[Time | None, Time | None, tuple[Time, ...]]:
    """Published, updated, and the Times of all stamps and dated datelines."""
    stamps: list[tuple[int, Stamp, str]] = []
    headline = next((i for i, x in enumerate(lines) if x.kind == "headline"), -1)
    body = next((i for i, x in enumerate(lines) if x.kind == "paragraph"), len(lines))
    end = max((i for i, x in enumerate(lines) if x.kind == "paragraph"), default=-1)
    mail = any(x.rule == "field.mail" or x.text.startswith(SENT) for x in lines[:LETTER])
    fields = sum(x.rule[:6] == "field." for x in lines) >= FIELDS
    for i, line in enumerate(lines):
        if line.kind == "paragraph" and line.named != "stamp" and line.low[:2] not in TELLING:
            continue
        if (line.kind not in ("paragraph", "headline", "related") or _OPENS.match(line.low)) and (line.kind != "stamp" or len(line) > 60):
            stamps += [(line.start, said, "after") for said in _told(line)]
        spare = (
            line.named == "stamp"
            and line.kind not in ("stamp", "dateline")
            and (
                headline < i < body
                or _says(line)
                or is_issue(line.text)
                or _labelled(lines, i)
                or _issued(lines, i, headline)
                or _behind(lines, i, end)
                or (fields and i < end)
            )
        )
        if line.kind not in ("stamp", "dateline") and line.rule != "furniture.clock" and not spare:
            if i < body and len(line) < 160 and _YEAR.search(line.text) and _may_say(line, below=i > headline):
                stamps += [(line.start, s, "spare") for s in within(line.text)[:1]]
            continue
        place = _place(lines, i, headline, body, end) if not spare else "spare"
        found = _dateline_stamps(line) if line.kind == "dateline" else scan(line.text)[0]
        if line.kind == "stamp" and not found:
            found = within(line.text)
        found = found if line.kind == "dateline" else _settled(found, lines, i, mail=mail, fields=fields)
        stamps += [(line.start, s, place) for s in found if place not in ("body", "after") or s.label]
    stamps = joined(stamps) + _local(lines, stamps)
    everything = found_of(report.text, fold, stamps)
    marked = next((h.datetime for h in report.hints[: len(report.hints) // 2 + 1] if h.datetime), None)
    published = meta_time(report.meta.get("published"), "meta.published") or meta_time(marked, "meta.time")
    updated = meta_time(report.meta.get("updated"), "meta.updated")
    first, changed = choose(everything, published, updated)
    return first, changed, tuple(f.time for f in sorted(everything, key=lambda f: f.start))


def _may_say(line: Line, *, below: bool) -> bool:
    """Whether a line above the text that is no stamp may say the report's day: below the headline, or with a page ("..., 5 May 1987, page 3")."""
    if "©" in line.text or not (line.kind in ("byline", "furniture") or _begins(line)):
        return False
    return below or _NUMBER.search(line.text) is not None


def _begins(line: Line) -> bool:
    """Whether a short line opens with a day and goes on with other words ("May 6, 2021 by Ann Lee Leave a Comment")."""
    found = scan(line.text)[0] if line.kind in ("caption", "credit", "topics") and len(line) < PLACE else []
    return bool(found) and found[0].start == 0 and found[0].day is not None


def _settled(found: list[Stamp], lines: list[Line], i: int, *, mail: bool, fields: bool) -> list[Stamp]:
    """The stamps of a line with the roles that its page gives them.

    "Date: Thu, 24 Nov 2022" among a mail's heads says when it was sent; "Last updated: 2021-07-02" in an export is the database's own day; a
    label may stand on the line above ("Date modified:" / "2021-02-18").
    """
    if not found:
        return found
    first = found[0]
    if mail and i < LETTER and first.label in ("date", "sent") and first.role == "published":
        return [msgspec.structs.replace(first, role="sent"), *found[1:]]
    if fields and first.label == "last updated":
        return [msgspec.structs.replace(first, role="loaded"), *found[1:]]
    role = "" if first.label else _labelled(lines, i)
    return [msgspec.structs.replace(first, role=role, label=lines[i - 1].low.rstrip(" :")), *found[1:]] if role else found


def _labelled(lines: list[Line], i: int) -> str:
    """What the line above a day calls it ("Date modified:" / "2021-02-18"): published or updated, "" where it is no such label."""
    above = lines[i - 1].low.rstrip(" :") if i else ""
    role = words().labels.get(above, "") if 4 < len(above) < 24 and above not in TITLES else ""
    return role if role in ("published", "updated") else ""


def _local(lines: list[Line], stamps: list[tuple[int, Stamp, str]]) -> list[tuple[int, Stamp, str]]:
    """The time that closes an agency's copy beside its time in Greenwich ("14:32 LOCAL TIME 11:32 GMT"), on the day of its dateline."""
    days = [(offset, s) for offset, s, place in stamps if place == "dateline" and s.day is not None and s.day.year is not None]
    for line in lines if days else ():
        m = _BOTH.match(line.text) if len(line) < 60 else None
        if m is None:
            continue
        hour, minute, there, then = (int(g) for g in m.groups())
        ahead = ((hour - there) * 60 + minute - then + 720) % 1440 - 720
        zone = f"{'-' if ahead < 0 else '+'}{abs(ahead) // 60:02d}:{abs(ahead) % 60:02d}"
        clock = Clock(m.end(2), hour, minute, None, zone)
        return [(line.start, Stamp(start=0, end=m.end(2), role="published", label="local time", day=days[0][1].day, clock=clock, first=0), "head")]
    return []


_NUMBER = re.compile(r"(?:No|Nr|Vol|Volume|Issue|Page|Pg|Number)\.? ?(?:[A-Z]?\d{1,5}|[IVXLC]{1,7})\b", re.IGNORECASE)


def _issued(lines: list[Line], i: int, headline: int) -> bool:
    """Whether a date stands in a newspaper's masthead: behind its name ("THE LAKE POST - 5 May 2021"), or at the line of its number ("Issue 12")."""
    if not 0 <= i < headline:
        return False
    near = (*lines[max(0, i - 1) : i], *lines[i + 1 : i + 2])
    return (lines[i].head and i > 0 and OUTLET.search(lines[i - 1].text) is not None) or any(len(x) < 40 and _NUMBER.match(x.text) for x in near)


_OPENS = re.compile(
    r"(?:originally|first) (?:published|posted|appeared)\b|this (?:article|story|report|page|post) (?:was|has been|first|originally)\b"
)


def _behind(lines: list[Line], i: int, end: int) -> bool:
    """Whether a date stands right behind the text ("Oldham, 5 May 2021") and it is not sure that it belongs to something else."""
    return (0 < i - end <= 2 and lines[i].score < DOUBT) or _closes(lines, i, end)


def _closes(lines: list[Line], i: int, end: int) -> bool:
    """Whether the time at which an agency sent its copy closes it, behind bylines and notices ("06-May-2021 10:24:47 UTC").

    It is the only time with a zone there: comments have several; behind links it is theirs.
    """
    if not 0 < i - end <= CLOSE:
        return False
    if group_of(lines[i].text) is not None:
        return True
    if any(x.kind in ("related", "topics") or "omment" in x.text for x in lines[end + 1 : i]):
        return False
    timed = [j for j in range(end + 1, len(lines)) if lines[j].named == "stamp" and _is_timed(lines[j])]
    return timed == [i]


def _is_timed(line: Line) -> bool:
    return any(s.day is not None and s.day.year is not None and s.clock is not None and s.clock.zone and not s.label for s in scan(line.text)[0])


def _says(line: Line) -> bool:
    """Whether a line says with its label that it tells the publication or an update ("Publication date: Jun 8, 2011")."""
    return any(s.role in ("published", "updated") and s.day is not None for s in scan(line.text)[0])


_YEAR = re.compile(r"(?:19|20)\d\d")
_TELLS = re.compile(
    r"\b(?:((?i:published|posted|issued|released|first appeared|originally appeared))"
    r"|((?i:updated|corrected|amended|modified)))\b[^.]{0,60}?(?<!\w)(?=\d|[A-Z])"
)


def _told(line: Line) -> list[Stamp]:
    """The dates in a notice that tells them in a sentence ("This story was originally published May 5, 2021 10:24 AM."); one of each role."""
    if len(line) > 300 or not _YEAR.search(line.text) or "©" in line.text or "copyright" in line.low:
        return []
    out: dict[str, Stamp] = {}
    for m in _TELLS.finditer(line.text):
        role = "published" if m[1] else "updated"
        if role in out:
            continue
        if m[2] and not re.search(
            r"\bthis (?:article|story|report|page|post|statement|version|piece|explainer)\b|^\W*(?:correct|updat|amend)", line.low
        ):
            continue
        for start in re.finditer(r"(?<!\w)\w", line.text[m.end() : m.end() + 60]):
            found = [s for s in scan(line.text, m.end() + start.start())[0] if s.day is not None and s.day.year is not None and s.day.day is not None]
            if found:
                out[role] = msgspec.structs.replace(found[0], role=role, label="told")
                break
    return list(out.values())


def joined(stamps: list[tuple[int, Stamp, str]]) -> list[tuple[int, Stamp, str]]:
    """The stamps, a time of day alone joined to the day on the line above it ("5 May 2021" / "10:24") when both stand in the page's head."""
    out: list[tuple[int, Stamp, str]] = []
    for offset, stamp, place in stamps:
        if (
            out
            and place in ("head", "top", "tail")
            and place == out[-1][2]
            and stamp.day is None
            and stamp.clock is not None
            and not stamp.label
            and not stamp.relative
        ):
            before = out[-1][1]
            near = offset + stamp.start - (out[-1][0] + before.end) < 12
            if near and before.day is not None and before.day.year is not None and before.clock is None:
                day_place = out[-1][0]
                end = offset + stamp.end - day_place
                out[-1] = (day_place, msgspec.structs.replace(before, clock=stamp.clock, end=end), place)
                continue
        out.append((offset, stamp, place))
    return out


def _place(lines: list[Line], i: int, headline: int, body: int, end: int) -> str:
    """Where a stamp stands: dateline, top (over the headline; `clock` there between menus), head, body, tail (right behind the text) or after."""
    if lines[i].kind == "dateline" or lines[i].rule == "furniture.clock":
        return "dateline" if lines[i].kind == "dateline" else "clock"
    if i < headline and any(len(x) < 50 and RELEASE.search(x.low) for x in lines[:headline]):
        return "head"  # an office's release says its day above its headline
    if i < headline:
        return "top"  # a page's own clock is furniture, says the classifier
    if i < body or body > end or _early(lines, i):
        return "head"
    if i < end:
        return "body"
    if _closes(lines, i, end):
        return "tail"
    above = lines[i - 2] if lines[i].head and i > 1 and len(lines[i - 1]) < PLACE else lines[i - 1]
    return "tail" if above.kind in ("paragraph", "byline", "stamp", "bullet", "credit", "dateline") else "after"


def _early(lines: list[Line], i: int) -> bool:
    """Whether little of the text stands before a stamp: at most two sentences of it, and a third of its characters."""
    before = [len(x) for x in lines[:i] if x.kind == "paragraph"]
    return len(before) <= 2 and sum(before) < 0.35 * sum(len(x) for x in lines if x.kind == "paragraph")


def _dateline_stamps(line: Line) -> list[Stamp]:
    for m in re.finditer(r"(?<!\w)\w", line.text):
        day = day_at(line.text, m.start())
        if day is not None:
            return [Stamp(start=m.start(), end=day.end, first=m.start(), day=day)]
    return []
