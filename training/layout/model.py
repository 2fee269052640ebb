"""The chain of `newsledger.learn.chain` as a torch model, its loss, and its training."""

from __future__ import annotations

import random
from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

OFFSETS = (-2, -1, 1, 2)
MEAN = 0.995  # how slowly the mean of the weights over the steps forgets
Rows = NDArray[np.int64]


class Page:
    """One page for training: its rows' feature numbers (padded with the number of features), core numbers, and label numbers (-1: not scored)."""

    def __init__(self, own: list[list[int]], core: list[list[int]], labels: list[int], pad: int, core_pad: int) -> None:
        self.own, self.core, self.labels = padded(own, pad), padded(core, core_pad), np.array(labels)


def padded(rows: list[list[int]], pad: int) -> Rows:
    """The rows as a matrix."""
    out = np.full((len(rows), max(1, *map(len, rows))), pad, np.int64)
    for i, row in enumerate(rows):
        out[i, : len(row)] = row
    return out


class Net(nn.Module):
    """Embeddings of features, summed; one hidden layer; direct weights beside it; a chain of labels."""

    def __init__(self, features: int, core: int, labels: int, hidden: int, dropout: float) -> None:
        super().__init__()
        self.size, self.dropout = hidden, dropout
        self.own = nn.EmbeddingBag(features + 1, hidden, mode="sum", padding_idx=features)
        self.direct = nn.EmbeddingBag(features + 1, labels, mode="sum", padding_idx=features)
        self.near = nn.EmbeddingBag(core + 1, hidden * len(OFFSETS), mode="sum", padding_idx=core)
        nn.init.normal_(self.own.weight, std=0.05)
        nn.init.normal_(self.near.weight, std=0.05)
        nn.init.zeros_(self.direct.weight)
        self.hidden = nn.Parameter(torch.zeros(hidden))
        self.out = nn.Linear(hidden, labels)
        self.step = nn.Parameter(torch.zeros(labels, labels))
        self.first, self.last = nn.Parameter(torch.zeros(labels)), nn.Parameter(torch.zeros(labels))

    def scores(self, own: Tensor, core: Tensor, pages: int, length: int) -> Tensor:
        """Label scores of all rows."""
        layer = (self.own(own) + self.hidden).view(pages, length, -1)
        near = self.near(core).view(pages, length, len(OFFSETS), self.size)
        for k, offset in enumerate(OFFSETS):
            if length <= abs(offset):
                continue
            blank = torch.zeros(pages, abs(offset), self.size)
            part = near[:, :, k]
            layer = layer + (torch.cat([blank, part[:, :offset]], 1) if offset < 0 else torch.cat([part[:, offset:], blank], 1))
        layer = nn.functional.dropout(torch.relu(layer), self.dropout, self.training)
        scores: Tensor = self.out(layer) + self.direct(own).view(pages, length, -1)
        return scores

    def loss(self, scores: Tensor, labels: Tensor, mask: Tensor) -> Tensor:
        """The negative log-likelihood of the labels (those of -1 left open), summed over rows."""
        free = torch.zeros_like(scores)
        known = labels >= 0
        free[known] = -1e4
        free[(*known.nonzero(as_tuple=True), labels[known])] = 0.0
        both = torch.stack([scores, scores + free])
        ahead = both[:, :, 0] + self.first
        for i in range(1, scores.shape[1]):
            new = torch.logsumexp(ahead[..., None] + self.step, 2) + both[:, :, i]
            ahead = torch.where(mask[None, :, i, None], new, ahead)
        total = torch.logsumexp(ahead + self.last, 2)
        loss: Tensor = (total[0] - total[1]).sum()
        return loss


def train(
    pages: Sequence[Page], shape: tuple[int, int, int], lost: tuple[NDArray[np.float32], NDArray[np.float32]], *, hidden: int, epochs: int, rate: float,
    decay: float, dropout: float, seed: int, batch: int = 24,
) -> Net:  # fmt: skip
    """The trained net. `shape`: numbers of features, core features and labels; `lost`: how often each feature is left out while training."""
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    noise, order = np.random.default_rng(seed), random.Random(seed)
    net = Net(*shape, hidden=hidden, dropout=dropout)
    best = torch.optim.AdamW(net.parameters(), lr=rate, weight_decay=decay)
    steps = (len(pages) + batch - 1) // batch
    mean = torch.optim.swa_utils.AveragedModel(net, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(MEAN))
    plan = torch.optim.lr_scheduler.OneCycleLR(best, max_lr=rate, total_steps=epochs * steps, pct_start=0.15)
    for epoch in range(epochs):
        places = sorted(range(len(pages)), key=lambda i: len(pages[i].labels) + 8 * order.random())
        batches = [places[i : i + batch] for i in range(0, len(places), batch)]
        order.shuffle(batches)
        total = 0.0
        for chosen in batches:
            own, core, labels, mask = stacked([pages[i] for i in chosen], shape, lost, noise)
            net.train()
            loss = net.loss(net.scores(own, core, *labels.shape), labels, mask) / mask.sum()
            best.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 5.0)
            best.step()
            plan.step()
            mean.update_parameters(net)
            total += float(loss.detach())
        print(f"epoch {epoch} loss {total / steps:.4f}", flush=True)
    return mean.module.eval()


def stacked(
    pages: Sequence[Page], shape: tuple[int, int, int], lost: tuple[NDArray[np.float32], NDArray[np.float32]], noise: np.random.Generator
) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """A batch: own and core numbers (rows x features), labels and mask (pages x rows); some features left out by chance."""
    length = max(len(p.labels) for p in pages)
    sides = []
    for side, pad, odds in (("own", shape[0], lost[0]), ("core", shape[1], lost[1])):
        parts = [getattr(p, side) for p in pages]
        out = np.full((len(pages), length, max(p.shape[1] for p in parts)), pad, np.int64)
        for i, part in enumerate(parts):
            out[i, : part.shape[0], : part.shape[1]] = part
        out[noise.random(out.shape, dtype=np.float32) < odds[out]] = pad
        sides.append(torch.from_numpy(out.reshape(len(pages) * length, -1)))
    labels = np.full((len(pages), length), -1, np.int64)
    mask = np.zeros((len(pages), length), bool)
    for i, page in enumerate(pages):
        labels[i, : len(page.labels)], mask[i, : len(page.labels)] = page.labels, True
    return sides[0], sides[1], torch.from_numpy(labels), torch.from_numpy(mask)
