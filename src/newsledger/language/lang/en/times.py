"""English words of time: what each stands for, written for this purpose; the grammar that joins them is in `time_patterns`.

Holidays are in `time_holidays`, the words around times in `time_roles`; both are given on here.
"""

from __future__ import annotations

from newsledger.language.lang import listed
from newsledger.language.lang.en.time_holidays import EASTER_DAYS as EASTER_DAYS
from newsledger.language.lang.en.time_holidays import FIXED_DAYS as FIXED_DAYS
from newsledger.language.lang.en.time_holidays import NTH_DAYS as NTH_DAYS
from newsledger.language.lang.en.time_roles import ARRANGED as ARRANGED
from newsledger.language.lang.en.time_roles import CLAUSE_WORDS as CLAUSE_WORDS
from newsledger.language.lang.en.time_roles import COUNTED_BEFORE as COUNTED_BEFORE
from newsledger.language.lang.en.time_roles import FIRST_WORDS as FIRST_WORDS
from newsledger.language.lang.en.time_roles import GIVEN_YEAR_WORDS as GIVEN_YEAR_WORDS
from newsledger.language.lang.en.time_roles import JOINTS as JOINTS
from newsledger.language.lang.en.time_roles import ONE_DAY_AFTER as ONE_DAY_AFTER
from newsledger.language.lang.en.time_roles import RATE_BEFORE as RATE_BEFORE
from newsledger.language.lang.en.time_roles import REPRINT_WORDS as REPRINT_WORDS
from newsledger.language.lang.en.time_roles import ROLES as ROLES
from newsledger.language.lang.en.time_roles import YEAR_OPENERS as YEAR_OPENERS


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
    "nightly": "XXXX-XX-XXTNI",
    "biweekly": "P2W",
}
