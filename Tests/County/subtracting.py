"""Ten thousand readers with SQL of their own, who try to work out what their tables hold back.

Made-up organisations publish quarter after quarter, with contributions that come late. A reader takes every cell as an
interval, knows what the cells beside each other add up to, and how many people gave views on each card, as someone may who
booked the rooms; or is a facilitator, and takes off what they gave. Narrowed until nothing changes, the intervals are exact.
What is found is then held against the contributions themselves.
"""

import collections
import concurrent.futures
import datetime
import hashlib
import itertools
import os
import random

import contributions

ATTEMPTS = int(os.environ.get("COLLECT_ATTEMPTS", "10000"))
AT_ONCE = 2
QUARTERS = 10
ORGANISATION = "Subtracted {}"
MEASURES = ("rounds", "views", "agreed", "done", "let-go")

SETUP = """
SET jit = off;
CREATE TEMP TABLE pub AS SELECT quarter, number, of_table, measure, of_group, of_row, first, second FROM reflect.published();
CREATE TEMP TABLE attempts (attempt integer, quarter date, number integer);
CREATE TEMP TABLE mine (
  attempt integer, of_table text, measure text, of_group text, of_row text, own_1 integer, own_2 integer);
CREATE TEMP TABLE booked (attempt integer, card text, half integer, people integer);
"""

ATTACK = """
CREATE TEMP TABLE b AS
SELECT row_number() OVER ()::integer AS id, * FROM (
  SELECT attempt, half, of_table, measure, of_group, of_row, shown,
    CASE WHEN shown IS NULL THEN 0
      ELSE greatest(0, greatest(CASE WHEN measure = 'rounds' THEN 0 ELSE 10 END, shown - 2) - own) END AS low,
    CASE WHEN shown IS NULL THEN 1000000 ELSE greatest(0, shown + 2 - own) END AS high
  FROM (
    SELECT a.attempt, half, of_table, measure, of_group, of_row, CASE half WHEN 1 THEN first ELSE second END AS shown,
      coalesce(CASE half WHEN 1 THEN own_1 ELSE own_2 END, 0) AS own
    FROM attempts AS a JOIN pub USING (quarter, number) CROSS JOIN (VALUES (1), (2)) AS halves(half)
    LEFT JOIN mine USING (attempt, of_table, measure, of_group, of_row)
    WHERE half = 1 OR measure = 'views'
  ) AS cells
  UNION ALL
  SELECT attempt, half, 'booked', 'views', card, '', people, people, people FROM booked
) AS all_of_them;
CREATE TEMP TABLE sums AS
SELECT whole.id AS whole, part.of_table AS kind, part.id AS part FROM b AS part
JOIN b AS whole ON whole.attempt = part.attempt AND whole.half = part.half AND whole.measure = part.measure AND CASE part.of_table
  WHEN 'card' THEN whole.of_table = 'theme' AND whole.of_row = part.of_group
  WHEN 'views' THEN whole.of_table = 'booked' AND whole.of_group = part.of_group
  WHEN 'quarter' THEN false WHEN 'booked' THEN false
  ELSE whole.of_table = 'quarter' END;
CREATE INDEX ON b (id);
ANALYZE b, sums;
DO $$
DECLARE
  changed bigint := 1;
  more bigint;
BEGIN
  WHILE changed > 0 LOOP
    UPDATE b SET low = least(greatest(low, l), h), high = greatest(least(high, h), l)
    FROM (
      SELECT whole, max(l) AS l, min(h) AS h FROM (
        SELECT whole, kind, sum(low) AS l, sum(high) AS h FROM sums JOIN b ON id = part GROUP BY 1, 2
      ) AS each_kind GROUP BY 1
    ) AS s
    WHERE id = whole AND (low < l OR high > h) AND l <= h;
    GET DIAGNOSTICS changed = ROW_COUNT;
    UPDATE b SET low = least(greatest(b.low, r.l), r.h), high = greatest(least(b.high, r.h), r.l)
    FROM (
      SELECT part, max(least(w.low - s.h + p.high, w.high - s.l + p.low)) AS l, min(w.high - s.l + p.low) AS h
      FROM (SELECT whole, kind, sum(low) AS l, sum(high) AS h FROM sums JOIN b ON id = part GROUP BY 1, 2) AS s
      JOIN sums USING (whole, kind) JOIN b AS w ON w.id = whole JOIN b AS p ON p.id = part
      GROUP BY 1
    ) AS r
    WHERE b.id = r.part AND b.of_table <> 'booked' AND (b.low < r.l OR b.high > r.h);
    GET DIAGNOSTICS more = ROW_COUNT;
    changed := changed + more;
  END LOOP;
END $$;
SELECT attempt, of_table, measure, of_group, of_row, half, low, high FROM b WHERE shown IS NULL;
"""


