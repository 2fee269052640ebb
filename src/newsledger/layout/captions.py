"""Captions and their credits, also both in one line ("... on May 6, 2031. Photo: AFP")."""

from __future__ import annotations

import re
from functools import lru_cache

from newsledger.language.lang.en.layout import CAPTION_HAS, CREDIT_HAS
from newsledger.layout.words import words

KEPT = 2000  # lines whose answer is kept: a line is asked for when it is named, and again when its page is
REACH = 170  # characters: no credit is longer
HINTS = (":", "/", "|", ")", "]", "©", "photo", "pic", "foto", "image", "fot.", "credit", "courtesy", "ap ")
LONGEST = 700
_PARENS = re.compile(r"[(\[]([^()\[\]]{1,110})[)\]]\.?$")
_LABEL = re.compile(
    r"(?:^|(?<=[\s.|(\[]))(?:\[)?([^\W\d_][^\W\d_ ]{1,14}(?: (?:by|courtesy|courtesy of|credit|provided by|de|von|di"
    r"|Credit|By|Courtesy|CREDIT|BY|COURTESY))?)"
    r"\s?(?::|\||-(?=[A-Z]))\s?((?:[^.]|(?<=\b[A-Z])\.){2,80}\.?)$"
)
_PLAIN = re.compile(
    r"(?:^|(?<=[.!?\"'] ))((?:photos?|photograph|pictures?|image|video|fot\.|foto|pic)"
    r" (?:by|courtesy(?: of)?|credit|provided by|from|supplied by)? ?[A-Z].{1,70})$",
    re.IGNORECASE,
)
_SLASH = re.compile(
    r"(?:^|(?<=[.!?\"'\s] ))((?:REUTERS|Reuters|AP|AFP|EPA|Xinhua|TASS)\s?/\s?[A-Z].{2,60}"
    r"|[^\W\d_a-z][\w.'\- ]{2,40}/\s?(?:Getty|AFP|AP\b|Reuters|REUTERS|EPA|PA\b|Xinhua|Anadolu|Bloomberg|Pool|Shutterstock|Alamy|NurPhoto|ANP|DPA|dpa"
    r"|ANSA|TT\b|NTB|Lehtikuva|Ritzau|Belga|Keystone|EFE|Yonhap|Kyodo|Jiji|PTI|ANI)[^.]{0,60})$"
)
_WIRE = re.compile(
    r"(?:^|(?<=[.!?\"'] ))((?:AP|AFP|Reuters|EPA|Getty|Staff|File|Courtesy|Handout)[ ](?:Photo|photo|Images|picture|Image)s?(?:/[^.]{2,50})?)$"
)
_OWNER = re.compile(r"(?<=[.!?\"'] )(©\s?[A-Z].{1,50}|Credit\.\.\.\s?[A-Z].{1,60})$")
_INITIAL = re.compile(r"(?:^|(?<=[.!?\"'] ))((?:[^\W\d_a-z]\. ?){2,3})$")
_AGENCY = re.compile(
    r"(?<=[.!?\"'] )((?:AP|AFP|EPA|PA|PTI|ANI|ANSA|DPA|dpa|TASS|UPI|REUTERS|Reuters|Xinhua|Getty Images|Supplied|Handout|Contributed|Submitted)\.?)$"
)
_DASHED = re.compile(r"(?<=[.!?\"'] )(-{1,2}\s?[A-Z][\w.\-]*(?: [A-Z][\w.\-]*){0,3})$")
_SIDE = r"[^\W\d_a-z][\w.'\-&]*(?: (?:[^\W\d_a-z][\w.'\-&]*|of|the|for|via|de|del|di|da|and)){0,5}"
_SIDES = re.compile(rf"(?:(?<=[.!?\"'] )|(?<=  )|(?<=\s)(?=-{{1,2}} ))((?:-{{1,2}} ?)?{_SIDE}(?: ?/ ?{_SIDE}){{1,3}})$")  # "Tim Kessler/Sentinel"
_SLASHED = re.compile(r"(?:^|(?<=[.!?\"'\w] ))((?:Photo|Picture|Pic|Foto|Image|Video) ?[/|] ?[A-Z][^.!?]{2,50})$")
_MARKED = re.compile(r"(?<=\s)(©\s?[A-Z][^.!?]{2,50})$")
_COURTESY = re.compile(
    r"(?:^|(?<=[.!?\"'] ))(Courtesy(?: of)? (?:the )?[A-Z].{2,60}"
    r"|(?:Wikimedia|Flickr|Unsplash|Pixabay|Creative Commons)\b.{0,60})$"
)
_NAMES = re.compile(r"(?:[^\W\d_a-z][\w.'\-]*)(?: (?:[^\W\d_a-z][\w.'\-]*|de|van|von|/)){0,4}")
_SHOWN = re.compile(r"\((?:representational|representative|representative image|illustrative|file|archive|symbolic|file image|ilustrasi)\)\.?$")
_SIGNED = re.compile(
    rf"{_SIDE} - {_SIDE}|[A-Z][\w' ]{{2,30}} (?:spokesperson|spokesman|spokeswoman|press service|press office|office)"
    rf"|[KWC][A-Z]{{2,3}}(?:-TV)?(?: \d{{1,2}})?"
)
_OWNED = re.compile(
    r"[^\W\d_a-z][\w.'-]+(?: [^\W\d_a-z][\w.'-]*){1,3}(?:,| \|) [^\W\d_a-z][\w.'-]+(?: [^\W\d_a-z][\w.'-]*){0,3}"
)  # "[Ann Lee, Lumbi Post]"
_BARRED = re.compile(
    r"(?:^|(?<=[.!?\"'] ))((?:[^\W\d_a-z][\w.'-]+ ){2,4}\| (?:[^\W\d_a-z][\w.'-]+ ){0,3}(?:Images?|Photos?|Pictures?|News))$"
)  # "Ann Lee | Bay Images"
_SENTENCE = re.compile(r"[.!?][\"')\]]?$")


