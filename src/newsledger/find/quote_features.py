"""What the attribution model sees: numbers for each token, and for each token of a cue's window.

Everything here is shared by training and reading. Sizes and vocabularies come from the weights' header.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import repeat

import numpy as np
from numpy.typing import NDArray

from newsledger.find.quote_marks import Marked, marked
from newsledger.records import Block, Tokens

Ints = NDArray[np.int64]

FIELDS = ("word", "suffix", "shape", "pos", "dep", "quote", "entity", "flag")
SHAPES = 8
QUOTE_STATES = 5
FLAGS = 8
LONGEST_HEADLINE = 160
"""A longer first line is running text, whatever it was taken for."""
DISTANCES = 27
REGIONS = 6
BETWEEN = 4
STATES = 256
"""The width of the encoder's rows."""
LEFT_SENTENCES, RIGHT_SENTENCES, SIDE_TOKENS = 4, 6, 220


@dataclass(slots=True)
class Vocabulary:
    """Words and labels by number; 0 is always the unknown."""

    word: Mapping[str, int]
    suffix: Mapping[str, int]
    pos: Mapping[str, int]
    dep: Mapping[str, int]
    entity: Mapping[str, int]
    path: Mapping[str, int]


@dataclass(slots=True)
class Inputs:
    """One report as the model sees it: numbers a token, heads, sentences, quoted regions."""

    fields: dict[str, Ints]
    head: Ints
    sentence: list[int]
    region: list[int]
    marks: list[Marked]


def numbered(names: Sequence[str]) -> dict[str, int]:
    """Names by number, from 1."""
    return {name: i for i, name in enumerate(names, 1)}


def quoted_stretches(text: str, blocks: Sequence[Block], used: Sequence[int]) -> list[Marked]:
    """The quoted stretches of the blocks that hold sentences, in order of the text."""
    return [m for i in sorted(set(used)) for m in marked(text, blocks[i].span.start, blocks[i].span.end)]


@lru_cache(maxsize=20_000)
def shape(word: str) -> int:
    """The kind of letters of a word: capital, small, all capitals, digits, mixed, mark."""
    if word.islower():
        return 1
    if word.istitle():
        return 2
    if word.isupper():
        return 3
    if word.isdigit():
        return 4
    if not any(c.isalnum() for c in word):
        return 5
    return 6 if word[:1].isupper() else 7


def regions(tokens: Tokens, marks: Sequence[Marked]) -> tuple[list[int], list[int]]:
    """For each token the number of the outermost quoted stretch that holds it (-1: none), and its quote state.

    State: 0 outside, 1 inside, 2 opening mark, 3 closing mark, 4 inside single marks only.
    """
    region, state = [-1] * len(tokens), [0] * len(tokens)
    starts, ends, i = tokens.start, tokens.end, 0
    for k, m in enumerate(m for m in marks if m.depth == 0):
        i = bisect_right(ends, m.start, i)
        while i < len(starts) and starts[i] < m.end:
            region[i] = k
            state[i] = 2 if ends[i] <= m.inner_start else 3 if starts[i] >= m.inner_end and m.closed else 4 if m.single else 1
            i += 1
    return region, state


def entity_labels(tokens: Tokens) -> list[str]:
    """The entity label of each token, "" outside."""
    out = [""] * len(tokens)
    for e in tokens.entities:
        out[e.first : e.last] = [e.label] * (min(e.last, len(out)) - e.first)
    return out


def lowered(tokens: Tokens) -> list[str]:
    """The words in small letters with straight apostrophes."""
    return [t.lower().replace("’", "'") for t in tokens.text]


def numbers(known: Mapping[str, int], names: Sequence[str]) -> list[int]:
    """The number of each name, 0 for unknown ones."""
    return list(map(known.get, names, repeat(0)))


