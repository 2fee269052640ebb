"""The judgement of event mentions: boosted trees and small networks over pairs of mentions of one story, ECB+."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from newsledger.compare.mention_levels import inner, rows
from newsledger.learn.pairnet import squashed
from newsledger.score import coref
from sklearn.ensemble import HistGradientBoostingClassifier

PROJECTED, HIDDEN = 96, 64


def stories(folder: Path, parts: tuple[str, ...]):
    """(topic, vectors, places, levels, labels) of each gold story of the parts."""
    for part in parts:
        mentions = coref.load_mentions(folder / f"ecbplus_{part}_event_mentions.json.gz")
        documents = coref.load_documents(folder / "ecbplus_train_dev_xml.tar.gz", {m["doc_id"] for m in mentions})
        alike = coref.likeness(coref.pages_of(documents))
        events = coref.event_mentions(mentions, documents)
        label = [m["doc_id"].split("_")[0] + ("plus" if "plus" in m["doc_id"] else "") for m in mentions]
        for story in sorted(set(label)):
            here = [i for i, x in enumerate(label) if x == story]
            places, levels = rows([events[i] for i in here], alike)
            if places:
                same = [mentions[here[i]]["coref_chain"] == mentions[here[j]]["coref_chain"] for i, j in places]
                yield story.removesuffix("plus"), np.stack([inner(events[i]) for i in here]), np.array(places), levels, np.array(same)


def together(parts):
    """Vectors of both sides, levels, labels and weights of all pairs; a large story counts by the root of its size."""
    left = np.concatenate([v[p[:, 0]] for _, v, p, _, _ in parts])
    right = np.concatenate([v[p[:, 1]] for _, v, p, _, _ in parts])
    weights = np.concatenate([np.full(len(p), 1 / np.sqrt(len(v))) for _, v, p, _, _ in parts])
    return left, right, np.concatenate([x[3] for x in parts]), np.concatenate([x[4] for x in parts]), weights / weights.mean()


def fit_trees(parts):
    """The boosted trees."""
    _, _, levels, labels, weights = together(parts)
    trees = HistGradientBoostingClassifier(
        max_iter=200, max_depth=4, learning_rate=0.06, min_samples_leaf=40, l2_regularization=5.0, early_stopping=False, random_state=0
    )
    return trees.fit(levels, labels, sample_weight=weights)


class Net(torch.nn.Module):
    """Both heads projected, multiplied and subtracted, beside the levels; one hidden layer."""

    def __init__(self, width: int, levels: int) -> None:
        super().__init__()
        self.project = torch.nn.Linear(width, PROJECTED)
        self.hidden = torch.nn.Linear(2 * PROJECTED + levels, HIDDEN)
        self.out = torch.nn.Linear(HIDDEN, 1)

    def forward(self, left, right, levels):
        """Scores on the logit scale."""
        drop = lambda x, p: torch.nn.functional.dropout(x, p, self.training)  # noqa: E731
        one, two = (torch.tanh(self.project(drop(x, 0.2))) for x in (left, right))
        row = drop(torch.cat([one * two, (one - two).abs(), levels], 1), 0.35)
        return self.out(drop(torch.relu(self.hidden(row)), 0.35)).squeeze(1)


def fit_net(parts, *, seed: int, epochs: int = 4) -> dict[str, np.ndarray]:
    """The arrays of one network."""
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    left, right, levels, labels, weights = together(parts)
    levels = squashed(levels)
    mean, scale = levels.mean(axis=0), levels.std(axis=0) + 1e-3
    data = [torch.tensor(np.asarray(x, np.float32)) for x in (left, right, (levels - mean) / scale, labels, weights)]
    net = Net(left.shape[1], levels.shape[1])
    optimiser = torch.optim.AdamW(net.parameters(), lr=1.5e-3, weight_decay=0.02)
    pace = torch.optim.lr_scheduler.OneCycleLR(optimiser, 3e-3, total_steps=epochs * (len(labels) // 256 + 1) + 5)
    for _ in range(epochs):
        order = torch.randperm(len(labels))
        for start in range(0, len(order), 256):
            one, two, row, label, weight = (x[order[start : start + 256]] for x in data)
            loss = (torch.nn.functional.binary_cross_entropy_with_logits(net(one, two, row), label, reduction="none") * weight).mean()
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            pace.step()
    out = {"mean": mean, "scale": scale}
    for name in ("project", "hidden", "out"):
        layer = getattr(net, name)
        out |= {name: layer.weight.detach().numpy(), f"{name}_bias": layer.bias.detach().numpy()}
    return {k: np.asarray(v, np.float32) for k, v in out.items()}
