"""The writing or recording in which a quote was given, as the link of its chain nearest the speaker: "said in a statement", "issued a letter saying".

Theory of operation. Writings named outside quotation marks are read off each sentence, with who gave them: the attribution beside them, or the
subject of the sentence. A quote takes the writing of its own cue; else the one that its source is ("the statement said"); else, as long as the same
person goes on without being said to speak by mouth, the last one that he gave.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from newsledger.find.quote_details import actor_at
from newsledger.find.quote_pieces import Board
from newsledger.find.quote_programmes import Programme
from newsledger.find.source_links import letters, same_outlet
from newsledger.language.lang.en import quotes
from newsledger.language.lang.en import writings as words
from newsledger.records import Attribution, Reading, Via, span_of

REACH = 4
"""Sentences over which the same person's words are taken to go on in one writing, as for the other links of a chain."""
NEAR = 30
"""Words between a cue and the writing that it belongs to."""
BACK = 6
"""Words of a phrase before its head ("a strongly worded written statement")."""
AHEAD = 9
"""Words between a recording and whom it shows ("a video surfaced Tuesday of him mocking")."""
MOST = 40
"""Writings looked at in one sentence: more is no sentence."""


class Writing(NamedTuple):
    """A writing at a place of the text: its head and first token, the link, whom it shows, and whether it is a programme that somebody speaks on."""

    head: int
    first: int
    link: Via
    shown: str | None = None
    aired: bool = False


class Lower:
    """A report's words in small letters, sentences by token, and which stand between marks."""

    def __init__(self, reading: Reading, board: Board) -> None:
        self.reading = reading
        self.lower = [t.lower().replace("’", "'") for t in reading.tokens.text]
        self.marked = [s != 0 for s in board.state]
        self.sentence = [0] * len(self.lower)
        for n, (first, last) in enumerate(reading.tokens.sentences):
            self.sentence[first:last] = [n] * (last - first)


def written(reading: Reading, board: Board, behind: Mapping[int, str], aired: Sequence[Programme] = ()) -> dict[int, Via]:
    """For each attribution (by its number) the writing, recording or programme in which its words were given. `behind`: the authors of papers."""
    low = Lower(reading, board)
    by_sentence: dict[int, list[Writing]] = {}
    for writing in (*writings(low), *(Writing(p.last - 1, p.first, p.link, aired=True) for p in aired)):
        by_sentence.setdefault(low.sentence[writing.head], []).append(writing)
    beside: dict[int, list[Attribution]] = {}
    for a in reading.attributions:
        beside.setdefault(low.sentence[a.cue[0]], []).append(a)
    out: dict[int, Via] = {}
    last: dict[str, tuple[int, Via]] = {}
    at = 0
    numbered = sorted(enumerate(reading.attributions), key=lambda x: (low.sentence[x[1].cue[0]], x[1].cue))
    for number, a in numbered:
        here = low.sentence[a.cue[0]]
        while at < here:  # what the sentences before it tell
            learn(low, by_sentence.get(at, [])[:MOST], at, last)
            at += 1
        learn(low, [w for w in by_sentence.get(here, [])[:MOST] if w.head < a.cue[0]], here, last)
        speaker = behind.get(number) or (a.stater.actor if a.stater else None)
        link = own(low, a, beside[here][:MOST], by_sentence.get(here, [])[:MOST]) or source_paper(low, a, known=number in behind) or tweet(low, a)
        if link is None and speaker is None and a.source is None:  # "a video of him calling the voters “sheep”": the words are by whom it shows
            link = next((w.link for w in reversed(by_sentence.get(here, [])[:MOST]) if w.shown is not None and w.head < a.cue[0]), None)
        if link is None and speaker in last and not by_mouth(low, a, here):
            link = last[speaker][1] if here - last[speaker][0] <= REACH else None
        if link is not None:
            out[number] = link
            if speaker is not None:
                last[speaker] = (here, link)
        elif speaker in last and by_mouth(low, a, here):
            del last[speaker]
    return out


