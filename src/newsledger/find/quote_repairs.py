"""What quotation marks and fixed turns of phrase settle for certain, applied to the attributions that the model read off.

Each function takes one attribution (`Tagged`) and gives it back mended; the docstring shows the kind of sentence that made it necessary.
"""

from __future__ import annotations

from newsledger.find.quote_model import Tagged
from newsledger.find.quote_scene import GERUNDS, QUOTED, Range, Scene, merged, trimmed
from newsledger.find.quote_tellers import according_source, appearing, citing_source, cut_before_source, seen_by_source, teller, whole_source
from newsledger.language.lang.en import quotes as words

REACH, WIDEST = 16, 400
LONGEST_TERMS = 9
"""Words of the terms on which somebody spoke, at most."""
OCCASION_PLACES = frozenset({"in", "on", "during", "at"})


def mended(t: Tagged, scene: Scene) -> Tagged:
    """The attribution with cue, source and contents as marks and turns of phrase have them."""
    t = passed_on(bare_cue(t, scene), scene)
    t = without_paper(teller(according_source(t, scene), scene), scene)
    t = citing_source(appearing(t, scene), scene)
    t = seen_by_source(t, scene)
    t = behind_citing(t, scene)
    pieces: list[Range] = []
    for piece in t.content:
        if scene.lower[piece[0]] == "according" or anonymous(piece, scene):
            continue
        first, last = trimmed(scene.tokens, *widened(*piece, t, scene))
        if first < last:
            pieces.append((first, last))
    t = t._replace(content=tuple(merged(pieces)))
    t = quotation_before(whole_source(cut_before_source(cut_at_marks(t, scene), scene), scene), scene)
    t = t._replace(content=tuple(bounded(p, t, scene) for p in t.content))
    return without_neighbour(without_hearer(in_own_sentence(t, scene), scene), scene)


def bare_cue(t: Tagged, scene: Scene) -> Tagged:
    """The cue without the preposition of its adverbial: "the channel claimed without evidence" says nothing of "evidence"."""
    last = t.cue[1] - 1
    if last == t.cue[0] or scene.lower[last] != "without" or not t.content or t.content[-1][0] != t.cue[1]:
        return t
    return t._replace(cue=(t.cue[0], last), content=(*t.content[:-1], (last, t.content[-1][1])))


def anonymous(piece: Range, scene: Scene) -> bool:
    """Whether a content is the terms on which somebody spoke: "an official said on condition of anonymity"."""
    first, last = piece
    return last - first < LONGEST_TERMS and any(scene.lower[i] in words.UNNAMED for i in range(first, last))


def quotation_before(t: Tagged, scene: Scene) -> Tagged:
    """The quotation and not the subject as the content: "“...,” the minister was quoted as saying by the agency" has the minister for its source."""
    if t.source is not None or len(t.content) != 1 or t.content[0][1] != t.cue[0]:
        return t
    first, last = t.content[0]
    if last - first > LONGEST_SUBJECT or scene.inputs.region[first] >= 0 or any(scene.tokens.upos[i] in ("VERB", "AUX") for i in range(first, last)):
        return t
    r = next((scene.inputs.region[i] for i in range(first - 1, max(-1, first - 3), -1) if scene.inputs.region[i] >= 0), -1)
    return t if r < 0 else t._replace(source=(first, last), content=(trimmed(scene.tokens, *scene.stretches[r]),))


LONGEST_SUBJECT = 12


def bounded(piece: Range, t: Tagged, scene: Scene) -> Range:
    """The piece without the occasion behind it: "said the dam would hold in an interview on Monday"."""
    first, last = piece
    if scene.inputs.region[last - 1] >= 0 or last <= t.cue[0]:
        return first, last
    for i in range(last - 1, max(first + 3, last - 8), -1):
        if scene.lower[i] in OCCASION_PLACES and scene.tokens.upos[i] == "ADP":
            head = next((j for j in range(i + 1, last) if scene.lower[j] in words.OCCASIONS), None)
            lead = head is not None and all(scene.tokens.upos[j] in ("DET", "PRON", "ADJ", "NOUN", "PROPN") for j in range(i + 1, head))
            lead = lead and (head == last - 1 or scene.tokens.text[last - 1] in words.DAYS)
            if head is None and scene.tokens.text[last - 1] in words.DAYS:
                continue
            return (first, i) if head is not None and lead else (first, last)
    return first, last


