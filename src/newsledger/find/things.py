"""Things: occasions, wars, agreements, facilities, documents and weapons, named or described with their parties."""

from __future__ import annotations

from newsledger.find.name_pieces import Piece
from newsledger.find.name_scene import Draft, Scene
from newsledger.find.name_things import opener, small_head
from newsledger.know.names import key, slug
from newsledger.language.lang.en.names import AGREEMENT_HEADS, SIGN_VERBS, THING_HEADS
from newsledger.language.lang.en.thing_nouns import CLASSES, LOWER_KINDS, OPENERS
from newsledger.records import Thing

BODY_OCCASIONS = frozenset({"summit", "conference", "meeting", "forum", "olympics", "games", "championship", "marathon", "festival", "talks"})
SMALL = frozenset({"of", "the", "and", "for", "on", "in", "de", "&", "-", "'s", "to"})


def find_storms(scene: Scene) -> None:
    """Adds "Hurricane Maria", "Typhoon Haiyan", "Tropical Storm Lee": things, not the persons whose names they bear."""
    tokens = scene.reading.tokens
    for i in [i for i, word in enumerate(scene.low[:-1]) if word in STORMS]:
        if i in scene.covered or not tokens.text[i][:1].isupper() or not tokens.text[i + 1][:1].isupper():
            continue
        if scene.sentence_of[i + 1] != scene.sentence_of[i] or tokens.upos[i + 1] not in ("PROPN", "NOUN"):
            continue
        first = i - (i > 0 and scene.low[i - 1] == "tropical")
        name = scene.text[tokens.start[first] : tokens.end[i + 1]]
        own = f"thing:{slug(name)}"
        scene.things.setdefault(own, Thing(name=name, kind="occasion", aliases=(tokens.text[i + 1],), rule="storm", score=0.85))
        scene.storms[key(tokens.text[i + 1])] = own
        scene.over(first, i + 2, actor=own, kind="occasion", how="name", rule="storm", score=0.85)


STORMS = frozenset({"hurricane", "typhoon", "cyclone", "storm"})


TELLING = frozenset({"anniversary", *THING_HEADS, *LOWER_KINDS, *OPENERS, *(noun for noun, found in CLASSES.items() if ("facility" in dict(found)))})
"""The words at which a thing may be told."""


def find_things(scene: Scene, parts: list[Piece]) -> None:
    """Adds named things (a run of capitals that ends in a thing's word) and agreements said to be signed by two parties."""
    tokens = scene.reading.tokens
    for i in [i for i, word in enumerate(scene.low) if word in TELLING]:
        word = scene.low[i]
        if word == "anniversary" and anniversary(scene, i):
            continue
        kind = THING_HEADS.get(word)
        if opener(scene, i):
            continue
        if kind is None:
            small_head(scene, i)
            continue
        held = scene.covered.get(i)
        first = run_start(scene, i)
        if (
            held is not None
            and held.rule not in ("organisation of the model", "place of the model")
            and not (held.actor in scene.things and first < held.first)
        ):
            continue
        if tokens.text[i][:1].isupper() and first < i:
            named_thing(scene, first, i + 1, kind)
        elif kind == "occasion" and word in BODY_OCCASIONS and of_body(scene, i):
            body_occasion(scene, i, word)
        elif small_head(scene, i):
            continue
        elif kind == "agreement" and word in AGREEMENT_HEADS:
            signed(scene, i)


