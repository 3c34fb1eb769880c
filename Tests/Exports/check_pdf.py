#!/usr/bin/env python3
"""Checks that PDF files have the structure that readers of all kinds need.

    check_pdf.py [--deck FOLDER]... FILE...
                                     prints each failure and warning; exits 1 when there is any. With
                                     --deck, what a chart says has to be what one in those decks does
    check_pdf.py --self-test FILE    breaks copies of a good file with a figure, a list, a table and a
                                     link, and exits 1 unless each fault is found

The rules follow PDF/UA-1 (ISO 14289-1) as far as a program can tell. A file without a finding has the
structure that is checked here; that is no certificate. Needs pikepdf and qpdf.
"""

import os
import re
import subprocess
import sys

import pikepdf
from pikepdf import Array, Dictionary, Name

sys.dont_write_bytecode = True
from deck_charts import DeckCharts  # noqa: E402
from pdf_breaks import Breaks  # noqa: E402
from pdf_elements import Element, bookmarks, same, span  # noqa: E402

PAINTING = set("f F f* B B* b b* s S sh Do Tj TJ ' \" EI INLINE".split()) | {"INLINE IMAGE"}
GROUPING = set(
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4"
    " H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code"
    " Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form".split()
)
CHILDREN = {
    "L": {"LI", "Caption", "L"},
    "LI": {"Lbl", "LBody"},
    "Table": {"Caption", "THead", "TBody", "TFoot", "TR"},
    "THead": {"TR"},
    "TBody": {"TR"},
    "TFoot": {"TR"},
    "TR": {"TH", "TD"},
}
HEADING = re.compile("H[1-6]")
# What the first page of a summary holds, where the summary has it.
FIRST = ["What (?:we agreed to|I will) do", "How views moved", "Support"]
SCHEMES = ("https:", "http:", "mailto:")


