#!/usr/bin/env python3
"""Writes two decks to hand out: make_decks.py FOLDER

In FOLDER/plain there is one card with everything that a format has to set: a chart, a table, lists,
a link and words in Welsh. In FOLDER/hostile there are hostile texts.

Every text that could break out of a page, a document or a terminal stands in every field of a card,
a finding and a source, as words: escaped for Markdown, so that the reader passes it on whole. Then there is what no layout was made for: a finding of 5,000 words, a word
of 400 letters, empty and negative and huge figures, labels in Arabic and Thai.
"""

import re
import sys
from pathlib import Path

SCRIPTS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\"><svg/onload=alert(1)>",
    "]]>--><!--",
    "<!--><img src=x onerror=alert(1)>-->",
    "[click](javascript:alert(1))",
    "[click](https://example.org/\"onmouseover=alert(1))",
    "![](https://evil.example/pixel.gif)",
    "<a href=\"data:text/html,x\">x</a>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#27;[31mred &#155;2J &#8238;txt.exe",
    "'; DROP TABLE x; -- ${x} {{x}} %s%n <%= x %>",
    "=HYPERLINK(\"https://evil.example\")",
    "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e \"x\">]>&e;",
    "(/JavaScript (app.alert(1))) >> endobj stream \\(( \\",
    "\\u001b[31m \\x1b[31m \\",
    "Zaͤͤͤͤͤlgo ﷽ 👩‍👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿",
    "Ŵyth ŷd ffi ﬁ caf\u00e9 cafe\u0301",
    "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 \u0e20\u0e32\u0e29\u0e32\u0e44\u0e17\u0e22 \u6f22\u5b57",
    "a\u202eb\u2066c\u200bd\ufeffe\u00adf",
]
LONG_WORD = "Llanfair" * 50


def header(**values):
    lines = [f"{key.replace('_', '-')}: {value}" for key, value in values.items()]
    return "\n".join(["---", *lines, "---", "", ""])


def escaped(text):
    """The text as Markdown that is read as those very words; entities stay entities."""
    return re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", text) if "&#27" not in text else text


def card(name, text, finding):
    words = escaped(text)
    return header(
        id=name, title=text, theme="hostile", findings=finding, minutes=5, positions="yes, no"
    ) + (
        f"# {words}\n\n{words}\n\n## Talk about it\n\n- {words}\n- Two: {words}\n- Three?\n\n"
        f"## Facilitator notes\n\n{words}\n\n## Try this\n\n{words}\n"
    )


def finding(name, text, body):
    return header(id=name, title=text, source="source", locator=text) + (
        f"# {escaped(text)}\n\n{body}\n\n## What this does not say\n\n{escaped(text)}\n"
    )


def chart(title, bars):
    lines = "\n".join(f"{label}: {figure}" for label, figure in bars)
    return f"```chart\ntitle: {title}\nunit: moves\n{lines}\nnote: {title}\n```\n"


def table(text):
    cell = text.replace("|", "/")
    return (
        f"```table\ntitle: {text}\ncolumns: {cell} | {cell} | n\ngroup: {text}\n"
        f"{cell} | 2.5 | 1.5\nnote: {text}\n```\n"
    )


def body(text):
    return f"{escaped(text)}\n\n" + chart(text, [(text, "1.5"), ("b", "3")]) + "\n" + table(text)


def cards():
    """Names of cards with their text, and the body of their finding."""
    for number, text in enumerate(SCRIPTS):
        yield f"script-{number}", text, body(text)
    lines = [f"Word{n} is here and so is {n + 1}." for n in range(0, 1_000)]
    words = "\n".join(lines)
    yield "long-finding", "Five thousand words", words
    yield "long-word", LONG_WORD, LONG_WORD
    figures = [("None", "0"), ("Below", "-12.5"), ("Huge", "9" * 60), ("Small", "0.0000001")]
    yield "odd-figures", "Odd figures", chart("Odd figures", figures)
    labels = [("\u0645\u062c\u0645\u0648\u0639\u0629 \u0623\u0648\u0644\u0649", "7"), ("กลุ่มที่สอง", "3"), (LONG_WORD, "5")]
    yield "odd-labels", "Odd labels", chart("Odd labels", labels)


PLAIN = """What was counted, in [words](https://example.org/).

1. First this
2. Then that

```chart
title: A chart
unit: %
One (n = 3): 12.5
Two (n = 4): 50
```

```table
title: A table
columns: What | One | Two
group: First
Row | 1.5 | 2.5*
marks: * p < 0.05
```

In Welsh: [croeso i ŵyl y llŷs](lang:cy).
"""


def write(folder, text, title, cards):
    """Writes a deck of cards (name, text, body of the finding), `text` in all of its own fields."""
    for part in ("cards", "findings", "sources"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    words = escaped(text)
    (folder / "deck.md").write_text(
        header(title=title, lang="en", **{"for": text}, content_note=text, credits=text, licence=text)
        + f"# {words}\n\n{words}\n\n## Themes\n\n- hostile: {words}\n\n## Support\n\n- {words}\n",
        encoding="utf-8",
    )
    (folder / "sources" / "source.md").write_text(
        header(id="source", title=text, authors=text, year=text, publisher=text, note=text),
        encoding="utf-8",
    )
    for name, text, body in cards:
        found = f"of-{name}"
        (folder / "cards" / f"{name}.md").write_text(card(name, text, found), encoding="utf-8")
        (folder / "findings" / f"{found}.md").write_text(finding(found, text, body), encoding="utf-8")


def main():
    folder = Path(sys.argv[1])
    plain = [("plain", "A plain card", PLAIN)]
    write(folder / "plain" / "Cards" / "plain", "Plain words", "A plain deck", plain)
    write(folder / "hostile" / "Cards" / "hostile", SCRIPTS[0], SCRIPTS[0], cards())


if __name__ == "__main__":
    main()
