# The commands of this project. The stamps in .venv/ are the targets: what is done is not done again.
SHELL := /bin/sh
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
PIP := $(PY) -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all:
SOURCES := $(shell find ui resources/i18n -type f \( -name '*.ui' -o -name '*.ts' \) 2>/dev/null)
TESTS ?= tests
JOBS ?= 2

.PHONY: run test bench pictures campaign lint clean
.DELETE_ON_ERROR:

run: $(VENV)/assets
	@packaging/run.sh $(PY)

test: $(VENV)/dev $(VENV)/assets lint
	$(PY) -m pytest -q -n $(JOBS) --dist worksteal -m "not campaign" $(TESTS)

lint: $(VENV)/dev $(VENV)/assets
	$(PY) -m ruff check .
	$(PY) -m mypy
	$(VENV)/bin/lint-imports --no-cache

bench: $(VENV)/dev $(VENV)/assets
	$(PY) -m tests.benchmarks

pictures: $(VENV)/dev $(VENV)/assets
	$(PY) -m tests.pictures

campaign: $(VENV)/dev $(VENV)/assets
	@packaging/needs.sh campaign
	$(PY) -m pytest -q -n $(JOBS) -m campaign $(TESTS)

clean:
	rm -rf $(VENV) korem_desktop/desktop/_forms korem_desktop/desktop/_catalogues rehearsal pictures dist build
	rm -rf .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find korem_desktop tests packaging -name __pycache__ -prune -exec rm -rf {} +

$(VENV)/made:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed")'
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/libs: packaging/needs.sh | $(VENV)/made
	@packaging/needs.sh run
	@touch $@

$(VENV)/run: packaging/requirements.txt | $(VENV)/libs
	$(PIP) -r packaging/requirements.txt
	@touch $@

$(VENV)/dev: packaging/requirements-dev.txt packaging/needs.sh | $(VENV)/run
	@packaging/needs.sh test
	$(PIP) -r packaging/requirements-dev.txt
	@touch $@

$(VENV)/assets: packaging/build_assets.py $(SOURCES) | $(VENV)/run
	$(PY) packaging/build_assets.py
	@touch $@
