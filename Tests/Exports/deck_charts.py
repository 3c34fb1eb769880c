"""The charts that a deck's findings hold, to compare those in a file with."""

import re
from pathlib import Path

FIGURE = r"-?\d+(?:\.\d+)?"
# What was voted in a session is no chart of the deck's.
VOTED = re.compile(", (before|after)$")


def plain(text):
    """The text with straight quotation marks: they are curled as the language has them."""
    return text.translate(str.maketrans("“”‘’", "\"\"''"))


def number(figure):
    """The figure without its unit; None where there is none."""
    found = re.match(FIGURE, figure or "")
    return found and float(found.group())


class DeckCharts:
    """Titles, labels and figures with their unit, in the order of the deck's files."""

    def __init__(self, folders):
        self.known = {chart for folder in folders for chart in charts_of(Path(folder))}
        if folders and not self.known:
            raise SystemExit(f"there are no charts in {', '.join(map(str, folders))}")

    def has(self, title, rows):
        """Whether a chart is one of the deck's, or of views before and after in a session."""
        if not self.known or (rows and all(VOTED.search(label) for label, _ in rows)):
            return True
        return (plain(title), tuple((plain(label), figure) for label, figure in rows)) in self.known

    def has_figures(self, titles, labels, values):
        """The same of a chart that keeps its figures as numbers, without their unit."""
        if not self.known or (labels and all(VOTED.search(label) for label in labels)):
            return True
        found = (plain("".join(titles)), [plain(label) for label in labels], list(map(number, values)))
        return found in [
            (title, [label for label, _ in rows], [number(figure) for _, figure in rows])
            for title, rows in self.known
        ]

    def has_said(self, words):
        """The same of what stands for a chart in words: `Title. Bar chart. One: 1; Two: 2.`"""
        if not self.known:
            return True
        title, _, rest = words.removesuffix(".").partition(" Bar chart. ")
        rows = [row.rpartition(": ")[::2] for row in rest.split("; ")]
        return any(self.has(title[: len(title) - cut], rows) for cut in (0, 1))


def charts_of(folder):
    for path in sorted(folder.rglob("findings/*.md")):
        text = path.read_text(encoding="utf-8")
        for block in re.findall(r"^```chart\n(.*?)^```", text, re.M | re.S):
            named = dict(re.findall("^(title|unit): (.*)$", block, re.M))
            unit = named.get("unit", "")
            unit = f" {unit}" if unit not in ("", "%") else unit
            rows = re.findall(f"^(?!title: |note: )(.+): ({FIGURE})$", block, re.M)
            yield plain(named["title"]), tuple((plain(label), f + unit) for label, f in rows)
