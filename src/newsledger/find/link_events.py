"""What two events themselves say of their link, where words of sequence say nothing or too little: their types, quads, status and place in the parse.

A blow that follows a blow answers it ("burned a flag a day after Riga left the pact"); what is asked for comes after the asking; an accusation after
the deed; what is told as history is the background of the news beside it.
"""

from __future__ import annotations

from types import ModuleType
from typing import NamedTuple

from newsledger.records import Event, Tokens

CONFLICT = (3, 4)
ASKING = ("REQUEST",)
BLAMING = ("ACCUSE", "SANCTION", "COERCE", "CONCEDE")
REPLIES = frozenset(("reject", "refuse", "decline", "spurn", "rebuff", "ignore", "accept", "grant", "heed", "dismiss", "obey", "defy"))
PLEAS = ("REQUEST", "AGREE", "THREATEN", "CONCEDE")
GATHERED = ("PROTEST", "CONSULT")
"""What happens at one of these happens during it."""
DAY = ("the same day", "the same week", "the same month", "the day", "the same time", "same morning", "same evening")
"""What happens on "the day" or in "the same week" that something else does happens during it."""


class Tie(NamedTuple):
    """The relation of one event to the other: which comes first in the link, its kind, the tokens that say so and the rule."""

    reversed: bool
    kind: str
    first: int
    last: int
    rule: str


def answered(kind: str, one: Event, two: Event) -> bool:
    """Whether "X after Y" is X in response to Y: both are conflict, and Y has happened."""
    x, y = (one, two) if kind == "after" else (two, one)
    return (
        kind in ("after", "before")
        and x.quad in CONFLICT
        and y.quad in CONFLICT
        and y.type != "THREATEN"
        and y.status == "happened"
        and bool(x.actors)
    )


def tied(tokens: Tokens, lexis: ModuleType, one: Event, two: Event, a: int, b: int) -> Tie | None:
    """The link of two events of one sentence without a word of sequence between them; `a` and `b` are their tokens, in this order. None: no link."""
    low = [t.lower() for t in tokens.text[a : b + 1]]
    inside = under(tokens, b, a)
    done = one.status == "happened"
    if done and one.type in ASKING and tokens.head[b] == a and tokens.dep[b] == "xcomp" and tokens.lemma[a] != "expect":
        return Tie(True, "after", a, b + 1, "asked for")
    blamed = inside and done and one.type in BLAMING and two.status != "denied"  # "accused of attacking", "expelled for meeting them"
    blamed = blamed and (two.quad in CONFLICT or (one.type in ("SANCTION", "COERCE") and tokens.upos[b] == "VERB"))
    if blamed and cased(tokens, b, ("of", "for"), ("case", "mark")) and a in (tokens.head[b], tokens.head[tokens.head[b]]):
        return Tie(False, "after", a, b + 1, "blamed for")
    near = tokens.upos[b] == "NOUN" and tokens.lemma[b].lower() in lexis.ANSWERED and b - a < 14 and tokens.dep[b] in ("parataxis", "appos", "conj")
    if ((inside and tokens.dep[b] in ("obj", "obl")) or near) and tokens.lemma[a].lower() in REPLIES and two.type in PLEAS:
        return Tie(False, "response_to", a, b + 1, "reply")
    if inside and tokens.dep[b] == "acl:relcl" and done:
        aids = [tokens.text[k].lower() for k in range(max(a, b - 6), b) if tokens.head[k] == b and tokens.dep[k].startswith("aux")]
        if "had" in aids:
            return Tie(False, "during" if "been" in aids and low[-1].endswith("ing") else "after", b - 1, b + 1, "had before")
    if (
        inside
        and two.quad in CONFLICT
        and one.quad in CONFLICT
        and two.status == "happened"
        and cased(tokens, b, ("over",))
        and tokens.dep[b] in ("obl", "nmod")
    ):
        return history(tokens, one, two, a, b) or Tie(False, "response_to", b - 1, b + 1, "over it")
    if inside and tokens.dep[b] == "obl" and two.type in GATHERED and cased(tokens, b, ("at", "during")):
        return Tie(False, "during", b - 1, b + 1, "at it")
    if menaced(one, two) and tokens.dep[b] in ("conj", "parataxis") and ("and" in low or ";" in low):
        return Tie(True, "response_to", b, b + 1, "meets the threat")
    reply = across(tokens, lexis, one, two, b) if not inside else None
    return reply or same_day(low, a) or history(tokens, one, two, a, b)


