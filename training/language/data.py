"""The corpora as lists of sentences: CoNLL-U with trees, and entity files with one label set."""

from __future__ import annotations

import csv
import gzip
import io
import tarfile
from dataclasses import dataclass, field
from pathlib import Path

LABELS = ("PER", "ORG", "LOC", "FAC", "NORP", "MISC")
WORLDWIDE = {"Person": "PER", "Location": "LOC", "Facility": "FAC", "Organization": "ORG", "NORP": "NORP", "Misc": "MISC", "Product": "MISC"}


@dataclass
class Tree:
    """A sentence of a treebank; heads count from 1, 0 is the root."""

    words: list[str] = field(default_factory=list)
    lemma: list[str] = field(default_factory=list)
    upos: list[str] = field(default_factory=list)
    xpos: list[str] = field(default_factory=list)
    feats: list[str] = field(default_factory=list)
    head: list[int] = field(default_factory=list)
    dep: list[str] = field(default_factory=list)


def trees(path: Path) -> list[Tree]:
    """The sentences of a CoNLL-U file (gzipped or not)."""
    opener = gzip.open if path.suffix == ".gz" else open
    out, tree = [], Tree()
    with opener(path, "rt", encoding="utf8") as lines:
        for line in lines:
            cells = line.rstrip("\n").split("\t")
            if len(cells) == 10 and cells[0].isdigit():
                tree.words.append(cells[1])
                tree.lemma.append(cells[2])
                tree.upos.append(cells[3])
                tree.xpos.append(cells[4])
                tree.feats.append("" if cells[5] == "_" else cells[5])
                tree.head.append(int(cells[6]))
                tree.dep.append(cells[7])
            elif tree.words and not line.strip():
                out.append(tree)
                tree = Tree()
    if tree.words:
        out.append(tree)
    return out


@dataclass
class Names:
    """A sentence with entities: BIO labels, None where the corpus says nothing (no loss there). `doc` numbers its document."""

    words: list[str]
    tags: list[str | None]
    doc: int = 0
    kind: str = ""


def spans(tags: list[str | None], fold: bool = True) -> set[tuple[int, int, str]]:
    """Entities as (first, last, label), facilities counted as places where `fold`."""
    out, i = set(), 0
    while i < len(tags):
        j = i + 1
        if tags[i] and tags[i] != "O":
            label = tags[i][2:]
            while j < len(tags) and tags[j] == "I-" + label:
                j += 1
            out.add((i, j, "LOC" if label == "FAC" and fold else label))
        i = j
    return out


def worldwide(path: Path) -> list[Names]:
    """The sentences of the worldwide newswire archive (licence: none stated)."""
    out: list[Names] = []
    with tarfile.open(path) as archive:
        members = sorted((m for m in archive.getmembers() if m.isfile()), key=lambda m: m.name)
        for number, member in enumerate(members):
            text = archive.extractfile(member).read().decode("utf8")
            words: list[str] = []
            tags: list[str | None] = []
            for line in [*text.split("\n"), ""]:
                cells = line.rstrip("\r").split("\t")
                if len(cells) < 2 or not cells[0].strip():
                    if words and not (len(words) <= 6 and words[0].startswith("http")):
                        out.append(Names(words, tags, number))
                    words, tags = [], []
                    continue
                words.append(cells[0].strip())
                tags.append(bioes(cells[1]))
    return out


def sentences(paragraph: Names) -> list[Names]:
    """A paragraph as sentences, cut after a full stop outside entities."""
    out, start = [], 0
    words, tags = paragraph.words, paragraph.tags
    for i in range(2, len(words)):
        stop = words[i - 1] in (".", "?", "!") or (words[i - 1] in ('"', "”", "''") and words[i - 2] in (".", "?", "!"))
        if stop and tags[i - 1] == "O" and words[i][0] not in "\"”'.,;:)?!" and not words[i][0].islower() and i - start > 2:
            out.append(Names(words[start:i], tags[start:i], paragraph.doc))
            start = i
    return [*out, Names(words[start:], tags[start:], paragraph.doc)]


def mixed(paragraphs: list[Names], longest: int = 70) -> list[Names]:
    """Every second paragraph whole, the others and all long ones as sentences: the model reads either."""
    return [s for i, p in enumerate(paragraphs) for s in ([p] if i % 2 and len(p.words) <= longest else sentences(p))]


def bioes(tag: str) -> str:
    """A BIOES tag of the worldwide set as BIO in our labels; dates and money are outside."""
    if "-" not in tag:
        return "O"
    place, label = tag.split("-", 1)
    ours = WORLDWIDE.get(label)
    return "O" if ours is None else {"S": "B", "E": "I"}.get(place, place) + "-" + ours


UNER = {"PER": "PER", "ORG": "ORG", "LOC": "LOC"}
CROSSNER = {
    "politician": "PER",
    "person": "PER",
    "organisation": "ORG",
    "politicalparty": "ORG",
    "country": "LOC",
    "location": "LOC",
    "event": "MISC",
    "election": "MISC",
    "misc": None,
}


def columns(path: Path, word: int, tag: int, labels: dict[str, str | None], sep: str | None = None) -> list[Names]:
    """Sentences of a file with one token a line."""
    out: list[Names] = []
    words: list[str] = []
    tags: list[str | None] = []
    for line in [*path.read_text(encoding="utf8").split("\n"), ""]:
        if line.startswith("# "):
            continue
        cells = line.split(sep)
        if len(cells) <= max(word, tag):
            if words:
                out.append(Names(words, tags, len(out) // 10))
            words, tags = [], []
            continue
        words.append(cells[word])
        place, _, label = cells[tag].partition("-")
        ours = labels.get(label) if label else "O"
        tags.append("O" if place == "O" else None if ours is None else f"{place}-{ours}")
    return out


def uner(path: Path) -> list[Names]:
    """Universal NER on EWT (PER ORG LOC; nationalities are not marked)."""
    return columns(path, 1, 2, UNER, "\t")


def silver(path: Path) -> list[Names]:
    """Raw text with the labels of `silver.py`; those of which it was not sure are left open."""
    out = []
    for part in path.read_text(encoding="utf8").split("\n\n"):
        cells = [line.split("\t") for line in part.split("\n") if "\t" in line]
        if cells:
            out.append(Names([word for word, _ in cells], [None if tag == "?" else tag for _, tag in cells]))
    return out


def crossner(path: Path) -> list[Names]:
    """CrossNER politics in our labels; its "misc" holds nationalities and much else and is left open."""
    return columns(path, 0, 1, CROSSNER)


GMB = {"per": "PER", "org": "ORG", "geo": "LOC", "gpe": "NORP", "art": "MISC", "eve": "MISC", "nat": None, "tim": None}


def gmb(path: Path) -> list[Names]:
    """Groningen Meaning Bank: silver tags."""
    out: list[Names] = []
    words: list[str] = []
    tags: list[str | None] = []
    with io.TextIOWrapper(gzip.open(path), encoding="latin-1", newline="") as lines:
        for cells in csv.DictReader(lines):
            if cells["Sentence #"] and words:
                out.append(Names(words, tags, len(out) // 10))
                words, tags = [], []
            words.append(cells["Word"])
            place, _, label = cells["Tag"].partition("-")
            ours = GMB.get(label)
            tags.append("O" if ours is None else f"{place}-{ours}")
    return [*out, Names(words, tags, len(out) // 10)]
