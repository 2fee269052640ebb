"""The table of actors: names, ids, office holders, and that the compiled file is the one of the sources."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsledger.errors import UsageError
from newsledger.know import build
from newsledger.know.actors import know, with_user_actors
from newsledger.know.names import key, shape, slug


@pytest.mark.parametrize(
    ("name", "iso"),
    [
        ("North Korea", "PRK"),
        ("Democratic People's Republic of Korea", "PRK"),
        ("DPRK", "PRK"),
        ("Burma", "MMR"),
        ("Côte d'Ivoire", "CIV"),
        ("U.K.", "GBR"),
        ("Holy See", "VAT"),
    ],
)
def test_names_of_states(name: str, iso: str) -> None:
    """Official, short, older and abbreviated names lead to the state."""
    assert f"state:{iso}" in {f.id for f in know().forms[key(name)]}


def test_keys() -> None:
    """Keys fold accents, dots and case; shapes keep what case a name wants."""
    assert key("São Tomé and U.S.") == "sao tome and u s"
    assert slug("Kim Jong-un") == "kim-jong-un"
    assert (shape("US"), shape("NATO"), shape("the Hague")) == ("U", "C", "lC")


def test_compiled_file_is_current() -> None:
    """The committed file was made from the committed sources."""
    assert build.main(["--check"]) == 0


def test_compiling_twice_gives_the_same_bytes() -> None:
    """The compiled file depends on nothing but the sources."""
    assert build.compiled() == build.compiled()


def test_user_actors_win(tmp_path: Path) -> None:
    """A user's own actor takes the name from ours, and goes away again."""
    file = tmp_path / "own.csv"
    file.write_text("name,id,from,to\nPyongyang,user:harbour-club,,\n", encoding="utf-8")
    try:
        assert with_user_actors(file).forms["pyongyang"][0].id == "user:harbour-club"
    finally:
        assert with_user_actors(None).forms["pyongyang"][0].id == "state:PRK"


def test_user_actors_are_found_in_their_time(tmp_path: Path) -> None:
    """In a report a user's name leads to the user's id from the day `from` to the day `to`, whatever ours say."""
    import newsledger as nl

    file = tmp_path / "own.csv"
    file.write_text("name,id,kind,state,sector,from,to\nWellington,user:boot,organisation,NZL,BUS,2020-01-01,2022-01-01\n", encoding="utf-8")

    def who(day: str) -> str | None:
        found = nl.extract(nl.Report.from_text("Wellington said on Monday that it would cut 40 jobs.", published=day))
        return next(m.actor for m in found.mentions if m.span.text == "Wellington")

    try:
        with_user_actors(file)
        assert (who("2021-05-03"), who("2023-05-03")) == ("user:boot", "state:NZL")
    finally:
        with_user_actors(None)


def test_a_bad_file_of_actors_says_what_is_wrong(tmp_path: Path) -> None:
    """A file without the column name, and one with a day that is none, are refused; our tables stay in use."""
    for text, told in (("id,kind\nx,person\n", "no column 'name'"), ("name,from\nLund,last year\n", "not an ISO date")):
        (tmp_path / "own.csv").write_text(text, encoding="utf-8")
        with pytest.raises(UsageError, match=told):
            with_user_actors(tmp_path / "own.csv")
    assert know().forms["pyongyang"][0].id == "state:PRK"
