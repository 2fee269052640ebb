"""English words for the differences of reports: what is counted and whose fate it is, which words put a deed at a place or a day, what denies it."""

from __future__ import annotations

import re

from newsledger.language.lang import listed
from newsledger.language.lang.en.negation import REFUSING

PEOPLE = listed(
    """
    people person man woman men crew sailor member victim passenger detainee prisoner citizen suspect resident worker student child soldier
    migrant refugee protester fisherman guard serviceman servicewoman officer policeman trooper troop firefighter miner farmer driver pilot teacher
    doctor nurse patient pupil villager tourist traveller traveler hostage rebel militant gunman inmate fan pilgrim boy girl teenager baby
    employee staff colleague survivor fatality casualty civilian hiker climber swimmer diver seaman rescuer demonstrator striker fighter man_at_arms
    """
)
"""Nouns that count people: "14 crew" and "16 men on board" count the same, so do "two guards" and "three servicemen"."""

TOLD = listed("say tell report announce state add note write publish quote cite")
"""Verbs of which a day is the day of the telling ("BNS reported on Friday")."""

SPANS = listed("year day month week hour minute second age yearold season time percent")
"""Units of which one sentence may hold several that have nothing to do with each other."""

MONEY = frozenset({"$"}) | listed("dollar euro pound franc shilling peso yen yuan rupee rouble ruble krona dinar baht real rand lira won")
"""Units of money: two sums of one report's sentences are seldom one."""

LENGTHS = listed("mile kilometre kilometer metre meter foot km yard")
"""Units of distance."""

OVER = listed("hand hands handed turn turned take took takes carry carried win won")
"""Verbs after which "over" is no bound ("both sides hand over twelve people")."""

OF_ALL = listed("neither nor nobody none")
"""Words that deny the whole clause they stand in ("neither side fired", "nobody was paid")."""

ONE = listed("one a an single any")
"""Words between a negation and what there was none of ("not one franc was paid", "not a shot was fired")."""

HALF = listed("but only just merely")
"""Words after a negation that take it back ("for nothing but friendship", "not only")."""

LIGHT = listed(
    "appear seem remain become want try help go keep be have do make take give get go come put bring hold set see say tell happen occur show call use"
)
"""Verbs that tell no deed of their own: two of them are no sign of one deed ("took effect", "took place")."""

INSIDE = listed("in at")
"""Prepositions that mean one thing with a place of a kind ("in the port of Augusta", "at the port of Pozzallo")."""

DOING = listed("use employ deploy apply")
"""Verbs by which a deed is told with its thing alone ("used tear gas" is "fired tear gas")."""

OPPOSITES = (
    ("end finish conclude halt stop call_off over", "continue go_on persist remain stay carry_on"),
    ("survive alive recover", "die dead perish succumb kill"),
    ("accept agree approve back", "reject refuse turn_down decline oppose"),
    ("win", "lose"),
    ("leave depart quit walk_out pull_out withdraw", "stay remain"),
    ("open reopen", "close shut"),
    ("confirm admit acknowledge", "deny dismiss refute"),
    ("rise increase grow climb", "fall decline drop decrease shrink"),
    ("free release acquit", "detain jail convict imprison"),
)
"""Deeds that cannot both hold of one thing at one time ("the strike has ended", "the strike goes on")."""

SEX = (
    listed("man boy he father son brother husband uncle grandfather male"),
    listed("woman girl she mother daughter sister wife aunt grandmother female"),
)
"""Words of one person's sex: the only one to die was not both."""

FATES = {
    "dead": listed("die dead kill killed drown drowned death toll fatality slay body perish"),
    "hurt": listed("injure injured wound wounded hurt injury treat treated hospitalize hospital burn"),
    "held": listed("arrest arrested detain detained custody suspect hold held jail detainee"),
    "missing": listed("missing unaccounted"),
    "saved": listed("survive survivor rescue rescued save saved alive"),
    "moved": listed("evacuate evacuated flee displace displaced homeless"),
}
"""What became of people, by the words that tell it: numbers of the dead and of the wounded do not contradict each other."""

