"""English words that the learned judgement of links looks at: between two events, at the head of the second sentence, behind it."""

from __future__ import annotations

from newsledger.language.lang import listed

MARKS = {
    "after": listed("after following since once upon having"),
    "before": listed("before until till ahead"),
    "while": listed("while as when whilst amid during at in alongside"),
    "if": listed("if unless should whether provided"),
    "for": listed("for over because against despite although though"),
    "to": listed("to so"),
    "under": listed("under of by with"),
}
"""What a word that marks a clause or a phrase says of it."""
GAP = {
    "after": listed("after following since"),
    "before": listed("before until ahead prior"),
    "while": listed("while as when during amid"),
    "and": listed("and"),
    "but": listed("but though although"),
    "comma": listed(","),
    "stop": listed("; :"),
    "who": listed("who which whom whose that where"),
    "for": listed("for over against because"),
    "to": listed("to"),
    "had": listed("had having"),
    "will": listed("will would may might could should"),
    "then": listed("then later afterwards subsequently eventually since"),
    "also": listed("also too meanwhile"),
    "answer": listed("response reply retaliation return answer answering reaction protest revenge prompting result"),
    "earlier": listed("earlier previously ago"),
    "or": listed("or nor"),
}
"""Words between two events of one sentence."""
LEAD = {
    "later": listed("later then afterwards subsequently eventually soon next following hours minutes within evening night after thereafter"),
    "earlier": listed("earlier previously before ago last back first already previous since"),
    "it": listed("it they he she"),
    "had": listed("had"),
    "meanwhile": listed("meanwhile also too elsewhere separately"),
    "during": listed("during at while as under over"),
    "answer": listed("response reply retaliation return turn answer reaction retorted responded answered replied"),
    "both": listed("both two sides each"),
    "if": listed("if should were unless"),
    "day": listed("monday tuesday wednesday thursday friday saturday sunday day week"),
}
"""Words at the head of a later sentence, before its event."""
TAIL = {
    "later": listed("later afterwards after next following since"),
    "earlier": listed("earlier before previously ago"),
    "answer": listed("response reply retaliation return answer protest reaction"),
    "also": listed("also too again"),
    "until": listed("until if unless"),
}
"""Words behind the second event."""
NAMING = listed(
    """
    move decision step attack raid strike visit talk talks meeting meet announcement comment comments remark remarks statement decree order
    ban ruling verdict vote bill law coup killing killings arrest arrests expulsion release deal accord pact agreement offer proposal
    request demand appeal plea call threat ultimatum warning charge accusation claim allegation protest protests march rally walkout sit-in
    siege assault shelling bombing incident clash clashes violence unrest offensive advance withdrawal truce ceasefire sanctions tariff
    tariffs embargo measure measures row dispute crisis affair crackdown swap exchange summit conference session drill drills exercise plan
    action act operation storming judgment trip takeover
    """
)
"""Nouns by which a sentence names an event of the one before: "the move", "the visit"."""
POINTING = listed("the this that its their his her such these those it them")
"""What stands before such a noun when it names what was told."""
ANSWERING = listed(
    "respond retaliate answer reply react counter retort reject refuse accept grant comply agree obey defy ignore thank welcome condemn"
)
"""Verbs that answer by what they mean."""
