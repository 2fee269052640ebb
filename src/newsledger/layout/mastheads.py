"""What may be an outlet's name: how it looks, whether the page says it again, how it is written."""

from __future__ import annotations

import re

from newsledger.layout.furniture import OUTLET, known
from newsledger.layout.lines import Line

_SMALL = frozenset(("of", "and", "the", "for", "in", "de", "del", "la", "le", "do", "da", "em", "&", "y", "e"))
_STATE = re.compile(r"(?:Government|Republic|Kingdom|State|Commonwealth) of\b", re.IGNORECASE)
RELEASE = re.compile(r"\b(?:press|media|news|immediate) release\b|\bpress (?:statement|note)\b|\bmedia (?:advisory|statement)\b")
SHORT = 4  # letters: a shorter top line is an abbreviation
AROUND = frozenset(("furniture", "byline", "credit", "dateline", "stamp", "topics", "related"))


def is_title(name: str) -> bool:
    """Two to seven words with capitals (one only with a dot inside: "Tanglaw.ph"), no section or button, no number."""
    count = len(name.split())
    if (
        not name
        or known(name)
        or _STATE.match(name)
        or not (1 <= count <= 9)
        or any(c.isdigit() for c in name[:-2])
        or name[-1] in "?!:"
        or RELEASE.search(name.lower())
        or re.search('["“”<@>☰¤:]|  ', name)
    ):
        return False
    if count == 1 and "." not in name and not name.isupper():
        return False
    return name.islower() or all(w[0].isupper() or w.lower() in _SMALL or not w[0].isalpha() for w in name.split())


def again(name: str, lines: list[Line], line: Line) -> bool:
    """Whether another line around the text names it again."""
    low = name.lower()
    if len(name) <= SHORT:
        return any(x is not line and x.kind in AROUND and re.search(rf"\b{re.escape(name)}\b", x.text) for x in lines)
    return any(x is not line and low in x.low and x.low != low for x in (*lines[:60], *lines[-60:]) if x.kind in AROUND)


def unmenued(name: str) -> str:
    """A name without the menu glued behind it ("Andean Monitor Politics Economy Mining Culture Subscribe")."""
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
