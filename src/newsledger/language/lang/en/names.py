"""Words that names go by in English: titles, kin, ranks, pronouns, words for states, groups and bodies, verbs that places take."""

from __future__ import annotations

from newsledger.language.lang import listed

OFFICES: dict[str, tuple[str, str]] = {
    phrase: (office, sector)
    for office, sector, phrases in (
        ("president", "GOV", "president"),
        ("prime minister", "GOV", "prime minister|premier|taoiseach|pm"),
        ("chancellor", "GOV", "chancellor"),
        ("monarch", "GOV", "king|queen|emperor|sultan|emir|monarch|grand duke"),
        ("supreme leader", "GOV", "supreme leader|ayatollah"),
        ("opposition leader", "OPP", "opposition leader|opposition chief"),
        ("leader", "GOV", "leader|head of state|head of government|ruler|strongman|dictator"),
        ("crown prince", "GOV", "crown prince"),
        ("vice president", "GOV", "vice president|vice-president"),
        (
            "foreign minister",
            "GOV",
            "foreign minister|foreign secretary|secretary of state|external affairs minister|minister of foreign affairs|top diplomat"
            "|foreign policy chief|high representative",
        ),
        (
            "defence minister",
            "GOV",
            "defence minister|defense minister|defence secretary|defense secretary|secretary of defense|minister of defence|defence chief",
        ),
        ("finance minister", "GOV", "finance minister|treasury secretary|chancellor of the exchequer|economy minister|treasurer"),
        ("interior minister", "GOV", "interior minister|home secretary|home minister"),
        ("secretary-general", "IGO", "secretary-general|secretary general|chief|head|boss|general secretary"),
        ("pope", "REL", "pope|pontiff"),
    )
    for phrase in phrases.split("|")
}
"""Title phrase -> office of the table of holders, and PLOVER sector."""

TITLE_HEADS: dict[str, str] = {
    word: sector
    for sector, words in {
        "GOV": """president premier minister pm chancellor king queen emperor sultan emir monarch ayatollah leader ruler
        dictator strongman prince princess
            secretary secretary-general governor gov mayor ambassador envoy consul diplomat official commissioner spokesman spokeswoman
            spokesperson speaker
            chief head boss director chair chairman chairwoman chairperson deputy undersecretary adviser advisor aide counsellor
            counselor negotiator
            taoiseach treasurer councillor administrator regulator counterpart predecessor successor host mediator representative
            vice-president president-elect pontiff""",
        "MIL": """general gen admiral adm colonel col commander major maj captain capt lieutenant lt sergeant sgt marshal brigadier
            commodore field-marshal""",
        "COP": "sheriff detective inspector constable policeman policewoman superintendent chief-constable",
        "JUD": "judge justice prosecutor magistrate attorney coroner solicitor",
        "LEG": "senator sen lawmaker mp congressman congresswoman rep legislator parliamentarian deputy assemblyman councilman councilwoman",
        "REL": "pope archbishop bishop cardinal imam rabbi patriarch reverend rev pastor priest cleric mufti sheikh lama",
        "BUS": """ceo chief-executive executive founder tycoon billionaire banker trader economist entrepreneur businessman businesswoman
            manager owner broker""",
        "EDU": "professor prof teacher student lecturer headteacher researcher scholar scientist historian analyst expert dean",
        "MED": "reporter journalist correspondent editor anchor presenter broadcaster columnist",
        "HLH": "doctor dr nurse surgeon paramedic physician epidemiologist",
        "CVL": """resident farmer coach actor actress singer author writer lawyer activist campaigner witness survivor victim mr
        mrs ms miss sir dame lord
            lady madam pilot driver fisherman baker engineer artist musician player striker defender midfielder goalkeeper captain winger director
            filmmaker composer designer architect trawlerman shopkeeper volunteer organiser organizer neighbour neighbor veteran poet novelist""",
        "OPP": "dissident",
        "REB": "warlord rebel",
        "LAB": "unionist",
        "SPY": "spymaster",
    }.items()
    for word in words.split()
}
"""The last word of a title before a name -> PLOVER sector."""

TITLE_ADJECTIVES = listed(
    """
    former ex acting deputy vice prime foreign defence defense interior finance home justice interim caretaker senior chief
    first second new outgoing departing ousted deposed fallen toppled overthrown
    incoming incumbent then late supreme crown grand assistant associate opposition federal national general attorney state
    external affairs trade energy
    health education culture economy environment transport agriculture fisheries industry labour labor security intelligence army navy police press
    party parliamentary parliament cabinet district regional provincial city town village municipal ward county veteran ruling military rebel union
    communist conservative republican democratic democrat labour liberal socialist far-right right-wing left-wing centre-
    left centre-right special lieutenant major
    brigadier field air rear commissioner company club team student church top under high chief's speaker house senate presidential unification
    """
)
"""Words that may stand inside a title before its head: "acting deputy foreign minister"."""

