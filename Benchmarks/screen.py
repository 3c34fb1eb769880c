"""Measures the full-screen face in a terminal of its own: the first frame, frames after a key, a minute of nothing."""

import fcntl
import os
import pty
import select
import shutil
import signal
import statistics
import struct
import subprocess
import termios
import time
from pathlib import Path

from measuring import MIB, ROOT, WORK, Failed, spread

ROWS, COLUMNS = 60, 200
SESSION = ["team", "--plan", "team-60", "--participants", "6"]
# A page over the session and back: both frames change nearly every row.
KEYS = (b"v", b"q")
# A frame is over when nothing more has come for so many seconds.
QUIET = 0.02


class Screen:
    """A program in a pseudo-terminal whose output is read as a terminal would, as soon as it comes."""

    def __init__(self, command, environment):
        self.began = time.perf_counter()
        self.pid, self.end = pty.fork()
        if self.pid == 0:
            # The size is set in the child, before the program can ask for it.
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
            os.execve(command[0], command, environment)

    def frame(self, within=5.0):
        """Bytes until nothing more comes, and when the last of them came."""
        bytes_, last, deadline = b"", None, time.perf_counter() + within
        while True:
            wait = QUIET if bytes_ else max(0.0, deadline - time.perf_counter())
            if not select.select([self.end], [], [], wait)[0]:
                break
            try:
                more = os.read(self.end, 1 << 16)
            except OSError:
                break
            if not more:
                break
            bytes_ += more
            last = time.perf_counter()
        return bytes_, last

    def press(self, key):
        """Presses a key: bytes of the frame that follows, and the seconds until its last byte."""
        began = time.perf_counter()
        os.write(self.end, key)
        bytes_, last = self.frame(within=1.0)
        return len(bytes_), (last or began) - began

    def close(self):
        try:
            os.kill(self.pid, signal.SIGTERM)
        except ProcessLookupError:
            pass
        try:
            while os.read(self.end, 1 << 16):
                pass
        except OSError:
            pass
        os.waitpid(self.pid, 0)
        os.close(self.end)


def surroundings(folder):
    """A workspace with the deck that ships, and an environment in which nothing else is found."""
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "Sessions").mkdir(parents=True)
    # Whose menu is opened for the first time is greeted before it.
    (folder / "data" / "reflect").mkdir(parents=True)
    shutil.copytree(ROOT / "Cards", folder / "Cards")
    for name in ("Plans", "Models"):
        shutil.copytree(ROOT / "Sessions" / name, folder / "Sessions" / name)
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    return {
        **kept, "TERM": "xterm-256color", "REFLECT_WORKSPACE": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
        "XDG_DATA_HOME": str(folder / "data")}


def first(command, environment):
    """Seconds from starting a program to the last byte of what it shows first."""
    screen = Screen(command, environment)
    bytes_, last = screen.frame()
    seconds = (last or time.perf_counter()) - screen.began
    screen.close()
    if not bytes_:
        raise Failed(f"{' '.join(command[1:]) or 'the menu'} shows nothing")
    return seconds


def measure_first_frames(report, binary, count):
    environment = surroundings(WORK / "screen")
    for name, arguments, target in (("the menu", [], 1.3), ("a team session", SESSION, 2.5)):
        mine, other = [], []
        for _ in range(count):
            mine.append(first([str(binary), *arguments], environment))
            other.append(first([str(binary), "--version"], environment))
        ratios = sorted(one / two for one, two in zip(mine, other))
        extra = statistics.median(mine) - 1.3 * statistics.median(other)
        figure = spread(ratios, statistics.median(mine), statistics.median(other))
        if target > 2:
            report.add(
                f"first frame of {name} against --version", figure, f"at most {target} x",
                statistics.median(ratios) <= target)
            continue
        report.add(
            f"first frame of {name} against --version", f"{figure}; {extra * 1000:+.1f} ms over 1.3 x",
            "at most 1.3 x and one frame (8 ms)", extra <= 0.008)


def measure_keys(report, binary, count):
    """Frames after keys: bytes without anything between, time through tmux as a room has it."""
    environment = surroundings(WORK / "screen")
    screen = Screen([str(binary), *SESSION], environment)
    screen.frame()
    sizes = [screen.press(key)[0] for key in KEYS * (count // 2)]
    screen.close()
    whole = ROWS * COLUMNS
    report.add(
        "bytes of a frame after a key, 200 x 60", f"median {statistics.median(sizes):.0f}, largest {max(sizes)}",
        f"fewer than a screen of {whole}", max(sizes) < whole)
    tmux = shutil.which("tmux")
    if not tmux:
        report.add("a key to the finished frame in tmux", "tmux is not installed", "p99 under 8 ms", None)
        return
    server = f"reflect-bench-{os.getpid()}"
    command = [tmux, "-L", server, "-f", "/dev/null", "new-session", "--", str(binary), *SESSION]
    screen = Screen(command, surroundings(WORK / "screen"))
    screen.frame()
    times = sorted(screen.press(key)[1] for key in KEYS * (count // 2))
    subprocess.run([tmux, "-L", server, "kill-server"], check=False, capture_output=True)
    screen.close()
    p99 = times[min(len(times) - 1, len(times) * 99 // 100)]
    report.add(
        "a key to the finished frame in tmux, 200 x 60",
        f"p99 {p99 * 1000:.1f} ms, median {statistics.median(times) * 1000:.1f} ms, {len(times)} keys",
        "p99 under 8 ms", p99 < 0.008)


def status(pid, name):
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith(name + ":"):
            return int(line.split()[1])
    raise Failed(f"/proc does not tell {name}")


def wakes(pid):
    """How often any thread of a program has given up its processor to wait."""
    return sum(status(f"{pid}/task/{thread}", "voluntary_ctxt_switches")
               for thread in os.listdir(f"/proc/{pid}/task"))


def processor_seconds(pid):
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def measure_idle(report, binary, seconds):
    """A running clock and nobody at the keys, by the system's own accounting."""
    if not Path("/proc/self/status").exists():
        report.add("idle with a running clock", "there is no /proc here", "at most one wake-up a second", None)
        return
    screen = Screen([str(binary), *SESSION], surroundings(WORK / "screen"))
    screen.frame()
    before, cpu = wakes(screen.pid), processor_seconds(screen.pid)
    deadline = time.perf_counter() + seconds
    while time.perf_counter() < deadline:
        if select.select([screen.end], [], [], deadline - time.perf_counter())[0]:
            os.read(screen.end, 1 << 16)
    woken = wakes(screen.pid) - before
    used = processor_seconds(screen.pid) - cpu
    peak = status(screen.pid, "VmHWM") / 1024
    screen.close()
    report.add(
        "wake-ups with a running clock", f"{woken} in {seconds} s", "at most one a second",
        woken <= seconds + 1)
    report.add(
        "processor time with a running clock", f"{used * 1000:.0f} ms in {seconds} s",
        "at most 1 ms a second", used <= 0.001 * seconds)
    report.add("peak memory of a session", f"{peak:.1f} MiB", "at most 40 MiB", peak <= 40)


def measure_menu_memory(report, binary):
    """The menu with every card of the deck looked through."""
    screen = Screen([str(binary)], surroundings(WORK / "screen"))
    screen.frame()
    for key in (b"6", b"\r", b"\x1b[6~", b"f", b"\x1b[6~", b"\x1b[F"):
        screen.press(key)
    peak = status(screen.pid, "VmHWM") / 1024
    screen.close()
    report.add("peak memory of browsing the deck", f"{peak:.1f} MiB", "at most 40 MiB", peak <= 40)
