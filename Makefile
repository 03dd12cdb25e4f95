# make demo   an environment, riwaya in it, an example report read, a small store, a search, incidents and a layer for a map in demo/
# make test   every test, a file at a time on each core (WORKERS=1: one after the other), in the order of their names, so that the long ones (browser, cluster, crash) do not come last
# make lint   style and word lists; make types: types; make bench, bench-gazetteer: speed; make readme: the output shown in README.md
# make compiled   a wheel in dist/ for this machine, with the reading compiled: almost twice as fast; needs a C compiler and some minutes
# make web   the desk's pages, after a change in web/
# make bench-times   how well times and quantities are read, beside dateparser
# All of them make .venv first where it is missing. PYTHON names the interpreter: make demo PYTHON=python3.12

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/ready
CONSUMERS := .venv/consumers
CLUSTER := .venv/cluster
DATA ?=
WORKERS ?= auto
# What is never imported need not be made byte code of: that takes a third of the time of installing.
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile

.PHONY: compiled web demo test lint types bench bench-gazetteer bench-times readme clean
.DELETE_ON_ERROR:
unexport PYTHONPATH PYTHONHOME VIRTUAL_ENV

demo: $(READY)
	$(BIN)/riwaya read examples/report.txt --format pretty
	@mkdir -p demo
	$(BIN)/riwaya ingest examples/report.txt examples/wire.jsonl --store demo/desk.db
	$(BIN)/riwaya search سبها --store demo/desk.db --format table
	$(BIN)/riwaya incidents --store demo/desk.db --sources 2 --format table
	$(BIN)/riwaya export --store demo/desk.db --format geojson --areas -o demo/events.geojson
	@echo "demo/desk.db is a store with these reports, demo/events.geojson a layer for QGIS"
	@echo "To read, compare and correct them in a browser, at http://127.0.0.1:8000/: $(BIN)/riwaya desk --store demo/desk.db"

test: $(READY) $(CONSUMERS) $(CLUSTER)
	$(BIN)/python -m pytest -q -n $(WORKERS) --dist loadfile --no-loadscope-reorder --durations 15

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/riwaya lexicon lint

types: $(READY)
	$(BIN)/mypy --strict src

bench: $(READY)
	$(BIN)/python benchmarks/speed.py $(if $(DATA),--data "$(DATA)")

bench-gazetteer: $(READY)
	$(BIN)/python benchmarks/gazetteer.py

bench-times: $(READY)
	$(BIN)/python benchmarks/temporal.py $(if $(VERBOSE),--verbose)

readme: $(READY)
	$(BIN)/python benchmarks/readme_output.py

$(READY): requirements/dev.lock requirements/run.lock requirements/node.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "riwaya needs Python 3.11 or later; name one: make demo PYTHON=python3.12")'
	$(PYTHON) -m venv .venv
	$(PIP) -r requirements/dev.lock
	@command -v npm >/dev/null || $(PIP) -r requirements/node.lock
	$(PIP) --no-deps --no-build-isolation --editable .
	@touch $(READY)

# A wheel whose modules of the reading are compiled (docs/compiled.md)
compiled: $(READY)
	RIWAYA_COMPILE=1 $(BIN)/python -m pip wheel --disable-pip-version-check --no-deps --no-build-isolation --wheel-dir dist .

# Programs that open what riwaya exports. Without followthemoney, which has to be compiled, its test is skipped.
$(CONSUMERS): requirements/consumers.lock requirements/ftm.lock $(READY)
	$(PIP) -r requirements/consumers.lock
	$(PIP) -r requirements/ftm.lock || \
	  echo "followthemoney is not installed (it needs libicu-dev, pkg-config and a C++ compiler): its test is skipped" >&2
	@touch $(CONSUMERS)

# datatrove and Ray, for riwaya cluster and its tests
$(CLUSTER): requirements/cluster.lock $(READY)
	$(PIP) -r requirements/cluster.lock
	@touch $(CLUSTER)

# The desk's pages, made anew after a change in web/
web: $(READY)
	$(BIN)/python -c "from riwaya.desk import build; print(build.write(), 'bytes in', build.STATIC)"

clean:
	rm -rf web/node_modules src/riwaya/desk/static .venv build dist demo .pytest_cache .mypy_cache .ruff_cache .hypothesis
	rm -f src/riwaya/gazetteer/gazetteer.bin src/riwaya/languages/*/lexicon.cache
	find src tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +
