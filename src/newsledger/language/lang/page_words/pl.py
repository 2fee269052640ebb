"""Polish words of page layout: months, stamps, bylines, credits, links to other articles, topics, furniture."""

from __future__ import annotations

from newsledger.language.lang.phrases import numbered, phrases

MONTHS = numbered("""
    stycznia/styczeń/sty | lutego/luty/lut | marca/marzec/mar | kwietnia/kwiecień/kwi | maja/maj | czerwca/czerwiec/cze | lipca/lipiec/lip |
    sierpnia/sierpień/sie | września/wrzesień/wrz | października/październik/paź | listopada/listopad/lis | grudnia/grudzień/gru
""")
WEEKDAYS = phrases("poniedziałek | wtorek | środa | czwartek | piątek | sobota | niedziela")
PUBLISHED = phrases("opublikowano | publikacja | data publikacji | dodano | utworzono | data")
UPDATED = phrases("""
    aktualizacja | zaktualizowano | ostatnia aktualizacja | data aktualizacji | zmodyfikowano | ostatnia zmiana | modyfikacja |
    data modyfikacji | ostatnia modyfikacja
""")
CLOCK = phrases("dzisiaj | dziś | wydrukowano")
STAMP_FILL = phrases("godz | godzina | o | r | w | dnia")
BYLINE = phrases("""
    autor | autorka | opracował | opracowała | oprac | tekst | rozmawiał | rozmawiała | źródło | redakcja | napisał
""")
CREDIT = phrases("fot | foto | zdjęcie | zdjęcia | źródło | il | autor zdjęcia | archiwum")
RELATED_SURE = phrases("""
    czytaj także | czytaj też | czytaj również | przeczytaj | przeczytaj także | przeczytaj też | zobacz też | zobacz także | zobacz |
    więcej | zobacz również | polecamy | czytaj więcej | czytaj
""")
RELATED_HEADS = phrases("""
    czytaj także | czytaj również | przeczytaj także | najczęściej czytane | najpopularniejsze | polecane | polecamy | powiązane |
    zobacz także | zobacz również | najnowsze | więcej na ten temat | podobne artykuły | inne artykuły
""")
TOPICS = phrases("tagi | tematy | słowa kluczowe | temat | etykiety")
WHOLE = phrases("""
    reklama | udostępnij | drukuj | wydrukuj | wyślij | komentarze | komentarze (#) | skomentuj | dodaj komentarz | zaloguj | zaloguj się |
    zarejestruj się | subskrybuj | prenumerata | strona główna | szukaj | menu | kontakt | newsletter | polityka prywatności | akceptuję |
    wiadomości | sport | kultura | gospodarka | polityka | kraj | świat | ogłoszenia | nekrologi | pogoda | następny | poprzedni |
    zgłoś błąd | zgłoś błąd w artykule | posłuchaj | lubię to | lubię to! # | na górę | tweetnij
""")
STARTS = phrases("""
    wszelkie prawa zastrzeżone | ta strona używa | ta strona wykorzystuje | korzystamy z plików cookie | używamy plików cookie |
    zapisz się | subskrybuj | obserwuj nas | polub nas | dołącz do | kup prenumeratę | masz już | aby czytać dalej | materiał chroniony
""")
