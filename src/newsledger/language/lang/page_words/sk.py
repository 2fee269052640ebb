"""Slovak words of page layout: months, stamps, bylines, credits, links to other articles, topics, furniture."""

from __future__ import annotations

from newsledger.language.lang.phrases import numbered, phrases

MONTHS = numbered("""
    januára/január | februára/február | marca/marec | apríla/apríl | mája/máj | júna/jún | júla/júl | augusta/august | septembra/september |
    októbra/október | novembra/november | decembra/december
""")
WEEKDAYS = phrases("pondelok | utorok | streda | štvrtok | piatok | sobota | nedeľa")
PUBLISHED = phrases("publikované | zverejnené | uverejnené | dátum")
UPDATED = phrases("""
    aktualizované | upravené | aktualizácia | posledná zmena | posledná aktualizácia
""")
CLOCK = phrases("dnes")
STAMP_FILL = phrases("o | hod")
BYLINE = phrases("autor | autorka | text | zdroj | redakcia")
CREDIT = phrases("foto | zdroj | ilustračné foto")
RELATED_SURE = phrases("čítajte aj | čítajte tiež | prečítajte si | viac")
RELATED_HEADS = phrases("čítajte aj | najčítanejšie | súvisiace | súvisiace články | ďalšie správy")
TOPICS = phrases("témy | značky | kľúčové slová")
WHOLE = phrases("""
    reklama | zdieľať | tlačiť | diskusia | komentáre | prihlásiť | prihlásiť sa | predplatné | domov | hľadať | menu | kontakt | správy |
    ekonomika | kultúra | šport
""")
STARTS = phrases("všetky práva vyhradené | táto stránka používa | používame cookies | sledujte nás")
