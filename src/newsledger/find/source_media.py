"""Agencies and outlets as links: in the table, by a call sign, by what they are, by the last word of a name, or only described."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from functools import lru_cache

from msgspec import structs

from newsledger.find.source_ground import ARTICLES, CALL_SIGN, RECENT, Ground, Link, Range, core, head_of, made, retold, span_at, stripped
from newsledger.know import media
from newsledger.language.lang.en import quotes as words
from newsledger.records import Via, ViaKind

BARE_MEDIA = frozenset(
    {"state", "news", "state-run", "official", "same", "public", "national", "local", "german", "russian", "chinese", "state-owned"}
)
"""Words before a medium that name none: "the state news agency" is the agency met before."""
LONGEST_TITLE = 6
SMALL = frozenset({"the", "of", "a", "an", "and", "in", "to", "with", "this", "for", "on"})
"""Words within a programme's title that need no capital."""


def quoted_title(ground: Ground, part: Range, head: int) -> Link | None:
    """A programme by its quoted title behind what it is: "asked on the talk show “Late Round”"; None without one."""
    i = head + 1
    if i + 1 >= len(ground.lower) or ground.tokens.text[i] not in ('"', "“", "``") or not ground.tokens.text[i + 1][:1].isupper():
        return None
    end = next((j for j in range(i + 1, min(i + 2 + LONGEST_TITLE, len(ground.lower))) if ground.tokens.text[j] in ('"', "”", "''")), None)
    if end is None or any(ground.tokens.text[j][:1].islower() and len(ground.tokens.text[j]) > 3 for j in range(i + 1, end)):
        return None
    return made(ground, part, "media", span_at(ground, (i + 1, end)).text, True, (i + 1, end))


def media_link(ground: Ground, part: Range) -> Link | None:
    """An agency or outlet: in the table, by a call sign, by the last word of its name, or only described ("state media", "the agency")."""
    tokens, lower = ground.tokens, ground.lower
    head = head_of(ground, part)
    found = table_name(ground, part, head) or call_sign(ground, part)
    if found is not None:
        return found
    found = apposed(ground, part)
    if found is not None:
        return found
    if lower[head] in ("website", "site", "blog") and (
        lower[part[0]] in ("its", "his", "her", "their") or any(lower[i] in ("'s", "'") for i in range(part[0], head))
    ):
        return None
    if lower[head] in words.MEDIA_HEADS and (lower[head] in words.PUBLICATIONS or not any(ground.entity[i] == "PER" for i in range(*part))):
        name = capital_run(ground, part, head)
        agency = lower[head] in words.AGENCY_HEADS
        if name is not None and (
            not agency or "news" in lower[part[0] : part[1]] or (lower[head] == tokens.text[head] and name[1] - name[0] == 1 and name[1] == head)
        ):
            text = span_at(ground, name).text.removeprefix("the ").removeprefix("The ")
            return made(ground, part, "agency" if agency else "media", text, True, name)
        title = quoted_title(ground, part, head)
        if title is not None:
            return title
        if lower[part[0]] in ("the", "its", "their", "that") and all(w in BARE_MEDIA for w in lower[part[0] + 1 : head]):
            earlier = earlier_media(ground, lower[head], head)
            if earlier is not None:
                return retold(earlier, span_at(ground, part))
            if lower[head] in words.AGENCY_HEADS or lower[head] in ("report", "department", "show"):
                return None
        if (
            lower[head] in words.AGENCY_HEADS
            and "news" not in lower[part[0] : part[1]]
            and tokens.upos[head] != "PROPN"
            and not lower[head].endswith("ies")
        ):
            return None
        if lower[head] in ("news", "blog", "network", "paper", "show", "daily") and tokens.upos[head] != "PROPN":
            return None
        return made(ground, part, "media", span_at(ground, part).text, False, None)
    return named_like_a_paper(ground, part, head)


def apposed(ground: Ground, part: Range) -> Link | None:
    """A medium named behind what it is: "public television RTVS", "the news site Nile Witness", "state news agency Tishreen"."""
    tokens = ground.tokens
    for i in range(part[0], part[1] - 1):
        comma = ground.lower[i + 1] == "," and i + 2 < part[1]
        at = i + 2 if comma else i + 1
        if (
            ground.lower[i] not in words.MEDIA_HEADS
            or not tokens.text[at][:1].isupper()
            or (tokens.text[i][:1].isupper() and i > part[0] and ground.lower[i] not in ("radio", "channel", "tv"))
        ):
            continue
        if ground.lower[i] in words.AGENCY_HEADS and "news" not in ground.lower[part[0] : i]:
            continue
        last = at
        while last < part[1] and (tokens.text[last][:1].isupper() or tokens.text[last].isdigit() or tokens.text[last] == "-"):
            last += 1
        at = i if tokens.text[i][:1].isupper() and not comma else at
        if "PER" in ground.entity[at:last] and ground.lower[i] not in words.AGENCY_HEADS:
            continue
        kind: ViaKind = "agency" if ground.lower[i] in words.AGENCY_HEADS else "media"
        return made(ground, part, kind, span_at(ground, (at, last)).text, True, (at, last))
    return None


