"""The contract itself: every span holds its text, the same input gives the same output, errors are objects.

60 texts: 46 real ones from --data (any *.jsonl below it with "text"), 14 awkward ones made from them (NUL, BOM, CRLF, lone CR, bidi marks, emoji,
combining accents, no-break spaces, 200 kB, one 50 kB line, empty, white space, no letters, an unpaired surrogate).
spans_ok = share of the span objects {start, end, text} in extract and compare output whose text is report_text[start:end];
spans_n must not be 0. fields_ok = share of the required fields that are there. exceptions = calls that raised (must be 0).
deterministic = 1 when two processes with different PYTHONHASHSEED give the same JSON ("run" left out).
"""

import functools
import glob
import hashlib
import json
import os
import subprocess
import sys

from newsledger.score.common import asdict, get, jsonl, lst, pct, warn

FIELDS = {
    "report": ["id", "outlet", "url", "language", "title", "published", "chars"],
    "blocks": ["span", "kind"],
    "mentions": ["span", "actor", "kind", "how", "score"],
    "times": ["span", "type", "value", "earliest", "latest", "grain", "anchor", "rule"],
    "places": ["span", "name", "lat", "lon", "country", "geonames", "grain"],
    "quotes": ["id", "spans", "form", "cue", "source", "speaker", "addressee", "via", "time", "negated", "span"],
    "events": [
        "id",
        "span",
        "trigger",
        "type",
        "mode",
        "context",
        "quad",
        "cameo",
        "intensity",
        "actors",
        "recipients",
        "time",
        "place",
        "status",
        "background",
        "via",
    ],
    "reports": ["id"],
    "facts": ["id", "story", "kind", "gist", "standing", "counts", "supports", "differences"],
    "differences": ["id", "fact", "kind", "contradicts", "sides", "note"],
    "stories": ["id", "label", "first", "last", "reports"],
    "copies": ["left", "right", "kind", "containment", "passages"],
}


