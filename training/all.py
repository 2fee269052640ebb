"""Every shipped weight anew: `python training/all.py --shared ../shared [--only HEAD]`, the language head first.

Each head's recipe is training/<head>/train.py, run with the folders of the shared data that it needs. Steps whose result is in build/ already are
skipped, so that a broken run goes on where it stopped. A head whose recipe fails is named, the others are still run, and the exit status is 1.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent
BUILD = ROOT / "build"
ATTRIBUTION = ROOT / "src" / "newsledger" / "learn" / "weights" / "attribution.npz"


def recipes(shared: Path) -> dict[str, list[object]]:
    """The options of each head's recipe, in the order in which they are run."""
    marks, vectors = shared / "benchmarks", BUILD / "language" / "vectors" / "vectors.npz"
    given: list[object] = ["--vectors", vectors] if vectors.exists() else []  # without them the heads keep those of their present weights
    return {
        "language": ["--corpora", shared / "corpora", "--build", BUILD / "language"],
        "attribution": ["--data", marks / "quotes", *(given or ["--start", ATTRIBUTION, "--rate", "4e-4", "--epochs", "1"])],
        "events": ["--data", marks / "events", *given, "--stories", marks / "stories", "--gold", ROOT / "tests" / "gold" / "events.jsonl"],
        "compare": ["--shared", shared, "--gold", ROOT / "tests" / "gold" / "stories", "--build", BUILD / "compare"],
    }


def run(head: str, options: list[object]) -> bool:
    """Whether the recipe of a head went through."""
    path = os.pathsep.join([str(ROOT / "src"), os.environ.get("PYTHONPATH", "")])
    print(f"--- {head}", flush=True)
    command = [sys.executable, str(HERE / head / "train.py"), *map(str, options)]
    return subprocess.run(command, cwd=ROOT, env={**os.environ, "PYTHONPATH": path}, check=False).returncode == 0


def main() -> int:
    """The exit status: 0 when every recipe went through."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    parser.add_argument("--only", choices=sorted(recipes(ROOT)))
    options = parser.parse_args()
    if not (options.shared / "corpora").is_dir():
        print(f"{options.shared / 'corpora'}: the training data are not here", file=sys.stderr)
        return 1
    BUILD.mkdir(exist_ok=True)
    heads = {h: o for h, o in recipes(options.shared.resolve()).items() if options.only in (None, h)}
    failed = [head for head, given in heads.items() if not run(head, given)]
    if failed:
        print(f"failed: {', '.join(failed)}", file=sys.stderr)
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main())
