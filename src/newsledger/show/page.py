"""The record as one HTML file: no network, every text escaped, a content-security policy that allows its own style and script only.

Everything stands in the markup, so the page reads, prints and speaks without its script; the script adds the lighting of sentences and
the filters.
"""

from __future__ import annotations

import base64
import hashlib
from importlib.resources import files

from newsledger.show.page_record import gaps, only, points, quotes, relations, timeline
from newsledger.show.page_reports import reports
from newsledger.show.page_text import esc, tag
from newsledger.show.view import Chapter, View
from newsledger.show.wording import number

LEGEND = (
    ("● corroborated", "at least two origins that are certainly separate"),
    ("○ repeated", "more than one report, but they may all rest on one origin"),
    ("≠ contested", "reports contradict each other; both readings are shown"),
    ("· single", "one report tells it"),
    (
        "origins",
        "the ends of the chains by which outlets know it, as a range: copies and rewrites count once, and who names nobody adds none for certain",
    ),
)


def page(view: View, *, unsure: bool = False, home: str | None = None) -> str:
    """The whole document. `unsure`: what is less sure is shown from the start; `home`: where a link back leads."""
    shared = [c for c in view.chapters if len(c.told) > 1]
    solo = [c for c in view.chapters if len(c.told) <= 1]
    body = [
        '<a class="skip" href="#record">Skip to the record</a>',
        top(view, home),
        notice(view),
        '<main id="record">',
        *(story(c, f"s{i}", unsure) for i, c in enumerate(shared)),
        *lone(solo, len(shared), unsure, opened=not shared and len(solo) == 1),
        errors(view),
        "</main>",
        footer(),
    ]
    title = view.chapters[0].label if len(view.chapters) == 1 else "Newsledger record"
    return document(title, "".join(body))


def document(title: str, body: str, *, form: str = "'none'") -> str:
    """A self-contained document around a body. `form`: where its forms may lead."""
    style, script = asset("page.css"), asset("page.js")
    policy = f"default-src 'none'; style-src '{integrity(style)}'; script-src '{integrity(script)}'; base-uri 'none'; form-action {form}"
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{esc(policy)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n'
        f'<meta name="color-scheme" content="light dark">\n<title>{esc(title)}</title>\n<style>{style}</style>\n</head>\n'
        f"<body>\n{body}\n<script>{script}</script>\n</body>\n</html>\n"
    )


def asset(name: str) -> str:
    """A file of the page's own."""
    return (files("newsledger.show") / "assets" / name).read_text(encoding="utf-8")


def integrity(text: str) -> str:
    """The hash by which the policy allows an inline style or script."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def top(view: View, home: str | None) -> str:
    """The head of the page: what it is, and the stories."""
    links = [f'<li><a href="#s{i}">{esc(c.label)}</a></li>' for i, c in enumerate(view.chapters) if len(c.told) > 1]
    nav = f'<nav aria-label="Stories"><ol>{"".join(links)}</ol></nav>' if len(links) > 1 else ""
    back = f'<a href="{esc(home)}">All stories</a> · ' if home else ""
    count = number(sum(len(c.told) for c in view.chapters), "report")
    several = f", {len(view.chapters)} stories" if len(view.chapters) > 1 else ""
    return f'<header class="top">{back}<h1>Newsledger</h1> · one record out of {count}{several}{nav}</header>'


def notice(view: View) -> str:
    """What a reader must know of the whole record, as that it is older than the program; nothing where there is nothing."""
    return f'<p class="notice" role="note">{esc(view.notice)}</p>' if view.notice else ""


def story(chapter: Chapter, key: str, unsure: bool) -> str:
    """One story of several reports: head, filters, the record, and the reports side by side."""
    record = points(chapter, key) + gaps(chapter, key) + quotes(chapter, key) + only(chapter, key) + timeline(chapter, key) + relations(chapter, key)
    head = f'<p class="kicker">{esc(kicker(chapter))}</p><h2 id="{key}-label">{esc(chapter.label)}</h2>'
    return (
        f'<article class="story{" show-unsure" if unsure else ""}" id="{key}" aria-labelledby="{key}-label">'
        f'<header>{head}</header>{filters(chapter, unsure)}<p class="hide" aria-live="polite"></p>'
        f'<div class="split"><div class="record">{record}</div>{reports(chapter, key)}</div></article>'
    )


def kicker(chapter: Chapter) -> str:
    """Date and counts above the label."""
    outlets = number(len({t.name if t.known else t.id for t in chapter.told}), "outlet")
    return " · ".join(p for p in (chapter.dates, number(len(chapter.told), "report"), outlets) if p)


def filters(chapter: Chapter, unsure: bool) -> str:
    """The buttons that choose what is shown."""
    sure = [p for p in chapter.points if p.sure]
    counts = {
        "all": ("Everything", 0),
        "corroborated": ("Corroborated", sum(p.standing == "corroborated" for p in sure)),
        "repeated": ("Repeated", sum(p.standing == "repeated" for p in sure)),
        "differs": ("Differs", sum(g.sure for g in chapter.gaps) or sum(p.standing == "contested" for p in sure)),
        "single": ("Only in one report", sum(p.standing == "single" for p in sure)),
        "quote": ("Quotes", sum(p.kind == "quote" for p in sure)),
    }
    buttons = [
        f'<button type="button" data-filter="{name}" aria-pressed="{"true" if name == "all" else "false"}">{label}'
        + (f'<span class="count">{count}</span>' if name != "all" else "")
        + "</button>"
        for name, (label, count) in counts.items()
        if count or name == "all"
    ]
    if chapter.hidden:
        pressed = "true" if unsure else "false"
        buttons.append(f'<button type="button" data-unsure aria-pressed="{pressed}">Less sure<span class="count">{chapter.hidden}</span></button>')
    return f'<div class="filters" role="group" aria-label="What to show">{"".join(buttons)}</div>'


def lone(chapters: list[Chapter], start: int, unsure: bool, *, opened: bool) -> list[str]:
    """Stories of one report, folded: there is nothing to compare yet."""
    out = ['<h3 class="lone">Told by one report</h3>'] if chapters and not opened else []
    for i, c in enumerate(chapters, start):
        about = " · ".join(x for x in (c.told[0].name if c.told else "", c.dates) if x)
        summary = f"<summary>{esc(c.label)}<small>{esc(about)}</small></summary>"
        out.append(f'<details class="solo"{" open" if opened else ""}>{summary}{story(c, f"s{i}", unsure)}</details>')
    return out


def errors(view: View) -> str:
    """What could not be read or analysed."""
    if not view.errors:
        return ""
    rows = "".join(f"<li><strong>{esc(e.path or 'a report')}</strong>: {esc(e.message)}</li>" for e in view.errors)
    return f'<section class="errors" aria-label="Not in the record"><h3>Not in the record</h3><ul>{rows}</ul></section>'


def footer() -> str:
    """What the words mean."""
    rows = "".join(f"{tag('dt', esc(word))}{tag('dd', esc(text))}" for word, text in LEGEND)
    note = "Newsledger never says true or false: it says who says so, through whom, and what speaks against it."
    return f'<footer class="legend"><dl>{rows}</dl><p>{note}</p></footer>'
