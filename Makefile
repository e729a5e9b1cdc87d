# make         set up, check, generate, verify: what came out, in five lines
# make test    every test, lab included
# make matrix  the suite on four kernels, side by side: build/matrix/matrix.html
# make mutants which deliberate bugs the suite notices: builds a second kernel
VENV := .venv
# Debian's own, which is built with optimisation, before another that the path may name; if it is new enough and whole.
USABLE := import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))
PYTHON ?= $(shell /usr/bin/python3 -c '$(USABLE)' 2>/dev/null && echo /usr/bin/python3 || echo python3)
BIN := $(VENV)/bin
UAPIGEN := $(BIN)/uapigen
LAB_RELEASE := 6.12
BENCH := build/bench-venv
STAMP := $(VENV)/.installed

MATRIX_RELEASES := 5.10 6.1 6.12 7.2

# Debian packages that build a kernel, boot it, judge the demo's stream, and open the matrix.
PACKAGES := bc binutils bison busybox-static chromium chromium-driver cpio ffmpeg flex gcc kmod libc6-dev libelf-dev make perl \
            qemu-system-x86 strace xz-utils

.PHONY: all test lint pure browser lab conform matrix mutants kernel packages demo bench soak verify-all clean

all: $(STAMP)
	@$(UAPIGEN) check
	@$(UAPIGEN) generate
	@$(UAPIGEN) verify

test: lint pure browser lab conform

lint: $(STAMP)
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/pyright --warnings

pure: $(STAMP) packages
	$(BIN)/pytest -q --numprocesses auto --dist worksteal -m "not lab and not browser"

browser: $(STAMP) packages
	$(BIN)/pytest -q -m browser

lab: kernel
	$(BIN)/pytest -q -m lab

conform: kernel
	$(UAPIGEN) conform

mutants: $(STAMP) packages
	@$(UAPIGEN) lab build --mutants $(LAB_RELEASE)
	$(UAPIGEN) mutants

# Every walk of injected faults 200 times over: some twenty minutes on two cores without KVM.
soak: kernel
	$(UAPIGEN) conform --timeout 14400 --machines 2 -- -p linuxmedia.conformance.soak --soak 200

kernel: $(STAMP) packages
	@$(UAPIGEN) lab build $(LAB_RELEASE)

matrix: $(STAMP) packages
	@for release in $(MATRIX_RELEASES); do $(UAPIGEN) lab build $$release || exit; done
	@$(UAPIGEN) matrix --releases $(MATRIX_RELEASES)

demo: kernel
	@mkdir -p build/demo
	$(UAPIGEN) lab run --env PYTHONPATH=$(CURDIR)/generated --output build/demo -- $(BIN)/python examples/demo.py
	@echo "build/demo: open frame.png, play stream.ts"

bench: kernel $(BENCH)/.installed build/loop.so
	@$(BENCH)/bin/python -m compileall -q generated/linuxmedia
	$(UAPIGEN) lab run --env PYTHONPATH=$(CURDIR)/generated -- $(BENCH)/bin/python -m tests.bench.bench build/loop.so

# What is compared with is no dependency of the project: it has an environment of its own.
$(BENCH)/.installed: $(STAMP)
	@$(PYTHON) -m venv --clear $(BENCH)
	@$(BENCH)/bin/python -m pip install --quiet --disable-pip-version-check linuxpy videodev2
	@touch $@

build/loop.so: tests/bench/loop.c
	@mkdir -p build
	gcc -O2 -shared -fPIC -o $@ $<

verify-all: $(STAMP)
	$(UAPIGEN) verify --all

$(STAMP): pyproject.toml
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || $(MAKE) --no-print-directory packages PACKAGES=python3-venv
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "installing the tools into $(VENV)"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

packages:
	@missing=$$(for p in $(PACKAGES); do dpkg -s $$p >/dev/null 2>&1 || echo $$p; done | tr '\n' ' '); \
	if [ -z "$$missing" ]; then exit 0; fi; \
	command="apt-get install --yes --no-install-recommends $$missing"; \
	if [ "$$(id -u)" != 0 ]; then echo "missing Debian packages; run: sudo apt-get update && sudo $$command" >&2; exit 1; fi; \
	echo "installing Debian packages: $$missing"; \
	apt-get update --quiet=2 && DEBIAN_FRONTEND=noninteractive $$command >/dev/null

clean:
	rm -rf build dist $(VENV)
