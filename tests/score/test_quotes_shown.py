"""The share of quotes of a default view that have a wrong speaker."""

from __future__ import annotations

from newsledger.records import Findings, Mention, Quote, Report, Span, span_of
from newsledger.score.quotes import shown

TEXT = "“We go,” Ann Lee said. “We stay,” Tom Berg said. She said the boat was old. “New” rules."


def span(words: str) -> Span:
    """The first place of these words."""
    return span_of(TEXT, TEXT.index(words), TEXT.index(words) + len(words))


def quote(words: str, source: str, speaker: str | None, score: float = 0.9) -> Quote:
    """A quote of these words."""
    return Quote(id=words, span=span(words), spans=(span(words),), form="direct", source=span(source), speaker=speaker, cue=span("said"), score=score)


def gold(words: str, source: str) -> dict[str, list[tuple[int, int]]]:
    """A gold attribution of these words."""
    return {key: [(span(x).start, span(x).end)] for key, x in (("content", words), ("source", source), ("cue", "said"))}


def test_wrong_speakers_of_what_is_shown() -> None:
    """What scores little is not counted, nor a quote without a speaker; another mention of the same actor is right; the rest is wrong."""
    doc = {"text": TEXT, "attributions": [gold("We go", "Ann Lee"), gold("We stay", "Tom Berg"), gold("the boat was old", "She")]}
    lee = [Mention(span=span(x), actor="lee", kind="person", how="name") for x in ("Ann Lee", "She")]
    right = [quote("We go", "Ann Lee", "lee"), quote("the boat was old", "Ann Lee", "lee")]
    other = [quote("We stay", "Ann Lee", "lee"), quote("We stay", "Ann Lee", None), quote("We stay", "Ann Lee", "lee", 0.1)]
    found = Findings(report=Report.from_text(TEXT), mentions=tuple(lee), quotes=(*right, *other))
    assert shown([doc], [found]) == {"quotes": 5, "shown": 4, "shown_judged": 3, "wrong_speaker": 33.33}
