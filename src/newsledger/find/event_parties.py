"""Who can be a party of an event, and who stands as subject of a verb: heads of phrases, by the parse.

A clause without a subject borrows that of the clause it hangs on ("urged the generals to leave": the generals; "refused to meet": who refused).
"""

from __future__ import annotations

from collections.abc import Collection, Set
from functools import cache
from typing import NamedTuple

from newsledger.find.event_tree import Tree
from newsledger.language.lang import words

DATELINE_MARKS = ("_", "--", "—", "–", "-")
FOUND = ("find", "see", "discover", "report", "fear", "believe", "leave", "presume")


class PartyWords(NamedTuple):
    """The words of `lang/xx/event_parties.py`."""

    actors: frozenset[str]
    endings: tuple[str, ...]
    no_actors: frozenset[str]
    pronouns: frozenset[str]
    prepositions: dict[str, frozenset[str]]
    object_nouns: frozenset[str]
    object_control: frozenset[str]
    mutual_with: frozenset[str]
    mutual_verbs: frozenset[str]
    mutual_nouns: frozenset[str]
    carriers: frozenset[str]
    time_words: frozenset[str]
    tools: frozenset[str]
    throwing: frozenset[str]
    own: frozenset[str]
    firms: frozenset[str]
    measures: frozenset[str]
    transitive: frozenset[str]
    seizing: frozenset[str]
    reflexive: frozenset[str]
    making: frozenset[str]
    victims: frozenset[str]
    freeing: frozenset[str]
    topical: frozenset[str]
    giving: frozenset[str]
    media: frozenset[str]
    armed: frozenset[str]
    receiving: frozenset[str]


@cache
def party_words(language: str) -> PartyWords | None:
    """The words of a language, None when it has none."""
    m = words(language, "event_parties")
    if m is None:
        return None
    people = words(language, "person_nouns")
    singles = (people.SINGLE if people is not None else frozenset()) - m.NO_ACTORS - m.TIME_WORDS
    preps = {k: frozenset(v.split()) for k, v in m.PREPOSITIONS.items()}
    return PartyWords(
        m.ACTORS | singles, m.ENDINGS, m.NO_ACTORS,
        m.PRONOUNS, preps, m.OBJECT_NOUNS, m.OBJECT_CONTROL, m.MUTUAL_WITH, m.MUTUAL_VERBS, m.MUTUAL_NOUNS,
        m.CARRIERS, m.TIME_WORDS, m.TOOLS, m.THROWING, m.OWN, m.FIRMS, m.MEASURES, m.TRANSITIVE, m.SEIZING, m.REFLEXIVE, m.MAKING, m.VICTIMS,
        m.FREEING, m.TOPICAL, m.GIVING, m.MEDIA, m.ARMED, m.RECEIVING,
    )  # fmt: skip


class Roles(NamedTuple):
    """Heads of the parties, and whether the parties do it to each other."""

    actors: list[int]
    recipients: list[int]
    reciprocal: bool


class Scene(NamedTuple):
    """What the party rules read: the parse, the words, the tokens that mentions of actors cover, and those of time expressions."""

    tree: Tree
    words: PartyWords
    named: Set[int]
    timed: Collection[int]
    media: Collection[int]


def resolved(tree: Tree, i: int) -> int:
    """A relative pronoun's antecedent: "Lima, with whom it trades"."""
    if tree.words[i] in ("whom", "which") and i > 2:
        k = i - 1
        while k > i - 3 and tree.tokens.upos[k] in ("ADP", "SCONJ", "PUNCT"):
            k -= 1
        if tree.tokens.upos[k] in ("PROPN", "NOUN"):
            return k
    if (tree.words[i] in ("whom", "who", "which") and not tree.children[i]) or tree.words[i] == "whom":
        v = tree.clause(i)
        up = antecedent(tree, v)
        return up if up is not None else i
    return i


def clean(scene: Scene, heads: list[int]) -> list[int]:
    """The heads in order of the text, without times and media, each once."""
    return sorted({h for h in heads if h not in scene.media and h not in scene.timed and scene.tree.lemmas[h] not in scene.words.time_words})


def is_party(scene: Scene, i: int) -> bool:
    """Whether a head can name an actor."""
    tree, w = scene.tree, scene.words
    if i in scene.timed or tree.lemmas[i] in w.time_words:
        return False
    if i in scene.named or tree.tokens.upos[i] == "PROPN" or tree.lemmas[i] in w.actors or tree.words[i] in w.actors:
        return True
    if tree.words[i] in w.pronouns:
        return True
    if tree.tokens.upos[i] == "NUM":
        return not tree.kids(i, "nmod", "obl") and tree.base(i) != "nummod" and not tree.words[i][0].isdigit()
    return tree.tokens.upos[i] == "NOUN" and len(tree.words[i]) > 5 and tree.lemmas[i] not in w.no_actors and tree.lemmas[i].endswith(w.endings)


