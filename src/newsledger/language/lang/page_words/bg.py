"""Bulgarian words of page layout: months, stamps, bylines, credits, links to other articles, topics, furniture."""

from __future__ import annotations

from newsledger.language.lang.phrases import numbered, phrases

MONTHS = numbered("""
    януари | февруари | март | април | май | юни | юли | август | септември | октомври | ноември | декември
""")
WEEKDAYS = phrases("понеделник | вторник | сряда | четвъртък | петък | събота | неделя")
PUBLISHED = phrases("публикувано | публикувана | дата | публикация")
UPDATED = phrases("""
    обновено | актуализирано | последна промяна | редактирана | обновена | последна актуализация | актуализирана | променена
""")
CLOCK = phrases("днес")
STAMP_FILL = phrases("ч | г | в | часа")
BYLINE = phrases("автор | текст | източник")
CREDIT = phrases("снимка | снимки | фото")
RELATED_SURE = phrases("прочетете още | вижте още | вижте също | още по темата")
RELATED_HEADS = phrases("""
    най-четени | свързани статии | още по темата | последни новини | прочетете още | вижте още | препоръчани
""")
TOPICS = phrases("тагове | ключови думи | теми")
WHOLE = phrases("""
    реклама | сподели | споделете | принтирай | коментари | вход | регистрация | начало | търсене | контакти | новини | политика |
    икономика | спорт | култура | свят
""")
STARTS = phrases("всички права запазени | този сайт използва | последвайте ни | абонирайте се")
