extension Migration {
  /// Publications, which are made by a rule of days and kept for ever, and what a reader may see: them alone.
  static let publishing = Migration(
    name: "publishing",
    statements: """
      -- The last day, up to this one, on which a quarter could be published for the first time: 28 days after one's end.
      CREATE FUNCTION reflect.latest_day(today date) RETURNS date
      LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
        SELECT date_trunc('quarter', (today - 28)::timestamp)::date + 28
      $$;
      REVOKE ALL ON FUNCTION reflect.latest_day FROM PUBLIC;

      -- What may be published of an organisation on a day: the quarters with contributions that are in no
      -- publication yet, and the day until which those of a quarter wait.
      CREATE FUNCTION reflect.due(own text, today date) RETURNS TABLE (quarter date, waits_until date)
      LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
        SELECT c.quarter,
          CASE
            WHEN today < (c.quarter + interval '3 months')::date + 28 THEN (c.quarter + interval '3 months')::date + 28
            WHEN EXISTS (
              SELECT FROM reflect.publications AS p
              WHERE p.organisation = own AND p.quarter = c.quarter AND p.day >= reflect.latest_day(today)
            ) THEN (date_trunc('quarter', reflect.latest_day(today)::timestamp) + interval '3 months')::date + 28
          END
        FROM generate_series('2024-01-01'::timestamp, today::timestamp, '3 months') AS quarters(first_day)
        CROSS JOIN LATERAL (
          SELECT fresh.quarter FROM reflect.contributions AS fresh
          WHERE fresh.organisation = own AND fresh.quarter = first_day::date AND fresh.publication IS NULL
            AND NOT EXISTS (
              SELECT FROM reflect.contributions AS told
              WHERE told.organisation = own AND told.quarter = first_day::date AND told.publication IS NOT NULL
                AND told.facilitator = fresh.facilitator)
          LIMIT 1
        ) AS c
        ORDER BY 1
      $$;
      REVOKE ALL ON FUNCTION reflect.due FROM PUBLIC;

      -- Publishes a quarter's contributions that are in no publication; false where they are too few.
      CREATE FUNCTION reflect.publish_quarter(own text, of_quarter date, today date) RETURNS boolean
      LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
      DECLARE
        ids uuid[];
        givers uuid[];
        is_told boolean;
        next_number integer;
      BEGIN
        -- Of two of one facilitator the one whose name comes first, and none of one who was counted earlier.
        SELECT array_agg(contribution), array_agg(facilitator) INTO ids, givers FROM (
          SELECT DISTINCT ON (facilitator) contribution, facilitator FROM reflect.contributions
          WHERE organisation = own AND quarter = of_quarter AND publication IS NULL
            AND facilitator NOT IN (
              SELECT told.facilitator FROM reflect.contributions AS told
              WHERE told.organisation = own AND told.quarter = of_quarter AND told.publication IS NOT NULL)
          ORDER BY facilitator, contribution
        ) AS counted;
        IF ids IS NULL THEN
          RETURN false;
        END IF;
        PERFORM reflect.fill_parts(own, of_quarter, ids);
        PERFORM reflect.fill_cells();
        PERFORM reflect.hold();
        SELECT EXISTS (
          SELECT FROM pg_temp.cells WHERE of_table = 'quarter' AND measure = 'rounds' AND NOT held
        ) INTO is_told;
        IF is_told THEN
          SELECT coalesce(max(number), 0) + 1 INTO next_number FROM reflect.publications
          WHERE organisation = own AND quarter = of_quarter;
          INSERT INTO reflect.publications (organisation, quarter, number, day, contributions)
          VALUES (own, of_quarter, next_number, today, cardinality(ids));
          PERFORM reflect.note_givers(own, of_quarter, givers);
          INSERT INTO reflect.cells
          SELECT own, of_quarter, next_number, place, of_table, measure, of_group, of_row,
            CASE WHEN NOT held THEN reflect.rounded(total_1) END,
            CASE WHEN NOT held AND measure = 'views' THEN reflect.rounded(total_2) END
          FROM pg_temp.cells;
          UPDATE reflect.contributions SET publication = next_number FROM unnest(ids) AS counted(id)
          WHERE organisation = own AND quarter = of_quarter AND contribution = counted.id;
        END IF;
        DROP TABLE pg_temp.givers, pg_temp.keys, pg_temp.parts, pg_temp.cells;
        RETURN is_told;
      END
      $$;
      REVOKE ALL ON FUNCTION reflect.publish_quarter FROM PUBLIC;

      -- Publishes the first quarter of an organisation after `past` that has something to publish, and says what became
      -- of it: published, too few, or waiting until a day. How many wait is not said. No row where there is none.
      CREATE FUNCTION reflect.publish(own text, today date, past date)
      RETURNS TABLE (of_quarter date, outcome text, waits_until date)
      -- Compiling these queries takes longer than most of them do.
      LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET jit = off AS $$
      DECLARE
        one record;
      BEGIN
        SELECT * INTO one FROM reflect.due(own, today) AS d WHERE d.quarter > past LIMIT 1;
        -- Writers are shut out only where there is something to do.
        IF one.quarter IS NOT NULL AND one.waits_until IS NULL THEN
          PERFORM pg_advisory_xact_lock(hashtextextended('reflect ' || own, 0));
          SELECT * INTO one FROM reflect.due(own, today) AS d WHERE d.quarter > past LIMIT 1;
        END IF;
        IF one.quarter IS NOT NULL THEN
          of_quarter := one.quarter;
          waits_until := one.waits_until;
          outcome := CASE
            WHEN waits_until IS NOT NULL THEN 'waits'
            WHEN reflect.publish_quarter(own, of_quarter, today) THEN 'published'
            ELSE 'too few'
          END;
          RETURN NEXT;
        END IF;
      END
      $$;
      REVOKE ALL ON FUNCTION reflect.publish FROM PUBLIC;

      -- For a reader: the same of its own organisation, by the day of the database.
      CREATE FUNCTION reflect.publish_due(past date DEFAULT '-infinity')
      RETURNS TABLE (of_quarter date, outcome text, waits_until date)
      LANGUAGE plpgsql SECURITY DEFINER
      SET search_path = pg_catalog, pg_temp SET row_security = on SET client_min_messages = error SET jit = off AS $$
      BEGIN
        RETURN QUERY SELECT * FROM reflect.publish(reflect.organisation_to('read'), current_date, past);
      END
      $$;
      REVOKE ALL ON FUNCTION reflect.publish_due FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION reflect.publish_due TO reflect_reader;

      -- For a reader: every cell that was ever published of its organisation.
      CREATE FUNCTION reflect.published()
      RETURNS TABLE (
        organisation text, quarter date, number integer, day date, of_table text, measure text, of_group text,
        of_row text, first integer, second integer
      )
      LANGUAGE plpgsql STABLE SECURITY DEFINER
      SET search_path = pg_catalog, pg_temp SET row_security = on SET client_min_messages = error SET jit = off AS $$
      DECLARE
        own text := reflect.organisation_to('read');
      BEGIN
        RETURN QUERY
        SELECT p.organisation, p.quarter, p.number, p.day, c.of_table, c.measure, c.of_group, c.of_row, c.first, c.second
        FROM reflect.publications AS p
        JOIN reflect.cells AS c USING (organisation, quarter, number)
        WHERE p.organisation = own AND p.made_by IS DISTINCT FROM pg_current_xact_id_if_assigned()
        ORDER BY p.quarter, p.number, c.place;
      END
      $$;
      REVOKE ALL ON FUNCTION reflect.published FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION reflect.published TO reflect_reader;

      -- For a reader: about how many contributions that is, and of about how many facilitators. Nothing of a publication
      -- of the same transaction.
      CREATE FUNCTION reflect.published_from(first date, last date)
      RETURNS TABLE (contributions integer, facilitators integer)
      LANGUAGE plpgsql STABLE SECURITY DEFINER
      SET search_path = pg_catalog, pg_temp SET row_security = on SET client_min_messages = error SET jit = off AS $$
      DECLARE
        own text := reflect.organisation_to('read');
        asked bit(256) := reflect.bits_of(first, last);
      BEGIN
        IF EXISTS (
          SELECT FROM reflect.publications AS p
          WHERE p.organisation = own AND p.made_by = pg_current_xact_id_if_assigned()
        ) THEN
          RETURN;
        END IF;
        RETURN QUERY
        SELECT
          (SELECT reflect.rounded(coalesce(sum(p.contributions), 0)) FROM reflect.publications AS p
            WHERE p.organisation = own AND p.quarter BETWEEN first AND last),
          (SELECT reflect.rounded(count(*)) FROM reflect.facilitators AS f
            WHERE f.organisation = own AND position(B'1' IN f.quarters & asked) > 0);
      END
      $$;
      REVOKE ALL ON FUNCTION reflect.published_from FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION reflect.published_from TO reflect_reader;
      """)
}
