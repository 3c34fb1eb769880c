# Everything a person or a build machine does with the project. `make` lists it.

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift

BIN := .build/release/reflect
# The program that writes PDF files stands apart; `reflect` becomes it where one is asked for.
PAPER := .build/release/reflect-paper
# So do the one that serves phones, which a session starts, and the one that makes a picture of many rooms.
ROOM := .build/release/reflect-room
COLLECT := .build/release/reflect-collect
# What is tested is what is released: programs and tests are built in one go. What is written in C may name its files in
# the programs: without the folder, so that a build anywhere gives the same bytes.
# In colours the compiler's command would be another, so that all would be built once more where they're left out.
RELEASE := -c release --no-color-diagnostics --disable-local-rpath -debug-info-format none -Xcc "-ffile-prefix-map=$(CURDIR)/="
LIBEXEC := $(DESTDIR)$(PREFIX)/libexec/reflect
SHARE := $(DESTDIR)$(PREFIX)/share/reflect
# What is linked, besides Swift, and the font that is printed with: Debian's names of the packages.
PACKAGES := libcmark-dev zlib1g-dev libsodium-dev pkg-config libpango1.0-dev libcairo2-dev libqpdf-dev libqrencode-dev \
  libpq-dev libzip-dev \
  fonts-inter fonts-liberation2
# What the tests run besides: strace kills the program at each of its system calls.
TEST_PACKAGES := strace age faketime

.DEFAULT_GOAL := help
.PHONY: help run build test golden pseudo lint check check-exports check-phones check-collect fuzz coverage bench install uninstall clean prepare toolchain \
  man deb tarball check-packages

help: ## list what make can do
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-15s%s\n", $$1, $$2 }' Makefile

# Standard input belongs to the session, so nothing before it may read from it.
run: build ## set up, build and start; without a terminal, a short solo session from standard input
	@if [ -n "$(ARGS)" ]; then exec $(BIN) $(ARGS); \
	elif [ -t 0 ] && [ -t 1 ]; then exec $(BIN); \
	else exec $(BIN) solo --plan solo-10 --plain; fi

build: prepare ## build the release binaries
	@$(SWIFT) build $(RELEASE) $(BESIDES) </dev/null >&2

# Only the tests need these: whoever runs the program is not asked to install them.
test: PACKAGES += $(TEST_PACKAGES)
test: prepare ## run the tests; FILTER=FacesTests, those alone
	@Tests/run $(SWIFT) $(RELEASE)

golden: ## write the golden screens of the faces anew; read what git says changed before you commit
	@$(SWIFT) build $(RELEASE) --build-tests </dev/null >&2
	@REFLECT_GOLDEN=write $(SWIFT) test $(RELEASE) --skip-build --disable-xctest --filter FacesTests </dev/null >/dev/null; \
	git diff --stat -- Tests/FacesTests/Golden

pseudo: toolchain ## write the pseudo-language of the tests anew, from the English words
	@for part in Commands Journal Decks Documents Window; do \
	  python3 Tests/pseudo-language.py Tests/CommandsTests/PseudoLanguage Sources/$$part/Words/English*.swift; \
	done; \
	python3 Tests/pseudo-language.py Tests/CollectingTests/PseudoLanguage Sources/Collecting/Words/English*.swift \
	  Sources/Collecting/Database/English*.swift; \
	python3 Tests/pseudo-language.py Tests/RoomTests/PseudoLanguage Sources/Room/Words/English*.swift; \
	$(SWIFT) format -i -r Tests/CommandsTests/PseudoLanguage Tests/DecksTests/PseudoLanguage \
	  Tests/CollectingTests/PseudoLanguage Tests/RoomTests/PseudoLanguage

