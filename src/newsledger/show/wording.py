"""Dates, counts, chains and kinds in a reader's words. The words of the interface live here; nothing depends on a locale."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import count, product
from string import ascii_uppercase
from typing import TYPE_CHECKING

from newsledger.records import Copy, Counts, Fact, Place, Relation, Span, Time

if TYPE_CHECKING:
    from newsledger.show.view import Said

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
EVENTS: dict[str, str] = {
    "AGREE": "agreement",
    "CONSULT": "talks",
    "SUPPORT": "support",
    "COOPERATE": "cooperation",
    "AID": "aid",
    "CONCEDE": "concession",
    "RETREAT": "retreat",
    "REQUEST": "demand",
    "ACCUSE": "accusation",
    "REJECT": "refusal",
    "THREATEN": "threat",
    "PROTEST": "protest",
    "SANCTION": "sanction",
    "MOBILIZE": "mobilisation",
    "COERCE": "coercion",
    "ASSAULT": "attack",
}
MODES: dict[str, str] = {
    "withdraw": "withdrawal", "release": "release", "resign": "resignation", "ceasefire": "ceasefire", "disarm": "disarmament", "return": "return",
    "access": "access", "visit": "visit", "phone": "telephone call", "third-party": "mediation", "arrest": "arrest", "deport": "deportation",
    "curfew": "curfew", "ban": "ban", "seize": "seizure", "restrict": "restriction", "censor": "censorship", "cyber": "cyber attack",
    "expel": "expulsion", "convict": "conviction", "strike": "strike", "riot": "riot", "hunger": "hunger strike", "boycott": "boycott",
    "troops": "troop movement", "weapons": "show of weapons", "martial-law": "martial law", "execute": "execution", "torture": "torture",
}  # fmt: skip
"""Kinds of event whose mode says more than their type."""
MODED = ("RETREAT", "CONSULT", "COERCE", "SANCTION", "PROTEST", "MOBILIZE", "ASSAULT")
"""Types whose modes are kinds of deed; the modes of REQUEST, REJECT and THREATEN say what is asked, refused or threatened."""
CLEAR = frozenset({*MODES.values(), "agreement", "talks", "aid", "protest", "sanction", "mobilisation", "attack"})
"""Kinds that a reader takes as they are; "support" under a headline or "no refusal" under what somebody did not rule out are a code book's words."""
STATUS: dict[str, str] = {"happened": "{}", "planned": "planned {}", "hypothetical": "possible {}", "denied": "no {}"}
"""How a kind is told that has not happened: "planned visit", "no arrest"."""
COPIES: dict[str, str] = {
    "exact": "copy of",
    "near": "near copy of",
    "partial": "partly copied from",
    "rewritten": "rewritten from",
    "quotes": "same quotes as",
}
RELATIONS: dict[str, str] = {
    "interaction": "{a} and {b}: dealings",
    "ally": "{a} is an ally of {b}",
    "treaty": "{a} has a treaty with {b}",
    "member": "{a} is a member of {b}",
    "office": "{a} holds office in {b}",
    "kin": "{a} is kin of {b}",
    "owner": "{a} owns {b}",
    "hostile": "{a} is hostile to {b}",
    "supports": "{a} supports {b}",
}
KINDS: dict[str, str] = {
    "polarity": "whether it is so",
    "detail": "how it was",
    "sequence": "in what order",
    "certainty": "how certain it is",
    "attribution": "who says so",
    "wording": "the wording",
    "naming": "what it is called",
}
"""What a difference is about, in a reader's words, where the record's own word is none."""
VERDICTS: dict[str, str] = {
    "contradicts": "they contradict each other",
    "ambiguous": "it is not clear whether they agree",
    "more precise": "one is more precise",
    "later": "one is later news",
    "compatible": "both can hold",
}
REACH: dict[str, int] = {"year": 4, "decade": 4, "century": 4, "month": 7, "quarter": 7}  # how much of an ISO date a grain says
UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")


def letters() -> Iterator[str]:
    """A, B ... Z, AA, AB ..."""
    for size in count(1):
        yield from map("".join, product(ascii_uppercase, repeat=size))


