"""From scores to labels: the best chain of labels of many windows, and the runs that the labels make."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


IMPOSSIBLE = np.float32(-1e6)


def best_labels(scores: Floats, sizes: NDArray[np.int64], trans: Floats, start: Floats) -> list[list[int]]:
    """The best labels of windows that lie under each other (`sizes`: their rows), each window a chain of its own.

    All windows are one chain in which the first row of a window forgets what was before it. Neighbours are joined two by two: `joined[i, j]` is
    the best score of a stretch between label i before it and label j at its end. So it takes as many steps as the rows have binary digits.
    """
    count = len(scores)
    if not count:
        return [[] for _ in sizes]
    room = 1 << (count - 1).bit_length()
    steps = np.full((len(start), len(start), room), IMPOSSIBLE, dtype=np.float32)
    steps[:, :, :count] = trans[:, :, None] + scores.T[None]
    first = (np.cumsum(sizes) - sizes)[sizes > 0]
    steps[:, :, first] = (start[:, None] + scores[first].T)[None]
    steps[range(len(start)), range(len(start)), count:] = 0
    middles = []
    while steps.shape[2] > 1:
        steps, middle = joined(steps[:, :, 0::2], steps[:, :, 1::2])
        middles.append(middle)
    labels = unfolded(middles, int(steps[0, :, 0].argmax()))[:count].tolist()
    stops = np.cumsum(sizes).tolist()
    return [labels[b - n : b] for b, n in zip(stops, sizes.tolist(), strict=True)]


def joined(left: Floats, right: Floats) -> tuple[Floats, NDArray[np.int8]]:
    """The best scores of pairs of stretches laid end to end, and the label at the seam."""
    best = left[:, 0, None, :] + right[0]
    middle = np.zeros(best.shape, dtype=np.int8)
    for m in range(1, len(left)):
        other = left[:, m, None, :] + right[m]
        better = other > best
        np.copyto(middle, m, where=better)
        np.maximum(best, other, out=best)
    return best, middle


def unfolded(middles: list[NDArray[np.int8]], last: int) -> NDArray[np.int64]:
    """The label of every row: from the last one down, each stretch is cut at its seam."""
    before, end = np.zeros(1, dtype=np.int64), np.array([last], dtype=np.int64)
    for middle in reversed(middles):
        seam = middle[before, end, np.arange(len(end))].astype(np.int64)
        before = np.stack([before, seam], axis=1).ravel()
        end = np.stack([seam, end], axis=1).ravel()
    return end


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
