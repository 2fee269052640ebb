"""Relations stated in the text: office, kin, ally, treaty, member, owner, hostile, supports."""

from __future__ import annotations

from newsledger.find.name_scene import Draft, Scene
from newsledger.find.stated_allies import allies_of
from newsledger.find.stated_ties import joint_work, members, treaties
from newsledger.find.stated_times import dated
from newsledger.language.lang.en.names import ALLY_NOUNS, FEMALE_WORDS, KIN, MALE_WORDS
from newsledger.records import Stated, span_of


def find_stated(scene: Scene) -> tuple[Stated, ...]:
    """The relations stated, in order of the text."""
    out = offices(scene) + kin(scene) + allies(scene) + allies_of(scene) + treaties(scene) + joint_work(scene) + members(scene)
    out = [dated(scene, s) for s in out]
    return tuple(sorted(out, key=lambda s: (s.span.start, s.span.end, s.type)))


def offices(scene: Scene) -> list[Stated]:
    """An office from a title before a name: "Chinese President Xi Jinping"."""
    out = []
    for d in scene.drafts:
        if d.kind != "person" or d.core is None or d.core[0] <= d.first or d.actor is None:
            continue
        of = next(
            (
                o
                for o in scene.near(scene.sentence_of[d.first], scene.sentence_of[d.first])
                if o is not d and d.first <= o.first and o.last <= d.core[0] and o.kind in ("state", "organisation", "organ", "group") and o.actor
            ),
            None,
        )
        if of is not None and of.actor and not KIN & set(scene.low[d.first : d.core[0]]):
            words = [w for i, w in enumerate(scene.low[d.first : d.core[0]], d.first) if not of.first <= i < of.last and w not in ("'s", "the")]
            if words:
                out.append(
                    Stated(
                        span=span_of(scene.text, d.start, d.end), a=d.actor, b=of.actor, type="office", label=" ".join(words), rule="title", score=0.9
                    )
                )
    return out


def kin(scene: Scene) -> list[Stated]:
    """Kin from "his daughter Ane Vik" and "his wife, Ane Vik,": a word of kin and both in one clause; a shared family name states nothing."""
    out = []
    for d in scene.drafts:
        if d.kind != "person" or d.first < 0 or d.actor is None or not (d.how == "name" or d.rule == "apposition"):
            continue
        words = scene.low[d.first : d.core[0] if d.core and d.how == "name" else d.last]
        word = next((w for w in words if w in KIN), None)
        if word is None or scene.gender.get(d.actor, "") == ("m" if word in FEMALE_WORDS else "f" if word in MALE_WORDS else "?"):
            continue
        owner = possessor(scene, d)
        if owner is not None and owner.actor and owner.actor != d.actor:
            out.append(Stated(span=span_of(scene.text, d.start, d.end), a=d.actor, b=owner.actor, type="kin", label=word, rule="kin", score=0.88))
    return out


def possessor(scene: Scene, draft: Draft) -> Draft | None:
    """The draft at the head of a description: "his", "Jokowi" in "Jokowi's son"."""
    return next(
        (
            d
            for d in scene.near(scene.sentence_of[draft.first], scene.sentence_of[draft.first])
            if d is not draft and d.first == draft.first and d.last < draft.last and d.kind == "person"
        ),
        None,
    )


def allies(scene: Scene) -> list[Stated]:
    """ "Ghana, its closest ally", "Iran, an enemy of Israel": the state before the comma and whose ally it is."""
    tokens, out = scene.reading.tokens, []
    for i in [i for i, word in enumerate(scene.low) if word in ALLY_NOUNS]:
        word, kind = scene.low[i], ALLY_NOUNS[scene.low[i]]
        if kind == "other" or tokens.upos[i] != "NOUN":
            continue
        a, _ = scene.sentence(i)
        first = i
        while first > a and tokens.upos[first - 1] in ("ADJ", "ADV", "NOUN"):
            first -= 1
        owner = scene.covered.get(first - 1)
        comma = first - 2
        if owner is None or owner.how != "pronoun" or comma <= a or scene.low[comma] != ",":
            continue
        before = scene.covered.get(comma - 1)
        if before is not None and before.actor and owner.actor:
            b = scene.actors[owner.actor]
            other = f"state:{b.state}" if b.kind == "person" and b.state and f"state:{b.state}" in scene.actors else owner.actor
            if other != before.actor:
                out.append(
                    Stated(
                        span=span_of(scene.text, tokens.start[first - 1], tokens.end[i]),
                        a=before.actor,
                        b=other,
                        type=kind,
                        label=word,
                        rule="apposition",
                        score=0.8,
                    )
                )
    return out