@lru_cache(maxsize=8192)
def known(name: str) -> media.Outlet | None:
    """The outlet of that name, remembered: the same few words are asked for again and again."""
    return media.lookup(name)


PEOPLE_HEADS = words.OFFICIAL_HEADS - words.MEDIA_HEADS - {"service", "team", "bureau"}


def table_name(ground: Ground, part: Range, head: int) -> Link | None:
    """The link of a name that the table of outlets has, the longest first: "Iran's IRNA news agency", "the Guardian's political blog"."""
    first, last = part
    text, tokens = ground.reading.report.text, ground.tokens
    last = min(last, first + 14)
    begins = [(i, tokens.text[i][:1].isupper()) for i in range(first, last)]
    agency = "agency" in ground.lower[first : last + 2]
    begins = begins if agency else [(i, capital) for i, capital in begins if capital or ground.lower[i] == "the"]
    for size in range(min(6, last - first), 0, -1):
        for i, capital in begins:
            if i + size > last:
                break
            if not capital and not (size > 1 and ground.lower[i] == "the") and ground.lower[i + size : i + size + 2] != ["news", "agency"]:
                continue
            name = text[tokens.start[i] : tokens.end[i + size - 1]]
            outlet = known(name)
            if outlet is None or outlet.kind in ("platform",):
                continue
            if media.is_ambiguous(name) and not alone(ground, (i, i + size), part):
                continue
            if longer_name(ground, i + size):
                continue
            person = ground.lower[head] in PEOPLE_HEADS and head >= i + size
            if "PER" in ground.entity[i : i + size] or person:
                continue
            kind: ViaKind = "agency" if outlet.kind == "agency" else "media"
            link = made(ground, part, kind, outlet.name, True, (i, i + size), aliases=outlet.aliases)
            return as_written(link, programme(ground, i, i + size) or (name if kind == "media" and outlet.name.startswith(name) else None))
    return None


def as_written(link: Link, name: str | None) -> Link:
    """The link under the name that the text gives it: "ABC" is not shown as "ABC News", nor "NBC’s “Meet the Press”" as "NBC News"."""
    return link if name is None or name == link.via.name else replace(link, via=structs.replace(link.via, name=name))


def programme(ground: Ground, start: int, end: int) -> str | None:
    """The words of an outlet with its programme behind it: "NBC’s “Meet the Press”", "CBS's Face the Nation"; None without one."""
    tokens = ground.tokens
    if end + 1 >= len(tokens) or ground.lower[end] not in ("'s", "'"):
        return None
    first = end + 1
    marked = tokens.text[first] in ('"', "“", "``", "‘")
    last = first = first + marked
    while last < min(len(tokens), first + LONGEST_TITLE) and (tokens.text[last][:1].isupper() or (last > first and ground.lower[last] in SMALL)):
        last += 1
    while last > first and ground.lower[last - 1] in SMALL:
        last -= 1
    closed = any(t in ('"', "”", "''", "’") for t in tokens.text[last : last + 2])
    if last - first < 2 or (marked and not closed) or "PER" in ground.entity[first:last]:
        return None
    return ground.reading.report.text[tokens.start[start] : tokens.end[last - 1]]


def longer_name(ground: Ground, i: int) -> bool:
    """Whether the name goes on behind a hyphen: "Correctiv-Nord" is not Correctiv."""
    tokens = ground.tokens
    return i + 1 < len(tokens) and tokens.text[i] == "-" and tokens.start[i] == tokens.end[i - 1] and tokens.text[i + 1][:1].isupper()


def alone(ground: Ground, name: Range, part: Range) -> bool:
    """Whether an ambiguous name is all of its phrase but an article and a media word: "Time magazine", "Army Radio"."""
    rest = [ground.lower[i] for i in range(*part) if not name[0] <= i < name[1]]
    return all(w in ("the", "'s", "news") or w in words.MEDIA_HEADS for w in rest) or (
        part[1] - part[0] > 2 and any(w in words.MEDIA_HEADS for w in rest)
    )


