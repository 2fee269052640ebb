"""The members of a group: sets of actors proposed by where they stand in the text, in the ways that texts bring actors together.

"The two presidents", "both", "they": proposed are those joined by "and", subject and partner of a verb, an earlier group, the last named, all within
so many sentences, kin, those so called. `coref_signs` says what speaks for each, `coref_choice` weighs it.
"""

from __future__ import annotations

from collections import Counter
from itertools import combinations

from newsledger.find.coref_asks import Ask
from newsledger.find.coref_demands import by_demand, of_owners
from newsledger.find.coref_family import family_name
from newsledger.find.coref_lists import runs
from newsledger.find.coref_members import allows, co_parties
from newsledger.find.coref_offers import BODIES, LARGEST, LINKS, MOST, NEAR, REACH, TOLD_LAST, Offers, Seen, latest
from newsledger.find.coref_phrase import alike
from newsledger.find.coref_tied import conjoined, deeds, parallel, spoken_to
from newsledger.find.kin import Tie
from newsledger.find.name_match import known_actor
from newsledger.find.name_scene import Draft, Scene
from newsledger.language.lang.en.name_groups import KINSFOLK
from newsledger.language.lang.en.person_kin import OF_KIN, PAIRS_OF_KIN
from newsledger.language.lang.en.person_nouns import YOUNG


def offers(scene: Scene, ask: Ask) -> Offers:
    """All sets proposed for an ask."""
    out = Offers(ask)
    near = mentions_before(scene, ask)
    bound = scene.low[ask.first] in ("their", "theirs", "themselves")  # "France and Germany closed their border"
    apart = set() if bound else co_parties(scene, ask.first)
    apart |= {f"state:{scene.actors[own].state}" for own in apart if own in scene.actors}
    if scene.speaker is not None and not {"our", "us"} & set(scene.low[ask.first : ask.last]):
        apart.add(scene.speaker)  # "They are the same person," the cousin said
    for kind in ask.kinds:
        seen = [s for s in of_kind(scene, near, kind) if s.own not in apart]
        out.seen[kind] = seen
        if len({s.own for s in seen}) < max(2, ask.count):
            continue  # too few for any set
        by_place(scene, out, seen, kind)
        by_verb(scene, out, seen, kind)
        joined(scene, out, seen, kind)
        tied(scene, out, seen, kind)
    earlier_groups(scene, out, apart)
    by_demand(scene, out, near)
    if "other" in scene.low[ask.first : ask.head + 1] or scene.low[ask.head] == "others":
        rest_of_group(scene, out)
    if ask.owner >= 0 and ask.form == "lands":
        of_owners(scene, out)
    if "state" in ask.kinds and ask.form != "they":
        lands_of_joined(scene, out)
    if "person" in ask.kinds:
        kindred(scene, out)
        so_called(scene, out)
    return out


def mentions_before(scene: Scene, ask: Ask) -> list[Draft]:
    """The single actors mentioned before an ask, in order of the text."""
    here = scene.sentence_of[ask.head]
    reach = NEAR if ask.form == "they" else REACH
    found = [
        d
        for d in scene.near(here - reach, here)
        if d.actor and d.actor in scene.actors and not d.members and d.first >= 0 and d.last <= ask.first and d.rule not in ("role noun", "office")
    ]
    return sorted(found, key=lambda d: (d.first, -d.last))[-MOST:]


def of_kind(scene: Scene, near: list[Draft], kind: str) -> list[Seen]:
    """The mentions that may be members of one kind; persons and bodies stand for their states where states are too few."""
    if kind == "person":
        return [Seen(d.actor or "", scene.sentence_of[d.first], d) for d in near if d.kind == "person"]
    if kind == "body":
        return [Seen(d.actor or "", scene.sentence_of[d.first], d) for d in near if d.kind in BODIES]
    lands = [Seen(d.actor or "", scene.sentence_of[d.first], d) for d in near if d.kind == "state"]
    if kind == "mixed":
        bodies = [Seen(d.actor or "", scene.sentence_of[d.first], d) for d in near if d.kind in BODIES]
        both = sorted([*lands, *bodies], key=lambda s: (s.draft.first, -s.draft.last)) if lands and bodies else []
        return both
    plain = [s for s in lands if s.draft.how != "demonym"]
    if len({s.own for s in plain}) > 1:
        return plain
    if len({s.own for s in lands}) > 1:
        return lands
    return [Seen(own, scene.sentence_of[d.first], d) for d in near if (own := land_of(scene, d))]


def land_of(scene: Scene, draft: Draft) -> str:
    """The state that a mention is, or stands for."""
    if draft.kind == "state":
        return draft.actor or ""
    state = draft.state or scene.actors[draft.actor or ""].state
    if draft.kind not in ("person", "organ", "group") or not state or f"state:{state}" not in scene.know.actors:
        return ""
    if any(s.of.startswith("org:") for s in scene.know.offices(draft.actor or "", scene.date)):
        return ""  # the head of a world body speaks for no state
    return known_actor(scene, f"state:{state}")


