"""What a reader must know of a record as a whole."""

from __future__ import annotations

import msgspec

from newsledger.reading import manner
from newsledger.show.view import View
from newsledger.store.ledger import Ledger

STALE = "This record was made by another version of the program, or rests on other reports: newsledger rebuild makes it anew."


def noticed(view: View, ledger: Ledger) -> View:
    """The view, with a notice where the record does not rest on the reports as they are: a read was cut off, or the program is newer."""
    old = bool(ledger.versions()) and ledger.stale(manner=manner())
    return msgspec.structs.replace(view, notice=STALE) if old else view
