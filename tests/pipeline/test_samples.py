"""The bundled sample, as `make demo` reads it: every span of its record holds its text."""

from pathlib import Path

import newsledger as nl
from newsledger.store.ledger import Ledger

SAMPLES = Path(__file__).parents[2] / "samples" / "reports"


def test_the_sample_passes_an_audit(tmp_path: Path) -> None:
    """A ledger of the sample has reports, stories and no fault."""
    path = tmp_path / "demo.db"
    nl.read([SAMPLES], ledger=path).close()
    with Ledger(path) as ledger:
        result = ledger.audit()
    assert result.reports == len(list(SAMPLES.iterdir()))
    assert result.spans > 1000
    assert result.faults == ()
