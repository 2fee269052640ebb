"""Credits: agencies, outlets and photographers of bylines, datelines, captions and source lines, and names that only look like an agency's.

Credits are not parsed. A line is cut at its separators ("/", "via", brackets); a part that the table of media knows is a mention of it, also under
names that elsewhere are common words ("PA", "Petra"). A run of two to four capitalised words beside an outlet, or behind "Photo by", is the
photographer, a person of the report.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsledger.find.name_scene import Draft, Scene
from newsledger.know import media, places
from newsledger.know.names import key, slug
from newsledger.language.lang.en.credits import CREDIT_END, MEDIA_NOUNS, NOT_PHOTOGRAPHERS, PHOTO_CUE, PLACE_HEADS, SMALL_IN_NAMES, SOURCE_LINE
from newsledger.records import Actor, Block

WHOLE = frozenset({"credit", "byline", "dateline", "stamp"})
PERSON = re.compile(r"[^\W\d_a-z][\w.'’-]*(?: (?:[^\W\d_a-z][\w.'’-]*|de|van|von|der|al|bin|el|la)){1,3}$")
LONE = re.compile(r"[^\W\d_a-z][\w'’-]+$")
GLOSS = re.compile(r"\(([A-Z]{2,6})\)")
LONGEST, SHORT, TOP = 300, 60, 4
PERSONS_BESIDE = re.compile(r"[,|]")
"""A short line with a comma or bar among the first of a page may be a byline, whatever else it looks like: "Martin Doyle, BBC News, Nairobi"."""


def find_credits(scene: Scene) -> None:
    """Adds drafts for what the credits of a report name."""
    held = {(d.start, d.end): d for d in scene.drafts if d.actor}
    for number, block in enumerate(scene.reading.blocks):
        for start, end in credit_lines(scene.text, block, top=number < TOP):
            add_line(scene, start, end, held)
    dateline_agency(scene)


def credit_lines(text: str, block: Block, *, top: bool) -> Iterator[tuple[int, int]]:
    """The stretches of a block that are a credit: all of a byline, the last brackets or the words behind "Photo:" of a caption."""
    start, end = block.span.start, min(block.span.end, block.span.start + LONGEST)
    if block.kind in WHOLE or (top and block.kind == "furniture" and end - start <= SHORT and PERSONS_BESIDE.search(text, start, end)):
        yield start, end
    elif block.kind in ("caption", "subhead", "paragraph", "furniture", "topics", "standfirst") and block.span.end - start <= LONGEST:
        anywhere = block.kind != "paragraph" or text.find("/", start, end) >= 0  # else only a credit that is the whole paragraph counts
        found = CREDIT_END.search(text, start, end) if anywhere else CREDIT_END.match(text, start, end)
        if block.kind == "furniture" and SOURCE_LINE.search(text, start, end):
            yield start, end
        elif found and (block.kind != "paragraph" or found.start() == start or "/" in found.group()):
            yield found.start(), end


DATELINE = re.compile(r"[^\n(]{2,60}?\(([^\W\d_][\w.&'’ -]{2,40})\):? *(?:[-–—]+|:) ")
"""The start of a report with a place and a name in brackets: "ISTANBUL (Agence Bosphore) - "."""


def dateline_agency(scene: Scene) -> None:
    """Adds an agency that our table does not know, named in the dateline of a report's first lines."""
    for block in scene.reading.blocks[:TOP]:
        found = DATELINE.match(scene.text, block.span.start, min(len(scene.text), block.span.start + LONGEST))
        if found is None or not scene.text[block.span.start : block.span.start + 2].isupper():
            continue
        start, end = found.span(1)
        if any(d.start < end and start < d.end and d.kind in ("agency", "outlet") for d in scene.drafts) or not found[1][:1].isupper():
            continue
        if found[1].endswith(".") or any(c.isdigit() for c in found[1]) or places.known(found[1]):
            continue  # "SPRINGFIELD (Ill.) -", "DUBAI (March 9) -"
        own = f"agency:{slug(found[1])}"
        scene.actors.setdefault(
            own, Actor(name=found[1], kind="agency", sector="MED", ids={"cameo": "MED"}, rule="agency of the dateline", score=0.7)
        )
        scene.drafts = [d for d in scene.drafts if not (d.start < end and start < d.end)]
        scene.add(Draft(start, end, own, "agency", "name", "agency of the dateline", 0.7))


