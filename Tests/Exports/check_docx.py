#!/usr/bin/env python3
"""Checks Word files (Office Open XML, ECMA-376, transitional) as a strict reader would.

    check_docx.py [--says WORDS]... [--deck FOLDER]... [--no-pdf] FILE...
    check_docx.py --self-test FILE

With --deck a chart, and the words for those who do not see it, have to hold the title, labels and
figures of one in those decks. Each failure is a line `FILE: what is wrong`; any of them makes the exit code 1. Needs python-docx
and lxml, and for the turn through LibreOffice `soffice`, `pdftotext` and pikepdf: no page of what
LibreOffice makes may break badly, and a summary's first page holds how views moved and support. The self-test breaks a
good file (one with a chart, a table and numbered lists) in many ways, and expects each to be found.
"""

import argparse
import io
import posixpath
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import docx
import pikepdf
from lxml import etree

sys.dont_write_bytecode = True
from deck_charts import DeckCharts  # noqa: E402
from pdf_breaks import Breaks  # noqa: E402
from pdf_elements import tree  # noqa: E402

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
C = "http://schemas.openxmlformats.org/drawingml/2006/chart"
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
NS = {"w": W, "c": C, "wp": WP, "r": R, "rel": RELS, "t": TYPES}
HYPERLINK = R + "/hyperlink"

# The order of children in the schema (ISO/IEC 29500-4, wml.xsd and dml-chart.xsd); a child that is
# not in the list is a failure too.
ORDER = {
    "w:pPr": """pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr
        suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct
        topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind
        contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment
        textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange""",
    "w:rPr": """rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss
        imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight
        u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath""",
    "w:numPr": "ilvl numId",
    "w:pBdr": "top left bottom right between bar",
    "w:tbl": "bookmarkStart bookmarkEnd tblPr tblGrid tr",
    "w:tblPr": """tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW
        jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption
        tblDescription tblPrChange""",
    "w:tblBorders": "top left start bottom right end insideH insideV",
    "w:tblCellMar": "top left start bottom right end",
    "w:tr": "tblPrEx trPr tc",
    "w:tc": "tcPr p tbl",
    "w:tcPr": """cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection
        tcFitText vAlign hideMark""",
    "w:sectPr": """headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc
        pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi
        rtlGutter docGrid printerSettings""",
    "w:style": """name aliases basedOn next link autoRedefine hidden uiPriority semiHidden
        unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr
        tcPr tblStylePr""",
    "w:styles": "docDefaults latentStyles style",
    "w:docDefaults": "rPrDefault pPrDefault",
    "w:numbering": "numPicBullet abstractNum num numIdMacAtCleanup",
    "w:abstractNum": "nsid multiLevelType tmpl name styleLink numStyleLink lvl",
    "w:lvl": """start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr
        rPr""",
    "w:num": "abstractNumId lvlOverride",
    "w:settings": """writeProtection view zoom removePersonalInformation defaultTabStop
        autoHyphenation evenAndOddHeaders characterSpacingControl footnotePr endnotePr compat rsids
        themeFontLang clrSchemeMapping decimalSymbol listSeparator""",
    "wp:inline": "extent effectExtent docPr cNvGraphicFramePr graphic",
    "c:chartSpace": """date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr
        txPr externalData printSettings userShapes""",
    "c:chart": """title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend
        plotVisOnly dispBlanksAs""",
    "c:plotArea": "layout barChart catAx valAx dTable spPr",
    "c:barChart": "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId",
    "c:title": "tx layout overlay spPr txPr",
    "c:legend": "legendPos legendEntry layout overlay spPr txPr",
    "c:ser": """idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val
        shape""",
    "c:dLbls": """dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName
        showPercent showBubbleSize separator showLeaderLines""",
    "c:dLbl": """idx delete layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName
        showSerName showPercent showBubbleSize separator""",
    "c:catAx": """axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark
        minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset
        tickLblSkip tickMarkSkip noMultiLvlLbl""",
    "c:valAx": """axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark
        minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit
        minorUnit dispUnits""",
    "c:scaling": "logBase orientation max min",
    "c:strCache": "ptCount pt",
    "c:numCache": "formatCode ptCount pt",
}
ORDER = {name: children.split() for name, children in ORDER.items()}

