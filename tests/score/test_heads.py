"""The clock of the learned heads."""

from newsledger.find import place_judge, quote_model
from newsledger.score.heads import HEADS, timed, timers


def test_a_call_within_another_counts_once():
    """A head that asks another head is charged with the whole of it, and the other with nothing."""
    spent, open_calls = {"outer": 0.0, "inner": 0.0}, []
    inner = timed(lambda: sum(range(20_000)), "inner", spent, open_calls)
    timed(inner, "outer", spent, open_calls)()
    assert spent["outer"] > 0
    assert spent["inner"] == 0
    inner()
    assert spent["inner"] > 0


def test_clocks_are_taken_off_again():
    """Every call named in HEADS exists, has a clock while it is measured, and is the old one afterwards."""
    before = (quote_model.tag, place_judge.Detector.chance)
    with timers(dict.fromkeys(HEADS, 0.0)):
        assert quote_model.tag is not before[0]
        assert place_judge.Detector.chance is not before[1]
    assert (quote_model.tag, place_judge.Detector.chance) == before
