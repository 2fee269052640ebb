"""Levels of two sentences by the ideas that they tell, and not by the words: content apart from who says so, deeds, and names.

Theory of operation. "The ship would be held for twenty days" and "an official said the vessel would be detained" share no telling word; "Greco told
the agency" and "by order of the prefect, Greco" share a name and no claim. So words count as met when one of the same idea stands on the other
side, each weighed by how few sentences of the story hold a word of that idea; words that only name the source are left out.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np

from newsledger.compare.clash import with_particle
from newsledger.compare.concepts import Matrix, Nearness, ideas
from newsledger.compare.lexicon import lexicon
from newsledger.compare.lines import CONTENT, Line, word_of
from newsledger.compare.words import key
from newsledger.language.lang.en import compare as en

Level = tuple[str, Matrix]
NEAR = 0.7
"""Words this near are taken for one when it is counted how many sentences hold an idea."""


class Told(NamedTuple):
    """A word of a sentence that carries content: itself, its tag, its lemma, and whether it only names who says so."""

    word: str
    upos: str
    lemma: str
    source: bool


def told_in(line: Line) -> list[Told]:
    """The words of a line that carry content, a verb joined with its particle where that is an idea of its own ("pull_back")."""
    tokens = line.sentence.tokens
    out = []
    for i, token in enumerate(tokens):
        if token.upos not in CONTENT:
            continue
        lemma, word = token.lemma.casefold(), word_of(line.text, token)
        joined = with_particle(line, i) if token.upos == "VERB" else ""
        if joined:
            lemma = word = joined
        elif key(token.lemma) in en.STOP or len(key(token.lemma)) < 2:
            continue
        out.append(Told(word, token.upos, lemma, any(a <= token.start < b for a, b in line.sources)))
    return out


def deed(told: Told) -> bool:
    """Whether the word tells what happened: a verb, or a noun of a known idea ("seizure")."""
    return not told.source and (told.upos == "VERB" or (told.upos == "NOUN" and told.lemma in ideas()))


FAMILIES: tuple[tuple[str, Callable[[Told], bool]], ...] = (
    ("all", lambda t: True),
    ("content", lambda t: not t.source),
    ("deed", deed),
    ("named", lambda t: not t.source and t.upos in ("PROPN", "NUM")),
)


def idea_levels(lines: Sequence[Line], told: Sequence[Sequence[Told]], near: Nearness) -> list[Level]:
    """The named levels of all families, and how central each pair's sentences are by their content."""
    out: list[Level] = []
    for name, chosen in FAMILIES:
        out += family(name, [sorted({t.word for t in ours if chosen(t)}) for ours in told], near)
    content = dict(out)["content_held_most"]
    return out + central("content", lines, content)


def family(name: str, sets: Sequence[Sequence[str]], nearness: Nearness) -> list[Level]:
    """How far each pair's words of one family are met, weighed by rarity in the language, in the story by word and in the story by idea."""
    vocabulary = sorted({w for words in sets for w in words}) or [""]
    where = {w: i for i, w in enumerate(vocabulary)}
    present = np.zeros((len(sets), len(vocabulary)))
    for i, words in enumerate(sets):
        present[i, [where[w] for w in words]] = 1.0
    near = nearness.of(vocabulary)
    rare = np.array([lexicon().rare(w) for w in vocabulary])
    local = np.log((len(sets) + 1.0) / (present.sum(axis=0) + 0.5)) + 0.1
    held = np.log((len(sets) + 1.0) / (np.minimum(1.0, present @ (near >= NEAR)).sum(axis=0) + 0.5)) + 0.1
    best = best_met(present, near)
    out: list[Level] = []
    for kind, weight in (("rare", rare), ("local", rare * local), ("held", rare * held)):
        share = met(present, best, weight)
        out += [(f"{name}_{kind}_least", np.maximum(share, share.T)), (f"{name}_{kind}_most", np.minimum(share, share.T))]
    total = (present * (rare * held)) @ best.T
    top = top_met(present, best * (rare * held))
    return [*out, (f"{name}_met", np.minimum(total, total.T) / 10.0), (f"{name}_top", np.minimum(top, top.T))]


def best_met(present: Matrix, near: Matrix) -> Matrix:
    """For each line (row) and word (column), how near the line's nearest word is."""
    best = np.zeros_like(present)
    for i, row in enumerate(present):
        rows = near[row > 0]
        if len(rows):
            best[i] = rows.max(axis=0)
    return best


def met(present: Matrix, best: Matrix, weight: Matrix) -> Matrix:
    """[i, j]: the share of the weight of j's words that i meets."""
    share = present * weight
    share /= np.maximum(share.sum(axis=1, keepdims=True), 1e-6)
    return np.asarray(best @ share.T)


def top_met(present: Matrix, weighed: Matrix) -> Matrix:
    """[i, j]: the weight of the most telling word of j that i meets."""
    lines, words = np.nonzero(present)
    out = np.zeros((len(present), len(present)))
    if len(lines):
        filled, starts = np.unique(lines, return_index=True)
        out[:, filled] = np.maximum.reduceat(weighed[:, words], starts, axis=1)
    return out


def central(name: str, lines: Sequence[Line], level: Matrix) -> list[Level]:
    """How central the two lines are: what each finds in every other report and in the heads of all, how many it resembles, and what both resemble."""
    report = np.array([x.report for x in lines])
    reports = np.unique(report)
    top = np.stack([level[:, report == r].max(axis=1) for r in reports.tolist()], axis=1)
    others = report[:, None] != reports[None, :]
    found = (top * others).sum(axis=1) / np.maximum(others.sum(axis=1), 1)
    bare = level.copy()
    np.fill_diagonal(bare, 0.0)
    heads = np.nonzero([x.index <= 1 or x.block == "headline" for x in lines])[0]
    headed = np.sort(bare[:, heads], axis=1)[:, -3:].sum(axis=1) / max(1, min(3, len(heads) - 1)) if len(heads) else np.zeros(len(lines))
    like = (bare > 0.5 * np.maximum(bare.max(axis=1, keepdims=True), 1e-6)).sum(axis=1).astype(float)
    out = [(f"{name}_hop", hops(bare))]
    for kind, each in (("found", found), ("headed", headed), ("like", like)):
        out += [(f"{name}_{kind}_least", np.minimum.outer(each, each)), (f"{name}_{kind}_most", np.maximum.outer(each, each))]
    return out


def hops(level: Matrix) -> Matrix:
    """[i, j]: the best way from i to j over one other line, as good as its worse step."""
    return np.stack([np.minimum(row[None, :], level).max(axis=1) for row in level]) if len(level) else level
