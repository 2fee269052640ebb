"""Every shipped weight anew: `python training/all.py --shared ../shared [--only HEAD] [--quick]`, the language head first.

Each head's recipe is in training/<head>, run with the folders of the shared data that it needs. Steps whose result is in build/ already are
skipped, so that a broken run goes on where it stopped. A head whose recipe fails is named, the others are still run, and the exit status is 1.

`--quick` tries whether the chain holds: the language head is trained for seconds on a few sentences into build/ and is not shipped, the other heads
go on from their present weights. Run it in a copy of the repository, since those heads write their files.
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
HEADS = ("language", "attribution", "places", "events", "compare", "html", "layout")
Command = list[object]


def commands(head: str, shared: Path, *, quick: bool = False) -> list[Command]:
    """The scripts of a head's recipe with their options; asked for when its turn comes, as it depends on what is built by then."""
    marks, vectors, words = shared / "benchmarks", BUILD / "language" / "vectors" / "vectors.npz", BUILD / "compare" / "words.npz"
    own: Command = ["--vectors", vectors] if vectors.exists() else []  # without them the heads keep those of their present weights
    train = HERE / head / "train.py"
    if head == "language":
        return [[train, "--corpora", shared / "corpora", "--build", BUILD / "language", *(["--quick"] if quick else [])]]
    if head == "attribution":
        return [[train, "--data", marks / "quotes", *(own or ["--start", ATTRIBUTION, "--rate", "4e-4", "--epochs", "1"])]]
    if head == "html":
        return [[train, "--data", marks / "html", *(["--folds", "1"] if quick else [])]]
    if head == "layout":
        return [[train, "--gold", ROOT / "tests" / "gold", "--stories", marks / "stories", *(["--made", "300", "--epochs", "1"] if quick else [])]]
    if head == "places":
        return [[HERE / "places" / "detect.py", marks]]
    if head == "events":
        gold: Command = ["--gold", ROOT / "tests" / "gold" / "events.jsonl"]
        sure: Command = [HERE / "events" / "sure.py", "--data", marks, *gold]
        tags: Command = [HERE / "events" / "tags.py", "--data", marks, "--gold", ROOT / "tests" / "gold"]
        links: Command = [HERE / "events" / "links.py", "--gold", ROOT / "tests" / "gold"]
        return [[train, "--data", marks / "events", *own, "--stories", marks / "stories", *gold], tags, sure, links]
    first: list[Command] = [] if words.exists() else [[HERE / "compare" / "vectors.py", "--corpora", shared / "corpora", "--out", words]]
    links = [HERE / "compare" / "links.py", "--shared", shared, "--gold", ROOT / "tests" / "gold"]
    contrasts: Command = [HERE / "compare" / "contrasts.py", *links[1:], "--links", BUILD / "compare" / "links.pkl"]
    standing: Command = [HERE / "compare" / "standing.py", *links[1:], "--kept", BUILD / "compare" / "standing"]
    wording: Command = [HERE / "compare" / "wording.py", *links[1:]]
    return [*first, [train, "--shared", shared, "--build", BUILD / "compare"], wording, links, contrasts, standing]


def run(command: Command) -> bool:
    """Whether a script went through."""
    path = os.pathsep.join([str(ROOT / "src"), os.environ.get("PYTHONPATH", "")])
    return subprocess.run([sys.executable, *map(str, command)], cwd=ROOT, env={**os.environ, "PYTHONPATH": path}, check=False).returncode == 0


def main() -> int:
    """The exit status: 0 when every recipe went through."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    parser.add_argument("--only", choices=HEADS)
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    if not (options.shared / "corpora").is_dir():
        print(f"{options.shared / 'corpora'}: the training data are not here", file=sys.stderr)
        return 1
    BUILD.mkdir(exist_ok=True)
    (BUILD / "compare").mkdir(exist_ok=True)
    failed = []
    for head in HEADS if options.only is None else (options.only,):
        print(f"--- {head}", flush=True)
        if not all(run(c) for c in commands(head, options.shared.resolve(), quick=options.quick)):
            failed.append(head)
    if failed:
        print(f"failed: {', '.join(failed)}", file=sys.stderr)
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main())
