"""Three outlets' reports of one event against human annotation (format: GUIDE.md of the gold set).

--data holds, anywhere below it, <story>.json with "reports" (texts, sentences) and <story>.json with "links" (gold).
links      two supports of one fact in different reports link every sentence each of them overlaps by >= 30% of the shorter;
           micro P/R/F1 over all stories and pairs of reports; macro over the pairs.
only-in    a sentence that some fact supports, with all that fact's supports in this one report, and that no link touches; F1 against the
           sentences without a gold link.
differences a predicted difference (sides in two reports) fits a gold one when its sides overlap both gold sentences; one-to-one.
           diff_* all, contra_* only contradicts = true on both sides.
quotes     pieces (form not indirect): found when Dice >= 0.5 with a gold piece, one-to-one; exact after trimming; speaker: actor name
           (else the source words) has the same last name as, or is contained in, the gold name or the other way round; via: gold names a channel -> a
           predicted one fits, gold has none -> none but the outlet itself.
same_quote pairs of gold quotes with the same same_as; predicted: a fact with supports overlapping both.
origins    gold claims told in two or more reports: the fact whose sentences fit theirs best (Jaccard, two reports at least) says, by counts.origins = [low, high],
           one origin (high = 1) or several (low >= 2); [1, 2..] leaves it open and earns half. No such fact = 0.
injected   one change (number, date, place, person, negation) at a known sentence of a copy of a report; compare([report, copy]) must report a
           contradiction there (recall), and nothing else (false alarms per pair); the untouched copy must give none.
"""

import glob
import json
import os
import time

from newsledger.score.common import lst, pct, prf, warn
from newsledger.score.one_event.injected import contradictions, injected, score_injected, use_pools
from newsledger.score.one_event.predicted import match_differences, predict, predicted_differences, predicted_links, sentence_at
from newsledger.score.one_event.speech import origin_counts, quote_counts, same_quote_counts


def load(data, limit=None):
    """[(raw, gold or None)]"""
    raw, gold = {}, {}
    for p in sorted(glob.glob(os.path.join(data, "**", "*.json"), recursive=True)):
        try:
            d = json.load(open(p, encoding="utf8"))
        except ValueError:
            warn("not JSON: " + p)
            continue
        if isinstance(d, dict) and "reports" in d:
            raw[d["story"]] = d
        elif isinstance(d, dict) and "links" in d:
            gold[d["story"]] = d
    return [(raw[k], gold.get(k)) for k in sorted(raw)][:limit]


COUNTED = "l_tp l_sys l_gold o_tp o_sys o_gold d_tp d_sys d_gold x_tp x_sys x_gold q_tp q_sys q_gold q_exact who who_n via via_n sq_tp sq_sys sq_gold or_n or_ok"


def score(items, preds):
    c, macro = dict.fromkeys(COUNTED.split(), 0), []
    for (story, gold), (ledger, founds, letter_of) in zip(items, preds, strict=False):
        at, sent = sentence_at(story), {s["id"]: (r["id"], (s["start"], s["end"])) for r in story["reports"] for s in r["sentences"]}
        macro += link_counts(gold, sent, predicted_links(ledger, letter_of, at), c)
        difference_counts(gold, sent, predicted_differences(ledger, letter_of), c)
        quote_counts(story, gold, founds, c)
        same_quote_counts(story, gold, lst(ledger, "facts"), letter_of, c)
        origin_counts(gold, lst(ledger, "facts"), letter_of, at, c)
    return figures(c, macro, len(items))


def link_counts(gold, sent, predicted, c):
    """counts links and sentences told in one report only; the F1 of each pair of reports"""
    links, only = predicted
    G = {tuple(sorted((letter["a"], letter["b"]))) for letter in gold["links"]}
    c["l_tp"] += len(G & links)
    c["l_sys"] += len(links)
    c["l_gold"] += len(G)
    alone = set(sent) - {x for letter in G for x in letter}
    c["o_tp"] += len(only & alone)
    c["o_sys"] += len(only)
    c["o_gold"] += len(alone)
    macro = []
    for pair in sorted({(a[0], b[0]) for a, b in G}):
        g, p = ({letter for letter in s if (letter[0][0], letter[1][0]) == pair} for s in (G, links))
        macro.append(prf(len(g & p), len(p), len(g))["_f1"])
    return macro


def difference_counts(gold, sent, pd, c):
    """counts all differences (d) and those that contradict on both sides (x)"""
    gd = [((sent[d["a"]], sent[d["b"]]), bool(d.get("contradicts"))) for d in gold.get("differences", []) if d["a"] in sent and d["b"] in sent]
    c["d_tp"] += match_differences([s for s, _ in pd], [g for g, _ in gd])
    c["d_sys"] += len(pd)
    c["d_gold"] += len(gd)
    px, gx = [s for s, x in pd if x], [g for g, x in gd if x]
    c["x_tp"] += match_differences(px, gx)
    c["x_sys"] += len(px)
    c["x_gold"] += len(gx)


def figures(c, macro, stories):
    """the figures that the counts give"""
    fig = {"stories": stories} | prf(c["l_tp"], c["l_sys"], c["l_gold"], "link")
    fig["link_macro_f1"] = round(sum(macro) / len(macro), 2) if macro else 0.0
    for k, name in (("o", "only_in"), ("d", "diff"), ("x", "contra"), ("q", "quote"), ("sq", "same_quote")):
        fig |= prf(c[k + "_tp"], c[k + "_sys"], c[k + "_gold"], name)
    fig["quote_exact_f1"] = prf(c["q_exact"], c["q_sys"], c["q_gold"])["_f1"]
    return fig | {
        "speaker_acc": pct(c["who"], c["who_n"]),
        "via_acc": pct(c["via"], c["via_n"]),
        "origins_acc": pct(c["or_ok"], c["or_n"]),
        "gold_links": c["l_gold"],
        "gold_diffs": c["d_gold"],
        "gold_contra": c["x_gold"],
        "gold_quotes": c["q_gold"],
        "gold_origins": c["or_n"],
    }


def main(data_dir: str, limit: int | None = None, workers: int | None = None) -> dict[str, object]:
    own = os.path.join(str(data_dir), "pools.json")  # other wording and seed than the published ones
    if os.path.exists(own):
        use_pools(json.load(open(own, encoding="utf8")))
    import newsledger as nl

    items = load(data_dir, limit)
    done = [(s, g) for s, g in items if g]
    t0 = time.perf_counter()
    fig = score(done, [predict(nl, s, workers) for s, _ in done]) if done else {"stories": 0}
    fig["stories_per_s"] = round(len(done) / (time.perf_counter() - t0), 2)
    return fig | score_injected(injected([s for s, _ in items]), lambda r, t: contradictions(nl, r, t))
