"""Words of page layout of languages beyond those that are analysed: a file a language (months, stamps, bylines, credits, links, furniture).

A report in such a language is read, not analysed: its layout and date are still told.
"""
