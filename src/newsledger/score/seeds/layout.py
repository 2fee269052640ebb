"""Rules of the records on blocks, stamps and the reports themselves."""

import re

from newsledger.score.common import get, overlap, span, spans
from newsledger.score.seeds.findings import text_of_time
from newsledger.score.seeds.wanted import BLOCKS


def meta(s, i, rec):
    if i in BLOCKS:
        return s.blocks(rec, BLOCKS[i]) and (i != "M11" or no_facts(s, rec))
    return i in OTHERS and OTHERS[i](s, rec)


def no_facts(s, rec):
    """nothing is found over the lines that lead to other reports"""
    return not any(s.over([r], 0.5) for r in rec) and not any(
        overlap(p, q) for d, p in rec for k in ("quotes", "events") for x in s.items(d, k) for q in spans([get(x, "span")])
    )


def head(s, doc):
    return get(s.found[doc], "report", {})


def when(r, field):
    return str(get(get(r, field, {}), "value") or get(get(r, field, {}), "earliest") or "")


def published(r):
    return when(r, "published") or when(r, "updated")


def over(s, doc, p, kinds):
    """whether a block of one of the kinds lies over p"""
    return any(get(b, "kind") in kinds and span(get(b, "span")) and overlap(span(get(b, "span")), p) for b in s.items(doc, "blocks"))


def dated(s, rec):
    return published(head(s, "A")).startswith("2025-09-04") and all(
        any(v in text_of_time(t) for t in s.times("A", p)) for (_, p), v in zip(rec, ("2025-09-04", "2025-09-05"), strict=False)
    )


def captioned(s, rec):
    return s.blocks(rec[:1], "caption") and over(s, rec[1][0], rec[1][1], ("credit",))


def stamped(s, rec):
    A = head(s, "A")
    return s.blocks(rec, "stamp") and any(
        w.startswith("2025-09-04T21:21") and not re.search(r"(Z|[+-]\d\d:?\d\d)$", w) for w in (when(A, "published"), when(A, "updated"))
    )


def topics(s, rec):
    p = rec[0][1]
    spots = [q for k in ("mentions", "blocks") for x in s.items("A", k) for q in spans([get(x, "span")]) if p[0] <= q[0] and q[1] <= p[1]]
    parts = {s.text["A"][q[0] : q[1]] for q in spots}
    return over(s, "A", p, ("topics",)) and {"China", "North Korea", "Kim Jong Un", "Xi Jinping"} <= parts


def furniture(s, rec):
    return bool(s.items("B", "blocks")) and not any(
        get(b, "kind") not in ("furniture", None) and span(get(b, "span")) and overlap(span(get(b, "span")), rec[0][1])
        for b in s.items("B", "blocks")
    )


def undated(s, rec):
    A, B = head(s, "A"), head(s, "B")
    return (
        bool(A and B)
        and get(A, "outlet") is None
        and get(B, "outlet") is None
        and (published(B) == "" or published(B)[:10] >= "2025-09-04")
        and any("2025-09-04" in text_of_time(t) for t in s.times("B", (1697, 1713)))
    )


def spaces(s, rec):
    """a statement with no-break spaces in one report ("first to China since 2019") is told in both"""
    return s.told([("A", (2189, 2218)), ("B", (1648, 1689))], "AB")


def marks(s, rec):
    quoted = all(s.quote(d, (p[0] + 1, p[1] - 1), "direct mixed", "") for d, p in rec[:5])
    return quoted and not s.quote(*rec[5], "direct mixed indirect", "", True)


OTHERS = {
    "M01": dated,
    "M04": captioned,
    "M05": stamped,
    "M06": topics,
    "M09": captioned,
    "M12": furniture,
    "M13": undated,
    "M14": spaces,
    "M15": marks,
}
