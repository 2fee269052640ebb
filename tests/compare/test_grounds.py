"""Who two ends are to each other, and when a fact has two origins for certain."""

from __future__ import annotations

import newsledger as nl
from newsledger.compare.grounds import End, Presented, beside, ground, telling
from newsledger.compare.standing import judge, told_by
from newsledger.records import Actor, Via, span_of

FIRST = (
    "Pickets at the Orvik mill\n\nOrvik mill workers walked out on Monday and blocked the gate, union chair Ida Moen told The Orvik Post.\n\n"
    "Moen said that the union wants nine percent more pay.\n\nThe mill employs 340 people, Moen said.\n"
)
SECOND = (
    "Strike stops paper mill in Orvik\n\nWorkers at the Orvik mill went on strike on Monday, the company's director, Tor Lund, said.\n\n"
    "The union is asking for nine percent, Lund said.\n\nPolice watched the gate.\n"
)
BARE = (
    "Mill in Orvik on strike\n\nWorkers at the Orvik mill went on strike on Monday and blocked the gate.\n\nThe union wants nine percent more pay.\n"
)


def named(name: str, *words: str, person: bool = True) -> End:
    """A named end."""
    return End("named", frozenset(telling(name)), frozenset(words), person=person)


def test_a_body_is_in_the_words_that_present_its_spokesman() -> None:
    """The words with which a report presents a person name his body."""
    link = Via(kind="person", actor="p", span=span_of("Norland's finance chief, Per Aas", 0, 32), name="Per Aas", named=True)
    name, words = Presented([], {"p": Actor(name="Per Aas", kind="person")}).of(link)
    assert name == {"per", "aas"}
    assert "norland" in words


def test_spokesman_and_body_differ_from_two_strangers() -> None:
    """A body and who speaks for it have other levels than two persons of whom nothing is shared."""
    body, voice, other = named("Norland", person=False), named("Per Aas", "norland", "chief"), named("Ida Moen", "union")
    assert beside(body, voice) != beside(other, voice)
    assert beside(body, voice) == beside(voice, body)


def test_one_report_that_names_a_source_is_never_two_origins() -> None:
    """A report that says where it has it from beside one that does not: one is told by somebody."""
    assert told_by({"a": [named("Ida Moen")], "b": [End("none")]}) == 1
    assert told_by({"a": [End("none", through="north wire")], "b": [End("own")]}) == 2


def test_levels_fit_the_judgement() -> None:
    """The levels of ends are as many for one report as for three, so that each fact has a row of one length."""
    ends = {"a": [named("Ida Moen")], "b": [End("own")], "c": [End("none")]}
    assert len(ground(ends)) == len(ground({"a": [End("own")]})) < len(judge().several.coef)


def standing_of(*texts: str) -> dict[str, str]:
    """The standing of each fact of several reports by its gist."""
    reports = [nl.Report.from_text(t, outlet=f"Post {n}", published="2024-05-08") for n, t in enumerate(texts)]
    return {f.gist: f.standing for f in nl.compare(reports).facts() if f.counts.reports > 1}


def test_two_reports_without_sources_corroborate_nothing() -> None:
    """Reports that name nobody are no two origins for certain, whatever they share."""
    assert (
        "corroborated"
        not in standing_of(BARE, BARE.replace("Mill in Orvik on strike", "Orvik mill stands still").replace("blocked", "closed")).values()
    )


def test_two_named_strangers_corroborate() -> None:
    """What a union's chair and a company's director both say has two origins."""
    assert "corroborated" in standing_of(FIRST, SECOND).values()
