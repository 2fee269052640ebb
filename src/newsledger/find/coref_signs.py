"""What speaks for a set of actors as the members of a group: named signs of the set and of each member, weighed by `coref_choice`."""

from __future__ import annotations

from collections import Counter

from newsledger.find.coref_asks import Ask
from newsledger.find.coref_clauses import ancestors
from newsledger.find.coref_demands import demand_signs
from newsledger.find.coref_members import said_by
from newsledger.find.coref_offers import REACH, Offers, Seen, View
from newsledger.find.coref_sets import called_so
from newsledger.find.name_scene import Scene
from newsledger.language.lang.en.name_groups import LANDS_OWN, PERSONS_DO, PERSONS_OWN, PERSONS_SUFFER
from newsledger.language.lang.en.names import KIN


def view(scene: Scene, out: Offers, kind: str) -> View:
    """What is to be said of each possible member of a kind."""
    if kind not in out.views:
        out.views[kind] = view_of(scene, out.ask, out.seen.get(kind, []), kind)
    return out.views[kind]


def signs(scene: Scene, out: Offers, ids: tuple[str, ...]) -> list[str]:
    """The names of the signs that hold for a proposed set; those that begin with "member" once for each member."""
    ask, kind, here = out.ask, out.kind[ids], scene.sentence_of[out.ask.head]
    found = sorted(out.sets[ids])
    known = view(scene, out, kind)
    mine = [known.last[own] for own in ids if own in known.last]
    if mine:
        nearest, farthest = max(mine, key=lambda s: s.draft.first), min(mine, key=lambda s: s.draft.first)
        found.append(f"near {min(3, here - nearest.sentence)}")
        found.append(f"far {min(3, here - farthest.sentence)}")
        others = sum(s.draft.first > farthest.draft.first for own, s in known.last.items() if own not in ids)
        found += ["one between"] if others == 1 else ["more between"] if others else []
    else:
        found.append("named far")
    found.append(f"{kind} for {ask.form}")
    if len(ids) > 2 and not ask.count:
        found.append("many")
    if len(ids) == len(known.last) and set(ids) == set(known.last):
        found.append("everybody")
    for own in ids:
        found += [f"member: {sign}" for sign in known.told.get(own, ["named far"])]
    if ask.noun == "party" and kind == "body" and all(scene.actors[own].sector == "PTY" for own in ids):
        found.append("all so called")
    found += deed_signs(scene, ask, kind)
    if kind == "person" and ask.form == "sides" and len({s.own for s in out.seen.get("state", [])}) < 2:
        found.append("person for sides, no lands near")
    if ask.form == "they":
        found += role_signs(scene, ask, mine)
    return found + demand_signs(scene, ask, ids, kind) + (person_signs(scene, ask, ids) if kind == "person" else [])


def deed_signs(scene: Scene, ask: Ask, kind: str) -> list[str]:
    """What the verb or the thing owned tells: persons embrace and have daughters, states have borders and missions."""
    tokens, node = scene.reading.tokens, ask.head
    above = scene.heads[node]
    if above < 0 or above == node or ask.form not in ("they", "bare", "pair", "sides"):
        return []
    word = tokens.lemma[above].lower()
    if tokens.dep[node].startswith("nmod"):
        of_land, of_person = word in LANDS_OWN, word in KIN or word in PERSONS_OWN
    else:
        suffers = PERSONS_SUFFER if tokens.dep[node].startswith(("obj", "iobj", "nsubj:pass")) else frozenset[str]()
        of_land, of_person = False, word in suffers or (tokens.dep[node].startswith("nsubj") and word in PERSONS_DO)
    return [f"{kind}: {'of lands' if of_land else 'of persons'}"] if of_land or of_person else []


def role_signs(scene: Scene, ask: Ask, mine: list[Seen]) -> list[str]:
    """Whether "they" stands where its members stood: subject after subject, "their" of the subject of its own clause."""
    tokens = scene.reading.tokens
    above, verb = [], ask.head
    for _ in range(8):
        if scene.heads[verb] == verb or scene.heads[verb] < 0:
            break
        verb = scene.heads[verb]
        above.append(verb)
    tops = {top_of(scene, scene.head(s.draft.first, s.draft.last)) for s in mine}
    if len(mine) < 2 or len(tops) != 1:
        return []
    top = tops.pop()
    subject = tokens.dep[top].startswith("nsubj")
    if scene.sentence_of[top] == scene.sentence_of[ask.head]:
        bound = subject and scene.heads[top] in above
        if tokens.dep[ask.head].startswith("nmod"):
            return ["their: of the subject"] if bound else ["their: beside"]
        return ["they: subject above"] if bound else ["they: beside"]
    if tokens.dep[ask.head].startswith("nsubj"):
        return ["they: subject after subject" if subject else "they: subject after another"]
    return []


