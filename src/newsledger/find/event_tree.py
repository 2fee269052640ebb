"""The parse of one report as a tree that the event rules walk: children, phrases, clauses."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cached_property

import msgspec

from newsledger.find.event_mend import set_right
from newsledger.records import Span, Tokens, span_of

LEFT_OUT = (
    "punct",
    "det",
    "cc",
    "case",
    "mark",
    "predet",
    "det:predet",
    "acl:relcl",
    "acl",
    "appos",
    "advcl",
    "advcl:relcl",
    "parataxis",
    "conj",
    "cop",
    "dep",
)
"""What a party's name leaves out: "the former mayor of Cosenza, who fled" is "former mayor of Cosenza"."""
APART = frozenset({"acl:relcl", "acl", "appos", "advcl", "advcl:relcl", "parataxis", "punct"})
"""What a phrase or clause is measured without."""
MOST_SEEN = 50_000
"""Mended lemmas that a process remembers."""
NONE: Mapping[str, str] = {}
CLAUSES = ("ccomp", "xcomp", "advcl", "acl", "csubj", "parataxis", "conj")


class Tree:
    """Tokens with the children of each, lower-cased words and the sentence of each token."""

    def __init__(
        self,
        tokens: Tokens,
        text: str,
        known: Collection[str] = (),
        irregular: Mapping[str, str] = NONE,
        seen: dict[tuple[str, str], str] | None = None,
    ) -> None:
        seen = {} if seen is None else seen
        tokens = actives(set_right(tokens))
        self.tokens = tokens
        self.kept: dict[tuple[int, int], object] = {}
        self.ranges: dict[int, tuple[int, int]] = {}
        self.phrases: dict[int, tuple[int, int]] = {}
        self.passives: dict[tuple[int, bool], bool] = {}
        self.text = text
        self.words = [w.lower() if w.isascii() else w.casefold().replace("’", "'") for w in tokens.text]
        self.lemmas = [
            mended if mended is not None else remembered(pair, known, irregular, seen)
            for pair in zip(tokens.lemma, self.words, strict=True)
            for mended in (seen.get(pair),)
        ]
        self.join_hyphens(known)
        none: list[int] = []
        self.children: list[list[int]] = [none] * len(self.words)
        self.by_relation: list[dict[str, list[int]] | None] = [None] * len(self.words)
        self.bases = [d if ":" not in d else d.partition(":")[0] for d in tokens.dep]
        self.sentence = [0] * len(self.words)
        head, children = tokens.head, self.children
        for number, (first, last) in enumerate(tokens.sentences):
            self.sentence[first:last] = [number] * (last - first)
            for i in range(first, last):
                h = head[i]
                if h != i:
                    if children[h] is none:
                        children[h] = [i]
                    else:
                        children[h].append(i)

    def join_hyphens(self, known: Collection[str]) -> None:
        """Gives the last part of a hyphened word the lemma of the whole where the lexicon knows that: "cease-fire", "counter-offensive"."""
        for i in [i for i, word in enumerate(self.words) if word == "-"]:
            if 0 < i < len(self.words) - 1 and self.tokens.end[i - 1] == self.tokens.start[i] and self.tokens.end[i] == self.tokens.start[i + 1]:
                whole = f"{self.words[i - 1]}-{self.lemmas[i + 1]}"
                if whole in known:
                    self.lemmas[i + 1] = whole

    @cached_property
    def entities(self) -> frozenset[int]:
        """The tokens of named entities."""
        return frozenset(i for e in self.tokens.entities for i in range(e.first, e.last))

    def kids(self, i: int, *deps: str) -> list[int]:
        """The children of a token with one of these relations (subtypes count: "nsubj" is also "nsubj:pass")."""
        if not self.children[i]:
            return []
        table = self.by_relation[i] or self.relations(i)
        if len(deps) == 1:
            only = table.get(deps[0])
            return only[:] if only else []
        hits = [table[d] for d in deps if d in table]
        if len(hits) == 1:
            return hits[0][:]
        return [c for c in self.children[i] if any(c in hit for hit in hits)] if hits else []

    def relations(self, i: int) -> dict[str, list[int]]:
        """The children of a token by their relation, with and without its subtype; made once a token."""
        table = self.by_relation[i] = {}
        for c in self.children[i]:
            base, dep = self.bases[c], self.tokens.dep[c]
            table.setdefault(base, []).append(c)
            if dep != base:
                table.setdefault(dep, []).append(c)
        return table

    def head(self, i: int) -> int | None:
        """The governing token, None for a root."""
        h = self.tokens.head[i]
        return None if h == i else h

    def base(self, i: int) -> str:
        """The relation without its subtype."""
        return self.bases[i]

    def cases(self, i: int) -> list[str]:
        """The prepositions of a phrase, lower case."""
        return [self.words[c] for c in self.kids(i, "case")] if self.children[i] else []

    def conjuncts(self, i: int) -> list[int]:
        """The token and what is joined to it by "and", nouns and names only when it is one."""
        out, wait = [i], [i]
        while wait:
            for c in self.kids(wait.pop(), "conj"):
                if len(out) < 12:
                    out.append(c)
                    wait.append(c)
        return sorted(out)

    def noun_range(self, i: int) -> tuple[int, int]:
        """Token range of the name or noun phrase headed by a token, without article and clauses; found once."""
        found = self.phrases.get(i)
        if found is None:
            found = self.phrases[i] = self.measure(i)
        return found

    def measure(self, i: int) -> tuple[int, int]:
        """The noun range of a token, from its children."""
        first, last = i, i
        for c in self.children[i]:
            if self.tokens.dep[c] in LEFT_OUT or (self.base(c) == "nmod" and c > i and self.far(i, c)):
                continue
            if self.base(c) in ("obl", "advmod", "nsubj", "obj", "aux", "orphan") or self.tokens.dep[c] == "nmod:unmarked":
                continue
            a, b = self.whole_range(c, 0)
            if c < i and b >= i:
                b = i - 1
            first, last = min(first, a), max(last, b)
        while first < i and (self.words[first] in ("the", "a", "an", ",", '"', "“") or self.tokens.upos[first] in ("PUNCT", "CCONJ")):
            first += 1
        while last > i and (self.tokens.upos[last] in ("PUNCT", "CCONJ") or self.words[last] in ("'s", "'")):
            last -= 1
        return first, last

    def far(self, i: int, c: int) -> bool:
        """Whether a phrase behind a noun is no part of its name: "troops on Monday", "police after the rally"."""
        cases = self.cases(c)
        return bool(cases) and cases[0] not in ("of", "in", "for", "from", "at")

    def whole_range(self, i: int, depth: int) -> tuple[int, int]:
        """Token range of a subtree, not deeper than 6."""
        if not self.children[i]:
            return i, i
        if not depth and i in self.ranges:
            return self.ranges[i]
        first = last = i
        if depth < 6:
            for c in self.children[i]:
                if self.tokens.dep[c] not in APART:
                    a, b = self.whole_range(c, depth + 1)
                    first, last = a if a < first else first, b if b > last else last
        if not depth:
            self.ranges[i] = first, last
        return first, last

    def span(self, first: int, last: int) -> Span:
        """The characters from one token to another, both included."""
        return span_of(self.text, self.tokens.start[first], self.tokens.end[last])

    def clause(self, i: int) -> int:
        """The verb (or root) whose clause a token stands in."""
        for _ in range(40):
            h = self.head(i)
            if h is None or (self.tokens.upos[i] in ("VERB", "AUX") and self.base(i) in CLAUSES):
                return i
            i = h
        return i

    def called(self, v: int) -> int | None:
        """Whom somebody telephones where the parser takes that for a name: "called the king on Monday"; None where "call" has an object besides."""
        if self.lemmas[v] != "call" or self.kids(v, "obj", "nsubj:pass"):
            return None
        return next((c for c in self.kids(v, "xcomp") if self.tokens.upos[c] in ("NOUN", "PROPN") and not self.kids(c, "case", "mark")), None)

    def finite(self, i: int) -> bool:
        """Whether a verb has a tense of its own."""
        if "VerbForm=Fin" in self.tokens.feats[i]:
            return True
        return any("VerbForm=Fin" in self.tokens.feats[c] for c in self.kids(i, "aux", "cop")) or any(
            self.words[c] in ("will", "would", "may", "might", "could", "can", "should", "shall", "must", "'ll") for c in self.kids(i, "aux")
        )


