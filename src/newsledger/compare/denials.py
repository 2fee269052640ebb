"""What one sentence denies and another tells ("did not fire a single shell", "police fire tear gas"), and deeds of which only one can hold."""

from __future__ import annotations

from typing import NamedTuple

from newsledger.compare.clash import Clash, deed_words, rarity
from newsledger.compare.concepts import near_ideas
from newsledger.compare.contraries import opposites
from newsledger.compare.happenings import one_happening
from newsledger.compare.lines import Line, word_of
from newsledger.compare.thresholds import (
    DENIAL_CHANCE,
    DENIAL_SCORE,
    DENIED_VERB_TELLS,
    LEAST_SCORE,
    ONE_QUOTE_WORDS,
    ONE_VERB_NEAR,
    STATE_CHANCE,
    THING_STEPS,
    THING_TELLS,
    THINGS_NEAR,
    VERB_TELLS_ALONE,
    WHOLE_DENIAL_CHANCE,
)
from newsledger.compare.words import key
from newsledger.language.lang.en import compare as en
from newsledger.language.lang.en import differences as rules

CORE = ("nsubj", "nsubj:pass", "obj")
HEADS = frozenset({"headline", "bullet"})


class Deed(NamedTuple):
    """A verb of a line: its key (with its particle where that is an idea of its own), the words of who and what is in it, whether it is denied.

    `names`: those of the line's words that are names: where a thing is, or whose, tells little of what it is. `core`: its subject and object
    themselves; `object`: what it was done to.
    """

    verb: str
    things: frozenset[str]
    denied: bool
    names: frozenset[str]
    core: frozenset[str] = frozenset()
    object: str = ""


class Account(NamedTuple):
    """What a line tells as done and denied, read once for all its pairs.

    `heads`: the nouns of a headline as deeds; `states`: what it calls its things. `both`: whether it gives two accounts itself; `wished`: whether it
    tells only what ought to be; `denies`: whether it denies anything; `whole`: whether it denies a whole deed.
    """

    deeds: tuple[Deed, ...]
    heads: tuple[Deed, ...]
    states: tuple[Deed, ...]
    both: bool
    wished: bool
    denies: bool
    whole: bool


class Accounts:
    """The accounts of one story's lines, by the line's id."""

    def __init__(self) -> None:
        self.known: dict[str, Account] = {}
        self.denied: dict[str, set[int]] = {}

    def under(self, line: Line) -> set[int]:
        """The places of a line's words that stand under a negation."""
        if line.id not in self.denied:
            self.denied[line.id] = denied_in(line)
        return self.denied[line.id]

    def of(self, line: Line) -> Account:
        """The account of a line."""
        found = self.known.get(line.id)
        if found is None:
            under = self.under(line)
            told = deeds(line, under)
            both = bool({d.verb for d in told if d.denied} & {d.verb for d in told if not d.denied})
            found = Account(told, tuple(headline_deeds(line, under)), tuple(states_of(line, under)), both, wished(line), denies(line), total(line))
            self.known[line.id] = found
        return found


def denials(one: Line, two: Line, chance: float, accounts: Accounts) -> Clash | None:
    """A deed denied in one line and told of the same thing in the other ("no shots were fired", "fired two warning shots")."""
    if chance < DENIAL_CHANCE or len(one.quoted & two.quoted) >= ONE_QUOTE_WORDS:
        return None
    ours, theirs = accounts.of(one), accounts.of(two)
    if ours.both or theirs.both or ours.wished or theirs.wished:
        return None
    for line, other, words in ((ours, theirs, two.words), (theirs, ours, one.words)):
        if other.denies:
            continue
        for no in (d for d in line.deeds if d.denied):
            for yes in (d for d in (*other.deeds, *other.heads) if not d.denied):
                if denied(no, yes, chance, whole=line.whole) and (yes.things is not words or no.verb == yes.verb):
                    return Clash("polarity", one.span, two.span, "contradicts", DENIAL_SCORE)
    return None


def total(line: Line) -> bool:
    """Whether the line denies a whole deed, whoever was in it ("not one euro was paid"); "he was not hurt" says nothing of others."""
    return rules.WHOLLY.search(line.text, line.span.start, line.span.end) is not None


def denies(line: Line) -> bool:
    """Whether the line denies anything: then it may deny the same ("they never sent it", "he said that he had not sent any")."""
    words = {t.lemma.casefold() for t in line.sentence.tokens}
    return bool(words & rules.DENYING or words & (en.NEGATION - {"without"}))


