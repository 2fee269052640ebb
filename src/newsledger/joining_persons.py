"""One person under one id in the reports of a story, though one report writes "Robert Holm" and another "Bob Holm" or "Robert J. Holm"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import msgspec

from newsledger.know.names import key
from newsledger.language.lang.en.nicknames import NICKNAMES
from newsledger.records import Actor, Findings, Story, Via

SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
"""What tells a son from a father of the same name: only names with the same one, or both without, are one."""
KEPT = ("report", "blocks", "times", "places", "links")
"""What of the findings holds no actor."""
MOST = 100
"""So many persons of one family name in a story are a list, and none of them is joined."""


def one_person(founds: Sequence[Findings], stories: Sequence[Story]) -> list[Findings]:
    """The findings, in which each person has one id throughout a story; reports without a person of two names come back as they are.

    Two names are one where family name, suffix and given name agree, a middle initial or a known short form apart ("Chuck" and "Charles E."), unless
    their states differ or two of the names stand in one report: then they are two persons, or it is not known which of them is meant.
    """
    held = {f.report.id: f for f in founds}
    new: dict[str, dict[str, str]] = {}
    actors: dict[str, Actor] = {}
    for story in stories:
        reports = [held[i] for i in dict.fromkeys(s.report for s in story.sections) if i in held]
        for ids in groups_of(reports):
            own, actor = chosen(ids, reports)
            actors[own] = actor
            for f in reports:
                new.setdefault(f.report.id, {}).update({i: own for i in ids if i in f.actors and i != own})
    return [with_ids(f, new[f.report.id], actors) if new.get(f.report.id) else f for f in founds]


def groups_of(reports: Sequence[Findings]) -> list[list[str]]:
    """The ids that are one person in these reports, by two or more."""
    where: dict[str, list[int]] = {}
    named: dict[str, Actor] = {}
    for n, f in enumerate(reports):
        for own, actor in f.actors.items():
            if actor.kind == "person" and own.startswith("person:"):
                where.setdefault(own, []).append(n)
                named.setdefault(own, actor)
    families: dict[str, list[str]] = {}
    for own in sorted(where):
        family, _, given = parts(named[own].name)
        if given:
            families.setdefault(family, []).append(own)
    return [g for ids in families.values() if 1 < len(ids) <= MOST for g in joined(ids, named, where)]


def joined(ids: Sequence[str], named: Mapping[str, Actor], where: Mapping[str, Sequence[int]]) -> list[list[str]]:
    """Of one family name those groups whose names are all one and of which no report has two; none for a name that fits two groups."""
    out: list[list[str]] = []
    for own in ids:
        fit = [g for g in out if all(same_person(named[own], named[o]) for o in g)]
        if len(fit) == 1 and not any(set(where[own]) & set(where[o]) for o in fit[0]):
            fit[0].append(own)
        else:
            out.append([own])
    doubtful = [g for g in out if any(h is not g and all(same_person(named[a], named[b]) for a in g for b in h) for h in out)]
    return [g for g in out if len(g) > 1 and g not in doubtful]


def parts(name: str) -> tuple[str, str, list[str]]:
    """Family name, suffix and given names: ("holmgren", "", ["charles", "e"])."""
    words = key(name).split()
    suffix = words.pop() if len(words) > 2 and words[-1] in SUFFIXES else ""
    return (words[-1], suffix, words[:-1]) if words else ("", "", [])


def same_person(one: Actor, two: Actor) -> bool:
    """Whether two names may be one person's: the given names agree, initials and short forms apart, and so do the states where both have one."""
    (family, suffix, a), (other, end, b) = parts(one.name), parts(two.name)
    if family != other or suffix != end or (one.state and two.state and one.state != two.state):
        return False
    first, second = full(a), full(b)
    if not first or not second or not (first[0] == second[0] or short_form(first[0], second[0])):
        return False
    middle, inner = a[a.index(first[0]) + 1 :], b[b.index(second[0]) + 1 :]
    return not middle or not inner or all(x[0] == y[0] for x, y in zip(middle, inner, strict=False))


def full(given: Sequence[str]) -> list[str]:
    """The given names without initials."""
    return [w for w in given if len(w) > 1]


def short_form(a: str, b: str) -> bool:
    """Whether one given name is a short form of the other, or both of one name: "Chuck" and "Charles"."""
    return a in NICKNAMES.get(b, ()) or b in NICKNAMES.get(a, ()) or bool({*NICKNAMES.get(a, ())} & {*NICKNAMES.get(b, ())})


def chosen(ids: Sequence[str], reports: Sequence[Findings]) -> tuple[str, Actor]:
    """The id and actor that stand for all: a known person, else who is in most reports, else the longest name; the other names as aliases."""
    seen = Counter(i for f in reports for i in ids if i in f.actors)
    actors = {i: next(f.actors[i] for f in reports if i in f.actors) for i in ids}
    own = min(ids, key=lambda i: (not actors[i].rule.startswith("known"), -seen[i], -len(actors[i].name), i))
    names = dict.fromkeys(n for i in ids for n in (actors[i].name, *actors[i].aliases) if n != actors[own].name)
    told = [actors[i] for i in [own, *ids]]
    state, sector = next((a.state for a in told if a.state), None), next((a.sector for a in told if a.sector), None)
    return own, msgspec.structs.replace(actors[own], aliases=tuple(names), state=state, sector=sector)


def with_ids(found: Findings, names: Mapping[str, str], actors: Mapping[str, Actor]) -> Findings:
    """The findings with other ids for some persons, wherever one is named."""
    names = {**names, **{found.actors[i].name: actors[own].name for i, own in names.items()}}
    fields = {f: renamed(getattr(found, f), names) for f in found.__struct_fields__ if f not in (*KEPT, "actors")}
    table = {names.get(i, i): renamed(a, names) for i, a in found.actors.items()}
    return msgspec.structs.replace(
        found, actors={i: actors.get(i, a) if i in actors and i in names.values() else a for i, a in table.items()}, **fields
    )


def renamed(value: object, names: Mapping[str, str]) -> object:
    """The value with the ids replaced in it, itself where it has none of them."""
    if isinstance(value, str):
        return names.get(value, value)
    if isinstance(value, tuple):
        items = tuple(renamed(v, names) for v in value)
        return value if all(a is b for a, b in zip(items, value, strict=True)) else items
    if isinstance(value, msgspec.Struct) and type(value).__name__ not in ("Span", "Time", "Token"):
        whole = isinstance(value, Via) and value.actor in names  # a link is called as its person is
        fields = {f: renamed(getattr(value, f), names) for f in value.__struct_fields__ if f != "name" or whole}
        changed = {f: v for f, v in fields.items() if v is not getattr(value, f)}
        return msgspec.structs.replace(value, **changed) if changed else value
    return value
