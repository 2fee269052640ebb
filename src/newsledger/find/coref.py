"""What refers back: bare titles, descriptions of states, groups, pronouns, each with its rule and a score.

One walk over the report from left to right, so that each reference sees what was named before it. A reference with no
clear antecedent gets no mention: a wrong id is worse than none.
"""

from __future__ import annotations

from newsledger.find.coref_groups import find_group
from newsledger.find.coref_persons import resolve_counterpart, resolve_title
from newsledger.find.coref_pronouns import resolve_pronoun, state_description
from newsledger.find.name_persons import Names
from newsledger.find.name_scene import Draft, Scene
from newsledger.find.name_titles import Title, find_titles
from newsledger.language.lang.en.names import GROUP_NOUNS, HE, IT, KIN, STATE_NOUNS, THEY


def find_references(scene: Scene, names: Names) -> None:
    """Adds drafts for bare titles, descriptions, groups and pronouns, in order of the text."""
    titles = {t.last - 1: t for t in find_titles(scene)}
    starts: dict[int, Title] = {}
    for t in titles.values():
        starts.setdefault(t.first, t)
    for i in range(len(scene.low)):
        walk(scene, names, i, starts.get(i))


def walk(scene: Scene, names: Names, i: int, title: Title | None) -> None:
    """What refers back at one token."""
    word = scene.low[i]
    if title is not None and not all(j in scene.covered and scene.covered[j].kind == "person" for j in range(title.first, title.last)):
        if title.possessor >= 0:
            pronoun(scene, i)
        bare_title(scene, names, title)
    if word in HE or word in IT or word in THEY:
        pronoun(scene, i)
    elif word in GROUP_NOUNS or (word == "two" and i and scene.low[i - 1] == "the"):
        find_group(scene, i)
    elif word in STATE_NOUNS:
        state_description(scene, i)
    elif word in KIN:
        kin(scene, i)


def pronoun(scene: Scene, i: int) -> None:
    """The draft of a pronoun, once."""
    held = scene.covered.get(i)
    if held is not None and held.how == "pronoun":
        return
    found = resolve_pronoun(scene, i)
    if found is not None:
        draft = Draft(
            scene.reading.tokens.start[i],
            scene.reading.tokens.end[i],
            found.actor,
            found.kind,
            "pronoun",
            found.rule,
            found.score,
            i,
            i + 1,
            found.members,
        )
        scene.drafts.append(draft)
        scene.covered[i] = draft


def bare_title(scene: Scene, names: Names, title: Title) -> None:
    """The draft of a title without a name."""
    found = resolve_counterpart(scene, title) if title.head in ("counterpart", "predecessor", "successor") else resolve_title(scene, names, title)
    if found is None:
        return
    own, rule, score = found
    tokens = scene.reading.tokens
    draft = Draft(tokens.start[title.first], tokens.end[title.last - 1], own, "person", "title", rule, score, title.first, title.last)
    draft.state = scene.actors[own].state
    scene.add(draft)


def kin(scene: Scene, i: int) -> None:
    """ "his father, Hun Sen" and "Jokowi's eldest son": the person named beside it."""
    tokens = scene.reading.tokens
    held = scene.covered.get(i)
    if (held is not None and held.kind == "person") or tokens.upos[i] != "NOUN":
        return
    a, b = scene.sentence(i)
    first = i
    while first > a and tokens.upos[first - 1] in ("ADJ",):
        first -= 1
    if first <= a or (scene.low[first - 1] not in ("his", "her", "'s")):
        return
    own = beside(scene, first, i + 1, b)
    if own is None:
        return
    owner = scene.covered.get(first - 2) if scene.low[first - 1] == "'s" else None
    start = owner.first if owner is not None else first - 1
    draft = Draft(tokens.start[start], tokens.end[i], own, "person", "description", "apposition", 0.85, start, i + 1, state=scene.actors[own].state)
    scene.drafts.append(draft)


def beside(scene: Scene, first: int, last: int, end: int) -> str | None:
    """The person named after a comma behind the words, or before a comma in front of them."""
    after = scene.covered.get(last + 1) if last + 1 < end and scene.low[last] == "," else None
    if after is not None and after.kind == "person" and after.how == "name" and after.first == last + 1:
        return after.actor
    start = first - 2 if scene.low[first - 1] in ("his", "her") else first - 3
    before = scene.covered.get(start) if start >= 0 and scene.low[start + 1] == "," else None
    if before is not None and before.kind == "person" and before.how == "name":
        return before.actor
    return None
