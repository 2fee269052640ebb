"""Train tags, parse and entities on one encoder, from a pretrained one where there is one; the best average so far is always on disk.

    python training/language/joint.py --corpora ../shared/corpora --vectors build/vectors --encoder build/encoder.pt --out build/language.pt --minutes 45

Licences: EWT CC BY-SA 4.0, GUM (free genres) CC BY 4.0 / PD, UNER CC BY-SA 4.0, CrossNER MIT; worldwide newswire states none:
`--no-worldwide` trains without it, on UNER, CrossNER and GMB (public domain, silver).
"""

from __future__ import annotations

import argparse
import copy
import json
import random
import sys
import time
from collections import Counter
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

sys.path.insert(0, str(Path(__file__).parent))
from batches import TAGS, Rows, cut, grid  # noqa: E402
from data import Tree, crossner, gmb, mixed, silver, trees, uner, worldwide  # noqa: E402
from figures import report  # noqa: E402
from model import Biaffine, Encoder, Namer, Tagger  # noqa: E402
from pairs import add_up, meet, pair  # noqa: E402
from swaps import Swaps  # noqa: E402
from vectors import known_words, load_vectors  # noqa: E402

OPEN = {"uner": ("NORP", "MISC"), "crossner": ("NORP",), "worldwide": (), "gmb": ("MISC",), "silver": ()}
"""Labels that a corpus does not mark: where it says O they are allowed."""


class Joint(nn.Module):
    """Encoder and heads. Tags read the third layer, the parse the last, entities the last with a layer of their own."""

    def __init__(self, vectors, sizes, labels, width=256, layers=4, dropout=0.2):
        super().__init__()
        self.encoder = Encoder(vectors, width, layers, dropout)
        self.tagger = Tagger(width, sizes)
        self.parser = Biaffine(width, labels)
        self.namer = Namer(width, len(TAGS))


def label_lists(sents: list[Tree]) -> dict[str, list[str]]:
    """The labels of each kind, most frequent first."""
    out = {}
    for kind in ("upos", "xpos", "feats", "dep"):
        counts = Counter(x for s in sents for x in getattr(s, kind))
        out[kind] = [x for x, n in sorted(counts.items(), key=lambda p: (-p[1], p[0])) if n >= (3 if kind == "feats" else 2) or kind == "dep"]
    return out


def recase(words: list[str], rng: random.Random) -> list[str]:
    """Now and then a sentence as a headline or in capitals."""
    dice = rng.random()
    if dice < 0.03:
        return [w if w.lower() in SMALL else w[:1].upper() + w[1:] for w in words]
    if dice < 0.045:
        return [w.upper() for w in words]
    return words


SMALL = frozenset("a an the of in on at to for and or but by with from as 's n't is".split())


def tree_loss(model, rows, batch, lists, rng):
    """Loss of tags, arcs and labels."""
    feats, mask = rows([recase(b.words, rng) for b in batch])
    layers = model.encoder(feats, mask)
    loss = 0.0
    for scores, kind, weight in zip(model.tagger(layers[-2]), ("upos", "xpos", "feats"), (0.5, 0.4, 0.4), strict=True):
        gold = grid(batch, lambda b, k=kind: [lists[k].get(x, -1) for x in getattr(b, k)])
        loss = loss + weight * F.cross_entropy(scores.transpose(0, 1).flatten(0, 1), gold.flatten(), ignore_index=-1)
    arcs, rel_head, rel_word = model.parser(layers[-1], mask)
    heads = grid(batch, lambda b: b.head)
    loss = loss + F.cross_entropy(arcs.flatten(0, 1), heads.flatten(), ignore_index=-1)
    labels = model.parser.labels(rel_head, rel_word, heads.clamp(min=0))
    deps = grid(batch, lambda b: [lists["dep"].get(x, -1) for x in b.dep])
    return loss + F.cross_entropy(labels.flatten(0, 1), deps.flatten(), ignore_index=-1)


