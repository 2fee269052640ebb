"""The files of a folder and its folders, sorted, each once; a link that leads back is named."""

from __future__ import annotations

import os
from collections.abc import Iterator

from newsledger.records import Failure


def walk(folder: str) -> Iterator[str | Failure]:
    """Paths of the regular files below `folder` in sorted order. Hidden files are left out; a loop or a closed folder is a Failure."""
    stack: list[tuple[str, tuple[tuple[int, int], ...]]] = [(folder, ())]
    seen: set[tuple[int, int]] = set()
    while stack:
        path, above = stack.pop()
        try:
            key = _key(path)
            if key in above:
                yield Failure(code="loop", message="the folder leads back to itself", path=path)
                continue
            if key in seen:
                continue
            seen.add(key)
            entries = sorted(os.scandir(path), key=lambda e: e.name)
        except OSError as error:
            yield failure_of(error, path)
            continue
        folders = []
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if _is_folder(entry):
                folders.append((entry.path, (*above, key)))
            else:
                yield entry.path
        stack += reversed(folders)


def _key(path: str) -> tuple[int, int]:
    found = os.stat(path)
    return found.st_dev, found.st_ino


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def failure_of(error: OSError, path: str) -> Failure:
    """The error row of a file that the system does not give."""
    import errno

    code = {errno.ENOENT: "not-found", errno.ELOOP: "loop"}.get(error.errno or 0, "unreadable")
    return Failure(code=code, message=error.strerror or str(error), path=path)
