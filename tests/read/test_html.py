"""What the HTML reader gives for good, odd and hostile pages."""

import contextlib
import time

import pytest

from newsledger.errors import SourceError
from newsledger.layout.blocks import lay_out
from newsledger.read.html import parse, read_html
from newsledger.read.htmlscan import scan_html

PAGE = """<!doctype html><html lang="en"><head><title>Ferry stops | Lake Post</title>
<meta property="og:site_name" content="Lake Post"><script>var x = "<p>no</p>";</script>
<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2024-05-06T07:30:00+02:00", "publisher": {"name": "Lake Post"}}</script>
</head><body><nav><a href="/">Home</a> <a href="/w">World</a></nav><main><article><h1>Ferry stops after engine fire</h1>
<p class="byline">By Ann Lee</p><figure><img alt=""><figcaption>The ferry at its pier on Monday. (Ann Lee/Lake Post)</figcaption></figure>
<p>The ferry between the two towns stopped on Monday after a fire in its engine room, the harbour master said.</p>
<p>Nobody was hurt, and the boat is to be towed to the yard &amp; repaired within three weeks, said its owner.</p>
<h2>Buses instead</h2><p>Buses will run every hour from the old station until the boat is back, the town council decided.</p></article>
<aside><h3>Related stories</h3><ul><li><a href="/a">Storm keeps trawlers in port</a></li></ul></aside></main>
<footer><p>© 2024 Lake Post</p></footer></body></html>"""


def kinds(page):
    report = read_html(page.encode()).report
    layout = lay_out(report)
    return layout, {b.span.text: b.kind for b in layout.blocks}


def test_page_is_told_apart():
    """Headline, byline, caption with credit, paragraphs and sub-heading are told; menu, related links and footer give no facts."""
    layout, found = kinds(PAGE)
    assert found["Ferry stops after engine fire"] == "headline"
    assert found["By Ann Lee"] == "byline"
    assert found["The ferry at its pier on Monday."] == "caption"
    assert found["Buses instead"] == "subhead"
    assert found["Storm keeps trawlers in port"] in ("related", "furniture")
    assert found["Home World"] == "furniture"
    assert (layout.published.value, layout.outlet) == ("2024-05-06T07:30+02:00", "Lake Post")


def test_hints_point_into_text_and_page():
    """Each hint's stretch is a line of the text, and its source place is where the line begins in the page."""
    page = parse(PAGE.encode())
    line = next(h for h in page.hints if page.text[h.start : h.end].startswith("The ferry between"))
    assert PAGE[line.source :].startswith("The ferry between")
    assert "var x" not in page.text


@pytest.mark.parametrize(
    "source",
    [
        "<div>" * 60000 + "deep text",
        "<p " + " ".join(f"a{i}='{i}'" for i in range(100000)) + ">deep text",
        '<a href="x>' * 30000 + '">deep text',
        "<ul><li>" * 40000 + "deep text",
        "<b>" * 100000 + "deep text",
        "< " * 100000 + "deep text",
    ],
)
def test_hostile_pages_are_linear(source):
    """Deep nesting, a hundred thousand attributes and unclosed quotes are read in seconds, with their text."""
    start = time.monotonic()
    assert "deep text" in read_html(source.encode()).report.text
    assert time.monotonic() - start < 5


def test_too_many_tags_are_refused():
    """A million cells are refused by name before they are scanned."""
    with pytest.raises(SourceError) as error:
        read_html(b"<table><tr>" + b"<td>x" * 1_000_000)
    assert error.value.code == "html-limits"


def test_page_without_text_is_empty():
    """A page that shows nothing is named empty."""
    with pytest.raises(SourceError) as error:
        read_html(b"<html><script>var a = 1;</script></html>")
    assert error.value.code == "empty"


def test_child_is_replaced_after_its_death():
    """A child that was killed is replaced for the next page."""
    from newsledger.read import htmlchild

    read_html(PAGE.encode())
    next(iter(htmlchild._children.values())).kill()
    with contextlib.suppress(SourceError):
        read_html(PAGE.encode())
    assert read_html(PAGE.encode()).report.text


def test_cells_and_breaks():
    """Cells of a row are parted by tabs, rows and breaks by line ends, and white space collapses."""
    text = scan_html("<table><tr><td>a  b</td><td>c</td></tr><tr><td>d</td></tr></table>e<br>f").text
    assert text.split() == ["a", "b", "c", "d", "e", "f"]
    assert "a b\tc\n" in text
    assert "e\nf" in text
