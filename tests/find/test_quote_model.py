"""The attribution head and the encoder whose rows it reads."""

from __future__ import annotations

import numpy as np
from msgspec.structs import replace

from newsledger.find import quote_features as qf
from newsledger.find.quote_model import net
from newsledger.language.analyse import analyse
from newsledger.language.own_model import own_model
from newsledger.layout.blocks import lay_out
from newsledger.records import Report

TEXT = "Talks at the harbour\n\nMinister Ann Lee said the harbour would stay open. The tide wall, she added, was old."


def test_head_and_encoder_belong_together() -> None:
    """The shipped head was trained on the rows of the shipped encoder: after a change of the language model it is trained again."""
    assert net().states_of == own_model().states_of


def test_rows_of_the_encoder() -> None:
    """Every token has a row of root mean square one; tokens of another backend have none."""
    report = Report.from_text(TEXT, language="en")
    tokens = analyse(report, lay_out(report))
    assert tokens is not None
    found = qf.states_of(tokens)
    assert found is not None
    rows = found[0] * found[1]
    assert rows.shape == (len(tokens), qf.STATES)
    assert np.allclose((rows * rows).mean(axis=1), 1, atol=1e-3)
    assert qf.states_of(replace(tokens, states=b"", states_of="")) is None
