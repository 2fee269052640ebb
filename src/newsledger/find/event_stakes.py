"""Who of politics has a part in a sentence or an event, and which events rest on too little: a noun alone, a bare verb, no named party, or words
that only name again what others tell."""

from __future__ import annotations

from newsledger.find.event_layers import MEDIA, Layers, token_range
from newsledger.find.event_politics import politics
from newsledger.find.event_tree import Tree
from newsledger.find.event_triggers import Trigger
from newsledger.know.plover import codes
from newsledger.language.lang.en.event_parties import REVIEWING, TOLD_BY
from newsledger.records import Event


def political(layers: Layers, event: Event) -> bool:
    """Whether a party of an event is of a state, or an organ."""
    actors = (layers.reading.actors.get(p.actor or "") or layers.added.get(p.actor or "") for p in (*event.actors, *event.recipients))
    return any(a is not None and (a.state is not None or a.kind == "organ") for a in actors)


def political_actors(layers: Layers, first: int, last: int) -> int:
    """How many different actors of politics a sentence names: states, organs, and persons and groups with a state."""
    kept = layers.scene.tree.kept.get((-5, first))
    if isinstance(kept, int):
        return kept
    actors, at = layers.reading.actors, layers.mention_at
    ids = {at[i].actor for i in range(first, last) if i in at}
    count = sum(
        a is not None and a.kind not in MEDIA and (a.state is not None or a.kind in ("organ", "state")) for a in (actors.get(i or "") for i in ids)
    )
    layers.scene.tree.kept[-5, first] = count
    return count


def sound(layers: Layers, first: int, last: int) -> float:
    """How political a sentence sounds, by its words and the actors that it names; asked for the sentence and for its neighbours, found once."""
    kept = layers.scene.tree.kept.get((-6, first))
    if isinstance(kept, float):
        return kept
    found = politics(layers.scene.tree.span(first, last - 1).text, political_actors(layers, first, last))
    layers.scene.tree.kept[-6, first] = found
    return found


def weak(layers: Layers, trigger: Trigger, event: Event) -> bool:
    """Whether an event rests on a noun alone, on a bare verb, or on no named party."""
    if trigger.strength < 0.8:
        return True
    named = any(
        layers.scene.named & set(token_range(layers.reading.tokens.start, layers.reading.tokens.end, p.span))
        for p in (*event.actors, *event.recipients)
    )
    return not named


def acted(layers: Layers, trigger: Trigger, event: Event) -> bool:
    """Whether a state or its organ acts in fixed words, whatever the sentence sounds like: "Brussels slapped duties on cars"."""
    actors = layers.reading.actors
    acting = [actors.get(p.actor or "") for p in event.actors]
    return trigger.strength >= 0.85 and any(a is not None and a.state is not None and a.kind in ("state", "organ") for a in acting)


def repeated(tree: Tree, trigger: Trigger, others: list[Trigger]) -> bool:
    """Whether a noun only names again what its own verb tells: "the bombing killed five", "killed in the bombing"."""
    if tree.tokens.upos[trigger.at] == "VERB":
        up = tree.head(trigger.at)
        if tree.lemmas[trigger.at] in REVIEWING and any(o is not trigger and o.at == up and codes()[o.code].type == "CONSULT" for o in others):
            return True  # "held talks to discuss the border"
        return any(o is not trigger and o.noun is not None and o.first <= trigger.at <= o.last and o.at != trigger.at for o in others)
    h = tree.head(trigger.at)
    kind = codes()[trigger.code].type
    if tree.base(trigger.at) not in ("nsubj", "obj") and (tree.cases(trigger.at) or [""])[0] not in TOLD_BY:
        return False
    return any(o.at == h and codes()[o.code].type == kind and o is not trigger for o in others)
