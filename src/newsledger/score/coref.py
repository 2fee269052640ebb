"""Events across reports: ECB+ with gold mentions and predicted stories (--data: ecbplus_<part>_event_mentions.json.gz and the XML archive).

Reports are grouped into stories as `nl.group` does, undated; mentions are clustered inside each story. Figures: CoNLL (mean F1 of MUC, B3 and
CEAF-e) and LEA, singletons included.
"""

from __future__ import annotations

import gzip
import json
import tarfile
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from pathlib import Path
from typing import TypedDict

from newsledger.compare.light import light
from newsledger.compare.mention_read import event_mention
from newsledger.compare.mentions import EventMention, group_mentions
from newsledger.compare.sparse import dot
from newsledger.compare.undated import weigh
from newsledger.layout.blocks import lay_out
from newsledger.pipeline import group_pages
from newsledger.records import Page, Report

Clusters = Mapping[Hashable, frozenset[str]]


class Mention(TypedDict):
    """The fields of a gold mention that are used."""

    mention_id: str
    doc_id: str
    sent_id: int
    coref_chain: str
    mention_head: str
    mention_head_lemma: str
    tokens_number: list[int]
    tokens_str: str


def main(data_dir: str, limit: int | None = None, workers: int | None = None) -> dict[str, float]:
    """CoNLL and LEA in percent of the development part, or of whatever part lies in the folder beside the training one."""
    folder = Path(data_dir)
    parts = sorted(folder.glob("ecbplus_*_event_mentions.json.gz"))
    path = next((p for p in parts if "train" not in p.name), parts[0])
    mentions = load_mentions(path)[:limit]
    documents = load_documents(next(iter(sorted(folder.glob("ecbplus_*_xml.tar.gz")))), {m["doc_id"] for m in mentions})
    predicted = predict(mentions, documents)
    gold = [m["coref_chain"] for m in mentions]
    ids = [m["mention_id"] for m in mentions]
    return figures(clusters(ids, gold), clusters(ids, predicted)) | {"mentions": float(len(mentions))}


def load_mentions(path: Path) -> list[Mention]:
    """The gold mentions of one part."""
    with gzip.open(path, "rt", encoding="utf8") as file:
        rows: list[Mention] = json.load(file)
    return rows


def load_documents(path: Path, wanted: set[str]) -> dict[str, list[list[str]]]:
    """The sentences (lists of words) of the wanted documents."""
    out: dict[str, list[list[str]]] = {}
    with tarfile.open(path) as archive:
        for member in sorted(archive.getmembers(), key=lambda m: m.name):
            name = member.name.rsplit("/", 1)[-1]
            file = archive.extractfile(member) if member.isfile() and name in wanted else None
            if file is not None:
                sentences: dict[int, list[str]] = {}
                for token in ET.parse(file).getroot().findall("token"):
                    sentences.setdefault(int(token.get("sentence", "0")), []).append(token.text or "")
                out[name] = [sentences[i] for i in sorted(sentences)]
    return out


def pages_of(documents: Mapping[str, list[list[str]]]) -> dict[str, Page]:
    """Each document as a page, a sentence a line."""
    out = {}
    for name, sentences in documents.items():
        report = Report.from_text("\n".join(" ".join(words) for words in sentences), url=name)
        out[name] = Page(report=report, layout=lay_out(report))
    return out


def likeness(pages: Mapping[str, Page]) -> dict[tuple[str, str], float]:
    """How alike every two reports are, by their weighted stems."""
    names = sorted(pages)
    features = [light(pages[name]) for name in names]
    seen = Counter(word for f in features for word in f.words)
    told = [weigh(f, seen, len(features)).vector for f in features]
    return {(a, b): dot(told[n], told[m]) for n, a in enumerate(names) for m, b in enumerate(names) if n < m}


def event_mentions(mentions: Sequence[Mention], documents: Mapping[str, list[list[str]]]) -> list[EventMention]:
    """The mentions as the comparison takes them, their sentences parsed by the shipped model from the given words."""
    from newsledger.language.own_model import own_model

    model, read = own_model(), {}
    for name, sentences in sorted(documents.items()):
        cut = [s or ["."] for s in sentences]
        encoded = [[layer[rows] for layer in layers] for layers, packed in model.encoded(cut) for rows in packed.rows]
        read[name] = list(zip(cut, model.parse(cut), encoded, strict=True))
    out = []
    for m in mentions:
        words, parse, layers = read[m["doc_id"]][min(m["sent_id"], len(read[m["doc_id"]]) - 1)]
        out.append(event_mention(m["doc_id"], m["sent_id"], m["mention_head_lemma"], m["mention_head"], m["tokens_number"], words, parse, layers))
    return out


def predict(mentions: Sequence[Mention], documents: Mapping[str, list[list[str]]]) -> list[str]:
    """A chain for each mention: the story's number and the cluster's."""
    pages = pages_of(documents)
    names = {page.report.id: name for name, page in pages.items()}
    story = {names[i]: n for n, cluster in enumerate(group_pages(list(pages.values()))) for i in cluster}
    alike = likeness(pages)
    events = event_mentions(mentions, documents)
    out = [""] * len(mentions)
    for number in sorted(set(story.values())):
        here = [i for i, m in enumerate(mentions) if story[m["doc_id"]] == number]
        for i, cluster in zip(here, group_mentions([events[i] for i in here], alike), strict=True):
            out[i] = f"{number}.{cluster}"
    return out