def capital_run(ground: Ground, part: Range, head: int) -> Range | None:
    """The name beside a media word: "public television RTVS", "the Rustavi 2 channel", "the Cadena Sol radio network"."""
    tokens = ground.tokens
    runs: list[Range] = []
    i = part[0]
    while i < part[1]:
        if tokens.text[i][:1].isupper() and tokens.upos[i] in ("PROPN", "NOUN", "ADJ", "X") and ground.lower[i] not in ARTICLES:
            j = i + 1
            while j < part[1] and (tokens.text[j][:1].isupper() or tokens.text[j].isdigit()):
                j += 1
            owner = j < part[1] and ground.lower[j] in ("'s", "'")
            owner = owner or (i == head and ground.lower[i] in words.MEDIA_HEADS)
            nation = j - i == 1 and (tokens.upos[i] == "ADJ" or ground.entity[i] in ("NORP", "LOC", "MISC"))
            beside = all(ground.lower[k] in words.MEDIA_HEADS or ground.lower[k] in ("news", ",") for k in range(j, head + 1))
            if (
                not owner
                and beside
                and not nation
                and not (j - i == 2 and tokens.upos[i] == tokens.upos[j - 1] == "ADJ")
                and ("LOC" not in ground.entity[i:j] or (j - i > 1 and ground.lower[j - 1] in words.MEDIA_NAME_ENDINGS))
                and "NORP" not in ground.entity[i:j]
            ):
                runs.append((i, j))
            i = j
        else:
            i += 1
    return runs[-1] if runs else None


def earlier_media(ground: Ground, head: str, place: int) -> Link | None:
    """The medium that "the agency", "the channel", "the site" takes up."""
    for link in reversed(ground.seen[-RECENT:]):
        if link.via.kind not in ("agency", "outlet", "media"):
            continue
        if head in words.AGENCY_HEADS and link.via.kind != "agency":
            continue
        if head in ("newspaper", "paper", "channel", "station", "site", "broadcaster", "network", "magazine") and link.via.kind == "agency":
            continue
        return link
    return named_medium(ground, head, place)


def named_medium(ground: Ground, head: str, place: int) -> Link | None:
    """The last medium that the report's mentions name before a place: "a report leaked to Helsingin Sanomat. ..., the newspaper wrote"."""
    start = ground.tokens.start[place]
    k = bisect_left(ground.media, start, key=lambda m: m.span.start)
    for m in reversed(ground.media[max(0, k - RECENT) : k]):
        actor = ground.reading.actors.get(m.actor or "")
        if actor is None or actor.kind not in ("agency", "outlet"):
            continue
        if (actor.kind == "agency") != (head in words.AGENCY_HEADS) and head not in ("media", "outlet"):
            continue
        kind: ViaKind = "agency" if actor.kind == "agency" else "media"
        return Link(Via(kind=kind, actor=m.actor, span=None, name=actor.name, named=True), actor.name.casefold(), head, "org")
    return None


def unknown_medium(ground: Ground, part: Range) -> Link | None:
    """The outlet that no table knows, told by name: "told the Lantern", "told Marlow Today"; not people, states, courts and parliaments."""
    part = core(ground, stripped(ground, part))
    if part[0] >= part[1]:
        return None
    head = head_of(ground, part)
    mention = ground.mention_at.get(head)
    known = ground.reading.actors.get(mention.actor) if mention is not None and mention.actor is not None else None
    body = any(ground.lower[i] in words.OFFICIAL_HEADS or ground.lower[i] in words.ASSEMBLIES for i in range(*part))
    if (
        not ground.tokens.text[head][:1].isupper()
        or ground.tokens.upos[head] not in ("PROPN", "NOUN")
        or body
        or (ground.lower[head] in words.PRIVATE and not ground.tokens.text[head - 1][:1].isupper())
    ):
        return None
    if any(ground.entity[i] in ("PER", "LOC", "NORP") for i in range(*part)) or (known is not None and known.kind in ("person", "state", "organ")):
        return None
    if known is None and mention is not None and mention.kind in ("person", "place"):
        return None
    first = part[0] + 1 if ground.lower[part[0]] in ARTICLES else part[0]
    return made(ground, part, "media", span_at(ground, (first, part[1])).text, True, (first, part[1])) if first < part[1] else None


def call_sign(ground: Ground, part: Range) -> Link | None:
    """A station by its call sign: "KXRV-TV", "WTVR's morning show"."""
    for i in range(*part):
        if CALL_SIGN.match(ground.tokens.text[i]) and len(ground.tokens.text[i]) > 3:
            return made(ground, part, "media", ground.tokens.text[i], True, (i, i + 1))
    return None


def named_like_a_paper(ground: Ground, part: Range, head: int) -> Link | None:
    """An outlet no table knows, by its call sign or last word: "KXRV-TV", "the New York Dispatch", "Nile Witness"; later "the Dispatch"."""
    tokens = ground.tokens
    last = tokens.text[head]
    if last[:1].isupper() and last.lower() in words.MEDIA_NAME_ENDINGS and ground.entity[head] != "PER":
        first = head
        while (
            first > part[0]
            and (tokens.text[first - 1][:1].isupper() or ground.lower[first - 1] in ("of", "de"))
            and ground.lower[first - 1] not in ARTICLES
        ):
            first -= 1
        name = ground.reading.report.text[tokens.start[first] : tokens.end[head]]
        if first == head:
            short = [s for s in ground.seen[-RECENT:] if s.via.kind == "media" and s.via.named and (s.via.name or "").endswith(" " + name)]
            return retold(short[-1], span_at(ground, part)) if short else None
        return made(ground, part, "media", name, True, (first, head + 1))
    return None
