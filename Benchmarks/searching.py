"""Measures searching in records against ripgrep on the same files."""

import json
import random
import shutil
import statistics
import zlib

from measuring import ROOT, WORK, Failed, pairs, run, spread, version

RECORDS = 10_000
LETTERS = "23456789bcdfghjkmnpqrstvwxz"
# Made up, so that each comes where it is put and nowhere in the decks' words.
RARE = "quillwort"
WORDS = (
    "again asked before carer change cover evening finding handed home kept later letter listened "
    "meeting minutes morning named night notes phone plan report review room school shift spoke team "
    "told visit waited week wrote year").split()


def records(count):
    """A workspace of so many records of about 8 KB; a made-up word is in every hundredth."""
    folder = WORK / f"records-{count}"
    place = folder / "Sessions" / "Records"
    if len(list(place.glob("*.json"))) == count:
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    place.mkdir(parents=True)
    (folder / "Cards").symlink_to(ROOT / "Cards")
    source = json.loads((ROOT / "Sessions" / "Examples" / "2026-11-21-q3z4.json").read_text())
    card = next(step for step in source["steps"] if "round" in step)
    source["steps"] = [card]
    source["current"] = 0
    source["parked"], source["reviews"] = [], []
    source.pop("furtherActions", None)
    source.pop("corrections", None)
    chance = random.Random(14)
    for number in range(count):
        day = f"20{10 + number % 15:02}-{1 + number % 12:02}-{1 + number % 28:02}"
        tail = "".join(LETTERS[number // len(LETTERS) ** place % len(LETTERS)] for place in range(4))
        source["id"], source["day"] = f"{day}-{tail}", day
        card["round"]["notes"] = [
            {"text": " ".join(chance.choice(WORDS) for _ in range(60))} for _ in range(3)]
        if number % 100 == 0:
            card["round"]["notes"][1]["text"] += " " + RARE
        write(place / f"{source['id']}.json", source)
    size = sum(path.stat().st_size for path in place.glob("*.json"))
    print(f"{count} records, {size / count / 1000:.1f} KB each.", flush=True)
    return folder


def write(path, record):
    """A record as reflect writes it, its checksum last."""
    record.pop("checksum", None)
    text = json.dumps(record, indent=2, ensure_ascii=False)
    body = (text[: text.rindex("\n}")] + ",\n  ").encode()
    path.write_bytes(body + f'"checksum": "crc32:{zlib.crc32(body):08x}"\n}}\n'.encode())


def measure_search(report, binary, count):
    """Finding words among the records of years, as processor time: both programs use all cores."""
    rg = shutil.which("rg")
    target = "at most 1.5 x"
    if not rg:
        report.add("sessions search against rg", "rg is missing: install ripgrep", target, None)
        return
    folder = records(RECORDS)
    place = str(folder / "Sessions" / "Records")
    # A word written in every hundredth record; one that's in the wording of every card and written nowhere.
    for what, word, found in (
            ("a rare word", RARE, RECORDS // 100), ("one the cards have", "exploited", 0)):
        ours = [str(binary), "sessions", "search", word, "--workspace", str(folder), "--json"]
        theirs = [rg, "--no-ignore", "--ignore-case", "--fixed-strings", word, place]
        said = run(ours).count('"passages"')
        if said != found:
            raise Failed(f"sessions search {word} finds {said} records, not {found}")
        if run([*theirs, "--files-with-matches"]).count(".json") < found:
            raise Failed("rg doesn't find as many")
        ratios, mine, other, _ = pairs([ours], [theirs], count, "cpu")
        report.add(
            f"sessions search, {RECORDS} records, {what}, against {version([rg, '--version'])}",
            spread(ratios, mine, other), target, statistics.median(ratios) <= 1.5)
