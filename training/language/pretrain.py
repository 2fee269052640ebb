"""Teach the encoder English before its tasks: guess hidden words of raw text (masked language model, 16,000 words).

python training/language/pretrain.py --corpora ../shared/corpora --vectors build/vectors --out build/encoder.pt --minutes 30
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

sys.path.insert(0, str(Path(__file__).parent))
from model import Encoder  # noqa: E402
from pairs import add_up, meet, pair  # noqa: E402
from vectors import known_words, load_vectors, mixed_lines  # noqa: E402

from newsledger.learn.features import plain, row  # noqa: E402

GUESSED = 16_000
LONGEST = 64


class Table:
    """Feature rows by word id, filled as words come."""

    def __init__(self, known: dict[str, int]):
        self.known, self.ids, self.rows = known, {}, []

    def of(self, word: str) -> int:
        """The id of a word."""
        found = self.ids.get(word)
        if found is None:
            found = self.ids[word] = len(self.rows)
            self.rows.append(row(plain(word), self.known))
        return found


def sentences(corpora: Path, table: Table, limit: int, worldwide: bool, eighth: int = 0) -> list[np.ndarray]:
    """Sentences of 5 words and more as arrays of word ids; long ones cut. Of the speeches one eighth is read."""
    out = []
    total = 0
    for words in mixed_lines(corpora, worldwide, eighth):
        for start in range(0, len(words), LONGEST):
            piece = words[start : start + LONGEST]
            if len(piece) >= 5:
                out.append(np.array([table.of(w) for w in piece], dtype=np.int32))
                total += len(piece)
        if total >= limit:
            break
    return out


def batches(sents: list[np.ndarray], size: int, rng: random.Random):
    """Batches of about `size` words of like length, shuffled."""
    order = sorted(range(len(sents)), key=lambda i: len(sents[i]) + rng.random() * 3)
    out, batch, most = [], [], 0
    for i in order:
        most = max(most, len(sents[i]))
        batch.append(i)
        if most * len(batch) >= size:
            out.append(batch)
            batch, most = [], 0
    rng.shuffle(out)
    return out


def options() -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--corpora", type=Path, default=Path("../shared/corpora"))
    parser.add_argument("--vectors", type=Path, default=Path("build/language/vectors"))
    parser.add_argument("--out", type=Path, default=Path("build/language/encoder.pt"))
    parser.add_argument("--start", type=Path, default=None, help="a result of this script to train on")
    parser.add_argument("--eighth", type=int, default=0, help="which eighth of the speeches is read beside the news")
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--words", type=int, default=16_000_000)
    parser.add_argument("--size", type=int, default=4096)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--layers", type=int, default=4)
    parser.add_argument("--no-worldwide", action="store_true")
    parser.add_argument("--limit", type=int, default=None, help="sentences, for a try")
    pair(parser)
    return parser.parse_args()


def loss_of(model: Encoder, head: torch.nn.Module, sents: list[np.ndarray], rows: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    """Cross-entropy of the hidden words of a batch: of 18 in 100 chosen, most are hidden, some swapped, some left."""
    longest = max(map(len, sents))
    ids = np.zeros((longest, len(sents)), dtype=np.int64)
    mask = np.zeros((longest, len(sents), 1), dtype=np.float32)
    for j, sent in enumerate(sents):
        ids[: len(sent), j] = sent
        mask[: len(sent), j] = 1
    ids_t, mask_t = torch.from_numpy(ids), torch.from_numpy(mask)
    chosen = (torch.rand(ids_t.shape) < 0.18) & (mask_t[..., 0] > 0) & (target[ids_t] > 0)
    dice = torch.rand(ids_t.shape)
    swapped = torch.where(chosen & (dice > 0.9), torch.randint(0, len(rows), ids_t.shape), ids_t)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        out = model(rows[swapped], mask_t, chosen & (dice < 0.85))[-1]
        return F.cross_entropy(head(out[chosen]).float(), target[ids_t][chosen])


def main() -> None:
    """Train until the minutes are over; the encoder is written every few minutes."""
    args = options()
    meet(args)
    torch.manual_seed(0)
    rng = random.Random(0)
    vectors = load_vectors(args.vectors)
    table = Table(known_words(args.vectors))
    sents = sentences(args.corpora, table, args.words, not args.no_worldwide, args.eighth)[: args.limit]
    rows = torch.tensor(table.rows)
    target = torch.where(rows[:, 0] <= GUESSED, rows[:, 0], 0)
    print(len(sents), "sentences", sum(map(len, sents)), "words", len(rows), "types", flush=True)
    model = Encoder(torch.from_numpy(vectors), layers=args.layers, dropout=0.0)
    if args.start:
        model.load_state_dict(torch.load(args.start))
    head = torch.nn.Sequential(torch.nn.Linear(256, 256), torch.nn.GELU(), torch.nn.LayerNorm(256), torch.nn.Linear(256, GUESSED + 1))
    parameters = [p for m in (model, head) for p in m.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(parameters, lr=args.rate, betas=(0.9, 0.98), weight_decay=0.01)
    torch.manual_seed(100 + args.rank)
    begin, step, seen, done, losses = time.time(), 0, 0, 0.0, []
    saved = begin
    while done < 1:
        for number, batch in enumerate(batches(sents, args.size, rng)):
            if number % args.of != args.rank:
                continue
            for group in optimizer.param_groups:
                group["lr"] = args.rate * min(1, (step + 1) / 300) * (1 - done)
            loss = loss_of(model, head, [sents[i] for i in batch], rows, target)
            optimizer.zero_grad()
            loss.backward()
            done = add_up(parameters, (time.time() - begin) / (args.minutes * 60), args)
            torch.nn.utils.clip_grad_norm_(parameters, 1.0 * args.of)
            optimizer.step()
            step += 1
            seen += args.of * sum(len(sents[i]) for i in batch)
            losses.append(loss.item())
            if step % 50 == 0 and args.rank == 0:
                print(f"step {step} loss {np.mean(losses[-50:]):.3f} words {seen} wall {time.time() - begin:.0f}", flush=True)
            if args.rank == 0 and (time.time() - saved > 240 or done >= 1):
                torch.save(model.state_dict(), args.out)
                saved = time.time()
            if done >= 1:
                break
    print("end", step, seen, flush=True)


if __name__ == "__main__":
    main()
