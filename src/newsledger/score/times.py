"""TimeML folders (TempEval-3 task A from raw text): strict and relaxed span F1, type F1, value F1.

strict = identical characters; relaxed = any overlap, one-to-one (identical spans first, then in order); type and value F1 =
2 * correct / (system + gold) over the relaxed matches whose attribute equals the gold's. The document creation time is
passed as `published`. --data: a folder of .tml files, or a folder of such folders (each is scored, then all together).
"""

import glob
import os
import re
import xml.etree.ElementTree as ET

from newsledger.score.common import extract_all, get, lst, make_report, overlap, prf, span


def read(path):
    raw = open(path, encoding="utf8").read()
    try:
        root = ET.fromstring(raw)
    except ET.ParseError:
        root = ET.fromstring(re.sub(r"&(?!\w+;|#)", "&amp;", raw))
    dct = next((t.get("value") for t in root.iter("TIMEX3") if t.get("functionInDocument") == "CREATION_TIME"), None)
    if dct is None and root.find("DCT") is not None:
        dct = next((t.get("value") for t in root.find("DCT").iter("TIMEX3")), None)
    buf, gold, n = [], [], 0

    def walk(el):
        nonlocal n
        start = n
        if el.text:
            buf.append(el.text)
            n += len(el.text)
        for c in el:
            walk(c)
            if c.tail:
                buf.append(c.tail)
                n += len(c.tail)
        if el.tag == "TIMEX3":
            gold.append([start, n, el.get("type"), el.get("value")])

    walk(root.find("TEXT"))
    text = "".join(buf)
    for g in gold:
        while g[0] < g[1] and text[g[0]].isspace():
            g[0] += 1
        while g[1] > g[0] and text[g[1] - 1].isspace():
            g[1] -= 1
    m = re.match(r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?)?", dct or "")
    return {"id": os.path.basename(path), "dct": m and m.group(), "text": text, "gold": sorted(g for g in gold if g[1] > g[0])}


def load(data, limit=None):
    folders = [data] if glob.glob(os.path.join(data, "*.tml")) else sorted(d for d in glob.glob(os.path.join(data, "*")) if glob.glob(d + "/*.tml"))
    return {os.path.basename(os.path.normpath(d)): [read(p) for p in sorted(glob.glob(d + "/*.tml"))[:limit]] for d in folders}


def count(docs, founds):
    c = dict.fromkeys(["gold", "sys", "strict", "relaxed", "type", "value", "strict_value"], 0)
    for d, found in zip(docs, founds, strict=False):
        out = []
        for t in lst(found, "times"):
            p = span(get(t, "span"), len(d["text"]))
            if p:
                s, e = p
                while s < e and d["text"][s].isspace():
                    s += 1
                while e > s and d["text"][e - 1].isspace():
                    e -= 1
                out.append((s, e, get(t, "type"), get(t, "value")))
        out.sort(key=lambda x: x[:2])
        used, pair = set(), {}
        for exact in (True, False):
            for i, g in enumerate(d["gold"]):
                if i not in pair:
                    for j, s in enumerate(out):
                        if j not in used and (tuple(s[:2]) == tuple(g[:2]) if exact else overlap(s, g)):
                            pair[i] = j
                            used.add(j)
                            break
            if exact:
                c["strict"] += len(pair)
        c["gold"] += len(d["gold"])
        c["sys"] += len(out)
        c["relaxed"] += len(pair)
        for i, j in pair.items():
            g, s = d["gold"][i], out[j]
            c["type"] += s[2] == g[2]
            c["value"] += s[3] == g[3]
            c["strict_value"] += s[3] == g[3] and tuple(s[:2]) == tuple(g[:2])
    return c


def figures(c, name):
    return {name + "_" + k + "_f1": prf(c[k], c["sys"], c["gold"])["_f1"] for k in ("strict", "relaxed", "type", "value", "strict_value")} | {
        name + "_gold": c["gold"],
        name + "_sys": c["sys"],
    }


def score(sets, founds):
    fig, tot = {}, dict.fromkeys(["gold", "sys", "strict", "relaxed", "type", "value", "strict_value"], 0)
    for name, docs in sets.items():
        c = count(docs, founds[name])
        tot = {k: tot[k] + c[k] for k in tot}
        if len(sets) > 1:
            fig |= figures(c, name)
    return fig | figures(tot, "all")


def main(data_dir: str, limit: int | None = None, workers: int | None = None) -> dict[str, object]:
    import newsledger as nl

    sets, founds, errors, sec, n = load(data_dir, limit), {}, 0, 0.0, 0
    for name, docs in sets.items():
        founds[name], e, s = extract_all(nl, [make_report(nl, d["text"], published=d["dct"]) for d in docs], workers)
        errors += e
        sec += s
        n += len(docs)
    return score(sets, founds) | {"docs": n, "errors": errors, "docs_per_s": round(n / sec, 1)}
