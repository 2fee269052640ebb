"""Slips of the parser set right where the words leave no doubt: verbs taken for adjectives, objects taken for subjects or for phrases of place."""

from __future__ import annotations

from collections.abc import Callable, Collection

import msgspec

from newsledger.find.event_parse import Parse
from newsledger.find.event_strong import CLAUSAL, strong
from newsledger.language.lang.en.event_parties import TIME_WORDS
from newsledger.language.lang.en.event_verbs import IRREGULAR
from newsledger.records import Tokens

NAMELIKE = ("PROPN", "NOUN", "PRON")
HAVING = ("have", "has", "had")
SLIPPING = frozenset({"amod", "nsubj", "obl", "conj", "expl", "flat", "acl", "ccomp", "case", "obj", "nsubj:pass", "obl:agent"})
"""The relations that are looked at."""
SAYING = frozenset({"say", "says", "said"})
"""Verbs that no person is the object of."""
PAST = frozenset(pair.split(":")[0] for pair in IRREGULAR.split())
"""Pasts of strong verbs."""
BESIDE_PARTICIPLE = frozenset({"to", "as", "by", "of", "in", "with"})


def set_right(tokens: Tokens) -> Tokens:
    """The tokens with the slips set right, themselves where there are none."""
    dep = tokens.dep
    cased = {tokens.head[i] for i, d in enumerate(dep) if d in ("case", "mark", "fixed")}
    slips: dict[str, list[int]] = {}
    for i, d in enumerate(dep):
        if d in SLIPPING and (slip := slip_of(tokens, i, d, cased)) is not None:
            slips.setdefault(slip[0], []).append(slip[1])
    lost = verbless(tokens) if "amod" in dep else []
    if not slips and not lost:
        return tokens
    parse = Parse(tokens)
    for v in lost:
        found(parse, v)
    for kind, mend in MENDS.items():
        for i in dict.fromkeys(slips.get(kind, ())):
            if kind != "own" or i not in lost:
                mend(parse, i)
    return msgspec.structs.replace(tokens, upos=parse.upos, dep=parse.dep, head=parse.head)


def slip_of(tokens: Tokens, i: int, d: str, cased: Collection[int]) -> tuple[str, int] | None:
    """The kind of slip (of `MENDS`) at a token of a relation, and the token that is mended; None where the parse may stand."""
    if d == "amod":
        return slip_of_adjective(tokens, i)
    if d == "nsubj":
        return slip_of_subject(tokens, i)
    h, head, upos, text, dep = tokens.head[i], tokens.head, tokens.upos, tokens.text, tokens.dep
    if d == "obj":
        return ("late", i) if text[h] in SAYING and h < i and upos[i] in NAMELIKE else None
    side = (
        (d == "nsubj:pass" and h < i and i in cased)
        or (d == "obl:agent" and i < h and i not in cased)
        or (d == "case" and upos[i] == "ADP" and text[i] in PAST and h > i > 0 and upos[i - 1] in NAMELIKE)
        or (d in ("acl", "ccomp") and upos[i] == "ADJ" and i > 0 and text[i - 1] in HAVING and head[i - 1] == i)
    )
    if side:
        return "side", i
    if d == "obl" and h < i and upos[h] == "VERB" and upos[i] in ("NOUN", "PROPN") and i not in cased:
        return "bare", i
    if d == "conj" and upos[i] == "ADJ" and i and dep[h] == "amod" and h < i and dep[i - 1] == "conj" and head[i - 1] == h:
        return "joined", i
    if d == "conj" and upos[i] == "VERB" and upos[h] == "NOUN" and dep[h] in ("obj", "obl") and "VerbForm=Fin" in tokens.feats[i]:
        return "deep", i
    if d == "flat" and i - h > 2 and upos[i] == "PROPN" and "," in text[h + 1 : min(i, h + 12)]:
        return "merged", i
    return ("empty", i) if d == "expl" and upos[h] == "VERB" and i < h else None


