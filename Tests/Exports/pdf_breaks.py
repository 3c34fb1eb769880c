"""Where the pages of a PDF file break badly, by its structure tree and the places of its lines."""

import re

import pikepdf
from pikepdf import Dictionary, Name

HEADING = re.compile("H[1-6]")
# What holds lines of running text; the cells of tables stay on one page anyway.
RUNNING = {"P", "LBody", "BlockQuote"}
# Points: notes below charts and tables are set in 10.
SMALL = 10.6
# Points from the foot of a page; below that there's no room for two lines.
FOOT = 130


class Line:
    """What one stretch of marked content draws on a page: its baselines, and the size of its letters."""

    def __init__(self):
        self.baselines = set()
        self.size = 0.0


def lines_of(page):
    """A Line for each MCID of a page."""
    found, marks, stack = {}, [], []
    space, text, size = pikepdf.Matrix(), pikepdf.Matrix(), 1.0
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name == "BDC" or name == "BMC":
            properties = operands[1] if name == "BDC" else {}
            if isinstance(properties, Name):
                properties = page.obj.Resources.Properties[properties]
            marks.append(properties.get("/MCID") if isinstance(properties, Dictionary) else None)
        elif name == "EMC":
            marks and marks.pop()
        elif name == "q":
            stack.append(space)
        elif name == "Q":
            space = stack.pop() if stack else space
        elif name == "cm":
            space = pikepdf.Matrix(*map(float, operands)) @ space
        elif name == "Tm":
            text = pikepdf.Matrix(*map(float, operands))
        elif name == "Td":
            text = pikepdf.Matrix(1, 0, 0, 1, float(operands[0]), float(operands[1])) @ text
        elif name == "Tf":
            size = float(operands[1])
        elif name in ("Tj", "TJ"):
            mark = next((m for m in reversed(marks) if m is not None), None)
            if mark is not None:
                whole = text @ space
                line = found.setdefault(int(mark), Line())
                line.baselines.add(round(whole.f * 2) / 2)
                line.size = max(line.size, abs(whole.d) * size)
    return found


class Breaks:
    """Looks for them in the elements of one file."""

    def __init__(self, root, pages, lines=None):
        self.numbers = {page.obj.objgen: number for number, page in enumerate(pages, 1)}
        self.lines = lines or {number: lines_of(page) for number, page in enumerate(pages, 1)}
        self.leaves = [e for e in root.walk() if e.marks]
        self.root = root
        self.found = []

    def all(self):
        self.headings()
        self.paragraphs()
        for element in self.root.walk():
            if element.kind == "Table":
                self.table(element)
            elif element.kind == "Figure":
                self.whole(element, "a chart")
        self.notes()
        return self.found

    def say(self, page, text):
        self.found.append(f"page {page}: {text}")

    def pages(self, element):
        return sorted({self.numbers[page.objgen] for e in element.walk() for page, _ in e.marks
                       if page is not None})

    def baselines(self, element, page):
        found = set()
        for e in element.walk():
            for place, mark in e.marks:
                if place is not None and self.numbers[place.objgen] == page:
                    line = self.lines[page].get(mark)
                    found |= line.baselines if line else set()
        return found

    def headings(self):
        for heading, following in zip(self.leaves, self.leaves[1:]):
            owner = heading if HEADING.fullmatch(heading.kind) else heading.parent
            if owner is None or not HEADING.fullmatch(owner.kind) or self.within(following, owner):
                continue
            here, there = self.pages(owner)[-1:], self.pages(following)[:1]
            # Higher up it has lines to write on below it, or is the cover or a divider of a book.
            if here and there and here != there and min(self.baselines(owner, here[0]), default=0) < FOOT:
                self.say(here[0], f"the heading “{self.said(owner, here[0])}” stands apart from its words")

    def within(self, element, other):
        while element is not None:
            if element is other:
                return True
            element = element.parent
        return False

    def said(self, element, page):
        return f"{element.kind} with {len(self.baselines(element, page))} lines"

    def paragraphs(self):
        for element in self.leaves:
            owner = element
            while owner is not None and owner.kind not in RUNNING:
                owner = owner.parent
            if owner is None or owner is not element and element.kind not in ("Span", "Link"):
                continue
            pages = self.pages(owner)
            for page in pages[:1] + pages[-1:] if len(pages) > 1 else []:
                if len(self.baselines(owner, page)) < 2:
                    self.say(page, "a line stands alone, apart from its paragraph")

    def whole(self, element, name):
        pages = self.pages(element)
        if len(pages) > 1:
            self.say(pages[0], f"{name} goes over to the next page")

    def table(self, table):
        rows = [e for e in table.walk() if e.kind == "TR"]
        for row in rows:
            self.whole(row, "a row of a table")
        body = [row for row in rows if any(cell.kind == "TD" for cell in row.kids)]
        caption = [e for e in table.kids if e.kind == "Caption"]
        counts = {}
        for row in body:
            for page in self.pages(row)[:1]:
                counts[page] = counts.get(page, 0) + 1
        if caption and rows and self.pages(caption[0])[-1:] != self.pages(rows[0])[:1]:
            self.say(self.pages(caption[0])[-1], "the title of a table stands apart from it")
        if len(counts) > 1:
            for page in (min(counts), max(counts)):
                if counts[page] < 2:
                    self.say(page, "one row stands alone, apart from its table")

    def notes(self):
        """Small print below a chart or a table stays with it."""
        order = [e for e in self.root.walk() if e.kind in ("Table", "Figure", "P") or HEADING.fullmatch(e.kind)]
        for shown, note in zip(order, order[1:]):
            if shown.kind in ("Table", "Figure") and note.kind == "P" and note.marks:
                page = self.pages(note)[0]
                sizes = [self.lines[page][m].size for _, m in note.marks if m in self.lines[page]]
                if sizes and max(sizes) < SMALL and self.pages(shown)[-1:] != [page]:
                    self.say(page, "a note stands apart from its chart or table")


