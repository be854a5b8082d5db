# What people run. Every target makes the environment first if it is missing.
SHELL := /bin/bash
PYTHON := .venv/bin/python
TECHPACK := .venv/bin/techpack
DEMO := demo-output
DIR ?= screenshots
SENTENCE ?= 500 ml stainless steel water bottle, sage green powder coat, bamboo screw lid

# Compiled modules are kept beside the sources: the tests start the program some hundred times.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: demo run screenshots test check bench torture translations schema environment clean

environment:
	@bash packaging_specs/environment.sh

demo: environment ## A complete tech pack from a sentence; prints where the PDF lies.
	@bash packaging_specs/demo.sh "$(SENTENCE)" $(DEMO)

run: environment ## The window.
	@$(PYTHON) -m app

screenshots: environment ## A picture of every page into the folder DIR.
	@$(PYTHON) -m app --screenshots $(DIR)

test: environment ## The fast tests.
	@$(PYTHON) -m pytest -q -n 2
	@if command -v xvfb-run >/dev/null; then \
	  QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 1920x1080x24" $(PYTHON) -m pytest -q -m gl tests/ui; \
	else echo "Not run: the tests that draw with OpenGL need xvfb-run (Debian: apt install xvfb)."; fi

check: environment ## Format, lint, types, layers.
	@.venv/bin/ruff format --check app tests
	@.venv/bin/ruff check app tests
	@.venv/bin/mypy
	@.venv/bin/lint-imports

bench: environment ## Each figure beside its floor.
	@$(PYTHON) -m tests.bench

torture: environment ## Long reliability runs.
	@$(PYTHON) -m pytest -q -m torture -p no:xdist

translations: environment ## New texts of the window into resources/translations.
	@packaging_specs/translations.sh

schema: environment ## What a new library is made of, after a new migration.
	@$(PYTHON) -m packaging_specs.schema

clean:
	@rm -rf .venv $(DEMO) build dist
