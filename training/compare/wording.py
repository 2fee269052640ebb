"""Train the network that lays the words of two sentences side by side and write learn/weights/wording.npz.

    PYTHONPATH=src python training/compare/wording.py --shared ../shared --gold tests/gold

It sees no annotated link. What it is to say comes from a judgement without it, fitted here, that reads 700 incidents with the whole of each story
(a clique of sentences, their neighbours), while the network sees two sentences only and half of the time most of their names and numbers are hidden,
so that it learns wording; and from events of ECB+. `newsledger.learn.aligner` runs the same sums in numpy.
"""

from __future__ import annotations

import argparse
import math
from pathlib import Path

import links
import numpy as np
import pairs
import torch
import unlabelled
from torch import Tensor, nn

from newsledger.compare.wording import WIDTH
from newsledger.learn.features import VECTOR_WIDTH
from newsledger.learn.weights import HOME, save

LICENCES = "own judgement of violent incidents (no text), ECB+ (CC BY 3.0)"
INSIDE, MET, HIDDEN = 64, 48, 48
NAME, NUMBER = 1, 4
"""The features that say that a word is a name, and a number."""
HIDE = 0.7
EPOCHS, SIZE, MOST, RATE = 4, 64, 128, 3e-3
MASK = -1e4


class Net(nn.Module):
    """The sums of `newsledger.learn.aligner`."""

    def __init__(self) -> None:
        super().__init__()
        self.inp = nn.Linear(VECTOR_WIDTH + WIDTH, INSIDE)
        self.up = nn.Linear(VECTOR_WIDTH, INSIDE, bias=False)
        self.q = nn.Linear(INSIDE, INSIDE, bias=False)
        self.att = nn.Parameter(torch.tensor([6.0, 2.0, 1.0, 1.0]))
        self.g = nn.Linear(3 * INSIDE + 6, MET)
        self.gate = nn.Linear(INSIDE + 2, 1)
        self.m1 = nn.Linear(4 * MET + 8, HIDDEN)
        self.m2 = nn.Linear(HIDDEN, 1)
        self.drop = nn.Dropout(0.1)

    def inside(self, words: Tensor, features: Tensor, above: Tensor) -> Tensor:
        """Each word with the word above it."""
        up = torch.gather(words, 1, above[..., None].expand(-1, -1, words.shape[-1]))
        return torch.tanh(self.inp(torch.cat([self.drop(words), features], -1)) + self.up(up))

    def side(self, x: Tensor, y: Tensor, energy: Tensor, levels: tuple[Tensor, ...], features: Tensor, there: Tensor) -> tuple[Tensor, ...]:
        """What one row met in the other."""
        none = (self.att[3] + 2.0).expand(*energy.shape[:2], 1)
        spread = torch.softmax(torch.cat([energy, none], 2), 2)[..., :-1] * there[..., None]
        near, same, up = levels
        met, exact, most = spread @ y, same.amax(-1), near.amax(-1)
        more = [(spread * near).sum(-1), exact, (spread * up).sum(-1), most, 1 - spread.sum(-1), features[..., -1]]
        found = torch.relu(self.g(self.drop(torch.cat([x * met, (x - met).abs(), x, torch.stack(more, -1)], -1))))
        share = torch.exp(self.gate(torch.cat([x, features[..., -2:]], -1)).squeeze(-1)) * there
        share = share / (share.sum(-1, keepdim=True) + 1e-6)
        return (found * share[..., None]).sum(1), (found * there[..., None]).amax(1), (share * exact).sum(-1), (share * most).sum(-1)

    def forward(self, one: dict[str, Tensor], two: dict[str, Tensor], near: Tensor, same: Tensor) -> Tensor:
        """The log-odds of each pair."""
        x, y = (self.inside(s["vectors"], s["features"], s["above"]) for s in (one, two))
        up = torch.gather(near, 1, one["above"][..., None].expand_as(near))
        up = torch.gather(up, 2, two["above"][:, None, :].expand_as(near))
        energy = self.q(x) @ self.q(y).transpose(1, 2) / math.sqrt(INSIDE) + self.att[0] * near + self.att[1] * same + self.att[2] * up
        energy = energy + (1 - one["there"][..., None] * two["there"][:, None, :]) * MASK
        a = self.side(x, y, energy, (near, same, up), one["features"], one["there"])
        b = self.side(y, x, energy.transpose(1, 2), tuple(t.transpose(1, 2) for t in (near, same, up)), two["features"], two["there"])
        left, right = one["marks"], two["marks"]
        more = [way(a[k], b[k]) for k in (2, 3) for way in (torch.minimum, torch.maximum)]
        more += [
            left[:, 0] + right[:, 0],
            (left[:, 1] - right[:, 1]).abs(),
            torch.minimum(left[:, 2], right[:, 2]),
            torch.maximum(left[:, 2], right[:, 2]),
        ]
        pooled = [way(a[k], b[k]) for k in (0, 1) for way in (torch.add, torch.minimum)]
        hidden = torch.relu(self.m1(self.drop(torch.cat([*pooled, torch.stack(more, 1)], 1))))
        return self.m2(self.drop(hidden)).squeeze(1)


