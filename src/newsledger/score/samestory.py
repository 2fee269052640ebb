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

import functools
import glob
import json
import operator
import os
import random
import re
import time

from newsledger.score.common import (
    actor,
    asdict,
    dice,
    extract_all,
    get,
    join,
    lst,
    make_report,
    matching,
    overlap,
    pct,
    prf,
    span,
    spans,
    touches,
    warn,
)

TITLES = {
    "the",
    "a",
    "an",
    "of",
    "for",
    "and",
    "mr",
    "mrs",
    "ms",
    "dr",
    "sen",
    "rep",
    "gov",
    "president",
    "former",
    "vice",
    "secretary",
    "minister",
    "prime",
    "senator",
    "representative",
    "governor",
    "spokesman",
    "spokeswoman",
    "speaker",
}


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


def name_tokens(s):
    return [t for t in re.sub(r"[^\w\s-]", " ", str(s or "").replace("’s", "").replace("'s", "")).casefold().split() if t not in TITLES]


def same_name(a, b):
    a, b = name_tokens(a), name_tokens(b)
    return bool(a and b) and (a[-1] == b[-1] or set(a) <= set(b) or set(b) <= set(a))


def sentence_at(story):
    """function (letter, span) -> ids of the sentences it overlaps by >= 30% of the shorter"""
    table = {r["id"]: [(s["id"], (s["start"], s["end"])) for s in r["sentences"]] for r in story["reports"]}
    return lambda letter, p: [i for i, q in table.get(letter, []) if touches(p, q)]


def supports(fact, letter_of):
    return [
        (letter_of[get(s, "report")], span(get(s, "span")))
        for s in lst(fact, "supports")
        if isinstance(get(s, "report"), str) and get(s, "report") in letter_of and span(get(s, "span"))
    ]


def predict(nl, story, workers=None):
    """(ledger dict, {letter: findings dict}, {report id: letter})"""
    reports = [make_report(nl, r["text"], outlet=r["outlet"], url=r.get("url"), published=r["published"]) for r in story["reports"]]
    letter_of = {str(get(rep, "id")): r["id"] for rep, r in zip(reports, story["reports"], strict=False) if rep is not None}
    try:
        ledger = asdict(nl.compare([r for r in reports if r is not None]))
    except Exception as e:
        warn(f"compare raised {e!r}")
        ledger = {}
    founds, _, _ = extract_all(nl, reports, workers)
    return ledger, {r["id"]: f for r, f in zip(story["reports"], founds, strict=False)}, letter_of


def predicted_links(ledger, letter_of, at):
    links, only = set(), set()
    for f in lst(ledger, "facts"):
        sup = [(letter, at(letter, p)) for letter, p in supports(f, letter_of)]
        for i, (la, sa) in enumerate(sup):
            for lb, sb in sup[i + 1 :]:
                if la != lb:
                    links |= {tuple(sorted((x, y))) for x in sa for y in sb}
        if len({letter for letter, _ in sup}) == 1:
            only |= {x for _, s in sup for x in s}
    return links, only - {x for letter in links for x in letter}


def predicted_differences(ledger, letter_of):
    out = []
    for d in lst(ledger, "differences"):
        sides = [
            (letter_of[get(s, "report")], span(get(s, "span")))
            for s in lst(d, "sides")
            if isinstance(get(s, "report"), str) and get(s, "report") in letter_of and span(get(s, "span"))
        ]
        if len({letter for letter, _ in sides}) > 1:
            out.append((sides, get(d, "contradicts") is True))
    return out


def match_differences(pred, gold, where):
    """pred: [sides]; gold: [(letter, span of sentence), (letter, span)] -> number matched one-to-one"""
    edges = {
        i: [
            j
            for j, (a, b) in enumerate(gold)
            if any(letter == a[0] and overlap(p, a[1]) for letter, p in sides) and any(letter == b[0] and overlap(p, b[1]) for letter, p in sides)
        ]
        for i, sides in enumerate(pred)
    }
    return len(matching(edges))


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


