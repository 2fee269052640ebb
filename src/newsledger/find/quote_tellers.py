"""Whose words an attribution holds, where fixed turns of phrase settle it: repairs of the source that the model read off.

Each function takes one attribution (`Tagged`) and gives it back mended; the docstring shows the kind of sentence that made it necessary.
"""

from __future__ import annotations

from newsledger.find.quote_model import Tagged
from newsledger.find.quote_scene import GERUNDS, QUOTED, Range, Scene, parsed_phrase, trimmed
from newsledger.language.lang.en import quotes as words

GIVEN = frozenset({"leaked", "shown", "given", "sent", "released", "handed", "passed", "provided"})


LONGEST_TELLER = 6


def according_source(t: Tagged, scene: Scene) -> Tagged:
    """Whom "according to" names behind it, never the speaker before it: "Lund told Radio Vest, according to the Interfax agency"."""
    if scene.lower[t.cue[0]] != "according" or t.source is None or t.source[0] >= t.cue[0] or scene.lower[t.cue[1] - 1] != "to":
        return t
    end = scene.sentence(t.cue[0])[1]
    last = next((j for j in range(t.cue[1], end) if scene.lower[j] in (",", ";", ".", '"', "“", "”")), end)
    return t._replace(source=(t.cue[1], last)) if last > t.cue[1] else t


def teller(t: Tagged, scene: Scene) -> Tagged:
    """Who tells, when the one told was taken for the source: "“...,” Ukraine's deputy minister, Hanna Kovtun, told Germany's Bild newspaper"."""
    if t.source is None or t.source[0] != t.cue[1] or scene.lower[t.cue[1] - 1] not in ("told", "tells"):
        return t
    source = before_teller(t.cue[0], scene)
    return t._replace(source=source) if source[0] < source[1] else t


def before_teller(place: int, scene: Scene) -> Range:
    """The words before "told" up to a verb or a quotation: "Ana Lund, the mayor," of "The dam will hold, Ana Lund, the mayor, told Reuters"."""
    low, first = scene.sentence(place)[0], place
    while first > low and place - first < 16 and scene.inputs.region[first - 1] < 0 and scene.tokens.upos[first - 1] not in ("VERB", "SCONJ"):
        first -= 1
    return trimmed(scene.tokens, first, place)


def citing_source(t: Tagged, scene: Scene) -> Tagged:
    """The medium and not the one it cites as the source of its own cue: "TASS, quoting the agency SANA, which cited a witness, said"."""
    if t.source is None:
        return t._replace(source=parsed_subject(t, scene) or doer(t, scene) or before_comma(t, scene))
    if is_clause(t.source, scene):
        return t._replace(source=parsed_subject(t, scene) or doer(t, scene) or t.source)
    if scene.lower[t.source[0]] in ("which", "who") and any(scene.lower[i] in QUOTED for i in range(*t.source)) and t.source[1] <= t.cue[0]:
        low = scene.sentence(t.cue[0])[0]
        comma = next((i for i in range(low, t.source[0]) if scene.lower[i] == ","), low)
        return t._replace(source=(low, comma)) if 0 < comma - low <= LONGEST_TELLER else t
    if scene.lower[t.cue[0]] in GERUNDS and t.source[1] == t.cue[0] and scene.lower[t.source[0] - 1] in ("to", "with"):
        return t._replace(source=doer(t, scene) or t.source)
    if t.source[0] < 2:
        return t
    at = t.source[0] - 1
    if scene.lower[at] not in ("quoting", "citing") or t.cue[0] <= at < t.cue[1]:
        return t
    last = at - 1 if scene.lower[at - 1] == "," else at
    first, low = last, scene.sentence(at)[0]
    while first > low and scene.lower[first - 1] not in (",", ".", ";", ":", '"', "“", "”") and scene.tokens.upos[first - 1] not in ("VERB", "AUX"):
        first -= 1
    return t._replace(source=(first, last)) if first < last else t


def appearing(t: Tagged, scene: Scene) -> Tagged:
    """The paper as the source and the clause as the content of "Emails obtained by the channel appear to show the two men met twice"."""
    at = t.cue[1]
    if t.source is not None or scene.lower[t.cue[0]] not in ("appear", "appears", "appeared") or not t.content or t.content[0][0] != at:
        return t
    if scene.lower[at] != "to" or scene.lower[at + 1] not in words.SHOWING or t.content[0][1] - at < 4:
        return t
    low = scene.sentence(t.cue[0])[0]
    if not any(scene.lower[i] in words.DOCUMENT for i in range(low, t.cue[0])):
        return t
    return t._replace(cue=(t.cue[0], at + 2), source=(low, t.cue[0]), content=((at + 2, t.content[0][1]), *t.content[1:]))


def seen_by_source(t: Tagged, scene: Scene) -> Tagged:
    """The document as the source, not who has seen it: "a leaked paper obtained by Der Spiegel and seen by the Guardian shows"."""
    if t.source is None or scene.lower[t.source[0] - 1] not in ("by", "to") or not any(scene.lower[i] in words.SHOWING for i in range(*t.cue)):
        return t
    low = scene.sentence(t.source[0])[0]
    first = next(
        (i for i in range(low, t.source[0]) if scene.lower[i] in words.BY_MEDIA | GIVEN and scene.tokens.upos[i] == "VERB" and i - low > 1), None
    )
    return t._replace(source=(low, first)) if first is not None and t.source[0] - low < 16 else t


