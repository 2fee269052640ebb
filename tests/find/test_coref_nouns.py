"""Descriptions of persons, kin, and what stands in quotation marks."""

import pytest

import newsledger as nl


def told(text: str) -> dict[str, list[str | None]]:
    """The actors of the mentions by their words."""
    found = nl.extract(nl.Report.from_text(text, published="2024-05-06"))
    assert found.error is None
    out: dict[str, list[str | None]] = {}
    for m in found.mentions:
        out.setdefault(m.span.text, []).append(m.actor)
    return out


LETA = "Leta Varn, a retired postwoman of 66, found the purse. Odd Brun, 31, watched her. "


@pytest.mark.parametrize(
    ("rest", "words", "who"),
    [
        ("", "a retired postwoman of 66", "person:leta-varn"),
        ("The 66-year-old took it home.", "The 66-year-old", "person:leta-varn"),
        ("The postwoman took it home.", "The postwoman", "person:leta-varn"),
        ("The retired woman took it home.", "The retired woman", "person:leta-varn"),
        ("Brun is the owner.", "the owner", "person:odd-brun"),
        ("Brun once served as mayor. Nobody thanked the former mayor.", "the former mayor", "person:odd-brun"),
    ],
)
def test_a_description_leads_to_the_person_of_whom_it_was_told(rest: str, words: str, who: str) -> None:
    """An aside tells trade and age, by which a later description finds its person."""
    assert told(LETA + rest)[words] == [who]


def test_an_aside_before_the_name() -> None:
    """ "a neighbour, Odd Brun" is Odd Brun."""
    assert told("Police spoke with a neighbour, Odd Brun, on Monday.")["a neighbour"] == ["person:odd-brun"]


def test_nobody_is_meant_by_a_description_that_fits_nobody() -> None:
    """A driver of whom nothing was said is not one of the persons named."""
    assert "The driver" not in told(LETA + "The driver of a van fled.")


def test_kin_is_told_from_both_ends() -> None:
    """Who has a sister named is her brother, and "his sister" later is that sister."""
    found = told("Odd Brun lost the key. His sister, Tora Brun, found it. Her brother thanked his sister.")
    assert found["Her brother"] == ["person:odd-brun"]
    assert found["his sister"] == ["person:tora-brun"]


def test_kin_with_a_name_behind_is_a_description_of_its_own() -> None:
    """ "his sister Tora Brun": the words of kin and the name are two mentions of one person."""
    found = told("Odd Brun lost the key. His sister Tora Brun found it.")
    assert found["His sister"] == found["Tora Brun"] == ["person:tora-brun"]


def test_i_is_who_speaks_and_he_is_not() -> None:
    """In quotation marks "I" and "my" are the speaker's, named behind them, and "he" is somebody else."""
    found = told('Odd Brun left early. "He forgot my coat and I ran after him," Jan Moe said.')
    assert found["I"] == found["my"] == ["person:jan-moe"]
    assert found["He"] == found["him"] == ["person:odd-brun"]


def test_a_surname_of_a_far_office_holder_is_not_taken_for_a_given_name() -> None:
    """ "Moses" of a village story is no president of Vanuatu."""
    found = told("Ruth Bunde called her son. Moses, a cook, ran home.")
    (own,) = found["Moses"]
    assert own is not None
    assert own.startswith("person:moses:")
    assert found["her son"] == found["a cook"] == [own]


