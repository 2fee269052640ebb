"""Actors whom the grammar of a sentence ties together: conjuncts, the parties of one deed, subjects of clauses side by side, speaker and hearer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from newsledger.find.name_scene import Scene
from newsledger.language.lang.en.name_groups import MUTUAL
from newsledger.language.lang.en.names import REPORT_VERBS

Tied = tuple[list[str], int, tuple[str, ...]]
"""The ids, a token of theirs, and what more is to be said of the tie."""
PARTY = frozenset({"obj", "iobj", "obl"})


def relation(scene: Scene, node: int) -> str:
    """The relation of a token to its governor, without subtype."""
    return scene.reading.tokens.dep[node].partition(":")[0]


def conjoined(scene: Scene, at: Mapping[int, str], first: int) -> Iterator[Tied]:
    """Conjuncts by the parse, whatever stands between them: "brought Lee of Korea and Ito, the acting premier, to talks"."""
    runs: dict[int, list[int]] = {}
    for node in at:
        top = node
        while relation(scene, top) == "conj" and scene.heads[top] in at:
            top = scene.heads[top]
        runs.setdefault(top, []).append(node)
    for top, nodes in runs.items():
        ids = list(dict.fromkeys(at[n] for n in sorted(nodes)))
        if len(ids) > 1:
            yield ids, top, (f"as {relation(scene, top)}",)


def governor(scene: Scene, node: int) -> int:
    """The verb that a token is a party of, through asides, possessors and nouns of meetings; -1 without one."""
    tokens = scene.reading.tokens
    for _ in range(6):
        if tokens.upos[node] in ("VERB", "AUX"):
            return node
        if scene.heads[node] == node or scene.heads[node] < 0:
            return node
        node = scene.heads[node]
    return -1


def subject_of(scene: Scene, verb: int, at: Mapping[int, str]) -> int:
    """The node of the verb's subject, that of the clause above where it has none of its own: "won, beating Raisi"."""
    tokens = scene.reading.tokens
    for _ in range(4):
        own = [c for c in scene.children[verb] if tokens.dep[c].startswith("nsubj")]
        if own:
            return own[0]
        if relation(scene, verb) not in ("advcl", "xcomp", "conj") or scene.heads[verb] == verb:
            return -1
        verb = scene.heads[verb]
    return -1


def deeds(scene: Scene, at: Mapping[int, str], first: int) -> Iterator[Tied]:
    """Subject and another party of one verb: "Rouhani won, beating Raisi", "was met by Kim", "Raúl agreed with Washington"."""
    tokens = scene.reading.tokens
    for node, own in at.items():
        if relation(scene, node) not in (*PARTY, "nmod", "appos", "conj"):
            continue
        if scene.heads[node] in at and relation(scene, node) == "conj":
            continue  # "brought Lee and Ito to talks": the two, not who brought them and the second
        top = node
        while relation(scene, top) in ("nmod", "appos", "conj", "flat") and scene.heads[top] != top:
            top = scene.heads[top]
        if relation(scene, top) not in PARTY:
            continue
        verb = scene.heads[top]
        subject = subject_of(scene, verb, at)
        while subject >= 0 and subject not in at and relation(scene, subject) != "root" and any(c in at for c in scene.children[subject]):
            subject = next(c for c in scene.children[subject] if c in at)
        if subject < 0 or subject not in at or at[subject] == own:
            continue
        more = ["straight" if top == node else "within"]
        if tokens.lemma[verb].lower() in MUTUAL or tokens.lemma[top].lower() in MUTUAL:
            more.append("mutual")
        if relation(scene, verb) == "root":
            more.append("main")
        if any(c in at and relation(scene, c) == "conj" for c in scene.children[node]):
            more.append("of several")
        yield [at[subject], own], node, tuple(more)


def parallel(scene: Scene, at: Mapping[int, str], first: int) -> Iterator[Tied]:
    """Subjects of clauses side by side: "Zeman pulled a groin and Lefort broke a finger", "Labour took four, the Greens two"."""
    tokens = scene.reading.tokens
    for node, own in at.items():
        if not tokens.dep[node].startswith("nsubj"):
            continue
        verb = scene.heads[node]
        if relation(scene, verb) in ("conj", "parataxis"):
            for c in scene.children[scene.heads[verb]]:
                if tokens.dep[c].startswith("nsubj") and c in at and at[c] != own:
                    yield [at[c], own], node, (relation(scene, verb),)


def spoken_to(scene: Scene, at: Mapping[int, str], first: int) -> Iterator[Tied]:
    """Speaker and hearer of the words that a group stands in: "Lai told Hadley that both sides shared values"."""
    tokens = scene.reading.tokens
    node = first
    for _ in range(12):
        above = scene.heads[node]
        if above == node or above < 0:
            return
        if tokens.lemma[above].lower() in REPORT_VERBS:
            parties = [c for c in scene.children[above] if c in at and (tokens.dep[c].startswith("nsubj") or relation(scene, c) in PARTY)]
            if len({at[c] for c in parties}) == 2:
                yield list(dict.fromkeys(at[c] for c in parties)), above, ()
        node = above
