"""Words that tell what a name is in English: a place, a body named after somebody, the American Georgia and houses."""

from __future__ import annotations

from newsledger.language.lang import listed

PLACE_ENDINGS = listed(
    """
    hollow creek springs falls hill hills valley beach park lake lakes river bay island islands city town village heights grove ridge canyon mesa
    harbor harbour point cove bridge ford county square street avenue road
    """
)
"""Last words of names of places."""
BODY_KINDS = listed(
    "firm company club charity band brewery bank airline newspaper agency group startup manufacturer retailer chain party union website nonprofit"
    " contractor"
)
"""What a name's apposition calls it when it is a body's."""
NAMED_AFTER = listed("foundation university institute college hospital library museum airport stadium school prize award theatre theater trust fund")
"""Nouns of bodies and things that are named after persons."""
HONORIFICS = listed("mr mrs ms miss dr frau herr señor señora monsieur madame mme signor signora senhor senhora sr sra don doña u daw ko ma")
"""What may stand before a family name in any language."""
AMERICAN = listed(
    """
    senator sen. congressman congresswoman rep. sheriff county atlanta savannah macon republican republicans democrat democrats democratic gop
    biden trump obama clinton florida alabama tennessee carolina texas arizona pennsylvania wisconsin michigan nevada kemp raffensperger warnock
    electors fbi troopers highway
    """
)
AMERICAN_HOUSES = {
    "Congress": "org:us-congress",
    "Senate": "org:us-senate",
    "House": "org:us-house-of-representatives",
    "Supreme Court": "org:us-supreme-court",
}
"""Houses that are America's where a report names no other state."""
SHARED_HOUSES = frozenset({*AMERICAN_HOUSES, "House of Representatives"})
"""Names of houses that other states have too; without a state's name they are of the one that the report names."""
CAUCASIAN = listed(
    "tbilisi georgian georgians abkhazia ossetia caucasus batumi saakashvili ivanishvili kobakhidze armenia azerbaijan gori rustavi kutaisi"
)
"""Signs that "Georgia" is the American state, and that it is not."""
COMMON_SURNAMES = listed(
    """
    may park brown bush green young christian bishop pope king prince duke church white black gray grey wood woods stone hill lake field ford
    rice price day summer winter love hope grant mark will frank power powers law just best long short small little sharp strong wise noble
    major miller baker cook fisher hunter carter mason page knight bell ball bond rose marsh moon ban sun rich poor north south east west
    street house hall banks cash case chance cross early english french german holland london paris virginia washington lincoln jordan israel
    states new senate court union march august
    """
)
"""Family names that are also common words or places: alone they are no known person unless the model says so."""
RANKS = listed(
    """
    capt sgt gen lt col maj sen rep gov dr prof mr mrs ms president minister secretary chief sheriff judge officer detective captain sergeant general
    colonel lieutenant senator governor inspector superintendent commissioner
    """
)
"""Titles behind which a name begins, even inside what the model took for one ("State Patrol Capt. Mark Perry")."""
FAITHS = listed(
    "catholic orthodox protestant christian muslim sunni shia shiite jew hindu sikh buddhist anglican lutheran baptist evangelical empire"
)
BEATEN = listed("beat defeat thrash trounce rout hammer outplay edge")
PLAYED = listed("face meet play win lose draw host chase qualify overcome knock")
SPORT_NOUNS = listed(
    """
    cup final finals semi-final semi-finals quarter-final quarter-finals goal goals match matches wicket wickets innings championship championships
    qualifier qualifiers striker midfielder goalkeeper penalty penalties euro tournament trophy champions rugby cricket football basketball hockey
    tennis kick-off referee
    """
)
"""A state that is subject or object of such a verb in a sentence with such a noun (two for a verb of other matters too) or a score is its team."""

PARTY_WORDS = listed(
    """liberal reform green progress progressive freedom independence unity justice popular civic democratic democracy democrat people people's
    peoples hope future victory socialist social communist conservative christian republican centre center left right national
    nationalist patriotic patriot alternative solidarity renewal new united radical agrarian"""
)
"""With one of these at its head a union, a front or a league is a party, and no town's: "the Liberal Union", "the Reform Party"."""

HEADS_OF_ANY = listed("chief head boss leader director chair chairman chairwoman chairperson spokesman spokeswoman spokesperson representative")
"""Who is called so may be of any body: a union, a firm, a party, a government."""
TITLE_BODIES = {
    word: sector
    for sector, words in {
        "LAB": "union unions trade-union",
        "BUS": "company firm corporate airline bank",
        "PTY": "party",
        "OPP": "opposition",
        "COP": "police",
        "MIL": "army navy military",
        "REB": "rebel rebels militia guerrilla",
        "REL": "church",
        "HLH": "hospital",
        "EDU": "university school",
        "NGO": "charity",
    }.items()
    for word in words.split()
}
"""What stands in such a title, and the PLOVER sector that it gives: "union leader Ann Roe", "the company's spokeswoman"."""