# What could run, fetch or hide something.
ACTIVE = ["w:instrText", "w:fldChar", "w:altChunk", "w:object", "w:control", "w:attachedTemplate",
          "w:documentProtection", "w:vanish", "w:customXml", "w:subDoc", "w:movie"]
FIELDS = {"PAGE", "NUMPAGES"}


def short(element):
    """The element's name with the prefix used here."""
    name = etree.QName(element)
    for prefix, namespace in NS.items():
        if namespace == name.namespace:
            return f"{prefix}:{name.localname}"
    return name.localname


def val(element, name="val"):
    return element.get(f"{{{W}}}{name}")


def words(element):
    parts = element.iter(f"{{{W}}}t", f"{{{W}}}br", f"{{{W}}}tab")
    return "".join(part.text or "" if part.tag.endswith("}t") else " " for part in parts)


class Check:
    """One file with what was found wrong in it."""

    def __init__(self, name, data, deck=DeckCharts([])):
        self.deck = deck
        self.name = name
        self.data = data
        self.failures = []
        self.parts = {}
        self.trees = {}

    def fail(self, message):
        self.failures.append(message)

    def run(self):
        if self.open():
            self.content_types()
            self.relationships()
            self.order()
            self.active()
            self.properties()
            self.styles()
            self.headings()
            self.lists()
            self.tables()
            self.charts()
            self.page()
            self.python_docx()
        return self.failures

    # The package

    def open(self):
        try:
            archive = zipfile.ZipFile(io.BytesIO(self.data))
            broken = archive.testzip()
        except Exception as error:
            self.fail(f"is no archive: {error}")
            return False
        if broken:
            self.fail(f"{broken} has a wrong checksum")
        names = archive.namelist()
        if len(set(names)) != len(names):
            self.fail("an entry is there twice")
        if names[:1] != ["[Content_Types].xml"]:
            self.fail("[Content_Types].xml is not the first entry")
        for name in names:
            self.parts[name] = archive.read(name)
            if name.endswith((".xml", ".rels")):
                self.parse(name)
            elif name.endswith(".xlsx"):
                self.workbook(name)
        needed = ["[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/styles.xml",
                  "word/numbering.xml", "word/settings.xml", "docProps/core.xml"]
        for name in needed:
            if name not in self.trees:
                self.fail(f"there is no readable {name}")
        return all(name in self.trees for name in needed)

    def parse(self, name):
        parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
        try:
            tree = etree.fromstring(self.parts[name], parser)
        except etree.XMLSyntaxError as error:
            self.fail(f"{name} is not well formed: {error}")
            return
        if tree.getroottree().docinfo.doctype:
            self.fail(f"{name} has a document type")
        self.trees[name] = tree

    def workbook(self, name):
        try:
            archive = zipfile.ZipFile(io.BytesIO(self.parts[name]))
            for inner in archive.namelist():
                tree = etree.fromstring(archive.read(inner))
                if tree.xpath("//*[local-name()='f']"):
                    self.fail(f"{name} has a formula")
        except Exception as error:
            self.fail(f"{name} cannot be read: {error}")

    def content_types(self):
        types = self.trees["[Content_Types].xml"]
        endings = {d.get("Extension") for d in types.iterfind("t:Default", NS)}
        named = [o.get("PartName") for o in types.iterfind("t:Override", NS)]
        for name in named:
            if name.lstrip("/") not in self.parts:
                self.fail(f"[Content_Types].xml names {name}, which is not there")
        if len(set(named)) != len(named):
            self.fail("[Content_Types].xml names a part twice")
        for name in self.parts:
            if name == "[Content_Types].xml" or f"/{name}" in named:
                continue
            ending = name.rsplit(".", 1)[-1]
            if ending not in endings or ending == "xml":
                self.fail(f"{name} has no content type of its own")

    def relationships(self):
        for name in [n for n in self.trees if n.endswith(".rels")]:
            folder = posixpath.dirname(posixpath.dirname(name))
            owner = posixpath.join(folder, posixpath.basename(name)[: -len(".rels")])
            ids = {}
            for relationship in self.trees[name].iterfind("rel:Relationship", NS):
                identity, target = relationship.get("Id"), relationship.get("Target")
                if identity in ids:
                    self.fail(f"{name} has {identity} twice")
                ids[identity] = target
                if relationship.get("TargetMode") == "External":
                    self.external(name, relationship)
                elif posixpath.normpath(posixpath.join(folder, target)) not in self.parts:
                    self.fail(f"{name} leads to {target}, which is not there")
            if owner in self.trees:
                for used in self.trees[owner].xpath("//@r:id | //@r:embed | //@r:link", namespaces=NS):
                    if used not in ids:
                        self.fail(f"{owner} uses {used}, which is not in {name}")
        for name, tree in self.trees.items():
            rels = posixpath.join(posixpath.dirname(name), "_rels", posixpath.basename(name) + ".rels")
            if tree.xpath("//@r:id", namespaces=NS) and rels not in self.trees:
                self.fail(f"{name} uses relationships but has none")

    def external(self, name, relationship):
        target = relationship.get("Target")
        if relationship.get("Type") != HYPERLINK:
            self.fail(f"{name} fetches {target}")
        elif not re.fullmatch(r"(?i)(https?://[a-z0-9.-]+(:\d+)?([/?#][!#-;=?-Z_a-z~%]*)?|"
                              r"mailto:[!#-;=?-Z_a-z~%]+)", target):
            self.fail(f"{name} leads to {target[:80]}, which is no address on the list")

    # The schema

    def order(self):
        for name, tree in self.trees.items():
            for element in tree.iter(etree.Element):
                order = ORDER.get(short(element))
                if order is None:
                    continue
                last = -1
                for child in element:
                    # What a cell holds comes in any order, behind its properties.
                    if short(element) == "w:tc" and short(child) in ("w:p", "w:tbl"):
                        last = order.index("p")
                        continue
                    local = etree.QName(child).localname
                    place = order.index(local) if local in order else -1
                    if place < 0:
                        self.fail(f"{name}: {short(element)} may not hold {short(child)}")
                    elif place < last:
                        self.fail(f"{name}: {short(child)} stands too late in {short(element)}")
                    last = max(last, place)

    def active(self):
        for name, tree in self.trees.items():
            for kind in ACTIVE:
                if tree.find(f".//{kind}", NS) is not None:
                    self.fail(f"{name} has a {kind}")
            for field in tree.iterfind(".//w:fldSimple", NS):
                if val(field, "instr").strip() not in FIELDS:
                    self.fail(f"{name} has the field {val(field, 'instr')}")

    # What a reader needs

    def properties(self):
        core = self.trees["docProps/core.xml"]
        found = {etree.QName(child).localname: child.text for child in core}
        for name in ["title", "language"]:
            if not found.get(name):
                self.fail(f"the properties name no {name}")
        default = self.trees["word/styles.xml"].find(".//w:rPrDefault//w:lang", NS)
        if default is None or val(default) != found.get("language"):
            self.fail("the language of the styles is not the document's")

    def styles(self):
        styles = self.trees["word/styles.xml"]
        known = {val(s, "styleId") for s in styles.iterfind("w:style", NS)}
        names = {val(n) for n in styles.iterfind("w:style/w:name", NS)}
        for name in ["Title", "heading 1", "heading 2", "heading 3", "Normal", "List Bullet",
                     "List Number", "Quote", "caption", "Hyperlink"]:
            if name not in names:
                self.fail(f"there is no style {name}")
        for name, tree in self.trees.items():
            for kind in ["pStyle", "rStyle", "tblStyle", "basedOn", "next"]:
                for use in tree.iterfind(f".//w:{kind}", NS):
                    if val(use) not in known:
                        self.fail(f"{name} uses the style {val(use)}, which is not there")
        for size in styles.iterfind(".//w:sz", NS):
            if int(val(size)) < 24:
                self.fail(f"a style has letters of {int(val(size)) / 2:g} pt")
        if styles.find(".//w:i", NS) is not None:
            self.fail("a style is italic")

    def paragraphs(self):
        return self.trees["word/document.xml"].iterfind(".//w:p", NS)

    def style_of(self, paragraph):
        style = paragraph.find("w:pPr/w:pStyle", NS)
        return "Normal" if style is None else val(style)

    def style_of_table(self, table):
        style = table.find("w:tblPr/w:tblStyle", NS)
        return None if style is None else val(style)

    def heading_of(self, paragraph):
        """The level of a heading, also of a style that is based on one; None for other paragraphs."""
        name = self.style_of(paragraph)
        while name:
            if found := re.fullmatch(r"Heading(\d)", name):
                return int(found[1])
            style = self.trees["word/styles.xml"].find(f"w:style[@w:styleId='{name}']/w:basedOn", NS)
            name = None if style is None else val(style)
        return None

    def headings(self):
        titles = [p for p in self.paragraphs() if self.style_of(p) == "Title"]
        if len(titles) != 1 or titles[0] is not next(iter(self.paragraphs()), None):
            self.fail("the title is not the one first paragraph")
        last = 0
        for paragraph in self.paragraphs():
            level = self.heading_of(paragraph)
            if level is None:
                continue
            if level > last + 1:
                self.fail(f"a heading of level {level} follows level {last}: {words(paragraph)[:60]}")
            if not words(paragraph).strip():
                self.fail("a heading is empty")
            last = level

    def lists(self):
        numbering = self.trees["word/numbering.xml"]
        kinds = {val(a, "abstractNumId"): a for a in numbering.iterfind("w:abstractNum", NS)}
        lists = {val(n, "numId"): n for n in numbering.iterfind("w:num", NS)}
        for paragraph in self.paragraphs():
            number = paragraph.find("w:pPr/w:numPr", NS)
            if number is None:
                continue
            identity = val(number.find("w:numId", NS))
            level = val(number.find("w:ilvl", NS))
            entry = lists.get(identity)
            if entry is None:
                self.fail(f"list {identity} is not in the numbering part")
                continue
            kind = kinds.get(val(entry.find("w:abstractNumId", NS)))
            form = None if kind is None else kind.find(f"w:lvl[@w:ilvl='{level}']/w:numFmt", NS)
            if form is None:
                self.fail(f"list {identity} has no level {level}")
            elif val(form) != "bullet":
                start = entry.find(f"w:lvlOverride[@w:ilvl='{level}']/w:startOverride", NS)
                if start is None or not 0 <= int(val(start)) <= 32767:
                    self.fail(f"numbered list {identity} does not begin anew")

    def tables(self):
        for table in self.trees["word/document.xml"].iterfind(".//w:tbl", NS):
            if self.style_of_table(table) in ("CardSheet", "CardBoxes", "Abreast"):
                self.layout(table)
                continue
            caption = table.find("w:tblPr/w:tblCaption", NS)
            name = "a table" if caption is None else f"the table “{val(caption)[:40]}”"
            if caption is None:
                self.fail(f"{name} has no caption for those who do not see it")
            following = table.getnext()
            if following is None or short(following) != "w:p":
                self.fail(f"{name} is not followed by a paragraph")
            grid = [int(val(g, "w")) for g in table.iterfind("w:tblGrid/w:gridCol", NS)]
            if not grid or min(grid) <= 0 or sum(grid) != int(val(table.find("w:tblPr/w:tblW", NS), "w")):
                self.fail(f"{name} has widths that do not add up")
            rows = table.findall("w:tr", NS)
            if not rows or rows[0].find("w:trPr/w:tblHeader", NS) is None:
                self.fail(f"{name} has no row of headings")
            for row in rows:
                self.row(name, row, len(grid))

    def layout(self, table):
        """A table that only places cards, or the boxes on one: nothing of it may be cut off."""
        for height in table.iterfind("w:tr/w:trPr/w:trHeight", NS):
            if val(height, "hRule") != "atLeast":
                self.fail("a row of cards cuts off what's too long")
        for row in table.iterfind("w:tr", NS):
            self.row("a sheet of cards", row, len(table.findall("w:tblGrid/w:gridCol", NS)))
        if table.getnext() is None:
            self.fail("a sheet of cards isn't followed by a paragraph")

    def sheets_on_pages(self, pages):
        """Every side of a sheet is a page of its own, or fronts and backs wouldn't meet."""
        body = self.trees["word/document.xml"].find("w:body", NS)
        sides = [t for t in body.iterfind("w:tbl", NS)
                 if self.style_of_table(t) == "CardSheet"]
        if not sides:
            return
        for side, page in zip(reversed(sides), reversed(pages)):
            said = [words(p) for p in side.iterfind(".//w:p", NS) if is_compared(words(p))]
            # A longer word, or one with a hyphen, may be parted between lines.
            lost = [line for line in said
                    if any(word not in page for word in re.findall(r"\b[^\W\d_]{3,9}\b", line))]
            if lost:
                self.fail(f"a side of cards isn't on a page of its own: “{lost[0][:60]}”")
                return

    def row(self, name, row, columns):
        if row.find("w:trPr/w:cantSplit", NS) is None:
            self.fail(f"a row of {name} may be divided between pages")
        spans = 0
        for cell in row.iterfind("w:tc", NS):
            span = cell.find("w:tcPr/w:gridSpan", NS)
            spans += 1 if span is None else int(val(span))
            if len(cell) == 0 or short(cell[-1]) != "w:p":
                self.fail(f"a cell of {name} does not end with a paragraph")
        if spans != columns:
            self.fail(f"a row of {name} has {spans} columns of {columns}")

    def charts(self):
        document = self.trees["word/document.xml"]
        drawings = document.findall(".//wp:docPr", NS)
        if len({d.get("id") for d in drawings}) != len(drawings):
            self.fail("two drawings have the same id")
        for drawing in drawings:
            if len((drawing.get("descr") or "").strip()) < 10:
                self.fail(f"{drawing.get('name')} has no words for those who do not see it")
            elif not self.deck.has_said(drawing.get("descr")):
                self.fail(f"no chart of the deck says “{drawing.get('descr')}”")
        charts = [n for n in self.trees if re.fullmatch(r"word/charts/chart\d+\.xml", n)]
        if len(charts) != len(document.findall(".//c:chart", NS)):
            self.fail("charts and their places do not match")
        for name in charts:
            self.chart(name)

    def chart(self, name):
        tree = self.trees[name]
        counts = []
        for cache in tree.xpath("//c:cat//c:strCache | //c:val//c:numCache", namespaces=NS):
            count = int(cache.find("c:ptCount", NS).get("val"))
            points = [p.get("idx") for p in cache.iterfind("c:pt", NS)]
            if points != [str(index) for index in range(count)]:
                self.fail(f"{name} does not keep all its values")
            counts.append(count)
        series = tree.findall(".//c:ser", NS)
        if not series or len(counts) != 2 * len(series) or len(set(counts)) != 1 or counts[0] == 0:
            self.fail(f"{name} has not as many labels as figures")
        said = [[v.text for v in tree.xpath(f"//c:ser/c:{part}//c:v", namespaces=NS)]
                for part in ["tx", "cat", "val"]]
        # Pairs are two kinds of bars; the words that stand for the chart have been held against the deck.
        if len(series) == 1 and not self.deck.has_figures(*said):
            self.fail(f"{name} is no chart of the deck: {said}")
        for value in tree.xpath("//c:val//c:v", namespaces=NS):
            try:
                float(value.text)
            except (TypeError, ValueError):
                self.fail(f"{name} has the figure {value.text!r}")

    def page(self):
        sections = self.trees["word/document.xml"].findall(".//w:sectPr", NS)
        if not sections:
            self.fail("there are no settings of the page")
        for section in sections:
            self.section(section)
        fields = {val(f, "instr").strip() for n, t in self.trees.items() if "footer" in n
                  for f in t.iterfind(".//w:fldSimple", NS)}
        if fields != FIELDS:
            self.fail("the footer does not number the pages")

    def section(self, section):
        size = section.find("w:pgSz", NS)
        if (val(size, "w"), val(size, "h")) not in [("11906", "16838"), ("12240", "15840")]:
            self.fail("the page is neither A4 nor US Letter")
        # Sheets of cards have none but what an office printer leaves white.
        if {val(section.find("w:pgMar", NS), side) for side in ["top", "right", "bottom", "left"]} == {"283"}:
            return
        for side in ["top", "right", "bottom", "left"]:
            if not 1134 <= int(val(section.find("w:pgMar", NS), side)) <= 1417:
                self.fail(f"the margin at the {side} is not 20 to 25 mm")

    def python_docx(self):
        try:
            document = docx.Document(io.BytesIO(self.data))
            _ = [p.style.name for p in document.paragraphs]
            _ = [[c.text for c in row.cells] for t in document.tables for row in t.rows]
            if not document.core_properties.title:
                self.fail("python-docx finds no title")
        except Exception as error:
            self.fail(f"python-docx does not open it: {error!r}")

    # LibreOffice

    def headed(self):
        return {words(p) for p in self.paragraphs() if self.heading_of(p) is not None}

    def spoken(self):
        """The words that the finished page has to hold: title, headings and captions."""
        return [words(p) for p in self.paragraphs()
                if self.heading_of(p) is not None or re.fullmatch(r"Title|Caption", self.style_of(p))]


