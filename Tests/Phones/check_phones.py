#!/usr/bin/env python3
"""Plays the phones of a room in Chromium: check_phones.py FOLDER [PART…] [--self-test].

FOLDER holds `reflect` and `reflect-room`. A session of its own (fake_session.py) shows one of everything
to twelve phones and a tablet, three of them without script, and does to them what happens in rooms; then
they go through a whole session of `reflect` itself, whose phones' program is killed once and which is
stopped and gone on with. Every page is looked at by axe, light and dark, at 320 pixels; every answer is
searched for what belongs to others. Prints each fault; ends with 1 where there is one.
"""

import sys
import time

sys.dont_write_bytecode = True
from browsers import LOOKS, PASSING, Faults, Room, barriers, chromium, search, seats  # noqa: E402
from fake_session import POSITIONS, SCENES, Session  # noqa: E402
from happenings import happenings  # noqa: E402
from strangers import strangers  # noqa: E402
from whole_session import whole  # noqa: E402

GROUPS = ["health", "social care", "police"]


def play(session, room, faults):
    """Everything once, as it should be."""
    phones = seats(room, GROUPS)
    first, plain, tablet = phones[0], phones[3], phones[-1]
    faults.expect(len(session.seats) == 13, f"{len(session.seats)} seats for 13 phones")
    cookies = first.context.cookies()
    faults.expect(len(cookies) == 1 and cookies[0]["httpOnly"] and cookies[0]["sameSite"] == "Lax",
                  f"not one strict cookie: {cookies}")
    for scene in SCENES:
        session.show(scene)
        kind = scene["kind"]
        moment = scene.get("ask", {}).get("moment", "")
        for phone in phones:
            phone.shows(f"main[data-version^='{session.number}-']")
        focused = first.page.evaluate("document.activeElement.id")
        faults.expect(focused == "title", f"{kind}: the focus is on {focused!r}, not on the heading")
        first.page.wait_for_timeout(150)
        said = first.page.locator("#news").text_content()
        faults.expect(said == scene["title"], f"{kind}: a screen reader hears {said!r}")
        for phone in (first, plain, tablet):
            room.look(phone, f"{kind} {moment} on {phone.name}")
        if scene.get("ask"):
            for number, phone in enumerate(phones):
                faults.expect(phone.page.locator("input:checked").count() == 0,
                              f"{phone.name}: something is chosen beforehand")
                if number == PASSING:
                    phone.give("Pass (nobody asks why)")
                else:
                    phone.give(POSITIONS[number % 4], number % 5 + 1, phone.words)
            room.look(first, f"in {moment}")
            room.look(plain, f"in {moment} without script")
            given = [view for (_, _, when), view in session.views.items() if when == moment]
            faults.expect(len(given) == 13, f"{moment}: {len(given)} views of 13")
            faults.expect(sum("position" not in view for view in given) == 1, f"{moment}: not one pass")
        tokens = [seat["token"] for seat in session.seats.values()]
        search(phones, faults, kind in ("release", "action", "step", "paused", "end"), tokens)
    kept = first.page.evaluate("localStorage.length + sessionStorage.length")
    faults.expect(kept == 0, "something is kept in the browser besides the cookie")
    faults.expect(not first.context.cookies(), "the cookie is still there at the end")
    for phone in phones:
        phone.close()


def pages(session, room, faults):
    """The pages beside the way."""
    phone = room.phone("beside")
    phone.join("health")
    for path, state in (("/leave", "leaving"), ("/not-mine", "not mine")):
        phone.open(path)
        room.look(phone, state)
    phone.page.get_by_role("link", name="Go back").click()
    phone.page.wait_for_selector("main[data-version]")
    phone.page.locator(".support summary").click()
    phone.page.locator("footer summary").click()
    room.look(phone, "support and seat open")
    phone.open("/leave")
    phone.page.get_by_role("button", name="Yes, leave").click()
    phone.page.get_by_role("heading", name="You’ve left").wait_for()
    room.look(phone, "left")
    faults.expect(not phone.context.cookies(), "who has left still has a cookie")
    phone.open("/return")
    room.look(phone, "returning")
    phone.page.get_by_label("Return code").fill("000 000")
    phone.page.get_by_role("button").click()
    phone.page.locator(".wrong").wait_for()
    room.look(phone, "wrong return code")
    phone.page.goto(room.origin)
    room.look(phone, "start")
    phone.page.goto(room.origin + "/nothing")
    room.look(phone, "nothing here")
    session.door(False)
    phone.open()
    room.look(phone, "door closed")
    session.door(True)
    phone.close()


def self_test(session, room, faults):
    """Breaks a page and plants a word, which has to be found."""
    found = Faults(is_quiet=True)
    broken = room.phone("broken")
    broken.page.route("**/482719", lambda route: route.fulfill(
        body="<html><body><main><p style='color:#999;background:#aaa'>x</p><img src='/y'><button>a</button>"
             "<div style='width:2000px'>wide</div></main></body></html>", content_type="text/html"))
    broken.open()
    seen = " ".join(barriers(broken.page))
    for name in ("html-has-lang", "color-contrast", "image-alt", "document-title", "sideways", "too small"):
        faults.expect(name in seen, f"self-test: {name} isn't noticed")
    dark = " ".join(barriers(broken.page, LOOKS["dark"]))
    faults.expect("color-contrast" in dark, "self-test: contrast in the dark isn't noticed")
    broken.close()
    one, two = room.phone("one"), room.phone("two")
    for phone in (one, two):
        phone.join("health")
    session.show({"kind": "card", "title": "Leak", "content": f"<p>{two.words} {two.code}</p>"})
    one.page.get_by_text(two.words).wait_for()
    search([one, two], found, False)
    faults.expect(len(found.found) >= 2, "self-test: a planted word isn't found")
    for phone in (one, two):
        phone.close()


def main():
    folder, *names = [word for word in sys.argv[1:] if not word.startswith("--")]
    parts = [play, pages, strangers, happenings, whole]
    if "--self-test" in sys.argv:
        parts = [self_test]
    elif names:
        parts = [part for part in parts if part.__name__ in names]
    faults = Faults()
    with chromium() as browser:
        for part in parts:
            began = time.monotonic()
            print(f"{part.__name__.replace('_', '-')}:", flush=True)
            try:
                if part is whole:
                    whole(folder, lambda url: Room(browser, url, faults), faults)
                else:
                    against_fake(part, folder, browser, faults)
            except Exception as error:  # A phone that never shows what it should ends its part.
                lines = str(error).splitlines() or [repr(error)]
                faults.add("\n    ".join([f"{part.__name__}: {lines[0]}", *lines[1:6]]))
            print(f"  {time.monotonic() - began:.0f} s", flush=True)
    return 1 if faults.found else 0


def against_fake(part, folder, browser, faults):
    session = Session(f"{folder}/reflect-room", reasons=True, roles=GROUPS)
    try:
        part(session, Room(browser, session.ready["ready"], faults), faults)
    finally:
        if session.process.poll() is None:
            session.kill()


if __name__ == "__main__":
    sys.exit(main())
