"""Whose voice each stretch of the report has, how certain it is put, and through which links the outlet has it.

Theory of operation. The attributions (cue, source, content) come from `attribution.py`. Sentence by sentence, outer attributions before the
ones inside them, each gets its chain (`source_chain.py`): the links named in this sentence and, where the source is one met before, the
links carried over. Contents are then laid over the sentence, inner ones on top; what no content covers is the outlet's own voice, unless a
hedge of hearsay ("reportedly", "was seen") puts an unnamed link behind it. A change of voice ends what is carried.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass

from msgspec.structs import replace

from newsledger.find.attribution import attributions, scene_of
from newsledger.find.source_captions import caption_credit
from newsledger.find.source_certainty import hedged, reported
from newsledger.find.source_chain import chain_of, is_tail
from newsledger.find.source_ground import Ground, Range, ground_of
from newsledger.find.source_hearsay import Hearsay, hearsay, unknown_clause
from newsledger.find.source_memory import Chain
from newsledger.find.source_tails import tails
from newsledger.language.lang.en import quotes as words
from newsledger.records import Attribution, Certainty, Reading, Span, Via, Voiced, span_of

RULE = "voice.1"


@dataclass(frozen=True, slots=True)
class Layer:
    """One content laid over a sentence: its pieces, chain, certainty and cue."""

    pieces: tuple[Range, ...]
    via: tuple[Via, ...]
    certainty: Certainty
    speaker: str | None
    cue: Range | None
    score: float


def find_sources(reading: Reading) -> Mapping[str, object]:
    """`voices`: one Voiced for each stretch of one voice in each sentence, in order; and the `attributions` they rest on.

    Needs tokens and blocks; uses mentions and actors.
    """
    if not len(reading.tokens):
        return {"voices": (), "attributions": ()}
    scene = scene_of(reading)
    ground = ground_of(reading, [r >= 0 for r in scene.inputs.region])
    found = attributions(reading, scene)
    found = (*found, *tails(ground, found))
    layers, chains = layered(ground, found)
    by_cue = {x.cue: x.certainty for x in layers}
    return {"voices": tuple(voices_of(ground, layers)), "attributions": tuple(chained(a, chains, by_cue) for a in found if a.cue in chains)}


def speaks(ground: Ground, a: Attribution, chain: Chain) -> bool:
    """Whether an attribution changes the voice: somebody states a clause or is quoted.

    Not "both sides signed a pact", "the Houthis claimed the attack", "the crew was believed to be safe" (no source: the outlet's own).
    """
    if not chain.links:
        return False
    near = {ground.lower[i] for i in range(before(ground, a.cue[0], 3), a.cue[1])}
    if near & words.REFUSING and ("neither" in near or "nor" in near or not words.DENY & {ground.lower[i] for i in range(*a.cue)}):
        return False
    cue = range(*a.cue)
    if all(ground.lower[i] in words.HEARSAY_ADVERBS for i in cue) or intends(ground, a):
        return False
    if any(ground.quoted[i] for x, y in a.content for i in range(x, y)):
        return True
    if any(ground.lower[i] in PASSING for i in cue) and not any(
        ground.lower[i] == "as" for i in range(a.cue[0], min(a.cue[1] + 12, len(ground.lower)))
    ):
        return False
    if chain.speaker is not None and chain.speaker.via.kind == "document" and any(ground.lower[i] in words.FINDING for i in cue):
        return sum(y - x for x, y in a.content) >= 3
    if any(ground.lower[i] in words.CORE or ground.lower[i] in words.SAY_AT_ONCE for i in cue):
        return sum(y - x for x, y in a.content) >= 3
    if not any(ground.tokens.lemma[i] in words.SAY or ground.lower[i] in STATING for i in cue):
        return False
    return any(ground.tokens.upos[i] in ("VERB", "AUX") for x, y in a.content for i in range(x, y))


def intends(ground: Ground, a: Attribution) -> bool:
    """Whether the cue is no statement: "hopes to reopen", "agreed to meet", "is said to be", "has demanded a change"."""
    first = min((x for x, _ in a.content), default=0)
    cue = {ground.lower[i] for i in range(*a.cue)}
    if first < a.cue[1] or any(ground.quoted[i] for x, y in a.content for i in range(x, y)):
        return False
    if ground.lower[first] == "to" and cue & (words.INTENDING | words.HEARSAY_TO):
        return True
    return bool(cue & words.DEMANDING) and ground.lower[first] != "that" and "to" not in ground.lower[first : first + 2]


def before(ground: Ground, i: int, count: int) -> int:
    """The place so many words before `i`, but in the same sentence."""
    sentences = ground.tokens.sentences
    k = bisect_right(sentences, (i, len(ground.lower) + 1)) - 1
    return max(0, i - count, sentences[k][0] if k >= 0 else 0)


PASSING = frozenset({"citing", "cited", "cites", "quoting"})
STATING = (
    words.CORE
    | words.NOMINAL
    | words.RUMOUR
    | words.HEARSAY_ADVERBS
    | words.THINK
    | words.CHARGE
    | {":", "to", "by", "suggest", "suggests", "according"}
)


def chained(a: Attribution, chains: dict[Range, Chain], by_cue: Mapping[Range | None, Certainty]) -> Attribution:
    """The attribution with its chain, the stater in it and its certainty."""
    chain = chains[a.cue]
    certainty = by_cue.get(a.cue, "certain")
    return replace(a, stater=chain.speaker.via if chain.speaker else None, via=tuple(x.via for x in chain.links), certainty=certainty)


def sentence_numbers(ground: Ground) -> list[int]:
    """The sentence of each token."""
    out = [0] * len(ground.tokens)
    for s, (first, last) in enumerate(ground.tokens.sentences):
        out[first:last] = [s] * (last - first)
    return out


MOST = 60
"""Attributions looked at in one sentence: more than that is no sentence."""


def layered(ground: Ground, found: tuple[Attribution, ...]) -> tuple[list[Layer], dict[Range, Chain]]:
    """The contents of all attributions with their chains, outer ones first in each sentence; and the chain by cue."""
    number = sentence_numbers(ground)
    by_sentence: dict[int, list[Attribution]] = {}
    for a in found:
        by_sentence.setdefault(number[a.cue[0]], []).append(a)
    memory: list[Chain] = []
    layers: list[Layer] = []
    chains: dict[Range, Chain] = {}
    for s in sorted(by_sentence):
        group = outer_first(ground, by_sentence[s][:MOST])
        fresh: list[Chain] = []
        ground.now = s
        for a in group:
            outer = enclosing(ground, a, group, chains)
            chain = chain_of(ground, a, group, outer, memory, ground.tokens.sentences[s], s)
            chains[a.cue] = chain
            fresh.append(chain)
            if speaks(ground, a, chain):
                layers.append(layer_of(ground, a, chain))
        for chain in sorted(fresh, key=lambda c: (-c.depth, c.head)):  # who speaks outermost and last goes on speaking
            remember(ground, chain)
            if chain.links:
                memory.append(chain)
                ground.last = s
    return layers, chains


def remember(ground: Ground, chain: Chain) -> None:
    """The links of a chain become the ones that later pronouns and short names take up."""
    for link in chain.links:
        ground.seen.append(link)
    if chain.speaker is not None:
        ground.seen.append(chain.speaker)


def outer_first(ground: Ground, group: list[Attribution]) -> list[Attribution]:
    """Attributions of one sentence: those whose content holds another's cue before that other."""
    return sorted(group, key=lambda a: (sum(1 for b in group if b is not a and (holds_cue(b, a) or is_tail(ground, b, a))), a.cue))


def holds_cue(outer: Attribution, inner: Attribution) -> bool:
    """Whether one attribution's content holds the other's cue."""
    return any(x <= inner.cue[0] < y for x, y in outer.content)


def enclosing(ground: Ground, a: Attribution, group: list[Attribution], chains: dict[Range, Chain]) -> Chain | None:
    """The chain of the innermost attribution whose content holds this one's cue."""
    holders = [b for b in group if b is not a and b.cue in chains and (holds_cue(b, a) or is_tail(ground, b, a))]
    return chains[min(holders, key=lambda b: sum(y - x for x, y in b.content)).cue] if holders else None


def layer_of(ground: Ground, a: Attribution, chain: Chain) -> Layer:
    """What the content of an attribution carries."""
    cue = ground.lower[a.cue[0] : a.cue[1]]
    source = ground.lower[a.source[0] : a.source[1]] if a.source else []
    certainty = reported(ground, cue=cue, source=source, content=list(a.content), kind=chain.speaker.via.kind if chain.speaker else None)
    speaker = chain.speaker.via.actor if chain.speaker else None
    return Layer(a.content, tuple(x.via for x in chain.links), certainty, speaker, a.cue, a.score)


def voices_of(ground: Ground, layers: list[Layer]) -> list[Voiced]:
    """The stretches of one voice, sentence by sentence: the innermost content over each token."""
    over: list[Layer | None] = [None] * len(ground.tokens)
    for layer in layers:
        for first, last in layer.pieces:
            over[first:last] = [layer] * (last - first)
    out: list[Voiced] = []
    for s, (first, last) in enumerate(ground.tokens.sentences):
        out += sentence_voices(ground, over, first, last, ground.tokens.sentence_block[s])
    return out


def sentence_voices(ground: Ground, over: list[Layer | None], first: int, last: int, block: int) -> list[Voiced]:
    """The voices of one sentence; slivers of the outlet's own (the cue and its source) only where the sentence has nothing else."""
    credit = caption_credit(ground, block)
    runs: list[tuple[int, int, Layer | None]] = []
    i = first
    while i < last:
        j = i + 1
        while j < last and over[j] is over[i]:
            j += 1
        runs.append((i, j, over[i]))
        i = j
    out: list[Voiced] = []
    for a, b, layer in runs:
        if layer is not None:
            out.append(attributed(ground, a, b, layer))
        else:
            out += own_voice(ground, a, b, credit, alone=len(runs) == 1)
    return out


def attributed(ground: Ground, first: int, last: int, layer: Layer) -> Voiced:
    """A stretch of somebody's statement."""
    cue = layer.cue
    return Voiced(
        span=stretch(ground, first, last),
        voice="attributed",
        certainty=layer.certainty,
        via=layer.via,
        speaker=layer.speaker,
        cue=stretch(ground, *cue) if cue else None,
        rule=RULE,
        score=layer.score,
    )


def own_voice(ground: Ground, first: int, last: int, credit: tuple[Via, ...], *, alone: bool) -> list[Voiced]:
    """A stretch that no content covers: the outlet's voice, in parts hearsay or unknown."""
    out: list[Voiced] = []
    found: Hearsay | None = hearsay(ground, first, last)
    clause = unknown_clause(ground, first, last)
    if found is not None:
        a, b = found.part if alone else (first, last)
        for x, y in ((first, a), (b, last)):
            if y - x > 2:
                out.append(plain_voice(ground, x, y, credit))
        certainty = hedged(ground, [(a, b)])
        level = found.certainty if certainty == "certain" or found.certainty == "possible" else certainty
        out.append(Voiced(span=stretch(ground, a, b), voice="attributed", certainty=level, via=(found.via,), rule="voice.hearsay", score=0.8))
        return sorted(out, key=lambda v: v.span.start)
    if clause is not None:
        a, b = clause
        if a - first > 2:
            out.append(plain_voice(ground, first, a, credit))
        out.append(Voiced(span=stretch(ground, a, b), certainty="unknown", via=credit, rule="voice.unknown", score=0.8))
        return out
    return [plain_voice(ground, first, last, credit)]


def plain_voice(ground: Ground, first: int, last: int, credit: tuple[Via, ...]) -> Voiced:
    """The outlet's own voice (a caption's has its photo credit behind it)."""
    return Voiced(span=stretch(ground, first, last), certainty=hedged(ground, [(first, last)]), via=credit, rule=RULE, score=0.85)


def stretch(ground: Ground, first: int, last: int) -> Span:
    """The span of a token range."""
    return span_of(ground.reading.report.text, ground.tokens.start[first], ground.tokens.end[last - 1])
