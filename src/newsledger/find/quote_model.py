"""The attribution model read forwards: which tokens are cues, and which are the source and the content of each.

Words, parse and quotation marks go through three layers (neighbours, head and children, wider neighbours); a cue chain is read off them.
For each cue the tokens around it are looked at again together with how they hang on it, and a second chain gives its source and its
contents. Trained by `training/attribution/train.py`; the same sums in numpy.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from newsledger.find import quote_features as qf
from newsledger.learn.weights import Weights, load
from newsledger.records import Tokens

Floats = NDArray[np.float32]
LABELS = ("O", "B-S", "I-S", "B-C", "I-C")
CUE_LABELS = ("O", "B", "I")
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
    tables: tuple[tuple[str, Floats], ...]
    own: int
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
        len(plain["own.weight"]),
        chains(plain),
        tuple(w.labels("layers") if "layers" in w.header else ("near", "tree", "far")),
        w.version,
        str(w.header.get("states", "")),
    )


def entry_tables(w: Weights) -> tuple[tuple[str, Floats], ...]:
    """For each field the rows that its values add to the entry layer."""
    entry, out, at = w["entry.weight"], [], 0
    order = [("word", "static.weight"), ("own", "own.weight")] + [(k, f"tables.{k}.weight") for k in qf.FIELDS[1:]]
    for field, name in order:
        table = w[name]
        out.append((field, np.ascontiguousarray(table @ entry[:, at : at + table.shape[1]].T)))
        at += table.shape[1]
    return tuple(out)


def chains(plain: dict[str, Floats]) -> dict[str, Floats]:
    """The matrices, transposed for rows of tokens, and the chains with their forbidden steps."""
    out = {
        k: np.ascontiguousarray(v.T) if v.ndim == 2 and k.endswith(".weight") and not k.startswith(("pairs", "tables")) else v
        for k, v in plain.items()
    }
    for name, labels in (("crf", LABELS), ("cue_crf", CUE_LABELS)):
        for j, b in enumerate(labels):
            if b.startswith("I"):
                out[f"{name}.start"] = out[f"{name}.start"].copy()
                out[f"{name}.start"][j] = NEVER
                for i, a in enumerate(labels):
                    if a == "O" or a[1:] != b[1:]:
                        out[f"{name}.trans"] = out[f"{name}.trans"].copy()
                        out[f"{name}.trans"][i, j] = NEVER
    return out


def encode(inputs: qf.Inputs, model: Net, states: Floats | None = None) -> Floats:
    """One row a token: what it is, beside its neighbours, its head and its children. `states`: the encoder's rows, where it made the tokens."""
    m = model.matrices
    word = inputs.fields["word"]
    fields = {**inputs.fields, "own": np.where(word < model.own, word, 0)}
    h = np.repeat(m["entry.bias"][None, :], len(word), axis=0)
    for field, table in model.tables:
        h += table[fields[field]]
    if states is not None:
        h += states @ m["state.weight"]
    np.maximum(h, 0, out=h)
    for k, kind in enumerate(model.layers):
        z = around(h, inputs.head) if kind == "tree" else beside(h, 1 if kind == "near" else 2)
        step = z @ m[f"layers.{k}.weight"]
        step += m[f"layers.{k}.bias"]
        np.maximum(step, 0, out=step)
        h = normed(h + step, m[f"norms.{k}.weight"], m[f"norms.{k}.bias"])
    return h


def beside(h: Floats, gap: int) -> Floats:
    """Each row between the rows `gap` before and behind it."""
    n, d = h.shape
    out = np.zeros((n, 3 * d), dtype=np.float32)
    out[gap:, :d] = h[:-gap] if n > gap else 0
    out[:, d : 2 * d] = h
    out[: max(0, n - gap), 2 * d :] = h[gap:]
    return out


def around(h: Floats, head: qf.Ints) -> Floats:
    """Each row with its head's and the mean of its children's (a root is its own child, as in training)."""
    order = np.argsort(head, kind="stable")
    groups, first, counts = np.unique(head[order], return_index=True, return_counts=True)
    kids = np.zeros_like(h)
    if len(groups):
        kids[groups] = np.add.reduceat(h[order], first, axis=0) / counts[:, None]
    return np.concatenate([h, h[head], kids], axis=1)


