"""Whole invented passages: who is meant by each marked word (cases in `tests/cases/names`)."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

import newsledger as nl
from newsledger.records import Mention

CASES = tomllib.loads((Path(__file__).parents[1] / "cases/names/passages.toml").read_text(encoding="utf-8"))["case"]


def mentions_of(found: nl.Findings, words: str) -> list[Mention]:
    """The mentions over the words, the asked occurrence of them in the text."""
    words, _, number = words.partition("#")
    text, place = found.report.text, -1
    for _ in range(int(number or 1)):
        place = text.index(words, place + 1)
    return [m for m in found.mentions if m.span.start == place and m.span.end == place + len(words)]


def faults(case: dict[str, object]) -> list[str]:
    """What is not as the case wants it."""
    found = nl.extract(nl.Report.from_text(str(case["text"]), published=str(case["published"]), language="en"))
    out = [] if found.error is None else [str(found.error)]
    for words, own in dict(case.get("want", {})).items():  # type: ignore[call-overload]
        got = mentions_of(found, words)
        fine = any(m.kind == "place" or m.actor is None for m in got) if own == "@place" else any(m.actor == own for m in got)
        if not fine:
            out.append(f"{words}: {[(m.actor, m.kind, m.rule) for m in got]}, not {own}")
    for words, members in dict(case.get("groups", {})).items():  # type: ignore[call-overload]
        got = mentions_of(found, words)
        if not any(sorted(m.members) == sorted(members) for m in got):
            out.append(f"{words}: {[(m.members, m.rule) for m in got]}, not {members}")
    return out


@pytest.mark.parametrize("case", CASES, ids=lambda c: str(c["text"])[:40])
def test_passage(case: dict[str, object]) -> None:
    """Every marked word leads to whom the case says."""
    assert faults(case) == []


if __name__ == "__main__":
    for each in CASES:
        for fault in faults(each):
            print(str(each["text"])[:60], "|", fault)
