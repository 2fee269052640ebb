"""English words that tell whose a party is, whether it bears arms, and what a verb means beside such a party."""

from newsledger.language.lang import listed

RESCUERS = listed("police policeman gendarme soldier troop commando officer army force navy")
"""Who frees hostages rather than prisoners of its own."""
COUNTED = listed("two both three four")
"""A group so counted is all of its members: "the two states"."""
SEVERAL = listed("two both three several")
"""What is so counted is more than one party: "the two countries"."""
SERVING = listed("employ belong work command appoint")
"""What follows these behind a noun is whose it is: "workers employed by the UN"."""
ARMED = listed("rebel militant fighter gunman insurgent guerrilla militia soldier troop army attacker force bomber")
"""Who bears arms, whatever the actor is: "gunmen stormed the mine"."""
STORMING = listed("storm occupy")
"""An attack by those in arms, a riot by others."""
WARNING = listed("warn caution")
"""Of the deeds of others these accuse: "warned that the rebels would cheat"."""
STATES = listed("be remain seem appear become look feel stay stand lack need depend tend deserve differ resemble last cost grow")
"""What is warned of with these is how things are, and nobody is accused or threatened: "cautioned that the talks will take time"."""
NEAR = listed("near around outside inside across in")
"""A place behind these tells whose ground it is: "areas near Damascus"."""
THEMSELVES = listed("they their them both we our")
"""These stand for all members of a group: "their talks"."""
SPEAKING = listed("it they he she we")
"""A subject of this kind that stands for nobody yet is whoever says the clause."""
MANY = listed("they we")
ONE = listed("he she")
"""A pronoun for more than one, and one for a person."""
SELVES = listed("we us our ours i me my mine ourselves myself")
"""Words by which a speaker names himself."""
OWN = listed("its their his her")
"""What one does to a party with these before it is done at home: "recalled its envoy"."""
BACKED = listed("backed supported brokered sponsored mediated funded recognised recognized aligned allied trained occupied")
"""A name before one of these and a hyphen only stands behind what follows: "US-backed fighters"."""
AT_HOME = listed("opposition leader government parliament president court commission minister ministry police army union party")
"""With "the" before it one of these is of the only state that the sentence names: "Mali's president met the opposition leader"."""
HAULING = listed("pull haul dig lift bring drag")
SAVED = listed("survivor")
"""Who is hauled out so, or alive, is rescued and not withdrawn."""
