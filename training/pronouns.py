"""Fits the weights of `find/coref_weights.py`: `python training/pronouns.py ../shared/corpora` prints them, to be written into `WEIGHTS` by hand.

Two kinds of pronouns: those of GUM's free genres with gold persons, parses and antecedents; and those of our own passages for tuning, with the
candidates that the finder itself weighs. A pronoun counts when one of its candidates is right; the loss is softmax over candidates with L2. The
accuracy printed for our own passages is by five folds.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from newsledger.find import coref_pronouns as pronouns
from newsledger.find import coref_weights as weights
from newsledger.find.name_gender import guess_gender
from newsledger.find.name_scene import Draft, Scene
from newsledger.know.actors import know
from newsledger.language.lang.en.names import HE
from newsledger.pipeline import extract
from newsledger.records import Layout, Reading, Report, Tokens

Example = tuple[np.ndarray, np.ndarray]
NAMES = list(weights.WEIGHTS)
OWN = 3.0
"""One pronoun of our own passages weighs as much as so many of GUM's: they are news, with several persons each."""


def vector(scene: Scene, draft: Draft, i: int, near: list[Draft]) -> np.ndarray:
    """The signs of one candidate."""
    out = np.zeros(len(NAMES))
    for sign in weights.signs(scene, draft, i, near[-1], near):
        out[NAMES.index(sign)] = 1
    out[NAMES.index("lean")] = weights.leaning(scene, draft.actor or "", scene.low[i])
    return out


def documents(path: Path) -> Iterator[list[list[list[str]]]]:
    """The documents of a CoNLL-U file: sentences of rows of cells."""
    doc: list[list[list[str]]] = []
    for block in gzip.open(path, "rt", encoding="utf-8").read().split("\n\n"):
        if "# newdoc" in block and doc:
            yield doc
            doc = []
        rows = [line.split("\t") for line in block.split("\n") if line and line[0] != "#"]
        doc.append([r for r in rows if r[0].isdigit()])
    yield doc


def scene_of(doc: list[list[list[str]]]) -> tuple[Scene, list[tuple[int, int, str, str]]]:
    """The gold tokens as a scene, and the entities: token range, id, type."""
    lists: dict[str, list] = {k: [] for k in ("start", "end", "text", "lemma", "upos", "xpos", "feats", "head", "dep")}
    sentences, entities, stack, place = [], [], [], 0
    for rows in doc:
        base = len(lists["text"])
        for i, c in enumerate(rows):
            head = int(c[6])
            values = (place, place + len(c[1]), c[1], c[2], c[3], c[4], c[5], base + (head - 1 if head else i), c[7])
            for name, value in zip(lists, values, strict=True):
                lists[name].append(value)
            place += len(c[1]) + 1
            for opened, body, closed in re.findall(r"(\()?([^()]+)(\))?", (re.search(r"Entity=([^|]+)", c[9]) or [""] * 2)[1]):
                parts = body.split("-")
                if opened:
                    stack.append((parts[0], parts[1] if len(parts) > 1 else "", base + i))
                if closed and (open_ := [k for k in range(len(stack)) if stack[k][0] == parts[0]]):
                    own, kind, first = stack.pop(open_[-1])
                    entities.append((first, base + i + 1, own, kind))
        sentences.append((base, len(lists["text"])))
    tokens = Tokens(**lists, sentences=sentences, sentence_block=[0] * len(sentences), entities=[])
    text = " ".join(lists["text"])
    scene = Scene(Reading(report=Report.from_text(text), layout=Layout(), tokens=tokens), text, None, know(), [])
    scene.low = [t.lower() for t in tokens.text]
    scene.sentence_of = [n for n, (a, b) in enumerate(sentences) for _ in range(a, b)]
    scene.heads = tokens.head
    scene.bounds = [pair for pair in sentences for _ in range(*pair)]
    scene.children = [[] for _ in tokens.text]
    for i, h in enumerate(tokens.head):
        if h != i:
            scene.children[h].append(i)
    return scene, sorted(entities, key=lambda e: (e[0], -e[1]))


def gum(path: Path) -> list[Example]:
    """The pronouns of GUM with the gold persons of four sentences as candidates."""
    out = []
    for doc in documents(path):
        scene, entities = scene_of(doc)
        tokens = scene.reading.tokens
        for a, b, own, kind in entities:
            if kind != "person" or "Number=Plur" in tokens.feats[scene.head(a, b)]:
                continue
            named = [i for i in range(a, b) if tokens.upos[i] == "PROPN"]
            how = "pronoun" if b - a == 1 and tokens.upos[a] == "PRON" else "name" if named else "description"
            if how == "pronoun" and scene.low[a] not in HE:
                continue
            scene.drafts.append(Draft(tokens.start[a], tokens.end[b - 1], own, "person", how, "gold", 1, a, b, core=(a, b)))
            if named:
                guess_gender(scene, own, [scene.low[i] for i in named], None)
        out += gum_pronouns(scene)
    return out


