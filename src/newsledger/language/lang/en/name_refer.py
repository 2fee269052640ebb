"""Words in and around what refers back in English: descriptions of persons, bare titles, "the group", "it", "I" and "you"."""

from __future__ import annotations

from newsledger.language.lang import listed

FIRST = listed("i me my mine myself you your yours")
"""Words inside quotation marks for who speaks and who is spoken to."""
TOGETHER = listed("we us our ours ourselves")
"""Words inside quotation marks for the speaker and others."""
ADDRESS = listed("you your yours")
"""Those for who is spoken to."""
MINE = listed("my our your")
"""Possessors whom only the quotation tells."""
ARTICLES = listed("the that this a an another one")
"""Words that open a description."""
DEFINITE = listed("the that this")
"""Words that open a description of somebody spoken of."""
INDEFINITE = listed("a an another one some any no every each")
"""What opens a phrase about somebody who was not named before: an unnamed official never turns into the minister of the sentence above."""
TAILS = listed("of at in from with near for behind before beside to on")
"""Prepositions that add to a description: "a nurse at a clinic"."""
ASIDE_ADVERBS = listed("now then once formerly later also himself herself and")
"""Words between a comma and a description: "Peter Okoth, now a retired driver"."""
ASIDE_ENDS = listed(', . ; ) who whose — – : " ”')
"""Tokens behind which an aside is over."""
PERSONS = listed("suspect landlady landlord guest friend fiancée victim girlfriend boyfriend colleague boss wife")
"""Nouns of one person before a comma and a name: "the suspect, Karl Moe"."""
PERSON_NOUNS = listed("man woman boy girl person suspect teenager friend officer")
"""Nouns behind "and another": "Lee and another man" are no pair of names."""
HUMAN = listed("man woman boy girl person suspect gunman victim officer teenager driver soldier child baby")
"""Nouns of persons without a name that "he" may stand for."""
BECOMING = listed("become remain")
"""Verbs that say what somebody is."""

BODY_NOUNS: dict[str, tuple[str, ...]] = {
    noun: tuple(kinds.split())
    for kinds, nouns in {
        "group": "group movement militia party faction force clan gang",
        "organisation": """bloc alliance organisation organization charity club airline institute network fund foundation association league
            federation orchestra platform body team side""",
        "organisation organ agency": "agency",
        "organ": "ministry",
        "organisation organ": "office department commission council court tribunal university",
        "organisation ": "company firm bank",
        "state": "ally neighbour neighbor patron rival",
    }.items()
    for noun in nouns.split()
}
"""Noun -> kinds of actor that it may stand for."""
APPOSED = listed("ally neighbour neighbor patron rival")
"""Nouns of a state beside its name: "Belarus, its only ally"."""
NARROW = listed(
    """
    charity club airline institute network fund foundation association league federation office department commission council court tribunal
    university company firm bank
    """
)
"""Nouns for so many bodies that only the one named near may be meant, or one that bears the noun in its name."""
NO_SAME = listed("other another same first second new next rival local state")
"""With these before it the noun is of another one."""
CLOSER = listed("of in with between on for that")
"""Words behind the noun that say which one is meant."""
TRAIT_NOUNS = listed("island kingdom emirate sultanate archipelago")
"""Nouns of a state that must have the trait."""
STATE_OWNS = listed(
    "minister ministers president premier chancellor king queen army troops soldiers forces navy parliament citizens nationals embassy capital"
)
"""What a state rather than another body has: "its army"."""
WILLING = listed("hope want say believe expect plan intend agree refuse decide know think need try")
"""Verbs whose "it" never stands for nothing, whatever the parse says."""
PLACE_TAKEN = listed("place seat post job side role shoes")
TAKERS = listed("take fill stay stand sit join get inherit assume want")
"""Verbs and nouns of who comes after or beside another: "takes his place", "will stay by his side"."""

LEADING = frozenset({"president", "prime minister", "chancellor", "leader", "monarch"})
"""Offices of the head of a state or government."""
LEADERS = LEADING | {"supreme leader", "crown prince"}
"""Offices of those whom "the leaders" may mean."""
LESSER = listed(
    """
    deputy assistant spokesman spokeswoman spokesperson official refugee rights police party opposition military army envoy adviser aide
    ambassador vice-chair former
    """
)
"""With these words a title is not that of the head of a state or body."""
LESSER_RANKS = listed("lieutenant deputy vice assistant associate under")
"""With these before its head a title is of another person than without: "police chief", "deputy police chief"."""
NEW = listed("new incoming newly")
OUTGOING = listed("outgoing departing ousted deposed fallen toppled overthrown")
FORMER = listed("former")
"""Words of who is about to hold an office, is about to leave it, and has left it."""
BODY_OFFICES = (
    "secretary-general",
    "president",
    "managing director",
    "director-general",
    "high commissioner",
    "chair",
    "executive director",
    "chief",
)
"""Offices of the head of a world body, the likeliest first."""
CHIEFS = listed("chief head boss president leader director chair chairman chairwoman secretary general")
"""Heads of titles for who leads a body."""
