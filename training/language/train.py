"""Everything of the language head, from the corpora to the shipped file: vectors, pretraining, joint training, export.

    python training/language/train.py            (about two hours on two cores; --minutes scales it)

Steps whose result is already in the build folder are skipped, so that a broken run goes on where it stopped.
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


def run(*arguments: object) -> None:
    """One step in a process of its own."""
    path = os.pathsep.join([str(ROOT / "src"), os.environ.get("PYTHONPATH", "")])
    subprocess.run([sys.executable, *map(str, arguments)], check=True, cwd=ROOT, env={**os.environ, "PYTHONPATH": path})


def joint(args: argparse.Namespace, vectors: Path, encoder: Path, model: Path, without: tuple[str, ...]) -> None:
    """Joint training, with two threads as two processes that add up their gradients (faster than two threads in one)."""
    command = [
        HERE / "joint.py",
        "--corpora",
        args.corpora,
        "--vectors",
        vectors,
        "--encoder",
        encoder,
        "--out",
        model,
        "--minutes",
        args.minutes * 0.6,
        *without,
    ]
    command += ["--encoder-rate", 0.6]
    if args.threads < 2:
        run(*command)
        return
    Path(f"{model}.meet").unlink(missing_ok=True)
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda rank: run(*command, "--rank", rank, "--of", 2), range(2)))


def main() -> None:
    """Run what is missing."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--corpora", type=Path, default=ROOT.parent / "shared" / "corpora")
    parser.add_argument("--build", type=Path, default=ROOT / "build" / "language")
    parser.add_argument("--out", type=Path, default=ROOT / "src" / "newsledger" / "learn" / "weights" / "language.npz")
    parser.add_argument("--threads", type=int, default=2, help="1 gives the same vectors each time")
    parser.add_argument("--minutes", type=float, default=80, help="of pretraining and joint training together")
    parser.add_argument("--no-worldwide", action="store_true", help="leave out the newswire that states no licence")
    args = parser.parse_args()
    args.build.mkdir(parents=True, exist_ok=True)
    common = ("--corpora", args.corpora, "--threads", args.threads)
    without = ("--no-worldwide",) if args.no_worldwide else ()
    vectors, encoder, model = args.build / "vectors", args.build / "encoder.pt", args.build / "language.pt"
    if not (vectors / "vectors.npz").exists():
        run(HERE / "vectors.py", *common, "--out", vectors, *without)
    if not encoder.exists():
        run(HERE / "pretrain.py", *common, "--vectors", vectors, "--out", encoder, "--minutes", args.minutes * 0.4, *without)
    if not model.exists():
        joint(args, vectors, encoder, model, without)
    run(HERE / "export.py", "--corpora", args.corpora, "--vectors", vectors, "--model", model, "--out", args.out)


if __name__ == "__main__":
    main()
