"""The layers of one report laid over its tokens, for events and claims: mentions, times, places, voices."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from newsledger.find.event_lexicon import tree_of
from newsledger.find.event_parties import Scene, party_words
from newsledger.find.event_tagger import Tags, tagged
from newsledger.find.event_tree import Tree
from newsledger.find.event_triggers import Trigger
from newsledger.records import Actor, Mention, Place, Reading, Span, Time, Voiced, overlap

MEDIA = ("agency", "outlet")
NEST = 12
"""No more voices than this lie inside each other."""


class Layers(NamedTuple):
    """The report's layers laid over the tokens."""

    reading: Reading
    scene: Scene
    mention_at: dict[int, Mention]
    time_at: dict[int, Time]
    place_at: dict[int, Place]
    voices: tuple[Voiced, ...]
    starts: list[int]
    added: dict[str, Actor]
    tags: Tags | None


LAST: list[Layers] = []
"""The layers of the last reading: events and claims look at the same ones."""


def laid(reading: Reading) -> Layers:
    """The layers of a reading; those of the last reading are kept, since events and claims look at the same ones."""
    if not LAST or LAST[0].reading is not reading:
        LAST[:] = [lay(reading, tree_of(reading.tokens, reading.report.text, reading.report.language))]
    return LAST[0]


def lay(reading: Reading, tree: Tree) -> Layers:
    """Mentions, times and places by token."""
    words = party_words(reading.report.language or "en")
    assert words is not None
    tokens = reading.tokens
    mention_at: dict[int, Mention] = {}
    media: set[int] = set()
    for m in sorted(reading.mentions, key=lambda m: -len(m.span)):
        if m.rule in SPOKEN_THINGS:
            continue
        actor = reading.actors.get(m.actor or "")
        tells = m.actor in reading.things or (actor is not None and (actor.kind in MEDIA or (actor.kind == "group" and last_word(m) in words.media)))
        for i in token_range(tokens.start, tokens.end, m.span):
            mention_at[i] = m
            (media.add if tells else media.discard)(i)
    named = {i for i, m in mention_at.items() if m.actor in reading.actors} | {
        i
        for e in tokens.entities
        if e.label in ("PER", "ORG", "LOC", "NORP", "GPE")
        for i in range(e.first, e.last)
        if i not in mention_at or mention_at[i].actor not in reading.things
    }
    time_at = {i: t for t in reading.times if t.span is not None for i in token_range(tokens.start, tokens.end, t.span)}
    place_at = {i: p for p in reading.places for i in token_range(tokens.start, tokens.end, p.span)}
    return Layers(reading, Scene(tree, words, named, time_at, media), mention_at, time_at, place_at, *voiced(reading), {}, tagged(tokens))


SPOKEN_THINGS = frozenset({"a thing told of", "name with a small noun"})
"""Rules of descriptions and names of things whose words may still be a party's: "shells hit the port of Odesa", "a summit of the Gulf bloc"."""


def last_word(mention: Mention) -> str:
    """The last word of a mention, small: "Norwegian media" are media, and no party of what they tell."""
    return mention.span.text.split()[-1].casefold() if mention.span.text.strip() else ""


def voiced(reading: Reading) -> tuple[tuple[Voiced, ...], list[int]]:
    """The voices in order of the text, and where each starts."""
    voices = tuple(sorted(reading.voices, key=lambda v: (v.span.start, v.span.end)))
    return voices, [v.span.start for v in voices]


def token_range(start: list[int], end: list[int], span: Span) -> range:
    """The tokens that a span touches."""
    return range(bisect_right(end, span.start), bisect_left(start, span.end))


def has_state(layers: Layers, i: int) -> bool:
    """Whether the mention over a token leads to an actor with a state."""
    actor = layers.reading.actors.get(layers.mention_at[i].actor or "")
    return actor is not None and actor.state is not None and actor.kind not in MEDIA


def published(reading: Reading) -> str | None:
    """The report's date, ISO."""
    time = reading.report.published or reading.report.updated
    return time.earliest or time.value if time is not None else None


def voice_of(layers: Layers, span: Span) -> Voiced | None:
    """The voice that covers most of a span."""
    best, most = None, (0, 0)
    for voice in layers.voices[max(0, bisect_right(layers.starts, span.start) - NEST) : bisect_left(layers.starts, span.end)]:
        if voice.span.end > span.start:
            held = (overlap(voice.span, span), voice.span.start - voice.span.end)
            if best is None or held > most:
                best, most = voice, held
    return best


def place_of(layers: Layers, trigger: Trigger) -> Place | None:
    """The place named in the clause of the trigger."""
    tree = layers.scene.tree
    for at in (trigger.at, *([trigger.noun] if trigger.noun is not None else [])):
        for c in tree.kids(at, "obl", "nmod"):
            if c in layers.place_at and (tree.cases(c) or [""])[0] in (
                "in",
                "at",
                "near",
                "outside",
                "on",
                "off",
                "inside",
                "across",
                "around",
                "to",
            ):
                return layers.place_at[c]
    return None
