"""Who may be meant by a description of a person: those spoken of before, and those first named soon after, with what the text does with each."""

from __future__ import annotations

from dataclasses import dataclass, field

from newsledger.find.coref_clauses import partners
from newsledger.find.coref_phrase import Phrase, alike
from newsledger.find.coref_said import Said, around, said_by, speaker
from newsledger.find.name_scene import Draft, Scene
from newsledger.language.lang.en.name_refer import INDEFINITE, LEADING

REACH, MOST, AHEAD = 12, 60, 2
"""So many sentences back a person may have been spoken of, so many mentions are weighed, and so many sentences ahead one may first be named."""
FIRST_SEEN = 40
"""So many sentences back it is looked whether somebody was named before."""
BODIES = frozenset({"organisation", "group", "organ", "agency"})


@dataclass(slots=True)
class Field:
    """The candidates of one description: the last mention of each, whether it comes behind the words, all mentions, verbs, and what stands near."""

    phrase: Phrase
    last: dict[str, Draft] = field(default_factory=dict)
    later: set[str] = field(default_factory=set)
    seen: list[Draft] = field(default_factory=list)
    acts: dict[str, set[tuple[str, str]]] = field(default_factory=dict)
    words: dict[str, set[str]] = field(default_factory=dict)
    quoted_names: set[str] = field(default_factory=set)
    acted: str | None = None
    speaker: str | None = None
    subject: str | None = None
    beside: set[str] = field(default_factory=set)
    unnamed: bool = False
    quoted: bool = False


def field_of(scene: Scene, phrase: Phrase, said: list[Said], owner: str | None = None) -> Field:
    """The candidates of a description; "a nun" may only be somebody named behind it."""
    out = Field(phrase)
    quoted = around(said, phrase.head)
    out.quoted = quoted is not None
    told = speaker(scene, quoted)
    apart = {own for own in (told.actor if told is not None else None, owner) if own}
    if phrase.opens not in INDEFINITE:
        out.seen = [d for d in before(scene, phrase) if d.actor not in apart]
        out.last = {d.actor or "": d for d in out.seen}
    for draft in ahead(scene, phrase):
        if phrase.opens in INDEFINITE and not so_told(scene, phrase, draft.actor or ""):
            continue
        if draft.actor not in apart and draft.actor not in out.last:
            out.last[draft.actor or ""] = draft
            out.later.add(draft.actor or "")
    tells = said_by(said, phrase.head)
    if tells is not None:
        near = scene.near(scene.sentence_of[tells.first], scene.sentence_of[tells.last - 1])
        start = scene.sentence(tells.first)[0]
        out.acted = subject_of(scene, scene.sentence_of[start] - 1) if tells.first - start <= 1 else None
        out.quoted_names = {d.actor for d in near if d.actor and d.how == "name" and tells.first <= d.first < tells.last}
    out.speaker = last_speaker(scene, said, phrase.first)
    out.subject = last_subject(scene, out)
    if owner:
        here = scene.sentence_of[phrase.head]
        places = {scene.sentence_of[d.first] for d in scene.near(here - REACH, here) if d.actor == owner and 0 <= d.first < phrase.first}
        out.beside = {d.actor or "" for d in out.seen if scene.sentence_of[d.first] in places}
    out.unnamed = told_unnamed(scene, phrase)
    for draft in out.seen:
        note_clause(scene, out, draft)
    return out


def so_told(scene: Scene, phrase: Phrase, own: str) -> bool:
    """Whether a title or a name's aside says of somebody named later what "a nun" says."""
    told = scene.told_of(own)
    return phrase.noun not in COMMON and any(alike(phrase.noun, noun) for noun in (*sorted(told.nouns), *sorted(told.words)))


COMMON = frozenset({"official", "officer", "soldier", "spokesman", "spokeswoman", "man", "woman", "minister", "policeman", "lawyer", "leader"})
"""Nouns that "a" makes nobody's: "an official said"."""


def before(scene: Scene, phrase: Phrase) -> list[Draft]:
    """The mentions before a phrase of persons who may be meant, in order of the text."""
    here = scene.sentence_of[phrase.head]
    seen = [
        d
        for d in scene.near(here - REACH, here)
        if d.kind == "person" and d.actor in scene.actors and not d.members and d.first >= 0 and d.last <= phrase.first and d.rule != "office"
    ]
    taken = partners(scene, phrase.head, seen)
    fit = [d for d in seen if d.actor not in taken and fits(scene, phrase, d)]
    bodies = {held.actor for i in range(phrase.first, phrase.last) if (held := scene.covered.get(i)) is not None and held.kind in BODIES}
    if bodies:  # "the TPLF leader" is of that body
        fit = [d for d in fit if any(of in bodies for _, of, _ in scene.titles.get(d.actor or "", []))] or fit
    return sorted(fit, key=lambda d: (d.last, d.first))[-MOST:]


def fits(scene: Scene, phrase: Phrase, draft: Draft) -> bool:
    """Whether the gender known so far allows the noun; who leads a state is no "opposition leader"."""
    if "opposition" in phrase.words and governs(scene, draft.actor or ""):
        return False
    return not phrase.gender or scene.gender.get(draft.actor or "", phrase.gender) == phrase.gender


