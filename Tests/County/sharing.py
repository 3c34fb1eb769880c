"""A facilitator shares with a database that the preferences name: `reflect` itself, with `reflect-collect` beside it."""

import datetime
import json
import pathlib
import subprocess
import zlib

ORGANISATION = "Sharing"
ROOT = pathlib.Path(__file__).parents[2]


class Facilitator:
    """Someone with three sessions in the quarter that is over, and nothing else of theirs on this machine."""

    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.file = pathlib.Path(program.file).with_name("reflect")
        assert self.file.exists(), f"{self.file} is missing: share is tried with the two programs beside each other"
        (folder / "Sessions/Records").mkdir(parents=True)
        (folder / "Cards").symlink_to(ROOT / "Cards")
        today = datetime.date.today()
        day = datetime.date(today.year, (today.month + 2) // 3 * 3 - 2, 1) - datetime.timedelta(20)
        self.day = day
        self.quarter = f"{day.year}-Q{(day.month + 2) // 3}"
        for tail in ("bbbb", "cccc", "dddd"):
            self.keep(day, tail)

    def keep(self, day, tail):
        text = (ROOT / "Sessions/Examples/2026-11-21-ss5n.json").read_text()
        text = text.replace("2026-11-21-ss5n", f"{day}-{tail}").replace("2026-11-21", str(day))
        head = text[:text.rindex('"checksum"')]
        head += f'"checksum": "crc32:{zlib.crc32(head.encode()):08x}"\n}}\n'
        (self.folder / f"Sessions/Records/{day}-{tail}.json").write_text(head)

    def reflect(self, *words, under=(), **settings):
        ended = subprocess.run(
            [*under, self.file, *map(str, words)], stdin=subprocess.DEVNULL, capture_output=True, text=True, cwd=self.folder,
            env={**self.program.environment, "REFLECT_WORKSPACE": str(self.folder), **settings})
        return ended.returncode, ended.stdout, ended.stderr.replace("\n", " ")

    def well(self, *words, **settings):
        code, out, told = self.reflect(*words, **settings)
        assert code == 0, f"{words}: {code} {out}{told}"
        return out

    def fails(self, phrase, *words, **settings):
        code, out, told = self.reflect(*words, **settings)
        assert code != 0 and phrase in told, f"{words}: {code} {out}{told}"


def run(program, folder):
    server, own = program.server, Facilitator(program, folder / "own")
    reader = program.database("sharing", ORGANISATION)
    own.fails("Say where to", "share")
    own.well("preferences", "set", "share", program.address("sharing", "writer"))
    own.well("preferences", "set", "organisation", ORGANISATION)
    own.well("preferences", "set", "region", "North")

    previewed = own.well("share", "preview", "--json")
    assert there(server) == [], "a preview sent something"
    assert own.well("share", "preview").endswith(previewed)
    own.well("share")
    own.well("share")
    assert same(server, json.loads(previewed)), (there(server), previewed)
    # Another session takes the old file's place; what was sent before isn't counted beside it.
    own.keep(own.day, "ffff")
    own.well("share")
    now = json.loads(own.well("share", "preview", "--json"))
    assert now != json.loads(previewed) and same(server, now), (there(server), now)
    own.well("share", "withdraw")
    assert there(server) == []
    own.fails("no contribution of that name", "share", "withdraw")
    failing(program, folder, own)
    assert there(server) == []
    own.well("share")
    assert same(server, now)
    published(program, own, reader)


def published(program, own, reader):
    """With two more facilitators it can be published, and then it stays."""
    others = [Facilitator(program, own.folder.with_name(name)) for name in ("second", "third")]
    for other in others:
        other.keep(other.day, "eeee")
        other.well("share")
    day = datetime.date.fromisoformat(program.server.sql(
        f"SELECT ('{quarter_day(own.quarter)}'::date + interval '3 months')::date + 28")[0])
    said = program.well("publish", program.address("sharing", "boss"), "--organisation", ORGANISATION,
                        REFLECT_COLLECT_TODAY=day.isoformat())
    assert f"{own.quarter}: published" in said, said
    own.well("share")
    own.fails("It stays", "share", "withdraw")
    own.keep(own.day, "gggg")
    own.fails("stays", "share")
    assert program.server.sql("SELECT count(*) FROM reflect.contributions", "sharing") == ["3"]
    program.well("overview", program.address("sharing", reader), "--format", "json")


def failing(program, folder, own):
    """What stands in the way is said, and nothing is thought to be sent that wasn't."""
    server = program.server
    words = server.far_login("sharing_far", "sharing", ORGANISATION, folder)
    root = {"PGSSLROOTCERT": str(server.folder / "root.crt")}
    by_name = f"postgresql://sharing_far@localhost:{server.port}/sharing?hostaddr=127.0.0.1"
    by_number = f"postgresql://sharing_far@127.0.0.1:{server.port}/sharing"
    own.fails("doesn't take this login", "share", by_name, **words["wrong"], **root)
    own.fails("asks for a password", "share", by_name, **root)
    own.fails("can't show that it is the database", "share", by_number, **words["right"], **root)
    own.fails("can't show that it is the database", "share", by_name, **words["right"])
    own.fails("can't be reached", "share", "postgresql://sharing_far@127.0.0.1:1/sharing", **words["right"])
    own.fails("can't be reached", "share", "postgresql://sharing_far@nowhere.invalid/sharing", **words["right"])
    own.fails("holds a password", "share", f"postgresql://sharing_far:right@localhost:{server.port}/sharing")
    assert there(server) == []
    own.well("share", by_name, **words["right"], **root)
    own.well("share", "withdraw", by_name, **words["right"], **root)


def quarter_day(quarter):
    return f"{quarter[:4]}-{int(quarter[-1]) * 3 - 2:02}-01"


def there(server):
    """Every count in the database, each as a line."""
    return server.sql(
        "SELECT region, card, setting, position, measure, first, second FROM reflect.rows ORDER BY 2, 5, 3, 4", "sharing")


def same(server, file):
    """Whether the database holds this contribution, and nothing else."""
    rows = []
    for card in file["cards"]:
        rows += [("North", card["card"], met["setting"], "", "rounds", met["rounds"], met["people"]) for met in card["met"]]
        rows += [("North", card["card"], "", view["position"], "views", view["before"], view["after"])
                 for view in card.get("views", [])]
    rows += [("North", "", "", "", measure, n, n) for measure, n in file["actions"].items()]
    return sorted(there(server)) == sorted("|".join(map(str, row)) for row in rows)
