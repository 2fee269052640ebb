"""English verbs that tell whether a time lies behind or ahead."""

from __future__ import annotations

from newsledger.language.lang import listed

FUTURE_AUXILIARIES = listed("will 'll shall wo would")
FUTURE_VERBS = listed(
    "plan expect schedule intend hope aim promise pledge vow agree want due set slate decide ask urge order call threaten offer invite"
)
"""Verbs whose infinitive lies ahead: "plans to visit on Friday"."""
FUTURE_WORDS = listed("due scheduled expected planned slated set next coming upcoming tomorrow deadline")
FUTURE_PARTICIPLES = listed("schedule expect plan slate set due")
"""What a past participle of them speaks of lies ahead: "is scheduled for Friday"."""
MODALS = listed("can may could might should must ought")
PLANNING_VERBS = listed("plan schedule slate")
"""Verbs whose time lies ahead even where they are told as past: "planned a rally on Saturday"."""
BLAMING_VERBS = listed("accuse suspect charge blame thank praise criticise criticize convict jail fine deny admit regret recall remember")
"""Verbs whose gerund lies behind: "accused of stealing a car on Friday"."""
SAYING_VERBS = listed("say tell announce report predict warn add note confirm state declare claim reveal disclose argue insist admit")
"""Verbs that a weekday right behind them dates: "said Thursday that the troops will stay"."""
SAME_IN_PAST = listed("shut set hit cut put quit let cost spread burst split shed cast beat read")
"""Verbs whose past has the form of the present: "Polls shut at 8 p.m." is told as past."""

IS = listed("is are 's am")
WERE = listed("was were")
"""What "was due", "were to" and "was scheduled for" speak of lies near the report, before or behind it: "bids were due by noon on Sunday"."""
DUE_WORDS = listed("due scheduled slated")
INFINITIVE_HELPERS = listed("be have been")
MODALS_OF_BOTH = listed("could might")
BACKDATING = listed("backdate date")
"""Participles whose time lies behind whatever verb governs them: "a rise backdated to 1 January"."""