def denied(no: Deed, yes: Deed, chance: float, *, whole: bool) -> bool:
    """Whether the one deed denies the other; in surely linked lines one that is denied as a whole needs no thing in common."""
    if whole and chance >= WHOLE_DENIAL_CHANCE and no.verb == yes.verb and len(no.things) < 2 and rarity(no.verb) >= VERB_TELLS_ALONE:
        return True
    return one_thing(no, yes, whole=whole)


def one_thing(no: Deed, yes: Deed, *, whole: bool) -> bool:
    """Whether a denied deed is the one told: near verbs, or a verb of mere doing on one side, and a telling thing in both."""
    if (
        not whole
        and no.object
        and yes.object
        and no.verb == yes.verb
        and near_ideas(no.object, yes.object) < THINGS_NEAR
        and not {no.object, yes.object} & no.things & yes.things
    ):
        return False  # "did not read the annex", "read the treaty"
    shared = {w for w in no.things & yes.things if rarity(w) > THING_TELLS}
    if not shared:
        return no.verb == yes.verb and rarity(no.verb) > THING_TELLS and one_happening(no.things - no.names, yes.things - yes.names) >= THINGS_NEAR
    if no.verb == yes.verb or near_ideas(no.verb, yes.verb) >= ONE_VERB_NEAR:
        if not shared - no.names and rarity(no.verb) < VERB_TELLS_ALONE:
            return False  # who is in it and where is not enough for "held" and "lived"
        return max(rarity(no.verb), rarity(yes.verb)) > DENIED_VERB_TELLS or len(shared) > 1
    return (no.verb in rules.DOING or yes.verb in rules.DOING) and len(shared - no.names) > 1


def opposed(one: Line, two: Line, chance: float, accounts: Accounts) -> Clash | None:
    """Two deeds of one thing that exclude each other ("dockers end strike", "strike goes on")."""
    if chance < DENIAL_CHANCE:
        return None
    ours, theirs = accounts.of(one), accounts.of(two)
    if ours.both or theirs.both:
        return None
    for a in ours.deeds:
        for b in theirs.deeds:
            if a.denied or b.denied or not opposites(a.verb, b.verb):
                continue
            if any(rarity(w) > THING_TELLS for w in a.core & b.core):
                return Clash("polarity", one.span, two.span, "contradicts", max(chance, LEAST_SCORE))
    return None


def called(one: Line, two: Line, chance: float, accounts: Accounts) -> Clash | None:
    """One thing called two things that it cannot both be ("the doors were locked", "the doors were open").

    Lines that surely tell one thing may name it otherwise ("the judges were unanimous", "it was a split decision").
    """
    if chance < DENIAL_CHANCE:
        return None
    ours, theirs = accounts.of(one), accounts.of(two)
    if ours.both or theirs.both:
        return None
    left, right = ours.states, theirs.states
    if {d.verb for d in left} & {d.verb for d in right}:
        return None
    for a in left:
        for b in right:
            against = any((a.verb in x and b.verb in y) or (b.verb in x and a.verb in y) for x, y in rules.STATES)
            if a.denied == b.denied and against and (chance >= STATE_CHANCE or one_happening(a.things - a.names, b.things - b.names) >= THINGS_NEAR):
                return Clash("polarity", one.span, two.span, "contradicts", max(chance, LEAST_SCORE))
    return None


def states_of(line: Line, denied: set[int]) -> list[Deed]:
    """What a line calls its things: adjectives and participles that are said of a subject or of the noun that the line is about."""
    tokens = line.sentence.tokens
    out = []
    for i, token in enumerate(tokens):
        if token.upos not in ("ADJ", "VERB") or meant(line, i):
            continue
        said = any(t.head == i and t.dep in ("cop", "aux:pass") for t in tokens)
        head = token.head
        of_head = token.dep == "amod" and 0 <= head < len(tokens) and tokens[head].dep in ("root", "ccomp")
        if said or of_head:
            words = things_of(line, i) if said else frozenset({key(tokens[head].lemma)})
            out.append(Deed(line.text[token.start : token.end].casefold(), words, i in denied, line.names))
    return out


def wished(line: Line) -> bool:
    """Whether the line asks or tells what ought to be: it denies and tells nothing."""
    return any(t.lemma.casefold() in rules.OUGHT - {"will"} or line.text[t.start : t.end] == "?" for t in line.sentence.tokens)


def deeds(line: Line, denied: set[int]) -> tuple[Deed, ...]:
    """The verbs of a line with the words of who and what hangs on them. `denied`: the places that are (`denied_in`)."""
    tokens = line.sentence.tokens
    out = []
    for i, token in enumerate(tokens):
        verb = next(iter(deed_words(line, i)), "") if token.upos == "VERB" and not meant(line, i) else ""
        if verb and (verb not in en.STOP or verb in rules.DOING):
            core = {t.dep: word_of(line.text, t) for t in tokens if t.head == i and t.dep in CORE}
            done = core.get("obj", core.get("nsubj:pass", ""))
            out.append(Deed(verb, things_of(line, i), i in denied, line.names, frozenset(core.values()), done))
    return tuple(out)


