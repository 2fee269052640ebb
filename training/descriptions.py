"""Fits the weights of `find/coref_rank.py`: `python training/descriptions.py` prints them, to be written into `WEIGHTS` by hand.

Examples are the descriptions of persons that the finder asks for in our own passages for tuning: the candidates that it weighs, and nobody. Right is the
candidate of the gold's id; nobody where the gold marks nothing or no candidate is right. Softmax with a penalty;
the figures are by leaving out one author.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import NamedTuple

import numpy as np

from newsledger.find import coref_nouns as nouns
from newsledger.find.coref_field import Field
from newsledger.find.coref_rank import nobody, signs, weight
from newsledger.find.name_scene import Scene
from newsledger.pipeline import extract
from newsledger.records import Report
from newsledger.score.names import same

GOLD = Path(__file__).parents[1] / "tests" / "gold"
AUTHORS = ("names", "names_b", "names_d", "names_e", "names_f", "names_g", "names_h", "names_i")
PENALTY = 0.1
"""How strongly the weights are drawn to those set by hand: with some 200 descriptions to learn from, weights fitted freely answered four fewer right."""
PRIOR: dict[str, float] = {
    "a child": 2.0,
    "age differs": -5.0,
    "age fits": 4.0,
    "beside the owner": 1.0,
    "did so": 2.0,
    "far": -0.5,
    "first of all": 0.4,
    "gender fits": 1.0,
    "here": 0.3,
    "kin: name shared": 3.0,
    "kin: no name shared": -1.0,
    "kin: told otherwise": -2.0,
    "land differs": -4.0,
    "land fits": 2.0,
    "later": -1.5,
    "later by 0": 0.3,
    "later by 1": 0.5,
    "later: a": 0.5,
    "later: subject": 0.3,
    "later: the": -0.5,
    "later: the first": 0.5,
    "like noun": 3.0,
    "nearest": 0.3,
    "no child": -3.0,
    "nobody": 1.2,
    "nobody: a": 0.5,
    "nobody: a party's noun": 0.3,
    "nobody: aged": -0.5,
    "nobody: a long report": 1.0,
    "nobody: a body beside": 2.0,
    "titled otherwise": -1.5,
    "the only one of open age": 1.5,
    "named in the words said": -3.0,
    "both in office": 2.0,
    "acted before the words said": 1.5,
    "an office not told": -3.0,
    "nobody: is said to be one": 3.0,
    "nobody: clause": 0.8,
    "nobody: first sentence": 0.5,
    "nobody: generic": 0.3,
    "nobody: in a quote": 0.2,
    "nobody: kin": 0.2,
    "nobody: kin of one": 0.8,
    "nobody: of one": 0.5,
    "nobody: speaks": -0.5,
    "nobody: subject": -0.2,
    "nobody: tail": 0.6,
    "nobody: told unnamed": 1.5,
    "object": 0.2,
    "of that trade": 2.0,
    "office holder": -1.5,
    "office holder, with land": 0.3,
    "one before": 0.8,
    "one of two": 0.2,
    "other trade": -1.3,
    "plain noun, nothing told": 0.3,
    "political noun, no office": -1.5,
    "political noun, office": 1.5,
    "repeated": 0.4,
    "same noun": 4.0,
    "spoke before": 0.2,
    "spoke before, speaks": 0.6,
    "subject": 0.4,
    "the last subject": 0.3,
    "the only one": 0.5,
    "too young": -3.0,
    "two before": 0.3,
    "words shared": 1.0,
}
"""Weights set by hand; what is absent is zero."""


class Example(NamedTuple):
    """One description: author, words, the signs of nobody and of each candidate, which is right, whether the gold marks it."""

    author: str
    words: str
    rows: list[list[str]]
    right: int
    marked: bool


def examples() -> list[Example]:
    """The descriptions asked for in all passages for tuning."""
    out: list[Example] = []
    find = nouns.weighed_by
    seen: list[tuple[Scene, Field, list[str], list[list[str]]]] = []

    def noted(scene: Scene, field: Field, owner: str | None) -> list[tuple[float, str]]:
        rows = [nobody(scene, field, owner), *(signs(scene, field, own, owner) for own in field.last)]
        seen.append((scene, field, list(field.last), rows))
        return [(weight(row), own) for row, own in zip(rows, ["", *field.last], strict=True)]

    nouns.weighed_by = noted
    for author in AUTHORS:
        path = GOLD / f"{author}.jsonl"
        for line in path.open(encoding="utf-8") if path.exists() else ():
            passage = json.loads(line)
            seen.clear()
            extract(Report.from_text(passage["text"], published=passage["published"]))
            out += [example(author, passage, *s) for s in seen]
    nouns.weighed_by = find
    return out


def example(author: str, passage: dict, scene: Scene, field: Field, ids: list[str], rows: list[list[str]]) -> Example:
    """One example, with the gold's answer."""
    tokens, phrase = scene.reading.tokens, field.phrase
    start, end = tokens.start[phrase.first], tokens.end[phrase.last - 1]
    inner = tokens.end[phrase.head]
    gold = next(
        (g for g in passage["mentions"] if g["kind"] == "person" and g["id"] != "group" and abs(g["start"] - start) < 5 and g["end"] in (end, inner)),
        None,
    )
    right = next((k for k, own in enumerate(ids, 1) if gold and same(scene.actors[own], gold["id"], "")), 0)
    return Example(author, scene.text[start:end], rows, right, gold is not None)