def one_line(text: str) -> str:
    """Text on one line, without control and direction characters: safe for a terminal, for showing only."""
    return " ".join(UNSEEN.sub(" ", text).split())


def worded(text: str, *, verbatim: bool) -> str:
    """The words of an utterance: in quotation marks only where the report has them so, never a paraphrase, and without the conjunction before it."""
    return quoted(text) if verbatim else paired(one_line(text).removeprefix("that "))


def closed(text: str) -> str:
    """The text with the mark at its end that a quotation within it leaves open: `the plan was "a first step`. Inches open nothing."""
    if text.rfind("\u201c") > text.rfind("\u201d"):
        return text + "\u201d"
    last = text.rfind('"')
    opens = last >= 0 and text.count('"') % 2 == 1 and (last == 0 or text[last - 1] in " (\u2014") and text[last + 1 : last + 2].strip() != ""
    return text + '"' if opens else text


def paired(text: str) -> str:
    """The text with the partner of a quotation mark that its end or beginning has cut off: `anyone I offended” after a video of him emerged`."""
    line = closed(one_line(text))
    opens, closes = line.find("\u201c"), line.find("\u201d")
    return "\u201c" + line if closes >= 0 and (opens < 0 or closes < opens) else line


def quoted(text: str) -> str:
    """The text on one line in curly quotation marks: its own outer ones are left out, those within become single, so that no mark is doubled."""
    line = one_line(text)
    outer = len(line) > 1 and line[0] in '\u201c"' and line[-1] in '\u201d"' and not set(line[1:-1]) & set('\u201c\u201d"')
    line = line[1:-1] if outer else line
    if set(line) & {"\u201c", "\u201d"}:
        return "\u201c" + paired(line).replace("\u201c", "\u2018").replace("\u201d", "\u2019") + "\u201d"
    return "\u201c" + (line if line.count('"') > 1 else line.strip('"')) + "\u201d"


