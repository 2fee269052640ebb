"""Groups and their members."""

import pytest

import newsledger as nl


def groups(text: str) -> dict[str, tuple[str, ...]]:
    """The members of the groups by their words, in order of their ids."""
    found = nl.extract(nl.Report.from_text(text, published="2024-05-06"))
    assert found.error is None
    return {m.span.text: tuple(sorted(m.members)) for m in found.mentions if m.members}


BRUN = ("person:odd-brun", "person:tora-brun")


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        ("Odd Brun and his wife, Tora Brun, sell bread. The couple work at night.", "The couple", BRUN),
        ("Odd Brun lost the key. His sister, Tora Brun, found it. The siblings laughed.", "The siblings", BRUN),
        ("They had never met before, and they talked for an hour. Odd Brun and Tora Brun sell bread.", "They", BRUN),
        ("Odd Brun, 12, broke an arm. Tora Brun, 10, is at home. The children live with an aunt.", "The children", BRUN),
        ("Odd Brun and Tora Brun sell bread. Ann Moe, the mother of the siblings, had lit a candle.", "the siblings", BRUN),
        ("Odd Brun lost his house. He is held with his wife and their son.", "their", ("person:odd-brun", "person:odd-brun:wife")),
        ("Two bakers were fined on Monday. Odd Brun and Tora Brun sold old bread. Ann Moe had written to the court.", "Two bakers", BRUN),
        ("Odd Brun met a baker, Tora Brun, at a dance. They married within the year.", "They", BRUN),
        ("Norway and Sweden talked on Monday. The two countries quarrel over the sea.", "The two countries", ("state:NOR", "state:SWE")),
        ("Odd Brun and Tora Brun sell bread. The Bruns were safe, the baker said.", "The Bruns", BRUN),
        ("Odd Brun and Tora Brun sell bread. Police questioned both on Monday.", "both", BRUN),
        ("Odd Brun met Tora Brun on Monday. The Bruns sell bread.", "The Bruns", BRUN),
        ("Two bakers, Odd Brun and Tora Brun, were fined on Monday.", "Two bakers", BRUN),
        ("Odd Brun and Tora Brun sell bread. They work at night.", "They", BRUN),
        ("Norway and Sweden signed a treaty on Monday. The neighbours share a long border.", "The neighbours", ("state:NOR", "state:SWE")),
        ("Odd Brun lost the key. His daughter, Tora Brun, found it. Father and daughter laughed.", "Father and daughter", BRUN),
    ],
)
def test_the_members_of_a_group(text: str, words: str, who: tuple[str, ...]) -> None:
    """Each kind of wording for a group leads to those whom the text brought together."""
    assert groups(text).get(words) == who


def test_words_behind_a_number_that_are_no_noun_of_it() -> None:
    """ "the two rivals back opposite camps": the group's words end with the noun."""
    found = groups("Iran and Saudi Arabia signed a deal on Monday. The two rivals back opposite camps in Yemen.")
    assert found.get("The two rivals") == ("state:IRN", "state:SAU")
    assert "The two rivals back opposite camps" not in found


OPENING = "Odd Brun met Tora Brun on Monday.\n\n"


@pytest.mark.parametrize("subject", ["Both", "The two", "Odd Brun and Tora Brun"])
def test_they_are_the_persons_named_when_those_acted_last(subject: str) -> None:
    """ "they" takes up the two who marched in the sentence before."""
    assert groups(f"{OPENING}{subject} marched in the capital. They shouted slogans.")["They"] == BRUN


@pytest.mark.parametrize("subject", ["Farmers and students", "Students", "Angry workers"])
def test_they_of_people_without_a_name_is_left_open(subject: str) -> None:
    """ "they" of protesters is not given to the persons named before, where nothing but who marched is another."""
    assert "They" not in groups(f"{OPENING}{subject} marched in the capital. They shouted slogans.")
