# ruff: noqa: E501
"""English nouns that name who can act in a political event, and the prepositions that lead to the other side, by type."""

from newsledger.language.lang import listed

ACTORS = listed(
    """
    government administration regime cabinet parliament senate congress assembly council court tribunal judge judiciary commission committee
    ministry department embassy army navy military force troop soldier police policeman officer gendarme guard militia militant rebel insurgent
    fighter gunman terrorist jihadist separatist guerrilla president premier minister chancellor king queen prince princess pope emir sultan
    secretary envoy ambassador diplomat delegation delegate negotiator official authority spokesman spokeswoman lawmaker legislator senator
    deputy mayor governor leader chief head chairman commissioner opposition party coalition bloc alliance union federation confederation
    association group organisation organization agency movement faction front league club company firm bank fund board university church
    protester demonstrator activist campaigner dissident critic supporter striker worker employee staff teacher nurse doctor farmer miner driver
    student pupil parent resident villager islander local citizen people man woman child boy girl family relative youth pensioner prisoner
    detainee captive hostage inmate suspect refugee migrant immigrant asylum-seeker tourist journalist reporter blogger editor writer poet
    lawyer prosecutor detective investigator inspector monitor observer peacekeeper expert adviser general colonel commander captain
    lieutenant officer sailor pilot crew fisherman builder trader owner landlord tenant shopkeeper merchant businessman tycoon broker
    cleric priest bishop imam monk nun rabbi community tribe clan minority majority nation country state kingdom republic city town province
    region island capital neighbour neighbor ally rival foe enemy side partner counterpart bandit gang mob crowd thousand hundred dozen million hacker cartel trafficker smuggler mercenary commando paratrooper warplane jet warship missile drone tank
    helicopter submarine boat ship vessel cutter patrol squad unit battalion brigade regiment team panel jury public electorate voter
    veteran trainee lecturer controller collector fitter herder grower picker herdsman member bomber attacker assailant killer
    who everyone someone anyone authorities parents thousands hundreds dozens politician candidate nominee predecessor successor
    kidnapper abductor looter intruder executive director manager investor donor creditor lender junta emperor monarch heir wife husband son
    daughter brother sister mother father civilian user client victim survivor passenger household consumer taxpayer
    aide bodyguard lieutenant ringleader warlord chieftain elder speaker whip cabinet presidency monarchy caliphate bureau inspectorate
    other side others watchdog regulator institute foundation charity hospital school mission base camp office
    """
)
"""Heads that name an actor when they stand as subject, object or after the right preposition."""