def solid(text):
    """The text without what differs between page and file: spaces and the marks of direction."""
    return re.sub(r"[\s\u200e\u200f\u00ad\ufffd\u2400-\u2421]", "", text)


def is_compared(text):
    # Words from right to left, and letters no font may be there for, come out in another order.
    return all(ord(c) < 0x590 or 0x2010 <= ord(c) <= 0x2027 for c in text)


TAGGED = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
# What the first page of a summary holds, where the summary has it.
FIRST = ["How views moved", "Support"]


def bad_breaks(path):
    with pikepdf.open(path) as pdf:
        return Breaks(tree(pdf), pdf.pages).all()


def bare(pages):
    """The numbers of pages with nothing on them but the title at the top and the number at the foot."""
    return [number for number, page in enumerate(pages, 1)
            if sum(bool(line.strip()) for line in page.splitlines()) <= 2]


def through_libreoffice(checks, says):
    for program in ["soffice", "pdftotext"]:
        if not shutil.which(program):
            for check in checks:
                check.fail(f"{program} is not installed, so the file was not turned into pages")
            return
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        sources = []
        for index, check in enumerate(checks):
            source = folder / f"{index}.docx"
            source.write_bytes(check.data)
            sources.append(str(source))
        command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
                   "--convert-to", TAGGED, "--outdir", str(folder), *sources]
        try:
            subprocess.run(command, capture_output=True, timeout=60 + 60 * len(checks), check=False)
        except subprocess.TimeoutExpired:
            pass
        for index, check in enumerate(checks):
            pdf = folder / f"{index}.pdf"
            if not pdf.exists():
                check.fail("LibreOffice makes no pages of it")
                continue
            text = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True,
                                  text=True, timeout=60, check=False).stdout
            raw = subprocess.run(["pdftotext", "-raw", str(pdf), "-"], capture_output=True,
                                 text=True, timeout=60, check=False).stdout
            pages = solid(text) + solid(raw)
            # Cards of no deck we know may be longer than any sheet.
            if check.deck.known:
                check.sheets_on_pages(text.split("\f")[:-1])
                for fault in bad_breaks(pdf):
                    check.fail(fault)
                for number in bare(text.split("\f")[:-1]):
                    check.fail(f"page {number}: nothing stands on it")
            if Path(check.name).name.startswith("summary-"):
                first = text.split("\f")[0]
                for heading in FIRST:
                    if heading in check.headed() and heading not in first:
                        check.fail(f"“{heading}” isn't on the first page")
            for wanted in says + [w for w in check.spoken() if is_compared(w)]:
                if solid(wanted) not in pages:
                    check.fail(f"the pages do not say “{wanted[:80]}”")


