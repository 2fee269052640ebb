"""English words around the names of places, written for this purpose."""

from __future__ import annotations

from newsledger.language.lang import listed

PLACE_BEFORE = listed(
    """
    in at near from to around outside across towards toward inside into through throughout within via beyond between over off along under
    northern southern eastern western central northeastern northwestern southeastern southwestern north-eastern north-western south-eastern
    south-western northeast northwest southeast southwest north south east west nearby downtown neighbouring neighboring upstate rural mainland
    """
)
"""Words after which a capitalised name is a place: "near Oxford", "northern Yukon"."""
ROLE_BEFORE = {
    "from": "from",
    "to": "to",
    "into": "to",
    "toward": "to",
    "towards": "to",
    "bound for": "to",
    "native of": "origin",
    "born in": "origin",
}
"""The part that a place plays behind a word, or two: "flew from Oslo to Lund", "a native of Leeds"."""
DIRECTIONS = listed(
    """
    northern southern eastern western central northeastern northwestern southeastern southwestern north-eastern north-western south-eastern
    south-western northeast northwest southeast southwest north south east west
    """
)
PLACE_AFTER = listed(
    """
    province provinces district districts county counties region state town city village area airport oblast governorate prefecture peninsula
    suburb municipality resident residents border
    """
)
"""Lower-case words after which the name before is a place: "Tangail town", "Jiaxing city"."""
SETTLEMENT_BEFORE = listed(
    "town city village capital suburb port district province region state county island settlement resort hamlet camp enclave hub"
)
"""Words that "of" joins to a place's name: "the town of Orsha", "the island of Lesbos"."""
PERSON_BEFORE = listed(
    "mr mrs ms dr sir lord lady president minister senator sen rep gov governor mayor judge justice chancellor king queen prince princess general"
)
SPEECH_AFTER = listed("said says told added wrote tweeted asked replied")
BODY_WORDS = listed(
    """
    university college school institute centre center court senate council committee commission ministry department agency bank club company inc
    corp ltd party union association society museum hospital hotel church police army group house press times post news united fc studies study
    federation foundation authority board airlines airways cup league games festival championship hurricane storm typhoon cyclone act treaty
    """
)
"""A name with such a word is of a body or a happening and not of a place, unless the gazetteer has it."""
ROAD_WORDS = listed("street st road rd avenue ave boulevard blvd drive dr lane ln highway route hwy interstate court ct parkway way")
NO_PLACES = listed(
    """
    of late plain mass man most best the this that these he she they it we you i his her their our your my may will can must march august monday
    tuesday wednesday thursday friday saturday sunday january february april june july september october november december today tomorrow
    yesterday president minister god lord king queen union many university police court house bill act north south east west northern southern
    western eastern central new old big good great long same other young black white red green rose grace hope faith joy chance lucky hulu bank
    energy imperial normal orange mobile reading bath buffalo eagle temple media commerce industry liberty independence enterprise republic
    democrat war peace home why how what when where who which but and for not all one two three four five six seven eight nine ten no yes
    baptist catholic protestant muslim christian jewish episcopal methodist mission opera sport sports police army navy marine internet english
    central delta titan street arab swat judah zara honda downtown city hall
    congress republic valley centre center council capitol
    male eden iron gold silver diamond are see most bar sale loss along day split same nice date boom anna battle battles much well price
    """
)
"""Names of places that are words or names first: they are places only when the text shows it ("in Reading", "Bath, England")."""
FEATURE_WORDS = listed(
    """
    river lake lakes island islands bay valley mountain mountains hills coast sea gulf strait village camp district county province township
    beach cape creek forest desert peninsula plains plateau delta basin canyon falls harbour harbor ridge reef region state park
    """
)
"""A name that ends with such a word is a place though no gazetteer has it: "Crow River"."""
SEATS = frozenset(
    {
        "white house",
        "kremlin",
        "the kremlin",
        "pentagon",
        "the pentagon",
        "downing street",
        "capitol hill",
        "westminster",
        "whitehall",
        "elysee",
        "blue house",
    }
)
"""Seats of power that are places only behind a word of place: "outside the White House", not "White House officials"."""
ILLNESS_AFTER = listed("virus fever disease flu influenza strain vaccine outbreak epidemic infection infections patients syndrome")
ILLNESSES = listed("ebola zika covid lassa nipah mers sars dengue chikungunya cholera mpox measles malaria")
"""Illnesses named after places, and the words that make a place's name one: "Ebola", "Marburg virus"."""
