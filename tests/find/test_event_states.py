"""The states of the parties of an event: of complements, papers, shared offices, places."""

import tomllib
from pathlib import Path

import pytest

import newsledger as nl

CASES = tomllib.loads((Path(__file__).parents[1] / "cases/find/states_of_parties.toml").read_text(encoding="utf8"))["case"]


def told(found, event):
    """An event as the cases write it."""

    def states(side):
        actors = [found.actors.get(p.actor or "") for p in side]
        return " ".join("?" if a is None else a.state or a.sector or "?" for a in actors)

    return f"{event.type} | {states(event.actors)} | {states(event.recipients)}"


@pytest.mark.parametrize("case", CASES, ids=[c["text"][:40] for c in CASES])
def test_states(case):
    """Each statement gives the types and states written beside it, and no other."""
    found = nl.extract(nl.Report.from_text(case["text"], published="2024-05-06", language="en"))
    assert [told(found, e) for e in found.events] == case["dyads"]


def test_head_of_a_world_body_is_of_no_state():
    """Where no day is known, who is known for an office of a world body acts for that body."""
    found = nl.extract(nl.Report.from_text("UN Secretary-General Kofi Annan criticised Iraq on Monday.", language="en"))
    assert [told(found, e) for e in found.events] == ["ACCUSE | IGO | IRQ"]
