"""Long reports: what is looked at for one reference does not grow with all that was told before."""

from collections.abc import Callable
from itertools import product
from typing import Any

import pytest

import newsledger as nl
from newsledger import pipeline
from newsledger.find.coref_offers import Offers
from newsledger.find.kin import Kin


def families(count: int) -> str:
    """So many couples, each with a family name of its own, each spoken of once more."""
    names = [
        f"{a}{b}{c}".title() for a, b, c in product(("bal", "dor", "gun", "kel", "lom", "mir"), ("a", "e", "i", "o", "u"), ("dek", "lin", "tar"))
    ]
    said = (f"Odd {names[k]} lost the key. His wife, Tora {names[k]}, found it. The couple laughed." for k in range(count))
    return " ".join(said)


def they(count: int) -> str:
    """One couple, and so many sentences that only say "they"."""
    return "Odd Brun and his wife, Tora Brun, sell bread. " + "They said they saw them on Monday. " * count


def counted(monkeypatch: pytest.MonkeyPatch, owner: Any, name: str, text: str) -> int:
    """How often a function is called while a text is read."""
    calls, plain = [0], getattr(owner, name)

    def counting(*given: Any) -> Any:
        calls[0] += 1
        return plain(*given)

    with monkeypatch.context() as patch:
        patch.setattr(owner, name, counting)
        found = nl.extract(nl.Report.from_text(text, published="2024-05-06", language="en"))
    assert found.error is None
    return calls[0]


@pytest.mark.parametrize(("owner", "name"), [(Offers, "add"), (pipeline, "overlap")])
@pytest.mark.parametrize("text", [families, they])
def test_work_grows_no_faster_than_the_report(monkeypatch: pytest.MonkeyPatch, text: Callable[[int], str], owner: Any, name: str) -> None:
    """Three times the families or sentences: about three times the sets proposed and the voices looked at, not nine times."""
    short, long = (counted(monkeypatch, owner, name, text(count)) for count in (30, 90))
    assert short > 0
    assert long < 3.6 * short


def test_kin_of_long_ago_is_still_known() -> None:
    """The wife told of first among 90 is found when her husband is spoken of again, and so are all of the name."""
    text = families(90) + " Odd Baladek sold the house to a bank. His wife moved to Bergen. The Baladeks were poor."
    found = nl.extract(nl.Report.from_text(text, published="2024-05-06", language="en"))
    said = {m.span.text: m for m in found.mentions if m.span.start > len(text) - 60}
    assert said["His wife"].actor == "person:tora-baladek"
    assert said["The Baladeks"].members == ("person:odd-baladek", "person:tora-baladek")


def test_ties_of_kin() -> None:
    """What was told first stands, and ties are found by owner, member and noun in the order of telling."""
    kin = Kin()
    for owner, noun, own in (("a", "son", "x"), ("b", "son", "y"), ("a", "son", "z"), ("a", "wife", "b")):
        kin.add(owner, noun, own)
    assert (kin.get("a", "son"), kin.get("a", "aunt")) == ("x", None)
    assert [tie.own for tie in kin.of(["b", "a", "a"])] == ["x", "y", "b"]
    assert [tie.owner for tie in kin.to("b")] == ["a"]
    assert [tie.own for tie in kin.called("son")] == ["x", "y"]
