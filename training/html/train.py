"""Trees that tell the lines of a page's body: `python training/html/train.py --data ../shared/benchmarks/html [--folds 6]`.

Each line of a page is labelled by the article's text: yes when most of its runs of four words are in it; short and half-right lines as it serves the
page's F1 best. Lines weigh by their words, pages alike. Prints the cross-validated figures (pages in folds, so that no page is judged by trees that saw
it), then fits on all pages and writes learn/weights/html.npz.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

from newsledger.layout.blocks import lay_out
from newsledger.learn.weights import HOME, save
from newsledger.read.html import hints_of, scanned
from newsledger.read.htmlfeatures import COLUMNS, columns, framed, near_prose
from newsledger.records import FACT_KINDS, Report
from newsledger.score.html import _WORD, BODY_KINDS, averaged, joined, load, overlap, runs

sys.path.insert(0, str(Path(__file__).parents[1] / "compare"))
from pack import trees as packed  # noqa: E402

MOST_SHORT = 120  # short lines of a page that are tried one by one
SET = {
    "max_iter": 100,
    "learning_rate": 0.1,
    "max_leaf_nodes": 14,
    "max_depth": 5,
    "min_samples_leaf": 20,
    "l2_regularization": 2.0,
    "max_features": 0.5,
    "random_state": 0,
    "early_stopping": False,
}
LICENCES = "article extraction benchmark (pages belong to their publishers; weights only)"


def labelled(raw: bytes, body: str):
    """(columns, labels, texts of the lines) of one page."""
    page, meta = scanned(raw)
    lines = [page.text[r.start : r.end] for r in page.rows]
    known, joined = runs(body), f" {' '.join(_WORD.findall(body))} "
    share = [shared(line, known, joined) for line in lines]
    label = [s >= 0.4 for s in share]
    doubtful = [i for i, s in enumerate(share) if (s == -1 or 0.1 < s < 0.9) and any(label[max(0, i - 4) : i + 5])]
    best = score(body, lines, label)
    for i in doubtful[:MOST_SHORT]:
        label[i] = not label[i]
        now = score(body, lines, label)
        best, label[i] = (now, label[i]) if now > best else (best, not label[i])
    chosen, rows = columns(page, meta, framed(page))
    return rows, np.array(label, bool)[chosen], [lines[i] for i in chosen]


def shared(line: str, known, joined: str) -> float:
    """The share of a line's runs that the article has; -1 for a short line whose words it has."""
    words = _WORD.findall(line)
    if len(words) >= 4:
        mine = runs(line)
        return sum((mine & known).values()) / sum(mine.values())
    return -1.0 if words and f" {' '.join(words)} " in joined else 0.0


def score(body: str, lines: list[str], label) -> float:
    """F1 of the chosen lines of one page."""
    right, said, gold = overlap(body, "\n".join(x for x, yes in zip(lines, label, strict=True) if yes))
    return 2 * right / (said + gold) if said + gold else 1.0


def fit(pages):
    """The trees over pages of (columns, labels, lines)."""
    weights = []
    for _, label, lines in pages:
        size = np.array([min(60, max(1, len(x.split()))) for x in lines], float)
        weights.append(size / max(1.0, (size * label).sum()))
    weight = np.concatenate(weights)
    weight = np.minimum(weight * len(weight) / weight.sum(), 20)
    return HistGradientBoostingClassifier(**SET).fit(
        np.concatenate([p[0] for p in pages]), np.concatenate([p[1] for p in pages]), sample_weight=weight
    )


def figures(pages, bodies, chances, least: float = 0.5):
    """Precision, recall and F1 over pages, as the score has them."""
    chosen = [[x for x, c in zip(p[2], chance, strict=True) if c >= least] for p, chance in zip(pages, chances, strict=True)]
    return averaged([overlap(body, "\n".join(lines)) for body, lines in zip(bodies, chosen, strict=True)])


def judged(raw: bytes, chances):
    """The layout of a page whose lines have these chances."""
    page, meta = scanned(raw)
    frame, vote = framed(page), [0.0] * len(page.rows)
    for i, chance in zip(near_prose(frame.prose), chances.tolist(), strict=True):
        vote[i] = chance
    return lay_out(Report.from_text(page.text, hints=tuple(hints_of(page, vote, frame.other)), meta={k: v for k, v in meta.items() if k != "body"}))


def crossed(pages, folds: int, seed: int = 0):
    """The chance of each line by trees that did not see its page."""
    order = np.random.RandomState(seed).permutation(len(pages)).tolist()
    out = [np.zeros(0)] * len(pages)
    for fold in range(folds):
        model = fit([pages[k] for i, k in enumerate(order) if i % folds != fold])
        for k in order[fold::folds]:
            out[k] = model.predict_proba(pages[k][0])[:, 1] if len(pages[k][0]) else np.zeros(0)
    return out


def main() -> None:
    """Cross-validate, fit on all, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--folds", type=int, default=6)
    parser.add_argument("--out", type=Path, default=HOME / "html.npz")
    options = parser.parse_args()
    given = load(next(iter(sorted(options.data.glob("*.tar.gz")))))
    pages = [labelled(raw, body) for raw, body in given]
    bodies = [body for _, body in given]
    if options.folds > 1:
        chances = crossed(pages, options.folds)
        print("lines alone, pages unseen:", figures(pages, bodies, chances))
        layouts = [judged(raw, chance) for (raw, _), chance in zip(given, chances, strict=True)]
        for name, kinds in (("fact-giving text", FACT_KINDS), ("with sub-headings and datelines", BODY_KINDS)):
            print(f"{name}, pages unseen:", averaged([overlap(body, joined(x, kinds)) for x, body in zip(layouts, bodies, strict=True)]))
    arrays = {f"body.{name}": array for name, array in packed(fit(pages)).items()}
    print(save(options.out, arrays, {"version": "1", "licences": LICENCES, "columns": list(COLUMNS)}), options.out)


if __name__ == "__main__":
    main()
