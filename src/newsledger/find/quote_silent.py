"""What looks like reported speech and is none, and sources that only undergo the verb.

Each function takes one attribution (`Tagged`); the docstring shows the kind of sentence that made it necessary.
"""

from __future__ import annotations

from newsledger.find.quote_model import Tagged
from newsledger.find.quote_scene import Range, Scene, trimmed
from newsledger.language.lang.en import silence as words


def spoken(found: list[Tagged], scene: Scene) -> list[Tagged]:
    """The attributions without those that tell of no speech; those whose subject undergoes the verb have no source."""
    return [without_patient(t, scene) for t in found if not silent(t, scene)]


def silent(t: Tagged, scene: Scene) -> bool:
    """Whether nobody says or thinks anything: a plea, a mention by name, a title, a tank that thinks, a law that binds, a paper that is released."""
    return any(rule(t, scene) for rule in (pleads, only_names, entitles, think_tank, binds, releases))


def pleads(t: Tagged, scene: Scene) -> bool:
    """Whether the verb is that of a plea: "pleaded guilty to one count", "pleads not guilty", "pleaded no contest"."""
    first = t.content[0][0]
    near = {*(scene.lower[i] for i in range(*t.cue)), *scene.lower[first : first + 2]}
    return any(scene.lower[i] in words.PLEADING for i in range(*t.cue)) and bool(near & words.PLEAS) and not quoted(t, scene)


def only_names(t: Tagged, scene: Scene) -> bool:
    """Whether somebody is only mentioned or not: "Lund mentions neither the mayor nor his rival", but "mentions that the dam is old" is speech."""
    first = t.content[0][0]
    if scene.lower[t.cue[1] - 1] not in words.MENTIONING or first < t.cue[1] or quoted(t, scene):
        return False
    opened = scene.lower[first] in ("that", "how", "why", "whether", "what")
    clause = any(scene.tokens.upos[i] in ("VERB", "AUX") and scene.tokens.dep[i] in CLAUSES for i in range(first, t.content[0][1]))
    return not opened and not clause


CLAUSES = ("ccomp", "xcomp", "parataxis", "root")


def entitles(t: Tagged, scene: Scene) -> bool:
    """Whether a work has that title: "a book titled “Out of Debt”", "wrote a song called “Tide”" with capitals throughout."""
    if scene.lower[t.cue[1] - 1] not in words.TITLED:
        return False
    first, last = t.content[0]
    last = min(last, next((i for i in range(first, last) if scene.lower[i] in (":", ",", "”", "''")), last))
    long = [i for i in range(first, last) if len(scene.tokens.text[i]) > 3 and scene.tokens.text[i].isalpha()]
    return bool(long) and all(scene.tokens.text[i][:1].isupper() for i in long)


def think_tank(t: Tagged, scene: Scene) -> bool:
    """Whether "think" is half of a noun: "a progressive think tank"."""
    end = t.cue[1]
    return scene.lower[end - 1] == "think" and scene.lower[end : end + 1] in (["tank"], ["tanks"], ["-"])


def binds(t: Tagged, scene: Scene) -> bool:
    """Whether a law or duty demands something: "judicial ethics require that a judge step aside"; not where its words are quoted."""
    if t.source is None or quoted(t, scene):
        return False
    return any(scene.lower[i] in words.BINDING for i in range(*t.cue)) and any(scene.lower[i] in words.LAWS | words.DUTIES for i in range(*t.source))


def releases(t: Tagged, scene: Scene) -> bool:
    """Whether the source is what somebody made public: "Harbour Watch, a group that fights the toll, posted the footage on Tuesday"."""
    if t.source is None or t.source[0] != t.cue[1] or quoted(t, scene) or any(y > t.cue[0] for _, y in t.content):
        return False
    return scene.lower[t.cue[1] - 1] in words.RELEASING and any(scene.lower[i] in words.RELEASED for i in range(*t.source))


def quoted(t: Tagged, scene: Scene) -> bool:
    """Whether the content holds quoted words."""
    return any(scene.inputs.region[i] >= 0 for x, y in t.content for i in range(x, y))


def without_patient(t: Tagged, scene: Scene) -> Tagged:
    """No source for what the subject undergoes: "Lund is expected to be charged", "she was told that", "he was accused of", "it was reported that".

    Who "was quoted as saying" or "is shown saying" something speaks, and who "was convinced" or "is concerned" thinks it.
    """
    if t.source is None or t.source[1] > t.cue[0]:
        return t
    if expletive(t, scene):
        return t._replace(source=None, content=behind(t, scene))
    if undergone(t, scene) and not any(scene.lower[i] in words.SPEAKING for i in range(*t.cue)):
        return t._replace(source=None)
    return t


def expletive(t: Tagged, scene: Scene) -> bool:
    """Whether "it" stands for the clause behind: "it was reported that the bank owed her money", "it should be noted"."""
    if t.source is None or scene.lower[t.source[0] : t.source[1]] != ["it"]:
        return False
    return passive(t, scene)


def behind(t: Tagged, scene: Scene) -> tuple[Range, ...]:
    """The clause behind the cue as the content, where the circumstances before it were taken: "After the law fell, it was reported that"."""
    end = scene.sentence(t.cue[0])[1]
    if scene.lower[t.cue[1] : t.cue[1] + 1] != ["that"] or any(y > t.cue[0] for _, y in t.content):
        return t.content
    return (trimmed(scene.tokens, t.cue[1], end),)


def undergone(t: Tagged, scene: Scene) -> bool:
    """Whether the verb is one of those whose passive has the hearer or the one spoken of as its subject."""
    return any(scene.lower[i] in words.UNDERGONE for i in range(*t.cue)) and (passive(t, scene) or headlined(t, scene))


def headlined(t: Tagged, scene: Scene) -> bool:
    """Whether a headline leaves out the "is" of "Mayor expected to be charged": no sentence that ends as one does."""
    _, high = scene.sentence(t.cue[0])
    open_end = scene.lower[high - 1] not in (".", "!", "?", "”", '"', "''")
    return open_end and scene.lower[t.cue[0] : t.cue[0] + 3] == ["expected", "to", "be"]


def passive(t: Tagged, scene: Scene) -> bool:
    """Whether the cue is a passive: a participle behind a form of "be"."""
    low, _ = scene.sentence(t.cue[0])
    part = next((i for i in range(*t.cue) if scene.lower[i] in words.UNDERGONE | words.PASSIVE), None)
    if part is None:
        return False
    before = [i for i in range(max(low, part - 4), part) if scene.lower[i] in words.BE]
    return any(all(scene.tokens.upos[j] in ("ADV", "AUX", "PART") for j in range(i + 1, part)) for i in before)
