"""Words of reported speech: verbs that report, nouns that do, hedges, denials, documents, people without a name."""

from __future__ import annotations

from newsledger.language.lang import listed

SAY = listed(
    """
    say tell add note report write announce state declare explain insist argue claim warn reply answer respond continue recall conclude confirm
    reveal disclose stress emphasise emphasize underline underscore highlight reiterate repeat acknowledge admit concede maintain contend
    assert affirm suggest indicate hint imply remark observe comment mention estimate predict forecast pledge vow promise urge demand ask
    call describe deny allege accuse tweet post quip joke complain voice express reassure assure inform notify testify swear agree disagree
    believe think caution advise propose recommend order hear learn boast brag lament praise criticise criticize condemn denounce hail
    welcome dismiss reject rule publish quote cite broadcast air carry show read proclaim exclaim shout cry chant whisper mutter speculate
    wonder deem dub label brand liken compare thank apologise apologize congratulate accept concur counter retort threaten signal summarise
    summarize elaborate clarify specify point tout extol laud blast slam
    """
)
"""Verbs that can carry somebody's words."""

CORE = listed("said says told tells reported according quoted wrote announced added citing insisted warned alleged claimed")
"""Forms that are nearly always cues of reported speech."""

PLAIN_CUES = listed(
    """
    said says say told reported reports quoted wrote announced added according insisted warned alleged claimed claim claims allege alleges
    show shows showed found finds concluded estimates estimated insists replied confirmed assures assured reassured pledges pledged vows
    vowed promises promised warns urges urged voiced wrote tweeted posted argued argues stressed noted think thinks believe believes
    believed suggested suggest suggests heard put fear fears feared hope hopes hoped doubt doubts
    """
)
"""Forms at which an attribution is looked for when the model has left them."""
NOMINAL_CUES = listed(
    """
    rumours rumors rumour rumor claim claims allegation allegations suggestion suggestions reports speculation assertion accusation warning
    """
)
"""Nouns before a clause that somebody states: "his claim that"."""
OF_VERBS = listed("assures assured reassures reassured informed warned accused convinced")
"""Verbs whose content may be "of" something: "reassured Kim of its support"."""
SAY_AT_ONCE = listed(
    """
    said says say claim claims claimed allege alleges alleged show shows showed suggest suggests think thinks believe believes put fear
    fears feared hope hopes doubt doubts
    """
)
"""Forms that a clause may follow at once, without "that"."""


FINDING = listed(
    "find finds found conclude concludes concluded appear appears appeared reveal reveals revealed indicate indicates indicated detail details"
)
"""What papers do: "a report found", "emails appear to show"."""
OCCASIONS = listed("statement interview remarks speech tweet tweets twitter facebook website email interviews address post briefing")
"""Occasions of speaking that end a sentence and are no part of what was said."""
SIGNING = listed("signed signs sign named names appointed appoints elected elects ended ends banned bans")
"""Deeds that are no speech when a thing is their object: "signed an agreement"."""
UNNAMED = listed("anonymity anonymously")
"""Words of the terms on which somebody spoke, which are no part of what was said."""
THAT = "that"
"""Opens reported speech: `said that "no boat will sail"` is no direct quote, for the conjunction is the report's."""
INTENDING = listed("hope hopes hoped agree agrees agreed plan plans planned vow pledge offered offers threatened")
"""With "to" behind them they tell what somebody means to do: "the owners hope to reopen"."""
DEMANDING = listed("demand demands demanded ask asks asked seek seeks sought order ordered")
"""With a noun behind them they are deeds: "has demanded a change to the charter"."""

DENY = listed("deny denies denied denying reject rejects rejected rejecting dispute disputes disputed disputing refute refutes refuted refuting")
"""Verbs whose content is said not to be so."""

CHARGE = listed(
    """
    allege alleges alleged alleging claim claims claimed claiming accuse accuses accused accusing charge charges charged charging suspect suspects
    allegation allegations accusation accusations indictment charge-sheet complaint lawsuit
    """
)
"""Words whose content stays an accusation: it is possible and no more."""

THINK = listed(
    """
    believe believes believed think thinks thought expect expects expected assume assumes assumed reckon reckons estimate estimates estimated
    suspect suspects suspected fear fears feared hope hopes hoped doubt doubts doubted worry worries worried
    """
)
"""Verbs of opinion: what they hold is probable."""

