"""Shared by all scorers: tolerant reading of predictions, F1, one-to-one matching, the command line.

Only the standard library. A prediction that is missing, malformed or out of range counts as wrong, it never
stops a scorer. All figures that are rates are per cent (0-100).
"""

import argparse
import glob
import json
import os
import re
import sys
import time
from collections.abc import Callable
from typing import Any

QUOTES = "\"“”„‟«»'‘’`´"
END = ".,;:!?…-–—"


# ---------------------------------------------------------------- reading predictions
def get(x, key, default=None):
    """Field of a dict or an object; None and absence are the same."""
    v = x.get(key) if isinstance(x, dict) else getattr(x, key, None)
    return default if v is None else v


def lst(x, key):
    v = get(x, key)
    return list(v) if isinstance(v, (list, tuple)) else []


def asdict(x):
    """as_dict() of a Findings or Ledger; {} when there is none."""
    if isinstance(x, dict):
        return x
    try:
        d = x.as_dict()
        return d if isinstance(d, dict) else {}
    except Exception as e:
        warn(f"as_dict failed: {e!r}")
        return {}


def span(s, length=None):
    """(start, end) of a span object, or None when it is not a usable span."""
    a, b = get(s, "start"), get(s, "end")
    if not (isinstance(a, int) and isinstance(b, int)) or isinstance(a, bool) or a < 0 or b <= a:
        return None
    if length is not None and b > length:
        return None
    return a, b


def actor(found, i):
    """The entry of the actors table for an id; None when there is none."""
    table = get(found, "actors")
    return table.get(i) if isinstance(table, dict) and isinstance(i, str) else None


def spans(items, length=None):
    return [p for p in (span(s, length) for s in items or []) if p]  # items: any iterable of span objects


def warn(*a):
    print("warning:", *a, file=sys.stderr)


def make_report(nl, text, **kw):
    try:
        return nl.Report.from_text(text, **kw)
    except Exception as e:
        warn(f"from_text failed: {e!r}")
        return None


def extract_all(nl, reports, workers=None):
    """Findings of many reports as dicts, in order; {} where it failed. -> (dicts, number of errors, seconds)"""
    out, t0, good = [], time.perf_counter(), [r for r in reports if r is not None]
    try:
        for f in nl.extract_many(good, workers=workers):
            out.append(asdict(f))
    except Exception as e:
        warn("extract_many raised %r after %d of %d; going on one by one" % (e, len(out), len(good)))
        for r in good[len(out) :]:
            try:
                out.append(asdict(nl.extract(r)))
            except Exception:
                out.append({})
    out = (out + [{}] * len(good))[: len(good)]
    it = iter(out)
    res = [next(it) if r is not None else {} for r in reports]
    return res, sum(1 for d in res if not d or d.get("error")), time.perf_counter() - t0


# ---------------------------------------------------------------- arithmetic
def pct(a, b):
    return round(100.0 * a / b, 2) if b else 0.0


def f1(p, r):
    return round(2 * p * r / (p + r), 2) if p + r else 0.0


def prf(tp, n_sys, n_gold, name=""):
    p, r = (100.0 * tp / n_sys if n_sys else 0.0), (100.0 * tp / n_gold if n_gold else 0.0)
    return {name + "_p": round(p, 2), name + "_r": round(r, 2), name + "_f1": f1(p, r)}


def overlap(a, b):
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def touches(a, b, share=0.3):
    """a and b overlap by at least `share` of the shorter one."""
    o = overlap(a, b)
    return o > 0 and o >= share * min(a[1] - a[0], b[1] - b[0])


def dice(a, b):
    """Dice of two lists of disjoint spans."""
    o = sum(overlap(x, y) for x in a for y in b)
    n = sum(e - s for s, e in a) + sum(e - s for s, e in b)
    return 2.0 * o / n if n else 0.0


def trim(text, p):
    """Without quotation marks and white space at both ends and without punctuation at the end."""
    s, e = p
    while s < e and (text[s].isspace() or text[s] in QUOTES):
        s += 1
    while e > s and (text[e - 1].isspace() or text[e - 1] in QUOTES or text[e - 1] in END):
        e -= 1
    return s, e


def join(text, ps):
    """Trimmed pieces; pieces with no word character between them are one piece."""
    out = []
    for p in sorted(set(ps)):
        if out and (p[0] <= out[-1][1] or not re.search(r"\w", text[out[-1][1] : p[0]])):
            out[-1] = (out[-1][0], max(p[1], out[-1][1]))
        else:
            out.append(p)
    return [q for q in (trim(text, p) for p in out) if q[1] > q[0]]


def matching(edges):
    """Largest one-to-one matching of {left: [right, ...]} (best candidates first) -> {left: right}."""
    owner = {}

    def place(u, seen):
        for v in edges[u]:
            if v not in seen:
                seen.add(v)
                if v not in owner or place(owner[v], seen):
                    owner[v] = u
                    return True
        return False

    sys.setrecursionlimit(max(sys.getrecursionlimit(), 10000))
    for u in edges:
        place(u, set())
    return {u: v for v, u in owner.items()}


# ---------------------------------------------------------------- files and command line
def pick(data, *patterns):
    """First file that fits: `data` itself when it is a file, else the first pattern found in the folder."""
    if os.path.isfile(data):
        return data if any(glob.fnmatch.fnmatch(os.path.basename(data), p) for p in patterns) else None
    for p in patterns:
        hit = sorted(glob.glob(os.path.join(data, p)))
        if hit:
            return hit[0]
    return None


def jsonl(path: str, limit: int | None = None) -> list[dict[str, Any]]:
    with open(path, encoding="utf8") as f:
        rows = [json.loads(line) for line in f if line.strip()]
    return rows[:limit] if limit else rows


def cli(main: Callable[..., dict[str, object]], doc: str | None) -> None:
    ap = argparse.ArgumentParser(description=doc)
    ap.add_argument("--data", required=True, help="folder (or file) with the gold data")
    ap.add_argument("--limit", type=int, help="only the first N documents")
    ap.add_argument("--workers", type=int)
    ap.add_argument("--json", action="store_true", help="the last line is JSON")
    a = ap.parse_args()
    t0 = time.perf_counter()
    fig = main(a.data, limit=a.limit, workers=a.workers)
    fig["seconds"] = round(time.perf_counter() - t0, 1)
    for k, v in fig.items():
        print("%-34s %s" % (k, v), file=sys.stderr if a.json else sys.stdout)
    print(json.dumps(fig) if a.json else " ".join("{}={}".format(*kv) for kv in fig.items()))
