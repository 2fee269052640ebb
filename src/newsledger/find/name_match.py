"""Known names in a report: the longest match of the table's names over its words, with the case that each name wants."""

from __future__ import annotations

from newsledger.find.name_scene import Draft, Scene
from newsledger.know.actors import Form, Known
from newsledger.records import Actor, Thing, Time

GAP = frozenset(" .-'’&\u00a0\u2011\u2013ʻ/+")
LONGEST_GAP = 3


def match_names(scene: Scene) -> list[tuple[int, int, list[Form]]]:
    """Places of known names, in order and not overlapping: start, end, the forms that fit in case and time."""
    starts, ends, out, behind, text = scene.words.starts, scene.words.ends, [], 0, scene.text
    first, small = scene.know.longest, scene.know.small
    for i, word in enumerate(scene.words.keys):
        known = word in first
        if (not known and not 4 <= len(word) <= 7) or i < behind:
            continue
        capital = text[starts[i]].isupper()
        if not capital and word not in small:
            continue
        size, forms = longest(scene, i) if known else (0, [])
        if capital and not forms and 4 <= len(word) <= 7 and text[starts[i] + 1].isupper():
            size, forms = 1, misspelt_acronym(scene, word, text[starts[i] : ends[i]])
        if forms:
            out.append((starts[i], ends[i + size - 1], forms))
        behind = i + max(1, size)
    return out


def misspelt_acronym(scene: Scene, word: str, written: str) -> list[Form]:
    """The forms of a state's or body's acronym of four letters or more of which two neighbours changed places ("DRPK")."""
    if not (4 <= len(written) <= 7 and written.isupper() and written.isalpha()) or word in scene.know.forms:
        return []
    for i in range(len(word) - 1):
        other = word[:i] + word[i + 1] + word[i] + word[i + 2 :]
        found = [f for f in scene.know.forms.get(other, []) if f.id.startswith(("state:", "org:"))]
        if found and other != word and other in scene.words.keys:
            return [f._replace(how="misspelt") for f in found[:1]]
    return []


def longest(scene: Scene, i: int) -> tuple[int, list[Form]]:
    """How many words the longest known name at a word has, and its forms."""
    words, table = scene.words, scene.know
    most = table.longest.get(words.keys[i], 0)
    if not most:
        return 0, []
    reach = joined(scene, i, most)
    keys = words.keys[i : i + reach]
    for size in range(reach, 0, -1):
        forms = table.forms.get(" ".join(keys[:size]))
        if forms:
            written = [scene.text[words.starts[k] : words.ends[k]] for k in range(i, i + size)]
            fit = [f for f in forms if fits(scene, f, written)]
            if fit and not before_noun(scene, i + size - 1, fit):
                return size, fit
    return 0, []


def before_noun(scene: Scene, last: int, forms: list[Form]) -> bool:
    """Whether an outlet's name that ends in an adjective of a state stands before a noun ("The Australian prime minister")."""
    if not forms[0].id.startswith("media:") or not any(f.how == "demonym" for f in scene.know.forms.get(scene.words.keys[last], [])):
        return False
    end = scene.words.ends[last]
    first, _ = scene.token_range(end, end + 2)
    return first >= 0 and scene.reading.tokens.upos[first] in ("NOUN", "ADJ", "PROPN") and scene.reading.tokens.start[first] == end + 1


def joined(scene: Scene, i: int, most: int) -> int:
    """How many words from `i` on stand close enough together to be one name."""
    if most == 1:
        return 1
    starts, ends, blocks = scene.words.starts, scene.words.ends, scene.words.blocks
    size = 1
    while size < most and i + size < len(starts) and blocks[i + size] == blocks[i]:
        gap = scene.text[ends[i + size - 1] : starts[i + size]]
        if gap == " ":
            size += 1
            continue
        if len(gap) > LONGEST_GAP or not GAP.issuperset(gap) or (". " in gap and ends[i + size - 1] - starts[i + size - 1] > 3):
            break
        size += 1
    return size


def fits(scene: Scene, form: Form, words: list[str]) -> bool:
    """Whether the words are written as the name wants it ("US", not "us"; "Turkey", not "turkey") and the name was in use by the date."""
    for want, written in zip(form.shape, words, strict=False):
        if want == "U" and not written.isupper():
            return False
        if want == "C" and not written[0].isupper():
            return False
    return not scene.date or (
        (not form.since or form.since <= scene.date)
        and (not form.until or scene.date < form.until or (form.how in ("name", "seat") and form.id not in scene.know.own))
    )


def known_actor(scene: Scene, own: str, *, rule: str = "known name", score: float = 0.98) -> str:
    """The id of a known actor, put into the report's table."""
    known = scene.know.actors.get(own)
    if known is not None and own not in scene.actors and own not in scene.things:
        if own.startswith("thing:"):
            time = Time(value=known.since, earliest=known.since, latest=known.until or None, rule="known") if known.since else None
            scene.things[own] = Thing(
                name=known.name, kind=known.kind, parties=known.members, time=time, aliases=known.aliases, rule=rule, score=score
            )
        else:
            state, sector = serving(scene, known)
            scene.actors[own] = Actor(
                name=known.name,
                kind=known.kind,
                state=state,
                sector=sector or ("GOV" if known.kind == "state" else None),
                ids=ids_of(known.ids, state, sector, known.kind),
                members=(),
                aliases=known.aliases,
                rule=rule,
                score=score,
            )
            if known.gender:
                scene.gender[own] = known.gender
    return own


def serving(scene: Scene, known: Known) -> tuple[str | None, str | None]:
    """The state and sector that somebody acts for on the day: the head of a world body acts for it, not for the state of his passport.

    Where the day is unknown, whoever is known for such an office holds it.
    """
    if known.kind == "person":
        for spell in scene.know.offices(known.id, scene.date):
            body = scene.know.actors.get(spell.of)
            if body is not None and body.sector == "IGO":
                return None, "IGO"
        if known.sector == "IGO" and not scene.date:
            return None, "IGO"
    return known.state, known.sector


def ids_of(ids: dict[str, str], state: str | None, sector: str | None, kind: str) -> dict[str, str]:
    """The ids with a CAMEO code made of state and sector ("PRKMIL")."""
    if "cameo" in ids or not (state or sector):
        return dict(ids)
    return {**ids, "cameo": f"{state or ''}{'' if kind == 'state' else sector or ''}"}


def draft_known(scene: Scene, start: int, end: int, form: Form, *, how: str = "name", rule: str = "known name", score: float = 0.98) -> Draft:
    """A draft of a known name."""
    own = known_actor(scene, form.id)
    known = scene.know.actors[own]
    draft = Draft(start, end, own, known.kind, how, rule, score, state=known.state)
    draft.first, draft.last = scene.token_range(start, end)
    return draft
