"""A county's two years: three hundred facilitators, first with a shared folder, then with PostgreSQL.

What is late, withdrawn, doubled and damaged comes in both. One county stays with its folder to the end; its twin moves to
the database after five quarters. Both pictures have to be the same, byte for byte, and whoever reads the page has to find
the three cards that most need talking about.
"""

import datetime
import difflib
import html.parser
import itertools
import random
import re

import contributions

COUNTY = "Sir Ddychmygol – Imagined County"
FACILITATORS = 300
QUARTERS = 8
MOVES_AFTER = 5
REGIONS = ["East", "North", "South", "Valleys", None]
# Views on these are spread evenly over the positions; on the others three of four people come to agree.
NEED_TALK = ["keeping-safe/a-calculated-risk", "keeping-safe/no-is-an-answer", "keeping-safe/least-worst"]


def quarters(today):
    """The last quarters that have been published for the first time, oldest first, with that day."""
    year, number = today.year, (today.month + 2) // 3
    found = []
    while len(found) < QUARTERS:
        year, number = (year, number - 1) if number > 1 else (year - 1, 4)
        end = datetime.date(year + number // 4, number % 4 * 3 + 1, 1)
        day = end + datetime.timedelta(days=28)
        if day <= today:
            found.append((f"{year}-Q{number}", day))
    return found[::-1]


def cards(deck):
    """Every card that ships, with its theme and its positions."""
    found = []
    for file in sorted(deck.glob("cards/*.md")):
        header = dict(re.findall(r"^([a-z]+): (.+)$", file.read_text().split("---")[1], re.M))
        positions = header.get("positions", "agree, it depends, disagree, not sure").split(", ")
        found.append((f"{deck.name}/{header['id']}", header["theme"], positions))
    return found


def views(draw, card, positions, people):
    """Where people stood before talk, and after the finding."""
    chosen = positions[:4]
    if card in NEED_TALK:
        shares = {p: (1, 1) for p in chosen}
    else:
        # Some never move: as many were of that view before.
        shares = {p: (1, 1) for p in chosen}
        shares[chosen[0]] = (9 if card[-1] in "aeiou" else 3, 9)
    counts = {}
    for moment in (0, 1):
        drawn = draw.choices(chosen, [shares[p][moment] for p in chosen], k=people)
        for position in chosen:
            counts.setdefault(position, []).append(drawn.count(position))
    return {position: tuple(both) for position, both in counts.items()}


def two_years(deck, when):
    """For each quarter what comes before its day: files to put down, ids to withdraw before it, and copies."""
    draw = random.Random(19)
    facilitators = [(contributions.name(draw), draw.choice(REGIONS)) for _ in range(FACILITATORS)]
    all_cards = cards(deck)
    steps = [{"sent": [], "withdrawn": [], "copies": [], "damaged": []} for _ in when]
    for index, (quarter, _) in enumerate(when):
        for facilitator, region in facilitators:
            if draw.random() < 0.12:
                continue
            made = one(draw, facilitator, region, quarter, all_cards)
            # Late ones wait for the next quarter's day or the one after.
            place = index + draw.choices([0, 1, 2], [88, 9, 3])[0]
            if place >= len(steps):
                place = index
            step = steps[place]
            step["sent"].append(made)
            chance = draw.random()
            if chance < 0.03:
                step["withdrawn"].append(made["id"])
            elif chance < 0.09:
                step["copies"].append(made)
            elif chance < 0.10:
                step["damaged"].append(made)
            elif chance < 0.11:
                # A second machine of the same facilitator: one of the two counts.
                step["sent"].append(one(draw, facilitator, region, quarter, all_cards))
    return steps


def one(draw, facilitator, region, quarter, all_cards):
    met = []
    for card, theme, positions in draw.sample(all_cards[:60], draw.randint(3, 8)):
        rounds = draw.randint(1, 5)
        people = sum(draw.randint(4, 12) for _ in range(rounds))
        told = views(draw, card, positions, people) if rounds >= 3 and people >= 10 else None
        met.append(contributions.card(card, theme, rounds, people, told, draw.choice(["team", "team", "multi-agency"])))
    met.sort(key=lambda card: card["card"])
    agreed = draw.randint(0, 9)
    return contributions.make(
        draw, COUNTY, facilitator, quarter, met, region, (agreed, draw.randint(0, agreed), draw.randint(0, 2)))


def put_down(step, folder):
    """Into a shared folder, as facilitators and their synchronising drive would."""
    for made in step["sent"]:
        contributions.write(made, folder)
    for made in step["copies"]:
        contributions.write(made, folder, f"{made['id']}.counts (2).json")
    for made in step["damaged"]:
        whole = contributions.text(made)
        (folder / f"{made['id']}.counts.json").write_bytes(whole.replace(b'"rounds": ', b'"rounds": 1', 1))
    for name in step["withdrawn"]:
        (folder / f"{name}.counts.json").unlink()


def mend(step, folder):
    """What was damaged is sent again, whole."""
    for made in step["damaged"]:
        contributions.write(made, folder)


def run(program, folder, deck):
    today = datetime.date.today()
    when = quarters(today)
    steps = two_years(deck, when)
    stays, moves = folder / "stays", folder / "moves"
    database = program.database("county", COUNTY)
    boss, writer = program.address("county", "boss"), program.address("county", "writer")
    stays.mkdir(), moves.mkdir()
    for index, (step, (quarter, day)) in enumerate(zip(steps, when)):
        clock = {"REFLECT_COLLECT_TODAY": day.isoformat()}
        for shared in (stays, moves) if index < MOVES_AFTER else (stays,):
            put_down(step, shared)
            said = program.well("overview", shared, "-o", folder / "page.html", "--force", **clock)
            assert f"{quarter}, {COUNTY}: published from" in said, said
            mend(step, shared)
        if index < MOVES_AFTER:
            continue
        if index == MOVES_AFTER:
            program.fails(65, "reflect-collect move", "load", writer, moves)
            program.well("move", moves, boss, "--organisation", COUNTY)
            program.fails(65, "published tables", "move", moves, boss, "--organisation", COUNTY)
        send(program, writer, step, folder / f"sent-{index}")
        said = program.well("publish", boss, "--organisation", COUNTY, **clock)
        assert f"{quarter}: published" in said, said
        program.fails(75, "It stays", "withdraw", writer, published(step))
        if step["damaged"]:
            program.well("load", writer, folder / f"sent-{index}-damaged")
    compare(program, stays, program.address("county", database), folder)
    read_page(folder / "folder.html", deck, NEED_TALK)


def published(step):
    """The id of one that has surely been counted."""
    givers = [made["facilitator"] for made in step["sent"]]
    without = step["withdrawn"] + [made["id"] for made in step["damaged"]]
    return next(m["id"] for m in step["sent"] if m["id"] not in without and givers.count(m["facilitator"]) == 1)


def send(program, writer, step, folder):
    """Into the database, each as often as it comes, and what is damaged in time for the next day only."""
    damaged = {made["id"] for made in step["damaged"]}
    folder.mkdir()
    for made in step["sent"]:
        if made["id"] not in damaged:
            contributions.write(made, folder)
    program.well("load", writer, folder)
    copies = folder.with_name(folder.name + "-copies")
    for made in step["copies"]:
        contributions.write(made, copies)
    if step["copies"]:
        said = program.well("load", writer, copies)
        assert f"{len(step['copies'])} there already" in said and "added" not in said, said
    for name in step["withdrawn"]:
        program.well("withdraw", writer, name)
    for made in step["damaged"]:
        contributions.write(made, folder.with_name(folder.name + "-damaged"))


def compare(program, shared, address, folder):
    for kind in ("json", "csv", "html"):
        both = []
        for source, name in ((shared, "folder"), (address, "database")):
            file = folder / f"{name}.{kind}"
            program.well("overview", source, "--format", kind, "-o", file, "--force")
            both.append(file.read_bytes())
        assert both[0] == both[1], f"the {kind} of folder and database differ:\n{difference(*both)}"


def difference(*both):
    lines = [text.decode().replace(">", ">\n").splitlines() for text in both]
    return "\n".join(itertools.islice(difflib.unified_diff(*lines, "folder", "database", n=6, lineterm=""), 60))


class Reader(html.parser.HTMLParser):
    """Reads a page as someone would: headings, and the words under each."""

    def __init__(self):
        super().__init__()
        self.sections = []
        self.in_heading = False

    def handle_starttag(self, tag, attributes):
        if tag in ("h1", "h2"):
            self.sections.append(["", ""])
            self.in_heading = True

    def handle_endtag(self, tag):
        self.in_heading = self.in_heading and tag not in ("h1", "h2")

    def handle_data(self, data):
        if self.sections:
            self.sections[-1][0 if self.in_heading else 1] += data


def read_page(page, deck, wanted):
    reader = Reader()
    reader.feed(page.read_text())
    (section,) = [words for heading, words in reader.sections if "most need talking about" in heading]
    names = {card: card.split("/")[1].replace("-", " ").capitalize() for card, _, _ in cards(deck)}
    found = [card for card, name in names.items() if name in section]
    assert sorted(found) == sorted(wanted), f"{found} in: {section[:600]}"
