#!/usr/bin/env python3
"""Measures phones on loopback: joining, views, the reveal, memory, how soon `reflect-room` is ready.

    HOLD=1800 Benchmarks/phones.py REFLECT-ROOM [REFLECT]

First `reflect-room` alone, with a session that saves nothing (Tests/Phones/fake_session.py); then, with
`reflect` beside it, a real session that saves (phones_real.py). Clients and servers share the cores.
Each phone has an address of its own (127.x.y.z), as connections are limited by address. HOLD is how many seconds 2,000
phones are held; 30 otherwise. Standard library only.
"""

import asyncio
import os
import re
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "Tests" / "Phones"))
import phones_real  # noqa: E402
from fake_session import SCENES, Session, ask  # noqa: E402
from measuring import Report  # noqa: E402


def percentile(values, part):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))]


def memory(process):
    """The program's own memory in bytes, and its peak."""
    status = Path(f"/proc/{process}/status").read_text()
    return [int(re.search(rf"{name}:\s+(\d+)", status).group(1)) * 1024 for name in ("VmRSS", "VmHWM")]


class Phone:
    """One phone: its address, its cookie, its stream."""

    def __init__(self, room, number):
        self.room, self.port = room, int(room["port"])
        self.door = room.get("door", "482719")
        self.own = f"127.{1 + number // 62500}.{number // 250 % 250 + 1}.{number % 250 + 1}"
        self.host = f"127.0.0.1:{self.port}"
        self.cookie = ""
        self.heard = asyncio.Event()
        self.version = None

    async def connect(self):
        return await asyncio.open_connection("127.0.0.1", self.port, local_addr=(self.own, 0))

    def head(self, method, path, more=""):
        return (f"{method} {path} HTTP/1.1\r\nHost: {self.host}\r\nOrigin: http://{self.host}\r\n"
                f"Cookie: {self.cookie}\r\n{more}")

    async def ask(self, reader, writer, text):
        writer.write(text.encode())
        head = await reader.readuntil(b"\r\n\r\n")
        length = re.search(rb"Content-Length: (\d+)", head)
        self.body = await reader.readexactly(int(length.group(1))) if length else b""
        return head

    async def post(self, path, form, connection=None):
        reader, writer = connection or await self.connect()
        head = await self.ask(reader, writer, self.head(
            "POST", path, "Content-Type: application/x-www-form-urlencoded\r\n"
            f"Content-Length: {len(form)}\r\n\r\n{form}"))
        if not connection:
            writer.close()
        return head

    async def join(self):
        head = await self.post(f"/{self.door}/seat", "")
        self.cookie = re.search(rb"Set-Cookie: ([^;]+)", head).group(1).decode()

    async def listen(self):
        self.reader, self.writer = await self.connect()
        self.writer.write(self.head("GET", f"/{self.door}/changes", "\r\n").encode())
        await self.reader.readuntil(b"\r\n\r\n")
        self.task = asyncio.ensure_future(self.follow())

    async def follow(self):
        try:
            while True:
                line = await self.reader.readline()
                if not line:
                    return
                if line.startswith(b"data: "):
                    self.version, self.at = line[6:].strip(), time.perf_counter()
                    self.heard.set()
        except OSError:
            return

    async def page(self):
        reader, writer = await self.connect()
        await self.ask(reader, writer, self.head("GET", f"/{self.door}", "\r\n"))
        writer.close()
        return self.body


async def each(phones, do, at_once):
    """Does something for each phone, so many at a time."""
    gate = asyncio.Semaphore(at_once)

    async def one(phone):
        async with gate:
            return await do(phone)
    return await asyncio.gather(*(one(phone) for phone in phones))


async def reveal(session, phones, times=5):
    """From the session's line to the last phones that hear of it, over some changes."""
    waits = []
    for turn in range(times):
        for phone in phones:
            phone.heard.clear()
        began = time.perf_counter()
        session.show(SCENES[4] if turn % 2 else SCENES[6])
        await asyncio.gather(*(phone.heard.wait() for phone in phones))
        waits += [phone.at - began for phone in phones]
        await asyncio.sleep(0.2)
    return waits


async def views(session, phones):
    """A view of each within one second; how long until each is answered."""
    session.show({"kind": "views", "title": "A card", "content": "<p>A card.</p>", "ask": ask("before-talk")})
    await asyncio.sleep(0.5)
    connections = [await phone.connect() for phone in phones]
    waits = []

    async def give(phone, connection, after):
        await asyncio.sleep(after)
        began = time.perf_counter()
        head = await phone.post(
            "/482719/view", "step=3&moment=before-talk&position=%3Dagree&sure=4", connection)
        waits.append(time.perf_counter() - began)
        assert b"303" in head, head
        connection[1].close()
    await asyncio.gather(*(
        give(phone, connection, number / len(phones))
        for number, (phone, connection) in enumerate(zip(phones, connections))))
    return waits


