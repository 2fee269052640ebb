"""English words around times: the little ones that join the patterns, and those before or behind that say how a time is meant."""

from __future__ import annotations

from newsledger.language.lang import listed

ROLES: dict[str, str] = {  # little words that join the others: word -> its name in the patterns
    word: name
    for name, words in {
        "THE": "the",
        "A": "a an",
        "THIS": "this",
        "THESE": "these",
        "THAT": "that",
        "LAST": "last",
        "PAST": "past",
        "NEXT": "next",
        "COMING": "coming upcoming forthcoming",
        "PREVIOUS": "previous preceding prior",
        "FOLLOWING": "following",
        "SAME": "same",
        "CURRENT": "current",
        "LATEST": "latest",
        "RECENT": "recent",
        "FUTURE": "future",
        "EACH": "each every",
        "AGO": "ago",
        "EARLIER": "earlier",
        "LATER": "later",
        "BEFORE": "before",
        "AFTER": "after",
        "FROM": "from",
        "EARLY": "early",
        "LATE": "late",
        "MID": "mid",
        "MIDDLE": "middle",
        "BEGINNING": "beginning start",
        "END": "end close",
        "OF": "of",
        "IN": "in",
        "ON": "on",
        "AT": "at",
        "TO": "to",
        "AND": "and",
        "OR": "or",
        "SO": "so",
        "ABOUT": "about around nearly almost roughly approximately some exactly only just barely",
        "OVER": "over under",
        "MORE": "more less fewer longer",
        "THAN": "than",
        "NO": "no",
        "UP": "up",
        "WITHIN": "within",
        "LEAST": "least most",
        "ANOTHER": "another additional",
        "HALF": "half",
        "COUPLE": "couple",
        "FEW": "few",
        "SEVERAL": "several many",
        "OLD": "old",
        "LONG": "long",
        "FULL": "full consecutive straight whole solid trading business working calendar",
        "FISCAL": "fiscal financial",
        "PERIOD": "period",
        "TIME": "time",
        "TERM": "term",
        "NEAR": "near short",
        "AHEAD": "ahead",
        "RIGHT": "right",
        "ONCE": "once twice",
        "TIMES": "times",
        "PER": "per",
        "WHILE": "while",
        "MOMENT": "moment",
        "ANNIVERSARY": "anniversary birthday",
        "OCLOCK": "o'clock",
        "LOCAL": "local",
        "EVE": "eve",
        "ALL": "all",
        "EARLIEST": "sometime",
        "OVERNIGHT": "overnight",
        "TONIGHT": "tonight",
        "DAYBEFORE": "onwards",
        "POSSESSIVE": "'s",
        "BY": "by",
        "SINCE": "since",
        "DURING": "during",
        "UNTIL": "until till",
        "THROUGH": "through",
        "FOR": "for",
        "BETWEEN": "between",
        "COMPARABLE": "comparable corresponding like",
        "TAKEN": "its their",
        "PRESENT": "present",
    }.items()
    for word in words.split()
}

ARRANGED = listed(
    """
    vote election elections ballot referendum runoff poll polls meeting talks summit conference hearing trial session debate deadline funeral
    ceremony inauguration match game final race concert festival strike march rally protest launch opening handover visit speech address
    announcement decision verdict ruling sentencing auction budget parade match deal ceasefire truce
    """
)
"""What is arranged beforehand: "will attend Friday's vote" lies ahead, "will investigate Friday's crash" behind."""
REPRINT_WORDS = listed("appeared published printed ran broadcast")
"""With "first" before them, they give the day of a text that is printed again: "first appeared on 17 March 2003"."""
FIRST_WORDS = listed("first originally")
GIVEN_YEAR_WORDS = listed(
    "in since by until till from during of after before early late mid through to and between for than summer spring autumn winter fall"
)
"""Words after which four digits are a year."""
YEAR_OPENERS = listed("in during")
"""Words that open a sentence whose times lie in the year behind them: "In the drought of 2010 the boats were back by Christmas"."""
JOINTS = listed("and or to & - –")
"""What may stand between two weekdays that go together."""
CLAUSE_WORDS = listed("that which who when while if because said and but")
"""Words that end the phrase which a time belongs to."""
ONE_DAY_AFTER = listed("will may might could would can 'll")
"""Words after which "one day" is some day to come: "will one day be"."""
COUNTED_BEFORE = listed("$ £ € ¥ about some nearly over than roughly approximately almost least")
RATE_BEFORE = listed("once twice thrice times per")
