"""Everything of the language head, from the corpora to the shipped file.

    python training/language/train.py            (some three hours on two cores; --minutes scales it, --quick tries the chain in a few minutes)

vectors - pretraining on hidden words - joint training - news labelled by its result - joint training with them - entities alone - entities by whole documents - export.
Steps whose result is in the build folder already are skipped, so that a broken run goes on where it stopped.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
WEIGHTS = ROOT / "src" / "newsledger" / "learn" / "weights" / "language.npz"
DOCUMENT_STEPS = 380
"""Of 3,000 words each: three minutes on a core of its own."""
SWAPPED = (0.5,)
"""The share of names that each of the last trainings swaps; where they are several, what they give is averaged."""
QUICK = ("--limit", 200)
"""Of a quick run: so many sentences a corpus."""


def run(*arguments: object) -> None:
    """One step in a process of its own."""
    path = os.pathsep.join([str(ROOT / "src"), os.environ.get("PYTHONPATH", "")])
    subprocess.run([sys.executable, *map(str, arguments)], check=True, cwd=ROOT, env={**os.environ, "PYTHONPATH": path})


def together(threads: int, out: Path, *arguments: object) -> None:
    """A step that trains: with two threads as two processes that add up their gradients (faster than two threads in one)."""
    if threads < 2:
        run(*arguments, "--out", out, "--threads", 1)
        return
    Path(f"{out}.meet").unlink(missing_ok=True)
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda rank: run(*arguments, "--out", out, "--rank", rank, "--of", 2), range(2)))


def steps(args: argparse.Namespace) -> None:
    """Run what is missing."""
    build, corpora = args.build, ("--corpora", args.corpora)
    without = ("--no-worldwide",) if args.no_worldwide else ()
    few: tuple[object, ...] = QUICK if args.quick else ()
    vectors, encoder, first, silver, second, third = (build / n for n in ("vectors", "encoder.pt", "first.pt", "silver.tsv", "second.pt", "third.pt"))
    joint = (HERE / "joint.py", *corpora, "--vectors", vectors, *few, *without)
    export = (HERE / "export.py", *corpora, "--vectors", vectors, *without)
    if not (vectors / "vectors.npz").exists():
        run(HERE / "vectors.py", *corpora, "--threads", args.threads, "--out", vectors, *few, *without)
    if not encoder.exists():
        together(args.threads, encoder, HERE / "pretrain.py", *corpora, "--vectors", vectors, "--minutes", args.minutes * 0.3, *few, *without)
    if not first.exists():
        together(args.threads, first, *joint, "--encoder", encoder, "--minutes", args.minutes * 0.35, "--encoder-rate", 0.6)
    if not silver.exists():
        run(*export, "--model", first, "--out", build / "first.npz")
        run(HERE / "silver.py", *corpora, "--weights", build / "first.npz", "--out", silver, *few)
    if not second.exists():
        again = ("--resume", first, "--silver", silver, "--rate", 1e-3, "--encoder-rate", 0.8, "--minutes", args.minutes * 0.25)
        together(args.threads, second, *joint, *again)
    if not third.exists():
        names = "names" if args.threads < 2 else "names,names"
        alone = ("--resume", second, "--silver", silver, "--rate", 8e-4, "--freeze", "--tasks", names, "--minutes", args.minutes * 0.1)
        together(args.threads, third, *joint, *alone)
    models = [build / f"documents{seed}.pt" for seed in range(len(SWAPPED))]
    for seed, (model, swapped) in enumerate(zip(models, SWAPPED, strict=True)):
        if not model.exists():
            often = ("--steps", 3 if args.quick else DOCUMENT_STEPS, "--seed", seed, "--swapped", swapped)
            run(HERE / "documents.py", *corpora, "--vectors", vectors, "--resume", third, "--silver", silver, *often, "--out", model, *few, *without)
    run(*export, "--model", *models, "--out", args.out or (build / "quick.npz" if args.quick else WEIGHTS))


def main() -> None:
    """Run the recipe as the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, default=ROOT.parent / "shared" / "corpora")
    parser.add_argument("--build", type=Path, default=ROOT / "build" / "language")
    parser.add_argument("--out", type=Path, default=None, help="the shipped file if nothing is said; build/language/quick.npz of a quick run")
    parser.add_argument("--threads", type=int, default=2, help="1 gives the same vectors each time")
    parser.add_argument("--minutes", type=float, default=120, help="of pretraining and joint training together")
    parser.add_argument("--no-worldwide", action="store_true", help="leave out the newswire that states no licence")
    parser.add_argument("--quick", action="store_true", help="tiny steps on a few sentences: whether the chain holds, nothing else")
    args = parser.parse_args()
    if args.quick:
        args.minutes, args.build = 0.6, args.build.parent / "language-quick"
    args.build.mkdir(parents=True, exist_ok=True)
    steps(args)


if __name__ == "__main__":
    main()
