"""The weights file."""

import numpy as np
import pytest

from newsledger.learn.weights import pack_words, quantised, read, save


def example():
    rng = np.random.default_rng(1)
    return {"big": rng.normal(size=(100, 64)).astype("float32"), "bias": rng.normal(size=7).astype("float32")}


def test_comes_back(tmp_path):
    """What is saved comes back to the precision of eight bits, words untouched."""
    arrays = example()
    save(tmp_path / "a.npz", {**quantised(arrays), "words": pack_words(["Xi", "naïve", "the"])}, {"version": "1", "labels": ["A", "B"]})
    back = read(tmp_path / "a.npz")
    assert back.raw("big").dtype == np.int8
    assert np.abs(back["big"] - arrays["big"]).max() < 0.03
    assert np.abs(back["bias"] - arrays["bias"]).max() < 0.01
    assert back.strings("words") == ["Xi", "naïve", "the"]
    assert back.labels("labels") == ["A", "B"]
    assert back.version == "1"


def test_same_bytes(tmp_path):
    """The same content gives the same file, byte for byte."""
    for name in ("a", "b"):
        save(tmp_path / name, quantised(example()), {"version": "1"})
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_damage_is_named(tmp_path):
    """A file whose arrays were changed is refused by name."""
    save(tmp_path / "a.npz", quantised(example()), {"version": "1"})
    whole = save(tmp_path / "b.npz", {"bias": np.zeros(3)}, {"version": "1"})
    import json
    from zipfile import ZipFile

    with ZipFile(tmp_path / "a.npz") as archive:
        data = {n: archive.read(n) for n in archive.namelist()}
    data["header.json"] = json.dumps({"digest": whole}).encode()
    with ZipFile(tmp_path / "c.npz", "w") as archive:
        for name, content in data.items():
            archive.writestr(name, content)
    with pytest.raises(ValueError, match=r"c\.npz: damaged"):
        read(tmp_path / "c.npz")
