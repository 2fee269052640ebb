"""Czech words of page layout: months, stamps, bylines, credits, links to other articles, topics, furniture."""

from __future__ import annotations

from newsledger.language.lang.phrases import numbered, phrases

MONTHS = numbered("""
    ledna/leden | února/únor | března/březen | dubna/duben | května/květen | června/červen | července/červenec | srpna/srpen | září |
    října/říjen | listopadu/listopad | prosince/prosinec
""")
WEEKDAYS = phrases("pondělí | úterý | středa | čtvrtek | pátek | sobota | neděle | po | út | st | čt | pá | so | ne")
PUBLISHED = phrases("publikováno | zveřejněno | vydáno | datum")
UPDATED = phrases("""
    aktualizováno | upraveno | aktualizace | poslední změna | poslední aktualizace | změněno
""")
CLOCK = phrases("dnes")
STAMP_FILL = phrases("v | hod | hodin")
BYLINE = phrases("autor | autorka | text | redakce | napsal | zdroj")
CREDIT = phrases("foto | fotografie | zdroj | autor fotografie")
RELATED_SURE = phrases("čtěte také | přečtěte si | čtěte více | více | viz také | čtěte")
RELATED_HEADS = phrases("""
    čtěte také | nejčtenější | související | související články | další články | více k tématu | doporučujeme
""")
TOPICS = phrases("témata | štítky | klíčová slova")
WHOLE = phrases("""
    reklama | sdílet | tisknout | tisk | komentáře | diskuse | přihlásit | přihlásit se | registrace | předplatné | domů | hledat | menu |
    kontakt | zprávy | domácí | zahraničí | ekonomika | kultura | sport | další | předchozí | uložit
""")
STARTS = phrases("všechna práva vyhrazena | tento web používá | používáme cookies | přihlaste se | sledujte nás")