def matrix(e: Example, at: dict[str, int]) -> np.ndarray:
    """The signs of nobody and of the candidates."""
    out = np.zeros((len(e.rows), len(at)))
    for k, row in enumerate(e.rows):
        for name in row:
            if name in at:
                out[k, at[name]] += 1
    return out


def fit(found: list[Example], names: list[str], *, penalty: float = PENALTY, rounds: int = 300) -> np.ndarray:
    """The weights, by Adam; the penalty draws them to those set by hand."""
    prior = np.array([PRIOR.get(name, 0.0) for name in names])
    at = {name: k for k, name in enumerate(names)}
    data = [(matrix(e, at), e.right, 1.0) for e in found]
    total = sum(s for *_, s in data)
    w, m, v = prior.copy(), np.zeros(len(names)), np.zeros(len(names))
    for step in range(1, rounds + 1):
        grad = 2 * penalty * (w - prior)
        for x, right, share in data:
            score = x @ w
            p = np.exp(score - score.max())
            p /= p.sum()
            p[right] -= 1
            grad += share * (x.T @ p) / total * 10
        m, v = 0.9 * m + 0.1 * grad, 0.99 * v + 0.01 * grad**2
        w -= 0.05 * (m / (1 - 0.9**step)) / (np.sqrt(v / (1 - 0.99**step)) + 1e-8)
    return w


def judge(found: list[Example], names: list[str], w: np.ndarray, least: float) -> dict[str, int]:
    """Counts: marked, answerable, answered right and wrong of the marked, and answers where nothing is marked."""
    at = {name: k for k, name in enumerate(names)}
    tally = {"marked": 0, "possible": 0, "right": 0, "wrong": 0, "unmarked": 0, "false": 0}
    for e in found:
        score = matrix(e, at) @ w
        p = np.exp(score - score.max())
        p /= p.sum()
        best = int(p[1:].argmax()) + 1
        said = p[best] >= least
        tally["marked"] += e.marked
        tally["unmarked"] += not e.marked
        tally["possible"] += e.right > 0
        tally["right"] += bool(said and e.right == best)
        tally["wrong"] += bool(said and e.marked and e.right != best)
        tally["false"] += bool(said and not e.marked)
    return tally


def main() -> None:
    """Print the figures by author left out and the weights."""
    found = examples()
    names = sorted({s for e in found for row in e.rows for s in row} | set(PRIOR))
    print(len(found), "descriptions,", len(names), "signs")
    for penalty in (0.1, 0.2, 0.4):
        total: dict[float, dict[str, int]] = {}
        for author in AUTHORS:
            held = [e for e in found if e.author == author]
            if not held:
                continue
            w = fit([e for e in found if e.author != author], names, penalty=penalty)
            for least in (0.3, 0.35, 0.4, 0.45, 0.5):
                told = judge(held, names, w, least)
                total[least] = {k: total.get(least, {}).get(k, 0) + n for k, n in told.items()}
                if least == 0.4:
                    print(penalty, author, least, told)
        for least, told in total.items():
            print(penalty, "all", least, told)
    if len(sys.argv) > 1:
        w = fit(found, names)
        Path(sys.argv[1]).write_text("".join(f'    "{n}": {x:.2f},\n' for n, x in zip(names, w, strict=True)), encoding="utf-8")


if __name__ == "__main__":
    main()
