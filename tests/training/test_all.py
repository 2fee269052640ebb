"""The chain that rebuilds every shipped weight: scripts that exist, options that they know, an order that holds."""

import importlib.util
import re
from pathlib import Path

import pytest

from newsledger.learn.weights import shipped

TRAINING = Path(__file__).parents[2] / "training"


@pytest.fixture
def chain(tmp_path, monkeypatch):
    """training/all.py, with an empty build folder."""
    spec = importlib.util.spec_from_file_location("chain", TRAINING / "all.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "BUILD", tmp_path)
    return module


def test_every_head_has_a_recipe(chain):
    """Each weights file that ships is written by a script of the folder of a head of the chain."""
    scripts = "".join(p.read_text(encoding="utf8") for head in chain.HEADS for p in sorted((TRAINING / head).glob("*.py")))
    assert [head for head in shipped() if f"{head}.npz" not in scripts and f'"{head}"' not in scripts] == []


@pytest.mark.parametrize("quick", [False, True])
def test_options(chain, tmp_path, quick):
    """Each script of the chain is there and knows every option that it is given."""
    for head in chain.HEADS:
        for script, *given in chain.commands(head, tmp_path, quick=quick):
            text = Path(script).read_text(encoding="utf8")
            known = {
                *re.findall(r'add_argument\("(--[a-z-]+)"', text),
                *(f"--{x}" for x in re.findall(r'\("([a-z]+)", (?:int|float|str|Path),', text)),
            }
            assert {x for x in given if str(x).startswith("--")} <= known


def test_new_vectors_are_passed_on(chain, tmp_path):
    """Once the language head has made vectors the other heads are trained from them and not from their present weights."""
    before = [str(x) for x in chain.commands("attribution", tmp_path)[0]]
    path = tmp_path / "language" / "vectors" / "vectors.npz"
    path.parent.mkdir(parents=True)
    path.touch()
    after = [str(x) for x in chain.commands("attribution", tmp_path)[0]]
    assert ("--start" in before, str(path) in before) == (True, False)
    assert ("--start" in after, str(path) in after) == (False, True)


def test_word_statistics_come_first(chain, tmp_path):
    """The comparison's words are counted before its decisions are fitted, and not again when they are there."""
    assert [Path(c[0]).name for c in chain.commands("compare", tmp_path)] == ["vectors.py", "train.py", "wording.py", "links.py", "contrasts.py", "standing.py"]
    (tmp_path / "compare").mkdir()
    (tmp_path / "compare" / "words.npz").touch()
    assert [Path(c[0]).name for c in chain.commands("compare", tmp_path)] == ["train.py", "wording.py", "links.py", "contrasts.py", "standing.py"]


def test_language_recipe():
    """Each step of the language recipe is a script of its folder, and a quick run's options are known to every one that takes them."""
    text = (TRAINING / "language" / "train.py").read_text(encoding="utf8")
    for name in re.findall(r'HERE / "(\w+\.py)"', text):
        assert (TRAINING / "language" / name).is_file()
    for name in ("vectors", "pretrain", "joint", "silver"):
        assert '"--limit"' in (TRAINING / "language" / f"{name}.py").read_text(encoding="utf8")
