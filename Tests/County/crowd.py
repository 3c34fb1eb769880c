"""Two hundred writers at once: nothing is lost, nothing counts twice."""

import random

import contributions

ORGANISATION = "Crowd"
WRITERS = 200
EACH = 10


def run(program, folder):
    logins = [f"w{n}" for n in range(WRITERS)]
    program.database("crowd", ORGANISATION, logins)
    draw = random.Random(5)
    made = contributions.some(draw, ORGANISATION, WRITERS * EACH)
    for n, login in enumerate(logins):
        for contribution in made[n * EACH:(n + 1) * EACH]:
            contributions.write(contribution, folder / login)
        # What the next one sends as well, and one that is withdrawn while the others go on.
        for contribution in made[(n + 1) * EACH:(n + 1) * EACH + 3]:
            contributions.write(contribution, folder / login)
        contributions.write(withdrawn(draw), folder / f"{login}-withdrawn")
    crowd = [
        program.start("load", program.address("crowd", login), folder / login, folder / f"{login}-withdrawn")
        for login in logins
    ]
    ended(crowd)
    crowd = [
        program.start("withdraw", program.address("crowd", login), next((folder / f"{login}-withdrawn").iterdir()).name[:32])
        for login in logins
    ]
    ended(crowd)
    found = program.server.sql(
        "SELECT count(*), count(DISTINCT contribution) FROM reflect.contributions; "
        "SELECT sum(first) FROM reflect.rows WHERE measure = 'views'", "crowd")
    views = sum(v["before"] for c in made for k in c["cards"] for v in k["views"])
    assert found == [f"{len(made)}|{len(made)}", str(views)], (found, len(made), views)


def withdrawn(draw):
    return contributions.some(draw, ORGANISATION, 1)[0]


def ended(crowd):
    for process in crowd:
        _, said = process.communicate()
        assert process.returncode == 0, said
