"""The file of weights of the comparison: words with vectors and shares, and the trees of each decision."""

from __future__ import annotations

import pickle
from pathlib import Path

import numpy as np

from newsledger.learn.weights import HOME, int8, pack_words, quantised, save

LICENCES = "raw text of mixed licences (word statistics and vectors only); BASIL, violent incidents, UCI headlines, ECB+ (CC BY 3.0) and own gold for the decisions"


def trees(model, which: int = 0) -> dict[str, np.ndarray]:
    """The node arrays of a fitted scikit-learn histogram boosting classifier; the two children of a node stand side by side. `which`: of
    several classes, the trees of this one."""
    feature, threshold, left, value, roots = [], [], [], [], []
    for step in model._predictors:
        nodes, base, order, place, i = step[which].nodes, len(feature), [0], {0: 0}, 0
        while i < len(order):
            node = nodes[order[i]]
            if not node["is_leaf"]:
                for child in (int(node["left"]), int(node["right"])):
                    place[child] = len(order)
                    order.append(child)
            i += 1
        roots.append(base)
        for number in order:
            node = nodes[number]
            leaf = bool(node["is_leaf"])
            feature.append(-1 if leaf else int(node["feature_idx"]))
            threshold.append(0.0 if leaf else float(node["num_threshold"]))
            left.append(0 if leaf else base + place[int(node["left"])])
            value.append(float(node["value"]) if leaf else 0.0)
    return {
        "feature": np.array(feature, np.int16),
        "threshold": np.array(threshold, np.float32),
        "left": np.array(left, np.int32),
        "value": np.array(value, np.float32),
        "roots": np.array(roots, np.int32),
        "base": np.array([float(np.ravel(model._baseline_prediction)[which])], np.float32),
    }


def as_trees(model):
    """The fitted classifier as the package evaluates it."""
    from newsledger.learn.trees import Trees

    raw = {k: v.tolist() for k, v in trees(model).items()}
    return Trees(raw["feature"], raw["threshold"], raw["left"], raw["value"], raw["roots"], raw["base"][0])


def pack_heads(build: Path, file: str, names: tuple[str, ...]) -> str:
    """Write learn/weights/<file>.npz from the named <name>.trees.pkl of the build folder."""
    arrays = {f"{name}.{k}": v for name in names for k, v in pickle.loads((build / f"{name}.trees.pkl").read_bytes()).items()}
    return save(HOME / f"{file}.npz", arrays, {"version": "2", "licences": LICENCES})


def pack_mentions(forest: dict[str, np.ndarray], nets: list[dict[str, np.ndarray]]) -> str:
    """Write learn/weights/mentions.npz."""
    arrays = {f"coref.{k}": v for k, v in forest.items()}
    for number, net in enumerate(nets):
        arrays |= {f"net{number}.{k}": v for k, v in quantised({k: np.asarray(v, np.float32) for k, v in net.items()}).items()}
    return save(HOME / "mentions.npz", arrays, {"version": "1", "licences": "ECB+ (CC BY 3.0)", "nets": len(nets)})


def pack(build: Path) -> str:
    """Write learn/weights/compare.npz from words.npz of the build folder."""
    words = np.load(build / "words.npz")
    arrays = {"words": pack_words(words["words"].tolist()), "share": (words["frequency"] / words["documents"]).astype(np.float32)}
    vectors = words["vectors"] - words["vectors"].mean(axis=0)
    vectors = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-6)
    arrays |= {"vectors" + ending: part for ending, part in int8(vectors.astype(np.float32)).items()}
    HOME.mkdir(exist_ok=True)
    return save(HOME / "compare.npz", arrays, {"version": "1", "licences": LICENCES})


if __name__ == "__main__":
    import sys

    print(pack(Path(sys.argv[1])))
