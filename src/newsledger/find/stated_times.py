"""Since when or until when a stated relation holds: "president since 2012", "former minister", a treaty signed on a day."""

from __future__ import annotations

from msgspec.structs import replace

from newsledger.find.name_scene import Scene
from newsledger.records import Stated, Time

PAST = frozenset({"former", "ex", "ex-", "late", "onetime", "then"})
BACK = 14
"""So many characters before a time "since" or "until" may stand."""


def dated(scene: Scene, stated: Stated) -> Stated:
    """The relation with the time for which its sentence says that it holds; unchanged where nothing does."""
    first, _ = scene.token_range(stated.span.start, stated.span.end)
    if first < 0:
        return stated
    a, b = scene.sentence(first)
    tokens, out = scene.reading.tokens, None
    here = [t for t in scene.reading.times if t.span is not None and tokens.start[a] <= t.span.start < tokens.end[b - 1] and t.earliest]
    for time in here:
        assert time.span is not None
        before = scene.text[max(0, time.span.start - BACK) : time.span.start].lower().split()
        if "since" in before[-2:]:
            out = replace(time, latest=None, rule="since")
        elif "until" in before[-2:] and out is None:
            out = replace(time, earliest=None, rule="until")
    if out is None and PAST & set((stated.label or "").split()):
        out = Time(value="PAST_REF", latest=scene.date, rule="former", score=0.8)
    elif out is None and stated.type == "treaty" and len(here) == 1:
        out = replace(here[0], latest=None, rule="signed")
    return stated if out is None else replace(stated, time=out)
