"""What goes wrong with a shared folder: read-only, full, without rights, written to meanwhile, with copies in conflict."""

import contextlib
import json
import os
import random
import shutil
import subprocess

import contributions
import sharing

ORGANISATION = "Folders"
DAY = {"REFLECT_COLLECT_TODAY": "2026-07-29"}
# Root without what lets it pass by permissions.
PLAIN = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all"]


def run(program, folder):
    own = sharing.Facilitator(program, folder / "own")
    copies(program, folder / "copies")
    arriving(program, folder / "arriving")
    if os.geteuid() != 0 or not shutil.which("setpriv"):
        print("  drives that are full, read-only or shut: not tried, as only root can make them")
        return
    shut(program, folder / "shut", own)
    for wrong in (read_only, full):
        drive = folder / wrong.__name__
        drive.mkdir()
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "none", drive], capture_output=True).returncode != 0:
            print(f"  {wrong.__name__}: not tried, as nothing can be mounted here")
            continue
        try:
            wrong(program, drive, own)
        finally:
            subprocess.run(["umount", "-l", drive], check=False)


def some(folder, seed, count=6):
    made = contributions.some(random.Random(seed), ORGANISATION, count)
    for contribution in made:
        contributions.write(contribution, folder)
    return made


def overview(program, folder, **settings):
    """How many contributions are in the picture, and what is said."""
    out = program.well("overview", folder, "--json", **{**DAY, **settings})
    return json.loads(out[:out.rindex("}") + 1])["contributions"], out


def names(folder):
    return sorted(path.name for path in folder.iterdir() if not path.name.endswith(".lock"))


def copies(program, folder):
    """A synchronising drive keeps both of two versions, under names of its own."""
    made = some(folder, 1, 8)
    contributions.write(made[0], folder, f"{made[0]['id']}.counts (2).json")
    changed = {**made[1], "actions": {"agreed": 99, "done": 0, "let-go": 0}}
    contributions.write(changed, folder, f"{made[1]['id']}.counts (conflicted copy).json")
    (folder / f"{made[2]['id']}.counts.json").unlink()
    for place, agreed in enumerate((1, 2)):
        both = {**made[2], "actions": {"agreed": agreed, "done": 0, "let-go": 0}}
        contributions.write(both, folder, f"{made[2]['id']}.counts-{place}.json")
    count, said = overview(program, folder)
    # Of the last neither counts, and seven are rounded to five.
    assert count == 5 and "99" not in said.split('"agreed"')[0], said
    for phrase in ("counts (2).json", "(conflicted copy).json", "counts-0.json", "counts-1.json"):
        assert phrase in said, (phrase, said)
    # Two machines that published at one time.
    shutil.copy(folder / "reflect-published.json", folder / "reflect-published (conflicted copy).json")
    program.fails(65, "reflect-published (conflicted copy).json", "overview", folder, **DAY)


def arriving(program, folder):
    """What is only half there yet isn't counted, isn't lost, and is said."""
    some(folder, 2)
    late = contributions.some(random.Random(3), ORGANISATION, 3)
    for one in late:
        (folder / f"{one['id']}.counts.json").write_bytes(contributions.text(one)[:500])
    (folder / f".{late[0]['id']}.counts.json.part").write_bytes(b"{")
    _, said = overview(program, folder)
    assert "published from 6 contributions" in said and all(one["id"] in said for one in late), said
    for one in late:
        contributions.write(one, folder)
    _, said = overview(program, folder, REFLECT_COLLECT_TODAY="2026-10-29")
    assert "published from 3 contributions" in said, said


def shut(program, folder, own):
    made = some(folder, 4)
    before = names(folder)
    with without_rights(folder, 0o000):
        own.fails("can't be opened", "share", folder, under=PLAIN)
        plain(program, 77, folder, "overview", folder)
    with without_rights(folder, 0o500):
        own.fails("ermission", "share", folder, under=PLAIN)
        said = plain(program, 66, "can't be recorded as published", "overview", folder, **DAY)
        assert "reflect-published.json" in said, said
    assert names(folder) == before
    file = folder / f"{made[0]['id']}.counts.json"
    with without_rights(file, 0o000):
        plain(program, 0, file.name, "overview", folder, "--json", **DAY)


def read_only(program, drive, own):
    some(drive, 5)
    before = names(drive)
    subprocess.run(["mount", "-o", "remount,ro", drive], check=True)
    own.fails("ead-only", "share", drive)
    code, said = program.run("overview", drive, **DAY)
    assert code == 66 and "can't be recorded as published" in said, said
    program.fails(77, "can't write", "overview", drive, "-o", drive / "page.html", **DAY)
    assert names(drive) == before
    subprocess.run(["mount", "-o", "remount,rw", drive], check=True)
    assert overview(program, drive)[0] == 5


def full(program, drive, own):
    some(drive, 6)
    own.well("share", drive)
    before = {path.name: path.read_bytes() for path in drive.iterdir()}
    fill(drive)
    own.keep(own.day, "zzzz")
    own.fails("space", "share", drive)
    code, said = program.run("overview", drive, **DAY)
    assert code == 66 and "can't be recorded as published" in said, said
    (drive / "filler").unlink()
    assert {path.name: path.read_bytes() for path in drive.iterdir() if not path.name.endswith(".lock")} == before
    own.well("share", drive)
    assert overview(program, drive)[0] == 5
    fill(drive)
    program.fails(74, "space", "overview", drive, "-o", drive / "page.html", **DAY)
    assert not (drive / "page.html").exists()


def fill(drive):
    with contextlib.suppress(OSError), open(drive / "filler", "wb") as filler:
        while True:
            filler.write(b"\0" * 4096)
            filler.flush()


def plain(program, code, phrase, *words, **settings):
    ended = subprocess.run(
        [*PLAIN, program.file, *map(str, words)], stdin=subprocess.DEVNULL, capture_output=True, text=True,
        env={**program.environment, **settings})
    said = (ended.stdout + ended.stderr).replace("\n", " ")
    assert ended.returncode == code and str(phrase) in said, f"{words}: {ended.returncode} {said}"
    return said


@contextlib.contextmanager
def without_rights(path, mode):
    before = path.stat().st_mode
    path.chmod(mode)
    try:
        yield
    finally:
        path.chmod(before)