def cased(tokens: Tokens, b: int, cases: tuple[str, ...], deps: tuple[str, ...] = ("case",)) -> bool:
    """Whether a phrase has one of some prepositions: "detained 300 people at rallies", "broke off relations over the raid"."""
    return any(tokens.head[k] == b and tokens.dep[k] in deps and tokens.text[k].lower() in cases for k in range(max(0, b - 8), b))


def menaced(one: Event, two: Event) -> bool:
    """Whether one party threatens or plans a blow and another has acted or asked: "plans to expel them, and the UN has appealed to it to wait"."""
    blow = (one.type == "THREATEN" and one.status == "happened") or (one.status == "planned" and one.quad in CONFLICT)
    acted = two.status == "happened" and (two.quad in CONFLICT or two.type == "REQUEST") and not two.background
    return blow and acted and bool(two.actors) and not {p.actor for p in one.actors} & {p.actor for p in two.actors}


def across(tokens: Tokens, lexis: ModuleType, one: Event, two: Event, b: int) -> Tie | None:
    """A sentence that turns down or grants what the one before it asked or claimed: "Japan protested to China. Beijing rejected the complaint."."""
    if one.type not in (*PLEAS, "ACCUSE") or tokens.lemma[b].lower() not in REPLIES or {p.actor for p in one.actors} & {p.actor for p in two.actors}:
        return None
    for k in range(b + 1, min(b + 7, len(tokens))):
        said = tokens.lemma[k].lower() in lexis.ANSWERED and tokens.head[k] == b
        if said and any(tokens.head[j] == k and tokens.text[j].lower() in ("the", "this", "that", "its", "their") for j in range(b + 1, k)):
            return Tie(True, "response_to", b, k + 1, "reply")
    return None


def same_day(low: list[str], a: int) -> Tie | None:
    """ "are to strike on the day that the leaders meet", "in the same week that hackers struck"."""
    text = " " + " ".join(low) + " "
    for phrase in DAY:
        at = text.find(f" {phrase} ")
        after = text[at + len(phrase) + 2 :].split()[:1] if at >= 0 else []
        if after and (phrase != "the day" or after[0] not in ("after", "before", ",", "later")):
            first = a + text[:at].count(" ")
            return Tie(phrase != "the day", "during", first, first + len(phrase.split()), phrase)
    return None


def history(tokens: Tokens, one: Event, two: Event, a: int, b: int) -> Tie | None:
    """What is told as history comes before the news beside it: "is to call on the governor; in 1860 his predecessor was besieged"; two of a kind
    say nothing. In a relative clause or as what the news is about it is the background: "India, which fought a war in 1962, will hold talks"."""
    if one.background == two.background or one.status == "denied" or two.status == "denied":
        return None
    if recalled(tokens, one, two, a, b):
        return Tie(two.background, "background_to", a, b + 1, "history")
    return Tie(one.background, "after", a, b + 1, "history")


def recalled(tokens: Tokens, one: Event, two: Event, a: int, b: int) -> bool:
    """Whether the one of two events that is history stands in a relative clause, or behind "for" or "over"."""
    if one.background == two.background:
        return False
    past, news = (b, a) if two.background else (a, b)
    about = cased(tokens, past, ("for", "over")) and under(tokens, past, news)
    return about or (tokens.dep[past] == "acl:relcl" and tokens.head[tokens.head[past]] == news)


def under(tokens: Tokens, low: int, high: int) -> bool:
    """Whether a token hangs below another, at most six steps."""
    i = low
    for _ in range(6):
        if tokens.head[i] == i:
            return False
        i = tokens.head[i]
        if i == high:
            return True
    return False
