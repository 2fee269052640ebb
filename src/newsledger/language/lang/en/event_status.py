# ruff: noqa: E501
"""English words that say whether an event has happened, is planned, is only possible, or is denied, and whether it is history."""

from newsledger.language.lang import listed

NEGATIONS = listed("not n't never nor neither no without nobody none noone hardly barely nothing nowhere")
NO_SUBJECTS = listed("no neither none nobody no-one nothing")
DENYING = listed(
    "deny refuse decline fail reject dismiss refute dispute forget avoid refrain stop prevent block halt ban cancel rule forgo balk baulk neglect abandon thwart foil avert"
)
"""What hangs on these did not happen: "refused to give", "denied shelling", "blocked the deportation"."""
DENY_THAT = listed("deny refute dispute disprove")
"""Only these deny a whole clause: "denied that its troops had shelled"."""
PLANNING = listed(
    """plan intend prepare agree promise pledge vow decide aim mean schedule set arrange commit undertake resolve expect slate due ready bound
    determine poise gear opt tell"""
)
"""What hangs on these lies ahead: "is set to sign", "agreed to hold", "plans to expel"."""
FUTURE_AUX = listed("will shall 'll ’ll wo")
BACKSHIFT_AUX = listed("would")
MAYBE_AUX = listed("may might could can should must ought")
WISHING = listed(
    """ask urge demand request call press push want wish hope seek propose suggest offer consider threaten warn fear recommend invite allow permit
    let encourage persuade convince advise appeal beg implore plead order instruct tell try attempt mull weigh contemplate require need like
    lobby beseech exhort petition authorise authorize approve mediate enable warn debate discuss insist"""
)
"""What hangs on these is only asked, wished or warned of: "urged the generals to hand over power"."""
IF_MARKS = listed("if unless whether should provided supposing lest assuming")
IF_PHRASES = ("in the event of", "in case of", "in the case of", "if it", "in the event that")
ONCE_MARKS = listed("once when until before after till as")
UNREAL_NOUNS = listed(
    "plan proposal possibility prospect threat risk fear rumour rumor talk idea likelihood chance option bid call demand request attempt hope need offer"
)
"""An event noun under these is not told as fact: "plans for a raid", "calls for a strike", "the threat of an invasion"."""
PLANNED_WORDS = listed(
    "planned upcoming forthcoming scheduled future next imminent looming proposed expected coming pending foreseen envisaged slated mooted"
)
DENIED_WORDS = listed("cancelled canceled abortive aborted thwarted foiled averted")
POSSIBLE_WORDS = listed("possible potential threatened hypothetical feared likely rumoured rumored would-be")
CARRYING = listed(
    "hold launch make begin start carry stage conduct attend join open resume continue undertake have order impose lift face suffer see face complete finish end give"
)
"""Verbs that only carry a noun: the talks are as real as the holding of them; a plea that is brushed aside has been made."""
SPEECH = listed(
    """say tell announce report state add declare claim note explain confirm insist maintain write argue believe think know admit acknowledge stress
    emphasise emphasize reveal disclose estimate suggest indicate reiterate assert allege hear show find understand warn predict testify remark"""
)
UNTRUE = listed("false untrue fiction lie lies fabrication invention incorrect")
TRUE = listed("true correct case so")
"""What is called one of the first, or not one of the second, did not happen."""
DECADES = listed("twenties thirties forties fifties sixties seventies eighties nineties")
MONTHS = listed("january february march april may june july august september october november december")
SEASONS = listed("spring summer autumn fall winter")
LONG_AGO = listed("decades decade centuries century years year generation generations")
LATER = listed("later afterwards subsequently")
"""With one of these a clause goes on telling what the clause before it began, history too."""
TOGETHER = listed("when after before until while once")
"""A clause with one of these tells of the time of the clause it hangs on."""
RECALLING = listed(
    "apologise apologize condemn blame accuse pardon compensate pay sue charge indict jail convict sentence thank praise honour commemorate mark try arrest"
)
"""With these a date behind the deed dates the deed."""
