"""Faults that check_pdf.py has to find: for each its rule, and what is done to a good file."""

import re
import tempfile
from pathlib import Path

import pikepdf
from deck_charts import DeckCharts
from pikepdf import Array, Dictionary, Name


def of_kind(pdf, kind):
    def walk(obj):
        if isinstance(obj, Array):
            for item in obj:
                yield from walk(item)
        elif isinstance(obj, Dictionary) and "/S" in obj:
            if obj.S == Name("/" + kind):
                yield obj
            if "/K" in obj:
                yield from walk(obj.K)

    found = next(walk(pdf.Root.StructTreeRoot.K), None)
    if found is None:
        raise SystemExit(f"--self-test needs a file with a {kind}")
    return found


def annotated(pdf):
    return next(p for p in pdf.pages if "/Annots" in p)


def edit_content(pdf, change):
    page = pdf.pages[0]
    page.Contents = pdf.make_stream(change(page.Contents.read_bytes()))


def fonts(pdf):
    return [f for page in pdf.pages for f in page.Resources.Font.values()]


def reparent(pdf):
    of_kind(pdf, "P").P = of_kind(pdf, "L")


def break_cid(pdf):
    # Letters of TrueType outlines need the map, so the fonts say that theirs are.
    for font in fonts(pdf):
        if font.Subtype == Name.Type0:
            inner = font.DescendantFonts[0]
            inner.Subtype = Name.CIDFontType2
            if "/CIDToGIDMap" in inner:
                del inner["/CIDToGIDMap"]


def break_embedding(pdf):
    for font in fonts(pdf):
        inner = font.DescendantFonts[0] if font.Subtype == Name.Type0 else font
        for key in ("/FontFile", "/FontFile2", "/FontFile3"):
            if key in inner.get("/FontDescriptor", {}):
                del inner.FontDescriptor[key]


def drop_kid(pdf):
    # The first paragraph is no longer in the tree; its content is.
    root = pdf.Root.StructTreeRoot.K
    kid = of_kind(pdf, "P")

    def drop(obj):
        kids = obj.get("/K")
        if isinstance(kids, Array):
            for index, item in enumerate(kids):
                if isinstance(item, Dictionary):
                    if item.objgen == kid.objgen:
                        del kids[index]
                        return True
                    if "/S" in item and drop(item):
                        return True
        return False

    drop(root)


def change_figure(pdf):
    figure = of_kind(pdf, "Figure")
    figure.Alt = str(figure.Alt).replace("50%", "51%")


def drop_bookmark(pdf):
    pdf.Root.Outlines.First = pdf.Root.Outlines.First.Next


def raise_bookmarks(pdf):
    # What is below the first bookmark stands beside it.
    first = pdf.Root.Outlines.First
    first.Last.Next = first.Next
    first.Next = first.First
    del first["/First"]


def mislead_bookmark(pdf):
    pdf.Root.Outlines.First.Dest[0] = pdf.pages[-1].obj


def add_bookmark(pdf):
    last = pdf.Root.Outlines.Last
    last.Next = pdf.make_indirect(Dictionary(Title="More", Dest=last.Dest, Parent=pdf.Root.Outlines))


FAULTS = {
    "no language": ("language", lambda pdf: pdf.Root.__delitem__("/Lang")),
    "no title shown": ("title", lambda pdf: pdf.Root.__delitem__("/ViewerPreferences")),
    "no title": ("title", lambda pdf: pdf.docinfo.__delitem__("/Title")),
    "no packet": ("metadata", lambda pdf: pdf.Root.__delitem__("/Metadata")),
    "not tagged": ("marked", lambda pdf: pdf.Root.__delitem__("/MarkInfo")),
    "no tree": ("tree", lambda pdf: pdf.Root.__delitem__("/StructTreeRoot")),
    "wrong parent": ("tree", reparent),
    "unknown type": ("tree", lambda pdf: of_kind(pdf, "P").__setitem__("/S", Name.Paragraph)),
    "no alternative text": ("figure", lambda pdf: of_kind(pdf, "Figure").__delitem__("/Alt")),
    "another figure": ("deck", change_figure),
    "no box": ("figure", lambda pdf: of_kind(pdf, "Figure").__delitem__("/A")),
    "no numbering": ("list", lambda pdf: of_kind(pdf, "L").__delitem__("/A")),
    "no scope": ("table", lambda pdf: of_kind(pdf, "TH").__delitem__("/A")),
    "heading left out": ("headings", lambda pdf: of_kind(pdf, "H2").__setitem__("/S", Name.H4)),
    "untagged paint": ("content", lambda pdf: edit_content(pdf, lambda b: b + b"\n0 0 9 9 re f\n")),
    "artifact without tag": (
        "content",
        lambda pdf: edit_content(pdf, lambda b: b.replace(b"/Artifact", b"/Nothing")),
    ),
    "content twice": (
        "content",
        lambda pdf: edit_content(pdf, lambda b: re.sub(rb"/MCID 1\b", b"/MCID 0", b, count=1)),
    ),
    "content not in the tree": ("content", drop_kid),
    "open content": ("content", lambda pdf: edit_content(pdf, lambda b: b + b"\n/P BMC\n")),
    "no tab order": ("tabs", lambda pdf: pdf.pages[0].obj.__delitem__("/Tabs")),
    "no link text": ("link", lambda pdf: annotated(pdf).Annots[0].__delitem__("/Contents")),
    "link not in the tree": ("link", lambda pdf: of_kind(pdf, "Link").__setitem__("/K", 0)),
    "link to a script": (
        "active",
        lambda pdf: annotated(pdf).Annots[0].A.__setitem__("/URI", "javascript:alert(1)"),
    ),
    "action on opening": (
        "active",
        lambda pdf: pdf.Root.__setitem__("/OpenAction", Dictionary(S=Name.JavaScript, JS="x")),
    ),
    "font not embedded": ("font", break_embedding),
    "no map to text": ("font", lambda pdf: fonts(pdf)[0].__delitem__("/ToUnicode")),
    "no map of glyphs": ("font", break_cid),
    "no bookmarks": ("outlines", lambda pdf: pdf.Root.__delitem__("/Outlines")),
    "a bookmark left out": ("outlines", drop_bookmark),
    "bookmarks too high": ("outlines", raise_bookmarks),
    "a bookmark of another page": ("outlines", mislead_bookmark),
    "a bookmark of no heading": ("outlines", add_bookmark),
}


def all_found(path, checker):
    """Whether the checker finds each fault in a broken copy of the file."""
    found = 0
    deck = DeckCharts([])
    deck.known = {("A chart", (("One (n = 3)", "12.5%"), ("Two (n = 4)", "50%")))}
    if any(rule == "deck" for rule, _ in checker(path, deck).run().failures):
        print("the chart of the good file is taken for another")
        return False
    with tempfile.TemporaryDirectory() as folder:
        for number, (what, (rule, change)) in enumerate(FAULTS.items()):
            broken = str(Path(folder) / f"{number}.pdf")
            with pikepdf.open(path) as pdf:
                change(pdf)
                pdf.save(broken)
            rules = {rule for rule, _ in checker(broken, deck).run().failures}
            if rule in rules:
                found += 1
            else:
                print(f"not found: {what} ({rule}); found {sorted(rules) or 'nothing'}")
        cut = Path(folder) / "cut.pdf"
        data = Path(path).read_bytes()
        cut.write_bytes(data[: len(data) * 2 // 3])
        if checker(str(cut)).run().failures:
            found += 1
        else:
            print("not found: a file that is cut off")
    print(f"{found} of {len(FAULTS) + 1} faults found")
    return found == len(FAULTS) + 1
