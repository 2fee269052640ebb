"""`python -m newsledger.score NAME --data DIR [--limit N] [--workers N] [--json]`: one measure, as `newsledger score` runs it."""

from __future__ import annotations

import sys
from importlib import import_module

from newsledger.score.common import cli

if __name__ == "__main__":
    module = import_module(f"newsledger.score.{sys.argv.pop(1)}")
    cli(module.main, module.__doc__)
