"""Rewritten reports: the same facts in the same order in other words, no source of their own."""

from newsledger.compare.copies import find_copies
from newsledger.compare.rewritten import MOST_SENTENCES, in_order, stems_of, told
from newsledger.layout.blocks import lay_out
from newsledger.records import Copy, Page, Report

TEXT = """Ferry owner fined after grounding

The port court of Lindholm fined the owner of the ferry Ada 40,000 crowns on Monday because the ship had left the marked channel in fog.

“The crew knew the rock was there,” judge Ida Moen said in her ruling.

In May, the Ada ran onto a rock off Lindholm with 214 people on board. Twelve people were injured, and two were taken to the hospital in Karsk.

The owner, Sund Lines, said that it would appeal. Its lawyer told the court that the buoys had been moved during the winter.

The coast guard found no fault with the buoys after a search of three days. The ship will stay in the yard until August, the company announced.
"""
AGAIN = """Shipping firm must pay for ferry accident

A fine of 40,000 crowns was imposed on Monday by Lindholm's port court on the owner of the Ada, a ferry that left the marked channel in foggy weather.

Judge Ida Moen, giving her ruling, said: “The crew knew the rock was there.”

The Ada, with 214 people aboard, struck a rock near Lindholm in May. A dozen people were hurt; two had to go to a Karsk hospital.

Sund Lines, which owns her, plans an appeal. According to its lawyer before the court, the buoys were displaced over the winter.

A three-day search by the coast guard showed nothing wrong with the buoys. Until August the vessel remains in the yard, the company added.
"""
OTHER = """Lindholm ferry company must pay for May accident

A court has ordered Sund Lines to pay 40,000 crowns over the grounding of its ferry Ada, which hit a rock in May with 214 people on board.

Passenger Olav Berg, who broke an arm, welcomed the verdict. “I still do not take that boat,” he told the Karsk Courier outside the court.

Fishermen had long asked for a lighthouse at that place. The ministry wants to decide on it next year, a spokeswoman said.

The coast guard had searched for three days and found no fault with the buoys. Judge Ida Moen said the crew knew of the rock.
"""


def copies(*texts: str) -> list[Copy]:
    """The copies among the texts, each of an outlet of its own."""
    reports = [Report.from_text(t, outlet=f"Paper {n}", published=f"2024-06-0{n + 3}") for n, t in enumerate(texts)]
    return find_copies([Page(report=r, layout=lay_out(r)) for r in reports])


def test_the_same_report_in_other_words_is_rewritten() -> None:
    """Nearly every sentence is told again, in order, without a new name: one origin; the passages are pairs of sentences."""
    (found,) = copies(TEXT, AGAIN)
    assert found.kind == "rewritten"
    assert found.containment >= 0.5
    assert any("40,000" in a.text and "40,000" in b.text for a, b in found.passages)
    assert all(a.text in TEXT and b.text in AGAIN for a, b in found.passages)


def test_an_outlet_that_asked_somebody_itself_is_no_rewrite() -> None:
    """A report of the same verdict with a passenger of its own stands by itself."""
    assert [c.kind for c in copies(TEXT, OTHER) if c.kind != "quotes"] == []


def test_a_changed_order_is_no_rewrite() -> None:
    """The alignment goes forwards only; a sentence may be cut in two."""
    first, second, third = (stems_of(t) for t in ("The ferry Ada left Karsk.", "Nine men drowned off Lindholm.", "Moen ordered a search."))
    rare = dict.fromkeys(first | second | third, 1.0)
    assert in_order([first, second, third], [first, second, third], rare) == [(0, 0), (1, 1), (2, 2)]
    assert len(in_order([first, second, third], [third, second, first], rare)) == 1
    assert in_order([first | second, third], [first, second, third], rare) == [(0, 0), (0, 1), (1, 2)]


def test_very_long_pages_are_compared_in_time() -> None:
    """Of two pages of 200 kB only the first sentences are aligned, and strange runs of marks stop nothing."""
    long = TEXT + "\n" + " ".join(f"The clerk of Karsk read line {n} of the ruling aloud." for n in range(4000)) + "\n" + "“" * 5000 + '. "' * 5000
    again = AGAIN + "\n" + " ".join(f"Line {n} of the ruling was read out in Karsk by a clerk." for n in range(4000))
    assert told(page(long)).spans[0].text.startswith("The port court")
    assert len(told(page(long)).spans) == MOST_SENTENCES
    assert isinstance(copies(long, again), list)


def page(text: str) -> Page:
    """The text as a page."""
    report = Report.from_text(text)
    return Page(report=report, layout=lay_out(report))
