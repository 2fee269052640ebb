"""Words that name the reporting outlet itself."""

from types import SimpleNamespace
from typing import cast

from newsledger.find.source_links import Ground, is_own_outlet


def test_an_empty_phrase_is_no_outlet() -> None:
    """A phrase without words names nobody and breaks nothing."""
    assert is_own_outlet(cast(Ground, SimpleNamespace(lower=["this", "newspaper"])), (1, 1)) is False
