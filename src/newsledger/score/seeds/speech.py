"""Rules of the records on quotes and chains of attribution."""

import re

from newsledger.score.common import get, lst, overlap, span, spans
from newsledger.score.seeds.wanted import CHAINS, FORMS, INDIRECT, QUOTES_


def quote(s, i, rec):
    if i == "Q14":
        return bool(s.items("B", "quotes")) and not any(overlap(p, rec[0][1]) for q in s.items("B", "quotes") for p in spans(lst(q, "spans")))
    who, got = QUOTES_[i], []
    for d, p in rec:
        ind = (i, d, p[0]) in INDIRECT
        got.append(s.quote(d, p, "indirect mixed" if ind else FORMS.get(i, "mixed direct" if i == "Q03" else "mixed"), who, ind))
    if not all(got):
        return False
    if i == "Q09":  # one utterance in two pieces
        return bool({get(q, "id") for q in got[0]} & {get(q, "id") for q in got[1]})
    if i == "Q10":
        return any(get(q, "negated") is True for q in got[0])
    return True


def chain(s, i, rec):
    if i in CHAINS:
        pattern, named, carried = CHAINS[i]
        return any(
            (re.search(pattern, s.via_name(d, v)) or not pattern)
            and get(v, "kind") != "outlet"
            and (named is None or bool(get(v, "named", False)) is named)
            for d, v in s.chains([(d, (a, b)) for d, a, b in carried])
        )
    if i == "C10":
        words = [("A", (388, 391)), ("B", (389, 391)), ("B", (366, 384)), ("B", (339, 365))]
        return all(
            any(get(a, "kind") in ("agency", "outlet", "organisation") for _, a in s.mentions(d, p))
            or any(d == e and span(get(v, "span")) and overlap(span(get(v, "span")), p) for e, v in s.chains([(d, (222 if d == "A" else 199, 392))]))
            for d, p in words
        )
    wanted = [[("A", (1019, 1063)), ("B", (851, 884))], [("A", (1130, 1211)), ("B", (694, 775))], [("A", (1944, 2021)), ("B", (1753, 1788))]]
    return all(any(docs == {"A", "B"} and lst(get(f, "counts", {}), "origins") == [1, 2] for f, _, docs in s.over(w)) for w in wanted)
