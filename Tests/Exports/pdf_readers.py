"""The words of a PDF file by its tags, as three programs that know nothing of each other read them."""

import ctypes
import re
import subprocess

import pdfplumber
import pikepdf
import pypdfium2
import pypdfium2.raw as raw
from pdf_elements import tree


def readings(path):
    """What each of them finds, the words of all tags in the order of the tree."""
    order = marks(path)
    return {"poppler": by_poppler(path),
            "pdfplumber": in_order(order, by_pdfplumber(path)),
            "PDFium": in_order(order, by_pdfium(path))}


def marks(path):
    """The marked contents of a file by page and number, in the order of its structure tree."""
    with pikepdf.open(path) as pdf:
        pages = {page.obj.objgen: index for index, page in enumerate(pdf.pages)}
        return [(pages[page.objgen], mark) for element in tree(pdf).walk()
                for page, mark in element.marks if page is not None]


def in_order(order, texts):
    return " ".join(texts.get(mark, "") for mark in order)


def by_poppler(path):
    told = subprocess.run(["pdfinfo", "-struct-text", path], capture_output=True, check=True)
    return " ".join(found[1] for line in told.stdout.decode("utf-8", "replace").splitlines()
                    if (found := re.fullmatch(r'\s*"(.*)"', line)))


def by_pdfplumber(path):
    texts = {}
    with pdfplumber.open(path) as pdf:
        for index, page in enumerate(pdf.pages):
            for char in page.chars:
                mark = (index, char["mcid"])
                texts[mark] = texts.get(mark, "") + char["text"]
            page.close()
    return texts


def by_pdfium(path):
    texts = {}
    document = pypdfium2.PdfDocument(path)
    for index in range(len(document)):
        page = document[index]
        text = page.get_textpage()
        before = None
        for item in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
            number, bounds = mark_of(item), item.get_bounds()
            if number is not None:
                told = texts.get((index, number), "")
                # It leaves a blank at the end of some items out, which it tells by where the next one is.
                if before and told and told[-1] not in " /-" and is_apart(before, bounds, told[-1]):
                    told += " "
                texts[index, number] = told + text_of(item, text)
            before = bounds
        text.close()
        page.close()
    document.close()
    return texts


def is_apart(before, bounds, last):
    """Whether an item is on another line than the one before it, or further from it than letters are.

    A figure is as wide as the others of its font, so a narrow one stands far from both its neighbours.
    """
    left, bottom, _, top = bounds
    return top < before[1] or bottom > before[3] or left > before[2] + (4.5 if last.isdigit() else 3)


def mark_of(item):
    number = ctypes.c_int()
    for index in range(raw.FPDFPageObj_CountMarks(item)):
        mark = raw.FPDFPageObj_GetMark(item, index)
        if raw.FPDFPageObjMark_GetParamIntValue(mark, b"MCID", number):
            return number.value
    return None


def text_of(item, page):
    length = raw.FPDFTextObj_GetText(item, page, None, 0)
    buffer = ctypes.create_string_buffer(length + 2)
    raw.FPDFTextObj_GetText(item, page, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), length)
    # A hyphen at the end of a line comes as the sign of one that may be left out.
    return buffer.raw[: max(length - 2, 0)].decode("utf-16-le", "replace").replace("\x02", "-")