@pytest.mark.parametrize("who", ["a Norwegian official", "another Norwegian official", "a senior official"])
def test_an_unnamed_official_is_nobody_named_before(who: str) -> None:
    """What somebody says without his name is never put into the mouth of a person named above."""
    text = f'Norwegian Fisheries Minister Ingrid Solheim signed the deal. "We are glad," Solheim said. The quota ends in 2030, {who} said.'
    found = nl.extract(nl.Report.from_text(text, published="2025-03-12"))
    quota = [q for q in found.quotes if "quota" in q.spans[0].text]
    assert quota
    assert all(q.speaker != "person:ingrid-solheim" for q in quota)
    assert not any(m.actor == "person:ingrid-solheim" for m in found.mentions if "official" in m.span.text)


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        ("The mayor of Ostheim has resigned over a bridge. Dora Pell had it pulled down in a night.", "The mayor of Ostheim", "person:dora-pell"),
        ("Police have charged a night watchman with theft. Rolf Aune, 38, was arrested at the docks.", "a night watchman", "person:rolf-aune"),
        (
            "The mayor's chair in Ostheim stayed empty on Thursday: Dora Pell, who has sat in it since 2001, was at the police station.",
            "The mayor",
            "person:dora-pell",
        ),
        ("Leta Varn waited. The man behind her, Rolf Aune, was on his knees.", "The man behind her", "person:rolf-aune"),
        ("Leta Varn gave her coat to a stranger. The stranger was Odd Brun.", "a stranger", "person:odd-brun"),
    ],
)
def test_who_is_told_of_first_and_named_next(text: str, words: str, who: str) -> None:
    """The words of the opening, or before an aside, are for the one who is named behind them."""
    assert told(text)[words] == [who]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Police have charged a night watchman with theft. Rolf Aune, a neighbour, heard the dogs.", "a night watchman"),
        ("A pilot read out the news on Monday: Rolf Aune was no more.", "A pilot"),
        ("A senior official was blamed on Monday. Rolf Aune, who heads the port, was at sea.", "A senior official"),
        ("Police have charged a night watchman with theft. Rolf Aune said he heard the dogs.", "a night watchman"),
        ("Police have charged a night watchman with theft. Sergeant Rolf Aune found the lamp.", "a night watchman"),
    ],
)
def test_somebody_else_who_is_named_next(text: str, words: str) -> None:
    """Who has an aside or a title of his own, or speaks, is not the one told of before."""
    assert words not in told(text)


def test_a_given_name_that_acts_is_no_place() -> None:
    """A listed given name before a word for places is a person where a verb follows."""
    assert "person:marisol-plaza" in told("At the theatre in Lima, Marisol Plaza will sing on Monday. Her mother will listen.")["Marisol Plaza"]


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        ("Rolf Aune shook hands with Ann Moe; his daughter, Lisa Aune, held her own seat.", "her", "person:lisa-aune"),
        ("Rolf Aune spoke on Monday. The minister, he said, wants peace.", "he", "person:rolf-aune"),
        ("Rolf Aune met the press. Odd Brun, he said, was asleep.", "he", "person:rolf-aune"),
    ],
)
def test_pronouns_by_their_own_clause(text: str, words: str, who: str) -> None:
    """ "Her own" is of who acts, and an inserted "he said" is not the one whom the words are about."""
    assert told(text)[words][-1] == who


def test_a_spokesman_without_a_name_is_nobody_named_before() -> None:
    """ "Its spokesman" is no minister who was named above; "the spokesman" is the one whom the report calls so."""
    text = "Odd Brun, Norway's foreign minister, hailed the pact. The union reacted coolly. The text comes first, its spokesman said."
    assert "person:odd-brun" not in told(text).get("its spokesman", [])
    assert told("Odd Brun, a spokesman for the mill, said so. The spokesman gave no names.")["The spokesman"] == ["person:odd-brun"]


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        ("Emmanuel Macron met Olaf Scholz in Berlin on Monday. Macron gave his host a clock.", "his host", "person:olaf-scholz"),
        ("Emmanuel Macron and Olaf Scholz talked. The two presidents ate, and Macron thanked his host.", "his host", "person:olaf-scholz"),
        ("Giorgia Meloni spoke of Emmanuel Macron on Monday. Later Meloni showed her guest a ship.", "her guest", "person:emmanuel-macron"),
    ],
)
def test_host_and_guest_are_the_other_of_two(text: str, words: str, who: str) -> None:
    """ "his host" is whom the text brought together with the owner."""
    found = nl.extract(nl.Report.from_text(text, published="2024-05-06"))
    assert [m.actor for m in found.mentions if m.span.text == words] == [who]