def by_place(scene: Scene, out: Offers, seen: list[Seen], kind: str) -> None:
    """The last named, all of so many sentences, the most spoken of, the last subjects."""
    here, count = scene.sentence_of[out.ask.head], out.ask.count
    last = latest(seen)
    for size in [count] if count else [2, 3]:
        out.add(last[:size], "last named", kind)
    for reach in range(5):
        within = latest([s for s in seen if here - s.sentence <= reach])
        out.add(within, f"all of {reach} back", kind)
        if len(within) > LARGEST or (out.ask.form == "they" and reach == 2):
            break
    if out.ask.form == "they":
        return
    size = count or 2
    counts = Counter(s.own for s in seen)
    often = sorted(last, key=lambda own: -counts[own])
    out.add(often[:size], "most spoken of", kind)
    subjects = latest([s for s in seen if scene.dep(s.draft.first, s.draft.last) == "nsubj"])
    out.add(subjects[:size], "subjects", kind)
    if size == 2 and len(last) > 2:
        for one, two in combinations(last[:4], 2):
            out.add([one, two], "any two", kind)
    if size == 2 and len(often) > 1:
        out.add(often[:1] + [x for x in last if x != often[0]][:1], "chief and last", kind)


def by_verb(scene: Scene, out: Offers, seen: list[Seen], kind: str) -> None:
    """Subject and object, or subject and partner, of one verb: "Lee met Ito", "Rome signed it with Oslo"."""
    tokens = scene.reading.tokens
    subjects: dict[int, str] = {}
    others: list[tuple[int, str, str]] = []
    for s in seen:
        node = scene.head(s.draft.first, s.draft.last)
        if tokens.dep[node] == "appos":
            node = tokens.head[node]  # "He met a typist, Ann Lee, and they married"
        dep, verb = tokens.dep[node].split(":")[0], tokens.head[node]
        if dep == "nsubj":
            subjects[verb] = s.own
        elif dep in ("obj", "iobj"):
            others.append((verb, s.own, "verb's object"))
        elif dep in ("obl", "nmod"):
            others.append((verb, s.own, "verb's partner"))
            if dep == "nmod" and tokens.dep[verb].split(":")[0] in ("obj", "obl"):
                others.append((tokens.head[verb], s.own, "verb's partner"))
    for verb, own, sign in others:
        if verb in subjects and subjects[verb] != own:
            out.add([subjects[verb], own], sign, kind)
            if scene.sentence_of[out.ask.head] - scene.sentence_of[verb] <= 1:
                out.add([subjects[verb], own], f"{sign} near", kind)
                if scene.reading.tokens.dep[verb] == "root":
                    out.add([subjects[verb], own], "of the main verb", kind)


def tied(scene: Scene, out: Offers, seen: list[Seen], kind: str) -> None:
    """Those whom the grammar of a sentence ties: conjuncts, parties of one deed, subjects of clauses side by side, speaker and hearer."""
    here = scene.sentence_of[out.ask.head]
    at = {scene.head(s.draft.first, s.draft.last): s.own for s in seen}
    for found, sign in ((conjoined, "conjuncts"), (deeds, "parties of a deed"), (parallel, "side by side"), (spoken_to, "speaker and hearer")):
        for ids, node, more in found(scene, at, out.ask.first):
            back = min(3, here - scene.sentence_of[node])
            out.add(ids, f"{sign}, {back} back", kind)
            for name in more:
                out.add(ids, f"{sign}: {name}", kind)


def joined(scene: Scene, out: Offers, seen: list[Seen], kind: str) -> None:
    """Runs of names with commas and "and" between them."""
    here = scene.sentence_of[out.ask.head]
    run: list[str] = []
    end, closed, opens = -1, False, False
    for s in seen:
        link = [w for w in scene.low[end : s.draft.first] if w not in ("the", "'s", "his", "her")] if run and s.draft.first >= end else []
        if run and s.own == run[-1] and link == ["("]:
            end = s.draft.last + 1
            continue
        if s.draft.first < end:
            continue
        if run and s.own not in run and link in LINKS:
            run, closed = [*run, s.own], link != [","]
            if closed:
                out.add(run, f"joined {min(3, here - s.sentence)} back", kind)
                if opens:
                    out.add(run, "joined as subject", kind)
        else:
            run, opens = [s.own], scene.dep(s.draft.first, s.draft.last) == "nsubj" or scene.low[max(0, s.draft.first - 1)] == "between"
        end = s.draft.last


def earlier_groups(scene: Scene, out: Offers, apart: set[str]) -> None:
    """The groups spoken of before, or the states of their members."""
    here, ask = scene.sentence_of[out.ask.head], out.ask
    groups = [d for d in scene.near(here - 5, here) if d.members and d.first >= 0 and d.last <= ask.first]
    for rank, d in enumerate(sorted(groups, key=lambda d: -d.last)[:4]):
        if set(d.members) & apart:
            continue
        kind = kind_of(scene, d.members)
        sign = f"last group, {min(2, here - scene.sentence_of[d.first])} back" if rank == 0 else "group before"
        if kind in ask.kinds:
            out.add(list(d.members), sign, kind)
        if kind == "person" and "state" in ask.kinds:
            lands = [scene.actors[m].state for m in d.members]
            if all(s and f"state:{s}" in scene.know.actors for s in lands):
                out.add(list(dict.fromkeys(known_actor(scene, f"state:{s}") for s in lands)), "states of a group", "state")


