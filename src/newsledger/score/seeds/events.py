"""Rules of the records on events, claims, differences and copies."""

import re

from newsledger.score.common import get, lst, overlap, span, touches
from newsledger.score.seeds.findings import text_of_time
from newsledger.score.seeds.wanted import CLAIMS, DIFFS, EVENTS


def event(s, i, rec):
    if i == "E14":
        ev = [
            e
            for e in s.items("A", "events")
            if span(get(e, "span"))
            and overlap(span(get(e, "span")), rec[0][1])
            and touches(span(get(e, "trigger")) or span(get(e, "span")), rec[0][1])
        ]
        return (
            all(get(e, "background") is True for e in ev)
            and bool(ev or s.over(rec))
            and any(re.search("195", text_of_time(t)) for t in s.times("A", rec[0][1]))
        )
    if i == "E16":
        merged = any(docs == {"A", "B"} and not lst(f, "differences") for f, _, docs in s.over(rec))
        return (
            {d for _, _, docs in s.over(rec) for d in docs} == {"A", "B"}
            and not merged
            and not any(get(d, "contradicts") for d, _ in s.differences(rec))
            and all(any("2025-09-03" in text_of_time(t) for t in s.times(d, p)) for d, p in rec)
        )
    types, states, date, where = EVENTS[i]
    if not s.told(rec, where):
        return False
    if types is None:
        return True
    typed, party, dated = set(), False, date is None  # the type in each report, parties and date in one of them at least
    for d, p in rec:
        for e in s.items(d, "events"):
            q = span(get(e, "span"))
            if q and touches(q, p) and str(get(e, "type")).upper() in types.split():
                t = get(e, "time", {})
                typed.add(d)
                party |= set(states.split()) <= s.states_of(d, e)
                dated |= date is not None and (text_of_time(t).startswith(date) or str(get(t, "earliest", ""))[: len(date)] == date)
    return typed == set(where) and party and dated


def difference(s, i, rec):
    if i == "D13":
        return all(
            any({d for d, _, _ in sup} == {doc} for _, sup, _ in s.over([(doc, p)]))
            for doc, p in (("A", (2319, 2404)), ("B", (1849, 2392)), ("B", (2429, 2918)))
        )
    if i == "D14":
        pairs = [rec[:2], rec[2:]]
        wide = [[("A", (1944, 2021)), ("B", (1753, 1788))], [("A", (1507, 1568)), ("B", (1113, 1164))]]
        return all(s.told(w, "AB") for w in wide) and not any(s.differences(p) for p in pairs)
    want = {d for d, _ in rec}
    return any(docs == want and (DIFFS[i] is None or get(d, "contradicts") is DIFFS[i]) for d, docs in s.differences(rec))


def claim(s, i, rec):
    return s.told(rec, CLAIMS[i])


def copy(s, i, rec):
    strong = [c for c in lst(s.ledger, "copies") if get(c, "kind") != "quotes"]
    return not strong and any(get(f, "kind") == "quote" and docs == {"A", "B"} for f, _, docs in s.over(rec))
