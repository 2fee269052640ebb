"""Whether a tie that a sentence names holds: not one that is denied, ended, hoped for or still to come."""

from __future__ import annotations

from newsledger.find.name_scene import Scene
from newsledger.language.lang.en.ties import AWAY, ENDS, OPEN, UNHELD

STEPS = 4
"""Governors that are asked, from the noun or verb of the tie up: "denied reports that the two had signed"."""
MORE = frozenset({"longer", "more"})
BELOW = ("advmod", "aux", "det", "mark", "amod", "cc", "cop", "neg", "case")


def holds(scene: Scene, at: int) -> bool:
    """Whether nothing around the word of a tie (its verb or noun), or around what governs it, says that it does not hold.

    "Peru and Chile have never signed a pact", "Peru denied that it had joined", "the end of the alliance between Peru and Chile".
    """
    tokens = scene.reading.tokens
    start, end = scene.sentence(at)
    here = at
    for _ in range(STEPS):
        if any(unheld(scene, c) for c in scene.children[here]):
            return False
        above = tokens.head[here]
        if not start <= above < end or above == here or tokens.dep[here].split(":")[0] in ("conj", "parataxis"):
            return True
        if lemma(scene, above) in (AWAY if tokens.upos[above] == "VERB" else ENDS):
            return False
        here = above
    return True


def unheld(scene: Scene, child: int) -> bool:
    """Whether a word below the tie's word denies it, puts it off, or is a subject that is nobody ("Neither Peru nor Chile")."""
    base, word = scene.reading.tokens.dep[child].split(":")[0], scene.low[child]
    if word in MORE and "no" in {scene.low[c] for c in (*scene.children[child], child - 1)}:
        return True  # "is no longer an ally of"
    if base in BELOW:
        return word in UNHELD or word in OPEN
    return base in ("nsubj", "obj") and (word in UNHELD or any(scene.low[c] in ("no", "neither", "nor") for c in scene.children[child]))


def lemma(scene: Scene, at: int) -> str:
    """The word's lemma in small letters."""
    return scene.reading.tokens.lemma[at].casefold()
