#!/usr/bin/env python3
"""Plays the phones of a room in Chromium: check_phones.py FOLDER [PART…] [--self-test].

FOLDER holds `reflect` and `reflect-room`. A session of its own (fake_session.py) shows one of everything
to twelve phones and a tablet, three of them without script, and does to them what happens in rooms; then
they go through a whole session of `reflect` itself, whose phones' program is killed once and which is
stopped and gone on with. Every page is looked at by axe, light and dark, at 320 pixels; every answer is
searched for what belongs to others. Prints each fault; ends with 1 where there is one.
"""

import json
import os
import re
import signal
import sys
import tempfile
import time
import urllib.error
import urllib.request

sys.dont_write_bytecode = True
from browsers import Faults, Room, TABLET, barriers, chromium  # noqa: E402
from fake_session import CARD, POSITIONS, SCENES, Session, ask  # noqa: E402
from real_session import RealSession  # noqa: E402

GROUPS = ["health", "social care", "police"]
# Which phone passes on every question.
PASSING = 5


def seats(room, groups):
    """Twelve phones and a tablet, in their seats."""
    phones = [room.phone(f"phone {number}", script=number % 4 != 0) for number in range(1, 13)]
    phones.append(room.phone("tablet", size=TABLET))
    for number, phone in enumerate(phones):
        if number == 0:
            phone.open()
            room.look(phone, "door")
        phone.join(groups[number % len(groups)] if groups else None)
    return phones


def own_words(phone):
    return f"quince-{phone.name.replace(' ', '-')}-end"


def search(phones, faults, is_released, tokens=()):
    """No phone may have got what belongs to another, nor a count before its time."""
    for phone in phones:
        others = [other for other in phones if other is not phone]
        words = [own_words(other) for other in others] + [other.code for other in others if other.code]
        words += [*tokens, *(f"Person {number}" for number in range(1, 14))]
        if not is_released:
            words += [" of 13", "13 of", "13 people"]
        for url, text in phone.texts():
            for word in words:
                if word in text:
                    faults.add(f"{phone.name} got {word!r} in {url}")


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
                    phone.give(POSITIONS[number % 4], number % 5 + 1, own_words(phone))
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


