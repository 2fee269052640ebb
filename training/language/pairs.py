"""Two processes that add up their gradients: on two cores faster than two threads in one process."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

import torch
from torch import Tensor


def pair(parser: argparse.ArgumentParser) -> None:
    """Add the options that say which process of how many this is."""
    parser.add_argument("--threads", type=int, default=2, help="of a process that is alone")
    parser.add_argument("--rank", type=int, default=0)
    parser.add_argument("--of", type=int, default=1, help="processes that share the work")


def meet(args: argparse.Namespace) -> None:
    """Set the threads, and wait for the other processes where there are some (they meet in the file `<out>.meet`)."""
    torch.set_num_threads(1 if args.of > 1 else args.threads)
    if args.of > 1:
        torch.distributed.init_process_group("gloo", init_method=f"file://{args.out.resolve()}.meet", rank=args.rank, world_size=args.of)


def add_up(live: Sequence[Tensor], done: float, args: argparse.Namespace) -> float:
    """Sum the gradients of the processes; the first one's clock comes back."""
    if args.of == 1:
        return done
    grads = [p.grad if p.grad is not None else torch.zeros_like(p) for p in live]
    flat = torch.cat([g.reshape(-1) for g in grads] + [torch.tensor([done if args.rank == 0 else 0.0])])
    torch.distributed.all_reduce(flat)
    place = 0
    for p in live:
        p.grad = flat[place : place + p.numel()].view_as(p).clone()
        place += p.numel()
    return float(flat[-1])
