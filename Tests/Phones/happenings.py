"""What happens to phones in rooms, one thing after another."""

import re
import time

from browsers import search
from fake_session import CARD, ask


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
        phone.choose("it depends", 2, phone.words)
    session.show({"kind": "talk", "title": "Talk", "card": 1, "content": "<p>Talk.</p>"})
    one.page.wait_for_selector(".unsent")
    two.send()
    two.page.wait_for_selector(".unsent")
    for phone in (one, two):
        room.look(phone, f"moved on, {phone.name}")
        faults.expect(phone.words in phone.text(), f"{phone.name}: words are lost when the room moves on")
    # They're offered where they still fit: by the second view of the same card, and by no other card's.
    session.show({"kind": "finding", "title": "What was found", "card": 1, "content": "<p>It was so.</p>"})
    one.page.get_by_text("It was so.").wait_for()
    opens("after-finding", step=4, title="The second question")
    one.page.get_by_role("button", name="Use these words here").click()
    faults.expect(one.page.locator("textarea").input_value() == one.words, "words that fit can't be used")
    room.look(one, "words offered again")
    one.page.locator("textarea").fill("")
    # The same question with something changed around it keeps what's filled in.
    opens(step=5, title="The third question")
    one.choose("agree", 4, one.words)
    one.page.locator("textarea").focus()
    session.show({**session.scene, "content": CARD + "<p>One more line.</p>"})
    one.page.get_by_text("One more line.").wait_for()
    faults.expect(one.page.locator("textarea").input_value() == one.words
                  and one.page.locator("[name=sure][value='4']").is_checked(), "what was filled in is lost")
    faults.expect(one.page.evaluate("document.activeElement.name") == "reason", "the cursor is lost")
    # Offline in the middle: kept, and sent when the network is back.
    one.context.set_offline(True)
    one.send()
    one.page.get_by_text("Not sent yet").wait_for()
    room.look(one, "offline")
    one.context.set_offline(False)
    one.page.wait_for_selector(".in")
    faults.expect(any(v.get("reason") == one.words for v in views(one)), "a view sent offline is lost")
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
    one.choose("not sure", 1, one.words)
    session.kill()
    one.page.get_by_text("No connection to the laptop").wait_for()
    room.look(one, "no connection")
    began = time.monotonic()
    session.start()
    one.page.get_by_text("No connection to the laptop").wait_for(state="hidden")
    print(f"  back {time.monotonic() - began:.1f} s after the program was", flush=True)
    faults.expect(one.page.locator("textarea").input_value() == one.words, "words are lost in a restart")
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
    # However a phone comes back at the end: it hears that it's over.
    session.end()
    one.page.get_by_role("heading", name="The session is over").wait_for()
    room.look(one, "ended")
    faults.expect(not one.page.locator("footer details").count(), "a seat is shown after the end")
    search([one, two], faults, True)
    for phone in (one, two):
        phone.close()
