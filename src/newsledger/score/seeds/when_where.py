"""Rules of the records on times and places."""

import re

from newsledger.score.common import get, overlap, span
from newsledger.score.seeds.findings import text_of_time
from newsledger.score.seeds.wanted import TIMES


def time_(s, i, rec):
    if i in TIMES:
        return all(any(re.match(TIMES[i], text_of_time(t)) for t in s.times(d, p)) for d, p in rec) and (
            i != "T01" or any(re.search("T(EV|NI|1[89]|2[0-3])", text_of_time(t)) for t in s.times("A", (829, 845)))
        )
    if i == "T06":
        return all(any(re.match("P6Y" if d == "A" and p[0] == 2172 else "2019", text_of_time(t)) for t in s.times(d, p)) for d, p in rec)

    def vague(t):
        return not re.match(r"\d{4}-\d\d-\d\d|\d{4}-\d\d", text_of_time(t))

    got = [s.times(d, p) for d, p in rec]
    return bool(got[0] and got[1]) and all(vague(t) for g in got for t in g)


def place(s, i, rec):
    def places(d, p):
        return [x for x in s.items(d, "places") if span(get(x, "span")) and overlap(span(get(x, "span")), p)]

    if i == "G05":

        def state(d, p):
            return any(get(m, "how") == "metonym" or (get(a, "kind") == "state" and get(m, "how") == "name") for m, a in s.mentions(d, p))

        return all(places(d, p) and not state(d, p) for d, p in rec[:3]) and all(state(d, (p[0], p[0] + 7)) and not places(d, p) for d, p in rec[3:])
    word, land = {"G01": ("great hall", "CHN"), "G02": ("tiananmen", "CHN"), "G03": ("forbidden", "CHN"), "G04": ("prague", "CZE")}[i]
    return all(
        any(
            get(x, "country") == land and (word in str(get(x, "name", "")).casefold() or word in str(get(get(x, "span"), "text", "")).casefold())
            for x in places(d, p)
        )
        for d, p in rec
    )
