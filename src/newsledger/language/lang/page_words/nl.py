"""Dutch words of page layout: months, stamps, bylines, credits, links to other articles, topics, furniture."""

from __future__ import annotations

from newsledger.language.lang.phrases import numbered, phrases

MONTHS = numbered("""
    januari/jan | februari/feb | maart/mrt | april/apr | mei | juni/jun | juli/jul | augustus/aug | september/sep/sept | oktober/okt |
    november/nov | december/dec
""")
WEEKDAYS = phrases("""
    maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag | ma | di | wo | do | vr | za | zo
""")
PUBLISHED = phrases("gepubliceerd | gepubliceerd op | geplaatst | geplaatst op | datum | verschenen op | persbericht")
UPDATED = phrases("""
    bijgewerkt | bijgewerkt op | laatst bijgewerkt | aangepast | gewijzigd | laatste update | laatst gewijzigd | gewijzigd op
""")
CLOCK = phrases("vandaag")
STAMP_FILL = phrases("om | op | uur | van")
BYLINE = phrases("""
    door | van onze | onze redactie | redactie | tekst | auteur | van onze verslaggever | van onze correspondent
""")
CREDIT = phrases("foto | beeld | fotograaf | bron | illustratie | ©")
RELATED_SURE = phrases("lees ook | lees meer | lees verder | zie ook | bekijk ook | meer over | ook interessant | lees hier")
RELATED_HEADS = phrases("""
    lees ook | meest gelezen | gerelateerd | gerelateerde artikelen | meer nieuws | laatste nieuws | meer over dit onderwerp |
    ook interessant | aanbevolen | lees verder | net binnen
""")
TOPICS = phrases("onderwerpen | trefwoorden | tags | thema's | meer over")
WHOLE = phrases("""
    advertentie | delen | deel dit artikel | deel | afdrukken | reacties | # reacties | reageren | inloggen | aanmelden | registreren |
    abonneren | word abonnee | home | zoeken | menu | contact | nieuwsbrief | privacy | accepteren | alles accepteren | binnenland |
    buitenland | economie | politiek | sport | cultuur | opinie | volgende | vorige | naar boven | bewaren | luister
""")
STARTS = phrases("""
    alle rechten voorbehouden | wij gebruiken cookies | deze website gebruikt | abonneer | meld je aan | schrijf je in | volg ons |
    al abonnee | klik hier | om verder te lezen
""")
