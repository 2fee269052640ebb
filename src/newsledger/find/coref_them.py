"""What "they", "them" and "their" stand for: an armed group, or the actors for whom most speaks."""

from __future__ import annotations

from newsledger.find.coref_asks import ask_at, singular
from newsledger.find.coref_choice import choose
from newsledger.find.coref_clauses import ancestors
from newsledger.find.coref_found import Found
from newsledger.find.coref_groups import group_actor, label
from newsledger.find.coref_lists import runs
from newsledger.find.coref_phrase import is_person
from newsledger.find.name_scene import Scene
from newsledger.language.lang.en.name_groups import MEASURES
from newsledger.language.lang.en.names import ROLES


def group(scene: Scene, i: int) -> Found | None:
    """ "they", "their": the armed group that acts in the sentence, else the set of actors for which most speaks."""
    own = acting_body(scene, i)
    if own is not None:
        return own
    pair = with_kin(scene, i) or before_names(scene, i) or joined_subject(scene, i) or group_above(scene, i)
    if pair is not None:
        return Found(group_actor(scene, pair, TOLD), label(scene, pair), "pronoun of a group", TOLD, tuple(pair))
    ask = ask_at(scene, i)
    choice = choose(scene, ask) if ask is not None else None
    if choice is None:
        return None
    ids, _, score = choice
    return Found(group_actor(scene, ids, score), label(scene, ids), "pronoun of a group", score, tuple(ids))


TOLD = 0.8


def with_kin(scene: Scene, i: int) -> list[str] | None:
    """The two right before "and their": "was held with his wife and their son"."""
    held = scene.covered.get(i - 2) if i > 1 and scene.low[i] == "their" and scene.low[i - 1] == "and" else None
    if held is None or held.kind != "person" or held.members or held.how != "description" or not held.actor:
        return None
    owners = [d.actor for d in scene.near(scene.sentence_of[i], scene.sentence_of[i]) if d.first == held.first and d.how == "pronoun" and d.actor]
    return [owners[0], held.actor] if owners and owners[0] != held.actor and not scene.actors[owners[0]].members else None


def joined_subject(scene: Scene, i: int) -> list[str] | None:
    """The names joined as subject of a clause above, no plural between: "Peru, Chile and Bolivia vowed on Monday that they would not"."""
    tokens, above = scene.reading.tokens, ancestors(scene, i)
    for start, last, ids in runs(scene, scene.sentence_of[i]):
        verbs = [scene.heads[j] for j in range(start, last) if tokens.dep[j].startswith("nsubj")]
        if last <= i and verbs and verbs[0] in above and not any(rival(scene, j, i) for j in range(last, i)):
            return ids
    return None


def group_above(scene: Scene, i: int) -> list[str] | None:
    """The one group that takes part in a clause above, no plural between: "told both neighbours that they would get nothing"."""
    if scene.low[i] not in ("they", "them") or scene.low[max(0, i - 1)] in ("among", "between"):
        return None  # "their" may be of the leaders' states
    here, above = scene.near(scene.sentence_of[i], scene.sentence_of[i]), ancestors(scene, i)
    groups = [d for d in here if d.members and d.first >= 0 and d.last <= i and d.rule != "pronoun of a group"]
    found = [d for d in groups if scene.heads[scene.head(d.first, d.last)] in above]
    if len({d.members for d in groups}) != 1 or not found or any(rival(scene, j, i) for j in range(found[0].last, i)):
        return None
    return list(found[0].members)


def rival(scene: Scene, j: int, i: int) -> bool:
    """Whether a "they" may take up a plural noun: people without a name, or anything before a main clause ("sent lorries, and they broke")."""
    tokens, word = scene.reading.tokens, scene.low[j]
    if tokens.upos[j] not in ("NOUN", "PROPN") or "Number=Plur" not in tokens.feats[j] or word in MEASURES:
        return False
    side = tokens.dep[tokens.head[i]].partition(":")[0] in ("conj", "parataxis", "root")
    return side or word in ROLES or is_person(singular(word)) or tokens.dep[j].startswith("nsubj")


def before_names(scene: Scene, i: int) -> list[str] | None:
    """The names joined behind a "they" that opens a report: "They had never met before; Ann Lee and Odd Brun"."""
    here = scene.sentence_of[i]
    if here > 1 or scene.low[i] != "they" or any(0 <= d.first < i and d.actor and not d.members and d.kind != "place" for d in scene.near(0, here)):
        return None
    if any("Number=Plur" in scene.reading.tokens.feats[j] and scene.reading.tokens.upos[j] == "NOUN" for j in range(i)):
        return None
    found = [ids for n in (here, here + 1) if n < len(scene.by_sentence) for start, _, ids in runs(scene, n) if start > i]
    return found[0] if found else None


def acting_body(scene: Scene, i: int) -> Found | None:
    """The armed group that is subject of the verb above: "The rebels said they hoped"."""
    tokens, here = scene.reading.tokens, scene.sentence_of[i]
    above = ancestors(scene, i)
    nearest = max((d.last for d in scene.near(here, here) if d.members and 0 <= d.last <= i), default=-1)
    for draft in scene.near(here, here):
        node = scene.head(draft.first, draft.last) if draft.first >= 0 else -1
        if draft.kind != "group" or not draft.actor or draft.members or not 0 <= draft.last <= i or not tokens.dep[node].startswith("nsubj"):
            continue
        if tokens.head[node] in above and draft.how in ("name", "description") and draft.last > nearest:
            return Found(draft.actor, "group", "pronoun of a body", 0.75)
    return None