def writings(low: Lower) -> list[Writing]:
    """Every writing or recording that the report names outside quotation marks."""
    out: list[Writing] = []
    for i, word in enumerate(low.lower):
        if low.marked[i]:
            continue
        if word in words.GIVEN and low.reading.tokens.upos[i] in ("NOUN", "PROPN"):
            first = given(low, i)
            if first is not None and not to_the_outlet(low, i):
                out.append(Writing(i, first, link_at(low, first, i)))
                continue
        if word in words.RECORDINGS:
            shown = shows(low, i)
            if shown is not None:
                first = opening(low, i)
                out.append(Writing(i, first, link_at(low, first, i), shown))
    return out


def opening(low: Lower, head: int) -> int:
    """The first token of the phrase before a head noun, articles left out."""
    first = head
    while first > 0 and head - first < BACK and low.sentence[first - 1] == low.sentence[head]:
        if low.reading.tokens.upos[first - 1] not in ("ADJ", "NOUN", "PROPN", "ADV", "VERB", "PUNCT") or low.marked[first - 1]:
            break
        if low.reading.tokens.upos[first - 1] == "PUNCT" and low.lower[first - 1] != "-":
            break
        if low.reading.tokens.upos[first - 1] == "VERB" and not low.lower[first - 1].endswith(("ed", "en")):
            break
        first -= 1
    return first


def given(low: Lower, head: int) -> int | None:
    """Where the phrase of a writing begins that somebody speaks in ("in a written statement") or gives ("releasing a report claiming"); else None."""
    first = opening(low, head)
    if words.NEVER & set(low.lower[first:head]):
        return None
    i = first - 1
    while i > 0 and first - i <= BACK and low.reading.tokens.upos[i] in ("DET", "PRON", "PART", "PROPN", "NUM"):
        i -= 1
    if i < 0 or low.sentence[i] != low.sentence[head]:
        return None
    if low.lower[max(0, i - 1) : i + 1] == ["according", "to"] and low.lower[head] not in words.ISSUED:
        return first
    if low.lower[i] in words.PREPOSITIONS and low.lower[head] in words.WRITINGS:
        return first
    lemma = low.reading.tokens.lemma[i].lower()
    verb = low.reading.tokens.upos[i] == "VERB" and lemma in words.ISSUING
    return first if verb or (first - 1 >= 0 and low.reading.tokens.lemma[first].lower() in words.ISSUING and first < head) else None


def to_the_outlet(low: Lower, head: int) -> bool:
    """Whether the writing went to the reporting outlet: then it is its own ("in an email to HuffPost")."""
    tokens = low.reading.tokens
    i = head + 1
    if i >= len(tokens) or low.lower[i] not in words.ADDRESSED:
        return False
    outlet = low.reading.report.outlet or ""
    for j in range(i + 1, min(i + 6, len(tokens))):
        for k in range(i + 1, j + 1):
            name = low.reading.report.text[tokens.start[k] : tokens.end[j]]
            if outlet and (letters(name.casefold()).removesuffix("com") == letters(outlet.casefold()) or same_outlet(name, outlet)):
                return True
            if name[:1].isupper() and outlet.endswith(" " + name):
                return True
    return low.lower[i + 1 : i + 2] in (["this"], ["me"], ["us"])


def link_at(low: Lower, first: int, head: int) -> Via:
    """The link of a writing: a document without a name."""
    tokens = low.reading.tokens
    span = span_of(low.reading.report.text, tokens.start[first], tokens.end[head])
    return Via(kind="document", span=span, name=span.text, named=False)