def slip_of_adjective(tokens: Tokens, i: int) -> tuple[str, int] | None:
    """The same of a word taken for an adjective: a perfect, the second of two verbs, or the verb of its clause."""
    h, head, upos, text, dep = tokens.head[i], tokens.head, tokens.upos, tokens.text, tokens.dep
    if not i or h <= i or not (text[i].endswith("ed") or "VerbForm=Part" in tokens.feats[i] or text[i] in PAST):
        return None
    if text[i - 1] in HAVING and head[h] == i - 1:
        return "having", i
    if upos[i] != "VERB":
        return None
    if text[i - 1] in ("and", "but") and dep[h] == "obj" and head[h] < i - 1:
        return "linked", i
    return ("own", i) if dep[h] in CLAUSAL and head[i - 1] == h and dep[i - 1] in ("compound", "nsubj") else None


def slip_of_subject(tokens: Tokens, i: int) -> tuple[str, int] | None:
    """The same of a word taken for a subject: that of an adjective which is a verb, an object, the other side of a passive."""
    h, head, upos, text, dep = tokens.head[i], tokens.head, tokens.upos, tokens.text, tokens.dep
    if upos[h] != "VERB":
        return None
    if i < h < head[h] and dep[h] == "amod":
        return "own", h
    if h < i and upos[i] in ("PROPN", "NOUN"):
        return "late", i
    side = i < h < head[h] and dep[h] in ("advcl", "acl") and text[h + 1] in BESIDE_PARTICIPLE and text[h].endswith("ed")
    return ("side", i) if side else None


def verbless(tokens: Tokens) -> list[int]:
    """The past forms taken for adjectives in sentences that the parser left without a verb: "Workers at the terminal downed tools on Thursday"."""
    out, text, upos, dep, head = [], tokens.text, tokens.upos, tokens.dep, tokens.head
    for a, b in tokens.sentences:
        root = next((i for i in range(a, b) if head[i] == i), a)
        if (
            text[b - 1] != "."
            or upos[root] not in ("NOUN", "PROPN")
            or any(head[i] == root and dep[i].startswith(("nsubj", "cop")) for i in range(a, b))
        ):
            continue
        for v in range(a + 1, b - 1):
            named = upos[v - 1] in ("NOUN", "PROPN") and v < head[v] <= v + 4
            if named and dep[v] == "amod" and upos[v] in ("VERB", "ADJ") and text[v].endswith("ed") and not told_above(tokens, a, v, root):
                out.append(v)
                break
    return out


def told_above(tokens: Tokens, a: int, v: int, root: int) -> bool:
    """Whether the noun behind a participle hangs in a clause or a phrase of its own, so that the participle only describes it."""
    noun = tokens.head[v]
    framed = any(tokens.dep[k] == "case" and tokens.head[k] == noun and v - 2 <= k for k in range(v - 2, noun))
    return framed or (noun != root and tokens.head[noun] != root)


def found(parse: Parse, v: int) -> None:
    """Makes a past form the verb of its sentence: what stands before it is its subject, the noun behind it its object."""
    dep, head, noun, within = parse.dep, parse.head, parse.head[v], parse.sentence(v)
    root = next(i for i in within if head[i] == i)
    for k in within:
        if k != v and head[k] == noun and (k > noun and parse.dep[k] != "conj"):
            parse.hang(k, v, "obl" if dep[k].startswith("nmod") else "advcl" if dep[k].startswith("acl") else dep[k])
        elif k < v and head[k] == noun and k != root:
            parse.hang(k, root if root < v and root != noun else v, "nmod" if root < v and root != noun else dep[k])
    subject = root if root < v and root != noun else next((k for k in range(v - 1, within.start - 1, -1) if head[k] == v and dep[k] != "punct"), None)
    parse.upos[v] = "VERB"
    parse.hang(v, v, "root")
    parse.hang(noun, v, "obj")
    if subject is not None:
        parse.hang(subject, v, "nsubj")
    for k in within:
        if head[k] == root and dep[k] == "punct" and k > v:
            head[k] = v


