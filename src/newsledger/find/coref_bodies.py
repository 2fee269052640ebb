"""Descriptions of bodies: "the group", "the bloc", "China, its only ally"."""

from __future__ import annotations

from newsledger.find.name_scene import Draft, Scene
from newsledger.know.names import key
from newsledger.language.lang.en.name_bodies import BODY_ASIDES
from newsledger.language.lang.en.name_groups import ARMED
from newsledger.language.lang.en.name_refer import APPOSED, BODY_NOUNS, CLOSER, NARROW, NO_SAME

BODY_KINDS = frozenset({"group", "organisation", "organ", "agency"})
LONGEST = 4
FAR = 8
"""So many sentences back a body may have been named."""


def body_description(scene: Scene, i: int) -> None:
    """Adds "the group", "the Islamist movement" for the last one named of that kind, "its only ally" for the state beside it."""
    tokens = scene.reading.tokens
    word, many = scene.low[i], "Number=Plur" in tokens.feats[i]
    if i in scene.covered or tokens.upos[i] not in ("NOUN", "PROPN") or many != (word in ARMED):
        return
    a, b = scene.sentence(i)
    if (word in APPOSED or word in BODY_ASIDES) and body_aside(scene, i):
        return
    if word in APPOSED:
        return
    first = opening(scene, i, a)
    if first < 0 or (i + 1 < b and tokens.upos[i + 1] in ("NOUN", "PROPN") and scene.low[i + 1] != "'s"):
        return
    if i + 1 < b and scene.low[i + 1] in CLOSER and (scene.low[i + 1] in ("of", "that") or tokens.head[complement(scene, i + 1)] == i):
        return
    if word in ARMED:
        found = armed(scene, first)
    else:
        found = meant(scene, first, i)
    if found is not None:
        draft = scene.over(first, i + 1, actor=found.actor, kind=found.kind, how="description", rule="the last of its kind", score=0.65)
        draft.state = found.state


def opening(scene: Scene, i: int, start: int) -> int:
    """The token of "the" or "this" before the noun and its adjectives; -1 without one."""
    first = i - 1
    while first > start and i - first < LONGEST and scene.low[first] not in NO_SAME and modifies(scene, first):
        first -= 1
    return first if first >= start and scene.low[first] in ("the", "this") else -1


def modifies(scene: Scene, j: int) -> bool:
    """Whether a word belongs to the noun behind it: "the Swiss group", "the Chennai firm"."""
    held = scene.covered.get(j)
    if held is not None:
        return held.how == "demonym" or (held.kind == "place" and held.last - held.first == 1)
    return scene.reading.tokens.upos[j] in ("ADJ", "NOUN", "PROPN") or scene.low[j] == "-"


def complement(scene: Scene, i: int) -> int:
    """The head of the noun phrase after a preposition."""
    return scene.reading.tokens.head[i]


def meant(scene: Scene, first: int, head: int) -> Draft | None:
    """The body for which most speaks: its name or an aside holds the noun, its kind, its land, how near it was named; None when too little does."""
    noun, here = scene.low[head], scene.sentence_of[head]
    seen = [
        d
        for d in scene.near(here - FAR, here)
        if d.actor in scene.actors and d.how == "name" and 0 <= d.last <= first and d.kind in BODY_KINDS and d.rule != "role noun"
    ]
    land = next((scene.covered[j].state for j in range(first, head) if j in scene.covered and scene.covered[j].state), None)
    kinds = BODY_NOUNS.get(noun, ("organisation", "group"))
    last = {d.actor or "": d for d in sorted(seen, key=lambda d: d.last)}
    weighed = []
    for own, d in last.items():
        called = noun in key(scene.text[d.start : d.end]).split()[1:] or noun in key(scene.actors[own].name).split()[1:]
        if not called and d.kind not in kinds and noun not in scene.told_of(own).nouns:
            continue
        count = sum(x.actor == own for x in seen)
        weighed.append((body_weight(scene, d, head, called=called, land=land, count=count), d.last, own))
    weighed.sort()
    if not weighed or (len(weighed) > 1 and weighed[-1][0] - weighed[-2][0] < MARGIN):
        return None
    least = LEAST_NARROW if noun in NARROW or noun not in BODY_NOUNS else LEAST
    return last[weighed[-1][2]] if weighed[-1][0] - (len(weighed) > 1) * CROWD >= least else None


