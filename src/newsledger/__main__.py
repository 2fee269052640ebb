"""`python -m newsledger`: the same as `newsledger`."""

from newsledger.cli.main import main

main()
