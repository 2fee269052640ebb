"""Forms of stamps around one invented page: tests/cases/layout/forms/stamps.toml."""

import tomllib
from pathlib import Path

import pytest

from newsledger.layout.blocks import lay_out
from newsledger.records import Report

FORMS = tomllib.loads((Path(__file__).parent.parent / "cases" / "layout" / "forms" / "stamps.toml").read_text(encoding="utf-8"))["form"]
HEADLINE = "Council shuts old bridge for eleven weeks"
TEXT = """The regional council voted on Tuesday to close the old bridge for eleven weeks so that its cables can be replaced.

Drivers will have to take the ferry or go round by the valley road, the transport office said.

"We know that this is a burden, but the cables will not last another winter," the head of the office, Lina Okafor, told the council."""


def page_of(form):
    """The page with the form's lines where they belong."""
    lines = form["lines"]
    if form.get("place") == "tail":
        return f"{HEADLINE}\n\n{TEXT}\n{lines}\n"
    return f"{lines}\n{HEADLINE}\n\n{TEXT}" if form.get("place") == "top" else f"{HEADLINE}\n{lines}\n\n{TEXT}"


@pytest.mark.parametrize("form", FORMS, ids=[form["lines"] for form in FORMS])
def test_form(form):
    """The page says the publication, and the update where the form has one, as the stamp does."""
    layout = lay_out(Report.from_text(page_of(form)))
    assert (layout.published.value if layout.published else "none") == form["published"]
    assert "updated" not in form or layout.updated.value == form["updated"]
