"""Fit every decision of the comparison and write learn/weights/compare.npz, stories.npz and mentions.npz.

    PYTHONPATH=src python training/compare/train.py --shared ../shared --build build/compare [--only stories|coref]

Word statistics and vectors come first (vectors.py, some minutes); then the story decision and the mentions of events (development and training parts;
these see the language model's states, so `--only coref` runs again after that model).
The sentence pairs have weights of their own (links.py).
"""

from __future__ import annotations

import argparse
import pickle
from pathlib import Path

import numpy as np
import pack


def fit_stories(shared: Path) -> dict[str, dict[str, np.ndarray]]:
    """The arrays of both decisions of stories: whether a dated report joins one, and whether two undated ones tell one."""
    import newsledger as nl
    import stories
    from newsledger.compare.light import light
    from newsledger.compare.stories import LONG_LEAD
    from newsledger.layout.blocks import lay_out
    from newsledger.records import Page
    from newsledger.score.stories import load

    sets, batches = {}, {}
    for name, listed in load(str(shared / "benchmarks/stories")).items():
        reports = [nl.Report.from_text(r["text"], outlet=r["outlet"], url=r["url"], published=r["date"]) for r in listed]
        pages = [Page(report=r, layout=lay_out(r)) for r in reports]
        gold = [row["gold"] for row in listed]
        sets[name] = (pages, {r.id: g for r, g in zip(reports, gold)})
        topics = [g.rstrip("abcelpsu") if name == "ecb" else g for g in gold]
        batches[name] = [
            ([light(pages[i], lead=LONG_LEAD) for i in part], [gold[i] for i in part], [topics[i] for i in part])
            for part in parts_of(topics, whole=name != "ecb")
        ]
    weights = {"violent": 1.0, "basil": 1.0, "uci": 1.6, "ecb": 1.0}
    return {"stories": pack.trees(stories.fit(sets, weights)), "undated": pack.trees(stories.fit_undated(batches))}


def parts_of(topics: list[str], *, whole: bool) -> list[list[int]]:
    """Places of the reports by seven topics, or the first five hundred."""
    if whole:
        return [list(range(min(500, len(topics))))]
    names = sorted(set(topics), key=int)
    return [[i for i, t in enumerate(topics) if t in names[k : k + 7]] for k in range(0, len(names), 7)]


def fit_coref(shared: Path, parts: tuple[str, ...] = ("train", "dev")) -> str:
    """Write the judgement of event mentions: boosted trees and two networks."""
    import coref

    rows = list(coref.stories(shared / "benchmarks/coref", parts))
    nets = [coref.fit_net(rows, seed=seed) for seed in (0, 1)]
    return pack.pack_mentions(pack.trees(coref.fit_trees(rows)), nets)


def main() -> None:
    """Fit what is asked for and pack everything that has been fitted."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--shared", type=Path, required=True)
    ask.add_argument("--build", type=Path, required=True)
    ask.add_argument("--only", choices=("stories", "coref"))
    args = ask.parse_args()
    if args.only in (None, "stories"):
        for name, arrays in fit_stories(args.shared).items():
            (args.build / f"{name}.trees.pkl").write_bytes(pickle.dumps(arrays))
        print(pack.pack_heads(args.build, "stories", ("stories", "undated")))
    if args.only in (None, "coref"):
        print(fit_coref(args.shared))
    if args.only is None:
        print(pack.pack(args.build))


if __name__ == "__main__":
    main()
