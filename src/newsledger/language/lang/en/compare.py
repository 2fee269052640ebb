"""English words for the comparison of reports: what carries no content, what means the same, how numbers are spelled, what denies and hedges."""

from __future__ import annotations

import re

from newsledger.language.lang import listed

STOP = listed(
    """
    a about above across after again against ago all almost along already also although am among an and another any are around as at away
    back be became
    because become been before behind being below between both but by came can cannot come could day de did do does doing done down during
    each either
    else even ever every few for from further get give go going gone got had has have having he her here hers him himself his how however i
    if in including
    instead into is it its itself just last later least less let like made make many may me might mine more most much must my near nearly
    new next no nor
    not now of off on once one only onto or other others our out over own per put rather said same saw say saying says see seen set several
    she should
    since so some still such take taken than that the their them then there these they this those though through thus till to today told
    tell too toward
    towards two under until unto up upon us use used very was way we well went were what when where whether which while who whom whose why
    will with within
    without would year yes yesterday yet you your 's n't 're 've 'll 'd 'm mr mrs ms dr sen rep gov according add report reporter reporters news
    """
)
"""Words that say nothing about an event: two sentences that share "said", "also" and "year" share no claim."""


SYNONYMS: tuple[str, ...] = (
    "agreement pact accord treaty deal",
    "armour armor armoured armored",
    "talks talk negotiation meeting meet summit",
    "soldier troop serviceman",
    "kill dead die death slay fatality",
    "injure wound hurt injury casualty",
    "rare unusual",
    "assist help aid support backing",
    "reassure assure pledge promise vow",
    "depart leave departure",
    "arrive arrival reach",
    "visit trip",
    "resign resignation quit step_down",
    "arrest detain custody apprehend",
    "shoot shooting gunfire shot",
    "gunman shooter attacker assailant",
    "vote ballot poll",
    "bill legislation measure",
    "lawmaker legislator congressman congresswoman",
    "republican republicans gop",
    "democrat democrats dems",
    "email e-mail",
    "film movie picture",
    "buy purchase acquire acquisition",
    "car vehicle",
    "hospital clinic",
    "fire blaze",
    "quake earthquake tremor",
    "strike walkout stoppage",
    "protest demonstration rally demonstrator protester",
    "court judge tribunal",
    "cut reduce reduction lower",
    "raise increase rise hike",
    "cooperation collaboration cooperate collaborate",
    "leader chief head",
    "firm company",
    "border frontier",
    "rocket missile",
    "ship vessel boat",
    "plane aircraft jet airliner",
    "doctor physician",
    "attorney lawyer",
    "child kid youngster",
    "fisherman fisher",
    "flood flooding",
    "steadfast unwavering firm_adj",
    "show display exhibit",
    "mark commemorate celebrate",
    "start begin launch open",
    "end finish conclude close",
    "joint common shared",
    "money fund cash",
    "apology apologise apologize sorry",
    "choose pick select",
    "name appoint nominate nomination appointment",
    "near close_to",
    "large big massive huge",
    "warn caution warning",
    "critic criticise criticize criticism denounce condemn",
    "probe investigation investigate inquiry",
    "fight battle combat",
    "victim casualty_person",
    "remark comment",
    "nation country",
    "boss manager",
    "wage pay salary",
    "worker employee staff",
    "store shop",
    "home house residence",
    "school campus",
    "police officer cop",
    "teen teenager",
    "storm hurricane cyclone typhoon",
)
"""Groups of words that tell the same thing in reports; the first stands for all. Of each group one news pair made it needed ("pact" and
"agreement")."""

SPELLINGS: tuple[tuple[str, str], ...] = (
    ("our", "or"),
    ("ise", "ize"),
    ("isation", "ization"),
    ("yse", "yze"),
    ("tre", "ter"),
    ("ence", "ense"),
    ("ogue", "og"),
    ("ll", "l"),
    ("oured", "ored"),
    ("ised", "ized"),
    ("ising", "izing"),
    ("isations", "izations"),
    ("ours", "ors"),
    ("tres", "ters"),
    ("ouring", "oring"),
)
"""Endings of British spelling and the American ones that they are folded to ("defence", "armoured", "centre")."""

