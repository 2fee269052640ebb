"""Words of one idea: what reports of one event say in other words ("seizure", "held", "ordered to stay in port"; "leave", "permit", "lets").

Each row is one idea: verbs, nouns and adjectives in their base form, a verb with its particle as "pull_back". A word may stand in several rows. Rows
are wider than synonyms: two sentences that share an idea and who is in it often tell the same thing, and two that share only names do not.
"""

from __future__ import annotations

from newsledger.language.lang.en.concepts_daily import DAILY
from newsledger.language.lang.en.concepts_public import PUBLIC

CONCEPTS = (*PUBLIC, *DAILY)
"""One idea a row. Each was written because two reports of one event told it with two of its words."""
