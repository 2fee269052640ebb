"""The learned judgement of links and what it looks at."""

import newsledger as nl
from newsledger.find.link_events import Tie
from newsledger.find.link_facts import Fact, flags, table_of
from newsledger.find.link_judge import Verdict, fits, judge, verdicts
from newsledger.find.links import Pair, near, spanning
from newsledger.language.lang.en import link_signs
from newsledger.records import Event, Span


def fact_of(name: str, at: int, sentence: int) -> Fact:
    """A bare event at a token of a sentence."""
    span = Span(start=at, end=at + 1, text="x")
    none = (frozenset[str](), frozenset[str]())
    return Fact(Event(id=name, span=span, trigger=span, type="CONSULT"), at, at, sentence, none, none, [], None)  # type: ignore[arg-type]


def test_no_circle() -> None:
    """Of three likely links between three events the least likely one is not told."""
    a, b, c = fact_of("a", 0, 0), fact_of("b", 3, 0), fact_of("c", 6, 1)
    judged = [(Pair(x, y, None, []), Verdict("after", False, s)) for x, y, s in ((a, b, 0.5), (a, c, 0.4), (b, c, 0.9))]
    assert sorted((p.first.event.id, p.second.event.id) for _, p, _ in spanning(judged)) == [("a", "b"), ("b", "c")]


def test_near_pairs() -> None:
    """Events three sentences apart, and two readings of one word, are no pair."""
    facts = [fact_of("a", 0, 0), fact_of("b", 0, 0), fact_of("c", 9, 2), fact_of("d", 12, 3)]
    assert list(near(facts)) == [(0, 2), (1, 2), (2, 3)]


def test_rules_limit_kinds() -> None:
    """An order may be that of an answer, the same way round; what is asked for answers nothing; "amid" stays "during"."""
    after, asked, amid = (Tie(False, kind, 0, 1, rule) for kind, rule in (("after", "after"), ("after", "asked for"), ("during", "amid")))
    assert fits(after, "response_to", turned=False)
    assert not fits(after, "response_to", turned=True)
    assert not fits(asked, "response_to", turned=False)
    assert not fits(amid, "response_to", turned=False)


def test_flags_of_words() -> None:
    """A word flags each group that it is in, one outside none."""
    table = table_of(link_signs, "LEAD")
    names = list(link_signs.LEAD)
    assert [n for n, v in zip(names, flags(["previous", "moon"], table), strict=True) if v] == ["earlier"]


def test_columns_fit_the_weights() -> None:
    """The trees ask for no column that a pair does not have, and no pairs give no verdicts."""
    from newsledger.find import links

    kept: list[int] = []
    plain = links.verdicts
    try:
        links.verdicts = lambda rows, ties: kept.extend(map(len, rows)) or plain(rows, ties)  # type: ignore[func-returns-value,assignment]
        nl.extract(nl.Report.from_text("Chad expelled two Sudanese envoys on Monday. Sudan closed the border in response.", published="2031-05-15"))
    finally:
        links.verdicts = plain
    assert kept
    assert max(max(judge().linked.feature), max(judge().named.feature)) < min(kept) == max(kept)
    assert verdicts([], []) == []
