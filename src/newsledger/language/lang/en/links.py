"""English words of sequence: what each says of the event before it and the event behind it, written for this purpose."""

from __future__ import annotations

from newsledger.language.lang import listed
from newsledger.language.lang.en.link_phrases import CUES as CUES

PROMPTING = ("triggering", "sparking", "prompting", "provoking", "prompted", "triggered", "sparked", "provoked")
"""What a blow prompts answers it when it is a blow too."""
RESPONSE_OVER = listed(
    """
    summon recall protest sanction expel condemn criticise criticize sue impose suspend resign sack fire fine arrest accuse rebuke apologise
    apologize quit
    """
)
"""Verbs whose "over" or "for" names what they answer: "summoned the envoy over the shooting"."""
RESPONSE_OBJECT = listed("condemn denounce deplore welcome hail mourn avenge protest decry applaud praise criticise criticize")
"""Verbs whose object is what they answer: "condemned the attack"."""
RESPONSE_TO = listed("reply respond react retaliate answer object")
HIT_BACK = ("hit back", "struck back", "fought back", "retaliated", "responded", "reacted", "hits back", "strikes back")
LATER = (
    "within minutes",
    "within hours",
    "within days",
    "within weeks",
    "less than a day later",
    "has since",
    "have since",
    "then",
    "subsequently",
    "later",
    "afterwards",
    "afterward",
    "thereafter",
    "eventually",
    "soon after",
    "shortly after",
    "shortly afterwards",
    "the next day",
    "the following day",
    "the day after",
    "the next morning",
    "the following week",
    "the following month",
    "the following year",
    "straight afterwards",
    "immediately afterwards",
    "the same night",
    "the same evening",
    "that night",
    "that evening",
    "within the hour",
    "by nightfall",
    "by morning",
    "by evening",
    "by dawn",
)
"""At the head of the second clause: what it tells came after the first."""
EARLIER = (
    "earlier",
    "previously",
    "beforehand",
    "the day before",
    "the previous day",
    "the week before",
    "the night before",
    "the month before",
    "the year before",
    "before that",
)
LATER_AT_END = (
    *(f"{which} {time}" for which in ("the same", "that") for time in ("night", "evening")),
    *(
        f"the {which} {time}"
        for which in ("next", "following")
        for time in ("day", "morning", "evening", "night", "week", "month", "year", "spring", "summer", "autumn")
    ),
    *("within the hour", "within a day", "within a week", "by nightfall", "in its wake", "in their wake"),
)
"""The same where they end the second clause."""
AT_ONCE = (
    "on the same day",
    "the same day",
    "in the same week",
    "that same day",
    "in parallel",
    "meanwhile",
    "simultaneously",
    "at the same time",
    "in the meantime",
    "concurrently",
)
ENDS_LATER = listed("later after afterwards afterward thereafter subsequently")
ENDS_EARLIER = listed("earlier before previously beforehand")
"""At the end of the second clause behind a word of time: "the day after", "two years earlier"."""
ALONE_LATER = listed("then subsequently afterwards afterward thereafter")
"""These order alone."""
IN_ANSWER = listed("response retaliation reply reprisal revenge return retribution reaction answer turn kind protest exchange")
"""Behind "in", with nothing that is answered beside it: the clause answers what was told before it."""
LED = listed("lead prompt push drive force cause move provoke spur compel induce trigger")
"""Verbs by which one event makes another: "The raid led Mexico to break off relations"."""
ANSWERED = listed(
    "complaint demand request offer proposal accusation ultimatum call plea appeal charge allegation warning threat criticism claim invitation"
)
"""What is answered when the next sentence rejects or grants "the demand"."""
ANSWERS = listed("respond retaliate answer reply react hit_back strike_back")
UNIT_LATER = listed("minute minutes hour hours day days week weeks month months year years moments decade decades")
NOT_CUES = (
    "after all",
    "named after",
    "look after",
    "looked after",
    "looks after",
    "sought after",
    "take after",
    "took after",
    "takes after",
    "before the court",
    "before a court",
    "before a judge",
    "before the judge",
    "before parliament",
    "before congress",
    "before the committee",
    "before the council",
    "ever since",
    "as well as",
    "such as",
    "as well",
    "as much as",
    "as long as",
    "as of",
    "as a result",
    "as for",
    "as to",
    "once again",
    "once more",
    "once a week",
    "once a month",
    "once a year",
    "once a day",
    "has since",
    "have since",
    "had since",
    "at once",
    "while on",
    "as if",
    "as though",
    "known as",
    "as the",
    "as a",
    "as an",
)
"""Where the words of sequence say no order: "named after a teacher", "before the court"; "as a mediator" is a role."""
