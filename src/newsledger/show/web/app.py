"""The local application behind `newsledger serve`: pages of one ledger over HTTP, to this machine only.

The standard library's server on 127.0.0.1. Requests whose Host is not this machine are refused, so that a web page elsewhere cannot read a
ledger by a name that points here; there is nothing that a request can change.
"""

from __future__ import annotations

import json
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from newsledger.errors import LedgerError
from newsledger.show.build import view_of
from newsledger.show.notice import noticed
from newsledger.show.page import page
from newsledger.show.web.listing import listing_page, search_page
from newsledger.store.ledger import Ledger

LOCAL = frozenset({"127.0.0.1", "localhost", "[::1]"})
Answer = tuple[HTTPStatus, str, str]


class Server(ThreadingHTTPServer):
    """The server with the ledger's path."""

    daemon_threads = True

    def __init__(self, ledger: str, port: int) -> None:
        self.ledger = ledger
        super().__init__(("127.0.0.1", port), Handler)


def make_server(ledger: str, port: int) -> Server:
    """A server of this ledger on 127.0.0.1; `serve_forever()` starts it. Raises OSError when the port is taken."""
    return Server(ledger, port)


class Handler(BaseHTTPRequestHandler):
    """Answers GET requests."""

    server: Server
    server_version = "newsledger"
    sys_version = ""

    def do_GET(self) -> None:
        """A page, or why there is none."""
        host = (self.headers.get("Host") or "").rsplit(":", 1)[0]
        if host not in LOCAL:
            self.answer((HTTPStatus.FORBIDDEN, "text/plain", "this ledger is for this machine only\n"))
            return
        url = urlsplit(self.path)
        try:
            with Ledger(self.server.ledger) as ledger:
                self.answer(route(ledger, url.path, {k: v[0] for k, v in parse_qs(url.query).items()}))
        except LedgerError as error:
            self.answer((HTTPStatus.NOT_FOUND, "text/plain", f"{error}\n"))

    def answer(self, answer: Answer) -> None:
        """Writes the answer with headers that let it load nothing."""
        status, kind, text = answer
        data = text.encode("utf-8", "backslashreplace")
        self.send_response(status)
        for name, value in (
            ("Content-Type", f"{kind}; charset=utf-8"),
            ("Content-Length", str(len(data))),
            ("X-Content-Type-Options", "nosniff"),
            ("X-Frame-Options", "DENY"),
            ("Referrer-Policy", "no-referrer"),
            ("Cache-Control", "no-store"),
        ):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing: the terminal stays quiet."""


def route(ledger: Ledger, path: str, query: dict[str, str]) -> Answer:
    """The answer to a path: / lists the stories, /story/ID is its page, /search?q= the passages, /record.json the whole record."""
    everything = query.get("all") == "1"
    if path == "/record.json":
        return HTTPStatus.OK, "application/json", json.dumps(ledger.as_dict())
    if path == "/search":
        words = query.get("q", "")
        stories = {section.report: story.id for story in ledger.stories() for section in story.sections if section.main}
        return HTTPStatus.OK, "text/html", search_page(words, ledger.search(words) if words.strip() else [], stories)
    view = view_of(list(ledger.findings()), ledger.comparison(), ledger.errors(), everything=True, story=story_of(path))
    if path == "/":
        return HTTPStatus.OK, "text/html", listing_page(view)
    if path.startswith("/story/") and view.chapters:
        return HTTPStatus.OK, "text/html", page(noticed(view, ledger), unsure=everything, home="/")
    return HTTPStatus.NOT_FOUND, "text/plain", "there is no such page\n"


def story_of(path: str) -> str | None:
    """The story's id in a path."""
    return path.removeprefix("/story/") if path.startswith("/story/") else None