def parsed_subject(t: Tagged, scene: Scene) -> Range | None:
    """The subject that the parse gives to the cue's verb when the model found none: "TASS, quoting SANA, which cited a source, said"."""
    tokens = scene.tokens
    if tokens.upos[t.head] != "VERB" or not any(scene.lower[i] in words.CORE for i in range(*t.cue)):
        return None
    verbs = [t.head]
    while tokens.dep[verbs[-1]] == "conj" and len(verbs) < 4:
        verbs.append(tokens.head[verbs[-1]])
    sentence = range(*scene.sentence(t.head))
    place = next((i for v in verbs for i in sentence if tokens.head[i] == v and tokens.dep[i].startswith("nsubj") and i < t.head), None)
    if place is None or any(x <= place < y for x, y in t.content):
        return None
    return parsed_phrase(place, 0, len(tokens), scene)


def is_clause(part: Range, scene: Scene) -> bool:
    """Whether a source is a clause: "he stood beside the mayor" of "the guard, whispering as he stood beside the mayor, said no and added"."""
    first, tokens = part[0], scene.tokens
    head = tokens.head[first]
    return tokens.upos[first] == "PRON" and tokens.dep[first] == "nsubj" and first < head < part[1] and tokens.upos[head] == "VERB"


def before_comma(t: Tagged, scene: Scene) -> Range | None:
    """The name that opens a sentence, before an apposition that ends at the cue: "North Quay, a group that fights the toll, called it “theft”"."""
    low, cue, tokens = scene.sentence(t.cue[0])[0], t.cue[0], scene.tokens
    if cue - low < 4 or scene.lower[cue - 1] != "," or any(x < cue for x, _ in t.content):
        return None
    comma = next(i for i in range(low, cue) if scene.lower[i] == ",")
    named = low < comma < cue - 2 and comma - low <= LONGEST_TELLER and tokens.upos[comma - 1] == "PROPN" and tokens.upos[comma + 1] == "DET"
    return (low, comma) if named and all(tokens.upos[i] not in ("VERB", "AUX", "ADP", "SCONJ") for i in range(low, comma)) else None


def unmarked(verb: int, scene: Scene) -> bool:
    """Whether a verb read as an adverbial clause has no conjunction: "Lund stormed back, leaned in and said" is a chain of verbs."""
    low, high = scene.sentence(verb)
    return scene.tokens.dep[verb] == "advcl" and not any(
        scene.tokens.head[i] == verb and scene.tokens.dep[i] == "mark" for i in range(max(low, verb - 12), min(high, verb + 2))
    )


def doer(t: Tagged, scene: Scene) -> Range | None:
    """Who did what is told before the cue: "Lund stormed back and said", "she sent a letter to members saying"; None without a verb before."""
    tokens, low = scene.tokens, scene.sentence(t.cue[0])[0]
    gerund = scene.lower[t.cue[0]] in GERUNDS
    if not gerund and (scene.lower[t.cue[0] - 1] != "and" or not any(scene.lower[i] in words.CORE for i in range(*t.cue))):
        return None
    for i in range(t.cue[0] - 1, max(low, t.cue[0] - 30) - 1, -1):
        head = tokens.head[i]
        if not tokens.dep[i].startswith("nsubj") or tokens.upos[head] != "VERB":
            continue
        if tokens.dep[head].startswith(("advcl", "acl", "ccomp")) and not unmarked(head, scene):
            continue
        first = i
        while first > low and tokens.head[first - 1] in range(first, i + 1) and scene.lower[first - 1] not in ("”", '"', "''", ","):
            first -= 1
        return first, i + 1
    return None


def cut_before_source(t: Tagged, scene: Scene) -> Tagged:
    """The subject cut off the end of a content that swallowed it: "The chairman is to step down, people with knowledge of the decision said"."""
    if t.source is not None or not t.content or not any(scene.lower[i] in words.CORE for i in range(*t.cue)):
        return t
    first, last = t.content[-1]
    comma = next((i for i in range(last - 1, first, -1) if scene.lower[i] == ","), None)
    if comma is None or last != t.cue[0] or last - comma > 14 or any(scene.tokens.upos[i] in ("VERB", "AUX") for i in range(comma, last)):
        return t
    if not any(scene.tokens.upos[i] in ("NOUN", "PROPN") for i in range(comma, last)):
        return t
    return t._replace(source=(comma + 1, last), content=(*t.content[:-1], trimmed(scene.tokens, first, comma)))


def whole_source(t: Tagged, scene: Scene) -> Tagged:
    """The source with the trade before its name, which the content had: "The ferry could sink, its captain, Ana Lund, told Radio Vest"."""
    if t.source is None or not t.content or t.source[1] > t.cue[0] or scene.lower[t.source[0] - 1] != ",":
        return t
    first, last = t.content[-1]
    comma = next((i for i in range(last - 1, max(first, last - 10), -1) if scene.lower[i] == ","), None)
    if comma is None or not 0 <= t.source[0] - last <= 1 or scene.inputs.region[last - 1] >= 0:
        return t
    if scene.tokens.upos[comma + 1] not in ("PRON", "DET") or any(scene.tokens.upos[i] in ("VERB", "AUX") for i in range(comma, last)):
        return t
    return t._replace(source=(comma + 1, t.source[1]), content=(*t.content[:-1], trimmed(scene.tokens, first, comma)))
