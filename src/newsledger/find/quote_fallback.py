"""Attributions of the plainest kinds that the model left, by their form alone.

Three forms: "CONTENT, residents said [on Monday].", "Prosecutors say CONTENT" / "told KXRV that CONTENT", and "according to X, CONTENT". A
verb is looked at only when no attribution has it in its cue or in its content.
"""

from __future__ import annotations

from newsledger.find.quote_model import Tagged
from newsledger.find.quote_scene import GERUNDS, QUOTED, Range, Scene, trimmed
from newsledger.find.quote_tellers import before_teller
from newsledger.language.lang.en import quotes as words

BREAKS = frozenset({",", ";", ":", '"', "“", "”", "''", "(", ")", "—", "–", "―"})
CUES = words.PLAIN_CUES | words.NOMINAL_CUES | words.OF_VERBS | QUOTED
LONGEST_SOURCE, LONGEST_TAIL, NEAR_THAT = 16, 22, 14


def left_over(found: list[Tagged], scene: Scene) -> list[Tagged]:
    """The attributions of plain form that none of those found covers."""
    out = [fuller(t, scene) for t in with_sources(found, scene)]
    taken = {i for t in found for i in range(*t.cue)}
    claimed = [False] * len(scene.lower)
    for t in found:
        for first, last in t.content:
            claimed[first:last] = [True] * (last - first)
    for i, word in enumerate(scene.lower):
        if (
            word not in CUES
            or i in taken
            or scene.inputs.region[i] >= 0
            or (scene.tokens.text[i][:1].isupper() and word != "according" and i and scene.lower[i - 1] not in (".", "”", '"'))
        ):
            continue
        fresh = according(i, scene) if word == "according" else nominal(i, scene) if word in words.NOMINAL_CUES else saying(i, scene)
        if fresh is not None and (not claimed[i] or word in words.OF_VERBS or media_tail(fresh, scene)):
            out.append(fresh)
    return sorted(out, key=lambda t: t.cue)


def with_sources(found: list[Tagged], scene: Scene) -> list[Tagged]:
    """The attributions, a verb of saying without a source given that of the citing beside it: "Anadolu, citing security sources, reported that"."""
    citing = {scene.inputs.sentence[t.cue[0]]: t.source for t in found if t.source and scene.lower[t.cue[0]] in ("citing", "quoting")}
    out = []
    for t in found:
        source = citing.get(scene.inputs.sentence[t.cue[0]])
        plain = t.source is None and any(scene.lower[i] in words.CORE for i in range(*t.cue)) and scene.lower[t.cue[0]] not in ("citing", "according")
        out.append(t._replace(source=source) if plain and source is not None and source[1] <= t.cue[0] else t)
    return out


def fuller(t: Tagged, scene: Scene) -> Tagged:
    """The content of "records show the suspect, Dale Hennock, 34, was released": the clause and not its first noun."""
    place = next((i for i in range(*t.cue) if scene.lower[i] in words.SAY_AT_ONCE), None)
    if place is None or t.source is None or len(t.content) != 1 or t.content[0][0] != t.cue[1] or clausal(t.content[0], scene):
        return t
    high = scene.sentence(place)[1]
    last = t.content[0][1]
    if last >= high or scene.lower[last] != ",":
        return t
    behind = next(
        (j for j in range(last + 1, min(high, last + 10)) if scene.lower[j] == "," and j + 1 < high and scene.tokens.upos[j + 1] in ("VERB", "AUX")),
        None,
    )
    return t._replace(content=(trimmed(scene.tokens, t.cue[1], high),)) if behind is not None else t


def media_tail(t: Tagged, scene: Scene) -> bool:
    """Whether a form inside another's content may stand: the tail "..., NBC said" of a sentence whose start is somebody's words."""
    return t.source is not None and t.source[0] > max(y for _, y in t.content) - 1


