"""Pairs of sentences without annotated links: incidents that the present judgement reads, and ECB+ sentences that share an event."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from pathlib import Path
from typing import NamedTuple

import links
import numpy as np
from annotated import tidy
from pairs import gold_ids

from newsledger.compare.levels import Levels
from newsledger.compare.lexicon import lexicon
from newsledger.compare.lines import lines_of
from newsledger.compare.pairs import Judge
from newsledger.compare.wording import rows_of
from newsledger.learn.aligner import Rows
from newsledger.score import coref
from newsledger.score.stories import with_title

MOST_REPORTS, MOST_LINES, MOST_LETTERS = 4, 50, 6000
LEAST_LETTERS = 400
ASKED = 0.01
"""Pairs that the judgement thinks less likely teach nothing."""
ONLY_TOPIC = 0.5
"""Share of sentences from which an event is the topic of the whole story: sentences that share only it count half."""
EVENT, NONE = 0.5, 2.5
"""Weight of ECB+ pairs that share an event, and of those, one in six, that share none."""


class Taught(NamedTuple):
    """A story to learn from: its rows of words, places of pairs, what each pair is to say (0 to 1), and its weight."""

    rows: Rows
    left: np.ndarray
    right: np.ndarray
    told: np.ndarray
    weight: np.ndarray


def incidents(shared: Path, judge: Judge) -> list[Taught]:
    """Violent incidents of two reports or more that no annotated triple tells; what they say is the judgement's second look."""
    known = {i for story in json.loads(Path(links.__file__).with_name("triples.json").read_text()).values() for i in story["reports"]}
    rows = [json.loads(line) for line in (shared / "benchmarks/stories/violent_dev.jsonl").read_text().splitlines()]
    annotated = {r["incident"] for r in rows if r["id"] in known}
    groups: dict[str, list[dict]] = defaultdict(list)
    for row in rows:
        if str(row["duplicate_of_earlier_row"]) == "False" and len(row["text"]) > LEAST_LETTERS:
            groups[row["incident"]].append(row)
    chosen = [group[:MOST_REPORTS] for name, group in sorted(groups.items()) if len(group) > 1 and name not in annotated]
    read = (judged([report_of(r) for r in group], judge) for group in chosen)
    return [x for x in read if x is not None]


def report_of(row: dict) -> dict:
    """A row of the incidents as `links.findings` takes it."""
    return {"text": with_title(row["title"], row["text"][:MOST_LETTERS]), "outlet": None, "url": row["url"], "published": row["date"][:10]}


def judged(reports: list[dict], judge: Judge) -> Taught | None:
    """The likely pairs of one incident; nothing where there are hardly any lines."""
    lines = [x for n, found in enumerate(links.findings({"reports": reports})) for x in lines_of(found, report=n)[:MOST_LINES]]
    report = np.array([x.report for x in lines])
    left, right = np.nonzero(np.triu(report[:, None] != report[None, :], 1)) if len(lines) > 5 else (np.array([]), np.array([]))
    if not len(left):
        return None
    rows = Levels(lines, lexicon()).rows(left, right)
    story = links.pairs.Rows(rows, np.array([]), [], lines, left, right, np.array([]))
    seen = links.second_rows(story, judge)
    kept = seen[:, 0] >= ASKED
    return Taught(rows_of(lines), left[kept], right[kept], judge.settled(rows, seen)[kept], np.ones(int(kept.sum())))


def events(shared: Path) -> list[Taught]:
    """Sentences of ECB+ (train and dev), four documents at a time; two tell one thing when annotators found one event in both."""
    folder, out = shared / "benchmarks/coref", []
    for part in ("train", "dev"):
        mentions = coref.load_mentions(folder / f"ecbplus_{part}_event_mentions.json.gz")
        documents = coref.load_documents(folder / "ecbplus_train_dev_xml.tar.gz", {m["doc_id"] for m in mentions})
        chains: dict[str, dict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
        for m in mentions:
            chains[m["doc_id"]][m["sent_id"]].add(m["coref_chain"])
        topics: dict[str, list[str]] = defaultdict(list)
        for name in sorted(chains):
            topics[name.split("_")[0] + ("plus" if "plus" in name else "")].append(name)
        for names in topics.values():
            out += [shared_events([(documents[n], chains[n]) for n in names[at : at + 4]]) for at in range(0, len(names) - 1, 4)]
    return out


def shared_events(documents: list[tuple[list[list[str]], dict[int, set[str]]]]) -> Taught:
    """The pairs of annotated sentences of a few documents."""
    reports, told = [], {}
    for n, (sentences, chains) in enumerate(documents):
        text, places = "", []
        for i, words in enumerate(sentences):
            text += ("\n\n" if len(words) < 12 or i < 2 else " ") if text else ""
            places.append({"id": f"{n}:{i}", "start": len(text), "end": len(text) + len(tidy(words))})
            text += tidy(words)
            if i in chains:
                told[f"{n}:{i}"] = chains[i]
        reports.append({"text": text, "outlet": None, "published": None, "sentences": places})
    lines, ids = [], []
    for n, found in enumerate(links.findings({"reports": reports})):
        ours = lines_of(found, report=n)
        lines += ours
        ids += [gold_ids(line, reports[n]["sentences"]) for line in ours]
    held = Counter(c for some in told.values() for c in some)
    topic = {c for c, count in held.items() if count > ONLY_TOPIC * len(told)}
    known = [i for i, some in enumerate(ids) if some and all(x in told for x in some)]
    pairs = [(i, j) for n, i in enumerate(known) for j in known[n + 1 :] if lines[i].report != lines[j].report]
    both = [set.union(*(told[x] for x in ids[i])) & set.union(*(told[x] for x in ids[j])) for i, j in pairs]
    weight = [NONE if not some else EVENT * (0.5 if some <= topic else 1.0) for some in both]
    left, right = np.array(pairs, dtype=np.int64).reshape(-1, 2).T
    return Taught(rows_of(lines), left, right, np.array([float(bool(s)) for s in both]), np.array(weight))
