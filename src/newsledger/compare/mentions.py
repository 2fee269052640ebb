"""Which mentions of events in the reports of a story are one event: the head words, their sentences and their reports compared.

Used where event mentions are given (the ECB+ benchmark, imported annotations); facts of the ledger go through `matches`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import msgspec

from newsledger.compare.alike import near, soft
from newsledger.compare.lexicon import lexicon
from newsledger.compare.words import key
from newsledger.learn.trees import Trees

SAME = 0.3
Vector = dict[str, float]


class EventMention(msgspec.Struct, frozen=True):
    """A mention: its report, its head's lemma, its words, the words of its sentence, the nearest words, and the names there."""

    report: str
    sentence: int
    lemma: str
    words: tuple[str, ...]
    context: frozenset[str]
    around: frozenset[str]
    names: frozenset[str]


def levels(a: EventMention, b: EventMention, reports: float) -> list[float]:
    """The named levels of two mentions; `reports` is how alike their reports are."""
    head = near(a.lemma, b.lemma)
    shared = a.context & b.context - {a.lemma, b.lemma}
    table = lexicon()
    weight = sum(table.rare(w) for w in sorted(shared))
    own = min(sum(table.rare(w) for w in sorted(a.context)), sum(table.rare(w) for w in sorted(b.context)))
    names = a.names & b.names
    words = frozenset(a.words) & frozenset(b.words)
    return [
        float(a.lemma == b.lemma),
        head,
        len(words) / max(1, min(len(set(a.words)), len(set(b.words)))),
        weight / 10.0,
        weight / max(own, 1e-6),
        float(len(names)),
        len(names) / max(1, min(len(a.names), len(b.names))),
        soft(a.around, b.around),
        soft(a.context, b.context),
        reports,
        float(a.report == b.report),
        float(a.report == b.report and a.sentence == b.sentence),
        float(min(a.sentence, b.sentence)),
        float(abs(a.sentence - b.sentence)),
        min(table.rare(a.lemma), table.rare(b.lemma)),
        max(table.rare(a.lemma), table.rare(b.lemma)),
        max((near(x, b.lemma) for x in a.words), default=0.0),
        max((near(x, a.lemma) for x in b.words), default=0.0),
    ]


@cache
def judge() -> Trees:
    """The learned judgement of two mentions."""
    from newsledger.learn import weights

    return Trees.of(weights.load("compare"), "coref")


def worth(a: EventMention, b: EventMention) -> bool:
    """Whether two mentions are worth judging: heads that are near, or one's head among the other's words."""
    return near(a.lemma, b.lemma) > 0.0 or b.lemma in a.words or a.lemma in b.words or bool(a.names & b.names)


def group_mentions(mentions: Sequence[EventMention], alike: dict[tuple[str, str], float], *, least: float = SAME) -> list[int]:
    """A cluster number for each mention of one story, by average linkage. `alike`: how alike two reports are, ids in order."""
    import numpy as np

    size = len(mentions)
    chance = np.zeros((size, size))
    places = [(i, j) for i in range(size) for j in range(i + 1, size) if worth(mentions[i], mentions[j])]
    if places:
        rows = np.array([levels(mentions[i], mentions[j], report_likeness(mentions[i], mentions[j], alike)) for i, j in places])
        for (i, j), p in zip(places, judge().chances(rows).tolist(), strict=True):
            chance[i, j] = chance[j, i] = p
    home = list(range(size))
    members = {i: [i] for i in range(size)}
    for i, j in sorted(places, key=lambda p: (-chance[p], p)):
        a, b = sorted((home[i], home[j]))
        if a == b or chance[i, j] < least:
            continue
        if float(chance[np.ix_(members[a], members[b])].mean()) >= least:
            for m in members[b]:
                home[m] = a
            members[a] += members.pop(b)
    return home


def report_likeness(a: EventMention, b: EventMention, alike: dict[tuple[str, str], float]) -> float:
    """How alike the reports of two mentions are; 1 for one report."""
    if a.report == b.report:
        return 1.0
    return alike.get((min(a.report, b.report), max(a.report, b.report)), 0.0)


def event_mention(report: str, sentence: int, lemma: str, words: Sequence[str], tokens: Sequence[str], first: int, last: int) -> EventMention:
    """A mention from the tokens of its sentence; `first` and `last`: its tokens, inclusive."""
    from newsledger.compare.light import stem
    from newsledger.language.lang.en import compare as en

    def told(part: Sequence[str]) -> frozenset[str]:
        return frozenset(key(w) for w in part if len(w) > 1 and w[0].isalnum() and w.casefold() not in en.STOP)

    return EventMention(
        report=report,
        sentence=sentence,
        lemma=key(lemma),
        words=tuple(key(w) for w in words),
        context=frozenset(s for w in tokens for s in [stem(w)] if s),
        around=told([*tokens[max(0, first - 6) : first], *tokens[last + 1 : last + 7]]),
        names=frozenset(key(w) for i, w in enumerate(tokens) if i and w[:1].isupper() and w.casefold() not in en.STOP),
    )
