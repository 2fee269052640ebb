"""Words that look like speech and are none, and verbs whose passive has no speaker for its subject."""

from __future__ import annotations

from newsledger.language.lang import listed

PLEADING = listed("plead pleads pleaded pled pleading")
PLEAS = listed("guilty innocent contest")
MENTIONING = listed("mention mentions mentioned mentioning")
TITLED = listed("titled entitled called named")
BE = listed("is are was were be been being 's 're am get gets got")
UNDERGONE = listed(
    "expected accused told asked informed advised urged ordered charged offered warned reminded reported alleged rumoured rumored said believed "
    "thought understood deemed described called criticized criticised praised condemned blamed instructed requested considered reputed dubbed "
    "invited mentioned"
)
PASSIVE = listed("noted said reported announced agreed decided hoped assumed argued claimed suggested emphasized stressed pointed learned revealed")
SPEAKING = listed("saying telling adding writing warning quoted cited heard shown seen")
TITLE_WORDS = listed(
    "dem dems democrat gop republican tory labour lib rep sen gov congressman congresswoman senator lawmaker mp mep governor mayor minister official "
    "candidate leader chief boss exec ceo judge cop"
)
"""What a headline calls somebody without a name: "Dem mocks farmer", "GOP congressman expected to be indicted"."""
MEMBERS = listed("republican democrat independent conservative liberal socialist labourite")
LAWS = listed("act law code bill amendment constitution statute")
GATHERINGS = listed("assembly summit conference congress parliament senate court forum festival games")
ANY_BODY = listed("organization organisation group company firm body office campaign administration government party committee")
DUTIES = listed("laws rules regulations ethics statutes codes constitutions duty duties norms")
BINDING = listed("require requires required demand demands allow allows forbid forbids make makes oblige obliges bar bars")
RELEASING = listed("posted released published uploaded aired leaked shared")
RELEASED = listed("footage video clip recording tape film photo photos audio document documents report letter images")