def score(items, preds):
    c, macro = (
        dict.fromkeys(
            [
                "l_tp",
                "l_sys",
                "l_gold",
                "o_tp",
                "o_sys",
                "o_gold",
                "d_tp",
                "d_sys",
                "d_gold",
                "x_tp",
                "x_sys",
                "x_gold",
                "q_tp",
                "q_sys",
                "q_gold",
                "q_exact",
                "who",
                "who_n",
                "via",
                "via_n",
                "sq_tp",
                "sq_sys",
                "sq_gold",
                "or_n",
                "or_ok",
            ],
            0,
        ),
        [],
    )
    for (story, gold), (ledger, founds, letter_of) in zip(items, preds, strict=False):
        at, sent = sentence_at(story), {s["id"]: (r["id"], (s["start"], s["end"])) for r in story["reports"] for s in r["sentences"]}
        links, only = predicted_links(ledger, letter_of, at)
        G = {tuple(sorted((letter["a"], letter["b"]))) for letter in gold["links"]}
        c["l_tp"] += len(G & links)
        c["l_sys"] += len(links)
        c["l_gold"] += len(G)
        for pair in sorted({(a[0], b[0]) for a, b in G}):
            g, p = ({letter for letter in s if (letter[0][0], letter[1][0]) == pair} for s in (G, links))
            macro.append(prf(len(g & p), len(p), len(g))["_f1"])
        alone = set(sent) - {x for letter in G for x in letter}
        c["o_tp"] += len(only & alone)
        c["o_sys"] += len(only)
        c["o_gold"] += len(alone)
        pd, gd = (
            predicted_differences(ledger, letter_of),
            [((sent[d["a"]], sent[d["b"]]), bool(d.get("contradicts"))) for d in gold.get("differences", []) if d["a"] in sent and d["b"] in sent],
        )
        c["d_tp"] += match_differences([s for s, _ in pd], [g for g, _ in gd], sent)
        c["d_sys"] += len(pd)
        c["d_gold"] += len(gd)
        px, gx = [s for s, x in pd if x], [g for g, x in gd if x]
        c["x_tp"] += match_differences(px, gx, sent)
        c["x_sys"] += len(px)
        c["x_gold"] += len(gx)
        quote_counts(story, gold, founds, c)
        same_quote_counts(story, gold, lst(ledger, "facts"), letter_of, c)
        origin_counts(gold, lst(ledger, "facts"), letter_of, at, c)
    fig = {"stories": len(items)} | prf(c["l_tp"], c["l_sys"], c["l_gold"], "link")
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


# ---------------------------------------------------------------- injected conflicts
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
MONTHS = ["January", "February", "March", "April", "June", "July", "August", "September", "October", "November", "December"]
NUMBERS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
PLACES = [
    g.split()
    for g in (
        "China Russia Iran Iraq Israel Afghanistan Syria Mexico Canada Germany France Japan India Pakistan Egypt Libya Ukraine Turkey Cuba Zimbabwe Zambia Saudi_Arabia North_Korea",
        "Washington Chicago Boston Dallas Houston Miami Denver Seattle Paris London Moscow Beijing Baghdad Kabul Tehran Benghazi Helsinki Baltimore Cleveland Philadelphia Jerusalem Brussels",
        "Florida Texas Ohio Iowa Arizona California Virginia Wisconsin Michigan Alabama Indiana Missouri Nevada Colorado Connecticut Utah Illinois Pennsylvania Nebraska",
    )
]
NOT_NAMES = {
    "Congressman",
    "Congresswoman",
    "San",
    "Los",
    "Santa",
    "Fort",
    "Port",
    "Las",
    "Mount",
    "Lake",
    "When",
    "While",
    "But",
    "After",
    "Before",
    "The",
    "And",
    "In",
    "On",
    "If",
    "As",
    "At",
    "For",
    "From",
    "He",
    "She",
    "It",
    "They",
    "His",
    "Her",
    "This",
    "That",
    "What",
    "Who",
    "Vice",
    "President",
    "Sen",
    "Rep",
    "Gov",
    "Mr",
    "Mrs",
    "Ms",
    "Dr",
    "Former",
    "House",
    "Senate",
    "White",
    "Speaker",
    "Prime",
    "Minister",
    "Secretary",
    "Attorney",
    "General",
    "Justice",
    "Chief",
    "United",
    "New",
    "Saudi",
    "Republican",
    "Democratic",
    "Democrat",
    "Republicans",
    "Democrats",
    "American",
    "Social",
    "Security",
    "Supreme",
    "Court",
    "Department",
    "States",
    "York",
}
PEOPLE = ["Robert Hargrove", "Linda Castellan", "Peter Wexford", "Angela Morrow"]
AUX = r"\b(is|was|were|are|has|had|have|will|would|can|could|did|does)\b(?! not|n['’]t)"


