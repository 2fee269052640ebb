"""Reworded copies: what the measure plants, and that the package folds it."""

import random

import newsledger as nl
from newsledger.compare.origins import fold_copies
from newsledger.score.reworded import reword

TEXT = """Ferry owner fined after grounding

The port court of Lindholm fined the owner of the ferry Ada 40,000 crowns on Monday because the ship had left the marked channel in fog.

“The crew knew the rock was there,” judge Ida Moen said in her ruling.

In May, the Ada ran onto a rock off Lindholm with 214 people on board. Twelve people were injured, and two were taken to the hospital in Karsk.

The owner, Sund Lines, said that it would appeal. Its lawyer told the court that the buoys had been moved during the winter.

The coast guard found no fault with the buoys after a search of three days. The ship will stay in the yard until August, the company announced.
"""
OTHER = """Lindholm ferry company must pay for May accident

A court has ordered Sund Lines to pay 40,000 crowns over the grounding of its ferry Ada, which hit a rock near the island in spring.

Passenger Olav Berg, who broke an arm, welcomed the verdict. “I still do not take that boat,” he told the Karsk Courier outside the courtroom.

Fishermen had long asked for a lighthouse at that place. The ministry wants to decide on it next year, a spokeswoman said.
"""


def test_a_reworded_report_keeps_its_quotes() -> None:
    """Words outside quotation marks change, those inside do not, and the same seed gives the same text."""
    made = reword(TEXT, random.Random(1))
    assert made == reword(TEXT, random.Random(1))
    assert "“The crew knew the rock was there,”" in made
    assert made != TEXT


def test_reworded_copies_are_one_origin_and_another_report_is_not() -> None:
    """Twenty reworded copies fold into their original; an independent report of the same verdict stays by itself."""
    original = nl.Report.from_text(TEXT, outlet="Lindholm Post", published="2024-06-03")
    other = nl.Report.from_text(OTHER, outlet="Karsk Courier", published="2024-06-03")
    copies = [nl.Report.from_text(reword(TEXT, random.Random(n)), outlet=f"Paper {n}", published="2024-06-03") for n in range(20)]
    home = fold_copies(nl.copies([original, other, *copies]))
    assert {home.get(c.id) for c in copies} == {home[original.id]}
    assert home.get(other.id, other.id) != home[original.id]
