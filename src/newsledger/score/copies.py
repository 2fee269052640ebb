"""Copies between reports: nl.copies.

(1) RAW pages (violent_*.jsonl, site boilerplate and all): pairs reported across different incidents (nearly all are boilerplate:
false) and within one; pairs of kind "quotes" are counted apart. raw_cross_60 = those with containment >= 0.6; docs/s.
(2) Copies made here with known truth (basil_*.jsonl, else violent): a third of the articles gets one altered copy each, all other
articles stay as they are (same-story reports of other outlets are the hard negatives). One run per kind of change: truncate,
reorder (a third of the paragraphs dropped, the rest shuffled), headline (new headline and dateline), boilerplate (site furniture inserted),
edit10..edit60 (that share of words replaced, dropped or doubled), requote (another article that only quotes two passages: must NOT be a copy).
core = all but edit50 and edit60 (hard). P/R/F1 per kind over unordered pairs of kind exact/near/partial; articles that share text as they stand (>= 10% of the shorter one's
5-word runs) are neutral, and so is a copy of one paired with the other.
(3) Where pairs_*.jsonl has labels (COPY PARTIAL QUOTES INDEPENDENT): pair P/R/F1 for COPY + PARTIAL.
"""

import json
import os
import random
import re
import time

from newsledger.score.common import get, jsonl, make_report, pick, prf, warn
from newsledger.score.stories import with_title

KINDS = ["truncate", "reorder", "headline", "boilerplate"] + ["edit%d" % k for k in range(10, 70, 10)] + ["requote"]
FURNITURE = [
    "Sign up for our daily newsletter to get the top stories in your inbox every morning.",
    "Advertisement",
    "Story continues below",
    "Copyright %d. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.",
    "Follow us on Facebook and Twitter for breaking news, weather and traffic where you live.",
    "Click here to read more top stories.",
    "Comments are subject to moderation. Please keep the conversation civil and report abuse.",
]


