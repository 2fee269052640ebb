"""English words of time: what each stands for, written for this purpose; the grammar that joins them is in `time_patterns`."""

from __future__ import annotations

from newsledger.language.lang import listed


def in_order(text: str) -> list[str]:
    """The words of a text, in their order."""
    return text.split()


MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        1,
    )
    for name in names.split()
}
CAPITAL_ONLY = listed("may march mar sun sat mon wed sept dec jan jun jul nov oct august")
"""Words that are times only with a capital letter: "may" the verb, "march" the walk, "sun" in the sky."""

WEEKDAYS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        ("monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thur thurs", "friday fri", "saturday sat", "sunday sun"), 1
    )
    for name in names.split()
}
SHORT_DAYS = listed("mon tue tues wed thu thur thurs fri sat sun")

UNITS: dict[str, str] = {
    "day": "D",
    "week": "W",
    "fortnight": "2W",
    "month": "M",
    "year": "Y",
    "decade": "DE",
    "century": "CE",
    "quarter": "Q",
    "hour": "TH",
    "hr": "TH",
    "minute": "TM",
    "min": "TM",
    "second": "TS",
    "weekend": "WE",
    "millennium": "ML",
    "semester": "6M",
}
PLURALS: dict[str, str] = {f"{word}s": code for word, code in UNITS.items()} | {"centuries": "CE", "millennia": "ML", "wks": "W", "yrs": "Y"}

NUMBERS: dict[str, float] = {
    word: float(number)
    for number, word in enumerate(
        in_order("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
    )
} | {word: 10.0 * (number + 2) for number, word in enumerate(in_order("twenty thirty forty fifty sixty seventy eighty ninety"))}
MULTIPLIERS: dict[str, float] = {"hundred": 100.0, "thousand": 1000.0, "million": 1e6, "billion": 1e9, "dozen": 12.0}

ORDINALS: dict[str, int] = {
    word: number
    for number, word in enumerate(
        in_order(
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
            "seventeenth eighteenth nineteenth twentieth"
        ),
        1,
    )
} | {"thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100}

SEASONS: dict[str, str] = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI", "springtime": "SP", "summertime": "SU"}
SEASON_PLURALS: dict[str, str] = {"springs": "SP", "summers": "SU", "autumns": "FA", "winters": "WI"}
PARTS: dict[str, str] = {
    "morning": "MO",
    "afternoon": "AF",
    "evening": "EV",
    "night": "NI",
    "dawn": "MO",
    "daybreak": "MO",
    "sunrise": "MO",
    "dusk": "EV",
    "sunset": "EV",
    "nightfall": "NI",
    "midmorning": "MO",
    "midafternoon": "AF",
    "lunchtime": "MI",
}
PART_PLURALS: dict[str, str] = {"mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI"}
NOONS: dict[str, str] = {"noon": "12:00", "midday": "12:00", "midnight": "24:00", "noontime": "12:00"}
DECADE_WORDS: dict[str, int] = {
    f"{word[:-1]}ies": 10 * (number + 2) for number, word in enumerate(in_order("twenty thirty forty fifty sixty seventy eighty ninety"))
}

ZONES: dict[str, str] = {  # offset from UTC; "" where a name stands for several or changes over the year
    "gmt": "Z",
    "utc": "Z",
    "z": "Z",
    "bst": "+01:00",
    "cet": "+01:00",
    "cest": "+02:00",
    "eet": "+02:00",
    "eest": "+03:00",
    "msk": "+03:00",
    "est": "-05:00",
    "edt": "-04:00",
    "et": "",
    "cst": "",
    "cdt": "-05:00",
    "ct": "",
    "mst": "-07:00",
    "mdt": "-06:00",
    "pst": "-08:00",
    "pdt": "-07:00",
    "pt": "",
    "jst": "+09:00",
    "kst": "+09:00",
    "hkt": "+08:00",
    "sgt": "+08:00",
    "ist": "",
    "pkt": "+05:00",
    "aest": "+10:00",
    "aedt": "+11:00",
    "nzst": "+12:00",
    "nzdt": "+13:00",
    "art": "-03:00",
    "brt": "-03:00",
    "wib": "+07:00",
    "eat": "+03:00",
    "cat": "+02:00",
    "wat": "+01:00",
    "sast": "+02:00",
}

REFERENCES: dict[str, str] = {
    "now": "PRESENT_REF",
    "currently": "PRESENT_REF",
    "nowadays": "PRESENT_REF",
    "recently": "PAST_REF",
    "lately": "PAST_REF",
    "soon": "FUTURE_REF",
}
DAYS_FROM_NOW: dict[str, int] = {"today": 0, "yesterday": -1, "tomorrow": 1}
SETS: dict[str, str] = {
    "daily": "P1D",
    "hourly": "PT1H",
    "weekly": "P1W",
    "fortnightly": "P2W",
    "monthly": "P1M",
    "yearly": "P1Y",
    "annually": "P1Y",
    "nightly": "XXXX-XX-XXTNI",
    "biweekly": "P2W",
}

FIXED_DAYS: dict[str, tuple[int, int]] = {
    "christmas day": (12, 25),
    "christmas eve": (12, 24),
    "christmas": (12, 25),
    "boxing day": (12, 26),
    "new year's day": (1, 1),
    "new year's eve": (12, 31),
    "new year's": (1, 1),
    "new year": (1, 1),
    "valentine's day": (2, 14),
    "st patrick's day": (3, 17),
    "april fools' day": (4, 1),
    "may day": (5, 1),
    "halloween": (10, 31),
    "all saints' day": (11, 1),
    "armistice day": (11, 11),
    "veterans day": (11, 11),
    "bastille day": (7, 14),
    "international women's day": (3, 8),
    "juneteenth": (6, 19),
    "earth day": (4, 22),
    "epiphany": (1, 6),
}
"""Holidays with one day everywhere; "Victory Day" and "Independence Day" have several and are left out."""
EASTER_DAYS: dict[str, int] = {
    "ash wednesday": -46,
    "palm sunday": -7,
    "maundy thursday": -3,
    "good friday": -2,
    "easter sunday": 0,
    "easter monday": 1,
    "easter": 0,
    "ascension day": 39,
    "whit monday": 50,
    "pentecost": 49,
}
NTH_DAYS: dict[str, tuple[int, int, int]] = {  # month, weekday, which one (-1 the last)
    "thanksgiving day": (11, 4, 4),
    "thanksgiving": (11, 4, 4),
    "labor day": (9, 1, 1),
    "memorial day": (5, 1, -1),
    "martin luther king day": (1, 1, 3),
    "presidents' day": (2, 1, 3),
    "columbus day": (10, 1, 2),
    "mother's day": (5, 7, 2),
    "father's day": (6, 7, 3),
}

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
