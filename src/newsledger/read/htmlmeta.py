"""What a page's markup says of the report: JSON-LD first, then OpenGraph and other meta tags."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

import msgspec

from newsledger.read.htmlpage import Scanned

ARTICLE = re.compile(
    r"(?:News|Report|Analysis|Opinion|Review|Background|Satirical|Social|Tech|Live|Blog|Scholarly)?(?:Article|Posting|BlogPosting|LiveBlogPosting)\w*$|Report$|WebPage$"
)
PUBLISHED = (
    *("article:published_time", "og:article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created"),
    *(
        "pubdate",
        "publishdate",
        "publish-date",
        "publish_date",
        "publication_date",
        "parsely-pub-date",
        "sailthru.date",
        "article.published",
        "dc.date.created",
    ),
    *(
        "article_date_original",
        "originalpublicationdate",
        "cxenseparse:recs:publishtime",
        "article:published",
        "rnews:datepublished",
        "published_at",
        "ptime",
    ),
)
UPDATED = (
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "lastmod",
    "last-modified",
    "dcterms.modified",
    "article:modified",
    "revised",
    "utime",
)
SITE = ("og:site_name", "application-name", "twitter:app:name:iphone", "publisher", "dc.publisher", "al:ios:app_name")
AUTHOR = ("author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl", "article:author_name")
MOST = 200_000  # characters of one JSON-LD script that are read


def meta_of(page: Scanned) -> dict[str, str]:
    """The metadata that layout looks at: published, updated, site_name, title, author, description, body, url; only what the page gives."""
    out: dict[str, str] = {}
    for node in nodes_of(page.linked_data):
        kind = node.get("@type", "")
        kinds = kind if isinstance(kind, list) else [kind]
        if not any(isinstance(k, str) and ARTICLE.match(k) for k in kinds):
            continue
        web = all(k == "WebPage" for k in kinds)
        for key, field in (
            ("datePublished", "published"),
            ("dateModified", "updated"),
            ("headline", "title"),
            ("articleBody", "body"),
            ("description", "description"),
        ):
            value = node.get(key)
            if isinstance(value, str) and value.strip() and not (web and field in ("title", "body")):
                out.setdefault(field, _plain(value))
        for key, field in (("publisher", "site_name"), ("author", "author")):
            name = _name(node.get(key))
            if name and not web:
                out.setdefault(field, name)
    metas = dict(reversed(page.metas))
    for field, names in (("published", PUBLISHED), ("updated", UPDATED), ("site_name", SITE[:1]), ("author", AUTHOR)):
        value = next((metas[n] for n in names if metas.get(n, "").strip()), "")
        if value and not (field == "author" and value.startswith("http")):
            out.setdefault(field, value.strip())
    for key, field in (
        ("og:title", "title"),
        ("twitter:title", "title"),
        ("og:description", "description"),
        ("og:url", "url"),
        ("og:locale", "locale"),
    ):
        if metas.get(key, "").strip():
            out.setdefault(field, metas[key].strip())
    if page.title:
        out.setdefault("title", page.title)
        out["page_title"] = page.title
    if page.canonical:
        out.setdefault("url", page.canonical)
    return out


def nodes_of(scripts: list[str]) -> Iterator[dict[str, object]]:
    """All objects of the JSON-LD scripts, `@graph` unfolded; a script that is no JSON is left out."""
    for script in scripts[:40]:
        text = script.strip().removeprefix("<!--").removesuffix("-->").strip().rstrip(";")
        if len(text) > MOST:
            continue
        try:
            found = msgspec.json.decode(text)
        except (msgspec.DecodeError, RecursionError):
            try:
                found = msgspec.json.decode(re.sub(r"[\x00-\x1f]+", " ", text))
            except (msgspec.DecodeError, RecursionError):
                continue
        todo = [found]
        while todo:
            node = todo.pop(0)
            if isinstance(node, list):
                todo += node[:100]
            elif isinstance(node, dict):
                yield node
                todo += [node[k] for k in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement") if isinstance(node.get(k), (list, dict))]


def _name(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(filter(None, (_name(v) for v in value[:5])))
    if isinstance(value, dict):
        value = value.get("name")
    return _plain(value) if isinstance(value, str) and not value.startswith("http") else ""


def _plain(value: str) -> str:
    return html.unescape(re.sub(r"<[^>]{0,2000}>", " ", value)).strip() if "<" in value or "&" in value else value.strip()
