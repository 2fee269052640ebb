"""Which state bodies and parties are of: common nouns are no towns, a paper gives no land, departments keep their own name."""

from __future__ import annotations

import newsledger as nl
from newsledger.records import Findings


def found(text: str) -> Findings:
    """What is found in a passage."""
    return nl.extract(nl.Report.from_text(text, published="2024-05-06", language="en"))


def test_a_law_school_is_in_no_town_called_law() -> None:
    """The words of a common noun are not looked up in the list of places; and what one goes to is no body."""
    f = found("Ohio Governor Ann Lee spoke on Monday. She mocked a farmer who never went to law school. A federal court in Ohio heard the case.")
    assert {a.state for a in f.actors.values() if a.name in ("school", "court")} <= {"USA", None}
    assert not [a for a in f.actors.values() if a.name == "school"]


def test_voters_are_not_of_the_land_of_the_paper_that_tells_of_them() -> None:
    """An outlet's state is not the state of the people whom it writes about."""
    f = found("Haaretz reported that the party had begun a campaign aimed at young voters in swing districts. Norway was not named. Chile was.")
    assert {a.state for a in f.actors.values() if a.name == "voters"} <= {None}


def test_a_department_written_out_is_the_known_one() -> None:
    """ "The U.S. Department of the Treasury" is the Treasury Department, and an unknown one keeps its words."""
    f = found("The U.S. Department of the Treasury announced a rule on Thursday. The U.S. Department of Harbours said it would follow.")
    named = {m.span.text: m.actor for m in f.mentions if m.kind == "organ"}
    assert named["The U.S. Department of the Treasury"] == "org:us-department-of-the-treasury"
    assert f.actors[str(named["The U.S. Department of Harbours"])].name == "U.S. Department of Harbours"


def test_a_word_is_not_an_acronym_with_capitals_inside() -> None:
    """ "Let me be clear" says nothing of a band that is written LeT."""
    f = found('The mayor leaned in and said, "Let me be clear. If you do that again, I will go."')
    assert "group:lashkar-e-taiba" not in f.actors


def test_a_house_is_of_the_state_that_the_report_names() -> None:
    """The House of Representatives of a report on Nigeria is not America's."""
    f = found(
        "LAGOS - Nigerian fishers said the House of Representatives would vote on the bill in May. President Bola Tinubu of Nigeria welcomed it."
    )
    house = [m for m in f.mentions if "House of Representatives" in m.span.text]
    assert [f.actors[m.actor].state for m in house if m.actor] == ["NGA"]


def test_americas_houses_stay_americas() -> None:
    """Where the report names the United States too, the House of Representatives is theirs."""
    f = found("WASHINGTON - The House of Representatives voted on Monday to send boats to Nigeria. U.S. senators will vote in May.")
    assert "org:us-house-of-representatives" in {m.actor for m in f.mentions}


def test_parties_and_ministries_are_of_no_town_of_that_name() -> None:
    """Kansas has a Liberal and Illinois an Energy, but a report from Kenya speaks of neither."""
    f = found("Lawmakers in Kenya spoke on Monday. Deputies of the Liberal Union voted against the bill. The Energy Ministry declined to comment.")
    assert "USA" not in {a.state for a in f.actors.values()}
    assert {a.sector for a in f.actors.values() if a.name == "Liberal Union"} == {"PTY"}


def test_two_channels_of_one_broadcaster_are_two() -> None:
    """The news channel is not the general one."""
    f = found("Russian television Rossiya-24 showed the fire in Moscow. Rossiya 1 showed a film.")
    assert {"media:rossiya-1", "media:rossiya-24"} <= set(f.actors)


def test_leaders_of_unions_and_spokeswomen_of_firms_are_no_government() -> None:
    """The sector of who leads or speaks is that of the body."""
    f = found(
        "Union leader Jens Vik spoke on Monday. Nils Holm, the head of the regional rescue service, went home. "
        "Dahl Copper denied it. Its spokeswoman, Anna Roe, said that no door had been locked. Police chief Odd Brun spoke."
    )
    sectors = {a.name: a.sector for a in f.actors.values() if a.kind == "person"}
    assert sectors == {"Jens Vik": "LAB", "Nils Holm": None, "Anna Roe": None, "Odd Brun": "COP"}


def test_a_cabinet_secretary_is_of_no_world_body() -> None:
    """A chief cabinet secretary serves a government; what "its leader" leads is unknown where "its" is."""
    f = found("Chief Cabinet Secretary Kenji Mori told reporters so. Secretary General Ann Roe spoke.")
    assert {a.name: a.sector for a in f.actors.values() if a.kind == "person"} == {"Kenji Mori": "GOV", "Ann Roe": "IGO"}
