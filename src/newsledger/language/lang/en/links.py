"""English words of sequence: what each says of the event before it and the event behind it, written for this purpose."""

from __future__ import annotations

from newsledger.language.lang import listed

CUES: dict[
    str, tuple[str, str]
] = {  # phrase: relation of the event before it to the one behind it; of the event behind it to the main clause when it comes first
    "before": ("before", "after"),
    "ahead of": ("before", "after"),
    "prior to": ("before", "after"),
    "in advance of": ("before", "after"),
    "in the run - up to": ("before", "after"),
    "in the lead - up to": ("before", "after"),
    "in the run-up to": ("before", "after"),
    "in the lead-up to": ("before", "after"),
    "on the eve of": ("before", "after"),
    "until": ("before", "after"),
    "by the time": ("before", "after"),
    "leading to": ("before", ""),
    "led to": ("before", ""),
    "triggering": ("before", ""),
    "sparking": ("before", ""),
    "prompting": ("before", ""),
    "paving the way for": ("before", ""),
    "resulting in": ("before", ""),
    "culminating in": ("before", ""),
    "culminated in": ("before", ""),
    "setting off": ("before", ""),
    "touching off": ("before", ""),
    "causing": ("before", ""),
    "provoking": ("before", ""),
    "provoked": ("before", ""),
    "triggered": ("before", ""),
    "sparked": ("before", ""),
    "prompted": ("before", ""),
    "unleashed": ("before", ""),
    "gave way to": ("before", ""),
    "giving way to": ("before", ""),
    "in preparation for": ("before", "after"),
    "in time for": ("before", "after"),
    "in anticipation of": ("before", "after"),
    "till": ("before", "after"),
    "whereupon": ("before", ""),
    "precedes": ("before", ""),
    "preceded": ("before", ""),
    "followed by": ("before", ""),
    "after": ("after", "before"),
    "following": ("after", "before"),
    "since": ("after", "before"),
    "once": ("after", "before"),
    "within minutes of": ("after", "before"),
    "within hours of": ("after", "before"),
    "within days of": ("after", "before"),
    "within weeks of": ("after", "before"),
    "within months of": ("after", "before"),
    "as soon as": ("after", "before"),
    "the moment": ("after", "before"),
    "upon": ("after", "before"),
    "in the days after": ("after", "before"),
    "subsequent to": ("after", "before"),
    "as a result of": ("after", "before"),
    "as a consequence of": ("after", "before"),
    "as a response to": ("response_to", "before"),
    "as a reaction to": ("response_to", "before"),
    "stemming from": ("after", ""),
    "triggered by": ("after", ""),
    "sparked by": ("after", ""),
    "prompted by": ("after", ""),
    "provoked by": ("after", ""),
    "caused by": ("after", ""),
    "in the aftermath of": ("after", "before"),
    "in the wake of": ("after", "before"),
    "on the heels of": ("after", "before"),
    "having": ("after", "before"),
    "follows": ("after", ""),
    "followed": ("after", ""),
    "preceded by": ("after", ""),
    "when": ("", "before"),
    "while": ("during", "background_to"),
    "as": ("during", "background_to"),
    "during": ("during", "background_to"),
    "whilst": ("during", "background_to"),
    "even as": ("during", "background_to"),
    "just as": ("during", "background_to"),
    "in the middle of": ("during", "background_to"),
    "in the midst of": ("during", "background_to"),
    "in the course of": ("during", "background_to"),
    "in the heat of": ("during", "background_to"),
    "at the height of": ("during", "background_to"),
    "at a time when": ("during", "background_to"),
    "against a backdrop of": ("during", "background_to"),
    "in parallel with": ("during", "during"),
    "parallel to": ("during", "during"),
    "coinciding with": ("during", "during"),
    "coincided with": ("during", ""),
    "coincides with": ("during", ""),
    "alongside": ("during", "during"),
    "throughout": ("during", "background_to"),
    "amid": ("during", "background_to"),
    "amidst": ("during", "background_to"),
    "against the backdrop of": ("during", "background_to"),
    "at the same time as": ("during", "during"),
    "on the sidelines of": ("during", "background_to"),
    "on the margins of": ("during", "background_to"),
    "with": ("", "background_to"),
    "in answer to": ("response_to", "before"),
    "in return for": ("response_to", "before"),
    "only to": ("before", ""),
    "now that": ("after", "before"),
    "not before": ("after", ""),
    "pending": ("before", "after"),
    "at the time of": ("during", "background_to"),
    "at the moment of": ("during", "background_to"),
    "on the day of": ("during", "background_to"),
    "on the same day as": ("during", "background_to"),
    "in a wave of": ("part_of", ""),
    "in a series of": ("part_of", ""),
    "in a string of": ("part_of", ""),
    "of a series of": ("part_of", ""),
    "of a wave of": ("part_of", ""),
    "in exchange for": ("response_to", "before"),
    "at the request of": ("response_to", "before"),
    "at the invitation of": ("response_to", "before"),
    "at the behest of": ("response_to", "before"),
    "at the urging of": ("response_to", "before"),
    "on the orders of": ("response_to", "before"),
    "at the end of": ("during", "background_to"),
    "at the close of": ("during", "background_to"),
    "at the start of": ("during", "background_to"),
    "at the opening of": ("during", "background_to"),
    "on the first day of": ("during", "background_to"),
    "on the last day of": ("during", "background_to"),
    "on the second day of": ("during", "background_to"),
    "in defiance of": ("response_to", "before"),
    "in solidarity with": ("response_to", "before"),
    "in anger at": ("response_to", "before"),
    "in anger over": ("response_to", "before"),
    "in outrage at": ("response_to", "before"),
    "as revenge for": ("response_to", "before"),
    "as retaliation for": ("response_to", "before"),
    "to punish": ("response_to", "before"),
    "to retaliate for": ("response_to", "before"),
    "protesting against": ("response_to", ""),
    "protesting": ("response_to", ""),
    "citing": ("response_to", ""),
    "in retaliation for": ("response_to", "before"),
    "in response to": ("response_to", "before"),
    "in reaction to": ("response_to", "before"),
    "in reprisal for": ("response_to", "before"),
    "in revenge for": ("response_to", "before"),
    "in protest at": ("response_to", "before"),
    "in protest against": ("response_to", "before"),
    "in protest over": ("response_to", "before"),
    "to protest": ("response_to", ""),
    "to avenge": ("response_to", "before"),
    "as punishment for": ("response_to", "before"),
    "as part of": ("part_of", "background_to"),
    "part of": ("part_of", ""),
    "the first act of": ("part_of", ""),
    "the opening of": ("part_of", ""),
    "one item in": ("part_of", ""),
    "in the framework of": ("part_of", "background_to"),
    "under the umbrella of": ("part_of", ""),
    "a stage of": ("part_of", ""),
    "a stage in": ("part_of", ""),
    "the first stage of": ("part_of", ""),
    "the first phase of": ("part_of", ""),
    "the first step of": ("part_of", ""),
    "the first leg of": ("part_of", ""),
    "the last leg of": ("part_of", ""),
    "the last act of": ("part_of", ""),
    "the last stop of": ("part_of", ""),
    "the first stop of": ("part_of", ""),
    "the first stop on": ("part_of", ""),
    "the last stop on": ("part_of", ""),
    "the opening act of": ("part_of", ""),
    "the opening move of": ("part_of", ""),
    "the centrepiece of": ("part_of", ""),
    "the centerpiece of": ("part_of", ""),
    "the climax of": ("part_of", ""),
    "the highlight of": ("part_of", ""),
    "an element of": ("part_of", ""),
    "a component of": ("part_of", ""),
    "within the framework of": ("part_of", ""),
}
CUES.update(
    {
        f"{which} {part} {word}": ("part_of", "")
        for which in ("first", "second", "third", "next", "latest", "last", "final", "opening", "closing")
        for part in ("step", "stage", "phase", "leg", "stop", "act", "move", "part", "episode", "chapter", "round", "instalment", "element")
        for word in ("in", "of", "on", "under")
    }
)
CUES.update(
    {
        f"{a} {answer}": ("response_to", "before")
        for a in ("a", "an", "the", "his", "her", "its", "their", "in")
        for answer in (
            "response to",
            "reaction to",
            "reply to",
            "answer to",
            "retaliation for",
            "reprisal for",
            "revenge for",
            "riposte to",
            "rejoinder to",
        )
    }
)
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
