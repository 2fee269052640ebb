"""Words that the tokenizer and the sentence splitter of English go by: abbreviations, contractions, joined prefixes, sentence starters."""

from __future__ import annotations

from newsledger.language.lang import listed

BEFORE_NAMES = listed(
    """
    adm amb asst atty brig capt cdr cmdr col cpl dr drs gen gov hon insp lt maj messrs mgr mlle mme mr mrs ms msgr mt mx pfc pres
    prof pvt rep reps rev rt sen sens sgt spc spr sr sra srta ssgt st ste supt vs fr ft pte gens govs mts sts rs ca cf e.g i.e
    """
)
"""Abbreviations after which a sentence never ends: "Gen. Mark Milley", "St. Petersburg"."""

BEFORE_NUMBERS = listed("no nos c art arts fig figs sec vol vols p pp ch")
"""Abbreviations only where a number follows: "No. 10", but not "She said no." or "the Museum of Art."."""

MAY_END = listed(
    """
    inc corp co ltd bros llc plc jr dept est etc univ assn ave blvd rd hwy jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu
    thur thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn
    tex va vt wash wis wyo ont que bc approx al viz am pm a.m p.m ph.d u.s u.k u.n e.u d.c
    """
)
"""Abbreviations that may also end a sentence: decided by the word that follows."""

STARTERS = listed(
    """
    a after all also although american among an and another any as at because before both but by despite during each earlier even every following
    for former four he her here his how however i if in instead it its just last later many meanwhile more most mr mr. mrs. ms. my nearly no not
    now of officials on once one only others our over police several she since so some still such that the their then there these
    they this those three though through to two under until up we what when where whether which while who why with without would yet you your
    """
)
"""Words that, with a capital after such an abbreviation, begin a new sentence ("left the U.S. The talks ...")."""

CLITICS = ("n't", "'s", "'re", "'ve", "'ll", "'d", "'m")
"""Endings cut off as words of their own, apostrophes already folded."""

SPLITS = {"cannot": 3, "gonna": 3, "gotta": 3, "wanna": 3}
"""Words cut in two after so many letters."""

JOINED = listed(
    """
    anti co counter e inter intra multi non post pre pro re semi sub super ultra un pan neo mini micro macro quasi trans uber
    """
)
"""Prefixes whose hyphen stays inside the word ("pro-Beijing", "co-operate"); other hyphens stand alone, as in Universal Dependencies."""

SAYING = listed(
    """
    said says say saying asked asks added adds told tells wrote writes replied shouted cried chanted declared warned announced insisted exclaimed
    joked wondered
    """
)
"""Verbs that may follow a quotation which ends in a question or exclamation mark: "Why now?" Xi asked."""

TAIL_VERBS = listed(
    """
    say report add announce claim write note tell quote state declare explain argue insist reply warn believe think confirm reveal estimate
    suggest admit acknowledge complain show indicate
    """
)
"""Verbs of remarks that stand behind a sentence: ", state media reported", ", officials say"."""
OUTLET_NOUNS = listed("channel newspaper magazine website agency daily weekly tabloid broadcaster portal blog station outlet paper")
"""Nouns whose name stands right behind them and is no person's: "the Telegram channel Grey Harbour"."""
