"""Copies: what shares text, and what only looks like it."""

import random

from newsledger.layout.blocks import lay_out
from newsledger.pipeline import find_copies
from newsledger.records import Page, Report

WORDS = [
    a + b
    for a in ("mar", "tol", "ven", "sig", "bro", "kel", "dan", "fir", "gol", "hem")
    for b in ("net", "dale", "wick", "stone", "er", "ing", "man")
]


def body(seed: int, size: int = 220) -> str:
    """A text of invented words in sentences of eleven."""
    rng = random.Random(seed)
    words = [rng.choice(WORDS) for _ in range(size)]
    lines = [" ".join(words[i : i + 11]).capitalize() + "." for i in range(0, size, 11)]
    return "\n\n".join(" ".join(lines[i : i + 3]) for i in range(0, len(lines), 3))


def changed(text: str, share: float, seed: int) -> str:
    """The text with that share of its words replaced."""
    rng = random.Random(seed)
    return "\n\n".join(" ".join(rng.choice(WORDS) if rng.random() < share else w for w in p.split(" ")) for p in text.split("\n\n"))


def pages(*texts: str) -> list[Page]:
    """The texts as pages of one day."""
    reports = [Report.from_text(t, outlet=f"Paper {i}", published="2024-05-06") for i, t in enumerate(texts)]
    return [Page(report=r, layout=lay_out(r)) for r in reports]


def test_a_reprint_is_found_with_its_passages() -> None:
    """A report that stands whole in another is a copy, with spans that hold on both sides."""
    made = pages(body(1), "Another headline\n\n" + body(1), body(2))
    (copy,) = find_copies(made)
    text = {p.report.id: p.report.text for p in made}
    assert copy.containment > 0.9
    assert copy.kind in ("exact", "near")
    for left, right in copy.passages:
        assert text[copy.left][left.start : left.end] == left.text
        assert text[copy.right][right.start : right.end] == right.text


def test_two_words_in_five_changed_is_still_a_copy() -> None:
    """A rewrite that replaces a third of the words is found, other texts of the same words are not."""
    found = find_copies(pages(body(3), changed(body(3), 0.33, 5), body(4), body(5)))
    assert len(found) == 1


def test_half_a_report_is_partial() -> None:
    """A report cut to its first half is a copy of it."""
    (copy,) = find_copies(pages(body(6), body(6)[: len(body(6)) // 2]))
    assert copy.kind == "partial"


def test_a_shared_quote_is_no_copy() -> None:
    """Two reports that share only words in quotation marks are at most of kind quotes."""
    quote = "“" + " ".join(WORDS[:24]) + "”"
    found = find_copies(pages(body(7) + f"\n\n{quote} said the mayor.", body(8) + f"\n\n{quote} she told them."))
    assert all(c.kind == "quotes" for c in found)


def test_order_of_arrival_does_not_matter() -> None:
    """The same copies in the same order for any order of the pages."""
    made = pages(body(1), changed(body(1), 0.1, 2), body(2), changed(body(2), 0.2, 3))
    assert find_copies(made) == find_copies(made[::-1])
    assert len(find_copies(made)) == 2


def test_the_same_words_under_another_headline_months_later_are_furniture() -> None:
    """A long notice of a site under two headlines of March and June makes no copy; a reprint keeps its headline."""
    from newsledger.compare.copies import same_head

    heads = ("Bridge at Karsk closed", "Bakers of Orvik strike", "Karsk bridge is closed again")
    reports = [Report.from_text(f"{head}\n\nText.") for head in heads]
    one, two, again = (Page(report=r, layout=lay_out(r)) for r in reports)
    assert not same_head(one, two)
    assert same_head(one, again)