REST = listed("including include other others more another of but further additional remaining")
"""Words beside a number that make it a rest or a part of those counted."""

RUNNING = listed("wait waiting anchor queue missing rise grow backlog await strand stranded stick hold_up")
"""Words of a state that goes on, of which a later count is another count ("19 ships were waiting by six in the evening")."""

AIMS = {
    "least": listed("over more least above upward upwards exceed exceeding"),
    "most": listed("most fewer less under below"),
    "about": listed("about around some roughly approximately nearly almost estimated close"),
}
"""Words before a number and the direction in which it is a bound."""

OR_SO = frozenset({("or", "so"), ("or", "more"), ("or", "thereabouts"), ("at", "least")})
"""Words behind a number that make it an estimate ("four million dollars or so")."""

GROWING = listed("rise climb grow increase mount swell jump reach pass exceed bring push top")
"""Verbs by which a count is told as a newer one ("the number of dead rose to 13", "bringing the number of dead to 13")."""

BY_THEN = re.compile(
    r"\b(?:by (?:mon|tues|wednes|thurs|fri|satur|sun)day|by (?:noon|midday|midnight|evening|nightfall|morning|dawn|then|now)|so far|up from|"
    r"(?:more|further|another \w+|\w+ more) (?:\w+ ){0,2}died|died overnight)\b",
    re.IGNORECASE,
)
"""Words by which a count is one of its own hour ("stood at 19 by Wednesday")."""

LASTING = frozenset({"dead", "missing", "moved"})
"""Fates whose counts grow for days without anyone being wrong."""

POSITIONS = listed("at in off near outside inside")
"""Prepositions that put an event at a place; the same one on both sides with two names is two places ("off Usisya", "off Ruarwe")."""

LIFE = (listed("alive survive survived"), listed("dead die died kill killed"))
"""Words that cannot both hold of one person ("the driver is alive", "the driver was among the dead")."""

DENYING = REFUSING | listed("denied rule_out disavow disclaim rebut rebuff")
"""Verbs that turn what they govern round ("denied that any agreement had been reached")."""

WHEN = listed("when as while")
"""Conjunctions of two deeds at one time ("were killed when a bus fell")."""

IN_FORCE = re.compile(
    r"\b(?:(?:enters?|entered|come|comes|came|go|goes|went) into (?:force|effect)|(?:takes?|took) effect|(?:will )?appl(?:y|ies)|in force)"
    r"(?: as)?(?: from| on| of| starting)\b",
    re.IGNORECASE,
)
"""How a report says from which day a thing holds ("enters into force on 1 May", "will apply from 1 May")."""

OUGHT = listed("should must shall may can will")
"""Verbs of a rule: "no boat should sail" tells of no boat that did not."""

MEANT = listed("would could might")
"""Auxiliaries of what is only thought of: it denies nothing that is told."""

OCCASIONS = listed(
    """
    fire blaze strike walkout stoppage blast explosion attack assault raid ambush storm crash collision accident war fighting clash battle shooting
    ceremony signing meeting summit election vote trial hearing flood quake earthquake landslide protest demonstration march funeral exchange swap
    theft robbery murder killing arrest evacuation rescue outbreak launch eruption derailment sinking visit trip service handover incident boarding
    """
)
"""Nouns that tell an event: what has a day and a place of its own ("the fire broke out", "the exchange took place")."""

EVERYDAY = (
    frozenset({"united states", "america", "us", "usa", "united states of america"}),
    frozenset({"united kingdom", "britain", "uk", "great britain"}),
    frozenset({"czech republic", "czechia"}),
    frozenset({"netherlands", "holland"}),
    frozenset({"uae", "united arab emirates", "emirates"}),
)
"""Names of one state between which nobody chooses with care."""

