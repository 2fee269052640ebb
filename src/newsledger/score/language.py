"""Treebanks and entity files: how well the language model tags, parses and names.

--data: a folder (or one file) with `*.conllu[.gz]`, `*.iob2`, CrossNER `*.txt`, `worldwide_*.tar.gz`; figures are named `<stem>.<figure>`,
in percent. Treebanks: `upos lemma uas las` and F1 of `nsubj ccomp parataxis` from gold words and sentences (relations with subtypes, punctuation
counted, lemmas caseless); `raw_las raw_sent_f1` from the text of each paragraph (words that agree to the character; punctuation not
counted). Entities: exact span and label over PER ORG LOC (`core_f1`, `per_f1 org_f1 loc_f1`) from gold words, one document at a
time; facilities and GPE count as places, parties as organisations. `--limit` takes so many sentences a file.
"""

from __future__ import annotations

import gzip
import tarfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from newsledger.language.analyse import cut, fill, namer, parser
from newsledger.records import Block, Layout, Tokens, span_of

SHOWN = ("nsubj", "ccomp", "parataxis")
LABELS = {
    "per": "PER", "person": "PER", "politician": "PER",
    "org": "ORG", "organization": "ORG", "organisation": "ORG", "politicalparty": "ORG",
    "loc": "LOC", "location": "LOC", "country": "LOC", "facility": "LOC", "fac": "LOC", "gpe": "LOC",
}  # fmt: skip
CORE = ("PER", "ORG", "LOC")
LONGEST_DOCUMENT = 50
"""Files without documents are read in runs of so many sentences: UNER and CrossNER sentences do not follow each other."""


class Row(NamedTuple):
    """A word of a treebank: its head counts from 1, 0 is the root; `after` is the space behind it."""

    form: str
    lemma: str
    upos: str
    head: int
    dep: str
    after: bool


class Gold(NamedTuple):
    """A sentence of a treebank; `new` says whether a paragraph begins with it."""

    rows: list[Row]
    new: bool


Spans = set[tuple[int, int, str]]


class Named(NamedTuple):
    """A sentence with entities."""

    words: list[str]
    spans: Spans


def main(data: str, limit: int | None = None, workers: int | None = None) -> dict[str, float | int]:
    """All figures of the files under `data`."""
    root = Path(data)
    out: dict[str, float | int] = {}
    for path in [root] if root.is_file() else sorted(root.iterdir()):
        measure = measure_of(path.name)
        if measure is not None:
            out |= {f"{path.name.split('.')[0]}.{k}": v for k, v in measure(path, limit).items()}
    return out


def measure_of(name: str) -> Callable[[Path, int | None], dict[str, float | int]] | None:
    """What scores a file of this name, None for a file of another kind."""
    if name.endswith((".conllu", ".conllu.gz")):
        return score_treebank
    if name.endswith(".iob2"):
        return lambda path, limit: score_names([d[:limit] for d in runs(columns(path, 1, 2, "\t"))], limit)
    if name.startswith("worldwide_") and name.endswith(".tar.gz"):
        return lambda path, limit: score_names(worldwide(path), limit)
    if name.startswith("crossner") and name.endswith(".txt"):
        return lambda path, limit: score_names(runs(columns(path, 0, 1, None)), limit)
    return None


def score_treebank(path: Path, limit: int | None) -> dict[str, float | int]:
    """Figures from gold words, then from raw text."""
    gold = list(treebank(path))[:limit]
    hits: Counter[str] = Counter()
    for start in range(0, len(gold), 100):
        part = gold[start : start + 100]
        sents = [[r.form for r in g.rows] for g in part]
        for g, p in zip(part, parser().parse(sents), strict=True):
            for i, row in enumerate(g.rows):
                head = i if row.head == 0 else row.head - 1
                right = p.head[i] == head
                hits["n"] += 1
                hits["upos"] += p.upos[i] == row.upos
                hits["lemma"] += p.lemma[i].lower() == row.lemma.lower()
                hits["uas"] += right
                hits["las"] += right and p.dep[i] == row.dep
                hits.update({f"gold {row.dep}": 1})
                hits.update({f"ours {p.dep[i]}": 1})
                hits[f"both {row.dep}"] += right and p.dep[i] == row.dep
    out: dict[str, float | int] = {"sentences": len(gold), "words": hits["n"]}
    out |= {k: share(hits[k], hits["n"]) for k in ("upos", "lemma", "uas", "las")}
    out |= {k: share(2 * hits[f"both {k}"], hits[f"gold {k}"] + hits[f"ours {k}"]) for k in SHOWN}
    return out | score_raw(gold)


def share(part: float, whole: float) -> float:
    """Percent to two places, 0 of nothing."""
    return round(100 * part / whole, 2) if whole else 0.0


def score_raw(gold: Sequence[Gold]) -> dict[str, float | int]:
    """Labelled attachment and sentences, F1, from the text of whole paragraphs."""
    hits: Counter[str] = Counter()
    for part in paragraphs(gold):
        text, theirs, sents = written(part)
        ours = read(text)
        links = {(s, e): link for s, e, link in links_of(ours)}
        wanted = {(s, e): link for s, e, link in theirs}
        hits["words"] += sum(k != "punct" for (_, _, k) in links.values()) + sum(k != "punct" for (_, _, k) in wanted.values())
        hits["right"] += sum(links.get(span) == link and link[2] != "punct" for span, link in wanted.items())
        found = {(ours.start[a], ours.end[b - 1]) for a, b in ours.sentences if a < b}
        hits["sents"] += len(found) + len(sents)
        hits["same"] += len(found & set(sents))
    return {"raw_las": share(2 * hits["right"], hits["words"]), "raw_sent_f1": share(2 * hits["same"], hits["sents"])}


