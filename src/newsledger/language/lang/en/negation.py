"""English words of negation and denial, the one home of what events, persons and differences each read in their own way."""

from newsledger.language.lang import listed

NOT = listed("not n't never")
"""Adverbs that deny a verb: "was never freed"."""
NEGATIONS = NOT | listed("nor neither no without nobody none noone hardly barely nothing nowhere")
"""All words that deny the verb they stand at: "hardly any troops left", "left without signing"."""
REFUSING = listed("deny refute reject dismiss refuse decline fail dispute")
"""Verbs that deny in an event and in a difference between reports alike: "refused to sign", "denied that any agreement had been reached"."""
