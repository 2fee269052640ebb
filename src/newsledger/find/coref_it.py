"""What "it" and "its" stand for: the state or body that is subject, or the possessor, in the same sentence or in the one before."""

from __future__ import annotations

from newsledger.find.coref_clauses import ancestors, has_subject, partners, subjects
from newsledger.find.coref_found import Found
from newsledger.find.name_scene import Draft, Scene
from newsledger.language.lang.en.name_refer import STATE_OWNS, WILLING
from newsledger.language.lang.en.names import EMPTY_IT

NEAREST = 0.6
"""What speaks for the body named last before "its": "expected Oslo to set out its plans"."""
NEAREST_SUBJECT = 1.0
"""The subject of the pronoun's own clause, or of the nearest above: "Beijing congratulated him, and Seoul said it was ready"."""
OWNER = 0.5
"""Who owns the subject or object: "The Kremlin's team was led by Medinsky, its neighbour's by Umerov"."""
STATE_ORGAN = 1.4
MARGIN = 0.3
"""Between two bodies as near as this "it" is left open."""


def body(scene: Scene, i: int) -> Found | None:
    """ "it", "its": the state or body that is subject, or the possessor, in the same sentence or as subject of the one before."""
    tokens = scene.reading.tokens
    if (tokens.dep[i].startswith("expl") and tokens.lemma[tokens.head[i]].lower() not in WILLING) or dummy(scene, i):
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
        and any(w in EMPTY_IT for w in after[1:4] if w != "not" or after[0] in ("is", "was", "'s"))
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
    """The subject of the clause is likely meant, more so than that of a clause above; another part of the pronoun's own clause is not."""
    tokens = scene.reading.tokens
    node, possessive = scene.head(draft.first, draft.last), tokens.dep[i].startswith("nmod")
    total = OWNER if tokens.dep[node] == "nmod:poss" else 0.0
    total += STATE_ORGAN if draft.kind == "state" and possessive and of_a_state(scene, i) else 0.0
    if scene.sentence_of[i] != scene.sentence_of[draft.first]:
        return total
    verb = tokens.head[node]
    if not possessive and verb == tokens.head[i] != i:
        return total - 3.0
    above = ancestors(scene, i)
    own = next((v for v in above if tokens.upos[v] in ("VERB", "AUX")), -1)
    if own >= 0 and node in subjects(scene, own) and (possessive or not tokens.dep[i].startswith("nsubj")):
        return total + NEAREST_SUBJECT
    if tokens.dep[node].startswith("nsubj") and verb in above:
        nearest = next((v for v in above if v != own and has_subject(scene, v)), -1)
        total += NEAREST_SUBJECT if verb == nearest else 0.6
    return total


def of_a_state(scene: Scene, i: int) -> bool:
    """Whether what is possessed is of states: "South Africa, and its foreign minister"."""
    noun = scene.reading.tokens.head[i]
    return scene.low[noun] in STATE_OWNS or any(w in STATE_OWNS for w in scene.low[i + 1 : i + 4])
