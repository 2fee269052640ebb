# Newsledger: two commands for a fresh machine with Python 3.11 and make: `make demo`, `make test`.
PYTHON ?= python3.11
VENV := .venv
BIN := $(VENV)/bin
SHARED ?= ../shared
STAMP := $(VENV)/.installed

.PHONY: demo test lint score score-all scores model clean help

help:
	@echo "make demo       read the bundled sample and show the record"
	@echo "make test       run the tests"
	@echo "make lint       ruff, mypy --strict, import-linter"
	@echo "make score      fast benchmark floors (sets that are absent are skipped)"
	@echo "make score-all  every benchmark set"
	@echo "make scores     write docs/scores.md anew"
	@echo "make model      rebuild every shipped weight from $(SHARED)/corpora"

$(STAMP): pyproject.toml constraints.txt
	@command -v $(PYTHON) >/dev/null 2>&1 || { echo "Python 3.11 is needed (set PYTHON=/path/to/python3.11)"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[dev]"
	@touch $@

demo: $(STAMP)
	@mkdir -p out
	$(BIN)/newsledger read samples/reports --ledger out/demo.db --format table
	@$(BIN)/newsledger show --ledger out/demo.db --format html -o out/demo.html
	@echo; echo "The same record as a page: $(CURDIR)/out/demo.html"

test: $(STAMP)
	$(BIN)/python -m pytest

lint: $(STAMP)
	$(BIN)/ruff check src tests
	$(BIN)/ruff format --check src tests
	$(BIN)/mypy
	$(BIN)/lint-imports

score: $(STAMP)
	$(BIN)/newsledger score floors --data $(SHARED)/benchmarks

score-all: $(STAMP)
	$(BIN)/newsledger score all --data $(SHARED)/benchmarks

scores: $(STAMP)
	$(BIN)/python -m newsledger.score.table --data $(SHARED)/benchmarks -o docs/scores.md

model: $(STAMP)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -r training/requirements.txt
	$(BIN)/python training/all.py --shared $(SHARED)

clean:
	rm -rf $(VENV) out build dist
