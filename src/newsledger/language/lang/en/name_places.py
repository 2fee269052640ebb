"""Words by which a capital in English is a place or a government: verbs of motion, prepositions, nouns of places, nouns of speech."""

from __future__ import annotations

from newsledger.language.lang import listed

MOTION = listed(
    """
    go come travel fly return arrive move drive sail head march walk run flee escape visit trip flight journey tour travel-
    back leave depart drop land
    way road train route bus ship plane migrate commute relocate transfer deport rush march bring take carry close back home get transport ferry
    flew went came drove ran fled rode brought evacuate retreat march advance fall race near parade convoy ride pilgrimage invite dispatch hurry
    welcome jet summon
    """
)
"""Words after which "to" or "from" and a capital is a place: "flew to Paris"."""

PLACE_VERBS = listed(
    """
    control hold defend retake recapture fled left took struck seized entered reached visited
    visit leave reach enter bomb hit strike shell capture seize take besiege encircle flood tour attack storm cross quit flee shake destroy liberate
    patrol roam overrun pillage loot blockade
    occupy surround approach batter pound paralyse paralyze bypass circle evacuate blanket rock engulf overlook inhabit lash paint
    """
)
"""Verbs whose object is a place: "bombed Kyiv", "left Beijing"."""

PLACE_SUBJECT_VERBS = listed(
    "lie stand sit sleep wake burn host celebrate mourn shake freeze bake swelter echo fall grow flood empty resemble boast stage"
)

PLACE_PREPOSITIONS = listed(
    """
    in at near around outside inside throughout across through via into within above below beneath beyond off onto towards along
    """
)

STATE_PREPOSITIONS = listed("with against by between for without despite about alongside on like unlike over")

PLACE_NOUNS = listed(
    """
    part parts area areas courtyard steps gates keys towns town villages village region bridges
    square hall airport street streets centre center suburb suburbs outskirts station hotel stadium metro subway market park
    museum university hospital
    district mayor residents resident neighbourhood neighborhood skyline avenue boulevard bridge port river theatre theater cathedral church mosque
    restaurant restaurants shops residents stock exchange zoo palace embassy-row quarter quarters heart city capital edge
    north south east west tower
    garden gardens harbour harbor road roads summit olympics games marathon fashion parade festival fair tram trams taxi weather air winter summer
    spring morning night climate rooftops waterfront landmark place old downtown commuters home hours traffic library opera
    """
)
"""Heads with which a capital is a place: "Beijing's Tiananmen Square", "the centre of Kyiv"."""

CITY_AFTER_COMMA = listed(
    """
    alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky
    louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey
    mexico york carolina dakota
    ohio oklahoma oregon pennsylvania rhode tennessee texas utah vermont virginia washington wisconsin wyoming ontario
    """
)
"""After a comma these make a capital's name another place: "Moscow, Idaho"."""

PLACE_OF = listed(
    """
    centre center mayor city capital control north south east west streets outskirts siege battle fall bombing shelling kilometres kilometers
    km miles suburb suburbs district capture university bishop people residents
    """
)
"""Before "of" and a capital these make it a place: "the siege of Kyiv", "the mayor of Moscow"."""
NOT_FROM = listed("take bring get carry took brought got order orders message letter pressure support call demand")
"""Words of motion that are none before "from": "took orders from Washington"."""
NOT_TO = listed("closer nearer loyal hostile friendly tied linked allied aligned ties message letter plea appeal signal according")
"""With these "to" and a capital is the government: "moves closer to Moscow", "sent a letter to Oslo"."""
SPEECH_NOUNS = listed(
    """
    statement message letter pressure order orders comment response reply call signal word money aid approval permission spokesman
    spokeswoman spokesperson ally allies critic critics policy head decision view control adviser aide warning demand threat offer
    invitation
    """
)
"""With these a seat of power after "from", "to", "of" is the government: "a statement from the Kremlin", "the policy of the White House"."""
SPOKEN_FROM = listed(
    "allegations allegation protest protests criticism praise condemnation backing assurances denial denials envoys envoy silence rebuke"
)
"""With these "from" and a capital is the government: "allegations from Ottawa"."""
GOVERNMENT_HEADS = listed("government regime authorities administration officials leadership envoy line side official policy")
BOUND_FOR = listed("leave head depart set bind fly sail train flight mayor bound left")
ORGAN_NAMES = listed("ministry minister president army embassy office party leader parliament consulate government council court bank")
LED = listed("backed led funded appointed controlled installed aligned sponsored friendly brokered imposed")
PERSON_FROM = listed(
    """
    lawyer teacher student doctor man woman boy girl couple family baker farmer tourist tourists engineer resident students native
    nurse driver priest
    """
)
"""Persons who are from a place: "a lawyer from Montevideo"."""
