"""The chain of one attribution: from the outlet that the reader reads to whoever states it, nearest the reader first.

A sentence names its links in few ways: the source of the cue itself; whom he told, when that is a medium ("told Reuters"); who quotes him
("quoted by", "quoted X as saying"); whom the medium cites ("citing", "which cited"); the document he said it in ("in a post on X"); who
wrote or read it. Each way is one small function over the words of the sentence that are not content.
"""

from __future__ import annotations

from newsledger.find.source_channels import CARRIERS, channels
from newsledger.find.source_ground import Ground, Link, Range, span_at
from newsledger.find.source_links import link_of
from newsledger.find.source_memory import Chain, carry, taken_up
from newsledger.find.source_papers import cited, deeper_than_channel, papers, written_by
from newsledger.find.source_phrases import phrase, phrase_before
from newsledger.language.lang.en import quotes as words
from newsledger.records import Attribution, Via

QUOTED_AS = frozenset({"saying", "telling", "adding", "writing", "reporting", "warning", "stating", "claiming", "insisting", "denying", "confirming"})


def is_tail(ground: Ground, outer: Attribution, inner: Attribution) -> bool:
    """Whether the one is a tail over the other, by a plain verb of reporting."""
    return is_tail_of(outer, inner) and any(ground.lower[i] in TAIL_VERBS for i in range(*outer.cue))


ZONE = 90
"""How far from its cue the links of an attribution are looked for, in words."""


TAIL_VERBS = frozenset({"according", "reported", "reports", "said", "says", "wrote", "announced"})


def is_tail_of(outer: Attribution, inner: Attribution) -> bool:
    """Whether the one reports the other from behind: "“Stay calm,” Lund told Radio Vest, according to the Interfax agency"."""
    if outer.source is None or inner.source is None or inner.source == outer.source or inner.cue == outer.cue:
        return False
    start = min(outer.cue[0], outer.source[0])
    said_before = all(y <= min(inner.cue[0], inner.source[0]) for _, y in inner.content)
    return said_before and max(inner.cue[1], inner.source[1]) < start and any(x < inner.cue[0] for x, _ in outer.content)


def zone(ground: Ground, a: Attribution, others: list[Attribution], sentence: Range) -> list[Range]:
    """The stretches of the sentence that are not content and hold this attribution's words, or nobody's."""
    taken = sorted((max(x, sentence[0]), min(y, sentence[1])) for x, y in a.content if x < sentence[1] and y > sentence[0])
    out, at = [], sentence[0]
    for x, y in [*taken, (sentence[1], sentence[1])]:
        if x > at:
            out.append((at, x))
        at = max(at, y)
    out = [(max(x, a.cue[0] - ZONE), min(y, a.cue[1] + ZONE)) for x, y in out if x < a.cue[1] + ZONE and y > a.cue[0] - ZONE]
    others = [o for o in others if abs(o.cue[0] - a.cue[0]) <= ZONE]
    return [r for r in out if r[0] <= a.cue[0] < r[1] or not any(r[0] <= o.cue[0] < r[1] for o in others if o is not a)]


def chain_of(
    ground: Ground, a: Attribution, others: list[Attribution], outer: Chain | None, memory: list[Chain], sentence: Range, number: int
) -> Chain:
    """The chain of an attribution, inside the chain of the one that reports it (`outer`)."""
    tail = min((min(o.cue[0], o.source[0]) for o in others if o.source and is_tail(ground, o, a)), default=sentence[1])
    zones = [(x, min(y, tail)) for x, y in zone(ground, a, others, sentence) if x < tail]
    passed = passed_on(ground, a, zones)
    if passed is not None:
        nearer, speaker = passed
        deeper = cited(ground, zones, after=a.cue[0])
    else:
        speaker = stater(ground, a, sentence)
        again = taken_up(ground, a.source, speaker, memory, number) if speaker is not None and a.source is not None and not outer else None
        if again is not None:
            return again
        nearer = channels(ground, a, zones)
        deeper = cited(ground, zones)
        if speaker is not None and speaker.via.kind not in CARRIERS and deeper and nearer and deeper_than_channel(ground, zones, a):
            nearer, deeper = [*nearer, *deeper], []
    documents = papers(ground, a, zones) if speaker is None or speaker.via.kind != "document" else []
    authors = written_by(ground, zones, speaker, documents, a)
    if passed is None and is_passive_quote(ground, a) and not nearer:
        nearer = unnamed_quoter(ground, a, speaker, memory, number)
    if speaker is not None and not nearer and not documents and not (outer and outer.links) and not told_reporters(ground, a):
        carried = carry(speaker, memory, number)
        nearer, authors = [*carried[0]], [*authors, *carried[1]]
    links = [*(outer.links if outer else ()), *nearer, *documents, *([speaker] if speaker else ()), *authors, *deeper]
    return Chain(tuple(unique(links)), speaker, number, a.head, len(outer.links) if outer else 0)


