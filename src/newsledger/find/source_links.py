"""Links of attribution chains: who stands behind a phrase, of what kind, and whether it is named.

A link is read off the words of its phrase ("South Korean news agency Yonhap", "two military officials in Seoul", "a leaked memo"), with the
table of outlets (`know.media`) and the mentions of the report where they are there.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field, replace

from newsledger.find.quote_features import quoted_stretches, regions
from newsledger.know import media
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
    seen: list[Link] = field(default_factory=list)
    now: int = 0
    last: int = -9


def ground_of(reading: Reading) -> Ground:
    """The words of a report, ready for links."""
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
        quoted_tokens(reading),
        media_mentions(reading),
    )


def media_mentions(reading: Reading) -> list[Mention]:
    """The mentions of media that "the newspaper" can take up."""
    return [m for m in reading.mentions if m.actor in reading.actors and reading.actors[m.actor].kind in ("agency", "outlet")]


def quoted_tokens(reading: Reading) -> list[bool]:
    """For each token whether it stands between quotation marks."""
    marks = quoted_stretches(reading.report.text, reading.blocks, reading.tokens.sentence_block)
    return [r >= 0 for r in regions(reading.tokens, marks)[0]]


def mention_places(reading: Reading) -> dict[int, Mention]:
    """For each token the mention that covers it (the longest with an actor)."""
    out: dict[int, Mention] = {}
    tokens, i = reading.tokens, 0
    for m in sorted(reading.mentions, key=lambda m: (m.span.start, -m.span.end)):
        while i < len(tokens) and tokens.end[i] <= m.span.start:
            i += 1
        j = i
        while j < len(tokens) and tokens.start[j] < m.span.end:
            old = out.get(j)
            if (m.actor is not None and (old is None or old.actor is None)) or old is None:
                out[j] = m
            j += 1
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
        if tokens.upos[i] in NOUNS and word not in ("'s", "'"):
            best = i
    return best if best >= 0 else part[0]


def link_of(ground: Ground, part: Range, *, agent: bool = False) -> Link | None:
    """The link that the words of a phrase give, None when they are the reporting outlet itself ("told this newspaper").

    `agent`: the phrase is the subject of a verb of saying, so that whatever it is, it can speak ("a former dancer said").
    """
    part = core(ground, stripped(ground, part))
    if part[0] >= part[1]:
        return None
    if is_own_outlet(ground, part):
        return None
    for make in (pronoun_link, taken_up, media_link, unnamed_link, document_link, actor_link):
        link = make(ground, part)
        if link is not None:
            return link
    return described_link(ground, part, agent=agent)


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
        noun = noun or pos in NOUNS
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


def is_own_outlet(ground: Ground, part: Range) -> bool:
    """Whether the phrase means the reporting outlet: "this newspaper", "told the Record" in the Foxglove County Record."""
    ws = ground.lower[part[0] : part[1]]
    if ws[0] in ("this", "our", "us") and (len(ws) == 1 or ws[1] in words.US_PAPER or ws[-1] in words.US_PAPER):
        return True
    name = " ".join(w for w in ws if w not in ("the", "'s"))
    own = ground.outlet.removeprefix("the ")
    return bool(own and name) and ground.tokens.text[part[1] - 1][:1].isupper() and (own == name or own.endswith(" " + name))


def pronoun_link(ground: Ground, part: Range) -> Link | None:
    """The link that a pronoun takes up ("he said", "they said", "the agency said" is no pronoun): the last one of its kind."""
    if part[1] - part[0] > 1 and not (ground.lower[part[0]] == "one" and "of" in ground.lower[part[0] : part[1]]):
        return None
    word = ground.lower[part[0]]
    if word not in PRONOUNS and word != "one":
        return None
    if word in ("it", "they", "one", "them", "its", "their") and ground.now - ground.last <= 1:
        for link in reversed(ground.seen[-6:]):
            if fits(word, link):
                return retold(link, span_at(ground, part))
    mention = ground.mention_at.get(part[0])
    speaker = last_speaker(ground, word, part[0], mention)
    if speaker is not None:
        return retold(speaker, span_at(ground, part))
    if mention is not None and mention.actor is not None:
        known = [s for s in ground.seen[-RECENT:] if s.via.actor == mention.actor]
        if known:
            return retold(known[-1], span_at(ground, part))
        return actor_link(ground, part)
    for link in reversed(ground.seen[-RECENT:]):
        if fits(word, link):
            return retold(link, span_at(ground, part))
    return None


def last_speaker(ground: Ground, word: str, place: int, mention: Mention | None) -> Link | None:
    """Who spoke in the sentence before, when "he said" goes on speaking: "Senator Lind said Steele must go. “He has failed,” he said" is still Lind.

    Not when the one whom the mentions suggest has been the subject of a sentence in between.
    """
    if word not in ("he", "she") or not ground.seen or ground.now - ground.last > 2:
        return None
    speaker = next((link for link in reversed(ground.seen[-4:]) if link.via.kind in ("person", "official") and fits(word, link)), None)
    if speaker is None or speaker.gender or (mention is not None and mention.actor == speaker.via.actor):
        return None
    tokens = ground.tokens
    first = tokens.sentences[ground.last][1]
    for i in range(first, place):
        other = ground.mention_at.get(i)
        subject = tokens.dep[i].startswith("nsubj") and not ground.quoted[i]
        if subject and other is not None and other.actor is not None and other.actor != speaker.via.actor and other.kind == "person":
            return None
    return speaker


def taken_up(ground: Ground, part: Range) -> Link | None:
    """The unnamed person or body met before that "the diplomat", "the official", "the company" takes up."""
    if part[1] - part[0] != 2 or ground.lower[part[0]] not in ("the", "that", "this"):
        return None
    word = ground.lower[part[0] + 1]
    for link in reversed(ground.seen[-8:]):
        if link.head == word and link.via.kind in ("official", "person", "unnamed"):
            return retold(link, span_at(ground, part))
    return None


def fits(word: str, link: Link) -> bool:
    """Whether a pronoun can stand for a link."""
    kind = link.via.kind
    if word in ("he", "she", "his", "her", "him"):
        gender = "f" if word in ("she", "her") else "m"
        return (kind in ("person", "official") and link.gender not in ("org", "plural")) and (link.gender in ("", gender))
    if word in ("they", "them", "their", "one"):
        return link.gender == "plural" or kind == "unnamed"
    return link.gender == "org" or kind in ("agency", "outlet", "media", "document")


def retold(link: Link, span: Span | None) -> Link:
    """The same link, at the words that take it up (None: carried over without words)."""
    return replace(link, via=Via(kind=link.via.kind, actor=link.via.actor, span=span, name=link.via.name, named=link.via.named))


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
        if name is not None and (not agency or "news" in lower[part[0] : part[1]]):
            text = span_at(ground, name).text.removeprefix("the ").removeprefix("The ")
            return made(ground, part, "agency" if agency else "outlet", text, True, name)
        if lower[part[0]] in ("the", "its", "their", "that") and head - part[0] <= 2:
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
        kind: ViaKind = "agency" if ground.lower[i] in words.AGENCY_HEADS else "outlet"
        return made(ground, part, kind, span_at(ground, (at, last)).text, True, (at, last))
    return None


def table_name(ground: Ground, part: Range, head: int) -> Link | None:
    """The link of a name that the table of outlets has, the longest first: "Iran's IRNA news agency", "the Guardian's political blog"."""
    first, last = part
    text, tokens = ground.reading.report.text, ground.tokens
    last = min(last, first + 14)
    for size in range(min(6, last - first), 0, -1):
        for i in range(first, last - size + 1):
            if not tokens.text[i][:1].isupper() and not (size > 1 and ground.lower[i] == "the"):
                continue
            name = text[tokens.start[i] : tokens.end[i + size - 1]]
            outlet = media.lookup(name)
            if outlet is None or outlet.kind in ("platform",):
                continue
            if media.is_ambiguous(name) and not alone(ground, (i, i + size), part):
                continue
            person = ground.lower[head] in words.OFFICIAL_HEADS - words.MEDIA_HEADS - {"service", "team", "bureau"} and head >= i + size
            if "PER" in ground.entity[i : i + size] or person:
                continue
            kind: ViaKind = "agency" if outlet.kind == "agency" else "outlet"
            return made(ground, part, kind, outlet.name, True, (i, i + size), aliases=outlet.aliases)
    return None


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
                and "LOC" not in ground.entity[i:j]
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
        kind: ViaKind = "agency" if actor.kind == "agency" else "outlet"
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
    if not ground.tokens.text[head][:1].isupper() or ground.tokens.upos[head] not in ("PROPN", "NOUN") or body or ground.lower[head] in words.PRIVATE:
        return None
    if any(ground.entity[i] in ("PER", "LOC", "NORP") for i in range(*part)) or (known is not None and known.kind in ("person", "state", "organ")):
        return None
    if known is None and mention is not None and mention.kind in ("person", "place"):
        return None
    first = part[0] + 1 if ground.lower[part[0]] in ARTICLES else part[0]
    return made(ground, part, "outlet", span_at(ground, (first, part[1])).text, True, (first, part[1])) if first < part[1] else None


def call_sign(ground: Ground, part: Range) -> Link | None:
    """A station by its call sign: "KXRV-TV", "WTVR's morning show"."""
    for i in range(*part):
        if CALL_SIGN.match(ground.tokens.text[i]) and len(ground.tokens.text[i]) > 3:
            return made(ground, part, "outlet", ground.tokens.text[i], True, (i, i + 1))
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
            short = [s for s in ground.seen[-RECENT:] if s.via.kind == "outlet" and (s.via.name or "").endswith(" " + name)]
            return retold(short[-1], span_at(ground, part)) if short else None
        return made(ground, part, "outlet", name, True, (first, head + 1))
    return None


def document_link(ground: Ground, part: Range) -> Link | None:
    """A document: "court records", "the indictment", "a post on X", "internal emails"; none for statements and interviews."""
    head = head_of(ground, part)
    word = ground.lower[head]
    site = word in ("website", "site", "blog") and (ground.lower[part[0]] in ("its", "his", "her", "their") or "'s" in ground.lower[part[0] : head])
    if (word not in words.DOCUMENT and not site) or ground.entity[head] in ("PER", "LOC") or "geological" in ground.lower[part[0] : head]:
        return None
    end = head + 1
    if word in ("post", "posts", "message", "messages", "video") and end + 1 < part[1] and ground.lower[end] in ("on", "to"):
        end += 2
    name = (part[0], min(end, part[1]))
    if ground.lower[part[0]] in ("the", "that", "this") and head - part[0] == 1:
        for link in reversed(ground.seen[-RECENT:]):
            if link.via.kind == "document" and (link.head == word or link.head.rstrip("s") == word):
                return retold(link, span_at(ground, (part[0], end)))
    first = (
        name[0] + 1
        if ground.lower[name[0]] in ("its", "his", "her", "their") or (word == "post" and ground.lower[name[0]] in ("a", "an"))
        else name[0]
    )
    text = ground.reading.report.text[ground.tokens.start[first] : ground.tokens.end[name[1] - 1]]
    return made(ground, (first, name[1]), "document", text, False, None)


def unnamed_link(ground: Ground, part: Range) -> Link | None:
    """Sources without a name: "two sources close to the talks", "people familiar with the matter", "a person who had read it"."""
    head = head_of(ground, part)
    word = ground.lower[head]
    if (
        word in words.REPORTS
        and ground.lower[part[0]] not in ("the", "two", "both", "these")
        and not any(ground.lower[i] in ("'s", "'") for i in range(*part))
    ):
        return made(ground, part, "unnamed", span_at(ground, part).text, False, None)
    if word not in words.SOURCES or any(ground.entity[i] == "PER" for i in range(*part)):
        return None
    ws = ground.lower[part[0] : part[1]]
    if word in ("people", "person", "persons", "individuals") and not any(w in words.CLOSE_TO for w in ws):
        return None
    if ws[0] == "the" and len(ws) == 2:
        for link in reversed(ground.seen[-RECENT:]):
            if link.via.kind == "unnamed" and link.head == word:
                return retold(link, span_at(ground, part))
    return made(ground, part, "unnamed", span_at(ground, part).text, False, None)


def actor_link(ground: Ground, part: Range) -> Link | None:
    """A person or body whom the report's mentions know: a named person inside the phrase before the body it belongs to."""
    reading = ground.reading
    head = head_of(ground, part)
    places = [*people_in(ground, part, head), head, *range(part[0], min(part[1], head + 1))]
    for i in places:
        mention = ground.mention_at.get(i)
        if mention is None or mention.actor is None or mention.actor not in reading.actors or ground.tokens.text[i][:2] in ("R-", "D-", "I-"):
            continue
        if i != head and i < head and ground.entity[i] != "PER":
            continue
        actor = reading.actors[mention.actor]
        if i < head and ground.lower[i + 1 : i + 2] == ["'s"]:
            continue
        if i > head and any(ground.tokens.upos[j] == "ADP" for j in range(head, i)):
            continue
        proper = any(c.isupper() for c in actor.name)
        named = proper and (
            mention.how in ("name", "pronoun", "title", "metonym", "demonym") or actor.kind in ("state", "organ", "organisation", "agency", "outlet")
        )
        if described_only(ground, part):
            proper = named = False
        kind = kind_of_actor(actor.kind, actor.sector, ground, part)
        if kind == "person" and actor.kind == "person":
            earlier = [s for s in ground.seen[-RECENT:] if s.via.actor == mention.actor]
            kind = earlier[-1].via.kind if earlier else kind
        gender = "" if actor.kind == "person" else "plural" if actor.kind == "group" else "org"
        via = Via(kind=kind, actor=mention.actor, span=span_at(ground, part), name=actor.name if proper else span_at(ground, part).text, named=named)
        return Link(via, mention.actor, ground.lower[head], gender)
    return None


