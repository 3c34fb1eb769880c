"""A session of `reflect` itself, led by lines as at a terminal without a screen."""

import os
import re
import shutil
import subprocess
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
# What a program believes the clock to be, its steady clock left alone; by Debian's faketime.
FAKETIME = next(Path("/usr/lib").glob("*-linux-gnu/faketime/libfaketimeMT.so.1"), None)
# What ends what the session says until it's told something.
ASKS = re.compile(r"(Press Enter[^\n]*|[:?>]) *\n?$")


class RealSession:
    """Starts `reflect team --phones` in a folder of its own and types for whoever leads."""

    def __init__(self, program, folder, *options):
        self.program, self.folder, self.days = program, Path(folder), 0
        self.trace = Path(f"{folder}.trace")
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(ROOT / "Cards", self.folder / "Cards")
        for kind in ("Plans", "Models"):
            shutil.copytree(ROOT / "Sessions" / kind, self.folder / "Sessions" / kind)
        self.run("team", "--phones", "--address", "127.0.0.1", *options)

    def run(self, *arguments):
        self.said = ""
        # Every address that it and the program it starts so much as try to talk with is written down.
        traced = ["strace", "-D", "-f", "--seccomp-bpf", "-qq", "-A", "-o", str(self.trace),
                  "-e", "trace=connect,sendto,sendmsg,sendmmsg,bind"]
        if self.days:
            traced += ["-E", f"LD_PRELOAD={FAKETIME}", "-E", f"FAKETIME=+{self.days}d",
                       "-E", "FAKETIME_DONT_FAKE_MONOTONIC=1"]
        self.process = subprocess.Popen(
            [*traced, self.program, *arguments, "--plain", "--workspace", str(self.folder)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        threading.Thread(target=self.listen, args=(self.process,), daemon=True).start()
        self.wait(lambda: ASKS.search(self.said), "its first question")
        while not re.search(r"http://127\S+/\d{6}", self.said):
            time.sleep(0.2)
            self.type("phones")
        self.url = re.findall(r"http://127\S+/\d{6}", self.said)[-1]

    def listen(self, process):
        while data := os.read(process.stdout.fileno(), 65536):
            self.said += data.decode(errors="replace")

    def wait(self, is_so, what, seconds=60):
        end = time.monotonic() + seconds
        while not is_so():
            if time.monotonic() > end or self.process.poll() is not None and not is_so():
                raise AssertionError(f"reflect never came to {what}; it says: {self.said[-600:]}")
            time.sleep(0.05)

    def type(self, line):
        """Types a line, and gives what is said until the next question."""
        before = len(self.said)
        self.process.stdin.write((line + "\n").encode())
        self.process.stdin.flush()
        self.wait(lambda: ASKS.search(self.said[before:]) or self.process.poll() is not None, "a question")
        return self.said[before:]

    @property
    def asks(self):
        """The last lines, which hold the question."""
        return self.said[-400:]

    @property
    def room(self):
        """The program that serves phones, a child of this one."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        for child in children:
            if "reflect-room" in Path(f"/proc/{child}/cmdline").read_text():
                return int(child)
        return None

    @property
    def asks_phones(self):
        return bool(re.search(r"(looks again|locks them), go goes on: $", self.said))

    @property
    def has_released(self):
        """Whether what moved has been shown since phones were asked last; counts may be seen from then on."""
        return self.stage == "released"

    @property
    def stage(self):
        marks = {"asked": self.said.rfind("still thinking"), "locked": self.said.rfind("locked from here on"),
                 "released": self.said.rfind("one thing to change")}
        return max(marks, key=marks.get)

    def all_are_in(self, people, seconds=30):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if f"All {people} are in" in self.said[-300:]:
                return True
            time.sleep(1)
            self.type("")
        return False

    def go_on(self):
        """Enter, or an answer where one is asked for."""
        last = self.said.rstrip("\n").split("\n")[-1]
        if self.asks_phones and "looks again" in last:
            return self.type("go")
        return self.type("")

    def stop_and_resume(self):
        """Stops as with the lid closed, and goes on as the next day."""
        self.process.stdin.close()
        self.process.wait(30)
        self.days += 1
        self.run("resume", self.records()[0].stem)

    def addresses(self):
        """Where it and what it started tried to send anything, or listened."""
        return re.findall(r'inet_(?:addr|pton)\((?:AF_INET6, )?"([^"]+)"', self.trace.read_text())

    def records(self):
        return list((self.folder / "Sessions" / "Records").glob("*.json"))

    def close(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
