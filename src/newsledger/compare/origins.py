"""How many independent origins a fact rests on, as a range: the ends of the chains after copies are folded.

Theory of operation. Each support's chain ends at its last link. A named end is one origin however many reports rest on it. An end that is
not named, or that is not given at all, may be any of the others: at the low end it is merged with them, at the high end it is kept apart. An
outlet that shows its own access ("told this newspaper", its own reporter at the place, a primary document) is an end with a name.
Reports that are copies of each other are one voice for what they do not attribute.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from types import ModuleType

import msgspec

from newsledger.know.media import credit
from newsledger.language.lang.en import origins as sources
from newsledger.records import Actor, Copy, Counts, Findings, Span, Via

CAPITALS = frozenset({"washington", "london", "brussels", "new york", "geneva", "singapore"})
"""Datelines that tell where the desk sits more often than where a thing happened."""
CARRIES = re.compile(r"\b(?:news|press|agency|agencia|agence|agentur|agenzia|wire|television|radio|newspaper|times|post|daily)\b")
RECORD = re.compile(r"\b(?:filing|records?|register|footage|minutes|transcript|tracking data)\b")
"""Documents that are a source of their own, other than a statement or release."""
MEDIA = frozenset({"agency", "media", "outlet"})
"""Ends that may carry what a person said: at the low end an agency and a minister may be one chain."""
FOLDING = frozenset({"exact", "near", "partial", "rewritten"})


class Voice(msgspec.Struct, frozen=True):
    """Where one support's statement comes from: its report, its chain, and whether its sentence shows access of the outlet's own.

    `desk`: whether the report's own reporting at the place tells of it: what may be seen there, not what a speaker said or an office decided.
    """

    report: str
    via: tuple[Via, ...]
    own: bool = False
    background: bool = False
    desk: bool = True
    lead: bool = True


class Desk(msgspec.Struct, frozen=True):
    """What a report's head says of all that it does not attribute: an agency's copy, its own reporter at the place."""

    agency: str | None = None
    own: bool = False
    lead: str | None = None


BRACKETED = re.compile(r"\(([A-Z][\w .&-]{1,40})\)")
FROM = re.compile(r"\b[Ii]n ([A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)\s*$")


def desk_of(found: Findings) -> Desk:
    """What datelines and bylines of the report say: "LA PAZ, 15 Apr (ANS)" is an agency's copy, "By Ann Lee in Oslo" and "TARTU –" its own reporter.

    A place counts only where the story happens too: it must be named again in the text, else it is where the desk sits ("SINGAPORE –").
    """
    text = found.report.text
    for block in found.blocks:
        if block.kind in ("dateline", "byline"):
            agency = agency_in(block.span.text, found, block.span.start, block.span.end)
            if agency is not None:
                return Desk(agency=agency)
    for block in found.blocks:
        if block.kind not in ("dateline", "byline"):
            continue
        words = re.split(r"[,–—(-]", block.span.text)[0].strip() if block.kind == "dateline" else "".join(FROM.findall(block.span.text))
        if len(words) > 2 and words.casefold() not in CAPITALS and happens_in(words, text):
            return Desk(lead=lead_agency(found), own=True)
    return Desk(lead=lead_agency(found))


def happens_in(place: str, text: str) -> bool:
    """Whether the text puts something at the place, which its government's name does not ("in Tartu"; "Dushanbe accuses")."""
    return re.search(rf"\b(?:in|at|near|outside|around|from|to|of|for|here in|off) {re.escape(place.casefold())}\b", text.casefold()) is not None


def lead_agency(found: Findings) -> str | None:
    """The agency of the report's first sentences ("..., state news agency Andina reported"): the rest is taken from it."""
    for sentence in found.sentences[:LEADS]:
        if found.blocks[sentence.block].kind == "caption":
            continue
        link = next((v for v in reversed(sentence.via) if v.named and (v.kind == "agency" or AGENCIES.search(name_of(v, found.actors)))), None)
        if link is not None:
            return found.actors[link.actor].name if link.actor in found.actors else link.name
        told = AGENCY.search(found.report.text, sentence.span.start, sentence.span.end)
        if told is not None:
            return told[1]
    return None


LEADS = 5
AGENCIES = re.compile(r"\b(?:agency|agencia|agence|agentur|agenzia)$|^(?:agencia|agence|agenzia)\b")
AGENCY = re.compile(r"\bagency,? ([A-Z][\w-]+(?: [A-Z][\w-]+)*)")


def agency_in(words: str, found: Findings, start: int, end: int) -> str | None:
    """The agency that a dateline or byline names: one that is known, or any name in brackets after a place."""
    for mention in found.mentions:
        if start <= mention.span.start < end and mention.kind == "agency":
            actor = found.actors.get(mention.actor or "")
            return actor.name if actor is not None else mention.span.text
    known = next((c.name for c in credit(words) if c.outlet is not None and c.outlet.kind == "agency"), None)
    bracketed = BRACKETED.search(words)
    return known or (bracketed.group(1) if bracketed else None)


