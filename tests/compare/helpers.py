"""Small reports for the tests of the comparison, read with the shipped model."""

from __future__ import annotations

from functools import cache

import newsledger as nl
from newsledger.records import Findings


@cache
def found(text: str, outlet: str | None = None, published: str = "2024-05-08") -> Findings:
    """The findings of a short report."""
    return nl.extract(nl.Report.from_text(text, outlet=outlet, published=published))


FERRY = """Ferry runs aground off Lindholm

LINDHOLM (North Wire) - A ferry with 214 passengers ran aground on Tuesday off the island of Lindholm, the coast guard said.

"The captain left the marked channel," harbour master Ida Moen told reporters.

The operator, Sund Lines, said the hull was not damaged.
"""
FERRY_TWO = """Passengers safe after ferry hits ground at Lindholm

A passenger ferry carrying 241 people ran aground off Lindholm on Tuesday.

"The captain left the marked channel," Moen, the harbour master, said.

Divers will inspect the hull on Thursday.
"""
STRIKE = """Bakers strike in Orvik

Bakers in Orvik walked out on Wednesday over night shifts, the union said. The mayor called for talks.
"""
