"""Spans that overlap a stretch, found without looking at all of them: a long report has thousands of names."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, TypeVar

T = TypeVar("T")
SIZE = 64
"""Characters in one bucket; few names are longer."""


class Stretches(Generic[T]):
    """Items by the stretch that they cover; `touching` gives those that overlap another, in order of their start."""

    def __init__(self, items: Iterable[tuple[int, int, T]] = ()) -> None:
        self.buckets: dict[int, dict[tuple[int, int, int], T]] = {}
        self.count = 0
        for start, end, item in items:
            self.add(start, end, item)

    def add(self, start: int, end: int, item: T) -> None:
        """Keep an item."""
        self.count += 1
        for bucket in range(start // SIZE, max(start, end - 1) // SIZE + 1):
            self.buckets.setdefault(bucket, {})[start, end, self.count] = item

    def discard(self, start: int, end: int) -> None:
        """Forget the items of exactly this stretch."""
        for bucket in range(start // SIZE, max(start, end - 1) // SIZE + 1):
            held = self.buckets.get(bucket, {})
            for key in [k for k in held if k[:2] == (start, end)]:
                del held[key]

    def touching(self, start: int, end: int) -> list[T]:
        """The items that overlap the stretch."""
        first, last = start // SIZE, max(start, end - 1) // SIZE
        if first == last:
            held = self.buckets.get(first)
            return [held[key] for key in sorted(key for key in held if key[0] < end and start < key[1])] if held else []
        found: dict[tuple[int, int, int], T] = {}
        for bucket in range(first, last + 1):
            for key, item in self.buckets.get(bucket, {}).items():
                if key[0] < end and start < key[1]:
                    found[key] = item
        return [found[key] for key in sorted(found)]

    def everything(self) -> list[T]:
        """All items, in order of their start."""
        found = {key: item for held in self.buckets.values() for key, item in held.items()}
        return [found[key] for key in sorted(found)]
