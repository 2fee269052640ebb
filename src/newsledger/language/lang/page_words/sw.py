"""Swahili words of page layout: months, stamps, bylines, credits, links to other articles, topics, furniture."""

from __future__ import annotations

from newsledger.language.lang.phrases import numbered, phrases

MONTHS = numbered("""
    januari | februari | machi | aprili | mei | juni | julai | agosti | septemba | oktoba | novemba | desemba
""")
WEEKDAYS = phrases("jumatatu | jumanne | jumatano | alhamisi | ijumaa | jumamosi | jumapili")
PUBLISHED = phrases("imechapishwa | ilichapishwa | tarehe")
UPDATED = phrases("imesasishwa | imeboreshwa")
CLOCK = phrases("leo")
STAMP_FILL = phrases("saa")
BYLINE = phrases("na | mwandishi | imeandikwa na")
CREDIT = phrases("picha | chanzo")
RELATED_SURE = phrases("soma pia | soma zaidi | soma")
RELATED_HEADS = phrases("soma pia | habari zinazohusiana | zinazosomwa zaidi | habari zaidi")
TOPICS = phrases("mada | lebo")
WHOLE = phrases("""
    tangazo | sambaza | chapisha | maoni | ingia | jisajili | nyumbani | tafuta | wasiliana nasi | habari | michezo | siasa | uchumi
""")
STARTS = phrases("haki zote")
