"""`python -m newsledger.cli`: the same as `newsledger`."""

from newsledger.cli.main import main

main()
