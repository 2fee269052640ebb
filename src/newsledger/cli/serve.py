"""`newsledger serve`: the ledger as a local web application."""

from __future__ import annotations

import click

from newsledger.cli import options
from newsledger.cli.output import say

EPILOG = """\b
Examples:
  newsledger serve --ledger l.db
  newsledger serve --ledger l.db --port 0 --no-browser
"""


@click.command("serve", epilog=EPILOG)
@options.ledger_option
@click.option("--port", type=click.IntRange(0, 65535), default=8753, show_default=True, help="The port on 127.0.0.1; 0 for a free one.")
@click.option("--no-browser", is_flag=True, help="Open nothing.")
def command(ledger: str | None, port: int, no_browser: bool) -> None:
    """Show a ledger in the browser, from this machine to this machine only: stories, reports, search. Ctrl-C ends it."""
    from newsledger.show.web.app import make_server

    options.existing(ledger).close()
    assert ledger is not None
    try:
        server = make_server(ledger, port)
    except OSError as error:
        raise click.ClickException(f"port {port}: {error.strerror}; choose another with --port") from error
    address = f"http://127.0.0.1:{server.server_address[1]}/"
    say(f"newsledger: {address} (Ctrl-C ends it)")
    if not no_browser:
        import webbrowser

        webbrowser.open(address)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        say("")
    finally:
        server.server_close()
