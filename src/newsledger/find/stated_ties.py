"""Ties between states and bodies stated in the text: treaties that they signed, membership, joint work, ownership."""

from __future__ import annotations

from itertools import combinations

from msgspec.structs import replace

from newsledger.find.name_scene import Draft, Scene
from newsledger.find.stated_held import holds
from newsledger.records import Stated, span_of

JOINT = frozenset({"collaboration", "cooperation", "co-operation", "alliance", "partnership", "friendship", "axis"})
ENMITY = frozenset({"rivalry", "hostility", "enmity", "feud", "confrontation"})
BETWEEN = frozenset({"among", "between"})
PARTIES = ("state", "organisation", "group", "organ")


def treaties(scene: Scene) -> list[Stated]:
    """ "both countries signed a pact", "Lima, with whom it signed a pact": the agreement's parties, and a treaty for each two of them."""
    out = []
    for d in scene.drafts:
        if d.rule != "signed" or d.actor is None or d.first < 0 or not holds(scene, scene.head(d.first, d.last)):
            continue
        parties = signers(scene, d)
        if len(parties) < 2:
            continue
        scene.things[d.actor] = replace(scene.things[d.actor], parties=tuple(parties))
        words = " ".join(scene.low[d.first : d.last]).removeprefix("a ").removeprefix("an ").removeprefix("the ")
        for a, b in combinations(parties, 2):
            out.append(Stated(span=span_of(scene.text, d.start, d.end), a=a, b=b, type="treaty", label=words, rule="signed", score=0.75))
    return out


def signers(scene: Scene, draft: Draft) -> list[str]:
    """The actors of the verb of signing: the members of a group, joined subjects, or a subject and the only other state of the sentence."""
    tokens = scene.reading.tokens
    verb = tokens.head[scene.head(draft.first, draft.last)]
    subjects = [c for c in scene.children[verb] if tokens.dep[c].startswith("nsubj")]
    out: list[str] = []
    for node in [*subjects, *(c for s in subjects for c in scene.children[s] if tokens.dep[c] == "conj")]:
        held = scene.covered.get(node)
        if held is not None and held.actor:
            out += held.members or ((held.actor,) if held.kind in PARTIES else ())
    if len(out) == 1:
        sentence = scene.sentence_of[draft.first]
        others = {
            d.actor
            for d in scene.near(sentence, sentence)
            if d.kind == "state" and d.first >= 0 and scene.sentence_of[d.first] == sentence and d.actor and not d.members
        }
        others.discard(out[0])
        out += [x for x in others if x] if len(others) == 1 else []
    return list(dict.fromkeys(out))


def joint_work(scene: Scene) -> list[Stated]:
    """ "cooperation among China, Iran and Cuba", "the rivalry between Chile and Peru": ally or hostile for each two of the list."""
    out, tokens = [], scene.reading.tokens
    for i in [i for i, word in enumerate(scene.low) if i and word in BETWEEN]:
        noun = scene.low[i - 1]
        if (noun not in JOINT and noun not in ENMITY) or not holds(scene, i - 1):
            continue
        listed = list_after(scene, i + 1)
        for one, two in combinations(listed, 2):
            span = span_of(scene.text, tokens.start[i - 1], listed[-1].end)
            kind = "ally" if noun in JOINT else "hostile"
            out.append(Stated(span=span, a=one.actor or "", b=two.actor or "", type=kind, label=noun, rule="list after a noun of ties", score=0.6))
    return out


def list_after(scene: Scene, i: int) -> list[Draft]:
    """The drafts of a list of names that starts at a token."""
    _, end = scene.sentence(i) if i < len(scene.low) else (0, 0)
    out: list[Draft] = []
    while i < end:
        held = scene.covered.get(i)
        if held is not None and held.first == i and held.actor and held.kind in PARTIES:
            out.append(held)
            i = held.last
        elif scene.low[i] in (",", "and", "the", "&"):
            i += 1
        else:
            break
    return out


def members(scene: Scene) -> list[Stated]:
    """ "NATO member Turkey", "Turkey, a member of NATO": membership of a body."""
    out, tokens = [], scene.reading.tokens
    for i, word in enumerate(scene.low):
        if word not in ("member", "members") or tokens.upos[i] != "NOUN" or not holds(scene, i):
            continue
        before, after = scene.covered.get(i - 1), scene.covered.get(i + 1)
        if before is not None and before.kind == "organisation" and after is not None and after.kind == "state" and before.actor and after.actor:
            span = span_of(scene.text, before.start, after.end)
            out.append(Stated(span=span, a=after.actor, b=before.actor, type="member", label="member", rule="member", score=0.85))
        elif scene.low[i + 1 : i + 2] == ["of"]:
            out += member_of(scene, i)
    return out


def member_of(scene: Scene, i: int) -> list[Stated]:
    """ "Turkey, a member of the alliance" with the body named behind."""
    start = i - 2 if scene.low[i - 1] in ("a", "founding", "full", "the") else i - 1
    who = scene.covered.get(start - 1) if start > 0 and scene.low[start] == "," else None
    being = [c for c in scene.children[i] if scene.reading.tokens.dep[c].split(":")[0] == "cop"]
    if being:
        who = next((scene.covered.get(c) for c in scene.children[i] if scene.reading.tokens.dep[c].startswith("nsubj")), None)
    place = i + 2 + (scene.low[i + 2 : i + 3] == ["the"])
    body = scene.covered.get(place)
    if (
        who is None
        or body is None
        or who.kind not in ("state", "person")
        or body.kind not in ("organisation", "group", "organ")
        or not who.actor
        or not body.actor
    ):
        return []
    return [
        Stated(span=span_of(scene.text, who.start, body.end), a=who.actor, b=body.actor, type="member", label="member", rule="apposition", score=0.85)
    ]
