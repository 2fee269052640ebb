"""What one person said is one origin, however many reports print it; what he said to two outlets is not."""

from __future__ import annotations

import newsledger as nl

HEAD = "Harbour of Lindholm to open on Friday\n\n"


def origins(*texts: str) -> tuple[int, int]:
    """The range of origins of the fact that all these reports share and that names the pilots."""
    reports = [nl.Report.from_text(HEAD + text, outlet=f"Post {n}", published="2024-05-07") for n, text in enumerate(texts)]
    shared = [f for f in nl.compare(reports).facts() if f.counts.reports == len(reports) and any("pilot" in s.span.text for s in f.supports)]
    assert shared
    return shared[0].counts.origins


def test_one_speaker_is_one_origin() -> None:
    """Two reports let the same woman say it, one in her words and one in its own."""
    one = '"We will pay every pilot of the harbour what we owe him," harbour master Ida Moen said on Tuesday.\n'
    two = "Ida Moen, the harbour master, said on Tuesday that the harbour would pay every pilot what it owed.\n"
    assert origins(one, two) == (1, 1)


def test_one_speaker_and_an_outlet_of_its_own_stay_open() -> None:
    """Where one paper asked her itself, she may have said it twice."""
    one = '"We will pay every pilot of the harbour what we owe him," harbour master Ida Moen told this newspaper on Tuesday.\n'
    two = "Ida Moen, the harbour master, said on Tuesday that the harbour would pay every pilot what it owed.\n"
    assert origins(one, two) != (1, 1)


def test_unnamed_sources_stay_open() -> None:
    """Nobody is named in one of the reports, so there may be two origins."""
    one = "The harbour of Lindholm will pay every pilot what it owes, Ida Moen said on Tuesday.\n"
    two = "After a month of talks in the town hall every pilot is to get what he is owed by the harbour.\n"
    assert origins(one, two)[1] == 2
