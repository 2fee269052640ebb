"""Word vectors (skip-gram) and word clusters from the raw text and the training parts; everything else is trained on top.

    python training/language/vectors.py --corpora ../shared/corpora --out build/vectors

Licences: raw_text.txt.xz is of mixed licences and is used for vectors and clusters only; worldwide_train states none and
can be left out (`--no-worldwide`).
"""

from __future__ import annotations

import argparse
import gzip
import lzma
import tarfile
from collections import Counter
from itertools import islice
from pathlib import Path

import numpy as np

FIRST_NEWS_LINE = 1_301_417
"""Lines before this one are speeches in the UN General Debate (77 % of the words); the rest, news and prose, is read twice."""


def raw_lines(corpora: Path, most: int | None = None):
    """The lines of the raw text, `most` at most; those that are not speeches come twice."""
    with lzma.open(corpora / "raw_text.txt.xz", "rt", encoding="utf8") as lines:
        for number, line in enumerate(islice(lines, most)):
            words = line.split()
            yield words
            if number >= FIRST_NEWS_LINE:
                yield words


def news_lines(corpora: Path):
    """The lines of the raw text that are no speeches."""
    with lzma.open(corpora / "raw_text.txt.xz", "rt", encoding="utf8") as lines:
        for number, line in enumerate(lines):
            if number >= FIRST_NEWS_LINE:
                yield line.split()


def conllu_lines(path: Path):
    """The words of each sentence of a CoNLL-U file."""
    words: list[str] = []
    with gzip.open(path, "rt", encoding="utf8") as lines:
        for line in lines:
            cells = line.split("\t")
            if len(cells) > 1 and cells[0].isdigit():
                words.append(cells[1])
            elif words and not line.strip():
                yield words
                words = []


def worldwide_lines(path: Path):
    """The words of each sentence of the articles of a worldwide archive."""
    with tarfile.open(path) as archive:
        for member in sorted(archive.getmembers(), key=lambda m: m.name):
            if not member.isfile():
                continue
            words: list[str] = []
            for line in archive.extractfile(member).read().decode("utf8").splitlines():
                word = line.split("\t")[0].strip()
                if word:
                    words.append(word)
                elif words:
                    yield words
                    words = []


class Sentences:
    """Every sentence for training, as often as it is asked for."""

    def __init__(self, corpora: Path, worldwide: bool, limit: int | None = None):
        self.sentences = [[intern(w) for w in s] for s in raw_lines(corpora, limit and 40 * limit)]
        for name in ("ewt_train", "gum_free_train"):
            self.sentences += list(conllu_lines(corpora / f"{name}.conllu.gz")) * 2
        if worldwide:
            self.sentences += list(worldwide_lines(corpora / "worldwide_train.tar.gz")) * 2

    def __iter__(self):
        return iter(self.sentences)


CACHE: dict[str, str] = {}


def intern(word: str) -> str:
    """One object a word, digits above two folded so that numbers share a vector; keeps memory small."""
    found = CACHE.get(word)
    if found is None:
        found = CACHE[word] = normal(word)
    return found


def normal(word: str) -> str:
    """The word as the vectors know it: long numbers become a row of zeros."""
    if len(word) > 2 and word[0].isdigit() and sum(c.isdigit() for c in word) * 2 > len(word) and not (len(word) == 4 and word[:2] in ("19", "20")):
        return "".join("0" if c.isdigit() else c for c in word)
    return {"“": '"', "”": '"', "’": "'", "‘": "'", "``": '"', "''": '"'}.get(word, word.replace("’", "'"))


def mixed_lines(corpora: Path, worldwide: bool, eighth: int = 0):
    """The training parts, every sentence of the raw text that is no speech, and one eighth of the speeches; the order is fixed."""
    if worldwide:
        yield from worldwide_lines(corpora / "worldwide_train.tar.gz")
    for name in ("ewt_train", "gum_free_train"):
        yield from conllu_lines(corpora / f"{name}.conllu.gz")
    with lzma.open(corpora / "raw_text.txt.xz", "rt", encoding="utf8") as lines:
        for number, line in enumerate(lines):
            if number >= FIRST_NEWS_LINE or number % 8 == eighth:
                yield line.split()


KEPT = 50_000


def load_vectors(folder: Path) -> np.ndarray:
    """Vectors of unit spread, row 0 for unknown words."""
    found = np.load(folder / "vectors.npz")["vectors"][:KEPT].astype("float32")
    found = found / (np.linalg.norm(found, axis=1, keepdims=True) + 1e-6) * 4
    return np.concatenate([np.zeros((1, found.shape[1]), "float32"), found])


def known_words(folder: Path) -> dict[str, int]:
    """The row of each word that has a vector."""
    return {str(w): i + 1 for i, w in enumerate(np.load(folder / "vectors.npz")["words"][:KEPT])}


def main() -> None:
    """Train, cluster, and write vectors.npz."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--corpora", type=Path, default=Path("../shared/corpora"))
    parser.add_argument("--out", type=Path, default=Path("build/language/vectors"))
    parser.add_argument("--threads", type=int, default=2, help="1 gives the same bytes each time")
    parser.add_argument("--no-worldwide", action="store_true")
    parser.add_argument("--limit", type=int, default=None, help="for a try: forty times so many lines of raw text")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    from gensim.models import Word2Vec

    sentences = Sentences(args.corpora, not args.no_worldwide, args.limit)
    model = Word2Vec(
        sentences, vector_size=96, window=2, min_count=5, sg=1, negative=6, epochs=6, workers=args.threads, seed=1, sample=1e-4, batch_words=50_000
    )
    words = model.wv.index_to_key[:80_000]
    counts = [model.wv.get_vecattr(w, "count") for w in words]
    vectors = np.stack([model.wv[w] for w in words]).astype("float32")
    np.savez_compressed(args.out / "vectors.npz", words=np.array(words), counts=np.array(counts), vectors=vectors.astype("float16"))
    print(len(words), "words", Counter(c >= 20 for c in counts))
    cluster(args.out, words, vectors)


def cluster(out: Path, words: list[str], vectors: np.ndarray) -> None:
    """Coarse (96) and fine (1000) clusters of the 60,000 most frequent words, written to clusters.tsv."""
    from sklearn.cluster import MiniBatchKMeans

    unit = vectors[:60_000] / (np.linalg.norm(vectors[:60_000], axis=1, keepdims=True) + 1e-6)
    coarse = MiniBatchKMeans(96, batch_size=4096, n_init=2, max_iter=60, random_state=0).fit_predict(unit)
    fine = MiniBatchKMeans(1000, batch_size=8192, n_init=1, max_iter=40, random_state=0).fit_predict(unit)
    with open(out / "clusters.tsv", "w", encoding="utf8") as lines:
        lines.writelines(f"{w}\t{a}\t{b}\n" for w, a, b in zip(words, coarse, fine, strict=False))


if __name__ == "__main__":
    main()
