# Two lines do everything on a fresh Debian 12 with Swift 6.3: `make demo` and `make test`.
# The scripts install what is missing; nothing else here needs more than this Makefile says.

MESA := .build/debug/mesa

.PHONY: demo test build release packages print format lint bench crash-test flip-test fuzz-test independent-test api-test

# Sets up, builds, makes an instance from the real fixture and walks through it.
demo: build
	rm -rf mesa-demo mesa-demo.keys
	$(MESA) demo --data mesa-demo

# Sets up, builds and runs every test; sixteen at a time, since Foundation crashes now and then when
# it starts a program from a process with some 1,500 open files.
test: packages
	SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH=16 swift test

build: packages
	swift build

# One program with Swift in it; then how large it is, what it takes of the machine, and what it is made
# of.
release: packages
	swift build -c release --static-swift-stdlib
	deploy/sbom 0.1.0 < Package.resolved > .build/release/mesa.cdx.json
	@ls -lh .build/release/mesa .build/release/mesa.cdx.json
	@ldd .build/release/mesa

packages:
	@./.ci/packages

# Every way the log can be cut off: 200 rounds each. CI runs a short form.
crash-test: release
	Tests/Crash/run --rounds 200 .build/release/mesa

# Every kind of byte of a log turned, 40 of each on each page. CI runs a short form.
flip-test: release
	Tests/Flips/run --each 40 .build/release/mesa

# An hour of libFuzzer over everything that is read from outside. CI runs a minute.
fuzz-test: build
	Tests/Fuzz/run --seconds 3600

# Go, PyPI and a live witness judge what the program produces, and what is forged.
independent-test: build
	./.ci/packages golang-go:/usr/bin/go \
	  golang-golang-x-mod-dev:/usr/share/gocode/src/golang.org/x/mod/sumdb
	Tests/Independent/run $(MESA)

# schemathesis asks the service all that its description says, as each role; then it is killed.
api-test: build
	Tests/Api/run --examples 100 --rounds 200 $(MESA)

# Ratios to plain C over the same SQLite, in one interleaved run.
bench: release
	.build/release/mesa-bench

# Prints anew what is printed from the code: contracts, rights, straight readings.
print:
	echo '// Printed from the payloads by `make print`; a test compares.' \
	  > Sources/MesaDomain/Reading/StraightPayloads.swift
	-MESA_PRINT=1 swift test --filter 'Contracts on disk|Rule book'

format:
	swift format -i -r Package.swift Sources Tests Protocols

lint:
	swift format lint --strict -r Package.swift Sources Tests Protocols
