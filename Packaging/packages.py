"""The packages that are made, and what is built into their programs."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Package:
    """A package with one program. Another program is one more entry in ALL."""

    name: str
    # Where the program lies below the prefix.
    program: str
    summary: str
    description: str
    # Needed in exactly this version, as both are built from one source.
    needs: tuple = ()
    recommends: str = ""
    suggests: str = ""
    # Whether the shared files are in it: decks and guide.
    is_main: bool = False

    @property
    def is_typed(self):
        """Whether people start it themselves, so that it has manual pages and completion."""
        return self.program.startswith("bin/")


ALL = (
    Package(
        name="reflect",
        program="bin/reflect",
        summary="cards and sessions to reflect on work with young people",
        description="""\
reflect runs "Check your thinking" discussions from cards, for social
workers, foster carers, residential and youth workers and those who train
them. The cards are about work with young people at risk of sexual
exploitation, and rest on research from Wales.
.
It works for a team in a room, for two people, for several agencies, and
for one person with ten minutes. Nothing leaves the computer. It is for
learning: not a case record, and not a risk score.""",
        recommends="reflect-paper",
        is_main=True,
    ),
    Package(
        name="reflect-paper",
        program="libexec/reflect/reflect-paper",
        summary="cards, handouts and summaries of reflect as PDF",
        description="""\
reflect runs "Check your thinking" discussions from cards, for people who
work with young people.
.
This package has the program that writes PDF files: cards to print and cut,
handouts, guides for facilitators and summaries of sessions. Everything
else, Word files among them, works without it.""",
        needs=("reflect",),
        recommends="fonts-inter, fonts-liberation2 | fonts-liberation",
        suggests="fonts-noto-color-emoji",
    ),
    Package(
        name="reflect-room",
        program="libexec/reflect/reflect-room",
        summary="answers from phones in the room for reflect",
        description="""\
reflect runs "Check your thinking" discussions from cards, for people who
work with young people.
.
This package has the program that shows a session's cards on the phones of
those in the room, and takes their views, each alone. It serves the local
network only, while a session runs that asked for it. Nothing leaves the
room.""",
        needs=("reflect",),
    ),
    Package(
        name="reflect-collect",
        program="bin/reflect-collect",
        summary="one picture of the counts of many facilitators of reflect",
        description="""\
reflect runs "Check your thinking" discussions from cards, for people who
work with young people.
.
This package is for a training lead: it makes one picture of the counts
that facilitators chose to share, from a folder or a PostgreSQL database.
It never shows words, nor the counts of small groups.""",
        recommends="reflect, fonts-inter, fonts-liberation2 | fonts-liberation",
        suggests="postgresql",
    ),
)


@dataclass(frozen=True)
class Component:
    """Somebody else's work that is linked into the programs."""

    name: str
    licence: str
    copyright: str
    site: str
    # How its version is found: the toolchain, Package.resolved (where another part of it brings it, that
    # part after a colon), or a Debian package that is built with.
    version_of: str
    # The packages whose programs it is in; all where none is named.
    packages: tuple = ()

    def is_in(self, package):
        return not self.packages or package.name in self.packages


# The programs that read decks and seal records.
SEALING = ("reflect", "reflect-paper")
ROOM = ("reflect-room",)
COMPONENTS = (
    Component(
        "Swift", "Apache-2.0 WITH Swift-exception", "Apple Inc. and the Swift project authors",
        "https://www.swift.org", "toolchain"),
    Component(
        "swift-argument-parser", "Apache-2.0 WITH Swift-exception",
        "Apple Inc. and the Swift project authors", "https://github.com/apple/swift-argument-parser",
        "Package.resolved"),
    Component(
        "swift-nio", "Apache-2.0", "Apple Inc. and the SwiftNIO project authors",
        "https://github.com/apple/swift-nio", "Package.resolved", ROOM),
    Component(
        "swift-atomics", "Apache-2.0 WITH Swift-exception", "Apple Inc. and the Swift project authors",
        "https://github.com/apple/swift-atomics", "Package.resolved", ROOM),
    Component(
        "swift-collections", "Apache-2.0 WITH Swift-exception", "Apple Inc. and the Swift project authors",
        "https://github.com/apple/swift-collections", "Package.resolved", ROOM),
    Component(
        "llhttp", "MIT", "Fedor Indutny", "https://github.com/nodejs/llhttp",
        "Package.resolved:swift-nio", ROOM),
    Component(
        "cmark", "BSD-2-Clause", "John MacFarlane", "https://github.com/commonmark/cmark",
        "libcmark-dev", SEALING),
    Component(
        "libsodium", "ISC AND BSD-2-Clause", "Frank Denis, Colin Percival, Alexander Peslyak",
        "https://libsodium.org", "libsodium-dev", SEALING),
    Component("zlib", "Zlib", "Jean-loup Gailly and Mark Adler", "https://zlib.net", "zlib1g-dev"),
    Component(
        "libstdc++", "GPL-3.0-or-later WITH GCC-exception-3.1", "Free Software Foundation, Inc.",
        "https://gcc.gnu.org", "libstdc++-12-dev"),
)
