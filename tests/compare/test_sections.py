"""A round-up's items go to the stories that they tell; a report's own parts stay with it."""

import pytest

from newsledger.compare.sections import apart
from newsledger.compare.stories import group_sections
from newsledger.comparing import compare_findings
from newsledger.layout.blocks import lay_out
from newsledger.pipeline import extract
from newsledger.records import Page, Report, overlap

DAM = """Dam breaks above Telmora after a week of rain

KESTRIN, May 6 - An earth dam above the town of Telmora broke on Monday after a week of rain, and water swept through the lower streets, the
mayor, Ana Velik, said.

Eleven people are missing, the fire brigade of Kestrin said. Two bridges over the Lurna are gone.

"We heard the hill move before we saw the water," Velik told reporters in Telmora."""
WEEK = """The week in the provinces

Orvik bakers vote on night shifts

The bakers of Orvik vote on Thursday on an end of the night shifts that they have fought since winter. Their union leader, Pell Andersson,
said that a yes was likely, and that the mill owners of Orvik had given way on pay.

Help for Telmora

In Telmora, the fire brigade of Kestrin still looks for people who have been missing since the dam above the town broke on Monday. The
mayor, Ana Velik, asked the army for boats and for two bridges over the Lurna.

Harbour tax

The port of Sundal will charge a tax on cruise ships from next spring, the harbour master Ida Brekke said on Wednesday. Each passenger pays
two crowns, and children of less than six years pay nothing at all."""
LONG = """Strike shuts the mills of Orvik

The millers of Orvik stopped work on Friday. Their union leader, Pell Andersson, said that no grain would be ground before the owners gave
way on pay, and that the bakers of Orvik stood with the millers.

How it began

The owners of the Orvik mills cut the night pay in January. Andersson called that a theft, and the union of the Orvik millers voted for a
strike by a margin of nine to one, the largest that Andersson had ever counted."""


def one_line(text: str) -> str:
    """The text with its paragraphs unwrapped."""
    return "\n\n".join(" ".join(p.split()) for p in text.split("\n\n"))


def report(text: str, day: str) -> Report:
    """A dated report of the text."""
    return Report.from_text(one_line(text), published=day)


def page(made: Report) -> Page:
    """The report with its layout."""
    return Page(report=made, layout=lay_out(made))


def test_items_of_a_roundup_are_apart() -> None:
    """The items of a round-up share no names; the parts of one report do."""
    heads = [p.span.text.split("\n")[0] for p in apart(page(report(WEEK, "2024-05-08")))]
    assert heads == ["Help for Telmora", "Harbour tax"]
    assert apart(page(report(LONG, "2024-05-08"))) == []


@pytest.mark.parametrize("day", ["2024-05-08", "2024-05-05"])
def test_an_item_joins_the_story_that_it_tells(day: str) -> None:
    """The item on the dam is a section of the dam's story whether the round-up is printed after the full report or before it."""
    dam, week = report(DAM, "2024-05-06"), report(WEEK, day)
    clusters, sides = group_sections([page(dam), page(week)])
    assert sorted(clusters) == sorted([[dam.id], [week.id]])
    assert [(clusters[n], s.report, s.span.text.split("\n")[0]) for n, s in sides] == [([dam.id], week.id, "Help for Telmora")]


def test_facts_keep_to_the_sections() -> None:
    """The dam's story has the round-up's sentences on the dam only, the round-up's own story all others, and no sentence is lost."""
    founds = [extract(report(DAM, "2024-05-06")), extract(report(WEEK, "2024-05-08"))]
    made = compare_findings(founds)
    week = founds[1].report.id
    home = {section.span.text.split("\n")[0]: story.id for story in made.stories for section in story.sections if section.report == week}
    told = {(story, s.span.text) for f in made.facts for s in f.supports if s.report == week for story in f.stories}
    dams = home.pop("Help for Telmora")
    assert len(set(home.values())) == 1
    assert not any("Sundal" in text for story, text in told if story == dams)
    assert not any("Telmora" in text for story, text in told if story != dams)
    spans = [s.span for f in made.facts for s in f.supports if s.report == week]
    assert all(any(overlap(span, sentence.span) for span in spans) for sentence in founds[1].sentences)
