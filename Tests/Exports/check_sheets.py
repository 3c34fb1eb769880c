#!/usr/bin/env python3
"""Folds and cuts sheets of cards as they are in PDF files: fronts have to meet their backs.

    check_sheets.py [--short] FILE...
    check_sheets.py --self-test

A sheet is two pages, a front and a back with cut marks. Turned over its long edge (with --short its
short one), each cut of the front has to meet one of the back, and each card, cut out along those of
the front, has to have its own back behind it, within 0.1 mm. A line across a slip has to be where it
folds, in its middle. Prints every fault; ends with 1 where there is any.
"""

import sys
from collections import namedtuple

MM = 72 / 25.4
NEAR = 0.1
Card = namedtuple("Card", "number left top right bottom")


class Side:
    """A page with its cuts, its cards and the lines across them, in millimetres from the top left."""

    def __init__(self, width, height, marks, digits=(), lines=(), turned=False):
        self.width, self.height, self.turned = width, height, turned
        edge = [m for m in marks if self.is_mark(*m)]
        self.down = merged((m[0] + m[2]) / 2 for m in edge if m[2] - m[0] < m[3] - m[1])
        self.across = merged((m[1] + m[3]) / 2 for m in edge if m[2] - m[0] > m[3] - m[1])
        self.lines = lines
        self.cards = [Card(self.number(cell, digits), *cell) for cell in self.cells()]

    def is_mark(self, left, top, right, bottom):
        thin, long = sorted((right - left, bottom - top))
        at_edge = min(left, top, self.width - right, self.height - bottom) < 1.7
        return thin < 0.5 and 1 < long < 5 and at_edge

    def cells(self):
        spans = [self.spans(self.down, self.width), self.spans(self.across, self.height)]
        return [(left, top, right, bottom) for top, bottom in spans[1] for left, right in spans[0]]

    @staticmethod
    def spans(cuts, whole):
        # Gutters have a cut at each of their edges; an office sheet is cut to its own edges.
        if len(cuts) > 1 and len(cuts) % 2 == 0:
            return list(zip(cuts[::2], cuts[1::2]))
        return list(zip([0, *cuts], [*cuts, whole]))

    def number(self, cell, digits):
        """The large figures at a card's upper right."""
        left, top, right, bottom = cell
        found = []
        for text, x, y, *size in digits:
            if self.turned:
                x, y = left + right - x, top + bottom - y
            if (left + right) / 2 < x < right and top < y < top + 22:
                found.append((size, x, text))
        largest = max((size for size, _, _ in found), default=None)
        return "".join(text for size, _, text in sorted(found) if size == largest)


def merged(places):
    found = []
    for place in sorted(places):
        if not found or place - found[-1] > 0.5:
            found.append(place)
    return found


def faults(front, back, short):
    found = []
    if (front.width, front.height) != (back.width, back.height):
        return ["the front is of another size than the back"]
    for name, cuts, others, whole, mirrored in [
            ("down", front.down, back.down, front.width, not short),
            ("across", front.across, back.across, front.height, short)]:
        there = sorted(whole - cut if mirrored else cut for cut in cuts)
        if len(there) != len(others) or any(abs(a - b) > NEAR for a, b in zip(there, others)):
            found.append(f"the cuts {name} don't meet: {rounded(there)} and {rounded(others)}")
    for card in front.cards:
        if not card.number:
            continue
        wanted = (card.left, front.height - card.bottom, card.right, front.height - card.top) if short \
            else (front.width - card.right, card.top, front.width - card.left, card.bottom)
        off = min((max(abs(a - b) for a, b in zip(wanted, other[1:]))
                   for other in back.cards if other.number == card.number), default=None)
        if off is None:
            found.append(f"card {card.number} has no back")
        elif off > NEAR:
            found.append(f"the back of card {card.number} is {off:.1f} mm off")
    return found


def rounded(places):
    return [round(place, 2) for place in places]


def folds(side):
    """Lines across a slip that aren't in its middle."""
    found = []
    for left, y, right in side.lines:
        for card in side.cards:
            if card.left < left and right < card.right and card.top < y < card.bottom:
                off = abs(y - (card.top + card.bottom) / 2)
                if off > NEAR:
                    found.append(f"a slip's line to fold is {off:.1f} mm off its middle")
    return found


def read(page, turned):
    boxes = [tuple(float(b[k]) / MM for k in ("x0", "top", "x1", "bottom")) for b in page.rects]
    digits = [(c["text"], float(c["x0"] + c["x1"]) / 2 / MM, float(c["top"] + c["bottom"]) / 2 / MM,
               round(c["size"])) for c in page.chars if c["text"].isdigit() and max(c["size"], c["height"]) > 16.5]
    width = float(page.width) / MM
    # Lines to write on are 6 mm shorter than the one to fold along, whatever the paper.
    lines = [(b[0], (b[1] + b[3]) / 2, b[2]) for b in boxes if b[3] - b[1] < 0.4 and b[2] - b[0] > width / 2 - 13]
    return Side(width, float(page.height) / MM, boxes, digits, lines, turned)


def check(path, short):
    import pdfplumber

    found, sheets, cards = [], 0, 0
    with pdfplumber.open(path) as pdf:
        front = None
        for number, page in enumerate(pdf.pages, 1):
            side = read(page, turned=short and front is not None)
            page.close()
            if not side.down and not side.across:
                front = None
                continue
            if "ballots" in path:
                found += [f"page {number}: {fault}" for fault in folds(side)]
                sheets, cards = sheets + 1, cards + len(side.cards)
            elif front is None:
                front = side
            else:
                found += [f"page {number}: {fault}" for fault in faults(front, side, short)]
                sheets, cards, front = sheets + 1, cards + sum(bool(c.number) for c in front.cards), None
    if not sheets or not cards:
        found.append("no sheet of cards was found")
    print(f"{path}: {sheets} sheets, {cards} cards, {len(found)} faults", *found[:10], sep="\n  ")
    return not found


def self_test():
    marks = lambda x, y: [(x - 0.1, 1.5, x + 0.1, 5), (1.5, y - 0.1, 5, y + 0.1)]  # noqa: E731
    sheet = lambda x, y, digits, **more: Side(210, 297, marks(x, y), digits, **more)  # noqa: E731
    front = sheet(105, 148.5, [("7", 90, 10), ("8", 200, 10)])
    wrong = []
    if faults(front, sheet(105, 148.5, [("7", 200, 10), ("8", 90, 10)]), False):
        wrong.append("a good sheet is called bad")
    if not faults(front, sheet(105, 148.5, [("7", 90, 10), ("8", 200, 10)]), False):
        wrong.append("backs that lie before their fronts aren't found")
    if not faults(front, sheet(105.2, 148.5, [("7", 200, 10), ("8", 90, 10)]), False):
        wrong.append("cuts that miss each other by 0.2 mm aren't found")
    turned = [("7", 15, 287), ("8", 120, 287)]
    if faults(front, sheet(105, 148.5, turned, turned=True), True):
        wrong.append("a good sheet turned over its short edge is called bad")
    if not folds(sheet(105, 148.5, [], lines=[(5, 80, 100)])):
        wrong.append("a fold beside the middle isn't found")
    print(*wrong, sep="\n")
    return 1 if wrong else 0


def main(arguments):
    if arguments == ["--self-test"]:
        return self_test()
    short = arguments[:1] == ["--short"]
    return 0 if all([check(path, short) for path in arguments[short:]]) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
