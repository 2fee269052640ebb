"""Fits the weights of `find/coref_rank.py`: `python training/descriptions.py` prints them, to be written into `WEIGHTS` by hand.

Examples are the definite descriptions that the finder weighs in our own passages for tuning: its candidates, and nobody. The right one is the person
whose mention lies on the same gold id; nobody where the gold marks nothing or no candidate is right. Softmax with L2; the accuracy printed is by five folds
of passages.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

import numpy as np

from newsledger.find import coref_nouns as nouns
from newsledger.find import coref_rank as rank
from newsledger.find.coref_phrase import Phrase
from newsledger.find.coref_said import Said
from newsledger.find.coref_told import Memory
from newsledger.find.name_scene import Draft, Scene
from newsledger.pipeline import extract
from newsledger.records import Report

GOLD = Path(__file__).parents[1] / "tests" / "gold"
NAMES = list(rank.WEIGHTS)


class Example(NamedTuple):
    """One description: the passage, a row of signs for each candidate (the last is nobody), and which is right."""

    passage: int
    x: np.ndarray
    right: int


def row(names: list[str]) -> np.ndarray:
    """The signs as numbers."""
    out = np.zeros(len(NAMES))
    for name in names:
        out[NAMES.index(name)] = 1
    return out


def gold_of(passage: dict, scene: Scene, own: str) -> set[str]:
    """The gold ids that an actor's names lie on."""
    named = [d for d in scene.drafts if d.actor == own and d.how == "name"]
    return {g["id"] for g in passage["mentions"] for d in named if d.start < g["end"] and g["start"] < d.end and abs(d.end - g["end"]) < 2}


def examples() -> list[Example]:
    """The descriptions of all passages for tuning."""
    out: list[Example] = []
    rows = [json.loads(line) for name in ("names", "names_b", "names_d") for line in (GOLD / f"{name}.jsonl").open(encoding="utf-8")]
    find = nouns.candidates
    seen: list[tuple[Scene, Phrase, list[str], np.ndarray]] = []

    def noted(scene: Scene, phrase: Phrase, said: list[Said]) -> list[Draft]:
        near = find(scene, phrase, said)
        last = {d.actor or "": d for d in near}
        memo = MEMO[0]
        if last:
            matrix = np.array([row(rank.signs(scene, memo, phrase, d, near)) for d in last.values()] + [row(rank.nobody(scene, phrase))])
            seen.append((scene, phrase, list(last), matrix))
        return near

    MEMO: list[Memory] = []
    refer = nouns.referred

    def referred(scene: Scene, memo: Memory, phrase: Phrase, said: list[Said]) -> bool:
        MEMO[:] = [memo]
        return refer(scene, memo, phrase, said)

    nouns.candidates, nouns.referred = noted, referred
    for n, passage in enumerate(rows):
        seen.clear()
        extract(Report.from_text(passage["text"], published=passage["published"]))
        for scene, phrase, owns, matrix in seen:
            start, end = scene.reading.tokens.start[phrase.first], scene.reading.tokens.end[phrase.head]
            gold = {g["id"] for g in passage["mentions"] if abs(g["start"] - start) < 5 and g["end"] >= end and g["start"] < end}
            right = [k for k, own in enumerate(owns) if gold & gold_of(passage, scene, own)]
            out.append(Example(n, matrix, right[0] if right else len(owns)))
    nouns.candidates, nouns.referred = find, refer
    return out


def fit(found: list[Example], *, penalty: float = 0.03, rounds: int = 400) -> np.ndarray:
    """The weights, by Adam; the penalty draws them to nothing but for what tells most, which begins from the present ones."""
    prior = 0.5 * np.array(list(rank.WEIGHTS.values()))
    w, m, v = prior.copy(), np.zeros(len(NAMES)), np.zeros(len(NAMES))
    for step in range(1, rounds + 1):
        grad = 2 * penalty * (w - prior)
        for e in found:
            score = e.x @ w
            p = np.exp(score - score.max())
            p /= p.sum()
            p[e.right] -= 1
            grad += e.x.T @ p / len(found) * SCALE
        m, v = 0.9 * m + 0.1 * grad, 0.99 * v + 0.01 * grad**2
        w -= 0.05 * (m / (1 - 0.9**step)) / (np.sqrt(v / (1 - 0.99**step)) + 1e-8)
    return w


SCALE = 10.0


def judge(found: list[Example], w: np.ndarray, tally: dict[str, int]) -> None:
    """Counts answers right and wrong at the finder's threshold."""
    for e in found:
        score = np.exp(e.x @ w)
        best = int(score[:-1].argmax())
        said = score[best] / score.sum() >= nouns.OPEN
        tally["asked"] += e.right < len(score) - 1
        tally["said"] += said
        tally["right"] += said and best == e.right


def main() -> None:
    """Print the figures by folds and the weights."""
    found = examples()
    print(len(found), "descriptions,", sum(e.right < len(e.x) - 1 for e in found), "of a person before")
    for label, weigh in (("present", lambda _: np.array(list(rank.WEIGHTS.values()))), ("folds", fit)):
        tally = {"asked": 0, "said": 0, "right": 0}
        for fold in range(5):
            judge([e for e in found if e.passage % 5 == fold], weigh([e for e in found if e.passage % 5 != fold]), tally)
        print(label, tally)
    for name, value in zip(NAMES, fit(found), strict=True):
        print(f'    "{name}": {value:.2f},')


if __name__ == "__main__":
    main()
