"""Danish words of page layout: months, stamps, bylines, credits, links to other articles, topics, furniture."""

from __future__ import annotations

from newsledger.language.lang.phrases import numbered, phrases

MONTHS = numbered("""
    januar/jan | februar/feb | marts/mar | april/apr | maj | juni/jun | juli/jul | august/aug | september/sep/sept | oktober/okt |
    november/nov | december/dec
""")
WEEKDAYS = phrases("mandag | tirsdag | onsdag | torsdag | fredag | lørdag | søndag")
PUBLISHED = phrases("publiceret | udgivet | offentliggjort | dato | oprettet")
UPDATED = phrases("""
    opdateret | sidst opdateret | ændret | redigeret | senest opdateret
""")
CLOCK = phrases("i dag")
STAMP_FILL = phrases("kl | klokken | den | d")
BYLINE = phrases("af | tekst | skrevet af | journalist | redaktion")
CREDIT = phrases("foto | billede | fotograf | arkivfoto | illustration")
RELATED_SURE = phrases("læs også | læs mere | se også | mere om")
RELATED_HEADS = phrases("""
    læs også | læs mere | mest læste | seneste nyt | relaterede artikler | relateret | flere nyheder | se også | anbefalet | mere fra
""")
TOPICS = phrases("emner | nøgleord | tags")
WHOLE = phrases("""
    annonce | del | del artiklen | udskriv | print | kommentarer | # kommentarer | log ind | tilmeld | abonner | bliv abonnent | forside |
    søg | menu | kontakt | nyhedsbrev | accepter | nyheder | indland | udland | politik | kultur | sport | næste | forrige | gem | lyt
""")
STARTS = phrases("vi bruger cookies | tilmeld dig | følg os | allerede abonnent | klik her | alle rettigheder")
