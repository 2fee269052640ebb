"""The members of a group: the nearest actors of the kind that the group's noun allows, narrowed by who speaks and who else takes part."""

from __future__ import annotations

from itertools import pairwise

from newsledger.find.name_match import known_actor
from newsledger.find.name_scene import Draft, Scene
from newsledger.know.names import key
from newsledger.language.lang.en.name_groups import BODY_PLURALS, GROUP_NOUNS, KINSFOLK, OPPOSED
from newsledger.language.lang.en.name_refer import LEADERS, PERSON_NOUNS
from newsledger.language.lang.en.names import KIN, REPORT_VERBS, TITLE_HEADS

REACH = 4
WINDOW = 40
"""So many sentences back a member may have been named."""
Members = tuple[list[str], str, float]
"""The ids, the rule and the score."""


def plural(noun: str) -> str:
    """The listed plural of a group's noun ("neither country" is of countries)."""
    if noun in GROUP_NOUNS or f"{noun}s" not in GROUP_NOUNS:
        return {"man": "men", "woman": "women", "country": "countries"}.get(noun, noun)
    return f"{noun}s"


def members(scene: Scene, token: int, noun: str, count: int) -> Members | None:
    """The members by the noun: states, persons, or whichever of the two kinds gives just the right number nearby."""
    noun = plural(noun)
    kind = GROUP_NOUNS.get(noun, "person" if noun.removesuffix("s") in TITLE_HEADS or noun in KIN or noun.removesuffix("s") in KIN else "any")
    if noun in KINSFOLK:
        return kinsfolk(scene, token, noun, count)
    if noun in BODY_PLURALS and not opposed(scene, token):
        return nearest(scene, actors_of(scene, token, ("organisation", "group", "organ")), token, count)
    if noun in ("sides", "rivals", "enemies", "foes", "factions", "camps") or (noun == "parties" and opposed(scene, token)):
        mixed = nearest(scene, actors_of(scene, token, ("state", "group")), token, count)
        if mixed is not None and mixed[1] != "the most spoken of":
            return against_group(scene, token, mixed, count)
    if kind == "state" or noun in ("sides", "rivals", "parties"):
        lands = nearest(scene, states(scene, token), token, count)
        lands = lands or (nearest(scene, persons(scene, token, noun), token, count) if noun in ("rivals", "foes") else None)
        return lands or nearest(scene, state_like(scene, token), token, count)
    people = None if stranger(scene, token) else nearest(scene, persons(scene, token, noun), token, count)
    if kind == "person" or noun in ("pair", "duo", "trio"):
        return people
    lands = nearest(scene, states(scene, token), token, count)
    return max((x for x in (people, lands) if x), key=lambda x: x[2], default=None)


def stranger(scene: Scene, token: int) -> bool:
    """Whether one without a name is joined to the one named: "Giaquinta and another man were found. How both men died"."""
    start = scene.sentence(token)[0]
    first = scene.sentence(start - 1)[0] if start else 0
    return any(scene.low[j : j + 2] in (["and", "another"], ["and", "a"]) and scene.low[j + 2] in PERSON_NOUNS for j in range(first, token - 2))


def opposed(scene: Scene, token: int) -> bool:
    """Whether the group's words are those of opponents: "the warring parties"."""
    return bool(OPPOSED & set(scene.low[token : token + 2]))


def kinsfolk(scene: Scene, token: int, noun: str, count: int) -> Members | None:
    """The two persons named last who share a family name ("Ole Bjerke and Siri Bjerke, who are cousins"), else those joined by "and"."""
    people = list(dict.fromkeys(own for _, own in reversed(persons(scene, token, noun))))[:KIN_POOL]
    words = {own: key(scene.actors[own].name).split() for own in people}
    for n, one in enumerate(people):
        for two in people[:n]:
            if len(words[one]) > 1 and len(words[two]) > 1 and {words[one][0], words[one][-1]} & {words[two][0], words[two][-1]}:
                return [one, two], "of one family", 0.85
    return joined(scene, token, people, count)


KIN_POOL = 6
"""Of so many persons named last two of one family are looked for."""


def against_group(scene: Scene, token: int, found: Members, count: int) -> Members:
    """Of "both sides" where one armed group was named near, the group and the state named most ("As Hamas fired", then "both sides")."""
    here = scene.sentence_of[token]
    near = [d for d in before(scene, token, ("state", "group")) if here - scene.sentence_of[d.first] <= 2]
    groups = {d.actor or "" for d in near if d.kind == "group"}
    if count != 2 or len(groups) != 1 or groups & set(found[0]):
        return found
    lands = [d.actor or "" for d in near if d.kind == "state" and d.actor not in said_by(scene, token)]
    best = max(dict.fromkeys(lands), key=lands.count, default=None)
    return ([best, *groups], "a state and the group it fights", 0.65) if best else found