def people_in(ground: Ground, part: Range, head: int) -> list[int]:
    """The words of a phrase that name the person it stands for: its head's name or one in apposition, not "a Trump adviser" nor "aides of
    Trump".
    """
    out = []
    for i in range(*part):
        if ground.entity[i] != "PER":
            continue
        if i < head and any(ground.entity[j] != "PER" for j in range(i, head + 1)) and "," not in ground.lower[i : head + 1]:
            continue
        if i > head and any(ground.tokens.upos[j] == "ADP" for j in range(head, i)):
            continue
        out.append(i)
    return out


def described_only(ground: Ground, part: Range) -> bool:
    """Whether a phrase is a common noun alone, its capital that of the sentence: "Eyewitnesses said", "Police said"."""
    head = head_of(ground, part)
    word = ground.lower[head]
    common = (word in words.PRIVATE or word in words.OFFICIAL_HEADS or word in words.SOURCES) and word not in words.PROPER_HEADS
    return (
        common
        and not any(ground.tokens.text[i][:1].isupper() for i in range(part[0] + 1, part[1]))
        and (head == part[0] or not ground.tokens.text[part[0]][:1].isupper())
    )


def kind_of_actor(kind: str, sector: str | None, ground: Ground, part: Range) -> ViaKind:
    """The kind of link for a kind of actor."""
    if kind in ("agency", "outlet"):
        return "agency" if kind == "agency" else "outlet"
    if kind in ("state", "organ", "organisation"):
        return "official"
    if kind == "person":
        if words.PRIVATE & set(ground.lower[part[0] : part[1]]):
            return "person"
        return "official" if sector in ("GOV", "MIL", "JUD", "LEG", "COP", "IGO", "SPY") else person_kind(ground, part)
    return described_kind(ground, part)


