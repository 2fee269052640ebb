"""German words of page layout: months, stamps, bylines, credits, links to other articles, topics, furniture."""

from __future__ import annotations

from newsledger.language.lang.phrases import numbered, phrases

MONTHS = numbered("""
    januar/jan/jänner | februar/feb | märz/mär/mrz | april/apr | mai | juni/jun | juli/jul | august/aug | september/sep/sept | oktober/okt |
    november/nov | dezember/dez
""")
WEEKDAYS = phrases("""
    montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonnabend | sonntag | mo | di | mi | do | fr | sa | so
""")
PUBLISHED = phrases("""
    veröffentlicht | veröffentlicht am | erschienen am | erstellt | erstellt am | datum | vom | sperrfrist | pressemitteilung vom |
    publiziert | publiziert am
""")
UPDATED = phrases("""
    aktualisiert | aktualisiert am | zuletzt aktualisiert | letzte aktualisierung | update | geändert am | zuletzt geändert |
    stand | letzte änderung | zuletzt bearbeitet | geändert | bearbeitet am
""")
CLOCK = phrases("heute | ausgedruckt am | abgerufen am")
STAMP_FILL = phrases("um | uhr | am | vom | den | der")
BYLINE = phrases("""
    von | aus | ein bericht von | ein gastbeitrag von | interview von | autor | autorin | redaktion | text
""")
CREDIT = phrases("""
    foto | fotos | bild | bilder | quelle | grafik | archivfoto | symbolbild | bildquelle | copyright | imago
""")
RELATED_SURE = phrases("""
    lesen sie auch | lesen sie mehr | mehr zum thema | siehe auch | lesen sie hier | weiterlesen | das könnte sie auch interessieren |
    zum thema | mehr dazu | auch interessant
""")
RELATED_HEADS = phrases("""
    das könnte sie auch interessieren | mehr zum thema | meistgelesen | meistgelesene artikel | weitere artikel | weitere nachrichten |
    aktuelle nachrichten | empfehlungen | auch interessant | mehr aus | verwandte artikel | neueste artikel | top-themen | empfohlen
""")
TOPICS = phrases("themen | schlagworte | schlagwörter | stichworte | mehr zum thema | tags")
WHOLE = phrases("""
    anzeige | werbung | teilen | drucken | artikel drucken | artikel teilen | merken | kommentare | # kommentare | kommentar schreiben |
    anmelden | abmelden | registrieren | abonnieren | jetzt abonnieren | startseite | suche | menü | impressum | datenschutz |
    datenschutzerklärung | agb | kontakt | newsletter | nach oben | zur startseite | mehr anzeigen | weiter | zurück | alle akzeptieren |
    einstellungen | politik | wirtschaft | kultur | wissen | panorama | meinung | feuilleton | lokales | wetter | hilfe | mediadaten |
    vorlesen | artikel anhören
""")
STARTS = phrases("""
    alle rechte vorbehalten | wir verwenden cookies | diese website verwendet cookies | abonnieren sie | jetzt abonnieren |
    melden sie sich | haben sie einen fehler | folgen sie uns | mit dem newsletter | sie haben bereits | dieser artikel wurde | korrektur: |
    anmerkung der redaktion
""")
