"""Fast linear models over hashed string features, with a few dense numbers beside them; and averaged word vectors.

A head `<name>` in a weights file has `<name>.w` (labels x buckets), `<name>.idf` (buckets), `<name>.dense` (labels x numbers), `<name>.bias` and, in
the header, `<name>.labels`. Features are counted, damped by 1 + log, weighted by idf and scaled to length 1, as in training (`hashed`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from zlib import crc32

import numpy as np

from newsledger.learn.weights import Floats, Weights


def bucket(feature: str, size: int) -> int:
    """The place of a feature: the same on every machine."""
    return crc32(feature.encode("utf8", "surrogatepass")) % size


def hashed(features: Iterable[str], idf: Floats) -> tuple[list[int], Floats]:
    """The buckets of some features and their weights, scaled to length 1."""
    counts: dict[int, int] = {}
    for feature in features:
        b = bucket(feature, len(idf))
        counts[b] = counts.get(b, 0) + 1
    places = sorted(counts)
    values = (1.0 + np.log(np.array([counts[b] for b in places], dtype=np.float32))) * idf[places] if places else np.zeros(0, dtype=np.float32)
    length = float(np.sqrt((values**2).sum()))
    return places, (values / length if length else values).astype(np.float32)


class Linear:
    """One head of a weights file."""

    def __init__(self, weights: Weights, name: str) -> None:
        self.w = np.ascontiguousarray(weights[f"{name}.w"].T)
        self.idf = weights[f"{name}.idf"]
        self.dense: Floats | None = weights[f"{name}.dense"] if f"{name}.dense" in weights else None  # noqa: SIM401
        self.bias = weights[f"{name}.bias"]
        self.labels = weights.labels(f"{name}.labels")

    def scores(self, features: Iterable[str], dense: Floats | None = None) -> Floats:
        """One number a label: how far the features lie on its side."""
        places, values = hashed(features, self.idf)
        out: Floats = self.bias + values @ self.w[places] if places else self.bias.copy()
        return out + self.dense @ dense if self.dense is not None and dense is not None else out

    def best(self, features: Iterable[str], dense: Floats | None = None) -> tuple[str, float]:
        """The likeliest label and its lead over the next."""
        scores = self.scores(features, dense)
        order = np.argsort(-scores, kind="stable")
        lead = float(scores[order[0]] - scores[order[1]]) if len(order) > 1 else float(scores[order[0]])
        return self.labels[int(order[0])], lead


class Vectors:
    """Word vectors of a weights file, of length 1 each."""

    def __init__(self, weights: Weights, name: str) -> None:
        self.rows = weights[name]
        self.place = {word: i for i, word in enumerate(weights.strings(f"{name}.words"))}

    def mean(self, words: Sequence[str]) -> Floats:
        """The mean of the known words' vectors, zeros when none is known."""
        return self.at([place for place in map(self.place.get, words) if place is not None])

    def at(self, known: Sequence[int]) -> Floats:
        """The mean of the vectors at some places, zeros for none."""
        if not known:
            return np.zeros(self.rows.shape[1], dtype=np.float32)
        mean: Floats = np.add.reduce(self.rows.take(known, axis=0), axis=0) / np.float32(len(known))
        return mean
