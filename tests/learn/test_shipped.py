"""The weights that ship with the package."""

from newsledger.learn.weights import HOME, load, shipped


def test_language_weights():
    """The language head is whole, says its version and the licences of its data, and stays within its 14 MB."""
    weights = load("language")
    assert (HOME / "language.npz").stat().st_size <= 14_000_000
    assert weights.version
    assert any("none stated" in line for line in weights.labels("licences"))
    assert len(weights.strings("words")) == len(weights.raw("encoder.vectors.weight")) - 1


def test_every_head_is_named():
    """Each file has a version and a digest that can be shown."""
    heads = shipped()
    assert "language" in heads
    for header in heads.values():
        assert {"version", "digest"} <= set(header)
