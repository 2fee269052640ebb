"""Fits the weights of `find/coref_choice.py`: `python training/groups.py` prints them, to be written into `WEIGHTS` by hand.

Examples are the groups that the finder asks for in our own passages for tuning: the sets that the text proposes, and none. The right one has the gold's
members; none is right where the gold marks no group or no set has its members. Softmax, drawn to the weights of `groups_prior.json` (so that a rare sign keeps
some of what it had); the figures printed are with one author left out.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

import numpy as np

from newsledger.find import coref_choice as choice
from newsledger.find.coref_asks import Ask
from newsledger.find.coref_offers import Offers
from newsledger.find.coref_signs import signs
from newsledger.find.name_scene import Scene
from newsledger.pipeline import extract
from newsledger.records import Report
from newsledger.score.names import same

AUTHORS = ("names", "names_b", "names_d", "names_e", "names_f", "names_g", "names_h", "names_i")
GOLD = Path(__file__).parents[1] / "tests" / "gold"


class Example(NamedTuple):
    """One ask: the author's set ("" for GUM), its words, the signs of each set (the last is none), and which is right."""

    author: str
    words: str
    rows: list[list[str]]
    right: int
    asked: bool


def examples() -> list[Example]:
    """The groups asked for in all passages for tuning."""
    out: list[Example] = []
    rows = [(name, json.loads(line)) for name in AUTHORS for line in (GOLD / f"{name}.jsonl").open(encoding="utf-8")]
    find = choice.proposed
    seen: list[tuple[Scene, Ask, list[tuple[str, ...]], list[list[str]]]] = []

    def noted(scene: Scene, ask: Ask) -> Offers:
        found = find(scene, ask)
        sets = sorted(found.sets)
        seen.append((scene, ask, sets, [*(signs(scene, found, ids) for ids in sets), choice.none(scene, ask)]))
        return found

    choice.proposed = noted
    for author, passage in rows:
        seen.clear()
        extract(Report.from_text(passage["text"], published=passage["published"]))
        for scene, ask, sets, told in seen:
            start, end = scene.reading.tokens.start[ask.first], scene.reading.tokens.end[ask.last - 1]
            gold = next((g for g in passage["mentions"] if g["id"] == "group" and abs(g["start"] - start) < 5 and abs(g["end"] - end) < 2), None)
            right = next((k for k, ids in enumerate(sets) if gold and fits(scene, ids, gold["members"])), len(sets))
            out.append(Example(author, scene.text[start:end], told, right, gold is not None))
    choice.proposed = find
    return out


def plain(path: Path) -> list[Example]:
    """Those pronouns of GUM's free genres that take up one plural phrase, and so none of the sets; its gold names are the actors."""
    from newsledger.find.coref import find_references
    from newsledger.find.name_spots import Names
    from newsledger.records import Actor, Block, Layout, span_of
    from pronouns import documents, scene_of

    out: list[Example] = []
    find, seen = choice.proposed, []

    def noted(scene: Scene, ask: Ask) -> Offers:
        found = find(scene, ask)
        if ask.form == "they" and found.sets:
            seen.append((ask, [*(signs(scene, found, ids) for ids in sorted(found.sets)), choice.none(scene, ask)]))
        return found

    choice.proposed = noted
    for doc in documents(path):
        scene, entities = scene_of(doc)
        seen.clear()
        tokens, before, again = scene.reading.tokens, set(), set()
        scene.reading.layout = Layout(blocks=(Block(span=span_of(scene.text, 0, len(scene.text)), kind="paragraph"),))
        for a, b, own, kind in entities:
            if b - a == 1 and own in before:
                again.add(a)
            before.add(own)
            head = scene.head(a, b)
            known = {"person": "person", "organization": "organisation", "place": "state"}.get(kind)
            if known and b - a < 5 and tokens.upos[head] == "PROPN" and "Number=Plur" not in tokens.feats[head] and a not in scene.covered:
                scene.actors.setdefault(own, Actor(name=scene.text[tokens.start[a] : tokens.end[b - 1]], kind=known, rule="unknown person"))
                scene.over(a, b, actor=own, kind=known, how="name", rule="gold").core = (a, b)
        find_references(scene, Names())
        out += [Example("", "they", told, len(told) - 1, False) for ask, told in seen if ask.head in again]
    choice.proposed = find
    return out


