#!/usr/bin/env python3
"""Ten million counts in PostgreSQL: loading beside `psql \\copy` of the same rows, publishing, reading.

    Benchmarks/postgres.py PROGRAM [ROWS] [kill]

Starts a server of its own in a temporary folder, on disk and with fsync, and prints targets and figures; with `kill` it also
kills the server when half is loaded. `Benchmarks/run` does the same without.
"""

import json
import pathlib
import random
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "Tests/County"))

import contributions
import crowd
import program
import server

from measuring import Failed, Report

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


def copied(running, rows, key=""):
    running.sql(
        "DROP TABLE IF EXISTS flat; CREATE TABLE flat (organisation text, facilitator uuid, contribution uuid, "
        "quarter text, region text, measure text, card text, version text, theme text, setting text, position text, "
        f"first integer, second integer); {key}", "bench")
    return timed(lambda: running.sql(f"\\copy flat FROM '{rows}'", "bench"))


def measure_database(report, collect, count, kill=False):
    """So many counts: loading beside `\\copy`, publishing, reading, and two hundred writers at once."""
    with tempfile.TemporaryDirectory(prefix="bench-", dir="/tmp") as place, server.Server(durable=True) as running:
        place = pathlib.Path(place)
        tried = program.Program(collect, running, place / "home")
        reader = tried.database("bench", ORGANISATION)
        folders, rows = write(place / "counts", place / "rows.tsv", count // EACH)
        measure_loading(report, tried, running, folders, rows, place / "rows.tsv")
        publishing = timed(lambda: tried.well(
            "publish", tried.address("bench", "boss"), "--organisation", ORGANISATION, REFLECT_COLLECT_TODAY="2026-11-29"))
        report.add(f"publishing {len(QUARTERS)} quarters of it", f"{publishing:.1f} s", "", None)
        measure_reading(report, running, reader)
        overview = timed(lambda: tried.well("overview", tried.address("bench", reader), "--format", "json"))
        report.add("overview of it all", f"{overview:.2f} s", "", None)
        (place / "crowd").mkdir()
        crowding = timed(lambda: crowd.run(tried, place / "crowd"))
        report.add(f"{crowd.WRITERS} writers at once, none lost or doubled", f"{crowding:.1f} s", "all there", True)
        if kill:
            killed(report, tried, running, folders, rows)


def measure_loading(report, tried, running, folders, rows, flat):
    plain = [copied(running, flat)]
    running.sql("CHECKPOINT", "bench")
    loading = timed(lambda: tried.well("load", tried.address("bench", "writer"), *folders))
    running.sql("CHECKPOINT", "bench")
    # Once before and once after, as the machine may have other things to do.
    plain.append(copied(running, flat))
    indexed = copied(
        running, flat, "CREATE UNIQUE INDEX ON flat (organisation, contribution, measure, card, setting, position)")
    running.sql("DROP TABLE flat", "bench")
    there = running.sql("SELECT sum(cardinality(kinds)) FROM reflect.contributions", "bench")
    if there != [str(rows)]:
        raise Failed(f"{there} counts are there, of {rows}")
    speed = sum(plain) / len(plain) / loading
    report.add(
        f"loading {rows:,} counts against \\copy into a bare table",
        f"{speed:.2f} x  [{loading:.1f} s against {plain[0]:.1f} and {plain[1]:.1f}; {indexed / loading:.2f} x with a key]",
        "at least 0.5 x", speed >= 0.5)
    size = running.sql(
        "SELECT pg_size_pretty(sum(pg_total_relation_size(c.oid))) FROM pg_class c WHERE relname ~ '^contributions_'", "bench")
    report.add("their size on disk", size[0], "", None)


def measure_reading(report, running, reader):
    """How long a reader waits for tables, two hundred times each."""
    for name, query in {
        "all published": "SELECT * FROM reflect.published()",
        **{f"table {table}": f"SELECT of_group, of_row, measure, sum(first), sum(second) FROM reflect.published() "
                             f"WHERE of_table = '{table}' GROUP BY 1, 2, 3"
           for table in ("quarter", "theme", "card", "setting", "region", "views")},
        "how many gave them": "SELECT * FROM reflect.published_from('2024-01-01', '2026-12-31')",
        "what is due": "SELECT * FROM reflect.publish_due()",
    }.items():
        told = running.sql("\\timing on\n\\o /dev/null\n" + f"{query};\n" * 200, "bench", reader, check=False).stdout
        times = sorted(float(line.split()[1]) for line in told.splitlines() if line.startswith("Time:"))
        p95 = times[int(len(times) * 0.95)]
        report.add(name, f"p95 {p95:.0f} ms, median {times[len(times) // 2]:.0f} ms", "p95 at most 300 ms", p95 <= 300)


def killed(report, tried, running, folders, rows):
    """The server is killed when half is loaded: what is there is whole, and what is missing comes with a second run."""
    tried.database("killed", ORGANISATION)
    def there():
        found = running.sql("SELECT count(*), sum(cardinality(kinds)) FROM reflect.contributions", "killed", check=False)
        return [int(number or 0) for number in found.stdout.strip().split("|")]
    process = tried.start("load", tried.address("killed", "writer"), *folders)
    while there()[1] < rows / 2 and process.poll() is None:
        time.sleep(0.5)
    running.kill()
    process.communicate()
    running.start()
    before, counts = there()
    said = tried.well("load", tried.address("killed", "writer"), *folders)
    whole = there()
    distinct = running.sql("SELECT count(DISTINCT contribution) FROM reflect.contributions", "killed")
    # What was there was there word for word.
    is_right = (counts < rows == whole[1] and distinct == [str(whole[0])] and f"{before} there already" in said
                and f"{whole[0] - before} added" in said)
    report.add(
        f"killed with {counts:,} of {rows:,} counts there, and loaded once more", said.strip(), "all of each, once", is_right)


def main(collect, wanted="10000000", *more):
    report = Report()
    measure_database(report, collect, int(wanted), kill="kill" in more)
    report.print()
    sys.exit(1 if report.missed() else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
