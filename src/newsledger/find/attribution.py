"""Attributions of a report: cue, source and content of all reported speech, in tokens.

The model (`quote_model.py`) reads them off words, parse and marks; rules then mend what marks settle for certain: a content that covers most of a
quoted stretch covers all of it, and a quotation that no cue has claimed goes to whoever speaks beside it.
"""

from __future__ import annotations

from bisect import bisect_right

import numpy as np

from newsledger.find import quote_features as qf
from newsledger.find import quote_model as qm
from newsledger.find.quote_fallback import left_over
from newsledger.find.quote_owners import settled
from newsledger.find.quote_repairs import mended
from newsledger.find.quote_scene import Range, Scene, merged, trimmed
from newsledger.find.quote_signed import DASHES, signed
from newsledger.find.quote_silent import spoken
from newsledger.find.quote_turns import turns
from newsledger.find.quote_unclaimed import unclaimed
from newsledger.language.lang.en import quotes as words
from newsledger.records import Attribution, Reading, Tokens

LEAN, CORE_LEAN = -0.4, 2.0
"""How readily a cue is seen, and how much more readily a plain verb of saying ("said", "told", "quoted"): swept on the dev part for the F1 of
contents.
"""


def scene_of(reading: Reading) -> Scene:
    """Quotation marks and numbers of the report."""
    text, tokens = reading.report.text, reading.tokens
    marks = qf.quoted_stretches(text, reading.blocks, tokens.sentence_block)
    lower = qf.lowered(tokens)
    inputs = qf.inputs_of(text, reading.blocks, tokens, qm.net().vocabulary, marks, lower)
    outer = [m for m in marks if m.depth == 0]
    return Scene(text, tokens, lower, inputs, inner_ranges(tokens, inputs, len(outer)), outer)


def inner_ranges(tokens: Tokens, inputs: qf.Inputs, count: int) -> list[Range]:
    """For each outermost quoted stretch the tokens between its marks (an empty range where there are none)."""
    out: list[Range] = [(0, 0)] * count
    state = inputs.fields["quote"].tolist()
    for i, r in enumerate(inputs.region):
        if r >= 0 and state[i] in (1, 4):
            first = out[r][0] if out[r][1] else i
            out[r] = (first, i + 1)
    return out


def attributions(reading: Reading, scene: Scene | None = None) -> tuple[Attribution, ...]:
    """Every attribution of the report, in order of cues. `scene`: of this reading, when it has been made already."""
    if not len(reading.tokens):
        return ()
    scene = scene or scene_of(reading)
    lean = np.full(len(scene.lower), LEAN, dtype=np.float32)
    lean[[i for i, w in enumerate(scene.lower) if w in words.CORE and scene.tokens.text[i].islower()]] = CORE_LEAN
    tagged = [mended(t, scene) for t in qm.tag(scene.tokens, scene.inputs, lean=lean)]
    tagged = [t for t in tagged if t.content]
    tagged = turns(signed(left_over(tagged, scene), scene), scene)
    tagged = claimed([own_source(t, tagged[max(0, k - BESIDE) : k], scene) for k, t in enumerate(tagged)], scene)
    tagged = spoken(unclaimed(settled(tagged, scene), scene), scene)
    rule = qm.net().version
    return tuple(Attribution(cue=t.cue, head=t.head, source=t.source, content=t.content, rule=rule, score=calibrated(t, scene)) for t in tagged)


BESIDE = 4


def own_source(t: qm.Tagged, before: list[qm.Tagged], scene: Scene) -> qm.Tagged:
    """The source without another's telling: "..., commander Dag told Radio Vest, the Interfax agency reported" has the agency alone."""
    if t.source is None or t.source[1] - t.source[0] < 4:
        return t
    first, last = t.source
    if not any(first < o.cue[0] < last for o in before):
        return t
    comma = next((i for i in range(last - 1, first, -1) if scene.lower[i] == ","), None)
    return t._replace(source=(comma + 1, last)) if comma is not None and comma + 1 < last else t


def claimed(tagged: list[qm.Tagged], scene: Scene) -> list[qm.Tagged]:
    """The attributions with the quoted stretches that none of them covers added to whoever speaks beside them.

    "“We lost,” she said. “We lost everything.”" (the second stretch, when the model left it), and a paragraph that is nothing but a quotation after
    one that ends in the same speaker's words.
    """
    out = list(tagged)
    covered = [False] * len(scene.lower)
    for t in out:
        for x, y in t.content:
            covered[x:y] = [True] * (y - x)
    ends = last_ends(out)
    for a, b in scene.stretches:
        if not b or sum(covered[a:b]) * 2 >= b - a or not whole_sentence(a, b, scene):
            continue
        k = neighbour(a, out, ends, scene)
        if k is not None:
            out[k] = out[k]._replace(content=tuple(merged([*out[k].content, trimmed(scene.tokens, a, b)])))
    return out


def calibrated(t: qm.Tagged, scene: Scene) -> float:
    """How likely the attribution is right, half of its content and its source, as counted on the dev part of PolNeAR.

    Of the model's own certainty .95 for quotations, .9 for plain verbs of saying, .85 for others, and .65 for what is hardly speech (wants, plans).
    """
    quoted = sum(scene.inputs.region[i] >= 0 for x, y in t.content for i in range(x, y)) * 2 > sum(y - x for x, y in t.content)
    cue = range(*t.cue)
    if any(scene.lower[i] in words.CORE or scene.lower[i] in words.PLAIN_CUES for i in cue):
        share = 0.95 if quoted else 0.9
    elif any(scene.tokens.lemma[i] in words.SAY for i in cue):
        share = 0.93 if quoted else 0.85
    else:
        share = 0.75 if quoted else 0.65
    return round(t.score * share, 3)


def last_ends(tagged: list[qm.Tagged]) -> list[tuple[int, int]]:
    """Where each attribution ends (cue and contents), in order of the ends, with its place in the list."""
    return sorted((end, k) for k, t in enumerate(tagged) for end in {t.cue[1], *(y for _, y in t.content)})


def whole_sentence(a: int, b: int, scene: Scene) -> bool:
    """Whether a quoted stretch stands by itself: it begins a sentence with a capital and ends one."""
    s = scene.inputs.sentence[a]
    first, last = scene.tokens.sentences[s][0], scene.tokens.sentences[scene.inputs.sentence[b - 1]][1]
    return a - first <= 1 and last - b <= 2 and b - a >= 3 and scene.tokens.text[a][:1].isupper()


def neighbour(a: int, tagged: list[qm.Tagged], ends: list[tuple[int, int]], scene: Scene) -> int | None:
    """Whose words a lone quotation at token `a` is: the attribution that ended last before it, in this sentence or the one before, else None.

    It must have quoted words itself, unless the quotation begins a line of its own.
    """
    sentence = scene.inputs.sentence
    own_line = a > 1 and "\n" in scene.text[scene.tokens.end[a - 2] : scene.tokens.start[a]]
    for end, k in reversed(ends[: bisect_right(ends, (a, len(tagged)))]):
        if sentence[a] - sentence[end - 1] > 1 or scene.lower[tagged[k].cue[0]] in DASHES:
            return None
        if scene.lower[tagged[k].cue[0]] == "according" and any(
            o is not tagged[k] and sentence[o.cue[0]] == sentence[tagged[k].cue[0]] and o.cue[0] < tagged[k].cue[0] for o in tagged[max(0, k - 3) : k]
        ):
            continue
        if tagged[k].cue[0] < a and (own_line or any(scene.inputs.region[i] >= 0 for x, y in tagged[k].content for i in (x, y - 1, (x + y) // 2))):
            return k
    return None
