"""Conflicts put into copies of reports on purpose, and how many of them are reported."""

import functools
import operator
import random
import re

from newsledger.language.lang import listed
from newsledger.score.common import asdict, get, make_report, overlap, pct, prf, warn
from newsledger.score.one_event.predicted import predicted_differences

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
NOT_NAMES = listed(
    """
    Congressman Congresswoman San Los Santa Fort Port Las Mount Lake When While But After Before The And In On If As At For
    From He She It They His Her This That What Who Vice President Sen Rep Gov Mr Mrs Ms Dr Former House Senate White Speaker
    Prime Minister Secretary Attorney General Justice Chief United New Saudi Republican Democratic Democrat Republicans
    Democrats American Social Security Supreme Court Department States York
    """
)
PEOPLE = ["Robert Hargrove", "Linda Castellan", "Peter Wexford", "Angela Morrow"]
SEED = 11
AUX = r"\b(is|was|were|are|has|had|have|will|would|can|could|did|does)\b(?! not|n['’]t)"


def use_pools(pools):
    """other wording and seed than the published ones: the names above, as a file of pools gives them"""
    globals().update(pools)


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
