"""Phones in a browser: Chromium pages of a phone's size, looked at for barriers, leaks and strangers."""

import re
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path

import axe_playwright_python
from playwright.sync_api import sync_playwright

AXE = next(Path(axe_playwright_python.__file__).parent.rglob("axe.min.js")).read_text()
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# What axe is asked for: the one rule that looks at colours is all that the dark ones can change.
ALL = {"type": "tag", "values": TAGS}
LOOKS = {"light": ALL, "dark": {"type": "rule", "values": ["color-contrast"]}}
PHONE, NARROW, TABLET = (360, 740), (320, 640), (820, 1180)
WAIT = 30_000
# Which of a roomful passes on every question.
PASSING = 5


class Faults:
    """What was found, each once."""

    def __init__(self, is_quiet=False):
        self.found, self.is_quiet = [], is_quiet

    def add(self, words):
        if words not in self.found:
            self.found.append(words)
            if not self.is_quiet:
                print(f"  FAULT: {words}", flush=True)

    def expect(self, is_so, words):
        if not is_so:
            self.add(words)
        return is_so


class Phone:
    """One browser of its own, with its one page, and all that ever came to it."""

    def __init__(self, room, name, script=True, size=PHONE, dark=False):
        self.room, self.name, self.script = room, name, script
        self.context = room.browser.new_context(
            viewport={"width": size[0], "height": size[1]}, java_script_enabled=script,
            color_scheme="dark" if dark else "light", has_touch=True, is_mobile=True)
        self.context.set_default_timeout(WAIT)
        self.context.on("request", self.asked)
        self.context.on("response", self.came)
        self.bodies, self.code = [], None
        self.page = self.context.new_page()
        self.page.on("pageerror", lambda error: room.faults.add(f"{name}: script: {error}"))

    def asked(self, request):
        if not request.url.startswith((self.room.origin, "data:", "about:")):
            self.room.faults.add(f"{self.name} asked another site: {request.url}")

    def came(self, response):
        # A stream never ends; its lines are looked at in the room's own tests.
        if response.url.endswith("/changes"):
            return
        self.bodies.append(response)

    def texts(self):
        """What came since this was asked last."""
        bodies, self.bodies = self.bodies, []
        for response in bodies:
            try:
                yield response.url, response.text()
            except Exception:  # A redirect has no body, a page that was left early none to read.
                continue

    def open(self, path=""):
        return self.page.goto(self.room.url + path)

    def join(self, group=None):
        self.open()
        if group:
            self.page.get_by_label(group).check()
        self.page.get_by_role("button", name="Take a seat").click()
        self.page.wait_for_selector("main[data-version]")
        words = self.page.locator("footer details").text_content()
        self.code = re.search(r"\d{6}", words).group()

    def shows(self, selector):
        """Waits for something; a phone without script looks again until it's there."""
        if self.script:
            self.page.wait_for_selector(selector, state="attached")
            return
        for _ in range(60):
            if self.page.locator(selector).count():
                return
            self.page.wait_for_timeout(200)
            self.page.get_by_role("link", name="Look again").click()
        self.room.faults.add(f"{self.name}: never showed {selector}")

    def choose(self, position, sure=None, reason=None):
        form = self.page.locator("form.view")
        form.get_by_label(position, exact=True).check()
        if sure:
            form.locator(f"input[name=sure][value='{sure}']").check()
        if reason and form.locator("textarea").count():
            form.locator("textarea").fill(reason)

    def send(self):
        self.page.get_by_role("button", name="Send my view").click()

    def give(self, position, sure=None, reason=None):
        self.choose(position, sure, reason)
        self.send()
        self.page.wait_for_selector(".in")

    def text(self):
        return self.page.locator("body").inner_text()

    @property
    def words(self):
        """What nobody but this phone writes."""
        return f"quince-{self.name.replace(' ', '-')}-end"

    def close(self):
        self.context.close()