def headline_deeds(line: Line, denied: set[int]) -> list[Deed]:
    """The nouns of a headline as deeds, of which all its words are the things: its verb is often taken for a noun ("Police fire tear gas")."""
    if line.block not in HEADS:
        return []
    tokens = line.sentence.tokens
    return [Deed(key(t.lemma), line.words, i in denied, line.names) for i, t in enumerate(tokens) if t.upos == "NOUN" and key(t.lemma) not in en.STOP]


def meant(line: Line, at: int) -> bool:
    """Whether the verb is only meant or possible ("an offer to end the strike", "would end")."""
    hung = [t for t in line.sentence.tokens if t.head == at]
    token = line.sentence.tokens[at]
    under = line.sentence.tokens[token.head] if 0 <= token.head < len(line.sentence.tokens) else token
    if token.dep.startswith(("ccomp", "xcomp", "acl")) and under.lemma.casefold() in rules.SUPPOSING:
        return True
    if any(t.dep == "aux" and t.lemma.casefold() == "do" for t in hung) and not any(t.dep.startswith(("nsubj", "csubj")) for t in hung):
        return True  # "Don't ask" tells of nobody
    return any(
        (t.dep == "mark" and line.text[t.start : t.end].casefold() in rules.SUPPOSED_BY)
        or (t.dep == "aux" and t.lemma.casefold() in rules.OUGHT | rules.MEANT)
        for t in hung
    )


def denied_in(line: Line) -> set[int]:
    """The places of the words that stand under a negation or a verb of denying, and what is told below such a verb."""
    tokens = line.sentence.tokens
    out: set[int] = set()
    for i, token in enumerate(tokens):
        if token.lemma.casefold() in rules.DENYING or (token.upos in ("NOUN", "VERB") and deed_words(line, i) & rules.DENYING):
            out |= {n for n, t in enumerate(tokens) if t.head == i and t.dep.startswith(("ccomp", "xcomp"))}
        after = line.text[tokens[i + 1].start : tokens[i + 1].end].casefold() if i + 1 < len(tokens) else ""
        word = key(line.text[token.start : token.end])
        if word in rules.OF_ALL or (word in ("not", "never") and after in rules.ONE):
            out |= above(line, i)
        elif word in en.NEGATION and 0 <= token.head < len(tokens) and after not in rules.HALF:
            head = tokens[token.head]
            whole = word != "without" and head.dep.split(":")[0] in ("nsubj", "obj", "obl", "nmod", "nummod", "det")
            out |= {token.head, head.head} if whole else {token.head}
    return out


def above(line: Line, at: int) -> set[int]:
    """The places of the words above one, up to its verb: what "not one franc was paid" and "neither side fired" deny."""
    tokens, out = line.sentence.tokens, set[int]()
    for _ in range(4):
        head = tokens[at].head
        if not 0 <= head < len(tokens) or head == at:
            break
        at = head
        out.add(at)
        if tokens[at].upos == "VERB" or tokens[at].dep == "conj":
            break  # "a driver, and not a union man, was taken away": the driver was
    return out


def lacked(line: Line, at: int) -> bool:
    """Whether the noun at the place is what the deed was done without ("two were found without life jackets")."""
    return any(t.head == at and t.dep == "case" and line.text[t.start : t.end].casefold() == "without" for t in line.sentence.tokens)


def things_of(line: Line, at: int) -> frozenset[str]:
    """The nouns and names that are in the deed at the place, with what is joined to them ("tear-gas shell")."""
    tokens = line.sentence.tokens
    row = [i for i, t in enumerate(tokens) if t.head == at and i != at and t.dep.split(":")[0] in ("nsubj", "obj", "obl") and not lacked(line, i)]
    out: set[str] = set()
    for _ in range(THING_STEPS):
        out |= {word_of(line.text, tokens[i]) for i in row if tokens[i].upos in ("NOUN", "PROPN")}
        row = [i for i, t in enumerate(tokens) if t.head in row and i != t.head and t.dep.split(":")[0] in ("compound", "nmod", "flat", "amod")]
    head = tokens[at].head
    if tokens[at].dep.startswith("acl") and 0 <= head < len(tokens) and tokens[head].upos == "NOUN":
        out.add(word_of(line.text, tokens[head]))
    return frozenset(out - en.STOP)
