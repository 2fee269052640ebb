"""What is installed: the program, its models and knowledge, Python, SQLite, the cores."""

from __future__ import annotations

import platform
import sqlite3
import sys


def installed() -> dict[str, object]:
    """What is installed, for a report of a fault."""
    import importlib.util

    from newsledger.parallel import cores
    from newsledger.reading import this_run

    run = this_run()
    packages = [name for name in ("numpy", "msgspec", "charset_normalizer", "spacy") if importlib.util.find_spec(name) is not None]
    return {
        "newsledger": run.version,
        "rules": run.config.get("rules"),
        "knowledge": run.knowledge,
        "models": run.models,
        "python": sys.version.split()[0],
        "sqlite": sqlite3.sqlite_version,
        "system": platform.platform(),
        "cores": cores(),
        "packages": packages,
    }