def person_kind(ground: Ground, part: Range) -> ViaKind:
    """Official or person, by the words around the name: "Fire Chief Nell Abaroa", "neighbor Ruthann Pell"."""
    ws = [ground.lower[i] for i in range(*part) if ground.entity[i] != "PER"]
    for w in ws:
        if w in words.PRIVATE:
            return "person"
        if w in words.OFFICIAL_HEADS and w not in ("company", "firm", "group", "university", "hospital", "bank", "board", "party", "house", "team"):
            if w in ("chief",) and "executive" in ws:
                return "person"
            return "official"
    return "person"


def described_kind(ground: Ground, part: Range) -> ViaKind:
    """Official or person for people without a name, by the head word and the words before it."""
    head = head_of(ground, part)
    word = ground.lower[head]
    if word in words.OFFICIAL_HEADS:
        return "official"
    if word in ("experts", "expert", "executive", "executives", "doctor", "doctors") and any(
        w in ("un", "government", "ministry", "state") for w in ground.lower[part[0] : head]
    ):
        return "official"
    if word in words.PRIVATE:
        return "person"
    return "person" if word.endswith(words.AGENT_ENDINGS) or ground.tokens.upos[head] in ("PRON", "DET", "NUM") else "official"


def described_link(ground: Ground, part: Range, *, agent: bool = False) -> Link | None:
    """People and bodies that no mention knows: named when a proper name is in the phrase, else described."""
    tokens = ground.tokens
    head = head_of(ground, part)
    people = people_in(ground, part, head)
    if people:
        first, last = people[0], people[0] + 1
        while last < part[1] and ground.entity[last] == "PER":
            last += 1
        name = ground.reading.report.text[tokens.start[first] : tokens.end[last - 1]]
        known = known_person(ground, name)
        if known is not None:
            return retold(known, span_at(ground, part))
        kind = person_kind(ground, part)
        return Link(
            Via(kind=kind, actor=None, span=span_at(ground, part), name=name, named=True), name.casefold(), tokens.text[last - 1].casefold(), ""
        )
    named = apposed_person(ground, part, head)
    if named is not None:
        return named
    if tokens.upos[head] not in NOUNS and tokens.upos[head] not in ("PRON", "ADJ", "DET"):
        return None
    if tokens.upos[head] == "PROPN" or ground.entity[head] in ("ORG", "LOC"):
        name = span_at(ground, part).text
        name = name[4:] if name.lower().startswith("the ") else name
        known = known_person(ground, name)
        if known is not None:
            return retold(known, span_at(ground, part))
        kind = described_kind(ground, part) if ground.lower[head] in words.PRIVATE else "official"
        return Link(Via(kind=kind, actor=None, span=span_at(ground, part), name=name, named=True), name.casefold(), ground.lower[head], "org")
    if not agent and not personal(ground, head):
        return None
    if ground.lower[head] in words.BODIES and placed(ground, part, head):
        name = span_at(ground, part).text
        kind = described_kind(ground, part)
        return Link(Via(kind="official", actor=None, span=span_at(ground, part), name=name, named=True), name.casefold(), ground.lower[head], "org")
    plural = tokens.upos[head] == "NOUN" and "Plur" in (tokens.feats[head] or ("Plur" if tokens.xpos[head] == "NNS" else ""))
    text = span_at(ground, part).text
    kind = described_kind(ground, part)
    gender = (
        "plural"
        if plural or ground.lower[head] == "police"
        else "org"
        if ground.lower[head]
        in ("company", "firm", "union", "service", "council", "agency", "army", "ministry", "government", "operator", "force", "court")
        else ""
    )
    return Link(Via(kind=kind, actor=None, span=span_at(ground, part), name=text, named=False), text.casefold(), ground.lower[head], gender)


