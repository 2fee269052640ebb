"""The view, and how terminal, brief and page draw it."""

import re
import sys
from html.parser import HTMLParser
from pathlib import Path

import msgspec
import pytest

sys.path.insert(0, str(Path(__file__).parent))
from example import ERRORS, FOUND, MADE, TEXTS, A

from newsledger.records import Block, Comparison, Findings, Report, Time, span_of
from newsledger.show.brief import brief, plain
from newsledger.show.build import view_of
from newsledger.show.page import page
from newsledger.show.terminal import cells, terminal, wrap
from newsledger.show.wording import context, counts_words, date_words, one_line, tag_of, time_words

VIEW = view_of(FOUND, MADE, ERRORS)
WHOLE = view_of(FOUND, MADE, ERRORS, everything=True)
HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(1)>\" onmouseover=\"x ]]> \x1b[2J \u202e evil\n\n& <b>bold</b> 'x'\x00"


def test_view_sorts_facts_into_what_a_reader_asks() -> None:
    """Agreed, differs and only in hold the right facts; what is less sure is counted, not shown."""
    (chapter,) = VIEW.chapters
    assert [p.ids for p in chapter.agreed()] == [("fact:signed",), ("fact:quote",)]
    assert [p.ids for p in chapter.contested()] == [("fact:quota",)]
    assert [(t.letter, [p.ids[0] for p in points]) for t, points in chapter.only()] == [
        ("A", ["fact:eu"]),
        ("B", ["fact:boats"]),
        ("C", ["fact:drop"]),
    ]
    assert chapter.hidden == 1
    assert len(WHOLE.chapters[0].points) == len(chapter.points) + 1


def test_facts_of_one_sentence_are_one_point() -> None:
    """An event and a statement of the same sentence in the same report are shown once, with both kinds."""
    import example

    twin = example.fact("twin", "statement", "single", (1, 1, 0, 1), [example.by(example.B, "Fishing boats blocked the harbour")])
    made = msgspec.structs.replace(MADE, facts=(*MADE.facts, twin))
    points = view_of(FOUND, made).chapters[0].only()[1][1]
    assert [p.ids for p in points] == [("fact:boats", "fact:twin")]
    assert points[0].gist == "Fishing boats blocked the harbour of Isafjordur in January."


def test_what_a_shared_fact_tells_is_not_listed_for_one_report() -> None:
    """A statement of one report inside a sentence that several tell goes with theirs; one of a sentence of its own does not."""
    import example

    inside = example.fact("inside", "statement", "single", (1, 1, 0, 1), [example.by(example.B, "an agreement on shared mackerel stocks")])
    (chapter,) = view_of(FOUND, msgspec.structs.replace(MADE, facts=(*MADE.facts, inside))).chapters
    assert next(p for p in chapter.agreed() if "fact:signed" in p.ids).ids == ("fact:signed", "fact:inside")
    assert [p.ids[0] for _, points in chapter.only() for p in points] == ["fact:eu", "fact:boats", "fact:drop"]


def test_copies_share_a_difference() -> None:
    """Two reports with the same reading differ from a third one in one difference, not in two."""
    from example import B, C, at

    from newsledger.records import Difference, Side

    right = Side(report=C.id, span=at(C, "Wednesday"))
    pair = tuple(
        Difference(
            id=f"difference:{r.id}",
            fact=None,
            kind="when",
            contradicts=False,
            verdict="ambiguous",
            sides=(Side(report=r.id, span=at(r, "Norway")), right),
        )
        for r in (A, B)
    )
    view = view_of(FOUND, msgspec.structs.replace(MADE, differences=pair))
    (gap,) = view.chapters[0].gaps
    assert [s.letters() for s in gap.said] == ["A B", "C"]
    assert "A B" in terminal(view)
    assert parsed(page(view)).text


