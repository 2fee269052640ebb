"""Things: occasions, wars, agreements, facilities, documents and weapons, named or described with their parties."""

from __future__ import annotations

from newsledger.find.name_known import Piece
from newsledger.find.name_scene import Draft, Scene
from newsledger.know.names import slug
from newsledger.language.lang.en.names import AGREEMENT_HEADS, SIGN_VERBS, THING_HEADS
from newsledger.records import Thing

SMALL = frozenset({"of", "the", "and", "for", "on", "in", "de", "&", "-", "'s", "to"})


def find_things(scene: Scene, parts: list[Piece]) -> None:
    """Adds named things (a run of capitals that ends in a thing's word) and agreements said to be signed by two parties."""
    tokens = scene.reading.tokens
    for i, word in enumerate(scene.low):
        kind = THING_HEADS.get(word)
        if kind is None:
            continue
        held = scene.covered.get(i)
        if held is not None and held.rule not in ("organisation of the model", "place of the model"):
            continue
        first = run_start(scene, i)
        if tokens.text[i][:1].isupper() and first < i:
            named_thing(scene, first, i + 1, kind)
        elif kind == "agreement" and word in AGREEMENT_HEADS:
            signed(scene, i)


def run_start(scene: Scene, i: int) -> int:
    """The first token of the run of capitalised words that ends at a token; small words inside are passed over."""
    tokens = scene.reading.tokens
    a, _ = scene.sentence(i)
    first = j = i
    while j > a:
        text = tokens.text[j - 1]
        if text[:1].isupper() or text[:1].isdigit():
            if scene.covered.get(j - 1) is not None and scene.covered[j - 1].kind == "person":
                break
            first = j - 1
        elif scene.low[j - 1] not in SMALL or scene.low[j - 1] in ("'s", "in", "on", "to", "and", "the", "for", "of"):
            break
        j -= 1
    return first


def named_thing(scene: Scene, first: int, last: int, kind: str) -> None:
    """A thing with a name of its own; the states and places in its name are no mentions of their own."""
    tokens = scene.reading.tokens
    if tokens.start[first] == scene.text.find(tokens.text[first]) == 0 and first + 1 == last:
        return
    while (
        last + 2 < len(scene.low)
        and scene.low[last] == "of"
        and tokens.text[last + 1][:1].isupper()
        and scene.sentence_of[last + 1] == scene.sentence_of[first]
    ):
        last += 2
        while (
            last < len(scene.low)
            and tokens.text[last][:1].isupper()
            and scene.sentence_of[last] == scene.sentence_of[first]
            and tokens.upos[last] == "PROPN"
        ):
            last += 1
    name = " ".join(scene.text[tokens.start[first] : tokens.end[last - 1]].split())
    own = f"thing:{slug(name)}"
    inside = [d for d in scene.drafts if d.first >= first and d.last <= last]
    if any(d.kind in ("organ", "agency", "outlet", "person") for d in inside):
        return
    scene.drafts = [d for d in scene.drafts if d not in inside or d.kind in ("organisation",)]
    scene.things.setdefault(
        own,
        Thing(name=name, kind=kind, parties=tuple(d.actor for d in inside if d.actor and d.kind == "organisation"), rule="named thing", score=0.8),
    )
    start = first - (first > scene.sentence(first)[0] and scene.low[first - 1] == "the")
    draft = Draft(tokens.start[start], tokens.end[last - 1], own, kind, "name", "named thing", 0.8, start, last)
    scene.drafts.append(draft)
    for j in range(start, last):
        scene.covered[j] = draft


def signed(scene: Scene, i: int) -> None:
    """ "the two countries signed a mutual defence agreement": an agreement with parties, from the verb of signing and its subject."""
    tokens = scene.reading.tokens
    verb = tokens.head[i]
    if tokens.lemma[verb].lower() not in SIGN_VERBS:
        return
    a, _ = scene.sentence(i)
    first = i
    while first > a and tokens.upos[first - 1] in ("ADJ", "NOUN") and tokens.head[first - 1] in range(first - 1, i + 1):
        first -= 1
    if first > a and scene.low[first - 1] in ("a", "an", "the"):
        first -= 1
    name = " ".join(w for w in scene.low[first : i + 1] if w not in ("a", "an", "the"))
    own = f"thing:{slug(name)}-{scene.reading.report.id.split(':')[-1][:6]}"
    scene.things.setdefault(own, Thing(name=name, kind="agreement", rule="signed", score=0.7))
    scene.over(first, i + 1, actor=own, kind="agreement", how="description", rule="signed", score=0.7)