ANY = [0.0] * len(TAGS)


def allowed_rows(kind: str) -> dict[str | None, list[float]]:
    """What each gold tag leaves open in a corpus: 0 or -1e4 a tag."""
    out: dict[str | None, list[float]] = {None: ANY}
    for tag in TAGS:
        ok = {tag}
        if tag == "O":
            ok |= {f"{p}-{label}" for label in OPEN[kind] for p in "BI"}
        if kind in ("uner", "crossner", "gmb") and tag.endswith("-LOC"):
            ok.add(tag[:2] + "FAC")
        out[tag] = [0.0 if t in ok else -1e4 for t in TAGS]
    return out


ALLOWED = {kind: allowed_rows(kind) for kind in OPEN}


def name_loss(model, rows, batch, rng):
    """Loss of entities."""
    feats, mask = rows([recase(b.words, rng) for b in batch])
    with torch.set_grad_enabled(any(p.requires_grad for p in model.encoder.parameters())):
        seen = model.encoder(feats, mask)[-1]
    scores = model.namer(seen, mask)
    allowed = torch.zeros_like(scores)
    for j, b in enumerate(batch):
        allowed[: len(b.words), j] = torch.tensor([ALLOWED[b.kind][t] for t in b.tags])
    return model.namer.loss(scores, allowed, mask).sum() / mask.sum() * 4


def load(corpora: Path, with_worldwide: bool, silver_path: Path | None = None, limit: int | None = None):
    """Training trees and names, development trees and names; of each corpus so many sentences as `limit` says."""
    train_trees = [t for n in ("ewt_train", "gum_free_train") for t in trees(corpora / f"{n}.conllu.gz") if len(t.words) <= 100][:limit]
    dev_trees = {n: trees(corpora / f"{n}.conllu.gz")[:limit] for n in ("ewt_dev", "gum_free_dev")}
    kinds = {"uner": uner(corpora / "uner_en_ewt-ud-dev.iob2"), "crossner": crossner(corpora / "crossner_politics_train.txt")}
    held = crossner(corpora / "crossner_politics_dev.txt")
    dev_names = {"uner": kinds["uner"][1400:], "crossner": held[300:], "worldwide": worldwide(corpora / "worldwide_dev.tar.gz")}
    kinds["uner"], kinds["crossner"] = kinds["uner"][:1400] * 2, (kinds["crossner"] + held[:300]) * 3
    kinds |= {"worldwide": mixed(worldwide(corpora / "worldwide_train.tar.gz"))} if with_worldwide else {"gmb": gmb(corpora / "gmb_ner.csv.gz")}
    if silver_path:
        kinds["silver"] = silver(silver_path)
    names = []
    dev_names = {n: sents[:limit] for n, sents in dev_names.items()}
    for kind, sents in kinds.items():
        for s in sents[:limit]:
            s.kind = kind
            if len(s.words) <= 100:
                names.append(s)
    return train_trees, names, dev_trees, dev_names


