"""What no page of the room sends: each is refused, and the session and the other phones notice nothing."""

import re
import resource
import socket
import time
from pathlib import Path

from fake_session import SCENES, ask

MEGABYTE = 1024 * 1024


class Attack:
    """Connections to the room that do as they like."""

    def __init__(self, room):
        self.host = room.origin.removeprefix("http://")
        self.code = room.url.rsplit("/", 1)[1]
        self.address = (self.host.split(":")[0], int(self.host.split(":")[1]))

    def connect(self):
        connection = socket.create_connection(self.address, timeout=30)
        connection.settimeout(30)
        return connection

    def answer(self, *pieces):
        """The status of what comes back for bytes; 0 where there's nothing but an end."""
        connection = self.connect()
        try:
            for piece in pieces:
                connection.sendall(piece if isinstance(piece, bytes) else piece.encode())
        except OSError:
            pass  # Closed meanwhile; what was answered before that can still be read.
        try:
            got = b""
            while not got.startswith(b"HTTP/1.1 ") or b"\r\n" not in got:
                more = connection.recv(4096)
                if not more:
                    break
                got += more
        except OSError:
            got = b""
        connection.close()
        found = re.match(rb"HTTP/1\.1 (\d+)", got)
        return int(found.group(1)) if found else 0

    def head(self, method, path, *more, host=None):
        lines = [f"{method} {path} HTTP/1.1", f"Host: {host or self.host}", "Connection: close", *more]
        return "\r\n".join(lines) + "\r\n\r\n"

    def post(self, path, form, *more, origin=None):
        form = form if isinstance(form, bytes) else form.encode()
        return self.head(
            "POST", f"/{self.code}{path}", f"Origin: {origin or 'http://' + self.host}",
            "Content-Type: application/x-www-form-urlencoded", f"Content-Length: {len(form)}", *more
        ).encode() + form


def strangers(session, room, faults):
    """Everything that the room refuses, one after another, with a phone that is in all the while."""
    attack, phone = Attack(room), room.phone("bystander")
    phone.join("health")
    session.show({**SCENES[2], "ask": ask("before-talk")})
    phone.shows("form.view")
    phone.choose("agree", 3, phone.words)
    cookie = phone.context.cookies()[0]
    seat = f"Cookie: {cookie['name']}={cookie['value']}"
    view = "step=3&moment=before-talk&position=%3Dagree"
    before = (len(session.seats), len(session.views))
    begun = memory(session)
    for what, sent, status in requests(attack, seat, view, cookie):
        got = attack.answer(*sent)
        wanted = status if isinstance(status, tuple) else (status,)
        faults.expect(got in wanted, f"{what}: {got}, not {status}")
    faults.expect((len(session.seats), len(session.views)) == before, "a stranger's request reached the session")
    many(attack, session, phone, room, faults)
    grown = (memory(session) - begun) / MEGABYTE
    faults.expect(grown <= 64, f"strangers made the program {grown:.0f} MB larger")
    # Scripts and escapes in a reason are words, or nothing; they reach nobody's page.
    phone.page.locator("textarea").fill("<script>alert(1)</script>\x1b[31m \u202eword")
    phone.send()
    phone.page.wait_for_selector(".in")
    reasons = [taken.get("reason", "") for taken in session.views.values()]
    faults.expect(any("<script>" in reason for reason in reasons), f"a reason isn't as it was written: {reasons}")
    faults.expect(not any("\x1b" in reason or "\u202e" in reason for reason in reasons), "an escape came through")
    phone.close()


