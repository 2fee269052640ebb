"""Toponyms from raw text (LGL, GeoWebNews, TR-News, GeoVirus): found, and put in the right spot.

Predicted toponyms = places[] plus mentions of a state (how: name, metonym; demonym too where the gold marks demonyms: LGL, TR-News)
that no place covers. GeoWebNews: the six place-denoting types count as gold.
Detection: exact characters P/R/F1; partial = any overlap. Resolution, among gold toponyms with coordinates found exactly:
right = same GeoNames id, or <= 161 km, or the same area by name or country code (a country's "point" is arbitrary); _km = distance
alone; country_acc where the gold gives the country. end_to_end_f1 = 2 * right / (system + gold), gold without coordinates left out.
"""

import math
import os
import re
import xml.etree.ElementTree as ET

from newsledger.score.common import actor, extract_all, f1, get, lst, make_report, overlap, pct, pick, prf, span

SETS = {"lgl.xml": "lgl", "GWN.xml": "gwn", "TR-News.xml": "trnews", "GeoVirus.xml": "geovirus"}
GWN_TYPES = {"Literal", "Literal_Modifier", "Mixed", "Coercion", "Embedded_Literal", "Metonymic"}
DEMONYMS = {"lgl", "trnews"}
TABLE = [
    line.rstrip("\n").split("\t")
    for line in open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "geonames_countries.tsv"), encoding="utf8")
]
COUNTRY = {gid: iso for gid, iso, _ in TABLE}  # GeoNames id of a country -> ISO 3166 alpha-3
ISO_TO_GEONAMES = {iso: gid for gid, iso, _ in TABLE}
ISO_OF_NAME = {n.casefold(): iso for _, iso, names in TABLE for n in names.split("|")} | {
    "republic of ireland": "IRL",
    "burma": "MMR",
    "ivory coast": "CIV",
}


def num(x):
    try:
        return float(x)
    except (TypeError, ValueError):
        return None


def km(a, b):
    la1, lo1, la2, lo2 = map(math.radians, (*a, *b))
    h = math.sin((la2 - la1) / 2) ** 2 + math.cos(la1) * math.cos(la2) * math.sin((lo2 - lo1) / 2) ** 2
    return 6371 * 2 * math.asin(min(1, math.sqrt(h)))


def load(path, limit=None):
    name, docs = SETS[os.path.basename(path)], []
    for a in list(ET.parse(path).getroot().iter("article"))[:limit]:
        text, gold = a.findtext("text") or "", []
        for t in list(a.iter("toponym")) + list(a.iter("location")):
            if name == "gwn" and t.findtext("type") not in GWN_TYPES:
                continue
            words = t.findtext("phrase") or t.findtext("name") or t.findtext("extractedName") or ""
            try:
                s, e = int(t.findtext("start")), int(t.findtext("end"))
            except (TypeError, ValueError):
                continue
            for d in (0, -1, 1, -2, 2, -3, 3):  # a few offsets in the files are off by a little
                if words and text[s + d : s + d + len(words)] == words:
                    s, e = s + d, s + d + len(words)
                    break
            tag = t.find("gaztag")
            la, lo = (num(t.findtext(".//lat") or t.findtext("latitude")), num(t.findtext(".//lon") or t.findtext("longitude")))
            cn = tag.find("country") if tag is not None else None
            gid = (tag.get("geonameid") if tag is not None else t.findtext("geonamesID")) or None
            page = (t.findtext("page") or "").rsplit("/", 1)[-1].replace("_", " ")
            gold.append(
                {
                    "span": (s, e),
                    "at": (la, lo) if la is not None and lo is not None else None,
                    "gid": gid,
                    "country": COUNTRY.get(cn.get("geonameid")) if cn is not None else None,
                    "name": (tag.findtext("name") if tag is not None else re.sub(r" \(.*|,.*", "", page)) or "",
                }
            )
        docs.append(
            {
                "text": text,
                "gold": list({g["span"]: g for g in gold}.values()),
                "url": a.findtext("url") or a.findtext("link") or a.findtext("source"),
                "date": (a.findtext("dltime") or "").strip()[:10] or None,
            }
        )
    return name, docs


