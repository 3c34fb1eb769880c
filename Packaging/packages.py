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
    # Whether the shared files are in it: decks, manual, completion, guide.
    is_main: bool = False


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


COMPONENTS = (
    Component(
        "Swift", "Apache-2.0 WITH Swift-exception", "Apple Inc. and the Swift project authors",
        "https://www.swift.org", "toolchain"),
    Component(
        "swift-argument-parser", "Apache-2.0 WITH Swift-exception",
        "Apple Inc. and the Swift project authors", "https://github.com/apple/swift-argument-parser",
        "Package.resolved"),
    Component(
        "swift-crypto", "Apache-2.0", "Apple Inc. and the SwiftCrypto project authors",
        "https://github.com/apple/swift-crypto", "Package.resolved"),
    Component(
        "swift-asn1", "Apache-2.0", "Apple Inc. and the SwiftASN1 project authors",
        "https://github.com/apple/swift-asn1", "Package.resolved"),
    Component(
        "BoringSSL", "Apache-2.0 AND MIT",
        "The OpenSSL Project Authors, Google Inc., the fiat-crypto authors",
        "https://boringssl.googlesource.com/boringssl", "Package.resolved:swift-crypto"),
    Component(
        "cmark", "BSD-2-Clause", "John MacFarlane", "https://github.com/commonmark/cmark",
        "libcmark-dev"),
    Component("zlib", "Zlib", "Jean-loup Gailly and Mark Adler", "https://zlib.net", "zlib1g-dev"),
    Component(
        "libstdc++", "GPL-3.0-or-later WITH GCC-exception-3.1", "Free Software Foundation, Inc.",
        "https://gcc.gnu.org", "libstdc++-12-dev"),
)
