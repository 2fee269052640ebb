"""English words by which a noun of an event is told as one certain occurrence: "Sunday's rally", "The 1994 accord came", "during the talks"."""

from newsledger.language.lang import listed

FRAMING = listed("after following during since before amid until under despite ahead pending")
"""Behind these "the talks", "the truce" are known ones, whoever held them."""
FRAMES = listed("eve sideline margin wake aftermath midst middle height course end start opening close heel wave series string spate term provision")
"""The same behind these: "on the eve of the summit"."""
CAUSING = listed("prompt spark trigger cause provoke unleash ignite bring lead")
"""What these bring about has happened: "postponed the election, prompting riots"."""
BEGINNING = listed("begin start open resume end collapse conclude continue erupt break")
"""What does these is going on: "as talks resumed in Geneva"."""
COMING = listed("come follow precede coincide")
"""The same before these: "The sanctions come as the two governments negotiate"."""
PUBLIC = listed("military nuclear mass")
"""What is so called is a public act: "a military parade"."""
ANY = listed("a an any no")
EACH = listed("each every")
"""With one of these the noun is none in particular."""
TOLD_OF = listed("against of in over outside on")
"""What stands behind these tells which occurrence it was: "the protest outside the ministry"."""
ACTS = listed(
    """rally march protest riot rioting demonstration strike walkout walk-out sit-in stoppage blockade boycott vigil picket mutiny unrest
    meeting summit visit trip conference gathering negotiation dinner banquet
    truce ceasefire cease-fire raid shelling bombardment bombing kidnapping abduction ambush attack clash scuffle
    amnesty pardon curfew petition drill exercise parade coup pact deal agreement treaty"""
)
"""Public acts that are told without parties where a sentence tells another event: "broke off a visit", "two nights of rioting"."""
