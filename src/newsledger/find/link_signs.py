"""What the learned judgement of links looks at of a pair of events (`row`): numbers, always in the same order of columns.

Nothing here decides. A column is what both events are (type, status, tense, place in the parse), whose parties meet or turn ("A accuses B. B
rejects"), how far apart they stand, the words between them and at the head of the second sentence, their days, and what the rules say.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from types import ModuleType

from newsledger.find.link_events import CONFLICT, Tie
from newsledger.find.link_facts import STEPS, Fact, flags, one_of, table_of
from newsledger.records import Event, Tokens

KINDS = ("before", "after", "during", "part_of", "response_to", "background_to")
RULES = (
    "cue",
    "front",
    "days",
    "past perfect",
    "later",
    "earlier",
    "meanwhile",
    "answers",
    "answers back",
    "history",
    "over",
    "blamed for",
    "asked for",
    "reply",
)
TURNS = tuple((kind, turned) for kind in KINDS for turned in (False, True))
FAR = 40
"""What counts as far in tokens; farther is as far."""


def row(tokens: Tokens, signs: ModuleType, facts: Sequence[Fact], i: int, j: int, tie: Tie | None, rules: Mapping[str, str]) -> list[float]:
    """The columns of the pair of events `i` and `j`, in this order of the text; `tie`: what the rules say of it, `rules`: the group of each rule."""
    a, b = facts[i], facts[j]
    group = rules.get(tie.rule, tie.rule) if tie is not None else ""
    return [
        *a.own,
        *b.own,
        *parties(facts, i, j),
        *distances(tokens, facts, i, j),
        *wording(tokens, signs, a, b),
        *naming(tokens, a, b),
        *days(a.event, b.event),
        *one_of(TURNS, (tie.kind, tie.reversed) if tie is not None else None),
        *one_of(RULES, group),
        float(tie is not None),
    ]


def met(a: Fact, one: int, b: Fact, two: int) -> float:
    """How surely a side of one event is a side of the other: the same actor or state, or only the same words."""
    if not a.sides[one].isdisjoint(b.sides[two]):
        return 1.0
    return 0.0 if a.words[one].isdisjoint(b.words[two]) else 0.7


def parties(facts: Sequence[Fact], i: int, j: int) -> list[float]:
    """Which parties of the two events are the same, and whether an event between them has the second one's target as doer."""
    a, b = facts[i], facts[j]
    same, doer_hit, hit_doer, hit = met(a, 0, b, 0), met(a, 0, b, 1), met(a, 1, b, 0), met(a, 1, b, 1)
    one, two = a.event, b.event
    between = facts[i + 1 : j]
    return [
        same,
        doer_hit,
        hit_doer,
        hit,
        float(bool(one.actors) and bool(two.actors) and not same),
        float(one.type == two.type),
        float(one.quad in CONFLICT) * 2 + float(two.quad in CONFLICT),
        float(one.background) - float(two.background),
        float(any(met(f, 0, b, 1) for f in between)),
        float(any(f.event.quad in CONFLICT for f in between)),
    ]


def distances(tokens: Tokens, facts: Sequence[Fact], i: int, j: int) -> list[float]:
    """How far apart the two stand in the text and in the parse."""
    a, b = facts[i], facts[j]
    up, down = steps(tokens, a.at, b.at) if a.sentence == b.sentence else (STEPS, STEPS)
    head = tokens.head
    return [
        float(b.sentence - a.sentence),
        float(min(FAR, b.at - a.at)),
        float(j - i),
        float(i),
        float(len(facts)),
        float(len(facts) - j),
        float(i == 0 or facts[i - 1].sentence < a.sentence),
        float(facts[j - 1].sentence < b.sentence),
        float(head[b.at] == a.at),
        float(head[a.at] == b.at),
        float(head[b.verb] in (a.verb, a.at)),
        float(head[a.verb] in (b.verb, b.at)),
        float(a.verb == b.verb),
        float(up),
        float(down),
    ]


def steps(tokens: Tokens, a: int, b: int) -> tuple[int, int]:
    """How many steps lead from each of two tokens up to the one that is above both."""
    above: dict[int, int] = {}
    for n in range(STEPS):
        above.setdefault(a, n)
        a = tokens.head[a]
    for n in range(STEPS):
        if b in above:
            return above[b], n
        b = tokens.head[b]
    return STEPS, STEPS


def wording(tokens: Tokens, signs: ModuleType, a: Fact, b: Fact) -> list[float]:
    """The words between two events of a sentence, those at the head of a later sentence, those behind the second event."""
    if a.sentence != b.sentence:
        return [*(0.0,) * len(signs.GAP), *b.around.lead, *(0.0,) * len(signs.MARKS), *b.around.tail]
    gap = [w.lower() for w in tokens.text[max(a.at + 1, b.at - FAR) : b.at]]
    return [*flags(gap, table_of(signs, "GAP")), *(0.0,) * len(signs.LEAD), *a.around.front, *b.around.tail]


def naming(tokens: Tokens, a: Fact, b: Fact) -> list[float]:
    """Whether a later sentence names what was told ("the move", "it"), as the object of its event or otherwise, and by the first event's own word."""
    if a.sentence == b.sentence:
        return [0.0] * 4
    named, own = b.around.named, tokens.text[a.at][:5].lower()
    object_ = any(tokens.head[k] == b.at for k in named)
    return [float(bool(named)), float(object_), float(any(tokens.text[k][:5].lower() == own for k in named)), b.around.pointed]


def days(one: Event, two: Event) -> list[float]:
    """Whether both have days, and which comes first."""
    x, y = one.time, two.time
    if x is None or y is None or not (x.earliest and x.latest and y.earliest and y.latest):
        return [0.0, 0.0]
    return [1.0, float(x.latest[:10] < y.earliest[:10]) - float(y.latest[:10] < x.earliest[:10])]


@cache
def groups(lexis: ModuleType) -> dict[str, str]:
    """The group of each rule that is a cue of the lexicon, the others are their own."""
    return {name: "front" if name.startswith("front ") else "cue" for phrase in lexis.CUES for name in (phrase, f"front {phrase}")}
