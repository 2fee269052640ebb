"""Allies and enemies said of one another in full: "Ghana is an ally of Togo", "Ghana, a close ally of Togo,", "Ghana and Togo are allies"."""

from __future__ import annotations

from newsledger.find.name_scene import Draft, Scene
from newsledger.find.stated_held import holds
from newsledger.language.lang.en.names import ALLY_NOUNS
from newsledger.records import Stated, span_of

STANDING = ("state", "organisation", "group", "organ")
LATER = frozenset({"once", "formerly", "previously"})
BEING = frozenset({"be", "become", "remain"})


def allies_of(scene: Scene) -> list[Stated]:
    """An ally, enemy or backer "of" another, by "is" or beside the name; two that are called allies."""
    tokens, out = scene.reading.tokens, []
    for i in [i for i, word in enumerate(scene.low) if ALLY_NOUNS.get(word, "other") != "other"]:
        if tokens.upos[i] != "NOUN" or not holds(scene, i) or LATER & {scene.low[c] for c in above_and_below(scene, i)}:
            continue
        who, whom = bearers(scene, i), owner(scene, i)
        pairs = [(w, whom) for w in who] if whom is not None else [(who[0], who[1])] if len(who) == 2 and scene.low[i] == "allies" else []
        for a, b in pairs:
            if a.actor and b.actor and a.actor != b.actor:
                span = span_of(scene.text, min(a.start, tokens.start[i], b.start), max(a.end, tokens.end[i], b.end))
                kind = ALLY_NOUNS[scene.low[i]]
                out.append(Stated(span=span, a=a.actor, b=b.actor, type=kind, label=scene.low[i], rule="ally of", score=0.8))
    return out


def above_and_below(scene: Scene, i: int) -> list[int]:
    """The words below the noun and below what governs it."""
    return [*scene.children[i], *scene.children[scene.reading.tokens.head[i]]] if scene.reading.tokens.head[i] < len(scene.children) else []


def owner(scene: Scene, i: int) -> Draft | None:
    """Whose ally it is: the name behind "of" below the noun."""
    for child in scene.children[i]:
        held = scene.covered.get(child)
        of = any(scene.low[c] == "of" for c in scene.children[child])
        if of and child > i and held is not None and held.kind in STANDING and not held.members:
            return held
    return None


def bearers(scene: Scene, i: int) -> list[Draft]:
    """Who is called an ally: the subject of "is", with those joined to it, or the name that the noun stands beside."""
    tokens = scene.reading.tokens
    above = tokens.head[i]
    if tokens.dep[i].split(":")[0] == "appos":
        nodes = [above]
    elif any(tokens.dep[c].split(":")[0] == "cop" for c in scene.children[i]):
        nodes = [c for c in scene.children[i] if tokens.dep[c].startswith("nsubj")]
    elif tokens.lemma[above] in BEING and tokens.dep[i].split(":")[0] in ("xcomp", "attr", "obj"):
        nodes = [c for c in scene.children[above] if tokens.dep[c].startswith("nsubj")]
    else:
        return []
    nodes += [c for n in nodes for c in scene.children[n] if tokens.dep[c] == "conj" and c != i]
    found = [scene.covered.get(n) for n in nodes]
    return [d for d in found if d is not None and d.actor and d.kind in STANDING and not d.members]
