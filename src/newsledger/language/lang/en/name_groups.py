"""Words for groups in English: "the two countries", "both leaders", "the siblings", "the warring parties"."""

from __future__ import annotations

from newsledger.language.lang import listed

GROUP_NOUNS: dict[str, str] = {
    word: kind
    for kind, words in {
        "state": """government countries nations giants states monarchies governments capitals powers superpowers republics economies
            kingdoms members peoples""",
        "person": """leaders presidents men women ministers premiers brothers sisters officials politicians statesmen candidates diplomats
            friends presidents chiefs""",
        "any": "sides rivals parties two",
    }.items()
    for word in words.split()
}
"""Plural heads of group anaphors: "the two countries", "both leaders", "neither government" -> what the members are."""

KINSFOLK = listed("couple brothers sisters siblings twins cousins spouses newlyweds half-brothers half-sisters stepbrothers")
PEERS = listed(
    """
    sides rivals parties neighbours neighbors enemies foes adversaries antagonists opponents allies partners camps factions delegations teams
    belligerents combatants signatories foursome contenders
    """
)
"""Plurals for persons, states or bodies alike, by what they are to each other."""
RELATED = listed(
    """
    rivals neighbours neighbors enemies foes adversaries antagonists allies partners siblings brothers sisters twins cousins spouses newlyweds parents
    presidents leaders ministers premiers finalists friends belligerents delegations grandparents co-founders founders signatories
    """
)
"""Plurals behind "the" that mean those spoken of without saying how many."""
OPPOSED = listed("warring opposing rival feuding belligerent")
"""Before "parties", "sides" or "factions" these mean two: "the warring parties"."""
BODY_PLURALS = listed("parties groups companies firms agencies clubs teams organisations organizations militias factions movements armies") | listed(
    "unions banks blocs alliances institutions ministries broadcasters airlines carmakers retailers universities bodies newspapers networks"
)
ARMED = listed("rebels militants insurgents fighters jihadists guerrillas islamists separatists extremists gunmen")
"""Plurals for the one armed group that a report names: "Al-Shabaab ... the militants"."""

NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "both": 2, "neither": 2, "either": 2}
"""Words that say how many members a group has."""
CHOICES = listed("neither either")
"""Those behind which the noun is in the singular."""
ALONE = {"pair": 2, "duo": 2, "trio": 3, "couple": 2, "quartet": 4, "twosome": 2}
"""Nouns of groups that say it themselves."""
KNOWN = listed("the these those all our their his her its both neither either my")
"""Words before a number that mean those spoken of: "the two", not "two"."""
IRREGULAR = {
    "men": "man",
    "women": "woman",
    "children": "child",
    "grandchildren": "grandchild",
    "stepchildren": "stepchild",
    "countries": "country",
    "parties": "party",
    "armies": "army",
    "wives": "wife",
    "enemies": "enemy",
    "allies": "ally",
    "spokesmen": "spokesman",
    "policemen": "policeman",
    "fishermen": "fisherman",
}
"""Plural -> singular where "s" is not what tells them apart."""
MUTUAL = listed(
    """
    meet meeting sign agree agreement fight war embrace hug shake talk talks speak negotiate marry wed divorce quarrel argue debate
    clash border share join beat defeat face date merge merger ally feud dispute deal pact treaty accord truce handshake summit call
    phone telephone host greet receive visit accuse blame attack invade replace succeed
    """
)
"""Verbs and nouns of what two do with or to each other: "Rouhani beat Raisi", "a pact between Helvor and Ranatek"."""
NEIGHBOURS = listed("neighbour neighbor")
"""States that border on each other: "the two neighbours"."""
OFFICE_NOUNS = listed(
    """
    minister president premier chancellor secretary king queen emir sultan ambassador envoy governor mayor senator general commander admiral
    judge prosecutor chief
    """
)
"""Nouns of offices: who holds another one is none of "the two ministers"."""
PORTFOLIOS = listed(
    """
    foreign finance defence defense interior prime trade health energy oil justice economy education agriculture environment labour labor
    home transport deputy vice
    """
)
"""Words before "ministers" and the like that say which."""
SAME_PORTFOLIO = {"defense": "defence", "labor": "labour"}
MEASURES = listed(
    """
    seconds minutes hours days nights weeks months years decades centuries times hands eyes arms feet degrees kilometres kilometers miles metres
    meters acres hectares tonnes tons litres points percent dozens hundreds thousands millions billions dollars euros pounds kronor
    """
)
"""Plurals that "they" hardly ever takes up."""
NO_ACTORS = listed(
    """
    number letter paper order corner border quarter chapter computer container tower river reactor missile launcher tanker trawler
    freighter helicopter fighter bomber carrier cruiser destroyer server counter character matter factor sector tractor motor mirror
    error winter summer winner dinner poster banner sticker folder drawer feather shoulder finger sweater charter theatre center degree
    committee employee referee coffee
    """
)
"""Nouns that end as those of actors do and are none, or are asked for otherwise."""
OFFICES_OF_MANY = {
    "minister": "minister",
    "president": "president",
    "premier": "prime minister",
    "chancellor": "chancellor",
    "leader": "leader",
    "ruler": "leader",
    "king": "monarch",
    "monarch": "monarch",
}
"""Nouns whose plural with several states means who holds the office in each: "the leaders of France and Germany" -> the office in our table."""
MEMBERS = listed("member")
"""The plural of who belongs to a body of states: "its members"."""
REGIONS = listed("baltic nordic benelux scandinavian")
"""Regions that name all their states: "the Baltic states"."""
LANDS_OWN = listed(
    """
    border frontier mission embassy citizen army troops territory government minister president ambassador capital navy parliament soldier airspace
    coast water currency economy flag people
    """
)
"""What states have: "their border"."""
PERSONS_OWN = listed(
    """
    marriage wedding house home kitchen bed flat car boat mother hand face hair life birthday childhood lawyer client shop funeral
    friendship neighbour dog cat luggage suitcase passport photograph
    """
)
"""What persons have: "their marriage"."""
PERSONS_DO = listed(
    """
    embrace hug kiss marry wed divorce laugh smile weep cry walk sit stand sleep eat dine drink dance sing live die drown shake nod whisper shout fly
    drive ride grow bury cook study work drove share
    """
)
"""What persons rather than states do: "they embraced"."""
PERSONS_SUFFER = listed(
    """
    receive greet welcome embrace hug kiss photograph film introduce escort drive fly summon arrest detain fine acquit convict sentence
    jail charge release free bury rescue treat wound injure interview bring fetch pick
    """
)
"""What is done to persons rather than to states: "who received the pair"."""
