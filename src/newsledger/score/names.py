"""The measure of names: how many mentions lead to the right actor, how many to a wrong one.

Rows are passages: `text`, `published`, `mentions` (start, end, id, kind, how, members) and `never` (pairs of mentions that must not be joined). An
id of the gold is a state's ISO code, or `person:Name`, `org:Name`, `thing:Name`. A predicted mention answers for a gold one when they share most of their characters.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypedDict

from newsledger.know.names import key
from newsledger.records import Actor, Findings, Mention, Report, Thing, span_of

JOIN_KINDS = ("person",)
CLOSE = 0.6


class Gold(TypedDict):
    """One gold mention."""

    start: int
    end: int
    id: str
    kind: str
    how: str
    members: list[str]


class Row(TypedDict):
    """One passage."""

    text: str
    published: str
    mentions: list[Gold]
    never: list[list[int]]


class Counter:
    """Counts by name."""

    def __init__(self) -> None:
        self.n: dict[str, int] = {}

    def add(self, name: str, value: bool | int = 1) -> None:
        """Add to one count."""
        self.n[name] = self.n.get(name, 0) + int(value)

    def share(self, part: str, whole: str) -> float:
        """One count as percent of another."""
        return round(100 * self.n.get(part, 0) / self.n[whole], 2) if self.n.get(whole) else 0.0


def best_mention(found: Findings, gold: Gold) -> Mention | None:
    """The predicted mention that shares most with the gold one, None under `CLOSE` (Dice)."""
    best, most = None, CLOSE
    start = without_article(gold["start"], found.report.text)
    for m in found.mentions:
        first = without_article(m.span.start, found.report.text)
        shared = min(m.span.end, gold["end"]) - max(first, start)
        dice = 2 * shared / (m.span.end - first + gold["end"] - start) if shared > 0 else 0.0
        if dice > most or (dice == most and best is not None and best.actor is None):
            best, most = m, dice
    return best


def without_article(start: int, text: str) -> int:
    """Where a span begins behind its article: "the UAE" and "UAE" are the same mention."""
    return start + 4 if text[start : start + 4].lower() == "the " else start


def name_of(found: Findings, own: str | None) -> Actor | Thing | None:
    """The actor or thing with that id."""
    return found.actors.get(own or "") or found.things.get(own or "")


def same(record: Actor | Thing, own: str, text: str) -> bool:
    """Whether a record is the gold's: a state by code, a person by the words of the name, other things by shared content words."""
    prefix, _, name = own.partition(":")
    if not name:
        return isinstance(record, Actor) and record.kind == "state" and record.state == prefix
    if prefix == "person":
        words, wanted = set(key(record.name).split()), set(key(name).split())
        alias = any(key(a) == key(name) for a in record.aliases)
        return alias or (bool(words) and (words <= wanted or wanted <= words))
    if isinstance(record, Actor) and record.kind in ("state", "person"):
        return False
    small = {"the", "of", "and", "for", "in", "on", "a", "s", "de"}
    wanted = {w for w in key(name).split() if w not in small}
    have = {w for n in (record.name, *record.aliases) for w in key(n).split() if w not in small}
    return bool(wanted & have) or key(record.name) in key(text)


def measure(rows: Sequence[Row], extract: Callable[[Report], Findings]) -> dict[str, float]:
    """Percentages: id_acc, wrong_id (of answers), metonym_f1 (government against place), group_acc, person_link_acc, and the number of mentions."""
    count = Counter()
    for row in rows:
        found = extract(Report.from_text(row["text"], published=row["published"]))
        answers = [best_mention(found, g) for g in row["mentions"]]
        for gold, answer in zip(row["mentions"], answers, strict=True):
            judge(count, found, gold, answer, row["text"])
        links(count, row, answers)
    p, r = count.share("met_right", "met_sys"), count.share("met_right", "met_gold")
    return {
        "id_acc": count.share("right", "ids"),
        "wrong_id": count.share("wrong", "answers"),
        "metonym_f1": round(2 * p * r / (p + r), 2) if p + r else 0.0,
        "group_acc": count.share("group_right", "groups"),
        "person_link_acc": count.share("link_right", "links"),
        "never_joined": count.share("never_kept", "nevers"),
        "mentions": float(sum(len(r["mentions"]) for r in rows)),
    }


def judge(count: Counter, found: Findings, gold: Gold, answer: Mention | None, text: str) -> None:
    """Count one gold mention."""
    if gold["id"] == "group":
        judge_group(count, found, gold, answer)
        return
    capital = gold["kind"] == "place" or (gold["kind"] == "state" and gold["how"] == "metonym")
    if capital:
        is_state = answer is not None and answer.kind == "state" and answer.how in ("metonym", "name")
        count.add("met_gold", gold["kind"] == "state")
        count.add("met_sys", is_state)
        count.add("met_right", is_state and gold["kind"] == "state")
    if gold["kind"] == "place":
        if answer is not None and answer.actor is not None and answer.kind == "state" and gold["how"] == "name":
            count.add("answers")
            count.add("wrong")
        return
    count.add("ids")
    record = name_of(found, answer.actor) if answer else None
    if record is None:
        return
    count.add("answers")
    right = same(record, gold["id"], span_of(text, gold["start"], gold["end"]).text)
    count.add("right", right)
    count.add("wrong", not right)


def judge_group(count: Counter, found: Findings, gold: Gold, answer: Mention | None) -> None:
    """A group is right when its members are."""
    count.add("groups")
    records = [name_of(found, m) for m in answer.members] if answer else []
    if not records:
        return
    count.add("answers")
    right = len(records) == len(gold["members"]) and all(any(r is not None and same(r, m, "") for r in records) for m in gold["members"])
    count.add("group_right", right)
    count.add("wrong", not right)


def links(count: Counter, row: Row, answers: Sequence[Mention | None]) -> None:
    """Each later mention of a person must have the id of an earlier one; pairs that must not be joined must have two ids."""
    first: dict[str, str] = {}
    for gold, answer in zip(row["mentions"], answers, strict=True):
        if gold["kind"] not in JOIN_KINDS or gold["id"] == "group":
            continue
        own = answer.actor if answer else None
        if gold["id"] in first:
            count.add("links")
            count.add("link_right", own is not None and own == first[gold["id"]])
        elif own is not None:
            first[gold["id"]] = own
        else:
            first.setdefault(gold["id"], "")
    for a, b in row["never"]:
        one, two = answers[a], answers[b]
        count.add("nevers")
        count.add("never_kept", one is None or two is None or one.actor is None or one.actor != two.actor or one.kind != two.kind)