UNITS = {
    "zero": 0,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
"""Number words and their values."""

SCALES = {"dozen": 12, "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12, "m": 10**6, "bn": 10**9, "k": 1000}
"""Words that multiply the number before them ("3 million", "two dozen", "$860m")."""

ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
}
"""Ordinal words and their values ("his second trip")."""

ABOUT = listed(
    "about around some roughly approximately nearly almost over more than least up most fewer less estimated close upward upwards under below above"
)
"""Words before a number that make it a bound or an estimate: "some 200" is no contradiction of "190"."""

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
DAY_WORDS = frozenset((*WEEKDAYS, *MONTHS)) | listed("yesterday today tomorrow night morning evening afternoon week month year")
"""Words by which two sentences may tell of one time or of two."""
MONTH_SHORT = {m[:3]: i + 1 for i, m in enumerate(MONTHS)} | {"sept": 9}

NEGATION = listed("not n't no never none nobody nothing neither nor without cannot hardly scarcely")
"""Words that turn a statement round."""


OWN_REPORTING = (
    "told this newspaper",
    "told this paper",
    "told this reporter",
    "told our reporter",
    "told our correspondent",
    "told this website",
    "told this agency",
    "told this magazine",
    "this newspaper has seen",
    "seen by this newspaper",
    "seen by this paper",
    "obtained by this newspaper",
    "interview with this newspaper",
    "a reporter for this newspaper",
    "our reporter saw",
    "our correspondent saw",
    "this newspaper counted",
    "this reporter",
)
"""Marks of an outlet's own access ("Villacrés told this newspaper")."""

OWN_PATTERNS = (
    "told {}",
    "tells {}",
    "interview with {}",
    "seen by {}",
    "obtained by {}",
    "reviewed by {}",
    "{} has seen",
    "{} saw",
    "shown to {}",
    "spoke to {}",
    "spoke with {}",
    "speaking to {}",
    "sent to {}",
    "reporter for {}",
    "{} counted",
    "{} visited",
    "shared with {}",
    "with {} by telephone",
)
"""The same with the outlet's own name in place of the braces."""

ASIDE = (
    "separately",
    "in another matter",
    "in a separate",
    "in separate",
    "in other news",
    "in another case",
    "in an unrelated",
    "in a similar",
    "in an earlier",
    "elsewhere",
    "in a different",
    "also on ",
    "other business",
)
"""How a sentence begins that turns to another story ("In another matter, shrimp farmers said ...")."""

CREDITS = re.compile(
    r"^\W*(?:words:|(?:[\w.&-]+ ){0,3}(?:photo|picture|image|graphic)s?\W*$"
    r"|(?:archive |file |library )?(?:photo(?:graph)?s?|pictures?|images?|pics?|handout|chart|graphic|map)\s*(?:[:/–—|-]|by\b|courtesy\b)"
    r"|(?:videos?|watch|listen|audio|podcast|gallery|slideshow)(?: \(?\d+:\d\d\)?)?\s*[:|]"
    r"|(?:text|words|story) and (?:pictures|photos|photographs)\b|from the archives?\b|source:|caption:?$|[\w .&-]{2,30} via [A-Z][\w .&-]{1,30}\W*$"
    r"|\([A-Z]{2,5}\)?$|(?:mon|tues|wednes|thurs|fri|satur|sun)day,? \d{1,2} [A-Z][a-z]+ \d{4}\b)",
    re.IGNORECASE,
)
"""Beginnings of lines that tell no fact, only who made a picture or what page it is ("Photo – ENA", "Text and pictures: Ann Lee")."""

DECISIONS = listed(
    """
    suspend announce declare order appoint arrest detain ban sentence charge postpone approve impose lift extend resume recover seize free
    release acquit fine grant
    """
)
"""Verbs of what an office does: that a reporter stands at the place is no evidence of them ("classes have been suspended until Monday")."""

LABEL = re.compile(r"(?:photo |picture )?caption\b[:.]?\s+", re.IGNORECASE)
"""What a page writes before the words under a picture."""

PAGE = listed(
    "magazine newspaper online page english edition international news website site home agency weekly daily am pm gmt utc cet st nd rd th of"
)
"""Words that stand beside an outlet's name and date at the top of a page."""

IN_YEAR = re.compile(r"\b[Ii]n (?:early |late |mid-|[A-Z][a-z]+ )?((?:19|20)\d\d)\b(?![%,]\d)")
"""How a sentence says in which year something was ("in late 2021"); "since 2019" tells of the present."""
