"""PolNeAR from raw text: (a) quoted segments and who said them, (b) attribution spans (direct, mixed, indirect).

(a) A segment is the text between paired quotation marks of one paragraph. Gold: attributed when >= 60% of its inner
characters lie in one gold content; predicted: same rule on one quotes[] entry. The speaker is right when quotes[].source
overlaps the gold source. End-to-end: segment attributed and speaker right (segments whose gold has no source are left out).
(b) Exact spans after trimming quote marks, white space and end punctuation, pieces without a word between them joined;
content overlap F1 = mean share of each span's characters that the other side covers; attribution F1 = one-to-one, content
Dice >= 0.5 and source overlapping (both none is right too). A quote lying wholly inside another predicted quote (the quoted
fragment of an indirect statement) is not counted a second time in (b).
"""

import re

from newsledger.score.common import dice, extract_all, f1, get, join, jsonl, lst, make_report, matching, overlap, pct, pick, prf, spans, trim


def load(data, limit=None):
    path = pick(data, "polnear_test.jsonl", "polnear_dev.jsonl", "*.jsonl")
    return jsonl(path, limit)


def segments(text):
    """Inner spans between paired double quotation marks, paragraph by paragraph; an unclosed one runs to the paragraph's end."""
    out = []
    for m in re.finditer(r"[^\n]+", text):
        par, off, start = m.group(), m.start(), None
        for i, ch in enumerate(par):
            if start is None and ch in '“"':
                start = i
            elif start is not None and ch in '”"':
                out.append((off + start + 1, off + i))
                start = None
        if start is not None:
            out.append((off + start + 1, off + len(par)))
    return [p for p in out if p[1] > p[0]]


def gold_attributions(doc):
    t = doc["text"]
    return [{k: join(t, [tuple(p) for p in a[k]]) for k in ("source", "cue", "content")} | {"raw": a} for a in doc["attributions"] if a["content"]]


def predicted_attributions(doc, found):
    t, n, out = doc["text"], len(doc["text"]), []
    for q in lst(found, "quotes"):
        c = join(t, spans(lst(q, "spans"), n))
        if c:
            out.append({"content": c, "source": join(t, spans([get(q, "source")], n)), "cue": join(t, spans([get(q, "cue")], n))})
    return out


def inside(a, b):
    """every piece of a lies in a piece of b, and b is longer"""
    return sum(e - s for s, e in a) < sum(e - s for s, e in b) and all(any(x <= s and e <= y for x, y in b) for s, e in a)


def best_cover(seg, attrs):
    """the attribution whose content covers most of the segment, when that is >= 60%"""
    best = None
    for a in attrs:
        c = sum(overlap(seg, p) for p in a["content"]) / (seg[1] - seg[0])
        if c >= 0.6 and (best is None or (c, bool(a["source"])) > best[0]):
            best = ((c, bool(a["source"])), a)
    return best and best[1]


def score(docs, founds):
    n = dict.fromkeys(["seg", "gold", "pred", "tp", "gold_src", "tp_src", "right"], 0)
    ex = {k: [0, 0, 0] for k in ("source", "cue", "content")}
    cov, at = [0.0, 0.0], [0, 0, 0]
    for doc, found in zip(docs, founds, strict=False):
        gold, pred = gold_attributions(doc), predicted_attributions(doc, found)
        count_segments(doc["text"], gold, pred, n)
        pred = [a for a in pred if not any(inside(a["content"], b["content"]) for b in pred)]
        count_spans(gold, pred, ex, cov)
        at[0] += len(matching(likely(gold, pred)))
        at[1] += len(pred)
        at[2] += len(gold)
    fig = {"docs": len(docs), "segments": n["seg"], "segments_attributed": n["gold"]}
    fig |= prf(n["tp"], n["pred"], n["gold"], "segment")
    fig["speaker_acc"] = pct(n["right"], n["tp_src"])
    fig |= prf(n["right"], n["pred"] - (n["tp"] - n["tp_src"]), n["gold_src"], "end_to_end")
    for k, v in ex.items():
        fig |= prf(*v, k + "_exact")
    fig["content_overlap_f1"] = f1(100 * cov[0] / (ex["content"][1] or 1), 100 * cov[1] / (ex["content"][2] or 1))
    return fig | prf(*at, "attribution")


