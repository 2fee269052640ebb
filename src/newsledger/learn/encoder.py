"""Words in context: the encoder in numpy. `training/language/model.py` holds the same sums in torch and their explanation.

All sentences of a report run at once, packed by time: sorted by length, row `offset[t] + i` is word t of sentence i, so that step t of
the recurrence is one slice and no padding is computed. The recurrence is elementwise; nearly all time goes into one matrix product a layer.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from newsledger.learn.features import COLUMNS, plain, row
from newsledger.learn.threads import one_thread
from newsledger.learn.weights import Weights

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
CHUNK = 128
"""Rows that go through a layer's gates at once (of 64, 96, 128, 192, 256 and all: a tenth faster than all)."""
KEPT = 16_384
"""So many words by themselves are kept in a process (16 MB): nineteen in twenty of a report's have been in an earlier one."""


class Packed:
    """The layout of sentences of these lengths: `flat` are the packed rows of all words in order, `rows[k]` those of sentence k."""

    def __init__(self, lengths: Sequence[int]) -> None:
        sizes = np.array(lengths, dtype=np.int64).reshape(-1)
        shorter = np.cumsum(np.bincount(sizes, minlength=1))[:-1]
        counts = len(sizes) - shorter
        offsets = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
        self.counts: list[int] = counts.tolist()
        self.offsets: list[int] = offsets.tolist()
        self.total: int = self.offsets[-1]
        place = np.empty(len(sizes), dtype=np.int64)
        place[np.argsort(-sizes, kind="stable")] = np.arange(len(sizes))
        self.ends: Ints = np.cumsum(sizes)
        self.begins: Ints = self.ends - sizes
        self.number: Ints = np.arange(self.total) - np.repeat(self.begins, sizes)
        self.flat: Ints = offsets[self.number] + np.repeat(place, sizes)
        self.sizes: Ints = sizes
        self.space: Space | None = None

    @cached_property
    def rows(self) -> list[Ints]:
        """The packed rows of each sentence's words, in order."""
        return [self.flat[a:b] for a, b in zip(self.begins.tolist(), self.ends.tolist(), strict=True)]

    @cached_property
    def beside(self) -> tuple[Ints, Ints]:
        """The row of the word before each packed row's and of the word after it, `total` where there is none."""
        before, after = (np.full(self.total, self.total, dtype=np.int64) for _ in range(2))
        inner = np.flatnonzero(self.number)
        before[self.flat[inner]] = self.flat[inner - 1]
        after[self.flat[inner - 1]] = self.flat[inner]
        return before, after

    @cached_property
    def mirrored(self) -> Ints:
        """For each word, in order, the packed row of the word that is as far from its sentence's other end."""
        return self.flat[np.repeat(self.ends + self.begins - 1, self.sizes) - np.arange(self.total)]

    def scratch(self, width: int) -> Space:
        """Space for a layer's steps, made once."""
        if self.space is None or self.space.z.shape[1] != width:
            self.space = Space(self, width)
        return self.space


class Space:
    """Arrays that all layers of one packing write their steps into, so that none is made anew.

    `y` is rows with a zero row behind; `z`, `f`, `o` are rows. For the scan each row is two halves, and the second half of word t of a
    sentence lies in the row of its word number t from the end, so that step t of both directions is one slice, cut once for all layers.
    """

    def __init__(self, packed: Packed, width: int) -> None:
        n = packed.total
        self.y = np.zeros((n + 1, width), np.float32)
        self.z, self.f, self.o = (np.empty((n, width), np.float32) for _ in range(3))
        self.turn = np.arange(2 * n, dtype=np.int64)
        self.turn[2 * packed.flat + 1] = 2 * packed.mirrored + 1
        self.state, self.gate = (np.empty((2 * n, width // 2), np.float32) for _ in range(2))
        self.steps: list[tuple[Floats, Floats, Floats]] = []
        for before, a, size in zip(packed.offsets, packed.offsets[1:], packed.counts[1:], strict=False):
            here, earlier = slice(2 * a, 2 * (a + size)), slice(2 * before, 2 * (before + size))
            self.steps.append((self.gate[here], self.state[earlier], self.state[here]))

    def scan(self) -> Floats:
        """c_t = f_t c_{t-1} + z_t, the first half of the channels forwards, the second backwards; written over z."""
        half = self.state.shape[1]
        np.take(self.z.reshape(-1, half), self.turn, axis=0, mode="clip", out=self.state)
        np.take(self.f.reshape(-1, half), self.turn, axis=0, mode="clip", out=self.gate)
        for gate, before, state in self.steps:
            np.multiply(gate, before, out=gate)
            np.add(gate, state, out=state)
        np.take(self.state, self.turn, axis=0, mode="clip", out=self.z.reshape(-1, half))
        return self.z


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
        """The layer's output for packed rows x."""
        width = x.shape[1]
        space = packed.scratch(width)
        y, z, f, o = space.y, space.z, space.f, space.o
        size = np.sqrt(np.einsum("ij,ij->i", x, x) / np.float32(width) + np.float32(1e-6))
        np.divide(x, size[:, None], out=y[:-1])
        before, after = packed.beside
        mixed, side, made = (np.empty((CHUNK, n), np.float32) for n in (width, width, 3 * width))
        for a in range(0, len(x), CHUNK):
            b = min(len(x), a + CHUNK)
            self.gate(y, (before[a:b], after[a:b]), (mixed[: b - a], side[: b - a], made[: b - a]), (y[a:b], z[a:b], f[a:b], o[a:b]))
        out: Floats = space.scan() * o
        out += x
        return out

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
        self.places: dict[str, int] = {}
        self.bank = np.empty((KEPT, len(self.bias)), np.float32)

    def words(self, words: Sequence[str]) -> Floats:
        """Words by themselves; each row depends on its word only."""
        new = [w for w in dict.fromkeys(words) if w not in self.places]
        if len(self.places) + len(new) > KEPT:
            self.places = {}
            new = list(dict.fromkeys(words))
        if len(new) > KEPT:  # an endless line: its words are not kept
            places = {w: i for i, w in enumerate(new)}
            return self.fresh(new).take([places[w] for w in words], axis=0)
        if new:
            self.bank[len(self.places) : len(self.places) + len(new)] = self.fresh(new)
            self.places |= {w: i for i, w in enumerate(new, len(self.places))}
        return self.bank.take([self.places[w] for w in words], axis=0)

    def fresh(self, words: Sequence[str]) -> Floats:
        """Words by themselves, worked out."""
        rows = np.array([row(plain(w), self.known) for w in words], dtype=np.int64).reshape(len(words), len(self.tables))
        x = np.zeros((len(words), len(self.bias)), dtype=np.float32)
        for i, table in enumerate(self.tables):
            x += table.take(rows[:, i], axis=0)
        x += self.bias
        np.tanh(x, out=x)
        x *= 2
        return x

    def __call__(self, sentences: Sequence[Sequence[str]]) -> tuple[list[Floats], Packed]:
        """The packed output of every layer, and the packing."""
        packed = Packed([len(s) for s in sentences])
        x = np.empty((packed.total, len(self.bias)), dtype=np.float32)
        x[packed.flat] = self.words([w for s in sentences for w in s])
        out = []
        for layer in self.layers:
            x = layer(x, packed)
            out.append(x)
        return out, packed
