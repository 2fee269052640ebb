"""Every shipped weight anew: `python training/all.py` runs training/<head>/train.py of each head, the language head first.

Options after `--` go to every recipe. A head whose recipe fails is named and the others are still run; the exit status is 1 then.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


def main() -> int:
    """The exit status: 0 when every recipe went through."""
    options = sys.argv[sys.argv.index("--") + 1 :] if "--" in sys.argv else []
    recipes = sorted(HERE.glob("*/train.py"), key=lambda p: (p.parent.name != "language", p.parent.name))
    path = os.pathsep.join([str(HERE.parent / "src"), os.environ.get("PYTHONPATH", "")])
    failed = []
    for recipe in recipes:
        print(f"--- {recipe.parent.name}", flush=True)
        if subprocess.run([sys.executable, str(recipe), *options], cwd=HERE.parent, env={**os.environ, "PYTHONPATH": path}).returncode:
            failed.append(recipe.parent.name)
    if failed:
        print(f"failed: {', '.join(failed)}", file=sys.stderr)
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main())
