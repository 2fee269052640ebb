"""Hungarian words of page layout: months, stamps, bylines, credits, links to other articles, topics, furniture."""

from __future__ import annotations

from newsledger.language.lang.phrases import numbered, phrases

MONTHS = numbered("""
    január/jan | február/febr | március/márc | április/ápr | május/máj | június/jún | július/júl | augusztus/aug | szeptember/szept |
    október/okt | november/nov | december/dec
""")
WEEKDAYS = phrases("hétfő | kedd | szerda | csütörtök | péntek | szombat | vasárnap")
PUBLISHED = phrases("megjelent | közzétéve | publikálva | dátum")
UPDATED = phrases("""
    frissítve | módosítva | utolsó frissítés | frissült | utolsó módosítás
""")
CLOCK = phrases("ma")
STAMP_FILL = phrases("órakor | kor")
BYLINE = phrases("írta | szerző | szöveg")
CREDIT = phrases("fotó | kép | forrás")
RELATED_SURE = phrases("olvassa el | olvasd el | lásd még | kapcsolódó")
RELATED_HEADS = phrases("kapcsolódó | kapcsolódó cikkek | legolvasottabb | ajánlott | ajánló | legfrissebb | további cikkek")
TOPICS = phrases("címkék | témák | kulcsszavak")
WHOLE = phrases("""
    hirdetés | megosztás | nyomtatás | hozzászólások | bejelentkezés | regisztráció | előfizetés | főoldal | keresés | menü | kapcsolat |
    hírlevél | elfogadom | belföld | külföld | gazdaság | kultúra | sport
""")
STARTS = phrases("minden jog fenntartva | oldalunk cookie | iratkozzon fel | kövessen minket")