def change(kind, text, rng, words, other):
    paras = [p for p in re.split(r"\n+", text) if p.strip()]
    head, body = paras[0], paras[1:] or paras
    if kind == "truncate":
        return "\n\n".join([head, *body[: max(2, int(len(body) * rng.uniform(0.4, 0.7)))]])
    if kind == "reorder":
        keep = body[:]
        rng.shuffle(keep)
        return "\n\n".join([head, *keep[: max(2, len(keep) - len(keep) // 3)]])
    if kind == "headline":
        return "\n\n".join(
            [
                " ".join(rng.sample(words, 7)).capitalize(),
                "%s, %s %d (%s) -"
                % (
                    rng.choice(["LONDON", "CHICAGO", "MANILA"]),
                    rng.choice(["Jan.", "May", "Oct."]),
                    rng.randint(1, 28),
                    rng.choice(["AP", "Reuters", "AFP"]),
                ),
                *body,
            ]
        )
    if kind == "boilerplate":
        for f in FURNITURE:
            body.insert(rng.randint(0, len(body)), f % rng.randint(2008, 2020) if "%" in f else f)
        return "\n\n".join([head, *body])
    if kind == "requote":
        sents = [s for s in re.split(r"(?<=[.?!”\"])\s+", text) if 8 <= len(s.split()) <= 30] or [head]
        oparas = [p for p in re.split(r"\n+", other) if p.strip()]
        for s in rng.sample(sents, min(2, len(sents))):
            oparas.insert(rng.randint(1, len(oparas)), "“{}” he said.".format(s.strip('“”" ')))
        return "\n\n".join(oparas)
    share, out = int(kind[4:]) / 100, []
    for tok in re.split(r"(\s+)", text):
        if tok.strip() and rng.random() < share:
            act = rng.random()
            tok = "" if act < 0.2 else tok + " " + rng.choice(words) if act < 0.35 else rng.choice(words)
        out.append(tok)
    return "".join(out)


def articles(data, limit=None):
    p = pick(data, "basil_*.jsonl") or pick(data, "violent_*.jsonl")
    rows = {}
    for r in jsonl(p) if p else []:
        t = with_title(r["title"], r["text"])
        if len(t) >= 1500:
            rows.setdefault(t, r)
    return [{"text": t, "url": r.get("url"), "date": r["date"][:10], "outlet": r.get("outlet")} for t, r in rows.items()][: limit or 240]


def shared(base):
    """pairs of the articles that share text already"""
    runs = [{tuple(w[i : i + 5]) for i in range(len(w) - 4)} for w in (re.findall(r"[a-z0-9']+", a["text"].lower()) for a in base)]
    where, both = {}, {}
    for i, r in enumerate(runs):
        for x in r:
            for j in where.get(x, ()):
                both[j, i] = both.get((j, i), 0) + 1
            where.setdefault(x, []).append(i)
    return {p for p, n in both.items() if n >= 0.1 * min(len(runs[p[0]]), len(runs[p[1]]))}


SEED = 7


def synthetic(base, kind, seed=None):
    """(rows, set of true pairs of row numbers, the article each row is made from)"""
    rng = random.Random(f"{seed or SEED}-{kind}")
    words = sorted({w for a in base for w in re.findall(r"[a-z]{4,}", a["text"])})
    rows, truth, origin = [dict(a) for a in base], set(), list(range(len(base)))
    for i in range(0, len(base), 3):
        other = base[(i + len(base) // 2) % len(base)]["text"]
        rows.append(
            dict(base[i], text=change(kind, base[i]["text"], rng, words, other), outlet="Copy Herald", url="http://copy.example/%s/%d" % (kind, i))
        )
        origin.append(i if kind != "requote" else (i + len(base) // 2) % len(base))  # requote: the article it is made from is the copied one
        truth.add((origin[-1], len(rows) - 1))
    return rows, truth, origin


def copies(nl, rows):
    """{(i, j): (kind, containment)}, seconds; rows with the same report id stand for one another"""
    reports = [make_report(nl, r["text"], outlet=r["outlet"], url=r["url"], published=r["date"]) for r in rows]
    at = {}
    for i, r in enumerate(reports):
        at.setdefault(get(r, "id") if r is not None else None, i)
    t0, out = time.perf_counter(), {}
    try:
        for c in nl.copies([r for r in reports if r is not None]):
            i, j = at.get(get(c, "left")), at.get(get(c, "right"))
            if i is not None and j is not None and i != j:
                out[min(i, j), max(i, j)] = (
                    get(c, "kind"),
                    float(get(c, "containment", 0.0)) if isinstance(get(c, "containment"), (int, float)) else 0.0,
                )
    except Exception as e:
        warn(f"copies raised {e!r}")
    return out, time.perf_counter() - t0


def score_synthetic(base, run):
    fig, tot, neutral = {}, {"all": [0, 0, 0], "core": [0, 0, 0], "hard": [0, 0, 0]}, shared(base)
    for kind in KINDS:
        rows, truth, origin = synthetic(base, kind)
        got = {p for p, (k, _) in run(rows)[0].items() if k != "quotes"}
        got = {p for p in got if p in truth or tuple(sorted((origin[p[0]], origin[p[1]]))) not in neutral}
        tp = len(got & truth)
        fig |= prf(tp, len(got), len(truth), "made_" + kind)
        for k in ("all", "hard" if kind in ("edit50", "edit60") else "core"):
            tot[k] = [a + b for a, b in zip(tot[k], (tp, len(got), len(truth)), strict=False)]
    return prf(*tot["all"], "made_all") | prf(*tot["core"], "made_core") | prf(*tot["hard"], "made_hard") | fig


def score_raw(rows, got, sec):
    strong = {p: v for p, v in got.items() if v[0] != "quotes"}
    cross = [p for p in strong if rows[p[0]]["gold"] != rows[p[1]]["gold"]]
    return {
        "raw_docs": len(rows),
        "raw_within": len(strong) - len(cross),
        "raw_cross": len(cross),
        "raw_cross_60": sum(strong[p][1] >= 0.6 for p in cross),
        "raw_quotes_pairs": len(got) - len(strong),
        "raw_docs_per_s": round(len(rows) / sec, 1),
    }


def score_labelled(nl, path):
    rows = [r for r in jsonl(path) if r.get("label")]
    if not rows:
        return {}
    tp = sys_ = 0
    for r in rows:
        got, _ = copies(nl, [{"text": r["text_" + s], "outlet": o, "url": None, "date": None} for s, o in zip("ab", r["outlets"], strict=False)])
        hit = any(k != "quotes" for k, _ in got.values())
        sys_ += hit
        tp += hit and r["label"] in ("COPY", "PARTIAL")
    return prf(tp, sys_, sum(r["label"] in ("COPY", "PARTIAL") for r in rows), "labelled")


def main(data_dir: str, limit: int | None = None, workers: int | None = None) -> dict[str, object]:
    own = os.path.join(str(data_dir), "pools.json")  # other wording and seed than the published ones
    if os.path.exists(own):
        globals().update(json.load(open(own, encoding="utf8")))
    import newsledger as nl
    from newsledger.score.stories import load

    base = articles(data_dir, limit)
    fig = score_synthetic(base, lambda rows: copies(nl, rows)) | {"made_base": len(base)} if base else {}
    if pick(data_dir, "violent_*.jsonl"):
        raw = load(pick(data_dir, "violent_*.jsonl"), limit)["violent"]
        fig |= score_raw(raw, *copies(nl, raw))
    pairs = pick(data_dir, "pairs_*.jsonl") or (os.path.isdir(data_dir) and pick(os.path.join(data_dir, "..", "copies"), "pairs_*.jsonl"))
    return fig | (score_labelled(nl, pairs) if pairs else {})
