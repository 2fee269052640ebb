"""Who speaks in a paper or in a claim: "the statement said" is whose statement it was, "Mr. Lund's apology noted" is Lund."""

from __future__ import annotations

from newsledger.find.quote_details import actor_at
from newsledger.language.lang.en import quotes as words
from newsledger.records import Attribution, Reading

NEAR = 14
OWNED = words.DOCUMENT | words.NOMINAL | words.NO_LINK_DOCUMENT | frozenset({"apology", "speech", "reply", "response", "answer"})
POSSESSIVE = frozenset({"his", "her", "their", "my", "our"})


def speakers_of_papers(reading: Reading) -> dict[int, str]:
    """The actor behind each attribution (by its number) whose source is a paper or claim of somebody known."""
    authors: dict[str, str] = {}
    out: dict[int, str] = {}
    for number, a in enumerate(reading.attributions):
        remember(reading, a, authors)
        if a.source is None or (a.stater is not None and a.stater.actor is not None and not gives_author(reading, a.source)):
            continue
        actor = owner(reading, a.source) or author(reading, a.source, authors)
        if actor is not None:
            out[number] = actor
    return out


def gives_author(reading: Reading, part: tuple[int, int]) -> bool:
    """Whether the source is a paper with its author: "the statement from Lund's lawyer, Ana Rud" is Rud's, not Lund's."""
    tokens = reading.tokens
    return any(tokens.text[i].lower() in OWNED and tokens.text[i + 1].lower() in ("from", "by") for i in range(part[0], part[1] - 1))


def owner(reading: Reading, part: tuple[int, int]) -> str | None:
    """Whose apology or claim it is: "Mr. Lund's apology noted", "his claim that"; None for other sources."""
    tokens = reading.tokens
    first, last = part
    if first and tokens.text[first].lower() in OWNED and tokens.text[first - 1].lower() in POSSESSIVE:
        first -= 1
    if tokens.text[first].lower() in POSSESSIVE:
        named = any(tokens.text[i].lower() in OWNED for i in range(first, min(last + 2, len(tokens))))
        return personal(reading, first) if named else None
    place = next((i for i in range(first + 1, last - 1) if tokens.text[i] in ("'s", "’s")), None)
    if place is None or tokens.text[last - 1].lower() not in OWNED:
        return None
    return personal(reading, place - 1)


def personal(reading: Reading, i: int) -> str | None:
    """The person at a token, None for bodies and nobody."""
    actor = actor_at(reading, i)
    return actor if actor is not None and reading.actors[actor].kind == "person" else None


def author(reading: Reading, part: tuple[int, int], authors: dict[str, str]) -> str | None:
    """Who gave the statement that "the statement said" takes up, or that the source itself names ("a statement from Ana Lund")."""
    tokens = reading.tokens
    head = next((i for i in range(*part) if tokens.text[i].lower() in OWNED), None)
    if head is None:
        return None
    if head + 1 < part[1] and tokens.text[head + 1].lower() in ("from", "by"):
        return next((p for i in range(head + 2, part[1]) if tokens.text[i][:1].isupper() and (p := named_person(reading, i)) is not None), None)
    return authors.get(tokens.text[head].lower()) if tokens.text[part[0]].lower() == "the" and head == part[1] - 1 else None


def remember(reading: Reading, a: Attribution, authors: dict[str, str]) -> None:
    """Keep whose paper was named beside a cue: "Lund said in a statement", "said the statement from Lund's lawyer, Ana Rud"."""
    tokens = reading.tokens
    for i in range(a.cue[0], min(a.cue[1] + NEAR, len(tokens) - 2)):
        word = tokens.text[i].lower()
        if any(x <= i < y for x, y in a.content) and i >= a.cue[1]:
            break
        if word not in words.DOCUMENT and word not in words.NO_LINK_DOCUMENT:
            continue
        if a.stater is not None and a.stater.actor in reading.actors and reading.actors[a.stater.actor].kind == "person":
            authors[word] = a.stater.actor
    first, last = a.source or (0, 0)
    for i in range(first, last - 2):
        if tokens.text[i].lower() in OWNED and tokens.text[i + 1].lower() in ("from", "by", ","):
            found = next((p for j in range(i + 2, last) if tokens.text[j][:1].isupper() and (p := named_person(reading, j)) is not None), None)
            if found is not None:
                authors[tokens.text[i].lower()] = found


def named_person(reading: Reading, i: int) -> str | None:
    """The person named at a token; not the owner of another ("Lund's lawyer")."""
    tokens = reading.tokens
    if any(tokens.text[j] in ("'s", "’s") for j in range(i + 1, min(i + 3, len(tokens)))):
        return None
    return personal(reading, i)
