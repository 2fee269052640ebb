"""The weights of the classifier of lines: `python training/layout/train.py --gold tests/gold --stories ../shared/benchmarks/stories`.

Trained from our own invented gold pages, recombined (`augment.py`) with invented furniture (`bank.txt`) and with headlines and sentences of real
reports. `--without d` leaves a set of gold out and scores the result on it, end to end: the honest figure, since each set has an author of its own.
"""

from __future__ import annotations

import argparse
import csv
import json
import random
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from newsledger.layout.classify import is_certain
from newsledger.layout.folding import key_of
from newsledger.layout.lines import lines_of
from newsledger.layout.links import is_related_head, is_topics_head
from newsledger.layout.pieces import named_lines
from newsledger.layout.traits import Traits, kept, traits_of
from newsledger.learn.weights import Array, Header, pack_words, quantised, read, save

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(Path(__file__).parent))
from augment import Maker, Parts  # noqa: E402
from fill import Filler, bank  # noqa: E402
from model import Net, Page, train  # noqa: E402

SAID = ("w:", "two:", "first:", "last:", "tell:")
WORDY = ("w:", "r=", "two:", "first:", "last:", "tell:")
SPLIT = frozenset(("furniture", "related", "stamp", "byline", "credit", "caption"))
Read = tuple[list[Traits], list[str | None]]


def read_page(parts: Parts, unknown: random.Random | None = None, *, rules: float = 0.0, words: float = 0.0) -> Read:
    """The traits of a page's lines, and the kind of each that most of its characters have (None where no gold is given).

    `unknown`: forget what the rules tell of a share `rules` of the lines, and all words of a share `words`, as on the page of a new author."""
    text = "".join(part or "" for _, part in parts)
    gold = [kind for kind, part in parts for _ in part or ""]
    fold, lines = lines_of(text)
    lines = named_lines(text, fold, lines)
    kinds: list[str | None] = []
    for line in lines:
        counts = Counter(k for i in range(line.start, line.end) if (k := gold[i]) and not text[i].isspace())
        kinds.append(counts.most_common(1)[0][0] if counts else None)
    if unknown is not None:
        for line in lines:
            if line.kind and not is_certain(line) and unknown.random() < rules:
                line.kind, line.rule = "", ""
    traits, places = traits_of(lines), kept(lines)
    if unknown is not None:
        traits = [Traits(t.core, tuple(f for f in t.own if not f.startswith(SAID)), t.place) if unknown.random() < words else t for t in traits]
    return traits, [kinds[i] for i in places]


def agreed(parts: Parts) -> list[list[str | None]]:
    """A gold page on which the heads of lists of links and topics are furniture, as most authors have it."""

    def kind_of(kind: str | None, part: str) -> str | None:
        low = part.lower()
        key = key_of(low)
        head = len(part) < 50 and kind in ("related", "topics") and (is_topics_head(key) or is_related_head(part, low, key))
        return "furniture" if head else kind

    return [[kind_of(kind, part or ""), part] for kind, part in parts]


def labels_of(kinds: Sequence[str | None]) -> list[str | None]:
    """The kinds, those of furniture and the like told apart by where they stand: above (<), within or below (>) the text."""
    text = [i for i, k in enumerate(kinds) if k == "paragraph"]
    first, last = (text[0], text[-1]) if text else (len(kinds), len(kinds))
    return [k + ("<" if i < first else ">" if i > last else "") if k in SPLIT else k for i, k in enumerate(kinds)]