def inputs_of(
    text: str, blocks: Sequence[Block], tokens: Tokens, vocabulary: Vocabulary, marks: list[Marked], lower: list[str] | None = None
) -> Inputs:
    """The numbers of every token. `lower`: its words as `lowered` gives them, when they are there already."""
    n = len(tokens)
    lower = lower or lowered(tokens)
    region, state = regions(tokens, marks)
    flag, sentence = [0] * n, [0] * n
    last_block = -1
    for s, ((first, last), block) in enumerate(zip(tokens.sentences, tokens.sentence_block, strict=True)):
        sentence[first:last] = [s] * (last - first)
        headline = 4 if blocks[block].kind in ("headline", "standfirst", "subhead", "bullet") and len(blocks[block].span) < LONGEST_HEADLINE else 0
        flag[first:last] = [headline] * (last - first)
        flag[first] = headline + (2 if block != last_block else 1)
        last_block = block
    fields = {
        "word": numbers(vocabulary.word, lower),
        "suffix": numbers(vocabulary.suffix, [w[-3:] for w in lower]),
        "shape": list(map(shape, tokens.text)),
        "pos": numbers(vocabulary.pos, tokens.upos),
        "dep": numbers(vocabulary.dep, tokens.dep),
        "quote": state,
        "entity": numbers(vocabulary.entity, entity_labels(tokens)),
        "flag": flag,
    }
    arrays = {name: np.asarray(values, dtype=np.int64) for name, values in fields.items()}
    return Inputs(arrays, np.asarray(tokens.head, dtype=np.int64), sentence, region, marks)


def states_of(tokens: Tokens) -> tuple[NDArray[np.float32], NDArray[np.float32]] | None:
    """The encoder's rows of the tokens, and by what each is to be multiplied to have a root mean square of one; None with another backend."""
    if not tokens.states:
        return None
    rows = np.frombuffer(tokens.states, dtype=np.float32).reshape(len(tokens), STATES)
    size = np.sqrt(np.einsum("ij,ij->i", rows, rows) / np.float32(STATES) + np.float32(1e-6))
    return rows, (1 / size).astype(np.float32)[:, None]


def window(tokens: Tokens, inputs: Inputs, first: int, last: int) -> tuple[int, int]:
    """The token range in which a cue (tokens first to last) may have its source and content.

    Its sentence, and the sentences beside it as long as they hold quoted words or hang on a colon.
    """
    s = inputs.sentence[first]
    high = tokens.sentences[s][1]
    left = right = s
    while left > 0 and s - left < LEFT_SENTENCES and has_quote(inputs, tokens.sentences[left - 1]):
        left -= 1
    while (
        right + 1 < len(tokens.sentences)
        and right - s < RIGHT_SENTENCES
        and (has_quote(inputs, tokens.sentences[right + 1]) or (right == s and tokens.text[high - 1] in (":", "-", "—")))
    ):
        right += 1
    start = max(tokens.sentences[left][0], first - SIDE_TOKENS)
    end = min(tokens.sentences[right][1], last + SIDE_TOKENS)
    return start, end


def has_quote(inputs: Inputs, sentence: tuple[int, int]) -> bool:
    """Whether a sentence holds a quoted token at its start or end."""
    first, last = sentence
    return first < last and (inputs.region[first] >= 0 or inputs.region[last - 1] >= 0)


def cue_head(tokens: Tokens, first: int, last: int) -> int:
    """The token of the cue that governs the others: the one whose head lies outside, verbs before nouns before the rest."""
    outside = [i for i in range(first, last) if not first <= tokens.head[i] < last or tokens.head[i] == i]
    for kinds in (("VERB",), ("NOUN", "ADJ", "AUX")):
        for i in outside:
            if tokens.upos[i] in kinds:
                return i
    return outside[0] if outside else last - 1