def remembered(pair: tuple[str, str], known: Collection[str], irregular: Mapping[str, str], seen: dict[tuple[str, str], str]) -> str:
    """The mended lemma of a lemma and word, kept for the next time."""
    mended = lemma_of(*pair, known, irregular)
    if len(seen) < MOST_SEEN:
        seen[pair] = mended
    return mended


def actives(tokens: Tokens) -> Tokens:
    """The tokens with subjects set right that the parser took for those of a passive: "Iran's minister dropped in on Sunday", "fighters respected the
    truce", where the verb has a tense of its own or an object, and no auxiliary."""
    head, feats, upos = tokens.head, tokens.feats, tokens.upos
    wrong = []
    for i in [i for i, d in enumerate(tokens.dep) if d == "nsubj:pass"]:
        v = head[i]
        first, last = max(0, min(i, v) - 12), min(len(tokens), v + 12)
        beside = [tokens.dep[k] for k in range(first, last) if head[k] == v and k != v]
        if upos[v] == "VERB" and ("VerbForm=Fin" in feats[v] or "obj" in beside) and not any(d.startswith("aux") for d in beside):
            wrong.append(i)
    if not wrong:
        return tokens
    dep = list(tokens.dep)
    for i in wrong:
        dep[i] = "nsubj"
    return msgspec.structs.replace(tokens, dep=dep)


def lemma_of(lemma: str, word: str, known: Collection[str], irregular: Mapping[str, str]) -> str:
    """The lemma in lower case; where the model's is no word of the lexicon but one made by rule is, that one ("expelled": expel)."""
    out = lemma.casefold().replace("’", "'")
    if not out or out == "_":
        out = word
    if not known or out in known or len(word) < 4:
        return out
    if irregular.get(word) in known:
        return irregular[word]
    return next((c for c in stems(word) if c in known), out)


def stems(word: str) -> list[str]:
    """What an English verb or noun form may come from, likeliest first."""
    for ending, instead in (("ies", "y"), ("ied", "y"), ("ing", "e"), ("ing", ""), ("ed", "e"), ("ed", ""), ("es", ""), ("s", "")):
        if word.endswith(ending):
            bare = word[: -len(ending)]
            out = [bare + instead, bare, bare + "e"]
            return [*out, bare[:-1]] if len(bare) > 3 and bare[-1] == bare[-2] else out
    return [word]
