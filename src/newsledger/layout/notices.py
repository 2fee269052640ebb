"""Notices: sentences in which the page speaks of itself or to its reader, as against sentences of the report.

Each of six signs counts one: an address or telephone number, the reader spoken to, the article or site named as such, words of subscriptions
and rights, an outlet describing itself, an order at the beginning. The classifier is told how many a sentence shows; two hardly ever
stand in a report ("Visit our website for more stories").
"""

from __future__ import annotations

import re

from newsledger.language.lang.en.furniture import NOTICE_BUSINESS, NOTICE_ORDERS, NOTICE_SELF

_CONTACT = re.compile(r"\S+@\S+\.\w|https?://|www\.|(?:^|\s)@\w{3,}|\+?\(?\d{2,4}\)?[ -]\d{3}[ -]?\d{3,}|\b555-\d{4}|\[email")
_READER = re.compile(r"\b(?:you|your|yours|you'll|you're|you've|we|our|us)\b")
_SELF = re.compile(
    rf"\b(?:this|the original|an earlier version of this) (?:{'|'.join(NOTICE_SELF)})\b"
    r"|\b(?:author|writer|columnist|editor|publisher)'?s? (?:own|is|are|and do)\b|\bviews (?:and opinions )?expressed\b"
)
_BUSINESS = re.compile(rf"\b(?:{'|'.join(NOTICE_BUSINESS)})")
_OUTLET = re.compile(
    r"\b(?:is|was) (?:an?|the|founded|published|owned|funded|registered|produced|operated|governed)\b[^.]{0,60}"
    r"\b(?:news|newspaper|website|magazine|broadcaster|nonprofit|non-profit|publication|charity|newsletter|network|founded in|published by|media)\b"
    r"|\bpublished (?:daily|weekly|monthly|by)\b"
)
ORDER = re.compile(rf"(?:please |to |and )?(?:{'|'.join(NOTICE_ORDERS)})\b")
_LATER = re.compile(rf"[.!?] (?:please )?(?:{'|'.join(NOTICE_ORDERS)})\b")
_WISH = re.compile(rf"(?:if you|to|for|want|like|love|enjoy|need)\b[^.?!]{{4,90}}[,?!] (?:please )?(?:{'|'.join(NOTICE_ORDERS)})\b")
_ASKS = re.compile(
    r"(?:got|do you have|have you got|have you|do you know|want|would you like|interested in|looking for|like what you)\b[^.?!]{4,90}\?"
)
_PAGE = re.compile(r"\bour\b|\b(?:buy|join|support|follow|e-?mail|send|help|give|contact|call|write to|let|with|for) us\b")
_SPEAKER = re.compile(r"(?!note|contact|e-?mail|message|advert|sponsor|subscri|copyright|tip|phone|support)[a-z][\w .'\-]{0,28}: \S")
_CLOSED = re.compile(
    r"(?:this|our|the) (?:live )?(?:page|blog|coverage|live ?blog|feed|thread)[^.]{0,30}"
    r" (?:is|are|has|have) (?:now )?(?:closed|ended|finished|over)\b"
)
_MENDED = re.compile(  # the page mends what it said: no news, though it tells of it ("In Monday's paper we said the bridge would ...")
    r"this (?:article|story|report|piece|page|headline) (?:has been|was) (?:amended|corrected|edited|changed)\b"
    r"|(?:in|on) [^.]{0,40}\b(?:we|our (?:paper|report|story)) (?:wrongly |mistakenly )?(?:said|wrote|gave|reported|stated|named)\b"
    r"|(?:an?|our) (?:earlier|previous|former) (?:edition|version|report)\b"
    r"|(?:a|our|the) (?:report|story|caption|headline|article) (?:on|in|of)\b[^.]*"
    r"\b(?:wrongly|incorrectly|mistakenly|misspell?e?[dt]|misstated)\b"
)
_COVERS = re.compile(r"\b(?:covers|has covered|covered|reports on|has reported|writes (?:about|on|for)|has written|is the author)\b")
_LIVES = re.compile(
    r"\bsince (?:19|20)\d\d\b|\bbased in\b"
    r"|[.;] (?:he|she|they) (?:also )?(?:lives?|grew up|teaches|studied|was born|joined|keeps?|has two|is based)\b"
)
_CLOSING = 90  # characters: a notice that a live page is closed is one short sentence
_ABOUT = 240  # characters: what a page says of its author ("Ann Lee has covered farming for the Post since 2015. She lives in Lumbi.")
_SPEECH = re.compile(r"\"[^\"]{12,}\"|\b(?:said|told|says|added|according to)\b")
_HINTS = (
    "you",
    "our ",
    "we ",
    " us",
    " join ",
    "log in",
    "sign up",
    " page ",
    "blog",
    "live ",
    "@",
    "www",
    "http",
    "this ",
    "views",
    "subscri",
    "copyright",
    "555-",
    "author",
    "editor",
)
SURE = 2


def signs(low: str) -> int:
    """How many of the six signs of a notice a lower-case sentence shows; none where somebody is quoted or said to say it."""
    if _MENDED.match(low):
        return SURE
    if len(low) < _ABOUT and _COVERS.search(low) and _LIVES.search(low):
        return SURE
    if not any(h in low for h in _HINTS) or _SPEECH.search(low) or _SPEAKER.match(low):
        return 0
    found = bool(_READER.search(low)) + bool(_SELF.search(low)) + bool(_BUSINESS.search(low)) + bool(ORDER.match(low) or _invites(low))
    if len(low) <= _CLOSING and _CLOSED.match(low):
        return SURE
    return found + bool(_CONTACT.search(low)) + bool(_OUTLET.search(low))


def _invites(low: str) -> bool:
    """ "If you enjoy our work, buy us a coffee!", "Got a question? Fill in the form below.", "... is reader-owned. Join 14,000 members." """
    return (
        len(low) < 240
        and (_PAGE.search(low) or _BUSINESS.search(low)) is not None
        and bool(_LATER.search(low) or _WISH.match(low) or _ASKS.match(low))
    )
