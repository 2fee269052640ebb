"""What links are read from: the words of a report with its mentions and entities, and the phrases among them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field, replace

from newsledger.language.lang.en import quotes as words
from newsledger.records import Mention, Reading, Span, Tokens, Via, ViaKind, span_of

CALL_SIGN = re.compile(r"^[KW][A-Z]{2,3}(?:-(?:TV|FM|AM))?$")


ARTICLES = frozenset({"the", "a", "an", "its", "his", "her", "their", "our", "this", "that", "one", "some"})


PRONOUNS = frozenset({"he", "she", "they", "it", "his", "her", "their", "its", "him", "them", "who", "which", "that"})


STOPS = frozenset('.,;:!?"“”()[]—–-―')


NOUNS = frozenset({"NOUN", "PROPN", "NUM", "SYM", "X"})


Range = tuple[int, int]


RECENT = 120
"""So many links back is a name, a pronoun or a short form taken up again (keeps endless texts linear)."""


@dataclass(frozen=True, slots=True)
class Link:
    """One link while a chain is built: what will be shown, the key that tells links apart, the head word, singular or plural."""

    via: Via
    key: str
    head: str = ""
    gender: str = ""
    aliases: frozenset[str] = frozenset()


@dataclass(slots=True)
class Ground:
    """What links are read from: the report's words and mentions, and the links met so far."""

    reading: Reading
    tokens: Tokens
    lower: list[str]
    entity: list[str]
    mention_at: dict[int, Mention]
    outlet: str
    quoted: list[bool]
    media: list[Mention]
    named: frozenset[str] = frozenset()
    seen: list[Link] = field(default_factory=list)
    now: int = 0
    last: int = -9


def ground_of(reading: Reading, quoted: list[bool]) -> Ground:
    """The words of a report, ready for links. `quoted`: for each token whether it stands between quotation marks."""
    tokens = reading.tokens
    entity = [""] * len(tokens)
    for e in tokens.entities:
        for i in range(e.first, min(e.last, len(tokens))):
            entity[i] = e.label
    at = mention_places(reading)
    return Ground(
        reading,
        tokens,
        [t.lower().replace("’", "'") for t in tokens.text],
        entity,
        at,
        (reading.report.outlet or "").casefold(),
        quoted,
        media_mentions(reading),
        frozenset(m.actor for m in reading.mentions if m.actor is not None and m.how == "name"),
    )


def media_mentions(reading: Reading) -> list[Mention]:
    """The mentions of media that "the newspaper" can take up."""
    return [m for m in reading.mentions if m.actor in reading.actors and reading.actors[m.actor].kind in ("agency", "outlet")]


def mention_places(reading: Reading) -> dict[int, Mention]:
    """For each token the mention that covers it (the longest with an actor)."""
    out: dict[int, Mention] = {}
    start, end = reading.tokens.start, reading.tokens.end
    for m in sorted(reading.mentions, key=lambda m: (m.span.start, -m.span.end)):
        first = bisect_right(end, m.span.start)
        for j in range(first, bisect_left(start, m.span.end, first)):
            old = out.get(j)
            if old is None or (m.actor is not None and old.actor is None):
                out[j] = m
    return out


def span_at(ground: Ground, part: Range) -> Span:
    """The span of a token range."""
    return span_of(ground.reading.report.text, ground.tokens.start[part[0]], ground.tokens.end[part[1] - 1])


def head_of(ground: Ground, part: Range) -> int:
    """The head word of a noun phrase: its last noun before the first preposition, relative clause or comma."""
    tokens, best = ground.tokens, -1
    for i in range(*part):
        word = ground.lower[i]
        if best >= 0 and (tokens.upos[i] in ("ADP", "SCONJ", "VERB", "AUX") or word in STOPS or word in ("who", "which", "that", "whose")):
            break
        if (tokens.upos[i] in NOUNS and word not in ("'s", "'")) or (tokens.upos[i] == "ADJ" and word in words.DOCUMENT):
            best = i
    return best if best >= 0 else part[0]


def core(ground: Ground, part: Range) -> Range:
    """The phrase up to the clause behind its noun: "hospital sources" of "hospital sources quoted by Reuters", "an official" of "an official
    who spoke to the AP".
    """
    noun = False
    for i in range(*part):
        word, pos = ground.lower[i], ground.tokens.upos[i]
        if noun and (
            word in ("who", "which", "whose")
            or (pos == "VERB" and word in CLAUSE_VERBS)
            or (pos == "PUNCT" and i + 1 < part[1] and ground.lower[i + 1] in CLAUSE_VERBS)
        ):
            return stripped(ground, (part[0], i))
        noun = noun or pos in NOUNS or (pos == "ADJ" and word in words.DOCUMENT)
    return part


CLAUSE_VERBS = (
    words.BY_MEDIA
    | words.BY_AUTHOR
    | words.TO_VERBS
    | {"obtained", "citing", "quoting", "speaking", "familiar"} - words.DOCUMENT - {"statement", "interview"}
)


def stripped(ground: Ground, part: Range) -> Range:
    """The phrase without marks at its ends."""
    first, last = part
    while first < last and (ground.lower[first] in STOPS or ground.lower[first] in ("by", "to", "with", "''", "'")):
        first += 1
    while last > first and ground.lower[last - 1] in STOPS:
        last -= 1
    return first, last


def retold(link: Link, span: Span | None) -> Link:
    """The same link, at the words that take it up (None: carried over without words)."""
    return replace(link, via=Via(kind=link.via.kind, actor=link.via.actor, span=span, name=link.via.name, named=link.via.named))


def known_person(ground: Ground, name: str) -> Link | None:
    """The link met before whose name ends in this one ("Korbel" after "deputy premier Ladislav Korbel")."""
    key = name.casefold()
    for link in reversed(ground.seen[-RECENT:]):
        full = (link.via.name or "").casefold()
        if full == key or full.endswith(" " + key):
            return link
    return None


def made(ground: Ground, part: Range, kind: ViaKind, name: str, named: bool, place: Range | None, *, aliases: tuple[str, ...] = ()) -> Link:
    """A new link, or the earlier one of the same name at these words."""
    span = span_at(ground, place or part)
    actor = None
    mention = ground.mention_at.get((place or part)[0]) if named else None
    if mention is not None and mention.actor in ground.reading.actors:
        actor = mention.actor
    head = ground.lower[head_of(ground, part)]
    plural = (kind == "unnamed" and head.endswith("s")) or head == "people"
    return Link(
        Via(kind=kind, actor=actor, span=span, name=name, named=named),
        name.casefold(),
        head,
        "plural" if plural else "org" if kind != "unnamed" else "",
        frozenset(aliases),
    )
