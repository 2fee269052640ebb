"""The 112 acceptance records of the two seed reports, met or not met, by mechanical rules; plus four global rules.

--data: the folder that holds acceptance/seeds.json and ../samples/seeds (steering shared/benchmarks), or seeds.json itself.
Report A and B are read without outlet, url or date. Rules by kind (per record in the tables of `score.seeds.wanted`; a record is met only as a whole):
meta: block kinds over the spans, published date. quote: a piece (Dice >= .9 after trimming; indirect: >= half of the shorter) with form and speaker's
name. chain: a via entry (name, named) on a quote, event or fact over what the chain carries. event: type among the acceptable ones, states
of the parties, date, a fact with supports in both reports or in that one only. time: TIMEX value. place: country and name. difference:
two sides over the record's spans, contradicts as the verdict says. actor: a mention over every span leads to one actor with that state or name.
claim: facts in the right reports. relation: a relation between the two with a fact over the spans.
"""

import json
import os

from newsledger.score.common import pct, warn
from newsledger.score.seeds.actors import actor, relation
from newsledger.score.seeds.events import claim, copy, difference, event
from newsledger.score.seeds.everywhere import global_rules
from newsledger.score.seeds.findings import Seeds
from newsledger.score.seeds.layout import meta
from newsledger.score.seeds.speech import chain, quote
from newsledger.score.seeds.when_where import place, time_

RULES = {
    "meta": meta,
    "quote": quote,
    "chain": chain,
    "event": event,
    "difference": difference,
    "time": time_,
    "place": place,
    "actor": actor,
    "relation": relation,
    "claim": claim,
    "copy": copy,
}


def load(data):
    path = (
        data
        if os.path.isfile(data)
        else next((p for p in (os.path.join(data, x, "seeds.json") for x in ("", "acceptance")) if os.path.isfile(p)), None)
    )
    gold = json.load(open(path, encoding="utf8"))
    root, texts = os.path.dirname(os.path.abspath(path)), {}
    for k, d in gold["docs"].items():
        up = root
        while not os.path.isfile(os.path.join(up, d["file"])) and os.path.dirname(up) != up:
            up = os.path.dirname(up)
        texts[k] = open(os.path.join(up, d["file"]), encoding="utf8", newline="").read()
        assert len(texts[k]) == d["chars"], (k, len(texts[k]))
    return gold["records"], texts


def score(s, records):
    fig, by = {}, {}
    for r in records:
        rec = [(x["doc"], (x["start"], x["end"])) for x in r["spans"]]
        try:
            ok = bool(RULES[r["kind"]](s, r["id"], rec))
        except Exception as e:  # a malformed record counts as not met
            warn("{}: {!r}".format(r["id"], e))
            ok = False
        fig[r["id"]] = int(ok)
        by.setdefault(r["kind"], []).append(ok)
    try:
        glob_ = global_rules(s)
    except Exception as e:
        warn(f"global rules: {e!r}")
        glob_ = dict.fromkeys(("G-related", "G-merge", "G-Q03", "G-spans"), False)
    fig |= {k: int(v) for k, v in glob_.items()}
    for k, v in by.items():
        fig["kind_" + k] = "%d/%d" % (sum(v), len(v))
    return fig | {
        "records": len(records),
        "met": sum(fig[r["id"]] for r in records),
        "global_met": sum(map(int, glob_.values())),
        "total_pct": pct(sum(fig[r["id"]] for r in records), len(records)),
    }


def main(data_dir: str, limit: int | None = None, workers: int | None = None) -> dict[str, object]:
    import newsledger as nl

    records, texts = load(data_dir)
    return score(Seeds(nl, texts), records[:limit])
