"""What may be an outlet's name: how it looks, whether the page says it again, how it is written."""

from __future__ import annotations

import re

from newsledger.language.lang.en.layout import GENERIC_WORDS, MASTHEAD_EDITIONS, MASTHEAD_TAILS, OUTLET_WORDS, PAPER_WORDS
from newsledger.layout.furniture import OUTLET, known
from newsledger.layout.lines import Line

_SMALL = frozenset(("of", "and", "the", "for", "in", "de", "del", "la", "le", "do", "da", "em", "&", "y", "e"))
_STATE = re.compile(r"(?:Government|Republic|Kingdom|State|Commonwealth) of\b", re.IGNORECASE)
RELEASE = re.compile(r"\b(?:press|media|news|immediate) release\b|\bpress (?:statement|note)\b|\bmedia (?:advisory|statement)\b")
PRESS = re.compile(rf"\b(?:{'|'.join((*OUTLET_WORDS, *PAPER_WORDS))})\b", re.IGNORECASE)
_GENERIC = frozenset(GENERIC_WORDS)
_TAILS = re.compile(rf"(?:\s+[-–—›·:|]+)?\s+\(?(?:{'|'.join(MASTHEAD_TAILS)})\)?$", re.IGNORECASE)
_EDITIONS = re.compile(rf"(?:\s+[-–—›·:|]+)?\s+\(?(?:{'|'.join(MASTHEAD_EDITIONS)})\)?$", re.IGNORECASE)
_CASES = re.compile(r"(?<=[a-z])(?=[A-Z])")
ACRONYM = 6  # letters of an abbreviation that the page may write out
SHORT = 4  # letters: a shorter top line is an abbreviation
AROUND = frozenset(("furniture", "byline", "credit", "dateline", "stamp", "topics", "related"))


def is_title(name: str) -> bool:
    """Two to seven words with capitals (one only with a dot inside: "Tanglaw.ph"), no section or button, no number."""
    count = len(name.split())
    if (
        not name
        or known(name)
        or is_generic(name)
        or _STATE.match(name)
        or not (1 <= count <= 9)
        or any(c.isdigit() for c in name[:-2])
        or name[-1] in "?!:"
        or RELEASE.search(name.lower())
        or " with " in name.lower()
        or name.lower().startswith(("your ", "our "))
        or re.search('["“”<@>☰¤:]|  ', name)
    ):
        return False
    if count == 1 and "." not in name and not name.isupper() and not re.match(r"[A-Z][a-z]+[A-Z][a-z]+$", name):
        return False
    return name.islower() or all(w[0].isupper() or w.lower() in _SMALL or not w[0].isalpha() for w in name.split())


def is_generic(name: str) -> bool:
    """Whether a name is made of words that stand on any page ("Press Office", "TRANSCRIPTS", "the Department")."""
    return _GENERIC.issuperset(name.lower().replace("'s", "").split())


def trimmed(name: str, text: str) -> str:
    """A masthead without what it says of the page: "Harmattan Online LIVE"; an edition's name only where the page names the outlet without it."""
    short = _TAILS.sub("", name)
    if short != name and (len(short.split()) > 1 or PRESS.search(short)) and not is_generic(short):
        name = short
    short = _EDITIONS.sub("", name)
    if short == name or is_generic(short) or not (len(short.split()) > 1 or PRESS.search(short)):
        return name
    alone = re.compile(rf"(?:©|\(c\)|copyright|/|source:?)[\s\d,–-]*{re.escape(short)}(?!\w)(?!{re.escape(name[len(short) :])})", re.IGNORECASE)
    return short if alone.search(text) else name


def fuller(name: str, lines: list[Line]) -> str:
    """An abbreviation as the page writes it out around the text ("APW": APW News Service; "CWS": Continental Wire Service); else the name itself."""
    if not (2 < len(name) <= ACRONYM and name.isalpha() and name.isupper()):
        return name
    longer = re.compile(
        rf"(?<!\w){name}(?:-(?:TV|FM)| \d{{1,2}}(?: News)?\b"
        r"| (?:[A-Z][a-z]+ ){0,2}(?:News|Agency|Service|Radio|Press|Wire|Online|TV)\b(?: Service| Agency)?)"
    )
    initials = re.compile(r"(?<!\w)" + r"(?:\s(?:(?:of|the|and|for|de)\s)*)".join(rf"{c}[\w'-]+" for c in name) + r"(?!\w)", re.IGNORECASE)
    for line in lines:
        if line.kind in AROUND and len(line) < 300 and (m := longer.search(line.text) or initials.search(line.text)) is not None:
            return m.group()
    return name


def again(name: str, lines: list[Line], line: Line) -> bool:
    """Whether another line around the text names it again."""
    low = name.lower()
    if len(name) <= SHORT:
        return any(x is not line and x.kind in AROUND and re.search(rf"\b{re.escape(name)}\b", x.text) for x in lines)
    return any(x is not line and low in x.low and x.low != low for x in (*lines[:60], *lines[-60:]) if x.kind in AROUND)


def unmenued(name: str) -> str:
    """A name without the menu glued behind it ("Andean Monitor Politics Economy Mining Culture Subscribe", "Lake PostNewsSport")."""
    glued = _CASES.split(name)
    if len(glued) > 2 and sum(known(part) for part in glued[1:]) >= 2:
        return glued[0]
    tokens = name.split()
    menu = [i for i, token in enumerate(tokens) if i and known(token)]
    if len(menu) < 2 or not _SMALL.isdisjoint(tokens) or len(tokens) - menu[0] > 2 * len(menu) + 1:
        return name
    start = menu[1] if OUTLET.fullmatch(tokens[menu[0]]) and menu[0] == 1 else menu[0]
    return " ".join(tokens[:start])


def letters(name: str) -> str:
    """The letters and digits of a name, in lower case."""
    return "".join(c for c in name.lower() if c.isalnum())


def cased(name: str, text: str) -> str:
    """A name of one line without its stop; in capitals as it is written elsewhere ("CASPIAN BULLETIN": Caspian Bulletin)."""
    name = name.split("\n", 1)[0].strip()
    name = name[:-1] if name.endswith(".") and not name.endswith((" Inc.", " St.", "U.S.")) and name.count(".") == 1 else name
    return name.title() if name.isupper() and len(name) > 6 and " " in name else name
