"""Trains the classifier of `nl.code` and writes `learn/weights/events.npz`.

    python training/events/train.py --data ../shared/benchmarks/events --vectors VECTORS.npz --stories ../shared/benchmarks/stories --gold GOLD
        [--check]

Data: PLV_train.tsv (sentences with a marked pair and a PLOVER type). Vectors: word vectors of the language room (words, counts, vectors). `--check`
prints grouped cross-validation (near-duplicates in one fold) before training on everything. About two minutes on one core.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
import sys
from collections import Counter
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedGroupKFold
from sklearn.svm import LinearSVC

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "src"))
from newsledger.find.code import dense  # noqa: E402
from newsledger.find.code_features import features, pair_of  # noqa: E402
from newsledger.find.event_politics import plain_words  # noqa: E402
from newsledger.language.analyse import analyse  # noqa: E402
from newsledger.learn.linear import Vectors, bucket, hashed  # noqa: E402
from newsledger.learn.weights import Weights, int8, pack_words, read, save  # noqa: E402
from newsledger.records import Block, Layout, Report, span_of  # noqa: E402

SIZE = 1 << 17
WORDS = 14000
DENSE = 0.3
C = 0.8
MERGE = {"CONCEDE": "YIELD", "RETREAT": "YIELD", "DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE", "FIGHT": "ASSAULT"}
QUAD = dict(
    AGREE=1,
    CONSULT=1,
    SUPPORT=1,
    COOPERATE=2,
    AID=2,
    YIELD=2,
    REQUEST=3,
    ACCUSE=3,
    REJECT=3,
    THREATEN=3,
    PROTEST=4,
    SANCTION=4,
    MOBILIZE=4,
    COERCE=4,
    ASSAULT=4,
)
OUT = ROOT / "src/newsledger/learn/weights/events.npz"


def marked(text: str) -> tuple[str, dict[str, tuple[int, int]]]:
    """The sentence without its marks, and where they stood."""
    plain, at, place = [], {}, 0
    for part in re.split(r"(</?[st]>)", text):
        if re.fullmatch(r"</?[st]>", part):
            at[part] = place
        else:
            plain.append(part)
            place += len(part)
    return "".join(plain), {k: (at[f"<{k}>"], at[f"</{k}>"]) for k in "st" if f"<{k}>" in at and f"</{k}>" in at}


def rows(path: Path) -> list[dict]:
    """The sentences with parse, marks and label."""
    out = []
    for r in csv.DictReader(path.open(encoding="utf8"), delimiter="\t", quoting=csv.QUOTE_NONE):
        text, at = marked(r["marked_sentence"])
        report = Report.from_text(text, language="en")
        layout = Layout(blocks=(Block(span=span_of(report.text, 0, len(report.text)), kind="paragraph"),))
        label = r["gold_root"].strip().upper()
        out.append({"text": text, "pair": pair_of(analyse(report, layout), text, at.get("s"), at.get("t")), "gold": MERGE.get(label, label)})
    return out


def groups(texts: list[str]) -> list[int]:
    """A number for each text; near-duplicates (40 % of the three-word shingles) have the same."""
    sets = [set(zip(w, w[1:], w[2:], strict=False)) for w in (re.findall(r"\w+", t.lower()) for t in texts)]
    number, where = list(range(len(texts))), {}
    for i, s in enumerate(sets):
        shared = Counter(j for x in s for j in where.get(x, ()))
        for j, n in sorted(shared.items()):
            if n / max(1, min(len(s), len(sets[j]))) >= 0.4:
                number = [number[j] if k == number[i] else k for k in number]
        for x in s:
            where.setdefault(x, []).append(i)
    return number


def vectors(path: Path) -> dict[str, np.ndarray]:
    """Arrays of the most frequent words' vectors, of length 1."""
    z = np.load(path)
    words, counts, table = z["words"], z["counts"], z["vectors"]
    keep = [i for i in np.argsort(-counts, kind="stable") if re.fullmatch(r"[a-z][a-z-]+", str(words[i]))][:WORDS]
    v = table[keep].astype(np.float32)
    v /= np.linalg.norm(v, axis=1, keepdims=True) + 1e-6
    return {"vectors" + k: a for k, a in int8(v).items()} | {"vectors.words": pack_words([str(words[i]) for i in keep])}


def matrix(feats: list[list[str]], idf: np.ndarray) -> csr_matrix:
    """Hashed features as rows."""
    data, cols, ptr = [], [], [0]
    for f in feats:
        places, values = hashed(f, idf)
        cols += places
        data += list(values)
        ptr.append(len(cols))
    return csr_matrix((data, cols, ptr), shape=(len(feats), SIZE), dtype=np.float32)


def idf_of(feats: list[list[str]]) -> np.ndarray:
    """Smoothed inverse document frequency of each bucket; 0 for those never seen."""
    df = np.zeros(SIZE, dtype=np.float32)
    for f in feats:
        df[sorted({bucket(x, SIZE) for x in f})] += 1
    return np.where(df > 0, np.log((1 + len(feats)) / (1 + df)) + 1, 0).astype(np.float32)


