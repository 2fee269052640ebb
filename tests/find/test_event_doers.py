"""Who did it where the verb has no doer of its own, and what only sounds like violence."""

import pytest

import newsledger as nl


def told(text):
    """The type and the words of the actors of each event."""
    found = nl.extract(nl.Report.from_text(text, language="en")).events
    return [(e.type, e.trigger.text, [p.span.text for p in e.actors]) for e in found]


def test_media_are_no_party_of_what_they_tell():
    """The two ministers hold the talks, not the media that tell of them."""
    text = "Lund met Dahl in Oslo. After Friday's talks, the two ministers shared a meal before the train left, Norwegian media reported."
    talks = [actors for _, words, actors in told(text) if words == "talks"]
    assert talks
    assert not any("media" in a for actors in talks for a in actors)


def test_nobody_hurt_is_no_event():
    """Where nobody was harmed nothing was done."""
    assert told("The passengers were not injured.") == []
    assert [w for _, w, _ in told("Rebels shelled the port of Varna on Friday, but nobody was hurt.")] == ["shelled"]


@pytest.mark.parametrize(
    ("text", "trigger", "doer"),
    [
        ("Three sailors were shot and killed by police in Varna on Tuesday.", "shot", "police"),
        ("Two women were wounded when raiders fired at them from a van.", "wounded", "raiders"),
        ("Forty soldiers have been killed fighting the guerrillas since 1990.", "killed", "guerrillas"),
        ("A jury has found Peter Lund guilty of the murder of Anna Holm.", "murder", "Peter Lund"),
        ("The broker was charged on Friday in a civil suit filed in Lagos by the Fisheries Board.", "charged", "the Fisheries Board"),
        ("Mrs. Feld was criticized within her own party for closing the harbour.", "criticized", "her own party"),
        ("Envoy Nils Holm left on Friday for consultations with the governments of Kenya and Uganda.", "consultations", "Envoy Nils Holm"),
        ("Officials say Peter Lund drove to three farms on Friday, shooting guards with a rifle.", "shooting", "Peter Lund"),
        ("Holm was charged with murder over the death of Ivar Dahl, and manslaughter in the shooting of Jens Vik.", "shooting", "Holm"),
        ("The minister opened the hearing with sharp criticism of the Lund government.", "criticism", "minister"),
    ],
)
def test_the_doer_is_found_away_from_the_verb(text, trigger, doer):
    """By-phrases of a second verb, clauses behind a wound, the accused, and who filed a suit."""
    assert [doer] in [actors for _, words, actors in told(text) if words.startswith(trigger)]


def test_who_only_finds_or_suffers_is_no_doer():
    """Neither the police who found two wounded men nor the dead have done it."""
    assert [a for _, w, a in told("Oslo police found two men stabbed on Harbour Street on Friday.") if w == "stabbed"] == [[]]
    dead = told("Nine herders were reported killed in fighting between Kenyan police and raiders on Friday.")
    assert dead
    assert not any("herders" in " ".join(actors) for _, _, actors in dead)


@pytest.mark.parametrize(
    "text",
    [
        "Senator Holm attacked the minister as weak on crime.",
        "Senator Holm assailed the newspapers for their coverage of the strike.",
        "Senator Holm has stepped up his attacks on President Lund over taxes.",
    ],
)
def test_an_attack_in_words_accuses(text):
    """In a quarrel of politicians nobody is struck."""
    kinds = [kind for kind, _, _ in told(text)]
    assert "ACCUSE" in kinds
    assert "ASSAULT" not in kinds


def test_an_attack_with_arms_stays_one():
    """The same verb with arms in the sentence is violence."""
    assert "ASSAULT" in [kind for kind, _, _ in told("Rebels attacked the base of the Kenyan army and killed four soldiers.")]


@pytest.mark.parametrize(
    "text",
    [
        "Ten soldiers were killed when a helicopter crashed near Split on Monday.",
        "A police officer was accidentally shot at the Kenyan embassy on Monday.",
        "A Kenyan soldier was hurt in a fire in Nairobi on Monday.",
    ],
)
def test_an_accident_is_no_assault(text):
    """Where nobody meant it, nobody attacked."""
    assert "ASSAULT" not in [kind for kind, _, _ in told(text)]


@pytest.mark.parametrize(
    "text", ["The senators signed a letter refusing to vote on the bill of President Lund.", "Senator Holm defended his comments on President Lund."]
)
def test_letters_and_own_words_support_nobody(text):
    """A letter is no treaty, and to defend what one said supports no other."""
    assert "SUPPORT" not in [kind for kind, _, _ in told(text)]
