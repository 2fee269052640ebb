"""Quotes: what somebody said, in whose words, to whom, when, and through whom the outlet has it.

Theory of operation. Each attribution gives one quote: direct when its content stands between marks, indirect when it does not; a quoted
fragment inside an indirect one gives a second, mixed quote `within` it. Quoted words that no attribution claims (a headline's fragment) go
to the speaker whose words they repeat; quotation marks that repeat nobody are titles, nicknames and scare quotes, and give none.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from newsledger.find.quote_details import addressee_of, negated_cue, negated_fragment, time_of
from newsledger.find.quote_features import quoted_stretches
from newsledger.find.quote_marks import Marked
from newsledger.find.quote_papers import speakers_of_papers
from newsledger.find.quote_pieces import Board, board_of, full_piece, is_clause, is_name, quoted_share, stretch_words, within_pieces
from newsledger.find.quote_programmes import programmes, without_titles
from newsledger.find.quote_writings import written
from newsledger.language.lang.en import quotes as words
from newsledger.records import Attribution, Quote, Reading, Span, Via, content_id, span_of

MOST_REPEATED = 400
"""So many marked words are looked for among so many quotes: more is no report."""


def find_quotes(reading: Reading) -> Mapping[str, object]:
    """`quotes`: the quotes of the report in order of the text. Needs tokens, attributions (with chains); uses times, mentions, actors."""
    if not len(reading.tokens):
        return {"quotes": ()}
    marks = quoted_stretches(reading.report.text, reading.blocks, reading.tokens.sentence_block)
    board = board_of(reading, marks)
    quotes: list[Quote] = []
    behind = speakers_of_papers(reading)
    aired = programmes(reading, board)
    papers = written(reading, board, behind, aired)
    for number, a in enumerate(reading.attributions):
        if no_speech(reading, a):
            continue
        found = quotes_of(reading, board, a, number)
        found = [spoken_by(q, behind[number]) for q in found] if number in behind else found
        quotes += [given_in(q, papers[number]) for q in found] if number in papers else found
    quotes = without_titles(quotes, aired, reading.report.id)
    quotes = [of_the_body(q, quotes, reading) for q in quotes]
    quotes += repeated(reading, board, quotes)
    return {"quotes": tuple(sorted(once(quotes), key=lambda q: (q.span.start, q.span.end, q.form)))}


def spoken_by(q: Quote, speaker: str) -> Quote:
    """The quote by the author of its paper, who is then no link of its chain."""
    return replace(q, speaker=speaker, via=tuple(v for v in q.via if v.actor != speaker))


def given_in(q: Quote, paper: Via) -> Quote:
    """The quote with the writing or recording that its words were given in as the link nearest the speaker, if it has no document yet."""
    like = ("document",) if paper.kind == "document" else ("media", "agency")
    return q if any(v.kind in like for v in q.via) else replace(q, via=(*q.via, paper))


def no_speech(reading: Reading, a: Attribution) -> bool:
    """Whether the content is no statement but a thing: "citing the union", "signed an agreement", "named a mediator"."""
    tokens = reading.tokens
    cue = [tokens.text[i].lower() for i in range(*a.cue)]
    places = [i for x, y in a.content for i in range(x, y)]
    if any(tokens.upos[i] in ("VERB", "AUX") or tokens.text[i] in QUOTE_MARKS for i in places):
        return False
    return cue[0] in ("citing", "quoting") or (len(places) < MOST_NAMED and cue[-1] in words.SIGNING)


MOST_NAMED = 9
QUOTE_MARKS = frozenset('"“”‘’') | {"``", "''"}


def once(quotes: list[Quote]) -> list[Quote]:
    """Each quote once: of two over the same words the first (the one with the surer cue) stays."""
    seen: dict[str, Quote] = {}
    for q in sorted(quotes, key=lambda q: (-q.score, q.form == "mixed")):
        seen.setdefault(q.id, q)
    ids = set(seen)
    return [q for q in seen.values() if q.within is None or q.within in ids]


def quotes_of(reading: Reading, board: Board, a: Attribution, number: int) -> list[Quote]:
    """The quote of an attribution, and the quoted fragments inside it; `said that "no boat will sail"` is reported speech with a fragment."""
    share = quoted_share(board, a)
    pieces = [full_piece(reading, board, piece) for piece in a.content]
    first = a.content[0][0]
    marked = share >= 0.9 and not (board.state[first] == 0 and reading.tokens.text[first].casefold() == words.THAT)
    form = ("direct" if is_clause(reading, a) else "mixed") if marked else "indirect"
    main = quote_at(reading, a, pieces, form=form, negated=negated_cue(reading, a))
    if share <= 0 or marked:
        return [main]
    out = [main]
    for m in within_pieces(reading, board, a, number):
        span = span_of(reading.report.text, m.inner_start, m.inner_end)
        if span.start >= main.span.start - 1 and span.end <= main.span.end + 3:
            out.append(quote_at(reading, a, [span], form="mixed", negated=main.negated or negated_fragment(reading, board, m), within=main.id))
    return out


def quote_at(reading: Reading, a: Attribution, pieces: list[Span], *, form: str, negated: bool, within: str | None = None) -> Quote:
    """One quote over these pieces."""
    text, tokens = reading.report.text, reading.tokens
    span = span_of(text, pieces[0].start, pieces[-1].end)
    return Quote(
        id=content_id("quote", reading.report.id, span.start, span.end, *(["piece"] if within else [])),
        span=span,
        spans=tuple(pieces),
        form=form,  # type: ignore[arg-type]
        cue=span_of(text, tokens.start[a.cue[0]], tokens.end[a.cue[1] - 1]),
        source=span_of(text, tokens.start[a.source[0]], tokens.end[a.source[1] - 1]) if a.source else None,
        speaker=a.stater.actor if a.stater else None,
        addressee=addressee_of(reading, a),
        via=through(a),
        time=time_of(reading, a),
        negated=negated,
        within=within,
        certainty="unknown" if negated and form == "indirect" else a.certainty,
        rule=a.rule,
        score=round(a.score * SCRAP, 3) if (form == "mixed" and is_scrap(pieces)) or (form != "indirect" and nobody(a)) else a.score,
    )


def nobody(a: Attribution) -> bool:
    """Whether no one at all is named for the words ("The sign was described as “an insult”"): they are kept, but not shown by default."""
    return a.source is None and a.stater is None and not a.via


SCRAP, FEW = 0.55, 3
"""What is left of the score of a scrap, and how many words are none."""


def is_scrap(pieces: list[Span]) -> bool:
    """Whether quoted words are one or two alone (scare quotes, a nickname: the “new” rules): they are kept, but not shown by default."""
    return sum(len(stretch_words(s.text)) for s in pieces) < FEW


def through(a: Attribution) -> tuple[Via, ...]:
    """The chain without the speaker, who has a field of his own; a medium that states something itself stays its end ("..., Nordlys reported")."""
    if a.stater is None or a.stater.kind in ("agency", "outlet", "media"):
        return a.via
    return tuple(v for v in a.via if not (v == a.stater or (v.name == a.stater.name and v.kind == a.stater.kind)))


def repeated(reading: Reading, board: Board, quotes: list[Quote]) -> list[Quote]:
    """Quotes for the marked words that no attribution holds but that repeat a quote of the report: "'will not change'" in a headline."""
    whole = [(q, stretch_words(" ".join(s.text for s in q.spans))) for q in quotes[:MOST_REPEATED]]
    out = []
    for m, owner in list(zip(board.outer, board.owner, strict=True))[:MOST_REPEATED]:
        if owner >= 0 or is_name(reading, m):
            continue
        mine = stretch_words(reading.report.text[m.inner_start : m.inner_end])
        if len(mine) < 2:
            continue
        like = next((q for q, said in whole if q.speaker is not None and holds_run(said, mine)), None) or next(
            (q for q, said in whole if holds_run(said, mine)), None
        )
        if like is not None:
            out.append(repeating(reading, m, like))
    return out


def of_the_body(q: Quote, quotes: list[Quote], reading: Reading) -> Quote:
    """The headline's quote by whoever says the same words below, where the headline only has "Dem" or "Minister" for him, and through whom below."""
    first = reading.blocks[0].span if reading.blocks else None
    if (q.speaker is not None and q.via) or q.form == "indirect" or first is None or q.span.end > first.end or len(quotes) > MOST_REPEATED:
        return q
    mine = stretch_words(" ".join(s.text for s in q.spans))
    same = [
        o
        for o in quotes
        if o is not q and o.speaker is not None and len(mine) >= FEW and holds_run(stretch_words(" ".join(s.text for s in o.spans)), mine)
    ]
    if not same or len({o.speaker for o in (*same, q)} - {None}) != 1:
        return q
    return replace(q, speaker=same[0].speaker, via=q.via or next((o.via for o in same if o.via), ()))


def said_words(q: Quote) -> list[str]:
    """The words of a quote's pieces."""
    return stretch_words(" ".join(s.text for s in q.spans))


def holds_run(said: list[str], run: list[str]) -> bool:
    """Whether the words hold the run in a row."""
    text, part = " ".join(said), " ".join(run)
    return f" {part} " in f" {text} "


def repeating(reading: Reading, m: Marked, like: Quote) -> Quote:
    """The quote of marked words that repeat another."""
    span = span_of(reading.report.text, m.inner_start, m.inner_end)
    return Quote(
        id=content_id("quote", reading.report.id, span.start, span.end),
        span=span,
        spans=(span,),
        form="mixed",
        speaker=like.speaker,
        addressee=like.addressee,
        via=like.via,
        certainty=like.certainty,
        rule="quote.repeated",
        score=0.8 * SCRAP if is_scrap([span]) else 0.8,
    )
