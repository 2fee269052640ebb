"""The four global rules: nothing from related lines, nothing lumped, the origins of one quote, spans that hold."""

from newsledger.score.common import get, lst, spans, touches


def global_rules(s):
    from newsledger.score.contract import Spans

    facts = bool(s.facts)
    related = [("B", (1253, 1332)), ("B", (4048, 4125))]
    inside = [
        q
        for d, p in related
        for k in ("quotes", "events")
        for x in s.items(d, k)
        for q in spans([get(x, "span"), *lst(x, "spans")])
        if touches(q, p, 0.5)
    ]
    e1 = [("A", (516, 568)), ("A", (804, 883)), ("B", (545, 590)), ("B", (1697, 1713))]
    others = [("B", (1849, 1984)), ("B", (2429, 2531)), ("B", (2729, 2804))]

    def ids(rec):
        return {get(f, "id") for f, _, _ in s.over(rec, 0.5)}

    sp = Spans()
    texts = {get(r, "id"): s.text[k] for k, r in s.report.items() if r is not None}
    for k, f in s.found.items():
        sp.over(f, {get(s.report[k], "id"): s.text[k]}, get(s.report[k], "id"))
    sp.over(s.ledger, texts)
    q03 = [f for f, _, docs in s.over([("A", (1130, 1211)), ("B", (694, 775))], 0.5) if docs == {"A", "B"}]

    def c(f):
        return get(f, "counts", {})

    return {
        "G-related": facts and not inside and not s.over(related, 0.5),
        "G-merge": facts
        and not ids(e1) & ids(others)
        and not ids(others[:1]) & ids(others[1:])
        and bool(ids(e1) and ids(others[:1]) and ids(others[1:])),
        "G-Q03": any(get(c(f), "reports") == 2 and get(c(f), "outlets") == 2 and lst(c(f), "origins") == [1, 2] for f in q03),
        "G-spans": sp.n > 0 and sp.ok == sp.n,
    }