def shows_access(sentence: str, outlet: str | None, words: ModuleType | None) -> bool:
    """Whether a sentence shows the outlet's own access: "told this newspaper", "told The Quito Ledger" in that paper's own report."""
    if words is None:
        return False
    low = " ".join(sentence.casefold().split())
    if any(mark in low for mark in words.OWN_REPORTING):
        return True
    names = {n for n in ((outlet or "").casefold(), (outlet or "").casefold().removeprefix("the ")) if len(n) > 2}
    return any(pattern.format(name) in low for name in sorted(names) for pattern in words.OWN_PATTERNS)


def told_to(found: Findings, span: Span) -> tuple[Via, ...]:
    """The outlets to which a sentence's speaker spoke, other than the report's own: he is known through them ("told Fox News", "on CNN Friday")."""
    own = (found.report.outlet or "").casefold().removeprefix("the ")
    out = []
    for mention in found.mentions:
        if mention.kind not in MEDIA or not span.start <= mention.span.start < span.end:
            continue
        before = found.report.text[max(span.start, mention.span.start - 30) : mention.span.start].casefold()
        actor = found.actors.get(mention.actor or "")
        name = (actor.name if actor is not None else mention.span.text).casefold().removeprefix("the ")
        if sources.TOLD_TO.search(before) and not (own and same_name(*sorted((name, own), key=len))):
            out.append(Via(kind="media", actor=mention.actor, span=mention.span, name=mention.span.text, named=True))
    return tuple(out)


def fold_copies(copies: Sequence[Copy], *, least: float = 0.5) -> dict[str, str]:
    """Each report that shares most of its text with another, and the one report that stands for all of them."""
    parent: dict[str, str] = {}

    def root(x: str) -> str:
        while parent.setdefault(x, x) != x:
            x = parent[x]
        return x

    for copy in copies:
        if copy.kind in FOLDING and copy.containment >= least:
            a, b = sorted((root(copy.left), root(copy.right)))
            parent[b] = a
    return {x: root(x) for x in sorted(parent)}


def count(
    voices: Sequence[Voice],
    *,
    outlets: Mapping[str, str | None],
    folded: Mapping[str, str],
    actors: Mapping[str, Actor],
    desks: Mapping[str, Desk],
) -> Counts:
    """Reports, outlets and the range of origins behind the voices. A fact of one report is one origin."""
    folded = {**folded, **quoting(voices, outlets, folded, actors)}
    reports = sorted({v.report for v in voices})
    carriers: list[str] = []
    persons: list[str] = []
    hidden = 0
    homes = list(dict.fromkeys(folded.get(v.report, v.report) for v in voices))
    for home in sorted(homes):
        media, people = ends_of([v for v in voices if folded.get(v.report, v.report) == home], home, actors, desks)
        if people and all(m.startswith("own:") for m in media):
            media = []  # "Lis told this newspaper": the paper asked for itself, but the end of its chain is Lis
        carriers += media
        persons += people
        hidden += not media and not people
    several = len(distinct(carriers)), len(apart(distinct(persons), described(voices)))
    behind = len(distinct([*persons, *spoke_behind(voices, actors)]))
    seen = sum(c.startswith("own:") for c in distinct(carriers))
    low = max(1, *several, min(behind, len(homes)), seen + several[1] if any(v.desk for v in voices) else 1)
    high = max(low, min(len(homes), sum(several)) + hidden)
    return Counts(reports=len(reports), outlets=_outlets(reports, outlets), origins=(low, high) if len(homes) > 1 else (1, 1))


def spoke_behind(voices: Sequence[Voice], actors: Mapping[str, Actor]) -> list[str]:
    """The persons and offices named behind a carrier ("Belchior said, according to Lusa"): two that differ are two origins, whoever carried them."""
    ends = [v.via[-1] for v in voices if len(v.via) > 1 and v.via[-1].named and v.via[-1].kind in ("person", "official") and carrier(v, actors)]
    return sorted({name_of(end, actors) for end in ends})


def quoting(voices: Sequence[Voice], outlets: Mapping[str, str | None], folded: Mapping[str, str], actors: Mapping[str, Actor]) -> dict[str, str]:
    """The reports that take the fact from another report's outlet, with that report ("was quoted as saying by the Santiago Standard").

    The outlet may be named as a group or an office ("Harbour Watch, a campaign group, has seen a paper"), so all named links are asked.
    """
    out: dict[str, str] = {}
    reports = sorted({v.report for v in voices})
    for voice in voices:
        through = carrier(voice, actors) or ""
        names = [through, *(name_of(link, actors) for link in voice.via if link.named)]
        for other in reports:
            title = (outlets.get(other) or "").casefold().removeprefix("the ")
            if other == voice.report or not title or other in out:
                continue
            if any(title in name for name in names) or (through and not through.startswith("own:") and same_name(through, title)):
                out[voice.report] = folded.get(other, other)
    return out


