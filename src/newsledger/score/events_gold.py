"""How well the events of single statements are found: the figures of our own gold (`measure`).

A row holds a statement with its events as an annotator coded them. A gold event is found when an event of ours has a trigger that
touches its trigger, or, failing that, one of an acceptable type whose trigger stands within 25 characters. Of the found ones: `type_acc`
(the type or one that is also acceptable), `party_f1` (words of the parties that overlap), recall of each status, background F1.
`false_events` is the share of rows without an event in which we find one. `link_f1` counts links between two found events, kind included.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from newsledger.records import Event, Findings, Party

Row = Mapping[str, object]
Gold = dict[str, object]
NEAR = 25
STATUSES = ("happened", "planned", "hypothetical", "denied")


def measure(pairs: Iterable[tuple[Row, Findings]]) -> dict[str, float]:
    """Figures in percent for rows with the findings of their texts."""
    n: Counter[str] = Counter()
    for row, found in pairs:
        gold = [dict(e) for e in listed(row, "events")]
        if not gold:
            n["none"] += 1
            n["false"] += bool(found.events)
            continue
        match = aligned(gold, found.events)
        n["extra"] += len(found.events) - len(match)
        for i, g in enumerate(gold):
            count_event(n, g, match.get(i))
        count_links(n, row, found, match)
    return figures(n)


def listed(row: Mapping[str, object], key: str) -> list[Mapping[str, object]]:
    """A list of objects of a row."""
    value = row.get(key)
    return [v for v in value if isinstance(v, Mapping)] if isinstance(value, list) else []


def names(gold: Gold, key: str) -> list[str]:
    """A list of words of a gold event."""
    value = gold.get(key)
    return [str(v) for v in value] if isinstance(value, list) else []


def aligned(gold: Sequence[Gold], events: Sequence[Event]) -> dict[int, Event]:
    """Which of our events is which gold event: touching triggers first, then near ones of an acceptable type."""
    ranked = sorted((rank(g, e), i, k) for i, g in enumerate(gold) for k, e in enumerate(events) if rank(g, e) < 9)
    match: dict[int, Event] = {}
    used: set[int] = set()
    for _, i, k in ranked:
        if i not in match and k not in used:
            match[i] = events[k]
            used.add(k)
    return match


def rank(gold: Gold, event: Event) -> int:
    """How well an event fits: 0 touching and right type, 1 touching, 2 near and right type, 9 not at all."""
    start = int(str(gold["trigger_start"]))
    end = start + len(str(gold["trigger"]))
    gap = max(event.trigger.start - end, start - event.trigger.end)
    if gap < 0:
        return 0 if right_type(gold, event) else 1
    return 2 if gap <= NEAR and right_type(gold, event) else 9


def right_type(gold: Gold, event: Event) -> bool:
    """Whether the type is the gold one or also acceptable."""
    return event.type == gold["type"] or event.type in names(gold, "also_ok")


def count_event(n: Counter[str], gold: Gold, event: Event | None) -> None:
    """Counts for one gold event and its match."""
    n["gold"] += 1
    n["background_gold"] += bool(gold["background"])
    if event is None:
        return
    n["found"] += 1
    n["type"] += right_type(gold, event)
    n["status_of_" + str(gold["status"])] += 1
    n["status_right_" + str(gold["status"])] += event.status == gold["status"]
    n["background_sys"] += event.background
    n["background_both"] += event.background and bool(gold["background"])
    n["background_found"] += bool(gold["background"])
    for key, ours in (("actors", event.actors), ("recipients", event.recipients)):
        count_parties(n, names(gold, key), ours)


def count_parties(n: Counter[str], gold: list[str], ours: Sequence[Party]) -> None:
    """Counts for one side: a party is right when it shares a word with a gold party not yet used."""
    left = [words(g) for g in gold]
    n["party_gold"] += len(gold)
    n["party_sys"] += len(ours)
    for p in ours:
        hit = next((k for k, g in enumerate(left) if g & words(p.span.text)), None)
        if hit is not None:
            n["party_both"] += 1
            left.pop(hit)


def words(text: str) -> set[str]:
    """The words of a name without small ones."""
    return {w.casefold().removesuffix("'s").removesuffix("’s") for w in text.replace(",", " ").split()} - {"the", "of", "a", "an", "and", "in", "for"}


def count_links(n: Counter[str], row: Row, found: Findings, match: dict[int, Event]) -> None:
    """Counts for the links between found events."""
    gold = set()
    for x in listed(row, "links"):
        a, b = match.get(int(str(x["from"]))), match.get(int(str(x["to"])))
        gold.add((a.id if a else f"?{x['from']}", b.id if b else f"?{x['to']}", str(x["kind"])))
    ours = {(x.from_, x.to, x.kind) for x in found.links}
    n["link_gold"] += len(gold)
    n["link_sys"] += len(ours)
    n["link_both"] += len({normal(g) for g in gold} & {normal(o) for o in ours})


def normal(link: tuple[str, str, str]) -> tuple[str, str, str]:
    """A link with "before" turned into "after"."""
    a, b, kind = link
    return (b, a, "after") if kind == "before" else link


def figures(n: Counter[str]) -> dict[str, float]:
    """The figures from the counts."""
    out = {
        "events": float(n["gold"]),
        "found": share(n["found"], n["gold"]),
        "type_acc": share(n["type"], n["found"]),
        "party_f1": f1(n["party_both"], n["party_sys"], n["party_gold"]),
        "background_f1": f1(n["background_both"], n["background_sys"], n["background_found"]),
        "false_events": share(n["false"], n["none"]),
        "extra_per_event": share(n["extra"], n["gold"]),
        "link_f1": f1(n["link_both"], n["link_sys"], n["link_gold"]),
    }
    recalls = {f"status_{s}": share(n["status_right_" + s], n["status_of_" + s]) for s in STATUSES}
    right = sum(n["status_right_" + s] for s in STATUSES)
    return out | recalls | {"status_mean": round(sum(recalls.values()) / len(STATUSES), 1), "status_acc": share(right, n["found"])}


def share(part: int, whole: int) -> float:
    """Percent with one place."""
    return round(100 * part / whole, 1) if whole else 0.0


def f1(both: int, ours: int, gold: int) -> float:
    """F1 in percent."""
    return round(200 * both / (ours + gold), 1) if ours + gold else 0.0