def paragraphs(gold: Sequence[Gold]) -> Iterator[list[Gold]]:
    """Sentences of one paragraph together."""
    part: list[Gold] = []
    for sentence in gold:
        if part and sentence.new:
            yield part
            part = []
        part.append(sentence)
    if part:
        yield part


Link = tuple[int, int, str]


def written(part: Sequence[Gold]) -> tuple[str, list[tuple[int, int, Link]], list[tuple[int, int]]]:
    """The text of a paragraph; each word's span with its head's span and relation; the spans of the sentences."""
    text, links, sents = "", [], []
    for sentence in part:
        spans = []
        for row in sentence.rows:
            spans.append((len(text), len(text) + len(row.form)))
            text += row.form + " " * row.after
        text = text.rstrip() + " "
        sents.append((spans[0][0], spans[-1][1]))
        for span, row in zip(spans, sentence.rows, strict=True):
            links.append((*span, (*(spans[row.head - 1] if row.head else (-1, -1)), row.dep)))
    return text, links, sents


def links_of(tokens: Tokens) -> list[tuple[int, int, Link]]:
    """The same of our own analysis."""
    out = []
    for i, (a, b, h, dep) in enumerate(zip(tokens.start, tokens.end, tokens.head, tokens.dep, strict=True)):
        out.append((a, b, (-1, -1, dep) if h == i else (tokens.start[h], tokens.end[h], dep)))
    return out


def read(text: str) -> Tokens:
    """Our analysis of one paragraph."""
    tokens = cut(text, Layout(blocks=(Block(span=span_of(text, 0, len(text)), kind="paragraph"),)))
    if tokens.sentences:
        fill(tokens, parser().parse([[tokens.text[i] for i in range(a, b)] for a, b in tokens.sentences]))
    return tokens


def treebank(path: Path) -> Iterator[Gold]:
    """The sentences of a CoNLL-U file; words of a contraction ("don't") have no space between them."""
    lines = gzip.open(path, "rt", encoding="utf8") if path.suffix == ".gz" else open(path, encoding="utf8")
    rows: list[Row] = []
    new, joined = False, (0, True)
    with lines:
        for line in [*lines, ""]:
            cells = line.rstrip("\n").split("\t")
            if line.startswith(("# newpar", "# newdoc")):
                new = True
            elif len(cells) == 10 and "-" in cells[0]:
                joined = (int(cells[0].split("-")[1]), "SpaceAfter=No" not in cells[9])
            elif len(cells) == 10 and cells[0].isdecimal():
                inside = int(cells[0]) <= joined[0]
                after = (int(cells[0]) == joined[0] and joined[1]) if inside else "SpaceAfter=No" not in cells[9]
                rows.append(Row(cells[1], cells[2], cells[3], int(cells[6]), cells[7], after))
            elif rows and not line.strip():
                yield Gold(rows, new)
                rows, new, joined = [], False, (0, True)


def score_names(documents: Sequence[Sequence[Named]], limit: int | None) -> dict[str, float | int]:
    """F1 of entities, a document at a time."""
    hit: Counter[str] = Counter()
    both: Counter[str] = Counter()
    count = 0
    for document in documents:
        if limit is not None and count >= limit:
            break
        count += len(document)
        for sentence, found in zip(document, namer().name([s.words for s in document]), strict=True):
            ours = {(n.first, n.last, LABELS.get(n.label.lower(), n.label)) for n in found}
            hit.update(x[2] for x in ours & sentence.spans)
            both.update(x[2] for x in ours)
            both.update(x[2] for x in sentence.spans)
    core = share(2 * sum(hit[x] for x in CORE), sum(both[x] for x in CORE))
    return {"sentences": count, "core_f1": core, **{f"{x.lower()}_f1": share(2 * hit[x], both[x]) for x in CORE}}


def runs(sentences: Sequence[Named]) -> list[Sequence[Named]]:
    """Sentences in runs."""
    return [sentences[i : i + LONGEST_DOCUMENT] for i in range(0, len(sentences), LONGEST_DOCUMENT)]


def columns(path: Path, word: int, tag: int, sep: str | None) -> list[Named]:
    """The sentences of a file with one word a line."""
    return sentences_of(path.read_text(encoding="utf8").split("\n"), word, tag, sep)


def sentences_of(lines: Sequence[str], word: int, tag: int, sep: str | None) -> list[Named]:
    """Sentences from lines of columns, an empty line behind each."""
    out: list[Named] = []
    words: list[str] = []
    tags: list[str] = []
    for line in [*lines, ""]:
        cells = line.rstrip("\r").split(sep)
        if line.startswith("# "):
            continue
        if len(cells) <= max(word, tag) or not cells[word].strip():
            if words:
                out.append(Named(words, spans(tags)))
            words, tags = [], []
            continue
        words.append(cells[word].strip())
        tags.append(cells[tag].strip())
    return out


def worldwide(path: Path) -> list[Sequence[Named]]:
    """One document an article of the worldwide archive."""
    out: list[Sequence[Named]] = []
    with tarfile.open(path) as archive:
        for member in sorted((m for m in archive.getmembers() if m.isfile()), key=lambda m: m.name):
            file = archive.extractfile(member)
            if file is not None:
                out.append(sentences_of(file.read().decode("utf8").split("\n"), 0, 1, "\t"))
    return out


def spans(tags: Sequence[str]) -> Spans:
    """BIO or BIOES tags as ranges with our labels."""
    out: Spans = set()
    i = 0
    while i < len(tags):
        place, _, label = tags[i].partition("-")
        j = i + 1
        if place in ("B", "S", "I", "E"):
            while j < len(tags) and tags[j] in (f"I-{label}", f"E-{label}"):
                j += 1
            out.add((i, j, LABELS.get(label.lower(), label)))
        i = j
    return out
