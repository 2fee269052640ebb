"""Events that no word of the lexicon tells: what the kin of a verb and the words around it say, in a sentence that sounds political.

Needed for "The junta hounded the editor out of the country": an actor, a deed, and no verb of the lists. Speech and states of being give
nothing; one type must lead by a margin. The records have a low score.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

import numpy as np

from newsledger.find.code import dense, model, told_apart
from newsledger.find.code_features import Pair, features
from newsledger.find.event_kin import kin
from newsledger.find.event_parties import Scene, agents, is_party, passive, surface
from newsledger.find.event_score import words_fit
from newsledger.find.event_status import status_words
from newsledger.find.event_tagger import Tags, labels
from newsledger.find.event_tree import Tree
from newsledger.find.event_triggers import Trigger, verbal
from newsledger.language.lang import words
from newsledger.learn.weights import Floats

MARGIN = 0.3
"""Lead over the next type. From .5 down to none at all, on invented news by an author whose words the lexicon did not have yet: found 71.9 to 77.8,
right type 90 to 85 of 100; .3 found 74.7 and 88. What a guess gives is scored low."""
FIT = 0.5
"""What the words around the verb count beside its kin."""
MARGIN_PAIR, PAIRED = 0.15, 0.67
"""The same between two states, where the classifier of marked pairs is asked beside the kin."""
LIKE = 0.5
"""How like the nearest verb of the lexicon must be."""
MOST = 2
"""Guesses a sentence."""
PLAIN = {
    "AGREE": "030", "CONSULT": "040", "SUPPORT": "051", "CONCEDE": "080", "COOPERATE": "06", "AID": "070", "RETREAT": "0874", "REQUEST": "100",
    "ACCUSE": "110", "REJECT": "120", "THREATEN": "130", "PROTEST": "141", "SANCTION": "160", "MOBILIZE": "154", "COERCE": "172", "ASSAULT": "190",
}  # fmt: skip
"""The general code of each type."""


LIKELY = 0.9
"""How likely the tagger must hold a verb to tell an event. With the tagger fitted on the other authors, of the verbs from .8 on 85 of 100 are events
of the gold, of those between .6 and .8 54, of those between .4 and .6 42; of nouns one in six. From .55 on
found is 5 higher on new authors, and right types are 5 lower; from .85 on found is 0.3 higher than from .9 on, and types are 0.2 lower."""
TYPED = 0.6
"""What the tagger's word for the type counts beside the kin."""
MOST_TAGGED = 2
"""Words of a sentence that the tagger alone makes events of."""

Stated = Callable[[int], str | None]


class Guess(NamedTuple):
    """A trigger with its parties' heads."""

    trigger: Trigger
    source: int
    target: int | None


def guesses(scene: Scene, tree: Tree, stated: Stated, first: int, last: int, told: list[Trigger]) -> list[Guess]:
    """The events of finite verbs that no word of the lexicon tells. `stated`: the state of a token; `told`: the triggers found."""
    taken = {i for t in told for i in range(t.first, t.last + 1)} | {t.at for t in told}
    mute, silent = tree.kept.get((-3, first)), empty_verbs()
    out: list[Guess] = []
    for i in range(first, last):
        if (
            tree.tokens.upos[i] == "VERB"
            and verbal(tree, i)
            and i not in taken
            and tree.lemmas[i] not in silent
            and tree.finite(i)
            and len(out) < MOST
        ):
            if any(tree.head(t) == i for t in taken if tree.base(t) in ("obj", "xcomp", "ccomp")):
                continue
            if isinstance(mute, set) and i in mute:  # its words say that it tells nothing
                continue
            found = guess(scene, tree, stated, i, first, last)
            out += [found] if found is not None else []
    return out


@cache
def empty_verbs() -> frozenset[str]:
    """The verbs that no event is guessed for: those that tell nothing by themselves, and those of speech."""
    w, m = status_words("en"), words("en", "event_verbs")
    return frozenset(m.EMPTY.split() if m is not None else ()) | (w.SPEECH if w is not None else frozenset())


