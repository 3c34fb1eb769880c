#!/usr/bin/env python3
"""Writes the words of the tests' pseudo-language: English*.swift with other letters in every literal.

What people type stays: options, and what stands between back-ticks. So a text that still has small
letters of the alphabet in it, run through the pseudo-language, wasn't taken from the words of a language.

usage: pseudo-language.py FOLDER FILE.swift…    (FOLDER gets Pseudo*.swift)
"""
import re
import sys
from pathlib import Path

LETTERS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyz", "åƀçđéƒğĥíĵķľɱñöþɋřšţûṽŵẋýž")
KEPT = re.compile(r"--[a-z][a-z-]*")


class Literal:
    """Rewrites what stands in one string literal, piece by piece between interpolations."""

    def __init__(self):
        self.quoted = 0  # by how many back-ticks

    def piece(self, text):
        out, i = [], 0
        while i < len(text):
            if text[i] == "\\":
                end = text.index("}", i) + 1 if text[i + 1] == "u" else i + 2
                out.append(text[i:end])
                i = end
            elif text[i] == "`":
                ticks = len(re.match("`+", text[i:])[0])
                if self.quoted in (0, ticks):
                    self.quoted = 0 if self.quoted else ticks
                out.append("`" * ticks)
                i += ticks
            elif self.quoted:
                out.append(text[i])
                i += 1
            elif kept := KEPT.match(text, i):
                out.append(kept[0])
                i = kept.end()
            else:
                out.append(text[i].translate(LETTERS))
                i += 1
        return "".join(out)


def string(source, i, mark):
    """The literal that begins at i, rewritten, and where it ends."""
    literal, out, begun = Literal(), [mark], i + len(mark)
    i = begun
    while True:
        if source.startswith(mark, i):
            return "".join(out) + literal.piece(source[begun:i]) + mark, i + len(mark)
        if source.startswith("\\(", i):
            out.append(literal.piece(source[begun:i]) + "\\(")
            inner, i = code(source, i + 2, inside=True)
            out.append(inner)
            begun = i
        else:
            i += 2 if source[i] == "\\" else 1


def code(source, i=0, inside=False):
    """The code from i on with its literals rewritten; to the closing bracket, if inside one."""
    out, depth = [], 0
    while i < len(source):
        if source.startswith("//", i):
            end = source.index("\n", i)
            out.append("" if inside else source[i:end])
            i = end
        elif source[i] == '"':
            text, i = string(source, i, '"""' if source.startswith('"""', i) else '"')
            out.append(text)
        else:
            depth += {"(": 1, ")": -1}.get(source[i], 0)
            out.append(source[i])
            i += 1
            if inside and depth < 0:
                break
    return "".join(out), i


folder = Path(sys.argv[1])
for name in map(Path, sys.argv[2:]):
    source = re.sub(r"^\s*///.*\n", "", name.read_text(), flags=re.M)
    imports = sorted(set(re.findall(r"^(?:internal |package )?import (\w+)", source, flags=re.M)))
    own = name.parts[name.parts.index("Sources") + 1]
    body = re.sub(r"^(?:internal |package )?import .*\n", "", source, flags=re.M)
    body = re.sub(r"\bpackage ", "", code(body)[0].lstrip("\n"))
    body = re.sub(r"\bEnglish(?=\w*Words\b)", "Pseudo", body)
    plain = "".join(f"import {part}\n" for part in imports if part not in ("Journal", own))
    tested = "".join(f"@testable import {part}\n" for part in sorted({"Journal", own} & {*imports, own}))
    (folder / name.name.replace("English", "Pseudo")).write_text(
        f"// Written by `make pseudo`, from {name.name}.\n{plain}\n{tested}\n{body}")
