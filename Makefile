# Everything here needs Python 3.11 or newer and make, and nothing else:
#   make demo    parses a sample in a virtual environment of its own (.venv-demo)
#   make test    passes the tests in another one (.venv)
# Both are quick the second time: an environment is renewed when its locks change.

ifeq ($(OS),Windows_NT)
PYTHON ?= py -3
BIN := Scripts
else
PYTHON ?= python3
BIN := bin
endif

VENV ?= .venv
DEMO_VENV ?= .venv-demo
RUN := "$(VENV)/$(BIN)/python" -X utf8
SAMPLE ?= samples/tinklalapis-atviros-dirbtuves.txt
TESTS ?=
NEW_ENOUGH := "import sys; sys.version_info >= (3, 11) or sys.exit('ngoreport needs Python 3.11 or newer: make PYTHON=python3.12')"
PIP := -m pip --disable-pip-version-check --quiet --quiet install --progress-bar off

.PHONY: demo test lint format types check accuracy lock clean

demo: $(DEMO_VENV)/ready
	@"$(DEMO_VENV)/$(BIN)/python" -m ngoreport parse $(SAMPLE)

test: $(VENV)/ready
	@$(RUN) -m pytest $(TESTS)

# What continuous integration asks besides the tests.
lint: $(VENV)/ready
	$(RUN) -m ruff check
	$(RUN) -m ruff format --check

format: $(VENV)/ready
	$(RUN) -m ruff check --fix
	$(RUN) -m ruff format

types: $(VENV)/ready
	$(RUN) -m mypy

# The corpus against the floor in tests/floor.toml.
accuracy: $(VENV)/ready
	$(RUN) tools/accuracy.py

check: test lint types accuracy

$(DEMO_VENV)/ready: requirements/build.txt requirements/runtime.txt pyproject.toml
	@$(PYTHON) -c $(NEW_ENOUGH)
	@echo "Making $(DEMO_VENV): a minute the first time"
	@$(PYTHON) -m venv $(DEMO_VENV)
	@"$(DEMO_VENV)/$(BIN)/python" $(PIP) --require-hashes -r requirements/build.txt -r requirements/runtime.txt
	@"$(DEMO_VENV)/$(BIN)/python" $(PIP) --no-deps --no-build-isolation --editable .
	@"$(DEMO_VENV)/$(BIN)/python" -c "import pathlib; pathlib.Path('$@').touch()"

$(VENV)/ready: requirements/development.txt pyproject.toml
	@$(PYTHON) -c $(NEW_ENOUGH)
	@echo "Making $(VENV): a minute or two the first time"
	@$(PYTHON) -m venv $(VENV)
	@$(RUN) $(PIP) --require-hashes -r requirements/development.txt
	@$(RUN) $(PIP) --no-deps --no-build-isolation --editable .
	@$(RUN) -c "import pathlib; pathlib.Path('$@').touch()"

# Renews the locks from pyproject.toml; `make lock UPGRADE=--upgrade` takes the newest versions.
# uv is asked for its resolver alone, which knows every platform at once.
LOCK := -m uv pip compile --universal --python-version 3.11 --generate-hashes --quiet \
	--no-config --custom-compile-command "make lock"
UPGRADE ?=

lock: $(VENV)/ready
	@$(RUN) $(PIP) uv
	@$(RUN) $(LOCK) $(UPGRADE) pyproject.toml --all-extras --group dev --output-file requirements/development.txt
	@$(RUN) $(LOCK) $(UPGRADE) pyproject.toml --constraint requirements/development.txt --output-file requirements/runtime.txt
	@$(RUN) $(LOCK) $(UPGRADE) --group build --constraint requirements/development.txt --output-file requirements/build.txt

clean:
	@$(PYTHON) -c "import shutil; [shutil.rmtree(d, True) for d in ('$(VENV)', '$(DEMO_VENV)', 'dist', 'build', '.mypy_cache', '.ruff_cache', '.pytest_cache', '.hypothesis')]"
