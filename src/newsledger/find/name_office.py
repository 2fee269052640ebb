"""A surname alone as an office holder of the time: by title, by the states of the report, by who leads."""

from __future__ import annotations

from collections.abc import Callable

from newsledger.find.name_scene import Scene
from newsledger.find.name_titles import Title


def by_office(scene: Scene, word: str, title: Title | None) -> str | None:
    """The one office holder of the time with that surname, who fits the title; None when nobody or several."""
    found = {f.id for f in scene.know.forms.get(word, []) if f.id.startswith("person:")}
    if not found:
        return None
    state = title.state if title else None
    near = sorted(own for own in found if in_office(scene, own, state))
    narrowed: tuple[Callable[[str], bool], ...] = (
        lambda own: office_fits(scene, own, title),
        lambda own: bool(scene.know.ever(own)),
        lambda own: scene.know.actors[own].state in scene.states_named,
        lambda own: leads(scene, own),
    )
    for narrower in narrowed:
        if len(near) > 1:
            near = [own for own in near if narrower(own)] or near
    return near[0] if len(near) == 1 else None


def office_fits(scene: Scene, own: str, title: Title | None) -> bool:
    """Whether a person ever held the office that the title before the name says ("President Trump")."""
    wanted = title.office if title else None
    return wanted is None or any(h.office == wanted for h in scene.know.ever(own))


def leads(scene: Scene, own: str) -> bool:
    """Whether a person led a state or body on the day (at any time when there is no day)."""
    spells = scene.know.offices(own, scene.date) if scene.date else scene.know.ever(own)
    return any(h.office in (*scene.know.leads.get(h.of, ()), "secretary-general") for h in spells)


def in_office(scene: Scene, own: str, state: str | None) -> bool:
    """Whether a person held an office within a year of the report (of that state, if one is given)."""
    spells = scene.know.ever(own)
    day = scene.date
    if state is not None and scene.know.actors[own].state not in (None, state):
        return False
    if not spells:
        return True
    if day is None:
        return True
    year = int(day[:4])
    return any(int(s.since[:4] or 0) - 1 <= year <= int((s.until or "9999")[:4]) + 1 for s in spells)
