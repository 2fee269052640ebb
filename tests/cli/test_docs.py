"""The documents keep up with the program."""

from pathlib import Path

from newsledger.cli.export import FORMATS
from newsledger.cli.main import VERBS
from newsledger.store.connection import migrations

DOCS = Path(__file__).parents[2] / "docs"


def test_every_verb_and_format_is_documented() -> None:
    """Each verb has its line in docs/commands.md, each export format its name there."""
    text = (DOCS / "commands.md").read_text(encoding="utf-8")
    assert [v for v in VERBS if f"| `newsledger {v}" not in text] == []
    assert [f for f in FORMATS if f"`{f}`" not in text] == []


def test_every_table_is_documented() -> None:
    """Each table of the ledger is named in docs/ledger.md."""
    import re

    text = (DOCS / "ledger.md").read_text(encoding="utf-8")
    tables = re.findall(r"CREATE (?:VIRTUAL )?TABLE (\w+)", "\n".join(migrations()))
    assert [t for t in tables if f"`{t}" not in text and t not in ("forgetting",)] == []
