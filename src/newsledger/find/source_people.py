"""People and bodies as links: through the mentions of the report, or by their own words; named or described, official or private."""

from __future__ import annotations

from newsledger.find.source_ground import NOUNS, RECENT, Ground, Link, Range, head_of, known_person, retold, span_at
from newsledger.language.lang.en import quotes as words
from newsledger.language.lang.en import silence
from newsledger.records import Actor, Mention, Via, ViaKind


def actor_link(ground: Ground, part: Range) -> Link | None:
    """A person or body whom the report's mentions know: a named person inside the phrase before the body it belongs to."""
    reading = ground.reading
    head = head_of(ground, part)
    beside = apposed_people(ground, part, head)
    places = [*beside, *people_in(ground, part, head), head, *range(part[0], min(part[1], head + 1))]
    for i in places:
        mention = ground.mention_at.get(i)
        if mention is None or mention.actor is None or mention.actor not in reading.actors or ground.tokens.text[i][:2] in ("R-", "D-", "I-"):
            continue
        if i != head and i < head and ground.entity[i] != "PER":
            continue
        actor = reading.actors[mention.actor]
        if i < head and ground.lower[i + 1 : i + 2] == ["'s"]:
            continue
        if i > head and i not in beside and any(ground.tokens.upos[j] == "ADP" for j in range(head, i)):
            continue
        if cannot_speak(mention, actor, ground.lower[head]):
            continue
        proper = any(c.isupper() for c in actor.name)
        named = proper and (
            mention.how in ("name", "pronoun", "title", "metonym", "demonym") or actor.kind in ("state", "organ", "organisation", "agency", "outlet")
        )
        if mention.how == "title" and actor.kind == "person" and mention.actor not in ground.named:
            proper = named = False
        if described_only(ground, part):
            proper = named = False
        kind = kind_of_actor(actor.kind, actor.sector, ground, part)
        if kind == "person" and actor.kind == "person":
            earlier = [s for s in ground.seen[-RECENT:] if s.via.actor == mention.actor]
            kind = earlier[-1].via.kind if earlier else kind
        gender = "" if actor.kind == "person" else "plural" if actor.kind == "group" else "org"
        via = Via(
            kind=kind,
            actor=mention.actor,
            span=span_at(ground, part),
            name=called(mention, actor) if proper else span_at(ground, part).text,
            named=named,
        )
        return Link(via, mention.actor, ground.lower[head], gender)
    return None


def cannot_speak(mention: Mention, actor: Actor, head: str) -> bool:
    """Whether an actor is a law, or a meeting or court that "the organization" was taken to mean: neither says anything."""
    last = actor.name.casefold().split()[-1:]
    if last and last[0] in silence.LAWS:
        return True
    return mention.how == "description" and bool(last) and last[0] in silence.GATHERINGS and head in silence.ANY_BODY


def apposed_people(ground: Ground, part: Range, head: int) -> list[int]:
    """The name behind a comma of whom the phrase describes: "Lund's opponent in the race for the seat, Republican Kai Storm", "A lawyer for Mr.
    Lund, Kai Storm of Storm & Sons"; none for bodies and lists.
    """
    tokens = ground.tokens
    comma = next((i for i in range(head + 1, part[1]) if ground.lower[i] == ","), None)
    if comma is None or tokens.upos[head] != "NOUN" or ground.lower[head] in words.BODIES | silence.ANY_BODY or "and" in ground.lower[head : part[1]]:
        return []
    first = next((i for i in range(comma + 1, min(part[1], comma + 5)) if ground.entity[i] == "PER"), None)
    if first is None or any(tokens.upos[i] in ("ADP", "VERB", "AUX", "PRON", "SCONJ") for i in range(comma + 1, first)):
        return []
    return [i for i in range(first, part[1]) if all(ground.entity[j] == "PER" for j in range(first, i + 1))]


def called(mention: Mention, actor: Actor) -> str:
    """The name of a link: a government that is named by its seat or leader is called as the report calls it ("the Kremlin", "the Lund
    administration"), an organ that no table has by its words ("U.S. Department of Harbours"), others by their own name.
    """
    told = mention.how == "description" and actor.kind == "state" and any(w[:1].isupper() for w in mention.span.text.split()[1:])
    bare = mention.how == "name" and actor.rule == "organ of a state" and "'s" not in mention.span.text.replace("’", "'")
    if mention.how != "metonym" and not told and not bare:
        return actor.name
    first, _, rest = mention.span.text.partition(" ")
    return rest if rest and first.casefold() == "the" else mention.span.text


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
        return "agency" if kind == "agency" else "media"
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
    if all(w in silence.TITLE_WORDS for w in ground.lower[part[0] : part[1]]):
        text = span_at(ground, part).text
        return Link(Via(kind="person", actor=None, span=span_at(ground, part), name=text, named=False), text.casefold(), ground.lower[head], "")
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
        in ("company", "firm", "union", "service", "council", "agency", "army", "ministry", "government", "operator", "force", "court", "office")
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
    mention = ground.mention_at.get(comma + 1)
    actor = mention.actor if mention is not None and mention.actor in ground.reading.actors else None
    via = Via(kind=person_kind(ground, part), actor=actor, span=span_at(ground, part), name=name, named=True)
    return Link(via, name.casefold(), ground.lower[part[1] - 1], "")


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
