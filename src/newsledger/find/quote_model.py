"""The attribution model read forwards: which tokens are cues, and which are the source and the content of each.

Words, parse and quotation marks go through three layers (neighbours, head and children, wider neighbours); a cue chain is read off them.
For each cue the tokens around it are looked at again together with how they hang on it, and a second chain gives its source and its
contents. Trained by `training/attribution/train.py`; the same sums in numpy.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from newsledger.find import quote_features as qf
from newsledger.find.quote_labels import best_labels, cue_runs, pieces
from newsledger.learn.weights import Weights, load
from newsledger.records import Tokens

Floats = NDArray[np.float32]
LABELS = ("O", "B-S", "I-S", "B-C", "I-C")
WEIGHTS = "attribution"
NEVER = -1e4


class Tagged(NamedTuple):
    """One attribution in tokens: the cue, the source (None when there is none here), the pieces of content, and how sure the cue is."""

    cue: tuple[int, int]
    head: int
    source: tuple[int, int] | None
    content: tuple[tuple[int, int], ...]
    score: float


class Net(NamedTuple):
    """The weights as matrices, ready to use."""

    vocabulary: qf.Vocabulary
    tables: tuple[tuple[tuple[str, ...], Floats], ...]
    sizes: Mapping[str, int]
    matrices: dict[str, Floats]
    layers: tuple[str, ...]
    version: str
    states_of: str = ""


@cache
def net() -> Net:
    """The shipped weights, made ready once a process: the tables multiplied with the entry layer, so that a token is a sum of rows."""
    w = load(WEIGHTS)
    names = {k: qf.numbered(w.strings(f"names.{k}")) for k in ("word", "suffix", "pos", "dep", "entity", "path")}
    plain = {k: w[k] for k in w.arrays if not k.startswith("names.") and not k.endswith("@scale")}
    return Net(
        qf.Vocabulary(**names),
        entry_tables(w),
        {k: len(plain[f"tables.{k}.weight"]) for k in qf.FIELDS[1:]},
        chains(plain),
        tuple(w.labels("layers") if "layers" in w.header else ("near", "tree", "far")),
        w.version,
        str(w.header.get("states", "")),
    )


MERGED = (("pos", "entity"), ("shape", "quote", "flag"))
"""Small fields whose rows are added beforehand, so that a token takes one row for all of them."""
PLACES = ("distance", "region", "between")


def entry_tables(w: Weights) -> tuple[tuple[tuple[str, ...], Floats], ...]:
    """The rows that the values of fields add to the entry layer; fields with few values are taken together."""
    entry, at = w["entry.weight"], 0
    order = [("static", "static.weight"), ("own", "own.weight")] + [(k, f"tables.{k}.weight") for k in qf.FIELDS[1:]]
    tables: dict[str, Floats] = {}
    for field, name in order:
        table = w[name]
        tables[field] = table @ entry[:, at : at + table.shape[1]].T
        at += table.shape[1]
    words = tables.pop("static")
    own = tables.pop("own")
    words[: len(own)] += own - own[0]
    words += own[0] + w["entry.bias"]
    out: list[tuple[tuple[str, ...], Floats]] = [(("word",), words)]
    for fields in MERGED:
        out.append((fields, together([tables.pop(f) for f in fields])))
    return (*out, *(((field,), np.ascontiguousarray(table)) for field, table in tables.items()))


def together(tables: list[Floats]) -> Floats:
    """One table for every combination of rows of these: row `(i * len(second) + j) * len(third) + k` is the sum of rows i, j and k."""
    out = tables[0]
    for table in tables[1:]:
        out = (out[:, None, :] + table[None, :, :]).reshape(-1, table.shape[1])
    return np.ascontiguousarray(out, dtype=np.float32)


def chains(plain: dict[str, Floats]) -> dict[str, Floats]:
    """The matrices, transposed for rows of tokens, the chain with its forbidden steps, and one table for where a token stands from a cue."""
    out = {
        k: np.ascontiguousarray(v.T) if v.ndim == 2 and k.endswith(".weight") and not k.startswith(("pairs", "tables")) else v
        for k, v in plain.items()
    }
    for k in [k for k in out if k.startswith(("layers.", "context.")) and k.endswith(".weight")]:
        width = out[k].shape[1]
        out[k] = np.ascontiguousarray(out[k].reshape(3, width, width).transpose(1, 0, 2).reshape(width, 3 * width))
    out["pairs.place"] = together([plain[f"pairs.{k}.weight"] for k in PLACES])
    trans, start = out["crf.trans"].copy(), out["crf.start"].copy()
    for j, b in enumerate(LABELS):
        if b.startswith("I"):
            start[j] = NEVER
            for i, a in enumerate(LABELS):
                if a == "O" or a[1:] != b[1:]:
                    trans[i, j] = NEVER
    return {**out, "crf.trans": trans, "crf.start": start}


def encode(inputs: qf.Inputs, model: Net, states: tuple[Floats, Floats] | None = None) -> Floats:
    """One row a token: what it is, beside its neighbours, its head and its children. `states`: the encoder's rows and their scales."""
    m = model.matrices
    h: Floats | None = None
    for fields, table in model.tables:
        row = inputs.fields[fields[0]]
        for field in fields[1:]:
            row = row * model.sizes[field] + inputs.fields[field]
        taken = np.take(table, row, axis=0)
        h = taken if h is None else np.add(h, taken, out=h)
    assert h is not None
    if states is not None:
        h += (states[0] @ m["state.weight"]) * states[1]
    np.maximum(h, 0, out=h)
    for k, kind in enumerate(model.layers):
        parts = h @ m[f"layers.{k}.weight"]
        step = around(parts, inputs.head) if kind == "tree" else beside(parts, 1 if kind == "near" else 2)
        step += m[f"layers.{k}.bias"]
        np.maximum(step, 0, out=step)
        step += h
        h = normed(step, m[f"norms.{k}.weight"], m[f"norms.{k}.bias"])
    return h


