"""The pages of the local application that are not a story: the list of stories, and what a search found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from newsledger.show.page import document, errors, kicker
from newsledger.show.page_text import esc
from newsledger.show.view import View
from newsledger.show.wording import day_words
from newsledger.store.reader import Hit


def form(words: str = "") -> str:
    """The search box."""
    box = f'<input id="q" name="q" type="search" value="{esc(words)}" autocomplete="off">'
    return f'<form class="search" action="/search" role="search"><label class="hide" for="q">Search</label>{box}<button>Search</button></form>'


def listing_page(view: View) -> str:
    """The stories, those of more reports first."""
    rows = []
    for c in view.chapters:
        counts = {s: sum(p.sure and p.standing == s for p in c.points) for s in ("corroborated", "repeated", "contested")}
        about = " · ".join([kicker(c), *(f"{n} {s}" for s, n in counts.items() if n)])
        rows.append(f'<li class="point"><p class="gist"><a href="/story/{esc(c.id)}">{esc(c.label)}</a></p><p class="meta">{esc(about)}</p></li>')
    stories = f'<h3>Stories</h3><ol class="points listing">{"".join(rows)}</ol>'
    body = f'<header class="top"><h1>Newsledger</h1></header><main>{form()}{stories}{errors(view)}</main>'
    return document("Newsledger", body, form="'self'")


def search_page(words: str, hits: Sequence[Hit], stories: Mapping[str, str]) -> str:
    """Passages that hold the words, each leading to its story. `stories`: the story of each report."""
    rows = []
    for h in hits:
        about = " · ".join(x for x in (h.outlet or h.path or h.report, day_words(h.published), f"characters {h.start} to {h.end}") if x)
        rows.append(f'<li class="point"><p class="gist">{led(h, stories)}</p><p class="meta">{esc(about)}</p></li>')
    found = f'<ol class="points listing">{"".join(rows)}</ol>' if rows else "<p>Nothing found.</p>"
    body = f'<header class="top"><a href="/">All stories</a> · <h1>Newsledger</h1></header><main>{form(words)}<h3>Passages</h3>{found}</main>'
    return document("Search", body, form="'self'")


def led(hit: Hit, stories: Mapping[str, str]) -> str:
    """The snippet as a link to the story of its report, where it has one."""
    story = stories.get(hit.report)
    return esc(hit.snippet) if story is None else f'<a href="/story/{esc(story)}">{esc(hit.snippet)}</a>'
