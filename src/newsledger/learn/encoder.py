"""Words in context: the encoder in numpy. `training/language/model.py` holds the same sums in torch and their explanation.

All sentences of a report run at once, packed by time: sorted by length, row `offset[t] + i` is word t of sentence i, so that step t of
the recurrence is one slice and no padding is computed. The recurrence is elementwise; nearly all time goes into one matrix product a layer.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from newsledger.learn.features import COLUMNS, plain, row
from newsledger.learn.threads import one_thread
from newsledger.learn.weights import Weights

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
CHUNK = 128
"""Rows that go through a layer's gates at once (of 64, 96, 128, 192, 256 and all: a tenth faster than all)."""
MOST_KNOWN = 50_000
"""So many words' rows are kept in a process."""


class Packed:
    """The layout of sentences of these lengths: `rows[k]` are the packed rows of sentence k's words, in order."""

    def __init__(self, lengths: Sequence[int]) -> None:
        order = sorted(range(len(lengths)), key=lambda i: -lengths[i])
        sizes = np.array([lengths[i] for i in order], dtype=np.int64)
        self.counts: list[int] = [int((sizes > t).sum()) for t in range(int(sizes.max(initial=0)))]
        offsets = np.concatenate([[0], np.cumsum(self.counts)]).astype(np.int64)
        self.offsets: list[int] = offsets.tolist()
        self.total: int = self.offsets[-1]
        self.rows: list[Ints] = [np.empty(0, dtype=np.int64)] * len(lengths)
        before = np.full(self.total, self.total, dtype=np.int64)
        after = before.copy()
        for place, i in enumerate(order):
            rows = offsets[: lengths[i]] + place
            self.rows[i] = rows
            before[rows[1:]] = rows[:-1]
            after[rows[:-1]] = rows[1:]
        self.before, self.after = before, after
        self.space: tuple[Floats, Floats, Floats, Floats] | None = None

    def scratch(self, width: int) -> tuple[Floats, Floats, Floats, Floats]:
        """Space for a layer's steps, made once: rows with a zero row behind, and three times rows."""
        if self.space is None or self.space[1].shape[1] != width:
            n = self.total
            z, f, o = (np.empty((n, width), np.float32) for _ in range(3))
            self.space = (np.zeros((n + 1, width), np.float32), z, f, o)
        return self.space

    def scan(self, z: Floats, f: Floats, c: Floats) -> None:
        """c_t = f_t c_{t-1} + z_t, the first half of the channels forwards, the second backwards; written into `c`."""
        half = z.shape[1] // 2
        steps = [(a, a + n, n) for a, n in zip(self.offsets, self.counts, strict=False)]
        zl, fl, cl = z[:, :half], f[:, :half], c[:, :half]
        state = np.zeros((self.counts[0] if self.counts else 0, half), dtype=np.float32)
        buffer = np.empty_like(state)
        for a, b, n in steps:
            np.multiply(fl[a:b], state[:n], out=buffer[:n])
            np.add(buffer[:n], zl[a:b], out=cl[a:b])
            state = cl[a:b]
        zr, fr, cr = z[:, half:], f[:, half:], c[:, half:]
        state = np.zeros_like(buffer)
        for a, b, n in reversed(steps):
            np.multiply(fr[a:b], state[:n], out=state[:n])
            np.add(state[:n], zr[a:b], out=state[:n])
            cr[a:b] = state[:n]


def norm(x: Floats, gain: Floats) -> Floats:
    """Root-mean-square norm of each row."""
    size = np.sqrt(np.einsum("ij,ij->i", x, x) / np.float32(x.shape[1]) + np.float32(1e-6))
    return np.asarray(x * (gain / size[:, None]), dtype=np.float32)


