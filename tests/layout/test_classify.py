"""The learned chain over a page's lines: what it decides, what it leaves alone, and what it says of its reasons."""

from __future__ import annotations

from newsledger.layout.blocks import lay_out
from newsledger.layout.classify import chain, kinds, why
from newsledger.layout.lines import lines_of
from newsledger.layout.pieces import named_lines
from newsledger.layout.traits import kept, traits_of
from newsledger.records import FACT_KINDS, Report

BODY = [
    "The regional council voted on Tuesday to close the old bridge for eleven weeks so that its cables can be replaced.",
    "Drivers will have to take the ferry or go round by the valley road, which is forty minutes longer, the transport office said.",
    "Shopkeepers on the eastern bank had asked for the work to be put off until the winter, when fewer visitors come to the town.",
    "The cables were last inspected in the spring, and two of them had lost a fifth of their strands, the council was told.",
]
PAGE = "\n".join(
    [
        "Lake Post",
        "Menu",
        "Sign in",
        "Council shuts old bridge for eleven weeks",
        "By Ann Lee",
        "5 May 2021",
        *BODY,
        "Related stories",
        "Ferry fares up",
    ]
)


def told(text: str) -> dict[str, str]:
    """Each block's text and its kind."""
    return {b.span.text: b.kind for b in lay_out(Report.from_text(text)).blocks}


def named(text: str):
    """The lines of a text as the chain is given them."""
    fold, lines = lines_of(text)
    return named_lines(text, fold, lines)


def test_lines_around_the_text_give_no_facts():
    """A masthead, buttons and links around four sentences give no facts; headline and sentences do."""
    found = told(PAGE)
    assert [text for text, kind in found.items() if kind in FACT_KINDS] == ["Council shuts old bridge for eleven weeks", *BODY]


def test_every_block_has_a_probability():
    """Scores are probabilities, and plain sentences on a plain page are nearly certain."""
    blocks = lay_out(Report.from_text(PAGE)).blocks
    assert all(0.0 < b.score <= 1.0 for b in blocks)
    assert min(b.score for b in blocks if b.kind == "paragraph") > 0.8


def test_plain_sentences_between_plain_sentences_are_not_asked():
    """Only the doubtful lines have traits: the two sentences within the text have none, and are paragraphs."""
    lines = named("\n".join(BODY))
    assert kept(lines) == [0, 3]
    assert len(traits_of(lines)) == 2
    assert {b.rule for b in lay_out(Report.from_text("\n".join(BODY))).blocks[1:3]} == {"paragraph.within"}


def test_a_verdict_lists_its_reasons():
    """The reasons of a verdict are traits of that line, the weightiest first."""
    lines = named(PAGE)
    reasons = why(lines, 4, most=3)
    traits = traits_of(lines)[kept(lines).index(4)].all()
    assert len(reasons) == 3
    assert {name for name, _ in reasons} <= set(traits)
    assert [weight for _, weight in reasons] == sorted((weight for _, weight in reasons), reverse=True)


def test_probabilities_sum_to_one():
    """The probabilities of one line over all kinds sum to one, on pages of any length."""
    for size in (1, 2, 3, 40):
        lines = named("\n".join([f"Line {i} of a list" for i in range(size)]))
        traits = traits_of(lines)
        _, scores = chain().layers([t.all() for t in traits], [t.core for t in traits])
        shares = chain().probabilities(scores) @ kinds()[1]
        assert abs(shares.sum(axis=1) - 1.0).max() < 1e-9


def test_headline_in_two_lines_and_standfirst():
    """A headline goes on in a second line in lower case; a second line that does not go on is no headline."""
    two = told("Council votes to keep old\nbridge open for the summer\nBy Ann Lee\n5 May 2021\n\n" + "\n\n".join(BODY))
    assert two["bridge open for the summer"] == "headline"
    other = told(
        "Council votes to keep old bridge\nDrivers face a long way round until the end of July\nBy Ann Lee\n5 May 2021\n\n" + "\n\n".join(BODY)
    )
    assert other["Drivers face a long way round until the end of July"] == "standfirst"


def test_the_same_page_twice_gives_the_same_blocks():
    """What was read before does not matter: a page gives the same blocks after another page."""
    first = lay_out(Report.from_text(PAGE)).blocks
    lay_out(Report.from_text("Menu\nSign in\nAnother page\n" + "\n".join(reversed(BODY))))
    assert lay_out(Report.from_text(PAGE)).blocks == first


def test_empty_and_blank_pages():
    """Pages without a line have no blocks."""
    assert lay_out(Report.from_text("")).blocks == ()
    assert lay_out(Report.from_text(" \n\t\n")).blocks == ()


def test_items_of_one_list_are_of_one_kind():
    """An order to the reader between points of a bulletin is a point, not a button."""
    points = [
        "• A cyclist was badly hurt near the bridge at seven on Thursday morning.",
        "• Send pictures of the road through our website.",
        "• The driver of a black car is being looked for.",
    ]
    found = told(
        "\n".join(["Lake Police", "Appeal after cyclist is hurt at old bridge", *BODY[:2], *points, BODY[2], "Was this page helpful?", "Contact us"])
    )
    assert found["Send pictures of the road through our website."] == "bullet"


def test_a_bare_day_behind_buttons_is_the_pages_clock():
    """The day in the page's head right behind its buttons is no stamp; the same day below the byline is one."""
    head = ["Home | World | Business | Sport", "Sign in", "Sunday, May 9, 2021", "Council shuts old bridge for eleven weeks", "By Ann Lee"]
    assert told("\n".join([*head, *BODY]))["Sunday, May 9, 2021"] == "furniture"
    assert told("\n".join([*head[:2], *head[3:], head[2], *BODY]))["Sunday, May 9, 2021"] == "stamp"


def test_sentences_under_a_head_of_points_are_points():
    """Short sentences between "In short:" and the text's first long one are points; without the head they are text."""
    short = ["The old bridge is to close for eleven weeks.", "A ferry will run every half hour until the cables are replaced."]
    head = ["Lake Post", "Council shuts old bridge for eleven weeks", "By Ann Lee", "5 May 2021"]
    found = told("\n".join([*head, "In short:", *short, *BODY]))
    assert [found[line] for line in short] == ["bullet", "bullet"]
    assert found[BODY[0]] == "paragraph"
