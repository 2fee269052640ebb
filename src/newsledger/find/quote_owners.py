"""Which of two attributions has a piece of content, and whose a claim is: rules that look at the attributions of a report side by side."""

from __future__ import annotations

from newsledger.find.quote_model import Tagged
from newsledger.find.quote_scene import Range, Scene, parsed_phrase, trimmed
from newsledger.language.lang.en import quotes as words

OWN = frozenset({"his", "her", "their"})


def settled(found: list[Tagged], scene: Scene) -> list[Tagged]:
    """The attributions, each content with the one whose it is; those that lose all they have are gone."""
    homes = {p for t in found for p in t.content if near_cue(p, t, scene)}
    out = []
    for k, t in enumerate(found):
        pieces = tuple(p for p in t.content if near_cue(p, t, scene) or (p not in homes and not told_on(p, t, scene)))
        if pieces:
            t = t._replace(content=pieces)
            out.append(own_claim(antecedent(of_speaker(t, found[max(0, k - 3) : k], scene), scene), scene))
    return out


def near_cue(piece: Range, t: Tagged, scene: Scene) -> bool:
    """Whether a piece ends or begins in the sentence of the cue."""
    number = scene.inputs.sentence
    return number[t.cue[0]] in (number[piece[0]], number[piece[1] - 1])


def told_on(piece: Range, t: Tagged, scene: Scene) -> bool:
    """Whether a later sentence is the report's own telling with words quoted in it: "“It is wrong,” she said. The code bars all “who sell fish”."""
    first, last = piece
    region, tokens = scene.inputs.region, scene.tokens
    low = scene.sentence(first)[0]
    inside = next((i for i in range(first, last) if region[i] >= 0), None)
    if inside is None or first < t.cue[0] or inside - first < 3 or region[first] >= 0 or first - low > 1:
        return False
    return any(tokens.upos[i] == "VERB" and tokens.dep[i] == "root" for i in range(first, inside))


def of_speaker(t: Tagged, before: list[Tagged], scene: Scene) -> Tagged:
    """The speaker and not the paper as the source of the next sentence: "“...,” Lund said, according to a video. “We lost it.”"."""
    number = scene.inputs.sentence
    if scene.lower[t.cue[0]] != "according" or any(near_cue(p, t, scene) for p in t.content):
        return t
    speaker = next((o for o in reversed(before) if number[o.cue[0]] == number[t.cue[0]] and o.source is not None), None)
    return t if speaker is None else t._replace(source=speaker.source)


def antecedent(t: Tagged, scene: Scene) -> Tagged:
    """What a relative pronoun stands for as the source of quoted words: "the part of the harbour code that says: “No fires.”"."""
    tokens = scene.tokens
    if t.source is None or t.source[1] - t.source[0] != 1 or scene.lower[t.source[0]] not in ("that", "which"):
        return t
    clause = tokens.head[t.source[0]]
    if tokens.dep[clause] != "acl:relcl" or ":" not in scene.lower[t.cue[0] : t.content[0][0]]:
        return t
    noun = tokens.head[clause]
    low, high = scene.sentence(t.source[0])
    first, last = parsed_phrase(noun, low, high, scene)
    if tokens.upos[first] == "ADP":
        first += 1
    return t._replace(source=(first, last)) if low <= first < last <= t.source[0] else t


def own_claim(t: Tagged, scene: Scene) -> Tagged:
    """Whose claim it is, when the main verb does something with it: "members told Lund to apologise for his claim that the sea is “a lake”"."""
    if len(t.content) != 1 or any(scene.lower[i] in words.CORE for i in range(*t.cue)):
        return t
    first, last = t.content[0]
    tokens, region = scene.tokens, scene.inputs.region
    quoted = next((i for i in range(first, last) if region[i] >= 0), last)
    that = next((i for i in range(first, quoted) if scene.lower[i] == "that" and scene.lower[i - 1] in words.NOMINAL), None)
    if that is None or quoted == last or that < t.cue[1]:
        return t
    owner = next((i for i in range(first, that) if scene.lower[i] in OWN and tokens.head[i] == that - 1), None)
    content = trimmed(tokens, that + 1, last)
    if owner is None or content[0] >= content[1]:
        return t
    return Tagged((that - 1, that), that - 1, (owner, owner + 1), (content,), t.score)
