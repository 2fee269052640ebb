"""The kind of every line of a page, by a learned chain over its lines; what is certain (fields, markup) stays as it is.

Theory of operation. The rules for single lines name what their own words tell; `traits` says what a line looks like and where it stands; a chain with
weights of our own recipe (`training/layout`) reads the page as one sequence and gives each line its likeliest kind with a probability. A line keeps
the name of its rule where the chain agrees with it; else its rule is "<kind>.learned". `why` lists the traits that spoke most for a verdict.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from newsledger.layout.bylines import is_name
from newsledger.layout.lines import Line
from newsledger.layout.local import is_prose
from newsledger.layout.mastheads import RELEASE
from newsledger.layout.notices import signs
from newsledger.layout.places import HEADS, POINTS, names
from newsledger.layout.stamps import is_issue, whole
from newsledger.layout.traits import SMALL, Traits, kept, traits_of
from newsledger.layout.words import words
from newsledger.learn.chain import Chain
from newsledger.learn.weights import Floats, load
from newsledger.records import FACT_KINDS

Numbers = NDArray[np.intp]
CERTAIN = ("field.", "dateline.start", "bullet.mark")
SURE = 30.0  # how far the other kinds are set below the kind of a line that is certain
_LABELLED = re.compile(r"[A-Z][\w' ]{2,20}: [A-Z][^.!?]{12,120}$")  # "ANALYSIS: Why the bridge was never mended"
GIVES = 0.38  # probability of giving facts from which a line is of such a kind: of 0.5, 0.44, 0.38 and 0.32 on pages of authors left out
_ENTRY = re.compile(
    r"(?:(?:\d{1,2} )?[A-Z][a-z]{2,8} (?:\d{1,2}, )?)?(?:19|20)\d\d: [A-Z\"]|\d{1,2} [A-Z][a-z]{2,8}: [A-Z\"]"
)  # "2 March 2016: Thousands ..."
ENTRIES = 3  # entries that make a chronicle
UNSURE = 0.75  # probability below which a link without a label may be a section's title
WITHIN = 0.98  # share of the plain sentences between two others that are paragraphs in our gold
ITEM = 260  # characters: a longer line is no item of a list and no standfirst
HEADED, POINT, MANY = 30, 100, 4  # characters of a head of points and of a point, and how many points a page has at most
FEW = 4  # lines: a shorter text is no page
LONE = 5  # words
SURER = 0.15  # how much surer a second line must be the headline to put the first out ("STORM WATCH: see the full list of closures" above it)
BUTTONS = frozenset(("furniture.menu", "furniture.whole", "furniture.starts"))
MOST = 400  # lines read as one sequence: a longer page is read in stretches, so that time and memory stay linear in its length


@cache
def chain() -> Chain:
    """The shipped chain, loaded when first used."""
    return Chain(load("layout"))


@cache
def told() -> frozenset[str]:
    """The words of longer lines that the chain has weights for."""
    return frozenset(name.removeprefix("tell:") for name in chain().place if name.startswith("tell:"))


@cache
def kinds() -> tuple[tuple[str, ...], Floats]:
    """The kinds, and the matrix that sums the chain's labels ("furniture<": above the text) to kinds."""
    labels = [label.rstrip("<>") for label in chain().labels]
    names = tuple(sorted(set(labels)))
    matrix = np.zeros((len(labels), len(names)), np.float32)
    for i, label in enumerate(labels):
        matrix[i, names.index(label)] = 1.0
    return names, matrix


def classify(lines: list[Line]) -> None:
    """Give every line its kind, rule and score, in place."""
    if len(lines) < FEW:
        settle_few(lines)
        return
    doubtful = [lines[i] for i in kept(lines)]
    traits = traits_of(lines, told())
    for start in range(0, len(doubtful), MOST):
        _classified(doubtful[start : start + MOST], traits[start : start + MOST])
    for line in lines:
        if not line.kind:
            line.kind, line.rule, line.score = "paragraph", "paragraph.within", WITHIN
    settle(lines)


