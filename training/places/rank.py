"""Trains the weights of find/place_choose.py on the development sets: a softmax over the possible places of each name that gold holds.

    PYTHONPATH=src OMP_NUM_THREADS=1 python training/places/rank.py ../shared/benchmarks

Prints the weights to be copied into WEIGHTS, the share of names put right by the present ones and by the new ones, and the same across sets
(trained on one, tried on the other). LGL is local news of the United States and GeoWebNews world news; each counts as much as the other.
LGL was chosen for towns with famous namesakes, and alone it would teach that a capital or a country that the report names speaks against a place: a
few weights are held near a prior for news of the world (`PRIOR`: Donetsk in Ukraine, not the one near Rostov; Tripoli in Lebanon where Lebanon is named).
"""

import sys
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

import newsledger.find.place_choose as chooser
import newsledger.find.places as finder
from newsledger.language.lang import words
from newsledger.pipeline import FINDERS, dated, finder as stage
from newsledger.records import Reading, Report

DECAY = 2e-3
PRIOR = {"named": 1.2, "capital wide": 2.5, "metropolis wide": 1.0, "capital": -1.5, "province": 0.0, "named city": 2.0, "seat": 3.5}
HELD = 1.0
"""How firmly a weight is held near its prior; DECAY for the others, near zero."""


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
    return (
        near
        or bool(gold["gid"] and spot.geonames == gold["gid"])
        or scorer.same_area(gold, {"grain": spot.grain, "country": spot.country, "name": spot.name})
    )


def rows_of(scorer, docs):
    """Features and labels of every name with several places that gold holds."""
    rows = []
    for doc in docs:
        reading = reading_of(doc)
        gold = {g["span"]: g for g in doc["gold"] if g["at"]}
        context = chooser.context_of(reading, finder.home_of(reading))
        spots = finder.found_in(reading, words("en", "places"), context)
        finder.widen(reading, spots, context)
        finder.settle_sure(spots, context)
        for f in spots:
            at = (f.span.start, f.span.end)
            if at in gold and len(f.places) > 1 and not f.inside:
                found = [chooser.features(f.span.text.lower(), p, f.places, context) for p in f.places]
                labels = np.array([right(scorer, gold[at], p) for p in f.places])
                if labels.any():
                    rows.append((np.array([[x.get(k, 0.0) for k in chooser.FEATURES] for x in found]), labels))
    return rows


def trained(sets):
    """The weights of the least loss: each set as heavy as the other, a name that a report repeats counted by the root of its times."""
    rows = []
    for found in sets:
        times = {}
        for x, y in found:
            held = times.setdefault((x.tobytes(), y.tobytes()), [x, y, 0])
            held[2] += 1
        total = sum(n**0.5 for *_, n in times.values())
        rows += [(x, y, n**0.5 / total) for x, y, n in times.values()]

    middle = np.array([PRIOR.get(k, 0.0) for k in chooser.FEATURES])
    held = np.array([HELD if k in PRIOR else DECAY for k in chooser.FEATURES])

    def loss(w):
        slope = held * (w - middle)
        total = 0.5 * slope @ (w - middle)
        for x, y, weight in rows:
            z = x @ w
            p = np.exp(z - z.max())
            q = p * y
            total -= weight * (np.log(q.sum() + 1e-300) - np.log(p.sum()))
            slope = slope + weight * ((p / p.sum() - q / q.sum()) @ x)
        return total, slope

    return minimize(loss, np.zeros(len(chooser.FEATURES)), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x


def accuracy(rows, w):
    """The share of names put right."""
    return round(100 * sum(y[np.argmax(x @ w)] for x, y in rows) / len(rows), 2)


def main(root):
    sys.path.insert(0, str(Path(root) / "score"))
    import score_places as scorer

    sets = {Path(f).stem: rows_of(scorer, scorer.load(str(Path(root) / "places" / f))[1]) for f in ("lgl.xml", "GWN.xml")}
    now = np.array([chooser.WEIGHTS[k] for k in chooser.FEATURES])
    new = trained(sets.values())
    print({k: round(float(x), 2) for k, x in zip(chooser.FEATURES, new, strict=True)})
    for name, rows in sets.items():
        other = trained([r for n, r in sets.items() if n != name])
        print(name, "names", len(rows), "now", accuracy(rows, now), "new", accuracy(rows, new), "trained on the other", accuracy(rows, other))


if __name__ == "__main__":
    main(sys.argv[1])
