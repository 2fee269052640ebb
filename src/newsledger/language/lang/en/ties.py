"""Words around a stated tie that say that it does not, no more or not yet hold."""

from newsledger.language.lang import listed
from newsledger.language.lang.en.negation import NEGATIONS, REFUSING

UNHELD = NEGATIONS | listed("any former ex onetime erstwhile would-be possible potential proposed planned future failed broken")
"""Beside the noun or the verb: "never signed", "no alliance between", "a former ally of", "a proposed partnership"."""
OPEN = listed("will would could may might should must if unless whether shall 'll")
"""Auxiliaries and conjunctions of what is not so yet: "would sign a treaty", "if the two sign"."""
WANTING = listed(
    "want hope plan wish seek propose offer urge ask call expect prepare vow threaten intend aim consider invite need demand try postpone delay"
)
"""Verbs whose clause or object is not so yet: "hopes to sign", "called for cooperation between"."""
ENDING = listed("end collapse cancel suspend terminate withdraw leave quit denounce scrap annul abandon break dissolve sever freeze cease halt exit")
"""Verbs that end what they take: "ended the alliance between", "withdrew from a treaty"."""
ENDS = listed(
    "end collapse breakdown lack absence break-up breakup dissolution suspension withdrawal exit hope call prospect plan demise loss failure"
)
"""Nouns of which the tie is a part: "the end of the alliance between", "hopes of a treaty"."""
AWAY = REFUSING | WANTING | ENDING
"""Verbs above a clause or a noun of which the tie does not hold."""
