# ruff: noqa: E501
"""English words by which a doer is found away from the verb, and those that tell a deed of words or an accident from violence."""

from newsledger.language.lang import listed
from newsledger.language.lang.en.negation import NOT

VIOLENT = listed("fire open shoot attack storm ambush throw hurl stab bomb shell beat raid strike fight battle ram assault detonate")
"""What is done in the clause behind a wound: "were hurt when raiders fired at them"."""
BLAMING = listed("blame cite mourn condemn regret link investigate probe discuss describe recall witness see hear report call deplore")
"""Who does these to a deed has not done it: "The school blames the shooting on a lock"."""
CONVICTING = listed("convict accuse charge suspect indict guilty")
"""What follows with "of", "with" or "for" was done by the accused: "guilty of the murder of"."""
LEAVING = listed("leave arrive travel fly go come return head visit depart meet")
"""Who does these "for talks" holds the talks."""
PAPERS = listed("indictment lawsuit suit complaint charge petition motion warrant")
"""What accuses in the name of those who wrote it."""
OWNERS = listed("his her its their my our")
SCENES = listed("fire crash collision accident blaze flood storm wreck derailment earthquake avalanche")
"""Killed or hurt in these, nobody did it."""
ACCIDENTAL = listed("accidental accidentally unintentional unintentionally inadvertently inadvertent mistakenly")
VERBAL = listed("attack assail assault lash")
"""Words of violence that in politics are said of words as well."""
CONTEST = listed(
    """campaign candidate republican republicans democrat democrats debate ad ads speech poll polls primary voters election nominee congressman congresswoman senator
    criticized criticised criticism record policy policies interview gop tea conservative liberal rival opponent commercials remarks comments character rhetoric tweet"""
)
ARMED = listed(
    """killed kill dead death died wounded injured bomb bombs bombing gun guns gunman gunmen shot shots shooting soldiers troops militants terrorist terrorists rebels missile
    missiles rocket rockets knife blast explosion hospital hospitalized victim victims police army forces embassy consulate military base convoy"""
)
"""With one of these the attack is one with arms."""
LIKELY = listed(
    """gunman gunmen shooter shooters attacker attackers assailant assailants killer raiders robbers militants rebels guerrillas terrorists bomber bombers
    troops soldiers suspect suspects critics prosecutors lawsuit indictment"""
)
"""Whoever is named so in the sentence of a deed that nobody is said to do has likely done it."""
EXPELLING = listed("expel deport banish oust evict bar extradite")
"""Who was put out of a state by these was put out by that state."""
WORDY = listed("scathing blistering verbal stinging withering rhetorical outspoken vitriolic caustic barbed veiled searing")
"""An attack of this kind is one of words."""
TELLING = listed("say report state announce confirm claim allege note add tell believe")
"""Whoever only tells of a deed has not done it."""
HARMS = listed("injure hurt wound harm")
NONE = NOT | listed("nobody none")
"""With one of these nobody was harmed, and nothing was done."""
SHOOTING = listed("shoot shooting kill killing")
HANDLING = listed("handle find clean play examine load unload show inspect")
GUNS = listed("gun handgun rifle pistol shotgun revolver weapon firearm grenade")
"""Who does these to one of these and is hurt was struck by nobody: "was shot while cleaning a rifle"."""
OWNING = listed("claim take accept assume admit")
"""Who does these to the responsibility for a deed has done it."""
ATTACKS = listed(
    """attack assault rampage spree shooting massacre stabbing bombing ambush raid shelling bombardment strike airstrike offensive onslaught killing
    invasion incursion barrage bomb arson siege crackdown sweep purge roundup operation"""
)
"""Whoever owns one of these did what was done in it: "were killed during Karl Lund's rampage"."""
AMID = listed("in during by amid through")
"""What stands behind these was done to those who were hurt."""
RANKS = listed("first second third last latest worst deadliest bloodiest only")
"""An attack of such a rank is the owner's as a place: "killed in Norway's worst massacre"."""
GROUNDS = listed(
    """country nation state kingdom republic region province city town village island capital district county world continent university school college
    church mosque company club year month week day century decade"""
)
"""These own an attack as its place or time."""