def settle_few(lines: list[Line]) -> None:
    """Kinds of a text of a few lines, in place: no page to read, so what its own words do not tell is text, under a first line without a stop.

    A single line of LONE words is a statement of its own: "Oslo asked Kenya to mediate in the quarrel." links to no other page.
    """
    for i, line in enumerate(lines):
        if len(lines) == 1 and line.kind in ("furniture", "related", "topics", "standfirst") and len(line.text.split()) >= LONE:
            line.kind, line.rule, line.score = "paragraph", "paragraph.lone", 0.7
        elif line.kind in ("", "paragraph"):
            title = i == 0 and len(lines) > 1 and not is_prose(line) and len(line) < ITEM
            line.kind, line.rule = ("headline", "headline.first") if title else ("paragraph", line.rule or "paragraph.few")
        elif line.kind.endswith("-head"):
            line.kind = line.kind.removesuffix("-head")


def _classified(lines: list[Line], traits: list[Traits]) -> None:
    if not lines:
        return
    names, matrix = kinds()
    _, scores = chain().layers([t.all() for t in traits], [t.core for t in traits])
    for i, line in enumerate(lines):
        if line.kind in names and is_certain(line):
            scores[i] -= SURE * (1.0 - matrix[:, names.index(line.kind)])
    shares = chain().probabilities(scores) @ matrix
    best = decided(shares)
    for line, k, share in zip(lines, best.tolist(), shares[np.arange(len(best)), best].tolist(), strict=True):
        line.named = line.kind
        if line.kind != names[k]:
            line.kind, line.rule = names[k], f"{names[k]}.learned"
        if not line.rule.endswith((".markup", ".given")):
            line.score = round(share, 3)


@lru_cache(maxsize=4)
def giving(names: tuple[str, ...]) -> NDArray[np.bool_]:
    """For each kind whether it gives facts."""
    return np.array([name in FACT_KINDS for name in names])


def decided(shares: NDArray[np.float64]) -> Numbers:
    """The number of each line's kind, from the probabilities of all: whether it gives facts is decided first, then which kind of these it is."""
    facts = giving(kinds()[0])
    gives = shares[:, facts].sum(axis=1) > GIVES
    return np.asarray(np.where(gives[:, None] == facts[None], shares, -1.0).argmax(axis=1))


def settle(lines: list[Line]) -> None:
    """Kinds that a sign beside a line makes certain, set after the chain has spoken, in place.

    An item behind a bullet's sign that gives facts is a bullet. A short sentence between the headline and a picture ("The wall is to stand by
    spring", "Lund, right, opens ...", "(AP)") is the standfirst, for the report's text begins below its picture. So is a second headline that does
    not go on from the first. A title alone in mid-text, hardly a link, that shares a name with the sentence below is a sub-heading ("Lund turns down
    offer" over "... Lund told the crew ..."), one behind a link is another link; a label such as "ANALYSIS:" makes a link.
    """
    for line in lines:
        if line.sign and line.kind in ("standfirst", "headline", "paragraph", "subhead") and line.rule.endswith(".learned") and len(line) < ITEM:
            line.kind, line.rule = "bullet", "bullet.sign"
    for line in lines:
        if line.named in HEADS and line.kind in ("related", "topics"):
            line.kind, line.rule = "furniture", "furniture.head"
        elif line.rule == "stamp.learned" and is_name(line.text):
            line.kind, line.rule = "byline", "byline.name"
    _listed(lines)
    _pointed(lines)
    chronicle = [x for x in lines if x.kind in ("paragraph", "bullet", "subhead") and len(x) < ITEM and _ENTRY.match(x.text)]
    for line in chronicle if len(chronicle) >= ENTRIES else ():
        line.kind, line.rule = "bullet", "bullet.dated"
    for before, line, after in zip(lines, lines[1:], lines[2:], strict=False):
        if before.kind == "paragraph" and line.rule == "furniture.learned" and after.kind == "stamp" and after.head and _is_last(line):
            line.kind, line.rule = "paragraph", "paragraph.stamped"
        late = line.rule == "related.learned" or (line.rule in ("headline.learned", "subhead.learned") and before.kind in ("paragraph", "related"))
        if late and _LABELLED.match(line.text) and words().related_loose.found(line.low):
            line.kind, line.rule = "related", "related.word"
        elif late and line.kind != "subhead" and line.score < UNSURE and _heads(before, line, after):
            line.kind, line.rule = "subhead", "subhead.alone"
        elif late and line.kind == "headline" and before.kind == "related" and line.score < UNSURE:
            line.kind, line.rule = "related", "related.after"
    if _closes(lines):
        lines[-1].kind, lines[-1].rule = "paragraph", "paragraph.closing"
    top = next((i for i, x in enumerate(lines) if x.kind == "headline"), len(lines))
    _clocked(lines, top)
    _linked(lines)
    for second in lines[top + 1 : top + 2]:
        if second.rule == "headline.learned" and not _goes_on(lines[top].text, second.text):
            if lines[top].rule == "headline.learned" and second.score > lines[top].score + SURER:
                lines[top].kind, lines[top].rule = "furniture", "furniture.above"
            else:
                second.kind, second.rule = "standfirst", "standfirst.second"
    if top == len(lines):
        _headed(lines)
    below = [x for x in lines[top + 1 : top + 5] if x.kind not in ("furniture", "headline")]
    pictured = [x.kind for x in below[:3]] == ["paragraph", "caption", "credit"] and len(below[0]) < ITEM
    if pictured and not any(x.kind == "dateline" for x in lines[: top + 3]):
        below[0].kind, below[0].rule = "standfirst", "standfirst.pictured"


