"""English words for the writing or recording in which somebody's words were given: a statement, an e-mail, a letter, an advertisement, a video."""

from __future__ import annotations

from newsledger.language.lang import listed

WRITINGS = listed(
    """
    statement statements e-mail e-mails email emails letter letters release communique communiqué memo memorandum apology affidavit op-ed column
    essay ad ads advertisement advertisements commercial tweet tweets petition declaration testimony filing message messages post
    newsletter prospectus mailing text texts
    """
)
"""Heads of what is written or made to be read: a link of kind document behind "in", "issued", "posted"."""
ISSUED = listed("report reports study paper analysis manifesto resolution survey")
"""What is a writing of its own only where somebody gives it to the public ("releasing a report claiming")."""
RECORDINGS = listed("video videotape recording recordings footage clip clips tape audiotape audio ad ads advertisement commercial spot")
"""What shows somebody speaking: "a video of him mocking", "the ad features Lund"."""
SPOKEN = WRITINGS | RECORDINGS
"""What only holds somebody's own words: it stands between him and the outlet, but nobody else does."""
GIVEN = WRITINGS | RECORDINGS | ISSUED
"""What a sentence may name as given by somebody."""
CLAIMING = listed("saying claiming stating arguing calling declaring warning insisting accusing announcing asserting")
"""Behind a writing: what it says is told next ("releasing a report claiming")."""
PROGRAMME = listed("program programme show broadcast podcast")
"""Before or behind a programme's title in marks ("the CNN program “State of the Union”", "the “Today” show")."""
TWEETING = listed("tweeted tweets tweeting retweeted")
SHOWING = listed("of showing shows showed featuring features featured capturing captures captured using uses used where in")
"""Between a recording and whom it shows."""
PREPOSITIONS = listed("in via through by")
ISSUING = listed("issue release post send publish write read circulate distribute deliver sign file mail e-mail email send")
"""Verbs whose object is the writing: "issued a statement saying", "posted an apology"."""
FACE_TO_FACE = listed("interview interviews conference briefing speech rally debate hearing reporters floor told telling tells asked podium")
"""Words of a sentence in which somebody speaks by mouth: what he wrote before is not carried on over them."""
ADDRESSED = listed("to with for")
"""Between a writing and who got it: "in an e-mail to this paper"."""
NEVER = listed("joint-stock bank vote financial income mission impact policy closing opening under previous earlier past")
"""Words before "statement" that make it no utterance ("a bank statement", "an opening statement" is a speech)."""