def day_words(iso: str | None) -> str:
    """2025-03-12 as `12 Mar 2025`; shorter dates as far as they go."""
    match = re.match(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", iso or "")
    if match is None:
        return ""
    year, month, day = match.groups()
    parts = [str(int(day)) if day else "", MONTHS[int(month) - 1] if month and 1 <= int(month) <= 12 else "", year]
    return " ".join(p for p in parts if p)


def date_words(first: str | None, last: str | None) -> str:
    """`12 to 13 Mar 2025`, or one day; empty when unknown."""
    a, b = day_words(first), day_words(last)
    if not a or not b or a == b:
        return a or b
    one, two = a.split(), b.split()
    shared = 0
    while shared < min(len(one), len(two)) - 1 and one[-1 - shared] == two[-1 - shared]:
        shared += 1
    return f"{' '.join(one[: len(one) - shared])} to {b}"


def time_words(time: Time | None) -> str:
    """A time as `12 Mar 2025, 18:05`, an interval as `1 to 3 Mar 2025`; its words when it has no bounds; empty for None."""
    if time is None:
        return ""
    if time.earliest is None:
        return time.span.text if time.span is not None else time.value
    clock = re.search(r"T(\d\d:\d\d)", time.value or "") or re.search(
        r"T(\d\d:\d\d)", time.earliest if time.grain in ("minute", "hour", "second") else ""
    )
    if clock is not None and time.earliest[:10] == (time.latest or time.earliest)[:10]:
        return f"{day_words(time.earliest)}, {clock.group(1)}"
    reach = REACH.get(time.grain or "day", 10)
    return date_words(time.earliest[:reach], (time.latest or time.earliest)[:reach])


def place_words(place: Place | None) -> str | None:
    """A place with its country's code."""
    if place is None:
        return None
    return f"{place.name} ({place.country})" if place.country else place.name


def number(count: int, one: str) -> str:
    """`1 report`, `2 reports`."""
    return f"{count} {one}" if count == 1 else f"{count} {one}s"


def counts_words(counts: Counts) -> str:
    """`2 reports, 2 outlets, 1 to 2 origins`."""
    low, high = counts.origins
    origins = number(high, "origin") if low == high else f"{low} to {high} origins"
    return f"{number(counts.reports, 'report')}, {number(counts.outlets, 'outlet')}, {origins}"


MOST_NAMED = 3
"""Ends of chains that are named beside the counts."""


def origin_words(said: Sequence[Said]) -> str:
    """From whom the outlets have a fact: `named: the ministry, police; B names nobody`; nothing where no report names anybody."""
    ends = {bare_name(s.chain[-1]): s.chain[-1] for s in reversed(said) if len(s.chain) > 1}
    named = list(dict.fromkeys(bare_name(s.chain[-1]) for s in said if len(s.chain) > 1))
    silent = sorted({s.letter for s in said} - {s.letter for s in said if len(s.chain) > 1}, key=lambda x: (len(x), x))
    if not named:
        return ""
    more = f" and {len(named) - MOST_NAMED} more" if len(named) > MOST_NAMED else ""
    rest = f"; {', '.join(silent)} {'names' if len(silent) == 1 else 'name'} nobody" if silent else ""
    return f"named: {', '.join(ends[n] for n in named[:MOST_NAMED])}{more}{rest}"


def chain_names(outlet: str, via: Sequence[str], speaker: str | None) -> tuple[str, ...]:
    """The chain from the outlet to whoever is at its end; a name that follows itself is said once, as is "Nordlys news agency" behind "Nordlys".

    A speaker who is a link of the chain already ("Nordlys, citing the union, said") is not put at its end.
    """
    out: list[str] = []
    for name in (outlet, *via):
        if name and (not out or bare_name(out[-1]) != bare_name(name)):
            out.append(one_line(name))
    return tuple(out) if not speaker or bare_name(speaker) in map(bare_name, out) else (*out, one_line(speaker))


MEDIA_WORDS = frozenset({"news", "agency", "newspaper", "paper", "daily", "channel", "website", "service", "wire", "media"})
"""Words behind a medium's name that only say what it is."""


def bare_name(name: str) -> str:
    """A name without the words that only say what kind of medium it is."""
    words = one_line(name).casefold().removeprefix("the ").split()
    return " ".join([w for w in words if w not in MEDIA_WORDS] or words)


def tag_of(fact: Fact) -> tuple[str, ...]:
    """What kind of fact it is, in words."""
    if fact.event is not None:
        plain = EVENTS.get(fact.event.type.upper(), fact.event.type.lower())
        word = MODES.get(fact.event.mode or "", plain) if fact.event.type in MODED else plain
        return (STATUS.get(fact.event.status, "{}").format(word),)
    return ("quote",) if fact.kind == "quote" else ()


def clear_tags(tags: Sequence[str]) -> list[str]:
    """The kinds that say something to a reader: what has happened or is planned, in plain words."""
    return [t for t in tags if t.removeprefix("planned ") in CLEAR]


def copy_note(copy: Copy, marks: Mapping[str, str]) -> str:
    """`near copy of A (98 %)`."""
    return f"{COPIES.get(copy.kind, copy.kind)} {marks[copy.left]} ({copy.containment:.0%})".replace("%", " %")


def relation_words(relation: Relation, a: str, b: str) -> str:
    """A relation in words."""
    words = RELATIONS.get(relation.type, "{a} and {b}: " + relation.type).format(a=one_line(a), b=one_line(b))
    return f"{words} ({relation.stance})" if relation.stance else words


def context(text: str, span: Span, *, reach: int = 70) -> tuple[str, str]:
    """The words before and after a span in its line, at most `reach` characters each, cut at a word with an ellipsis."""
    start = max(text.rfind("\n", 0, span.start) + 1, span.start - reach)
    stop = text.find("\n", span.end)
    end = min(stop if stop >= 0 else len(text), span.end + reach)
    before, after = text[start : span.start], text[span.end : end]
    if start > 0 and text[start - 1] != "\n" and " " in before:
        before = "… " + before.split(" ", 1)[1]
    if end < len(text) and text[end] != "\n" and " " in after:
        after = after.rsplit(" ", 1)[0] + " …"
    return before.lstrip(), after.rstrip()
