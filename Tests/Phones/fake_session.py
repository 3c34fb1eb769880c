"""A session as phones see it, without a record: starts `reflect-room` and talks its language.

For looking at pages and for measuring the room alone. `Session` answers each request as a session would
that saves nothing; `SCENES` is one of everything a phone can show. Run by itself it opens a room at
127.0.0.1 and goes on to the next scene with each line typed.
"""

import json
import secrets
import socket
import subprocess
import sys
import threading

CARD = """<p>A foster carer looks at her phone at dinner: a message from a number nobody knows.</p>
<p>“You’re the only one who gets it. Don’t tell them I wrote.”</p>"""

FINDING = """<h2>Moves and exploitation went together in this group</h2>
<p>In the 205 files, exploitation was recorded more often where a young person had moved more often.</p>
<figure><figcaption>Of those who had moved, how many had been exploited</figcaption>
<table class="chart"><tbody>
<tr><th scope="row">No move</th><td><bdi>12%</bdi><span class="track" aria-hidden="true"><span class="bar w12 l0"></span></span></td></tr>
<tr><th scope="row">Three moves or more</th><td><bdi>41%</bdi><span class="track" aria-hidden="true"><span class="bar w41 l0"></span></span></td></tr>
</tbody></table></figure>
<h3>What it doesn’t say</h3>
<p>Nothing here shows that moves cause exploitation. The same troubles could sit behind both.</p>
<p class="note">Hallett and others (2019), p. 42.</p>"""

RELEASE = """<h2>Before and after</h2>
<div class="wide" tabindex="0" role="region" aria-label="Before and after"><table class="words"><thead><tr><th scope="col">Position</th><th scope="col">Before</th><th scope="col">After</th></tr></thead>
<tbody><tr><th scope="row">agree</th><td>5</td><td>2</td></tr><tr><th scope="row">it depends</th><td>4</td><td>8</td></tr>
<tr><th scope="row">disagree</th><td>3</td><td>2</td></tr></tbody></table></div>"""

SUPPORT = """<p>If something here stays with you, talk to someone today.</p>
<ul><li>The person leading, after the session</li>
<li><a href="https://www.samaritans.org">Samaritans</a>, 116 123, day and night</li></ul>"""

POSITIONS = ["agree", "it depends", "disagree", "not sure"]


def ask(moment, confidence=True):
    return {"step": 3, "moment": moment, "positions": POSITIONS, "confidence": confidence}


SCENES = [
    {"kind": "lobby", "title": "Welcome", "content": "<p>An hour about what keeps young people safe.</p>"},
    {"kind": "card", "title": "The message at dinner", "card": 1, "content": CARD},
    {"kind": "views", "title": "The message at dinner", "card": 1, "content": CARD, "ask": ask("before-talk")},
    {"kind": "talk", "title": "The message at dinner", "card": 1,
     "content": "<p>What would you want to know before you say anything?</p>"},
    {"kind": "finding", "title": "What was found", "card": 1, "content": FINDING},
    {"kind": "views", "title": "The message at dinner", "card": 1, "content": CARD, "ask": ask("after-finding")},
    {"kind": "release", "title": "What has moved", "card": 1, "content": RELEASE},
    {"kind": "action", "title": "What we’ll do", "card": 1,
     "content": "<p>When a message like this comes, we’ll ring the night duty line before we answer.</p>"},
    {"kind": "step", "title": "Earlier actions", "content": ""},
    {"kind": "paused", "title": "A break", "content": ""},
    {"kind": "end", "title": "The session is over", "content": SUPPORT},
]


