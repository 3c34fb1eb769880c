#!/usr/bin/env python3
"""Ten million counts in PostgreSQL: loading beside `psql \\copy` of the same rows, publishing, reading.

    Benchmarks/postgres.py PROGRAM [ROWS]

Starts a server of its own in a temporary folder, on disk and with fsync, and prints targets and figures.
"""

import json
import pathlib
import random
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "Tests/County"))

import contributions
import program
import server

ORGANISATION = "Bench"
CARDS = 60
POSITIONS = ["agree", "it depends", "disagree", "not sure"]
QUARTERS = ["2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2"]
EACH = 28  # five cards, each with its setting and four positions, and three rows of actions


def drawn_cards(draw):
    """Cards as values and as they stand in a file; a contribution takes five of them."""
    made = []
    for n in range(CARDS):
        for _ in range(20):
            before = [draw.randint(3, 9) for _ in POSITIONS]
            after = before[::-1]
            card = contributions.card(
                f"keeping-safe/card-number-{n:02}", f"theme-{n % 6}", draw.randint(3, 6), sum(before),
                dict(zip(POSITIONS, zip(before, after))), draw.choice(["team", "multi-agency"]))
            made.append((card, json.dumps(card)))
    return made


def write(folder, rows, count):
    """Folders of ten thousand contributions, and the same as rows in a file for `\\copy`; how many rows."""
    draw = random.Random(1)
    cards = drawn_cards(draw)
    folders, written = [], 0
    facilitators = [contributions.name(draw) for _ in range(count // len(QUARTERS) + 1)]
    with open(rows, "w") as flat:
        for number in range(count):
            if number % 10_000 == 0:
                folders.append(folder / f"{number:07}")
                folders[-1].mkdir(parents=True)
            quarter = QUARTERS[number * len(QUARTERS) // count]
            name, facilitator = contributions.name(draw), facilitators[number % len(facilitators)]
            region = draw.choice(["North", "South", "East", "West"])
            chosen = {c[0]["card"]: c for c in draw.sample(cards, 9)}
            chosen = list(chosen.values())[:5]
            head = {"format": "reflect.counts/1", "id": name, "facilitator": facilitator, "organisation": ORGANISATION,
                    "region": region, "quarter": quarter}
            text = (json.dumps(head)[:-1] + ', "cards": [' + ", ".join(c[1] for c in chosen)
                    + '], "actions": {"agreed": 6, "done": 4, "let-go": 1},\n  ')
            before = text.encode()
            (folders[-1] / f"{name}.counts.json").write_bytes(
                before + f'"checksum": "crc32:{contributions.zlib.crc32(before):08x}"\n}}\n'.encode())
            lead = f"{ORGANISATION}\t{facilitator}\t{name}\t{quarter}\t{region}"
            for card, _ in chosen:
                of = f"{card['card']}\t{card['version']}\t{card['theme']}"
                for met in card["met"]:
                    flat.write(f"{lead}\trounds\t{of}\t{met['setting']}\t\\N\t{met['rounds']}\t{met['people']}\n")
                for view in card["views"]:
                    flat.write(f"{lead}\tviews\t{of}\t\\N\t{view['position']}\t{view['before']}\t{view['after']}\n")
                written += 1 + len(card["views"])
            for measure, n in (("agreed", 6), ("done", 4), ("let-go", 1)):
                flat.write(f"{lead}\t{measure}\t\\N\t\\N\t\\N\t\\N\t\\N\t{n}\t{n}\n")
            written += 3
    return folders, written


def timed(work):
    started = time.monotonic()
    work()
    return time.monotonic() - started


def copied(running, rows, key):
    running.sql(
        "DROP TABLE IF EXISTS flat; CREATE TABLE flat (organisation text, facilitator uuid, contribution uuid, "
        "quarter text, region text, measure text, card text, version text, theme text, setting text, position text, "
        f"first integer, second integer); {key}", "bench")
    return timed(lambda: running.sql(f"\\copy flat FROM '{rows}'", "bench"))


def main(file, wanted="10000000"):
    count = int(wanted) // EACH
    with tempfile.TemporaryDirectory(prefix="bench-", dir="/tmp") as place, server.Server(durable=True) as running:
        place = pathlib.Path(place)
        tried = program.Program(file, running, place / "home")
        reader = tried.database("bench", ORGANISATION)
        folders, rows = write(place / "counts", place / "rows.tsv", count)
        print(f"{rows:,} counts of {count:,} contributions")
        plain = copied(running, place / "rows.tsv", "")
        indexed = copied(
            running, place / "rows.tsv",
            "CREATE UNIQUE INDEX ON flat (organisation, contribution, measure, card, setting, position)")
        running.sql("DROP TABLE flat", "bench")
        loading = timed(lambda: tried.well("load", tried.address("bench", "writer"), *folders))
        print(f"\\copy into a bare table {plain:.1f} s, into one with a key {indexed:.1f} s; load, files read and checked, "
              f"{loading:.1f} s: {plain / loading:.2f} and {indexed / loading:.2f} times as fast (target 0.5)")
        size = running.sql(
            "SELECT pg_size_pretty(sum(pg_total_relation_size(c.oid))) FROM pg_class c WHERE relname ~ '^contributions_'",
            "bench")[0]
        publishing = timed(lambda: running.sql(
            f"SELECT * FROM reflect.publish('{ORGANISATION}', '2026-11-29')", "bench"))
        print(f"{size} on disk; publishing {len(QUARTERS)} quarters {publishing:.1f} s")
        reading(running, reader)
        print(f"overview of it all: {timed(lambda: tried.well('overview', tried.address('bench', reader), '--format', 'json')):.2f} s")


def reading(running, reader):
    """How long a reader waits for tables, two hundred times each."""
    for name, query in {
        "all published": "SELECT * FROM reflect.published()",
        **{table: f"SELECT of_group, of_row, measure, sum(first), sum(second) FROM reflect.published() "
                  f"WHERE of_table = '{table}' GROUP BY 1, 2, 3"
           for table in ("quarter", "theme", "card", "setting", "region", "views")},
        "what is due": "SELECT * FROM reflect.publish_due()",
    }.items():
        told = running.sql("\\timing on\n\\o /dev/null\n" + f"{query};\n" * 200, "bench", reader, check=False).stdout
        times = sorted(float(line.split()[1]) for line in told.splitlines() if line.startswith("Time:"))
        print(f"{name}: median {times[len(times) // 2]:.0f} ms, p95 {times[int(len(times) * 0.95)]:.0f} ms (target 300 ms)")


main(*sys.argv[1:])
