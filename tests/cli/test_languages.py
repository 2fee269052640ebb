"""Reports in a language without a file of rules."""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from test_cli import A, run

KOREAN = "두 장관이 월요일 서울에서 만났다.\n\n두 장관은 어업 협정에 서명했다고 통신이 보도했다.\n"


def test_another_language_is_read_not_analysed(tmp_path: Path) -> None:
    """A Korean report is said to be "read, not analysed: Korean", stays in the record with its blocks, and is no failure."""
    (tmp_path / "ko.txt").write_text(KOREAN, encoding="utf-8")
    (tmp_path / "en.txt").write_text(A, encoding="utf-8")
    done = run("read", tmp_path)
    assert done.returncode == 0
    assert "ko.txt: read, not analysed: Korean" in done.stderr.decode()
    assert sorted(Path(r["path"]).name for r in json.loads(done.stdout)["reports"]) == ["en.txt", "ko.txt"]
