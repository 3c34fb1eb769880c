#!/usr/bin/env python3
"""Runs the checks that `.ci/check-collect` names; see there."""

import os
import pathlib
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent))

import attacks
import county
import crowd
import failures
import folders
import program
import server
import sharing
import subtracting

ROOT = pathlib.Path(__file__).parents[2]


def tests(_, running, __):
    """The tests of the part that need a server."""
    subprocess.run(
        ["make", "test", "FILTER=CollectingTests.ServerTests"], cwd=ROOT, check=True,
        # It isn't one of the jobs of a `make` that this is run by.
        env={**os.environ, "MAKEFLAGS": "", "REFLECT_POSTGRES": running.address}, stdin=subprocess.DEVNULL)


def attack(tried, running, _):
    reader = tried.database("attacked", "Attacked")
    for login in ("other_reader", "no_member"):
        running.sql(f"CREATE ROLE {login} LOGIN")
    tried.well("admit", tried.address("attacked", "boss"), "other_reader", "--organisation", "Other", "--to", "read")
    count = attacks.run(
        running, "attacked", {"write": "writer", "read": reader, "foreign": "other_reader", "none": "no_member"})
    print(f"  {count} statements learnt nothing")


def subtract(tried, _, folder):
    print(f"  {subtracting.run(tried, folder):,} attempts of readers with SQL of their own learnt nothing")


CHECKS = {
    "tests": tests,
    "attacks": attack,
    "subtracting": subtract,
    "failures": lambda tried, _, folder: failures.run(tried, folder),
    "folders": lambda tried, _, folder: folders.run(tried, folder),
    "sharing": lambda tried, _, folder: sharing.run(tried, folder),
    "crowd": lambda tried, _, folder: crowd.run(tried, folder),
    "county": lambda tried, _, folder: county.run(tried, folder, ROOT / "Cards/keeping-safe"),
}


def main(file, *names):
    with tempfile.TemporaryDirectory(prefix="collect-check-", dir=server.quick_folder()) as folder, server.Server() as running:
        for name in names or CHECKS:
            started = time.monotonic()
            print(f"{name}:", flush=True)
            place = pathlib.Path(folder) / name
            place.mkdir()
            CHECKS[name](program.Program(file, running, place / "home"), running, place)
            print(f"  holds ({time.monotonic() - started:.0f} s)", flush=True)


main(*sys.argv[1:])
