"""Throughput of nl.extract_many, end to end, against a tokenizer timed in the same run.

--data: a folder with violent_*.jsonl and/or basil_*.jsonl. N articles (--limit, default 400) are made from real ones by shuffling
sentences between paragraphs of the same article and changing digits, so that no cache of texts helps; 100 to 1,500 words each.
Two child processes (1 worker; all cores) each read 8 articles first (cold_s: import, models, first articles), then the N are timed:
articles/s, words/s, peak RSS in MiB (the child and its own children). Yardstick: spaCy's blank English tokenizer where spaCy can be imported, else a
regular expression; ratio = words/s of one worker / words/s of the yardstick, in per cent.
"""

import json
import os
import random
import re
import resource
import subprocess
import sys
import time

from newsledger.score.common import get, jsonl, pct, pick, warn
from newsledger.score.stories import with_title


def articles(data, n):
    base = []
    for p in ("violent_*.jsonl", "basil_*.jsonl"):
        f = pick(data, p)
        base += [(with_title(r["title"], r["text"]), r["date"][:10]) for r in jsonl(f) if 100 <= len(r["text"].split()) <= 1500] if f else []
    rng = random.Random(5)
    rng.shuffle(base)
    out = []
    for i in range(n):
        text, date = base[i % len(base)]
        paras = [re.split(r"(?<=[.!?]) (?=[A-Z“\"])", p) for p in text.split("\n")]
        for p in paras[1:]:
            rng.shuffle(p)
        text = "\n".join(" ".join(p) for p in paras)
        out.append((re.sub(r"\d", lambda m: str((int(m.group()) + i) % 10) if rng.random() < 0.3 else m.group(), text), date))
    return out


def child(data, n, workers):
    time.perf_counter()
    import newsledger as nl

    arts = articles(data, n + 8)
    reports = [nl.Report.from_text(t, outlet="Speed Times", published=d) for t, d in arts]
    t1 = time.perf_counter()
    for _ in nl.extract_many(reports[:8], workers=workers):
        pass
    t2, errors, things = time.perf_counter(), 0, 0
    for f in nl.extract_many(reports[8:], workers=workers):
        errors += bool(get(f, "error"))
        things += len(get(f, "quotes", ())) + len(get(f, "events", ())) + len(get(f, "mentions", ())) + len(get(f, "times", ()))
    sec = time.perf_counter() - t2
    words = sum(len(t.split()) for t, _ in arts[8:])
    rss = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(
        json.dumps(
            {
                "per_s": round(n / sec, 2),
                "words_per_s": round(words / sec),
                "rss_mib": round(rss[0]),
                "rss_worker_mib": round(rss[1]),
                "cold_s": round(t2 - t1, 2),
                "errors": errors,
                "records_per_article": round(things / n, 1),
            }
        )
    )


def yardstick(texts):
    words = sum(len(t.split()) for t in texts)
    try:
        import spacy

        tok, name = spacy.blank("en").tokenizer, "spacy blank " + spacy.__version__
    except ImportError:
        tok, name = re.compile(r"\w+|[^\w\s]").findall, "regex"
    best = 0.0
    for _ in range(3):
        t0 = time.perf_counter()
        for t in texts:
            tok(t)
        best = max(best, words / (time.perf_counter() - t0))
    return name, best


def main(data_dir: str, limit: int | None = None, workers: int | None = None) -> dict[str, object]:
    n, fig = limit or 400, {}
    cores = workers or len(os.sched_getaffinity(0))
    name, speed = yardstick([t for t, _ in articles(data_dir, min(n, 200))])
    fig = {"articles": n, "cores": cores, "yardstick": name.replace(" ", "_"), "yardstick_words_per_s": round(speed)}
    for label, w in (("one", 1), ("all", cores)):
        r = subprocess.run([sys.executable, "-m", "newsledger.score.speed", "--child", data_dir, str(n), str(w)], capture_output=True, text=True)
        try:
            fig |= {label + "_" + k: v for k, v in json.loads(r.stdout.strip().splitlines()[-1]).items()}
        except (IndexError, ValueError):
            warn(r.stderr[-2000:])
            fig |= {label + "_per_s": 0.0, label + "_words_per_s": 0, label + "_errors": n}
    fig["ratio"] = pct(fig["one_words_per_s"], speed)
    fig["speed_up"] = round(fig["all_per_s"] / fig["one_per_s"], 2) if fig["one_per_s"] else 0.0
    return fig


if __name__ == "__main__" and sys.argv[1:2] == ["--child"]:
    child(sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
