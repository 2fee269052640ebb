"""A ledger in one of the formats of `read` and `show`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsledger.cli.output import as_json, colour, width, write
from newsledger.errors import UsageError
from newsledger.store.ledger import Ledger

if TYPE_CHECKING:
    from newsledger.show.view import View


def render(ledger: Ledger, form: str, *, output: str | None = None, everything: bool = False, story: str | None = None) -> None:
    """Writes the record as table, json, md or html. `story`: only the one whose id, or label, starts so."""
    if form == "json" and story is not None:
        raise UsageError("--story chooses for table, md and html; the JSON document is the whole record (its facts name their stories)")
    if form == "json":
        write(as_json(ledger.as_dict()), output)
        return
    from newsledger.show.build import view_of

    whole = everything or form == "html"  # the page holds what is less sure too, folded away
    view = view_of(list(ledger.findings()), ledger.comparison(), ledger.errors(), everything=whole, story=story)
    if story is not None and not view.chapters:
        raise UsageError(f"no story begins with {story!r}: `newsledger show` lists them")
    write(drawn(view, form, output, unsure=everything), output)


def drawn(view: View, form: str, output: str | None, *, unsure: bool) -> str:
    """The view as text in this format."""
    from newsledger.show.brief import brief
    from newsledger.show.page import page
    from newsledger.show.terminal import terminal

    if form == "html":
        return page(view, unsure=unsure)
    if form == "md":
        return brief(view)
    return terminal(view, width=width(), colour=colour(output))
