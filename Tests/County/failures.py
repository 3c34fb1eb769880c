"""What goes wrong between a program and its database, and what is said and kept then."""

import os
import random
import shutil
import subprocess
import time

import contributions

ORGANISATION = "Failing"


def run(program, folder):
    reader = program.database("failing", ORGANISATION)
    writer = program.address("failing", "writer")
    one = contributions.write(contributions.some(random.Random(1), ORGANISATION, 1)[0], folder / "one")
    connecting(program, folder, one)
    refusals(program, folder, reader, writer, one)
    killed(program, folder, writer)
    full(program, folder)


def connecting(program, folder, one):
    server = program.server
    root = {"PGSSLROOTCERT": str(server.folder / "root.crt")}
    passwords = {
        kind: {**file, **root} for kind, file in server.far_login("far", "failing", ORGANISATION, folder).items()}
    by_name = f"postgresql://far@localhost:{server.port}/failing?hostaddr=127.0.0.1"
    by_number = f"postgresql://far@127.0.0.1:{server.port}/failing"

    program.fails(64, "holds a password", "load", f"postgresql://far:right@localhost:{server.port}/failing", one)
    program.fails(64, "no address", "load", "postgresql://[::1", one)
    program.fails(69, "can't be reached", "load", "postgresql://far@127.0.0.1:1/failing", one)
    program.fails(69, "can't be reached", "load", f"host={folder} dbname=failing user=far", one)
    program.fails(77, "asks for a password", "load", by_name, one, PGSSLROOTCERT=passwords["right"]["PGSSLROOTCERT"])
    program.fails(77, "doesn't take this login", "load", by_name, one, **passwords["wrong"])
    # The name in the certificate, and then whoever signed it.
    program.fails(69, "can't show that it is the database", "load", by_number, one, **passwords["right"])
    program.fails(69, "can't show that it is the database", "load", by_name, one,
                  PGPASSFILE=passwords["right"]["PGPASSFILE"])
    program.well("load", by_name, one, **passwords["right"])
    program.well("load", by_number + "?sslmode=verify-ca", one, **passwords["right"])
    services = folder / "services.conf"
    services.write_text(f"[county]\nhost=localhost\nhostaddr=127.0.0.1\nport={server.port}\ndbname=failing\nuser=far\n")
    program.well("load", "service=county", one, PGSERVICEFILE=str(services), **passwords["right"])

    server.sql("ALTER SYSTEM SET ssl = off")
    with open(server.data / "pg_hba.conf", "a") as file:
        file.write("host all all 127.0.0.1/32 scram-sha-256\n")
    server.sql("SELECT pg_reload_conf()")
    time.sleep(0.5)
    program.fails(69, "doesn't encrypt", "load", by_name, one, **passwords["right"])
    server.sql("ALTER SYSTEM SET ssl = on")
    server.sql("SELECT pg_reload_conf()")


def refusals(program, folder, reader, writer, one):
    boss = program.address("failing", "boss")
    program.server.sql("CREATE DATABASE bare; CREATE ROLE stranger LOGIN")
    program.fails(65, "isn't set up", "load", program.address("bare", "writer"), one)
    program.fails(77, "may not do that", "load", program.address("failing", "stranger"), one)
    program.fails(77, "may not do that", "load", program.address("failing", reader), one)
    program.fails(77, "may not do that", "overview", writer)
    program.fails(65, "one login is for one thing", "admit", boss, "writer", "--organisation", ORGANISATION, "--to", "read")
    program.fails(65, "There is no login", "admit", boss, "nobody_at_all", "--organisation", "X", "--to", "read")
    foreign = contributions.some(random.Random(2), "Another", 1)[0]
    program.fails(65, "is for “Another”", "load", writer, contributions.write(foreign, folder / "foreign"))
    program.fails(66, "no contribution of that name", "withdraw", writer, "0" * 32)
    program.server.sql("INSERT INTO reflect.migrations VALUES (99, 'tomorrow')", "failing")
    for words in (("load", writer, one), ("overview", program.address("failing", reader)), ("setup", boss)):
        program.fails(65, "newer version", *words)
    program.server.sql("DELETE FROM reflect.migrations WHERE place = 99", "failing")


def killed(program, folder, writer):
    """The server is killed again and again: each contribution is there as a whole or not, and at the end once."""
    made = contributions.some(random.Random(3), ORGANISATION, 6000)
    lot = folder / "lot"
    for contribution in made:
        contributions.write(contribution, lot)
    partly = 0
    for attempt in range(6):
        process = program.start("load", writer, lot)
        started = time.monotonic()
        before = there(program)
        # From somewhere in the middle of what it has to do.
        while there(program) < before + 500 + 400 * attempt and process.poll() is None:
            time.sleep(0.01)
        program.server.kill()
        _, said = process.communicate()
        assert process.returncode in (0, 69, 75), said
        program.server.start()
        rows = program.server.sql(
            f"SELECT count(*) FILTER (WHERE cardinality(kinds) <> 23), count(*) FROM reflect.contributions "
            f"WHERE organisation = '{ORGANISATION}' AND quarter = '2026-04-01'", "failing")[0]
        torn, count = map(int, rows.split("|"))
        assert torn == 0 and count <= len(made) + 1, rows
        partly += count < len(made)
        if count >= len(made):
            break
    assert partly > 0, "the server was never killed in the middle"
    program.well("load", writer, lot)
    wanted = [sum(v["before"] for c in made for k in c["cards"] for v in k["views"]), len(made)]
    views = program.server.sql(
        "SELECT sum(first), count(DISTINCT contribution) FROM reflect.rows WHERE measure = 'views' "
        f"AND contribution::text <> '{one_id(folder)}'", "failing")[0]
    assert views == "|".join(map(str, wanted)), (views, wanted)


def one_id(folder):
    (path,) = (folder / "one").iterdir()
    name = path.name.split(".")[0]
    return "-".join((name[:8], name[8:12], name[12:16], name[16:20], name[20:]))


def there(program):
    ended = program.server.sql("SELECT count(*) FROM reflect.contributions", "failing", check=False)
    return int(ended.stdout or 0)


def full(program, folder):
    """A disk that fills up, and has room again."""
    small = program.server.folder / "small"
    small.mkdir()
    mounted = os.geteuid() == 0 and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=24m", "none", small], capture_output=True).returncode == 0
    if not mounted:
        print("  a full disk: not tried, as it takes a small one, and only root can mount it")
        return
    try:
        shutil.chown(small, program.server.user)
        program.server.sql(f"CREATE TABLESPACE small LOCATION '{small}'")
        program.server.sql("CREATE DATABASE full_soon TABLESPACE small")
        program.well("setup", program.address("full_soon", "boss"))
        program.well("admit", program.address("full_soon", "boss"), "writer", "--organisation", ORGANISATION, "--to", "write")
        writer = program.address("full_soon", "writer")
        with open(small / "filler", "wb") as filler:
            room = os.statvfs(small)
            filler.write(b"\0" * (room.f_bavail * room.f_frsize - 500_000))
        program.fails(74, "disk is full", "load", writer, folder / "lot")
        torn = program.server.sql(
            "SELECT count(*) FROM reflect.contributions WHERE cardinality(kinds) <> 23", "full_soon")
        assert torn == ["0"]
        (small / "filler").unlink()
        program.well("load", writer, folder / "lot")
        assert program.server.sql("SELECT count(*) FROM reflect.contributions", "full_soon") == ["6000"]
        program.server.sql("DROP DATABASE full_soon")
        program.server.sql("DROP TABLESPACE small")
    finally:
        subprocess.run(["umount", "-l", small], check=False)