PROSECUTION = listed("prosecutor prosecutors prosecution indictment magistrates charge-sheet")
"""Who charges: what they say of the accused is possible."""

POSSIBLE = listed(
    "may might could possibly perhaps maybe possible possibility allegedly purportedly supposedly alleged purported unconfirmed rumoured rumored"
)
PROBABLE = listed(
    """
    probably likely unlikely apparently seemingly presumably expected believed thought suspected presumed appear appears appeared seem seems seemed
    reportedly reported understood forecast rumoured presumed suspect estimated suggests suggest suggesting
    """
)
UNKNOWN_BEFORE = (
    "not clear",
    "not immediately clear",
    "unclear",
    "not known",
    "unknown",
    "not yet known",
    "not yet clear",
    "remains to be seen",
    "would not say",
    "declined to say",
    "could not say",
    "not say whether",
    "not say if",
    "neither confirmed nor denied",
)
"""Openings after which nothing is known of the clause that follows."""

HEARSAY_ADVERBS = listed("reportedly allegedly purportedly supposedly")
HEARSAY_TO = listed("said understood reported rumoured rumored alleged")
"""Only with "to" behind them: "is understood to have"."""
CLAIMED = listed("claimed alleged said reported rumoured rumored understood believed")
"""In "it is claimed that": somebody unnamed claims it."""
SIGHTED = listed("seen heard spotted photographed filmed pictured")

NOMINAL = listed(
    """
    claim claims allegation allegations accusation accusations rumour rumours rumor rumors report reports statement remark remarks comment comments
    assertion suggestion warning warnings promise pledge vow admission denial belief prediction testimony announcement
    """
)
"""Nouns that carry a clause: "his claim that auditors had cleared the accounts", "rumours that the governor had fled"."""
RUMOUR = listed("rumour rumours rumor rumors speculation hearsay gossip")

DOCUMENT = listed(
    """
    post tweet report assessment memo memorandum document documents indictment complaint lawsuit filing affidavit email emails e-mail e-mails letter
    readout transcript communique communiqué bulletin dossier file files records record survey poll polls study inquiry investigation audit
    review summary notes note paper video recording footage blog website site diary memoir book article editorial census data figures
    statistics images photographs testimony declaration submission brief briefing-paper cable cables text message messages leaflet manifesto
    resolution ruling verdict judgment judgement minutes timeline log logs
    """
)
"""Nouns for what was written: a link of kind document."""
NO_LINK_DOCUMENT = listed("clip statement interview conference briefing speech address release remarks")
"""Occasions of speaking that are no link of their own."""
PLATFORMS = listed("x bluesky threads twitter facebook telegram instagram linkedin weibo youtube tiktok")

MEDIA_HEADS = listed(
    """
    media press television tv radio broadcaster newspaper newspapers paper daily weekly magazine agency agencies tabloid tabloids outlet
    outlets channel station network wire site website portal journal programme program show podcast news blog gazette
    """
)
"""Heads of media: "state television", "local radio", "the agency", "the newspaper"."""
AGENCY_HEADS = listed("agency agencies wire")
MEDIA_NAME_ENDINGS = listed(
    """
    times post herald tribune gazette journal courier chronicle guardian telegraph mail news standard observer record dispatch ledger sentinel star
    globe bee examiner inquirer register mirror express today tv radio fm channel shimbun ilbo sinmun zeitung sanomat pravda
    witness mercury independent review advertiser echo argus bulletin reporter press monitor
    """
)
"""Last words of newspapers' and stations' names, for those that no table knows."""

