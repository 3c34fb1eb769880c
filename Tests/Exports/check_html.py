#!/usr/bin/env python3
"""Checks web pages that the program wrote: check_html.py FILE...

Looks at each file for anything that is not on a short list of elements, attributes and addresses,
and then opens it in Chromium, at 320, 768 and 1280 pixels, with wider text spacing (WCAG 1.4.12) and with letters of
twice the size. At each the page must not scroll sideways, nothing is cut off or lies over words, and axe looks at the
size of what is tapped. All that axe knows of (WCAG 2.0 to 2.2, A and AA, and best practice) it looks for once in
light colours on the narrowest screen and once in dark ones on the widest, where what can be unfolded is: only contrast
asks for colours, and what else it asks for is the same at any width. The bars of a chart have to be as long as the
figures beside them say, and with `--deck FOLDER` (more than one, too) a chart has to hold the title, labels and figures
of one in those decks, in its order. Prints every fault; ends with 1 where there is one. `--self-test` shows that faults
are found.

Needs Chromium with its driver, and the Python packages of requirements.txt beside this file.
"""

import argparse
import re
import shutil
import sys
import tempfile
from html.parser import HTMLParser
from pathlib import Path

sys.dont_write_bytecode = True
from deck_charts import DeckCharts  # noqa: E402

ELEMENTS = set(
    """
    html head meta title style body a header h1 h2 h3 h4 h5 h6 nav ul ol li main section article p
    strong em code pre span bdi br hr dl div dt dd blockquote figure figcaption svg path details
    summary table caption thead tbody tr th td footer
    """.split()
)
ATTRIBUTES = set(
    """
    lang charset http-equiv content name class href id tabindex role aria-label aria-labelledby scope
    colspan start
    """.split()
)
# What may stand in one place only, by element and class: icons and bars are there to be seen.
PLACED = {
    ("svg", None): {"aria-hidden": "true", "viewbox": "0 0 24 24"},
    ("path", None): {"d": "[MmLlHhVvCcSsQqTtAaZz0-9., -]+"},
    ("span", "track"): {"aria-hidden": "true"},
    ("span", "bar"): {"style": r"margin-left:\d+\.\d%;width:\d+\.\d%"},
}
VOID = {"meta", "br", "hr"}
SCHEMES = ("https://", "http://", "mailto:", "#")
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
WIDTHS = (320, 768, 1280)
# Where axe looks for all there is.
WHOLE = {320: "light", 1280: "dark"}
# What a reader may set, and which of axe's rules look at how things lie.
SETTINGS = {
    "as it comes": "",
    "text spacing": "* { line-height: 1.5 !important; letter-spacing: 0.12em !important;"
    " word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }",
    "letters of 200%": "html { font-size: 200%; }",
}
LYING = ["target-size", "scrollable-region-focusable"]
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# What axe cannot decide is decided here, by measuring, or is a fault.
# - Contrast of words in a wide table: on a narrow screen the table scrolls in its frame, and axe
#   takes what the frame cuts off for covered. Their colour is held to that of the page.
# - Headings of columns above a row that names a group: axe looks only at the cell just below. Each
#   column is looked at down to its end.
DECIDED = {
    "color-contrast": """
      const words = arguments[0];
      const frame = words.closest('.wide');
      if (!(frame && frame.scrollWidth > frame.clientWidth)) return false;
      const parse = text => text.match(/[\\d.]+/g).map(Number);
      const light = ([r, g, b]) => [r, g, b].map(c => c / 255)
        .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
        .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
      const seen = element => parse(getComputedStyle(element).backgroundColor);
      let box = words;
      while (box && (seen(box)[3] ?? 1) === 0) box = box.parentElement;
      const [page, ink] = [box ? seen(box) : [255, 255, 255], parse(getComputedStyle(words).color)];
      const [high, low] = [light(page), light(ink)].sort((a, b) => b - a);
      return (high + 0.05) / (low + 0.05) >= 4.5;
    """,
    "th-has-data-cells": """
      const rows = [...arguments[0].rows].map(row => [...row.cells]
        .flatMap(cell => Array(cell.colSpan).fill(cell)));
      return rows[0].slice(1).every((head, column) => rows.slice(1)
        .some(row => row[column + 1]?.localName === 'td' && row[column + 1].textContent.trim()));
    """,
}

