"""What "it" and "its" stand for: the state or body that is subject, or the possessor, in the same sentence or in the one before."""

from __future__ import annotations

from newsledger.find.coref_clauses import ancestors, partners
from newsledger.find.coref_found import Found
from newsledger.find.name_scene import Draft, Scene
from newsledger.language.lang.en.names import EMPTY_IT

NEAREST = 0.6
"""What speaks for the body named last before "its": "expected Oslo to set out its plans"."""
MARGIN = 0.3
"""Between two bodies as near as this "it" is left open."""


def body(scene: Scene, i: int) -> Found | None:
    """ "it", "its": the state or body that is subject, or the possessor, in the same sentence or as subject of the one before."""
    tokens = scene.reading.tokens
    if tokens.dep[i].startswith("expl") or dummy(scene, i):
        return None
    here = scene.sentence_of[i]
    seen = [
        d
        for d in scene.near(here - 1, here)
        if d.kind in ("state", "organisation", "organ", "group", "outlet", "agency") and d.actor and not d.members and 0 <= d.last <= i
    ]
    taken = partners(scene, i, seen)
    near = [d for d in seen if d.actor not in taken and d.how != "demonym" and not beside(scene, d, i)]
    if not near:
        return None
    last = max(near, key=lambda d: d.last) if scene.low[i] == "its" else None
    weights = [(body_weight(scene, d, i) + (NEAREST if last is not None and d.actor == last.actor else 0.0), d.last, d) for d in near]
    top, _, best = max(weights, key=lambda w: w[:2])
    rival = max((w for w, _, d in weights if d.actor != best.actor), default=0.0)
    if top < 2.5 or top - rival < MARGIN:
        return None
    return Found(best.actor or "", best.kind, "pronoun", 0.78)


def beside(scene: Scene, draft: Draft, i: int) -> bool:
    """Whether the body stands right before ", its": "China, its only ally" is not China's ally."""
    return scene.low[i] == "its" and draft.last == i - 1 and scene.low[i - 1] == ","


def dummy(scene: Scene, i: int) -> bool:
    """ "it is clear that", "it was not clear": stands for nothing."""
    after = scene.low[i + 1 : i + 6]
    return (
        scene.low[i] == "it"
        and bool(after)
        and after[0] in ("is", "was", "'s", "will", "would", "seems", "took", "takes")
        and any(w in EMPTY_IT for w in after[1:4])
    )


def body_weight(scene: Scene, draft: Draft, i: int) -> float:
    """How much speaks for a body as antecedent of "it"."""
    distance = scene.sentence_of[i] - scene.sentence_of[draft.first]
    dep = scene.dep(draft.first, draft.last)
    total = 2.0 if distance == 0 else 0.8
    if dep == "nsubj":
        total += 1.6
    elif dep in ("obj", "iobj"):
        total += 0.4
    if draft.kind == "state":
        total += 0.6
    if distance == 0 and draft.how == "pronoun":
        total += 0.3
    return total + clause_weight(scene, draft, i)


def clause_weight(scene: Scene, draft: Draft, i: int) -> float:
    """The subject of a verb above the pronoun is likely meant, another part of the pronoun's own clause is not."""
    tokens = scene.reading.tokens
    if scene.sentence_of[i] != scene.sentence_of[draft.first]:
        return 0.0
    node = scene.head(draft.first, draft.last)
    verb, possessive = tokens.head[node], tokens.dep[i].startswith("nmod")
    if not possessive and verb == tokens.head[i] != i:
        return -3.0
    return 0.6 if tokens.dep[node].startswith("nsubj") and verb in ancestors(scene, i) else 0.0
