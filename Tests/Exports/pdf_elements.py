"""The structure tree of a PDF file as check_pdf.py reads it."""

from pikepdf import Array, Dictionary, Name


class Element:
    """One element of the structure tree, with its place in it."""

    def __init__(self, obj, parent, page):
        self.obj = obj
        self.parent = parent
        self.kind = str(obj.get("/S", Name("/None")))[1:]
        self.page = obj.get("/Pg", page)
        self.kids = []
        self.marks = []
        self.objects = []

    def attributes(self, owner):
        found = self.obj.get("/A")
        if found is None:
            return []
        every = list(found) if isinstance(found, Array) else [found]
        return [a for a in every if isinstance(a, Dictionary) and a.get("/O") == Name("/" + owner)]

    def walk(self):
        yield self
        for kid in self.kids:
            yield from kid.walk()


def same(one, other):
    if one is None or other is None:
        return False
    return one.objgen == other.objgen and one.objgen != (0, 0)


def span(cell):
    spans = [int(a.ColSpan) for a in cell.attributes("Table") if "/ColSpan" in a]
    return spans[0] if spans else 1


def bookmarks(parent, depth=1):
    """The words, depth and page of each bookmark, in order; None for one without words or page."""
    found, item = [], parent.get("/First")
    while item is not None:
        title = str(item.get("/Title", ""))
        found.append((title, depth, item.Dest[0]) if title.strip() and "/Dest" in item else None)
        found += bookmarks(item, depth + 1)
        item = item.get("/Next")
    return found
