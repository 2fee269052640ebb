# ruff: noqa: E501
"""English words of statements that are neither quote nor event: precedents, rankings, quantities, assessments, conditions, relations."""

from newsledger.language.lang import listed

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11,
    "twelfth": 12, "last": -1, "latest": -1,
}  # fmt: skip
NUMBERS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
    "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
    "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "dozen": 12, "half": 0.5, "both": 2, "couple": 2,
}  # fmt: skip
SCALES = {
    "hundred": 100,
    "thousand": 1000,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "m": 1e6,
    "bn": 1e9,
    "k": 1e3,
    "hundreds": 100,
    "thousands": 1000,
    "millions": 1e6,
    "dozens": 12,
}
LEAST = ("at least", "more than", "over", "above", "no fewer than", "no less than", "upwards of", "in excess of", "exceeding", "a minimum of")
MOST = ("at most", "up to", "fewer than", "less than", "under", "below", "no more than", "as many as", "as much as", "a maximum of")
ABOUT = (
    "about",
    "around",
    "some",
    "nearly",
    "almost",
    "roughly",
    "approximately",
    "close to",
    "an estimated",
    "estimated",
    "circa",
    "or so",
    "just over",
    "just under",
)
RARE = listed("rare unprecedented unusual historic first-ever record landmark unparalleled long-awaited")
RANKED = listed("rank top lead trail outpace exceed surpass overtake")
CONDITION_VERBS = listed("predicate depend hinge condition rest premise")
CONDITION_MARKS = listed("if unless provided")
COMMITTED = listed("pledge promise vow commit guarantee undertake assure")
RELATION_NOUNS = listed(
    """ally alliance partner neighbour neighbor rival foe friend enemy relationship relation tie ties friendship partnership member daughter son wife
    husband brother sister father mother cousin owner subsidiary successor predecessor colony backer sponsor patron supporter opponent"""
)
JUDGING = listed(
    """uneasy important vital strong weak close tense fragile steadfast unwavering serious difficult clear unclear likely unlikely crucial key critical
    dangerous popular controversial isolated powerful significant successful fraught strained unpopular good bad better worse best worst necessary
    impossible possible doubtful uncertain stable unstable cordial hostile warm cool sour icy bitter deep grave dire"""
)
JUDGED_NOUNS = listed(
    "signal sign symbol blow boost victory setback test challenge threat success failure mistake milestone turning-point reminder expectation sign source step move warning"
)