def before(scene: Scene, token: int, kinds: tuple[str, ...]) -> list[Draft]:
    """Drafts of these kinds before a token, single actors only, in order; a title's state is left to its person."""
    out = [
        d
        for d in scene.near(scene.sentence_of[token] - WINDOW, scene.sentence_of[token])
        if d.kind in kinds and d.actor and not d.members and 0 <= d.last <= token
    ]
    return sorted(out, key=lambda d: (d.first, d.last))


def states(scene: Scene, token: int) -> list[tuple[int, str]]:
    """States before a token: sentence and id."""
    found = before(scene, token, ("state",))
    plain = [d for d in found if d.how != "demonym"]
    return [(scene.sentence_of[d.first], d.actor or "") for d in (plain if len({d.actor for d in plain}) > 1 else found)]


def actors_of(scene: Scene, token: int, kinds: tuple[str, ...]) -> list[tuple[int, str]]:
    """Actors of these kinds before a token, named or meant: sentence and id."""
    found = [d for d in before(scene, token, kinds) if d.rule != "role noun"]
    plain = [d for d in found if d.how != "demonym"]
    return [(scene.sentence_of[d.first], d.actor or "") for d in (plain if len({d.actor for d in plain}) > 1 else found)]


def state_like(scene: Scene, token: int) -> list[tuple[int, str]]:
    """States, and persons, organs and groups standing for theirs: sentence and state id."""
    out = []
    for d in before(scene, token, ("state", "person", "organ", "group")):
        actor = scene.actors[d.actor or ""]
        state = d.state or actor.state
        if any(s.of.startswith("org:") for s in scene.know.offices(d.actor or "", scene.date)):
            continue  # the head of a world body speaks for no state
        if state and f"state:{state}" in scene.know.actors:
            out.append((scene.sentence_of[d.first], known_actor(scene, f"state:{state}")))
    return out


def persons(scene: Scene, token: int, noun: str) -> list[tuple[int, str]]:
    """Persons before a token whom the noun allows: sentence and id."""
    out = [(scene.sentence_of[d.first], d.actor or "") for d in before(scene, token, ("person",))]
    fit = [x for x in out if allows(scene, x[1], noun)]
    return fit if len({x[1] for x in fit}) > 1 else out


def allows(scene: Scene, own: str, noun: str) -> bool:
    """Whether a person may be one of "leaders", "presidents", "ministers", "men", "women", "brothers"."""
    gender = scene.gender.get(own, "")
    if noun in ("men", "brothers"):
        return gender != "f"
    if noun in ("women", "sisters"):
        return gender != "m"
    offices = {s.office for s in scene.know.offices(own, scene.date)} | {o for o, _, former in scene.titles.get(own, []) if not former}
    if noun == "leaders":
        return bool(offices & LEADERS)
    if noun in ("ministers", "presidents", "premiers", "chancellors"):
        return any(noun[:-1] in o or (noun == "premiers" and o == "prime minister") for o in offices)
    return True


def nearest(scene: Scene, seen: list[tuple[int, str]], token: int, count: int) -> Members | None:
    """The nearest different ones: exactly as many within the fewest sentences; of too many, those joined by "and", else the last named."""
    here, speakers, apart = scene.sentence_of[token], said_by(scene, token), co_parties(scene, token)
    seen = [x for x in seen if x[1] not in apart]
    for reach in range(REACH + 1):
        ids = list(dict.fromkeys(own for sentence, own in seen if here - reach <= sentence))
        rest = [x for x in ids if x not in speakers]
        alone = len(speakers) > 1 and set(ids) <= speakers
        if len(ids) == count and not alone:
            return ids, f"the {count} of {reach} sentences back", round(0.9 - 0.06 * reach, 2)
        if len(rest) == count:
            return rest, "the others spoken of", round(0.8 - 0.06 * reach, 2)
        if len(ids) > count and (len(rest) >= count or len(speakers) < 2):
            pool = rest if len(rest) > count else ids
            pair = joined(scene, token, pool, count)
            return pair or (salient(seen, pool, here, count), "the most spoken of", round(0.66 - 0.05 * reach, 2))
    return None