def top_of(scene: Scene, node: int) -> int:
    """The first conjunct of a token."""
    for _ in range(8):
        if scene.reading.tokens.dep[node] != "conj" or scene.heads[node] == node:
            break
        node = scene.heads[node]
    return node


def view_of(scene: Scene, ask: Ask, seen: list[Seen], kind: str) -> View:
    """What is to be said of each possible member of one kind."""
    tokens, here = scene.reading.tokens, scene.sentence_of[ask.head]
    view = View({s.own: s for s in seen})
    speakers = said_by(scene, ask.first)
    lands = {f"state:{scene.actors[own].state}" for own in speakers if own in scene.actors and scene.actors[own].kind != "state"}
    doers = doers_lands(scene, ask) if kind == "state" else set()
    topic = {own for own, _ in Counter(s.own for s in seen).most_common(ask.count or 2)}
    subject = next((s.own for s in reversed(seen) if scene.dep(s.draft.first, s.draft.last) == "nsubj"), "")
    opening = {s.own for s in seen if s.sentence == 0}
    grouped = {m for d in scene.near(here - REACH, here) if d.members and d.last <= ask.first for m in d.members}
    above = ancestors(scene, ask.head)
    for own, s in view.last.items():
        distance = here - s.sentence
        dep = scene.dep(s.draft.first, s.draft.last)
        told = [f"{min(4, distance)} back", *(["subject"] if dep == "nsubj" else ["object"] if dep in ("obj", "iobj") else [])]
        told += ["speaks"] if own in speakers else []
        told += ["the speaker's land"] if own in lands else []
        told += ["the doer's land"] if own in doers - lands else []
        told += ["much spoken of"] if own in topic else []
        told += ["the last subject"] if own == subject else []
        told += ["in the opening"] if own in opening else []
        told += ["of a group before"] if own in grouped else []
        told += ["as adjective only"] if all(x.draft.how == "demonym" for x in seen if x.own == own) else []
        told += ["not the other"] if "other" in scene.low[ask.first : ask.head] and own == subject else []
        told += ["the speaker's own"] if scene.speaker in scene.actors and own == f"state:{scene.actors[scene.speaker or ''].state}" else []
        told += ["for another"] if kind == "state" and s.draft.kind != "state" else []
        if distance == 0 and tokens.dep[scene.head(s.draft.first, s.draft.last)].startswith("nsubj") and own not in speakers:
            told.append("acts in the sentence")
            told += ["subject above"] if ask.form != "they" and scene.heads[scene.head(s.draft.first, s.draft.last)] in above else []
        view.told[own] = told
    return view


def doers_lands(scene: Scene, ask: Ask) -> set[str]:
    """The states of the persons who act in the sentence of an ask: "Putin praised the relationship between the two nations"."""
    here = scene.sentence_of[ask.head]
    people = [d for d in scene.near(here, here) if d.kind == "person" and d.actor in scene.actors and 0 <= d.last <= ask.first]
    acting = [d for d in people if scene.dep(d.first, d.last) == "nsubj"]
    return {f"state:{scene.actors[d.actor or ''].state}" for d in acting if scene.actors[d.actor or ""].state}


def person_signs(scene: Scene, ask: Ask, ids: tuple[str, ...]) -> list[str]:
    """Signs of a set of persons: gender, office, what they are called."""
    out = []
    genders = [scene.gender.get(own, "") for own in ids]
    if ask.gender:
        out += ["gender fits"] if all(g in ("", ask.gender) for g in genders) else []
    if ask.noun == "couple" and len(set(genders)) == 2 and all(genders):
        out.append("man and woman")
    if ask.noun:
        fit = sum(called_so(scene, own, ask.noun) for own in ids)
        out += ["all so called"] if fit == len(ids) else ["some so called"] if fit else []
    if ask.form == "sides" and all(scene.know.offices(own, scene.date) for own in ids):
        out.append("leaders for sides")
    offices = {bool(scene.know.offices(own, scene.date)) for own in ids}
    out += ["unequal"] if len(offices) > 1 else []
    return out
