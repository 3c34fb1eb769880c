#!/usr/bin/env python3
"""Checks that files say a deck's words, all of them and in their order.

    check_words.py --deck FOLDER [--cards] [--findings] FILE...
    check_words.py --self-test

With --cards each card's statement, set-up, positions and prompts have to stand in every file in this
order, with --findings each finding's statement, detail and limits. PDF files are read by poppler,
pdfplumber and PDFium, by their tags, and the three have to find the same words with the same blanks.
Other files are HTML, Word, Markdown or text, by their endings. Prints every fault; ends with 1 where
there is any.
"""

import argparse
import re
import sys
import zipfile
from html.parser import HTMLParser
from pathlib import Path

sys.dont_write_bytecode = True

PARTS = {"Talk about it": "prompts", "What this does not say": "limits"}


def plain(text):
    """The words alone, as they are in every format: no marks of Markdown, straight quotation marks."""
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"[*_`\\]", "", text).translate(str.maketrans("“”‘’", "\"\"''"))
    # PDFium finds no blank behind a sign that stands close to it.
    return re.sub(r"([<>]) ", r"\1", " ".join(text.replace("…", "...").split()))


# The deck, read without the program

def read(path):
    """The header of a file, and its blocks by the heading above them."""
    _, header, body = path.read_text(encoding="utf-8").split("---\n", 2)
    keys = dict(line.split(": ", 1) for line in header.splitlines() if ": " in line)
    body = re.sub(r"^```.*?^```\n?", "", body, flags=re.M | re.S)
    parts, name = {"": []}, ""
    for block in re.split(r"\n\s*\n", body.strip()):
        if block.startswith("# "):
            parts["title"] = [plain(block[2:])]
        elif block.startswith("## "):
            name = PARTS.get(block[3:].strip(), block[3:].strip())
            parts[name] = []
        else:
            items = re.split(r"^(?:[-*]|\d+\.) ", block, flags=re.M)
            parts[name] += [plain(item) for item in items if item.strip()]
    return keys, parts


def cards(deck):
    for path in sorted(deck.rglob("cards/*.md")):
        keys, parts = read(path)
        positions = keys.get("positions", "agree, it depends, disagree, not sure").split(", ")
        yield path.stem, [*parts["title"], *parts[""], *map(plain, positions), *parts.get("prompts", [])]


def findings(deck):
    for path in sorted(deck.rglob("findings/*.md")):
        _, parts = read(path)
        yield path.stem, [*parts["title"], *parts[""], *parts.get("limits", [])]


# The files

class Words(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.said, self.silent = [], 0
        self.feed(text)

    def handle_starttag(self, tag, names):
        self.silent += tag in ("style", "script", "svg", "title")
        self.said.append(" " if tag not in ("strong", "em", "bdi", "a", "span", "code") else "")

    def handle_endtag(self, tag):
        self.silent -= tag in ("style", "script", "svg", "title")

    def handle_data(self, data):
        if not self.silent:
            self.said.append(data)


def docx(path):
    text = zipfile.ZipFile(path).read("word/document.xml").decode()
    text = re.sub(r"<w:(tab|br)/>|</w:p>", " ", text)
    said = re.sub(r"<[^>]*>", "", re.sub(r">[\n]+<", "><", text))
    return said.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"').replace("&amp;", "&")


def markdown(path):
    text = path.read_text(encoding="utf-8")
    text = re.sub(r"^\s*(?:[-*]|\d+[.)]|>|#+) ", "", text, flags=re.M)
    text = re.sub(r"^\s*(?:[-*]|\d+[.)]|>|#+) ", "", text, flags=re.M)
    return re.sub(r"&(\w+|#\d+);", "", text)


def readings(path):
    """What each program that reads such files finds in it."""
    if path.suffix == ".pdf":
        import pdf_readers

        return pdf_readers.readings(str(path))
    if path.suffix == ".html":
        return {"HTML": "".join(Words(path.read_text(encoding="utf-8")).said)}
    if path.suffix == ".docx":
        return {"Word": docx(path)}
    if path.suffix == ".md":
        return {"Markdown": markdown(path)}
    return {"text": re.sub(r"^\s*[-*•] ", "", path.read_text(encoding="utf-8"), flags=re.M)}


def unlike(readings):
    """Where programs that read one file find other words in it."""
    (first, words), *others = [(name, plain(text).split()) for name, text in readings.items()]
    faults = []
    for name, other in others:
        at = next((i for i, (a, b) in enumerate(zip(words, other)) if a != b), None)
        if at is None and len(words) != len(other):
            at = min(len(words), len(other))
        if at is not None:
            here, there = (" ".join(w[max(at - 2, 0) : at + 3]) for w in (words, other))
            faults.append(f"{first} reads “{here}”, {name} “{there}”")
    return faults


def missing(said, parts):
    """The first of the parts that doesn't follow the ones before it; None where all are in order.

    What is between them is no longer than they are twice, so that all belong to one card.
    """
    room = 3 * sum(map(len, parts)) + 2_500
    fault = parts[0]
    start = said.find(parts[0])
    while start >= 0:
        at = start
        for part in parts:
            found = said.find(part, at, start + room)
            if found < 0:
                fault = part
                break
            at = found + len(part)
        else:
            return None
        start = said.find(parts[0], start + 1)
    return fault


def faults(path, wanted):
    read = readings(path)
    found = unlike(read)
    for name, text in read.items():
        said = plain(text)
        for id, parts in wanted:
            part = missing(said, parts)
            if part is not None:
                found.append(f"{name}: of {id}, not in its place: “{part[:70]}”")
    return found


def self_test():
    good = "x One two. Three yes no four? y"
    wrong = []
    if missing(good, ["One two.", "Three", "yes", "no", "four?"]):
        wrong.append("words in their order are called missing")
    if not missing(good, ["Three", "One two."]) or not missing(good, ["One two.", "Five"]):
        wrong.append("words that are out of order or missing aren't found")
    if not unlike({"a": "One two", "b": "Onetwo"}) or unlike({"a": "One  two", "b": "One two"}):
        wrong.append("a blank that isn't there isn't found")
    if not unlike({"a": "in 2017, too", "b": "in 2017,too"}):
        wrong.append("a blank behind a comma that isn't there isn't found")
    print(*wrong, sep="\n")
    return 1 if wrong else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--deck", type=Path, metavar="FOLDER")
    parser.add_argument("--cards", action="store_true")
    parser.add_argument("--findings", action="store_true")
    parser.add_argument("--self-test", action="store_true")
    arguments = parser.parse_args()
    if arguments.self_test:
        return self_test()
    wanted = []
    if arguments.cards:
        wanted += cards(arguments.deck)
    if arguments.findings:
        wanted += findings(arguments.deck)
    if not wanted:
        sys.exit("There is nothing in that deck to look for.")
    count = 0
    for path in arguments.files:
        for fault in faults(path, wanted):
            count += 1
            print(f"{path}: {fault}")
    print(f"{len(arguments.files)} files hold {len(wanted)} cards and findings, {count} faults")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
