"""Thresholds of the questions about differences, each with what it means and how it was chosen.

Chances are those that two sentences tell one thing (`pairs`); "tells" is how rare a word is in the language (`clash.rarity`, natural logarithm);
nearness of two words goes from 0 to 1 (`concepts.near_ideas`). "By hand" means: set while the errors on the tuning stories were read, never swept
one by one. Those that were chosen by a count say so.
"""

from __future__ import annotations

# Which pairs are asked (`asked`, `differences`)
FEW_REPORTS = 6
"""Reports of a story up to which every pair of lines is asked, and each two reports' difference is told by itself. By hand."""
EACH_ASKED = 8
"""Lines that one line of a larger story is asked with, its surest ones. By hand: differences of forty invented reports in one to two seconds."""
EACH_WEAK = 3
"""The same for pairs below a link, which seldom give a difference. By hand."""
EACH_TOLD = 24
"""Members of a row of fates, ages or days that each other member meets: all of a story of few reports. By hand."""
WEAK_CHANCE = 0.15
"""The chance from which two sentences are asked what they give differently; below a link more signs are asked for. By hand."""
SUPPORTS_ASKED = 24
"""Supports of one fact that are compared with each other in their telling. By hand: bounded, and more than the reports of most stories."""
NAMED_REPORTS = 6
"""Reports whose names for states and occasions are compared with each other. By hand."""

# How differences are told (`collected`, `readings`, `supports`)
MOST_DIFFERENCES = 250
"""Differences of one story that are told, the surest; the rest is counted in the log. By hand: nobody reads more."""
MOST_SIDES_OF_FEW = 12
"""Places of one difference in a story of few reports. By hand."""
MOST_SIDES = 60
"""Places of one difference in a large story, whose readings are told once for all reports. By hand."""
ONE_READING = 0.2
"""The chance from which two lines with the same reading give it of the same thing: the words agree, so less than a link is enough. By hand."""
SHORT_READING = 6
"""Words of a side by which its reading is known; longer ones are sentences, which every report words otherwise. By hand."""
READINGS_ASKED = 12
"""Differences with the same words of both readings that a further one is compared with. By hand."""
SPREAD_CHANCE = 0.5
"""The chance taken for two lines whose numbers are the same already, in the question whether they count one thing. By hand."""
OLDEST = 110
"""Ages below it: numbers that differ by one in reports of two months may be those of one person before and after a birthday. By hand."""
CHANGED_SCORE = 0.9
"""The score of a change in a copied sentence: the surest kind (`score.samestory` measures it by injection). By hand."""
HEARSAY_ALIKE = 0.5
"""How alike two supports must be for one's hearsay to be a difference: else it is that of another sentence. By hand."""
SUPPORT_DAY_CHANCE = 0.6
"""The chance taken for two supports of one fact whose days differ. By hand."""

# The deed that a stretch hangs on (`clash`, `happenings`)
DEED_WORD_TELLS = 4.0
"""How much a verb must tell for two stretches to hang on one deed by it. By hand."""
ONE_DEED_NEAR = 0.7
"""How near two verbs are that tell one deed. By hand; `concepts` gives .75 to words of one row of ideas."""
DEED_STEPS = 4
"""Steps up the tree from a stretch to the deeds above it. By hand."""
HAPPENING_TELLS = 3.5
"""How much a word of a deed, verb or noun, must tell for two deeds to meet in it. By hand."""
HAPPENING_STEPS = 5
"""Steps up the tree from a stretch to its verb. By hand."""

# Denials and opposites (`denials`)
DENIAL_CHANCE = 0.3
"""The chance from which lines may deny each other: that of a link (`pairs.LINKED`). By hand."""
THING_TELLS = 4.5
"""How much a shared thing must tell for a deed denied of it to be the one told of it. By hand."""
DENIED_VERB_TELLS = 4.0
"""How much one of two near verbs must tell where they share one thing only. By hand."""
VERB_TELLS_ALONE = 6.0
"""How much a verb must tell that needs no thing besides names in common. By hand: "held" and "lived" tell less."""
THINGS_NEAR = 0.7
"""How near two things of a denied deed and a told one are that are taken for one. By hand."""
ONE_VERB_NEAR = 0.85
"""How near two verbs are of which one may be denied by the other's negation: nearer than for one deed. By hand."""
WHOLE_DENIAL_CHANCE = 0.5
"""The chance from which a deed denied as a whole needs no thing in common. By hand."""
STATE_CHANCE = 0.85
"""The chance from which two states that exclude each other need no thing in common ("unanimous", "a split decision"). By hand."""
ONE_QUOTE_WORDS = 3
"""Words in marks that two lines share: they cut one quote differently, and deny nothing to each other. By hand."""
DENIAL_SCORE = 0.96
"""The score of a denial whose thing both lines name: such are right nine times in ten where the lines are linked."""
LEAST_SCORE = 0.5
"""The least score of opposites, states, orders and persons that passed their own signs, however unsure the lines. By hand."""
THING_STEPS = 3
"""Steps down the tree from a verb to its things ("tear-gas shell"). By hand."""

# Persons (`doers`)
SOLE_CHANCE = 0.12
"""The chance of two lines of which one says that nobody else was in the deed; without that word more is needed. By hand."""
DOER_CHANCE = 0.15
"""The chance from which two persons in a deed of one person clash without such a word. By hand."""
MARKED_CHANCE = 0.5
"""The chance from which names of two origins clash ("Swedish guards", "Danish troops"). By hand."""
DOER_TELLS = 4.0
"""How much a deed, or a word that two descriptions of persons share, must tell. By hand."""
DESCRIPTION_STEPS = 2
"""Steps down the tree from a person to the words that describe it. By hand."""
SOLE_VERB_WORDS = 8
"""Words behind "the only person" among which the verb is that tells of what: taggers hang it on all sorts of words. By hand."""