def _is_last(line: Line) -> bool:
    """Whether a line before a stamp of the same line is the text's last sentence ("The search ended at noon. - Thursday 6 May 2021")."""
    return not line.named and line.text[-1] == "." and is_prose(line) and line.score < UNSURE and not signs(line.low)


def _closes(lines: list[Line]) -> bool:
    """Whether the last line is the last sentence of a text without a page around it ("The title match is the first here since 1972.")."""
    if [x.kind for x in lines[-2:]] != ["paragraph", "furniture"] or lines[-1].rule != "furniture.learned" or not _is_last(lines[-1]):
        return False
    return all(x.kind in FACT_KINDS or x.kind in ("dateline", "byline", "stamp") for x in lines[:-1])


def _clocked(lines: list[Line], top: int) -> None:
    """A bare day above the headline right behind buttons ("Home | World | Sport" / "Sign in" / "Sunday, May 9, 2021") is the page's own clock."""
    for i, (before, line) in enumerate(pairwise([lines[0], *lines[:top]])):
        button = before.kind == "furniture" and before.rule in BUTTONS and not line.head and not RELEASE.search(before.low)
        if (button or (i < FEW and _buttoned(lines, i, top))) and line.kind == "stamp" and line.named == "stamp" and not is_issue(line.text):
            found = whole(line.text)
            weekday = not words().weekdays.isdisjoint(line.low.replace(",", " ").split())
            if weekday and not line.low.startswith("of ") and len(found) == 1 and not found[0].label and (found[0].clock is None or not button):
                line.kind, line.rule = "furniture", "furniture.clock"


def _buttoned(lines: list[Line], i: int, top: int) -> bool:
    """Whether two buttons or more stand between a line and the headline ("Wednesday, 5 October 2022 10:44am" / "Log in" / "Register")."""
    return sum(x.rule in BUTTONS for x in lines[i + 1 : top]) > 1


def _linked(lines: list[Line]) -> None:
    """Under a head of links behind the text, the day below a link is the link's, and so is a title between two of them.

    "Related stories" / "Ferry fares to rise in June" / "May 3, 2021" / "Why the valley road floods" / "April 28, 2021".
    """
    last = max((i for i, x in enumerate(lines) if x.kind == "paragraph"), default=len(lines))
    under = False
    for i in range(last + 1, len(lines)):
        line, before = lines[i], lines[i - 1]
        under = under or line.named == "related-head"
        if not under or before.kind != "related" or line.kind not in ("stamp", "furniture", "headline", "subhead"):
            continue
        dated = line.kind == "stamp" and line.named == "stamp" and not any(s.label for s in whole(line.text))
        title = not line.named and i + 1 < len(lines) and lines[i + 1].named == "stamp" and before.named == "stamp"
        if dated or title:
            line.kind, line.rule = "related", "related.dated"


