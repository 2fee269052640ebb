"""Swedish words of page layout: months, stamps, bylines, credits, links to other articles, topics, furniture."""

from __future__ import annotations

from newsledger.language.lang.phrases import numbered, phrases

MONTHS = numbered("""
    januari/jan | februari/feb | mars/mar | april/apr | maj | juni/jun | juli/jul | augusti/aug | september/sep/sept | oktober/okt |
    november/nov | december/dec
""")
WEEKDAYS = phrases("måndag | tisdag | onsdag | torsdag | fredag | lördag | söndag")
PUBLISHED = phrases("publicerad | publicerat | publicerades | publicerad den | datum")
UPDATED = phrases("""
    uppdaterad | uppdaterat | uppdaterades | senast uppdaterad | ändrad | senast ändrad
""")
CLOCK = phrases("idag")
STAMP_FILL = phrases("kl | klockan | den")
BYLINE = phrases("av | text | reporter | skriven av | redaktör")
CREDIT = phrases("foto | bild | fotograf | illustration | arkivbild")
RELATED_SURE = phrases("läs också | läs mer | läs även | se även | mer om | se också")
RELATED_HEADS = phrases("""
    läs mer | läs också | mest läst | mest lästa | senaste nytt | relaterat | läs även | fler nyheter | rekommenderat | mer från
""")
TOPICS = phrases("ämnen | taggar | nyckelord | ämnesord")
WHOLE = phrases("""
    annons | dela | skriv ut | kommentarer | # kommentarer | logga in | registrera | prenumerera | bli prenumerant | hem | sök | meny |
    kontakt | nyhetsbrev | acceptera | nyheter | inrikes | utrikes | ekonomi | kultur | sport | nästa | föregående | spara | lyssna | tipsa
""")
STARTS = phrases("""
    vi använder cookies | prenumerera | anmäl dig | följ oss | redan prenumerant | klicka här | alla rättigheter
""")
