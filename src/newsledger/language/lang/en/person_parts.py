"""English nouns for persons by the part they play, by what they stand for in politics, and by what they do or what is done to them.

`PARTS` is read like `ALIKE` of `person_nouns`: nouns of one line may be used for the same person. `DOES` and `SUFFERS` say by which verbs somebody is
called so: who was arrested is "the suspect", who won is "the winner". Our own lists.
"""

from __future__ import annotations

from newsledger.language.lang import listed

PARTS: tuple[frozenset[str], ...] = tuple(
    listed(line)
    for line in """
conservative rightist hardliner politician
liberal centrist moderate reformer reformist politician
socialist leftist leftwinger communist social-democrat politician
nationalist populist hardliner politician
democrat politician
republican politician
green environmentalist politician
reformer moderniser reformist
autocrat dictator strongman despot ruler tyrant
ruler leader king queen monarch emir sultan
leader politician statesman
opponent critic rival challenger foe adversary enemy
incumbent officeholder
appointee nominee
candidate contender nominee hopeful challenger frontrunner favourite favorite
winner victor champion
loser runner-up
suspect accused defendant culprit offender
convict prisoner inmate detainee
killer murderer shooter gunman attacker assailant suspect
bomber attacker suspect terrorist
arsonist suspect
thief burglar robber suspect
fraudster swindler conman
smuggler trafficker
kidnapper abductor captor
hijacker
hacker
stalker
fugitive escapee runaway
plaintiff claimant complainant litigant
applicant petitioner
caller
activist campaigner organiser organizer protester demonstrator dissident
dissident critic exile defector
rebel insurgent guerrilla militant fighter commander warlord
jihadist islamist militant
commander general warlord
pilot airman aviator commander flyer
strategist pollster adviser
agent spy
admirer fan supporter follower
backer supporter patron
classmate schoolmate
roommate flatmate housemate
co-author author
co-star actor actress
co-pilot pilot
co-defendant defendant
co-owner owner
author writer novelist essayist playwright poet dramatist biographer
critic reviewer
screenwriter writer
cartoonist illustrator
goldsmith jeweller jeweler
printer
pilgrim
missionary priest
deacon cleric
theologian scholar
gardener landscaper
nanny babysitter childminder
butler servant
millionaire billionaire businessman businesswoman mogul magnate
shareholder investor
intern trainee
cadet soldier
corporal soldier
stewardess steward
pedestrian walker
hiker walker trekker
diver swimmer
surfer
jockey rider
genius prodigy
native local
foreigner stranger
outsider newcomer
settler
descendant heir
adult grown-up
elder senior
bachelor
mourner
houseguest guest
homeowner resident householder
recipient beneficiary
insider
pundit commentator
delegate representative
recluse hermit
courier messenger
optician
dropout student
alumnus graduate
graduate student alumnus
juror
bailiff
executioner
sender
holidaymaker tourist
sportsman sportswoman athlete
caretaker janitor
trader merchant seller
trawlerman fisherman
academic economist scholar
veteran
left-hander
sprinter runner athlete
ballerina dancer
forward striker
technologist engineer
founder co-founder
cardinal bishop archbishop prelate cleric
pope pontiff
emir ruler
putschist general
""".strip().splitlines()
)
"""Nouns that may be used for the same person, by part and standing."""

POLITICAL = listed(
    """
    leader politician statesman ruler veteran conservative liberal socialist communist nationalist populist centrist moderate reformer reformist
    hardliner democrat republican green autocrat dictator strongman incumbent lawmaker legislator
    """
)
"""Nouns for whoever holds an office of state."""

GENERIC = listed("man woman person fellow guy gentleman lady bloke chap lad boy girl youth teenager child adult elder")
"""Nouns that say no more than gender or age."""

SUFFERS: dict[str, frozenset[str]] = {
    noun: listed(verbs)
    for noun, verbs in {
        "suspect": "arrest detain charge accuse suspect hold question seek hunt",
        "accused": "charge accuse try arrest indict",
        "defendant": "charge accuse try sue convict sentence indict jail",
        "convict": "convict sentence jail imprison",
        "prisoner": "jail imprison detain hold capture release free arrest",
        "detainee": "detain arrest hold release free",
        "inmate": "jail imprison",
        "hostage": "kidnap abduct seize hold free release",
        "captive": "capture kidnap abduct hold free release",
        "victim": "kill murder stab shoot attack rape rob injure hurt strike hit wound kidnap abduct beat strangle poison assault run",
        "patient": "treat hospitalise hospitalize operate admit",
        "survivor": "rescue save pull free dig",
        "loser": "beat defeat oust",
        "guest": "receive welcome host greet invite",
        "visitor": "receive welcome host greet",
        "appointee": "appoint name",
        "nominee": "nominate name",
        "deputy": "appoint",
        "winner": "award crown elect",
        "laureate": "award",
        "casualty": "kill injure wound",
    }.items()
}
"""Noun -> what was done to whom it is said of."""

DOES: dict[str, frozenset[str]] = {
    noun: listed(verbs)
    for noun, verbs in {
        "victim": "die drown bleed perish suffer",
        "survivor": "survive escape",
        "winner": "win beat defeat triumph",
        "victor": "win beat defeat triumph",
        "champion": "win beat defeat",
        "loser": "lose",
        "host": "receive welcome greet invite host",
        "guest": "arrive visit fly travel come land",
        "visitor": "arrive visit fly travel come land",
        "traveller": "travel fly drive",
        "witness": "see testify witness watch hear",
        "author": "write publish",
        "writer": "write publish",
        "critic": "criticise criticize write review attack",
        "buyer": "buy acquire purchase bid",
        "seller": "sell",
        "fugitive": "flee escape run",
        "rescuer": "rescue save pull free carry",
        "hero": "rescue save pull carry",
        "killer": "kill murder stab shoot strangle",
        "attacker": "attack stab shoot",
        "assailant": "attack stab shoot",
        "gunman": "shoot fire open kill",
        "shooter": "shoot fire",
        "thief": "steal rob take",
        "challenger": "challenge run stand",
        "candidate": "run stand campaign",
        "plaintiff": "sue claim",
        "complainant": "complain accuse sue",
        "mourner": "mourn bury weep",
        "passenger": "fly board ride",
        "driver": "drive steer crash brake",
        "motorist": "drive steer crash",
        "soldier": "fight serve",
        "farmer": "farm milk plough plow harvest",
        "widow": "bury",
        "successor": "succeed replace",
        "newcomer": "arrive join move",
        "founder": "found start launch create",
        "co-founder": "found start launch create",
    }.items()
}
"""Noun -> what somebody did of whom it is said."""
