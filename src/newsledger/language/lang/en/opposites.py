"""What excludes what: classes of outcomes, states and means by the axis that they lie on ("walked free", "was remanded in custody").

Each axis has two poles that cannot both hold of one thing at one moment (`AXES`), or several of which a thing has one (`KINDS`: a van is white or
grey, a thief comes by a skylight or by a cellar). Words in their base form, a phrase as "walk_free"; a word may lie on several axes.
"""

from __future__ import annotations

from newsledger.language.lang.en.kinds_of_things import THINGS
from newsledger.language.lang.en.kinds_of_ways import WAYS
from newsledger.language.lang.en.opposite_deeds import DEEDS
from newsledger.language.lang.en.opposite_states import STATES

AXES = (*DEEDS, *STATES)
"""(name, one pole, the other pole)."""

KINDS = (*WAYS, *THINGS)
"""(name, the kinds of which a thing has one)."""

ONE_OF_ALL = "only sole alone single lone solitary exclusively just merely nobody_else no_one_else none_other"
"""Words by which a reading leaves no room for another ("the only one to be cleared", "nobody else")."""

COUNTER = """
not never no nobody nothing none neither nor cannot n't only just merely deny dispute reject contradict refute contrary false untrue wrong instead
actually rather but although however despite insist simply ever any anyone anywhere anything disown
"""
"""Words by which a sentence answers another reading: they stand where reports differ more than where they agree."""

QUANTITY = (
    "half quarter third double twice triple dozen score pair couple hundred thousand million all every each both none most majority "
    "handful few single"
)
"""Words of quantity that are no numbers: "every one got out", "two were carried out"."""

OWN_EYES = "i we us our my me"
"""Words of a reporter who was there."""
