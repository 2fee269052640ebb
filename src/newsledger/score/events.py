"""Political events: PLV (type of a marked pair), PLOVER GSR and PETR2 GSR (who did what to whom, from the raw sentence).

PLV: nl.code(text, source, target) against 15 root types (macro F1, accuracy) and 4 quads, on all rows and on those not
printed in the CAMEO manual (column in_cameo_manual, where it exists). CONCEDE and RETREAT count as YIELD.
GSR: nl.extract -> events x actors x recipients -> (country, country, type); country = actor.state, else the first three letters
of ids.cameo, else the sector (IGO, NGO ...). Without recipients every ordered pair of the actors. Micro F1 of triples and dyads,
micro F1 of event types, event_acc = type of the predicted event that fits the gold's countries best (sentences with a gold dyad),
actor_country_acc = a mention over the gold actor's words leads to the right country.
PETR2: CAMEO; (country, country, first two digits of `cameo`), no country = "---".
"""

import csv
import re
import time
from collections import Counter

from newsledger.score.common import actor, extract_all, get, jsonl, lst, make_report, overlap, pct, pick, prf, span, warn

MERGE = {"CONCEDE": "YIELD", "RETREAT": "YIELD", "DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE", "FIGHT": "ASSAULT"}
QUAD = {
    "AGREE": 1,
    "CONSULT": 1,
    "SUPPORT": 1,
    "COOPERATE": 2,
    "AID": 2,
    "YIELD": 2,
    "REQUEST": 3,
    "ACCUSE": 3,
    "REJECT": 3,
    "THREATEN": 3,
    "PROTEST": 4,
    "SANCTION": 4,
    "MOBILIZE": 4,
    "COERCE": 4,
    "ASSAULT": 4,
}
CAMEO_OF = {
    "AGREE": "03",
    "CONSULT": "04",
    "SUPPORT": "05",
    "COOPERATE": "06",
    "AID": "07",
    "YIELD": "08",
    "ACCUSE": "11",
    "REQUEST": "10",
    "REJECT": "12",
    "THREATEN": "13",
    "PROTEST": "14",
    "MOBILIZE": "15",
    "SANCTION": "16",
    "COERCE": "17",
    "ASSAULT": "19",
}
FIX = {"JAP": "JPN", "ITL": "ITA", "VTN": "VNM", "ROM": "ROU", "TMP": "TLS", "ZAR": "COD"}  # slips and old codes in the gold


def root_type(x):
    x = str(x).upper().strip() if x else None
    return MERGE.get(x, x)


def country(a):
    c = get(a, "state") or str(get(get(a, "ids", {}), "cameo", ""))[:3] or get(a, "sector") or ""
    c = str(c)[:3].upper()
    return FIX.get(c, c) or None


# ---------------------------------------------------------------- PLV
def load_plv(path, limit=None):
    rows = []
    for r in list(csv.DictReader(open(path, encoding="utf8"), delimiter="\t", quoting=csv.QUOTE_NONE))[:limit]:
        text, pos, ends, i = [], {}, {}, 0
        for part in re.split(r"(</?[st]>)", r["marked_sentence"]):
            if re.fullmatch(r"</?[st]>", part):
                pos[part] = i
            else:
                text.append(part)
                i += len(part)
        t = "".join(text)
        for k, col in (("s", "source"), ("t", "target")):
            a, b = pos.get(f"<{k}>"), pos.get(f"</{k}>")
            if a is None or b is None:
                a = t.find(r[col]) if r[col] else -1
                b = a + len(r[col])
            ends[k] = (a, b) if 0 <= a < b else None
        rows.append(
            {
                "text": t,
                "source": ends["s"],
                "target": ends["t"],
                "gold": root_type(r["gold_root"]),
                "quad": int(r["gold_penta"]),
                "manual": r.get("in_cameo_manual"),
            }
        )
    return rows


def macro(gold, pred):
    f = []
    for c in sorted(set(gold)):
        tp = sum(g == p == c for g, p in zip(gold, pred, strict=False))
        f.append(2 * tp / ((gold.count(c) + pred.count(c)) or 1))
    return round(100 * sum(f) / len(f), 2) if f else 0.0


def score_plv(rows, preds):
    fig = {}
    parts = {"plv": lambda r: True}
    if any(r["manual"] == "0" for r in rows):
        parts["plv_unseen"] = lambda r: r["manual"] == "0"
    for name, keep in parts.items():
        pairs = [(r, root_type(p)) for r, p in zip(rows, preds, strict=False) if keep(r)]
        g, p = [r["gold"] for r, _ in pairs], [p for _, p in pairs]
        fig[name + "_n"] = len(g)
        fig[name + "_macro_f1"] = macro(g, p)
        fig[name + "_acc"] = pct(sum(a == b for a, b in zip(g, p, strict=False)), len(g))
        fig[name + "_quad_f1"] = macro([r["quad"] for r, _ in pairs], [QUAD.get(x) for x in p])
    return fig


def predict_plv(nl, rows):
    out = []
    for r in rows:
        try:
            out.append(nl.code(r["text"], source=r["source"], target=r["target"]))
        except Exception as e:
            warn(f"code failed: {e!r}")
            out.append(None)
    return out


