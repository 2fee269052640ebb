"""Trains the weights that say whether a name is a place (find/place_judge.py) on the development sets, and writes learn/weights/places.npz.

    PYTHONPATH=src OMP_NUM_THREADS=1 python training/places/detect.py ../shared/benchmarks

Logistic regression (L2, C = 0.15) over the features of find/place_features.py that three candidates have and more; gold: LGL (local news of the
United States, which marks the places in names of bodies) and GeoWebNews (which does not; it counts twice, being smaller). Prints the F1 of the
candidates, each report judged by weights that have not seen it (five parts).
"""

import sys
from collections import Counter
from pathlib import Path

import numpy as np
import scipy.sparse as sp
from sklearn.linear_model import LogisticRegression
from zlib import crc32

sys.path.insert(0, str(Path(__file__).parent))
import rank
from newsledger.find.place_choose import context_of
from newsledger.find.place_features import features, page_of
from newsledger.find.place_scan import scan, words_of
from newsledger.find.places import home_of
from newsledger.language.lang import words
from newsledger.learn.weights import save

ROOT = Path(__file__).resolve().parents[2]
LEAST, STRENGTH, PARTS, SMALL = 3, 0.15, 5, 0.02
WEIGHT = {"lgl": 1.0, "GWN": 2.0}


def rows_of(reading, gold):
    """The candidates of a report: span, features, whether gold has it."""
    found = words_of(reading.report.text)
    listed = scan(reading, found)
    page = page_of(reading, words("en", "places"), found, listed, context_of(reading, home_of(reading)).countries)
    return [((c.start, c.end), sorted(set(features(page, c))), (c.start, c.end) in gold) for c in listed]


def matrix(rows, places):
    """The rows as a sparse matrix."""
    at = [(i, places[f]) for i, (_, found, _) in enumerate(rows) for f in found if f in places]
    i, j = zip(*at)
    return sp.csr_matrix((np.ones(len(at)), (i, j)), shape=(len(rows), len(places)))


def fitted(rows, weights):
    """The features in use and the model."""
    counts = Counter(f for _, found, _ in rows for f in found)
    places = {f: k for k, f in enumerate(sorted(f for f in counts if counts[f] >= LEAST))}
    model = LogisticRegression(C=STRENGTH, max_iter=300, solver="liblinear", random_state=0)
    return places, model.fit(matrix(rows, places), [y for *_, y in rows], sample_weight=weights)


def tried(docs):
    """The F1 over parts, for several least chances."""
    found = {name: [] for name in WEIGHT}
    for part in range(PARTS):
        train = [(name, r) for k, (name, rows) in enumerate(docs) if k % PARTS != part for r in rows]
        places, model = fitted([r for _, r in train], [WEIGHT[n] for n, _ in train])
        for k, (name, rows) in enumerate(docs):
            if k % PARTS == part and rows:
                found[name] += zip(model.predict_proba(matrix(rows, places))[:, 1], [y for *_, y in rows])
    for name, pairs in found.items():
        for least in (0.3, 0.35, 0.4, 0.45, 0.5):
            hit, said, gold = (sum(1 for p, y in pairs if t(p, y)) for t in (lambda p, y: p >= least and y, lambda p, y: p >= least, lambda p, y: y))
            print(name, least, "precision", round(100 * hit / said, 1), "recall of candidates", round(100 * hit / gold, 1))


def main(root):
    sys.path.insert(0, str(Path(root) / "score"))
    import score_places as scorer

    docs = []
    for name, file in (("lgl", "lgl.xml"), ("GWN", "GWN.xml")):
        for doc in scorer.load(str(Path(root) / "places" / file))[1]:
            docs.append((name, rows_of(rank.reading_of(doc), {g["span"] for g in doc["gold"]})))
    tried(docs)
    rows = [r for _, rs in docs for r in rs]
    places, model = fitted(rows, [WEIGHT[n] for n, rs in docs for _ in rs])
    kept = sorted((crc32(f.encode("utf8", "replace")), float(model.coef_[0][k])) for f, k in places.items() if abs(model.coef_[0][k]) >= SMALL)
    kept = sorted(dict(kept).items())
    arrays = {
        "detect.keys": np.array([k for k, _ in kept], dtype=np.uint32),
        "detect.weights": np.array([w for _, w in kept], dtype=np.float16),
        "detect.bias": np.array([model.intercept_[0]], dtype=np.float32),
    }
    header = {
        "version": "places-1",
        "licences": "LGL and GeoWebNews annotations of news texts (repository GPL-3.0; texts their publishers'): weights only",
    }
    print(len(kept), "weights", save(ROOT / "src/newsledger/learn/weights/places.npz", arrays, header))


if __name__ == "__main__":
    main(sys.argv[1])