def main() -> None:
    """Train for so many minutes; average weights are scored and saved as we go."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--corpora", type=Path, default=Path("../shared/corpora"))
    parser.add_argument("--vectors", type=Path, default=Path("build/language/vectors"))
    parser.add_argument("--encoder", type=Path, default=None)
    parser.add_argument("--resume", type=Path, default=None, help="a result of this script to train on")
    parser.add_argument("--out", type=Path, default=Path("build/language/language.pt"))
    parser.add_argument("--minutes", type=float, default=45)
    parser.add_argument("--silver", type=Path, default=None, help="a result of silver.py")
    parser.add_argument("--no-worldwide", action="store_true")
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--encoder-rate", type=float, default=1.0, help="share of the rate that the encoder gets")
    parser.add_argument("--limit", type=int, default=None, help="sentences of each corpus, for a try")
    pair(parser)
    parser.add_argument("--freeze", action="store_true", help="only entities are trained on, the encoder, tags and parse stay as they are")
    parser.add_argument("--tasks", default="trees,names")
    parser.add_argument("--size", type=int, default=2300, help="words a batch")
    parser.add_argument("--every", type=float, default=240, help="seconds between evaluations")
    args = parser.parse_args()
    meet(args)
    torch.manual_seed(0)
    rng = random.Random(args.rank)
    train_trees, names, dev_trees, dev_names = load(args.corpora, not args.no_worldwide, args.silver, args.limit)
    labels = label_lists(train_trees)
    lists = {k: {x: i for i, x in enumerate(v)} for k, v in labels.items()}
    rows = Rows(known_words(args.vectors))
    model = Joint(torch.from_numpy(load_vectors(args.vectors)), tuple(len(labels[k]) for k in ("upos", "xpos", "feats")), len(labels["dep"]))
    if args.resume:
        model.load_state_dict(torch.load(args.resume)["state"])
    elif args.encoder:
        model.encoder.load_state_dict(torch.load(args.encoder))
    print(len(train_trees), "trees", len(names), "names", {k: len(v) for k, v in labels.items()}, flush=True)
    if args.freeze:
        for p in (*model.encoder.parameters(), *model.tagger.parameters(), *model.parser.parameters()):
            p.requires_grad = False
    mean = copy.deepcopy(model)
    live = [p for p in model.parameters() if p.requires_grad]
    slow = [p for p in mean.parameters() if p.requires_grad]
    inner = {id(p) for p in model.encoder.parameters()}
    groups = [
        {"params": [p for p in live if id(p) in inner], "share": args.encoder_rate},
        {"params": [p for p in live if id(p) not in inner], "share": 1.0},
    ]
    optimizer = torch.optim.AdamW(groups, lr=args.rate, betas=(0.9, 0.95), weight_decay=0.01)
    torch.manual_seed(100 + args.rank)
    swaps = Swaps([s for s in names if s.kind != "silver"])
    tasks = [args.tasks.split(",")[args.rank]] if args.of > 1 else args.tasks.split(",")
    queues: dict[str, list] = {"trees": [], "names": []}
    begin = last = time.time()
    step, losses, done = 0, [], 0.0
    while done < 1:
        for group in optimizer.param_groups:
            group["lr"] = args.rate * group["share"] * min(1, (step + 1) / 200) * (1 - done) ** 0.8
        parts = []
        for task in tasks:
            queues[task] = queues[task] or cut(train_trees if task == "trees" else names, args.size, rng)
            batch = queues[task].pop()
            if task == "names":
                batch = [swaps(b, rng) for b in batch]
            model.encoder.forget = 0.2 if task == "names" else 0.1
            with torch.autocast("cpu", dtype=torch.bfloat16):
                loss = tree_loss(model, rows, batch, lists, rng) if task == "trees" else name_loss(model, rows, batch, rng)
            loss.backward()
            parts.append(loss.item())
        losses.append(parts)
        done = add_up(live, (time.time() - begin) / (args.minutes * 60), args)
        nn.utils.clip_grad_norm_(live, 2.0)
        optimizer.step()
        optimizer.zero_grad()
        step += 1
        torch._foreach_lerp_([p.data for p in slow], [p.data for p in live], max(0.003, 1 / (step + 1)))
        if args.rank == 0 and (time.time() - last > args.every or done >= 1):
            started = time.time()
            figures = report(mean, rows, dev_trees, dev_names, lists)
            print(
                json.dumps(
                    {"step": step, "wall": round(time.time() - begin), "loss": [round(float(x), 3) for x in np.mean(losses[-100:], 0)], **figures}
                ),
                flush=True,
            )
            torch.save({"state": mean.state_dict(), "labels": labels, "tags": TAGS, "figures": figures}, args.out)
            begin += time.time() - started
            last = time.time()


if __name__ == "__main__":
    main()