def without_hearer(t: Tagged, scene: Scene) -> Tagged:
    """The content without whom it was told: "told TVM7 the account was false", "told Kim the deal was off"."""
    if not t.content or scene.lower[t.cue[1] - 1] not in ("told", "tells") or t.content[0][0] != t.cue[1]:
        return t
    first, last = t.content[0]
    cut = first
    while cut < last and (scene.tokens.upos[cut] in ("PROPN", "X") or (cut == first and scene.tokens.text[cut][1:2].isupper())):
        cut += 1
    if cut == first or last - cut < 3 or scene.tokens.upos[cut] not in ("DET", "PRON", "NUM"):
        return t
    return t._replace(content=((cut, last), *t.content[1:]))


def without_neighbour(t: Tagged, scene: Scene) -> Tagged:
    """The content without a quotation of another sentence: "... “Fish swim.” The deal allows two boats, he said" is only the second."""
    regions, number = scene.inputs.region, scene.inputs.sentence
    own = [p for p in t.content if number[p[0]] == number[t.cue[0]]]
    if not own or len(own) == len(t.content) or any(regions[i] >= 0 for x, y in own for i in range(x, y)):
        return t
    rest = [p for p in t.content if p in own or any(regions[i] < 0 for i in range(*p))]
    return t._replace(content=tuple(rest))


def widened(first: int, last: int, t: Tagged, scene: Scene) -> Range:
    """The piece grown to the quoted stretches that it covers by more than half: "He said “we shall not, and ..." cut in the middle."""
    regions = scene.inputs.region
    for r in {regions[first], regions[last - 1]} - {-1}:
        a, b = scene.stretches[r]
        if not b or a <= t.cue[0] < b:
            continue
        shared = min(last, b) - max(first, a)
        if shared * 2 > b - a and b - a < WIDEST:
            first, last = min(first, a), max(last, b)
    return first, last


def passed_on(t: Tagged, scene: Scene) -> Tagged:
    """The cue and content of "was quoted as saying", "Xinhua quoted Xi as saying that": the content begins behind "saying", never before it."""
    place = next((i for i in range(*t.cue) if scene.lower[i] in QUOTED), None)
    if place is None:
        return t
    end = scene.sentence(place)[1]
    for k in range(place + 1, min(place + REACH, end - 1)):
        if scene.lower[k] == "as" and scene.lower[k + 1] in GERUNDS:
            behind = k + 2
            passive = scene.lower[place + 1] == "by"
            direct = k - place <= 2 or passive
            cue = (t.cue[0], behind) if direct else (t.cue[0], max(t.cue[1], place + 1) if t.cue[1] <= k else place + 1)
            if scene.lower[k + 1] == "telling":
                behind = next((j for j in range(behind, min(behind + 10, end)) if scene.lower[j] == "that"), end)
            pieces = [p for x, y in t.content for p in ((x, min(y, t.cue[0])), (max(x, behind), y)) if p[1] > p[0]]
            pieces = [p for p in pieces if p[0] < t.cue[0] or p[0] >= behind]
            pieces = [p for p in pieces if scene.lower[p[0]] != "by"]
            by_whom = t.source is not None and direct and (scene.lower[t.source[0] - 1] == "by" or place < t.source[0] < k)
            return t._replace(cue=cue, content=tuple(pieces), source=None if by_whom else t.source)
    return t


