"""One file per format: each has `export(found, made)`, which gives the file's lines from findings and their comparison."""