def batch(story: unlabelled.Taught, some: np.ndarray, hide: float) -> tuple[dict[str, Tensor], dict[str, Tensor], Tensor, Tensor]:
    """The two sides of some pairs, and how near their words are; names and numbers hidden with the chance `hide`."""
    rows, sides, numbers = story.rows, [], []
    for places in (story.left[some], story.right[some]):
        longest = max(1, int(rows.there[places].sum(axis=1).max()))
        part = {k: torch.from_numpy(getattr(rows, k)[places, :longest]) for k in ("vectors", "features", "above", "there")}
        part["above"] = part["above"].clamp(max=longest - 1)
        named = part["features"][..., NAME] + part["features"][..., NUMBER] > 0
        part["seen"] = (~(named & (torch.rand(named.shape) < hide))).float()
        part["vectors"] = part["vectors"] * part["seen"][..., None]
        part["there"] = part["there"].float()
        sides.append(part | {"marks": torch.from_numpy(rows.marks[places])})
        numbers.append(rows.words[places, :longest])
    one, two = numbers
    seen = (sides[0]["there"] * sides[0]["seen"])[..., None] * (sides[1]["there"] * sides[1]["seen"])[:, None, :]
    near = torch.from_numpy(rows.near[one[:, :, None], two[:, None, :]]) * seen
    same = torch.from_numpy((one[:, :, None] == two[:, None, :]).astype(np.float32)) * seen
    return sides[0], sides[1], near, same


def jobs(stories: list[unlabelled.Taught], rng: np.random.Generator) -> list[tuple[int, np.ndarray]]:
    """Batches of pairs, each of one story, in any order; a large story gives so many of its pairs only."""
    out = []
    for n, story in enumerate(stories):
        filled = story.rows.there.any(axis=1)
        some = rng.permutation(np.nonzero(filled[story.left] & filled[story.right])[0])[:MOST]
        out += [(n, some[at : at + SIZE]) for at in range(0, len(some), SIZE)]
    return [out[i] for i in rng.permutation(len(out))]


def train(stories: list[unlabelled.Taught]) -> Net:
    """The fitted network."""
    torch.manual_seed(1)
    rng, net = np.random.default_rng(1), Net()
    best = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=0.01)
    steps = EPOCHS * len(jobs(stories, np.random.default_rng(0)))
    pace = torch.optim.lr_scheduler.OneCycleLR(best, max_lr=RATE, total_steps=steps + 1, pct_start=0.1)
    for epoch in range(EPOCHS):
        lost = 0.0
        for n, some in jobs(stories, rng):
            said = net(*batch(stories[n], some, HIDE if rng.random() < 0.5 else 0.0))
            told, weight = (torch.from_numpy(x[some]).float() for x in (stories[n].told, stories[n].weight))
            loss = (nn.functional.binary_cross_entropy_with_logits(said, told, reduction="none") * weight).sum() / SIZE
            best.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            best.step()
            pace.step()
            lost += loss.item()
        print(epoch, round(lost / (steps / EPOCHS), 4), flush=True)
    return net


def teacher(shared: Path, gold: Path) -> links.Judge:
    """The judgement of sentence pairs without the network."""
    told = links.annotated(shared, gold) | links.triples(shared)
    return links.judge_of(
        links.fit([pairs.rows(raw, g, links.findings(raw), weight=links.weight_of(name), worded=False) for name, (raw, g) in told.items()])
    )


def main() -> None:
    """Train and write the weights."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--shared", type=Path, required=True)
    ask.add_argument("--gold", type=Path, required=True)
    args = ask.parse_args()
    torch.set_num_threads(1)
    net = train(unlabelled.incidents(args.shared, teacher(args.shared, args.gold)) + unlabelled.events(args.shared))
    arrays = {k: v.numpy().astype(np.float16) for k, v in net.state_dict().items()}
    print(save(HOME / "wording.npz", arrays, {"version": "1", "licences": LICENCES}))


if __name__ == "__main__":
    main()