# ---------------------------------------------------------------- GSR
def predicted(found):
    """[(type, cameo, [country of actor], [country of recipient])] in the order given"""
    out = []

    def codes(role):
        return [country(actor(found, get(a, "actor"))) for a in role]

    for e in lst(found, "events"):
        out.append((root_type(get(e, "type")), str(get(e, "cameo", "") or ""), codes(lst(e, "actors")), codes(lst(e, "recipients"))))
    return out


def dyads(S, T):
    if T:
        return {(a, b) for a in S for b in T}
    return {(S[i], S[j]) for i in range(len(S)) for j in range(len(S)) if i != j}


def load_gsr(path, limit=None):
    out = []
    for r in jsonl(path, limit):
        e = r["events"][0]
        side = {k: [a for a in (e[k] if isinstance(e[k], list) else []) if a.get("code")] for k in ("source", "target")}
        S, T = ([FIX.get(a["code"][:3], a["code"][:3]) for a in side[k]] for k in ("source", "target"))
        out.append(
            {
                "text": r["text"],
                "type": root_type(e["event"]),
                "dyads": dyads(S, T),
                "actors": [
                    (a["actorText"], FIX.get(a["code"][:3], a["code"][:3]))
                    for k in side
                    for a in side[k]
                    if a.get("actorText") and a["actorText"] in r["text"]
                ],
            }
        )
    return out


def score_gsr(rows, founds):
    c, acc, who = Counter(), [0, 0], [0, 0]
    for r, found in zip(rows, founds, strict=False):
        ev = predicted(found)
        if r["dyads"]:
            D = {d for _, _, S, T in ev for d in dyads(S, T) if None not in d}
            X = {(*d, t) for t, _, S, T in ev for d in dyads(S, T) if None not in d}
            G = {(*d, r["type"]) for d in r["dyads"]}
            types = {t for t, *_ in ev}
            for k, p, g in (("dyad", D, r["dyads"]), ("triple", X, G), ("type", types, {r["type"]})):
                c[k, "tp"] += len(p & g)
                c[k, "sys"] += len(p)
                c[k, "gold"] += len(g)
            flat = {x for d in r["dyads"] for x in d}
            best = max(ev, key=lambda e: (len(dyads(e[2], e[3]) & r["dyads"]), len(flat & set(e[2] + e[3]))), default=None)
            acc[0] += bool(best and best[0] == r["type"])
            acc[1] += 1
        for words, code in r["actors"]:
            at = [m.span() for m in re.finditer(re.escape(words), r["text"])]
            hit = {
                country(actor(found, get(m, "actor")))
                for m in lst(found, "mentions")
                if span(get(m, "span")) and any(overlap(span(get(m, "span")), p) for p in at)
            }
            who[0] += code in hit
            who[1] += 1
    fig = {"gsr_n": acc[1]}
    for k in ("triple", "dyad", "type"):
        fig |= prf(c[k, "tp"], c[k, "sys"], c[k, "gold"], "gsr_" + k)
    return fig | {"gsr_event_acc": pct(*acc), "gsr_actor_country_acc": pct(*who)}


def load_petr2(path, limit=None):
    return [
        {
            "text": r["text"],
            "date": r.get("date"),
            "events": [(FIX.get(e["source"][:3], e["source"][:3]), FIX.get(e["target"][:3], e["target"][:3]), e["code"][:2]) for e in r["events"]],
        }
        for r in jsonl(path, limit)
    ]


def score_petr2(rows, founds):
    c = Counter()
    for r, found in zip(rows, founds, strict=False):
        P = {(a or "---", b or "---", (cameo or CAMEO_OF.get(t, ""))[:2]) for t, cameo, S, T in predicted(found) for a, b in dyads(S, T)}
        for k, f in (("triple", lambda e: e), ("dyad", lambda e: e[:2]), ("root", lambda e: e[2])):
            g, p = Counter(map(f, r["events"])), Counter(map(f, P))
            c[k, "tp"] += sum((g & p).values())
            c[k, "sys"] += sum(p.values())
            c[k, "gold"] += sum(g.values())
    fig = {"petr2_n": len(rows)}
    for k in ("triple", "dyad", "root"):
        fig |= prf(c[k, "tp"], c[k, "sys"], c[k, "gold"], "petr2_" + k)
    return fig


def main(data_dir: str, limit: int | None = None, workers: int | None = None) -> dict[str, object]:
    import newsledger as nl

    fig, errors = {}, 0
    plv = pick(data_dir, "PLV_test.tsv", "PLV_train.tsv")
    if plv:
        rows = load_plv(plv, limit)
        t0 = time.perf_counter()
        fig |= score_plv(rows, predict_plv(nl, rows))
        fig["plv_per_s"] = round(len(rows) / (time.perf_counter() - t0), 1)
    for name, load, score in (("plover_gsr.jsonl", load_gsr, score_gsr), ("petr2_gsr.jsonl", load_petr2, score_petr2)):
        path = pick(data_dir, name)
        if path:
            rows = load(path, limit)
            founds, e, _ = extract_all(nl, [make_report(nl, r["text"]) for r in rows], workers)
            fig |= score(rows, founds)
            errors += e
    return fig | {"errors": errors}
