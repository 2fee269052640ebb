"""Words in quotation marks: whose they are, so that "I" is the speaker and "he" is not, and what is settled only after the speaker is known.

"“She trusted her brother,” the sister said": what refers back inside a quotation is resolved after the words that name its speaker.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from newsledger.find.name_scene import Draft, Scene
from newsledger.find.quote_marks import marked
from newsledger.language.lang.en.names import REPORT_VERBS

SHORT, REACH = 3, 12
"""A stretch of fewer tokens is no speech ("a new dawn"); the verb of saying stands within so many tokens of the marks."""


@dataclass(slots=True)
class Said:
    """One quoted stretch: token range, the verb of saying and its subject (-1 when none stands by), where the walk takes it up, the one before."""

    first: int
    last: int
    verb: int
    subject: int
    resume: int
    earlier: Said | None = None


def quotations(scene: Scene) -> list[Said]:
    """The quoted stretches of the parsed blocks, in order."""
    tokens = scene.reading.tokens
    out: list[Said] = []
    for block in dict.fromkeys(tokens.sentence_block):
        span = scene.reading.blocks[block].span
        for m in marked(scene.text, span.start, span.end):
            if m.depth == 0:
                first, last = bisect_left(tokens.start, m.inner_start), bisect_right(tokens.end, m.inner_end)
                if last - first >= SHORT:
                    out.append(said(scene, first, last, out[-1] if out else None))
    return out


def said(scene: Scene, first: int, last: int, earlier: Said | None) -> Said:
    """A quoted stretch with the verb and subject that stand behind it, else before it, else those of the stretch just before."""
    end = scene.sentence(last - 1)[1]
    start = scene.sentence(first)[0]
    verb, subject = teller(scene, range(last, min(end, last + REACH)), first, last)
    if subject >= 0:
        return Said(first, last, verb, subject, end)
    verb, subject = teller(scene, range(max(start, first - REACH), first), first, last)
    if subject >= 0:
        return Said(first, last, verb, subject, first)
    near = earlier is not None and scene.sentence_of[first] - scene.sentence_of[earlier.last - 1] <= 1
    return Said(first, last, -1, -1, first, earlier if near else None)


def teller(scene: Scene, places: range, first: int, last: int) -> tuple[int, int]:
    """A verb among the places and the head of its subject outside the quotation; (-1, -1) without one."""
    tokens = scene.reading.tokens
    for j in places:
        if tokens.upos[j] != "VERB":
            continue
        subjects = [c for c in scene.children[j] if tokens.dep[c].startswith("nsubj") and not first <= c < last]
        if subjects and (tokens.lemma[j].lower() in REPORT_VERBS or tells(scene, j, first, last)):
            return j, subjects[0]
    return -1, -1


def tells(scene: Scene, verb: int, first: int, last: int) -> bool:
    """Whether a verb of no saying tells a quotation by where it stands: "...," laughed the boy; he bristled: "..."."""
    low = scene.low
    if verb >= last:
        return low[last - 1] in (",", "?", "!") or (last < len(low) and low[last] == ",")
    return low[max(0, first - 2)] in (":", ",") or low[max(0, first - 1)] in (":", ",")


def order(scene: Scene, said_here: list[Said]) -> list[int]:
    """The tokens in the order in which they are resolved: those of a quotation after the words that name its speaker."""
    out: list[int] = []
    waiting: list[Said] = []
    at = 0
    for s in [*said_here, None]:
        until = s.first if s is not None else len(scene.low)
        while waiting and waiting[0].resume <= until:
            first = waiting.pop(0)
            out += range(at, max(at, first.resume))
            at = max(at, first.resume)
            out += range(first.first, first.last)
        out += range(at, max(at, until))
        at = max(at, until)
        if s is not None and s.first >= at:
            waiting.append(s)
            at = s.last
    for s in waiting:
        out += range(s.first, s.last)
    return out


def around(said_here: list[Said], i: int) -> Said | None:
    """The quoted stretch that a token lies in."""
    at = bisect_right(said_here, i, key=lambda s: s.first) - 1
    return said_here[at] if at >= 0 and i < said_here[at].last else None


def said_by(said_here: list[Said], i: int) -> Said | None:
    """The quoted stretch whose verb of saying has its subject at a token: the last one before it, or the first behind it."""
    at = bisect_right(said_here, i, key=lambda s: s.first)
    return next((s for s in said_here[max(0, at - 1) : at + 1] if s.subject == i), None)


def speaker(scene: Scene, s: Said | None) -> Draft | None:
    """The person who speaks: the subject of the verb, that of the stretch before, else the subject of the sentence before."""
    for _ in range(20):
        if s is None or s.subject >= 0 or s.earlier is None:
            break
        s = s.earlier
    if s is None:
        return None
    node = s.subject if s.subject >= 0 else subject_before(scene, s.first)
    return person_at(scene, node) if node >= 0 else None


def subject_before(scene: Scene, first: int) -> int:
    """The subject of the sentence before a quotation that opens its own: 'Wanda nodded. "I read it."'."""
    a = scene.sentence(first)[0]
    if first - a > 1 or a == 0:
        return -1
    tokens, start = scene.reading.tokens, scene.sentence(a - 1)[0]
    root = next((j for j in range(start, a) if tokens.head[j] == j), -1)
    return next((c for c in scene.children[root] if tokens.dep[c].startswith("nsubj")), -1) if root >= 0 else -1


def addressee(scene: Scene, s: Said | None) -> Draft | None:
    """Whom the words are said to: "the brother told her"."""
    if s is None or s.verb < 0:
        return None
    tokens = scene.reading.tokens
    node = next((c for c in scene.children[s.verb] if tokens.dep[c] in ("obj", "iobj") and not s.first <= c < s.last), -1)
    return person_at(scene, node) if node >= 0 else None


def person_at(scene: Scene, node: int) -> Draft | None:
    """The draft of one person that covers a token as its head."""
    here = scene.sentence_of[node]
    found = [d for d in scene.near(here, here) if d.first <= node < d.last and d.kind == "person" and d.actor and not d.members]
    found = [d for d in found if scene.head(d.first, d.last) == node] or found
    return min(found, key=lambda d: (d.last - d.first, d.first), default=None)