def perfect(parse: Parse, v: int) -> None:
    """A perfect verb that the parser took for an adjective: "they have intensified cooperation"."""
    upos, dep, head = parse.upos, parse.dep, parse.head
    have, noun = v - 1, head[v]
    within = parse.sentence(v)
    upos[v], dep[v], head[v] = "VERB", dep[have], v if head[have] == have else head[have]
    for k in within:
        if head[k] == have and k != v:
            head[k] = v
    parse.hang(have, v, "aux")
    parse.hang(noun, v, "obj")
    name = have - 1
    while name > within.start and dep[name] == "conj" and head[name] < name:
        name = head[name]
    if name >= within.start and upos[name] in NAMELIKE and not any(head[k] == v and dep[k].startswith("nsubj") for k in within):
        parse.hang(name, v, "nsubj")


def told(parse: Parse, v: int) -> None:
    """A verb with a subject of its own that the parser took for an adjective: "Chad on Friday lifted sanctions on Mali"."""
    dep, head = parse.dep, parse.head
    noun, within = head[v], parse.sentence(v)
    up, role = head[noun], dep[noun]
    for k in within:
        if head[k] == noun and k < v:
            parse.hang(k, v, "obl" if dep[k].startswith("nmod") else dep[k])
    parse.hang(v, v if up == noun else up, role if role in CLAUSAL else "parataxis")
    parse.upos[v] = "VERB"
    parse.hang(noun, v, "obj")
    before = v - 1
    if before in within and upos_named(parse, before) and head[before] == v and not any(head[k] == v and dep[k].startswith("nsubj") for k in within):
        dep[before] = "nsubj"  # "the prefect banned gatherings"


def upos_named(parse: Parse, i: int) -> bool:
    """Whether a token may name a doer."""
    return parse.upos[i] in NAMELIKE


def turned(parse: Parse, i: int) -> None:
    """Sides of a passive that the parser exchanged, a subject that it hung on a participle, a perfect that it took for an adjective.

    "was shot in the head by her child", "how Ann Roe was shot", "a man believed to be drunk began to shoot", "had overthrown".
    """
    dep, head = parse.dep, parse.head
    h = head[i]
    if dep[i] != parse.tokens.dep[i] or h != parse.tokens.head[i]:
        return  # set right already
    if dep[i] == "case":
        strong(parse, i)
    elif dep[i] in ("acl", "ccomp"):
        parse.upos[i] = "VERB"
    elif dep[i] == "nsubj:pass":
        if any(head[k] == i and dep[k] == "case" and parse.tokens.text[k] == "by" for k in range(h + 1, i)):
            dep[i] = "obl:agent"
    elif dep[i] == "obl:agent":
        within = parse.sentence(i)
        if any(head[k] == h and dep[k] == "aux:pass" for k in within) and not any(head[k] == h and dep[k].startswith("nsubj") for k in within):
            dep[i] = "nsubj:pass"
    elif not any(head[k] == head[h] and dep[k].startswith("nsubj") for k in parse.sentence(i)):
        verb = head[h]
        if not any(head[k] == h and dep[k] in ("aux", "obj", "aux:pass") for k in parse.sentence(i)):
            parse.hang(i, verb, "nsubj")
            parse.hang(h, i, "acl")


def second(parse: Parse, v: int) -> None:
    """The second of two verbs that the parser took for an adjective: "broke with Chad and established relations with Mali"."""
    noun = parse.head[v]
    first = parse.head[noun]
    if parse.upos[first] != "VERB":
        return
    parse.hang(v, first, "conj")
    parse.hang(v - 1, v, "cc")
    parse.hang(noun, v, "obj")


