"""Cues, sources and contents of reported speech: weights of the attribution head (`learn/weights/attribution.npz`).

    python training/attribution/train.py --data ../shared/benchmarks/quotes --vectors build/vectors/vectors.npz

    python training/attribution/train.py --start src/newsledger/learn/weights/attribution.npz --negatives 1.5 --epochs 3 --rate 1.2e-3

The second command goes on from the first one's weights with windows of false cues, in which nothing is to be found; it is also what a change of the
language model asks for (with `--epochs 4 --rate 2e-3` where the encoder itself is another: its rows are learned anew).

Trains from polnear_train.jsonl only (one in twenty documents is held out to choose the epoch). About four minutes on two cores.
"""

from __future__ import annotations

import argparse
import json
import pickle
import random
import sys
import time
from collections import Counter
from pathlib import Path

import numpy as np
import torch
from torch import nn

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "src"))

from newsledger.find import quote_features as qf  # noqa: E402
from newsledger.learn.weights import read  # noqa: E402
from newsledger.records import Report  # noqa: E402

QUOTES = "\"“”„‟«»'‘’`´"
END = ".,;:!?…-–—"
DIM, PAIR, OWN, STATIC = 96, 64, 24, 48
WITHOUT = 0.1
"""So many documents are read without the encoder's states in training, so that the head does without them too."""
LAYERS = ("near", "tree", "far")
LABELS = ("O", "B-S", "I-S", "B-C", "I-C")


def trim(text, p):
    s, e = p
    while s < e and (text[s].isspace() or text[s] in QUOTES):
        s += 1
    while e > s and (text[e - 1].isspace() or text[e - 1] in QUOTES or text[e - 1] in END):
        e -= 1
    return s, e


def joined(text, pieces):
    """Trimmed pieces; those with no word between them are one."""
    out = []
    for p in sorted(tuple(x) for x in pieces):
        if out and (p[0] <= out[-1][1] or not any(c.isalnum() for c in text[out[-1][1] : p[0]])):
            out[-1] = (out[-1][0], max(p[1], out[-1][1]))
        else:
            out.append(p)
    return [q for q in (trim(text, p) for p in out) if q[1] > q[0]]


def analysed(path, cache):
    """[(document, layout, tokens)] of a file, kept in a cache."""
    if cache and cache.exists():
        return pickle.loads(cache.read_bytes())
    from newsledger.language.analyse import analyse
    from newsledger.layout.blocks import lay_out

    out = []
    for line in path.read_text(encoding="utf8").splitlines():
        d = json.loads(line)
        r = Report.from_text(d["text"], outlet=d["publisher"], published=d["date"], language="en")
        layout = lay_out(r)
        out.append((d, layout, analyse(r, layout)))
    if cache:
        cache.write_bytes(pickle.dumps(out))
    return out


def covered(tokens, span):
    """Token range of a character span (None when it covers none)."""
    hit = [i for i in np.searchsorted(tokens.end, [span[0]], side="right")]
    i = int(hit[0])
    j = i
    while j < len(tokens) and tokens.start[j] < span[1]:
        j += 1
    return (i, j) if j > i else None


