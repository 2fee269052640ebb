"""News of the raw text with entities as a trained model sees them, for a second stage of training.

    python training/language/silver.py --corpora ../shared/corpora --weights build/language/first.npz --out build/language/silver.tsv

Whole stretches of lines are read as one report, so that one name in several places gets one label; a word whose label is less sure than `SURE`
is left open ("?"), and a stretch of words without any name is left out.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from data import spans
from vectors import news_lines

from newsledger.language.own_model import DRAWN, OwnModel, same_names
from newsledger.learn.weights import read

SURE = 0.85
STRETCH = 60


def stretches(corpora: Path, every: int, first: int = 0) -> Iterator[list[list[str]]]:
    """Every so manieth stretch of news lines of ordinary length, from the `first` on."""
    part: list[list[str]] = []
    for number, words in enumerate(news_lines(corpora)):
        if (number // STRETCH) % every == first and 5 <= len(words) <= 60:
            part.append(words)
        if number % STRETCH == STRETCH - 1 and part:
            yield part
            part = []


def labelled(model: OwnModel, sentences: list[list[str]]) -> list[list[str]]:
    """The labels of the sentences' words, "?" where the model is not sure."""
    layers, packed = model.encoder(sentences)
    groups = same_names(sentences, packed, model.encoder.known)
    scores = model.namer.pooled(model.namer.potentials(layers[-1], packed, groups), groups, DRAWN)
    best, sure = model.namer.best(scores, packed), model.namer.marginals(scores, packed)
    return [opened([model.namer.tags[i] for i in best[rows]], sure[rows, best[rows]] >= SURE) for rows in packed.rows]


def opened(tags: list[str], sure: Sequence[bool]) -> list[str]:
    """The labels, with "?" for unsure words and for every word of an entity that holds one."""
    out = [tag if ok else "?" for tag, ok in zip(tags, sure, strict=True)]
    for a, b, _ in spans(list(tags), fold=False):
        if "?" in out[a:b]:
            out[a:b] = ["?"] * (b - a)
    return out


def main() -> None:
    """Write a word and its label a line, an empty line behind each sentence."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--corpora", type=Path, default=Path("../shared/corpora"))
    parser.add_argument("--weights", type=Path, default=Path("build/language/first.npz"))
    parser.add_argument("--out", type=Path, default=Path("build/language/silver.tsv"))
    parser.add_argument("--every", type=int, default=6, help="of so many stretches one is read")
    parser.add_argument("--first", type=int, default=0, help="which of them")
    parser.add_argument("--limit", type=int, default=None, help="sentences, for a try")
    args = parser.parse_args()
    model = OwnModel(read(args.weights))
    count = 0
    with open(args.out, "w", encoding="utf8") as lines:
        for part in islice(stretches(args.corpora, args.every, args.first), args.limit and args.limit // STRETCH):
            for words, tags in zip(part, labelled(model, part), strict=True):
                if any(t not in ("O", "?") for t in tags) and tags.count("?") * 4 <= len(tags):
                    lines.write("".join(f"{w}\t{t}\n" for w, t in zip(words, tags, strict=True)) + "\n")
                    count += 1
    print(count, "sentences")


if __name__ == "__main__":
    main()