def passive(tree: Tree, v: int, words: PartyWords | None = None) -> bool:
    """Whether a verb stands in the passive. With `words` a bare participle counts too: "Man arrested in harbour fire"."""
    found = tree.passives.get((v, words is not None))
    if found is None:
        found = tree.passives[v, words is not None] = suffers(tree, v, words)
    return found


def suffers(tree: Tree, v: int, words: PartyWords | None) -> bool:
    """Whether a verb stands in the passive, by its own words and those that it hangs on."""
    if words is not None and tree.lemmas[v] in words.transitive and bare(tree, v, words):
        return True
    if tree.kids(v, "aux") and any(tree.tokens.dep[c] == "aux:pass" for c in tree.children[v]):
        return True
    if any(tree.tokens.dep[c] == "nsubj:pass" for c in tree.children[v]):
        return True
    if any(tree.tokens.dep[c] == "obl:agent" and not by_votes(tree, c) for c in tree.children[v]):  # but "rejected a demand by shopkeepers"
        held = tree.lemmas[v] == "stand" and not tree.kids(v, "aux")  # "stood by his refusal"
        return not held and not (tree.finite(v) and tree.kids(v, "obj") and tree.kids(v, "nsubj"))
    if "VerbForm=Part" not in tree.tokens.feats[v] or tree.words[v].endswith("ing") or tree.kids(v, "aux", "obj", "nsubj"):
        return False
    h = tree.head(v)
    if tree.base(v) in ("acl", "amod"):
        return True
    if tree.base(v) in ("xcomp", "ccomp", "advcl") and h is not None and tree.lemmas[h] in FOUND and not tree.kids(v, "mark"):
        return True  # "police found two men stabbed", "were reported killed"
    return tree.base(v) == "conj" and h is not None and tree.tokens.upos[h] == "VERB" and passive(tree, h)


def bare(tree: Tree, v: int, words: PartyWords) -> bool:
    """Whether a participle stands without object and auxiliary, behind a noun or a person ("3 injured in crash", "the men charged with theft")."""
    if tree.words[v] == tree.lemmas[v] or tree.words[v].endswith(("ing", "s")) or tree.kids(v, "aux", "obj", "ccomp"):
        return False
    subjects = tree.kids(v, "nsubj")
    if subjects and tree.lemmas[v] in words.seizing and v + 1 < len(tree.words) and tree.tokens.upos[v + 1] in ("ADP", "SCONJ"):
        return True  # "Japanese fishermen freed after nine days", "Turkish captain detained in Greece"
    return tree.tokens.dep[v] == "acl" or any(tree.lemmas[s] in words.victims or tree.tokens.upos[s] == "NUM" for s in subjects)


def surface(scene: Scene, v: int, depth: int = 0) -> list[int]:
    """The heads of the subject of a verb, borrowed where it has none of its own."""
    tree = scene.tree
    own = tree.kids(v, "nsubj") or [c for c in tree.kids(v, "vocative") if c < v]  # "Mandela, so far, has refused"
    own = [o for o in own if o not in scene.timed and tree.lemmas[o] not in scene.words.time_words] or own  # "Hours earlier Maduro expelled"
    own = [dateline_past(tree, o, v) for o in own]
    if len(own) > 1 and own[1] == own[0] + 1 and own[1] in scene.named and (own[0] not in scene.named or "Number=Plur" in tree.tokens.feats[own[0]]):
        own = own[1:]  # "Old foes Greece and Serbia have renewed", "Ministers Ann Roe of Kenya and John Odo of Uganda signed"
    h = tree.head(v)
    if (
        not own and h is not None and h > v and tree.base(v) == "ccomp"
    ):  # "The rebels ambushed a convoy, an official said": the subject hung on "said"
        own = [c for c in tree.kids(h, "nsubj") if c < v][:1]
    if len(own) > 1 and tree.words[own[0]] in ("which", "that", "whom", "who"):
        own = own[1:]
    if own:
        if tree.words[own[0]] in ("who", "which", "that", "whom") and len(tree.children[own[0]]) == 0:
            up = antecedent(tree, v)
            return maker(scene, up, depth) if up is not None else own
        return [k for o in own[:1] for k in tree.conjuncts(o)]
    if h is None or depth > 6:
        return []
    base, dep = tree.base(v), tree.tokens.dep[v]
    if dep == "acl:relcl":
        return maker(scene, h, depth)
    if base == "acl":
        if tree.kids(v, "mark"):
            return infinitive_owner(scene, v, h, depth)
        if tree.kids(h, "cop"):  # "Chad is the leading donor to Mali, providing tents"
            return [k for c in tree.kids(h, "nsubj")[:1] for k in tree.conjuncts(c)]
        shown = [c for c in tree.kids(h, "nmod") if c < v and tree.cases(c)[:1] == ["of"] and is_party(scene, c)]
        return shown[-1:] if shown and not is_party(scene, h) else maker(scene, h, depth)  # "images of Ann signing"
    if base == "advcl" and (nominal(tree, v) or (scene_of(tree, v) and passive(tree, h, scene.words))):
        return []  # "Several people injured in shooting at a park"
    if base == "xcomp" or (base in ("ccomp", "advcl") and not tree.finite(v)):
        return controller(scene, v, h, depth)
    if base in ("conj", "parataxis", "advcl") and tree.tokens.upos[h] in ("VERB", "AUX", "ADJ", "NOUN"):
        return surface(scene, h, depth + 1)
    return []