class Doc:
    """One document as tensors."""

    def __init__(self, d, layout, tokens, vocabulary, *, gold=True):
        text = d["text"]
        marks = qf.quoted_stretches(text, layout.blocks, tokens.sentence_block)
        self.tokens, self.inputs, self.text = tokens, qf.inputs_of(text, layout.blocks, tokens, vocabulary, marks), text
        self.fields = {k: torch.from_numpy(v) for k, v in self.inputs.fields.items()}
        self.head = torch.from_numpy(self.inputs.head)
        self.states = states_of(tokens)
        self.cues, self.cue_tags = [], np.zeros(len(tokens), dtype=np.int64)
        if gold:
            self.add_gold(d, vocabulary)

    def add_gold(self, d, vocabulary):
        text, tokens = self.text, self.tokens
        todo = []
        for a in d["attributions"]:
            if not a["cue"] or not a["content"]:
                continue
            cue = trim(text, a["cue"][0])
            cue = cue if cue[1] > cue[0] else tuple(a["cue"][0])
            r = covered(tokens, cue)
            if r is None or self.cue_tags[r[0] : r[1]].any():
                continue
            self.cue_tags[r[0] : r[1]] = 2
            self.cue_tags[r[0]] = 1
            todo.append((r, a))
        self.counts = counts = np.concatenate([[0], np.cumsum(self.cue_tags == 1)])
        for (first, last), a in todo:
            window = make_window(self, first, last, counts, vocabulary)
            start, end = window["range"]
            tags = np.zeros(end - start, dtype=np.int64)
            for key, b in (("content", 3), ("source", 1)):
                for p in joined(text, a[key]):
                    r = covered(tokens, p)
                    if r is None:
                        continue
                    i, j = max(r[0], start) - start, min(r[1], end) - start
                    if j > i:
                        tags[i:j] = b + 1
                        tags[i] = b
            window["tags"] = torch.from_numpy(tags)
            self.cues.append(window)

    def add_negatives(self, scores, lean, vocabulary):
        """Windows without source and content for what the cue scores, lifted by `lean`, take for a cue and is none."""
        picked = scores.argmax(1)
        lifted = scores.copy()
        lifted[:, 1] += lean
        begins = lifted.argmax(1) == 1
        found = 0
        for i in np.flatnonzero(begins).tolist():
            j = i + 1
            while j < len(picked) and picked[j] == 2:
                j += 1
            if self.cue_tags[i:j].any() or found > len(self.cues):
                continue
            found += 1
            window = make_window(self, i, j, self.counts, vocabulary)
            window["tags"] = torch.zeros(window["range"][1] - window["range"][0], dtype=torch.long)
            self.cues.append(window)
        return found


def make_window(doc, first, last, counts, vocabulary):
    """The pair features of one cue."""
    start, end = qf.window(doc.tokens, doc.inputs, first, last)
    head = qf.cue_head(doc.tokens, first, last)
    path = [vocabulary.path.get(p, 0) if vocabulary.path else p for p in qf.paths(doc.tokens, doc.inputs, head, start, end)]
    return {
        "range": (start, end),
        "cue": (first, last, head),
        "path": torch.tensor(path) if vocabulary.path else path,
        "distance": torch.from_numpy(qf.distances(np.arange(start, end), first, last)),
        "region": torch.from_numpy(qf.region_codes(doc.inputs, first, last, start, end)),
        "between": torch.from_numpy(qf.cues_between(counts, np.arange(start, end), first, last)),
    }


def states_of(tokens):
    """The encoder's rows of the tokens in half precision; zeros where there are none."""
    found = qf.states_of(tokens)
    return torch.zeros(len(tokens), qf.STATES, dtype=torch.float16) if found is None else torch.from_numpy((found[0] * found[1]).astype(np.float16))


class Crf(nn.Module):
    """A linear chain over labels, batched over padded rows."""

    def __init__(self, labels):
        super().__init__()
        self.trans = nn.Parameter(torch.zeros(len(labels), len(labels)))
        self.start = nn.Parameter(torch.zeros(len(labels)))
        bad = torch.zeros(len(labels), len(labels))
        first = torch.zeros(len(labels))
        for j, b in enumerate(labels):
            if b.startswith("I"):
                first[j] = -1e4
                for i, a in enumerate(labels):
                    if a == "O" or a[1:] != b[1:]:
                        bad[i, j] = -1e4
        self.register_buffer("bad", bad)
        self.register_buffer("first", first)

    def loss(self, scores, tags, mask):
        trans, begin = self.trans + self.bad, self.start + self.first
        steps = trans.exp()
        n, length, _ = scores.shape
        rows = torch.arange(n)
        alpha = begin + scores[:, 0]
        gold = begin[tags[:, 0]] + scores[rows, 0, tags[:, 0]]
        for t in range(1, length):
            m = mask[:, t]
            top = alpha.amax(dim=1, keepdim=True).detach()
            new = torch.log(((alpha - top).exp() @ steps).clamp(min=1e-30)) + top + scores[:, t]
            alpha = torch.where(m.unsqueeze(1), new, alpha)
        gold = gold + (mask[:, 1:] * (trans[tags[:, :-1], tags[:, 1:]] + scores[:, 1:].gather(2, tags[:, 1:, None])[:, :, 0])).sum(1)
        return (torch.logsumexp(alpha, dim=1) - gold).sum()


