#!/usr/bin/env python3
"""Takes pictures of a phone in a session of `reflect`: picture.py FOLDER-OF-PROGRAMS FOLDER.

One where a view is asked, one where the finding is shown.
"""

import sys
import tempfile

sys.dont_write_bytecode = True
from browsers import Faults, Room, chromium  # noqa: E402
from real_session import RealSession  # noqa: E402


def main():
    programs, folder = sys.argv[1:]
    with chromium() as browser, tempfile.TemporaryDirectory() as scratch:
        session = RealSession(f"{programs}/reflect", f"{scratch}/workspace", "--plan", "team-60")
        phone = Room(browser, session.url, Faults()).phone("phone")
        phone.join()
        while not session.asks_phones:
            session.go_on()
        phone.shows("form.view")
        phone.page.locator("[name=position]").nth(2).check()
        phone.page.evaluate("document.activeElement.blur()")
        phone.page.screenshot(path=f"{folder}/asked.png")
        phone.send()
        phone.shows(".in")
        while "Source:" not in session.said:
            session.go_on()
        phone.shows("main:has(h2)")
        phone.page.screenshot(path=f"{folder}/found.png")
        session.close()


if __name__ == "__main__":
    main()