# The self-test

def packed(parts):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return data.getvalue()


def replacing(part, pattern, replacement):
    def change(parts):
        changed, count = re.subn(pattern, replacement, parts[part].decode(), count=1, flags=re.S)
        if count == 0:
            raise LookupError(f"{part} has nothing like {pattern}")
        parts[part] = changed.encode()
    return change


def without(part):
    def change(parts):
        del parts[part]
    return change


DOCUMENT, STYLES = "word/document.xml", "word/styles.xml"
RELATIONSHIPS = "word/_rels/document.xml.rels"
BREAKS = [
    ("a part that is not well formed", replacing(DOCUMENT, "</w:body>", ""), "not well formed"),
    ("a bare ampersand", replacing("docProps/core.xml", "<dc:title>", "<dc:title>&"), "not well formed"),
    ("a part without kind", replacing("[Content_Types].xml", r'<Override PartName="/word/styles.xml"[^>]*>', ""), "no content type"),
    ("a kind without part", without("word/footer2.xml"), "which is not there"),
    ("a missing part", without(STYLES), "no readable word/styles.xml"),
    ("a missing chart", without("word/charts/chart1.xml"), "which is not there"),
    ("an id without relationship", replacing(RELATIONSHIPS, r'Id="rId1"', 'Id="rId999"'), "uses rId1"),
    ("a picture from outside", replacing(RELATIONSHIPS, "</Relationships>", f'<Relationship Id="x" Type="{R}/image" Target="https://example.org/x.png" TargetMode="External"/></Relationships>'), "fetches"),
    ("a script as a link", replacing(RELATIONSHIPS, "</Relationships>", f'<Relationship Id="x" Type="{HYPERLINK}" Target="javascript:alert(1)" TargetMode="External"/></Relationships>'), "no address on the list"),
    ("a paragraph's properties out of order", replacing(DOCUMENT, r'(<w:pStyle w:val="\w+"/>)(<w:keepNext/>)', r"\2\1"), "stands too late in w:pPr"),
    ("a run's properties out of order", replacing(STYLES, r"(<w:color [^>]*/>)(<w:sz [^>]*/>)", r"\2\1"), "stands too late in w:rPr"),
    ("a table's properties out of order", replacing(DOCUMENT, r"(<w:tblW [^>]*/>)(<w:tblLayout [^>]*/>)", r"\2\1"), "stands too late in w:tblPr"),
    ("a cell's properties out of order", replacing(DOCUMENT, r"(<w:tcW [^>]*/>)(<w:vAlign [^>]*/>)", r"\2\1"), "stands too late in w:tcPr"),
    ("a table out of order", replacing(DOCUMENT, r"(<w:tblPr>.*?</w:tblPr>)(<w:tblGrid>.*?</w:tblGrid>)", r"\2\1"), "stands too late in w:tbl"),
    ("a section out of order", replacing(DOCUMENT, r"(<w:pgSz [^>]*/>)(<w:pgMar [^>]*/>)", r"\2\1"), "stands too late in w:sectPr"),
    ("an unknown property", replacing(DOCUMENT, "<w:keepNext/>", "<w:keepAll/>"), "may not hold"),
    ("a field", replacing(DOCUMENT, "</w:p>", '<w:fldSimple w:instr="INCLUDETEXT x"/></w:p>'), "has the field"),
    ("a field in pieces", replacing(DOCUMENT, "</w:p>", "<w:r><w:instrText>DDE</w:instrText></w:r></w:p>"), "w:instrText"),
    ("a style that is not there", replacing(DOCUMENT, 'w:val="Heading1"', 'w:val="Heading9"'), "uses the style Heading9"),
    ("small letters", replacing(STYLES, r'<w:sz w:val="\d+"', '<w:sz w:val="20"'), "letters of 10 pt"),
    ("italics", replacing(STYLES, "<w:b/>", "<w:b/><w:bCs/><w:i/>"), "is italic"),
    ("a heading that skips a level", replacing(DOCUMENT, 'w:val="Heading1"', 'w:val="Heading3"'), "follows level 0"),
    ("no title", replacing(DOCUMENT, 'w:val="Title"', 'w:val="Normal"'), "the title is not"),
    ("numbers that go on", replacing("word/numbering.xml", r"<w:lvlOverride .*?</w:lvlOverride>", ""), "does not begin anew"),
    ("a list that is not there", replacing("word/numbering.xml", r'<w:num w:numId="3"', '<w:num w:numId="993"'), "not in the numbering part"),
    ("a row that may be divided", replacing(DOCUMENT, "<w:cantSplit/>", ""), "may be divided"),
    ("no row of headings", replacing(DOCUMENT, "<w:tblHeader/>", ""), "no row of headings"),
    ("a row with too few cells", replacing(DOCUMENT, r"<w:tc>.*?</w:tc>", ""), "columns of"),
    ("widths that do not add up", replacing(DOCUMENT, r'<w:gridCol w:w="\d+"', '<w:gridCol w:w="1"'), "do not add up"),
    ("two tables that grow into one", replacing(DOCUMENT, r"</w:tbl>\s*<w:p>.*?</w:p>", "</w:tbl><w:tbl/>"), "not followed by a paragraph"),
    ("a chart without words", replacing(DOCUMENT, r' descr="[^"]*"', ""), "no words for those"),
    ("a chart that lost a value", replacing("word/charts/chart1.xml", r'<c:pt idx="0"><c:v>[^<]*</c:v></c:pt></c:numCache>|(<c:numCache>.*?)<c:pt idx="0">.*?</c:pt>', r"\1"), "does not keep all"),
    ("a figure that is none", replacing("word/charts/chart1.xml", r"(<c:numCache>.*?<c:v>)[^<]*", r"\g<1>many"), "has the figure"),
    ("no title in the properties", replacing("docProps/core.xml", r"<dc:title>.*?</dc:title>", ""), "name no title"),
    ("another language", replacing("docProps/core.xml", r"<dc:language>.*?<", "<dc:language>tlh<"), "is not the document's"),
    ("a narrow margin", replacing(DOCUMENT, r'w:left="1247"', 'w:left="600"'), "the margin at the left"),
    ("another size of page", replacing(DOCUMENT, r'<w:pgSz w:w="\d+"', '<w:pgSz w:w="10000"'), "neither A4"),
]


