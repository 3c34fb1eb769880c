"""Contributions as `reflect share` writes them, made up and always the same for a seed."""

import json
import zlib


def text(contribution):
    """The bytes of its file: the last member is a checksum over all before it."""
    before = (json.dumps(contribution, indent=2, ensure_ascii=False)[:-2] + ",\n  ").encode()
    return before + f'"checksum": "crc32:{zlib.crc32(before):08x}"\n}}\n'.encode()


def write(contribution, folder, name=None):
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / (name or f"{contribution['id']}.counts.json")
    path.write_bytes(text(contribution))
    return path


def name(random):
    return f"{random.getrandbits(128):032x}"


def make(random, organisation, facilitator, quarter, cards, region=None, actions=(0, 0, 0)):
    made = {"format": "reflect.counts/1", "id": name(random), "facilitator": facilitator, "organisation": organisation}
    if region:
        made["region"] = region
    made["quarter"] = quarter
    made["cards"] = cards
    made["actions"] = dict(zip(("agreed", "done", "let-go"), actions))
    return made


def card(name, theme, rounds, people, views, setting="team"):
    """`views`: for each position how many took it before talk and after the finding."""
    made = {"card": name, "version": f"{zlib.crc32(name.encode()):08x}", "theme": theme,
            "met": [{"setting": setting, "rounds": rounds, "people": people}]}
    if views:
        made["views"] = [{"position": p, "before": b, "after": a} for p, (b, a) in views.items()]
    return made


def some(random, organisation, count, quarter="2026-Q2"):
    """Contributions of as many facilitators, of about 25 rows each."""
    return [
        make(random, organisation, name(random), quarter, [
            card(f"keeping-safe/card-{n}", "home", 3, 24, {"agree": (10, 12), "it depends": (6, 8), "disagree": (8, 4)})
            for n in random.sample(range(40), 5)
        ], random.choice(["North", "South", None]), (6, 4, 1))
        for _ in range(count)
    ]