def changes(sentence, names, rng):
    """{kind: changed sentence}; nothing inside quotation marks is touched"""
    quoted = [m.span() for m in re.finditer(r"“[^”]*”?|\"[^\"]*\"?|‘[^’]*’", sentence)]

    def one(pattern, new, flags=0):
        for m in re.finditer(pattern, sentence, flags):
            if not any(overlap(m.span(), q) for q in quoted):
                r = new(m)
                if r and r != m.group():
                    return sentence[: m.start()] + r + sentence[m.end() :]
        return None

    def other(word, pool):
        return rng.choice([x for x in pool if x != word]).replace("_", " ")

    out = {
        "number": one(
            r"(?<![\w$.,/:-])\d{1,3}(?:,\d{3})*(?![\w.,/:-]*\d|-year|th\b|st\b|nd\b|rd\b|\s*(?:a|p)\.?m)",
            lambda m: (
                None
                if re.search(r"({})[a-z]*\.? $".format("|".join(x[:3] for x in [*MONTHS, "May"])), sentence[: m.start()])
                else format(int(m.group().replace(",", "")) * 2 + 3, ",")
            ),
        )
        or one(r"\b({})\b".format("|".join(NUMBERS)), lambda m: other(m.group(), NUMBERS)),
        "date": one(r"\b({})\b".format("|".join(DAYS)), lambda m: other(m.group(), DAYS))
        or one(r"\b({})\b(?= \d)".format("|".join(MONTHS)), lambda m: other(m.group(), MONTHS))
        or one(r"\b(?:in|since|of) (?:19|20)\d\d\b", lambda m: m.group()[:-1] + str((int(m.group()[-1]) + 3) % 10)),
        "place": next(
            filter(
                None,
                (
                    one(r"(?<=\b[io]n )({})\b(?! [A-Z])".format("|".join(pool).replace("_", " ")), lambda m: other(m.group().replace(" ", "_"), pool))
                    for pool in PLACES
                ),
            ),
            None,
        ),
        "person": one(r"\b({})\b".format("|".join(map(re.escape, names))), lambda m: other(m.group(), PEOPLE)) if names else None,
        "negation": None if re.match(r"(If|When|Asked)\b|.*\?", sentence) else one(AUX, lambda m: m.group() + " not"),
    }
    return {k: v for k, v in out.items() if v and v != sentence}


SEED = 11


def injected(stories, per_kind=2, seed=None):
    """[(kind, report, changed text, sentence span in the report, in the copy)]; deterministic"""
    out = []
    for story in stories:
        for r in story["reports"]:
            rng = random.Random("{}-{}-{}".format(seed or SEED, story["story"], r["id"]))
            names = [
                n
                for n in sorted(set(re.findall(r"\b[A-Z][a-z]+ [A-Z][a-z]+\b", r["text"])))
                if r["text"].count(n.split()[1]) >= 3
                and not set(n.split()) & (NOT_NAMES | set(DAYS + MONTHS + functools.reduce(operator.iadd, PLACES, [])))
            ]
            sents, count = r["sentences"][1:], {}
            rng.shuffle(sents)
            for s in sents:
                old = r["text"][s["start"] : s["end"]]
                for kind, new in changes(old, names, rng).items():
                    if count.get(kind, 0) < per_kind:
                        count[kind] = count.get(kind, 0) + 1
                        out.append(
                            (
                                kind,
                                r,
                                r["text"][: s["start"]] + new + r["text"][s["end"] :],
                                (s["start"], s["end"]),
                                (s["start"], s["start"] + len(new)),
                            )
                        )
                        break
        # one untouched copy per story: it must give no contradiction
        out.append(("none", story["reports"][0], "Our readers’ edition\n\n" + story["reports"][0]["text"], None, None))
    return out


def contradictions(nl, report, text):
    a = make_report(nl, report["text"], outlet=report["outlet"], url=report.get("url"), published=report["published"])
    b = make_report(nl, text, outlet="The Second Herald", url="http://second.example/" + str(len(text)), published=report["published"])
    try:
        led = asdict(nl.compare([a, b]))
    except Exception as e:
        warn(f"compare raised {e!r}")
        return []
    return [s for s, x in predicted_differences(led, {get(a, "id"): "A", get(b, "id"): "B"}) if x]


def score_injected(cases, run):
    """run(report, changed text) -> list of the sides of the contradictions"""
    hit, n, alarms, pairs, found = {}, {}, 0, 0, 0
    for kind, report, text, sa, sb in cases:
        got = run(report, text)
        ok = [
            s
            for s in got
            if sa and any(letter == "A" and overlap(p, sa) for letter, p in s) and any(letter == "B" and overlap(p, sb) for letter, p in s)
        ]
        alarms += len(got) - len(ok)
        pairs += 1
        found += len(got)
        if kind != "none":
            hit[kind] = hit.get(kind, 0) + bool(ok)
            n[kind] = n.get(kind, 0) + 1
    fig = {"injected_n": sum(n.values())} | prf(sum(hit.values()), sum(hit.values()) + alarms, sum(n.values()), "injected")
    fig["injected_false_per_pair"] = round(alarms / (pairs or 1), 3)
    return fig | {f"injected_{k}_r": pct(hit[k], n[k]) for k in sorted(n)}


def main(data_dir: str, limit: int | None = None, workers: int | None = None) -> dict[str, object]:
    own = os.path.join(str(data_dir), "pools.json")  # other wording and seed than the published ones
    if os.path.exists(own):
        globals().update(json.load(open(own, encoding="utf8")))
    import newsledger as nl

    items = load(data_dir, limit)
    done = [(s, g) for s, g in items if g]
    t0 = time.perf_counter()
    fig = score(done, [predict(nl, s, workers) for s, _ in done]) if done else {"stories": 0}
    fig["stories_per_s"] = round(len(done) / (time.perf_counter() - t0), 2)
    return fig | score_injected(injected([s for s, _ in items]), lambda r, t: contradictions(nl, r, t))
