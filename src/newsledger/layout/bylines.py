"""Bylines: who wrote, edited or translated a report, at its head or its end."""

from __future__ import annotations

import re

from newsledger.language.lang.en.layout import BIO, BYLINE_TAIL
from newsledger.layout.words import words

LONGEST = 180
_PART = r"[^\W\d_a-z](?:[^\W\d_]|[.'\-])*"
_SMALL = r"de|da|del|van|von|der|den|bin|al|el|la|le|y|e|í|di|ten|ter|dos|abu|ibn"
_NAME = re.compile(rf"(?:(?:Mr|Mrs|Ms|Dr|Prof|Sir|Cllr)\.? )?{_PART}(?: (?:{_PART}|{_SMALL})){{1,4}}")
_WHERE = r"(?: in [A-Z][\w.\- ]{2,20}?| \([a-z ]{2,12}\))?"
_NAMES = re.compile(rf"(?:{_NAME.pattern}){_WHERE}(?:\s?(?:,|/|;|&|and|y|et|und|e|with)\s(?:{_NAME.pattern}){_WHERE})*")
_MAIL = re.compile(r"[\w.+\-]+@[\w\-]+\.[\w.\-]+|(?:^|\s)@\w{2,20}")
_CREDITS = re.compile(
    r"[(\[]?\s*(?:reporting|writing|editing|additional reporting|compiled|edited|translated|written|with reporting|produced|reported|text|story)"
    r" (?:and [a-z]+ )?by\b",
    re.IGNORECASE,
)
_SIGN = re.compile(
    r"[-]{1,2}\s?[A-Z][\w.'\-]+(?: (?:[A-Z][\w.'\-]*|of|de|and)){0,4}(?:/[A-Z]\w{1,8})?$|\([A-Z]{2,6}(?:/[A-Z]{2,6}){0,3}\)$"
    r"|\([A-Z]{2,6}\)\s*\(www\.[\w.\-]+\)$|\([a-z]{2,3}(?:/[a-z]{2,4})+\)$"
)
_TWO = re.compile(r"[A-Z][\w.'-]* [A-Z]")
_IS = re.compile(
    r"\bis (?:the|an?) [^.,]{0,40}\b(?:reporter|correspondent|editor|columnist|journalist|writer)"
    r"(?: (?:at|for|with|based|in)\b[^.]*)?\.?$"
)
_INITIALS = re.compile(r"[a-z]{1,4}(?:[/\-][a-z]{1,4}){1,4}$|[A-Z]{2,4}/[a-z]{2,3}$")


def byline_rule(text: str, low: str, *, after: bool) -> str | None:
    """The rule by which a line is a byline, None when it is none. `after`: the line before is a byline, so an address or a role goes with it."""
    if len(text) > LONGEST:
        return "byline.report" if low.endswith(BYLINE_TAIL_DOTS) and len(text) < 300 else None
    if _CREDITS.match(text):
        return "byline.credits"
    if low.rstrip(".)_ ").endswith(BYLINE_TAIL) or (len(text) < 140 and _NAME.match(text) and (any(b in low for b in BIO) or _IS.search(low))):
        return "byline.about"
    if _prefixed(text, low):
        return "byline.by"
    if _role(text, low):
        return "byline.role"
    if _SIGN.fullmatch(text):
        return "byline.sign"
    if after and len(text) < 70 and (_MAIL.search(text) or _mail_only(text)):
        return "byline.address"
    return None


BYLINE_TAIL_DOTS = tuple(f"{t}{e}" for t in BYLINE_TAIL for e in ("", ".", ".)", "."))


def _mail_only(text: str) -> bool:
    m = _MAIL.match(text)
    return m is not None and m.end() > 0.6 * len(text)


def _prefixed(text: str, low: str) -> bool:
    """ "By Ann Lee", "By SALIM BAKARI and GRACE MWENDE", "Von unserem Korrespondenten": the label, then a name or a role, and no sentence."""
    label = words().byline.found(low)
    if label is None:
        return False
    rest = text[len(label) :]
    if rest[:1] not in (" ", ":", "-", "\t", ";") and rest:
        return False
    bare = rest.strip(" :-\t;|")
    if not bare:
        return label in ("by",) and len(text) <= 4
    if len(bare) > 110 or bare.endswith(("!", "?")) or (bare.endswith(".") and not (_short_sentences(bare) and _TWO.search(bare))):
        return False
    sure = rest.lstrip()[:1] in (":", ";") and label not in ("source", "from", "text", "editor")
    return bool(_NAME.match(bare)) or _has_role(bare.lower()) or sure or (label == "by" and (bare.isupper() or len(bare.split()) <= 3))


def _short_sentences(text: str) -> bool:
    """ "Produced by Kit Ashdown. Mixed by Oren Talley." """
    return all(len(part.split()) <= 6 for part in text.split(". "))


def _has_role(low: str) -> bool:
    return any(role in low for role in words().roles if len(role) > 5)


def _role(text: str, low: str) -> bool:
    """ "Our Correspondent", "Transport correspondent", "Desislava Kirova, staff writer", "UNB, Shariatpur" has none of these."""
    if len(text) > 90 or text.endswith((".", "?", "!", ":")) or len(text.split()) > 9:
        return False
    bare = low.strip(" ()-")
    for role in words().roles:
        if bare == role or (bare.endswith(role) and (len(role) > 6 or bare[-len(role) - 1] in " ,") and len(bare.split()) <= 5):
            return text[0].isupper() or text[0] == "("
    return len(text.split()) <= 7 and "," in text and _has_role(low) and _NAME.match(text) is not None


def is_name(text: str) -> bool:
    """Whether a line is one or more names of people and nothing else: two to four words each, all with capitals."""
    bare = text.strip(" ()") if text.count("(") != 1 or text[:1] == "(" else text
    return (
        len(text) <= 80
        and _NAMES.fullmatch(bare.removesuffix(")") if bare.count(")") > bare.count("(") else bare) is not None
        and not text.isupper()
        and not text.startswith(("The ", "A "))
    )


def is_initials(text: str) -> bool:
    """The initials that an agency puts under its copy ("str/mk/tw")."""
    return _INITIALS.fullmatch(text) is not None