WRITTEN = (  # each way of writing a credit without a label, and what stands in every such credit
    (_SLASH, ("/",)),
    (_SIDES, ("/",)),
    (_SLASHED, ("/", "|")),
    (_BARRED, ("|",)),
    (_MARKED, ("\u00a9",)),
    (_WIRE, ("photo", "image", "picture")),
    (_PLAIN, ("pho", "pic", "image", "video", "fot")),
    (_OWNER, ("\u00a9", "credit")),
    (_INITIAL, (".",)),
    (_COURTESY, ("courtesy", "wikimedia", "flickr", "unsplash", "pixabay", "creative commons")),
    (_AGENCY, ("",)),
)


@lru_cache(maxsize=KEPT)
def credit_start(text: str, low: str) -> int:
    """Where the credit that closes a line begins: 0 when the whole line is a credit, -1 when it holds none. Only the line's end is looked at."""
    if len(text) > LONGEST:
        return -1
    if low.startswith(("image source,", "image credit:")):
        return 0
    cut = max(0, len(text) - REACH)
    tail, end = text[cut:], low[cut:]
    if "\n" in tail:
        tail, end = tail.replace("\n", " "), end.replace("\n", " ")
    if not any(c in end for c in HINTS):
        return place + cut if (place := _closed(tail)) > 0 else -1
    for find in (_bracketed, _labelled, _written):
        place = find(tail, end)
        if place > 0 or (place == 0 and cut == 0):
            return place + cut
    return -1


def _closed(text: str) -> int:
    """Where a bare agency, initials or a name behind a dash close a caption ("... first. EPA", "... Monday. -White Star"), else -1."""
    last = text[text.rstrip().rfind(" ") + 1 :]
    if not (last[:1].isupper() or last.lower() in ("dpa", "images") or last[:1] == "-"):
        return -1
    for pattern in (_AGENCY, _INITIAL, _DASHED):
        m = pattern.search(text)
        if m is not None and m.start(1) > 12:
            return m.start(1)
    return -1


