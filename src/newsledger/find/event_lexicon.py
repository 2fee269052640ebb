"""The words of events compiled for matching: verbs, patterns of verbs with what stands beside them, nouns and their families."""

from __future__ import annotations

from functools import cache
from types import ModuleType
from typing import NamedTuple

from newsledger.find.event_tree import Tree
from newsledger.language.lang import words
from newsledger.records import Tokens


class Pattern(NamedTuple):
    """One line of the patterns: what must stand beside the verb, and the code that it gives ("-": no event)."""

    code: str
    particles: frozenset[str]
    objects: frozenset[str]
    obliques: frozenset[str]
    complements: frozenset[str]
    subjects: frozenset[str]
    infinitives: frozenset[str]
    parts: int


class Lexicon(NamedTuple):
    """Everything the trigger rules look up, for one language."""

    patterns: dict[str, tuple[Pattern, ...]]
    verbs: dict[str, str]
    phrasal: dict[str, dict[str, str]]
    nouns: dict[str, str]
    compounds: dict[str, dict[str, str]]
    families: dict[str, frozenset[str]]
    subjective: frozenset[str]
    guards: dict[str, frozenset[str]]
    fields: dict[str, tuple[str, ...]]
    figurative: dict[str, list[list[str]]]
    generic: frozenset[str]
    scored: frozenset[str]
    sport_only: frozenset[str]
    known: frozenset[str]
    irregular: dict[str, str]
    seen: dict[tuple[str, str], str]
    saying: frozenset[str]
    telling: frozenset[str]
    judging: frozenset[str]
    blame: frozenset[str]


@cache
def lexicon(language: str) -> Lexicon | None:
    """The compiled words of a language, None when it has none."""
    verbs, nouns = words(language, "event_verbs"), words(language, "event_nouns")
    if verbs is None or nouns is None:
        return None
    families = {line.split()[0]: frozenset(line.split()[1:]) for line in nouns.FAMILIES.strip().splitlines()}
    plain, phrasal = verb_tables(verbs.VERBS)
    noun, compounds = noun_tables(nouns.NOUNS)
    noun = made_of(plain, nouns.ENDINGS, frozenset(nouns.NOT_MADE.split())) | noun
    guards = {k: frozenset(getattr(nouns, k).split()) for k in ("SPORT", "MARKETS", "WEATHER", "ACCIDENT", "SCIENCE", "FICTION")}
    guards["SPORT"] |= frozenset(nouns.SPORT_ONLY.split())
    patterns = pattern_table(verbs, families)
    known = {*patterns, *plain, *phrasal, *noun, *compounds, *(w for f in families.values() for w in f)}
    return Lexicon(
        patterns,
        plain,
        phrasal,
        noun,
        compounds,
        families,
        frozenset(nouns.SUBJECTIVE.split()),
        guards,
        {w: tuple(k for k, v in guards.items() if w in v) for words_ in guards.values() for w in words_},
        phrase_table(nouns.FIGURATIVE),
        frozenset(nouns.GENERIC_ADVERBS.split()),
        frozenset(nouns.SCORED.split()),
        frozenset(nouns.SPORT_ONLY.split()),
        frozenset(known),
        dict(pair.split(":") for pair in verbs.IRREGULAR.split()),
        {},
        frozenset(verbs.SAYING.split()),
        frozenset({*patterns, *plain, *phrasal, *verbs.SAYING.split(), *verbs.JUDGING.split()}),
        frozenset(verbs.JUDGING.split()),
        frozenset(verbs.BLAME.split()),
    )


def tree_of(tokens: Tokens, text: str, language: str | None) -> Tree:
    """The parse as a tree, its lemmas mended by the words of the lexicon."""
    lex = lexicon(language or "en")
    if lex is None:
        return Tree(tokens, text)
    tree = Tree(tokens, text, lex.known, lex.irregular, lex.seen)
    armed = lex.compounds.get("strike", {})
    for i in [i for i, lemma in enumerate(tree.lemmas) if i and lemma == "strike"]:  # "launched air strikes": no strike of workers
        if armed.get(tree.lemmas[i - 1], "").startswith("19"):
            tree.lemmas[i] = "airstrike"
    return tree


def verb_tables(text: str) -> tuple[dict[str, str], dict[str, dict[str, str]]]:
    """Verb to code, and verb to particle to code."""
    plain: dict[str, str] = {}
    phrasal: dict[str, dict[str, str]] = {}
    for line in text.strip().splitlines():
        code, *verbs = line.split()
        for verb in verbs:
            head, _, rest = verb.partition("_")
            if rest:
                phrasal.setdefault(head, {}).setdefault(rest.split("_")[-1], code)
            else:
                plain.setdefault(verb, code)
    return plain, phrasal


def phrase_table(text: str) -> dict[str, list[list[str]]]:
    """Phrases by their first word, from words joined by "_"."""
    out: dict[str, list[list[str]]] = {}
    for phrase in text.split():
        parts = phrase.split("_")
        out.setdefault(parts[0], []).append(parts)
    return out


def noun_tables(text: str) -> tuple[dict[str, str], dict[str, dict[str, str]]]:
    """Noun to code, and for compounds head to first part to code."""
    plain: dict[str, str] = {}
    compounds: dict[str, dict[str, str]] = {}
    for line in text.strip().splitlines():
        code, *nouns = line.split()
        for noun in nouns:
            first, _, head = noun.rpartition("_")
            if first:
                compounds.setdefault(head, {})[first] = code
            else:
                plain.setdefault(noun, code)
    return plain, compounds


def made_of(verbs: dict[str, str], endings: tuple[tuple[str, str], ...], other: frozenset[str]) -> dict[str, str]:
    """The nouns made of verbs, with the codes of the verbs: dissolve, "dissolution"; hack, "hacking"."""
    out: dict[str, str] = {}
    for verb, code in verbs.items():
        for old, new in endings:
            if verb.endswith(old) and len(verb) > 3:
                out.setdefault(verb[: len(verb) - len(old)] + new, code)
        if len(verb) > 2 and verb[-1] not in "aeiouwxy" and verb[-2] in "aeiou" and verb[-3] not in "aeiou":
            out.setdefault(f"{verb}{verb[-1]}ing", code)
    return {noun: code for noun, code in out.items() if noun not in other and noun not in verbs}


def pattern_table(module: ModuleType, families: dict[str, frozenset[str]]) -> dict[str, tuple[Pattern, ...]]:
    """Verb to its patterns, in the order written."""
    out: dict[str, list[Pattern]] = {}
    for line in module.PATTERNS.strip().splitlines():
        verbs, sides, code = (part.strip() for part in line.split(";"))
        slots: dict[str, frozenset[str]] = {}
        for side in sides.split() if sides != "-" else []:
            kind, _, alternatives = side.partition(":")
            slots[kind] = expanded(alternatives, families)
        empty: frozenset[str] = frozenset()
        slot = [slots.get(k, empty) for k in "poaxsi"]
        pattern = Pattern(code, slot[0], slot[1], slot[2], slot[3], slot[4], slot[5], len(slots))
        for verb in verbs.split("|"):
            out.setdefault(verb, []).append(pattern)
    return {verb: tuple(patterns) for verb, patterns in out.items()}


def expanded(alternatives: str, families: dict[str, frozenset[str]]) -> frozenset[str]:
    """The words of `a|b|@FAMILY`."""
    out: set[str] = set()
    for word in alternatives.split("|"):
        out |= families[word[1:]] if word.startswith("@") else {word}
    return frozenset(out)
