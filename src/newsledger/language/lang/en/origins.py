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

WRITTEN = listed(
    """
    statement letter e-mail email memo memorandum document documents report study paper papers analysis transcript release filing filings complaint
    record records indictment affidavit website blog post tweet video ad advertisement resolution announcement op-ed book
    """
)
SPOKEN = listed(
    """
    speech interview conference briefing hearing debate remarks testimony address rally townhall floor radio television tv show program appearance
    podium keynote event fundraiser convention sunday
    """
)
COUNTED = listed("poll polls survey surveys percent percentage pollster census data figures statistics estimate estimates rating ratings")
ANNOUNCED = listed("announce release unveil publish issue sign vote rule file approve pass introduce propose launch post nominate appoint order")
COURT = listed("court judge indictment charge charges plea sentence sentencing lawsuit trial jury prosecutor prosecutors verdict guilty ruling law")
MANY = listed(
    "critics supporters opponents lawmakers republicans democrats conservatives liberals activists officials others some many experts aides"
)
SEEMING = listed("expect likely appear seem suggest could may might would believe think hope plan")
"""Words by which a sentence tells how its matter became known: a paper, an occasion, a count, a public act, a court, many at once, a guess."""
