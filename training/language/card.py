"""The tables of docs/model.md: all figures on the development parts, per genre and entity type.

python training/language/card.py --corpora ../shared/corpora > build/language/card.md
"""

from __future__ import annotations

import argparse
import gzip
import re
import tempfile
from collections import defaultdict
from pathlib import Path

from newsledger.score.language import columns, runs, score_names, score_treebank, worldwide

TREE = ("sentences", "upos", "lemma", "uas", "las", "nsubj", "ccomp", "parataxis", "raw_las", "raw_sent_f1")
NAME = ("sentences", "core_f1", "per_f1", "org_f1", "loc_f1")


def genres(path: Path) -> dict[str, str]:
    """The documents of a treebank by genre (the first part of their name)."""
    parts: dict[str, list[str]] = defaultdict(list)
    for document in re.split(r"(?m)^(?=# newdoc id)", gzip.open(path, "rt", encoding="utf8").read()):
        found = re.match(r"# newdoc id = (?:GUM_)?([a-z]+)", document)
        if found:
            parts[found[1]].append(document)
    return {genre: "".join(documents) for genre, documents in sorted(parts.items())}


def line(name: str, figures: dict[str, float | int], kinds: tuple[str, ...]) -> str:
    """A row of a table."""
    return f"| {name} | " + " | ".join(str(figures.get(k, "")) for k in kinds) + " |"


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--corpora", type=Path, default=Path("../shared/corpora"))
    corpora = parser.parse_args().corpora
    print("| part | " + " | ".join(TREE) + " |\n|" + "---|" * (len(TREE) + 1))
    for name in ("ewt_dev", "gum_free_dev"):
        path = corpora / f"{name}.conllu.gz"
        print(line(f"**{name}**", score_treebank(path, None), TREE))
        with tempfile.TemporaryDirectory() as folder:
            for genre, text in genres(path).items():
                part = Path(folder) / "part.conllu"
                part.write_text(text, encoding="utf8")
                print(line(f"{name.split('_')[0]} {genre}", score_treebank(part, None), TREE))
    print("\n| part | " + " | ".join(NAME) + " |\n|" + "---|" * (len(NAME) + 1))
    print(line("worldwide dev", score_names(worldwide(corpora / "worldwide_dev.tar.gz"), None), NAME))
    uner = columns(corpora / "uner_en_ewt-ud-dev.iob2", 1, 2, "\t")[1400:]
    print(line("UNER EWT, the last 601 sentences", score_names(runs(uner), None), NAME))
    crossner = columns(corpora / "crossner_politics_dev.txt", 0, 1, None)[300:]
    print(line("CrossNER politics dev, the last 241 sentences", score_names(runs(crossner), None), NAME))


if __name__ == "__main__":
    main()
