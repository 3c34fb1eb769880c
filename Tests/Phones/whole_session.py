"""A whole session of `reflect` with a room of phones."""

import datetime
import json
import os
import signal
import tempfile
import time

from browsers import PASSING, search, seats
from real_session import RealSession


def whole(folder, room_of, faults):
    """A whole session of `reflect` with two cards, from joining to the record."""
    with tempfile.TemporaryDirectory() as scratch:
        session = RealSession(
            f"{folder}/reflect", f"{scratch}/workspace", "--plan", "team-60", "--phone-reasons")
        try:
            room = room_of(session.url)
            phones = seats(room)
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
                    # What a browser keeps for a shorter time is gone by then.
                    left = phones[0].context.cookies()[0]["expires"] - time.time()
                    faults.expect(left > 36 * 3600, f"the seat is lost after {left / 3600:.0f} hours")
                    phones[0].shows("main[data-version] .in")
                session.go_on()
            phones[0].page.get_by_role("heading", name="The session is over").wait_for()
            faults.expect(rounds == 4, f"{rounds} rounds of views, not 4")
            judge(session, phones, faults)
            addresses = session.addresses()
            faults.expect(addresses, "nothing is known of whom the programs talk with")
            for address in addresses:
                faults.expect(address.startswith("127."), f"a program talks with {address}")
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
        if number == 2:
            before(place, phone, room)
        choices = phone.page.locator("form.view [name=position]")
        count = choices.count()
        choices.nth(count - 1 if place == PASSING else place % (count - 1)).check()
        phone.page.locator("form.view [name=sure][value='3']").check()
        if phone.page.locator("form.view textarea").count():
            phone.page.locator("form.view textarea").fill(phone.words)
        if number == 2:
            sent(place, phone)
        else:
            phone.send()
        phone.page.wait_for_selector(".in")
        if place == 0:
            room.look(phone, f"in, {number}")
    faults.expect(session.all_are_in(13), f"round {number}: the laptop doesn't say that all 13 are in")


def before(place, phone, room):
    """What happens to some phones before they give their second views; nothing to the others."""
    if place == 1:
        phone.page.reload()
    elif place == 2:
        phone.open("/leave")
        phone.page.go_back()
    elif place == 4:
        phone.context.clear_cookies()
        phone.open("/return")
        phone.page.get_by_label("Return code").fill(phone.code)
        phone.page.get_by_role("button").click()
    elif place == 5:
        phone.context.new_page().goto(room.url)
    phone.shows("form.view")


def sent(place, phone):
    """Sends a view as people do: tapping twice, or out of reach for a moment."""
    if place in (3, 8):
        phone.page.get_by_role("button", name="Send my view").dblclick(no_wait_after=True)
    elif place == 9:
        phone.context.set_offline(True)
        phone.send()
        phone.page.get_by_text("Not sent yet").wait_for()
        phone.context.set_offline(False)
    else:
        phone.send()
    if place == 5:
        other = phone.context.pages[1]
        other.wait_for_selector(".in")
        other.close()
    if place in (6, 7):
        phone.page.wait_for_selector(".in")
        phone.page.goto("about:blank")
        phone.page.go_back()


def judge(session, phones, faults):
    """The record has every view, and nothing of any phone."""
    records = session.records()
    if not faults.expect(len(records) == 1, f"{len(records)} records"):
        return
    text = records[0].read_text()
    for word in ["127.0", "seat-", "Chrom", "Mozilla", "cookie", "token"] + [phone.code for phone in phones]:
        faults.expect(word not in text, f"the record has {word!r} in it")
    for place, phone in enumerate(phones):
        count = text.count(phone.words)
        faults.expect(count == (0 if place == PASSING else 4), f"{phone.name}: {count} reasons of 4")
    day = (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=1)).date().isoformat()
    faults.expect(json.loads(text)["updated"][:10] == day, "the session wasn't gone on with the next day")
    people = json.loads(text).get("participants", [])
    faults.expect(len(people) == 13, f"{len(people)} participants for 13 phones")
    left = [path.name for path in records[0].parent.iterdir() if "seat" in path.name or "phone" in path.name]
    faults.expect(not left, f"left behind: {left}")