OFFICES = {
    "speaks": listed("spokesman spokeswoman spokesperson spokespeople"),
    "envoy": listed("ambassador envoy consul diplomat attache"),
    "judge": listed("judge magistrate justice"),
    "prosecutor": listed("prosecutor"),
    "lawyer": listed("lawyer attorney solicitor barrister advocate counsel"),
    "minister": listed("minister premier chancellor"),
    "mayor": listed("mayor mayoress"),
    "police": listed("policeman policewoman superintendent inspector sergeant constable sheriff detective"),
    "fire": listed("firefighter fireman"),
    "medic": listed("doctor nurse surgeon paramedic physician"),
    "faith": listed("imam priest bishop pastor rabbi monk nun"),
    "teacher": listed("teacher headmaster headmistress professor lecturer"),
    "engineer": listed("engineer technician mechanic electrician"),
    "farmer": listed("farmer herder shepherd fisherman"),
    "driver": listed("driver pilot skipper helmsman"),
    "worker": listed("machinist docker welder miner seamstress bricklayer"),
    "student": listed("student pupil schoolgirl schoolboy"),
}
"""Offices and trades by the words that name them: a speaker who is called by one is not he who is called by another. Words that fit many offices
(official, director, captain, colonel) stand in none, nor does kin: a nurse may be a widow."""

UNTIL = listed("by until till since before")
"""Prepositions of an end or a deadline: "by noon" is no hour of a deed."""

SPOTTING = listed("at in on near inside outside behind beside along under below above off")
"""Prepositions that put a deed at a spot."""

VENUES = listed(
    """
    store storeroom stockroom warehouse hall floor storey room kitchen bedroom bathroom roof basement cellar attic deck cabin corridor
    courtroom court courtyard house flat apartment office yard garden avenue street road lane square boulevard alley gate entrance exit door
    stairs staircase stairwell lift elevator lobby balcony window quay wharf dock pier berth jetty terminal station platform runway hangar
    track tunnel bridge junction crossing roundabout roadblock checkpoint post camp barracks cell ward classroom canteen laboratory workshop
    garage depot shed tower chapel church mosque temple school hospital hotel restaurant cafe bar shop supermarket market mall cinema
    theatre stadium park playground cemetery beach field farm silo tank boiler reactor furnace shaft pit cockpit carriage car bus van lorry
    truck home aisle gallery vault lounge
    """
)
"""Spots within a place, of which a thing happens at one ("in the storeroom", "on the second floor", "along Moss Street")."""

SOLE = listed("only sole")
"""Words by which nobody else was in a deed ("the only person to die")."""

ONE_FATE = (
    listed("arrest take_away lead_off lead detain hold seize pick_up question jail"),
    listed("acquit clear free release exonerate"),
    listed("convict sentence jail imprison find"),
    listed("sack dismiss fire oust remove suspend"),
    listed("appoint name pick choose elect install"),
)
"""Verbs that tell one fate of a person in other words ("was arrested", "was led off by police")."""

SUFFERED = listed("die drown perish succumb resign")
"""Verbs whose subject is who it befell, as the object of another is ("a boy died", "the blast killed a boy")."""

OF_ONE = listed(
    """
    arrest detain charge acquit convict sentence kill die shoot stab behead suspend sack dismiss appoint elect crown resign take_away question
    lead_off pick_up free clear release
    """
)
"""Deeds that a report tells of one person: where two name two, they differ (both forms of a synonym stand here by the first of their row)."""

BEGUN = listed("open_fire fire shoot attack start begin open launch")
"""Deeds of which it matters who began them ("Polish troops opened fire", "Finnish guards opened fire first")."""

BEFORE = listed("before")
AFTER = listed("after once following")
"""Words that put the deed above them before or after the one below."""

