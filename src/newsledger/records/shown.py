"""From which score on a record is shown by default, in a view and in an export alike."""

from __future__ import annotations

from collections.abc import Iterable

from newsledger.records.comparison import Difference, Fact

SURE = {"statement": 0.88, "event": 0.55, "single event": 0.9, "quote": 0.55, "difference": 0.55}
"""The lowest score of a default view, by kind: set by hand on the bundled sample and two real reports, not calibrated. Most pairs of plain
sentences below .88 only share names ("Fishing boats blocked the harbour ..." and "Fishing boats in the old harbour ..."), while events and
quotes agree on more than words. "single event", told by one report alone, is calibrated: the score from which on 85 of 100 are of the right type with
the right actor (`newsledger score judged`, and SHOWN in `find/event_score.py`)."""


def is_shown(fact: Fact) -> bool:
    """Whether a fact is sure enough for a default view."""
    single = fact.kind == "event" and len({s.report for s in fact.supports}) < 2
    return fact.score >= SURE["single event" if single else fact.kind]


def is_told(fact: Fact) -> bool:
    """Whether several reports surely tell the same where it is not sure what kind of event that is: it is shown as a plain statement.

    "Fishing boats blocked the harbour" in two copies stands in both, whether it is a protest or not.
    """
    if fact.kind != "event" or is_shown(fact) or len({s.report for s in fact.supports}) < 2:
        return False
    return min((m.weight for m in fact.matches), default=0.0) >= SURE["statement"]


def is_doubted(fact: Fact) -> bool:
    """Whether reports may contradict each other on a fact that several tell and that holds no one's words: it is not shown as agreed.

    Of contradictions that are told, however unsure, three in five are right.
    """
    return fact.standing == "contested" and fact.kind != "quote" and fact.counts.reports > 1


def standing_shown(fact: Fact, differences: Iterable[Difference]) -> str:
    """The standing of a fact in a view: contested by what a reader sees at first, not by a contradiction that is likelier wrong than right.

    Nothing that any contradiction touches is shown as corroborated.
    """
    if fact.standing != "contested":
        return fact.standing
    against = [d.score for d in differences if d.id in fact.differences and d.verdict == "contradicts"]
    if not against or max(against) >= SURE["difference"]:
        return "contested"
    return "repeated" if fact.counts.reports > 1 else "single"
