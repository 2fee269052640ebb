"""What words and the events themselves say of the link of two events, by rule (`meant`): cues, adverbs, days, and answers by what the events are.

Read from words of sequence (`language/lang/en/links.py`): a cue between two events tells the relation of the first to the second ("left shortly
after the plenary ended"); a cue at the head of the sentence that of its clause to the main clause ("Amid riots, the king dismissed his cabinet");
an adverb at the head of the second clause or sentence orders the two ("Earlier, the senate ..."). Two events of different days, each with a
time of its own, are ordered by their days.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import ModuleType

from newsledger.find.link_cues import Relation
from newsledger.find.link_events import CONFLICT, Tie, across, answered, recalled, tied
from newsledger.find.link_words import bounds, relation
from newsledger.records import Actor, Event, Party, Tokens

PACTS = ("SUPPORT", "AGREE", "RETREAT", "COOPERATE")
DATED = ("happened", "planned")
ANSWERING = ("after", "following", "front after", "front following", "in the wake of", "later", "when", "front when")
"""Rules whose "after" may be an answer; past perfects and dates are order alone."""
RETORTS = ("SANCTION", "REJECT", "PROTEST", "THREATEN")
"""What one party does after another's blow, and answers it, whoever it falls on: "Within the hour several thousand people had assembled"."""
Sides = Mapping[str, tuple[frozenset[str], frozenset[str]]]


def sides(actors: Mapping[str, Actor], parties: Sequence[Party]) -> frozenset[str]:
    """The states of the parties of one side, and the parties themselves."""
    ids = frozenset(p.actor for p in parties if p.actor is not None)
    return ids | {str(actors[i].state) for i in ids if i in actors and actors[i].state is not None}


def meant(tokens: Tokens, lexis: ModuleType, a: int, first: Event, b: int, second: Event, states: Sides) -> Tie | None:
    """The link of two events, by the words between and around them, else by what they are; None where nothing tells it."""
    found = relation(tokens, lexis, a, b) or under_a_pact(tokens, a, b, second) or by_days(first, second, a, b)
    if found is None:
        start, stop = bounds(tokens, a)
        return (
            tied(tokens, lexis, first, second, a, b) or hit_back(tokens, first, second, a, b, states)
            if start <= b < stop
            else across(tokens, lexis, first, second, b)
        )
    if found.rule in ("answers back", "whereupon") or (found.rule == "led to it" and second.quad in CONFLICT and first.quad in CONFLICT):
        return Tie(True, "response_to", found.first, found.last, found.rule)
    if found.rule == "past perfect" and "denied" in (first.status, second.status):
        return None  # "has not granted asylum. Rabat had lodged a protest"
    if found.rule == "days" and recalled(tokens, first, second, a, b):
        return Tie(second.background, "background_to", found.first, found.last, found.rule)
    if found.rule in lexis.PROMPTING and second.quad in CONFLICT:
        return Tie(True, "response_to", found.first, found.last, found.rule)
    told = lexis.CUES.get(found.rule.removeprefix("front "), ("", ""))[0] if found.rule.startswith("front ") else ""
    if told in ("response_to", "part_of", "during"):  # "In response to the launch, Oslo shut the mission"
        return Tie(True, told, found.first, found.last, found.rule)
    if found.rule == "meanwhile":  # what is told second happens during the first
        return Tie(True, "during", found.first, found.last, found.rule)
    if found.rule in ANSWERING and answered(found.kind, first, second) and struck_back(found.kind, first, second, states):
        return Tie(found.kind == "before", "response_to", found.first, found.last, found.rule)
    return Tie(False, found.kind, found.first, found.last, found.rule)


def struck_back(kind: str, first: Event, second: Event, states: Sides) -> bool:
    """Whether the later blow falls on who struck the earlier one, or is a retort of another party: "India attacked sites in Pakistan after"."""
    later, earlier = (first, second) if kind == "after" else (second, first)
    doers, struck = states[later.id]
    others = states[earlier.id][0]
    return bool(struck & others) or (later.type in RETORTS and bool(doers) and not doers & others)


def hit_back(tokens: Tokens, first: Event, second: Event, a: int, b: int, states: Sides) -> Tie | None:
    """A blow told behind "and" by whom the first one struck, or on who struck it: "seized a trawler, and Delhi called in the Sri Lankan envoy"."""
    joined = tokens.dep[b] in ("conj", "parataxis") and any(tokens.text[k].lower() in ("and", "but", ";") for k in range(a + 1, b))
    if not joined or first.type == "REQUEST" or not first.status == second.status == "happened" or first.background != second.background:
        return None
    (doers, struck), (others, targets) = states[first.id], states[second.id]
    blows = first.quad in CONFLICT and second.quad in CONFLICT and doers and others and not doers & others
    return Tie(True, "response_to", b, b + 1, "hits back") if blows and (targets & doers or struck & others) else None


def under_a_pact(tokens: Tokens, a: int, b: int, second: Event) -> Relation | None:
    """What is done under an agreement is part of it: "will begin to send them back under the agreement initialled in March"."""
    if second.type not in PACTS or tokens.upos[b] not in ("NOUN", "PROPN"):
        return None
    up = tokens.head[b] if tokens.lemma[tokens.head[b]] in ("term", "terms", "provision", "condition", "aegis") else b
    k = next((k for k in range(a + 1, b) if tokens.head[k] == up and tokens.dep[k] == "case" and tokens.text[k].lower() == "under"), None)
    return None if k is None else Relation("part_of", k, k + 1, "under")


def by_days(first: Event, second: Event, a: int, b: int) -> Relation | None:
    """Two events that happened or are planned, each with a time of its own, the one over before the other begins."""
    one, two = first.time, second.time
    if one is None or two is None or one.span is None or two.span is None or one.span == two.span or one.type == "SET" or two.type == "SET":
        return None
    if first.status not in DATED or second.status not in DATED or not (one.earliest and one.latest and two.earliest and two.latest):
        return None
    if first.status != second.status:  # "received him on Thursday; next week he will welcome"
        return Relation("before" if second.status == "planned" else "after", min(a, b), min(a, b) + 1, "days")
    if one.latest[:10] < two.earliest[:10]:
        return Relation("before", min(a, b), min(a, b) + 1, "days")
    return Relation("after", min(a, b), min(a, b) + 1, "days") if two.latest[:10] < one.earliest[:10] else None
