"""From scores to labels: the best chain of labels of many windows, and the runs that the labels make."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


def batched(scores: list[Floats], trans: Floats, start: Floats) -> list[list[int]]:
    """The best labels of many rows of different lengths, stepped together: longest first, so that a row leaves when it ends."""
    order = sorted(range(len(scores)), key=lambda i: -len(scores[i]))
    lengths = [len(scores[i]) for i in order]
    if not lengths:
        return []
    padded = np.zeros((len(order), lengths[0], scores[0].shape[1]), dtype=np.float32)
    for k, i in enumerate(order):
        padded[k, : lengths[k]] = scores[i]
    best = start + padded[:, 0]
    pointers = np.zeros(padded.shape, dtype=np.int8)
    alive = len(order)
    for t in range(1, lengths[0]):
        while lengths[alive - 1] <= t:
            alive -= 1
        paths = best[:alive, :, None] + trans
        pointers[:alive, t] = paths.argmax(axis=1)
        np.add(np.maximum.reduce(paths, axis=1), padded[:alive, t], out=best[:alive])
    label = best.argmax(axis=1)
    out: list[list[int]] = [[] for _ in order]
    for k, i in enumerate(order):
        at, row, steps = int(label[k]), [], pointers[k, : lengths[k]].tolist()
        for t in range(lengths[k] - 1, -1, -1):
            row.append(at)
            at = steps[t][at]
        out[i] = row[::-1]
    return out


def pieces(tags: list[int], begin: int, start: int) -> list[tuple[int, int]]:
    """The token ranges of the label pair `begin`, `begin + 1`."""
    out: list[tuple[int, int]] = []
    for _ in range(tags.count(begin)):
        i = tags.index(begin, out[-1][1] - start if out else 0)
        j = i + 1
        while j < len(tags) and tags[j] == begin + 1:
            j += 1
        out.append((start + i, start + j))
    return out


FAR = 6.0
"""A token whose score as outside is better by so much is outside, whatever stands beside it."""


def cue_runs(scores: Floats, sentences: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The token ranges of the cues: scores of outside, beginning and inside for each token; no run begins inside or crosses a sentence."""
    gain = scores[:, 1:] - scores[:, :1]
    near = np.flatnonzero(gain.max(axis=1) > -FAR)
    if not len(near):
        return []
    number = np.searchsorted([a for a, b in sentences if b > a], near, side="right")
    cuts = np.flatnonzero((np.diff(near) > 1) | (np.diff(number) > 0)) + 1
    firsts = np.concatenate([[0], cuts])
    good = np.maximum.reduceat(gain[near].max(axis=1), firsts) > 0
    lasts = np.concatenate([cuts, [len(near)]])
    out: list[tuple[int, int]] = []
    for a, b in zip(near[firsts[good]].tolist(), near[lasts[good] - 1].tolist(), strict=True):
        out += best_runs(gain[a : b + 1].tolist(), a)
    return out


def best_runs(gains: list[list[float]], at: int) -> list[tuple[int, int]]:
    """The best runs of a stretch that begins at token `at`: what each token gains over outside by beginning a run or by going on with one."""
    outside, inside = 0.0, -1e9
    came: list[tuple[bool, int]] = []  # whether the best way to be outside comes from inside; how to be inside: 1 begins, 2 goes on, 3 begins anew
    for begin, go_on in gains:
        last = max(outside, inside)
        fresh, longer = last + begin, inside + go_on
        came.append((inside > outside, 2 if longer >= fresh else 3 if inside > outside else 1))
        outside, inside = last, max(fresh, longer)
    out: list[tuple[int, int]] = []
    end, within = len(gains), inside > outside
    for t in range(len(gains) - 1, -1, -1):
        if not within:
            end, within = t, came[t][0]
        elif came[t][1] != 2:
            out.append((at + t, at + end))
            end, within = t, came[t][1] == 3
    return out[::-1]
