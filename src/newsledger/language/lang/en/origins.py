"""English words for the origins of a fact: which kind of source a description means, and which words carry others' reports."""

from __future__ import annotations

import re

from newsledger.language.lang import listed

KINDS = {
    "police": listed("police policeman policewoman detective sheriff constable"),
    "health": listed("hospital doctor nurse medic clinic surgeon paramedic ambulance"),
    "fire": listed("fire firefighter brigade rescuer lifeboat"),
    "ministry": listed("ministry department"),
    "army": listed("army military soldier navy troops guard coastguard"),
    "people": listed(
        "resident residents villager villagers neighbour neighbours neighbor neighbors people inhabitants locals families mother father"
    ),
    "witness": listed("witness witnesses eyewitness eyewitnesses passenger passengers bystander bystanders survivor survivors"),
    "union": listed("union guild federation workers worker strikers"),
    "company": listed("company firm manager owner operator employer shareholder filing"),
    "court": listed("court prosecutor prosecutors judge lawyer indictment"),
    "school": listed("school teacher teachers university professor student students"),
    "bank": listed("bank lender"),
    "embassy": listed("diplomat diplomats embassy ambassador consul"),
    "charity": listed("charity aid ngo volunteers"),
    "harbour": listed("harbour harbor port"),
    "church": listed("church priest bishop"),
    "rebels": listed("rebel rebels negotiator insurgents militants"),
}
"""Which kind of source a description means, by its words; "officials", "authorities" and "sources" mean any."""

TOLD_TO = re.compile(
    r"\b(?:told|tells|telling|spoke (?:to|with)|speaking (?:to|with|on)|talking to|interview (?:with|on|to|by)|appear(?:ed|ing|ance) on|said on|on)"
    r"(?: (?:the|a|an|state|broadcaster|newspaper|agency|news|channel|network|station|television|radio|programme|program|show))*\s*$"
)
"""What stands before an outlet that somebody spoke to, with the words that describe it."""

IDLE = listed(
    "the a an of for and to in at on with by from its his her their who that said says told was is are were has had have he she it they this"
    " mr mrs ms dr sir madam lady lord prof one two three another other new old former senior also there here which whose"
)
"""Words of a name or of a source's description by which no two are compared."""