def according(i: int, scene: Scene) -> Tagged | None:
    """ "According to the arrest report, Tobias Renn smelled of alcohol": the rest of the sentence, or what stands before the comma."""
    low, high = scene.sentence(i)
    if i + 2 >= high or scene.lower[i + 1] != "to":
        return None
    end = next((j for j in range(i + 2, high) if scene.lower[j] == ","), high)
    source_end = end
    if end + 1 < high and scene.lower[end + 1] in ("which", "who", "citing", "quoting"):
        end = next((j for j in range(end + 1, high) if scene.lower[j] == ","), high)
    source = trimmed(scene.tokens, i + 2, source_end)
    content = trimmed(scene.tokens, low, i) if i - low > 3 else trimmed(scene.tokens, end, high)
    if source[0] >= source[1] or not clausal(content, scene):
        return None
    return Tagged((i, i + 2), i, source, (content,), 0.7)


def nominal(i: int, scene: Scene) -> Tagged | None:
    """ "Rumours that the governor had fled the island spread", "his claim that auditors had cleared the accounts": the clause below the noun."""
    high = scene.sentence(i)[1]
    if i + 4 >= high or scene.lower[i + 1] != "that":
        return None
    owner = i > 0 and (scene.lower[i - 1] in ("his", "her", "their", "its") or scene.lower[i - 1] in ("'s", "'"))
    if not owner and scene.lower[i] not in words.RUMOUR and scene.lower[i] not in words.REPORTS:
        return None
    verbs = [j for j in range(i + 2, high) if scene.tokens.upos[j] in ("VERB", "AUX") and scene.tokens.dep[j] not in ("aux", "aux:pass", "cop")]
    if not verbs:
        return None
    end = next(
        (
            j
            for j in range(verbs[0] + 1, high)
            if scene.lower[j] in (",", ".", ";") or (j in verbs[1:] and scene.tokens.dep[j] in ("root", "conj", "parataxis"))
        ),
        high,
    )
    while end > verbs[0] + 1 and scene.tokens.upos[end - 1] in ("AUX", "PART", "ADV"):
        end -= 1
    source = (
        (i - 1, i)
        if scene.lower[i - 1] in ("his", "her", "their", "its")
        else (i, i + 1)
        if not owner
        else subject(i, scene.sentence(i)[0], high, scene)
    )
    content = trimmed(scene.tokens, i + 2, end)
    return Tagged((i, i + 1), i, source, (content,), 0.6) if source is not None and clausal(content, scene) else None


def saying(i: int, scene: Scene) -> Tagged | None:
    """A plain verb with its subject, and a clause before or behind it."""
    low, high = scene.sentence(i)
    if scene.tokens.upos[i] not in ("VERB", "NOUN") or negated(i, scene):
        return None
    source = subject(i, low, high, scene)
    if source is None:
        return None
    if scene.lower[i] in QUOTED and source[1] <= i:
        return passing(i, source, high, scene)
    start = min(source[0], i)
    behind = behind_verb(i, source, high, scene)
    before = trimmed(scene.tokens, low, start)
    tail = start > low and scene.lower[start - 1] in BREAKS and high - i <= LONGEST_TAIL
    if behind is not None:
        return Tagged((i, i + 1), i, source, (behind,), 0.7)
    if tail and clausal(before, scene):
        cue = (i, as_saying(i, high, scene))
        return Tagged(cue, i, source, (before,), 0.7)
    return None


def passing(i: int, source: Range, high: int, scene: Scene) -> Tagged | None:
    """ "Reuters cited two people close to the talks as saying a deal was close": the clause behind "as saying"."""
    for k in range(i + 2, min(i + NEAR_THAT, high - 3)):
        if scene.lower[k] == "as" and scene.lower[k + 1] in GERUNDS:
            content = trimmed(scene.tokens, k + 2, high)
            return Tagged((i, i + 1), i, source, (content,), 0.7) if clausal(content, scene) else None
    return None


def as_saying(i: int, high: int, scene: Scene) -> int:
    """The end of the cue: behind "as saying" after "quoted"."""
    if scene.lower[i] in QUOTED and i + 2 < high and scene.lower[i + 1] == "as" and scene.lower[i + 2] in GERUNDS:
        return i + 3
    return i + 1