SIDEWAYS = """
  const wide = document.scrollingElement.scrollWidth;
  return wide > innerWidth ? [`the page is ${wide} px wide`] : [];
"""
CUT_OFF = """
  return [...document.querySelectorAll('body *')].filter(element => {
    const style = getComputedStyle(element);
    return style.overflowX === 'hidden' && !element.closest('.unseen, svg')
      && (element.scrollWidth > element.clientWidth + 1
        || element.scrollHeight > element.clientHeight + 1);
  }).map(element => 'cut off: ' + element.outerHTML.slice(0, 120));
"""
# Every text that shows, with the element it stands in.
TEXTS = """
  const texts = function* () {
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node; node = nodes.nextNode();) {
      const owner = node.parentElement;
      if (node.data.trim() && owner.checkVisibility()) yield [node, owner];
    }
  };
"""
# Words whose middle belongs to something else, line by line; where all is looked for, also those of which either end or
# the middle stands on something else. Not those that a frame has scrolled out of sight.
COVERED = TEXTS + """
  const looksBehind = arguments[0];
  const covered = new Set();
  const isForeign = (owner, one) => one && !one.contains(owner) && !owner.contains(one);
  const paints = ({backgroundImage, backgroundColor}) =>
    backgroundImage !== 'none' || backgroundColor !== 'rgba(0, 0, 0, 0)';
  const range = document.createRange();
  for (const [node, owner] of texts()) {
    if (owner.closest('.unseen, .skip')) continue;
    range.selectNodeContents(node);
    let boxes = range.getClientRects();
    for (let line = 0; line < boxes.length; line++) {
      if (boxes[line].bottom > innerHeight || boxes[line].top < 0) {
        scrollBy(0, boxes[line].top - 20);
        boxes = range.getClientRects();
      }
      const box = boxes[line];
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const frame = owner.closest('.wide')?.getBoundingClientRect();
      if (!box.width || frame && (x < frame.left || x > frame.right)) continue;
      const isOn = x => document.elementsFromPoint(x, y)
        .some(one => isForeign(owner, one) && paints(getComputedStyle(one)));
      if (isForeign(owner, document.elementFromPoint(x, y))
        || looksBehind && [box.left + 1, x, box.right - 1].some(isOn)) covered.add(owner);
    }
  }
  scrollTo(0, 0);
  return [...covered].map(element => 'covered: ' + element.outerHTML.slice(0, 120));
"""
LOOKING = (SIDEWAYS, CUT_OFF, COVERED)
# Contrast takes axe longer than all else. Words of the same look that lie in elements of the same looks have the same
# one, as nothing foreign is before or behind them: the first of each are marked, and axe looks at those.
ONE_OF_EACH = TEXTS + """
  const numbers = new Map(), looks = new Map();
  const number = look => numbers.get(look) ?? numbers.set(look, numbers.size).get(look);
  const surface = (element, part) => {
    const style = getComputedStyle(element, part);
    return [style.content, style.backgroundColor, style.backgroundImage, style.backgroundClip, style.opacity, style.filter,
      style.mixBlendMode];
  };
  const look = element => {
    if (!element) return '';
    if (!looks.has(element)) {
      looks.set(element, number([look(element.parentElement),
        ...[null, '::before', '::after'].flatMap(part => surface(element, part))].join(';')));
    }
    return looks.get(element);
  };
  document.querySelectorAll('[data-first]').forEach(element => element.removeAttribute('data-first'));
  const met = new Set();
  for (const [, owner] of texts()) {
    const style = getComputedStyle(owner);
    const words = [look(owner), style.color, style.fontSize, style.fontWeight, style.textShadow,
      style.webkitTextStroke].join(';');
    if (!met.has(words)) owner.setAttribute('data-first', '');
    met.add(words);
  }
  axe.configure({rules: [{id: 'color-contrast', selector: '[data-first]'}]});
"""


