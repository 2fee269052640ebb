"""Document frequencies and word vectors for the comparison of sentences, from the raw text only.

    python training/compare/vectors.py --corpora ../shared/corpora --out build/compare/words.npz

Skip-gram, 48 dimensions, 22,000 lower-case words; news lines are read twice, as most of the rest are speeches. A line is a document.
"""

from __future__ import annotations

import argparse
import lzma
import re
from collections import Counter
from pathlib import Path

import numpy as np

FIRST_NEWS_LINE = 1_301_417
KEEP = 22_000
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d[\d.,]*")


def lines(corpora: Path):
    """The lower-case words of each line; of the speeches one line in three."""
    with lzma.open(corpora / "raw_text.txt.xz", "rt", encoding="utf8") as file:
        for number, line in enumerate(file):
            if number < FIRST_NEWS_LINE and number % 3:
                continue
            words = [w.replace("’", "'").removesuffix("'s") for w in WORD.findall(line.lower())]
            yield words
            if number >= FIRST_NEWS_LINE:
                yield words


def main() -> None:
    """Train and write words, vectors and document frequencies."""
    from gensim.models import Word2Vec

    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--corpora", type=Path, required=True)
    ask.add_argument("--out", type=Path, required=True)
    args = ask.parse_args()
    corpus = [w for w in lines(args.corpora) if len(w) > 3]
    seen: Counter[str] = Counter()
    for words in corpus:
        seen.update(set(words))
    model = Word2Vec(corpus, vector_size=48, window=6, sg=1, negative=8, min_count=12, epochs=4, workers=1, seed=3, sample=1e-4)
    words = [w for w, _ in sorted(seen.items(), key=lambda p: (-p[1], p[0])) if w in model.wv and w.replace("'", "").isalpha()][:KEEP]
    args.out.parent.mkdir(parents=True, exist_ok=True)
    np.savez(
        args.out,
        words=np.array(words),
        vectors=np.stack([model.wv[w] for w in words]),
        frequency=np.array([seen[w] for w in words]),
        documents=len(corpus),
    )
    print(len(corpus), len(words))


if __name__ == "__main__":
    main()