def governs(scene: Scene, own: str) -> bool:
    """Whether somebody heads a state or government, by the table for the day or by a title of the report."""
    held = {s.office for s in scene.know.offices(own, scene.date)} | {office for office, _, former in scene.titles.get(own, ()) if not former}
    return bool(held & LEADING)


def ahead(scene: Scene, phrase: Phrase) -> list[Draft]:
    """The names behind a phrase of persons not named before it: "a nun brought them ... said Sister Agathe Kabongo"."""
    here = scene.sentence_of[phrase.head]
    behind = [d for d in scene.near(here, here + AHEAD) if d.kind == "person" and d.how == "name" and d.actor in scene.actors]
    behind = sorted((d for d in behind if d.first >= phrase.last and not d.members and fits(scene, phrase, d)), key=lambda d: d.first)
    named = {d.actor for d in scene.near(here - FIRST_SEEN, here) if 0 <= d.first < phrase.first}
    out: dict[str, Draft] = {}
    for draft in behind:
        if draft.actor not in named and not same_clause(scene, phrase.head, draft):
            out.setdefault(draft.actor or "", draft)
    return list(out.values())


def same_clause(scene: Scene, head: int, draft: Draft) -> bool:
    """Whether noun and name hang on one verb, or are joined: "the sheriff thanked Ann Lee" are two persons."""
    tokens, node = scene.reading.tokens, scene.head(draft.first, draft.last)
    if tokens.dep[node].split(":")[0] in ("appos", "conj") and tokens.head[node] == head:
        return tokens.dep[node].split(":")[0] == "conj"
    return tokens.head[node] == tokens.head[head] and tokens.dep[node].split(":")[0] in ("nsubj", "obj", "iobj", "obl")


def last_speaker(scene: Scene, said: list[Said], first: int) -> str | None:
    """Who spoke the last quotation that ended before a token."""
    done = [s for s in said if s.last <= first]
    draft = speaker(scene, done[-1]) if done else None
    return draft.actor if draft is not None else None


def last_subject(scene: Scene, out: Field) -> str | None:
    """The last person who is subject of a verb before the words."""
    return next((d.actor for d in reversed(out.seen) if scene.dep(d.first, d.last) == "nsubj"), None)


def subject_of(scene: Scene, number: int) -> str | None:
    """The person who is subject of the main verb of a sentence."""
    here = [d for d in scene.near(number, number) if d.kind == "person" and d.actor and not d.members and d.first >= 0] if number >= 0 else []
    tokens = scene.reading.tokens
    roots = [d for d in here if scene.dep(d.first, d.last) == "nsubj" and tokens.dep[tokens.head[scene.head(d.first, d.last)]] == "root"]
    return roots[0].actor if roots else None


def told_unnamed(scene: Scene, phrase: Phrase) -> bool:
    """Whether the noun, or one like it, was used with "a" of somebody who was given no name: "a man ... the man"."""
    start = scene.reading.tokens.sentences[max(0, scene.sentence_of[phrase.head] - REACH)][0]
    for j in strangers(scene):
        if not start < j < phrase.first or not alike(scene.low[j], phrase.noun):
            continue
        held = scene.covered.get(j)
        if held is None or held.rule == "role noun":
            return True
    return False


def strangers(scene: Scene) -> list[int]:
    """The nouns behind "a" and the like, found once a report."""
    if scene.strangers is None:
        tokens, low = scene.reading.tokens, scene.low
        scene.strangers = []
        for j in range(len(low)):
            if tokens.upos[j] != "NOUN":
                continue
            k = j - 1
            while k > 0 and tokens.upos[k] in ("ADJ", "NOUN", "NUM"):
                k -= 1
            if k >= 0 and low[k] in INDEFINITE:
                scene.strangers.append(j)
    return scene.strangers


def note_clause(scene: Scene, out: Field, draft: Draft) -> None:
    """Keep what a mention does or suffers, and the words of its clause."""
    own = draft.actor or ""
    found = scene.clauses.get((draft.first, draft.last))
    if found is None:
        found = scene.clauses[draft.first, draft.last] = clause_of(scene, draft)
    if found[0]:
        out.acts.setdefault(own, set()).update(found[0])
        out.words.setdefault(own, set()).update(found[1])


def clause_of(scene: Scene, draft: Draft) -> tuple[set[tuple[str, str]], set[str]]:
    """What a mention does or suffers, and the words of its clause; found once for each, however many descriptions ask."""
    tokens, node = scene.reading.tokens, scene.head(draft.first, draft.last)
    dep, verb = tokens.dep[node], tokens.head[node]
    acts, words = set[tuple[str, str]](), set[str]()
    if tokens.upos[verb] in ("VERB", "NOUN", "ADJ"):
        role = "does" if dep == "nsubj" else "suffers" if dep in ("obj", "iobj", "nsubj:pass") else "is near"
        acts.add((tokens.lemma[verb].lower(), role))
        if role == "does":
            acts.update(
                (tokens.lemma[c].lower(), role) for c in scene.children[verb] if tokens.dep[c] in ("conj", "xcomp") and tokens.upos[c] == "VERB"
            )
        for c in (verb, *scene.children[verb]):
            if tokens.upos[c] in ("NOUN", "VERB") and not draft.first <= c < draft.last:
                words.add(tokens.lemma[c].lower())
                words.update(tokens.lemma[g].lower() for g in scene.children[c] if tokens.upos[g] == "NOUN" and c != verb)
    return acts, words