def higher(parse: Parse, v: int) -> None:
    """A second verb that the parser joined to the object of the first: "left the alley and shot at him"."""
    noun = parse.head[v]
    first = parse.head[noun]
    beside = [k for k in parse.sentence(v) if parse.head[k] == v]
    linked = any(parse.dep[k] == "cc" and k == v - 1 for k in beside)
    if parse.upos[first] == "VERB" and first < noun < v and linked and not any(parse.dep[k].startswith("nsubj") for k in beside):
        parse.head[v] = first


def taken(parse: Parse, i: int) -> None:
    """An object that the parser took for a second subject or a phrase of place: "rejected the mayor", "killed at least 12 people"."""
    dep, head = parse.dep, parse.head
    v, late, said = head[i], dep[i] == "nsubj", dep[i] == "obj"
    if parse.tokens.lemma[i].lower() in TIME_WORDS:
        return
    beside = [(k, dep[k]) for k in parse.sentence(v) if head[k] == v and k != i]
    clause = next((k for k, d in beside if d == "ccomp" and k > i), None)
    if (late or said) and clause is not None and not any(head[k] == clause and dep[k].startswith("nsubj") for k in parse.sentence(v)):
        parse.hang(i, clause, "nsubj:pass" if any(head[k] == clause and dep[k] == "aux:pass" for k in parse.sentence(v)) else "nsubj")
        return  # "Officials say Ann Roe, 36, went home"
    if said:
        return
    if any(d in ("obj", "iobj", "ccomp", "xcomp", "nsubj:pass", "aux:pass", "cop") and k != i for k, d in beside):
        return
    if late and not any(d == "nsubj" and k < v for k, d in beside):
        return
    if not late and not any(d == "nsubj" for _, d in beside):
        return
    dep[i] = "obj"


def speaking(parse: Parse, i: int) -> None:
    """A pronoun that the parser took for an empty one though it does something to something: "the group says it will not begin talks"."""
    dep, head = parse.dep, parse.head
    roles = {dep[k] for k in parse.sentence(i) if head[k] == head[i]}
    if "obj" in roles and not roles & {"nsubj", "nsubj:pass", "csubj", "ccomp"}:
        dep[i] = "nsubj"


def listed(parse: Parse, i: int) -> None:
    """A name behind a comma that the parser took for one with the name before: "Ann Holm of Norway, Ivar Lund of Denmark and Per Vik signed"."""
    first, text = parse.head[i], parse.tokens.text
    comma = max(k for k in range(first + 1, i) if text[k] == ",") if "," in text[first + 1 : i] else None
    if comma is None or any(parse.head[k] == i and parse.dep[k].startswith(("cop", "nsubj")) for k in parse.sentence(i)):
        return
    for k in range(first + 1, comma):
        if parse.head[k] == i:
            parse.head[k] = first
    parse.hang(i, first, "conj")
    within = parse.sentence(i)
    for k in within:  # "Lund of Denmark and Vik of Sweden", the second hung on "Denmark"
        owned = parse.dep[k] == "conj" and parse.head[parse.head[k]] == i and parse.dep[parse.head[k]] == "nmod"
        if owned and any(parse.head[n] == k and parse.dep[n] == "nmod" for n in within):
            parse.hang(k, first, "conj")


def beside_first(parse: Parse, i: int) -> None:
    """The second of two adjectives that the parser hung on the first: "Nigerian and British armed forces"."""
    parse.hang(i, parse.head[parse.head[i]], "amod")


MENDS: dict[str, Callable[[Parse, int], None]] = {
    "having": perfect,
    "linked": second,
    "own": told,
    "late": taken,
    "bare": taken,
    "deep": higher,
    "joined": beside_first,
    "empty": speaking,
    "merged": listed,
    "side": turned,
}
"""How each kind of slip is set right, in this order: what a later one reads an earlier one may have mended."""
