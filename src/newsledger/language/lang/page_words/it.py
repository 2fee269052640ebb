"""Italian words of page layout: months, stamps, bylines, credits, links to other articles, topics, furniture."""

from __future__ import annotations

from newsledger.language.lang.phrases import numbered, phrases

MONTHS = numbered("""
    gennaio/gen | febbraio/feb | marzo/mar | aprile/apr | maggio/mag | giugno/giu | luglio/lug | agosto/ago | settembre/set/sett |
    ottobre/ott | novembre/nov | dicembre/dic
""")
WEEKDAYS = phrases("lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica")
PUBLISHED = phrases("""
    pubblicato | pubblicato il | pubblicata il | data | data di pubblicazione | comunicato stampa | creato il
""")
UPDATED = phrases("""
    aggiornato | aggiornato il | ultimo aggiornamento | modificato il | aggiornamento | ultima modifica | aggiornato alle
""")
CLOCK = phrases("oggi | stampato il")
STAMP_FILL = phrases("alle | ore | il | del | alle ore")
BYLINE = phrases("""
    di | a cura di | dal nostro inviato | dal nostro corrispondente | redazione | testo | intervista di | autore
""")
CREDIT = phrases("foto | immagine | credito | crediti | fotografia | fonte | ansa")
RELATED_SURE = phrases("""
    leggi anche | leggi tutto | leggi di più | vedi anche | ti potrebbe interessare | approfondisci | per approfondire | guarda anche |
    leggi
""")
RELATED_HEADS = phrases("""
    leggi anche | articoli correlati | i più letti | più letti | ti potrebbe interessare | potrebbe interessarti | altre notizie |
    ultime notizie | ultima ora | correlati | vedi anche | consigliati | in evidenza | notizie correlate
""")
TOPICS = phrases("tag | argomenti | temi | parole chiave | etichette | tags")
WHOLE = phrases("""
    pubblicità | condividi | stampa | invia | commenti | # commenti | commenta | accedi | registrati | abbonati | home | cerca | menu |
    contatti | newsletter | privacy | accetta | accetta tutti | rifiuta | cronaca | politica | economia | esteri | cultura | sport |
    spettacoli | meteo | torna su | avanti | indietro | ascolta | salva | scrivi un commento | annuncio
""")
STARTS = phrases("""
    tutti i diritti riservati | riproduzione riservata | © riproduzione | utilizziamo i cookie | questo sito utilizza | iscriviti |
    abbonati | seguici | sei già abbonato | per continuare a leggere | registrati | la tua iscrizione
""")
