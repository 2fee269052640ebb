"""Finnish words of page layout: months, stamps, bylines, credits, links to other articles, topics, furniture."""

from __future__ import annotations

from newsledger.language.lang.phrases import numbered, phrases

MONTHS = numbered("""
    tammikuuta/tammikuu | helmikuuta/helmikuu | maaliskuuta/maaliskuu | huhtikuuta/huhtikuu | toukokuuta/toukokuu | kesäkuuta/kesäkuu |
    heinäkuuta/heinäkuu | elokuuta/elokuu | syyskuuta/syyskuu | lokakuuta/lokakuu | marraskuuta/marraskuu | joulukuuta/joulukuu
""")
WEEKDAYS = phrases("""
    maanantai | tiistai | keskiviikko | torstai | perjantai | lauantai | sunnuntai | ma | ti | ke | to | pe | la | su
""")
PUBLISHED = phrases("julkaistu | päivämäärä")
UPDATED = phrases("""
    päivitetty | muokattu | viimeksi päivitetty | viimeksi muokattu
""")
CLOCK = phrases("tänään")
STAMP_FILL = phrases("klo | kello")
BYLINE = phrases("teksti | kirjoittaja | toimittaja")
CREDIT = phrases("kuva | kuvat | valokuva")
RELATED_SURE = phrases("lue myös | lue lisää | katso myös")
RELATED_HEADS = phrases("lue myös | lue lisää | luetuimmat | uusimmat | lisää aiheesta | suosittelemme")
TOPICS = phrases("aiheet | avainsanat | asiasanat")
WHOLE = phrases("""
    mainos | jaa | tulosta | kommentit | kirjaudu | kirjaudu sisään | tilaa | etusivu | haku | valikko | yhteystiedot | uutiskirje |
    hyväksy | uutiset | kotimaa | ulkomaat | talous | kulttuuri | urheilu | seuraava | edellinen | tallenna | kuuntele
""")
STARTS = phrases("käytämme evästeitä | tilaa uutiskirje | seuraa meitä | kaikki oikeudet")