def joined(scene: Scene, token: int, ids: list[str], count: int) -> Members | None:
    """The last `count` names with "and" between the last two and commas before: "Lee and Ito met Trump. The two leaders agreed"."""
    here = scene.sentence_of[token]
    named = [d for d in scene.near(here - REACH, here) if 0 <= d.last <= token and d.how != "demonym"]
    named = sorted((d for d in named if d.actor in ids), key=lambda d: (d.first, -d.last))
    best: list[str] = []
    run: list[str] = []
    end, opens = -1, False
    for draft in named:
        own, link = draft.actor or "", [w for w in scene.low[end : draft.first] if w != "the"] if run else []
        if run and own == run[-1] and link == ["("]:
            end = draft.last + 1  # the gloss of "the United Arab Emirates (UAE), Bahrain and Egypt"
            continue
        if link in (["and"], [","], [",", "and"], ["with"]) and own not in run:
            run = [*run, own]
        else:
            run, opens = [own], leads(scene, draft)
        end = draft.last
        if len(run) == count and opens and (link[-1:] == ["and"] or link == ["with"]):
            best = run
    return (best, "joined by and", 0.8) if best else None


def leads(scene: Scene, draft: Draft) -> bool:
    """Whether names joined by "and" that open here are what is spoken of: a subject, or after "between"; not "he stood beside Lee and Ito"."""
    return scene.dep(draft.first, draft.last).startswith("nsubj") or scene.low[max(0, draft.first - 1)] == "between"


def co_parties(scene: Scene, token: int) -> set[str]:
    """Who else takes part in the clause, and so is no member: "Iran, which borders both countries", "Lula sat between the two"."""
    tokens = scene.reading.tokens
    a, b = scene.sentence(token)
    node = next((j for j in range(token, b) if not token <= tokens.head[j] < min(b, token + 7)), token)
    clause = tokens.head[node]
    if tokens.dep[node].split(":")[0] not in ("obj", "iobj", "obl") or clause == node:
        return set()
    subjects = {c for c in scene.children[clause] if tokens.dep[c].startswith("nsubj")}
    if tokens.dep[clause] == "acl:relcl":
        subjects.add(tokens.head[clause])
    here = scene.near(scene.sentence_of[token], scene.sentence_of[token])
    return {d.actor for d in here if a <= d.first < token and d.actor and scene.head(d.first, d.last) in subjects}


def between_ahead(scene: Scene, i: int, count: int) -> Members | None:
    """The two named after "between" later in the sentence: "Delegations of both sides met for talks between Moscow and Kyiv"."""
    here = scene.sentence_of[i]
    named = sorted((d for d in scene.near(here, here) if d.first > i and d.actor and not d.members and d.how != "demonym"), key=lambda d: d.first)
    for left, right in pairwise(named):
        if left.first > 0 and scene.low[left.first - 1] == "between" and scene.low[left.last : right.first] == ["and"] and count == 2:
            return [left.actor or "", right.actor or ""], "named after between", 0.75
    return None


def salient(seen: list[tuple[int, str]], ids: list[str], here: int, count: int) -> list[str]:
    """Of too many, those named near, and persons named often, in order of their last mention."""
    often = 0.25 if ids[0].startswith("person:") else 0.0
    weight = {own: sum(often for _, x in seen if x == own) for own in ids}
    weight = {own: min(1.5, w) + max(1 / (1 + here - sentence) for sentence, x in seen if x == own) for own, w in weight.items()}
    last = {own: place for place, (_, own) in enumerate(seen)}
    best = sorted(ids, key=lambda own: (-weight[own], -last[own]))[:count]
    return sorted(best, key=lambda own: last[own])


def acts_in(scene: Scene, token: int, clause: int) -> bool:
    """Whether a group's words are the subject of a clause of time: "the president watched as the pair signed"."""
    tokens = scene.reading.tokens
    own = next((j for j in range(token, min(token + 5, len(scene.low))) if tokens.dep[j].startswith("nsubj")), -1)
    return own >= 0 and tokens.head[own] == clause and any(scene.low[c] in ("as", "while", "when") for c in scene.children[clause])


def said_by(scene: Scene, token: int) -> set[str]:
    """The actors whose saying or belief the clause of the token is ("Muscat said the two sides would meet", "Rome and Oslo fear that both sides")."""
    tokens, a = scene.reading.tokens, scene.sentence(token)[0]
    here = [d for d in scene.near(scene.sentence_of[token], scene.sentence_of[token]) if a <= d.first < token and d.actor and not d.members]
    out: set[str] = set()
    heads: set[int] = set()
    for d in sorted(here, key=lambda d: d.first):
        node = scene.head(d.first, d.last)
        verb = tokens.head[node]
        holds = tokens.lemma[verb].lower() in REPORT_VERBS or any(
            tokens.dep[c] == "ccomp" or (tokens.dep[c] == "advcl" and acts_in(scene, token, c)) for c in scene.children[verb] if verb < token
        )
        if (tokens.dep[node].startswith("nsubj") and holds and d.first < verb < token) or (tokens.dep[node] == "conj" and verb in heads):
            heads.add(node)
            out.add(d.actor or "")
    return out
