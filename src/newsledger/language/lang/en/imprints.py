"""Words of lines that tell of the paper or the page itself, not of the news."""

from __future__ import annotations

import re

IMPRINT = re.compile(
    r"\bsubscri(?:be|bers?|ption)\w*\b|\bnewsletter\b|\bunsubscribe\b|\b(?:by|your|with a) donations?\b|\ball rights\b|\bcopyright\b|©"
    r"|\brepr(?:oduction|int)\b|\brepublication\b|\binvestment advice\b|\bdelayed by (?:at least )?\d+ minutes\b|\bfollow us\b"
    r"|\bwrite to (?:us|the editor)\b|\bprice:? [\d€$£]"
    r"|\ball times are\b|\bterms of use\b|\babout (?:me|us)\b|\bcomments? \(\d+\)|\b(?:francs|euros|dollars|pounds|[€$£]) a (?:copy|issue)\b",
    re.IGNORECASE,
)
"""What a paper says of itself in its last lines: what it costs, who may print it again, how to write to it ("Price 5 euros a copy")."""

OF_ITSELF = re.compile(
    r"\s+(?:is|are) (?:\w+ )?(?:printed|published|funded|supported|owned|edited|produced|written|a member)\b"
    r"|\s+(?:appears|comes out|relies on|lives on)\b"
    r"|\s+(?:does not|do not|will not) (?:name|identify|print|publish|take|accept|run|carry)\b"
    r"|\s+will (?:follow|publish|print|carry|return to|report on|update|keep)\b|\s+has asked [^.]+ and will (?:publish|print|report|add)\b",
    re.IGNORECASE,
)
"""What follows a paper's name in a line about itself ("The Valley Post is printed in Ulm")."""

ITSELF = ("this newspaper", "this paper", "this website", "this site", "our paper", "our newspaper")
"""What a paper calls itself beside its name."""

MENDED = r"(?:corrections?|corrigendum|erratum|clarifications?|(?:editor['’]?s['’]?|editorial) note|note (?:from|by) the editors?)\s*"

LABEL = re.compile(rf"\n\W*{MENDED}:\s*$", re.IGNORECASE)
"""What stands at the start of a paragraph before a note's first sentence ("Correction: The ferry has 12 cabins")."""

NOTE = re.compile(
    f"{MENDED}[:.–—-]"
    r"|(?:we (?:will|shall)|we['’]ll) (?:bring|keep|give|have|post|publish|update|add)\b[^.]*"
    r"\b(?:you|more|updates?|posted|details|here|answers?|it)\b"
    r"|we are (?:now )?(?:closing|ending|pausing|wrapping up) (?:our|this|the) (?:live|page|blog|coverage|ticker)\b"
    r"|(?:the|this|our) (?:story|article|report|text|page|live coverage) "
    r"(?:continues|goes on|carries on|ends|resumes) (?:below|after|here|beneath|on page)\b"
    r"|(?:in tomorrow['’]s (?:paper|edition|issue)\b|tomorrow in (?:the|our)\b)[^:]{0,40}:"
    r"|(?:the|our) next (?:edition|issue|bulletin|number) "
    r"(?:appears|is published|comes out|follows|will (?:appear|be published|come out|follow))\b"
    r"|(?:the |some |all )?names? (?:of [^.]{3,60} |in this (?:story|article|report|text) )?(?:have|has) been changed\b"
    r"|(?:a|this|the|our) (?:file|archive|library|stock) (?:photo(?:graph)?|picture|image)\b"
    r"|(?:the|this|our) (?:photo(?:graph)?s?|pictures?|images?) (?:above|below|on this page) (?:was|were|is|are|shows?)\b"
    r"|(?:the|these|our|all) (?:photo(?:graph)?s|pictures|images) (?:were|are|was) (?:taken|provided|supplied|courtesy|made available)\b",
    re.IGNORECASE,
)
"""How a line begins that is the paper's note on the page: a correction, a promise of more, what a picture of another day shows, whose names it
changed ("A file picture shows the mill in 2017", "We will bring you more as we get it")."""
