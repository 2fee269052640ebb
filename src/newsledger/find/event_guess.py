"""Events that no word of the lexicon tells: the classifier's answer for a sentence between two states whose main verb is unknown.

Needed for "Moscow put a price on the general's head, Kyiv said": two political actors, a deed, and no verb of the lists. Speech and
states of being give nothing; the classifier must lead by a margin.
"""

from __future__ import annotations

from typing import NamedTuple

from newsledger.find.code import dense, model, told_apart
from newsledger.find.code_features import Pair, features
from newsledger.find.event_parties import Scene, is_party, passive, surface
from newsledger.find.event_status import status_words
from newsledger.find.event_tree import Tree
from newsledger.find.event_triggers import Trigger

MARGIN = 0.4
"""Lead over the next type, swept on the tune half; what it gives is scored low."""
MARGIN_ALONE = 0.5
"""The lead that a verb without a second state needs."""
MOST = 2
"""Guesses a sentence."""
PLAIN = {
    "AGREE": "030", "CONSULT": "040", "SUPPORT": "051", "CONCEDE": "080", "COOPERATE": "06", "AID": "070", "RETREAT": "0874", "REQUEST": "100",
    "ACCUSE": "110", "REJECT": "120", "THREATEN": "130", "PROTEST": "141", "SANCTION": "160", "MOBILIZE": "154", "COERCE": "172", "ASSAULT": "190",
}  # fmt: skip
"""The general code of each type."""
EMPTY = frozenset(
    [
        "be",
        "have",
        "say",
        "tell",
        "announce",
        "report",
        "state",
        "add",
        "declare",
        "claim",
        "note",
        "explain",
        "confirm",
        "maintain",
        "write",
        "argue",
        "believe",
        "think",
        "know",
        "show",
        "suggest",
        "indicate",
        "become",
        "remain",
        "seem",
        "appear",
        "include",
        "face",
        "need",
        "want",
        "hope",
        "expect",
        "plan",
        "live",
        "play",
        "win",
        "lose",
        "stand",
        "hold",
        "mean",
        "make",
        "get",
        "see",
        "hear",
        "feel",
        "call",
        "name",
        "consider",
    ]
)
"""Verbs too general to trust the classifier on."""


class Guess(NamedTuple):
    """A trigger with its parties' heads."""

    trigger: Trigger
    source: int
    target: int | None


def guesses(scene: Scene, tree: Tree, stated: dict[int, str], first: int, last: int, told: list[Trigger]) -> list[Guess]:
    """The events of finite verbs that no word of the lexicon tells. `stated`: token to state; `told`: the triggers found."""
    taken = {i for t in told for i in range(t.first, t.last + 1)} | {t.at for t in told}
    w = status_words("en")
    silent = EMPTY | (w.SPEECH if w is not None else frozenset())
    out: list[Guess] = []
    if not any(first <= i < last for i in stated):
        return out
    for i in range(first, last):
        if tree.tokens.upos[i] == "VERB" and i not in taken and tree.lemmas[i] not in silent and tree.finite(i) and len(out) < MOST:
            if any(tree.head(t) == i for t in taken if tree.base(t) in ("obj", "xcomp", "ccomp")):
                continue
            found = guess(scene, tree, stated, i, first, last, alone=not told)
            out += [found] if found is not None else []
    return out


def guess(scene: Scene, tree: Tree, stated: dict[int, str], root: int, first: int, last: int, *, alone: bool) -> Guess | None:
    """The event between the subject of a verb and another state behind it, None where nothing is sure. `alone`: the sentence tells nothing else,
    so that a state's deed counts without a second state."""
    if passive(tree, root):
        return None
    subjects = [s for s in surface(scene, root) if is_party(scene, s)]
    if not subjects or subjects[0] >= root:
        return None
    a, b = tree.noun_range(subjects[0])
    own = {stated[i] for i in range(a, b + 1) if i in stated}
    target = next((i for i in range(root + 1, last) if i in stated and stated[i] not in own and i not in scene.media), None)
    if (target is None and not (alone and own)) or (not own and tree.lemmas[subjects[0]] not in scene.words.actors):
        return None
    pair = Pair(tree, frozenset(range(a, b + 1)), frozenset(() if target is None else (target,)), first, last)
    found = features(pair)
    label, lead = model().head.best(found, dense(pair, model().vectors))
    if lead < (MARGIN if target is not None else MARGIN_ALONE):
        return None
    kind = told_apart(found, " ".join(tree.words[first:last])) if label == "YIELD" else label
    return Guess(Trigger(root, root, root, PLAIN[kind], None, 0.55), subjects[0], target)
