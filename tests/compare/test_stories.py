"""Stories: reports of one event together, look-alikes apart, strictly online."""

from newsledger.layout.blocks import lay_out
from newsledger.pipeline import group_pages
from newsledger.records import Page, Report

TEXTS = (
    (
        "2024-03-01",
        "Quake shakes Velmar valley",
        "A strong earthquake shook the Velmar valley on Friday. The magnitude was 6.1, the survey in Karsk said. Dozens of houses fell in Velmar.",
    ),
    (
        "2024-03-01",
        "Bakers in Orvik go on strike",
        "Bakers in Orvik walked out over night shifts on Friday. The bakers' union said that Orvik had no fresh bread.",
    ),
    (
        "2024-03-02",
        "Rescuers search houses after Velmar earthquake",
        "Rescuers searched fallen houses in the Velmar valley a day after an earthquake of magnitude 6.1. The Karsk survey counted 40 aftershocks.",
    ),
    (
        "2024-03-02",
        "Orvik bakers' strike enters second day",
        "The strike of the bakers of Orvik went into a second day on Saturday. Their union wants no night shifts.",
    ),
)


def pages(texts: tuple[tuple[str, str, str], ...] = TEXTS) -> list[Page]:
    """The texts as dated pages."""
    reports = [Report.from_text(body, title=title, published=day) for day, title, body in texts]
    return [Page(report=r, layout=lay_out(r)) for r in reports]


def test_two_events_give_two_stories() -> None:
    """Four reports of an earthquake and of a strike are two stories."""
    made = pages()
    ids = [p.report.id for p in made]
    assert sorted(map(sorted, group_pages(made))) == sorted([sorted([ids[0], ids[2]]), sorted([ids[1], ids[3]])])


def test_nothing_looks_ahead() -> None:
    """The clusters of the first reports are the same when only they are given, in whatever order."""
    made = pages()
    first = {frozenset(c) for c in group_pages(made[:2][::-1])}
    ids = {p.report.id for p in made[:2]}
    assert {frozenset(set(c) & ids) for c in group_pages(made)} - {frozenset()} == first


def test_every_report_is_in_one_story() -> None:
    """No report is lost and none is twice, undated ones and empty ones included."""
    made = [*pages(), *(Page(report=r, layout=lay_out(r)) for r in (Report.from_text(""), Report.from_text("A line without a date.")))]
    ids = [i for c in group_pages(made) for i in c]
    assert sorted(ids) == sorted(p.report.id for p in made)
