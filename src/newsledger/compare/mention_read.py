"""A mention of an event from the parse of its sentence: its head, what hangs on it, what its sentence names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

import numpy as np

from newsledger.compare.light import stem
from newsledger.compare.mentions import EventMention, Floats
from newsledger.compare.words import key
from newsledger.language.lang.en import compare as en

ROLES = (("nsubj:pass", "patients"), ("nsubj", "agents"), ("obj", "patients"), ("iobj", "patients"), ("obl", "others"), ("nmod:poss", "modifiers"))
MORE_ROLES = (("nmod", "others"), ("compound", "modifiers"), ("amod", "modifiers"))
INSIDE = frozenset({"flat", "compound", "nmod", "amod", "nummod", "appos", "conj", "nmod:poss"})
HUNG = frozenset({"obj", "obl", "nsubj", "xcomp", "conj", "advcl", "nmod", "nsubj:pass", "compound"})
"""Relations by which a noun of an event hangs on a verb that has the party ("the court made a ruling")."""
KEPT = frozenset({"NOUN", "PROPN", "NUM", "ADJ", "PRON"})
MOST = 12


class Parsed(Protocol):
    """The analysis of a sentence, one place a word; the head of the root is the root itself."""

    @property
    def lemma(self) -> list[str]:
        """Base forms."""
        ...

    @property
    def upos(self) -> list[str]:
        """Universal tags."""
        ...

    @property
    def dep(self) -> list[str]:
        """Relations to the heads."""
        ...

    @property
    def head(self) -> list[int]:
        """Places of the heads."""
        ...


def event_mention(
    report: str, sentence: int, lemma: str, head: str, places: Sequence[int], words: Sequence[str], parse: Parsed, layers: Sequence[Floats]
) -> EventMention:
    """The mention at the `places` of a sentence's words, with its head's word and lemma as given; `layers`: the encoder's rows for the words."""
    inside = [p for p in places if p < len(words)] or [0]
    at = next((p for p in inside if words[p] == head), None)
    if at is None:
        at = next((p for p in inside if parse.head[p] not in inside), inside[-1])
    roles = parties(at, frozenset(inside), words, parse)
    around = [i for i in range(max(0, inside[0] - 5), min(len(words), inside[-1] + 6)) if i not in inside and words[i].isalnum()]
    return EventMention(
        report=report,
        sentence=sentence,
        lemma=key(lemma),
        words=frozenset(key(parse.lemma[p]) for p in inside if words[p].isalnum() or "-" in words[p]),
        said=" ".join(words[p] for p in inside).casefold(),
        upos=parse.upos[at],
        relation=parse.dep[at].split(":")[0],
        governor=key(parse.lemma[parse.head[at]]) if parse.head[at] != at else "",
        names=frozenset(key(w) for w, u in zip(words, parse.upos, strict=True) if w[:1].isupper() and u == "PROPN"),
        numbers=frozenset(w for w in words if w[:1].isdigit()),
        days=frozenset(w.casefold() for w in words if w.casefold() in en.DAY_WORDS),
        context=frozenset(s for i, w in enumerate(words) for s in [stem(w)] if s and i not in inside),
        around=frozenset(key(parse.lemma[i]) for i in around if words[i].casefold() not in en.STOP),
        negated=any(w in en.NEGATION for w in words),
        vectors=tuple(unit(layer[at]) for layer in layers),
        mean=unit(layers[-2].mean(axis=0)),
        **{role: told(places_of, parse) for role, places_of in roles.items()},
    )


def parties(at: int, inside: frozenset[int], words: Sequence[str], parse: Parsed) -> dict[str, list[int]]:
    """The words that hang on the mention, by role, with what hangs on them; `above`: the subject of the verb that it hangs on."""
    found: dict[str, list[int]] = {"agents": [], "patients": [], "others": [], "modifiers": [], "above": []}
    for i, (head, dep) in enumerate(zip(parse.head, parse.dep, strict=True)):
        role = next((r for d, r in (*ROLES, *MORE_ROLES) if dep.startswith(d)), None)
        if head in inside and i not in inside and role is not None:
            found[role] += below(i, inside, parse)
    over = parse.head[at]
    if over != at and parse.dep[at] in ("acl", "acl:relcl"):  # "the man accused of ...", "a man who shot ..."
        found["patients" if words[at].endswith("ed") else "agents"] += below(over, inside, parse)
    if over != at and parse.dep[at] in HUNG:
        subjects = [i for i, head in enumerate(parse.head) if head == over and parse.dep[i].startswith("nsubj") and i not in inside]
        found["above"] += [place for i in subjects for place in below(i, inside, parse)]
    return found


def below(top: int, inside: frozenset[int], parse: Parsed) -> list[int]:
    """A word and what hangs on it inside its phrase."""
    out: list[int] = []
    queue = [top]
    while queue and len(out) <= MOST:
        place = queue.pop()
        out.append(place)
        queue += [i for i, head in enumerate(parse.head) if head == place and i != place and parse.dep[i] in INSIDE and i not in inside]
    return out


def told(places: Iterable[int], parse: Parsed) -> frozenset[str]:
    """The words at these places that name something."""
    found = (key(parse.lemma[i]) for i in places if parse.upos[i] in KEPT)
    return frozenset(w for w in found if w not in en.STOP and len(w) > 1)


def unit(vector: Floats) -> Floats:
    """The vector scaled to length 1."""
    return np.asarray(vector / max(1e-6, float(np.linalg.norm(vector))), dtype=np.float32)