def clusters(ids: Sequence[str], chains: Sequence[str]) -> dict[Hashable, frozenset[str]]:
    """The ids of each chain."""
    out: dict[Hashable, set[str]] = {}
    for i, chain in zip(ids, chains, strict=True):
        out.setdefault(chain, set()).add(i)
    return {k: frozenset(v) for k, v in out.items()}


def figures(gold: Clusters, got: Clusters) -> dict[str, float]:
    """MUC, B3, CEAF-e, their mean and LEA, F1 in percent."""
    scores = {"muc": muc(gold, got), "b3": b_cubed(gold, got), "ceafe": ceaf_e(gold, got), "lea": lea(gold, got)}
    conll = (scores["muc"] + scores["b3"] + scores["ceafe"]) / 3
    return {k: round(v, 2) for k, v in (scores | {"conll": conll}).items()}


def f1(precision: float, recall: float) -> float:
    """The harmonic mean, in percent."""
    return 200.0 * precision * recall / (precision + recall) if precision + recall else 0.0


def homes(groups: Clusters) -> dict[str, Hashable]:
    """The cluster of each mention."""
    return {m: k for k, members in groups.items() for m in members}


def muc(gold: Clusters, got: Clusters) -> float:
    """Links kept (Vilain et al. 1995)."""

    def side(a: Clusters, b: Clusters) -> float:
        home = homes(b)
        links = sum(len(c) - 1 for c in a.values())
        kept = sum(len(c) - len({home[m] for m in c}) for c in a.values())
        return kept / links if links else 0.0

    return f1(side(got, gold), side(gold, got))


def b_cubed(gold: Clusters, got: Clusters) -> float:
    """Overlap for each mention (Bagga and Baldwin 1998)."""

    def side(a: Clusters, b: Clusters) -> float:
        home = homes(b)
        total = sum(len(c) for c in a.values())
        return sum(len(c & b[home[m]]) / len(c) for c in a.values() for m in c) / total if total else 0.0

    return f1(side(got, gold), side(gold, got))


def lea(gold: Clusters, got: Clusters) -> float:
    """Links resolved, weighted by size (Moosavi and Strube 2016); a singleton counts a link to itself."""

    def pairs(n: int) -> float:
        return n * (n - 1) / 2

    def side(a: Clusters, b: Clusters) -> float:
        home = homes(b)
        top = bottom = 0.0
        for c in a.values():
            if len(c) == 1:
                (m,) = c
                share = float(len(b[home[m]]) == 1)
            else:
                parts = {home[m] for m in c}
                share = sum(pairs(len(c & b[p])) for p in parts) / pairs(len(c))
            top, bottom = top + len(c) * share, bottom + len(c)
        return top / bottom if bottom else 0.0

    return f1(side(got, gold), side(gold, got))


def ceaf_e(gold: Clusters, got: Clusters) -> float:
    """The best one-to-one alignment of clusters by phi4 (Luo 2005)."""
    total = 0.0
    home = homes(got)
    seen: set[Hashable] = set()
    by_got: dict[Hashable, set[Hashable]] = {}
    by_gold = {k: {home[m] for m in c} for k, c in gold.items()}
    for k, parts in by_gold.items():
        for p in parts:
            by_got.setdefault(p, set()).add(k)
    for start in gold:
        if start in seen:
            continue
        left, right, queue = {start}, set(), [start]
        while queue:
            for p in by_gold[queue.pop()]:
                right.add(p)
                for k in by_got[p] - left:
                    left.add(k)
                    queue.append(k)
        seen |= left
        a, b = [gold[k] for k in left], [got[p] for p in right]
        total += assign([[2 * len(x & y) / (len(x) + len(y)) for y in b] for x in a])
    return f1(total / len(got) if got else 0.0, total / len(gold) if gold else 0.0)


def assign(gain: list[list[float]]) -> float:
    """The largest sum of a one-to-one choice (shortest augmenting paths)."""
    rows, columns = len(gain), len(gain[0])
    if rows > columns:
        return assign([[gain[i][j] for i in range(rows)] for j in range(columns)])
    u, v, match = [0.0] * (rows + 1), [0.0] * (columns + 1), [0] * (columns + 1)
    for i in range(1, rows + 1):
        match[0], j0 = i, 0
        least, used, way = [float("inf")] * (columns + 1), [False] * (columns + 1), [0] * (columns + 1)
        while True:
            used[j0] = True
            i0, delta, j1 = match[j0], float("inf"), 0
            for j in range(1, columns + 1):
                if not used[j]:
                    cost = -gain[i0 - 1][j - 1] - u[i0] - v[j]
                    if cost < least[j]:
                        least[j], way[j] = cost, j0
                    if least[j] < delta:
                        delta, j1 = least[j], j
            for j in range(columns + 1):
                if used[j]:
                    u[match[j]], v[j] = u[match[j]] + delta, v[j] - delta
                else:
                    least[j] -= delta
            j0 = j1
            if match[j0] == 0:
                break
        while j0:
            match[j0], j0 = match[way[j0]], way[j0]
    return sum(gain[match[j] - 1][j - 1] for j in range(1, columns + 1) if match[j])