def anniversary(scene: Scene, i: int) -> bool:
    """Adds "50th anniversary of the end of X", "X anniversary parade": one occasion, whatever the words, named after what is remembered."""
    a, b = scene.sentence(i)
    first, last = i, i + 1
    while first > a and (
        (scene.covered.get(first - 1) is not None and scene.covered[first - 1].actor in scene.things) or ordinal(scene.low[first - 1])
    ):
        held = scene.covered.get(first - 1)
        first = held.first if held is not None else first - 1
    while last < b and scene.low[last] in (
        "of",
        "the",
        "end",
        "start",
        "outbreak",
        "founding",
        "signing",
        "parade",
        "celebration",
        "celebrations",
        "ceremony",
    ):
        last += 1
    after = scene.covered.get(last)
    if after is not None and after.first == last and after.actor in scene.things and scene.low[last - 1] in ("of", "the"):
        last = after.last
    elif last > i + 1 and scene.low[last - 1] in ("of", "the", "end", "start"):
        last = i + 1
    base = next((scene.covered[j].actor for j in range(first, last) if j in scene.covered and scene.covered[j].actor in scene.things), None)
    if base is None:
        return False
    root = next((p for p in scene.things[base].parties if p.startswith("thing:")), base)
    tokens = scene.reading.tokens
    draft = Draft(tokens.start[first], tokens.end[last - 1], f"{root}-anniversary", "occasion", "name", "anniversary", 0.8, first, last)
    known = scene.know.actors.get(root)
    name = f"anniversary of {known.name if known else scene.things[base].name}"
    words = scene.text[draft.start : draft.end]
    old = scene.things.get(draft.actor or "")
    aliases = tuple(dict.fromkeys([*(old.aliases if old else ()), words]))
    scene.things[draft.actor or ""] = Thing(name=name, kind="occasion", aliases=aliases, rule="anniversary", score=0.8)
    scene.drafts.append(draft)
    for j in range(i, last):
        scene.covered.setdefault(j, draft)
    return True


def ordinal(word: str) -> bool:
    """Whether a word counts: "80th", "tenth"."""
    return word[:1].isdigit() or word in (
        "first",
        "second",
        "third",
        "fifth",
        "tenth",
        "twentieth",
        "thirtieth",
        "fortieth",
        "fiftieth",
        "hundredth",
        "centenary",
    )


def of_body(scene: Scene, i: int) -> bool:
    """Whether a body or a capital stands right before: "the G20 summit", "the Geneva conference"."""
    before = scene.covered.get(i - 1)
    return before is not None and before.last == i and before.kind in ("organisation", "place") and before.how == "name"


def body_occasion(scene: Scene, i: int, word: str) -> None:
    """ "the G20 summit": an occasion named after a body or place; the body stays a mention of its own, the place does not."""
    before = scene.covered[i - 1]
    tokens = scene.reading.tokens
    name = f"{scene.actors[before.actor].name if before.actor in scene.actors else scene.text[before.start : before.end]} {word}"
    short = f"{scene.text[tokens.start[before.first + (scene.low[before.first] == 'the')] : before.end]} {word}"
    own = f"thing:{slug(short)}"
    parties = (before.actor,) if before.actor in scene.actors else ()
    scene.things.setdefault(
        own, Thing(name=short, kind="occasion", parties=tuple(p for p in parties if p), aliases=(name,), rule="occasion of a body", score=0.75)
    )
    if before.kind == "place":
        scene.drafts.remove(before)
    first = before.first - (before.first > scene.sentence(i)[0] and scene.low[before.first - 1] in ("the", "a", "an"))
    draft = Draft(tokens.start[first], tokens.end[i], own, "occasion", "name", "occasion of a body", 0.75, first, i + 1)
    scene.drafts.append(draft)
    for j in range(first, i + 1):
        scene.covered.setdefault(j, draft)
    scene.covered[i] = draft


def run_start(scene: Scene, i: int) -> int:
    """The first token of the run of capitalised words that ends at a token; small words inside are passed over."""
    tokens = scene.reading.tokens
    a, _ = scene.sentence(i)
    first = j = i
    if i - 3 >= a and scene.low[i - 1] == "'s" and scene.low[i - 3].rstrip(".") in ("st", "saint"):
        return i - 3  # "St Peter's Square"
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
    first += scene.low[first] in ("the", "a", "an")
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
    """ "both states signed a fishing agreement": an agreement with parties, from the verb of signing and its subject."""
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
