"""English nouns for women and for men, and words of kin with what their possessor is in turn."""

from __future__ import annotations

from newsledger.language.lang import listed

MOUTHS = frozenset({"spokesman", "spokeswoman", "spokesperson"})
"""Who speaks for somebody else."""
FEMALE = listed(
    """
    woman girl lady lass schoolgirl schoolmistress headmistress actress waitress barmaid landlady seamstress housewife nun abbess bride heiress
    heroine hostess policewoman spokeswoman businesswoman chairwoman congresswoman councilwoman queen princess empress mother mum mom grandmother
    grandma granny daughter granddaughter sister aunt niece widow wife girlfriend fiancee godmother ex-wife stepdaughter stepmother
    daughter-in-law sister-in-law mother-in-law half-sister great-grandmother great-granddaughter ballerina diva midwife saleswoman sportswoman
    """
)
MALE = listed(
    """
    man boy lad bloke fellow fella chap guy gentleman schoolboy schoolmaster headmaster actor waiter barman landlord monk friar abbot groom
    bridegroom policeman spokesman businessman chairman congressman councilman king prince emperor father dad grandfather grandpa son grandson
    brother uncle nephew widower husband boyfriend godfather ex-husband stepson stepfather son-in-law brother-in-law father-in-law half-brother
    great-grandfather great-grandson fireman fisherman railwayman repairman workman tradesman statesman seaman boatman ferryman sportsman
    militiaman serviceman infantryman herdsman watchman cameraman newsman priest pope pontiff imam rabbi
    """
)
"""Nouns for women and for men."""

INVERSE: dict[str, tuple[str, str]] = {
    noun: (female, male)
    for nouns, female, male in (
        ("son daughter child baby infant stepson stepdaughter boy girl", "mother", "father"),
        ("mother father parent mum dad stepmother stepfather", "daughter", "son"),
        ("brother sister sibling twin half-brother half-sister", "sister", "brother"),
        ("husband wife spouse", "wife", "husband"),
        ("grandson granddaughter grandchild", "grandmother", "grandfather"),
        ("grandmother grandfather grandma grandpa", "granddaughter", "grandson"),
        ("uncle aunt", "niece", "nephew"),
        ("nephew niece", "aunt", "uncle"),
        ("cousin", "cousin", "cousin"),
        ("friend", "friend", "friend"),
        ("neighbour", "neighbour", "neighbour"),
        ("guest", "host", "host"),
        ("host", "guest", "guest"),
        ("son-in-law daughter-in-law", "mother-in-law", "father-in-law"),
        ("mother-in-law father-in-law", "daughter-in-law", "son-in-law"),
        ("brother-in-law sister-in-law", "sister-in-law", "brother-in-law"),
        ("ex-husband ex-wife", "ex-wife", "ex-husband"),
    )
    for noun in nouns.split()
}
"""Kin -> what its possessor is to it, a woman or a man."""

FAMILY = frozenset(INVERSE) - listed("boy girl friend neighbour guest host") | listed(
    "widow widower fiance fiancee girlfriend boyfriend partner godfather godmother"
)
"""Nouns that need a possessor: "the mother" is somebody's."""

PAIRS_OF_KIN = {
    "sibling": ("brother", "sister", "half-brother", "half-sister", "twin"),
    "brother": ("brother", "half-brother"),
    "sister": ("sister", "half-sister"),
    "twin": ("brother", "sister", "twin"),
    "couple": ("husband", "wife", "spouse", "partner", "ex-husband", "ex-wife", "widow", "widower"),
    "spouse": ("husband", "wife"),
    "newlywed": ("husband", "wife"),
    "cousin": ("cousin",),
    "friend": ("friend",),
    "neighbour": ("neighbour",),
}
"""Singular of a word for a group -> what one member may be told to be to another."""
OF_KIN = {
    "parent": ("mother", "father"),
    "child": ("son", "daughter"),
    "son": ("son",),
    "daughter": ("daughter",),
    "brother": ("brother",),
    "sister": ("sister",),
    "grandparent": ("grandmother", "grandfather"),
    "grandchild": ("grandson", "granddaughter"),
    "twin": ("twin", "brother", "sister", "son", "daughter"),
    "kid": ("son", "daughter"),
    "nephew": ("nephew",),
    "niece": ("niece",),
    "wife": ("wife",),
    "husband": ("husband",),
}
"""Singular of "their parents" -> what a member may be told to be to the possessor."""
WIDER = {"sibling": ("brother", "sister"), "spouse": ("husband", "wife"), "parent": ("mother", "father"), "child": ("son", "daughter")}
"""Kin of either gender -> the nouns by which it may have been told."""
