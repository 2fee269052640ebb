"""The timeline of a page."""

from types import SimpleNamespace
from typing import cast

from newsledger.records import Moment, Time
from newsledger.show.build import moments
from newsledger.show.source import Source


def test_a_folded_fact_has_its_own_words_beside_its_day() -> None:
    """A day is never printed beside the words of another fact into whose point its own was folded."""
    day = Time(earliest="2024-05-02", latest="2024-05-02", value="2024-05-02", grain="day")
    facts = {"seized": SimpleNamespace(gist="Guards seized the boat"), "home": SimpleNamespace(gist="The crew came home")}
    made = SimpleNamespace(timeline=[Moment(time=day, fact=f) for f in ("seized", "home", "hidden")])
    source = cast("Source", SimpleNamespace(made=made, facts=facts))
    assert [m.gist for m in moments(source, {"seized": "Guards seized the boat at sea", "home": ""})] == [
        "Guards seized the boat at sea",
        "The crew came home",
    ]
