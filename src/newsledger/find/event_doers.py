"""Who did it where the verb has no doer of its own, and what only sounds like violence: attacks in words.

"Three sailors were shot and killed by police", "two women were hurt when raiders fired at them", "charged in a suit filed by the commission", "guilty
of the murder of"; "assailed the minister as weak".
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from newsledger.find.event_parties import Roles, Scene, agents, clean, is_party, passive, surface
from newsledger.find.event_tree import Tree
from newsledger.find.event_triggers import Trigger
from newsledger.language.lang import words

DONE = ("ASSAULT", "ACCUSE", "COERCE", "SANCTION", "CONSULT", "THREATEN", "REJECT", "SUPPORT")
"""Types whose doer is looked for farther away."""
OWNED = "responsibility"
DEEP = 4
"""Steps up from a deed to the verb of the charge."""


class DoerWords(NamedTuple):
    """The words of `lang/xx/event_doers.py`."""

    violent: frozenset[str]
    blaming: frozenset[str]
    convicting: frozenset[str]
    leaving: frozenset[str]
    papers: frozenset[str]
    owners: frozenset[str]
    scenes: frozenset[str]
    accidental: frozenset[str]
    verbal: frozenset[str]
    contest: frozenset[str]
    armed: frozenset[str]
    likely: frozenset[str]
    expelling: frozenset[str]
    wordy: frozenset[str]
    telling: frozenset[str]
    harms: frozenset[str]
    none: frozenset[str]
    shooting: frozenset[str]
    handling: frozenset[str]
    guns: frozenset[str]
    owning: frozenset[str]
    attacks: frozenset[str]
    amid: frozenset[str]
    ranks: frozenset[str]
    grounds: frozenset[str]


@cache
def doer_words(language: str = "en") -> DoerWords:
    """The words of a language, those of English where it has none."""
    m = words(language, "event_doers") or words("en", "event_doers")
    assert m is not None
    return DoerWords(
        m.VIOLENT, m.BLAMING, m.CONVICTING, m.LEAVING, m.PAPERS, m.OWNERS, m.SCENES, m.ACCIDENTAL, m.VERBAL, m.CONTEST, m.ARMED,
        m.LIKELY, m.EXPELLING, m.WORDY, m.TELLING, m.HARMS, m.NONE,
        m.SHOOTING, m.HANDLING, m.GUNS, m.OWNING, m.ATTACKS, m.AMID, m.RANKS, m.GROUNDS,
    )  # fmt: skip


def with_doer(scene: Scene, trigger: Trigger, kind: str, who: Roles) -> Roles:
    """The roles with who did it: the first rule that finds somebody; without those who only speak of the deed."""
    if who.actors and kind == "ASSAULT" and spoken_of(scene.tree, trigger.at):
        return Roles([], who.recipients, False)
    if who.actors and kind == "ASSAULT" and (doers := told_doers(scene, trigger, who.actors)):
        return Roles(doers, [g for g in who.recipients if g not in doers], who.reciprocal)
    if who.actors and kind == "ASSAULT" and (doers := owners_of_attacks(scene, who.actors)):
        return Roles(doers, [g for g in who.recipients if g not in doers], who.reciprocal)
    if who.actors or kind not in DONE:
        return who
    for rule in (joined, owned_up, in_papers, in_clause, of_attack, within, of_paper, accused, owner, leaving, opposed, out_of, beside_media):
        doers = [d for d in clean(scene, rule(scene, trigger, kind)) if not trigger.first <= d <= trigger.last]
        if doers:
            return Roles(doers, [g for g in who.recipients if g not in doers], who.reciprocal)
    return who


Rule = Callable[[Scene, Trigger, str], list[int]]


def spoken_of(tree: Tree, at: int) -> bool:
    """Whether a deed is the object of a verb of blame: "blames the shooting on a lock"."""
    h = tree.head(at)
    return h is not None and tree.base(at) in ("xcomp", "obj") and tree.words[at].endswith("ing") and tree.lemmas[h] in doer_words().blaming


def told_doers(scene: Scene, trigger: Trigger, actors: list[int]) -> list[int]:
    """Who does it, where only the teller was taken for the doer: "Officials say Lund went from house to house, shooting people"."""
    tree, at = scene.tree, trigger.at
    over = tree.head(at)
    if over is None or not tree.words[at].endswith("ing") or tree.base(at) != "advcl":
        return []
    said = tree.head(over) if tree.base(over) == "ccomp" else over
    if said is None or tree.lemmas[said] not in doer_words().telling or any(a not in tree.kids(said, "nsubj") or a > said for a in actors):
        return []
    own = [s for c in tree.kids(said, "ccomp") if said < c < at for s in tree.kids(c, "nsubj")]
    return [s for s in own or [s for s in tree.kids(said, "nsubj") if said < s < at] if is_party(scene, s)]


def joined(scene: Scene, trigger: Trigger, kind: str) -> list[int]:
    """The by-phrase of a verb joined to a passive: "were shot and killed by police"."""
    tree, v = scene.tree, trigger.at
    if not passive(tree, v, scene.words):
        return []
    return [a for c in tree.kids(v, "conj") if not tree.kids(c, "nsubj") for a in agents(tree, c)]


def owned_up(scene: Scene, trigger: Trigger, kind: str) -> list[int]:
    """Who owns up to a deed: "The group claimed responsibility for the bombing of a bus"."""
    tree, h = scene.tree, scene.tree.head(trigger.at)
    if kind != "ASSAULT" or h is None or tree.base(trigger.at) not in ("nmod", "obl") or tree.cases(trigger.at)[:1] != ["for"]:
        return []
    v = tree.head(h) if tree.lemmas[h] == OWNED else h
    said = v is not None and tree.lemmas[v] in doer_words().owning and (v != h or any(tree.lemmas[o] == OWNED for o in tree.kids(v, "obj")))
    return [s for s in surface(scene, v) if is_party(scene, s)] if v is not None and said and not passive(tree, v) else []


def in_papers(scene: Scene, trigger: Trigger, kind: str) -> list[int]:
    """Who filed the suit that somebody was charged in: "charged in a suit filed by the commission"."""
    tree, w = scene.tree, doer_words()
    if kind != "ACCUSE" or not passive(tree, trigger.at, scene.words):
        return []
    papers = [c for c in tree.kids(trigger.at, "obl") if tree.lemmas[c] in w.papers]
    return [
        a
        for c in papers
        for a in [*(k for v in tree.kids(c, "acl") for k in agents(tree, v)), *(k for k in tree.kids(c, "nmod") if "by" in tree.cases(k))]
    ]


def in_clause(scene: Scene, trigger: Trigger, kind: str) -> list[int]:
    """Who fired, or whom they fought, in the clause behind a wound: "hurt when raiders fired at them", "killed fighting the rebels"."""
    tree, w = scene.tree, doer_words()
    if kind != "ASSAULT" or not passive(tree, trigger.at, scene.words):
        return []
    out: list[int] = []
    for c in tree.kids(trigger.at, "advcl"):
        if tree.lemmas[c] in w.violent:
            own = tree.kids(c, "nsubj")
            side = own if own and not passive(tree, c) else agents(tree, c) if own else tree.kids(c, "obj") if tree.words[c].endswith("ing") else []
            out += [k for s in side for k in tree.conjuncts(s) if tree.lemmas[k] not in scene.words.making]
    for c in tree.kids(trigger.at, "obl"):
        if tree.cases(c)[:1] == ["in"] and tree.lemmas[c] in scene.words.mutual_nouns:
            out += [k for n in tree.kids(c, "nmod") if tree.cases(n)[:1] in (["between"], ["with"]) for k in tree.conjuncts(n) if is_party(scene, k)]
    return out


def of_attack(scene: Scene, trigger: Trigger, kind: str) -> list[int]:
    """Whose attack somebody was hurt in: "were killed during Karl Lund's shooting rampage", "in the rebels' attack on Juba"."""
    tree, w = scene.tree, doer_words()
    if kind not in ("ASSAULT", "COERCE") or not passive(tree, trigger.at, scene.words):
        return []
    dead = [k for c in tree.kids(trigger.at, "xcomp") for k in tree.kids(c, "obl")]  # "shot dead in"
    near = [*tree.kids(trigger.at, "obl", "advcl"), *dead, *(n for c in tree.kids(trigger.at, "obl") for n in tree.kids(c, "nmod"))]
    attacks = [c for c in near if (tree.cases(c) or [""])[0] in w.amid and tree.lemmas[c] in w.attacks]
    return [k for c in attacks for k in attacking(scene, c)]


def owners_of_attacks(scene: Scene, actors: list[int]) -> list[int]:
    """Whose attack it is, where the attack itself was taken for the doer: "were killed by Lund's bombing"; nobody where a doer is no attack."""
    tree, w = scene.tree, doer_words()
    owned = [attacking(scene, a) if tree.lemmas[a] in w.attacks else [] for a in actors]
    return clean(scene, [k for found in owned for k in found]) if all(owned) else []


def attacking(scene: Scene, n: int) -> list[int]:
    """Who owns an attack; not where or when it was: "Norway's worst massacre", "the school's shooting", "Sunday's attack"."""
    tree, w = scene.tree, doer_words()
    if any("Degree=Sup" in tree.tokens.feats[c] or tree.words[c] in w.ranks for c in tree.kids(n, "amod", "nmod")):
        return []
    owners = [c for c in tree.kids(n, "nmod") if tree.tokens.dep[c] == "nmod:poss"]
    return [k for c in owners for k in tree.conjuncts(c) if tree.lemmas[k] not in w.grounds and is_party(scene, k)]


def within(scene: Scene, trigger: Trigger, kind: str) -> list[int]:
    """Those among whom somebody is criticised: "was criticized within his own party"."""
    tree = scene.tree
    if kind not in ("ACCUSE", "SUPPORT", "REJECT") or not passive(tree, trigger.at, scene.words):
        return []
    return [c for c in tree.kids(trigger.at, "obl") if tree.cases(c)[:1] in (["within"], ["among"], ["inside"]) and is_party(scene, c)]


def of_paper(scene: Scene, trigger: Trigger, kind: str) -> list[int]:
    """Whose paper accuses: "The lawsuit, brought by the attorney general, accused", "The grand jury indictment charged"."""
    tree, w = scene.tree, doer_words()
    if kind != "ACCUSE" or passive(tree, trigger.at, scene.words):
        return []
    out: list[int] = []
    for s in tree.kids(trigger.at, "nsubj"):
        if tree.lemmas[s] in w.papers:
            out += [a for v in tree.kids(s, "acl") for a in agents(tree, v)]
            out += [k for c in tree.kids(s, "nmod") if "by" in tree.cases(c) or tree.tokens.dep[c] == "nmod:poss" for k in tree.conjuncts(c)]
            out += [c for c in tree.kids(s, "compound", "amod") if is_party(scene, c)]
    return out


def accused(scene: Scene, trigger: Trigger, kind: str) -> list[int]:
    """Who is guilty of a deed, or accused of it: "found Lund guilty of the murder of", "charged with the murder of"."""
    tree, at = scene.tree, trigger.at
    h = tree.head(at)
    for _ in range(DEEP):  # "charged with arson in the burning of a mill, and manslaughter in the shooting of a guard"
        if h is None or tree.lemmas[h] in doer_words().convicting or tree.base(h) not in ("nmod", "obl", "conj") or tree.cases(at)[:1] != ["in"]:
            break
        h = tree.head(h)
    if h is None or kind not in ("ASSAULT", "COERCE") or tree.base(at) not in ("obl", "nmod") or tree.lemmas[h] not in doer_words().convicting:
        return []
    if tree.tokens.upos[h] == "NOUN" or tree.cases(at)[:1] not in (["of"], ["with"], ["for"], ["in"]):
        return []
    v = tree.head(h) if tree.tokens.upos[h] == "ADJ" and tree.base(h) == "xcomp" else h
    if v is None:
        return []
    return tree.kids(v, "nsubj") if passive(tree, v, scene.words) or tree.tokens.upos[v] == "ADJ" else tree.kids(v, "obj")


def owner(scene: Scene, trigger: Trigger, kind: str) -> list[int]:
    """Whom "their" before a noun stands for, and who does something with it: "focusing much of their criticism on", "opened with criticism of"."""
    tree, n = scene.tree, trigger.at
    h = tree.clause(n)
    if tree.tokens.upos[n] != "NOUN" or tree.tokens.upos[h] != "VERB" or passive(tree, h):
        return []
    owned = any(tree.words[c] in doer_words().owners for c in tree.kids(n, "nmod"))
    led = kind == "ACCUSE" and tree.base(n) == "obl" and tree.cases(n)[:1] == ["with"]
    return [s for s in surface(scene, h) if is_party(scene, s)] if owned or led else []


def leaving(scene: Scene, trigger: Trigger, kind: str) -> list[int]:
    """Who comes or goes for talks: "left for consultations with"."""
    tree, n = scene.tree, trigger.at
    h = tree.head(n)
    if kind != "CONSULT" or h is None or tree.base(n) != "obl" or tree.cases(n)[:1] != ["for"] or tree.lemmas[h] not in doer_words().leaving:
        return []
    return [s for s in surface(scene, h) if is_party(scene, s)]


def opposed(scene: Scene, trigger: Trigger, kind: str) -> list[int]:
    """Who "is opposed to" something, which looks like a passive."""
    tree, v = scene.tree, trigger.at
    if tree.words[v] != "opposed" or not any(tree.cases(c)[:1] == ["to"] for c in tree.kids(v, "obl")):
        return []
    return [s for s in tree.kids(v, "nsubj") if is_party(scene, s)]


def out_of(scene: Scene, trigger: Trigger, kind: str) -> list[int]:
    """Where somebody is put out of: "Two inspectors were expelled from Norvia", "deported from Lima to Quito"."""
    tree, v = scene.tree, trigger.at
    if tree.lemmas[v] not in doer_words().expelling or not passive(tree, v, scene.words):
        return []
    return [c for c in tree.kids(v, "obl") if tree.cases(c)[:1] == ["from"] and c in scene.named]


def beside_media(scene: Scene, trigger: Trigger, kind: str) -> list[int]:
    """Who does what is told, where the deed hangs on the medium's verb: "After the talks, the two ministers dined, Norwegian media reported"."""
    tree, n = scene.tree, trigger.at
    h = tree.head(n)
    if kind != "CONSULT" or h is None or tree.base(n) != "obl" or tree.base(h) != "parataxis":
        return []
    told = tree.head(h) if all(s in scene.media for s in tree.kids(h, "nsubj")) else None
    return [s for s in surface(scene, told) if is_party(scene, s)] if told is not None else []


def in_words(tree: Tree, trigger: Trigger, first: int, last: int) -> bool:
    """Whether an attack is one of words: "attacked the minister as weak", "stepped up his attacks" in a sentence of a campaign without arms."""
    w, at = doer_words(), trigger.at
    if tree.lemmas[at] not in w.verbal and (trigger.noun is None or tree.lemmas[trigger.noun] not in w.verbal):
        return False
    seen = set(tree.words[first:last])
    if any(
        tree.words[c] in w.wordy for n in (at, trigger.noun) if n is not None for c in tree.kids(n, "amod", "compound")
    ):  # "a scathing attack on the cabinet"
        return True
    if seen & w.armed:
        return False
    judged = any(
        tree.words[k] == "as" for c in tree.kids(at, "advcl", "obl") for k in tree.kids(c, "case", "mark") if tree.tokens.upos[c] in ("ADJ", "NOUN")
    )
    return bool(seen & w.contest) or (judged and bool(tree.kids(at, "obj")))