class Model(nn.Module):
    def __init__(self, sizes, static):
        super().__init__()
        self.static = nn.Embedding.from_pretrained(static, freeze=True)
        self.own = nn.Embedding(sizes["own"], OWN, padding_idx=0)
        dims = {"suffix": 12, "shape": 4, "pos": 12, "dep": 16, "quote": 6, "entity": 4, "flag": 4}
        self.tables = nn.ModuleDict({k: nn.Embedding(sizes[k], v) for k, v in dims.items()})
        for t in self.tables.values():
            nn.init.normal_(t.weight, std=0.3)
        nn.init.normal_(self.own.weight, std=0.1)
        self.entry = nn.Linear(STATIC + OWN + sum(dims.values()), DIM)
        self.state = nn.Linear(qf.STATES, DIM, bias=False)
        self.layers = nn.ModuleList([nn.Linear(3 * DIM, DIM) for _ in LAYERS])
        self.norms = nn.ModuleList([nn.LayerNorm(DIM) for _ in LAYERS])
        self.cue = nn.Linear(DIM, 3)
        self.token, self.center = nn.Linear(DIM, PAIR), nn.Linear(2 * DIM, PAIR)
        self.pairs = nn.ModuleDict(
            {
                k: nn.Embedding(n, PAIR)
                for k, n in (("path", sizes["path"]), ("distance", qf.DISTANCES), ("region", qf.REGIONS), ("between", qf.BETWEEN))
            }
        )
        for t in self.pairs.values():
            nn.init.normal_(t.weight, std=0.2)
        self.context = nn.ModuleList([nn.Linear(3 * PAIR, PAIR) for _ in range(2)])
        self.label = nn.Linear(PAIR, len(LABELS))
        self.crf = Crf(LABELS)
        self.drop = nn.Dropout(0.3)
        self.n_own = sizes["own"]

    def encode(self, fields, head, states):
        word = fields["word"]
        if self.training:
            word = torch.where(torch.rand(word.shape) < 0.04, torch.zeros_like(word), word)
        own = torch.where(word < self.n_own, word, torch.zeros_like(word))
        if self.training:
            own = torch.where(torch.rand(own.shape) < 0.15, torch.zeros_like(own), own)
        x = torch.cat([self.static(word), self.own(own)] + [self.tables[k](fields[k]) for k in self.tables], 1)
        h = torch.relu(self.entry(self.drop(x)) + self.state(self.drop(states)))
        for kind, layer, norm in zip(LAYERS, self.layers, self.norms):
            if kind == "tree":
                kids = torch.zeros_like(h).index_add_(0, head, h)
                count = torch.zeros(len(h)).index_add_(0, head, torch.ones(len(h))).clamp(min=1)
                z = torch.cat([h, h[head], kids / count.unsqueeze(1)], 1)
            else:
                z = beside(h, 1 if kind == "near" else 2)
            h = norm(h + torch.relu(layer(self.drop(z))))
        return h

    def pair_scores(self, h, windows, ids):
        """Padded label scores of windows; `ids`: offset of each window's document."""
        length = max(w["range"][1] - w["range"][0] for w in windows)
        out = torch.zeros(len(windows), length, PAIR)
        z = self.token(h)
        rows = []
        for w, base in zip(windows, ids):
            (a, b), (first, last, head) = w["range"], w["cue"]
            center = self.center(torch.cat([h[base + head], h[base + first : base + last].mean(0)]))
            v = z[base + a : base + b] + center
            for k, table in self.pairs.items():
                v = v + table(w[k])
            rows.append(nn.functional.pad(torch.relu(v), (0, 0, 0, length - (b - a))))
        v = torch.stack(rows)
        mask = torch.tensor([[i < w["range"][1] - w["range"][0] for i in range(length)] for w in windows])
        for k, layer in enumerate(self.context):
            gap = k + 1
            left = nn.functional.pad(v, (0, 0, gap, 0))[:, :length]
            right = nn.functional.pad(v, (0, 0, 0, gap))[:, gap:]
            v = v + torch.relu(layer(self.drop(torch.cat([left, v, right], 2))))
            v = v * mask.unsqueeze(2)
        return self.label(v), mask


def beside(h, gap):
    pad = torch.zeros(gap, h.shape[1])
    return torch.cat([torch.cat([pad, h[:-gap]]), h, torch.cat([h[gap:], pad])], 1)


