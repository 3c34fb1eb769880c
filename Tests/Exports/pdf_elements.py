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


def tree(pdf):
    """The structure tree of a file, each element as the standard type that it stands for."""
    top = pdf.Root.StructTreeRoot
    roles = {str(name)[1:]: str(role)[1:] for name, role in top.get("/RoleMap", {}).items()}
    first = top.K[0] if isinstance(top.K, Array) else top.K
    return _read(first, None, None, roles)


def _read(obj, parent, page, roles):
    element = Element(obj, parent, page)
    for _ in roles:
        element.kind = roles.get(element.kind, element.kind)
    kids = obj.get("/K")
    for kid in [] if kids is None else list(kids) if isinstance(kids, Array) else [kids]:
        if isinstance(kid, int):
            element.marks.append((element.page, int(kid)))
        elif kid.get("/Type") == Name.MCR:
            element.marks.append((kid.get("/Pg", element.page), int(kid.MCID)))
        elif kid.get("/Type") != Name.OBJR:
            element.kids.append(_read(kid, element, element.page, roles))
    return element


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
