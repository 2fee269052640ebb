"""One child process that scans HTML pages, reused from page to page, with limits of time and memory.

Theory of operation. Messages are a length (four bytes) and MessagePack. The child limits its own address space; the parent waits for an answer
no longer than PATIENCE and kills a child that is late. A child that dies is replaced for the next page; its page is refused by name.
"""

from __future__ import annotations

import os
import select
import struct
import subprocess
import sys
import time
from typing import BinaryIO

import msgspec

from newsledger.errors import SourceError
from newsledger.read.html import Parsed, parse

PATIENCE = 4.0  # seconds for one page
MEMORY = 480 * 1024 * 1024  # bytes of address space for the child
_children: dict[int, subprocess.Popen[bytes]] = {}


def parsed(raw: bytes) -> Parsed:
    """The page as the child scanned it, or with the code of the error: `html-timeout` when it ran into its limits."""
    child = _child()
    try:
        _send(child.stdin, raw)  # type: ignore[arg-type]
        answer = _receive(child.stdout, time.monotonic() + PATIENCE)  # type: ignore[arg-type]
    except (OSError, EOFError, TimeoutError):
        stop()
        return Parsed(error="html-timeout")
    return msgspec.msgpack.decode(answer, type=Parsed)


def _child() -> subprocess.Popen[bytes]:
    child = _children.get(os.getpid())
    if child is None or child.poll() is not None:
        _children.clear()
        command = "from newsledger.read.htmlchild import serve; serve()"
        environment = os.environ | {"PYTHONPATH": os.pathsep.join(p or os.getcwd() for p in sys.path)}
        child = subprocess.Popen([sys.executable, "-c", command], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)
        _children[os.getpid()] = child
    return child


def stop() -> None:
    """Kill this process's child, if there is one."""
    child = _children.pop(os.getpid(), None)
    if child is not None:
        child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                pipe.close()


def _send(pipe: BinaryIO, data: bytes) -> None:
    pipe.write(struct.pack("<I", len(data)))
    pipe.write(data)
    pipe.flush()


def _receive(pipe: BinaryIO, until: float) -> bytes:
    size = struct.unpack("<I", _exactly(pipe, 4, until))[0]
    return _exactly(pipe, size, until)


def _exactly(pipe: BinaryIO, size: int, until: float) -> bytes:
    out = bytearray()
    while len(out) < size:
        left = until - time.monotonic()
        if left <= 0 or not select.select([pipe], [], [], left)[0]:
            raise TimeoutError
        data = os.read(pipe.fileno(), min(1 << 20, size - len(out)))
        if not data:
            raise EOFError
        out += data
    return bytes(out)


def serve() -> None:
    """The child's loop: a page in, its text out, until the parent closes the pipe."""
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    while len(head := source.read(4)) == 4:
        raw = source.read(struct.unpack("<I", head)[0])
        _send(sink, msgspec.msgpack.encode(_guarded(raw)))


def _guarded(raw: bytes) -> Parsed:
    try:
        return parse(raw)
    except SourceError as error:
        return Parsed(error=error.code, message=error.message)
    except MemoryError:
        return Parsed(error="html-timeout", message="the HTML could not be parsed within its limit of memory")
    except Exception as error:  # a page that breaks the scanner is named; the others are read
        return Parsed(error="internal", message=f"{type(error).__name__}: {error}")
