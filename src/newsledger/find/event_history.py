"""Which time expression dates an event, and whether the event is told as history.

History is what is dated to another year than the report's, to "last spring" or "years ago", or told in the past perfect with "earlier". A date inside
a noun phrase ("the 2014 annexation", "the invasion of 1990") dates that noun only; a date of a clause dates its verb and the nouns that
hang on it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from functools import cache
from types import ModuleType

from newsledger.find.event_tree import Tree
from newsledger.language.lang.en.event_status import TIMELIKE
from newsledger.records import Time

YEAR = re.compile(r"(1[5-9]\d\d|20\d\d)(s|'s)?$")


def dated_at(tree: Tree, times: Mapping[int, Time], at: int, noun: int | None, events: Collection[str]) -> Time | None:
    """The time expression nearest in the event's own clause or phrase, None when it has none."""
    found: list[tuple[int, int, Time]] = []
    first, last = tree.tokens.sentences[tree.sentence[at]]
    for token in range(first, last):
        time = times.get(token)
        if time is None:
            continue
        owner = attached(tree, token, events)
        if owner == at or (noun is not None and owner == noun):
            found.append((0, abs(token - at), time))
        elif tree.tokens.upos[at] in ("NOUN", "PROPN") and owner == clause_verb(tree, at) and owner != at:
            found.append((1, abs(token - at), time))
        elif owner is not None and tree.head(owner) == at and tree.base(owner) == "obl" and (tree.cases(owner) or [""])[0] in ("during", "at", "in"):
            found.append((1, abs(token - at), time))  # "During the parade on Wednesday, the army showed"
        elif owner is not None and shares(tree, at, owner):
            found.append((2, abs(token - at), time))
    return min(found, key=lambda f: f[:2])[2] if found else None


def attached(tree: Tree, token: int, events: Collection[str]) -> int | None:
    """The verb or noun that a time expression dates: "payments to the budget in 2012" dates the verb, "the war in 2012" the war."""
    i = token
    if token and tree.words[token - 1] == "in" and tree.tokens.head[token] > token:  # "In 1921 strikers occupied", read as "1921 strikers"
        up = tree.tokens.head[token]
        return up if tree.tokens.upos[up] in ("VERB", "AUX") else clause_verb(tree, up)
    for _ in range(8):
        h = tree.head(i)
        if h is None:
            return i
        base = tree.base(i)
        if tree.tokens.upos[h] in ("VERB", "AUX"):
            return h
        inside = base != "nmod" or (tree.cases(i) or ["of"])[0] in ("of", "from") or tree.lemmas[h] in events or tree.tokens.dep[i] == "nmod:poss"
        if base in ("nmod", "compound", "amod", "appos", "acl", "nummod") and tree.tokens.upos[h] == "NOUN" and inside and not timelike(tree, h):
            return h
        i = h
    return i


def timelike(tree: Tree, i: int) -> bool:
    """Whether a token is itself part of a time expression."""
    return bool(YEAR.match(tree.words[i])) or tree.words[i] in TIMELIKE


def clause_verb(tree: Tree, at: int) -> int:
    """The verb in whose clause a noun stands."""
    i = at
    for _ in range(12):
        h = tree.head(i)
        if h is None:
            return i
        if tree.tokens.upos[h] in ("VERB", "AUX"):
            return h
        i = h
    return i


def shares(tree: Tree, at: int, owner: int) -> bool:
    """Whether a verb takes its date from the verb above or before it: "refused in 2003 to join", "met on Monday and signed"."""
    i = at
    for _ in range(4):
        h = tree.head(i)
        if h is None or tree.base(i) not in ("xcomp", "conj", "advcl", "ccomp") or (tree.base(i) in ("advcl", "ccomp") and tree.finite(i)):
            return False
        if h == owner:
            return not (tree.base(i) == "conj" and tree.kids(i, "nsubj"))
        i = h
    return False


