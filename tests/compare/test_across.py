"""Facts of different stories that tell one thing are one fact; what only looks alike stays apart."""

import pytest

from newsledger.compare.origins import Voice
from newsledger.comparing import Telling, in_order, record
from newsledger.joining import join_stories, together
from newsledger.pipeline import extract
from newsledger.record.stories import build_stories
from newsledger.records import Comparison, Counts, Difference, Fact, FactEvent, Findings, Match, Report, Side, Span, Support, Time

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


def recalled(story: str, reports: list[Report], low: int) -> Fact:
    """The fact of one story that France and Spain signed a pact on 4 March 2019."""
    day = Time(type="DATE", value="2019-03-04", earliest="2019-03-04", latest="2019-03-04", grain="day")
    supports = tuple(Support(report=r.id, span=Span(0, 37, "France and Spain signed a pact on cod"), of=f"e:{r.id}") for r in reports)
    return Fact(
        id=f"fact:{story}",
        stories=(story,),
        kind="event",
        gist="France and Spain signed a pact on cod",
        standing="corroborated" if low > 1 else "single",
        counts=Counts(reports=len(reports), outlets=len(reports), origins=(low, low)),
        supports=supports,
        event=FactEvent(type="SUPPORT", actors=("FRA", "ESP"), recipients=(), time=day, place=None, status="happened", background=True),
    )


def test_a_corroborated_fact_stays_so_and_no_more() -> None:
    """A third report, of another story, joins a corroborated fact without a third origin at the low end; a difference names the joined fact."""
    reports = [Report.from_text(f"France and Spain signed a pact on cod. {n}", published=f"2024-05-0{n}") for n in (1, 2, 3)]
    told = Telling([Findings(report=r) for r in reports], ())
    one, two = recalled("story:1", reports[:2], 2), recalled("story:2", reports[2:], 1)
    told.voices = {f.id: [Voice(s.report, ()) for s in f.supports] for f in (one, two)}
    sides = tuple(Side(report=s.report, span=s.span) for s in one.supports)
    difference = Difference(id="d", fact=two.id, kind="when", contradicts=False, verdict="compatible", sides=sides)
    facts, differences = join_stories(told, [one, two], [difference])
    assert [(f.stories, f.standing, f.counts.reports, f.counts.origins[0]) for f in facts] == [(("story:1", "story:2"), "corroborated", 3, 2)]
    assert [d.fact for d in differences] == [facts[0].id]


def test_two_facts_of_one_story_never_join() -> None:
    """Of three facts that pair with each other, two of one story, only one of these joins the third."""
    reports = [Report.from_text(f"Cod. {n}", published=f"2024-05-0{n}") for n in (1, 2, 3)]
    facts = [recalled(s, [r], 1) for s, r in zip(("story:1", "story:2", "story:1"), reports, strict=True)]
    match = Match(left="a", right="b", kind="event", levels={}, weight=1.0)
    assert {k: v[0] for k, v in together(facts, [(0, 1, match), (1, 2, match)]).items()} == {0: [0, 1]}
