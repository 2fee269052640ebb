"""A user's own spaCy pipeline in the place of the shipped model (`pip install newsledger[spacy]`).

    from newsledger.language.analyse import use
    from newsledger.language.spacy_backend import SpacyModel
    model = SpacyModel("en_core_web_trf")
    use(parser=model, namer=model)

Words and sentences stay ours, so that spans hold; the pipeline gives tags, lemmas, relations and entities for them. Relations should be
Universal Dependencies; entity labels are mapped to ours by `LABELS`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsledger.language.backends import Named, Parse, Words
from newsledger.learn.features import plain

if TYPE_CHECKING:
    from spacy.tokens import Doc

LABELS = {"PERSON": "PER", "GPE": "LOC", "PRODUCT": "MISC", "WORK_OF_ART": "MISC", "LAW": "MISC", "LANGUAGE": "MISC"}
UNNAMED = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "ORDINAL", "CARDINAL"})


class SpacyModel:
    """Parser and namer on a spaCy pipeline (its name or folder)."""

    def __init__(self, name: str) -> None:
        import spacy

        self.nlp = spacy.load(name)

    def docs(self, sentences: Sequence[Words]) -> list[Doc]:
        """The pipeline's analysis of sentences that we cut."""
        from spacy.tokens import Doc

        made = []
        for words in sentences:
            doc = Doc(self.nlp.vocab, words=[plain(w) for w in words])
            for i, token in enumerate(doc):
                token.is_sent_start = i == 0
            made.append(doc)
        return list(self.nlp.pipe(made, batch_size=32))

    def parse(self, sentences: Sequence[Words]) -> list[Parse]:
        """One parse a sentence."""
        return [parse_of(doc) for doc in self.docs(sentences)]

    def name(self, sentences: Sequence[Words]) -> list[list[Named]]:
        """The entities of each sentence; the pipeline gives no score, so it is 1."""
        return [
            [Named(e.start, e.end, LABELS.get(e.label_, e.label_), 1.0) for e in doc.ents if e.label_ not in UNNAMED] for doc in self.docs(sentences)
        ]


def parse_of(doc: Doc) -> Parse:
    """A spaCy analysis as ours."""
    deps = ["root" if t.dep_ == "ROOT" else t.dep_ for t in doc]
    return Parse([t.lemma_ for t in doc], [t.pos_ for t in doc], [t.tag_ for t in doc], [str(t.morph) for t in doc], [t.head.i for t in doc], deps)
