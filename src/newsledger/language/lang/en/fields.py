"""English and code names of the fields of press-database exports and e-mail heads: what the value of each is."""

from __future__ import annotations

from newsledger.language.lang.phrases import phrases

FIELDS: dict[str, tuple[str, ...]] = {
    "headline": phrases("""
        headline | title | hd | hl | ti | subject | re
    """),
    "standfirst": phrases("""
        subhead | subtitle | deck | abstract | summary
    """),
    "byline": phrases("""
        byline | by | author | authors | au | reporter | writer
    """),
    "furniture": phrases("""
        source | publication | publication title | newspaper | sn | so | pub | section | length | language | lang | page | pages | edition | ed |
        publication-type | publication type | document type | copyright | issn | isbn | volume | issue | pg | wc | word count | words | sc | la |
        cy | an | se | clm | ct | rf | vol | acc_no | accession number | accession no | document id | database | orig | url | link | publisher |
        journal-code | id | from | to | cc | bcc | reply-to | content-type | mime-version | message-id | list-id | x-mailer | return-path |
        received | organization | newsgroups | lines | distribution | slug | priority | format | services | desk | channel | type | genre |
        status | version | publication info | source type | database | copyright
    """),
    "stamp": phrases("""
        date | pd | se_date | indate | load-date | load date | publication date | pub date | publication_date | issue date | dt | et | sent
        | last updated
    """),
    "paragraph": phrases("""
        text | body | full text | story | content | lp | td | tx | lead
    """),
    "caption": phrases("""
        graphic | caption | art | illustration
    """),
    "credit": phrases("""
        credit | cr | photo
    """),
    "topics": phrases("""
        keywords | keyword | subjects | subject terms | descriptors | index terms | tags | topics | ns | geographic | city | country | state |
        company | organization | person | industry | in | co | ipd | ipc | location
    """),
    "dateline": phrases("""
        dateline | place
    """),
}
