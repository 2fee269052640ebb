"""What speaks for and against an event, as names that `event_score` weighs: how its words tell it, who has a part in it, how both stand together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsledger.find.event_doers import doer_words
from newsledger.find.event_layers import Layers
from newsledger.find.event_parties import passive
from newsledger.find.event_tree import Tree
from newsledger.find.event_triggers import Trigger
from newsledger.records import Party, Status

BESIDE = ("nsubj", "obj", "xcomp", "ccomp")
SPOKEN = ("ccomp", "acl", "advcl", "xcomp", "amod")
STEPS = 8
"""A parse is climbed no higher than this from a token."""


class Told(NamedTuple):
    """What is known of an event when its score is asked for; `politics`: how political its sentence sounds, 0 to 1;
    `doer`: the head of the first actor."""

    trigger: Trigger
    kind: str
    acting: Sequence[Party]
    going: Sequence[Party]
    reciprocal: bool
    status: Status
    why: str
    politics: float
    first: int
    last: int
    doer: int | None = None


def signs(layers: Layers, told: Told) -> list[str]:
    """What speaks for and against an event, as names."""
    tree, t, kind = layers.scene.tree, told.trigger, told.kind
    how = way(tree, t)
    who, whom = side(layers, told.acting), side(layers, told.going)
    base = tree.base(t.at)
    place = "root" if tree.head(t.at) is None else base if base in SPOKEN else "other"
    out = [
        f"type={kind}", f"how={how}", f"type={kind} how={how}", f"status={told.status}", f"type={kind} status={told.status}", f"who={who}",
        f"whom={whom}", f"type={kind} who={who}", f"type={kind} whom={whom}", f"who={who} whom={whom}", f"place={place}", f"how={how} place={place}",
        f"lemma={tree.lemmas[t.at]}", f"code={t.code}", f"why={told.why}", f"voice={'passive' if passive(tree, t.at) else 'active'} who={who}",
    ]  # fmt: skip
    beside = [(tree.base(c), tree.lemmas[c]) for c in tree.children[t.at]]
    out += [f"{base}={lemma}" for base, lemma in beside if base in (*BESIDE, "mark", "aux")]
    out += [f"{base} beside type={kind}" for base in sorted({b for b, _ in beside}) if base in (*BESIDE, "obl")]
    out += ["shouted"] if any(p.span.text.isupper() and len(p.span.text) > 3 for p in told.acting) else []
    out += [f"parties={min(3, len(told.acting))}{min(3, len(told.going))}"]
    out += ["reciprocal"] if told.reciprocal else []
    out += ["many"] if len(told.acting) > 2 else []
    out += ["first person"] if any(tree.words[i] in ("i", "we", "you") for i in range(told.first, told.last) if tree.head(i) == t.at) else []
    return out + unattached(tree, told) + placed(layers, told)


def placed(layers: Layers, told: Told) -> list[str]:
    """How trigger and first actor stand to each other: the steps of the parse between them, how far apart, how many commas, how the actor is named.

    Of newswire's wrong actors most stand behind a clause or a list: "Roe, who met Lund, denied that police had arrested him".
    """
    tree, at, doer, kind = layers.scene.tree, told.trigger.at, told.doer, told.kind
    base, upos, up = tree.base(at), tree.tokens.upos[at], tree.head(at)
    out = [f"base={base}", f"base={base} type={kind}", f"upos={upos}"]
    out += [f"up={tree.lemmas[up]}"] if up is not None else []
    if doer is None or not told.first <= doer < told.last:
        return [*out, "doer elsewhere in text"] if doer is not None else out
    steps = path(tree, at, doer)
    a, b = min(at, doer), max(at, doer)
    mention = layers.mention_at.get(doer)
    commas = sum(word == "," for word in tree.words[a:b])
    return [
        *out, f"path={steps}", f"path={steps} type={kind}", f"far={min(6, (b - a) // 3)} {doer < at}", f"commas={min(2, commas)}",
        f"named by={mention.how if mention is not None else None}", f"doer is={tree.tokens.upos[doer]}",
    ]  # fmt: skip


def path(tree: Tree, a: int, b: int) -> str:
    """The relations from one token up to what it shares with another, and down to that: "|nsubj", "conj^xcomp|nsubj"; else "none"."""
    above: dict[int, int] = {}
    at: int | None = a
    while at is not None and at not in above and len(above) < STEPS:
        above[at] = len(above)
        at = tree.head(at)
    down: list[str] = []
    at = b
    while at is not None and at not in above and len(down) < STEPS:
        down.append(tree.base(at))
        at = tree.head(at)
    if at is None or at not in above:
        return "none"
    return "^".join(tree.base(x) for x in list(above)[: above[at]]) + "|" + "_".join(reversed(down))


def unattached(tree: Tree, told: Told) -> list[str]:
    """What the sentence says beside the statement: a likely doer while the event has none, words of accident, contest or arms."""
    w, seen = doer_words(), set(tree.words[told.first : told.last])
    out = [f"doer elsewhere type={told.kind}", "doer elsewhere"] if not told.acting and seen & w.likely else []
    out += [f"nobody but by type={told.kind}"] if not told.acting and "by" in seen else []
    out += ["accident"] if told.kind == "ASSAULT" and seen & (w.accidental | w.scenes | {"crashed", "accident", "fires"}) else []
    out += [f"contest={bool(seen & w.contest)} armed={bool(seen & w.armed)}"] if told.kind == "ASSAULT" else []
    return out


def way(tree: Tree, t: Trigger) -> str:
    """How the words tell the event: a guess, a bare noun, a compound, a bare verb, a verb with its fixed company."""
    if t.strength < 0.58:
        return "guess"
    if tree.tokens.upos[t.at] in ("NOUN", "PROPN") and t.strength < 0.8:
        return "noun" if t.strength < 0.7 else "compound"
    return "loose" if t.strength < 0.7 else "verb" if t.strength < 0.82 else "phrase"


def side(layers: Layers, parties: Sequence[Party]) -> str:
    """What the first party of a side is: nobody, a state, an organ, a person of a state, a person, a body, a group, a pronoun, words alone."""
    if not parties:
        return "nobody"
    p = parties[0]
    actor = layers.reading.actors.get(p.actor or "") or layers.added.get(p.actor or "")
    low = p.span.text.casefold()
    if low in ("he", "she", "they", "it", "we", "i", "you", "his", "her", "their", "its", "who", "that"):
        return f"pronoun {'of' if actor is not None else 'for nobody'}"
    if actor is None:
        return "words"
    return f"{actor.kind}{' of a state' if actor.state is not None and actor.kind != 'state' else ''}"