def beside(parts: Floats, gap: int) -> Floats:
    """For each row the sum of the first third of the row `gap` before it, its own second third, and the last third of the row `gap` behind."""
    n, d = parts.shape[0], parts.shape[1] // 3
    out = parts[:, d : 2 * d].copy()
    if n > gap:
        out[gap:] += parts[:-gap, :d]
        out[:-gap] += parts[gap:, 2 * d :]
    return out


def around(parts: Floats, head: qf.Ints) -> Floats:
    """For each row its own first third, its head's second third, and the mean of its children's last (a root is its own child, as in training)."""
    d = parts.shape[1] // 3
    out = parts[:, :d] + parts[:, d : 2 * d].take(head, axis=0)
    order = np.argsort(head, kind="stable")
    groups, first, counts = np.unique(head[order], return_index=True, return_counts=True)
    if len(groups):
        out[groups] += np.add.reduceat(parts[:, 2 * d :].take(order, axis=0), first, axis=0) / counts[:, None]
    return np.asarray(out, dtype=np.float32)


def normed(h: Floats, weight: Floats, bias: Floats) -> Floats:
    """Layer normalisation, in place."""
    h -= np.einsum("ij->i", h)[:, None] * np.float32(1 / h.shape[1])
    h *= (1 / np.sqrt(np.einsum("ij,ij->i", h, h) / np.float32(h.shape[1]) + np.float32(1e-5)))[:, None]
    h *= weight
    h += bias
    return h


def find_cues(h: Floats, tokens: Tokens, model: Net, lean: Floats) -> list[tuple[int, int, float]]:
    """The cues of the report: token ranges, with a share of certainty. `lean` is added to the first label of a cue: how readily each token is
    seen as one.
    """
    m = model.matrices
    scores = h @ m["cue.weight"] + m["cue.bias"]
    scores[:, 1] += lean
    runs = cue_runs(scores, tokens.sentences)
    gaps = scores[[a for a, _ in runs]] if runs else scores[:0]
    sure = 1 / (1 + np.exp(np.clip(gaps[:, 0] - gaps[:, 1], -30, 30)))
    return [(a, b, s) for (a, b), s in zip(runs, sure.tolist(), strict=True)]


def tag(tokens: Tokens, inputs: qf.Inputs, *, lean: Floats) -> list[Tagged]:
    """The attributions of the report, in order of their cues."""
    if not len(tokens):
        return []
    model = net()
    h = encode(inputs, model, qf.states_of(tokens) if tokens.states_of == model.states_of else None)
    cues = find_cues(h, tokens, model, lean)
    return tag_cues(tokens, inputs, h, cues, model)


