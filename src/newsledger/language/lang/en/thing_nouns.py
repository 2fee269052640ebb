"""English nouns for things that are spoken of again: buildings, meetings, disasters, deals, papers, wars; and what names of buildings begin with.

Each line holds nouns that may be used for one and the same thing by turns: "Khartoum airport ... the airport", "the summit ... the gathering".
"""

from __future__ import annotations

from newsledger.language.lang import listed

LINES: dict[str, str] = {
    "facility": """
        airport airfield airstrip aerodrome terminal
        bridge viaduct overpass crossing span footbridge
        prison jail penitentiary
        hospital clinic maternity
        church cathedral basilica chapel abbey monastery convent mosque temple shrine synagogue
        museum gallery
        stadium arena ground venue rink dome
        palace castle fortress mansion residence villa
        plant factory mill refinery smelter works complex facility site
        reactor plant complex facility site
        dam reservoir barrage
        base camp barracks garrison outpost
        port harbour harbor quay dock docks
        station terminal depot
        building office offices headquarters block tower hall complex structure skyscraper premises
        hotel inn guesthouse resort
        market bazaar mall
        library archive
        tunnel mine pit shaft quarry
        pipeline cable
        square plaza
        theatre theater cinema
        warehouse shed depot
        lighthouse
        """,
    "occasion": """
        summit meeting talks gathering conference forum session congress negotiations dialogue encounter
        ceremony parade celebration celebrations festivities procession gala
        inauguration ceremony
        funeral burial ceremony
        wedding ceremony
        festival fair gathering event carnival
        event gathering
        earthquake quake tremor disaster catastrophe calamity
        flood floods disaster deluge inundation
        storm hurricane typhoon cyclone disaster
        wildfire blaze fire inferno disaster
        crash accident disaster collision derailment pile-up
        explosion blast bombing bombings attack attacks
        attack attacks assault raid shooting stabbing massacre
        murder killing assassination slaying
        coup putsch takeover
        landslide mudslide avalanche disaster
        collapse disaster
        eruption disaster
        election vote poll ballot referendum plebiscite
        race marathon regatta
        tournament championship cup olympics games competition contest
        match game final semi-final derby
        trial hearing case
        case suit lawsuit arbitration proceedings
        mission launch
        """,
    "agreement": """
        agreement pact treaty accord deal settlement truce ceasefire armistice convention protocol memorandum contract arrangement
        """,
    "document": """
        document report dossier study paper text file
        document bill act law statute text
        document letter note message text
        document decree order ruling decision judgment verdict text
        document statement declaration communique resolution text
        document contract invoice receipt text
        document will testament
        book memoir novel manuscript
        constitution
        """,
    "war": """
        war conflict fighting invasion campaign
        uprising revolt revolution rebellion insurgency
        """,
    "weapon": """
        missile rocket projectile weapon
        drone weapon
        bomb device weapon
        submarine vessel
        """,
}
CLASSES: dict[str, list[tuple[str, frozenset[str]]]] = {}
"""Noun -> the kind of thing and the nouns of each of its lines."""
for _kind, _lines in LINES.items():
    for _line in _lines.strip().splitlines():
        for _noun in _line.split():
            CLASSES.setdefault(_noun, []).append((_kind, frozenset(_line.split())))
SOLE = listed(
    """
    airport airfield bridge viaduct prison jail church cathedral mosque temple monastery stadium palace refinery reactor dam port museum headquarters
    summit meeting talks gathering ceremony parade earthquake quake disaster catastrophe flood referendum election funeral agreement pact treaty
    accord deal truce ceasefire armistice war conflict uprising revolution attack attacks blast explosion landslide avalanche collapse coup putsch
    murder assassination constitution decree ruling verdict hospital base residence
    """
)
"""Nouns of things that "the" alone makes known: "was met at the airport"; others must have been spoken of before."""
PAPERS = listed("document text paper")
"""Nouns of papers that may stand for an agreement: "signed the treaty ... the document"."""
MANY = listed(
    "attacks bombings proceedings talks negotiations celebrations festivities floods offices headquarters docks works games olympics grounds"
)
"""Plurals that mean one thing."""
OPENERS = listed(
    """
    palais palazzo palacio plaza piazza place château castello schloss hotel fort camp mount masjid teatro théâtre theatre opéra opera
    stade stadio estadio arena
    """
)
"""First words of names of buildings and squares: "the Palais Coburg"."""
LOWER_HEADS = (
    listed(
        """
    airport airfield station stadium arena hospital palace museum bridge viaduct dam plant reactor refinery prison jail base cathedral mosque church
    temple monastery port harbour harbor shipyard tunnel barracks market square tower hall mine camp theatre library hotel crossing field clinic
    """
    ),
    listed("agreement treaty pact accord accords protocol convention plan settlement"),
    listed("summit festival fair conference forum championship marathon format process talks election referendum"),
    listed("war conflict uprising genocide invasion"),
)
"""Small nouns behind a name that make a name together: "Opera prison", "the Chequers plan", "the Gulf summit", "the Tigray war"."""
LOWER_KINDS = {word: kind for kind, words in zip(("facility", "agreement", "occasion", "war"), LOWER_HEADS, strict=True) for word in words}
"""Such a noun -> the kind of thing."""
