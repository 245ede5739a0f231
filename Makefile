# Two commands do everything: `make run` and `make test`.

PORT ?= 8080
# Where the publishers' own files lie, for `make facts`.
DATA ?= ../shared/data/open
SWIFT_FLAGS ?= --explicit-target-dependency-import-check error
BUILD_PACKAGES = fonts-liberation libarchive-dev librsvg2-dev libsqlite3-dev pkg-config
TEST_PACKAGES = chromium fonts-liberation python3 python3-venv
BENCH_PACKAGES = wrk
VENV = .venv
RELEASE = .build/release/waymark
DEBUG = .build/debug/waymark

.PHONY: run test test-swift test-browser bench build lint format facts catalog clean

# Builds, compiles the catalogue, and serves it on this machine.
run: build
	$(RELEASE) catalog build
	$(RELEASE) serve --port $(PORT)

build:
	@Scripts/need $(BUILD_PACKAGES)
	swift build -c release --product waymark $(SWIFT_FLAGS)

# Installs what tests need and runs all of them.
test: test-swift test-browser

test-swift:
	@Scripts/need $(BUILD_PACKAGES)
	swift build --build-tests $(SWIFT_FLAGS)
	swift test --skip-build

test-browser: $(VENV)/tests-installed
	@Scripts/need $(BUILD_PACKAGES) $(TEST_PACKAGES)
	swift build --product waymark $(SWIFT_FLAGS)
	WAYMARK_BINARY=$(DEBUG) $(VENV)/bin/python -m pytest -q Tests/Oracles
	WAYMARK_BINARY=$(DEBUG) $(VENV)/bin/python -m pytest -q Tests/Browser

$(VENV)/tests-installed: Tests/Browser/requirements.txt
	@Scripts/need $(TEST_PACKAGES)
	python3 -m venv $(VENV)
	$(VENV)/bin/pip install --quiet --disable-pip-version-check -r Tests/Browser/requirements.txt
	touch $@

# Ratios measured in one run; see Benchmarks/README.md.
bench: build
	@Scripts/need $(BENCH_PACKAGES) python3 python3-venv
	Benchmarks/run

lint:
	swift format lint --strict --recursive Package.swift Sources Tests Benchmarks

format:
	swift format --in-place --recursive Package.swift Sources Tests Benchmarks

catalog: build
	$(RELEASE) catalog build

# Imports every data set again from the publishers' files under $(DATA).
facts: build
	Scripts/import-all "$(DATA)" $(RELEASE)

clean:
	rm -rf .build .venv .waymark