class Page(HTMLParser):
    """Reads a page and notes what is not on the lists."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.faults = []
        self.open = []
        self.policies = []
        self.title = ""
        self.language = None
        self.ids = []
        self.targets = []
        self.charts = []
        self.cell = None
        if not text.lower().startswith("<!doctype html>"):
            self.faults.append("no doctype")
        self.feed(text)
        self.close()
        self.faults += [f"<{name}> is never closed" for name in self.open]
        if self.policies != [POLICY]:
            self.faults.append(f"the content policy is {self.policies}")
        if not self.title.strip():
            self.faults.append("no title")
        if not self.language:
            self.faults.append("no language")
        self.faults += [f"id {name} twice" for name in set(self.ids) if self.ids.count(name) > 1]
        self.faults += [f"nothing has the id {name}" for name in set(self.targets) - set(self.ids)]
        self.faults += [fault for chart in self.charts for fault in chart.faults()]

    def handle_starttag(self, tag, attributes):
        if tag not in ELEMENTS:
            self.faults.append(f"<{tag}> is not on the list")
        names = dict(attributes)
        placed = PLACED.get((tag, names.get("class")), {})
        for name, value in attributes:
            if not (name in placed and re.fullmatch(placed[name], value or "")):
                self.attribute(tag, name, value or "")
        if tag == "table" and names.get("class") == "chart":
            self.charts.append(Chart())
        elif "table" in self.open and self.charts:
            self.cell = self.charts[-1].begin(tag, names) or self.cell
        if tag == "html":
            self.language = names.get("lang")
        if tag == "meta" and names.get("http-equiv", "").lower() == "content-security-policy":
            self.policies.append(names.get("content"))
        elif tag == "meta" and "http-equiv" in names:
            self.faults.append("a meta element acts")
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.open.pop()

    def attribute(self, tag, name, value):
        if name not in ATTRIBUTES:
            self.faults.append(f"{name} in <{tag}> is not on the list")
        if name == "href":
            if not value.startswith(SCHEMES):
                self.faults.append(f"an address of another kind: {value}")
            if value.startswith("#"):
                self.targets.append(value[1:])
        if name == "id":
            self.ids.append(value)
        if name in ("aria-labelledby",):
            self.targets += value.split()

    def handle_endtag(self, tag):
        self.cell = None
        if tag == "table" and self.charts:
            self.charts[-1].is_open = False
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> out of place")

    def handle_data(self, data):
        if self.cell:
            self.charts[-1].say(self.cell, data)
        if self.open[-1:] == ["title"]:
            self.title += data
        if self.open[-1:] == ["style"]:
            if re.search(r"url\(|@import|expression|</", data):
                self.faults.append("the style leads outside")
            for asked in re.finditer(r"@media \([a-z]+-width.*?\{(([^{}]|\{[^{}]*\})*)\}", data):
                if re.search(r"color|background", asked.group(1)):
                    self.faults.append("colours depend on the width, as nothing here looks for")

    def handle_comment(self, data):
        self.faults.append("a comment")

    def handle_pi(self, data):
        self.faults.append("a processing instruction")


class Chart:
    """A table of labels and figures with bars."""

    def __init__(self):
        self.title = ""
        self.rows = []
        self.is_open = True

    def begin(self, tag, names):
        """Takes note of an element; gives which words follow."""
        if not self.is_open:
            return None
        if tag == "caption":
            return "title"
        if tag == "th" and names.get("scope") == "row":
            self.rows.append(["", "", None])
            return "label"
        if tag == "span" and names.get("class") == "bar" and self.rows:
            self.rows[-1][2] = tuple(map(float, re.findall(r"[\d.]+", names.get("style") or "")))
        return "figure" if tag == "bdi" and self.rows else None

    def say(self, cell, words):
        if cell == "title":
            self.title += words
        else:
            self.rows[-1][0 if cell == "label" else 1] += words

    @property
    def words(self):
        return tuple((label, figure) for label, figure, _ in self.rows)

    def faults(self):
        """Bars that are not as long as their figures; per cent are shares of all the room."""
        found = [re.match(r"-?\d+(\.\d+)?", figure) for _, figure, _ in self.rows]
        if not found or not all(found):
            return [f"the chart “{self.title}” has rows without figures"]
        values = [float(figure.group()) for figure in found]
        is_share = all(f.endswith("%") for _, f, _ in self.rows) and all(0 <= v <= 100 for v in values)
        low, high = (0, 100) if is_share else (min(0, *values), max(0, *values))
        room = (high - low) or 1
        faults = []
        for (label, figure, bar), value in zip(self.rows, values):
            wanted = 100 * (min(value, 0) - low) / room, 100 * abs(value) / room
            if not bar or len(bar) != 2 or any(abs(a - b) > 0.06 for a, b in zip(bar, wanted)):
                faults.append(f"“{self.title}”: the bar of {label}, {figure}, is not as long as that")
        return faults


def unlike_deck(text, deck):
    """Charts of a page that are none of the deck's."""
    return [
        f"no chart of the deck is “{chart.title}”, {chart.words}"
        for chart in Page(text).charts
        if not deck.has(chart.title, chart.words)
    ]


