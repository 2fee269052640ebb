"""What a marked pair's statement looks like to the classifier of `nl.code`: words by place, verbs, the path between, the answer of the rules."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsledger.find.event_lexicon import Lexicon, lexicon, tree_of
from newsledger.find.event_parties import PartyWords, Scene, party_words
from newsledger.find.event_roles import roles
from newsledger.find.event_status import status, status_words
from newsledger.find.event_tree import Tree
from newsledger.find.event_triggers import Trigger, triggers
from newsledger.know.plover import codes
from newsledger.records import Tokens

Marked = tuple[int, int] | None
FUTURE_AGREE = ("CONSULT", "SUPPORT", "COOPERATE", "AID", "RETREAT", "CONCEDE")


class Pair(NamedTuple):
    """A statement with its marked tokens, and the verbs around them."""

    tree: Tree
    source: frozenset[int]
    target: frozenset[int]
    first: int
    last: int


def pair_of(tokens: Tokens, text: str, source: Marked, target: Marked) -> Pair:
    """The tokens of the two marks, and the sentence (or sentences) that hold them."""
    tree = tree_of(tokens, text, "en")

    def inside(mark: Marked) -> frozenset[int]:
        if mark is None:
            return frozenset()
        return frozenset(i for i in range(len(tokens)) if tokens.start[i] < mark[1] and tokens.end[i] > mark[0])

    s, t = inside(source), inside(target)
    held = sorted(s | t) or list(range(len(tokens)))
    sentences = [tokens.sentences[tree.sentence[held[0]]], tokens.sentences[tree.sentence[held[-1]]]] if held else [(0, 0)]
    return Pair(tree, s, t, sentences[0][0], sentences[1][1])


def head_of(tree: Tree, marked: frozenset[int]) -> int | None:
    """The token of a mark that hangs on something outside it."""
    return next((i for i in sorted(marked) if tree.tokens.head[i] not in marked or tree.tokens.head[i] == i), None)


def verb_above(tree: Tree, i: int | None) -> tuple[int | None, str]:
    """The first verb above a token, and the way to it."""
    way: list[str] = []
    for _ in range(8):
        if i is None:
            return None, ""
        h = tree.head(i)
        if h is None:
            return (i if tree.tokens.upos[i] in ("VERB", "AUX") else None), "root"
        way.append(tree.tokens.dep[i] + ("_" + tree.cases(i)[0] if tree.cases(i) else ""))
        if tree.tokens.upos[h] in ("VERB", "AUX"):
            return h, ">".join(way)
        way[-1] += "_" + tree.lemmas[h]
        i = h
    return None, ""


def rule_events(pair: Pair, lex: Lexicon, words: PartyWords) -> list[tuple[float, Trigger, str, str]]:
    """What the event rules find in the sentence, best fit to the pair first: fit, trigger, type with its status."""
    tree = pair.tree
    named = tree.entities | pair.source | pair.target
    scene = Scene(tree, words, named, (), ())
    w = status_words("en")
    out = []
    if pair.last <= pair.first:
        return []
    for first, last in tree.tokens.sentences[tree.sentence[pair.first] : tree.sentence[pair.last - 1] + 1]:
        for t in triggers(tree, lex, first, last):
            kind = codes()[t.code].type
            who = roles(scene, t, kind, t.code)
            actors, recipients = set(who.actors), set(who.recipients)
            fit = (
                2.0 * bool(pair.source & actors)
                + 1.5 * bool(pair.target & recipients)
                + 0.5 * bool(pair.target & actors)
                + 0.3 * bool(pair.source & recipients)
            )
            fit += 0.2 * t.strength - (1.0 if t.at in pair.source or t.at in pair.target else 0.0)
            out.append((fit, t, kind, status(tree, t.at, t.noun, w)[0] if w is not None else "happened"))
    return sorted(out, key=lambda o: (-o[0], o[1].first))


def features(pair: Pair) -> list[str]:
    """The features of a pair, as strings."""
    lex, words = lexicon("en"), party_words("en")
    if lex is None or words is None:
        return []
    return [*word_features(pair), *verb_features(pair), *rule_features(pair, lex, words)]


def place(pair: Pair, i: int) -> str:
    """Where a token stands: before, in, between or after the marks."""
    if i in pair.source:
        return "s"
    if i in pair.target:
        return "t"
    marks = [m for m in (pair.source, pair.target) if m]
    if len(marks) < 2:
        return "b" if marks and i < min(marks[0]) else "a"
    lo, hi = sorted((min(marks[0]), min(marks[1])))
    return "b" if i < lo else "a" if i > hi else "m"


def word_features(pair: Pair) -> Iterator[str]:
    """Lemmas and pairs of lemmas, alone and with their place."""
    tree, before = pair.tree, "^"
    for i in range(pair.first, pair.last):
        if tree.tokens.upos[i] == "PUNCT":
            continue
        lemma, where = tree.lemmas[i], place(pair, i)
        if tree.tokens.upos[i] == "NUM":
            lemma = "0"
        if where == "s":
            lemma = lemma if tree.tokens.upos[i] != "PROPN" else "S"
        elif where == "t":
            lemma = lemma if tree.tokens.upos[i] != "PROPN" else "T"
        elif tree.tokens.upos[i] == "PROPN":
            lemma = "N"
        yield f"l={lemma}"
        yield f"{where}={lemma}"
        yield f"ll={before} {lemma}"
        before = lemma


def verb_features(pair: Pair) -> Iterator[str]:
    """The verbs above the marks with what stands beside them, and the path between the marks."""
    tree, w = pair.tree, status_words("en")
    verbs = []
    for name, marked in (("S", pair.source), ("T", pair.target)):
        verb, way = verb_above(tree, head_of(tree, marked))
        verbs.append(verb)
        if verb is None:
            continue
        yield f"{name}v={tree.lemmas[verb]}"
        yield f"{name}vw={tree.lemmas[verb]}:{way}"
        yield f"{name}w={way}"
        yield f"{name}st={status(tree, verb, None, w)[0] if w is not None else ''}"
        for c in tree.children[verb]:
            base = tree.base(c)
            if base in ("obj", "xcomp", "ccomp", "compound", "obl", "advmod", "aux") and c not in pair.source and c not in pair.target:
                yield f"{name}v{base}={tree.lemmas[verb]}>{tree.lemmas[c]}"
                yield f"{name}{base}={tree.lemmas[c]}"
                if base in ("xcomp", "ccomp"):
                    for d in tree.kids(c, "obj", "xcomp"):
                        yield f"{name}deep={tree.lemmas[verb]}>{tree.lemmas[c]}>{tree.lemmas[d]}"
        h = tree.head(verb)
        if h is not None:
            yield f"{name}up={tree.lemmas[h]}:{tree.base(verb)}"
    if verbs[0] is not None and verbs[0] == verbs[1]:
        yield f"same={tree.lemmas[verbs[0]]}"


def rule_features(pair: Pair, lex: Lexicon, words: PartyWords) -> Iterator[str]:
    """The types that the rules find, with how well their parties fit the marks."""
    found = rule_events(pair, lex, words)
    for n, (fit, t, kind, state) in enumerate(found):
        grade = "3" if fit > 3 else "2" if fit > 1.9 else "1" if fit > 1 else "0"
        if n == 0:
            yield f"top={kind}"
            yield f"top={kind}:{state}"
            yield f"topf={kind}:{grade}"
            yield f"topc={t.code}"
            yield f"topcs={t.code}:{state}"
        yield f"r={kind}:{grade}"
        yield f"r={kind}"
        yield f"rc={t.code}"
        yield f"rs={kind}:{state}"
    if not found:
        yield "top=none"


def dense_words(pair: Pair) -> list[list[str]]:
    """Groups of words for averaged vectors: all outside the marks, those between, the verb of each mark, what hangs on the verbs."""
    tree, upos = pair.tree, pair.tree.tokens.upos
    marked = pair.source | pair.target
    content = [i for i in range(pair.first, pair.last) if upos[i] in ("VERB", "NOUN", "ADJ", "ADV") and i not in marked]
    s, t = (verb_above(tree, head_of(tree, m))[0] for m in (pair.source, pair.target))
    verbs = [v for v in (s, t) if v is not None]
    hung = sorted({c for v in verbs for c in tree.kids(v, "obj", "xcomp", "ccomp") if c not in marked})
    groups = [
        [i for i in content if upos[i] != "ADV"],
        [i for i in content if place(pair, i) == "m"],
        [s] if s is not None else [],
        [t] if t is not None else [],
        hung,
    ]
    return [[tree.words[i] for i in group] for group in groups]
