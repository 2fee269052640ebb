"""Where a verb's data goes, and in which format."""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path

from newsledger.errors import NewsledgerError, UsageError

SUFFIXES = {".html": "html", ".htm": "html", ".md": "md", ".json": "json", ".txt": "table"}


def chosen(form: str | None, output: str | None) -> str:
    """The format: the one named, else the one of the file's ending, else a table on a terminal and JSON in a pipe."""
    if form is not None:
        return form
    if output is not None:
        suffix = Path(output).suffix.lower()
        if suffix and suffix not in SUFFIXES:
            raise UsageError(f"-o {output}: no format is known by the ending {suffix}; name one with --format")
        return SUFFIXES.get(suffix, "json")
    return "table" if sys.stdout.isatty() else "json"


def write(text: str, output: str | None) -> None:
    """Writes text and a line's end. A lone surrogate comes out as a backslash escape, which is its JSON."""
    data = text.encode("utf-8", "backslashreplace") + (b"" if text.endswith("\n") else b"\n")
    if output is not None:
        try:
            Path(output).write_bytes(data)
        except OSError as error:
            raise NewsledgerError(f"{output}: cannot be written: {error.strerror}") from error
        return
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def as_json(tree: object, *, lines: bool = False) -> str:
    """The tree as JSON: indented for a document, on one line for a line."""
    return json.dumps(tree, ensure_ascii=False, indent=None if lines else 1)


def say(message: str) -> None:
    """A line on standard error."""
    print(message.encode("utf-8", "backslashreplace").decode("utf-8"), file=sys.stderr, flush=True)


def width() -> int:
    """Columns of the terminal; 80 in a pipe."""
    return max(40, shutil.get_terminal_size((80, 24)).columns)


def colour(output: str | None) -> bool:
    """Whether to colour: on a terminal, unless NO_COLOR is set or it is dumb."""
    return output is None and sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