def static_faults(text):
    faults = Page(text).faults
    controls = re.findall(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]", text)
    if controls:
        faults.append(f"control characters: {sorted(set(map(ord, controls)))}")
    return faults


class Browser:
    """Chromium with axe."""

    def __init__(self):
        from selenium import webdriver
        from selenium.webdriver.chrome.service import Service

        options = webdriver.ChromeOptions()
        options.binary_location = shutil.which("chromium") or "/usr/bin/chromium"
        for word in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"):
            options.add_argument(word)
        driver = shutil.which("chromedriver") or "/usr/bin/chromedriver"
        self.driver = webdriver.Chrome(options=options, service=Service(driver))
        self.driver.set_script_timeout(300)
        self.axe = axe_script()

    def close(self):
        self.driver.quit()

    def faults(self, path):
        """Every fault of a page, at every width and in every setting."""
        faults = []
        self.driver.get(path.resolve().as_uri())
        self.driver.execute_script(self.axe)
        self.driver.execute_script("document.head.append(window.added = document.createElement('style'))")
        for width in WIDTHS:
            self.set(width, WHOLE.get(width, "light"))
            if width == max(WIDTHS):
                self.driver.execute_script("document.querySelectorAll('details').forEach(one => one.open = true)")
            for name, style in SETTINGS.items():
                self.driver.execute_script("added.textContent = arguments[0]", style)
                looks_for_all = not style and width in WHOLE
                found = [
                    fault for looking in LOOKING for fault in self.driver.execute_script(looking, looks_for_all)]
                if looks_for_all:
                    self.driver.execute_script(ONE_OF_EACH)
                found += self.barriers(None if looks_for_all else LYING)
                faults += [f"{width} px, {name}: {fault}" for fault in found]
        return faults

    def set(self, width, theme):
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False},
        )
        self.driver.execute_cdp_cmd(
            "Emulation.setEmulatedMedia",
            {"features": [{"name": "prefers-color-scheme", "value": theme}]},
        )

    def barriers(self, rules=None):
        results = self.driver.execute_async_script(
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {runOnly: arguments[0],
              resultTypes: ['violations', 'incomplete']})
              .then(done, error => done({failed: String(error)}));
            """,
            {"type": "rule", "values": rules} if rules else {"type": "tag", "values": TAGS},
        )
        if "failed" in results:
            return [f"axe: {results['failed']}"]
        if not results["passes"] and not rules:
            return ["axe looked at nothing"]
        violations = [told("violates", result) for result in results["violations"]]
        points = [self.undecided(result) for result in results["incomplete"]]
        return violations + [told("undecided", result) for result in points if result["nodes"]]

    def undecided(self, result):
        """A result with only the nodes that are not decided by measuring."""
        rule = DECIDED.get(result["id"], "return false")
        script = f"""
          const rule = function() {{ {rule} }};
          return arguments[0].map(target => {{
            const found = document.querySelectorAll(target);
            return found.length === 1 && rule(found[0]) === true;
          }});
        """
        fine = self.driver.execute_script(script, [node["target"][0] for node in result["nodes"]])
        left = [node for node, decided in zip(result["nodes"], fine) if not decided]
        return {**result, "nodes": left}


def told(kind, result):
    nodes = result["nodes"]
    first = nodes[0]["html"][:120] if nodes else ""
    reasons = {check["message"] for node in nodes[:1] for check in node["any"] + node["all"]}
    return f"{kind} {result['id']} ({len(nodes)} times): {first} {'; '.join(sorted(reasons))}"


def axe_script():
    import axe_playwright_python

    [script] = Path(axe_playwright_python.__file__).parent.rglob("axe.min.js")
    return script.read_text(encoding="utf-8")


def check(paths, deck):
    """Checks files, and their charts against those of a deck; gives how many have faults."""
    bad = 0
    browser = Browser()
    try:
        for path in paths:
            text = path.read_text(encoding="utf-8")
            faults = static_faults(text) + unlike_deck(text, deck) + browser.faults(path)
            bad += bool(faults)
            for fault in faults:
                print(f"{path}: {fault}")
    finally:
        browser.close()
    return bad


GOOD = f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A page</title><style>p {{ color: black; background: white; }}</style></head>
<body><header><h1>A page</h1></header><main><h2>One</h2><p>Words.</p></main></body></html>
"""
CHART = """<table class="chart"><caption>C</caption><tbody><tr><th scope="row">One</th><td>
<span class="track" aria-hidden="true"><span class="bar" style="margin-left:0.0%;width:12.5%"></span></span>
<bdi>12.5%</bdi></td></tr><tr><th scope="row">Two</th><td>
<span class="track" aria-hidden="true"><span class="bar" style="margin-left:0.0%;width:50.0%"></span></span>
<bdi>50%</bdi></td></tr></tbody></table>"""
DECK = DeckCharts([])
DECK.known = {("C", (("One", "12.5%"), ("Two", "50%")))}
# What is put in place of what, and words of the fault that it has to lead to.
STATIC = [
    ("<p>Words.</p>", "<script>x</script>", "<script> is not on the list"),
    ("<p>Words.</p>", '<img src="https://example.org/p.gif">', "<img> is not on the list"),
    ("<p>Words.</p>", '<p onclick="x()">Words.</p>', "onclick in <p> is not on the list"),
    ("<p>Words.</p>", '<p style="color: red">Words.</p>', "style in <p> is not on the list"),
    ("<p>Words.</p>", '<a href="javascript:x()">Words.</a>', "an address of another kind"),
    ("<p>Words.</p>", '<a href="file:///etc/passwd">Words.</a>', "an address of another kind"),
    ("<p>Words.</p>", "<p>Words.", "</main> out of place"),
    ("<p>Words.</p>", '<p id="a">W</p><p id="a">W</p>', "id a twice"),
    ("<p>Words.</p>", '<a href="#gone">Words.</a>', "nothing has the id gone"),
    ("<p>Words.</p>", "<p>\x1b[31mWords.</p>", "control characters: [27]"),
    ("<p>Words.</p>", "<!-- x --><p>Words.</p>", "a comment"),
    (f'content="{POLICY}"', 'content="default-src *"', "the content policy is"),
    ('<meta charset="utf-8">', '<meta http-equiv="refresh" content="0">', "a meta element acts"),
    ("color: black", "background: url(x)", "the style leads outside"),
    ("p {", "@media (max-width: 9em) { b { top: 0; } p { color: red; } } p {", "colours depend on the width"),
    ('lang="en"', "", "no language"),
    ("<title>A page</title>", "<title></title>", "no title"),
    ("<!doctype html>", "", "no doctype"),
    ("<p>Words.</p>", '<span class="bar" style="width:1.0%;color:red"></span>', "style in <span> is not"),
    ("<p>Words.</p>", '<p aria-hidden="true">Words.</p>', "aria-hidden in <p> is not on the list"),
    ("<p>Words.</p>", '<svg viewBox="0 0 24 24"><path d="url(x)"/></svg>', "d in <path> is not"),
    ("<p>Words.</p>", CHART.replace("width:50.0%", "width:60.0%"), "the bar of Two, 50%, is not as long"),
    ("<p>Words.</p>", CHART.replace("<bdi>50%</bdi>", "<bdi></bdi>"), "rows without figures"),
]
# What is changed in a good chart that then is none of the deck's.
UNLIKE = [
    ("<bdi>50%", "<bdi>51%"),
    ("Two", "Three"),
    ("<caption>C", "<caption>D"),
    (CHART[CHART.index("<tr>") : CHART.index("</tr>") + 5], ""),
]
SEEN = [
    ("color: black", "color: #bbb", "color-contrast"),
    ("<h2>One</h2>", "<h4>One</h4>", "heading-order"),
    ("<main>", '<main><svg role="img" width="9" height="9"></svg>', "svg-img-alt"),
    ("<p>Words.</p>", '<p lang="zz-nothing">Words.</p>', "valid-lang"),
    ("<p>Words.</p>", '<div style="width: 900px">Words.</div>', "px wide"),
    ("<p>Words.</p>", '<p>Words.</p><p style="position: relative; top: -2em; height: 9em"></p>', "covered"),
    ("<p>Words.</p>", '<b style="position: absolute; background: red">Before</b><p>Words.</p>', "covered"),
    (
        "<p>Words.</p>",
        '<b style="position: absolute; z-index: -1; background: red; width: 9em; height: 3em"></b>'
        '<i style="background: none">Words.</i>',
        "covered",
    ),
    (
        "<p>Words.</p>",
        '<b style="position: absolute; z-index: -1; background: red; width: 9px; height: 3em"></b>'
        '<i style="background: none">Words of some length.</i>',
        "covered",
    ),
    ("<p>Words.</p>", "<style>p + p { color: #bbb !important }</style><p>Words.</p><p>More.</p>", "color-contrast"),
    (
        "<p>Words.</p>",
        '<style>div { background: none }</style><p>Words.</p><div style="background: #333"><div><p '
        'style="background: none">More.</p></div></div>',
        "color-contrast",
    ),
    ("<p>Words.</p>", '<p style="overflow: hidden; height: 1em">Words.</p>', "cut off"),
    (
        "color: black",
        "color-scheme: light dark; } @media (prefers-color-scheme: dark) { p { color: #bbb",
        "1280 px, as it comes: violates color-contrast",
    ),
    ("<p>Words.</p>", '<a href="#a">A</a><a href="#b">B</a>', "target-size"),
    (
        "<p>Words.</p>",
        "<table><caption>T</caption><tr><th>A</th><th>B</th></tr>"
        '<tr><th colspan="2" scope="rowgroup">G</th></tr><tr><th>c</th><td></td></tr></table>',
        "th-has-data-cells",
    ),
    ("<p>Words.</p>", '<p style="background: linear-gradient(red, blue)">W</p>', "undecided"),
]