def gum_pronouns(scene: Scene) -> list[Example]:
    """One example a pronoun; a pronoun settles the gender of its person for the next."""
    out, drafts = [], sorted(scene.drafts, key=lambda d: (d.last, d.first))
    for draft in [d for d in drafts if d.how == "pronoun"]:
        i, gender = draft.first, HE[scene.low[draft.first]]
        here = scene.sentence_of[i]
        near = [
            d for d in drafts if d.last <= i and 0 <= here - scene.sentence_of[d.first] <= 3 and scene.gender.get(d.actor or "", gender) == gender
        ]
        near = [d for d in near if d.actor not in pronouns.partners(scene, i, near)]
        if near:
            out.append((np.array([vector(scene, d, i, near) for d in near]), np.array([d.actor == draft.actor for d in near])))
        scene.gender.setdefault(draft.actor or "", gender)
    return out


def own(path: Path) -> list[Example]:
    """The pronouns of our own passages with the candidates of the finder."""
    out: list[Example] = []
    for line in path.open(encoding="utf-8"):
        row = json.loads(line)
        seen: list[tuple[Scene, int, list[Draft], np.ndarray]] = []
        find = pronouns.candidates

        def candidates(scene: Scene, i: int, gender: str, find=find, seen=seen) -> list[Draft]:
            near = find(scene, i, gender)
            if near:
                seen.append((scene, i, near, np.array([vector(scene, d, i, near) for d in near])))
            return near

        pronouns.candidates = candidates
        extract(Report.from_text(row["text"], published=row["published"]))
        pronouns.candidates = find
        for scene, i, near, matrix in seen:
            tokens = scene.reading.tokens
            gold = next((g["id"] for g in row["mentions"] if (g["start"], g["end"]) == (tokens.start[i], tokens.end[i])), None)
            right = [
                any(g["id"] == gold and g["start"] < d.end and d.start < g["end"] and abs(g["end"] - d.end) < 2 for g in row["mentions"])
                for d in near
            ]
            if gold and gold != "group":
                out.append((matrix, np.array(right)))
    return out


def fit(examples: list[Example], importance: list[float], *, penalty: float = 0.02, rounds: int = 300) -> np.ndarray:
    """The weights, by Adam; the penalty draws them to the present ones, so that a rare sign keeps what it has."""
    prior = np.array(list(weights.WEIGHTS.values()))
    kept = [(x, y, s) for (x, y), s in zip(examples, importance, strict=True) if y.any() and not y.all()]
    w, m, v, total = prior.copy(), np.zeros(len(NAMES)), np.zeros(len(NAMES)), sum(s for *_, s in kept)
    for _ in range(rounds):
        g = np.zeros(len(NAMES))
        for x, y, s in kept:
            p = np.exp(x @ w - (x @ w).max())
            p /= p.sum()
            q = p * y
            g += s * (x.T @ (q / max(q.sum(), 1e-12) - p))
        g = g / total - penalty * (w - prior)
        m, v = 0.9 * m + 0.1 * g, 0.99 * v + 0.01 * g * g
        w += 0.05 * m / (np.sqrt(v) + 1e-6)
    return w


def accuracy(examples: list[Example], w: np.ndarray) -> tuple[float, int]:
    """The share of pronouns whose best candidate is right, of those with a right one."""
    judged = [(x @ w, y) for x, y in examples if y.any()]
    right = sum(bool(y[max(range(len(z)), key=lambda j: (z[j], j))]) for z, y in judged)
    return round(right / max(1, len(judged)), 4), len(judged)


def main(home: Path) -> None:
    """Prints accuracies and the fitted weights."""
    train, dev = gum(home / "gum_free_train.conllu.gz"), gum(home / "gum_free_dev.conllu.gz")
    gold = Path(__file__).parents[1] / "tests" / "gold"
    news = [e for name in ("names", "names_b", "names_d", "names_e", "names_f", "names_g", "names_h", "names_i") for e in own(gold / f"{name}.jsonl")]
    now = np.array(list(weights.WEIGHTS.values()))
    print("now", accuracy(train, now), accuracy(dev, now), accuracy(news, now))
    folds = []
    for k in range(5):
        rest = [e for n, e in enumerate(news) if n % 5 != k]
        w = fit(train + rest, [1.0] * len(train) + [OWN] * len(rest))
        folds.append(accuracy([e for n, e in enumerate(news) if n % 5 == k], w)[0])
    w = fit(train + news, [1.0] * len(train) + [OWN] * len(news))
    print("fit", accuracy(train, w), accuracy(dev, w), accuracy(news, w), "folds", folds, round(sum(folds) / 5, 4))
    print({n: round(float(x), 2) for n, x in zip(NAMES, w, strict=True)})


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/corpora"))
