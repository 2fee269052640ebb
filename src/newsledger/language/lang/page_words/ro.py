"""Romanian words of page layout: months, stamps, bylines, credits, links to other articles, topics, furniture."""

from __future__ import annotations

from newsledger.language.lang.phrases import numbered, phrases

MONTHS = numbered("""
    ianuarie/ian | februarie/feb | martie/mar | aprilie/apr | mai | iunie/iun | iulie/iul | august/aug | septembrie/sept | octombrie/oct |
    noiembrie/nov | decembrie/dec
""")
WEEKDAYS = phrases("luni | marți | miercuri | joi | vineri | sâmbătă | duminică")
PUBLISHED = phrases("publicat | publicat la | publicat pe | data publicării | postat | data")
UPDATED = phrases("actualizat | actualizat la | actualizare | ultima actualizare | modificat")
CLOCK = phrases("astăzi | azi")
STAMP_FILL = phrases("la | ora | pe")
BYLINE = phrases("de | autor | text | redacția | scris de")
CREDIT = phrases("foto | sursa foto | sursa | imagine")
RELATED_SURE = phrases("citește și | citeşte şi | citește mai mult | vezi și | citiți și")
RELATED_HEADS = phrases("""
    citește și | cele mai citite | articole similare | recomandări | știri similare | ultimele știri | vezi și | recomandate
""")
TOPICS = phrases("etichete | tag-uri | subiecte | cuvinte cheie")
WHOLE = phrases("""
    publicitate | distribuie | tipărește | comentarii | autentificare | înregistrare | abonare | acasă | caută | meniu | contact | accept |
    știri | politică | economie | cultură | sport | următorul | anterior
""")
STARTS = phrases("toate drepturile rezervate | acest site folosește | folosim cookie | abonează-te | urmărește-ne")