def ends_of(voices: Sequence[Voice], home: str, actors: Mapping[str, Actor], desks: Mapping[str, Desk]) -> tuple[list[str], list[str]]:
    """The named carriers and the named sources of one report, or of one report with its copies: those of the first that names any."""
    agencies = {a.casefold() for d in desks.values() for a in (d.agency, d.lead) if a}
    for report in dict.fromkeys(v.report for v in voices):
        ours = [v for v in voices if v.report == report]
        desk = desks.get(report, Desk())
        media = {e for v in ours for e in [carrier(v, actors, agencies)] if e}
        people = {e for v in ours for e in [named_end(v, actors)] if e and not carrier(v, actors, agencies)}
        seen = desk.own and any(v.desk and not v.background for v in ours) and not any(v.via for v in ours)
        if any(v.own for v in ours) or (not media and not people and seen):
            media = {f"own:{home}"}
        if not media and not people and desk.agency and any(v.desk and not v.background for v in ours):
            media = {desk.agency.casefold()}
        if not media and not people and desk.lead and any(v.desk and v.lead and not v.background for v in ours):
            media = {desk.lead.casefold()}
        if media or people:
            return sorted(media), sorted(people)
    return [], []


def distinct(names: Sequence[str]) -> list[str]:
    """The names that are not another's initials, beginning or end ("ANS" and "Andean News Service", "Arrieta" and "Lucía Arrieta")."""
    out: list[str] = []
    for name in sorted(set(names), key=lambda n: (-len(n), n)):
        if not any(same_name(name, other) for other in out):
            out.append(name)
    return out


def same_name(short: str, long: str) -> bool:
    """Whether two names may be one: one's words stand in the other, or it is the other's initials."""
    if short.startswith("own:") or long.startswith("own:"):
        return short == long
    a, b = short.split(), long.split()
    initials = "".join(w[0] for w in b if w not in ("of", "the", "and", "for"))
    return set(a) <= set(b) or short.replace(".", "") == initials


def described(voices: Sequence[Voice]) -> list[str]:
    """What the voices call the unnamed ends of their chains, other than media ("residents", "the director of the hospital")."""
    ends = [v.via[-1] for v in voices if v.via and not v.via[-1].named and v.via[-1].kind not in MEDIA]
    return sorted({" ".join((e.span.text if e.span is not None else e.name or "").casefold().split()) for e in ends})


def apart(named: Sequence[str], unnamed: Sequence[str]) -> list[str]:
    """The ends that are surely not one: all named ones, and those described as of a kind that none of the others is ("police", "the hospital").

    A person's name says nothing of what he is, so beside it a description adds no end.
    """
    out = list(named)
    for end in unnamed:
        kinds = kinds_of(end)
        if kinds and all(kinds_of(other) and not kinds & kinds_of(other) for other in out):
            out.append(end)
    return out


def kinds_of(words: str) -> frozenset[str]:
    """The kinds of source that a name or description tells."""
    return frozenset(kind for kind, marks in sources.KINDS.items() if marks & set(re.findall(r"\w+", words)))


def named_end(voice: Voice, actors: Mapping[str, Actor]) -> str | None:
    """What stands for the named last link of the chain; None when it has no link or does not name it."""
    if not voice.via or not voice.via[-1].named:
        return None
    return name_of(voice.via[-1], actors)


def carrier(voice: Voice, actors: Mapping[str, Actor], agencies: Collection[str] = ()) -> str | None:
    """The named agency or outlet nearest the source; a person behind it ("Villacrés said, according to Andina") is known through it alone."""
    last = next((v for v in reversed(voice.via) if v.named and is_carrier(v, name_of(v, actors), agencies)), None)
    if last is None and any(v.kind == "document" and RECORD.search((v.name or "").casefold()) for v in voice.via):
        return f"own:{voice.report}"
    return name_of(last, actors) if last is not None else None


def is_carrier(link: Via, name: str, agencies: Collection[str]) -> bool:
    """Whether a link of a chain passes on what others said: media by kind or name, or an agency that a report of the story calls one."""
    return link.kind in MEDIA or bool(CARRIES.search(name)) or name in agencies


def name_of(link: Via, actors: Mapping[str, Actor]) -> str:
    """The name of a link as it is compared."""
    name = actors[link.actor].name if link.actor is not None and link.actor in actors else link.name or (link.span.text if link.span else "")
    return name.casefold().removeprefix("the ")


def _outlets(reports: Sequence[str], outlets: Mapping[str, str | None]) -> int:
    """How many outlets: a report whose outlet is unknown counts as an outlet of its own."""
    return len({(outlets.get(r) or f"\x00{r}").casefold() for r in reports})