def negated(i: int, scene: Scene) -> bool:
    """Whether the verb is denied: "would not say"."""
    return any(scene.lower[j] in words.NEGATION for j in range(max(0, i - 3), i))


def subject(i: int, low: int, high: int, scene: Scene) -> Range | None:
    """The words before the verb up to a break, or behind it when it comes first ("said Ann Lee")."""
    tokens, last = scene.tokens, i
    while last > low and tokens.upos[last - 1] in ("ADV", "AUX"):
        last -= 1
    first = last
    while first > low and last - first < LONGEST_SOURCE and not breaks(first - 1, low, scene):
        first -= 1
    if first < last and any(tokens.upos[j] in ("NOUN", "PROPN", "PRON") for j in range(first, last)):
        return trimmed(tokens, first, last)
    if scene.lower[i] in ("told", "tells"):
        source = before_teller(i, scene)
        return source if source[0] < source[1] else None
    if first == last and i + 1 < high and scene.lower[i - 1] in BREAKS and tokens.upos[i + 1] in ("PROPN", "DET", "NOUN"):
        end = next((j for j in range(i + 1, high) if scene.lower[j] in BREAKS or scene.lower[j] in (".", "who", "in", "on", "at")), high)
        return (i + 1, end) if end > i + 1 else None
    return None


def breaks(j: int, low: int, scene: Scene) -> bool:
    """Whether token `j` ends the source on its left: a mark (but not the commas of an apposition with a name), a verb, a conjunction."""
    tokens = scene.tokens
    if scene.lower[j] == ",":
        near = [k for k in range(max(low, j - 8), j) if scene.lower[k] == ","]
        return not (near and tokens.upos[j - 1] == "PROPN" and tokens.upos[j + 1] in ("VERB", "AUX") if j + 1 < len(tokens) else False)
    return (
        scene.lower[j] in BREAKS
        or tokens.upos[j] in ("VERB", "AUX", "SCONJ")
        or (tokens.upos[j] == "CCONJ" and tokens.upos[j - 1] in ("VERB", "PUNCT"))
    )


def behind_verb(i: int, source: Range, high: int, scene: Scene) -> Range | None:
    """The clause behind the verb: after "that", or at once when it has a subject and a verb of its own."""
    end = high
    that = next((j for j in range(i + 1, min(i + NEAR_THAT, high)) if scene.lower[j] == "that"), None)
    if that is not None and not any(scene.lower[j] in (",", ".") for j in range(i + 1, that)):
        content = trimmed(scene.tokens, that, end)
        return content if clausal(content, scene) else None
    if scene.lower[i] in words.OF_VERBS and "of" in scene.lower[i + 2 : i + 8]:
        stop = next(
            (j for j in range(i + 2, high) if scene.lower[j] in (",", ";") or (scene.lower[j] == "as" and scene.tokens.upos[j] == "SCONJ")), end
        )
        return trimmed(scene.tokens, i + 1, stop)
    if scene.lower[i] == "put":
        at = any(scene.lower[j] in ("at", "ahead", "behind") for j in range(i + 1, min(i + 9, high)))
        number = any(scene.tokens.upos[j] == "NUM" for j in range(i + 1, high))
        return trimmed(scene.tokens, i + 1, end) if at and number else None
    if scene.lower[i] in words.SAY_AT_ONCE and source[0] < i:
        content = trimmed(scene.tokens, i + 1, end)
        if content[0] == i + 1 and clausal(content, scene) and scene.tokens.upos[i + 1] in ("DET", "NOUN", "PROPN", "PRON", "NUM", "ADJ"):
            return content
    return None


def clausal(part: Range, scene: Scene) -> bool:
    """Whether a stretch has at least three words and a verb."""
    return part[1] - part[0] >= 3 and any(scene.tokens.upos[j] in ("VERB", "AUX") for j in range(*part))
