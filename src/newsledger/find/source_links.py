"""Links of attribution chains: who stands behind a phrase, of what kind, and whether it is named.

A link is read off the words of its phrase ("the Turkish news agency Anadolu", "two military officials in Seoul", "a leaked memo"), with the
table of outlets (`know.media`) and the mentions of the report where they are there.
"""

from __future__ import annotations

from newsledger.find.source_ground import PRONOUNS, RECENT, Ground, Link, Range, core, head_of, made, retold, span_at, stripped
from newsledger.find.source_media import known, media_link
from newsledger.find.source_people import actor_link, described_link
from newsledger.language.lang.en import quotes as words
from newsledger.language.lang.en import silence
from newsledger.records import Mention, Via


def link_of(ground: Ground, part: Range, *, agent: bool = False) -> Link | None:
    """The link that the words of a phrase give, None when they are the reporting outlet itself ("told this newspaper").

    `agent`: the phrase is the subject of a verb of saying, so that whatever it is, it can speak ("a former dancer said").
    """
    part = core(ground, stripped(ground, part))
    if part[0] >= part[1]:
        return None
    if is_own_outlet(ground, part):
        return None
    for make in (pronoun_link, taken_up, party_member, media_link, unnamed_link, document_link, actor_link):
        link = make(ground, part)
        if link is not None:
            return link
    return described_link(ground, part, agent=agent)


def is_own_outlet(ground: Ground, part: Range) -> bool:
    """Whether the phrase means the reporting outlet: "this newspaper", "told the Record" in the Foxglove County Record."""
    ws = ground.lower[part[0] : part[1]]
    if not ws:  # an empty phrase
        return False
    if ws[0] in ("this", "our", "us") and (len(ws) == 1 or ws[1] in words.US_PAPER or ws[-1] in words.US_PAPER):
        return True
    name = " ".join(w for w in ws if w not in ("the", "'s"))
    own = ground.outlet.removeprefix("the ")
    proper = ground.tokens.text[part[1] - 1][:1].isupper()
    if own and (letters(name).removesuffix("com") == letters(own) or (proper and same_outlet(name, ground.reading.report.outlet or ""))):
        return True
    return bool(own and name) and proper and (own == name or own.endswith(" " + name))


def same_outlet(a: str, b: str) -> bool:
    """Whether two names are of one known outlet: "The Huffington Post" and "HuffPost"."""
    outlet = known(a) if a else None
    return outlet is not None and outlet == known(b)


def letters(name: str) -> str:
    """The letters of a name alone: "FoxNews.com" is the site of Fox News."""
    return "".join(c for c in name if c.isalnum())


def party_member(ground: Ground, part: Range) -> Link | None:
    """Who is called by home and party, "the Ohio Democrat": the named person who spoke last, else somebody unnamed; never a body."""
    first, last = part
    if (
        last - first != 3
        or ground.lower[first] != "the"
        or ground.lower[last - 1] not in silence.MEMBERS
        or ground.lower[first + 1] in silence.MEMBERS
    ):
        return None
    if not ground.tokens.text[first + 1][:1].isupper():
        return None
    if ground.now - ground.last <= 2:
        for link in reversed(ground.seen[-4:]):
            if link.via.kind in ("person", "official") and link.via.named and (link.via.actor or "person:").startswith("person:"):
                return retold(link, span_at(ground, part))
    text = span_at(ground, part).text
    return Link(Via(kind="official", actor=None, span=span_at(ground, part), name=text, named=False), text.casefold(), ground.lower[last - 1], "")


def pronoun_link(ground: Ground, part: Range) -> Link | None:
    """The link that a pronoun takes up ("he said", "they said", "the agency said" is no pronoun): the last one of its kind."""
    if part[1] - part[0] > 1 and not (ground.lower[part[0]] == "one" and "of" in ground.lower[part[0] : part[1]]):
        return None
    word = ground.lower[part[0]]
    if word == "one" and any(ground.lower[i] == "," for i in range(*part)):
        return None
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


def document_link(ground: Ground, part: Range) -> Link | None:
    """A document: "court records", "the indictment", "a post on X", "internal emails"; none for statements and interviews."""
    head = head_of(ground, part)
    word = ground.lower[head]
    site = word in ("website", "site", "blog") and (ground.lower[part[0]] in ("its", "his", "her", "their") or "'s" in ground.lower[part[0] : head])
    release = word == "release" and ground.lower[head - 1] in ("news", "press", "media")
    if (
        (word not in words.DOCUMENT and not site and not release)
        or ground.entity[head] in ("PER", "LOC")
        or "geological" in ground.lower[part[0] : head]
    ):
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