def fit(feats: list[list[str]], d: np.ndarray, y: list[str]) -> tuple[np.ndarray, LinearSVC]:
    """The idf and the classifier."""
    idf = idf_of(feats)
    return idf, LinearSVC(C=C, random_state=0).fit(hstack([matrix(feats, idf), DENSE * csr_matrix(d)]).tocsr(), y)


def macro(gold: list, pred: list) -> float:
    """Macro F1 in percent."""
    f = [2 * sum(g == p == c for g, p in zip(gold, pred, strict=True)) / (gold.count(c) + pred.count(c)) for c in sorted(set(gold))]
    return round(100 * sum(f) / len(f), 2)


def check(feats: list[list[str]], d: np.ndarray, y: list[str], texts: list[str]) -> None:
    """Prints macro F1 over types and quads in grouped five-fold cross-validation."""
    pred: list[str] = [""] * len(y)
    for tr, te in StratifiedGroupKFold(5, shuffle=True, random_state=0).split(feats, y, groups(texts)):
        idf, m = fit([feats[i] for i in tr], d[tr], [y[i] for i in tr])
        z = hstack([matrix([feats[i] for i in te], idf), DENSE * csr_matrix(d[te])]).tocsr()
        for i, p in zip(te, m.predict(z), strict=True):
            pred[i] = str(p)
    print("types", macro(y, pred), "quads", macro([QUAD[g] for g in y], [QUAD[p] for p in pred]))


def political(a: argparse.Namespace, table: Vectors, positive: list[str]) -> dict[str, np.ndarray]:
    """The weights that tell statements of political events from other news, by the mean of their words' vectors.

    Events: the sentences of PLV, `some.txt` (our own: local crime and politics) and, with `--stories`, of BASIL's political reports; none:
    `none.txt` (our own) and headlines of business, science,
    entertainment and health. `--gold` adds the tune half of our own gold.
    """
    texts, labels, weights = list(positive), [1] * len(positive), [1.0] * len(positive)

    def add(new: list[str], label: int, weight: float) -> None:
        texts.extend(new)
        labels.extend([label] * len(new))
        weights.extend([weight] * len(new))

    add((Path(__file__).parent / "none.txt").read_text(encoding="utf8").splitlines(), 0, 12.0)
    add((Path(__file__).parent / "some.txt").read_text(encoding="utf8").splitlines(), 1, 12.0)
    if a.stories is not None:
        with (a.stories / "uci_headlines_dev.csv").open(encoding="utf8") as lines:
            add([r["TITLE"] for r in csv.DictReader(lines)], 0, 0.7)
        with (a.stories / "basil_dev.jsonl").open(encoding="utf8") as lines:
            parts = [s for line in lines for s in re.split(r"(?<=[.!?])\s+", json.loads(line)["text"])]
        add([s for s in parts if 40 < len(s) < 300][::2], 1, 1.0)
    if a.gold is not None:
        with a.gold.open(encoding="utf8") as lines:
            for r in [json.loads(line) for line in lines][::2]:
                add([r["text"]], int(bool(r["events"])), 12.0)
    x = np.stack([table.mean(plain_words(t)) for t in texts])
    m = LogisticRegression(C=3, max_iter=1000).fit(x, labels, sample_weight=weights)
    return {"political.dense": m.coef_.astype(np.float16), "political.bias": m.intercept_.astype(np.float32)}


def main() -> None:
    """Train and write."""
    arg = argparse.ArgumentParser()
    arg.add_argument("--data", type=Path, required=True)
    arg.add_argument("--vectors", type=Path, help="vectors.npz; without it those of the present weights are kept")
    arg.add_argument("--stories", type=Path, help="folder with uci_headlines_dev.csv and basil_dev.jsonl")
    arg.add_argument("--gold", type=Path, help="our gold of events; only its tune half is read")
    arg.add_argument("--check", action="store_true")
    a = arg.parse_args()
    before = read(OUT)
    kept = {k: v for k, v in before.arrays.items() if k.startswith("sure.")}  # fitted by sure.py, which runs after this
    present = {k: v for k, v in before.arrays.items() if k.startswith("vectors")} if a.vectors is None else vectors(a.vectors)
    table = Vectors(Weights(present, {}), "vectors")
    data = rows(a.data / "PLV_train.tsv")
    feats, y = [features(r["pair"]) for r in data], [r["gold"] for r in data]
    d = np.stack([dense(r["pair"], table) for r in data])
    if a.check:
        check(feats, d, y, [r["text"] for r in data])
    idf, m = fit(feats, d, y)
    w = m.coef_.astype(np.float32)
    arrays = present | kept | {"code.w" + k: v for k, v in int8(w[:, :SIZE]).items()}
    arrays |= {
        "code.idf": idf.astype(np.float16),
        "code.dense": (DENSE * w[:, SIZE:]).astype(np.float16),
        "code.bias": m.intercept_.astype(np.float32),
    }
    arrays |= political(a, table, [r["text"] for r in data])
    header: dict[str, object] = {k: h for k, h in before.header.items() if k.startswith("sure.")} | {
        "version": "events-1",
        "code.labels": [str(c) for c in m.classes_],
        "licences": {"PLV": "annotated news sentences; texts belong to their publishers; no licence is stated with the copy used"},
    }
    print(OUT, save(OUT, arrays, header), f"{OUT.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