def stater(ground: Ground, a: Attribution, sentence: Range) -> Link | None:
    """Who the source words stand for; a relative pronoun stands for the name before it, a court that hears for somebody unnamed."""
    if a.source is None:
        return None
    first, last = a.source
    if last - first == 1 and ground.lower[first] in ("who", "which", "that"):
        before = phrase_before(ground, first - 1 if ground.lower[first - 1] == "," else first, sentence[0])
        return link_of(ground, before) if before[0] < before[1] else None
    if "heard" in ground.lower[a.cue[0] : a.cue[1]] and words.COURTS & set(ground.lower[first:last]):
        span = span_at(ground, (first, a.cue[1]))
        return Link(Via(kind="unnamed", span=span, name=span.text, named=False), span.text.casefold(), "heard", "")
    agent = any(ground.lower[i] in words.CORE or ground.lower[i] in words.PLAIN_CUES - words.SHOWING for i in range(*a.cue))
    return link_of(ground, a.source, agent=agent)


def unique(links: list[Link]) -> list[Link]:
    """Each link once, where it first stands."""
    out: list[Link] = []
    for link in links:
        if all(link.key != o.key for o in out):
            out.append(link)
    return out


def passed_on(ground: Ground, a: Attribution, zones: list[Range]) -> tuple[list[Link], Link | None] | None:
    """The quoting medium and the quoted speaker of "Xinhua quoted Xi as saying", "the agency quoted an officer as telling the broadcaster";
    else None.
    """
    for first, last in zones:
        for i in range(first, last):
            if ground.lower[i] not in ("quoted", "cited", "quotes", "cites", "quoting", "citing") or i + 1 >= last:
                continue
            if ground.lower[i + 1] in ("as", "by") or (
                ground.lower[i - 1] in ("was", "were", "is", "been", "being", "also", "first") and ground.lower[i + 1] == "as"
            ):
                continue
            object_ = phrase(ground, i + 1, last)
            end = object_[1]
            if end < last and ground.lower[end] == ",":
                end = next((k for k in range(end, min(last, end + 9)) if ground.lower[k] == "as"), end)
                object_ = (i + 1, end)
            if end + 1 >= len(ground.lower) or ground.lower[end] != "as" or ground.lower[end + 1] not in QUOTED_AS:
                continue
            before = phrase_before(ground, i, first)
            if before[0] == before[1] and ground.lower[i - 1] == ",":
                before = phrase_before(ground, i - 1, first)
            before = over_relative(ground, before, i, first)
            quoter = link_of(ground, before) if before[0] < before[1] else None
            speaker = link_of(ground, object_, agent=True)
            nearer = [quoter] if quoter else []
            if ground.lower[end + 1] == "telling":
                hearer = link_of(ground, phrase(ground, end + 2, last))
                nearer += [hearer] if hearer is not None and hearer.via.kind in CARRIERS else []
            return nearer, speaker
    return None


def over_relative(ground: Ground, before: Range, i: int, first: int) -> Range:
    """The subject before a relative clause: "The Rubin Herald, which later withdrew the story, had quoted a farmer as saying"."""
    j = i
    while j > first and ground.tokens.upos[j - 1] in ("AUX", "ADV"):
        j -= 1
    if j == first or ground.lower[j - 1] != ",":
        return before
    opened = next((k for k in range(j - 2, max(first, j - 30), -1) if ground.lower[k] in ("which", "who") and ground.lower[k - 1] == ","), None)
    return phrase_before(ground, opened - 1, first) if opened is not None else before


def is_passive_quote(ground: Ground, a: Attribution) -> bool:
    """Whether the cue is "was quoted as saying"."""
    ws = ground.lower[max(0, a.cue[0] - 2) : a.cue[1] + 2]
    return ("quoted" in ws or "cited" in ws) and "as" in ws


def unnamed_quoter(ground: Ground, a: Attribution, speaker: Link | None, memory: list[Chain], number: int) -> list[Link]:
    """Who quotes in "Lund was quoted as saying": those before when it goes on ("he was quoted as", "quoted as adding"), else somebody unnamed."""
    ws = ground.lower[max(0, a.cue[0] - 2) : a.cue[1] + 2]
    pronoun = a.source is not None and ground.lower[a.source[0]] in ("he", "she", "they")
    if speaker is not None and (pronoun or "also" in ws or "adding" in ws or "further" in ws):
        carried, _ = carry(speaker, memory, number)
        if carried:
            return list(carried)
    place = next((i for i in range(max(0, a.cue[0] - 2), min(len(ground.lower), a.cue[1] + 2)) if ground.lower[i] in ("quoted", "cited")), a.cue[0])
    first = place - 1 if place and ground.lower[place - 1] in ("was", "were", "is", "been") else place
    return [
        Link(
            Via(kind="unnamed", span=span_at(ground, (first, place + 1)), name="an unnamed outlet", named=False),
            "quoted",
            "",
            "",
        )
    ]


def told_reporters(ground: Ground, a: Attribution) -> bool:
    """Whether the words were said to reporters at large: then nothing is carried over from an earlier channel."""
    return any(w in words.REPORTERS for w in ground.lower[a.cue[0] : a.cue[1] + 5])
