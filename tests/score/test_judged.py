"""Events judged by two readers."""

from newsledger.score.judged import FILES, SETS, found_in, main, present, same, touching, verdicts

RIGHT, WRONG = {"type": True, "actor": True}, {"type": True, "actor": False}


def row(a, b):
    """A verdict of two readers."""
    return {"set": "s", "report": "r", "start": 0, "end": 5, "type": "COERCE", "actors": [], "a": a, "b": b}


def test_both_readers_must_agree_that_it_is_right():
    """Precision counts what both find right; agreement what they judge alike."""
    found = verdicts([row(RIGHT, RIGHT), row(RIGHT, WRONG), row(WRONG, WRONG), row(RIGHT, RIGHT)])
    assert (found["judged_precision"], found["agreement"], found["type_precision"]) == (50.0, 75.0, 100.0)


def test_actors_must_touch_both_ways():
    """A missing actor and one too many are both wrong."""
    assert touching([[0, 4]], [(2, 6)])
    assert not touching([[0, 4]], [])
    assert not touching([], [(0, 4)])


def test_what_is_no_longer_shown_is_not_counted():
    """An event of another type is not the judged one."""
    found = found_in(("Kenyan police arrested 40 protesters in Kisumu.", None, "2024-05-06"))
    event = found.events[0]
    judged = {"type": "COERCE", "start": event.trigger.start, "end": event.trigger.end, "actors": [[0, 13]]}
    assert same(judged, event)
    assert not same(judged | {"type": "ASSAULT"}, event)


def test_without_texts_only_the_verdicts_count(tmp_path):
    """A folder without the sets gives the figures of the verdicts alone."""
    assert SETS
    assert present([row(RIGHT, RIGHT)], tmp_path) == {}
    for name in FILES.values():
        (tmp_path / name).write_text("", encoding="utf-8")
    assert main(str(tmp_path)) == {"judged": 0, "unfitted_judged": 0, "later_judged": 0, "latest_judged": 0, "newest_judged": 0}