STATES = (
    (listed("unanimous"), listed("split divided")),
    (listed("open unlocked unobstructed"), listed("shut closed locked blocked barred chained")),
    (listed("empty deserted vacant unoccupied"), listed("full crowded packed occupied")),
    (listed("guilty"), listed("innocent")),
    (listed("alive"), listed("dead")),
    (listed("legal lawful licensed"), listed("illegal unlawful unlicensed")),
    (listed("armed"), listed("unarmed")),
    (listed("peaceful"), listed("violent")),
    (listed("deliberate intentional"), listed("accidental")),
    (listed("safe unhurt unharmed"), listed("unsafe hurt injured")),
    (listed("sober"), listed("drunk")),
    (listed("public"), listed("secret")),
    (listed("voluntary"), listed("forced")),
    (listed("valid"), listed("invalid expired void")),
    (listed("working intact"), listed("broken defective faulty")),
    (listed("friendly"), listed("hostile")),
)
"""What a thing is called and cannot be called at the same time ("a unanimous verdict", "a split decision")."""

PAPERS = listed("statement memo letter office release report press aides email e-mail post tweet website spokespeople sources source officials")
"""Words of a source that speaks for somebody else: "a statement from the senator's office" says what his spokesman says."""

PRONOUNS = listed("he she they it him her them who i we")

THINGS = listed("it which its")
"""Pronouns of a source that is no person: "it called the reports an invention" is said by a body."""

SUPPOSING = listed(
    "speculate suspect wonder fear hope expect guess assume suppose imagine pretend rumor rumour chance risk possibility threat prospect"
)
"""Words under which a deed is only supposed ("many speculated that he was offered the post", "a chance of losing")."""

THINKING = listed("think thinks believe believes view opinion feel feels mean means")
"""Words of a quote that say that it is an opinion."""

CHAMBERS = listed("house senate congress parliament commons lords assembly cabinet council court bundestag knesset duma")
"""Bodies that one is in as in a place: "in the House" is no spot of a deed."""

OLD = re.compile(r"[\s-]*(?:year|month|week)s?[\s-]*olds?\b", re.IGNORECASE)
"""What stands behind an age ("a 3-week-old calf")."""

FIRST_THEN = re.compile(r"\bfirst\b(?P<first>[^.;]{3,80}?)[,;] (?:and )?(?:only )?then\b(?P<then>[^.;,]{3,80})", re.IGNORECASE)
"""Two deeds in the order in which they were done ("first the power went, then the alarm rang")."""

SUPPOSED_BY = listed("to if whether unless")
"""Words that make the verb behind them one that is only meant ("an offer to end the strike")."""

KNOWN_BY = listed("the his her their")
"""Words before a person of whom the reader knows already ("the driver")."""

AT_HAND = listed("police")
"""Who is in so many deeds that it tells none from another."""

INCLUDING = "includ"
"""How the words begin that say what a difference of two counts is ("forty-two people survived, including one found a day later")."""

WITH_CULPRIT = re.compile(
    r"\b(?:including|counting|among them) (?:the|a|one) (?:\w+ )?"
    r"(?:suspects?|gunm[ae]n|shooters?|attackers?|bombers?|drivers?|pilots?|assailants?)\b",
    re.I,
)
"""How a count holds who did it: "seven people died, including the gunman", "the gunman killed six"."""

STREETS = listed("street st avenue ave road rd lane drive boulevard blvd block highway alley")
"""Words of a street's name: a street is in a town, and no other place than it."""

STAMPED = re.compile(r"\b(?:updated|posted|published|last modified)\b\W", re.IGNORECASE)
"""Words of a page's own stamp in a line."""

DWELLINGS = listed("home house flat apartment office school hotel shop store church hospital restaurant bar school court")
"""Buildings, which stand in a street."""

ANOTHER = re.compile(r"\b(?:most recent|another|earlier|separate|previous|the second|a second|latest)\b", re.IGNORECASE)
"""Words by which a deed is another one of its kind."""

WHOLLY = re.compile(r"\b(?:not (?:one|an?|any)|no|nobody|none|neither|nor|never)\b", re.IGNORECASE)
"""Words that deny a whole deed, whoever was in it."""