KIN = listed(
    """
    daughter son sister brother wife husband father mother uncle aunt nephew niece cousin grandson granddaughter grandfather
    grandmother widow widower
    fiancee fiance partner ex-wife ex-husband stepson stepdaughter father-in-law son-in-law mother-in-law brother-in-law
    sister-in-law heir parents children
    """
)
FEMALE_WORDS = listed(
    """
    mrs ms miss madam lady dame queen princess duchess baroness empress actress daughter sister wife mother aunt niece
    granddaughter grandmother widow
    ex-wife spokeswoman chairwoman congresswoman businesswoman policewoman councilwoman stepdaughter mother-in-law sister-in-law woman girl nun
    saleswoman her she herself hers mum fiancee
    """
)
MALE_WORDS = listed(
    """
    mr sir lord king prince duke baron emperor sultan emir pope ayatollah imam bishop archbishop cardinal son brother
    husband father uncle nephew grandson
    grandfather widower ex-husband spokesman chairman congressman businessman policeman councilman stepson son-in-law
    father-in-law brother-in-law man
    boy fisherman trawlerman monk patriarch rabbi priest pontiff sheikh mufti his he him himself dad actor
    """
)
STATE_NOUNS = listed("country nation state government republic kingdom island emirate sultanate archipelago")
"""Heads of descriptions of a state: "the landlocked republic", "his country"."""

ORGAN_HEADS: dict[str, str] = {
    word: sector
    for sector, words in {
        "GOV": """ministry government cabinet administration embassy consulate presidency office department treasury council
        authority commission agency
            bank service committee delegation mission regime authorities officials leadership diplomats negotiators ministers""",
        "MIL": """army military forces troops soldiers navy airforce marines guard fighters warplanes jets air-force artillery command generals
            commandos warships paratroopers infantry servicemen sailors coastguard""",
        "COP": "police",
        "JUD": "court prosecutors judges",
        "LEG": "parliament senate congress assembly legislature lawmakers mps senators",
        "SPY": "intelligence",
        "MED": "media press television",
        "REB": "rebels militants insurgents separatists militia militias guerrillas",
        "OPP": "opposition dissidents protesters protestors demonstrators",
        "CVL": "citizens people civilians nationals workers voters residents migrants refugees students farmers",
        "BUS": "companies firms banks investors",
    }.items()
    for word in words.split()
}
"""What follows a state's name or adjective in the name of its organs: "the Indian foreign ministry", "North Korean soldiers" -> sector."""

ORGAN_KINDS = listed(
    """
    ministry government cabinet administration embassy consulate presidency office department treasury council authority
    commission agency bank service
    committee army military navy guard police court parliament senate congress assembly legislature intelligence forces
    troops soldiers air-force marines
    """
)
MINISTRY_WORDS = listed(
    """
    foreign defence defense interior finance justice health education trade energy economy culture transport agriculture environment labour labor
    affairs external home security unification information industry commerce armed forces of and supreme constitutional central national electoral
    election high federal general state navy air revolutionary coast intelligence public prosecutor's nuclear safety space aviation civil religious
    oil water tourism science technology veterans housing treasury immigration statistics peace space development emergencies emergency situations
    """
)
"""Words between a state and the head of its organ: "France's armed forces ministry"."""

ROLES: dict[str, str] = {
    word: sector
    for sector, words in {
        "COP": "police officers policemen detectives",
        "MIL": """troops soldiers army military marines servicemen navy warplanes generals commanders sailors paratroopers airmen
            peacekeepers reservists conscripts""",
        "REB": """rebels militants insurgents gunmen separatists guerrillas fighters militiamen jihadists extremists terrorists militia
            mercenaries hijackers""",
        "OPP": "protesters protestors demonstrators opposition dissidents marchers activists crowd crowds campaigners rioters",
        "CVL": """residents villagers civilians citizens people voters workers students farmers families passengers migrants
        locals neighbours neighbors
            teachers nurses doctors miners pilots drivers relatives survivors victims fishermen employees supporters prisoners
            hostages bystanders women
            children men youths tourists worshippers inmates detainees""",
        "REF": "refugees evacuees asylum-seekers",
        "LAB": "union unions strikers unionists",
        "GOV": """officials authorities government cabinet ministers diplomats administration ministry regulators firefighters rescuers inspectors
            negotiators leaders ministry council delegation envoys embassy""",
        "LEG": "lawmakers mps parliament parliamentarians senators legislators senate congress deputies assembly",
        "JUD": "court judges prosecutors prosecution tribunal jury judiciary",
        "SPY": "spies intelligence",
        "BUS": "company companies firm firms bank banks investors traders executives manufacturers retailers operator airline shareholders",
        "NGO": "charity charities campaigners ngos humanitarians",
        "CRM": "gang gangs traffickers smugglers robbers cartel pirates looters",
        "EDU": "university school scientists researchers academics scholars",
        "REL": "bishops clerics church monks priests imams",
        "MED": "reporters journalists",
    }.items()
    for word in words.split()
}
"""Nouns for parties that have no name: "police", "protesters", "the union" -> PLOVER sector."""


