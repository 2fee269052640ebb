"""Serbian, Croatian and Bosnian words of page layout: months, stamps, bylines, credits, links to other articles, topics, furniture."""

from __future__ import annotations

from newsledger.language.lang.phrases import numbered, phrases

MONTHS = numbered("""
    januara/januar/siječnja/siječanj | februara/februar/veljače/veljača | marta/mart/ožujka/ožujak | aprila/april/travnja/travanj |
    maja/maj/svibnja/svibanj | juna/jun/lipnja/lipanj | jula/jul/srpnja/srpanj | avgusta/avgust/kolovoza/kolovoz/august |
    septembra/septembar/rujna/rujan | oktobra/oktobar/listopada | novembra/novembar/studenoga/studenog | decembra/decembar/prosinca/prosinac
""")
WEEKDAYS = phrases("""
    ponedeljak | ponedjeljak | utorak | sreda | srijeda | četvrtak | petak | subota | nedelja | nedjelja
""")
PUBLISHED = phrases("objavljeno | objavljen | datum | postavljeno")
UPDATED = phrases("""
    ažurirano | izmenjeno | izmijenjeno | zadnja izmjena | osvježeno | posljednja izmjena | poslednja izmena |
    posljednje ažuriranje | последња измена | ажурирано
""")
CLOCK = phrases("danas")
STAMP_FILL = phrases("u | h | god | godine")
BYLINE = phrases("piše | autor | autorka | izvor | tekst | redakcija")
CREDIT = phrases("foto | fotografija | izvor | ilustracija")
RELATED_SURE = phrases("pročitajte još | pročitajte i | pročitajte | čitajte i | više o tome | opširnije | vidi još")
RELATED_HEADS = phrases("""
    najčitanije | povezane vesti | povezane vijesti | najnovije | pročitajte još | preporučujemo | povezano | vezane vesti | više vijesti |
    još vesti
""")
TOPICS = phrases("tagovi | oznake | teme | ključne reči | ključne riječi")
WHOLE = phrases("""
    oglas | reklama | podeli | podijeli | štampaj | ispiši | komentari | # komentara | prijava | prijavi se | registracija | pretplata |
    početna | naslovna | traži | pretraga | meni | kontakt | vesti | vijesti | politika | ekonomija | kultura | sport | svet | svijet |
    sledeće | prethodno
""")
STARTS = phrases("sva prava | ova stranica koristi | koristimo kolačiće | pratite nas | prijavite se")
