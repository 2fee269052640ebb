"""Weights of a head: arrays and a header in one file (`learn/weights/<name>.npz`), small, checked, the same everywhere.

`save(path, arrays, header)` writes; `load(name)` reads what ships with the package. Floating arrays are kept as they are given: pass
them through `int8` (one scale a row, four times smaller, measured to cost the parser nothing) or as float16. `load` gives float32 back
and everything else untouched. The header says at least `version`, `licences` (of the training data) and what the head needs
(label lists, sizes); `digest` is added when the file is written. Lists of words go into `words` arrays by `pack_words`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from functools import cache
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import numpy as np
from numpy.typing import NDArray

HOME = Path(__file__).parent / "weights"
SCALE = "@scale"
Array = NDArray[np.generic]
Floats = NDArray[np.float32]
Header = dict[str, object]


class Weights:
    """The arrays of one head by name (`weights["arc"]`), and its header."""

    def __init__(self, arrays: Mapping[str, Array], header: Header) -> None:
        self.arrays = dict(arrays)
        self.header = header

    def __getitem__(self, name: str) -> Floats:
        """The array as float32 (quantised ones are scaled back)."""
        array = self.arrays[name]
        if name + SCALE in self.arrays:
            return array.astype(np.float32) * self.arrays[name + SCALE].astype(np.float32)
        return array.astype(np.float32)

    def __contains__(self, name: str) -> bool:
        return name in self.arrays

    def raw(self, name: str) -> Array:
        """The array as it is stored."""
        return self.arrays[name]

    def strings(self, name: str) -> list[str]:
        """The words packed by `pack_words`."""
        text = self.arrays[name].tobytes().decode("utf8")
        return text.split("\n") if text else []

    def labels(self, name: str) -> list[str]:
        """A list of strings of the header."""
        found = self.header[name]
        return [str(x) for x in found] if isinstance(found, list) else []

    @property
    def version(self) -> str:
        """The head's version, for the `rule` of records."""
        return str(self.header.get("version", "0"))


def int8(array: Floats) -> dict[str, Array]:
    """A matrix as int8 and one float16 scale a row: {"": int8, "@scale": float16}, to be put under the array's name."""
    scale = np.maximum(np.abs(array).max(axis=-1, keepdims=True) / 127.0, 1e-7).astype(np.float16)
    return {"": np.clip(np.rint(array / scale.astype(np.float32)), -127, 127).astype(np.int8), SCALE: scale}


def quantised(arrays: Mapping[str, Floats], *, least: int = 4096) -> dict[str, Array]:
    """All arrays for `save`: matrices of `least` numbers and more as int8, the others as float16."""
    out: dict[str, Array] = {}
    for name, array in arrays.items():
        if array.ndim >= 2 and array.size >= least:
            out.update({name + ending: part for ending, part in int8(array).items()})
        else:
            out[name] = array.astype(np.float16) if array.dtype.kind == "f" else array
    return out


def pack_words(words: Sequence[str]) -> Array:
    """A list of words (none holds a line break) as one array of bytes."""
    return np.frombuffer("\n".join(words).encode("utf8"), dtype=np.uint8)


def save(path: Path, arrays: Mapping[str, Array], header: Header) -> str:
    """Write the file, the same bytes for the same content; its digest comes back."""
    parts = {f"{name}.npy": npy(array) for name, array in sorted(arrays.items())}
    digest = hashlib.sha256(b"".join(name.encode() + data for name, data in parts.items())).hexdigest()[:16]
    parts["header.json"] = json.dumps({**header, "digest": digest}, sort_keys=True, ensure_ascii=False).encode("utf8")
    with ZipFile(path, "w") as archive:
        for name, data in parts.items():
            info = ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            info.compress_type = ZIP_STORED if len(data) < 200 else ZIP_DEFLATED
            archive.writestr(info, data)
    return digest


def npy(array: Array) -> bytes:
    """The bytes of one array."""
    buffer = BytesIO()
    np.save(buffer, np.ascontiguousarray(array), allow_pickle=False)
    return buffer.getvalue()


def read(path: Path) -> Weights:
    """The weights in a file. Raises FileNotFoundError when there is none, ValueError when it does not hold what its digest says."""
    with ZipFile(path) as archive:
        data = {name: archive.read(name) for name in archive.namelist()}
    header = json.loads(data.pop("header.json"))
    digest = hashlib.sha256(b"".join(name.encode() + data[name] for name in sorted(data))).hexdigest()[:16]
    if digest != header.get("digest"):
        raise ValueError(f"{path.name}: damaged weights (digest {digest}, header says {header.get('digest')})")
    return Weights({name.removesuffix(".npy"): np.load(BytesIO(d), allow_pickle=False) for name, d in data.items()}, header)


@cache
def load(name: str) -> Weights:
    """The weights of a head that ships with the package, read once a process."""
    return read(HOME / f"{name}.npz")


def shipped() -> dict[str, Header]:
    """The header of every head that ships, by name (for `doctor` and `run.models`)."""
    out = {}
    for path in sorted(HOME.glob("*.npz")):
        with ZipFile(path) as archive:
            out[path.stem] = json.loads(archive.read("header.json"))
    return out
