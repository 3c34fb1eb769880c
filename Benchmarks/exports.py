"""Measures handouts as PDF, Word files and HTML against programs that make the same of the same content."""

import json
import os
import re
import shutil
import statistics
import subprocess
from pathlib import Path

from measuring import CMARK, MIB, ROOT, WORK, Failed, once, pairs, run, spread, venv

# Sets 200 pages and more: 67 one-card handouts, and sheets of four cards with their backs.
PAGE_CARDS, SHEET_CARDS = 67, 266
DOCUMENT_CARDS = 200


def workspace(cards):
    """A generated deck of so many cards in a workspace of its own."""
    folder = WORK / f"handout-{cards}"
    if not (folder / "Cards" / "generated" / "deck.md").exists():
        shutil.rmtree(folder, ignore_errors=True)
        run([str(ROOT / "Benchmarks" / "generate-deck"), str(folder / "Cards" / "generated"), str(cards)])
    return folder


def handout(binary, cards, layout, ending):
    """The command that makes a handout of every card, and the file it makes."""
    folder = workspace(cards)
    file = WORK / f"{layout}-{cards}.{ending}"
    command = [
        str(binary), "handout", "--all", "--layout", layout, "-o", str(file), "--force",
        "--workspace", str(folder)]
    return command, file


def made(binary, cards, layout, ending):
    """The file of a handout, made now."""
    command, file = handout(binary, cards, layout, ending)
    run(command)
    return file


def pages(file):
    """How many pages a PDF has, counted by qpdf."""
    return int(run(["qpdf", "--show-npages", str(file)]))


def typst_words(text):
    return re.sub(r"([\\#$*_`<>@\[\]=~/-])", r"\\\1", text)


def typst_source(markdown):
    """The same handouts in Typst's own markup, figures as bars with their numbers, a page for each card."""
    lines = ['#set document(title: "Handouts")', '#set text(size: 12pt, lang: "en")',
             '#show heading.where(level: 2): it => { pagebreak(weak: true); it }',
             '#let bar(name, figure, share) = [#name: #figure \\ #rect(width: share, height: 6pt, fill: rgb("#1f6f8b"))]']
    for line in markdown.splitlines():
        heading = re.match(r"(#+) (.*)", line)
        row = re.match(r"\| (.*?) \| *(-?[0-9.]+)", line)
        if heading:
            lines.append("=" * len(heading[1]) + " " + typst_words(heading[2]))
        elif row:
            share = min(100.0, abs(float(row[2])))
            lines.append(f'#bar({json.dumps(row[1])}, "{row[2]}", {share}%)\n')
        elif line.startswith("|"):
            continue
        elif re.match(r"\s*[-*] ", line):
            lines.append("- " + typst_words(line.strip()[2:]))
        elif line.startswith(">"):
            words = typst_words(line[1:].strip())
            lines.append(f"#quote(block: true)[{words}]" if words else "")
        else:
            lines.append(typst_words(line))
    return "\n".join(lines)


def measure_pdf(report, binary, count):
    """Handouts and card sheets together, each program making both files."""
    kinds = (("page", PAGE_CARDS), ("cards", SHEET_CARDS))
    ours = [handout(binary, cards, layout, "pdf")[0] for layout, cards in kinds]
    mine = sum(pages(made(binary, cards, layout, "pdf")) for layout, cards in kinds)
    python = venv("paper", "weasyprint", "typst")
    html = [made(binary, cards, layout, "html") for layout, cards in kinds]
    weasyprint = [
        [str(python / "weasyprint"), "--quiet", "--pdf-variant", "pdf/ua-1", str(file), str(file) + ".pdf"]
        for file in html]
    once(weasyprint)
    theirs = sum(pages(Path(str(file) + ".pdf")) for file in html)
    ratios, one, other, peak = pairs(ours, weasyprint, count, "cpu")
    report.add(
        f"PDF of {mine} pages against WeasyPrint ({theirs} pages), processor time",
        spread(ratios, one, other), "at most 1/20 (0.05 x)", statistics.median(ratios) <= 1 / 20)
    report.add("its peak memory", f"{peak / MIB:.1f} MiB", "at most 64 MiB", peak <= 64 * MIB)
    measure_typst(report, python, kinds, binary, ours, mine, count)


def measure_typst(report, python, kinds, binary, ours, mine, count):
    program = "import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2], pdf_standards=['ua-1'])"
    commands, theirs = [], 0
    for layout, cards in kinds:
        source = WORK / f"{layout}-{cards}.typ"
        source.write_text(typst_source(made(binary, cards, layout, "md").read_text()))
        commands.append([str(python / "python"), "-c", program, str(source), str(source) + ".pdf"])
    once(commands)
    theirs = sum(pages(WORK / f"{layout}-{cards}.typ.pdf") for layout, cards in kinds)
    ratios, one, other, _ = pairs(ours, commands, count, "cpu")
    report.add(
        f"PDF of {mine} pages against Typst ({theirs} pages), processor time",
        spread(ratios, one, other), "at most 1.0 x", statistics.median(ratios) <= 1.0)


def measure_growth(report, binary):
    """Ten and a hundred times the pages."""
    costs = []
    for cards in (20, 200, 2_000):
        command, file = handout(binary, cards, "page", "pdf")
        run(command)
        costs.append((pages(file), min(once([command]).cpu for _ in range(3))))
    each = [seconds / number * 1000 for number, seconds in costs]
    figure = ", ".join(f"{number} pages {per:.2f} ms each" for (number, _), per in zip(costs, each))
    report.add("processor time a page as pages grow", figure, "no dearer than 1.2 x", each[2] <= 1.2 * each[1])


def measure_docx(report, binary, count):
    """Cards to cut, and the same cards with their findings and charts, which pandoc sets as tables."""
    if not shutil.which("pandoc"):
        return report.add("DOCX of 200 cards", "pandoc is not installed", "at most 1/20", None)
    for layout, words in (("cards", "200 cards"), ("page", "200 cards with findings and charts")):
        command, _ = handout(binary, DOCUMENT_CARDS, layout, "docx")
        source = made(binary, DOCUMENT_CARDS, layout, "md")
        theirs = [["/usr/bin/pandoc", str(source), "-o", str(WORK / "pandoc.docx")]]
        ratios, one, other, _ = pairs([command], theirs, count, "cpu")
        report.add(
            f"DOCX of {words} against pandoc, processor time", spread(ratios, one, other),
            "at most 1/20 (0.05 x)", statistics.median(ratios) <= 1 / 20)


def measure_html(report, binary, count):
    command, _ = handout(binary, DOCUMENT_CARDS, "page", "html")
    source = made(binary, DOCUMENT_CARDS, "page", "md")
    if shutil.which("pandoc"):
        theirs = [["/usr/bin/pandoc", "-s", str(source), "-o", str(WORK / "pandoc.html")]]
        ratios, one, other, _ = pairs([command], theirs, count, "cpu")
        report.add(
            "HTML of 200 cards against pandoc, processor time", spread(ratios, one, other),
            "at most 1/20 (0.05 x)", statistics.median(ratios) <= 1 / 20)
    ratios, one, other, _ = pairs([command], [[CMARK, str(source)]], count * 3, "cpu")
    report.add(
        "HTML of 200 cards against cmark, processor time", spread(ratios, one, other),
        "at most 3.5 x", statistics.median(ratios) <= 3.5)