def history(tree: Tree, at: int, noun: int | None, published: str | None, w: ModuleType, events: Collection[str]) -> str | None:
    """The words that make the event history, None when it is news."""
    first, last = tree.tokens.sentences[tree.sentence[at]]
    governor = tree.head(at)
    if governor is not None and tree.base(at) == "nmod" and tree.lemmas[governor] == "anniversary":
        return "anniversary"  # "on the second anniversary of the invasion"
    whens = [k for k in tree.children[at] if tree.words[k] == "when" and k > 2 and tree.words[k - 1] == ","]
    if any(YEAR.match(tree.words[k - 2]) and (published is None or tree.words[k - 2][:4] < published[:4]) for k in whens):
        return "when"  # "have not governed together since 1932, when the chancellor banned them"
    if governor is not None and tree.base(at) in ("acl", "advcl") and history_cue(tree, governor, published, w, last):
        return tree.words[governor]  # "in 1932, when the chancellor banned them"
    for cue, owner in pointers(tree, first, last, published, w, events):
        if covers(tree, at, noun, owner, events):
            return cue
    if tree.tokens.upos[at] in ("VERB", "AUX") and in_frame(tree, at, first, last, published, w):
        return "frame"
    borrowed = from_above(tree, at, published, w, events)
    if borrowed is not None:
        return borrowed
    had = "had" in [tree.words[c] for c in tree.kids(at, "aux")]
    if had and any(tree.words[c] in ("earlier", "previously", "once", "long") for c in tree.kids(at, "advmod", "obl")):
        return "had earlier"
    return None


def from_above(tree: Tree, at: int, published: str | None, w: ModuleType, events: Collection[str]) -> str | None:
    """The words of history that a clause takes from another: "was forged in the 1970s, when Cuba sent troops", "fell in 1956; days later tanks came",
    "signed it when he was mayor"."""
    first, last = tree.tokens.sentences[tree.sentence[at]]
    for c in tree.kids(at, "advcl"):
        if any(tree.words[k] == "when" for k in tree.children[c]) and any(tree.words[k] in ("was", "were") for k in tree.kids(c, "cop")):
            return "when he was"
    h = tree.head(at)
    if h is None:
        return None
    where = tree.tokens.dep[at] in ("acl:relcl", "advcl:relcl") and any(tree.words[k] == "where" for k in tree.children[at])
    if where and "Tense=Past" in tree.tokens.feats[at]:  # "fled to Lomé in 1990, where Togo sheltered him"
        h = tree.clause(h)
    when = where or (tree.base(at) == "advcl" and tree.finite(at) and any(tree.words[k] in w.TOGETHER for k in tree.children[at]))
    if tree.tokens.upos[h] not in ("VERB", "AUX"):
        return None
    later = tree.base(at) in ("conj", "parataxis") and any(tree.words[k] in w.LATER for k in range(h + 1, min(last, at + 4)))
    if not when and not later:
        return None
    return next((cue for cue, owner in pointers(tree, first, last, published, w, events) if covers(tree, h, None, owner, events)), None)


def in_frame(tree: Tree, at: int, first: int, last: int, published: str | None, w: ModuleType) -> bool:
    """Whether a date of long ago at the head of the sentence frames a verb and the clauses joined to it: "During the emergency of the 1950s, chiefs
    testified and battalions burned huts", "It was during the talks of 1999 that they walked out"."""
    if "Tense=Pres" in tree.tokens.feats[at] or any(tree.words[k] in ("has", "have", "will", "would") for k in tree.kids(at, "aux")):
        return False
    top = at
    while tree.base(top) in ("conj", "parataxis", "csubj", "advcl") and tree.head(top) is not None and top > first:
        if any(tree.words[k] == ";" for k in range(min(top, tree.tokens.head[top]), max(top, tree.tokens.head[top]))):
            return False
        top = tree.tokens.head[top]
    for i, _ in cued(tree, first, last, published, w):
        if i <= min(top, at - 1) and (i < 4 or " ".join(tree.words[first : first + 2]) == "it was" or framing(tree, i, first)):
            k, steps = i, 0
            while tree.head(k) not in (None, top) and tree.base(k) not in ("acl", "nsubj", "advcl") and steps < 6:
                k, steps = tree.tokens.head[k], steps + 1
            if (tree.head(k) == top and tree.base(k) in ("obl", "advmod")) or k == top:
                return True
    return False


def framing(tree: Tree, i: int, first: int) -> bool:
    """Whether the phrase of a date begins the sentence: "During the emergency of the 1950s,"."""
    return i - first < 13 and tree.words[first] in ("during", "in", "at", "under", "throughout", "amid") and "," not in tree.words[first:i]


def cued(tree: Tree, first: int, last: int, published: str | None, w: ModuleType) -> list[tuple[int, str]]:
    """The tokens of a sentence that point to the past beyond the news, with their words; found once."""
    kept = tree.kept.get((-4, first))
    if not isinstance(kept, list):
        likely, words = cue_words(w), tree.words
        places = [i for i in range(first, last) if words[i] in likely or words[i][:2] in ("15", "16", "17", "18", "19", "20")]
        found = ((i, history_cue(tree, i, published, w, last)) for i in places)
        kept = tree.kept[-4, first] = [(i, cue) for i, cue in found if cue is not None]
    return kept