def _bracketed(text: str, low: str) -> int:
    """ "(AP Photo/Rami Doueihi, File)", "(Nordlys News Agency/Fjord Pictures via AP)", "(Image: Newsquarry)", "(Xinhua/Luo Peng)"."""
    m = _PARENS.search(text) if text.rstrip(".")[-1:] in (")", "]") else None
    if m is None:
        return -1
    inner = m[1].lower()
    label = re.split(r"[:\-|]", inner, maxsplit=1)[0].strip()
    photo = label in words().credit and label != inner.strip() and label not in ("source", "video", "text")
    marked = any(h in inner or h in m.group().lower() for h in CREDIT_HAS) or inner.endswith((" photo", " image", " picture", " pic"))
    named = "/" in inner and _NAMES.match(m[1]) is not None and len(inner.split()) <= 7 and inner[:4] not in ("http", "www.")
    signed = _SIGNED.fullmatch(m[1].strip()) is not None and len(text) < 420
    owned = m.group()[0] == "[" and _OWNED.fullmatch(m[1].strip()) is not None
    started = inner.startswith(
        ("photo by ", "photos by ", "picture by ", "image by ", "photo courtesy", "courtesy ", "pic by ", "submitted", "ap photo", "file photo")
    )
    return m.start() if photo or marked or named or started or signed or owned else -1


def _labelled(text: str, low: str) -> int:
    """ "Photo: AFP", "Photograph: Ailsa Menzies/PA", "PHOTO: SPD", "File | Photo Credit: Supplied": a word of credits and what it names."""
    if ":" not in text and "|" not in text and "-" not in text:
        return -1
    place = 0
    while (m := _LABEL.search(text, place)) is not None:
        if _is_label(m):
            start = m.start(1)
            return start - 1 if start and text[start - 1] in "[(" else start
        place = m.start(1) + 1
    return -1


def _is_label(m: re.Match[str]) -> bool:
    label = m[1].lower().strip(". ")
    for tail in (" by", " courtesy of", " courtesy", " credit", " provided by"):
        label = label.removesuffix(tail)
    if label not in words().credit or (label in ("source", "video", "map", "file", "fonte", "quelle", "fuente", "izvor") and m.start() == 0):
        return False
    return not (m.start() > 0 and label in ("source", "video", "file", "map", "submitted", "text", "credit", "credits") and len(m[2]) > 40)


def _written(text: str, low: str) -> int:
    """ "REUTERS/Kemal Toprak", "Ömer Sayın/Anadolu via Getty Images", "Fot. MPT press office", "AP Photo", "Á. Q." """
    for pattern, needed in WRITTEN:
        m = pattern.search(text) if any(n in low for n in needed) else None
        if m is not None and (pattern is not _INITIAL or m.start(1) > 0 or len(text) < 12):
            return m.start(1)
    return -1


def names_at_end(text: str) -> int:
    """Where a bracketed name that closes a caption begins ("Towels at Casa Tejeda (Álvaro Quintanar)"), -1 without one."""
    m = _PARENS.search(text)
    if m is None or m.start() == 0 or len(m[1].split()) < 2 or m[1].isupper():
        return -1
    parts = re.split(r"\s?/\s?", m[1])
    return m.start() if all(_NAMES.fullmatch(p) for p in parts) and not re.search(r"\d", m[1]) else -1


def caption_rule(text: str, low: str) -> str | None:
    """The rule by which a line is a caption for its own words, None when it is none."""
    if len(text) > LONGEST:
        return None
    label = words().caption.found(low)
    if "(" in low and _SHOWN.search(low):
        return "caption.shown"
    if label is not None and label not in ("above", "file", "caption", "pictured"):
        return "caption.label"
    if label is not None and re.match(r"\s?(?::|-{1,2})\s?\S", text[len(label) :]):
        return "caption.label"
    if len(text) < 330 and not text.startswith('"') and any(h in low for h in CAPTION_HAS) and " said" not in low and low.count(". ") <= 2:
        return "caption.words"
    return None
