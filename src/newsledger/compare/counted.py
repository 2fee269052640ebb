"""What a number counts: whose fate it tells, in which direction it is a bound, whether it counts a state that goes on."""

from __future__ import annotations

from newsledger.compare.lines import Line, Number
from newsledger.compare.words import key
from newsledger.language.counting import value
from newsledger.language.lang.en import differences as rules

NUMBERS = 12
"""Numbers of one line that are looked at: a table without a full stop may hold thousands."""
ROUGH = 1.2
"""How far apart an estimate and another number may lie ("some 200", "190")."""


def fates(line: Line, number: Number) -> frozenset[str]:
    """What became of those that a number counts ("nine people were killed": dead), by the nearest words before and behind it in its clause."""
    tokens = line.sentence.tokens
    at = next((i for i, t in enumerate(tokens) if t.start >= number.start), 0)
    top = at
    for _ in range(3):  # "Eleven people, most of them members of a school band, died": the verb that they hang on
        top = tokens[top].head if tokens and 0 <= tokens[top].head < len(tokens) else top
        hung = [fate for fate, words in rules.FATES.items() if tokens and tokens[top].lemma.casefold() in words]
        if hung:
            return frozenset(hung)
    for reach in (3, 7):
        found = {
            fate
            for t in tokens[max(0, at - reach) : at + reach + 2]
            for fate, words in rules.FATES.items()
            if t.lemma.casefold() in words or line.text[t.start : t.end].casefold() in words
        }
        if found:
            return frozenset(found)
    return frozenset()


def same_fate(one: Line, a: Number, two: Line, b: Number) -> bool:
    """Whether two counts may be of the same people: "nineteen died" is not of the 35 that a boat may carry, nor the dead of the hurt."""
    x, y = fates(one, a), fates(two, b)
    if x and y:
        return bool(x & y)
    return not (x | y) - {"held", "saved", "moved"}


def others(line: Line, number: Number) -> bool:
    """Whether the number counts a rest or a part ("three other soldiers", "two of the men", "all but two")."""
    around = line.text[max(line.span.start, number.start - 9) : number.start].casefold().split()
    behind = line.text[number.end : min(line.span.end, number.end + 14)].casefold().replace("-", " ").split()
    if behind[:1] == ["in"] and len(behind) > 1 and value(behind[1]) is not None:
        return True  # "one in nine boats"
    return bool(set(behind[:1]) & rules.REST or set(around[-2:]) & rules.REST)


def running(line: Line) -> bool:
    """Whether the line counts a state that goes on and may have grown ("14 ships waiting")."""
    return bool({key(t.lemma) for t in line.sentence.tokens} & rules.RUNNING)


def aim(line: Line, number: Number) -> str:
    """Whether the number is at least, at most or about what it says; empty for an exact one."""
    before = line.text[max(line.span.start, number.start - 24) : number.start].casefold().split()[-3:]
    if before[-1:] == ["over"] and set(before[:-1]) & rules.OVER:
        return ""
    for name, words in rules.AIMS.items():
        if set(before) & words:
            return name
    behind = line.text[number.end : min(line.span.end, number.end + 24)].casefold().replace(",", " ").split()[:4]
    if any(tuple(behind[i : i + 2]) in rules.OR_SO for i in range(3)):
        return "about"
    return "about" if number.bound else ""


def rounded(a: float, b: float) -> bool:
    """Whether one number is the other in round figures ("61,240 euros", "61,000 euros"; "6.8 million", "7 million")."""
    return any(0 < abs(x - y) <= CLOSE * abs(y) and whole(x) < whole(y) and x == to_figures(y, whole(x)) for x, y in ((a, b), (b, a)) if x >= ROUND)


CLOSE = 0.055
ROUND = 1000
"""Below it round numbers are counted ones: "20 people" is no rounding of "19"."""


def whole(number: float) -> int:
    """How many figures a number has, the noughts at its end left out."""
    return len(f"{number:.10g}".replace(".", "").split("e")[0].strip("0"))


def to_figures(number: float, figures: int) -> float:
    """The number rounded to so many figures."""
    return float(f"{number:.{max(1, figures)}g}")


def allowed(one: Line, a: Number, two: Line, b: Number) -> bool:
    """Whether a bound or an estimate allows the other number: "more than 80" allows 95 and not 60, "about 900" no 1,200."""
    return any(_allows(aim(x, n), n.value, m.value) for x, n, m in ((one, a, b), (two, b, a)))


def _allows(direction: str, said: float, other: float) -> bool:
    low, high = sorted((abs(said), abs(other)))
    if direction == "least":
        return other >= said and high <= 3 * low
    if direction == "most":
        return other <= said and high <= 3 * low
    return direction == "about" and high <= ROUGH * low


def unshared(one: Line, two: Line) -> list[tuple[Number, Number]]:
    """Every two numbers of two lines that only one of them gives."""
    ours, theirs = {n.value for n in one.numbers}, {n.value for n in two.numbers}
    return [(x, y) for x in one.numbers[:NUMBERS] if x.value not in theirs for y in two.numbers[:NUMBERS] if y.value not in ours]