THING_HEADS: dict[str, str] = {
    word: kind
    for kind, words in {
        "occasion": """summit parade anniversary olympics games festival conference ceremony forum championship cup marathon
        election referendum funeral
            inauguration coronation congress expo exhibition prize award meeting talks session fair open regatta derby address""",
        "war": "war wars invasion uprising revolution intifada conflict crisis insurgency genocide",
        "agreement": """agreement agreements treaty pact accord accords deal truce ceasefire convention protocol charter memorandum armistice
            entente""",
        "facility": """embassy consulate airport station stadium hospital palace museum bridge dam plant reactor pipeline tower
        prison base cathedral mosque dome monastery square arena viaduct jail abbey plaza
            church temple port harbour harbor shipyard refinery university canal library hotel barracks silo tunnel""",
        "document": """report constitution resolution declaration act bill law communique letter paper statement dossier
        manifesto memo decree treaty-text
            memoir document text""",
        "weapon": """missile missiles rocket rockets drone drones bomb bombs tank tanks warhead warheads rifle rifles submarine torpedo
            howitzer howitzers""",
    }.items()
    for word in words.split()
}
AGREEMENT_HEADS = listed("agreement treaty pact accord deal truce ceasefire armistice convention memorandum")
SIGN_VERBS = listed("sign conclude reach agree ratify seal strike ink broker negotiate approve join renew extend initial")
ALLY_NOUNS = {
    "ally": "ally",
    "allies": "ally",
    "enemy": "hostile",
    "foe": "hostile",
    "rival": "hostile",
    "partner": "ally",
    "patron": "supports",
    "backer": "supports",
    "adversary": "hostile",
    "friend": "ally",
    "supporter": "supports",
    "neighbour": "other",
}
REPORT_VERBS = listed(
    "say tell announce warn claim add state report write note declare insist ask deny accuse urge argue suggest reveal confirm promise vow"
)
ACCUSING = listed("accuse blame charge suspect arrest jail convict indict sue fire sack dismiss criticise criticize denounce fault detain")
ANSWERING = listed("deny reject dismiss plead refute dispute protest decline refuse")
"""Who is accused, and what the accused does then: "blamed Gülen; he denied any part"."""

HE = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}
IT = listed("it its itself")
THEY = listed("they them their theirs themselves")
POSSESSIVE = listed("his her its their")

NOT_NAMES = listed(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    i he she it we they the a an in on but and read more update photo christmas easter ramadan god covid covid-19 internet
    english spanish mandarin arabic
    """
)
"""Words that an entity of the model must not consist of."""
FAMILY_FIRST = frozenset({"CHN", "PRK", "KOR", "TWN", "VNM", "HUN", "KHM", "HKG"})
"""States where the family name is written first."""
FAMILY_FIRST_NAMES = listed(
    """
    kim lee park choi jung kang cho yoon jang lim han shin seo kwon hwang ahn song yoo hong moon bae roh chung oh ri xi li
    wang zhang liu chen yang zhao
    huang zhou wu xu sun hu zhu gao lin guo ma luo liang song zheng xie tang deng lai tsai chiang ma han hou su nguyen tran
    le pham hoang phan vu vo dang
    bui do ho ngo duong ly hun mao qin dong jiang wen cai ding shi peng lu feng jin yu
    """
)
PARTICLES = listed("al el bin ibn bint abu van von der den de la le du di da dos del della ter ben ten al- st mac abd saint y e zu af")
EMPTY_IT = listed(
    "clear unclear possible impossible likely unlikely important necessary time hard difficult easy too not known unknown up hours days years"
)
"""Words soon after "it is" that make it stand for nothing: "it was not clear"."""
SECTOR_WORDS: dict[str, str] = {
    word: sector
    for sector, words in {
        "GOV": "ministry department government council agency authority commission office bureau embassy administration treasury secretariat",
        "MIL": "army navy force forces command military brigade regiment battalion guard",
        "COP": "police constabulary sheriff",
        "JUD": "court tribunal prosecutor",
        "LEG": "parliament senate congress assembly legislature",
        "PTY": "party",
        "REB": "front militia rebels",
        "LAB": "union unions federation",
        "EDU": "university college school institute academy",
        "MED": "news tv times radio herald post",
        "BUS": "bank company corporation inc group ltd plc corp airlines airways motors energy oil gas holdings industries",
        "REL": "church diocese mosque",
        "NGO": "foundation association society charity watch",
    }.items()
    for word in words.split()
}
"""The telling word of a body's name -> PLOVER sector."""
