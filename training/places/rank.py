"""Trains the weights of find/place_choose.py on the development sets: a softmax over the possible places of each name that gold holds.

    PYTHONPATH=src OMP_NUM_THREADS=1 python training/places/rank.py ../shared/benchmarks

Prints the weights to be copied into WEIGHTS, the share of names put right by the present ones and by the new ones, and the same across sets
(trained on one, tried on the other). LGL is local news of the United States and GeoWebNews world news; each counts as much as the other.
`capital` was set by hand to 2.0 after the training (datelines of Washington).
"""

import sys
from pathlib import Path

import numpy as np

import newsledger.find.place_choose as chooser
import newsledger.find.places as finder
from newsledger.language.lang import words
from newsledger.pipeline import FINDERS, dated, finder as stage
from newsledger.records import Reading, Report

RATE, DECAY, ROUNDS = 0.5, 1e-3, 300


def reading_of(doc):
    """The report up to the names."""
    from newsledger.language.analyse import analyse
    from newsledger.layout.blocks import lay_out

    report = Report.from_text(doc["text"], url=doc["url"] and doc["url"].strip(), published=doc["date"], language="en")
    layout = lay_out(report)
    reading = Reading(report=dated(report, layout), layout=layout, tokens=analyse(report, layout), times=layout.times)
    for module, name in FINDERS[:2]:
        for field, value in stage(module, name)(reading).items():
            setattr(reading, field, value)
    return reading


def right(scorer, gold, spot):
    """Whether a place is the gold's, as the scorer counts it."""
    near = scorer.km(gold["at"], (spot.lat, spot.lon)) <= 161
    return near or bool(gold["gid"] and spot.geonames == gold["gid"]) or scorer.same_area(gold, {"grain": spot.grain, "country": spot.country, "name": spot.name})


def rows_of(scorer, docs):
    """Features and labels of every name with several places that gold holds."""
    rows = []
    for doc in docs:
        reading = reading_of(doc)
        gold = {g["span"]: g for g in doc["gold"] if g["at"]}
        context = chooser.context_of(reading, finder.home_of(reading))
        spots = finder.found_in(reading, words("en", "places"), context)
        sure = [f for f in spots if f.places and (len(f.places) == 1 or f.inside)]
        for f in sure:
            spot, _ = chooser.choose(f.places, context, f.inside)
            context.settle(spot, 1.0 if f.inside else 0.5)
        for f in spots:
            at = (f.span.start, f.span.end)
            if at in gold and len(f.places) > 1:
                found = [chooser.features(p, f.places, context, p.number in f.inside) for p in f.places]
                labels = np.array([right(scorer, gold[at], p) for p in f.places])
                if labels.any():
                    rows.append((np.array([[x.get(k, 0.0) for k in chooser.FEATURES] for x in found]), labels))
    return rows


def trained(sets, start):
    """The weights after so many rounds over the sets, each set as heavy as the other."""
    w = start.copy()
    for _ in range(ROUNDS):
        slope = DECAY * w
        for rows in sets:
            for x, y in rows:
                z = np.exp(x @ w - (x @ w).max())
                p = z / z.sum()
                q = p * y / (p * y).sum()
                slope += (p - q) @ x / len(rows)
        w -= RATE * slope
    return w


def accuracy(rows, w):
    """The share of names put right."""
    return round(100 * sum(y[np.argmax(x @ w)] for x, y in rows) / len(rows), 2)


def main(root):
    sys.path.insert(0, str(Path(root) / "score"))
    import score_places as scorer

    sets = {Path(f).stem: rows_of(scorer, scorer.load(str(Path(root) / "places" / f))[1]) for f in ("lgl.xml", "GWN.xml")}
    now = np.array([chooser.WEIGHTS[k] for k in chooser.FEATURES])
    new = trained(sets.values(), 0.3 * now)
    print({k: round(float(x), 2) for k, x in zip(chooser.FEATURES, new, strict=True)})
    for name, rows in sets.items():
        other = trained([r for n, r in sets.items() if n != name], 0.3 * now)
        print(name, "names", len(rows), "now", accuracy(rows, now), "new", accuracy(rows, new), "trained on the other", accuracy(rows, other))


if __name__ == "__main__":
    main(sys.argv[1])
