"""What a value function is given: the words, the day that relative expressions count from, and what was said just before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from types import ModuleType
from typing import Literal, NamedTuple

from newsledger.find.time_words import OTHER, Grammar, Hit, Words

Direction = Literal["past", "future", "present", "near", "none"]
"""Where the verb of a time lies from the report; `near`: ahead of something past ("was due on Friday"), so on either side of the report."""


class Draft(NamedTuple):
    """A time expression before it is written: TIMEX3 type and value, the words it covers, and whether the anchor was used."""

    type: str
    value: str
    first: int
    last: int
    anchored: bool = False
    sure: float = 0.9
    span: tuple[str, str] | None = None
    """First and last day where they are not those of the value: "the first week of September" is W36, which begins in August."""


@dataclass
class Frame:
    """The state of the reading of one report's times; `anchor` is None while no day of the report is known."""

    words: Words
    rules: Grammar
    direction: Callable[[int], Direction]
    text: str = ""
    anchor: date | None = None
    day: date | None = None
    """The day last spoken of: "two days later" counts from it."""
    day_before: date | None = None
    """The first day spoken of in the last sentence before that one with a day."""
    head_day: date | None = None
    """The first day spoken of in that sentence: that of its main clause, which the next sentence counts from."""
    value: str = ""
    """The value last given."""
    value_sentence: int = -9
    now: str = ""
    """Day and clock time of the report: what is told as past at a later hour of that day was the day before."""
    late: date | None = None
    """The day whose evening or night was spoken of: "2 a.m." after it is of the next day."""
    quarter: str = ""
    clock: tuple[int, int] | None = None
    sentence: Callable[[int], int] = field(default=lambda _: 0)
    apart: Callable[[int, int], bool] = field(default=lambda a, b: False)
    """Whether one word stands in a relative clause that another, behind it, does not: "the ban, imposed on 3 March, was lifted at noon"."""
    single: Callable[[int], bool] = field(default=lambda at: False)
    """Whether the verb over a word has one actor: "Parliament meets at noon" is no habit, "Banks open at nine" is."""
    parts: list[tuple[int, date, str]] = field(default_factory=list)
    """The days told with a part of the day, and in which sentence: "8 p.m." goes with "Monday evening"."""
    year: str = ""
    year_sentence: int = -9
    """The year last told by itself, and in which sentence: "paid sixpence in 1957 ... opened the year before"."""
    year_told: tuple[int, str] = (-9, "")
    """The sentence that opened with a year, and that year: "In 2010 the boats were back by Christmas"."""
    day_sentence: int = -9
    day_at: int = -9
    day_block: int = -9
    block: int = -9
    """The number of the block that is read, and of the one where the day was spoken of."""
    lead: date | None = None
    """The first day that the report's body tells of, where it is close to the report's own; `led`: whether one was told."""
    led: bool = False
    day_stop: int = -9
    """The word behind the expression that gave the day."""
    day_linked: bool = False
    """Whether that was a weekday by itself: "on Thursday and Friday" are neighbours."""
    quarter_sentence: int = -9

    @property
    def lexis(self) -> ModuleType:
        """The language's words of time."""
        return self.rules.words

    def name(self, at: int) -> str:
        """The class name of one word, "" for other words and beyond the ends."""
        if not 0 <= at < len(self.words.classes) or self.words.classes[at] in (OTHER, "\n"):
            return ""
        return self.names[self.words.classes[at]]

    @property
    def names(self) -> dict[str, str]:
        """Letter to class name."""
        known = NAMES.get(id(self.rules))
        return NAMES.setdefault(id(self.rules), {letter: name for name, letter in self.rules.letters.items()}) if known is None else known

    def low(self, at: int) -> str:
        """The folded word at a place, "" beyond the ends."""
        return self.words.lower[at] if 0 <= at < len(self.words.lower) else ""

    def places(self, hit: Hit, *names: str) -> list[int]:
        """Where words of these classes stand in the match."""
        return [at for at in range(hit.first, hit.last) if self.name(at) in names]

    def word(self, hit: Hit, *names: str) -> str:
        """The first word of these classes in the match, folded, "" if there is none."""
        found = self.places(hit, *names)
        return self.words.lower[found[0]] if found else ""

    def has(self, hit: Hit, *names: str) -> bool:
        """Whether a word of these classes is in the match."""
        return bool(self.places(hit, *names))

    def draft(self, hit: Hit, kind: str, value: str, *, anchored: bool = False, sure: float = 0.9) -> Draft:
        """A draft over the whole match."""
        return Draft(kind, value, hit.first, hit.last, anchored, sure)

    def is_capital(self, start: int) -> bool:
        """Whether the text has a capital there."""
        return self.text[start : start + 1].isupper()

    def sentence_first(self, at: int) -> bool:
        """Whether the word begins a sentence or line, as far as its neighbour tells."""
        return at == 0 or self.low(at - 1) in (".", "!", "?", '"', "“", ":") or self.words.classes[at - 1] == "\n"

    def speak(self, day: date, at: int) -> None:
        """Remember the day spoken of."""
        if self.low(at - 1) == "since":
            return  # "had been ill since Easter": no day of the story
        number, self.day_at, self.day_block = self.sentence(at), at, self.block
        if number != self.day_sentence:
            self.day_before, self.head_day = self.head_day, day
        self.day, self.day_sentence = day, number

    def base_year(self, at: int) -> str:
        """The year that "the year before" counts from: one told by itself in the last two sentences, else that of the value last given, else ""."""
        near = 0 <= self.sentence(at) - self.year_sentence <= 1
        return self.year if near else self.value[:4] if self.value[:4].isdecimal() else ""

    def told_year(self, at: int) -> str:
        """The year with which the sentence opened, "" where it did not."""
        number, year = self.year_told
        return year if number == self.sentence(at) else ""

    def linked(self, at: int) -> bool:
        """Whether a weekday goes on with the one just before: "Thursday and Friday", "between Monday and Wednesday", "on Tuesday or Friday"."""
        if self.day is None or not self.day_linked or not 0 < at - self.day_stop <= 2:
            return False
        return self.low(self.day_stop) in self.lexis.JOINTS and (at - self.day_stop == 1 or self.low(at - 1) == "on")

    def ahead_of(self, at: int) -> bool:
        """Whether a time follows a happening that lay ahead: "before a meeting of the board on Wednesday", "ahead of the vote on Sunday"."""
        for k in range(at - 1, max(-1, at - 9), -1):
            word = self.low(k)
            if word in ("before",) or (word == "of" and self.low(k - 1) == "ahead"):
                return self.name(at - 1) == "ON" and k < at - 1
            if not word.isalpha() or word in self.lexis.CLAUSE_WORDS:
                return False
        return False

    def part_base(self, at: int) -> date | None:
        """The day that a part of the day or a clock time is of: the story's, but for one told in a relative clause ("who left on Friday, spoke in the
        evening") or in an earlier paragraph, behind which the lead's day is meant.
        """
        if self.sentence(at) == self.day_sentence and self.day_at < at and self.apart(self.day_at, at):
            close = self.day_before is not None and self.anchor is not None and abs((self.day_before - self.anchor).days) <= CLOSE_DAYS
            return self.day_before if close else self.anchor
        if self.lead is not None and self.block > self.day_block and self.direction(at) == "past":
            return self.lead
        return self.story_day(at)

    def story_day(self, at: int) -> date | None:
        """The day that "later" counts from: the one spoken of in this or the last two sentences, else the anchor."""
        behind = self.sentence(at) - self.day_sentence
        if self.day is not None and self.anchor is not None and self.day > self.anchor and self.direction(at) == "past":
            head = self.head_day if behind in (1, 2) else None  # "resigned on Monday, a week before the vote on 8 August. He left at noon"
            return head if head is not None and head <= self.anchor else self.anchor  # "will answer on Friday. ... he said earlier in the day"
        close = self.day is not None and self.anchor is not None and abs((self.day - self.anchor).days) <= CLOSE_DAYS
        if self.day is None or not 0 <= behind <= (FAR_SENTENCES if close else NEAR_SENTENCES):
            return self.anchor
        return self.head_day if behind else self.day