def guess(scene: Scene, tree: Tree, stated: Stated, root: int, first: int, last: int) -> Guess | None:
    """The event between the subject of a verb and another state behind it, None where nothing is sure."""
    said, nearest = kin(tree.lemmas[root])
    if nearest < LIKE:
        return None
    if passive(tree, root):
        return suffered(scene, tree, said, root, first, last)
    subjects = [s for s in surface(scene, root) if is_party(scene, s)]
    if not subjects or subjects[0] >= root:
        return None
    a, b = tree.noun_range(subjects[0])
    own = {None, *map(stated, range(a, b + 1))}
    target = next((i for i in range(root + 1, last) if stated(i) not in own and i not in scene.media), None)
    found: list[str] = []
    if target is None:
        scores = said + FIT * words_fit(tree, root, model().head.labels, first, last)
    else:
        pair = Pair(tree, frozenset(range(a, b + 1)), frozenset((target,)), first, last)
        found = features(pair)
        scores = PAIRED * said + model().head.scores(found, dense(pair, model().vectors))
    order = np.argsort(-scores, kind="stable")
    label = model().head.labels[int(order[0])]
    if scores[order[0]] - scores[order[1]] < (MARGIN if target is None else MARGIN_PAIR):
        return None
    kind = told_apart(found, " ".join(tree.words[first:last])) if label == "YIELD" else label
    return Guess(Trigger(root, root, root, PLAIN[kind], None, 0.55), subjects[0], target)


def tagged_triggers(tree: Tree, tags: Tags, first: int, last: int, told: list[Trigger]) -> list[Trigger]:
    """Triggers of verbs that the tagger holds for events and no list has: "padlocked the union's hall"."""
    taken = {i for t in told for i in range(t.first, t.last + 1)} | {t.at for t in told}
    w, mute = status_words("en"), tree.kept.get((-3, first))
    speech = w.SPEECH if w is not None else frozenset[str]()
    out: list[Trigger] = []
    for i in range(first, last):
        if tags.likely[i] < LIKELY or i in taken or len(out) >= MOST_TAGGED or tree.lemmas[i] in speech:
            continue
        if isinstance(mute, set) and i in mute:  # its words say that it tells nothing
            continue
        if tree.tokens.upos[i] != "VERB" or any(tree.head(t) == i for t in taken if tree.base(t) in ("obj", "xcomp", "ccomp")):
            continue
        out.append(Trigger(i, i, i, PLAIN[tagged_type(tree, tags, i, first, last)], None, 0.55))
    return out


def tagged_type(tree: Tree, tags: Tags, i: int, first: int, last: int) -> str:
    """The likeliest type of a verb: its kin, the words around, and what the encoder knows of it. For three in ten it is the right one."""
    known = model().head.labels
    said, _ = kin(tree.lemmas[i], own=True)
    held = dict(zip(labels(), tags.types(i).tolist(), strict=True))
    scores = said + FIT * words_fit(tree, i, known, first, last) + TYPED * np.array([held.get(x, -9.0) for x in known], dtype=np.float32)
    label = known[int(np.argsort(-scores, kind="stable")[0])]
    return told_apart([], " ".join(tree.words[first:last])) if label == "YIELD" else label


def suffered(scene: Scene, tree: Tree, said: Floats, root: int, first: int, last: int) -> Guess | None:
    """The event of a passive whose doer is named: "had been surrounded by mutineers"."""
    doers = [a for a in agents(tree, root) if is_party(scene, a)]
    if not doers:
        return None
    scores = said + FIT * words_fit(tree, root, model().head.labels, first, last)
    order = np.argsort(-scores, kind="stable")
    if scores[order[0]] - scores[order[1]] < MARGIN:
        return None
    label = model().head.labels[int(order[0])]
    kind = told_apart([], " ".join(tree.words[first:last])) if label == "YIELD" else label
    under = next(iter(surface(scene, root)), None)
    return Guess(Trigger(root, root, root, PLAIN[kind], None, 0.55), doers[0], under)


def coded(tree: Tree, source: int, target: int, first: int, last: int, kind: str) -> str | None:
    """The code that the classifier of marked pairs gives what one token's phrase does to another's; None where it gives `kind` too."""
    a, b = tree.noun_range(source)
    c, d = tree.noun_range(target)
    found = features(pair := Pair(tree, frozenset(range(a, b + 1)), frozenset(range(c, d + 1)), first, last))
    label, _ = model().head.best(found, dense(pair, model().vectors))
    if label == kind or (label == "YIELD" and kind in ("CONCEDE", "RETREAT")):
        return None
    return PLAIN[told_apart(found, " ".join(tree.words[first:last])) if label == "YIELD" else label]
