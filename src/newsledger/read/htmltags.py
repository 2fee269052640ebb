"""Kinds of HTML elements: raw, void, inline, those that stand apart, what closes what; and the attributes that are read."""

from __future__ import annotations

RAW = frozenset(
    (
        "script",
        "style",
        "noscript",
        "template",
        "iframe",
        "noembed",
        "noframes",
        "xmp",
        "title",
        "textarea",
        "svg",
        "math",
        "audio",
        "video",
        "canvas",
        "object",
        "select",
        "datalist",
    )
)
VOID = frozenset(("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"))
INLINE = frozenset(
    (
        *(
            "a",
            "abbr",
            "acronym",
            "b",
            "bdi",
            "bdo",
            "big",
            "cite",
            "code",
            "data",
            "del",
            "dfn",
            "em",
            "font",
            "i",
            "ins",
            "kbd",
            "label",
            "mark",
            "q",
            "s",
        ),
        *(
            "samp",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "time",
            "tt",
            "u",
            "var",
            "wbr",
            "img",
            "picture",
            "source",
            "nobr",
            "ruby",
            "rt",
            "rp",
        ),
        *("meta", "link", "input", "track", "param", "embed", "area", "center_", "base", "g", "path", "use"),
    )
)
WIDE = frozenset(
    (
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "blockquote",
        "figure",
        "section",
        "article",
        "header",
        "footer",
        "ul",
        "ol",
        "table",
        "pre",
        "hr",
        "aside",
        "nav",
        "form",
        "main",
    )
)
CLOSED_BY: dict[str, frozenset[str]] = {
    "li": frozenset(("ul", "ol", "menu")),
    "dt": frozenset(("dl",)),
    "dd": frozenset(("dl",)),
    "tr": frozenset(("table", "tbody", "thead", "tfoot")),
    "td": frozenset(("tr", "table")),
    "th": frozenset(("tr", "table")),
}
ENDS_P = WIDE | {"div", "dl", "address", "fieldset", "details"}
READ = frozenset(
    (
        "class",
        "id",
        "role",
        "itemprop",
        "hidden",
        "style",
        "datetime",
        "property",
        "name",
        "content",
        "rel",
        "href",
        "lang",
        "type",
        "charset",
        "aria-label",
        "itemtype",
        "data-testid",
        "data-component",
    )
)
