"""The errors that newsledger raises, and the codes of the error rows that it returns.

    NewsledgerError
    |- BadDate            a date given from outside is no ISO date or datetime (also a ValueError)
    |- SourceError        a source cannot be read: becomes an error row, the other sources are read
    |- LedgerError        the ledger file cannot be used
    |  |- LedgerVersion   it was made by a newer program
    |  `- LedgerBusy      another writer holds it for longer than the wait
    `- UsageError         a call or a command line that makes no sense

`extract` and `read` never raise for a strange document: they set `Findings.error` or write an error row (`Failure`),
whose `code` is one of CODES.
"""

from __future__ import annotations

CODES: dict[str, str] = {
    "empty": "the document holds no text",
    "binary": "the document is not text",
    "too-large": "the document is over 10 MB",
    "unreadable": "the file cannot be read",
    "not-found": "there is no such file",
    "loop": "the folder leads back to itself",
    "too-deep": "the HTML is nested too deeply",
    "html-limits": "the HTML has too many elements or attributes",
    "html-timeout": "the HTML could not be parsed within its limits of time and memory",
    "bad-row": "a row lacks its text or cannot be parsed",
    "bad-date": "the date given is no ISO date",
    "unknown-format": "the file's format is not known",
    "language": "read, not analysed: there is no file of rules for this language",
    "internal": "the analysis failed on this document",
}


class NewsledgerError(Exception):
    """The root of everything raised on purpose."""


class BadDate(NewsledgerError, ValueError):
    """A date given from outside is no ISO date or datetime."""


class SourceError(NewsledgerError):
    """A source cannot be read. `code` is one of CODES."""

    def __init__(self, code: str, message: str | None = None, path: str | None = None) -> None:
        self.code = code
        self.message = message or CODES[code]
        self.path = path
        super().__init__(self.message)


class LedgerError(NewsledgerError):
    """The ledger file cannot be used."""


class LedgerVersion(LedgerError):
    """The ledger was made by a newer program."""


class LedgerBusy(LedgerError):
    """Another writer holds the ledger."""


class UsageError(NewsledgerError):
    """A call or a command line that makes no sense."""