SOURCES = listed("source sources insider insiders people person persons individuals")
"""Unnamed by profession: "sources close to the talks", "people familiar with the matter"."""
REPORTS = listed("reports rumours rumors speculation accounts whispers gossip")
"""Sources that are nobody: "unconfirmed reports said"."""
PROPER_HEADS = listed("kremlin pentagon nato un eu house congress senate")
"""Bodies whose name is one word."""
PUBLICATIONS = listed("newspaper channel station magazine broadcaster daily weekly tabloid website network radio tv television portal")
"""Words that make the name before them a medium, whatever it looks like: "Serbia's Vecernje Novosti newspaper"."""
ASSEMBLIES = listed("parliament congress senate assembly court council committee commission house cabinet rally conference summit forum jury un")
"""Who may be told in public without being a medium."""
BODIES = listed(
    """
    ministry army navy military government staff coastguard embassy parliament presidency police cabinet constabulary force guard consulate
    """
)
"""Bodies that a state or town has one of."""
SHOWING = listed(
    """
    show shows showed shown say says said suggest suggests suggested reveal reveals revealed indicate indicates indicated warn warns warned
    state states
    """
)
CLOSE_TO = listed("familiar briefed close knowledge aware involved who")
PRIVATE = listed(
    """
    witness witnesses eyewitness eyewitnesses resident residents neighbour neighbours neighbor neighbors villager villagers relative
    relatives friend friends family mother father parents wife husband widow son daughter brother sister uncle aunt cousin nephew niece
    grandfather grandmother employee employees manager agent passenger passengers driver teacher worker workers farmer farmers fisherman
    fishermen doctor doctors nurse nurses shopkeeper owner owners customer customers analyst analysts expert experts economist economists
    trader traders professor researcher researchers scientist scientists lawyer lawyers attorney attorneys solicitor barrister activist
    activists protester protesters demonstrator demonstrators student students pupil pupils tourist tourists visitor visitors survivor
    survivors victim victims women men woman man whistleblower blogger author writer critic critics trucker pilot pilots paramedic medic
    captain captains
    colleague colleagues executive executives founder voters fans people locals onlookers bystander bystanders motorist motorists tenant
    tenants landlord chef singer actor actress player coach vicar priest patient patients historian philosopher poet artist refugee refugees
    migrant migrants caller callers readers users one others some many
    """
)
"""People who speak for themselves: a link of kind person."""
OFFICIAL_HEADS = listed(
    """
    official officials spokesman spokeswoman spokesperson spokespeople minister ministers ministry government president premier governor mayor
    secretary ambassador diplomat diplomats envoy general colonel commander commanders officer officers police army military navy coastguard
    coast guard sheriff chief superintendent prosecutor prosecutors judge court authorities authority council commission committee
    parliament senator lawmaker lawmakers congressman congresswoman senators deputy mp company firm bank union union's university hospital
    institute embassy court party board department bureau service agency rescuers firefighters investigators detectives inspectors regulator
    operator organisation organization group warden staff groups survey aide aides adviser advisers advisor lieutenant sergeant
    detective inspector marshal admiral brigadier king queen prince sultan emir chancellor chairman chairwoman chair director commissioner
    attorney-general leader leaders negotiator negotiators delegation house kremlin pentagon un nato eu militants rebels troops soldiers
    forces administration office presidency cabinet campaign charity watchdog team observers monitors
    """
)
"""Who speaks for a body, or the body itself: a link of kind official."""

REPORTERS = listed("reporters journalists correspondents newsmen")
US_PAPER = listed("newspaper paper outlet site website channel station network agency magazine programme program")
"""After "this" or "our": the reporting outlet itself ("told this newspaper")."""

NEGATION = listed("not n't never no nobody none neither nor without")
AGENT_ENDINGS = ("er", "or", "ist", "ian", "man", "woman", "men", "women", "ers", "ors", "ists", "ians", "folk")
"""Endings of nouns for people, for those that no list has."""

REFUSING = listed("not n't declined refused never nobody neither")
"""Near a cue: nothing was stated ("would not say whether", "declined to comment")."""

COURTS = listed("court magistrates jury inquest tribunal hearing inquiry jurors judge")
"""Who hears: "the inquest heard" names a setting, and an unnamed link."""


ADDRESSING = listed(
    """
    tell assure reassure inform warn remind ask urge advise promise thank congratulate accuse order notify brief call invite press beg lobby
    persuade convince question
    """
)
"""Verbs whose object is the hearer: "told Kim", "reassured Kim that"."""

TO_VERBS = listed(
    """
    spoke speaking speak talked talking talk gave given giving leaked described statement interview interviews remarks comments account
    email letter said says wrote provided
    """
)
"""Words before "to" or "with" a medium: "spoke to the AP", "in an interview with CNN", "leaked to"."""

BY_MEDIA = listed(
    """
    quoted cited reported published seen obtained reviewed carried broadcast aired released interviewed circulated read relayed issued
    viewed heard
    """
)
"""Participles before "by" a medium: "quoted by", "seen by"."""

BY_AUTHOR = listed(
    """
    written prepared compiled drafted signed drawn produced commissioned filed communique communiqué report statement memo letter leaked
    """
)
"""Words before "by" the author of a document: "written by an aide"."""

DAYS = listed(
    """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November
    December
    """
)
"""Days and months end a name: "told Reuters Monday"."""
