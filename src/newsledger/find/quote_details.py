"""To whom, when, and whether it was said at all: the details around a quote's cue."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from newsledger.find.quote_marks import Marked
from newsledger.find.quote_pieces import Board, near_sentence
from newsledger.language.lang.en import quotes as words
from newsledger.records import Attribution, Mention, Reading, Time

SPAN_BEFORE = 6
NEAR = 40
"""So many mentions or times around a place are looked at."""


def addressee_of(reading: Reading, a: Attribution) -> str | None:
    """The actor whom the speaker addresses: "told Kim on Thursday", "said to Putin", "reassured Kim that"; None for media, reporters and nobody."""
    tokens = reading.tokens
    verb = next((i for i in range(*a.cue) if tokens.lemma[i] in words.ADDRESSING), None)
    places: list[int] = []
    if verb is not None:
        places = [i for i in range(verb + 1, min(len(tokens), verb + 12)) if tokens.head[i] == verb and tokens.dep[i] in ("obj", "iobj")]
        places = places or ([verb + 1] if verb + 1 < len(tokens) and tokens.upos[verb + 1] in ("PROPN", "PRON", "DET") else [])
    else:
        end = a.cue[1]
        if end + 1 < len(tokens) and tokens.text[end] == "to" and tokens.upos[end + 1] in ("PROPN", "DET", "PRON", "NOUN"):
            places = [end + 1]
    for i in places:
        actor = actor_at(reading, i)
        if actor is not None and reading.actors[actor].kind not in ("agency", "outlet") and (a.stater is None or actor != a.stater.actor):
            return actor
    return None


def actor_at(reading: Reading, i: int) -> str | None:
    """The actor of the mention that begins at or covers token `i`, or begins just behind it ("the South Korean president")."""
    tokens = reading.tokens
    best: Mention | None = None
    k = bisect_right(reading.mentions, tokens.end[i], key=lambda m: m.span.start)
    for m in reading.mentions[max(0, k - NEAR) : k]:
        if (
            m.actor in reading.actors
            and m.span.start < tokens.end[i]
            and m.span.end > tokens.start[i]
            and (best is None or len(m.span) > len(best.span))
        ):
            best = m
    return best.actor if best else None


def time_of(reading: Reading, a: Attribution) -> Time | None:
    """The time of speaking: the nearest time expression in the cue's sentence that lies outside the content, within a dozen words of the cue."""
    tokens = reading.tokens
    low, high = tokens.start[max(0, a.cue[0] - 14)], tokens.end[min(len(tokens) - 1, a.cue[1] + 14)]
    content = [(tokens.start[x], tokens.end[y - 1]) for x, y in a.content]
    cue = tokens.start[a.cue[0]]
    sentence = (near_sentence(reading, a.cue[0]) or [(0, len(tokens))])[0]
    low, high = max(low, tokens.start[sentence[0]]), min(high, tokens.end[sentence[1] - 1])
    near = [
        t
        for t in times_between(reading, low, high)
        if t.span is not None
        and t.type in ("DATE", "TIME")
        and low <= t.span.start
        and t.span.end <= high
        and not any(x <= t.span.start < y for x, y in content)
    ]
    return min(near, key=lambda t: (abs(t.span.start - cue) if t.span else 0, t.value), default=None)


def times_between(reading: Reading, low: int, high: int) -> Sequence[Time]:
    """The time expressions of a stretch (all of them when they do not come in order)."""
    times = [t for t in reading.times if t.span is not None] if len(reading.times) <= NEAR else reading.times
    if len(times) <= NEAR:
        return times
    first = bisect_left(times, low, key=lambda t: t.span.start if t.span else -1)
    return times[first : first + NEAR]


def negated_cue(reading: Reading, a: Attribution) -> bool:
    """Whether the words are denied or were never said: "denied losing any aircraft", "did not say that", "never promised"."""
    tokens = reading.tokens
    low = [tokens.text[i].lower() for i in range(*a.cue)]
    if words.DENY & set(low):
        return True
    near = range(max(0, a.cue[0] - 3), a.cue[1])
    return any(tokens.text[i].lower().replace("’", "'") in ("not", "n't", "never") and (tokens.head[i] == a.head or a.cue[0] <= i) for i in near)


def negated_fragment(reading: Reading, board: Board, m: Marked) -> bool:
    """Whether a fragment stands in a negation of the sentence around it: "was not only meant “to please voters” but"."""
    tokens = reading.tokens
    first = bisect_left(tokens.start, m.inner_start)
    if first == len(tokens):
        return False
    for i in range(first - 1, max(-1, first - 1 - SPAN_BEFORE), -1):
        word = tokens.text[i].lower().replace("’", "'")
        if word in ("but", ",", ";", ".", "and") or (board.region[i] >= 0 and tokens.start[i] < m.start and board.state[i] in (1, 4)):
            return False
        if word in words.NEGATION:
            return True
    return False