# What the charts of the deck are not.
CHART = "word/charts/chart1.xml"
UNLIKE = [
    ("another figure", replacing(CHART, "<c:v>12.5</c:v>", "<c:v>12.6</c:v>"), "is no chart of the deck"),
    ("another label", replacing(CHART, r"<c:v>One \(", "<c:v>Two ("), "is no chart of the deck"),
    ("another title", replacing(CHART, "<c:v>A chart</c:v>", "<c:v>No chart</c:v>"), "is no chart of the deck"),
    ("another figure in words", replacing(DOCUMENT, r'(descr="[^"]*)50%', r"\g<1>51%"), "no chart of the deck says"),
]


def self_test(path):
    data = Path(path).read_bytes()
    failures = [f"{path}: {f}" for f in Check(path, data).run()]
    if failures:
        print(*failures, sep="\n")
        print("The self-test needs a file without failures.")
        return 1
    archive = zipfile.ZipFile(io.BytesIO(data))
    good = {name: archive.read(name) for name in archive.namelist()}
    missed = 0
    for title, change, expected in BREAKS:
        parts = dict(good)
        try:
            change(parts)
        except (LookupError, KeyError) as error:
            print(f"self-test: {title}: the file is not fit for it ({error})")
            missed += 1
            continue
        found = Check(title, packed(parts)).run()
        if not any(expected in failure for failure in found):
            print(f"self-test: {title} was not found, only {found[:3]}")
            missed += 1
    for title, broken in [("a file cut short", data[: len(data) // 2]), ("no archive", b"words")]:
        if not any("is no archive" in f for f in Check(title, broken).run()):
            print(f"self-test: {title} was not found")
            missed += 1
    deck = DeckCharts([])
    deck.known = {("A chart", (("One (n = 3)", "12.5%"), ("Two (n = 4)", "50%")))}
    for title, change, expected in [("nothing", lambda parts: None, None), *UNLIKE]:
        parts = dict(good)
        change(parts)
        found = Check(title, packed(parts), deck).run()
        if not any(expected in failure for failure in found) if expected else found:
            print(f"self-test: {title} was not told from the deck's charts, only {found[:3]}")
            missed += 1
    check = Check(path, data)
    check.run()
    through_libreoffice([check], ["words that nobody wrote in it"])
    if not any("words that nobody wrote" in f for f in check.failures):
        print("self-test: words missing from the pages were not found")
        missed += 1
    if bare(["Words\nof three\nlines\n", "Title\n\n\n   Page 2 of 2\n"]) != [2]:
        print("self-test: a page with nothing on it was not found")
        missed += 1
    total = len(BREAKS) + len(UNLIKE) + 5
    print(f"self-test: {total - missed} of {total} breaks found")
    return 1 if missed else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="+", metavar="FILE")
    parser.add_argument("--says", action="append", default=[], metavar="WORDS",
                        help="words that the pages of every file have to hold")
    parser.add_argument("--deck", action="append", default=[], metavar="FOLDER",
                        help="a deck whose charts the files may show")
    parser.add_argument("--no-pdf", action="store_true", help="leave LibreOffice out")
    parser.add_argument("--self-test", action="store_true", help="break a good file and expect it to be found")
    arguments = parser.parse_args()
    if arguments.self_test:
        return max(self_test(path) for path in arguments.files)
    checks = []
    deck = DeckCharts(arguments.deck)
    for path in arguments.files:
        check = Check(path, Path(path).read_bytes(), deck)
        check.run()
        checks.append(check)
    if not arguments.no_pdf:
        through_libreoffice([c for c in checks if DOCUMENT in c.trees], arguments.says)
    failures = 0
    for check in checks:
        for failure in check.failures:
            print(f"{check.name}: {failure}")
        failures += len(check.failures)
    print(f"{len(checks)} Word files checked, {failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
