"""Chains of sources against gold: whole chains, origins, made-up names, voice and certainty of statements.

--data: a folder with chains.jsonl (tests/gold), or the file. Both halves (`even_*`, `odd_*`) have been used for tuning; chains_b, scored by the
measure `gold`, has not.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from newsledger.language.analyse import analyse
from newsledger.language.lang.en.writings import WRITINGS
from newsledger.layout.blocks import lay_out
from newsledger.pipeline import FINDERS, dated, finder
from newsledger.records import Quote, Reading, Report, Span, Via, Voiced
from newsledger.score.common import jsonl

Row = Mapping[str, object]
OUTLETS = {"outlet", "media"}
"""An outlet that passes something on is one of the media; the gold's authors called it an outlet."""
SMALL = frozenset({"the", "a", "an", "its", "of", "news", "agency", "newspaper", "s", "his", "her", "their"})


def read_voices(report: Report) -> Reading | None:
    """The reading of a report up to its quotes; None when its language cannot be analysed."""
    layout = lay_out(report)
    report = dated(report, layout)
    tokens = analyse(report, layout)
    if tokens is None:
        return None
    reading = Reading(report=report, layout=layout, tokens=tokens, times=layout.times)
    for module, name in FINDERS:
        for field, value in finder(module, name)(reading).items():
            setattr(reading, field, value)
        if name == "find_quotes":
            break
    return reading


def measure(rows: Sequence[Row]) -> dict[str, float]:
    """Figures in per cent over all statements: chain_exact (names and named of every link, in order), origin_acc (the last link), kind_acc (of
    matched chains), made_up_named (named links that the gold statement does not have, of all named ones), voice_acc, certainty_acc, hedged
    (certainty of the statements that gold does not call certain), quote_found."""
    n = dict.fromkeys(["all", "exact", "origin", "kinds", "named", "made_up", "voice", "certainty", "hedged", "hedged_all", "quotes", "found"], 0)
    for row in rows:
        for statement, via, certainty, voice, found in judged(row):
            count(n, statement, via, certainty, voice, found)
    return {
        "statements": float(n["all"]),
        "chain_exact": share(n, "exact", "all"),
        "origin_acc": share(n, "origin", "all"),
        "kind_acc": share(n, "kinds", "exact"),
        "made_up_named": share(n, "made_up", "named"),
        "voice_acc": share(n, "voice", "all"),
        "certainty_acc": share(n, "certainty", "all"),
        "hedged": share(n, "hedged", "hedged_all"),
        "quote_found": share(n, "found", "quotes"),
    }


def main(data_dir: str, limit: int | None = None, workers: int | None = None) -> dict[str, object]:
    """The figures of both halves of the gold, `even_` and `odd_`."""
    path = Path(data_dir) / "chains.jsonl" if Path(data_dir).is_dir() else Path(data_dir)
    rows = jsonl(str(path), limit)
    halves = {"even": rows[::2], "odd": rows[1::2]}
    return {f"{half}_{key}": value for half, part in halves.items() for key, value in measure(part).items()}


def share(n: Mapping[str, int], a: str, b: str) -> float:
    """One count as a percentage of another."""
    return round(100.0 * n[a] / n[b], 2) if n[b] else 0.0


Judged = tuple[Mapping[str, object], tuple[Via, ...], str, str, bool]


def judged(row: Row) -> list[Judged]:
    """For each gold statement of a row what was found of it: chain, certainty, voice, and whether a quote was found for it."""
    report = Report.from_text(str(row["text"]), outlet=str(row["outlet"]), published=str(row["published"]), language="en")
    reading = read_voices(report)
    out: list[Judged] = []
    for s in row["statements"]:  # type: ignore[attr-defined]
        if reading is None:
            out.append((s, (), "unknown", "outlet", False))
            continue
        quote = best_quote(reading, s["start"], s["end"]) if s["kind"] == "quote" else None
        if quote is not None:
            out.append((s, quote.via, quote.certainty, "attributed", True))
            continue
        voice = best_voice(reading, s["start"], s["end"])
        via = voice.via[:-1] if s["kind"] == "quote" and voice.via else voice.via
        out.append((s, via, voice.certainty, voice.voice, False))
    return out


def shared(span: Span, start: int, end: int) -> float:
    """Dice of a span and a stretch."""
    both = max(0, min(span.end, end) - max(span.start, start))
    return 2 * both / max(1, len(span) + end - start)


def best_quote(reading: Reading, start: int, end: int) -> Quote | None:
    """The quote whose pieces fit the stretch best, at least by half."""
    scored = [(max(shared(s, start, end) for s in q.spans), q.score, -i, q) for i, q in enumerate(reading.quotes)]
    best = max(scored, default=None)
    return best[3] if best is not None and best[0] >= 0.5 else None


def best_voice(reading: Reading, start: int, end: int) -> Voiced:
    """The voice over most of the stretch."""
    return max(reading.voices, key=lambda v: (min(v.span.end, end) - max(v.span.start, start), -v.span.start), default=Voiced(span=Span(0, 0, "")))


def names_of(text: str) -> frozenset[str]:
    """The words of a name that tell it apart."""
    ws = re.findall(r"\w+", text.casefold())
    return frozenset(w for w in ws if w not in SMALL) or frozenset(ws)


def same_link(via: Via, gold: Mapping[str, object]) -> bool:
    """Whether a link is the gold one: equally named or not, and one name's words within the other's."""
    if via.named != bool(gold["named"]):
        return False
    return same_name(via, gold)


def same_name(via: Via, gold: Mapping[str, object]) -> bool:
    """Whether name or words of a link fit the gold link's name or words."""
    mine = [names_of(t) for t in (via.name or "", via.span.text if via.span else "") if t]
    theirs = [names_of(str(t)) for t in (gold["name"], gold.get("span")) if t]
    return any(a <= b or b <= a for a in mine for b in theirs)


def asked_of(via: tuple[Via, ...], gold: Sequence[Mapping[str, object]]) -> tuple[Via, ...]:
    """The links without the statement, e-mail or letter that the words were given in, where the gold names none: its authors took that for no link."""
    if not via or via[-1].kind != "document" or via[-1].named or any(same_link(via[-1], g) for g in gold):
        return via
    return via[:-1] if (via[-1].name or "").casefold().split()[-1:] and (via[-1].name or "").casefold().split()[-1] in WRITINGS else via


def count(n: dict[str, int], s: Mapping[str, object], via: tuple[Via, ...], certainty: str, voice: str, found: bool) -> None:
    """Add one statement to the counts."""
    gold: list[Mapping[str, object]] = list(s["via"])  # type: ignore[call-overload]
    via = asked_of(via, gold)
    exact = len(via) == len(gold) and all(same_link(a, b) for a, b in zip(via, gold, strict=True))
    n["all"] += 1
    n["exact"] += exact
    n["kinds"] += exact and all(a.kind == b["kind"] or {a.kind, b["kind"]} == OUTLETS for a, b in zip(via, gold, strict=True))
    n["origin"] += (not via and not gold) or bool(via and gold and same_name(via[-1], gold[-1]))
    n["named"] += sum(v.named for v in via)
    n["made_up"] += sum(v.named and not any(same_name(v, g) for g in gold) for v in via)
    n["voice"] += voice == s["voice"]
    n["certainty"] += certainty == s["certainty"]
    if s["certainty"] != "certain":
        n["hedged_all"] += 1
        n["hedged"] += certainty == s["certainty"]
    if s["kind"] == "quote":
        n["quotes"] += 1
        n["found"] += found
