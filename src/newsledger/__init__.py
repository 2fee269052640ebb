"""Newsledger: one sourced record out of many reports of the same event.

import newsledger as nl
found = nl.extract(nl.Report.from_text(text))      # what one report says, every span to the character
ledger = nl.compare([report_a, report_b])          # these reports as one story
ledger = nl.read(["reports/"], ledger="ledger.db") # files, folders, Reports; stories found by date and content
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import newsledger.compare
import newsledger.read  # noqa: F401  these two rooms first: loaded later, they would take the place of the calls of the same name
from newsledger._version import __version__
from newsledger.api import code, compare, copies, extract, extract_many, group, open_ledger, read
from newsledger.errors import NewsledgerError
from newsledger.records import Findings, Report, Span

if TYPE_CHECKING:
    from newsledger.store.ledger import Ledger

__all__ = [
    "Findings",
    "Ledger",
    "NewsledgerError",
    "Report",
    "Span",
    "__version__",
    "code",
    "compare",
    "copies",
    "extract",
    "extract_many",
    "group",
    "open_ledger",
    "read",
]


def __getattr__(name: str) -> object:
    """`Ledger`, imported when first used, so that `import newsledger` stays light."""
    if name != "Ledger":
        raise AttributeError(f"module 'newsledger' has no attribute {name!r}")
    from newsledger.store.ledger import Ledger

    return Ledger
