"""Words of credits in English: what opens a credit at the end of a caption, what is no photographer, what follows an outlet's name."""

from __future__ import annotations

import re

from newsledger.language.lang import listed

PHOTO_CUE = re.compile(r"\b(?:photos?|photograph(?:er|ed)?|picture|image|credit|pic)(?:\s+credit)?\s*(?:by\b|:)\s*", re.IGNORECASE)
CREDIT_END = re.compile(
    r"""(?:
        [(\[][^()\[\]]{2,120}[)\]]\s*$
      | (?:^|(?<=[.!?”"»])\s+|[|—–©]\s*|\s-\s)
        (?: (?:file\ )?(?:photos?|photograph(?:er)?|picture|image|graphic|credit|source|copyright)\b[^.]{0,6}:?\s*.{2,100}
          | [^.!?]{0,60}(?:/|\bvia\b|\sfor\s)[^.!?]{2,80}
          | ©.{2,60}
          | [A-Z][\w.&-]*(?:\ [A-Z][\w.&-]*){0,3} )\s*$
    )""",
    re.VERBOSE | re.IGNORECASE | re.MULTILINE,
)
"""The credit at the end of a line: brackets, "Photo: ...", a last stretch with a slash, a lone name."""
SOURCE_LINE = re.compile(
    r"first (?:published|appeared)|came from|contributed to|produced by|reporting (?:by|from)|inputs? from|files from|©|copyright|^\W*source\b",
    re.IGNORECASE,
)
"""What a line at the foot of a page says when it names where the report is from."""
NOT_PHOTOGRAPHERS = listed(
    """
    photo photos pool file handout stringer archive archives courtesy agency news press image images staff undated screengrab screenshot video
    associated reuters correspondent contributor contributed police department ministry office service government president kremlin university
    technologies planet labs editor editing reporting writing source united nations agencies wire inputs company inc museum center centre
    """
)
"""Words in what stands at a photographer's place and names none."""
MEDIA_NOUNS = listed(
    """
    news agency newspaper newspapers tv television radio online world service magazine daily weekly international english arabic africa asia europe
    america india china reporter reporters correspondent journalist journalists photographer editor editors bureau staff wire group network channel
    broadcaster website media press photo photos video chief monday tuesday wednesday thursday friday saturday sunday report reports poll
    """
)
"""After an outlet's name these leave it the outlet's: "BBC Radio", "AFP journalists"."""
PLACE_HEADS = listed(
    "river street road province mountain mountains valley lake hospital school square avenue island museum festival vaccine race stakes"
)
"""After a name these make it that of a place or thing: "the Lusa river"."""
SMALL_IN_NAMES = listed("of the and for in on to a an de la")