NEAR_SENTENCES, FAR_SENTENCES, CLOSE_DAYS = 2, 6, 3
"""A day stays the one spoken of for so many sentences; longer when it is close to the report's own."""
NAMES: dict[int, dict[str, str]] = {}


def number(frame: Frame, places: list[int]) -> float | None:
    """The number that words and digits give together: "two and a half", "1,500", "twenty-four", "a hundred"."""
    total, current, found = 0.0, 0.0, False
    for at in places:
        name, word = frame.name(at), frame.low(at)
        if name == "NUMW":
            current += frame.lexis.NUMBERS[word]
        elif name == "HUNDRED":
            current = (current or 1.0) * frame.lexis.MULTIPLIERS[word]
            if current >= 1000:
                total, current = total + current, 0.0
        elif name in ("D2", "DIG", "YEAR", "HHMM", "DEC"):
            current += digits(word)
        elif name == "FRAC":
            current += fraction(word)
        elif name == "HALF":
            current += 0.5
        elif name == "COUPLE":
            current += 2.0
        else:
            continue
        found = True
    return total + current if found else None


def digits(word: str) -> float:
    """The value of digits with thousands' commas or a decimal point; 0 for what is none ("1.2.3")."""
    plain = word.replace(",", "") if "," in word and all(len(p) == 3 for p in word.split(",")[1:]) else word.replace(",", ".")
    try:
        return float(plain[:15])
    except ValueError:
        return 0.0


