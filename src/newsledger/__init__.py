"""Newsledger: one sourced record out of many reports of the same event.

import newsledger as nl
found = nl.extract(nl.Report.from_text(text))      # what one report says, every span to the character
ledger = nl.compare([report_a, report_b])          # these reports as one story
ledger = nl.read(["reports/"], ledger="ledger.db") # files, folders, Reports; stories found by date and content
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsledger._version import __version__
from newsledger.errors import NewsledgerError
from newsledger.records import Findings, Report, Span

if TYPE_CHECKING:
    from newsledger.api import code, compare, copies, extract, extract_many, group, open_ledger, read
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

_LAZY = dict.fromkeys(("code", "compare", "copies", "extract", "extract_many", "group", "open_ledger", "read"), "newsledger.api") | {
    "Ledger": "newsledger.store.ledger"
}


def __getattr__(name: str) -> object:
    """The public calls, imported when first used, so that `import newsledger` stays light."""
    if name not in _LAZY:
        raise AttributeError(f"module 'newsledger' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_LAZY[name]), name)