def shows(low: Lower, head: int) -> str | None:
    """The person whom a recording shows speaking: "a video of him mocking", "the ad features Lund"; None for other recordings."""
    tokens = low.reading.tokens
    last = min(head + AHEAD, tokens.sentences[low.sentence[head]][1] - 1)
    verb = tokens.head[head] if tokens.dep[head].startswith("nsubj") else head
    for i in (verb, *range(head + 1, last)):
        if low.marked[i]:
            return None
        if i > head and i + 1 < len(tokens) and low.lower[i] in words.SHOWING:
            actor = actor_at(low.reading, i + 1)
            if actor is not None and low.reading.actors[actor].kind == "person":
                return actor
    return None


def giver(low: Lower, writing: Writing) -> str | None:
    """Who gave a writing as its sentence tells it: whom a recording shows, else the subject before it."""
    if writing.shown is not None:
        return writing.shown
    tokens = low.reading.tokens
    first = tokens.sentences[low.sentence[writing.head]][0]
    for i in range(writing.first - 1, first - 1, -1):
        if tokens.dep[i].startswith("nsubj") and not low.marked[i]:
            actor = actor_at(low.reading, i)
            if actor is not None:
                return actor
    return None


def learn(low: Lower, found: list[Writing], sentence: int, last: dict[str, tuple[int, Via]]) -> None:
    """Keep the writings of a sentence for whoever gave them."""
    for writing in found:
        actor = giver(low, writing)
        if actor is not None:
            last[actor] = (sentence, writing.link)


def own(low: Lower, a: Attribution, beside: list[Attribution], found: list[Writing]) -> Via | None:
    """The writing nearest the cue in its sentence, outside what is said; recordings belong to whom they show."""
    best: tuple[int, Via] | None = None
    for writing in found:
        far = abs(writing.head - a.cue[0])
        if writing.shown is not None or far > NEAR or another(a, beside, writing):
            continue
        if writing.aired and (best is None or far < best[0]):
            best = (far, writing.link)
        if not writing.aired and any(x <= writing.head < y for x, y in a.content) and low.lower[writing.head + 1] not in words.CLAIMING:
            continue
        if best is None or far < best[0]:
            best = (far, writing.link)
    return best[1] if best is not None else None


def another(a: Attribution, beside: list[Attribution], writing: Writing) -> bool:
    """Whether the writing stands right behind the cue of another, who does not report this one ("a barge hit it, the guard said in a post")."""
    owners = [b for b in beside if 0 < writing.first - b.cue[0] <= BACK]
    return bool(owners) and not any(b.cue == a.cue or any(x <= a.cue[0] < y for x, y in b.content) for b in owners)


def tweet(low: Lower, a: Attribution) -> Via | None:
    """The post of "he tweeted"; None for other cues."""
    tokens = low.reading.tokens
    at = next((i for i in range(*a.cue) if low.lower[i] in words.TWEETING), None)
    if at is None:
        return None
    return Via(kind="document", span=span_of(low.reading.report.text, tokens.start[at], tokens.end[at]), name="tweet on Twitter", named=False)


def source_paper(low: Lower, a: Attribution, *, known: bool) -> Via | None:
    """The writing that is the source itself: "the statement said", "said the statement from Lund's lawyer, Ana Rud". `known`: its author is."""
    if a.source is None:
        return None
    bare = low.lower[a.source[0]] in ("the", "his", "her", "their", "its") and a.source[1] - a.source[0] == 2
    if not (known or bare or a.stater is None or a.stater.kind == "document"):
        return None
    for i in range(*a.source):
        if (low.lower[i] in words.WRITINGS or low.lower[i] in quotes.DOCUMENT) and (
            i + 1 == a.source[1] or low.lower[i + 1] in ("from", "by", "of", ",")
        ):
            return link_at(low, opening(low, i), i)
    return None


def by_mouth(low: Lower, a: Attribution, sentence: int) -> bool:
    """Whether the sentence of a cue says that somebody spoke by mouth ("told reporters", "in an interview")."""
    first, last = low.reading.tokens.sentences[sentence]
    return any(low.lower[i] in words.FACE_TO_FACE and not low.marked[i] for i in range(max(first, a.cue[0] - NEAR), min(last, a.cue[1] + NEAR)))