def self_test():
    """Checks pages that are known to be bad, and one that is good."""
    wrong = [f"a good page: {fault}" for fault in static_faults(GOOD)]
    for old, new, words in STATIC:
        if words not in " ".join(static_faults(GOOD.replace(old, new))):
            wrong.append(f"not found: {words}")
    good = GOOD.replace("<p>Words.</p>", CHART)
    wrong += [f"a good chart: {fault}" for fault in static_faults(good) + unlike_deck(good, DECK)]
    wrong += [
        f"not found: {new or 'a row left out'}"
        for old, new in UNLIKE
        if not unlike_deck(good.replace(old, new), DECK)
    ]
    browser = Browser()
    try:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "page.html"
            path.write_text(GOOD, encoding="utf-8")
            wrong += [f"a good page: {fault}" for fault in browser.faults(path)]
            for old, new, words in SEEN:
                path.write_text(GOOD.replace(old, new), encoding="utf-8")
                if words not in " ".join(browser.faults(path)):
                    wrong.append(f"not found: {words}")
    finally:
        browser.close()
    for line in wrong:
        print(line)
    print(f"check_html: {len(STATIC) + len(UNLIKE) + len(SEEN)} bad pages, {len(wrong)} not told from good ones.")
    return len(wrong)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--self-test", action="store_true")
    parser.add_argument("--deck", action="append", default=[], metavar="FOLDER")
    options = parser.parse_args()
    if not options.files and not options.self_test:
        parser.error("name files, or --self-test")
    bad = self_test() if options.self_test else 0
    if options.files:
        bad += check(options.files, DeckCharts(options.deck))
        print(f"check_html: {len(options.files)} pages, {bad} with faults.")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