def fraction(word: str) -> float:
    """1/2, 3/4, ½."""
    signs = {"½": 0.5, "¼": 0.25, "¾": 0.75}
    if word in signs:
        return signs[word]
    return int(word[0]) / int(word[2]) if word[2] != "0" else 0.0


def period(count: float, unit: str) -> str:
    """A TIMEX3 duration: 3 and "Y" give P3Y, 1.5 and "Y" P18M, 2 and "TH" PT2H."""
    time = unit.startswith("T")
    letter = unit[1:] if time else unit
    if unit == "2W":
        count, letter = count * 2, "W"
    if unit == "WE":
        count, letter = count * 2, "D"
    if count != int(count):
        finer = {
            "Y": (12, "M"),
            "TH": (60, "M"),
            "DE": (10, "Y"),
            "CE": (100, "Y"),
            "TM": (60, "S"),
            "W": (7, "D"),
            "D": (24, "H"),
            "M": (30, "D"),
        }.get(unit)
        if finer is not None:
            count, letter, time = round(count * finer[0]), finer[1], time or finer[1] == "H"
    return f"P{'T' if time else ''}{count:g}{letter}" if count < 1e6 else f"P{'T' if time else ''}{int(count)}{letter}"


def some(unit: str) -> str:
    """A duration of unknown length: PXD, PTXH."""
    letter = {"2W": "W", "WE": "D", "6M": "M"}.get(unit, unit)
    return f"PTX{letter[1:]}" if letter.startswith("T") else f"PX{letter}"


UNIT_CLASSES = ("UNIT", "UNITS", "QUARTER", "QUARTERS", "SECOND", "CENTURY", "WEEKEND")


def unit_of(frame: Frame, hit: Hit) -> str:
    """The code of the match's last unit word."""
    found = frame.places(hit, *UNIT_CLASSES)
    return unit_code(frame, found[-1]) if found else "D"


def unit_code(frame: Frame, at: int) -> str:
    """The code of one unit word: D W M Y Q DE CE TH TM TS."""
    word = frame.low(at)
    return str(frame.lexis.UNITS.get(word) or frame.lexis.PLURALS.get(word) or "D")
