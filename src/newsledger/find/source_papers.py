"""Documents in a chain, who wrote them, and whom a medium cites."""

from __future__ import annotations

from newsledger.find.source_channels import CARRIERS
from newsledger.find.source_ground import STOPS, Ground, Link, Range, retold, span_at
from newsledger.find.source_links import link_of
from newsledger.find.source_phrases import phrase
from newsledger.language.lang.en import quotes as words
from newsledger.records import Attribution, Via

RELATIVE = frozenset({"which", "who", "that"})


def cited(ground: Ground, zones: list[Range], *, after: int = -1) -> list[Link]:
    """Whom a medium cites: "citing a port official", "quoting Kyodo", "which cited an interview he gave to the Rustavi 2 channel", "which in
    turn quoted".
    """
    out: list[Link] = []
    for first, last in zones:
        for i in range(max(first, after + 1), last - 1):
            word = ground.lower[i]
            gerund = word in ("citing", "quoting")
            relative = (
                word in ("cited", "quoted", "cites", "quotes")
                and any(ground.lower[j] in RELATIVE for j in range(max(first, i - 4), i))
                and ground.lower[i + 1] not in ("as", "by")
            )
            if not gerund and not relative:
                continue
            part = phrase(ground, i + 1, last)
            if part[1] < last and ground.lower[part[1]] == "as" and after < 0:
                continue
            link = link_of(ground, part)
            if link is None or link.head in words.NO_LINK_DOCUMENT:
                link = medium_behind(ground, part[1], last) or (link if link is not None and link.via.kind != "person" else None)
            if link is not None:
                out.append(link)
    return out


def medium_behind(ground: Ground, start: int, last: int) -> Link | None:
    """The medium of "an interview he gave to the Rustavi 2 channel"."""
    for i in range(start, last - 1):
        if ground.lower[i] in ("to", "with", "on", "by"):
            link = link_of(ground, phrase(ground, i + 1, last))
            if link is not None and link.via.kind in CARRIERS:
                return link
        if ground.lower[i] in STOPS:
            break
    return None


def deeper_than_channel(ground: Ground, zones: list[Range], a: Attribution) -> bool:
    """Whether the citing belongs to the channel and not to the source: "was quoted as saying by Xinhua, which cited Mehr"."""
    return any(ground.lower[i] == "by" and i > a.cue[0] for first, last in zones for i in range(first, last))


def papers(ground: Ground, a: Attribution, zones: list[Range]) -> list[Link]:
    """The document in which the source said it: "said in a post on X", "in its daily assessment", "wrote on Telegram"; none for a statement."""
    out: list[Link] = []
    for first, last in zones:
        for i in range(first, last - 1):
            if a.source and a.source[0] <= i < a.source[1]:
                continue
            if ground.lower[i] in ("in", "via") and ground.tokens.upos[i] == "ADP" and ground.lower[i + 1] not in RELATIVE:
                part = phrase(ground, i + 1, last)
                link = link_of(ground, part)
                if (
                    link is not None
                    and link.via.kind == "document"
                    and link.head not in words.NO_LINK_DOCUMENT
                    and link.head not in ("email", "emails", "e-mail", "letter", "record", "records")
                ):
                    out.append(link)
            elif ground.lower[i] == "on" and ground.lower[i + 1] in words.PLATFORMS and not out and not any(x.via.kind == "document" for x in out):
                span = span_at(ground, (i + 1, i + 2))
                out.append(Link(Via(kind="document", span=span, name=f"post on {span.text}", named=False), f"post on {span.text}", "post", "org"))
    return out[:1]


def written_by(ground: Ground, zones: list[Range], speaker: Link | None, documents: list[Link], a: Attribution) -> list[Link]:
    """Who stands behind a document: "a memo written by an aide", "a communiqué by the new council", "the council's website"."""
    out: list[Link] = []
    paper = (speaker is not None and speaker.via.kind == "document") or any(d.via.kind == "document" for d in cited(ground, zones))
    for first, last in zones:
        for i in range(first, last - 1):
            source = speaker is not None and ground.lower[i] == "from" and ground.lower[i - 1] == speaker.head
            if not paper or (ground.lower[i] != "by" and not source):
                continue
            before = {ground.lower[j] for j in range(max(first, i - 2), i)}
            if before & words.BY_AUTHOR or (speaker is not None and before & {speaker.head}) or before & words.DOCUMENT:
                link = link_of(ground, phrase(ground, i + 1, last))
                if link is not None and link.via.kind not in CARRIERS:
                    out.append(link)
    if speaker is not None and speaker.via.kind == "document" and a.source is not None:
        out += owner(ground, a.source)
    return out


def owner(ground: Ground, part: Range) -> list[Link]:
    """The body whose document it is, when the report has named it before: "the council's website"."""
    for i in range(part[0] + 1, part[1]):
        if ground.lower[i] in ("'s", "'"):
            head = ground.lower[i - 1]
            for link in reversed(ground.seen):
                if link.via.kind == "official" and link.head == head:
                    return [retold(link, None)]
    return []