def add_line(scene: Scene, start: int, end: int, held: dict[tuple[int, int], Draft]) -> None:
    """The drafts of one credit."""
    line = scene.text[start:end]
    links = media.credit(line)
    for link in links:
        if link.outlet is None or link.outlet.kind in ("platform", "programme"):
            continue
        a, b, own = start + link.start, start + link.end, f"media:{slug(link.outlet.name)}"
        if own in scene.know.actors and not any(s < b and a < e and d.kind in ("agency", "outlet") for (s, e), d in held.items()):
            known = scene.know.actors[own]
            scene.drafts = [d for d in scene.drafts if (d.start, d.end) != (a, b)]
            scene.actors.setdefault(
                own, Actor(name=known.name, kind=known.kind, state=known.state, sector="MED", aliases=known.aliases, rule="credit")
            )
            held[a, b] = scene.add(Draft(a, b, own, known.kind, "name", "credit", 0.9, state=known.state))
    for a, b in photographers(line, bool(links)):
        add_photographer(scene, start + a, start + b)


def photographers(line: str, credited: bool) -> Iterator[tuple[int, int]]:
    """The stretches of a credit that name its photographer."""
    cue = PHOTO_CUE.search(line)
    if not (cue or (credited and ("/" in line or "," in line or ":" in line or " for " in line))) or line.lower().startswith(("by ", "source:")):
        return
    for a, b in media.parts(line):
        a = max(a, line.rfind(". ", a, b) + 2) if ". " in line[a:b] else a
        opened = PHOTO_CUE.match(line, a, b)
        a = opened.end() if opened else a
        name = line[a:b]
        lone = LONE.match(name) and credited and line[b : b + 1] == "/"
        if (
            media.credited(name) is None
            and (PERSON.match(name) or lone)
            and not NOT_PHOTOGRAPHERS & set(key(name).split())
            and media.lookup(name) is None
            and beside(line, a, b, cue)
        ):
            yield a, b


def beside(line: str, start: int, end: int, cue: re.Match[str] | None) -> bool:
    """Whether a name stands at an outlet's slash or comma, or right behind the cue."""
    before, after = line[:start].rstrip(), line[end:].lstrip()
    return (
        after[:1] in ("/", "|")
        or before[-1:] in ("/", "|")
        or (cue is not None and cue.end() >= start - 1 and cue.start() < start)
        or after.lower().startswith(("for ", "via "))
        or (before[-1:] in ("(", ":") and (after[:1] == "," or before[-1:] == ":"))
    )


def add_photographer(scene: Scene, start: int, end: int) -> None:
    """The draft of a photographer, with an id of the name."""
    name = " ".join(scene.text[start:end].split())
    own = f"person:{slug(name)}"
    scene.actors.setdefault(own, Actor(name=name, kind="person", sector="MED", ids={"cameo": "MED"}, rule="photographer", score=0.8))
    scene.drafts = [d for d in scene.drafts if not (d.start < end and start < d.end and d.kind == "person")]
    scene.add(Draft(start, end, own, "person", "name", "photographer", 0.8))


def other_bodies(scene: Scene) -> dict[str, set[str]]:
    """The acronyms that a report explains, with the ids of the full name: "the Unified Payments Interface (UPI)", "advanced placement (AP)"."""
    out: dict[str, set[str]] = {}
    for found in GLOSS.finditer(scene.text):
        letters = found.group(1).lower()
        words = [w for w in key(scene.text[max(0, found.start() - 90) : found.start()]).split() if w not in SMALL_IN_NAMES]
        if "".join(w[0] for w in words[-len(letters) :]) == letters:
            full = key(scene.text[max(0, found.start() - 90) : found.start()]).split()
            ids = {f.id for n in range(2, min(9, len(full) + 1)) for f in scene.know.forms.get(" ".join(full[-n:]), [])}
            out.setdefault(found.group(1), set()).update(ids)
    return out


def longer_name(scene: Scene, start: int, first: int, last: int, *, doubtful: bool) -> bool:
    """Whether an outlet's name goes on as another one: "the Reuters Institute", "Guardian Council", "the Lusa river", "Michael Bloomberg"."""
    tokens = scene.reading.tokens
    if first < 0:
        return False
    a, b = scene.sentence(first)
    joined = last < b and tokens.start[last] - tokens.end[last - 1] == 1
    if doubtful and joined and tokens.upos[last] == "NOUN" and scene.low[last] not in MEDIA_NOUNS:
        return True
    if joined:
        word = scene.low[last]
        if word in PLACE_HEADS or (tokens.text[last][:1].isupper() and tokens.upos[last] in ("PROPN", "NOUN", "ADJ") and word not in MEDIA_NOUNS):
            return word not in scene.know.forms or word in PLACE_HEADS
    one = last - first == 1
    return one and first > a and tokens.upos[first - 1] == "PROPN" and tokens.dep[first] == "flat" and tokens.start[first] == start