def tag_cues(tokens: Tokens, inputs: qf.Inputs, h: Floats, cues: list[tuple[int, int, float]], model: Net) -> list[Tagged]:
    """Source and content of each cue."""
    m = model.matrices
    begins = np.zeros(len(tokens) + 1, dtype=np.int64)
    for first, _, _ in cues:
        begins[first + 1] = 1
    counts = np.cumsum(begins)
    z = h @ m["token.weight"] + m["token.bias"]
    views = [View(first, last, qf.cue_head(tokens, first, last), *qf.window(tokens, inputs, first, last)) for first, last, _ in cues]
    tags: list[list[int]] = []
    for part in parted(views):
        sizes = np.array([v.end - v.start for v in part], dtype=np.int64)
        tags += best_labels(label_scores(tokens, inputs, h, z, counts, part, model), sizes, m["crf.trans"], m["crf.start"])
    out = []
    for (first, last, sure), view, row in zip(cues, views, tags, strict=True):
        sources, contents = pieces(row, 1, view.start), pieces(row, 3, view.start)
        source = min(sources, key=lambda p: (distance(p, view.head), p)) if sources else None
        out.append(Tagged((first, last), view.head, source, tuple(contents), sure))
    return out


class View(NamedTuple):
    """A cue (tokens first to last), the token that governs it, and the window in which its source and content are looked for."""

    first: int
    last: int
    head: int
    start: int
    end: int


ROWS = 1500
"""Rows of windows that are worked out at once: they fit the processor's cache."""
GAP = 2
"""Empty rows between two windows: as far as a token sees its neighbours."""


def parted(views: list[View]) -> list[list[View]]:
    """The views in parts of about ROWS rows."""
    out: list[list[View]] = []
    room = 0
    for view in views:
        if room <= 0:
            out.append([])
            room = ROWS
        out[-1].append(view)
        room -= view.end - view.start + GAP
    return out


def label_scores(tokens: Tokens, inputs: qf.Inputs, h: Floats, z: Floats, counts: qf.Ints, views: list[View], model: Net) -> Floats:
    """The score of each label for each token of the windows of the views, one window under the other."""
    m = model.matrices
    sizes = np.array([v.end - v.start for v in views])
    which = np.repeat(np.arange(len(views)), sizes)
    begin = np.cumsum(sizes + GAP) - sizes
    row = np.arange(len(which)) + GAP * (which + 1)
    first, last, start = (np.array(x)[which] for x in zip(*((v.first, v.last, v.start) for v in views), strict=True))
    place = row - begin[which] + start
    heads, lengths = [v.head for v in views], np.array([v.last - v.first for v in views])
    inside = h.take([i for v in views for i in range(v.first, v.last)], axis=0)
    means = np.add.reduceat(inside, np.cumsum(lengths) - lengths, axis=0) / lengths[:, None].astype(np.float32)
    center = np.concatenate([h[heads], means], axis=1) @ m["center.weight"] + m["center.bias"]
    path = qf.numbers(model.vocabulary.path, [p for v in views for p in qf.paths(tokens, inputs, v.head, v.start, v.end)])
    region = np.concatenate([qf.region_codes(inputs, v.first, v.last, v.start, v.end) for v in views])
    told = z.take(place, axis=0)
    told += center.take(which, axis=0)
    told += m["pairs.path.weight"].take(path, axis=0)
    between = qf.cues_between(counts, place, first, last)
    told += m["pairs.place"].take((qf.distances(place, first, last) * qf.REGIONS + region) * qf.BETWEEN + between, axis=0)
    v = np.zeros((len(which) + GAP * (len(views) + 1), told.shape[1]), dtype=np.float32)
    v[row] = np.maximum(told, 0, out=told)
    blank = np.ones(len(v), dtype=bool)
    blank[row] = False
    for k in range(2):
        step = beside(v @ m[f"context.{k}.weight"], k + 1)
        step += m[f"context.{k}.bias"]
        np.maximum(step, 0, out=step)
        step[blank] = 0
        v += step
    return np.asarray(v[row] @ m["label.weight"] + m["label.bias"], dtype=np.float32)


def distance(piece: tuple[int, int], at: int) -> int:
    """How many tokens lie between a piece and a token."""
    return max(piece[0] - at, at - piece[1] + 1, 0)