@pytest.mark.parametrize("width", [60, 80, 120])
def test_terminal_keeps_its_width(width: int) -> None:
    """No line is wider than the terminal, and without colour there is no escape."""
    text = terminal(VIEW, width=width)
    assert max(map(cells, text.split("\n"))) <= width
    assert "\x1b" not in text
    for words in (
        "2 to 3 origins",
        "The Harbour Post ← Nordlys",
        "catch [54,000",
        "less sure (1)",
        "reports/blank.txt: the document holds no text",
    ):
        assert words in text


def test_terminal_in_colour_says_the_same() -> None:
    """Without its escapes the coloured record is the plain one."""
    assert re.sub(r"\x1b\[[\d;]*m", "", terminal(VIEW, colour=True)) == terminal(VIEW)


def test_terminal_is_safe_from_a_report() -> None:
    """An escape sequence, a direction override or a NUL in a report does not reach the terminal."""
    text = terminal(view_of([hostile()], Comparison()), width=80)
    assert not set(text) & {"\x1b", "\u202e", "\x00"}


def hostile() -> Findings:
    """A report whose text, title, outlet and url are an attack."""
    r = Report.from_text(HOSTILE, outlet=HOSTILE, url="javascript:alert(1)", path="x<script>.txt")
    return Findings(report=r, blocks=(Block(span=span_of(r.text, 0, 40), kind="headline"),))


class Reader(HTMLParser):
    """Collects the elements, handlers and visible text of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text: list[str] = []
        self.ids: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        self.ids += [v or "" for k, v in attrs if k == "id"]
        if tag not in ("meta", "input", "br", "img"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if not {"script", "style"} & set(self.open):
            self.text.append(data)


def parsed(text: str) -> Reader:
    """The page as a browser sees it; every element is closed."""
    reader = Reader()
    reader.feed(text)
    assert reader.open == []
    return reader


def test_page_is_one_file_without_network() -> None:
    """Nothing is loaded from anywhere, the policy allows only the page's own style and script, by their hashes."""
    import base64
    import hashlib

    text = page(WHOLE)
    reader = parsed(text)
    assert not {"link", "img", "iframe", "object", "base"} & set(reader.tags)
    assert not [a for a in reader.attributes if a[0] in ("src", "style") or a[0].startswith("on")]
    script = text.split("<script>")[1].split("</script>")[0]
    assert "sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() in text
    assert "default-src &#x27;none&#x27;" in text
    assert not re.search(r"https?://", text)


def test_page_ids_are_single_and_links_lead_somewhere() -> None:
    """Every id is there once, and every link within the page has its target."""
    reader = parsed(page(WHOLE))
    assert len(reader.ids) == len(set(reader.ids))
    assert {v[1:] for k, v in reader.attributes if k == "href" and v and v.startswith("#")} <= set(reader.ids)


def test_what_is_less_sure_draws_no_line() -> None:
    """A sentence that only a less sure fact rests on is not underlined as told, repeated or contested."""
    import example

    guess = example.fact("guess", "statement", "repeated", (1, 1, 1, 1), [example.by(A, "REYKJAVIK, March 12")], score=0.3)
    view = view_of(FOUND, msgspec.structs.replace(MADE, facts=(*MADE.facts, guess)), everything=True)
    kinds = {text: kind for kind, text in re.findall(r'<span class="seg (\w+)" data-p="[^"]*">([^<]*)', page(view))}
    assert (kinds["REYKJAVIK, March 12"], kinds["The European Union did not attend the talks."]) == ("maybe", "told")


def test_page_holds_every_text_whole() -> None:
    """The reports' texts stand in the page to the last word, cut into segments or not."""
    text = " ".join("".join(parsed(page(WHOLE)).text).split())
    for source in TEXTS.values():
        for line in source.splitlines():
            assert " ".join(line.split()) in text


def test_hostile_text_stays_text() -> None:
    """Markup, handlers and script ends in a report are shown as characters, and a javascript: address is no link."""
    text = page(view_of([hostile()], Comparison()))
    reader = parsed(text)
    assert reader.tags.count("script") == 1
    assert "b" not in reader.tags
    assert "img" not in reader.tags
    assert "javascript:" not in text
    assert "<b>bold</b> 'x'" in "".join(reader.text)
    assert not [a for a in reader.attributes if a[0].startswith("on")]


