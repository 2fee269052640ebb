"""The local application, over a real socket."""

import http.client
import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsledger as nl
from newsledger.records import Report
from newsledger.show.web.app import Server, make_server

TEXT = "Bakers strike in Lund\n\nBakers in Lund walked out on Monday over pay <script>alert(1)</script>.\n"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A server of a ledger with one report."""
    nl.read([Report.from_text(TEXT, outlet="The Post", published="2025-03-04")], tmp_path / "l.db").close()
    server = make_server(str(tmp_path / "l.db"), 0)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()


def get(server: Server, path: str, host: str | None = None) -> tuple[int, str, http.client.HTTPMessage]:
    """Status, body and headers of a request."""
    connection = http.client.HTTPConnection("127.0.0.1", server.server_address[1], timeout=30)
    connection.request("GET", path, headers={"Host": host} if host else {})
    answer = connection.getresponse()
    return answer.status, answer.read().decode(), answer.headers


def test_pages_of_a_ledger(server: Server) -> None:
    """The list leads to the story, the story holds the text, the search finds it, and the record is JSON."""
    status, text, headers = get(server, "/")
    assert status == 200
    assert headers["X-Content-Type-Options"] == "nosniff"
    path = text.split('href="/story/')[1].split('"')[0]
    status, text, _ = get(server, f"/story/{path}")
    assert status == 200
    assert "walked out on Monday" in text
    assert "<script>alert" not in text
    assert "walked" in get(server, "/search?q=walked+out")[1]
    assert "<script>alert" not in get(server, "/search?q=%3Cscript%3Ealert(1)")[1]
    assert len(json.loads(get(server, "/record.json")[1])["reports"]) == 1


def test_only_this_machine(server: Server) -> None:
    """It listens on the loopback address only, and a request under another name is refused."""
    assert server.server_address[0] == "127.0.0.1"
    assert get(server, "/", host="evil.example")[0] == 403
    assert get(server, "/", host="localhost")[0] == 200


def test_no_such_page(server: Server) -> None:
    """An unknown path or story is 404."""
    assert get(server, "/story/nothing")[0] == 404
    assert get(server, "/../../etc/passwd")[0] == 404