def without_paper(t: Tagged, scene: Scene) -> Tagged:
    """The cue and content of "said in a preliminary report that", "suggested in a post on Facebook": the paper belongs to neither."""
    cut = next((i for i in range(t.cue[0] + 1, t.cue[1]) if scene.lower[i] in ("in", "on") and scene.tokens.upos[i] == "ADP"), None)
    if cut is None or scene.tokens.upos[t.cue[0]] == "ADP" or not any(scene.tokens.upos[i] == "VERB" for i in range(t.cue[0], cut)):
        return t
    pieces = []
    for x, y in t.content:
        if x != t.cue[1]:
            pieces.append((x, y))
            continue
        that = next((j for j in range(x, min(x + 8, y)) if scene.lower[j] == "that"), None)
        if that is not None:
            pieces.append((that, y))
        elif not any(scene.lower[j] in words.DOCUMENT or scene.lower[j] in words.NO_LINK_DOCUMENT for j in range(x, min(x + 5, y))):
            pieces.append((x, y))
    if len(pieces) == len(t.content) and pieces == list(t.content):
        return t
    return t._replace(cue=(t.cue[0], cut), content=tuple(pieces))


def behind_citing(t: Tagged, scene: Scene) -> Tagged:
    """The content behind whom a medium cites: "According to the Journal, which cited people familiar with the plan, the company will cut"."""
    pieces = []
    for first, last in t.content:
        if scene.lower[first] in ("citing", "quoting") and last <= t.cue[0] and scene.lower[t.cue[1] : t.cue[1] + 1] == ["that"]:
            continue
        citing = first > 0 and scene.lower[first - 1] in ("cited", "citing", "quoting", "quoted") and not t.cue[0] <= first - 1 < t.cue[1]
        relative = scene.lower[first] in ("which", "who") and any(scene.lower[i] in QUOTED for i in range(first, min(last, first + 4)))
        if citing or relative:
            comma = next((i for i in range(first, last) if scene.lower[i] == ","), None)
            if comma is None:
                continue
            first = comma + 1
        pieces.append((first, last))
    return t._replace(content=tuple(pieces))


def cut_at_marks(t: Tagged, scene: Scene) -> Tagged:
    """The content cut where its quotation ends, when only the speaker's name follows: "“...,” Georgia's speaker, Irakli Tvauri, was quoted"."""
    pieces, source = [], t.source
    for first, last in t.content:
        r = scene.inputs.region[first]
        b = scene.stretches[r][1] if r >= 0 else 0
        if r >= 0 and first < b < last and not any(scene.tokens.upos[i] in ("VERB", "AUX") or scene.inputs.region[i] > r for i in range(b, last)):
            rest = trimmed(scene.tokens, b, last)
            if rest[0] < rest[1] and t.cue[0] - rest[1] in (0, 1, 2) and source is None:
                source = rest
            last = b
        pieces.append(trimmed(scene.tokens, first, last))
    pieces = [p for p in pieces if p[0] < p[1]]
    alone = len(pieces) == 1 and scene.tokens.upos[pieces[0][0]] == "PRON"
    if source is None and pieces and (len(pieces) > 1 or alone) and pieces[-1][1] == t.cue[0] and pieces[-1][1] - pieces[-1][0] <= 6:
        first, last = pieces[-1]
        if scene.inputs.region[first] < 0 and not any(scene.tokens.upos[i] in ("VERB", "AUX") for i in range(first, last)):
            source = pieces.pop()
    return t._replace(content=tuple(pieces), source=source)


def in_own_sentence(t: Tagged, scene: Scene) -> Tagged:
    """A plain verb of saying that ends its sentence reports that sentence: "..., residents said." has its words before it, not in the next
    quotation.
    """
    place = next((i for i in range(*t.cue) if scene.lower[i] in words.CORE), None)
    if place is None or t.source is None:
        return t
    low, high = scene.sentence(place)
    inside = [(x, y) for x, y in t.content if x < high and y > low]
    adverbial = all(x >= t.cue[1] and scene.tokens.upos[x] in ("ADP", "SCONJ") and y - x < 8 for x, y in inside)
    if (inside and not adverbial) or high - t.cue[1] > 12:
        return t
    start = min(t.source[0], t.cue[0])
    first, last = trimmed(scene.tokens, low, start)
    if (
        scene.lower[first] in ("according", "citing", "quoting")
        or last - first < 3
        or scene.lower[start - 1] not in (",", "”", '"', "''")
        or not any(scene.tokens.upos[i] in ("VERB", "AUX") for i in range(first, last))
    ):
        return t
    return t._replace(content=((first, last),))