def scene_of(tree: Tree, v: int) -> bool:
    """Whether a verb form is only where something happened: "injured in shooting", "wounded in another Lima shooting"."""
    if any(tree.words[c] == "in" for c in tree.kids(v, "mark", "case")):
        return True
    return any(c == v - 1 and tree.cases(c)[:1] == ["in"] for c in tree.kids(v, "obl", "compound"))


def nominal(tree: Tree, v: int) -> bool:
    """Whether a form in -ing is a noun behind a preposition and what describes it: "since the afternoon shooting", which nobody in sight did."""
    before = [c for c in tree.kids(v, "obl", "compound", "nummod", "amod") if c < v and tree.whole_range(c, 0)[1] == v - 1]
    return tree.words[v].endswith("ing") and (bool(tree.kids(v, "det")) or any(tree.cases(c) and tree.kids(c, "det") for c in before))


def dateline_past(tree: Tree, i: int, v: int) -> int:
    """The head behind a dateline that was taken for the subject: "MOSCOW (AP)_ Presidents A of X and B of Y signed"; else the token itself."""
    first = tree.tokens.sentences[tree.sentence[i]][0]
    if i - first > 3 or not tree.tokens.text[i].isupper() or len(tree.words[i]) < 4 or v - i < 3:
        return i
    mark = next((k for k in range(i + 1, min(i + 9, v)) if tree.words[k] in DATELINE_MARKS or tree.words[k].endswith("_")), None)
    if mark is None:
        return i
    k = next((k for k in range(mark + 1, v) if tree.tokens.upos[k] in ("NOUN", "PROPN", "PRON")), i)
    while mark < tree.tokens.head[k] < v and tree.tokens.upos[tree.tokens.head[k]] in ("NOUN", "PROPN") and tree.tokens.head[k] != k:
        k = tree.tokens.head[k]
    return k


def maker(scene: Scene, i: int, depth: int) -> list[int]:
    """The antecedent of a relative clause; who made it where it is a measure: "signed a bill that bans the party"."""
    tree, h = scene.tree, scene.tree.head(i)
    if tree.lemmas[i] in scene.words.measures and h is not None and tree.base(i) == "obj" and depth < 4:
        return surface(scene, h, depth + 1) or tree.conjuncts(i)
    return tree.conjuncts(i)


def infinitive_owner(scene: Scene, v: int, h: int, depth: int) -> list[int]:
    """Who does what hangs on a noun: "its threat to leave" (its), "has a plan to leave" (who has)."""
    owners = [k for k in scene.tree.kids(h, "nmod") if scene.tree.tokens.dep[k] == "nmod:poss"]
    if owners:
        return owners
    up = scene.tree.head(h)
    return surface(scene, up, depth + 1) if up is not None and scene.tree.tokens.upos[up] == "VERB" else []


def antecedent(tree: Tree, v: int) -> int | None:
    """The noun that a relative clause belongs to."""
    for _ in range(4):
        h = tree.head(v)
        if h is None:
            return None
        if tree.tokens.dep[v] == "acl:relcl" or tree.tokens.upos[h] != "VERB":
            return h
        v = h
    return None


def controller(scene: Scene, v: int, h: int, depth: int) -> list[int]:
    """Who does the dependent verb: the object of verbs such as "urge", else the subject of the verb above."""
    tree = scene.tree
    if tree.lemmas[h] in scene.words.object_control:
        for c in tree.kids(h, "obj", "iobj"):
            if c < v and is_party(scene, c):
                return tree.conjuncts(c)
        for c in tree.kids(h, "obl"):
            if tree.cases(c)[:1] in (["on"], ["to"]) and c < v and is_party(scene, c):
                return tree.conjuncts(c)
        if passive(tree, h):
            return surface(scene, h, depth + 1)
    return surface(scene, h, depth + 1)


def by_votes(tree: Tree, i: int) -> bool:
    """Whether a by-phrase only says how many voted so: "approved by 124 votes to 98 a contract", "passed by a majority"."""
    return tree.lemmas[i] in ("vote", "majority", "margin", "acclamation", "show") and tree.cases(i)[:1] == ["by"]


def agents(tree: Tree, v: int) -> list[int]:
    """The heads of the by-phrase."""
    by = [c for c in tree.kids(v, "obl") if "by" in tree.cases(c) or (tree.tokens.dep[c] == "obl:agent" and not tree.cases(c))]
    by = [c for c in by if not by_votes(tree, c)]
    return [k for c in by for k in tree.conjuncts(c)]