class Layer:
    """One bidirectional layer."""

    def __init__(self, weights: Weights, name: str) -> None:
        self.near = weights[f"{name}.near"] * weights[f"{name}.gain"]
        self.gates = np.ascontiguousarray(weights[f"{name}.gates.weight"].T)
        self.bias = weights[f"{name}.gates.bias"]
        width = self.near.shape[1]
        self.gates[:, width:] *= 0.5  # so that one tanh serves all: the logistic function of x is (1 + tanh(x / 2)) / 2
        self.bias[width:] *= 0.5
        self.half_scale = weights[f"{name}.scale"] * np.float32(0.5)

    def __call__(self, x: Floats, packed: Packed) -> Floats:
        """The layer's output for packed rows x; the packing's scratch space is used, so that no large array is made anew."""
        width = x.shape[1]
        y, z, f, o = packed.scratch(width)
        size = np.sqrt(np.einsum("ij,ij->i", x, x) / np.float32(width) + np.float32(1e-6))
        np.divide(x, size[:, None], out=y[:-1])
        mixed, side, made = (np.empty((CHUNK, n), np.float32) for n in (width, width, 3 * width))
        for a in range(0, len(x), CHUNK):
            b = min(len(x), a + CHUNK)
            self.gate(y, (packed.before[a:b], packed.after[a:b]), (mixed[: b - a], side[: b - a], made[: b - a]), (y[a:b], z[a:b], f[a:b], o[a:b]))
        c: Floats = np.empty_like(x)
        packed.scan(z, f, c)
        c *= o
        c += x
        return c

    def gate(self, y: Floats, beside: tuple[Ints, Ints], space: tuple[Floats, Floats, Floats], rows: tuple[Floats, Floats, Floats, Floats]) -> None:
        """Write z (1 - f), f and o of some rows; few enough that all stays in the processor's cache."""
        mixed, side, made = space
        own, z, f, o = rows
        width = own.shape[1]
        np.multiply(own, self.near[1], out=mixed)
        for places, share in zip(beside, (self.near[0], self.near[2]), strict=True):
            np.take(y, places, axis=0, mode="clip", out=side)
            side *= share
            mixed += side
        np.matmul(mixed, self.gates, out=made)
        made += self.bias
        np.tanh(made, out=made)
        np.multiply(made[:, width : 2 * width], np.float32(0.5), out=f)
        f += np.float32(0.5)
        np.subtract(np.float32(1), f, out=side)
        np.multiply(made[:, :width], side, out=z)
        np.add(made[:, 2 * width :], np.float32(1), out=o)
        o *= self.half_scale


class Encoder:
    """Sentences to rows of numbers, one array a layer."""

    def __init__(self, weights: Weights, layers: int) -> None:
        one_thread()
        self.known = {w: i + 1 for i, w in enumerate(weights.strings("words"))}
        inside = weights["encoder.inside.weight"].T
        self.tables: list[NDArray[np.floating]] = []
        place = 0
        for name in ["encoder.vectors.weight", *(f"encoder.columns.{i}.weight" for i in range(len(COLUMNS)))]:
            table = weights[name]
            self.tables.append((table @ inside[place : place + table.shape[1]]).astype(np.float16 if len(table) > 20_000 else np.float32))
            place += table.shape[1]
        self.bias = weights["encoder.inside.bias"]
        self.layers = [Layer(weights, f"encoder.layers.{i}") for i in range(layers)]
        self.cache: dict[str, list[int]] = {}

    def words(self, words: Sequence[str]) -> Floats:
        """Words by themselves; each row depends on its word only."""
        places: dict[str, int] = {}
        order = [places.setdefault(w, len(places)) for w in words]
        rows = np.array([self.row(w) for w in places], dtype=np.int64).reshape(len(places), len(self.tables))
        x = np.zeros((len(places), len(self.bias)), dtype=np.float32)
        for i, table in enumerate(self.tables):
            x += table.take(rows[:, i], axis=0)
        x += self.bias
        np.tanh(x, out=x)
        x *= 2
        return x.take(order, axis=0) if order else x

    def row(self, word: str) -> list[int]:
        """The feature row of a word, remembered."""
        found = self.cache.get(word)
        if found is None:
            if len(self.cache) >= MOST_KNOWN:
                self.cache.clear()
            found = self.cache[word] = row(plain(word), self.known)
        return found

    def __call__(self, sentences: Sequence[Sequence[str]]) -> tuple[list[Floats], Packed]:
        """The packed output of every layer, and the packing."""
        packed = Packed([len(s) for s in sentences])
        flat = [w for s in sentences for w in s]
        x = np.empty((packed.total, len(self.bias)), dtype=np.float32)
        if flat:
            x[np.concatenate(packed.rows)] = self.words(flat)
        out = []
        for layer in self.layers:
            x = layer(x, packed)
            out.append(x)
        return out, packed
