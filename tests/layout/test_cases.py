"""Pages with the kind of every piece and the dates: tests/cases/layout/*.toml."""

import re
import tomllib
from pathlib import Path

import pytest

from newsledger.layout.blocks import lay_out
from newsledger.records import Report

FOLDER = Path(__file__).parent.parent / "cases" / "layout"
CASES = [case for path in sorted(FOLDER.glob("*.toml")) for case in tomllib.loads(path.read_text(encoding="utf-8"))["case"]]
PIECE = re.compile(r"(headline|standfirst|bullet|dateline|stamp|byline|caption|credit|subhead|paragraph|related|topics|furniture): (.*)", re.DOTALL)


def page_of(case):
    """The text of a case and its pieces as (start, end, kind)."""
    text, pieces = "", []
    for line in case["page"].strip("\n").split("\n"):
        text += "\n" if text else ""
        if line.startswith(">"):
            text += line[1:]
            pieces[-1] = (pieces[-1][0], len(text), pieces[-1][2])
            continue
        glue = "" if "topics: " in line and line.count("‖") else " "
        for number, part in enumerate(line.split(" ‖ ")):
            text += glue if number else ""
            if (m := PIECE.match(part)) is not None:
                pieces.append((len(text), len(text) + len(m[2]), m[1]))
                text += m[2]
            else:
                text += part
    return text, pieces


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_page(case):
    """Every piece has its kind, and published and updated are as the case says ("none": not said)."""
    text, pieces = page_of(case)
    layout = lay_out(Report.from_text(text))
    found = [""] * len(text)
    for block in layout.blocks:
        found[block.span.start : block.span.end] = [block.kind] * len(block.span)
    wrong = [
        (kind, max(set(found[a:b]), key=found[a:b].count), text[a:b]) for a, b, kind in pieces if sum(k != kind for k in found[a:b]) > 0.1 * (b - a)
    ]
    assert not wrong
    assert (layout.published.value if layout.published else "none") == case["published"]
    if "updated" in case:
        assert layout.updated.value == case["updated"]


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_blocks_cover_the_page(case):
    """Blocks hold their characters, do not overlap, and leave only white space between them."""
    text, _ = page_of(case)
    last = 0
    for block in lay_out(Report.from_text(text)).blocks:
        assert text[block.span.start : block.span.end] == block.span.text
        assert not text[last : block.span.start].strip()
        last = block.span.end
    assert not text[last:].strip()
