"""Stories: reports of one event together, look-alikes apart, strictly online."""

from newsledger.compare.light import light
from newsledger.compare.online import Grouper
from newsledger.compare.undated import linked
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


def undated(texts: tuple[tuple[str, str, str], ...] = TEXTS) -> list[Page]:
    """The same texts without their dates."""
    reports = [Report.from_text(body, title=title) for _, title, body in texts]
    return [Page(report=r, layout=lay_out(r)) for r in reports]


def test_undated_reports_are_grouped_whatever_their_order() -> None:
    """Without a date the four reports are the same two stories, and the order in which they are given changes nothing."""
    made = undated()
    ids = [p.report.id for p in made]
    want = sorted([sorted([ids[0], ids[2]]), sorted([ids[1], ids[3]])])
    assert sorted(map(sorted, group_pages(made))) == want
    assert group_pages(made) == group_pages(made[::-1])


def test_an_undated_report_joins_the_story_of_dated_ones() -> None:
    """The second report of the earthquake joins the first one's story though only that one has a date."""
    dated, late = pages()[:2], undated()[2:]
    groups = {frozenset(c) for c in group_pages([*late, *dated])}
    assert groups == {frozenset([dated[0].report.id, late[0].report.id]), frozenset([dated[1].report.id, late[1].report.id])}


def test_dated_stories_are_never_joined_by_an_undated_report() -> None:
    """Clusters that stand stay apart however likely an undated report makes it that they are one."""
    chance = {(0, 1): 0.9, (0, 2): 0.9, (1, 2): 0.95}
    labels = linked(3, chance, [None, 7, 8])
    assert labels[1] != labels[2]
    assert labels[0] in (labels[1], labels[2])


def test_what_lies_far_back_is_forgotten() -> None:
    """A report of long ago is asked for no more, and a stem that only it had leaves the index."""
    grouper = Grouper()
    first, second = (grouper.weigh(light(p)) for p in pages((("2022-01-01", *TEXTS[0][1:]), ("2024-12-01", *TEXTS[1][1:]))))
    grouper.place(first.told, None)
    assert grouper.near(first.told) == [0]
    grouper.place(second.told, None)
    assert 0 not in grouper.near(first.told)
    assert "velmar" not in grouper.index