def test_brief_has_a_note_for_every_quotation() -> None:
    """Each fact's words stand in a footnote with outlet and offsets, and each footnote is used."""
    text = brief(VIEW)
    notes = dict(re.findall(r"^\[\^(\d+)\]: (.*)$", text, re.MULTILINE))
    assert set(re.findall(r"\[\^(\d+)\](?!:)", text)) == set(notes)
    start = A.text.index("The European Union")
    assert f"“The European Union did not attend the talks.” Nordlys News Agency, characters {start} to {start + 44}" in notes.values()


def test_markdown_is_escaped() -> None:
    """A report's characters make no markup."""
    assert plain("<b>*x* [y](z) `q`") == "\\<b\\>\\*x\\* \\[y\\](z) \\`q\\`"


def test_words_for_dates_and_counts() -> None:
    """Dates and counts read as a person writes them."""
    assert date_words("2025-03-12", "2025-03-14") == "12 to 14 Mar 2025"
    assert date_words("2025-02-28", "2025-03-01") == "28 Feb to 1 Mar 2025"
    assert date_words("2024-12-31", "2025-01-01") == "31 Dec 2024 to 1 Jan 2025"
    assert (
        time_words(Time(type="TIME", value="2025-03-12T18:05", earliest="2025-03-12T18:05", latest="2025-03-12T18:05", grain="minute"))
        == "12 Mar 2025, 18:05"
    )
    assert time_words(Time(type="DATE", value="2024", earliest="2024-01-01", latest="2024-12-31", grain="year")) == "2024"
    assert counts_words(MADE.facts[0].counts) == "3 reports, 3 outlets, 2 to 3 origins"


def test_wrap_cuts_only_what_must_be_cut() -> None:
    """Words stay whole unless one is wider than the line; wide characters count twice."""
    assert wrap("aa bb ccccc", 5) == ["aa bb", "ccccc"]
    assert wrap("abcdefg", 3) == ["abc", "def", "g"]
    assert wrap("日本語 新聞", 5) == ["日本", "語", "新聞"] or all(cells(line) <= 5 for line in wrap("日本語 新聞", 5))


def test_context_stays_in_its_line() -> None:
    """Context ends at the line's ends and is cut at words."""
    text = "Headline\nOne two three four five six.\nNext"
    assert context(text, span_of(text, 17, 22), reach=8) == ("One two ", " four …")
    assert one_line("a\x1b[2J\u202eb") == "a [2J b"


@pytest.mark.parametrize(
    ("type_", "mode", "status", "tag"),
    [
        ("RETREAT", "release", "planned", "planned release"),
        ("COERCE", "arrest", "denied", "no arrest"),
        ("REJECT", "yield", "denied", "no refusal"),
        ("ASSAULT", None, "happened", "attack"),
    ],
)
def test_tags_say_what_has_not_happened(type_: str, mode: str | None, status: str, tag: str) -> None:
    """A release that lies ahead is a planned release, an arrest that was denied is no arrest."""
    fact = next(f for f in MADE.facts if f.event is not None)
    event = msgspec.structs.replace(fact.event, type=type_, mode=mode, status=status)
    assert tag_of(msgspec.structs.replace(fact, event=event)) == (tag,)


def test_page_names_every_report_before_the_columns() -> None:
    """Where more reports are told than fit beside each other, tabs lead to each; one report alone has none."""
    text = page(VIEW)
    tabs = re.findall(r'<nav class="tabs".*?</nav>', text)
    assert [re.findall(r'href="#(s\d+-\w+)"', t) for t in tabs] == [["s0-A", "s0-B", "s0-C"]]
    assert all(f'id="{i}"' in text for i in ("s0-A", "s0-B", "s0-C"))
    assert "3 reports" in tabs[0]