def requests(attack, seat, view, cookie):
    """What is sent, in pieces, and the status it gets."""
    page = f"/{attack.code}"
    body = "a" * (10 * MEGABYTE)
    chunks = (f"{0x4000:x}\r\n{'a' * 0x4000}\r\n" * 640).encode()
    forged = f"Cookie: {cookie['name']}={'f' * 32}"
    torn = f"Cookie: {cookie['name']}={cookie['value'][:16]}{'0' * 16}"
    earlier = view.replace("step=3", "step=2")
    return [
        ("a page rebound to another name", [attack.head("GET", page, host="evil.example")], 421),
        ("two hosts", [attack.head("GET", page, f"Host: {attack.host}")], 400),
        ("a whole address as target", [attack.head("GET", f"http://{attack.host}{page}")], 400),
        ("a form of another site", [attack.post("/seat", "", origin="http://evil.example")], 403),
        ("a form from nowhere", [attack.post("/seat", "", origin="null")], 403),
        ("a form without an origin", [attack.head("POST", f"{page}/seat", "Content-Length: 0")], 403),
        ("a forged token", [attack.post("/view", view, forged)], 403),
        ("half of somebody's token", [attack.post("/view", view, torn)], 403),
        ("no token", [attack.post("/view", view)], 403),
        ("a form of an earlier stage", [attack.post("/view", earlier, seat)], 409),
        ("a form of a later stage", [attack.post("/view", view.replace("before-talk", "after-finding"), seat)], 409),
        ("another card's position", [attack.post("/view", view.replace("agree", "nine or ten"), seat)], 422),
        ("a position of no card", [attack.post("/view", view.replace("%3Dagree", "agree"), seat)], 400),
        ("surer than can be", [attack.post("/view", view + "&sure=6", seat)], 400),
        ("invalid UTF-8", [attack.post("/view", view + "&reason=%ff%fe", seat)], 400),
        ("raw bytes that are no UTF-8", [attack.post("/view", view.encode() + b"&reason=\xff\xfe", seat)], 400),
        ("a reason too long", [attack.post("/view", view + "&reason=" + "a" * 3000, seat)], 422),
        ("a field twice", [attack.post("/view", view + "&step=3", seat)], 400),
        ("a form that is JSON", [attack.head(
            "POST", f"{page}/view", f"Origin: http://{attack.host}", "Content-Type: application/json",
            "Content-Length: 2", seat), "{}"], 415),
        ("a body of 10 MB", [attack.post("/view", "reason=" + body, seat)], 413),
        ("a body of 10 MB in pieces", [attack.head(
            "POST", f"{page}/view", f"Origin: http://{attack.host}", "Transfer-Encoding: chunked"), chunks], (413, 0)),
        ("100,000 headers", [f"GET {page} HTTP/1.1\r\nHost: {attack.host}\r\n" + "A: b\r\n" * 100_000], (400, 431, 0)),
        ("a header without end", [f"GET {page} HTTP/1.1\r\nX: " + "x" * MEGABYTE], (400, 431, 0)),
        ("a method that isn't there", [attack.head("DELETE", page)], 405),
        ("a proxy's method", [attack.head("CONNECT", "evil.example:443")], 400),
        ("a path that isn't there", [attack.head("GET", f"{page}/admin")], 404),
        ("a path that climbs", [attack.head("GET", "/../../etc/passwd")], 404),
        ("a TLS greeting", [b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"], 400),
        ("an old version", [f"GET {page} HTTP/1.0\r\nHost: {attack.host}\r\n\r\n"], 505),
        ("a control character", [f"GET {page} HTTP/1.1\r\nHost: {attack.host}\r\nX: \x00\r\n\r\n"], 400),
    ]


def many(attack, session, phone, room, faults):
    """5,000 half requests at once, senders that drip and readers that hang up halfway; one phone stays as it is."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    half = f"GET /{attack.code} HTTP/1.1\r\nHost: {attack.host}\r\n".encode()
    # One that sends its end along with its request, and one that sends half of it and then its end.
    for sent in (half + b"\r\n", half):
        closing = attack.connect()
        closing.sendall(sent)
        closing.shutdown(socket.SHUT_WR)
        try:
            while closing.recv(65536):
                pass
        except OSError:
            faults.add("a connection that was half closed isn't closed")
        closing.close()
    piped = attack.connect()
    piped.sendall((half + b"\r\n") * 50)
    got = b""
    while more := piped.recv(65536):
        got += more
    faults.expect(1 <= got.count(b"HTTP/1.1 200") <= 50, "requests sent at once were answered otherwise")
    piped.close()
    held, began = [], time.monotonic()
    for _ in range(5000):
        try:
            connection = socket.socket()
            connection.settimeout(2)
            connection.connect(attack.address)
            connection.send(half)
            held.append(connection)
        except OSError:
            connection.close()
    faults.expect(len(held) >= 4000, f"only {len(held)} connections could be tried")
    # The phone that is in hears of what comes, and its words are where they were.
    session.show({**session.scene, "content": "<p>One more line, for those who are here.</p>"})
    deadline = time.monotonic() + 5
    while (waiting := phone.page.get_attribute("main", "data-version").split("-")[0] != str(session.number)
           ) and time.monotonic() < deadline and time.monotonic() - began < 9:
        phone.page.wait_for_timeout(50)
    for connection in held[::7]:
        try:
            connection.send(b"X")
        except OSError:
            pass
    room.back([])
    phone.page.wait_for_selector(f"main[data-version^='{session.number}-']")
    print(f"  room for others again {time.monotonic() - began:.0f} s after 5,000 half requests"
          f"{', of which the phone that was in had to wait' if waiting else ''}", flush=True)
    faults.expect(phone.page.locator("textarea").input_value() == phone.words, "a flood took somebody's words")
    for connection in held:
        connection.setblocking(False)
    # Those that had to wait for a place have their ten seconds from then on.
    deadline = time.monotonic() + 30
    while held and time.monotonic() < deadline:
        held = [connection for connection in held if not is_ended(connection)]
        time.sleep(0.2)
    faults.expect(not held, f"{len(held)} half requests are still held")


def is_ended(connection):
    try:
        ended = connection.recv(1 << 16) == b""
    except BlockingIOError:
        return False
    except OSError:
        ended = True
    if ended:
        connection.close()
    return ended


def memory(session):
    status = Path(f"/proc/{session.process.pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) * 1024
