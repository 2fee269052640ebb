"""Sentences as padded batches of numbers, and the labels of entities."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).parent))
from data import LABELS  # noqa: E402
from pretrain import Table  # noqa: E402

TAGS = ["O"] + [f"{place}-{label}" for label in LABELS for place in "BI"]


def pad(sents, of):
    """Feature ids [time, sentence] and mask."""
    longest = max(len(s) for s in sents)
    ids = np.zeros((longest, len(sents)), dtype=np.int64)
    mask = np.zeros((longest, len(sents), 1), dtype=np.float32)
    for j, words in enumerate(sents):
        ids[: len(words), j] = [of(w) for w in words]
        mask[: len(words), j] = 1
    return torch.from_numpy(ids), torch.from_numpy(mask)


class Rows:
    """Feature rows of all words met so far as one tensor."""

    def __init__(self, known):
        self.table, self.tensor = Table(known), torch.zeros(0, 8, dtype=torch.long)

    def __call__(self, sents):
        ids, mask = pad(sents, self.table.of)
        if len(self.table.rows) > len(self.tensor):
            self.tensor = torch.tensor(self.table.rows)
        return self.tensor[ids], mask


def cut(items, size, rng, length=lambda x: len(x.words)):
    """Batches of about `size` words of like length."""
    order = sorted(items, key=lambda x: length(x) + (rng.random() * 4 if rng else 0))
    out, batch, most = [], [], 0
    for item in order:
        most = max(most, length(item))
        batch.append(item)
        if most * len(batch) >= size:
            out.append(batch)
            batch, most = [], 0
    if batch:
        out.append(batch)
    if rng:
        rng.shuffle(out)
    return out


def grid(batch, values, fill=-1):
    """Label ids [sentence, time], `fill` at padding."""
    longest = max(len(b.words) for b in batch)
    out = torch.full((len(batch), longest), fill, dtype=torch.long)
    for j, b in enumerate(batch):
        v = values(b)
        out[j, : len(v)] = torch.tensor(v)
    return out
