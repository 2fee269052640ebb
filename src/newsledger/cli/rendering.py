"""A ledger in one of the formats of `read` and `show`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsledger.cli.output import as_json, colour, width, write
from newsledger.errors import UsageError
from newsledger.store.ledger import Ledger

if TYPE_CHECKING:
    from newsledger.show.view import View


def render(
    ledger: Ledger, form: str, *, output: str | None = None, everything: bool = False, story: str | None = None, parts: tuple[str, ...] = ()
) -> None:
    """Writes the record as table, json, md or html. `story`: only the one whose id, or label, starts so; `parts`: only these of each story."""
    if parts and form not in ("table", "md"):
        raise UsageError("--part chooses for table and md; the page has all parts, and `newsledger export` has each as a file")
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
    if form != "table":  # on a terminal it is said on standard error
        from newsledger.show.notice import noticed

        view = noticed(view, ledger)
    write(drawn(view, form, output, unsure=everything, parts=parts), output)


def drawn(view: View, form: str, output: str | None, *, unsure: bool, parts: tuple[str, ...] = ()) -> str:
    """The view as text in this format."""
    from newsledger.show.brief import brief
    from newsledger.show.page import page
    from newsledger.show.terminal import terminal

    if form == "html":
        return page(view, unsure=unsure)
    if form == "md":
        return brief(view, parts=parts) if parts else brief(view)
    if parts:
        return terminal(view, width=width(), colour=colour(output), parts=parts)
    return terminal(view, width=width(), colour=colour(output))
