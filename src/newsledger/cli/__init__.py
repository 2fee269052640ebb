"""The command line: one file a verb. Data to standard output, progress and warnings to standard error; exit 0 ok, 1 failed, 2 usage."""
