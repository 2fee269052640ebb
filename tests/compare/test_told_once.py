"""No two facts of one record tell the same sentences."""

from __future__ import annotations

import newsledger as nl

TEXT = "Norway and Iceland signed an agreement on bridge tolls on Monday, ending a dispute that had soured ties since 2019."


def test_sentence_is_no_second_fact() -> None:
    """A sentence that two reports share word for word gives no statement beside the event over the same sentence."""
    a = nl.Report.from_text(TEXT, outlet="North Post", published="2024-05-07")
    b = nl.Report.from_text(TEXT + " Tolls end in June.", outlet="South Post", published="2024-05-07")
    facts = nl.compare([a, b]).facts()
    whole = [f for f in facts if len({s.report for s in f.supports}) > 1 and all(s.of.startswith("sentence:") for s in f.supports)]
    assert not [f for f in whole if "signed" in f.gist]