def show(waits):
    return (f"p50 {statistics.median(waits) * 1000:.0f} ms, p99 {percentile(waits, 0.99) * 1000:.0f} ms, "
            f"most {max(waits) * 1000:.0f} ms")


async def measured(program, report):
    began = time.perf_counter()
    times = []
    for _ in range(20):
        began = time.perf_counter()
        session = Session(program)
        times.append(time.perf_counter() - began)
        session.kill()
    report.add("ready after", f"{statistics.median(times) * 1000:.0f} ms (median of 20)", "50 ms",
               statistics.median(times) <= 0.05)
    session = Session(program)
    session.show(SCENES[0])
    empty, _ = memory(session.process.pid)
    phones = [Phone(session.ready, number) for number in range(200)]
    began = time.perf_counter()
    await each(phones, Phone.join, 50)
    await each(phones, Phone.listen, 50)
    joined = time.perf_counter() - began
    report.add("200 phones joined", f"{joined:.2f} s", "10 s", joined <= 10)
    waits = await views(session, phones)
    given = len(session.given())
    report.add("200 views in a second, nothing saved", show(waits), "60 ms p99",
               percentile(waits, 0.99) <= 0.06 and given == 200 and len(waits) == 200)
    waits = await reveal(session, phones)
    report.add("reveal on 200 phones", show(waits), "60 ms p99", percentile(waits, 0.99) <= 0.06)
    began = time.perf_counter()
    await each(phones, Phone.page, 200)
    report.add("200 pages fetched after it", f"{(time.perf_counter() - began) * 1000:.0f} ms", "", None)
    more = [Phone(session.ready, number) for number in range(200, 2000)]
    await each(more, Phone.join, 50)
    await each(more, Phone.listen, 50)
    phones += more
    await asyncio.sleep(2)
    held, _ = memory(session.process.pid)
    report.add("memory of a held connection, of 2,000", f"{(held - empty) / 2000 / 1024:.1f} KB", "32 KB",
               (held - empty) / 2000 <= 32 * 1024)
    waits = await reveal(session, phones)
    report.add("reveal on 2,000 phones", show(waits), "400 ms p99", percentile(waits, 0.99) <= 0.4)
    seconds = int(os.environ.get("HOLD", "30"))
    await held_for(session, phones, seconds, report)
    for phone in phones:
        phone.task.cancel()
        phone.writer.close()
    session.kill()


async def held_for(session, phones, seconds, report):
    """Holds all of them, a fifth coming back again and again, and 50 that never read."""
    before, _ = memory(session.process.pid)
    deaf = []
    for number in range(2000, 2050):
        phone = Phone(session.ready, number)
        phone.cookie = phones[number - 2000].cookie
        reader, writer = await phone.connect()
        writer.write(phone.head("GET", "/482719/changes", "\r\n").encode())
        writer.transport.pause_reading()
        deaf.append(writer)
    steady = phones[400:]
    waits, end = [], time.perf_counter() + seconds
    while time.perf_counter() < end:
        for phone in phones[:400]:
            phone.task.cancel()
            phone.writer.close()
        await each(phones[:400], Phone.listen, 50)
        waits += await reveal(session, steady, 1)
        await asyncio.sleep(1)
    after, _ = memory(session.process.pid)
    report.add(f"the same, {seconds} s with a fifth coming back and 50 deaf", show(waits), "400 ms p99",
               percentile(waits, 0.99) <= 0.4)
    grown = (after - before) / 1024 / 1024
    report.add("memory grown meanwhile", f"{grown:.1f} MB", "8 MB", grown <= 8)
    for writer in deaf:
        writer.close()


def size(program, report):
    stripped = Path("/tmp") / f"reflect-room-{os.getpid()}"
    try:
        subprocess.run(["strip", "-o", str(stripped), program], check=True)
        megabytes = stripped.stat().st_size / 1e6
    finally:
        stripped.unlink(missing_ok=True)
    report.add("reflect-room, stripped", f"{megabytes:.1f} MB", "20 MB", megabytes <= 20)


def measure_phones(report, room, reflect=None):
    """All of it; without `reflect` only `reflect-room` alone."""
    before, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    try:
        size(str(room), report)
        asyncio.run(measured(str(room), report))
        if reflect:
            asyncio.run(phones_real.real(reflect, Phone, each, percentile, show, report))
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (before, most))


def main():
    report = Report()
    measure_phones(report, *sys.argv[1:3])
    report.print()
    return 1 if report.missed() else 0


if __name__ == "__main__":
    sys.exit(main())
