"""The scorers themselves: gold fed back gives 100, nothing gives 0. Skipped where the benchmark data are absent."""

from pathlib import Path

import pytest

from newsledger.score import places, quotes, stories, times

DATA = Path(__file__).parents[3] / "shared" / "benchmarks"
needs = pytest.mark.skipif(not DATA.is_dir(), reason="the benchmark data (../shared) are absent")


def span(text: str, at: tuple[int, int]) -> dict[str, object]:
    return {"start": at[0], "end": at[1], "text": text[at[0] : at[1]]}


@needs
def test_quotes_scorer_knows_gold_from_nothing() -> None:
    """Gold attributions score 100 at every figure, no attributions 0."""
    docs = quotes.load(str(DATA / "quotes"), 20)
    keys = ("end_to_end_f1", "source_exact_f1", "cue_exact_f1", "content_exact_f1", "attribution_f1")
    gold = [
        {
            "quotes": [
                {
                    "spans": [span(d["text"], p) for p in a["content"]],
                    "form": "indirect",
                    "source": span(d["text"], a["source"][0]) if a["source"] else None,
                    "cue": span(d["text"], a["cue"][0]) if a["cue"] else None,
                }
                for a in d["attributions"]
                if a["content"]
            ]
        }
        for d in docs
    ]
    full, empty = quotes.score(docs, gold), quotes.score(docs, [{}] * len(docs))
    assert all(empty[k] == 0 for k in keys)
    assert full["end_to_end_f1"] == 100
    assert full["content_exact_f1"] >= 99  # a source or cue in two pieces cannot be said in one span


@needs
def test_times_scorer_knows_gold_from_nothing() -> None:
    """Gold expressions score 100, none 0."""
    sets = times.load(str(DATA / "times"), 10)
    gold = {k: [{"times": [{"span": span(d["text"], g[:2]), "type": g[2], "value": g[3]} for g in d["gold"]]} for d in v] for k, v in sets.items()}
    assert times.score(sets, gold)["all_value_f1"] == 100
    assert times.score(sets, {k: [{}] * len(v) for k, v in sets.items()})["all_relaxed_f1"] == 0


@needs
def test_places_scorer_knows_gold_from_nothing() -> None:
    """Gold places score 100 at detection, none 0."""
    name, docs = places.load(str(DATA / "places" / "lgl.xml"), 20)
    gold = [
        {
            "places": [
                {"span": span(d["text"], g["span"]), "lat": g["at"] and g["at"][0], "lon": g["at"] and g["at"][1], "country": g["country"]}
                for g in d["gold"]
            ]
        }
        for d in docs
    ]
    assert places.score(name, docs, gold)["lgl_detect_f1"] == 100
    assert places.score(name, docs, [{}] * len(docs))["lgl_detect_f1"] == 0


def test_stories_scorer_on_three_clusters() -> None:
    """The gold clustering scores 100; one big cluster loses precision and its count is wrong."""
    gold = ["a", "a", "b", "b", "c"]
    assert stories.score("x", gold, gold)["x_b3_f1"] == 100
    lumped = stories.score("x", gold, [0] * 5)
    assert lumped["x_b3_p"] < 50
    assert lumped["x_cluster_error"] < 0
