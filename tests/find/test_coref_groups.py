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
        ("Ann Moe, Odd Brun and Tora Brun promised Karl Berg that they would sell the shop.", "they", ("person:ann-moe", *BRUN)),
        ("Odd Brun, Tora Brun and Ann Moe sell bread. Moe was fined on Monday. The other two were released.", "The other two", BRUN),
        (
            "Norway, Sweden and Denmark quarrel. The three states want oil piped to Denmark, which would sell the other two power.",
            "the other two",
            ("state:NOR", "state:SWE"),
        ),
        (
            "Norway, Sweden and Finland signed the pact on Monday. “All three of us are one family,” Ulf Kristersson said.",
            "All three of us",
            ("state:FIN", "state:NOR", "state:SWE"),
        ),
        ("Norway and Sweden signed it on Monday. “Our two peoples are one,” Ulf Kristersson said.", "Our two peoples", ("state:NOR", "state:SWE")),
        (
            "Jonas Store and Ulf Kristersson met on Monday. Norway and Sweden agreed on a pact. Ann Moe drove them to Oslo.",
            "them",
            ("person:jonas-store", "person:ulf-kristersson"),
        ),
        ("Odd Brun and Tora Brun blame each other for the fire.", "each other", BRUN),
        ("Odd Brun and Tora Brun sell bread. The two siblings came on Monday; each brought a key.", "each", BRUN),
        ("A husband and wife were fined on Monday. Odd Brun and Tora Brun had sold old bread.", "A husband and wife", BRUN),
        ("Two neighbours were fined on Monday. Odd Brun, 80, and Tora Brun, 74, had told a guide, Ann Moe, to go.", "Two neighbours", BRUN),
        ("A couple from Bergen were fined on Monday. Odd Brun, 39, and Tora Brun, 42, had sold old bread.", "A couple", BRUN),
        ("The two bakers, Odd Brun of Bergen and Oslo's Tora Brun, signed nothing.", "The two bakers", BRUN),
        ("Odd Brun and Tora Brun sell bread. Neither applied for bail, and the shop was closed.", "Neither", BRUN),
        ("Odd Brun and Tora Brun died when the roof fell. The two dead came from Bergen.", "The two dead", BRUN),
        ("Two sailors, the cousins Odd Brun and Tora Brun, were fined on Monday.", "Two sailors", BRUN),
        ("Odd Brun and his former wife, Tora Brun, sell bread. “We fell out in 2011,” Mr Brun said.", "We", BRUN),
        ("Odd Brun lost the key. His daughter, Tora Brun, found it. Father and daughter laughed.", "Father and daughter", BRUN),
    ],
)
def test_the_members_of_a_group(text: str, words: str, who: tuple[str, ...]) -> None:
    """Each kind of wording for a group leads to those whom the text brought together."""
    assert groups(text).get(words) == who


def test_a_wife_without_the_family_name_is_of_the_family() -> None:
    """ "his wife, Tora" is one of the Bruns."""
    found = nl.extract(nl.Report.from_text("Odd Brun sells bread. His wife, Tora, bakes it. The Bruns came from Oslo.", published="2024-05-06"))
    (family,) = [m for m in found.mentions if m.span.text == "The Bruns"]
    assert [found.actors[own].name for own in family.members] == ["Odd Brun", "Tora"]


def test_words_behind_a_number_that_are_no_noun_of_it() -> None:
    """ "the two rivals back opposite camps": the group's words end with the noun."""
    found = groups("Iran and Saudi Arabia signed a deal on Monday. The two rivals back opposite camps in Yemen.")
    assert found.get("The two rivals") == ("state:IRN", "state:SAU")
    assert "The two rivals back opposite camps" not in found


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        (
            "Jonas Gahr Støre thanked Alexander Stubb on Monday. Norway, Finland and Spain sent ships. The two neighbours share the Arctic.",
            "The two neighbours",
            ("state:FIN", "state:NOR"),
        ),
        (
            "Helsinki heard nothing on Monday. Finland, Estonia, Latvia and Spain sent ships. The two Baltic states kept silent.",
            "The two Baltic states",
            ("state:EST", "state:LVA"),
        ),
        (
            "Oslo opened the fair on Monday, a day after three Nordic states closed theirs. Sweden, Denmark and Finland blamed the cost.",
            "three Nordic states",
            ("state:DNK", "state:FIN", "state:SWE"),
        ),
        (
            "Emmanuel Macron and Olaf Scholz met on Monday. The treaty ends the quarrel between their countries.",
            "their countries",
            ("state:DEU", "state:FRA"),
        ),
    ],
)
def test_what_the_words_of_a_group_demand(text: str, words: str, who: tuple[str, ...]) -> None:
    """Neighbours border on each other, Baltic states lie on the Baltic, "their countries" are those of the persons named."""
    assert groups(text).get(words) == who


