extension Migration {
  /// The tables, each led by the organisation: on a sharded PostgreSQL that is what they are spread by.
  ///
  /// A contribution is one row, so that all of it is there or nothing. Its counts stand in arrays, and what they
  /// count in `kinds`: the words of a count are long, few, and the same for all. Where one has no card, setting or
  /// position, its words are empty.
  static let tables = Migration(
    name: "tables",
    statements: """
      CREATE TABLE reflect.organisations (
        organisation text PRIMARY KEY CHECK (octet_length(organisation) BETWEEN 1 AND 120)
      );

      CREATE TABLE reflect.members (
        login name PRIMARY KEY,
        organisation text NOT NULL REFERENCES reflect.organisations,
        may text NOT NULL CHECK (may IN ('write', 'read'))
      );

      CREATE TABLE reflect.kinds (
        organisation text NOT NULL,
        kind bigint NOT NULL,
        measure text NOT NULL,
        card text NOT NULL,
        version text NOT NULL,
        theme text NOT NULL,
        setting text NOT NULL,
        position text NOT NULL,
        PRIMARY KEY (organisation, kind)
      );

      CREATE TABLE reflect.contributions (
        organisation text NOT NULL,
        quarter date NOT NULL,
        contribution uuid NOT NULL,
        facilitator uuid NOT NULL,
        region text,
        kinds bigint[] NOT NULL,
        firsts integer[] NOT NULL,
        seconds integer[] NOT NULL,
        sender name NOT NULL DEFAULT session_user,
        -- The publication of its quarter that it is counted in, from then on for ever.
        publication integer,
        PRIMARY KEY (organisation, contribution, quarter),
        CHECK (cardinality(kinds) = cardinality(firsts) AND cardinality(kinds) = cardinality(seconds)),
        CHECK (cardinality(kinds) <= 100000 AND array_position(kinds, NULL) IS NULL),
        CHECK (0 <= ALL (firsts) AND 100000 >= ALL (firsts) AND array_position(firsts, NULL) IS NULL),
        CHECK (0 <= ALL (seconds) AND 100000 >= ALL (seconds) AND array_position(seconds, NULL) IS NULL)
      ) PARTITION BY RANGE (quarter);

      CREATE INDEX contributions_by_facilitator ON reflect.contributions (organisation, facilitator);
      CREATE INDEX contributions_to_publish ON reflect.contributions (organisation, quarter) WHERE publication IS NULL;

      CREATE TABLE reflect.publications (
        organisation text NOT NULL,
        quarter date NOT NULL,
        number integer NOT NULL,
        day date NOT NULL,
        contributions integer NOT NULL,
        -- What a transaction publishes it cannot read: it could take it back, having seen it.
        made_by xid8 NOT NULL DEFAULT pg_current_xact_id(),
        PRIMARY KEY (organisation, quarter, number)
      );

      CREATE TABLE reflect.cells (
        organisation text NOT NULL,
        quarter date NOT NULL,
        number integer NOT NULL,
        place integer NOT NULL,
        of_table text NOT NULL,
        measure text NOT NULL,
        of_group text NOT NULL,
        of_row text NOT NULL,
        first integer,
        second integer,
        PRIMARY KEY (organisation, quarter, number, place),
        FOREIGN KEY (organisation, quarter, number) REFERENCES reflect.publications
      );

      -- Whose counts were published, and of which quarters, the first bit being that which begins 2024.
      CREATE TABLE reflect.facilitators (
        organisation text NOT NULL,
        facilitator uuid NOT NULL,
        quarters bit(256) NOT NULL,
        PRIMARY KEY (organisation, facilitator)
      );

      CREATE FUNCTION reflect.bits_of(first date, last date) RETURNS bit(256)
      LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
        SELECT string_agg((quarter BETWEEN first AND last)::integer::text, '' ORDER BY quarter)::bit(256)
        FROM generate_series('2024-01-01'::timestamp, '2087-10-01', '3 months') AS quarter
      $$;
      REVOKE ALL ON FUNCTION reflect.bits_of FROM PUBLIC;

      CREATE FUNCTION reflect.note_givers(own text, of_quarter date, givers uuid[]) RETURNS void
      LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
        INSERT INTO reflect.facilitators AS known
        SELECT own, giver, (SELECT reflect.bits_of(of_quarter, of_quarter)) FROM unnest(givers) AS giver
        ON CONFLICT (organisation, facilitator) DO UPDATE SET quarters = known.quarters | EXCLUDED.quarters
      $$;
      REVOKE ALL ON FUNCTION reflect.note_givers FROM PUBLIC;

      CREATE FUNCTION reflect.make_quarters(first date, past date) RETURNS void
      LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
      DECLARE
        quarter date;
        part text;
      BEGIN
        FOR quarter IN SELECT generate_series(first, past, interval '3 months')::date LOOP
          part := 'contributions_' || to_char(quarter, 'YYYY"q"Q');
          IF to_regclass('reflect.' || part) IS NULL THEN
            EXECUTE format(
              'CREATE TABLE reflect.%I PARTITION OF reflect.contributions FOR VALUES FROM (%L) TO (%L)',
              part, quarter, (quarter + interval '3 months')::date);
          END IF;
        END LOOP;
      END
      $$;
      REVOKE ALL ON FUNCTION reflect.make_quarters FROM PUBLIC;

      -- Whose rows a login may meet at all: its own organisation's, and the owner everybody's. It asks for the
      -- login and not for the role that a function runs as, which is the owner's in every function below.
      CREATE FUNCTION reflect.own_organisations() RETURNS text[]
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT CASE WHEN pg_has_role(session_user, 'reflect_owner', 'MEMBER')
          THEN ARRAY(SELECT organisation FROM reflect.organisations)
          ELSE ARRAY(SELECT organisation FROM reflect.members WHERE login = session_user)
        END
      $$;
      REVOKE ALL ON FUNCTION reflect.own_organisations FROM PUBLIC;

      CREATE FUNCTION reflect.keep_apart(kept regclass) RETURNS void
      LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', kept);
        EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', kept);
        EXECUTE format(
          'CREATE POLICY own_organisation ON %s USING (organisation = ANY ((SELECT reflect.own_organisations())::text[]))',
          kept);
      END
      $$;
      REVOKE ALL ON FUNCTION reflect.keep_apart FROM PUBLIC;
      SELECT reflect.keep_apart('reflect.kinds');
      SELECT reflect.keep_apart('reflect.contributions');
      SELECT reflect.keep_apart('reflect.publications');
      SELECT reflect.keep_apart('reflect.cells');
      SELECT reflect.keep_apart('reflect.facilitators');

      -- The organisation of a login that may do this; nobody else gets further.
      CREATE FUNCTION reflect.organisation_to(what text) RETURNS text
      LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      DECLARE
        found_organisation text;
      BEGIN
        SELECT organisation INTO found_organisation FROM reflect.members
        WHERE login = session_user AND may = what;
        IF found_organisation IS NULL THEN
          RAISE EXCEPTION USING ERRCODE = 'RF001', MESSAGE = format(
            'The login “%s” may not %s here: whoever looks after the database admits it.', session_user, what);
        END IF;
        RETURN found_organisation;
      END
      $$;
      REVOKE ALL ON FUNCTION reflect.organisation_to FROM PUBLIC;

      -- For the owner: a login becomes one of an organisation's writers or readers, never both. Whoever could
      -- add counts and read tables could add until a table says what it must not.
      CREATE FUNCTION reflect.admit(member name, of_organisation text, to_do text) RETURNS void
      LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
      DECLARE
        there reflect.members;
      BEGIN
        IF to_regrole(quote_ident(member)) IS NULL THEN
          RAISE EXCEPTION USING ERRCODE = 'RF001', MESSAGE = format(
            'There is no login “%s”: make it with CREATE ROLE first.', member);
        END IF;
        IF pg_has_role(member, 'reflect_owner', 'MEMBER') THEN
          RAISE EXCEPTION USING ERRCODE = 'RF001', MESSAGE = format(
            'The login “%s” owns the counts: take another one to write or to read.', member);
        END IF;
        SELECT * INTO there FROM reflect.members WHERE login = member;
        IF there.login IS NOT NULL AND (there.organisation, there.may) <> (of_organisation, to_do) THEN
          RAISE EXCEPTION USING ERRCODE = 'RF001', MESSAGE = format(
            'The login “%s” is there already, for “%s” to %s: one login is for one thing.',
            member, there.organisation, there.may);
        END IF;
        INSERT INTO reflect.organisations (organisation) VALUES (of_organisation) ON CONFLICT DO NOTHING;
        INSERT INTO reflect.members VALUES (member, of_organisation, to_do) ON CONFLICT DO NOTHING;
      END
      $$;
      REVOKE ALL ON FUNCTION reflect.admit FROM PUBLIC;
      """)
}