def texts(data, limit=None):
    rows = []
    for p in sorted(glob.glob(os.path.join(data, "**", "*.jsonl"), recursive=True)) if os.path.isdir(data) else [data]:
        good = [r["text"] for r in jsonl(p) if isinstance(r.get("text"), str) and len(r["text"]) > 300]
        rows.append(good[:: max(1, len(good) // 60)])
    out = []
    for i in range(200):
        out += [r[i] for r in rows if i < len(r)]
    out = out[: limit or 46]
    a, b, c = out[0], out[1], out[2]
    odd = [
        a[:200] + "\0" + a[200:],
        "\ufeff" + b,
        c.replace("\n", "\r\n"),
        a.replace("\n", "\r"),
        "\u202e" + b[:300] + "\u202c\u200f " + b[300:],
        c.replace(". ", ". 😀👩‍👩‍👧 "),
        a.replace("e", "e\u0301"),
        b.replace(" ", "\u00a0"),
        ("\n\n".join(out) * 9)[:200000],
        (c.replace("\n", " ") * 40)[:50000],
        "",
        " \n\t\n ",
        "12345 !!! ??? --- 67",
        a[:100] + "\ud800" + a[100:],
    ]
    return out + odd


def walk(x, where, check):
    """calls check(span dict, report id or None) for every span object; `where` = id of the report it belongs to"""
    if isinstance(x, dict):
        where = x["report"] if isinstance(x.get("report"), str) else where
        if "start" in x and "end" in x and "text" in x:
            check(x, where)
        if "left" in x and "right" in x and isinstance(x.get("passages"), list):
            for pair in x["passages"]:
                for s, r in zip(pair if isinstance(pair, (list, tuple)) else [], (x["left"], x["right"]), strict=False):
                    walk(s, r, check)
            x = {k: v for k, v in x.items() if k != "passages"}
        for v in x.values():
            walk(v, where, check)
    elif isinstance(x, (list, tuple)):
        for v in x:
            walk(v, where, check)


class Spans:
    def __init__(self):
        self.n = self.ok = 0

    def over(self, tree, text_of, where=None):
        def check(s, r):
            self.n += 1
            cand = [text_of[r]] if r in text_of else list(text_of.values())
            a, b = s["start"], s["end"]
            self.ok += isinstance(a, int) and isinstance(b, int) and 0 <= a <= b and any(b <= len(t) and t[a:b] == s["text"] for t in cand)

        walk(tree, where, check)


def fields(tree, c):
    for k, names in FIELDS.items():
        items = tree.get(k)
        for x in [items] if isinstance(items, dict) and k == "report" else items if isinstance(items, list) else []:
            c[1] += len(names)
            c[0] += sum(isinstance(x, dict) and n in x for n in names)


class Tally:
    """What was called, what came back and what went wrong."""

    def __init__(self):
        self.spans, self.fields, self.raised, self.errors, self.out = Spans(), [0, 0], 0, 0, []

    def tried(self, call, what):
        """what the call gives; None, and counted, when it raises"""
        try:
            return call()
        except Exception as e:
            warn(f"{what} raised {e!r}")
            self.raised += 1
            return None

    def found(self, f, text):
        """one report's findings"""
        d = f if isinstance(f, dict) else self.tried(f.as_dict, "as_dict")
        if d is None:
            return
        if d.get("error"):
            self.errors += 1
            self.raised += not (isinstance(d["error"], dict) and "code" in d["error"] and "message" in d["error"])
        else:
            self.spans.over(d, {d.get("report", {}).get("id"): text}, d.get("report", {}).get("id"))
            fields(d, self.fields)
        self.out.append(d)

    def compared(self, led, part):
        """the ledger of some reports"""
        texts_ = {get(r, "id"): t for r, t in part}
        self.spans.over({k: v for k, v in led.items() if k != "reports"}, texts_)
        fields(led, self.fields)
        for x in lst(led, "reports"):
            self.spans.over(x, texts_, get(x, "id"))
        self.out.append({k: v for k, v in led.items() if k != "run"})


def run(nl, data, limit=None):
    """(figures, digest of all output)"""
    all_, c = texts(data, limit), Tally()
    reports = [
        c.tried(functools.partial(nl.Report.from_text, t, outlet="Test Post", published="2024-05-06"), f"from_text, on {t[:30]!r}...,") for t in all_
    ]
    good = [(r, t) for r, t in zip(reports, all_, strict=False) if r is not None]
    founds = c.tried(lambda: list(nl.extract_many([r for r, _ in good])), "extract_many") or []
    if len(founds) != len(good):
        warn("extract_many gave %d for %d reports" % (len(founds), len(good)))
        c.raised += abs(len(good) - len(founds))
    for f, (_r, t) in zip(founds, good, strict=False):
        c.found(f, t)
    for i in [*range(0, min(len(good), 24), 3), len(good) - 4]:
        part = good[i : i + 3]
        led = c.tried(functools.partial(compared, nl, part), "compare")
        if led is not None:
            c.compared(led, part)
    text = json.dumps(c.out, sort_keys=True, default=str)
    return {
        "texts": len(all_),
        "spans_n": c.spans.n,
        "spans_ok": pct(c.spans.ok, c.spans.n),
        "fields_ok": pct(*c.fields),
        "error_objects": c.errors,
        "exceptions": c.raised,
    }, hashlib.sha256(text.encode("utf8", "surrogatepass")).hexdigest()


def compared(nl, part):
    return asdict(nl.compare([r for r, _ in part]))


def main(data_dir: str, limit: int | None = None, workers: int | None = None) -> dict[str, object]:
    got = []
    for seed in ("1", "4242"):
        r = subprocess.run(
            [sys.executable, "-m", "newsledger.score.contract", "--child", data_dir, str(limit or 0)],
            capture_output=True,
            text=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        )
        try:
            got.append(json.loads(r.stdout.strip().splitlines()[-1]))
        except (IndexError, ValueError):
            warn(r.stderr[-2000:])
            got.append([{"texts": 0, "spans_n": 0, "spans_ok": 0.0, "fields_ok": 0.0, "error_objects": 0, "exceptions": 999}, None])
        else:
            sys.stderr.write(r.stderr[-2000:])
    fig, same = got[0][0], got[0][1] is not None and got[0][1] == got[1][1]
    fig["deterministic"] = int(same)
    fig["all_ok"] = int(same and fig["spans_n"] > 0 and fig["spans_ok"] == 100 and fig["fields_ok"] == 100 and fig["exceptions"] == 0)
    return fig


if __name__ == "__main__" and sys.argv[1:2] == ["--child"]:
    import newsledger

    print(json.dumps(run(newsledger, sys.argv[2], int(sys.argv[3]) or None)))