class Checker:
    """Collects what is wrong with one file."""

    def __init__(self, path, deck=DeckCharts([])):
        self.path = path
        self.deck = deck
        self.failures = []
        self.warnings = []

    def fail(self, rule, text):
        self.failures.append((rule, text))

    def warn(self, rule, text):
        self.warnings.append((rule, text))

    def run(self):
        done = subprocess.run(["qpdf", "--check", self.path], capture_output=True, text=True)
        if done.returncode != 0:
            self.fail("qpdf", (done.stderr or done.stdout).strip().replace("\n", "; "))
        try:
            with pikepdf.open(self.path) as pdf:
                self.pdf = pdf
                self.check()
        except pikepdf.PdfError as error:
            self.fail("open", str(error))
        return self

    def check(self):
        self.check_catalog()
        self.check_active()
        self.read_tree()
        self.check_tree()
        self.check_headings()
        self.check_pages()
        self.check_links()
        self.check_fonts()
        self.check_outlines()
        if self.root and not self.failures:
            for text in Breaks(self.root, self.pdf.pages).all():
                self.fail("breaks", text)
        if os.path.basename(self.path).startswith("summary-"):
            self.check_first_page()

    def check_first_page(self):
        """What was agreed, how views moved and support, where a summary has them."""
        texts = [subprocess.run(["pdftotext", *part, self.path, "-"], capture_output=True, text=True).stdout
                 .replace("\f", "\n") for part in ([], ["-l", "1"])]
        for heading in FIRST:
            found = [re.search(f"^{heading}$", text, re.M) for text in texts]
            if found[0] and not found[1]:
                self.fail("first page", f"“{heading}” isn't on it")

    # The file as a whole

    def check_catalog(self):
        root = self.pdf.Root
        if tuple(map(int, self.pdf.pdf_version.split("."))) < (1, 7):
            self.fail("version", self.pdf.pdf_version)
        language = str(root.get("/Lang", ""))
        if not re.fullmatch(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", language):
            self.fail("language", f"the document's language is {language!r}")
        if root.get("/MarkInfo", {}).get("/Marked") is not True:
            self.fail("marked", "the file does not say that it is tagged")
        if root.get("/MarkInfo", {}).get("/Suspects") is True:
            self.fail("marked", "the file doubts its own tags")
        if root.get("/ViewerPreferences", {}).get("/DisplayDocTitle") is not True:
            self.fail("title", "the title is not shown in the window")
        title = str(self.pdf.docinfo.get("/Title", ""))
        if not title.strip():
            self.fail("title", "there is no title")
        if "/Metadata" not in root:
            self.fail("metadata", "there is no XMP packet")
            return
        with self.pdf.open_metadata(set_pikepdf_as_editor=False) as xmp:
            if str(xmp.get("dc:title", "")) != title:
                self.fail("metadata", f"dc:title is {xmp.get('dc:title')!r}, the title {title!r}")
            if language not in list(xmp.get("dc:language", [])):
                self.fail("metadata", f"dc:language is {xmp.get('dc:language')!r}")
        packet = root.Metadata.read_bytes().decode("utf-8", "replace")
        part = re.search(r"<pdfuaid:part>(.*?)</pdfuaid:part>", packet)
        if part and part.group(1) != "1":
            self.fail("metadata", f"pdfuaid:part is {part.group(1)!r}")
        if not part:
            self.warn("metadata", "the file does not say that it follows PDF/UA-1")

    def check_active(self):
        root = self.pdf.Root
        for key in ("/OpenAction", "/AA", "/AcroForm", "/Collection"):
            if key in root:
                self.fail("active", f"the catalog has {key}")
        for key in ("/JavaScript", "/EmbeddedFiles"):
            if key in root.get("/Names", {}):
                self.fail("active", f"the catalog's names have {key}")
        for number, page in enumerate(self.pdf.pages, 1):
            if "/AA" in page:
                self.fail("active", f"page {number} has actions")

    # The structure tree

    def read_tree(self):
        self.root = None
        self.numbers = {}
        tree = self.pdf.Root.get("/StructTreeRoot")
        if tree is None:
            self.fail("tree", "there is no structure tree")
            return
        top = tree.get("/K")
        top = list(top) if isinstance(top, Array) else [top]
        if len(top) != 1 or top[0] is None or top[0].get("/S") != Name.Document:
            self.fail("tree", "the tree does not begin with one Document")
        if top[0] is not None:
            self.root = self.read_element(top[0], None, None, tree)
        self.read_numbers(tree.get("/ParentTree"))
        for role in tree.get("/RoleMap", {}):
            self.warn("tree", f"role {role} is mapped")

    def read_element(self, obj, parent, page, expected):
        element = Element(obj, parent, page)
        if not same(obj.get("/P"), expected):
            self.fail("tree", f"a {element.kind} names another parent than its own")
        kids = obj.get("/K")
        kids = [] if kids is None else list(kids) if isinstance(kids, Array) else [kids]
        for kid in kids:
            if isinstance(kid, int):
                element.marks.append((element.page, int(kid)))
            elif kid.get("/Type") == Name.MCR:
                element.marks.append((kid.get("/Pg", element.page), int(kid.MCID)))
            elif kid.get("/Type") == Name.OBJR:
                element.objects.append(kid.Obj)
            else:
                element.kids.append(self.read_element(kid, element, element.page, obj))
        return element

    def read_numbers(self, node):
        if node is None:
            self.fail("tree", "there is no parent tree")
            return
        for kid in node.get("/Kids", []):
            self.read_numbers(kid)
        numbers = list(node.get("/Nums", []))
        for key, value in zip(numbers[::2], numbers[1::2]):
            if int(key) in self.numbers:
                self.fail("tree", f"the parent tree has {key} twice")
            self.numbers[int(key)] = value

    def elements(self):
        return list(self.root.walk()) if self.root else []

    def check_tree(self):
        for element in self.elements():
            kind, obj = element.kind, element.obj
            if kind not in GROUPING:
                self.fail("tree", f"{kind} is no standard type")
            allowed = CHILDREN.get(kind)
            for kid in element.kids:
                if allowed and kid.kind not in allowed:
                    self.fail("tree", f"a {kind} has a {kid.kind}")
            if allowed and element.marks:
                self.fail("tree", f"a {kind} has content of its own")
            if not element.kids and not element.marks and kind not in ("TD", "TH"):
                self.warn("tree", f"a {kind} is empty")
            if "/Lang" in obj and not re.fullmatch(r"[A-Za-z0-9-]+", str(obj.Lang)):
                self.fail("language", f"a {kind} is in {str(obj.Lang)!r}")
            check = getattr(self, "check_" + kind.lower(), None)
            if check and kind in ("Figure", "L", "TH", "Table", "Link", "LI"):
                check(element)

    def check_figure(self, element):
        if not str(element.obj.get("/Alt", "")).strip():
            self.fail("figure", "a Figure has no alternative text")
        elif not self.deck.has_said(str(element.obj.Alt)):
            self.fail("deck", f"no chart of the deck says “{element.obj.Alt}”")
        boxes = [a.BBox for a in element.attributes("Layout") if "/BBox" in a]
        if not boxes:
            self.fail("figure", "a Figure has no BBox")
            return
        left, bottom, right, top = map(float, boxes[0])
        page = element.page
        if page is None:
            self.fail("figure", "a Figure is on no page")
            return
        low_x, low_y, high_x, high_y = map(float, page.MediaBox)
        inside = low_x - 1 <= left < right <= high_x + 1 and low_y - 1 <= bottom < top <= high_y + 1
        if not inside:
            self.fail("figure", f"a Figure's BBox {list(map(float, boxes[0]))} is not on its page")

    def check_l(self, element):
        numbering = [a.get("/ListNumbering") for a in element.attributes("List")]
        if not numbering or numbering[0] is None:
            self.fail("list", "an L has no ListNumbering")
        if not element.kids:
            self.fail("list", "an L has no items")

    def check_li(self, element):
        kinds = [kid.kind for kid in element.kids]
        if kinds.count("LBody") > 1 or kinds.count("Lbl") > 1 or kinds == []:
            self.fail("list", f"an LI has {kinds}")

    def check_th(self, element):
        scopes = [a.get("/Scope") for a in element.attributes("Table")]
        if not scopes or scopes[0] not in (Name.Row, Name.Column, Name.Both):
            self.fail("table", "a TH has no Scope")

    def check_table(self, element):
        rows = [e for e in element.walk() if e.kind == "TR"]
        widths = {sum(span(cell) for cell in row.kids) for row in rows}
        if len(widths) != 1:
            self.fail("table", f"a Table has rows of {sorted(widths)} cells")
        if not any(cell.kind == "TH" for row in rows for cell in row.kids):
            self.fail("table", "a Table has no TH")

    def check_link(self, element):
        if not element.objects:
            self.fail("link", "a Link has no annotation")
        if not any(e.marks for e in element.walk()):
            self.fail("link", "a Link has no words")

    def check_headings(self):
        last = 0
        levels = [int(e.kind[1]) for e in self.elements() if HEADING.fullmatch(e.kind)]
        if not levels:
            self.fail("headings", "there is no heading")
        for level in levels:
            if level > last + 1:
                self.fail("headings", f"H{level} follows {'H' + str(last) if last else 'nothing'}")
            last = level

    # The pages

    def check_pages(self):
        owners = {}
        for element in self.elements():
            for page, mark in element.marks:
                if page is None:
                    self.fail("content", f"a {element.kind} has content on no page")
                    continue
                owners.setdefault((page.objgen, mark), []).append(element)
        seen = set()
        for number, page in enumerate(self.pdf.pages, 1):
            marks = self.read_content(page, number)
            if page.obj.get("/Tabs") != Name.S:
                self.fail("tabs", f"page {number} has no tab order by structure")
            for mark in marks:
                key = (page.obj.objgen, mark)
                seen.add(key)
                found = owners.get(key, [])
                if len(found) != 1:
                    self.fail("content", f"page {number}: MCID {mark} is {len(found)} times in the tree")
                self.check_way_back(page, number, mark, found)
        for key, elements in owners.items():
            if key not in seen:
                self.fail("content", f"a {elements[0].kind} has MCID {key[1]}, which no page has")

    def check_way_back(self, page, number, mark, found):
        parents = self.numbers.get(int(page.obj.get("/StructParents", -1)))
        if not isinstance(parents, Array) or mark >= len(parents):
            self.fail("content", f"page {number}: MCID {mark} is not in the parent tree")
        elif found and not same(parents[mark], found[0].obj):
            self.fail("content", f"page {number}: MCID {mark} has another parent in the parent tree")

    def read_content(self, page, number):
        marks = []
        stack = []
        for operands, operator in pikepdf.parse_content_stream(page):
            name = str(operator)
            if name in ("BMC", "BDC"):
                tag = operands[0]
                properties = operands[1] if name == "BDC" else {}
                if isinstance(properties, Name):
                    properties = page.obj.Resources.Properties[properties]
                mark = properties.get("/MCID") if isinstance(properties, Dictionary) else None
                if mark is not None:
                    if any(kind != "inner" for kind in stack):
                        self.fail("content", f"page {number}: MCID {mark} is within other content")
                    if mark in marks:
                        self.fail("content", f"page {number}: MCID {mark} is there twice")
                    marks.append(int(mark))
                    stack.append("content")
                elif tag == Name.Artifact:
                    if "content" in stack:
                        self.fail("content", f"page {number}: an artifact is within content")
                    stack.append("artifact")
                else:
                    stack.append("inner")
            elif name == "EMC":
                if not stack:
                    self.fail("content", f"page {number}: EMC without a beginning")
                else:
                    stack.pop()
            elif name in PAINTING and not ({"content", "artifact"} & set(stack)):
                self.fail("content", f"page {number}: {name} paints outside of tags and artifacts")
        if stack:
            self.fail("content", f"page {number}: marked content has no end")
        return marks

    # Links, fonts, outlines

    def check_links(self):
        owners = [(obj, e) for e in self.elements() for obj in e.objects]
        for number, page in enumerate(self.pdf.pages, 1):
            for annotation in page.obj.get("/Annots", []):
                if annotation.get("/Subtype") != Name.Link:
                    self.fail("link", f"page {number} has a {annotation.get('/Subtype')}")
                    continue
                self.check_annotation(annotation, number, owners)

    def check_annotation(self, annotation, number, owners):
        if not str(annotation.get("/Contents", "")).strip():
            self.fail("link", f"page {number}: a link has no Contents")
        found = [e for obj, e in owners if same(obj, annotation)]
        if len(found) != 1 or found[0].kind != "Link":
            self.fail("link", f"page {number}: a link is {len(found)} times in the tree")
        parent = self.numbers.get(int(annotation.get("/StructParent", -1)))
        if parent is None or (found and not same(parent, found[0].obj)):
            self.fail("link", f"page {number}: a link has no parent in the parent tree")
        action = annotation.get("/A", {})
        if action.get("/S") != Name.URI:
            self.fail("active", f"page {number}: a link does {action.get('/S')}")
        elif not str(action.get("/URI", "")).lower().startswith(SCHEMES):
            self.fail("active", f"page {number}: a link leads to {action.get('/URI')}")
        left, bottom, right, top = map(float, annotation.Rect)
        if not (left < right and bottom < top):
            self.fail("link", f"page {number}: a link has no area")

    def check_fonts(self):
        seen = set()
        for page in self.pdf.pages:
            self.check_resources(page.obj.get("/Resources", {}), seen)

    def check_resources(self, resources, seen):
        for name, font in resources.get("/Font", {}).items():
            if font.objgen not in seen:
                seen.add(font.objgen)
                self.check_font(font)
        for name, form in resources.get("/XObject", {}).items():
            if form.objgen not in seen and form.get("/Subtype") == Name.Form:
                seen.add(form.objgen)
                self.check_resources(form.get("/Resources", {}), seen)

    def check_font(self, font):
        name = font.get("/BaseFont", font.get("/Name", "a font"))
        if "/ToUnicode" not in font:
            self.fail("font", f"{name} has no map to text")
        if font.Subtype == Name.Type3:
            return
        inner = font.DescendantFonts[0] if font.Subtype == Name.Type0 else font
        files = {"/FontFile", "/FontFile2", "/FontFile3"}
        if not files & set(inner.get("/FontDescriptor", {}).keys()):
            self.fail("font", f"{name} is not embedded")
        if inner.Subtype == Name.CIDFontType2 and "/CIDToGIDMap" not in inner:
            self.fail("font", f"{name} has no CIDToGIDMap")

    def check_outlines(self):
        """Bookmarks are headings in their order, each on its page and as deep as it is.

        A section, such as a card, has to have one for its first heading only.
        """
        if self.root is None:
            return
        firsts = set()
        for section in (e for e in self.elements() if e.kind == "Sect"):
            firsts |= {id(h) for h in [h for h in section.walk() if HEADING.fullmatch(h.kind)][:1]}
        headings = [e for e in self.elements() if HEADING.fullmatch(e.kind)]
        outlines = self.pdf.Root.get("/Outlines")
        if not headings:
            return
        if outlines is None:
            self.fail("outlines", "there are no bookmarks")
            return
        left = bookmarks(outlines)
        if None in left:
            self.fail("outlines", "a bookmark has no words or leads nowhere")
            return
        above = []
        for heading in headings:
            level = int(heading.kind[1])
            page = next((page for e in heading.walk() for page, _ in e.marks), None)
            outer = [other for other in above if other < level]
            title, depth, place = left[0] if left else ("", 0, None)
            is_here = page is not None and same(place, page)
            if is_here and depth == len(outer) + 1:
                above = outer + [level]
                left.pop(0)
            elif heading.parent.kind != "Sect" or id(heading) in firsts:
                said = f"the next is {title!r}, {'here' if is_here else 'elsewhere'}, depth {depth}"
                self.fail("outlines", f"an {heading.kind} has no bookmark of its own; {said}")
                return
        if left:
            self.fail("outlines", f"{len(left)} bookmarks are of no heading, first {left[0][0]!r}")


def report(path, deck=DeckCharts([])):
    checker = Checker(path, deck).run()
    for rule, text in checker.failures:
        print(f"{path}: failure ({rule}): {text}")
    for rule, text in checker.warnings:
        print(f"{path}: warning ({rule}): {text}")
    return not checker.failures and not checker.warnings


def main(arguments):
    if len(arguments) == 2 and arguments[0] == "--self-test":
        import pdf_breaks
        import pdf_faults

        missed = pdf_breaks.self_test()
        for name in missed:
            print(f"self-test: of breaks: {name}")
        found = report(arguments[1]) and pdf_faults.all_found(arguments[1], Checker)
        return 0 if found and not missed else 1
    folders = []
    while arguments[:1] == ["--deck"] and len(arguments) > 2:
        folders.append(arguments[1])
        arguments = arguments[2:]
    if not arguments or arguments[0].startswith("-"):
        print(__doc__.strip(), file=sys.stderr)
        return 64
    deck = DeckCharts(folders)
    return 0 if all([report(path, deck) for path in arguments]) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