def happenings(session, room, faults):
    """What happens to phones in rooms, one after another."""
    one = room.phone("one")
    two = room.phone("two", script=False)
    for number, phone in enumerate((one, two), 1):
        phone.open()
        phone.page.get_by_label("police").check()
        phone.page.get_by_role("button", name="Take a seat").dblclick(no_wait_after=True)
        phone.page.wait_for_selector("main[data-version]")
        phone.code = re.search(r"\d{6}", phone.page.locator("footer details").text_content()).group()
        faults.expect(len(session.seats) == number, f"a double tap at the door took {len(session.seats)} seats")
    asking = {"kind": "views", "title": "The first question", "card": 1, "content": CARD}

    def opens(moment="before-talk", step=3, title="The first question"):
        session.show({**asking, "title": title, "ask": {**ask(moment), "step": step}})
        for phone in (one, two):
            phone.shows(f"main[data-version^='{session.number}-asked']")

    def views(phone):
        return [view for view in session.views.values() if view["seat"] == seat(phone)]

    def seat(phone):
        return next(s["seat"] for s in session.seats.values() if s["code"] == phone.code)

    session.views.clear()
    opens()
    # Nothing chosen: told so, with the form as it was.
    one.page.evaluate("document.querySelectorAll('[required]').forEach(e => e.required = false)")
    one.page.locator("[name=sure][value='2']").check()
    one.send()
    one.page.locator(".wrong").wait_for()
    room.look(one, "nothing chosen")
    faults.expect(one.page.locator("[name=sure][value='2']").is_checked(), "a wrong form is emptied")
    # A double tap is one view.
    for phone in (one, two):
        phone.choose("agree", 3)
        phone.page.get_by_role("button", name="Send my view").dblclick(no_wait_after=True)
        phone.page.wait_for_selector(".in")
        faults.expect(len(views(phone)) == 1, f"a double tap on {phone.name} made {len(views(phone))} views")
    # Back and reload after sending: it's in, and not sent again.
    for phone in (one, two):
        phone.page.reload()
        phone.page.wait_for_selector(".in")
        phone.page.goto("about:blank")
        phone.page.go_back()
        phone.page.wait_for_selector(".in")
    # Changed until locked; what it was is never shown.
    for phone in (one, two):
        phone.page.get_by_role("link", name="Change my view").click()
        phone.page.wait_for_selector("form.view")
        room.look(phone, f"changing on {phone.name}")
        faults.expect(phone.page.locator(":checked").count() == 0, "the earlier view is shown again")
        phone.give("disagree")
        faults.expect(views(phone)[0]["position"] == "disagree", "a changed view isn't the one that counts")
    # The room moves on while someone writes.
    opens(step=4, title="The second question")
    for phone in (one, two):
        phone.choose("it depends", 2, own_words(phone))
    session.show({"kind": "talk", "title": "Talk", "card": 1, "content": "<p>Talk.</p>"})
    one.page.wait_for_selector(".unsent")
    two.send()
    two.page.wait_for_selector(".unsent")
    for phone in (one, two):
        room.look(phone, f"moved on, {phone.name}")
        faults.expect(own_words(phone) in phone.text(), f"{phone.name}: words are lost when the room moves on")
    # The same question with something changed around it keeps what's filled in.
    opens(step=5, title="The third question")
    one.choose("agree", 4, own_words(one))
    one.page.locator("textarea").focus()
    session.show({**session.scene, "content": CARD + "<p>One more line.</p>"})
    one.page.get_by_text("One more line.").wait_for()
    faults.expect(one.page.locator("textarea").input_value() == own_words(one)
                  and one.page.locator("[name=sure][value='4']").is_checked(), "what was filled in is lost")
    faults.expect(one.page.evaluate("document.activeElement.name") == "reason", "the cursor is lost")
    # Offline in the middle: kept, and sent when the network is back.
    one.context.set_offline(True)
    one.send()
    one.page.get_by_text("Not sent yet").wait_for()
    room.look(one, "offline")
    one.context.set_offline(False)
    one.page.wait_for_selector(".in")
    faults.expect(any(v.get("reason") == own_words(one) for v in views(one)), "a view sent offline is lost")
    # Two tabs of one seat: what one sends, the other knows.
    opens(step=6, title="The fourth question")
    other = one.context.new_page()
    other.goto(room.url)
    other.wait_for_selector("form.view")
    one.give("agree")
    other.wait_for_selector(".in")
    other.close()
    # The cookie is lost: the return code gives the seat back.
    before = seat(one)
    one.context.clear_cookies()
    one.open("/return")
    one.page.get_by_label("Return code").fill(one.code[:3] + " " + one.code[3:])
    one.page.get_by_role("button").click()
    one.page.wait_for_selector(".in")
    faults.expect(seat(one) == before, "the return code gave another seat")
    # The program is killed and comes back: phones come back by themselves, words and all.
    opens(step=7, title="The fifth question")
    one.choose("not sure", 1, own_words(one))
    session.kill()
    one.page.get_by_text("No connection to the laptop").wait_for()
    room.look(one, "no connection")
    began = time.monotonic()
    session.start()
    one.page.get_by_text("No connection to the laptop").wait_for(state="hidden")
    print(f"  back {time.monotonic() - began:.1f} s after the program was", flush=True)
    faults.expect(one.page.locator("textarea").input_value() == own_words(one), "words are lost in a restart")
    one.send()
    one.page.wait_for_selector(".in")
    two.page.get_by_role("link", name="Look again").click()
    two.give("agree")
    # A phone passed on: the seat is given up, and the next person takes one.
    two.open("/not-mine")
    two.page.get_by_role("button", name="Yes, give up that seat").click()
    two.page.get_by_role("button", name="Take a seat").wait_for()
    # The session stops, and goes on the next day with the same seats.
    session.end("stopped")
    one.page.get_by_role("heading", name="The session has stopped for now").wait_for()
    room.look(one, "stopped")
    session.start()
    one.page.wait_for_selector("main[data-version*='-asked'], main[data-version*='-in']")
    faults.expect(seat(one) == before, "the seat isn't kept until the next day")
    # Codes that are guessed.
    for guess in range(12):
        two.page.goto(f"{room.origin}/{guess:06}")
    room.look(two, "too many wrong codes")
    faults.expect("Too many wrong codes" in two.text(), "codes can be guessed for ever")
    deadline = time.monotonic() + 10
    while not any(n.get("notice") == "codes" for n in session.notices) and time.monotonic() < deadline:
        time.sleep(0.1)
    faults.expect(any(n.get("notice") == "codes" for n in session.notices), "guessing isn't told")
    session.end()
    one.page.get_by_role("heading", name="The session is over").wait_for()
    room.look(one, "ended")
    search([one, two], faults, True)
    for phone in (one, two):
        phone.close()


