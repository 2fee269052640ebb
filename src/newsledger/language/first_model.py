"""The first model behind the two protocols: a spaCy pipeline for tags and parse, a CRF for entities."""

from __future__ import annotations

import gzip
import re
from collections.abc import Sequence
from pathlib import Path

from newsledger.language.backends import Named, Parse, Words
from newsledger.language.tokenizer import FOLD

HOME = next((p / "shared/models/en-first" for p in Path(__file__).resolve().parents if (p / "shared/models/en-first").is_dir()), Path("en-first"))
LABELS = {"PERSON": "PER"}


class FirstParser:
    """Tags, lemmas and parse by spaCy; sentence starts are ours."""

    def __init__(self) -> None:
        import spacy

        self.nlp = spacy.load(HOME / "ud")

    def parse(self, sentences: Sequence[Words]) -> list[Parse]:
        """One parse a sentence."""
        from spacy.tokens import Doc

        docs = []
        for words in sentences:
            doc = Doc(self.nlp.vocab, words=[w.translate(FOLD)[:60] for w in words])
            for i, token in enumerate(doc):
                token.is_sent_start = i == 0
            docs.append(doc)
        return [
            Parse(
                [t.lemma_ for t in doc],
                [t.pos_ for t in doc],
                [t.tag_ for t in doc],
                [str(t.morph) for t in doc],
                [t.head.i for t in doc],
                ["root" if t.dep_ == "ROOT" else t.dep_ for t in doc],
            )
            for doc in self.nlp.pipe(docs, batch_size=32)
        ]


class FirstNamer:
    """Entities by a CRF over shapes, affixes and word clusters."""

    def __init__(self) -> None:
        import pycrfsuite

        self.tagger = pycrfsuite.Tagger()
        self.tagger.open(str(HOME / "entities.crf"))
        with gzip.open(HOME / "clusters.tsv.gz", "rt", encoding="utf8") as lines:
            rows = [line.rstrip("\n").split("\t") for line in lines]
        self.clusters = {r[0]: (r[1], r[2]) for r in rows if len(r) == 3}

    def name(self, sentences: Sequence[Words]) -> list[list[Named]]:
        """The entities of each sentence."""
        return [self.of(words) for words in sentences]

    def of(self, words: Words) -> list[Named]:
        """The entities of one sentence, with the least certain word's probability as score."""
        tags = self.tagger.tag(features([w.translate(FOLD)[:60] for w in words], self.clusters))
        out, i = [], 0
        while i < len(tags):
            j = i + 1
            if tags[i] != "O":
                label = tags[i][2:]
                while j < len(tags) and tags[j] == "I-" + label:
                    j += 1
                score = min(self.tagger.marginal(tags[k], k) for k in range(i, j))
                out.append(Named(i, j, LABELS.get(label, label), round(score, 3)))
            i = j
        return out


def shape(word: str) -> str:
    """Xxxx-like shape, runs cut at three."""
    out = re.sub(r"\d", "d", re.sub(r"[a-z]", "x", re.sub(r"[A-Z]", "X", word)))
    return re.sub(r"(.)\1{2,}", r"\1\1\1", out)


def features(words: list[str], clusters: dict[str, tuple[str, str]]) -> list[list[str]]:
    """The feature names that the first CRF was trained with, without its gazetteers."""
    low = [w.lower() for w in words]
    shapes = [shape(w) for w in words]
    groups = [clusters.get(w) or clusters.get(x) or ("-", "-") for w, x in zip(words, low, strict=True)]
    title = sum(w[:1].isupper() for w in words) / max(1, len(words)) > 0.7
    return [token_features(i, words, low, shapes, groups, title) for i in range(len(words))]


def token_features(i: int, words: list[str], low: list[str], shapes: list[str], groups: list[tuple[str, str]], title: bool) -> list[str]:
    """The features of one word and its neighbours."""
    w, x, n = words[i], low[i], len(words)
    out = ["b", f"w={x}", f"W={w}", f"s={shapes[i]}", f"p2={x[:2]}", f"p3={x[:3]}", f"p4={x[:4]}", f"x2={x[-2:]}", f"x3={x[-3:]}", f"x4={x[-4:]}"]
    out += [f"c6={groups[i][0]}", f"c9={groups[i][1]}"]
    out += ["BOS"] * (i == 0) + ["allcap"] * title
    for d in (-2, -1, 1, 2):
        j = i + d
        if not 0 <= j < n:
            out.append(f"w{d}=#")
            continue
        out += [f"w{d}={low[j]}", f"c{d}={groups[j][0]}"]
        if abs(d) == 1:
            out += [f"s{d}={shapes[j]}", f"k{d}={groups[j][1]}"]
    if i > 0:
        out += [f"ss={shapes[i - 1]}|{shapes[i]}", f"ws={low[i - 1]}|{shapes[i]}"]
    if i < n - 1:
        out += [f"s+={shapes[i]}|{shapes[i + 1]}", f"sw+={shapes[i]}|{low[i + 1]}"]
    return out