def fits(scene: Scene, ids: tuple[str, ...], members: list[str]) -> bool:
    """Whether a set has the gold's members."""
    records = [scene.actors[own] for own in ids]
    return len(ids) == len(members) and all(any(same(r, m, "") for r in records) for m in members)


PENALTY = 0.05
PRIOR: dict[str, float] = json.loads(Path(__file__).with_name("groups_prior.json").read_text(encoding="utf-8"))
"""What the weights are drawn to: those of an earlier fit, and for rarer signs weights set by hand."""


def counts(row: list[str], at: dict[str, int]) -> np.ndarray:
    """How often each sign holds."""
    out = np.zeros(len(at))
    for name in row:
        out[at[name]] += 1
    return out


def fit(found: list[Example], names: list[str], *, penalty: float = PENALTY, rounds: int = 250) -> np.ndarray:
    """The weights, by Adam; the penalty draws them to `PRIOR`."""
    at = {name: k for k, name in enumerate(names)}
    matrices = [np.array([counts(row, at) for row in e.rows]) for e in found]
    prior = np.array([PRIOR.get(name, 0.0) for name in names])
    w, m, v = prior.copy(), np.zeros(len(names)), np.zeros(len(names))
    for step in range(1, rounds + 1):
        grad = 2 * penalty * (w - prior)
        for e, x in zip(found, matrices, strict=True):
            score = x @ w
            p = np.exp(score - score.max())
            p /= p.sum()
            p[e.right] -= 1
            grad += x.T @ p / len(found) * 10
        m, v = 0.9 * m + 0.1 * grad, 0.99 * v + 0.01 * grad**2
        w -= 0.05 * (m / (1 - 0.9**step)) / (np.sqrt(v / (1 - 0.99**step)) + 1e-8)
    return w


def judge(found: list[Example], names: list[str], w: np.ndarray, tally: dict[str, int], least: float) -> None:
    """Counts answers right and wrong at a threshold."""
    for e in found:
        score = np.exp(np.array([sum(w[names.index(s)] for s in row if s in names) for row in e.rows]))
        tally["asked"] += e.asked
        if len(score) < 2:
            continue
        best = int(score[:-1].argmax())
        said = bool(score[best] / score.sum() >= least)
        tally["possible"] += e.right < len(score) - 1
        tally["said"] += said
        tally["right"] += int(said and best == e.right)


def false_they(found: list[Example], names: list[str], w: np.ndarray, least: float) -> str:
    """How many of GUM's plural pronouns would be given members, by weights that saw most of them."""
    tally = {"asked": 0, "possible": 0, "said": 0, "right": 0}
    judge(found, names, w, tally, least)
    return f"{tally['said']} of {len(found)}"


def main(least: float = choice.OPEN) -> None:
    """Print the figures by author left out and the weights."""
    found = examples()
    more = plain(Path(__file__).parents[2] / "shared" / "corpora" / "gum_free_train.conllu.gz")
    names = sorted({s for e in found for row in e.rows for s in row})
    more = [e._replace(rows=[[s for s in row if s in names] for row in e.rows]) for e in more]
    print(len(found), "asks,", len(names), "signs,", len(more), "plural pronouns of GUM")
    for author in AUTHORS[2:]:
        tally = {"asked": 0, "possible": 0, "said": 0, "right": 0}
        w = fit([e for e in [*found, *more[::2]] if e.author != author], names)
        judge([e for e in found if e.author == author], names, w, tally, least)
        print(author, tally, "false they of GUM:", false_they(more, names, w, choice.OPEN_THEY))
    for name, value in zip(names, fit([*found, *more[::2]], names), strict=True):
        print(f'    "{name}": {value:.2f},')


if __name__ == "__main__":
    main()