class Room:
    """The browser, and where the session is."""

    def __init__(self, browser, url, faults):
        self.browser, self.url, self.faults = browser, url, faults
        self.origin = url.rsplit("/", 1)[0]
        self.looked = set()

    def phone(self, name, **how):
        return Phone(self, name, **how)

    def look(self, phone, state):
        """Looks at a page for barriers, at 320 pixels, and once more at its contrast in the dark; each state once."""
        if state in self.looked:
            return
        self.looked.add(state)
        page = phone.page if phone.script else self.copy(phone)
        before = page.viewport_size
        page.set_viewport_size({"width": NARROW[0], "height": NARROW[1]})
        page.evaluate("scrollTo(0, 0)")
        for scheme, rules in LOOKS.items():
            page.emulate_media(color_scheme=scheme)
            for fault in barriers(page, rules):
                self.faults.add(f"{state}, {scheme}: {fault}")
        page.emulate_media(color_scheme="light")
        page.set_viewport_size(before)
        if page is not phone.page:
            page.context.close()

    def back(self, phones):
        """Waits until the room answers again; phones without script are loaded anew."""
        for _ in range(60):
            try:
                urllib.request.urlopen(self.url).close()
                break
            except OSError:
                time.sleep(0.25)
        for phone in phones:
            if not phone.script:
                phone.open()

    def copy(self, phone):
        """The page of a phone without script as one with script shows it, as axe is a script."""
        html = re.sub(r"<script.*?</script>", "", phone.page.content(), flags=re.DOTALL)
        context = self.browser.new_context(
            viewport={"width": PHONE[0], "height": PHONE[1]}, has_touch=True, is_mobile=True)
        page = context.new_page()
        page.route(self.url, lambda route: route.fulfill(body=html, content_type="text/html; charset=utf-8"))
        page.goto(self.url)
        return page


def seats(room, groups=None):
    """Twelve phones and a tablet, in their seats."""
    phones = [room.phone(f"phone {number}", script=number % 4 != 0) for number in range(1, 13)]
    phones.append(room.phone("tablet", size=TABLET))
    for number, phone in enumerate(phones):
        if number == 0:
            phone.open()
            room.look(phone, "door")
        phone.join(groups[number % len(groups)] if groups else None)
    return phones


def search(phones, faults, is_released, tokens=()):
    """No phone may have got what belongs to another, nor a count before its time."""
    for phone in phones:
        others = [other for other in phones if other is not phone]
        words = [other.words for other in others] + [other.code for other in others if other.code]
        words += [*tokens, *(f"Person {number}" for number in range(1, 14))]
        if not is_released:
            words += [" of 13", "13 of", "13 people"]
        for url, text in phone.texts():
            for word in words:
                if word in text:
                    faults.add(f"{phone.name} got {word!r} in {url}")


def barriers(page, rules=ALL):
    """What axe and a ruler say of a page as it is."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    result = page.evaluate(
        "rules => axe.run(document, {runOnly: rules, resultTypes: ['violations', 'incomplete']})", rules)
    for kind in ("violations", "incomplete"):
        for entry in result[kind]:
            for node in entry["nodes"]:
                yield f"{kind[:-1]} {entry['id']}: {node['html'][:120]}"
    wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    if wider > 0:
        yield f"scrolls {wider} pixels sideways"
    small = page.evaluate("""() => [...document.querySelectorAll(
        'button, a.button, summary, form label:has(input), textarea')]
      .filter(e => e.getClientRects().length && e.getBoundingClientRect().height < 44)
      .map(e => e.textContent.trim().slice(0, 40))""")
    for words in small:
        yield f"too small to tap: {words}"


@contextmanager
def chromium():
    """The system's browser without its windows, for a roomful of which two processors are enough.

    It never asks its maker for anything.
    """
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium-headless-shell",
            args=["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                  "--disable-background-networking", "--disable-component-update",
                  # It knows no names but those of this computer, so that all it asks is the room.
                  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"])
        try:
            yield browser
        finally:
            browser.close()