def rest_of_group(scene: Scene, out: Offers) -> None:
    """Who is left of an earlier group without the one just spoken of: "The three states sell oil to Egypt, which sends the other two power"."""
    here, ask = scene.sentence_of[out.ask.head], out.ask
    single = [d for d in scene.near(here - 1, here) if d.actor and not d.members and d.first >= 0 and d.last <= ask.first]
    groups = [(d.last, d.members) for d in scene.near(here - REACH, here) if d.members and d.first >= 0]
    groups += [(last, tuple(ids)) for number in range(max(0, here - REACH), here + 1) for _, last, ids in runs(scene, number)]
    for last, ids in groups:
        kind = kind_of(scene, ids)
        if len(ids) != ask.count + 1 or last > ask.first or kind not in ask.kinds:
            continue
        mine = {own: own for own in ids} | {f"state:{scene.actors[own].state}": own for own in ids}
        one = max((s for s in single if s.actor in mine and s.first >= last), key=lambda s: s.first, default=None)
        if one is not None:
            out.add([own for own in ids if own != mine[one.actor or ""]], "rest of a group", kind)


def kind_of(scene: Scene, ids: tuple[str, ...]) -> str:
    """What the members of a group are: persons, states, bodies, or states and bodies."""
    kinds = {scene.actors[m].kind for m in ids if m in scene.actors}
    return "person" if kinds == {"person"} else "state" if kinds == {"state"} else "body" if kinds <= set(BODIES) else "mixed"


def lands_of_joined(scene: Scene, out: Offers) -> None:
    """The states of persons joined by "and" before: "Macron, Merz and Starmer promised ... The three powers"."""
    here, ask = scene.sentence_of[out.ask.head], out.ask
    for number in range(here, max(-1, here - REACH), -1):
        for _, last, ids in runs(scene, number):
            lands = [scene.actors[own].state for own in ids if scene.actors[own].kind == "person"]
            if last <= ask.first and len(lands) == len(ids) and all(s and f"state:{s}" in scene.know.actors for s in lands):
                out.add([known_actor(scene, f"state:{s}") for s in lands], "states of joined names", "state")


def kindred(scene: Scene, out: Offers) -> None:
    """Pairs that the report called brothers, a couple, friends; the parents or children of the possessor; who share a family name."""
    ask = out.ask
    for tie in told_pairs(scene, out, PAIRS_OF_KIN.get(ask.noun or "couple", ())):
        out.add([tie.owner, tie.own], "told kin" if ask.noun else "are kin", "person")
    if ask.form == "kin":
        held = scene.covered.get(ask.owner)
        nouns = OF_KIN.get(ask.noun, ())
        owners = (held.members or (held.actor or "",)) if held is not None and held.actor else ()
        out.add(list(dict.fromkeys(tie.own for tie in scene.kin.of(owners) if tie.noun in nouns)), "told kin", "person")
    if (ask.noun and f"{ask.noun}s" in KINSFOLK) or ask.noun == "couple":
        people = latest(out.seen.get("person", []))[:8]
        for one, two in combinations(people, 2):
            if family_name(scene, one) and family_name(scene, one) == family_name(scene, two):
                out.add([one, two], "family name", "person")


def told_pairs(scene: Scene, out: Offers, nouns: tuple[str, ...]) -> list[Tie]:
    """The ties of these nouns that were told last, or of which one was spoken of near: in a report of 600 couples not all of them."""
    near = latest(out.seen.get("person", []))
    last = [tie for noun in nouns for tie in scene.kin.called(noun)[-TOLD_LAST:]]
    return sorted({*last, *(tie for tie in (*scene.kin.of(near), *(t for own in near for t in scene.kin.to(own))) if tie.noun in nouns)})


def so_called(scene: Scene, out: Offers) -> None:
    """The persons whom the report or the table calls by the noun: "the two doctors", "the presidents"."""
    ask = out.ask
    if not ask.noun or ask.form not in ("persons", "plain"):
        return
    people = latest(out.seen.get("person", []))
    called = [own for own in people if called_so(scene, own, ask.noun)]
    out.add(called[: ask.count] if ask.count else called[:LARGEST], "so called", "person")


ADULT = 18
"""Who is younger is one of "the children"."""


def called_so(scene: Scene, own: str, noun: str) -> bool:
    """Whether a person is told to be of that noun, or holds such an office."""
    told = scene.told_of(own)
    if any(alike(noun, one) for one in told.nouns) or (noun in YOUNG and told.age is not None and told.age < ADULT):
        return True
    return bool(scene.know.offices(own, scene.date)) and noun in ("leader", "president", "minister", "premier") and allows(scene, own, f"{noun}s")