def test_lands_and_persons_by_what_is_theirs_and_what_they_do() -> None:
    """ "their border" is of states and "they embraced" of persons, where both were joined before."""
    text = "France and Germany signed a pact on Monday. Emmanuel Macron and Olaf Scholz {}."
    assert groups(text.format("came late, and they embraced"))["they"] == ("person:emmanuel-macron", "person:olaf-scholz")
    lands = groups("Emmanuel Macron and Olaf Scholz met on Monday. France and Germany closed their border.")
    assert lands["their"] == ("state:DEU", "state:FRA")


def test_an_office_in_the_words_is_held_by_the_members() -> None:
    """ "the two finance ministers" are not the two heads of government who met."""
    text = (
        "Jonas Moe, the finance minister, and Ann Lee, her country's finance minister, stayed at home on Monday. Emmanuel Macron met Olaf Scholz. "
        "The two finance ministers have not spoken since."
    )
    assert groups(text)["The two finance ministers"] == ("person:ann-lee", "person:jonas-moe")


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        (
            "The foreign ministers of France and Germany met in Oslo on Monday.",
            "The foreign ministers of France and Germany",
            ("person:annalena-baerbock", "person:stephane-sejourne"),
        ),
        ("The French and German leaders met in Oslo on Monday.", "The French and German leaders", ("person:emmanuel-macron", "person:olaf-scholz")),
        (
            "AUKUS opened a yard on Monday. The pact is young, and AUKUS's members want a canal.",
            "AUKUS's members",
            ("state:AUS", "state:GBR", "state:USA"),
        ),
        (
            "Emmanuel Macron, Olaf Scholz and Keir Starmer promised help on Monday. Ukraine thanked Spain. The three powers sent guns.",
            "The three powers",
            ("state:DEU", "state:FRA", "state:GBR"),
        ),
        (
            "Mongolia joined the Altai Initiative in 2009. Its members, China, Russia and Mongolia, meet next in the autumn.",
            "Its members",
            ("state:CHN", "state:MNG", "state:RUS"),
        ),
        ("Moscow warned on Monday that the Baltic states would pay.", "the Baltic states", ("state:EST", "state:LTU", "state:LVA")),
    ],
)
def test_groups_by_office_membership_and_region(text: str, words: str, who: tuple[str, ...]) -> None:
    """Who held an office in several states on the day, the members of a small body of states, the states of a region."""
    assert groups(text).get(words) == who


def test_groups_told_before_their_members_hold_the_office_of_the_words() -> None:
    """ "Two prime ministers" are not the two foreign ministers who are named next."""
    found = groups("Two prime ministers looked on in Oslo. Annalena Baerbock and Antony Blinken then signed the accord.")
    assert "Two prime ministers" not in found


def test_who_speaks_is_none_of_them() -> None:
    """ "They" in quotation marks is not the speaker and another."""
    found = groups("Odd Brun and Tora Brun sell bread in Oslo, and Ann Moe rents them the shop. “They are never late,” Ann Moe said.")
    assert found.get("They") == BRUN


def test_an_official_says_we_for_the_state() -> None:
    """ "We" of a foreign minister is the state, not the minister and whoever was named before."""
    found = nl.extract(nl.Report.from_text("Emmanuel Macron met Olaf Scholz on Monday. “We sent ten ships,” Macron said.", published="2024-05-06"))
    assert [m.actor for m in found.mentions if m.span.text == "We"] == ["state:FRA"]


def test_officials_who_treat_each_other_are_persons() -> None:
    """ "We will treat each other well" of one of two leaders is the two, not the state of who speaks."""
    found = groups("Emmanuel Macron and Olaf Scholz met on Monday. “We will treat each other with care,” Macron said.")
    assert found["We"] == found["each other"] == ("person:emmanuel-macron", "person:olaf-scholz")


OPENING = "Odd Brun met Tora Brun on Monday.\n\n"


@pytest.mark.parametrize("subject", ["Both", "The two", "Odd Brun and Tora Brun"])
def test_they_are_the_persons_named_when_those_acted_last(subject: str) -> None:
    """ "they" takes up the two who marched in the sentence before."""
    assert groups(f"{OPENING}{subject} marched in the capital. They shouted slogans.")["They"] == BRUN


@pytest.mark.parametrize("subject", ["Farmers and students", "Students", "Angry workers"])
def test_they_of_people_without_a_name_is_left_open(subject: str) -> None:
    """ "they" of protesters is not given to the persons named before, where nothing but who marched is another."""
    assert "They" not in groups(f"{OPENING}{subject} marched in the capital. They shouted slogans.")