# Spots (`venues`)
SPOT_CHANCE = 0.5
"""The chance from which two spots of two kinds clash ("a storeroom", "the roof"). By hand."""
SPOT_OF_KIND_CHANCE = 0.28
"""The same for spots of one kind ("at the north gate", "at the harbour gate"). By hand."""
SPOT_DEED_NEAR = 0.7
"""How near two deeds are that one spot only can have. By hand."""
SPOT_KIND_NEAR = 0.6
"""How near two kinds of spot are that may be one. By hand."""
SPOT_SCORE = 0.45
"""The least score of two spots. By hand."""
SPOT_STEPS = 2
"""Steps down the tree from a spot to the words that mark it. By hand."""
SPOT_WORDS = 5
"""Words on each side of a spot that are shown with it. By hand."""

# Hours and orders (`hours`, `sequences`)
HOUR_CHANCE = 0.7
"""The chance from which two hours are of one deed: reports give many hours. By hand."""
HOUR_DEED_NEAR = 0.7
"""How near the deeds of two hours are. By hand."""
HOURS_APART = 0.75
"""Hours between two readings: "shortly after two" and "2:20" are one. By hand."""
ORDER_CHANCE = 0.3
"""The chance from which two lines may tell two deeds in two orders: that of a link. By hand."""
ORDER_DEED_NEAR = 0.7
"""How near the deeds of two orders are. By hand."""

# Numbers (`amounts`, `counted`)
NUMBER_CHANCE = 0.42
"""The chance of two lines from which a number of the one may be the other's: precision on the tuning stories."""
SPAN_CHANCE = 0.6
"""The chance from which spans and shares (years, percent), or numbers in no like company, are of one thing. By hand."""
PEOPLE_CHANCE = 0.5
"""The chance from which two counts of people need no like company. By hand."""
ONE_FATE_SCORE = 0.6
"""The least score of two counts of people of one fate. By hand."""
COMPANY_WORDS = 7
"""Words on each side of a number that are its company. By hand."""
COMPANY_TELLS = 3.2
"""How much a word of the company must tell. By hand."""
COMPANY_NEAR = 0.7
"""How near two words of two companies, or two units, are. By hand."""
UNIT_TELLS = 5.0
"""How much a unit must tell that makes numbers of hardly linked lines be of one thing. By hand."""
SUM_CHANCE = 0.8
"""The chance from which two sums of money need no deed in common. By hand."""
SUMS_APART = 4.0
"""How far apart two readings of one sum are, as a ratio: the price of a boat is none of the cost of a harbour. By hand."""
SHARES_LISTED = 2
"""Shares of one sentence; more are a list. By hand."""
COUNTS_APART = 10.0
"""Two counts of people further apart than this ratio count other people ("140 staff", "three were hurt"). By hand."""
MEASURED_APART = 0.05
"""The share by which two distances differ that were measured twice. By hand."""

# Rounds of one thing (`rounds`)
FRESH_DAYS = 1
"""Days between a deed and the report that has it as news. By hand."""
ROUND_DAYS = 2
"""Days between two rounds of one thing. By hand."""

# Fates, ages, none and some (`states`)
STATED_SCORE = 0.9
"""The score of two fates or ages of one person. By hand."""
IN_FORCE_SCORE = 0.8
"""The score of two days of coming into force. By hand."""
IN_FORCE_GAP = 12
"""Letters between "takes effect" and its day. By hand."""
NAME_REACH = 60
"""Letters before an age in which the first name stands. By hand."""
SEX_CHANCE = 0.3
"""The chance from which one death is told of a man and of a woman: that of a link. By hand."""
SOME_CHANCE = 0.29
"""The chance from which none of a thing denies some of it: By hand: just below a link."""
NOWHERE_CHANCE = 0.4
"""The chance from which "there was no soldier" denies what soldiers did. By hand."""
NONE_TELLS = 4.5
"""How much a noun must tell of which there was none. By hand."""
NONE_DEED_NEAR = 0.5
"""How near the verbs of none and of some are. By hand."""
NONE_SCORE = 0.95
"""The score of none and some of one thing. By hand."""
OUGHT_WORDS = 6
"""Words from "no" on among which one of what ought to be makes it no denial ("no one should"). By hand."""
NONE_WORDS = 3
"""Words behind "no" or before a noun among which its noun or number stands. By hand."""

# Learned contradictions (`antitheses`)
OPPOSED = {"polarity": 0.2, "when": 0.2, "who": 0.2, "how many": 0.3, "where": 0.3, "wording of a quote": 0.3}
"""The chance from which two sentences are told to contradict each other, by what they differ in; else `OPPOSED_ELSE`.

With each of five authors left out 61 in 100 of those told are right and 42 found; with .2 for all, 53 and 45; of 42 details from .2 on
9 were right.
"""
OPPOSED_ELSE = 0.4
SURELY_OPPOSED = 0.5
"""The same for two sentences of which one gives a later count ("rose to 14 on Tuesday", "since Monday"). By hand."""
AGAIN_OPPOSED = 0.1
"""The same for a further place of a contradiction that is known. By hand."""
ONE_SIDE = 0.6
"""The chance from which a line tells again what one side of a contradiction tells. By hand."""
MOST_OPPOSED = 1500
"""Pairs that are judged in a story of few reports, the likeliest. By hand: a bound on time that six reports of forty sentences do not reach."""
MOST_OPPOSED_OF_MANY = 400
"""The same in a story of many reports. By hand."""
EACH_OPPOSED = 3
"""Pairs of one line of a large story that are judged. By hand."""
QUOTE_WORDS = 3
"""Telling words in marks that two lines share whose quotes differ. By hand."""