def strangers(_, room, faults):
    """Requests that no page of the room makes."""
    host = room.origin.removeprefix("http://")
    for what, path, headers, status in (
        ("a page rebound to another name", "", {"Host": "evil.example"}, 421),
        ("a form of another site", "/seat", {"Origin": "http://evil.example"}, 403),
        ("a form without an origin", "/seat", {}, 403),
    ):
        request = urllib.request.Request(
            room.url + path, headers={"Host": host, **headers}, data=b"" if path else None)
        try:
            got = urllib.request.urlopen(request).status
        except urllib.error.HTTPError as error:
            got = error.code
        faults.expect(got == status, f"{what}: {got}")


def whole(folder, room_of, faults):
    """A whole session of `reflect` with two cards, from joining to the record."""
    with tempfile.TemporaryDirectory() as scratch:
        session = RealSession(
            f"{folder}/reflect", f"{scratch}/workspace", "--plan", "team-60", "--phone-reasons")
        try:
            room = room_of(session.url)
            phones = seats(room, None)
            rounds = 0
            while session.process.poll() is None:
                if session.asks_phones:
                    rounds += 1
                    answer(session, phones, rounds, faults, room)
                phones[0].page.wait_for_timeout(300)
                for phone in phones:
                    if not phone.script:
                        phone.open()
                search(phones, faults, session.has_released)
                for phone in (phones[0], phones[3]):
                    room.look(phone, f"{phone.page.locator('h1').inner_text()}, {session.stage}, {phone.name}")
                if rounds == 1 and session.asks_phones:
                    session.stop_and_resume()
                    faults.expect(session.url == room.url, "a session that goes on has another address")
                    phones[0].shows("main[data-version] .in")
                session.go_on()
            phones[0].page.get_by_role("heading", name="The session is over").wait_for()
            faults.expect(rounds == 4, f"{rounds} rounds of views, not 4")
            judge(session, phones, faults)
            for phone in phones:
                phone.close()
        finally:
            session.close()


def answer(session, phones, number, faults, room):
    """Each phone gives its view; in the first round the program that serves them is killed halfway."""
    for place, phone in enumerate(phones):
        phone.shows("form.view")
        if number == 1 and place == 6:
            os.kill(session.room, signal.SIGKILL)
            room.back(phones)
        choices = phone.page.locator("form.view [name=position]")
        count = choices.count()
        choices.nth(count - 1 if place == PASSING else place % (count - 1)).check()
        phone.page.locator("form.view [name=sure][value='3']").check()
        if phone.page.locator("form.view textarea").count():
            phone.page.locator("form.view textarea").fill(own_words(phone))
        phone.send()
        phone.page.wait_for_selector(".in")
        if place == 0:
            room.look(phone, f"in, {number}")
    faults.expect(session.all_are_in(13), f"round {number}: the laptop doesn't say that all 13 are in")


def judge(session, phones, faults):
    """The record has every view, and nothing of any phone."""
    records = session.records()
    if not faults.expect(len(records) == 1, f"{len(records)} records"):
        return
    text = records[0].read_text()
    for word in ["127.0", "seat-", "Chrom", "Mozilla", "cookie", "token"] + [phone.code for phone in phones]:
        faults.expect(word not in text, f"the record has {word!r} in it")
    for place, phone in enumerate(phones):
        count = text.count(own_words(phone))
        faults.expect(count == (0 if place == PASSING else 4), f"{phone.name}: {count} reasons of 4")
    people = json.loads(text).get("participants", [])
    faults.expect(len(people) == 13, f"{len(people)} participants for 13 phones")
    left = [path.name for path in records[0].parent.iterdir() if "seat" in path.name or "phone" in path.name]
    faults.expect(not left, f"left behind: {left}")


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
    broken.close()
    one, two = room.phone("one"), room.phone("two")
    for phone in (one, two):
        phone.join("health")
    session.show({"kind": "card", "title": "Leak", "content": f"<p>{own_words(two)} {two.code}</p>"})
    one.page.get_by_text(own_words(two)).wait_for()
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
