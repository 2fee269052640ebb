"""Counts of quotes, of the same quote in two reports, and of origins."""

import re

from newsledger.language.lang import listed
from newsledger.score.common import actor, dice, get, join, lst, matching, spans, touches
from newsledger.score.one_event.predicted import supports

TITLES = listed(
    """
    the a an of for and mr mrs ms dr sen rep gov president former vice secretary minister prime senator representative
    governor spokesman spokeswoman speaker
    """
)


def name_tokens(s):
    return [t for t in re.sub(r"[^\w\s-]", " ", str(s or "").replace("’s", "").replace("'s", "")).casefold().split() if t not in TITLES]


def same_name(a, b):
    a, b = name_tokens(a), name_tokens(b)
    return bool(a and b) and (a[-1] == b[-1] or set(a) <= set(b) or set(b) <= set(a))


def gold_pieces(story, gold):
    """[(letter, pieces, speaker, via, same_as)]; offsets are looked up again from the words"""
    text, out = {r["id"]: r["text"] for r in story["reports"]}, []
    sent = {s["id"]: s for r in story["reports"] for s in r["sentences"]}
    for q in gold.get("quotes", []):
        t, ps, pos = text[q["report"]], [], sent.get(q.get("sentence"), {}).get("start", 0)
        for piece in q["pieces"]:
            i = t.find(piece, pos)
            i = i if i >= 0 else t.find(piece)
            if i >= 0:
                ps.append((i, i + len(piece)))
                pos = i + len(piece)
        if ps:
            out.append((q["report"], join(t, ps), q.get("speaker"), q.get("via") or [], q.get("same_as")))
    return out


def quote_counts(story, gold, founds, c):
    text = {r["id"]: r["text"] for r in story["reports"]}
    outlet_of = {r["id"]: r["outlet"] for r in story["reports"]}
    G = [
        (letter, p, who, [v for v in via if not same_name(v, outlet_of[letter])]) for letter, ps, who, via, _ in gold_pieces(story, gold) for p in ps
    ]
    P = []
    for letter, found in founds.items():
        for q in lst(found, "quotes"):
            if get(q, "form") == "indirect":
                continue
            who = get(actor(found, get(q, "speaker")), "name") or get(get(q, "source"), "text")
            via = [
                n
                for n in (
                    get(v, "name") or get(actor(found, get(v, "actor")), "name") or get(get(v, "span"), "text")
                    for v in lst(q, "via")
                    if get(v, "kind") != "outlet"
                )
                if n and not same_name(n, outlet_of[letter])
            ]
            P += [(letter, p, who, via) for p in join(text[letter], spans(lst(q, "spans"), len(text[letter])))]
    edges = {
        i: [j for d, j in sorted(((dice([p[1]], [g[1]]), j) for j, g in enumerate(G) if g[0] == p[0]), reverse=True) if d >= 0.5]
        for i, p in enumerate(P)
    }
    m = matching(edges)
    c["q_tp"] += len(m)
    c["q_sys"] += len(P)
    c["q_gold"] += len(G)
    c["q_exact"] += len({x[:2] for x in P} & {x[:2] for x in G})
    for i, j in m.items():
        if G[j][2]:
            c["who_n"] += 1
            c["who"] += same_name(P[i][2], G[j][2])
        c["via_n"] += 1
        c["via"] += any(same_name(a, b) for a in P[i][3] for b in G[j][3]) if G[j][3] else not P[i][3]


def same_quote_counts(story, gold, facts, letter_of, c):
    Q = gold_pieces(story, gold)
    pairs = {(i, j) for i in range(len(Q)) for j in range(i + 1, len(Q)) if Q[i][0] != Q[j][0]}
    true = {(i, j) for i, j in pairs if Q[i][4] and Q[i][4] == Q[j][4]}
    holds = []
    for f in facts:
        if get(f, "kind") == "quote":
            sup = supports(f, letter_of)
            holds.append({i for i, q in enumerate(Q) if any(letter == q[0] and touches(p, x) for letter, p in sup for x in q[1])})
    got = {(i, j) for i, j in pairs if any(i in h and j in h for h in holds)}
    c["sq_tp"] += len(got & true)
    c["sq_sys"] += len(got)
    c["sq_gold"] += len(true)


def origin_counts(gold, facts, letter_of, at, c):
    covered = [({x for letter, p in supports(f, letter_of) for x in at(letter, p)}, f) for f in facts]
    for o in gold.get("origins", []):
        s = set(o.get("sentences", []))
        if len({x[0] for x in s}) < 2 or not isinstance(o.get("independent"), bool):
            continue
        c["or_n"] += 1
        best = max(((len(cov & s) / len(cov | s), f) for cov, f in covered if len({x[0] for x in cov & s}) > 1), key=lambda x: x[0], default=None)
        rng = get(get(best[1], "counts", {}), "origins") if best else None
        if isinstance(rng, (list, tuple)) and len(rng) == 2 and all(isinstance(x, int) for x in rng):
            c["or_ok"] += 0.5 if rng[0] < 2 <= rng[1] else float((rng[0] >= 2) is o["independent"])
