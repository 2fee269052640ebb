"""Norwegian words of page layout: months, stamps, bylines, credits, links to other articles, topics, furniture."""

from __future__ import annotations

from newsledger.language.lang.phrases import numbered, phrases

MONTHS = numbered("""
    januar/jan | februar/feb | mars/mar | april/apr | mai | juni/jun | juli/jul | august/aug | september/sep/sept | oktober/okt |
    november/nov | desember/des
""")
WEEKDAYS = phrases("mandag | tirsdag | onsdag | torsdag | fredag | lørdag | søndag")
PUBLISHED = phrases("publisert | dato | lagt ut | utgitt")
UPDATED = phrases("oppdatert | sist oppdatert | endret | sist endret")
CLOCK = phrases("i dag")
STAMP_FILL = phrases("kl | klokken | den")
BYLINE = phrases("av | tekst | skrevet av | journalist | redaksjon")
CREDIT = phrases("foto | bilde | fotograf | arkivfoto | illustrasjon")
RELATED_SURE = phrases("les også | les mer | se også | mer om")
RELATED_HEADS = phrases("""
    les også | les mer | mest lest | siste nytt | relaterte saker | relatert | flere nyheter | se også | anbefalt
""")
TOPICS = phrases("emner | nøkkelord | tema")
WHOLE = phrases("""
    annonse | del | skriv ut | kommentarer | # kommentarer | logg inn | registrer deg | abonner | bli abonnent | forside | hjem | søk |
    meny | kontakt | nyhetsbrev | godta | nyheter | innenriks | utenriks | økonomi | kultur | sport | neste | forrige | lagre | lytt
""")
STARTS = phrases("""
    vi bruker informasjonskapsler | vi bruker cookies | meld deg på | følg oss | allerede abonnent | klikk her | alle rettigheter
""")
