"""The words of each language: one folder a language (`lang/en/`), one file a subject (`lang/en/tokens.py`)."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType


@cache
def has_rules(code: str | None) -> bool:
    """Whether reports in this language (ISO 639-1, a region after a hyphen is ignored) can be analysed."""
    base = base_code(code)
    return base is not None and find_spec(f"{__name__}.{base}") is not None


@cache
def words(code: str | None, subject: str) -> ModuleType | None:
    """The module of one language's words on one subject, None when there is none."""
    base = base_code(code)
    if base is None or not subject.isidentifier() or not has_rules(base) or find_spec(f"{__name__}.{base}.{subject}") is None:
        return None
    return import_module(f"{__name__}.{base}.{subject}")


def base_code(code: str | None) -> str | None:
    """The two- or three-letter code without region or case ("en-GB" is "en"); None for what is no code."""
    base = (code or "").replace("_", "-").split("-")[0].lower()
    return base if 2 <= len(base) <= 3 and base.isascii() and base.isalpha() else None


def listed(text: str) -> frozenset[str]:
    """The words of a text, as a set: how lists of words are written in this room."""
    return frozenset(text.split())
