"""Links of two events by what they are."""

import pytest

import newsledger as nl

CASES = [
    ("Chad expelled two Sudanese diplomats on Monday, a day after Sudanese jets bombed a Chadian village.", "expelled", "response_to", "bombed"),
    ("Norway urged Kenya to free the prisoners.", "free", "after", "urged"),
    ("Police accused the general of attacking a mosque in Kano.", "accused", "response_to", "attacking"),
    ("Serbia expelled two Kenyan diplomats, and Kenya closed its embassy in Belgrade in response.", "closed", "response_to", "expelled"),
    ("Rebels shelled the town of Kobo; the Ethiopian army responded by bombing their camp.", "bombing", "response_to", "shelled"),
    ("Police arrested 40 students at a protest in Cairo.", "arrested", "during", "protest"),
    ("Amid the siege of Goma by rebels, Rwanda released two Congolese soldiers.", "released", "during", "siege"),
    ("Chad's president received the Libyan premier on Thursday; next week he will visit Oslo.", "received", "before", "visit"),
    ("Oslo will host talks in May; in 1952 Swedish troops attacked the Norwegian town.", "talks", "after", "attacked"),
    ("Kenya will free the Chadian sailors next week under the pact with Chad.", "free", "part_of", "pact"),
    ("Rioters looted the consulate in Lima; meanwhile Peru was signing a treaty with Chile.", "signing", "during", "looted"),
    ("Kenya summoned the Chadian envoy on Monday, a day after rebels shelled Mombasa.", "summoned", "after", "shelled"),
    ("Kenya's president will respond to the unrest in Mombasa by holding talks with its mayor.", "talks", "response_to", "unrest"),
    ("Oslo suspended talks with Chad over the massacre of Kenyan herders by Chadian soldiers.", "suspended", "response_to", "massacre"),
    ("The raid on its embassy led Mexico to break off relations with Ecuador.", "break off", "response_to", "raid"),
    ("Pakistan responded with air strikes to the attack on its consulate.", "strikes", "response_to", "attack"),
    ("Japan protested to China on Tuesday. Beijing rejected the complaint.", "rejected", "response_to", "protested"),
    ("Mexico broke off relations with Ecuador over the raid on its embassy in Quito.", "broke off", "response_to", "raid"),
    ("Armenia and Azerbaijan exchanged prisoners under the terms of the peace accord.", "exchanged", "part_of", "accord"),
    ("Zimbabwe released the activist, only to arrest him again two days later.", "released", "before", "arrest"),
    ("Chad plans to expel the Sudanese doctors, and Sudan has appealed to it to wait.", "appealed", "response_to", "expel"),
    ("India and China, which fought a war in 1962, will hold talks in March.", "war", "background_to", "talks"),
    ("Sri Lanka's navy seized an Indian trawler on Sunday, and Delhi called in the Sri Lankan envoy.", "called in", "response_to", "seized"),
    ("Oslo signed the treaty, after talks with Malta.", "signed", "after", "talks"),
]


@pytest.mark.parametrize(("text", "one", "kind", "two"), CASES, ids=[c[0][:30] for c in CASES])
def test_links(text, one, kind, two):
    """Each sentence gives the link written beside it."""
    found = nl.extract(nl.Report.from_text(text, published="2024-05-06", language="en"))
    names = {e.id: e.trigger.text for e in found.events}
    assert any(one in names[x.from_] and x.kind == kind and two in names[x.to] for x in found.links)


def test_nothing_links_two_kinds_of_cooperation():
    """Two deeds without a word of sequence stay apart."""
    found = nl.extract(nl.Report.from_text("Kenya praised Malta and Norway visited Chad.", published="2024-05-06", language="en"))
    assert not found.links


def test_a_cue_leads_to_the_event_next_to_it():
    """What hangs on the event behind a cue is not linked by the cue: "until Ecuador apologises for the raid"."""
    text = "Mexico will not free the Ecuadorean officers until Ecuador apologises for the raid on its embassy."
    found = nl.extract(nl.Report.from_text(text, published="2024-05-06", language="en"))
    names = {e.id: e.trigger.text for e in found.events}
    assert ("free", "apologises") in {(names[x.from_], names[x.to]) for x in found.links}
    assert not any("until" in x.rule and names[x.to] == "raid" for x in found.links)
