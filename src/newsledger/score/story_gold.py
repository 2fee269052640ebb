"""Whole invented stories with gold: links, differences, facts with standing and origins, pairs that must stay apart, spans that give no fact.

`measure(stories)` compares each story's reports as one story. A gold fact is looked up as the predicted fact whose sentences fit its own best
(Jaccard). Standing: right answers of each of the four values, averaged. Origins: a range that tells (not "1 or more") is right when one end or
several are said as in the gold. Contradictions: sides over both sentences of a gold one, each used once (`contra_r`, `contra_p`); as one difference
names every place of its two readings, `contra_found` and `contra_right` count gold ones under any difference, and differences over any gold one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypedDict

from newsledger.pipeline import compare_findings, extract
from newsledger.records import Comparison, Fact, Findings, Report, Span

VALUES = ("single", "repeated", "corroborated", "contested")
SHARE = 0.3


class Sentence(TypedDict):
    """An annotated sentence of one report."""

    id: str
    start: int
    end: int


class GoldReport(TypedDict):
    """A report of a gold story."""

    id: str
    outlet: str
    published: str | None
    url: str | None
    text: str
    sentences: list[Sentence]


class Story(TypedDict):
    """One gold story (the file's fields)."""

    story: str
    reports: list[GoldReport]
    links: list[dict[str, str]]
    differences: list[dict[str, object]]
    facts: list[dict[str, object]]
    never_merge: list[list[str]]
    no_fact: list[dict[str, object]]


class Read:
    """One story read: its comparison, and which gold sentences a span touches."""

    def __init__(self, story: Story, run: Callable[[Report], Findings]) -> None:
        founds = [run(Report.from_text(r["text"], outlet=r["outlet"], url=r["url"], published=r["published"])) for r in story["reports"]]
        self.gold = story
        self.letter = {f.report.id: r["id"] for f, r in zip(founds, story["reports"], strict=True)}
        self.sentences = {r["id"]: r["sentences"] for r in story["reports"]}
        self.result: Comparison = compare_findings(founds, one_story=True)

    def touched(self, report: str, span: Span) -> set[str]:
        """The sentences that overlap the span by three tenths of the shorter."""
        out = set()
        for s in self.sentences[self.letter[report]]:
            shared = min(span.end, s["end"]) - max(span.start, s["start"])
            if shared > 0 and shared >= SHARE * min(len(span), s["end"] - s["start"]):
                out.add(s["id"])
        return out

    def over(self, fact: Fact) -> set[str]:
        """The sentences of all supports of a fact."""
        return {i for s in fact.supports for i in self.touched(s.report, s.span)}


def measure(stories: Iterable[Story], *, run: Callable[[Report], Findings] = extract) -> dict[str, float]:
    """link_f1, standing, origins, never_merge and no_fact violations, contradictions found and their precision, in percent or counts."""
    reads = [Read(s, run) for s in stories]
    return {**links(reads), **standing(reads), **violations(reads), **contradictions(reads)}


def links(reads: Sequence[Read]) -> dict[str, float]:
    """Precision, recall and F1 of sentence links between reports."""
    hit = given = wanted = 0
    for read in reads:
        gold = {tuple(sorted((x["a"], x["b"]))) for x in read.gold["links"]}
        got = set()
        for fact in read.result.facts:
            ids = sorted(read.over(fact))
            got |= {(a, b) for n, a in enumerate(ids) for b in ids[n + 1 :] if a[0] != b[0]}
        hit, given, wanted = hit + len(gold & got), given + len(got), wanted + len(gold)
    return {"link_p": share(hit, given), "link_r": share(hit, wanted), "link_f1": share(2 * hit, given + wanted)}


def standing(reads: Sequence[Read]) -> dict[str, float]:
    """Right standings, averaged over the four values, right origins among the ranges that tell, and false "corroborated"."""
    right: dict[str, list[bool]] = {v: [] for v in VALUES}
    origins: list[bool] = []
    false = stated = 0
    for read in reads:
        covered = [(read.over(f), f) for f in read.result.facts]
        for gold in read.gold["facts"]:
            ids = set(gold["sentences"])  # type: ignore[call-overload]
            best = max(covered, key=lambda c: (len(c[0] & ids) / max(1, len(c[0] | ids)), len(c[0] & ids)), default=None)
            fact = best[1] if best is not None and best[0] & ids else None
            wanted = str(gold["standing"])
            right[wanted].append(fact is not None and fact.standing == wanted)
            if fact is not None and fact.standing == "corroborated":
                stated += 1
                false += wanted != "corroborated"
            low = gold["origins"][0]  # type: ignore[index]
            if len({i[0] for i in ids}) > 1 and fact is not None and not fact.counts.origins[0] < 2 <= fact.counts.origins[1]:
                origins.append((fact.counts.origins[0] >= 2) == (low >= 2))
    means = {f"standing_{v}": share(sum(x), len(x)) for v, x in right.items()}
    return means | {
        "standing": sum(means.values()) / len(means),
        "origins": share(sum(origins), len(origins)),
        "origins_n": float(len(origins)),
        "false_corroborated": float(false),
        "corroborated_n": float(stated),
    }


def violations(reads: Sequence[Read]) -> dict[str, float]:
    """Pairs that must stay apart and share a fact, and spans of no fact that lie under a support."""
    never = none = 0
    for read in reads:
        covered = [read.over(f) for f in read.result.facts]
        never += sum(any(a in c and b in c for c in covered) for a, b in read.gold["never_merge"])
        for span in read.gold["no_fact"]:
            start, end = int(str(span["start"])), int(str(span["end"]))
            ours = [s.span for f in read.result.facts for s in f.supports if read.letter[s.report] == span["report"]]
            none += any(min(s.end, end) - max(s.start, start) >= 0.5 * min(len(s), end - start) > 0 for s in ours)
    return {"never_merge": float(never), "no_fact": float(none)}


def contradictions(reads: Sequence[Read]) -> dict[str, float]:
    """Contradictions between two reports: how many of the gold ones are found, how many of ours are in the gold."""
    hit = given = wanted = right = 0
    found: set[tuple[str, int]] = set()
    for read in reads:
        gold = [(str(d["a"]), str(d["b"])) for d in read.gold["differences"] if d["contradicts"]]
        left = list(gold)
        wanted += len(gold)
        for d in read.result.differences:
            if not d.contradicts or len({s.report for s in d.sides}) < 2:
                continue
            given += 1
            ids = {i for s in d.sides for i in sides(read, s.report, s.span)}
            under = {(read.gold["story"], i) for i, g in enumerate(gold) if set(g) <= ids}
            found |= under
            right += bool(under)
            match = next((g for g in left if set(g) <= ids), None)
            if match is not None:
                left.remove(match)
                hit += 1
    strict = {"contra_p": share(hit, given), "contra_r": share(hit, wanted), "contra_n": float(given)}
    return strict | {"contra_found": share(len(found), wanted), "contra_right": share(right, given)}


def sides(read: Read, report: str, span: Span) -> set[str]:
    """The sentences that a side of a difference overlaps at all."""
    return {s["id"] for s in read.sentences[read.letter[report]] if min(span.end, s["end"]) > max(span.start, s["start"])}


def share(part: float, whole: float) -> float:
    """In percent, 0 of nothing."""
    return 100.0 * part / whole if whole else 0.0
