"""Which sentences tell no political event: sport, weather, markets, science, fiction, kinds of event.

Each guard is a list of words of its field (`lang/xx/event_nouns.py`); two of them, or one beside no government, army, court or crowd, silence
the sentence. A sentence whose subject is a bare plural in the simple present ("Coups rarely succeed") tells a kind of event.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

from newsledger.find.event_lexicon import Lexicon
from newsledger.find.event_tree import Tree

Beside = Callable[[], list[str]]
"""Gives the words beside a sentence when they are asked for."""
RESULT = re.compile(r"\d{1,3}[-–]\d{1,3}$")
CERTAIN = 99
NAMING = ("NOUN", "PROPN")
VERBAL = frozenset(["runs", "tries", "try", "over", "match", "header", "seeds", "lap", "laps", "tournament"])
"""Words of sport only as nouns."""
HARD = ("SPORT", "FICTION")
SURE_ENOUGH, SURER = 0.8, 0.97
"""How political a sentence must sound to tell events all the same: "runs", "penalty" and "plot" are words of politics too."""


def silenced(tree: Tree, lex: Lexicon, first: int, last: int, sure: float = 0.0, beside: Beside = list) -> str | None:
    """The field that a sentence belongs to when it tells no event, None when it may tell one. `sure`: how political its words are.

    `beside`: the words of its neighbours in the paragraph ("The army may storm the keep on Sundays. The museum opens at nine").
    """
    seen = [tree.words[i] for i in range(first, last)]
    seen += ["".join(seen[k - 1 : k + 2]) for k, word in enumerate(seen) if word == "-" and k]
    loose = VERBAL.intersection(seen)
    if loose:
        loose -= {word for word, upos in zip(seen, tree.tokens.upos[first:last], strict=False) if upos in NAMING}
    field, hits = guard(lex, seen, loose, beside)
    if hits == CERTAIN:
        return field
    if field is not None and sure < (SURE_ENOUGH if hits < 2 else SURER):
        return field
    if kind_of_event(tree, lex, first, last):
        return "kind of event"
    text = " ".join(seen) if "law" in seen or "constitution" in seen else ""
    if "under the constitution" in text or "under the law" in text or "in the law of" in text:
        return "kind of event"
    return None


def figures(tree: Tree, lex: Lexicon, first: int, last: int) -> set[int]:
    """The tokens of figures of speech, which tell no event: "war of words", "trade war"."""
    out: set[int] = set()
    for i in [i for i in range(first, last - 1) if tree.words[i] in lex.figurative]:
        for parts in lex.figurative[tree.words[i]]:
            if tree.words[i : i + len(parts)] == parts:
                out.update(range(i, i + len(parts)))
    return out


def guard(lex: Lexicon, seen: list[str], loose: Collection[str], beside: Beside = list) -> tuple[str | None, int]:
    """The field with enough words in the sentence, and how many there are: one of sport or fiction, two of the others, one of them in a neighbour."""
    found: dict[str, set[str]] = {}
    fields = lex.fields
    for w in [w for w in seen if w in fields]:
        for field in fields[w]:
            if w in loose and field == "SPORT":
                continue  # "if fuel runs short", "talks over the bridge"
            found.setdefault(field, set()).add(w)
    near = dict[str, set[str]]()
    for w in beside():
        for field in lex.fields.get(w, ()) if w not in VERBAL else ():
            near.setdefault(field, set()).add(w)
    if not found and all(len(near.get(field, ())) < 2 for field in HARD) and lex.scored.isdisjoint(seen):
        return None, 0
    for field in lex.guards:
        hits = found.get(field, set())
        if field == "SPORT" and not lex.scored.isdisjoint(seen) and any(RESULT.match(w) for w in seen):
            hits |= {"result", "of a match"}
        if hits & lex.sport_only:
            return field.lower(), CERTAIN
        if hits:
            hits = hits | near.get(field, set())
        elif field in HARD and len(near.get(field, ())) > 1:
            return field.lower(), 1
        if len(hits) >= 2 or (hits and field in HARD):
            return field.lower(), len(hits)
    return None, 0


def kind_of_event(tree: Tree, lex: Lexicon, first: int, last: int) -> bool:
    """Whether a sentence speaks of a kind: "Hostage-takers often release the sick first"."""
    tokens = tree.tokens
    root = next((i for i in range(first, last) if tokens.head[i] == i), first)
    present = tokens.upos[root] == "VERB" and "Tense=Pres" in tokens.feats[root] and "VerbForm=Fin" in tokens.feats[root]
    present = present or ("VerbForm=Inf" in tokens.feats[root] and bool(tree.kids(root, "nsubj")) and not tree.kids(root, "aux", "mark"))
    present = present or any("Tense=Pres" in tokens.feats[c] and tree.lemmas[c] in ("be", "can", "do") for c in tree.kids(root, "cop", "aux"))
    going = tree.words[root].endswith("ing")
    if not present or any(tree.lemmas[c] == "have" or tree.words[c] == "will" or (going and tree.lemmas[c] == "be") for c in tree.kids(root, "aux")):
        return False
    adverb = any(tree.words[i] in lex.generic for i in range(first, last))
    subject = next(iter(tree.kids(root, "nsubj")), None)
    if subject is not None and defined(tree, lex, subject, root):
        return True
    if subject is None or tokens.upos[subject] != "NOUN":
        return adverb
    bare = "Number=Plur" in tokens.feats[subject] and not tree.kids(subject, "det", "nummod", "nmod:poss")
    single = any(tree.words[d] in ("a", "an") for d in tree.kids(subject, "det"))
    named = any(tokens.upos[i] == "PROPN" for i in range(first, root))
    return (
        (adverb and (bare or single))
        or (bare and tree.lemmas[subject] in lex.nouns and not tree.kids(root, "aux"))
        or (bare and not named and adverb)
    )


def defined(tree: Tree, lex: Lexicon, subject: int, root: int) -> bool:
    """Whether a sentence says what a word for an event means: "A truce is a pause in fighting", "An embargo, in trade law, is a measure"."""
    indefinite = ("a", "an", "any")
    told = tree.lemmas[subject] in lex.nouns and any(tree.words[d] in indefinite for d in tree.kids(subject, "det"))
    said = tree.tokens.upos[root] == "NOUN" and any(tree.words[d] in indefinite for d in tree.kids(root, "det"))
    return told and said and any(tree.words[c] == "is" for c in tree.kids(root, "cop"))