ENDINGS = ("ers", "ors", "ists", "ians", "men", "er", "or", "ist", "ian", "man", "women", "woman", "ese")
NO_ACTORS = listed(
    """
    matter order number letter paper power water winter summer september october november december border offer answer center centre barrier
    character chapter computer container counter corner cover danger disaster dollar door error factor favour favor fever fire-power floor flavor river
    manner master-plan murder minister-level layer labor labour honour honor harbor harbour horror humor interior mayor-ship monitor-screen motor newspaper other
    manslaughter slaughter pointer poster quarter sector shelter shoulder sister-ship sugar theater theatre tenor terror tower tractor vapor weather year-over gender
    hammer helicopter-pad laser letter later cluster banner bumper buffer calendar corridor crater december deter dinner display-er era encounter
    refer register surrender transfer wonder water-tower user-base predator mirror behavior behaviour vigor rumor rumour tumor color colour
    """
)
PRONOUNS = listed("he she they it him her them i we us you who whom which that this these those each both one")
PREPOSITIONS = {
    "AGREE": "with to for",
    "CONSULT": "with to on in at alongside beside for",
    "SUPPORT": "for to with of behind on",
    "CONCEDE": "to for on",
    "COOPERATE": "with to",
    "AID": "to for from",
    "RETREAT": "to from with",
    "REQUEST": "to on from upon of for",
    "ACCUSE": "against at of to on over for into",
    "REJECT": "to from of by for with",
    "THREATEN": "against to with at",
    "PROTEST": "against at",
    "SANCTION": "on against with from to of upon",
    "MOBILIZE": "against toward towards on at near into to",
    "COERCE": "on against from of upon",
    "ASSAULT": "at on against into upon with of towards toward",
}
OBJECT_NOUNS = listed(
    """arrest release assassination murder killing execution extradition deportation detention imprisonment ouster dismissal expulsion conviction
    kidnapping abduction sacking removal capture downing annexation occupation seizure beating acquittal repatriation closure prosecution"""
)
"""Nouns whose "X's" names who suffers it, when nothing else does: "the general's arrest"."""
OBJECT_CONTROL = listed(
    """ask urge press push tell order force allow permit let invite encourage persuade call want expect require warn help enable advise
    find discover prompt lead cause drive leave spark beg implore instruct demand appeal authorise authorize get make pressure lobby request see watch accuse suspect convict charge blame condemn"""
)
"""Verbs whose object does what the next verb says: "urged the generals to leave", "accused him of arming"."""
TOOLS = listed(
    """troop soldier force unit battalion brigade army contingent peacekeeper police reservist arm weapon weaponry ammunition missile rocket shell
    observer monitor howitzer tank drone jet helicopter warship frigate carrier warhead rifle gun aid relief food medicine tent blanket money loan grant dollar euro
    ambassador envoy delegation team embassy consulate mission gas cannon shot round bullet stone rock bottle bomb grenade convoy launcher battery column power"""
)
"""Objects with which something is done, not to whom: "sent troops to Mali", "fired rockets at the port"."""
FREEING = listed("free release liberate repatriate expel recall summon arrest detain invite")
"""What these do to troops or envoys is done to them: "released the UN peacekeepers"."""
TOPICAL = listed("discuss negotiate debate")
"""Verbs whose object is what is talked about."""
REVIEWING = TOPICAL | listed("consider review")
"""What is done with a topic at a meeting is no other meeting: "held talks to discuss the border"."""
TOLD_BY = listed("in by with for")
"""A noun behind these only names again what its verb tells: "killed in the bombing"."""
ANSWERED = listed("reject refuse decline accept grant dismiss spurn rebuff ignore deny heed approve consider receive")
"""What is asked or offered was addressed to who does this with it."""
ANSWERING = listed("respond retaliate answer react reply counter threaten")
"""Who does these with a deed does the deed: "responded with air strikes"."""
GIVING = listed("give lend grant pay send offer hand award sell loan promise pledge")
"""What stands between these and a sum or goods is who gets it: "lent Chad 40 million dollars"."""
THROWING = listed("fire launch throw hurl use lob drop rain shoot plant set detonate unleash lay")
FIRMS = listed(
    "airline firm company carmaker automaker retailer brewer maker toymaker chain supermarket start-up startup producer supplier manufacturer bank insurer publisher studio club shop restaurant hotel operator shareholder investor"
)
"""What they do to each other is business: "The carmaker recalled 90,000 vans"."""
OWN = listed("RETREAT CONCEDE MOBILIZE AGREE COOPERATE THREATEN AID")
"""With these types "its" before the object is the actor again: "withdrew its troops"."""
MUTUAL_WITH = listed("CONSULT COOPERATE AGREE SUPPORT")
MUTUAL_VERBS = listed(
    """meet talk negotiate confer discuss fight clash skirmish battle sign agree exchange trade share swap cooperate collaborate huddle parley
    converse consult train resume hold restart reach strike start begin launch open exercise patrol conclude have pool switch set conduct
    ratify establish restore seal initial normalise normalize"""
)
MUTUAL_NOUNS = listed(
    "collaboration partnership coordination co-operation talk negotiation discussion dialogue meeting summit war clash battle fighting skirmish hostility truce ceasefire cease-fire armistice exercise drill manoeuvre deal accord pact cooperation encounter"
)
CARRIERS = listed(
    """hold launch make begin start carry stage conduct announce order call mount bring issue wage lead plan join threaten lodge open resume attend
    declare offer continue undertake have face sign end send prepare continue run"""
)
TIME_WORDS = listed(
    """monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight week month year day hour morning evening night
    afternoon weekend noon midnight dawn dusk spring summer autumn winter january february march april may june july august september october
    november december century decade minute noon daybreak time moment"""
)
MEASURES = listed(
    "open-letter lawsuit suit petition warrant indictment complaint bill law decree measure order resolution rule legislation directive act decision ruling policy plan regulation statement letter sanction motion amendment programme program deal agreement treaty accord report declaration communique readout"
)
"""What "that bans the party" says of these is done by whoever made them: "signed a bill that bans the party"."""
TRANSITIVE = listed(
    "arrest charge detain kill wound injure jail sentence convict indict expel deport sack arraign imprison accuse shoot stab evict kidnap abduct hospitalize hospitalise assassinate acquit extradite behead execute rescue free suspend oust free fine ban name identify"
)
"""Without an object and an auxiliary these are passive: "Man arrested in harbour fire", "the four men charged with theft"."""
SEIZING = listed("arrest detain free release jail imprison kidnap abduct acquit rescue deport extradite evict evacuate repatriate")
"""The same with any subject before a preposition: "Turkish captain detained in Greece", "Kenyan herders freed after nine days"."""
REFLEXIVE = listed("himself herself itself themselves myself ourselves yourself")
MAKING = listed(
    "gunfire fire shooting attack bomb bombing blast explosion shot bullet airstrike shelling car van truck mine clash fighting violence war conflict fight battle purpose comment signal"
)
"""Things and happenings that kill but act for nobody: no party."""
VICTIMS = listed("man woman boy girl teen teenager suspect people person driver student child victim resident toddler mother father couple")
"""With these before it a bare participle is passive: "Man arrested in harbour fire"."""
ARMED = listed("police army gang militia rebel militant guerrilla sniper drone government")
"""Before a noun of violence these did it: "the police shooting of a driver"."""
RECEIVING = listed("receive obtain get")
"""Who does these to a gift is given it, by whoever it comes "from"."""
MEDIA = listed("media press newspapers papers broadcasters outlets")
"""Groups whose last word is one of these tell of events and are no party of them."""