def real_reports(folder: Path) -> tuple[list[str], list[tuple[str, list[str]]]]:
    """Headlines, and headlines with sentences, of the real reports in the benchmarks' training parts."""
    with (folder / "uci_headlines_dev.csv").open(encoding="utf-8") as file:
        titles = [row["TITLE"] for row in csv.DictReader(file)]
    reports = []
    for name in ("basil_dev", "violent_dev"):
        for line in (folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            title = row["title"].split(" - ")[0].split(" | ")[0].split(" :: ")[0].strip()
            sentences = [p.strip() for p in row["text"].split("\n")]
            sentences = [p for p in sentences if len(p) >= 90 and p[-1] in '."”' and "©" not in p]
            titles.append(title)
            if len(sentences) >= 3:
                reports.append((title, sentences[:14]))
    return [t.strip() for t in titles if 20 < len(t.strip()) < 130], reports


def features(pages: list[Read], sources: list[Read], *, least: int) -> tuple[list[str], list[str]]:
    """The features and the core features: words only where `least` sources hold them, so that no author's words are learned by heart."""
    pages_with, sources_with, core = Counter[str](), Counter[str](), set[str]()
    for traits, _ in pages:
        pages_with.update({f for t in traits for f in t.all()})
        core.update(f for t in traits for f in t.core)
    for traits, kinds in sources:
        sources_with.update({f for t in traits for f in t.all() if f.startswith(WORDY) and not f.startswith("tell:")})
        around = [t for t, kind in zip(traits, kinds, strict=True) if kind not in (None, "paragraph")]
        sources_with.update({f for t in around for f in t.all() if f.startswith("tell:")})
    own = sorted(f for f, n in pages_with.items() if (sources_with[f] >= least if f.startswith(WORDY) else n >= 4))
    return own, sorted(core.intersection(own))


def odds(names: Sequence[str], least: float) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    """How often each feature is left out in training; words and rules often, since new pages have others."""
    table = {"w:": 0.3, "first:": 0.3, "last:": 0.3, "two:": 0.3, "r=": 0.35, "v=": 0.2}
    each = [next((p for head, p in table.items() if name.startswith(head)), least) for name in names]
    return np.array([*each, 0.0], np.float32)


def learned(pages: list[Read], sources: list[Read], options: argparse.Namespace) -> tuple[Net, list[str], list[str], list[str]]:
    """The trained net, its features, core features and labels."""
    own, core = features(pages, sources, least=options.least)
    places, cores = {f: i for i, f in enumerate(own)}, {f: i for i, f in enumerate(core)}
    marked = [(traits, labels_of(kinds)) for traits, kinds in pages]
    labels = sorted({k for _, kinds in marked for k in kinds if k})
    numbers = {k: i for i, k in enumerate(labels)}
    encoded = [
        Page(
            [[places[f] for f in t.all() if f in places] for t in traits],
            [[cores[f] for f in t.core if f in cores] for t in traits],
            [numbers[k] if k else -1 for k in kinds],
            len(own),
            len(core),
        )
        for traits, kinds in marked
    ]
    lost = odds(own, 0.1), odds(core, 0.1)
    net = train(
        encoded, (len(own), len(core), len(labels)), lost, hidden=options.hidden, epochs=options.epochs, rate=options.rate, decay=options.decay,
        dropout=0.5, seed=options.seed,
    )  # fmt: skip
    return net, own, core, labels


def stored(net: Net, own: list[str], core: list[str], labels: list[str], path: Path, sets: str) -> None:
    """Write the weights file."""

    def array(tensor: object) -> Array:
        return tensor.detach().numpy().astype(np.float32)  # type: ignore[attr-defined,no-any-return]

    arrays = {
        "own": np.hstack([array(net.own.weight)[:-1], array(net.direct.weight)[:-1]]),
        "near": array(net.near.weight)[:-1],
        "hidden": array(net.hidden),
        "out": array(net.out.weight).T,
        "bias": array(net.out.bias),
        "step": array(net.step),
        "first": array(net.first),
        "last": array(net.last),
    }
    packed: dict[str, Array] = {**quantised(arrays), "features": pack_words(own), "core": pack_words(core)}  # type: ignore[arg-type]
    licences = ["invented gold pages of this project (Apache-2.0)", "headlines and sentences of benchmarks/stories (statistics only)"]
    header: Header = {"version": "1", "labels": labels, "licences": licences, "sets": sets}
    print(f"{path}: digest {save(path, packed, header)}, {path.stat().st_size} bytes")


def main() -> None:
    """Train, write, and score where a set was left out."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gold", type=Path, default=ROOT / "tests" / "gold")
    parser.add_argument("--stories", type=Path, required=True)
    parser.add_argument("--sets", default="abcdfghij")
    parser.add_argument("--without", default="")
    parser.add_argument("--out", type=Path, default=ROOT / "src" / "newsledger" / "learn" / "weights" / "layout.npz")
    for name, kind, default in (
        ("made", int, 16000), ("seed", int, 11), ("hidden", int, 32), ("epochs", int, 4), ("rate", float, 4e-3), ("decay", float, 1e-3), ("least", int, 3), ("rules", float, 0.5), ("words", float, 0.3),
    ):  # fmt: skip
        parser.add_argument(f"--{name}", type=kind, default=default)
    options = parser.parse_args()
    gold = [agreed(row["parts"]) for s in options.sets if s not in options.without for row in rows(options.gold, s)]
    titles, reports = real_reports(options.stories)
    maker = Maker(gold, reports, titles, options.seed)
    plain = [read_page(parts) for parts in gold]
    filler = Filler(random.Random(options.seed), titles)
    items = [
        read_page([["furniture" if kind.endswith(".head") else kind.split(".")[0], filler.fill(item) or "x"]])
        for kind, lines in bank().items()
        for item in dict.fromkeys(lines)
    ]
    unknown = random.Random(options.seed)
    hidden = [read_page(maker.make(), unknown, rules=options.rules, words=options.words) for _ in range(options.made)]
    pages = plain * 3 + hidden
    pages = [p for p in pages if 0 < len(p[0]) < 120]
    net, own, core, labels = learned(pages, plain + [i for i in items if i[0]], options)
    stored(net, own, core, labels, options.out, "".join(s for s in options.sets if s not in options.without))
    for name in options.without:
        print(name, scored(options.out, rows(options.gold, name)))


def rows(folder: Path, name: str) -> list[dict[str, Parts]]:
    """The rows of a gold set."""
    path = folder / f"layout_{name}.jsonl"
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []


def scored(path: Path, data: list[dict[str, Parts]]) -> dict[str, float]:
    """The figures of a weights file on gold rows."""
    from newsledger.layout import classify
    from newsledger.learn.chain import Chain
    from newsledger.score.layout import measure

    chain = Chain(read(path))
    classify.chain = lambda: chain  # type: ignore[assignment]
    classify.kinds.cache_clear()
    classify.told.cache_clear()
    return measure(data)  # type: ignore[arg-type]


if __name__ == "__main__":
    main()