def batch_of(docs):
    """Several documents in a row with gaps of two rows between them."""
    fields = {k: [] for k in qf.FIELDS}
    heads, bases, at = [], [], 0
    for d in docs:
        n = len(d.head)
        for k in fields:
            fields[k].append(torch.cat([d.fields[k], torch.zeros(2, dtype=torch.long)]))
        heads.append(torch.cat([d.head + at, torch.arange(at + n, at + n + 2)]))
        bases.append(at)
        at += n + 2
    return {k: torch.cat(v) for k, v in fields.items()}, torch.cat(heads), bases


def encoded(model, docs):
    """The rows of several documents, and where each begins."""
    fields, head, bases = batch_of(docs)
    gap = torch.zeros(2, qf.STATES)
    blank = [model.training and random.random() < WITHOUT for _ in docs]
    states = torch.cat([x for d, b in zip(docs, blank) for x in (d.states.float() * (not b), gap)])
    return model.encode(fields, head, states), bases


def cue_scores(model, doc):
    """The cue scores of one document's tokens."""
    return model.cue(encoded(model, [doc])[0])[: len(doc.head)].numpy()


def loss_of(model, docs):
    h, bases = encoded(model, docs)
    total = torch.zeros(())
    scores = model.cue(h)
    for d, base in zip(docs, bases):
        total = total + nn.functional.cross_entropy(scores[base : base + len(d.head)], torch.from_numpy(d.cue_tags), reduction="sum")
    windows = [(w, base) for d, base in zip(docs, bases) for w in d.cues]
    windows.sort(key=lambda x: x[0]["range"][1] - x[0]["range"][0])
    for i in range(0, len(windows), 80):
        part = windows[i : i + 80]
        ws = [w for w, _ in part]
        v, mask = model.pair_scores(h, ws, [b for _, b in part])
        t = torch.stack([nn.functional.pad(w["tags"], (0, v.shape[1] - len(w["tags"]))) for w in ws])
        total = total + model.crf.loss(v, t, mask)
    return total / max(1, len(windows))