def run(program, folder):
    """How many attempts were made; raises where one of them learnt something."""
    server = program.server
    program.database("subtracted", ORGANISATION.format(0))
    today = datetime.date.fromisoformat(server.sql("SELECT current_date")[0])
    quarters = over(today)
    with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
        done = attempts = shown = held = naive = 0
        while attempts < ATTEMPTS:
            numbers = range(done, done + 2 * AT_ONCE)
            for n in numbers:
                server.sql(f"CREATE ROLE {reader(n)} LOGIN; GRANT reflect_reader TO {reader(n)}; "
                           f"SELECT reflect.admit('{reader(n)}', '{ORGANISATION.format(n)}', 'read')", "subtracted")
            for counts in pool.map(lambda n: organisation(server, n, quarters), numbers):
                attempts, shown, held, naive = (a + b for a, b in zip((attempts, shown, held, naive), counts))
            done = numbers.stop
    # The attackers are able: tables without a second cell held back give much away.
    assert naive > 100 and shown > attempts and held > attempts / 10, (naive, shown, held)
    return attempts


def over(today):
    """First days of quarters that are over for long enough, each with the day it's published on."""
    found = []
    for year, month in itertools.product(range(2024, today.year + 1), (1, 4, 7, 10)):
        day = datetime.date(year + month // 10, (month + 3) % 12, 1) + datetime.timedelta(28)
        if day <= today:
            found.append((datetime.date(year, month, 1), day))
    return found[-QUARTERS:]


def reader(number):
    return f"subtracting_{number}"


def organisation(server, number, quarters):
    """One organisation's two years or so, and all that its readers try: attempts, shown and held cells, naive finds."""
    draw = random.Random(1907 + number)
    own, login = ORGANISATION.format(number), reader(number)
    pool = [contributions.name(draw) for _ in range(14)]
    script, late, given = [], [], {}
    for quarter, day in quarters:
        made = rooms(draw, pool, quarter)
        # Those that come late are enough for a table of their own, or wait.
        place = draw.choice([0, 0, 1, 3, 4]) if len(made) >= 7 else 0
        script += [add(own, late + made[place:]), publish(own, day)]
        late = made[:place]
        given.update((one["id"], one) for one in made)
    server.sql(";\n".join(script), "subtracted")
    batches = collections.defaultdict(list)
    for line in server.sql(
            f"SELECT quarter, publication, replace(contribution::text, '-', '') FROM reflect.contributions "
            f"WHERE organisation = '{own}' AND publication IS NOT NULL ORDER BY 1, 2, 3", "subtracted"):
        quarter, batch, name = line.split("|")
        batches[quarter, int(batch)].append(given[name])
    tries = [Try(batch, insider, sums) for batch, made in batches.items() for sums in [truth(made, batch[0])]
             for insider in [None, *made]]
    published = collections.defaultdict(dict)
    for line in server.sql(
            "SELECT quarter, number, of_table, measure, of_group, of_row, first, second FROM reflect.published()",
            "subtracted", login):
        quarter, batch, *key, first, second = line.split("|")
        published[quarter, int(batch)][tuple(key)] = (first and int(first), second and int(second))
    assert set(published) == set(batches), own
    found = attack(server, login, tries)
    learnt = [what for place, one in enumerate(tries) for what in one.learnt(published[one.batch], found[place])]
    assert not learnt, f"{own}: {learnt[:5]}"
    shown, held = dominance(batches, published)
    naive = 0
    if number < 2 * AT_ONCE:
        # Only what is small held back, and nothing with it.
        tables = {batch: {key: (0, 0) if min(sums[1], sums[0] if key[1] == "views" else 10) >= 10 else ("", "")
                          for key, sums in truth(made, batch[0]).items()} for batch, made in batches.items()}
        found = attack(server, login, tries, naive_tables(tables, batches))
        naive = sum(len(one.learnt(tables[one.batch], found[place])) for place, one in enumerate(tries))
    return len(tries), shown, held, naive


class Try:
    """A reader of one publication, who may have given a part of it."""

    def __init__(self, batch, insider, sums):
        self.batch, self.truth = batch, sums
        self.own = truth([insider], batch[0]) if insider else {}

    def mine(self, key, half):
        return self.own.get(key, (0, 0))[half - 1]

    def learnt(self, cells, found):
        """The held back cells of which something is known: that they aren't nought, or can't be nine."""
        beside = collections.defaultdict(list)
        for key in cells:
            beside[key[:3]].append(key)
        told = []
        for all_of_them in beside.values():
            held = [key for key in all_of_them if cells[key][0] == ""]
            is_part = len(held) < len(all_of_them) and all_of_them[0][1] != "rounds"
            for half in (1, 2) if all_of_them[0][1] == "views" else (1,):
                together = sum(self.truth[key][half - 1] - self.mine(key, half) for key in held)
                for key in held:
                    low, high = found[key, half]
                    if low > 0 or high < (9 if is_part else min(9, together)):
                        told.append((self.batch, key, half, low, high))
        return told


def attack(server, login, tries, tables=""):
    """What each try finds: for a held back cell and half what it can be."""
    attempts, mine, booked = [], [], []
    for place, one in enumerate(tries):
        attempts.append((place, *one.batch))
        mine += [(place, *key, *sums) for key, sums in one.own.items()]
        people = collections.Counter()
        for key, sums in one.truth.items():
            if key[0] == "views":
                for half in (1, 2):
                    people[key[2], half] += sums[half - 1] - one.mine(key, half)
        booked += [(place, card, half, count) for (card, half), count in people.items()]
    script = SETUP + tables + "".join(
        copied(name, rows) for name, rows in (("attempts", attempts), ("mine", mine), ("booked", booked))) + ATTACK
    found = collections.defaultdict(dict)
    for line in server.sql(script, "subtracted", login):
        number, *key, half, low, high = line.split("|")
        found[int(number)][tuple(key), int(half)] = (int(low), int(high))
    return found


def copied(table, rows):
    return f"COPY {table} FROM STDIN;\n" + "".join("\t".join(map(str, row)) + "\n" for row in rows) + "\\.\n"


def naive_tables(tables, batches):
    rows = []
    for batch, cells in tables.items():
        sums = truth(batches[batch], batch[0])
        for key, (shown, _) in cells.items():
            first, second = ((n + 2) // 5 * 5 if shown != "" else "\\N" for n in sums[key])
            rows.append((*batch, *key, first, second if key[1] == "views" else "\\N"))
    return "TRUNCATE pub;\n" + copied("pub", rows)


def dominance(batches, published):
    """No shown cell is of fewer than ten people, or leaves whoever gave part of it with less than two others' half."""
    shown = held = 0
    for batch, made in batches.items():
        sums = truth(made, batch[0])
        parts = [truth([one], batch[0]) for one in made]
        for key, (first, second) in published[batch].items():
            if first == "":
                held += 1
                continue
            shown += 1
            assert first == (sums[key][0] + 2) // 5 * 5, (batch, key)
            assert sums[key][1] >= 10 and (key[1] == "rounds" or sums[key][0] >= 10), (batch, key)
            for half in (0, 1):
                given = [part.get(key, (0, 0))[half] for part in parts]
                for own in given:
                    assert sum(n > 0 for n in given) - (own > 0) >= 2 and 2 * (sum(given) - own) >= sum(given), (batch, key)
    return shown, held


def truth(made, quarter):
    """What contributions really add up to, cell by cell."""
    sums = collections.defaultdict(lambda: (0, 0))
    name = f"{quarter[:4]}-Q{(int(quarter[5:7]) + 2) // 3}"
    for one in made:
        for measure, card, theme, setting, position, first, second in one["rows"]:
            keys = [("views", "views", card, position)] if measure == "views" else [
                ("quarter", measure, "", name), ("region", measure, "", one["region"] or "")]
            if measure == "rounds":
                keys += [("theme", "rounds", "", theme), ("card", "rounds", theme, card), ("setting", "rounds", "", setting)]
            for key in keys:
                sums[key] = (sums[key][0] + first, sums[key][1] + second)
    return dict(sums)


def rooms(draw, pool, quarter):
    """Few facilitators and few cards, so that much has to be held back."""
    themes = draw.randint(1, 3)
    cards = [(f"keeping-safe/c{n}", f"t{n % themes}", 2 + n % 4) for n in range(draw.randint(2, 7))]
    regions = draw.choice([[None], [None, "Gwent", "Powys", "Gwynedd"]])
    made = []
    for facilitator in draw.sample(pool, draw.randint(3, 11)):
        weight, rows = draw.choice([1, 1, 1, 2, 6]), []
        for card, theme, positions in cards:
            if draw.randrange(3) == 0:
                continue
            rounds = draw.randint(1, 3) * weight
            people = rounds * draw.randint(3, 9)
            setting = "multi-agency" if draw.randrange(5) == 0 else "team"
            rows.append(("rounds", card, theme, setting, "", rounds, people))
            views = [[0] * positions for _ in (1, 2)]
            for counts in views:
                for _ in range(people):
                    counts[min(draw.randrange(positions), draw.randrange(positions))] += 1
            rows += [("views", card, theme, "", f"p{n}", *both) for n, both in enumerate(zip(*views))]
        rows += [(measure, "", "", "", "", n, n) for measure, n in zip(
            MEASURES[2:], (draw.randint(0, 9), draw.randint(0, 4), draw.randint(0, 2)))]
        made.append({"id": contributions.name(draw), "facilitator": facilitator, "quarter": quarter.isoformat(),
                     "region": draw.choice(regions), "rows": rows})
    return made


def number(kind):
    """As the database numbers what is counted."""
    first = hashlib.sha256("\x1f".join(kind).encode()).digest()[:8]
    return int.from_bytes(first, "big", signed=True)


def add(own, made):
    """As their owner brings them in: smaller ones too than any program would send."""
    rows = {(m, c, "00000000" if c else "", t, s, p) for one in made for m, c, t, s, p, *_ in one["rows"]}
    named = [f"'{{{','.join(chr(34) + word + chr(34) for word in column)}}}'" for column in zip(*sorted(rows))]
    columns = [[one[name] for one in made] for name in ("id", "facilitator", "quarter")]
    columns += [[own] * len(made), [one["region"] or "NULL" for one in made]]
    counts = [["{" + ",".join(str(number((m, c, "00000000" if c else "", t, s, p))) for m, c, t, s, p, *_ in one["rows"]) + "}"
               for one in made]]
    counts += [["{" + ",".join(str(row[place]) for row in one["rows"]) + "}" for one in made] for place in (5, 6)]
    values = [f"'{{{','.join(column)}}}'" for column in columns]
    values += ["'{" + ",".join(f'"{text}"' for text in column) + "}'" for column in counts]
    return (f"SELECT reflect.name_kinds_of('{own}', {', '.join(named)}); "
            f"SELECT reflect.add_to('{own}', {', '.join(values)})")


def publish(own, day):
    """All that is due, of this quarter and of those before it."""
    return (f"DO $$ DECLARE past date := '-infinity'; BEGIN WHILE past IS NOT NULL LOOP "
            f"past := (SELECT of_quarter FROM reflect.publish('{own}', '{day}', past)); END LOOP; END $$")
