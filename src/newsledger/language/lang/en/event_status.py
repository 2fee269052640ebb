# ruff: noqa: E501
"""English words that say whether an event has happened, is planned, is only possible, or is denied, and whether it is history."""

from newsledger.language.lang import listed
from newsledger.language.lang.en.negation import NEGATIONS as NEGATIONS
from newsledger.language.lang.en.negation import REFUSING

NO_SUBJECTS = listed("no neither none nobody no-one nothing")
DENYING = REFUSING | listed("forget avoid refrain stop prevent block halt ban cancel rule forgo balk baulk neglect abandon thwart foil avert")
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
OPEN_QUESTIONS = listed("who whom whose what which when where why how but")
"""A question with one of these takes for granted that it happened: "Why did Peru leave the pact?"."""
ASIDE = frozenset(':"“”‘’«»')
"""With one of these in the sentence a question at its end may be somebody else's words."""
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
NEITHER = listed("neither nor never")
NEVER = listed("time way point moment circumstance account stage occasion")
"""With "no" these deny the verb: "has at no time threatened"."""
RUMOURS = listed("report claim allegation rumour rumor suggestion accusation assertion story charge")
"""What is called false, and with it the clause that hangs on it: "a claim that his officers had beaten them"."""
DISMISSING = listed("deny dismiss reject refute dispute rebut")
DAYS = listed("monday tuesday wednesday thursday friday saturday sunday")
UNTRUE = listed("false untrue fiction lie lies fabrication invention incorrect")
TRUE = listed("true correct case so")
"""What is called one of the first, or not one of the second, did not happen."""
DECADES = listed("twenties thirties forties fifties sixties seventies eighties nineties")
MONTHS = listed("january february march april may june july august september october november december")
SEASONS = listed("spring summer autumn fall winter")
TIMELIKE = listed(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
    december year years month months week weeks day days decade decades century centuries spring summer autumn winter morning evening night
    hours hour early late mid beginning end start middle"""
)
"""Words that are part of a time expression."""
LONG_AGO = listed("decades decade centuries century years year generation generations")
LATER = listed("later afterwards subsequently")
"""With one of these a clause goes on telling what the clause before it began, history too."""
TOGETHER = listed("when after before until while once")
"""A clause with one of these tells of the time of the clause it hangs on."""
RECALLING = listed(
    "apologise apologize condemn blame accuse pardon compensate pay sue charge indict jail convict sentence thank praise honour commemorate mark try arrest"
)
"""With these a date behind the deed dates the deed."""
CALLING = listed("call announce plan schedule propose")
"""What is only called, announced or planned lies ahead: "called an election"."""
MEASURES = listed(
    """sanction curfew ban embargo tariff duty levy restriction withdrawal package aid grant loan recall expulsion suspension closure annexation recognition
    pardon amnesty resignation mobilisation mobilization cut freeze quota blockade"""
)
"""What is announced is done by the announcing: "announced new sanctions"."""
GIVEN = listed("the this that these those")
"""What is called something is there: "called the raids a vendetta"."""
VOICED = listed("protest demand condemn denounce demonstrate decry mourn")
"""What is done to say these says it: "marched to protest against the cuts"."""
PLEAS = listed("request demand call appeal plea bid application petition offer proposal threat warning")
"""What is rejected of these was made: "rejected a request for two helicopters"."""
SET_FOR = listed("set planned scheduled foreseen slated due expected pencilled penciled fixed")
"""Behind an event's noun these say that it lies ahead: "a walkout planned for Friday"."""
RANKS = listed("first second third last latest only next")
"""Who is the first to do it did it."""
LOOSE = listed("off on upon out")
"""With one of these behind it the verb means something else: "called off the talks"."""
NO = listed("no neither")
"""Before a noun these deny it: "no troops", "has no plans"."""
BEING = listed("include be")
"""What a plan or option is, is only possible: "the options include bombing the port"."""
NOT_DONE = listed("without instead than")
"""What stands behind these was not done: "left without signing"."""
MOMENTS = listed("day week month year hour time moment")
"""A clause on these is as real as the clause around it: "will end on the day he signs"."""
UNTIL = listed("until till before")
"""What is awaited so is only possible: "will stay until they are paid"."""
MAKING = listed("prompt cause lead force drive make")
"""What these bring about is as real as they are: "forced him to resign"."""
PHASES = listed("begin start continue resume stop finish keep help manage go get")
"""Phases of a deed are as real as the deed: "began shelling"."""
BINDING = listed("agree promise pledge vow decide")
"""These plan what a whole clause tells as well: "agreed that they would leave"."""
WILLING = listed("ready willing able prepared eager keen")
"""Who is so may do it: "is willing to talk"."""
THINKING = listed("say think believe know see claim")
"""What is not said or thought is open: "did not say that he had signed"."""
REFUSALS = listed("refusal failure inability")
"""Nouns that deny what hangs on them: "its refusal to leave"."""
PLANS = listed("plan decision intention pledge promise agreement commitment deal vow")
"""Nouns that plan what hangs on them: "its decision to leave"."""
UNREAL_CASES = listed("for of to against")
"""How an event hangs on a noun that makes it unreal: "plans for a raid"."""
OBLIQUE = listed("for with from against")
"""How an event hangs on a verb that decides whether it is real: "pressed for talks"."""
UNDOING = listed("deny block prevent cancel avoid halt stop avert foil thwart")
"""The object of these did not happen: "foiled an attack"."""
LOOSE_CALL = listed("off out")
"""With one of these a call is no wish: "called off the talks"."""
PRESSING = listed("prepare plan call push press")
"""What is prepared or called for is as real as the preparing: "prepares for an attack"."""
PLEADING = listed("call appeal push press vote ask hope warn")
"""What is pleaded for, or warned of, is only possible: "appealed for a truce"."""
PLEADED = listed("for on to of against upon with")
"""What is pleaded for stands behind one of these: "voted against a strike"."""
HAPPENING = listed("begin start take open occur happen resume be follow last cost come")
"""A subject of these is as real as they are: "the talks will begin"."""
ARRIVING = listed("come happen materialise materialize arrive occur")
"""What did not do these was never there: "an appeal from Bissau, which has not come"."""
