"""Train entities on by whole documents, all else frozen: the places of a name tell each other what they know (`Shared` in `model.py`).

    python training/language/documents.py --corpora ../shared/corpora --vectors build/vectors --resume build/third.pt --silver build/silver.tsv --out build/documents0.pt

One thread and a fixed number of steps: the same weights each time on one machine. The encoder's dropout stays on, and of each document half of
its names are put in the place of others throughout.
"""

from __future__ import annotations

import argparse
import copy
import random
import sys
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor, nn

sys.path.insert(0, str(Path(__file__).parent))
from batches import TAGS, Rows  # noqa: E402
from data import Names, crossner, gmb, mixed, silver, uner, worldwide  # noqa: E402
from joint import ALLOWED, Joint, recase  # noqa: E402
from swaps import Swaps  # noqa: E402
from vectors import known_words, load_vectors  # noqa: E402

from newsledger.language.own_model import same_names  # noqa: E402
from newsledger.learn.encoder import Packed  # noqa: E402

Document = list[Names]
LONGEST = 100
PART = 0.2
"""Of so many documents a third is read alone, so that names with few places are met too."""
CELLS = 1600
"""Places of a padded bucket of sentences."""


def documents(sents: list[Names], kind: str, size: int | None) -> list[Document]:
    """The sentences by document, or in runs of `size` where a corpus has no documents."""
    out: dict[int, Document] = {}
    for i, s in enumerate(s for s in sents if len(s.words) <= LONGEST):
        s.kind = kind
        out.setdefault(s.doc if size is None else i // size, []).append(s)
    return list(out.values())


def load(corpora: Path, with_worldwide: bool, silver_path: Path, limit: int | None) -> tuple[list[Document], list[Document], list[Names]]:
    """Documents with entities by hand, documents labelled by the model, and the sentences by hand."""
    web = uner(corpora / "uner_en_ewt-ud-dev.iob2")[:1400][:limit]
    politics = (crossner(corpora / "crossner_politics_train.txt") + crossner(corpora / "crossner_politics_dev.txt")[:300])[:limit]
    news = mixed(worldwide(corpora / "worldwide_train.tar.gz"))[:limit] if with_worldwide else gmb(corpora / "gmb_ner.csv.gz")[:limit]
    gold = documents(news, "worldwide" if with_worldwide else "gmb", None)
    gold += documents(web, "uner", 20) * 2 + documents(politics, "crossner", 20) * 3
    return gold, documents(silver(silver_path)[:limit], "silver", 15), news + web + politics


class Batch(NamedTuple):
    """Documents as buckets of sentences: encoder's rows, mask, the flat row of each word of it, its sentences; and the name of each flat row."""

    sents: list[Names]
    buckets: list[tuple[Tensor, Tensor, Tensor, list[int]]]
    group: Tensor


def prepare(model: Joint, rows: Rows, docs: list[Document], rng: random.Random) -> Batch:
    """The documents through the frozen encoder."""
    known, group, flat, base = rows.table.known, [], [], 0
    for doc in docs:
        packed, names = Packed([len(s.words) for s in doc]), np.full(sum(len(s.words) for s in doc), -1)
        for places in same_names([s.words for s in doc], packed, known):
            names[places] = base = base + 1
        flat += [r + sum(map(len, group)) for r in packed.rows]
        group.append(names)
    sents = [s for doc in docs for s in doc]
    buckets = []
    for part in parted(sents):
        feats, mask = rows([recase(sents[i].words, rng) for i in part])
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            seen = model.encoder(feats, mask)[-1].float()
        where = torch.zeros(mask.shape[:2], dtype=torch.long)
        for j, i in enumerate(part):
            where[: len(flat[i]), j] = torch.from_numpy(flat[i])
        buckets.append((seen, mask, where[mask[..., 0] > 0], part))
    return Batch(sents, buckets, torch.from_numpy(np.concatenate(group)))


def parted(sents: list[Names]) -> list[list[int]]:
    """The sentences in buckets of like length."""
    out: list[list[int]] = [[]]
    for i in sorted(range(len(sents)), key=lambda i: len(sents[i].words)):
        if (len(out[-1]) + 1) * len(sents[i].words) > CELLS and out[-1]:
            out.append([])
        out[-1].append(i)
    return out


def shared(told: nn.Module, xs: list[Tensor], batch: Batch) -> list[Tensor]:
    """The buckets' rows after the places of each name have told each other."""
    real = [mask[..., 0] > 0 for _, mask, _, _ in batch.buckets]
    flat = torch.zeros(len(batch.group), xs[0].shape[-1])
    flat = flat.index_copy(0, torch.cat([b[2] for b in batch.buckets]), torch.cat([x[r] for x, r in zip(xs, real, strict=True)]))
    flat, out = told(flat, batch.group), []
    for (seen, _, where, _), r in zip(batch.buckets, real, strict=True):
        x = torch.zeros_like(seen)
        x[r] = flat[where]
        out.append(x)
    return out


def loss_of(model: Joint, batch: Batch) -> Tensor:
    """Loss a word."""
    namer, masks = model.namer, [b[1] for b in batch.buckets]
    with torch.autocast("cpu", dtype=torch.bfloat16):
        xs = shared(namer.before, [b[0] for b in batch.buckets], batch)
        xs = shared(namer.after, [namer.layer(x, mask) for x, mask in zip(xs, masks, strict=True)], batch)
        scores = [namer.potentials(x) for x in xs]
    loss = torch.zeros(())
    for found, (_, mask, _, part) in zip(scores, batch.buckets, strict=True):
        allowed = torch.zeros_like(found)
        for j, i in enumerate(part):
            s = batch.sents[i]
            allowed[: len(s.words), j] = torch.tensor([ALLOWED[s.kind][t] for t in s.tags])
        loss = loss + namer.loss(found, allowed, mask).sum()
    return loss / len(batch.group) * 4


class Queue:
    """Documents in random order, some of the labelled ones among them."""

    def __init__(self, gold: list[Document], labelled: list[Document], share: float, rng: random.Random) -> None:
        self.gold, self.labelled, self.share, self.rng, self.queue = gold, labelled, share, rng, []

    def batch(self, size: int, swaps: Swaps) -> list[Document]:
        """Documents of `size` words together, names swapped."""
        out: list[Document] = []
        while sum(len(s.words) for doc in out for s in doc) < size:
            if not self.queue:
                self.queue = self.gold + self.rng.sample(self.labelled, min(len(self.labelled), int(len(self.gold) * self.share)))
                self.rng.shuffle(self.queue)
            doc = self.queue.pop()
            if len(doc) > 1 and self.rng.random() < PART:
                first = self.rng.randrange(len(doc))
                doc = doc[first : first + max(3, len(doc) // 3)]
            out.append(swaps.document(doc, self.rng))
        return out


def main() -> None:
    """Train so many steps; the averaged weights are saved."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--corpora", type=Path, default=Path("../shared/corpora"))
    parser.add_argument("--vectors", type=Path, default=Path("build/language/vectors"))
    parser.add_argument("--resume", type=Path, default=Path("build/language/third.pt"))
    parser.add_argument("--silver", type=Path, default=Path("build/language/silver.tsv"))
    parser.add_argument("--out", type=Path, default=Path("build/language/documents0.pt"))
    parser.add_argument("--steps", type=int, default=380)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--size", type=int, default=3000, help="words a batch")
    parser.add_argument("--share", type=float, default=0.3, help="documents labelled by the model, for each by hand")
    parser.add_argument("--swapped", type=float, default=0.5, help="of so many names another is put in the place")
    parser.add_argument("--no-worldwide", action="store_true")
    parser.add_argument("--limit", type=int, default=None, help="sentences of each corpus, for a try")
    args = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(1)  # all seeds begin with the same numbers, so that what they end with can be averaged
    rng = random.Random(args.seed)
    gold, labelled, sents = load(args.corpora, not args.no_worldwide, args.silver, args.limit)
    saved = torch.load(args.resume)
    labels = saved["labels"]
    model = Joint(torch.from_numpy(load_vectors(args.vectors)), tuple(len(labels[k]) for k in ("upos", "xpos", "feats")), len(labels["dep"]))
    model.load_state_dict(saved["state"], strict=False)
    model.encoder.forget = 0.2
    torch.manual_seed(100 + args.seed)
    rows, swaps, queue = Rows(known_words(args.vectors)), Swaps(sents, args.swapped), Queue(gold, labelled, args.share, rng)
    mean = copy.deepcopy(model.namer)
    live, slow = list(model.namer.parameters()), list(mean.parameters())
    optimizer = torch.optim.AdamW(live, lr=args.rate, betas=(0.9, 0.95), weight_decay=0.01)
    print(len(gold), "documents", len(labelled), "labelled by the model", flush=True)
    losses = []
    for step in range(args.steps):
        for group in optimizer.param_groups:
            group["lr"] = args.rate * min(1, (step + 1) / 100) * (1 - step / args.steps) ** 0.8
        loss = loss_of(model, prepare(model, rows, queue.batch(args.size, swaps), rng))
        loss.backward()
        nn.utils.clip_grad_norm_(live, 2.0)
        optimizer.step()
        optimizer.zero_grad()
        torch._foreach_lerp_([p.data for p in slow], [p.data for p in live], max(0.004, 1 / (step + 2)))
        losses.append(loss.item())
        if (step + 1) % 50 == 0 or step + 1 == args.steps:
            print(step + 1, round(float(np.mean(losses[-50:])), 4), flush=True)
    model.namer = mean
    figures = {k: v for k, v in saved["figures"].items() if "las" in v}
    torch.save({"state": model.state_dict(), "labels": labels, "tags": TAGS, "figures": figures}, args.out)


if __name__ == "__main__":
    main()