def placed(ground: Ground, part: Range, head: int) -> bool:
    """Whether a body is one of its kind by its state or town: "Kyiv's general staff", "the Chilean navy", "the coastguard in Tokyo"."""
    whole = range(part[0], part[1])
    return any(ground.entity[i] in ("LOC", "NORP", "GPE") or (ground.tokens.upos[i] == "PROPN" and i != head) for i in whole)


def apposed_person(ground: Ground, part: Range, head: int) -> Link | None:
    """The person named behind a comma whom no layer knows: "the singer's manager, Bo Franks"."""
    tokens = ground.tokens
    comma = next((i for i in range(*part) if ground.lower[i] == ","), None)
    if comma is None or part[1] - comma < 3 or not all(tokens.text[i][:1].isupper() for i in range(comma + 1, part[1])) or not personal(ground, head):
        return None
    name = span_at(ground, (comma + 1, part[1])).text
    return Link(
        Via(kind=person_kind(ground, part), span=span_at(ground, part), name=name, named=True), name.casefold(), ground.lower[part[1] - 1], ""
    )


def personal(ground: Ground, head: int) -> bool:
    """Whether a noun can state something: people and bodies can, "the redeployment" and "a swan" cannot."""
    word = ground.lower[head]
    mention = ground.mention_at.get(head)
    known = word in words.OFFICIAL_HEADS or word in words.PRIVATE or word in words.SOURCES or word.endswith(("service", "force", "ministry", "staff"))
    return (
        known
        or (mention is not None and mention.actor in ground.reading.actors)
        or word.endswith(words.AGENT_ENDINGS)
        or ground.tokens.upos[head] in ("PRON", "DET")
    )


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