def normed(h: Floats, weight: Floats, bias: Floats) -> Floats:
    """Layer normalisation."""
    h = h - h.mean(axis=1, keepdims=True)
    scale = 1 / np.sqrt((h * h).mean(axis=1, keepdims=True) + 1e-5)
    out: Floats = h * scale * weight + bias
    return out


def viterbi(scores: Floats, trans: Floats, start: Floats) -> list[int]:
    """The best labels of one row of scores."""
    best = start + scores[0]
    back = []
    for row in scores[1:]:
        paths = best[:, None] + trans
        back.append(paths.argmax(axis=0))
        best = paths.max(axis=0) + row
    label = int(best.argmax())
    out = [label]
    for pointers in reversed(back):
        label = int(pointers[label])
        out.append(label)
    return out[::-1]


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


def find_cues(h: Floats, tokens: Tokens, model: Net, lean: Floats) -> list[tuple[int, int, float]]:
    """The cues of the report: token ranges, with a share of certainty. `lean` is added to the first label of a cue: how readily each token is
    seen as one.
    """
    m = model.matrices
    scores = h @ m["cue.weight"] + m["cue.bias"]
    scores[:, 1] += lean
    rows = [(a, b) for a, b in tokens.sentences if b > a]
    out = []
    for (a, _), tags in zip(rows, batched([scores[a:b] for a, b in rows], m["cue_crf.trans"], m["cue_crf.start"]), strict=True):
        i = 0
        while i < len(tags):
            if tags[i] == 1:
                j = i + 1
                while j < len(tags) and tags[j] == 2:
                    j += 1
                row = scores[a + i]
                out.append((a + i, a + j, float(1 / (1 + np.exp(np.clip(row[0] - row[1], -30, 30))))))
                i = j
            else:
                i += 1
    return out


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
    scores = [row for part in parted(views) for row in label_scores(tokens, inputs, h, z, counts, part, model)]
    tags = batched(scores, m["crf.trans"], m["crf.start"])
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


def label_scores(tokens: Tokens, inputs: qf.Inputs, h: Floats, z: Floats, counts: qf.Ints, views: list[View], model: Net) -> list[Floats]:
    """For each view the score of each label for each token of its window; the windows lie under each other with empty rows between them."""
    m, numbers = model.matrices, model.vocabulary.path
    sizes = np.array([v.end - v.start for v in views])
    which = np.repeat(np.arange(len(views)), sizes)
    begin = np.cumsum(sizes + GAP) - sizes
    row = np.arange(len(which)) + GAP * (which + 1)
    first, last, start = (np.array(x)[which] for x in zip(*((v.first, v.last, v.start) for v in views), strict=True))
    place = row - begin[which] + start
    center = np.stack([np.concatenate([h[v.head], h[v.first : v.last].mean(axis=0)]) for v in views]) @ m["center.weight"] + m["center.bias"]
    path = [numbers.get(p, 0) for v in views for p in qf.paths(tokens, inputs, v.head, v.start, v.end)]
    region = np.concatenate([qf.region_codes(inputs, v.first, v.last, v.start, v.end) for v in views])
    told = z[place] + center[which]
    told += m["pairs.path.weight"][path]
    told += m["pairs.distance.weight"][qf.distances(place, first, last)]
    told += m["pairs.region.weight"][region]
    told += m["pairs.between.weight"][qf.cues_between(counts, place, first, last)]
    v = np.zeros((len(which) + GAP * (len(views) + 1), told.shape[1]), dtype=np.float32)
    v[row] = np.maximum(told, 0)
    for k in range(2):
        step = (beside(v, k + 1) @ m[f"context.{k}.weight"])[row] + m[f"context.{k}.bias"]
        v[row] += np.maximum(step, 0)
    scores = v[row] @ m["label.weight"] + m["label.bias"]
    return np.split(scores, np.cumsum(sizes)[:-1])


def distance(piece: tuple[int, int], at: int) -> int:
    """How many tokens lie between a piece and a token."""
    return max(piece[0] - at, at - piece[1] + 1, 0)


def pieces(tags: list[int], begin: int, start: int) -> list[tuple[int, int]]:
    """The token ranges of the label pair `begin`, `begin + 1`."""
    out, i = [], 0
    while i < len(tags):
        if tags[i] == begin:
            j = i + 1
            while j < len(tags) and tags[j] == begin + 1:
                j += 1
            out.append((start + i, start + j))
            i = j
        else:
            i += 1
    return out