def export(model, vocabulary_lists, path, note, encoder):
    from newsledger.learn.weights import pack_words, quantised, save

    sd = {k: v.detach().numpy().astype(np.float32) for k, v in model.state_dict().items()}
    arrays = {k: v for k, v in sd.items() if not k.endswith((".bad", ".first"))}
    packed = quantised(arrays)
    for k, names in vocabulary_lists.items():
        packed["names." + k] = pack_words(names)
    header = {
        "version": "attribution-1",
        "licences": "PolNeAR, training part (texts belong to their publishers; no licence is stated with the copy used); word vectors of training/language",
        "note": note,
        "layers": list(LAYERS),
        "states": encoder,
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    save(path, packed, header)
    print(path, path.stat().st_size)


def vocabulary_of(train, vectors, keep):
    """Lists of names; words: those of the training part seen three times, then the most frequent ones that have vectors."""
    seen = Counter(w.lower().replace("’", "'") for _, _, t in train for w in t.text)
    known = {str(w): i for i, w in enumerate(vectors["words"])}
    own = [w for w, c in seen.most_common() if c >= 3 and "\n" not in w and w]
    rest = [str(w) for w in vectors["words"] if str(w) not in set(own)][: max(0, keep - len(own))]
    suffix = [s for s, c in Counter(w[-3:] for w, n in seen.items() for _ in range(min(n, 20))).most_common(1200) if "\n" not in s and s]
    names = {
        "word": own + rest,
        "suffix": suffix,
        "pos": sorted({p for _, _, t in train for p in t.upos}),
        "dep": [d for d, c in Counter(d for _, _, t in train for d in t.dep).most_common() if c >= 30],
        "entity": sorted({e.label for _, _, t in train for e in t.entities}),
    }
    V = vectors["vectors"].astype(np.float32)
    rows = V[: len(known)]
    mean = rows[:20000].mean(0)
    _, _, axes = np.linalg.svd(rows[:20000] - mean, full_matrices=False)
    static = np.zeros((len(names["word"]) + 1, STATIC), dtype=np.float32)
    for i, w in enumerate(names["word"], 1):
        if w in known:
            static[i] = (V[known[w]] - mean) @ axes[:STATIC].T
    static /= np.abs(static).max() / 3
    return names, static, len(own) + 1


def make_docs(data, vocabulary):
    return [Doc(d, lay, tk, vocabulary) for d, lay, tk in data]


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--data", type=Path, default=ROOT.parent / "shared/benchmarks/quotes")
    ap.add_argument("--vectors", type=Path, help="word vectors of training/vectors (not needed with --start)")
    ap.add_argument("--start", type=Path, help="weights to go on from: two epochs are enough after a change of the language model")
    ap.add_argument("--negatives", type=float, help="with --start: also learn to find nothing at false cues, those seen with this lean")
    ap.add_argument("--rate", type=float, default=3e-3)
    ap.add_argument("--cache", type=Path)
    ap.add_argument("--out", type=Path, default=ROOT / "src/newsledger/learn/weights/attribution.npz")
    ap.add_argument("--epochs", type=int, default=8)
    ap.add_argument("--keep", type=int, default=26000)
    ap.add_argument("--threads", type=int, default=2)
    a = ap.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(7)
    random.seed(7)
    t0 = time.time()
    train = analysed(a.data / "polnear_train.jsonl", a.cache)
    train = [(d, lay, tk) for d, lay, tk in train if tk is not None and len(tk)]
    start = read(a.start) if a.start else None
    encoder = train[0][2].states_of
    if start is None:
        names, static, n_own = vocabulary_of(train, np.load(a.vectors), a.keep)
    else:
        names = {k.removeprefix("names."): start.strings(k) for k in start.arrays if k.startswith("names.")}
        static, n_own = start["static.weight"], len(start["own.weight"])
    number = {k: qf.numbered(v) for k, v in names.items() if k != "path"}
    bare = qf.Vocabulary(**number, path={})
    if start is None:
        counted = Counter(p for d in make_docs(train[::4], bare) for w in d.cues for p in w["path"])
        names["path"] = [p for p, c in counted.most_common() if c >= 8]
    vocabulary = qf.Vocabulary(**number, path=qf.numbered(names["path"]))
    docs = make_docs(train, vocabulary)
    docs = [d for d in docs if len(d.head)]
    held, docs = docs[::20], [d for i, d in enumerate(docs) if i % 20]
    sizes = {k: len(v) + 1 for k, v in names.items()} | {"own": n_own, "shape": qf.SHAPES, "quote": qf.QUOTE_STATES, "flag": qf.FLAGS}
    print(f"{len(docs)} documents, {sizes}, {time.time() - t0:.0f} s", flush=True)
    model = Model(sizes, torch.from_numpy(static))
    if start is not None:
        state = model.state_dict()
        moved = start.header.get("states") != encoder
        new = {"state.weight"} if moved else set()
        print("another encoder: its rows are learned anew, take 4 epochs at 2e-3" if moved else "the same encoder", flush=True)
        model.load_state_dict({k: torch.from_numpy(start[k].copy()) if k in start and k not in new else v for k, v in state.items()})
    if a.negatives is not None:
        model.eval()
        with torch.no_grad():
            found = sum(d.add_negatives(cue_scores(model, d), a.negatives, vocabulary) for d in [*docs, *held])
        print(f"{found} cues that are none", flush=True)
    steps = a.epochs * (len(docs) // 4 + 1)
    optimizer = torch.optim.AdamW([p for p in model.parameters() if p.requires_grad], lr=2e-3, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=a.rate, total_steps=steps + 1, pct_start=0.1)
    slow = {k: v.clone() for k, v in model.state_dict().items()}
    best = None
    for epoch in range(a.epochs):
        model.train()
        random.shuffle(docs)
        total, n = 0.0, 0
        for i in range(0, len(docs), 4):
            loss = loss_of(model, docs[i : i + 4])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimizer.step()
            schedule.step()
            keep = min(0.995, 1 - 1 / (n + 2 + epoch * 200))
            for k, v in model.state_dict().items():
                slow[k].mul_(keep).add_(v, alpha=1 - keep) if v.is_floating_point() else slow[k].copy_(v)
            total, n = total + loss.item(), n + 1
        model.eval()
        fast = {k: v.clone() for k, v in model.state_dict().items()}
        model.load_state_dict(slow)
        with torch.no_grad():
            check = sum(loss_of(model, [d]).item() * len(d.cues) for d in held) / sum(len(d.cues) for d in held)
        print(f"epoch {epoch} loss {total / n:.3f} held {check:.3f} {time.time() - t0:.0f} s", flush=True)
        if best is None or check < best[0]:
            best = (check, {k: v.clone() for k, v in slow.items()})
            export(model, names, a.out, {"epochs": a.epochs, "held_out_loss": round(check, 4), "own": n_own}, encoder)
        model.load_state_dict(fast)


if __name__ == "__main__":
    main()