lint: toolchain ## check the layout of the code, and that nothing imports all of Foundation
	$(SWIFT) format lint --strict --parallel -r Sources Tests Benchmarks Fuzz/Fuzz Fuzz/Package.swift Package.swift
	@if grep -rnE '^[^/]*import ([a-z]+ )?Foundation(\.|$$)' Sources; then \
	  echo 'Import FoundationEssentials instead: Foundation adds 44 MB to the binary.' >&2; exit 1; fi

check: build ## check the decks that ship
	$(BIN) cards check

check-exports: build ## check files of every kind in other programs; needs a network the first time
	.ci/check-exports

check-phones: build ## play a session with phones in a browser; needs a network the first time
	.ci/check-phones

check-collect: build ## try what belongs to many rooms against a PostgreSQL of its own; needs a network the first time
	.ci/check-collect

fuzz: prepare ## let libFuzzer make up input for each reader, a minute each; see Fuzz/README.md
	Fuzz/run

coverage: prepare ## tell which branches of journal, safe text, engine and wire their tests never take
	@.ci/coverage

bench: PACKAGES += cmark pandoc qpdf tmux python3-venv postgresql openssl
bench: prepare ## measure against other programs; prints targets and figures
	Benchmarks/run

# What is made lies in .build/packages; the date of the newest entry of CHANGELOG.md is its date.
man: build ## make the manual pages of all commands
	Packaging/build man

# Of both, as what is missing is installed once, for whichever is made first.
deb tarball: PACKAGES += dpkg-dev patchelf
deb: build ## make packages for Debian and Ubuntu, of this machine's architecture and release
	Packaging/build deb

tarball: build ## make a folder that runs from anywhere, packed
	Packaging/build tarball

check-packages: PACKAGES += debootstrap lintian tmux
check-packages: deb tarball ## try packages and folder in fresh Debian systems; needs root and a network
	Packaging/check

install: build ## install to PREFIX (default /usr/local); DESTDIR is honoured
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(LIBEXEC)" "$(SHARE)/Sessions"
	install -m 755 $(BIN) "$(DESTDIR)$(PREFIX)/bin/reflect"
	install -m 755 $(COLLECT) "$(DESTDIR)$(PREFIX)/bin/reflect-collect"
	install -m 755 $(PAPER) $(ROOM) "$(LIBEXEC)"
	strip "$(DESTDIR)$(PREFIX)/bin/reflect" "$(DESTDIR)$(PREFIX)/bin/reflect-collect" \
	  "$(LIBEXEC)/reflect-paper" "$(LIBEXEC)/reflect-room"
	rm -rf "$(SHARE)/Cards" "$(SHARE)/Sessions/Plans" "$(SHARE)/Sessions/Models" "$(SHARE)/Sessions/Profiles" \
	  "$(SHARE)/Sessions/Examples"
	cp -R Cards "$(SHARE)/Cards"
	cp -R Sessions/Plans "$(SHARE)/Sessions/Plans"
	cp -R Sessions/Models "$(SHARE)/Sessions/Models"
	cp -R Sessions/Profiles "$(SHARE)/Sessions/Profiles"
	cp -R Sessions/Examples "$(SHARE)/Sessions/Examples"
	install -D -m 644 Documentation/when-it-goes-wrong.md \
	  "$(SHARE)/Documentation/when-it-goes-wrong.md"
	chmod -R u=rwX,go=rX "$(SHARE)"

uninstall: ## remove what install put there; records stay where they are
	rm -f "$(DESTDIR)$(PREFIX)/bin/reflect" "$(DESTDIR)$(PREFIX)/bin/reflect-collect"
	rm -rf "$(LIBEXEC)" "$(SHARE)"

clean: ## remove what was built
	rm -rf .build .build-coverage Fuzz/.build

toolchain:
	@command -v $(SWIFT) >/dev/null || { \
	  echo 'Swift is missing: install 6.2 or later from https://www.swift.org/install, then run make again.' >&2; \
	  exit 1; }

# Does nothing where the packages are there; asks for the package lists only where they are needed.
prepare: toolchain
	@.ci/prepare $(PACKAGES) </dev/null