def predicted(found, n, demonyms):
    out = {}
    for p in lst(found, "places"):
        s = span(get(p, "span"), n)
        if s:
            at = (num(get(p, "lat")), num(get(p, "lon")))
            out[s] = {
                "at": at if None not in at else None,
                "gid": get(p, "geonames"),
                "country": get(p, "country"),
                "name": str(get(p, "name", "")),
                "grain": get(p, "grain"),
            }
    taken = list(out)
    for m in lst(found, "mentions"):
        s, a = span(get(m, "span"), n), actor(found, get(m, "actor"))
        if (
            s
            and a
            and get(a, "kind") == "state"
            and get(m, "how") in ("name", "metonym") + (("demonym",) if demonyms else ())
            and not any(overlap(s, t) for t in taken)
        ):
            out[s] = {
                "at": None,
                "gid": get(get(a, "ids", {}), "geonames"),
                "country": get(a, "state"),
                "name": str(get(a, "name", "")),
                "grain": "country",
            }
    return out


def same_area(g, p):
    if p["grain"] not in ("country", "region"):
        return False
    if (
        p["grain"] == "country"
        and isinstance(p["country"], str)
        and ((g["gid"] and ISO_TO_GEONAMES.get(p["country"]) == g["gid"]) or ISO_OF_NAME.get(g["name"].casefold()) == p["country"])
    ):
        return True
    return bool(p["name"]) and p["name"].casefold() == g["name"].casefold()


def score(name, docs, founds):
    n = dict.fromkeys(["gold", "sys", "exact", "hit_sys", "hit_gold", "with_at", "right", "km", "country_n", "country", "drop"], 0)
    for d, found in zip(docs, founds, strict=False):
        P = predicted(found, len(d["text"]), name in DEMONYMS)
        G = {g["span"]: g for g in d["gold"]}
        n["gold"] += len(G)
        n["sys"] += len(P)
        n["hit_sys"] += sum(any(overlap(p, g) for g in G) for p in P)
        n["hit_gold"] += sum(any(overlap(p, g) for p in P) for g in G)
        for s, g in G.items():
            p = P.get(s)
            n["exact"] += bool(p)
            if not g["at"]:
                n["drop"] += 1
            if not p:
                continue
            if g["country"]:
                n["country_n"] += 1
                n["country"] += p["country"] == g["country"]
            if g["at"]:
                near = bool(p["at"]) and km(g["at"], p["at"]) <= 161
                n["with_at"] += 1
                n["km"] += near
                n["right"] += near or bool(g["gid"] and str(p["gid"]) == str(g["gid"])) or same_area(g, p)
    found_without = sum(
        1
        for d, f in zip(docs, founds, strict=False)
        for g in d["gold"]
        if not g["at"] and g["span"] in predicted(f, len(d["text"]), name in DEMONYMS)
    )
    fig = {name + "_docs": len(docs)} | prf(n["exact"], n["sys"], n["gold"], name + "_detect")
    fig[name + "_partial_f1"] = f1(100 * n["hit_sys"] / (n["sys"] or 1), 100 * n["hit_gold"] / (n["gold"] or 1))
    fig[name + "_resolved_acc"] = pct(n["right"], n["with_at"])
    fig[name + "_resolved_km_acc"] = pct(n["km"], n["with_at"])
    if n["country_n"] or any(g["country"] for d in docs for g in d["gold"]):
        fig[name + "_country_acc"] = pct(n["country"], n["country_n"])
    return fig | prf(n["right"], n["sys"] - found_without, n["gold"] - n["drop"], name + "_end_to_end")


def main(data_dir: str, limit: int | None = None, workers: int | None = None) -> dict[str, object]:
    import newsledger as nl

    fig, errors, sec, total = {}, 0, 0.0, 0
    for f in SETS:
        path = pick(data_dir, f)
        if path:
            name, docs = load(path, limit)
            founds, e, s = extract_all(
                nl, [make_report(nl, d["text"], url=d["url"] and d["url"].strip(), published=d["date"]) for d in docs], workers
            )
            fig |= score(name, docs, founds)
            errors += e
            sec += s
            total += len(docs)
    return fig | {"errors": errors, "docs_per_s": round(total / sec, 1) if sec else 0}
