"""What every measurement here uses: pairs of commands, the operating system's own accounting, a table."""

import functools
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
from collections import namedtuple
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / ".build" / "bench"
CMARK = "/usr/bin/cmark"
MIB = 1024 * 1024

# Seconds on the wall, seconds of processor time, and the largest peak memory, of some commands.
Cost = namedtuple("Cost", "wall cpu peak")
# Two programs in alternating pairs: ratios pair by pair, both medians, our peak memory.
Pairs = namedtuple("Pairs", "ratios mine other peak")


class Failed(Exception):
    """Something could not be measured; the message says what to do."""


class Report:
    """The rows of the table: what was measured, the figure, the target, whether it is met."""

    def __init__(self):
        self.rows = []

    def add(self, what, figure, target, met):
        verdict = {True: "pass", False: "MISS", None: "skipped" if target else ""}[met]
        self.rows.append((what, figure, target, verdict))
        print(f"  {what}: {figure}  {verdict}".rstrip(), flush=True)

    def guard(self, what, target, measure):
        """Runs a measurement; one that fails is a miss with its reason."""
        try:
            measure()
        except (Failed, OSError, AssertionError) as failure:
            self.add(what, str(failure), target, False)

    def print(self):
        table = [("measured", "figure", "target", "")] + self.rows
        widths = [max(len(row[column]) for row in table) for column in range(3)]
        print()
        for number, row in enumerate(table):
            cells = [cell.ljust(width) for cell, width in zip(row, widths)]
            print("  ".join(cells + [row[3]]).rstrip())
            if number == 0:
                print("  ".join("-" * width for width in widths + [7]))

    def missed(self):
        return sum(row[3] == "MISS" for row in self.rows)


def run(command, **options):
    """Runs a command to its end and gives its output; a failure says its first line."""
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, **options)
    if done.returncode != 0:
        words = (done.stderr or done.stdout).strip().splitlines() or ["no message"]
        raise Failed(f"{Path(command[0]).name} ended with {done.returncode}: {words[0]}")
    return done.stdout.strip()


# Linux counts to a program's peak memory that of the process which started it, so that this one, which
# holds decks and lists, starts nothing that is measured: a small one does.
LAUNCHER = """
import json, os, sys, time
quiet = [
    (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
    (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
    (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
]
for line in sys.stdin:
    command, began = json.loads(line), time.perf_counter()
    try:
        child = os.posix_spawn(command[0], command, os.environ, file_actions=quiet)
        _, status, usage = os.wait4(child, 0)
        cost = [time.perf_counter() - began, usage.ru_utime + usage.ru_stime, usage.ru_maxrss]
    except OSError:
        status, cost = 1, [0, 0, 0]
    print(json.dumps([status, *cost]), flush=True)
"""


@functools.cache
def launcher():
    return subprocess.Popen(
        [sys.executable, "-S", "-E", "-c", LAUNCHER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def once(commands):
    """What some commands cost, run one after another, output thrown away."""
    process = launcher()
    wall, cpu, peak = 0.0, 0.0, 0
    for command in commands:
        process.stdin.write(json.dumps(command) + "\n")
        process.stdin.flush()
        status, seconds, busy, memory = json.loads(process.stdout.readline())
        if status != 0:
            run(command)
            raise Failed(f"{Path(command[0]).name} fails only now and then")
        wall += seconds
        cpu += busy
        peak = max(peak, memory * (1 if sys.platform == "darwin" else 1024))
    return Cost(wall, cpu, peak)


def pairs(ours, theirs, count, figure="wall"):
    """The two programs in alternating pairs, compared by `figure` of their cost."""
    once(ours), once(theirs)
    mine, other, peak = [], [], 0
    for number in range(count):
        if number % 2 == 0:
            cost, peer = once(ours), once(theirs)
        else:
            peer, cost = once(theirs), once(ours)
        mine.append(getattr(cost, figure))
        other.append(getattr(peer, figure))
        peak = max(peak, cost.peak)
    ratios = sorted(one / two for one, two in zip(mine, other))
    return Pairs(ratios, statistics.median(mine), statistics.median(other), peak)


def spread(ratios, mine, other):
    """A figure with what it was made from."""
    low, high = ratios[len(ratios) // 10], ratios[-1 - len(ratios) // 10]
    return (f"{statistics.median(ratios):.2f} x  [{low:.2f}-{high:.2f}, {len(ratios)} pairs; "
            f"{mine * 1000:.1f} against {other * 1000:.1f} ms]")


def version(command):
    """The first line a program prints of itself."""
    try:
        return run(command).splitlines()[0]
    except (Failed, OSError, IndexError) as failure:
        return f"not known ({failure})"


def venv(name, *packages):
    """A folder of Python programs installed from the package index, made once."""
    folder = WORK / name
    done = folder / ".made"
    if not done.exists():
        shutil.rmtree(folder, ignore_errors=True)
        run([sys.executable, "-m", "venv", str(folder)])
        run([str(folder / "bin" / "pip"), "install", "--quiet", *packages])
        done.touch()
    return folder / "bin"
