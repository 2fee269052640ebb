"""Which state something is of: a place by the gazetteer, a body by its name, a party without a name by the words around it."""

from __future__ import annotations

from functools import cache

from newsledger.find.name_scene import Scene
from newsledger.know import places
from newsledger.know.actors import know
from newsledger.know.names import WORD, folded
from newsledger.language.lang.en.name_kinds import PARTY_WORDS
from newsledger.language.lang.en.names import MINISTRY_WORDS, SECTOR_WORDS

CABINET = frozenset({"government", "administration", "cabinet", "regime"})


def country_of(scene: Scene, name: str) -> tuple[str | None, str]:
    """The state and grain of a place name: a place in a state that the report names, else the largest; (None, "") when unknown."""
    found = places.candidates(name)[:8]
    if not found:
        return None, ""
    here = next((s for s in found if s.country in scene.states_named and s.grain in ("city", "region", "country")), found[0])
    return here.country, here.grain


def land_in(scene: Scene, name: str) -> str | None:
    """The one state that the words of a body's name hold, by name or adjective; None for none or two."""
    words = [folded(w) for w in WORD.findall(name)]
    found = set()
    for i in range(len(words)):
        for size in (3, 2, 1):
            forms = scene.know.forms.get(" ".join(words[i : i + size]), []) if i + size <= len(words) else []
            states = [f.id[6:] for f in forms if f.id.startswith("state:") and f.how in ("name", "demonym")]
            if states and not (size == 1 and len(words[i]) < 3):
                found.add(states[0])
                break
    if not found and len(words) == 2 and words[-1] in CABINET:
        return ruling().get(name.split()[0])  # "the Clinton Administration"
    if not found and len(words) > 1 and words[-1] in SECTOR_WORDS:
        return division_in(scene, name.split())
    return found.pop() if len(found) == 1 else None


@cache
def ruling() -> dict[str, str]:
    """The states of people in government by their last names, those of one state only."""
    found: dict[str, set[str]] = {}
    for known in know().actors.values():
        if known.kind == "person" and known.state is not None and known.sector == "GOV":
            found.setdefault(known.name.split()[-1], set()).add(known.state)
    return {name: min(states) for name, states in sorted(found.items()) if len(states) == 1}


def division_in(scene: Scene, words: list[str]) -> str | None:
    """The state of the town or region that a local body is named after: "Florida Legislature", "Kirkuk Council".

    Common nouns are no towns, though the gazetteer has a Law and a Federal: "a law school", "the federal court"; nor are what parties call
    themselves and what ministries deal with: Kansas has a Liberal, Illinois an Energy.
    """
    if words[0].lower() in PARTY_WORDS | MINISTRY_WORDS:
        return None
    for size in (3, 2, 1):
        if len(words) > size and all(w[:1].isupper() for w in words[:size]):
            country, grain = country_of(scene, " ".join(words[:size]))
            if country and grain in ("city", "region"):
                return country
    return None


def land_around(scene: Scene, first: int, last: int) -> str | None:
    """The state of a party without a name: a place or state in its own phrase, else the only state of the sentence, else of the report."""
    node = scene.head(first, last)
    for child in scene.children[node]:
        draft = scene.covered.get(child)
        if draft is not None and draft.state and draft.kind in ("place", "state", "organ"):
            return draft.state
    beside = scene.covered.get(first - 1)
    if beside is not None and beside.how == "demonym" and beside.last == first and beside.state:
        return beside.state  # "French paper workers": the adjective hangs on "paper"
    told = land_in(scene, scene.text[scene.reading.tokens.start[first] : scene.reading.tokens.end[last - 1]]) if last - first > 1 else None
    if told is not None:
        return told  # "Rwandan Hutu rebels": an adjective that no draft holds
    sentence = scene.sentence_of[node]
    near = {d.state for d in scene.near(sentence, sentence) if d.state and not d.members and d.kind not in TELLERS}
    if len(near) == 1:
        return near.pop()
    return scene.only_state if not near else None


TELLERS = ("outlet", "agency")
"""A party is not of the land of the paper that tells of it: "Haaretz reported that the campaign is aimed at voters in swing states"."""


def only_state(scene: Scene) -> str | None:
    """The one state that everything named in the report is of; None for none or several."""
    states = {d.state for d in scene.drafts if d.state and d.first >= 0 and d.kind in ("state", "place", "person", "organ") and not d.members}
    return states.pop() if len(states) == 1 else None
