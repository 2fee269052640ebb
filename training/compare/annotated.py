"""Stories with annotated links: samestory, our own stories, and triples of real news that we annotated ourselves (places only).

The texts of the triples are read from the benchmarks: BASIL, violent incidents, and documents of ECB+ whose sentences are put together again from
their words.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path

from newsledger.score import coref
from newsledger.score.stories import with_title

OPEN = ("stories", "stories_b", "stories_d", "stories_e")


def annotated(shared: Path, gold: Path, folders: Sequence[str] = OPEN) -> dict[str, tuple[dict, dict]]:
    """(reports, gold) of each annotated story by name: those of samestory, and those of our own in the folders."""
    out = {}
    for path in sorted((shared / "benchmarks/samestory/gold").glob("*.json")):
        out["samestory:" + path.stem] = (json.loads((path.parents[1] / "raw" / path.name).read_text()), json.loads(path.read_text()))
    for folder in folders:
        for path in sorted((gold / folder).glob("*.json")):
            story = json.loads(path.read_text())
            out[f"{folder}:{path.stem}"] = (story, story)
    return out


TIDY = ((r" ([.,;:!?%)\]])", r"\1"), (r"([(\[$]) ", r"\1"), (r" (n't|'s|'re|'ve|'ll|'d|'m)\b", r"\1"))
LEADING = re.compile(r"\s*http|(?=.{0,44}$).*(?:\d{4}|\d:\d\d)", re.DOTALL)
"""What a document of ECB+ may begin with and no report does: its address, and its date or the name of its page with a date."""
OUTLETS = {"nyt": "The New York Times", "fox": "Fox News", "hpo": "HuffPost"}


def triples(shared: Path) -> dict[str, tuple[dict, dict]]:
    """(reports, gold) of the triples of BASIL (contradictions as well) and of violent incidents that we annotated ourselves, sentences as annotated.

    A sentence without a link has no place of its own. Four pages of BASIL share the id "empty": there the story tells which is meant.
    """
    files = [shared / "benchmarks/stories" / name for name in ("violent_dev.jsonl", "basil_dev.jsonl")]
    rows = [json.loads(line) for file in files for line in file.read_text().splitlines()]
    by_id, out = {r["id"]: r for r in rows} | {(r["story"], r["id"]): r for r in rows if "story" in r}, {}
    for name, told in json.loads(Path(__file__).with_name("triples.json").read_text()).items():
        opposed = told.get("contradictions", [])
        places = {(x[i], x[i + 1], x[i + 2]) for x in (*told["links"], *opposed) for i in (0, 3)}
        reports = []
        for letter, row in zip("ABC", (by_id.get((name, i)) or by_id[i] for i in told["reports"]), strict=True):
            sentences = [{"id": f"{n}{a}", "start": a, "end": b} for n, a, b in sorted(places) if n == letter]
            text = with_title(row["title"], row["text"])
            reports.append(
                {
                    "id": letter,
                    "outlet": OUTLETS.get(row.get("outlet")),
                    "published": row["date"][:10],
                    "url": row["url"],
                    "text": text,
                    "sentences": sentences,
                }
            )
        links, differences = ([{"a": f"{x[0]}{x[1]}", "b": f"{x[3]}{x[4]}"} for x in some] for some in (told["links"], opposed))
        out["triples:" + name] = ({"reports": reports}, {"links": links, "differences": [{**d, "contradicts": True} for d in differences]})
    return out


def told_again(shared: Path) -> dict[str, tuple[dict, dict]]:
    """(reports, gold) of the triples of ECB+ (train and dev) that we annotated ourselves."""
    told = json.loads(Path(__file__).with_name("again.json").read_text())
    named = {name for story in told.values() for name in story["reports"]}
    documents = coref.load_documents(shared / "benchmarks/coref/ecbplus_train_dev_xml.tar.gz", named)
    out = {}
    for name, story in told.items():
        places = sorted({(x[i], x[i + 1], x[i + 2]) for x in story["links"] for i in (0, 3)})
        reports = [
            {
                "id": letter,
                "outlet": None,
                "published": None,
                "text": joined(documents[document]),
                "sentences": [{"id": f"{n}{a}", "start": a, "end": b} for n, a, b in places if n == letter],
            }
            for letter, document in zip("ABC", story["reports"], strict=True)
        ]
        out["again:" + name] = ({"reports": reports}, {"links": [{"a": f"{x[0]}{x[1]}", "b": f"{x[3]}{x[4]}"} for x in story["links"]]})
    return out


def joined(sentences: Sequence[Sequence[str]]) -> str:
    """A document of ECB+ as a report: short and first sentences are paragraphs; what stands above the report is left out."""
    text = ""
    for i, words in enumerate(sentences):
        text += ("\n\n" if len(words) < 12 or i < 2 else " ") if text else ""
        text += tidy(words)
    parts = text.split("\n\n")
    while parts and LEADING.match(parts[0]):
        parts.pop(0)
    return "\n\n".join(parts)


def tidy(words: Sequence[str]) -> str:
    """A sentence of its words, marks where they belong."""
    text = " ".join(words)
    for pattern, by in TIDY:
        text = re.sub(pattern, by, text)
    return text
