"""What a login's own SQL gets: nothing that was not published, whatever it asks and however it is refused."""

import re

# Numbers that stand in raw counts alone; rounding hides all of them.
CANARIES = ["7331", "6173", "24683", "17347"]
IDS = [f"{number:032x}" for number in (0xFEED0001, 0xFEED0002, 0xFEED0003, 0xFEED0004)]

ATTACKS = """
SELECT * FROM reflect.contributions
SELECT * FROM reflect.contributions_2025q1
SELECT * FROM reflect.rows
SELECT * FROM reflect.kinds
SELECT * FROM reflect.cells
SELECT * FROM reflect.publications
SELECT * FROM reflect.members
SELECT * FROM reflect.organisations
SELECT ctid, xmin, tableoid FROM reflect.contributions
SELECT count(*) FROM reflect.contributions WHERE 24700 < ANY (seconds)
COPY reflect.contributions TO STDOUT
COPY (SELECT * FROM reflect.rows) TO STDOUT
EXPLAIN ANALYZE SELECT * FROM reflect.contributions
EXPLAIN (ANALYZE, VERBOSE) SELECT * FROM reflect.published()
SELECT * FROM pg_stats WHERE schemaname = 'reflect'
SELECT * FROM pg_stats_ext
SELECT stavalues1 FROM pg_statistic
SELECT query FROM pg_stat_activity
SELECT * FROM pg_prepared_statements
SET ROLE reflect_owner; SELECT * FROM reflect.contributions
SET SESSION AUTHORIZATION boss; SELECT * FROM reflect.contributions
SET row_security = off; SELECT * FROM reflect.published(); SELECT * FROM reflect.contributions
SET search_path = reflect; SELECT * FROM contributions
SELECT reflect.own_organisations()
SELECT reflect.organisation_to('write')
SELECT reflect.publish('Attacked', '2026-11-29')
SELECT reflect.publish_quarter('Attacked', '2025-01-01', '2026-11-29')
SELECT reflect.fill_parts('Attacked', '2025-01-01', '{}'); SELECT * FROM pg_temp.parts
SELECT reflect.take_over('Attacked', '2025-01-01', 9, '2026-01-01', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}')
SELECT reflect.admit(session_user, 'Attacked', 'read')
SELECT reflect.name_kinds_of('Attacked', '{}', '{}', '{}', '{}', '{}', '{}')
SELECT reflect.add_to('Attacked', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}')
INSERT INTO reflect.members VALUES (session_user, 'Attacked', 'read')
UPDATE reflect.members SET organisation = 'Attacked'
DELETE FROM reflect.publications
UPDATE reflect.contributions SET publication = NULL
TRUNCATE reflect.contributions CASCADE
LOCK TABLE reflect.contributions IN ACCESS SHARE MODE
CREATE TABLE reflect.mine ()
CREATE FUNCTION reflect.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'
CREATE OR REPLACE FUNCTION reflect.own_organisations() RETURNS text[] LANGUAGE sql AS 'SELECT ''{Attacked}''::text[]'
ALTER TABLE reflect.contributions DISABLE ROW LEVEL SECURITY
ALTER FUNCTION reflect.published() SECURITY INVOKER
ALTER FUNCTION reflect.published() SET search_path = pg_temp
ALTER ROLE reflect_owner LOGIN PASSWORD 'x'
GRANT reflect_owner TO "reader"
GRANT SELECT ON reflect.contributions TO PUBLIC
CREATE TEMP TABLE child () INHERITS (reflect.contributions)
CREATE TEMP TABLE child (o text, c uuid, q date, FOREIGN KEY (o, c, q) REFERENCES reflect.contributions (organisation, contribution, quarter))
CREATE TEMP VIEW looking AS SELECT * FROM reflect.contributions; SELECT * FROM looking
CREATE STATISTICS mine ON organisation, region FROM reflect.contributions
CREATE TEMP TABLE parts AS SELECT 1; SELECT reflect.publish_due()
CREATE TEMP TABLE cells (place int); SELECT reflect.publish_due()
CREATE FUNCTION pg_temp.tell(n integer) RETURNS boolean LANGUAGE plpgsql COST 0.0001 AS 'BEGIN RAISE WARNING ''% told'', n; RETURN true; END'; SELECT first FROM reflect.published() WHERE pg_temp.tell(first)
CREATE FUNCTION pg_temp.unnest(a anyarray) RETURNS SETOF integer LANGUAGE plpgsql AS 'BEGIN RAISE WARNING ''%'', a; END'; SELECT reflect.publish_due()
SET client_min_messages = debug5; SET debug_print_plan = on; SET debug_print_parse = on; SELECT reflect.publish_due(); SELECT * FROM reflect.published()
SET statement_timeout = 1; SELECT reflect.publish_due()
SET enable_seqscan = off; SET plan_cache_mode = force_generic_plan; SELECT * FROM reflect.published()
DECLARE c CURSOR WITH HOLD FOR SELECT * FROM reflect.contributions
PREPARE p AS SELECT * FROM reflect.contributions; EXECUTE p
DO 'BEGIN PERFORM * FROM reflect.contributions; EXCEPTION WHEN OTHERS THEN RAISE WARNING ''%'', SQLERRM; END'
SELECT query_to_xml('SELECT * FROM reflect.contributions', true, true, '')
SELECT table_to_xml('reflect.contributions', true, true, '')
SELECT schema_to_xml('reflect', true, true, '')
SELECT database_to_xml(true, true, '')
SELECT ts_stat('SELECT to_tsvector(array_to_string(seconds, '' '')) FROM reflect.contributions')
SELECT pg_read_file('postgresql.conf')
SELECT pg_ls_dir('.')
SELECT lo_import('/etc/passwd')
COPY (SELECT 1) TO PROGRAM 'id'
SELECT pg_export_snapshot()
SELECT get_raw_page('reflect.contributions_2025q1', 0)
SELECT pg_logical_slot_get_changes('x', NULL, NULL)
SELECT pg_get_publication_tables('x')
CREATE PUBLICATION mine FOR TABLE reflect.contributions
CREATE SUBSCRIPTION mine CONNECTION '' PUBLICATION mine
SELECT currtid2('reflect.contributions_2025q1', '(0,1)')
SELECT has_column_privilege('reflect.contributions', 'seconds', 'SELECT')
SELECT pg_get_viewdef('reflect.rows'::regclass)
SELECT * FROM reflect.published_from('-infinity', 'infinity')
SELECT reflect.withdraw('feed0001000000000000000000000000')
SELECT * FROM reflect.published() AS a, reflect.published() AS b WHERE a.first < b.first AND a.of_row = 'agree'
""".strip().splitlines()


