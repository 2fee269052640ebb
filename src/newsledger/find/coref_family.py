"""Family names: which words of a name may be one, and who of the report bears it."""

from __future__ import annotations

from itertools import islice

from newsledger.find.name_same import plain
from newsledger.find.name_scene import Scene
from newsledger.know.names import key


def family_words(scene: Scene, own: str) -> set[str]:
    """The words of a name that may be of the family: the first and the last; nothing for a single name."""
    words = plain(key(scene.actors[own].name).split())
    return {words[0], words[-1]} if len(words) > 1 else set()


def family_name(scene: Scene, own: str) -> str:
    """The last word of a full name, feminine endings taken off ("Nováková" is of the Nováks); "" for a single name."""
    words = plain(key(scene.actors[own].name).split())
    return words[-1].removesuffix("ova").removesuffix("a") if len(words) > 1 else ""


def bearers(scene: Scene, names: tuple[str, ...]) -> list[str]:
    """The persons whose full names end in one of these, in the order in which they were met; each actor is looked at once a report."""
    found = scene.families
    for place, (own, actor) in enumerate(islice(scene.actors.items(), found.seen, None), found.seen):
        words = plain(key(actor.name).split()) if actor.kind == "person" else []
        if len(words) > 1:
            found.by_name.setdefault(words[-1], []).append((place, own))
    found.seen = len(scene.actors)
    return [own for _, own in sorted(bearer for name in dict.fromkeys(names) for bearer in found.by_name.get(name, ()))]