def paths(tokens: Tokens, inputs: Inputs, cue: int, start: int, end: int) -> list[str]:
    """For each token of the window how it hangs on the cue in the parse: below it by which relation, or beside it over which."""
    first, last = tokens.sentences[inputs.sentence[cue]]
    chain: dict[int, str] = {cue: ""}
    at = cue
    while tokens.head[at] != at and first <= tokens.head[at] < last and tokens.head[at] not in chain:
        chain[tokens.head[at]] = tokens.dep[at]
        at = tokens.head[at]
    known: dict[int, str] = {i: ("c" if i == cue else f"a:{dep}") for i, dep in chain.items()}
    low, high, here = max(start, first), min(end, last), inputs.sentence[cue]
    for i in range(low, high):
        if i not in known:
            _follow(tokens, i, cue, chain, known)
    own = [known[i] for i in range(low, high)]
    return [*other_sentences(tokens, inputs, here, start, low), *own, *other_sentences(tokens, inputs, here, high, end)]


def other_sentences(tokens: Tokens, inputs: Inputs, here: int, start: int, end: int) -> list[str]:
    """For each token from `start` to `end` how many sentences it is away from the sentence `here`: "s-3" to "s4"."""
    out: list[str] = []
    while start < end:
        number = inputs.sentence[start]
        stop = min(end, tokens.sentences[number][1])
        out += [f"s{max(-3, min(4, number - here))}"] * (stop - start)
        start = stop
    return out


def _follow(tokens: Tokens, i: int, cue: int, chain: Mapping[int, str], known: dict[int, str]) -> None:
    """The path of a token and of those between it and the first known one above it."""
    trail: list[int] = []
    heads = tokens.head
    while i not in known and len(trail) < 100:
        trail.append(i)
        i = heads[i]
    if i in chain:
        branch = tokens.dep[trail[-1]]
        found = f"d:{branch}" if i == cue else f"u:{chain[i]}:{branch}"
    else:
        found = known.get(i, "?")
    for j in trail:
        known[j] = found


def distances(place: Ints, first: Ints | int, last: Ints | int) -> Ints:
    """The bucket of each token's distance from its cue: 0 in the cue, 1 to 13 before it, 14 to 26 behind it."""
    gap = np.where(place < first, first - place, np.where(place >= last, place - last + 1, 0))
    bucket = BUCKET[np.minimum(gap, len(BUCKET) - 1)]
    return np.where(place >= last, bucket + 13, bucket)


_GAPS = np.arange(1000)
BUCKET: Ints = np.minimum(np.where(_GAPS <= 6, _GAPS, 6 + np.ceil(np.log2(np.maximum(_GAPS, 1) / 6)).astype(np.int64)), 13)
"""The bucket of each gap: up to 6 its own, then doubling."""


def region_codes(inputs: Inputs, first: int, last: int, start: int, end: int) -> Ints:
    """Which quoted stretch a token is in, seen from the cue: 0 none, 1 the nearest before, 2 the nearest behind, 3 another before, 4 behind, 5
    the cue's own.
    """
    region = inputs.region[start:end]
    if max(region) < 0:
        return np.zeros(end - start, dtype=np.int64)
    own = inputs.region[first]
    before = max({*region[: first - start]} - {own}, default=-1)
    behind = min({*region[last - start :]} - {own, -1}, default=-1)
    codes = {before: 1, behind: 2, own: 5, -1: 0}
    cut = first - start
    return np.array([codes.get(r, 3) for r in region[:cut]] + [codes.get(r, 4) for r in region[cut:]], dtype=np.int64)


def cues_between(counts: Ints, place: Ints, first: Ints | int, last: Ints | int) -> Ints:
    """How many other cues begin between each token and its cue (0 to 3); `counts` are running sums of cue beginnings."""
    left = counts[first] - counts[np.minimum(place + 1, first)]
    right = counts[np.maximum(place + 1, last)] - counts[last]
    return np.minimum(np.where(place < first, left, np.where(place >= last, right, 0)), BETWEEN - 1)
