"""Facts of different stories that tell one thing are one fact; what only looks alike stays apart."""

import pytest

from newsledger.comparing import in_order, record
from newsledger.pipeline import extract
from newsledger.record.stories import build_stories
from newsledger.records import Comparison, Report

TALKS = """Ministers open talks on fishing quotas in Brest

BREST, May 6 - The fisheries ministers of four countries opened talks on sardine quotas on Monday, while trawlers blocked the harbour with red flares.

The talks turn on the size of nets and on the months in which sardines may be caught. Delegates from Lisbon asked for a pause in autumn, and
scientists laid out charts of a stock that has shrunk by a third since the turn of the century. A vote is due on Wednesday in the town hall.

France and Spain signed an agreement on anchovy in Bilbao in March 2019.

The French minister, Claire Dumas, said: "No boat will be left without a licence before the summer is over." """
STORM = """Storm sinks two trawlers off Galicia

MADRID, Feb 2 - A storm sank two trawlers in the night to Sunday, and the coast guard searched for nine sailors off Cape Ortegal.

Waves of eleven metres tore the moorings of a tanker, and the lighthouse keeper lost sight of the first boat at four in the morning. Bridges in
Ferrol were closed to lorries, schools stay shut until Tuesday, and the power company counted nine thousand homes without light.

Spain and France signed their agreement on anchovy in March 2019.

Nine months ago Claire Dumas, the French minister, said: "No boat will be left without a licence before the summer is over." """
RAIL = """Railway workers strike in Lyon

LYON, Feb 2 - Railway workers stopped work at midnight on Saturday over new rosters, and trains to Geneva and Turin were cancelled for two days.

Spain and France signed an agreement on night trains in June 2019."""


def told(*texts: tuple[str, str]) -> Comparison:
    """The comparison of the texts with their days, each a story of its own."""
    founds = in_order([extract(Report.from_text(text, published=day, outlet=text.split()[-1])) for text, day in texts])
    return record(founds, (), build_stories(founds, [[f.report.id] for f in founds]))


@pytest.fixture(scope="module")
def made() -> Comparison:
    """Three stories of three events."""
    return told((TALKS, "2024-05-06"), (STORM, "2025-02-02"), (RAIL, "2025-02-02"))


def test_an_event_of_the_past_is_one_fact_of_two_stories(made: Comparison) -> None:
    """The pact that two stories recall is one event with a support in each, and the match says why; the pact of the third is another."""
    assert len(made.stories) == 3
    shared = [f for f in made.facts if len(f.stories) > 1 and f.event is not None]
    assert [len(f.supports) for f in shared] == [2]
    assert all("anchovy" in s.span.text for s in shared[0].supports)
    assert {k for m in shared[0].matches for k in m.levels} == {"parties", "time", "place", "words"}


def test_an_utterance_quoted_again_is_one_fact(made: Comparison) -> None:
    """What a minister said and another story quotes a year later is one utterance, said once."""
    shared = [f for f in made.facts if len(f.stories) > 1 and f.quote is not None]
    assert [(len(f.supports), f.counts.reports) for f in shared] == [(2, 2)]


def test_another_story_corroborates_nothing(made: Comparison) -> None:
    """What two stories recall is repeated, not corroborated."""
    assert {f.standing for f in made.facts if len(f.stories) > 1} == {"repeated"}


def test_the_order_of_arrival_does_not_matter(made: Comparison) -> None:
    """The facts are the same whatever the order in which the reports come."""
    again = told((RAIL, "2025-02-02"), (TALKS, "2024-05-06"), (STORM, "2025-02-02"))
    assert again == made
