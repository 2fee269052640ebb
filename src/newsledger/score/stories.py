"""Stories: nl.group on dated reports, strictly in order of publication.

Sets found in --data: violent_*.jsonl (gold: incident), basil_*.jsonl (story), uci_*.csv (STORY; headlines only, TIMESTAMP in ms) and,
where ../coref or --data holds it, ecbplus_*_xml.tar.gz (sub-topic; undated). Figures: BCubed P/R/F, pair F1, BCubed F on the articles of
incidents with more than one article (multi_b3), cluster count error in per cent, articles/s, and online = per cent of the first half's
articles whose cluster (seen on the first half) is the same when only the first half is given: 100 = no look-ahead.
A report that no cluster holds counts as a cluster of its own.
"""

import csv
import datetime
import hashlib
import os
import tarfile
import time
import xml.etree.ElementTree as ET
from collections import Counter

from newsledger.score.common import f1, get, jsonl, make_report, pct, pick, prf, warn


def with_title(title, text):
    title, text = (title or "").strip(), text or ""
    return text if not title or text.lstrip().startswith(title) else title + "\n\n" + text


def load(data, limit=None):
    """{name: [{"text", "date", "url", "outlet", "gold"}]} ordered by date"""
    beside = os.path.join(data, "..", "coref")
    where = {
        "violent": (violent, pick(data, "violent_*.jsonl")),
        "basil": (basil, pick(data, "basil_*.jsonl")),
        "uci": (uci, pick(data, "uci_*.csv")),
        "ecb": (ecb, pick(data, "ecbplus_*_xml.tar.gz") or (os.path.isdir(data) and pick(beside, "ecbplus_*_xml.tar.gz"))),
    }
    return {k: sorted(read(path), key=lambda r: r["date"] or "")[:limit] for k, (read, path) in where.items() if path}


def violent(path):
    """reports of incidents; the ones told twice or too short are left out"""
    rows = {}
    for r in jsonl(path):
        if len(r["text"]) >= 200:
            rows.setdefault(r["id"], r)
    return [
        {"text": with_title(r["title"], r["text"]), "date": r["date"], "url": r.get("url"), "outlet": None, "gold": r["incident"]}
        for r in rows.values()
    ]


def basil(path):
    """three outlets' reports of each story"""
    return [
        {"text": with_title(r["title"], r["text"]), "date": r["date"][:10], "url": r.get("url"), "outlet": r.get("outlet"), "gold": r["story"]}
        for r in jsonl(path)
    ]


def uci(path):
    """headlines with the moment of their publication"""
    return [
        {
            "text": r["TITLE"],
            "date": datetime.datetime.fromtimestamp(int(r["TIMESTAMP"]) / 1000, datetime.UTC).isoformat(timespec="seconds"),
            "url": r["URL"],
            "outlet": r["PUBLISHER"],
            "gold": r["STORY"],
        }
        for r in csv.DictReader(open(path, encoding="utf8"))
    ]


def ecb(path):
    """undated texts of sub-topics, in an order that tells nothing of them"""
    rows = []
    with tarfile.open(path) as tar:
        for m in tar:
            if m.isfile() and m.name.endswith(".xml"):
                doc = os.path.basename(m.name)[:-4]
                text, gold = sentences(tar.extractfile(m)), doc.split("_")[0] + ("ecbplus" if "plus" in doc else "ecb")
                rows.append({"text": text, "date": None, "url": None, "outlet": None, "gold": gold, "key": hashlib.md5(doc.encode()).hexdigest()})
    return sorted(rows, key=lambda r: r["key"])


def sentences(file):
    """the tokens of a file between spaces, one sentence a line"""
    sents = {}
    for k in ET.parse(file).getroot().findall("token"):
        sents.setdefault(int(k.get("sentence")), []).append(k.text or "")
    return "\n".join(" ".join(v) for _, v in sorted(sents.items()))


def bcubed(gold, sys):
    gc, sc, both = Counter(gold), Counter(sys), Counter(zip(gold, sys, strict=False))
    p = sum(n * n / sc[s] for (g, s), n in both.items()) / (len(gold) or 1)
    r = sum(n * n / gc[g] for (g, s), n in both.items()) / (len(gold) or 1)
    return 100 * p, 100 * r, f1(100 * p, 100 * r)


def pairs(gold, sys):
    def c2(c):
        return sum(n * (n - 1) // 2 for n in c.values())

    return prf(c2(Counter(zip(gold, sys, strict=False))), c2(Counter(sys)), c2(Counter(gold)))["_f1"]


def score(name, gold, sys):
    p, r, f = bcubed(gold, sys)
    many = {g for g, n in Counter(gold).items() if n > 1}
    keep = [i for i, g in enumerate(gold) if g in many]
    ng, ns = len(set(gold)), len(set(sys))
    return {
        name + "_n": len(gold),
        name + "_b3_p": round(p, 2),
        name + "_b3_r": round(r, 2),
        name + "_b3_f1": f,
        name + "_pair_f1": pairs(gold, sys),
        name + "_multi_b3_f1": bcubed([gold[i] for i in keep], [sys[i] for i in keep])[2],
        name + "_cluster_error": round(100 * (ns - ng) / (ng or 1), 1),
    }


def labels(nl, rows):
    """cluster label of every row, and seconds"""
    reports = [make_report(nl, r["text"], outlet=r["outlet"], url=r["url"], published=r["date"]) for r in rows]
    t0, where = time.perf_counter(), {}
    try:
        for k, c in enumerate(nl.group([r for r in reports if r is not None])):
            for i in c:
                where.setdefault(i, k)
    except Exception as e:
        warn(f"group raised {e!r}")
        return None, time.perf_counter() - t0
    if not where:
        return None, time.perf_counter() - t0
    return [where.get(get(r, "id"), "alone%d" % i) for i, r in enumerate(reports)], time.perf_counter() - t0


def stable(half, full):
    """per cent of the articles of the first half whose set of companions there is the same in both runs"""

    def sets(lab):
        d = {}
        for i, label in enumerate(lab):
            d.setdefault(label, set()).add(i)
        return [frozenset(d[label]) for label in lab]

    a, b = sets(half), sets(full[: len(half)])
    return pct(sum(x == y for x, y in zip(a, b, strict=False)), len(a))


def main(data_dir: str, limit: int | None = None, workers: int | None = None) -> dict[str, object]:
    import newsledger as nl

    fig = {}
    for name, rows in load(data_dir, limit).items():
        lab, sec = labels(nl, rows)
        if lab is None:  # nothing came back: everything is wrong
            fig |= dict.fromkeys(score(name, [0], [0]), 0.0) | {name + "_n": len(rows), name + "_cluster_error": 100.0, name + "_online": 0.0}
            continue
        fig |= score(name, [r["gold"] for r in rows], lab)
        fig[name + "_per_s"] = round(len(rows) / sec, 1)
        half, _ = labels(nl, rows[: len(rows) // 2])
        fig[name + "_online"] = stable(half, lab) if half else 0.0
    return fig