class Session:
    """Starts `reflect-room`, hands out seats, takes views."""

    def __init__(self, program, **opening):
        self.opening = {
            "room": "reflect.room/1", "session": "2026-11-21-k7m2", "title": "Keeping safe, for the night team",
            "language": "en", "door": "482719", "open": True, "address": "127.0.0.1", "port": 0, "roles": [],
            "reasons": False, "support": SUPPORT, **opening,
        }
        self.program = program
        self.seats, self.views, self.notices, self.scene = {}, {}, [], None
        self.number = 0
        self.closed = False
        self.lock = threading.RLock()
        self.heard = threading.Condition(self.lock)
        self.start()

    def start(self):
        """Starts the program, or starts it again with the port and the seats it had."""
        ours, theirs = socket.socketpair()
        self.process = subprocess.Popen([self.program], stdin=theirs, stdout=theirs)
        theirs.close()
        self.socket, self.ready = ours, None
        with self.lock:
            self.tell({**self.opening, "seats": list(self.seats.values())})
            if self.scene:
                self.tell(self.shown())
        threading.Thread(target=self.listen, args=(ours,), daemon=True).start()
        with self.heard:
            if not self.heard.wait_for(lambda: self.ready or self.process.poll() is not None, 20):
                raise SystemExit("reflect-room does not answer")
        self.opening["port"] = self.ready["port"]

    def tell(self, notice):
        self.socket.sendall((json.dumps(notice, ensure_ascii=False) + "\n").encode())

    def listen(self, ours):
        for line in ours.makefile():
            with self.lock:
                self.hear(json.loads(line))
                self.heard.notify_all()

    def hear(self, request):
        number = request.get("request")
        if "ready" in request:
            self.ready = request
        elif number is None:
            self.notices.append(request)
        elif "join" in request:
            role = request["join"].get("role")
            if self.closed:
                return self.answer(number, "refused", why="door-closed")
            seat = {"token": secrets.token_hex(16), "seat": len(self.seats) + 1,
                    "code": f"{secrets.randbelow(1_000_000):06}"}
            if role:
                seat["role"] = role
            self.seats[seat["seat"]] = seat
            self.answer(number, "seated", **seat)
        elif "view" in request:
            self.take(number, request["view"])
        elif "leave" in request:
            self.seats.pop(request["leave"], None)
            self.answer(number, "taken")
        elif "return" in request:
            found = [seat for seat in self.seats.values() if seat["code"] == request["return"]]
            if found:
                self.answer(number, "seated", **found[0])
            else:
                self.answer(number, "refused", why="code")

    def take(self, number, view):
        asked = (self.scene or {}).get("ask")
        if not asked or (asked["step"], asked["moment"]) != (view["step"], view["moment"]):
            return self.answer(number, "refused", why="moved-on")
        self.views[(view["seat"], view["step"], view["moment"])] = view
        self.answer(number, "taken")
        self.tell({"in": self.given(), "scene": self.number})

    def answer(self, number, what, **more):
        self.tell({"answer": number, "is": what, **more})

    def given(self):
        asked = (self.scene or {}).get("ask") or {}
        return [seat for seat, step, moment in self.views
                if (step, moment) == (asked.get("step"), asked.get("moment"))]

    def shown(self):
        asked = list(self.seats) if self.scene.get("ask") else []
        return {"scene": self.number, "cards": 2, **self.scene, "asked": asked, "in": self.given()}

    def show(self, scene):
        with self.lock:
            self.scene = scene
            self.number += 1
            self.tell(self.shown())

    def door(self, is_open):
        with self.lock:
            self.closed = not is_open
            self.tell({"open": is_open})

    def kill(self):
        """Ends the program as a crash would."""
        self.process.kill()
        self.process.wait()

    def end(self, why="ended"):
        with self.lock:
            self.tell({"stop": why})
        self.socket.shutdown(socket.SHUT_WR)
        self.process.wait(10)


if __name__ == "__main__":
    session = Session(sys.argv[1], reasons="--reasons" in sys.argv)
    print(session.ready["ready"], flush=True)
    for scene in SCENES:
        session.show(scene)
        print(scene["kind"], flush=True)
        if not sys.stdin.readline():
            break
    session.end()
