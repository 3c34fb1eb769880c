"""Measures a real session with phones: `reflect` in a terminal of its own, `reflect-room` beside it, saving to the disk."""

import asyncio
import json
import os
import re
import select
import time

from measuring import WORK, Failed
from screen import Screen, surroundings

PEOPLE = 200
KEYS = (b"v", b"q")


class PhoneSession(Screen):
    """A session in the whole window, with what its window said last."""

    def __init__(self, binary):
        self.folder = WORK / "phones"
        self.said = b""
        super().__init__(
            [str(binary), "team", "--plan", "team-60", "--phones", "--address", "127.0.0.1", "--group", "A room"],
            surroundings(self.folder))
        deadline = time.perf_counter() + 20
        while not (found := re.search(rb"127\.0\.0\.1:(\d+)/(\d{6})", self.said)):
            if time.perf_counter() > deadline:
                raise Failed("the session shows no address for phones")
            self.drain(0.05)
        self.room = {"port": int(found.group(1)), "door": found.group(2).decode()}

    def drain(self, seconds=0.0):
        """Reads what it paints meanwhile, as a terminal does."""
        while select.select([self.end], [], [], seconds)[0]:
            self.said = (self.said + os.read(self.end, 1 << 16))[-200_000:]
            seconds = 0.0

    async def attended(self, work):
        """Does some work while the window is read."""
        task = asyncio.ensure_future(work)
        while not task.done():
            self.drain()
            await asyncio.sleep(0.005)
        return task.result()

    def keys(self, count):
        """Seconds from a key to its finished frame, which changes nearly every row."""
        self.drain(0.2)
        return [self.press(key)[1] for key in KEYS * (count // 2)]

    async def goes_on(self, phones, until, most=60):
        """Presses Space until every phone has heard of something, and gives each one's wait for it."""
        for _ in range(most):
            for phone in phones:
                phone.heard.clear()
            began = time.perf_counter()
            os.write(self.end, b" ")
            for _ in range(60):
                self.drain()
                await asyncio.sleep(0.005)
                if phones[0].heard.is_set():
                    break
            if not phones[0].heard.is_set():
                continue
            await self.attended(asyncio.wait_for(asyncio.gather(*(p.heard.wait() for p in phones)), 30))
            if until(phones[0].version):
                return [phone.at - began for phone in phones]
        raise Failed("the session never came to it")

    def record(self):
        files = list((self.folder / "Sessions" / "Records").glob("*.json"))
        return json.loads(files[0].read_text())


async def real(binary, Phone, each, percentile, show, report):
    """Joining, views that are acknowledged once they're on the disk, the reveal, and the main screen's keys."""
    session = PhoneSession(binary)
    try:
        session.frame()
        alone = session.keys(100)
        phones = [Phone(session.room, number) for number in range(PEOPLE)]
        began = time.perf_counter()
        await session.attended(each(phones, Phone.join, 50))
        await session.attended(each(phones, Phone.listen, 50))
        joined = time.perf_counter() - began
        report.add(f"{PEOPLE} phones joined, each saved", f"{joined:.2f} s", "10 s", joined <= 10)
        among = session.keys(100)
        await session.goes_on(phones, lambda version: version.endswith(b"asked"))
        waits = await session.attended(give(phones, each))
        session.drain(0.5)
        first = next(s["round"]["views"]["before-talk"]["each"] for s in session.record()["steps"] if "round" in s)
        people = {view["participant"] for view in first}
        report.add(
            f"{PEOPLE} views in a second, acknowledged once on the disk", show(waits),
            "60 ms p99, none lost or doubled",
            percentile(waits, 0.99) <= 0.06 and len(first) == len(people) == len(waits) == PEOPLE)
        waits = []
        for _ in range(4):
            waits += await session.goes_on(phones, lambda version: True)
        report.add(
            f"what comes next on {PEOPLE} phones, from the key on, saved before", show(waits), "60 ms p99",
            percentile(waits, 0.99) <= 0.06)
        middle = [sorted(times)[len(times) // 2] * 1000 for times in (alone, among)]
        late = [percentile(times, 0.99) * 1000 for times in (alone, among)]
        report.add(
            f"a key to the finished frame, without and with {PEOPLE} phones",
            f"median {middle[0]:.2f} and {middle[1]:.2f} ms, p99 {late[0]:.1f} and {late[1]:.1f} ms",
            "the same: at most 1 ms or a fifth more",
            middle[1] <= max(middle[0] + 1, middle[0] * 1.2))
        for phone in phones:
            phone.task.cancel()
            phone.writer.close()
    finally:
        session.close()


async def give(phones, each):
    """A view of each within one second; how long until each is answered."""
    forms = []
    for phone in phones[:1]:
        text = await phone.page()
        step = re.search(rb'name="step" value="(\d+)"', text).group(1).decode()
        position = re.search(rb'name="position" value="([^"]+)"', text).group(1).decode()
        forms.append(f"step={step}&moment=before-talk&position={position.replace('=', '%3D').replace(' ', '+')}")
    connections = [await phone.connect() for phone in phones]
    waits = []

    async def one(phone, connection, after):
        await asyncio.sleep(after)
        began = time.perf_counter()
        head = await phone.post(f"/{phone.door}/view", forms[0], connection)
        waits.append(time.perf_counter() - began)
        if b"303" not in head.split(b"\r\n")[0]:
            raise Failed(f"a view was not taken: {head[:60]}")
        connection[1].close()
    await asyncio.gather(*(
        one(phone, connection, number / len(phones))
        for number, (phone, connection) in enumerate(zip(phones, connections))))
    return waits
