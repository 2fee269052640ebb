"""Names in invented passages: who is meant, how, and what is left open."""

from __future__ import annotations

import pytest

import newsledger as nl
from newsledger.records import Findings, Mention


def found(text: str, *, published: str | None = "2024-05-06", language: str | None = "en") -> Findings:
    """What is found in a passage."""
    return nl.extract(nl.Report.from_text(text, published=published, language=language))


def mention(findings: Findings, words: str, *, number: int = 0) -> Mention:
    """The mention of these words, the `number`th one."""
    return [m for m in findings.mentions if m.span.text == words][number]


def test_spans_hold_their_text() -> None:
    """Every mention's characters are those of the report."""
    text = "Seoul’s envoy, Han Mi-rae, met Norway’s prime minister in Oslo.\r\n\r\nShe said “ties with Oslo” were good."
    for m in found(text).mentions:
        assert text[m.span.start : m.span.end] == m.span.text


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("Tokyo rejected the complaint on Monday.", "Tokyo", "state"),
        ("Ministers met in Tokyo on Monday to discuss fishing.", "Tokyo", "place"),
        ("The envoy flew to Tokyo after talks with Hanoi broke down.", "Tokyo", "place"),
        ("The envoy flew to Tokyo after talks with Hanoi broke down.", "Hanoi", "state"),
        ("Hundreds left Nairobi before the storm.", "Nairobi", "place"),
        ("Officials praised Nairobi's readiness to pay.", "Nairobi", "state"),
    ],
)
def test_capital_as_government_or_place(text: str, word: str, kind: str) -> None:
    """A capital that acts is its state's government; one that is a scene is a place."""
    assert mention(found(text), word).kind == kind


def test_later_short_name_and_pronoun() -> None:
    """A surname and a pronoun lead back to the full name with its title."""
    f = found("Harbour master Oda Lindqvist closed the port on Monday. Lindqvist said the ice was thin. She asked captains to wait.")
    own = mention(f, "Lindqvist").actor
    assert own is not None
    assert mention(f, "She").actor == own
    assert f.actors[own].name == "Oda Lindqvist"


def test_two_of_one_family_are_kept_apart() -> None:
    """Two full names with one family name are two persons."""
    f = found("Tomas Varga spoke first. His sister Judit Varga spoke next.")
    assert len({m.actor for m in f.mentions if m.kind == "person" and "Varga" in m.span.text}) == 2


def test_demonym_leads_to_the_state() -> None:
    """An adjective stands for its state, how=demonym."""
    f = found("A Kenyan court freed the Peruvian trawler.")
    assert (mention(f, "Kenyan").actor, mention(f, "Kenyan").how) == ("state:KEN", "demonym")
    assert mention(f, "Peruvian").actor == "state:PER"


def test_names_in_credits_and_topics() -> None:
    """Blocks that are not parsed are searched for known names."""
    f = found("Talks end\n\nThe talks ended on Monday in the port.\n\nTopics:\n\nNorth KoreaPeru")
    assert {"state:PRK", "state:PER"} <= {m.actor for m in f.mentions}


def test_strange_text_gives_no_error() -> None:
    """Signs without words, one endless line and lone surrogates are read without an error."""
    for text in ("", "''’’““", "x" * 5000, "Kim \x00 Lee said " * 20, "US " * 3000):
        assert found(text).error is None


def test_long_reports_take_time_in_proportion() -> None:
    """Twice the text takes about twice the time, not four times: references look back a few sentences only."""
    import time

    from newsledger.find.names import find_names
    from newsledger.language.analyse import analyse
    from newsledger.layout.blocks import lay_out
    from newsledger.records import Reading, Report

    seconds = []
    for count in (500, 2000):
        report = Report.from_text("Kim Lee said he met Ana Holm. The mayor left. " * count, published="2024-05-06", language="en")
        layout = lay_out(report)
        tokens = analyse(report, layout)
        assert tokens is not None
        start = time.perf_counter()
        find_names(Reading(report=report, layout=layout, tokens=tokens))
        seconds.append(time.perf_counter() - start)
    assert seconds[1] < 12 * seconds[0] + 0.5


def test_past_the_day_of_knowledge_the_mention_says_so() -> None:
    """The holder of an office on a day after our knowledge is given with a low score and the day since which it is not verified."""
    text = "The French president spoke in Lyon on Monday."
    before, after = (nl.extract(nl.Report.from_text(text, published=day)).as_dict()["mentions"][0] for day in ("2025-06-02", "2027-06-02"))
    assert (before["actor"], before["rule"], before["score"]) == ("person:emmanuel-macron", "holder on the day", 0.93)
    assert after["rule"] == "holder, unverified since 2025-12-31"
    assert after["score"] <= 0.6