LEAST, LEAST_NARROW, MARGIN, CROWD = 0.8, 1.6, 0.1, 0.3
"""What must speak for a body, more for nouns of many bodies; how far it must be ahead; and more where several may be meant."""


def body_weight(scene: Scene, d: Draft, head: int, *, called: bool, land: str | None, count: int) -> float:
    """How much speaks for one body."""
    own, noun = d.actor or "", scene.low[head]
    told, state = scene.told_of(own), scene.actors[own].state
    distance = scene.sentence_of[head] - scene.sentence_of[d.first]
    total = 3.0 if called else 2.5 if noun in told.nouns else 0.0
    total += {0: 0.9, 1: 1.2, 2: 1.0, 3: 0.9}.get(distance, 0.6)
    total += 0.4 if scene.dep(d.first, d.last) == "nsubj" else 0.0
    total += 0.3 * min(count, 3)
    if land is not None:
        total += 1.5 if land in (state, told.land) else 0.3 if state is None and told.land is None else -2.5
    if scene.actors[own].sector == "IGO" and not called:
        total += 1.0 if noun in ("bloc", "alliance", "body") else -1.5 if noun in NARROW else 0.0
    return total


def body_aside(scene: Scene, i: int) -> bool:
    """Adds what an aside says of a body or state: "Kolmex, a Polish rival,", "Hanoi, the host,"; keeps noun and land for later; whether it did."""
    tokens, low = scene.reading.tokens, scene.low
    a, b = scene.sentence(i)
    first = i
    while (
        first > a
        and i - first < LONGEST + 2
        and low[first - 1] != ","
        and tokens.upos[first - 1] in ("ADJ", "NOUN", "PROPN", "NUM", "DET", "PRON", "PART", "VERB")
    ):
        first -= 1
    if first < a + 2 or low[first - 1] != "," or (low[first] not in ("a", "an", "the", "its", "their", "his", "her") and "'s" not in low[first:i]):
        return False
    held = scene.covered.get(first - 2)
    if held is None or held.last != first - 1 or held.kind not in (*BODY_KINDS, "state") or held.how not in ("name", "metonym") or held.actor is None:
        return False
    ends = i + 1 >= b or low[i + 1] in (",", ".", ";", "that", "which", ")", "of", "in", "for", "from") or tokens.upos[i + 1] == "VERB"
    if not ends or (tokens.dep[i].split(":")[0] not in ("appos", "nmod", "conj") and low[i + 1 : i + 2] not in ([","], ["."])):
        return False
    if held.kind != "state":
        told = scene.told_of(held.actor)
        told.nouns.add(low[i])
        told.land = told.land or next((scene.covered[j].state for j in range(first, i) if j in scene.covered and scene.covered[j].state), None)
    draft = Draft(tokens.start[first], tokens.end[i], held.actor, held.kind, "description", "apposition", 0.8, first, i + 1, state=held.state)
    scene.keep(draft)
    scene.covered[i] = draft
    return True


def armed(scene: Scene, i: int) -> Draft | None:
    """The one armed group named before "the militants", "the rebels"; None when several were."""
    here = scene.sentence_of[i]
    seen = [d for d in scene.near(here - FAR, here) if d.kind == "group" and d.actor and d.how == "name" and 0 <= d.last <= i]
    seen = [d for d in seen if d.actor in scene.actors and scene.actors[d.actor].sector == "REB"]
    return max(seen, key=lambda d: d.last) if len({d.actor for d in seen}) == 1 else None