# The self-test: trees that break badly, as lists of what stands where.

class _Page:
    def __init__(self, number):
        self.obj = self
        self.objgen = (number, 0)


class _Node:
    """An element of `kind` with its lines as (page, baseline), or with other nodes."""

    def __init__(self, kind, *parts):
        self.kind, self.parent, self.kids, self.at, self.marks = kind, None, [], [], []
        for part in parts:
            if isinstance(part, _Node):
                part.parent = self
                self.kids.append(part)
            else:
                self.at.append(part)

    def walk(self):
        yield self
        for kid in self.kids:
            yield from kid.walk()


def _found(*nodes, size=12):
    pages = [_Page(1), _Page(2)]
    root, lines = _Node("Document", *nodes), {1: {}, 2: {}}
    for number, node in enumerate(root.walk()):
        for page in sorted({page for page, _ in node.at}):
            line = Line()
            line.baselines, line.size = {y for p, y in node.at if p == page}, size
            lines[page][number] = line
            node.marks.append((pages[page - 1], number))
    return Breaks(root, pages, lines).all()


def _row(page, *kinds):
    return _Node("TR", *[_Node(kind, (page, 300)) for kind in kinds or ("TH", "TD")])


def self_test():
    """What isn't found of breaks that are bad, and what's found of good ones."""
    words = [(1, 100), (1, 90)]
    bad = [
        ("stands apart from its words", _Node("H2", (1, 90)), _Node("P", (2, 700))),
        ("a line stands alone", _Node("P", (1, 100), (1, 90), (2, 700))),
        ("a chart goes over", _Node("Figure", (1, 90), (2, 700))),
        ("a row of a table goes over", _Node("Table", _Node("TR", _Node("TD", (1, 90), (2, 700))))),
        ("one row stands alone", _Node("Table", _row(1), _row(1), _row(2))),
        ("the title of a table", _Node("Table", _Node("Caption", (1, 90)), _row(2), _row(2))),
    ]
    missed = [name for name, *nodes in bad if not any(name in f for f in _found(*nodes))]
    if not _found(_Node("Table", _row(1), _row(1)), _Node("P", (2, 700)), size=10):
        missed.append("a note apart")
    good = _found(
        _Node("H2", (1, 200)), _Node("P", *words), _Node("P", (1, 80), (1, 70), (2, 700), (2, 690)),
        _Node("Table", _row(1), _row(1), _row(2), _row(2)))
    return missed + [f"wrongly: {found}" for found in good]
