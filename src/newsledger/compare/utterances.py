"""Whether what several reports tell was said once, however many print it: then it has one origin for certain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from newsledger.compare.lines import Line, called
from newsledger.compare.matches import Group
from newsledger.compare.origins import MEDIA, Voice, carrier
from newsledger.compare.tellers import passing
from newsledger.records import Actor, Quote

VERBATIM = 4
"""Words in marks that are no chance phrase."""
TELLING = 3
"""As many without those that say nothing by themselves ("the", "would")."""


def one_utterance(group: Group) -> bool:
    """Whether the reports of a group quote the very words of one utterance and none names a carrier: however many print it, it was said once.

    Where one names an agency and another nothing, the second may have heard it itself.
    """
    spoken = [u for u in group.units if isinstance(u.record, Quote) and u.record.form != "indirect" and len(u.quoted) >= VERBATIM]
    told = {u.report for u in group.units}
    return group.kind == "quote" and {u.report for u in spoken} == told and not any(passing(u) for u in group.units)


def same_marks(group: Group, lines: Sequence[Line]) -> bool:
    """Whether every two reports of a group have sentences that share telling words in quotation marks: the words were said, or written, once."""
    marked: dict[int, set[str]] = {}
    for unit in group.units:
        marked.setdefault(unit.report, set()).update(lines[unit.line].quoted)
    told = list(marked.values())
    return len(told) > 1 and all(len(a & b) >= TELLING for n, a in enumerate(told) for b in told[n + 1 :])


def one_teller(group: Group, lines: Sequence[Line], voices: Sequence[Voice], actors: Mapping[str, Actor]) -> bool:
    """Whether one person tells it in every report of a group, or all print the same words in marks, and none had it through media or for itself.

    "We want the harbour dredged by spring," Halvik said; Halvik said the guild wants the harbour dredged. Where one "told CNN" and the other spoke on
    Fox News, he said it twice.
    """
    if any(v.own or carrier(v, actors) or any(link.kind in MEDIA for link in v.via) for v in voices):
        return False
    if same_marks(group, lines):
        return True
    tellers: dict[int, set[str]] = {}
    for unit in group.units:
        ends = {called(v.actor) for v in passing(unit)[-1:] if v.actor is not None and v.named}
        tellers.setdefault(unit.report, set()).update(ends or lines[unit.line].speakers)
    return len(tellers) > 1 and bool(set.intersection(*tellers.values()))