def prepare(server, database, logins):
    """Raw counts with the canaries in them, published once; a late one, unpublished, beside them."""
    kinds = "SELECT reflect.name_kinds('{rounds,views,agreed}', '{d/c,d/c,\"\"}', '{00000000,00000000,\"\"}', "
    kinds += "'{home,home,\"\"}', '{team,\"\",\"\"}', '{\"\",agree,\"\"}')"
    named = server.sql(kinds, database, logins["write"])[0]
    # 7331 and 6173 are facilitators', 24683 their sum in the quarter, 17347 that of a late one's.
    for place, people in enumerate((7331, 6173, 11179)):
        add(server, database, logins["write"], IDS[place], named, people)
    server.sql("SELECT * FROM reflect.publish_due()", database, logins["read"])
    add(server, database, logins["write"], IDS[3], named, 17347)


def add(server, database, login, name, kinds, people):
    server.sql(
        f"SELECT reflect.add('{{{name}}}', '{{{name[::-1]}}}', '{{2025-01-01}}', '{{NULL}}', '{{NULL}}', "
        f"array['{kinds}'], array['{{3,{people},5}}'], array['{{{people},{people},5}}'])",
        database, login,
    )


def run(server, database, logins):
    """How many attempts were made; raises where one of them learnt something or changed anything."""
    prepare(server, database, logins)
    before = state(server, database)
    assert "24685" in "\n".join(server.sql("SELECT * FROM reflect.published()", database, logins["read"]))
    # Each from a new connection, so that none stands in the way of the next.
    script = "\n\\connect\n".join(f"\\set ON_ERROR_STOP off\n{attack};\nROLLBACK;" for attack in ATTACKS)
    for login in logins.values():
        ended = server.sql(script, database, login, check=False)
        told = ended.stdout + ended.stderr
        found = [word for word in CANARIES if re.search(rf"\b{word}\b", told)]
        found += [name for name in IDS if name in told.replace("-", "")]
        assert not found, f"{login} learnt {found}:\n{told}"
        assert told.count("ERROR") > len(ATTACKS) / 2, f"{login} was hardly refused anything:\n{told}"
        assert state(server, database) == before, f"{login} changed something:\n{told}"
    rolled_back(server, database, logins["read"])
    one_organisation_sees_nothing_of_another(server, database, logins)
    return len(ATTACKS) * len(logins)


def rolled_back(server, database, reader):
    """Published, read and taken back: nothing may have been seen."""
    server.sql("DELETE FROM reflect.cells; UPDATE reflect.contributions SET publication = NULL; "
               "DELETE FROM reflect.publications", database)
    seen = server.sql(
        "BEGIN; SELECT * FROM reflect.publish_due(); SAVEPOINT s; SELECT count(*) FROM reflect.published(); "
        "ROLLBACK TO s; SELECT count(*) FROM reflect.published(); ROLLBACK", database, reader)
    assert seen == ["2025-01-01|published|", "0", "0"], seen
    assert server.sql("SELECT count(*) FROM reflect.publications", database) == ["0"]
    server.sql("SELECT * FROM reflect.publish_due()", database, reader)
    assert server.sql("SELECT count(*) > 0 FROM reflect.published()", database, reader) == ["t"]


def one_organisation_sees_nothing_of_another(server, database, logins):
    for what in ("published()", "publish_due()"):
        assert server.sql(f"SELECT count(*) FROM reflect.{what}", database, logins["foreign"]) == ["0"]
    # Even a function that forgot to ask whose rows they are meets its own organisation's alone.
    server.sql(
        "SET ROLE reflect_owner; CREATE FUNCTION reflect.forgetful() RETURNS bigint LANGUAGE sql SECURITY DEFINER "
        "AS 'SELECT count(*) FROM reflect.contributions'; "
        "GRANT EXECUTE ON FUNCTION reflect.forgetful TO PUBLIC", database)
    assert server.sql("SELECT reflect.forgetful()", database, logins["foreign"]) == ["0"]
    assert server.sql("SELECT reflect.forgetful()", database, logins["read"]) == ["4"]
    server.sql("DROP FUNCTION reflect.forgetful()", database)


def state(server, database):
    return server.sql(
        "SELECT md5(string_agg(c::text, '' ORDER BY contribution)) FROM reflect.contributions AS c; "
        "SELECT md5(string_agg(c::text, '' ORDER BY c::text)) FROM reflect.cells AS c; "
        "SELECT md5(string_agg(p::text, '' ORDER BY p::text)) FROM reflect.publications AS p; "
        "SELECT md5(string_agg(m::text, '' ORDER BY m::text)) FROM reflect.members AS m; "
        "SELECT count(*) FROM pg_class WHERE relnamespace = 'reflect'::regnamespace; "
        "SELECT count(*) FROM pg_proc WHERE pronamespace = 'reflect'::regnamespace", database)