@cache
def cue_words(w: ModuleType) -> frozenset[str]:
    """The words that may begin a pointer to the past, years excepted."""
    return frozenset({"last", "earlier", *w.DECADES, *w.LONG_AGO})


def pointers(tree: Tree, first: int, last: int, published: str | None, w: ModuleType, events: Collection[str]) -> list[tuple[str, int]]:
    """The words of a sentence that point to the past beyond the news, each with what it dates; found once a sentence."""
    kept = tree.kept.get((-1, first))
    if isinstance(kept, list):
        return kept
    out: list[tuple[str, int]] = []
    for i, cue in cued(tree, first, last, published, w):
        if cue:
            owner = attached(tree, i, events)
            if owner is not None and tree.tokens.upos[owner] == "VERB":
                behind = [k for k in range(i - 1, owner, -1) if tree.head(k) == owner and tree.cases(k)[:1] == ["over"]]
                over = next((k for k in behind if not timelike(tree, k)), None)
                owner = owner if over is None else over  # "expelled the staff over an explosion in 2014"
            if owner is not None and tree.tokens.upos[owner] == "VERB" and tree.lemmas[owner] in w.RECALLING:
                deed = next(
                    (
                        k
                        for k in range(i - 1, owner, -1)
                        if tree.lemmas[k] in events and tree.head(k) == owner and tree.cases(k)[:1] in (["for"], ["over"])
                    ),
                    None,
                )
                owner = owner if deed is None else deed  # "apologised for the bombing of Tripoli in 1911"
            if owner is not None and any(tree.words[k] in ("has", "have") for k in tree.kids(owner, "aux")):
                owner = next(
                    (k for k in range(i - 1, owner, -1) if tree.lemmas[k] in events), None
                )  # "has apologised for the downing of a jet last year"
            if cue.endswith(" after"):  # "five years after soldiers fought": history is what comes behind
                owner = tree.head(i + 1) if tree.head(i + 1) != i else next(iter(tree.kids(i, "advcl")), None)
            out += [(cue, owner)] if owner is not None else []
    tree.kept[-1, first] = out
    return out


def covers(tree: Tree, at: int, noun: int | None, owner: int, events: Collection[str] = ()) -> bool:
    """Whether a date of `owner` is a date of the event too."""
    if owner in (at, noun) or shares(tree, at, owner) or (tree.base(owner) == "xcomp" and tree.head(owner) == at):
        return True
    if (
        tree.head(owner) == at
        and tree.base(owner) == "obl"
        and tree.cases(owner)[:1] in (["during"], ["in"], ["at"], ["before"], ["after"])
        and tree.lemmas[owner] in events
    ):
        return True  # "during the standoff of 2008, units had dug in"
    if tree.tokens.upos[at] in ("NOUN", "PROPN"):
        if tree.tokens.upos[owner] in ("VERB", "AUX") and clause_verb(tree, at) == owner:
            return True
        return tree.tokens.upos[owner] in ("VERB", "AUX") and shares(tree, clause_verb(tree, at), owner)
    return False


def history_cue(tree: Tree, i: int, published: str | None, w: ModuleType, last: int) -> str | None:
    """The words at a token that point to the past beyond this report's news, None when they do not."""
    word = tree.words[i]
    year = YEAR.match(word)
    if year:
        now = int(published[:4]) if published else None
        then = int(year.group(1))
        before = tree.words[i - 1] if i else ""
        if before in ("by", "since") or (now is not None and then >= now) or (now is None and then >= 2020 and not year.group(2)):
            return None
        return word
    if (
        i + 1 < last
        and word == "last"
        and (tree.words[i + 1] in w.MONTHS or tree.words[i + 1] in w.SEASONS or tree.words[i + 1] in ("year", "century", "decade"))
    ):
        return f"last {tree.words[i + 1]}"
    if word in w.DECADES and i and tree.words[i - 1] in ("the", "early", "late", "mid"):
        return f"the {word}"
    if word in w.LONG_AGO and i + 1 < last and tree.words[i - 1] != "in" and tree.words[i + 1] in ("ago", "before", "earlier", "after"):
        return f"{word} {tree.words[i + 1]}"
    if word == "earlier" and i + 2 < last and tree.words[i + 1] == "this" and tree.words[i + 2] in ("year", "decade", "century"):
        return "earlier this year"
    return None