def count_segments(t, gold, pred, n):
    """counts the quoted segments of a text: attributed or not, by whom"""
    for seg in segments(t):
        seg = trim(t, seg) if trim(t, seg)[1] > trim(t, seg)[0] else seg
        g, p = best_cover(seg, gold), best_cover(seg, pred)
        n["seg"] += 1
        n["gold"] += bool(g)
        n["pred"] += bool(p)
        n["tp"] += bool(g and p)
        if g and g["source"]:
            n["gold_src"] += 1
            n["tp_src"] += bool(p)
            n["right"] += bool(p and any(overlap(x, y) for x in p["source"] for y in g["source"]))


def count_spans(gold, pred, ex, cov):
    """counts exact sources, cues and contents, and sums the shares of the contents that the other side covers"""
    for k in ex:
        G, P = {p for a in gold for p in a[k]}, {p for a in pred for p in a[k]}
        ex[k][0] += len(G & P)
        ex[k][1] += len(P)
        ex[k][2] += len(G)
        if k == "content":
            gc = {i for s, e in G for i in range(s, e)}
            pc = {i for s, e in P for i in range(s, e)}
            cov[0] += sum(sum(i in gc for i in range(s, e)) / (e - s) for s, e in P)
            cov[1] += sum(sum(i in pc for i in range(s, e)) / (e - s) for s, e in G)


def likely(gold, pred):
    """for each predicted attribution the gold ones that it may be, the likest first"""
    edges = {}
    for i, a in enumerate(pred):
        ok = [
            (dice(a["content"], g["content"]), j)
            for j, g in enumerate(gold)
            if (any(overlap(x, y) for x in a["source"] for y in g["source"]) or (not a["source"] and not g["source"]))
        ]
        edges[i] = [j for d, j in sorted(ok, reverse=True) if d >= 0.5]
    return edges


def shown(docs, founds):
    """Quotes of a default view: how many, and in per cent the ones with a wrong speaker among those with a named speaker that gold has.

    Shown by default is what scores at least `view.SURE["quote"]`. The speaker is right when the words of the quote's source and of the gold
    source overlap, are the same, or mention the same actor. Gold has a quote when a content is like it (Dice .5), else when one covers 60 % of it;
    where several do ("..., she said, according to the paper") one of them is enough.
    """
    from newsledger.records.shown import SURE

    n = dict.fromkeys(["all", "shown", "judged", "wrong"], 0)
    for doc, found in zip(docs, founds, strict=False):
        text, gold = doc["text"], gold_attributions(doc)
        for quote, a in zip(get(found, "quotes"), predicted_attributions(doc, found), strict=False):
            n["all"] += 1
            if get(quote, "score") < SURE["quote"]:
                continue
            n["shown"] += 1
            same = [g for g in like(a["content"], gold) if g["source"]]
            if not same or get(quote, "speaker") is None:
                continue
            n["judged"] += 1
            n["wrong"] += not any(same_speaker(text, found, quote, a, g) for g in same)
    return {"quotes": n["all"], "shown": n["shown"], "shown_judged": n["judged"], "wrong_speaker": pct(n["wrong"], n["judged"])}


def like(content, gold):
    """The gold attributions whose content is like this one, else those that cover it."""
    return [g for g in gold if dice(content, g["content"]) >= 0.5] or [g for g in gold if covered(content, g["content"]) >= 0.6]


def covered(a, b):
    """The share of the pieces of a that the pieces of b cover."""
    return sum(overlap(x, y) for x in a for y in b) / max(1, sum(e - s for s, e in a))


def same_speaker(text, found, quote, a, g):
    """Whether two sources are the same words, or words for the same actor; gold that has cue and source the wrong way round is read aright."""
    mine, gold = a["source"], g["source"]
    if any(overlap(x, y) for x in a["cue"] for y in gold):
        gold = g["cue"]
    if any(overlap(x, y) or text[x[0] : x[1]].casefold() == text[y[0] : y[1]].casefold() for x in mine for y in gold):
        return True
    mentions = [m for m in get(found, "mentions") if get(m, "actor") == get(quote, "speaker")]
    return any(overlap(y, (get(get(m, "span"), "start"), get(get(m, "span"), "end"))) for m in mentions for y in gold)


def main(data_dir: str, limit: int | None = None, workers: int | None = None) -> dict[str, object]:
    import newsledger as nl

    docs = load(data_dir, limit)
    reports = [make_report(nl, d["text"], outlet=d.get("publisher"), published=d.get("date")) for d in docs]
    founds, errors, sec = extract_all(nl, reports, workers)
    return score(docs, founds) | shown(docs, founds) | {"errors": errors, "docs_per_s": round(len(docs) / sec, 1)}