def _listed(lines: list[Line]) -> None:
    """Items of one list are of one kind: where one behind a sign gives facts, or all are sentences, so do those that the chain took for buttons.

    "• Send dashcam footage through our website." stands between two points of a police bulletin.
    """
    run: list[Line] = []
    for line in [*lines, None]:
        if line is not None and line.sign:
            run.append(line)
        elif line is None or line.rule != "bullet.mark":
            told = [x.kind == "bullet" for x in run]
            if len(run) > 1 and (2 * sum(told) >= len(run) or all(is_prose(x) for x in run)):
                for item in run:
                    if item.kind in ("furniture", "related") and len(item) < ITEM and (item.rule.endswith(".learned") or is_prose(item)):
                        item.kind, item.rule = "bullet", "bullet.listed"
            run = []


def _pointed(lines: list[Line]) -> None:
    """Short sentences under "In short:" above the text are points, those under a "What's next?" among them too; the text begins with a longer one."""
    start = next((i for i, x in enumerate(lines) if len(x) < HEADED and x.key in POINTS), -1)
    if start < 0 or any(x.kind == "paragraph" for x in lines[:start]):
        return
    found: list[Line] = []
    for line in lines[start + 1 :]:
        if line.kind not in ("paragraph", "bullet", "standfirst"):
            if not (len(line) < HEADED and line.key in POINTS) and line.rule != "bullet.mark":
                break
        elif len(line) >= POINT or len(found) == MANY:
            break
        else:
            found.append(line)
    else:
        return
    if len(found) > 1:
        for line in found:
            if line.kind == "paragraph":
                line.kind, line.rule = "bullet", "bullet.under"


def _headed(lines: list[Line]) -> None:
    """A page without a headline has it in a sub-heading above its first sentence ("What the ferry master saw" / "HOST: ...")."""
    first = next((i for i, x in enumerate(lines) if x.kind == "paragraph"), 0)
    for line in [x for x in lines[:first] if x.rule == "subhead.learned"][:1]:
        line.kind, line.rule = "headline", "headline.only"


def _heads(before: Line, line: Line, after: Line) -> bool:
    """Whether a title that stands alone between sentences heads a section: the sentence below names what it names."""
    alone = before.rule != "related.learned" and after.kind == "paragraph" and not is_prose(line) and len(line) < 90
    return alone and bool(names(line.text) & names(after.text))


def _goes_on(first: str, second: str) -> bool:
    """Whether a headline goes on in its second line ("Council votes to keep old" / "bridge after 11-hour session"), which else is the standfirst."""
    word = second.split(None, 1)[0]
    return second[0].islower() or first[-1] in ",:;-" or first == second or (first.isupper() and second.isupper()) or word.lower() in SMALL


def is_certain(line: Line) -> bool:
    """Whether a line's kind is not the chain's to say: fields of a press database, kinds that markup tells."""
    paper = line.rule == "furniture.outlet" and line.text[-1] == ")"  # "Lake Post, The (Oldham, OH)"
    return bool(line.kind) and (paper or line.rule.startswith(CERTAIN) or line.rule.endswith(".markup"))


def why(lines: list[Line], number: int, *, most: int = 5) -> list[tuple[str, float]]:
    """The traits that spoke most for the kind of line `number` against the next likely one, with their weights."""
    traits, number = traits_of(lines, told()), kept(lines).index(number)
    layer, scores = chain().layers([t.all() for t in traits], [t.core for t in traits])
    order = np.argsort(-chain().probabilities(scores)[number], kind="stable")
    return chain().reasons(traits[number].all(), layer[number], int(order[0]), int(order[1]), most=most)
