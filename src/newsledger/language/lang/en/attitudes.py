"""English words by which a report says how a source stands to what it tells: stated, denied, doubted, or only asked and wished for."""

from newsledger.language.lang import listed

STATING = listed(
    """
    say tell add note report write announce state declare explain insist argue claim warn reply answer respond continue recall conclude confirm
    reveal disclose stress emphasise emphasize underline underscore highlight reiterate repeat acknowledge admit concede maintain contend assert
    affirm suggest indicate hint imply remark observe comment mention estimate predict forecast pledge vow promise describe allege tweet post
    quip joke complain express inform notify testify swear believe think caution hear learn boast lament quote cite show read proclaim publish
    find know understand reckon according accord speak
    """
)
"""Verbs whose content a reader takes as stated, also where it stands without them: "the bridge is shut, she said"."""
DENYING = listed("deny reject dispute refute dismiss rebut repudiate disavow denial")
"""Whose content is said not to be so."""
DOUBTING = listed("doubt question wonder suspect query distrust disbelieve unclear uncertain")
"""Whose content is in doubt: "doubted that the dam would hold"."""
EXCLUDING = ("rule out", "rules out", "ruled out", "ruling out")
"""Cues of two words that say no to their content."""
NOT = listed("not n't n’t never neither nor no without refuse decline fail cannot")
"""Words that turn what they stand at."""
