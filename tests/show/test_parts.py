"""The parts of a story by themselves, who is named for a fact, and the notice of an old record."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import msgspec
from example import FOUND, MADE

from newsledger.show.brief import brief
from newsledger.show.build import view_of
from newsledger.show.page import page
from newsledger.show.terminal import terminal
from newsledger.show.wording import origin_words

VIEW = view_of(FOUND, MADE)


def test_the_terminal_shows_a_chosen_part_only():
    """The timeline is there with its day and letters when it is asked for, and nothing else is."""
    text = terminal(VIEW, parts=("timeline",))
    assert "TIMELINE" in text
    assert "12 Mar 2025" in text
    assert "(A B C)" in text
    assert "AGREED" not in text
    assert "DIFFERS" not in text


def test_the_terminal_says_how_to_see_what_it_leaves_out():
    """Timeline and relations are counted with the option that shows them; once shown, they are not."""
    assert "timeline (1) and relations (1): newsledger show --part timeline --part relations" in " ".join(terminal(VIEW, width=110).split())
    assert "--part" not in terminal(VIEW, parts=("timeline", "relations"))


def test_relations_are_drawn_in_words():
    """A stated relation has its sentence, its day and the number of its facts."""
    text = terminal(VIEW, parts=("relations",))
    assert "Norway has a treaty with Iceland" in text
    assert "12 Mar 2025 · 1 fact" in text


def test_a_narrow_terminal_breaks_the_timeline():
    """In few columns the day stands above its fact, and no line is too long."""
    assert max(map(len, terminal(VIEW, width=30, parts=("timeline",)).splitlines())) <= 30


def test_the_brief_has_timeline_and_relations():
    """A brief holds all parts unless some are chosen."""
    assert "## Timeline" in brief(VIEW)
    assert "## Relations" in brief(VIEW)
    assert "## Agreed" not in brief(VIEW, parts=("timeline",))


def test_who_is_named_for_a_fact_stands_beside_its_counts():
    """The ends of the chains, each once, and who names nobody; nothing where nobody is named."""
    signed = next(p for p in VIEW.chapters[0].agreed() if p.ids[0] == "fact:signed")
    words = origin_words(signed.said)
    assert words == "named: Nordlys, Hallsson; A names nobody"
    assert origin_words([s for s in signed.said if s.letter == "A"]) == ""
    assert words in " ".join(terminal(VIEW, width=110).split())
    assert words in page(VIEW)
    assert words in brief(VIEW)


def test_an_old_record_says_so_on_page_and_brief():
    """The notice stands at the head, escaped; without one there is none."""
    old = msgspec.structs.replace(VIEW, notice="older <than> the program")
    assert 'class="notice"' in page(old)
    assert "older &lt;than&gt; the program" in page(old)
    assert brief(old).startswith("> older ")
    assert 'class="notice"' not in page(VIEW)
