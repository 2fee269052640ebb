"""How well a model in training parses and names the development parts (`newsledger score language` scores what ships)."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).parent))
from batches import TAGS, cut, grid  # noqa: E402
from data import spans  # noqa: E402


def parse_batch(model, rows, batch):
    """Heads (0 the root), labels and tags of a batch."""
    feats, mask = rows([b.words for b in batch])
    layers = model.encoder(feats, mask)
    tags = [s.argmax(-1).transpose(0, 1) for s in model.tagger(layers[-2])]
    arcs, rel_head, rel_word = model.parser(layers[-1], mask)
    heads = arcs.argmax(-1)
    for j, b in enumerate(batch):
        n = len(b.words)
        roots = (heads[j, :n] == 0).nonzero().flatten().tolist()
        best = int((arcs[j, :n, 0] - arcs[j, :n, 1:].max(-1).values).argmax())
        if roots != [best]:
            for i in roots:
                heads[j, i] = 1 + int(arcs[j, i, 1:].argmax())
            heads[j, best] = 0
    return heads, model.parser.labels(rel_head, rel_word, heads).argmax(-1), tags


def score_trees(model, rows, sents, lists):
    """UPOS, XPOS, features, UAS and LAS in percent from gold words."""
    hits = Counter()
    with torch.no_grad():
        for batch in cut(sents, 3000, None):
            heads, deps, tags = parse_batch(model, rows, batch)
            gold_heads = grid(batch, lambda b: b.head)
            gold_deps = grid(batch, lambda b: [lists["dep"].get(x, -2) for x in b.dep])
            real = gold_heads >= 0
            hits["n"] += int(real.sum())
            right = (heads == gold_heads) & real
            hits["uas"] += int(right.sum())
            hits["las"] += int((right & (deps == gold_deps)).sum())
            for kind, found in zip(("upos", "xpos", "feats"), tags, strict=True):
                gold = grid(batch, lambda b, k=kind: [lists[k].get(x, -2) for x in getattr(b, k)])
                hits[kind] += int(((found == gold) & real).sum())
    return {k: round(100 * v / hits["n"], 2) for k, v in hits.items() if k != "n"}


def viterbi(scores: np.ndarray, steps: np.ndarray, start: np.ndarray) -> list[int]:
    """The best row of tags."""
    a, back = scores[0] + start, []
    for t in range(1, len(scores)):
        b = a[:, None] + steps
        back.append(b.argmax(0))
        a = b.max(0) + scores[t]
    out = [int(a.argmax())]
    for pointers in reversed(back):
        out.append(int(pointers[out[-1]]))
    return out[::-1]


def score_names(model, rows, sents):
    """F1 over PER ORG LOC and each label, in percent, exact spans."""
    steps = barred(model.namer.steps.detach().numpy())
    start = model.namer.start.detach().numpy() + np.array([-1e4 if t.startswith("I-") else 0 for t in TAGS])
    hit, found, gold = Counter(), Counter(), Counter()
    with torch.no_grad():
        for batch in cut(sents, 4000, None):
            feats, mask = rows([b.words for b in batch])
            scores = model.namer(model.encoder(feats, mask)[-1], mask).numpy()
            for j, b in enumerate(batch):
                ours = spans([TAGS[i] for i in viterbi(scores[: len(b.words), j], steps, start)])
                theirs = spans(b.tags)
                for counter, items in ((hit, ours & theirs), (found, ours), (gold, theirs)):
                    counter.update(x[2] for x in items)
    f = lambda labels: round(200 * sum(hit[x] for x in labels) / max(1, sum(found[x] + gold[x] for x in labels)), 2)  # noqa: E731
    return {"core": f(("PER", "ORG", "LOC")), **{x: f((x,)) for x in ("PER", "ORG", "LOC", "NORP", "MISC")}}


def barred(steps: np.ndarray) -> np.ndarray:
    """Transitions with those that BIO forbids barred."""
    out = steps.copy()
    for i, a in enumerate(TAGS):
        for j, b in enumerate(TAGS):
            if b.startswith("I-") and a[2:] != b[2:]:
                out[i, j] -= 1e4
    return out


def report(model, rows, dev_trees, dev_names, lists):
    """All development figures."""
    model.eval()
    out = {n: score_trees(model, rows, t, lists) for n, t in dev_trees.items()}
    out |= {n: score_names(model, rows, s) for n, s in dev_names.items()}
    model.train()
    return out