def test_a_person_without_a_name_takes_the_pronoun() -> None:
    """A pronoun of somebody described only ("a man in his 50s") is not given to the one who is named."""
    f = nl.extract(nl.Report.from_text("Talks go on\n\nJohn Cannon spoke first. The customer is a man in his 50s, he said.", published="2020-02-03"))
    assert [m.actor for m in f.mentions if m.span.text == "his"] == []


def test_kin_with_a_name_beside_a_person_without_one() -> None:
    """A pronoun whose kin has a name is weighed for a person without a name too, and gives no error."""
    f = nl.extract(nl.Report.from_text("John Carter spoke first. The man said his mother Mary Jones was safe.", published="2024-05-06"))
    assert f.error is None


def test_a_family_name_of_several_goes_on_with_the_one_just_titled() -> None:
    """ "Officer Pell told ... Pell said" is the officer whom the report called so before, not the first of that family name."""
    text = (
        "Fisherman shot\n\nVELM, May 6 - Sandra Pell, 41, said her brother, Tom Pell, was shot on the quay on Monday by Officer D.C. Pell.\n\n"
        '"He was a good man," Sandra Pell said.\n\nOfficer Pell told investigators he feared for his life. "I had no choice," Pell said.\n\n'
        'Ms. Pell said the family wanted answers. "We want the truth," Pell said.\n'
    )
    said = {q.span.text[:9]: q.speaker for q in found(text).quotes}
    assert said["I had no "] == "person:d-c-pell"
    assert said["We want t"] == "person:sandra-pell"


def test_father_and_son_of_one_name_are_two() -> None:
    """ "John Lund Sr." and "John Lund Jr." are two persons, and "Lund Jr." is the younger."""
    f = nl.extract(
        nl.Report.from_text(
            "Police arrested John Lund Sr. on Monday. John Lund Jr. was freed. The judge thanked Lund Jr. for his help.", published="2024-05-06"
        )
    )
    named = {m.span.text: m.actor for m in f.mentions if m.how == "name"}
    assert named["John Lund Sr."] == "person:john-lund-sr"
    assert named["John Lund Jr."] == named["Lund Jr."] == "person:john-lund-jr"


def test_a_son_named_after_a_president_is_not_the_president() -> None:
    """ "Donald Trump Jr." is not Donald Trump."""
    f = nl.extract(nl.Report.from_text("Donald Trump Jr. posted the letter. Donald Trump praised it.", published="2018-05-06"))
    assert [m.actor for m in f.mentions if m.kind == "person"] == ["person:donald-trump-jr", "person:donald-trump"]


def test_the_opposition_leader_is_not_who_governs() -> None:
    """ "The opposition leader" is whom the report calls so, and never the president named before."""
    text = "Kenya's opposition leader, Raila Odinga, met President William Ruto. The opposition leader asked for calm."
    found = nl.extract(nl.Report.from_text(text, published="2024-05-06"))
    assert [m.actor for m in found.mentions if m.span.text == "The opposition leader"] == ["person:raila-odinga"]
    found = nl.extract(nl.Report.from_text("President Yoweri Museveni won again. The opposition leader called it a fraud.", published="2024-05-06"))
    assert "person:yoweri-museveni" not in [m.actor for m in found.mentions if m.span.text == "The opposition leader"]


def test_an_envoy_is_not_of_the_land_he_is_sent_to() -> None:
    """ "the UN envoy for Somalia" has no state."""
    found = nl.extract(nl.Report.from_text("The UN envoy for Somalia, Ole Brun, met farmers in Oslo on Monday.", published="2024-05-06"))
    (envoy,) = {m.actor for m in found.mentions if m.span.text == "Ole Brun"}
    assert found.actors[envoy].state is None


def test_a_group_of_the_state_named_before_it() -> None:
    """ "Nepal's Maoists" are not the Maoists of India, though India is named too."""
    found = nl.extract(nl.Report.from_text("India closed its border. Nepal's Maoists said they would march.", published="2024-05-06"))
    assert [found.actors[m.actor].state for m in found.mentions if m.span.text == "Maoists"] == ["NPL"]


def test_the_fallen_leader_is_who_left_the_office() -> None:
    """ "The toppled leader" is who led the state until a few days before, whatever the office was called, not who leads it now."""
    text = "Sheikh Hasina flew to Delhi on Monday. Muhammad Yunus will lead. Crowds looted the house of the toppled leader."
    found = nl.extract(nl.Report.from_text(text, published="2024-08-07"))
    assert [m.actor for m in found.mentions if m.span.text == "the toppled leader"] == ["person:sheikh-hasina"]
