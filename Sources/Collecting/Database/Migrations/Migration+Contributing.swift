extension Migration {
  /// What a writer may do: add contributions and withdraw its own, and never learn what is there.
  static let contributing = Migration(
    name: "contributing",
    statements: """
      -- Kinds get numbers that are made from their words, so that no writer learns which were known.
      CREATE FUNCTION reflect.name_kinds_of(
        own text, measures text[], cards text[], versions text[], themes text[], settings text[], positions text[]
      ) RETURNS bigint[]
      LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
      DECLARE
        numbers bigint[];
      BEGIN
        IF EXISTS (
          SELECT FROM unnest(measures, cards, versions, themes, settings, positions) AS k(a, b, c, d, e, f)
          WHERE num_nulls(a, b, c, d, e, f) > 0 OR concat(a, b, c, d, e, f) ~ '[[:cntrl:]]'
            OR char_length(concat(a, b, c, d, e, f)) > 1000
        ) THEN
          RAISE EXCEPTION USING ERRCODE = 'RF001', MESSAGE =
            'A measure, card, theme, setting or position is missing, too long, or holds a control character.';
        END IF;
        SELECT array_agg(
          ('x' || left(encode(sha256(convert_to(concat_ws(chr(31), a, b, c, d, e, f), 'UTF8')), 'hex'), 16))
            ::bit(64)::bigint ORDER BY place)
        INTO numbers
        FROM unnest(measures, cards, versions, themes, settings, positions)
          WITH ORDINALITY AS k(a, b, c, d, e, f, place);
        -- In order, as two writers that name the same kinds would wait for each other otherwise.
        INSERT INTO reflect.kinds
        SELECT own, n, a, b, c, d, e, f
        FROM unnest(numbers, measures, cards, versions, themes, settings, positions) AS k(n, a, b, c, d, e, f)
        ORDER BY n
        ON CONFLICT DO NOTHING;
        IF EXISTS (
          SELECT FROM unnest(numbers, measures, cards, versions, themes, settings, positions)
            AS k(n, a, b, c, d, e, f)
          JOIN reflect.kinds ON organisation = own AND kind = n
          WHERE (a, b, c, d, e, f) <> (measure, card, version, theme, setting, position)
        ) THEN
          RAISE EXCEPTION USING ERRCODE = 'RF001', MESSAGE = 'Two kinds of count have one number: tell who made reflect.';
        END IF;
        RETURN numbers;
      END
      $$;
      REVOKE ALL ON FUNCTION reflect.name_kinds_of FROM PUBLIC;

      CREATE FUNCTION reflect.name_kinds(
        measures text[], cards text[], versions text[], themes text[], settings text[], positions text[]
      ) RETURNS bigint[]
      LANGUAGE sql SECURITY DEFINER
      SET search_path = pg_catalog, pg_temp SET row_security = on SET client_min_messages = error SET jit = off AS $$
        SELECT reflect.name_kinds_of(
          reflect.organisation_to('write'), measures, cards, versions, themes, settings, positions)
      $$;
      REVOKE ALL ON FUNCTION reflect.name_kinds FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION reflect.name_kinds TO reflect_writer;

      -- A publication shuts out whoever adds or withdraws for its length, so that each contribution is in it or not.
      CREATE FUNCTION reflect.wait_for_publication(own text) RETURNS void
      LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
        SELECT pg_advisory_xact_lock_shared(hashtextextended('reflect ' || own, 0))
      $$;
      REVOKE ALL ON FUNCTION reflect.wait_for_publication FROM PUBLIC;

      -- Adds contributions, each place of the arrays one. What is there already word for word counts once; one
      -- that has changed takes the place of what its sender gave before, as long as that is in no publication.
      CREATE FUNCTION reflect.add_to(
        own text, ids uuid[], facilitators uuid[], quarters date[], organisations text[], regions text[],
        counted_kinds text[], counted_firsts text[], counted_seconds text[]
      ) RETURNS text[]
      LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
      DECLARE
        given reflect.contributions[];
        outcome text[];
        other text;
      BEGIN
        PERFORM reflect.wait_for_publication(own);
        SELECT o INTO other FROM unnest(organisations) AS o WHERE o <> own LIMIT 1;
        IF other IS NOT NULL THEN
          RAISE EXCEPTION USING ERRCODE = 'RF001', MESSAGE = format(
            'A contribution is for “%s”, and what is added here is for “%s”.', other, own);
        END IF;
        IF EXISTS (SELECT FROM unnest(quarters) AS q
          WHERE q > current_date + 1 OR q <> date_trunc('quarter', q)) THEN
          RAISE EXCEPTION USING ERRCODE = 'RF001', MESSAGE = 'A contribution is for a quarter that hasn''t begun.';
        END IF;
        IF EXISTS (
          SELECT FROM unnest(quarters) AS q
          WHERE to_regclass('reflect.contributions_' || to_char(q, 'YYYY"q"Q')) IS NULL
        ) THEN
          RAISE EXCEPTION USING ERRCODE = 'RF001', MESSAGE =
            'A contribution is for a quarter that the database has no room for: run "reflect-collect setup" once more.';
        END IF;
        IF EXISTS (SELECT FROM unnest(regions) AS r WHERE r ~ '[[:cntrl:]]' OR char_length(r) > 100) THEN
          RAISE EXCEPTION USING ERRCODE = 'RF001', MESSAGE = 'A region is too long, or holds a control character.';
        END IF;

        SELECT array_agg(
          ROW(own, q, id, f, r, k::bigint[], n::integer[], m::integer[], session_user, NULL)::reflect.contributions
          ORDER BY place)
        INTO given
        FROM unnest(
          ids, facilitators, quarters, regions, counted_kinds, counted_firsts, counted_seconds
        ) WITH ORDINALITY AS c(id, f, q, r, k, n, m, place);

        IF EXISTS (
          SELECT FROM (SELECT DISTINCT unnest(kinds) AS kind FROM unnest(given)) AS used
          LEFT JOIN reflect.kinds ON kinds.organisation = own AND kinds.kind = used.kind
          WHERE kinds.kind IS NULL
        ) THEN
          RAISE EXCEPTION USING ERRCODE = 'RF001', MESSAGE = 'A contribution counts something that was not named first.';
        END IF;

        WITH added AS (
          INSERT INTO reflect.contributions SELECT * FROM unnest(given) ORDER BY quarter, contribution
          ON CONFLICT (organisation, contribution, quarter) DO NOTHING
          RETURNING contribution
        )
        SELECT array_agg(CASE WHEN contribution IS NULL THEN 'there' ELSE 'added' END ORDER BY place) INTO outcome
        FROM unnest(ids) WITH ORDINALITY AS c(id, place) LEFT JOIN added ON contribution = id;
        IF 'there' = ANY (outcome) THEN
          outcome := reflect.put_right(own, given, outcome);
        END IF;
        RETURN outcome;
      END
      $$;
      REVOKE ALL ON FUNCTION reflect.add_to FROM PUBLIC;

      CREATE FUNCTION reflect.add(
        ids uuid[], facilitators uuid[], quarters date[], organisations text[], regions text[],
        counted_kinds text[], counted_firsts text[], counted_seconds text[]
      ) RETURNS text[]
      LANGUAGE sql SECURITY DEFINER
      SET search_path = pg_catalog, pg_temp SET row_security = on SET client_min_messages = error SET jit = off AS $$
        SELECT reflect.add_to(
          reflect.organisation_to('write'), ids, facilitators, quarters, organisations, regions, counted_kinds,
          counted_firsts, counted_seconds)
      $$;
      REVOKE ALL ON FUNCTION reflect.add FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION reflect.add TO reflect_writer;

      -- For those that were there: a change by their sender is taken, and refused where it was published.
      CREATE FUNCTION reflect.put_right(
        own text, given reflect.contributions[], outcome text[]
      ) RETURNS text[]
      LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
      DECLARE
        one reflect.contributions;
        kept reflect.contributions;
      BEGIN
        FOR place IN 1 .. cardinality(given) LOOP
          CONTINUE WHEN outcome[place] <> 'there';
          one := given[place];
          SELECT * INTO kept FROM reflect.contributions
          WHERE organisation = own AND quarter = one.quarter AND contribution = one.contribution FOR UPDATE;
          CONTINUE WHEN (kept.facilitator, kept.region, kept.kinds, kept.firsts, kept.seconds)
            IS NOT DISTINCT FROM (one.facilitator, one.region, one.kinds, one.firsts, one.seconds);
          IF kept.sender <> session_user OR kept.publication IS NOT NULL THEN
            outcome[place] := 'kept';
          ELSE
            UPDATE reflect.contributions
            SET facilitator = one.facilitator, region = one.region, kinds = one.kinds, firsts = one.firsts,
              seconds = one.seconds
            WHERE organisation = own AND quarter = one.quarter AND contribution = one.contribution;
            outcome[place] := 'changed';
          END IF;
        END LOOP;
        RETURN outcome;
      END
      $$;
      REVOKE ALL ON FUNCTION reflect.put_right FROM PUBLIC;

      -- Takes back what this login sent. Nothing is told apart of what isn't there and what is another's.
      CREATE FUNCTION reflect.withdraw(id uuid) RETURNS text
      LANGUAGE plpgsql SECURITY DEFINER
      SET search_path = pg_catalog, pg_temp SET row_security = on SET client_min_messages = error SET jit = off AS $$
      DECLARE
        own text := reflect.organisation_to('write');
        kept reflect.contributions;
      BEGIN
        PERFORM reflect.wait_for_publication(own);
        SELECT * INTO kept FROM reflect.contributions
        WHERE organisation = own AND contribution = id AND sender = session_user FOR UPDATE;
        IF kept.contribution IS NULL THEN
          RETURN 'unknown';
        ELSIF kept.publication IS NOT NULL THEN
          RETURN 'published';
        END IF;
        DELETE FROM reflect.contributions
        WHERE organisation = own AND quarter = kept.quarter AND contribution = id;
        RETURN 'withdrawn';
      END
      $$;
      REVOKE ALL ON FUNCTION reflect.withdraw FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION reflect.withdraw TO reflect_writer;
      """)
}
