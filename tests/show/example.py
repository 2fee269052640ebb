"""An invented story of three reports with everything that a view can show, made by hand: no finder is needed."""

from newsledger.records import (
    Actor,
    Block,
    Comparison,
    Copy,
    Counts,
    Difference,
    Fact,
    FactEvent,
    FactQuote,
    Failure,
    Findings,
    Moment,
    Place,
    Relation,
    Report,
    Section,
    Side,
    Span,
    Story,
    Support,
    Time,
    Via,
    span_of,
    trimmed,
)

TEXTS = {
    "Nordlys News Agency": """Norway and Iceland sign mackerel agreement after two days of talks

REYKJAVIK, March 12 (Nordlys) - Norway and Iceland signed an agreement on shared mackerel stocks on Wednesday.

"This is a good day for everyone who lives from the sea," Solheim told reporters after the ceremony.

Iceland may catch 45,000 tonnes a year in Norwegian waters until 2030, a Norwegian official said on condition of anonymity.

The European Union did not attend the talks.

(Reporting by Kari Dahl)""",
    "The Harbour Post": """Norway and Iceland sign mackerel agreement

Norway and Iceland signed an agreement on shared mackerel stocks on Wednesday, Nordlys reported.
Iceland may catch 54,000 tonnes a year in Norwegian waters, a Norwegian official said.
Read more: Why mackerel moved north
"This is a good day for everyone who lives from the sea," Solheim said, according to Nordlys.
Fishing boats blocked the harbour of Isafjordur in January.""",
    "The Meridian Daily": """Iceland says mackerel deal is \u201conly a beginning\u201d

Hallsson told The Meridian Daily that the agreement which his country and Norway signed on Wednesday was \u201conly a beginning\u201d.
Norway could drop its case at the tribunal in Hamburg, Solheim said.""",
}
KINDS = {0: "headline"}
REPORTS = {name: Report.from_text(text, outlet=name, published=f"2025-03-{12 + i}T1{i}:40") for i, (name, text) in enumerate(TEXTS.items())}
A, B, C = REPORTS.values()


def at(report: Report, words: str) -> Span:
    """The span of these words in the report."""
    start = report.text.index(words)
    return span_of(report.text, start, start + len(words))


def lines(report: Report) -> tuple[Block, ...]:
    """Every line a block."""
    out, start = [], 0
    for i, line in enumerate(report.text.split("\n")):
        span = trimmed(report.text, start, start + len(line))
        start += len(line) + 1
        kind = "headline" if i == 0 else "related" if line.startswith("Read more") else "byline" if line.startswith("(") else "paragraph"
        out += [Block(span=span, kind=kind)] if len(span) else []
    return tuple(out)


ACTORS = {
    "p:solheim": Actor(name="Ingrid Solheim", kind="person"),
    "s:nor": Actor(name="Norway", kind="state"),
    "s:isl": Actor(name="Iceland", kind="state"),
}
FOUND = tuple(Findings(report=r, blocks=lines(r), actors=ACTORS) for r in (A, B, C))
NORDLYS = Via(kind="agency", name="Nordlys", named=True)
OFFICIAL = Via(kind="unnamed", name="a Norwegian official")
SOLHEIM = Via(kind="person", name="Solheim", named=True)
WEDNESDAY = Time(type="DATE", value="2025-03-12", earliest="2025-03-12", latest="2025-03-12", grain="day")


def fact(name: str, kind: str, standing: str, counts: tuple[int, int, int, int], supports: list[Support], **more: object) -> Fact:
    """A fact with these supports, in the only story."""
    r, o, low, high = counts
    return Fact(
        id=f"fact:{name}",
        stories=("story:1",),
        kind=kind,
        gist=supports[0].span.text,
        standing=standing,
        counts=Counts(reports=r, outlets=o, origins=(low, high)),
        supports=tuple(supports),
        **more,
    )


def by(report: Report, words: str, *via: Via, stance: str = "agrees") -> Support:
    """A support."""
    return Support(
        report=report.id, span=at(report, words), of=f"of:{words[:9]}", via=via, stance=stance, speaker="p:solheim" if words == QUOTE else None
    )


SIGNED = "Norway and Iceland signed an agreement on shared mackerel stocks on Wednesday"
QUOTE = "This is a good day for everyone who lives from the sea,"
FACTS = (
    fact(
        "signed",
        "event",
        "corroborated",
        (3, 3, 2, 3),
        [by(A, SIGNED), by(B, SIGNED, NORDLYS), by(C, "his country and Norway signed on Wednesday", Via(kind="person", name="Hallsson", named=True))],
        event=FactEvent(
            type="AGREE",
            actors=("s:nor",),
            recipients=("s:isl",),
            time=WEDNESDAY,
            place=Place(span=at(A, "REYKJAVIK"), name="Reykjavik", country="ISL"),
            status="happened",
            background=False,
        ),
    ),
    fact("quota", "statement", "contested", (2, 2, 1, 2), [by(A, "Iceland may catch 45,000 tonnes a year in Norwegian waters until 2030", OFFICIAL),
         by(B, "Iceland may catch 54,000 tonnes a year in Norwegian waters", OFFICIAL, stance="differs")], differences=("difference:1",)),
    fact("quote", "quote", "repeated", (2, 2, 1, 1), [by(A, QUOTE), by(B, QUOTE, NORDLYS)], quote=FactQuote(speaker="p:solheim", text=QUOTE)),
    fact("eu", "statement", "single", (1, 1, 1, 1), [by(A, "The European Union did not attend the talks.")]),
    fact("boats", "event", "single", (1, 1, 0, 1), [by(B, "Fishing boats blocked the harbour of Isafjordur in January.")],
         event=FactEvent(type="PROTEST", actors=(), recipients=(), time=None, place=None, status="happened", background=True)),
    fact("drop", "event", "single", (1, 1, 1, 1), [by(C, "Norway could drop its case at the tribunal in Hamburg", SOLHEIM)],
         event=FactEvent(type="CONCEDE", actors=("s:nor",), recipients=(), time=None, place=None, status="hypothetical", background=False)),
    fact("doubtful", "statement", "single", (1, 1, 1, 1), [by(C, "his country")], score=0.2),
)  # fmt: skip
MADE = Comparison(
    copies=(Copy(left=A.id, right=B.id, kind="partial", containment=0.62),),
    stories=(
        Story(
            id="story:1",
            label="Norway and Iceland sign mackerel agreement",
            first="2025-03-12",
            last="2025-03-14",
            reports=(A.id, B.id, C.id),
            sections=tuple(Section(report=r.id, span=span_of(r.text, 0, len(r.text))) for r in (A, B, C)),
        ),
    ),
    facts=FACTS,
    differences=(
        Difference(
            id="difference:1",
            fact="fact:quota",
            kind="how many",
            contradicts=True,
            verdict="contradicts",
            sides=(Side(report=A.id, span=at(A, "45,000 tonnes a year")), Side(report=B.id, span=at(B, "54,000 tonnes a year"))),
            note="45,000 and 54,000 tonnes",
        ),
    ),
    relations=(Relation(id="relation:1", a="s:nor", b="s:isl", type="treaty", first="2025-03-12", last=None, stance=None, facts=("fact:signed",)),),
    timeline=(Moment(time=WEDNESDAY, fact="fact:signed"),),
    actors=ACTORS,
)
ERRORS = (Failure(code="empty", message="the document holds no text", path="reports/blank.txt"),)
