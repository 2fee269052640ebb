"""What a ledger says of the reports of one event, by the letters and sentences of the annotation."""

from newsledger.score.common import asdict, extract_all, get, lst, make_report, matching, overlap, span, touches, warn


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


def match_differences(pred, gold):
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
