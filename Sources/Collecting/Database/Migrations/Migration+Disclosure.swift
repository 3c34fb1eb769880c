extension Migration {
  /// What of a batch of contributions may be seen, by the steps of `Documentation/many-rooms-disclosure.md`.
  ///
  /// `Disclosure` of the part Counts is the same in Swift; the tests hold the two against each other.
  static let disclosure = Migration(
    name: "disclosure",
    statements: """
      CREATE FUNCTION reflect.table_place(of_table text) RETURNS integer
      LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
        SELECT array_position(ARRAY['quarter', 'theme', 'card', 'setting', 'region', 'views'], of_table)
      $$;
      REVOKE ALL ON FUNCTION reflect.table_place FROM PUBLIC;

      -- Whether it is of enough facilitators, none of whom gives more than half.
      CREATE FUNCTION reflect.is_shared(givers bigint, total bigint, most bigint) RETURNS boolean
      LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
        SELECT givers >= 3 AND 2 * most <= total
      $$;
      REVOKE ALL ON FUNCTION reflect.is_shared FROM PUBLIC;

      CREATE FUNCTION reflect.rounded(number bigint) RETURNS integer
      LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
        SELECT ((number + 2) / 5 * 5)::integer
      $$;
      REVOKE ALL ON FUNCTION reflect.rounded FROM PUBLIC;

      -- Adds up contributions of one quarter, no two of one facilitator: for each cell what each gives.
      CREATE FUNCTION reflect.fill_parts(own text, of_quarter date, ids uuid[]) RETURNS void
      LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET jit = off SET work_mem = '128MB' AS $$
      BEGIN
        CREATE TEMP TABLE parts AS
        WITH counts AS (
          SELECT c.facilitator, c.region, k.measure, k.card, k.theme, k.setting, k.position, n.first, n.second
          FROM unnest(ids) AS counted(id)
          JOIN reflect.contributions AS c ON c.contribution = counted.id
          CROSS JOIN LATERAL unnest(c.kinds, c.firsts, c.seconds) AS n(kind, first, second)
          JOIN reflect.kinds AS k ON k.organisation = c.organisation AND k.kind = n.kind
          WHERE c.organisation = own AND c.quarter = of_quarter
        ), has_regions AS (
          SELECT EXISTS (SELECT FROM counts WHERE region IS NOT NULL) AS is_so
        )
        SELECT t.of_table, counts.measure, t.of_group, t.of_row, counts.facilitator,
          sum(counts.first) AS first, sum(counts.second) AS second
        FROM counts CROSS JOIN has_regions
        CROSS JOIN LATERAL (VALUES
          ('quarter', '', to_char(of_quarter, 'YYYY"-Q"Q'), counts.measure <> 'views'),
          ('theme', '', counts.theme, counts.measure = 'rounds'),
          ('card', counts.theme, counts.card, counts.measure = 'rounds'),
          ('setting', '', counts.setting, counts.measure = 'rounds'),
          ('region', '', coalesce(counts.region, ''), counts.measure <> 'views' AND has_regions.is_so),
          ('views', counts.card, counts.position, counts.measure = 'views')
        ) AS t(of_table, of_group, of_row, belongs)
        WHERE t.belongs
        GROUP BY 1, 2, 3, 4, 5;
      END
      $$;
      REVOKE ALL ON FUNCTION reflect.fill_parts FROM PUBLIC;

      -- The cells of `parts`, in order, each with whether it may be told by itself. Rounds are no people: only the
      -- people in them, which are the second number, have to be enough.
      CREATE FUNCTION reflect.fill_cells() RETURNS void
      LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        CREATE TEMP TABLE cells AS
        SELECT of_table, measure, of_group, of_row, total_1, total_2,
          row_number() OVER everything AS place,
          dense_rank() OVER (
            ORDER BY reflect.table_place(of_table), measure COLLATE "C", of_group COLLATE "C") AS partition,
          NOT (reflect.is_shared(givers_1, total_1, most_1) AND reflect.is_shared(givers_2, total_2, most_2)
            AND total_2 >= 10 AND (measure = 'rounds' OR total_1 >= 10)) AS held
        FROM (
          SELECT of_table, measure, of_group, of_row,
            sum(first)::bigint AS total_1, count(*) FILTER (WHERE first > 0) AS givers_1, max(first)::bigint AS most_1,
            sum(second)::bigint AS total_2, count(*) FILTER (WHERE second > 0) AS givers_2,
            max(second)::bigint AS most_2
          FROM pg_temp.parts GROUP BY 1, 2, 3, 4
        ) AS summed
        WINDOW everything AS (
          ORDER BY reflect.table_place(of_table), measure COLLATE "C", of_group COLLATE "C", of_row COLLATE "C");
        ANALYZE pg_temp.parts;
        ANALYZE pg_temp.cells;
      END
      $$;
      REVOKE ALL ON FUNCTION reflect.fill_cells FROM PUBLIC;

      -- Where cells that add up to a number are held back, what they come to together must be safe as well: the
      -- smallest cells still shown are held back with them, one by one, until it is. `among` are the tables looked at.
      CREATE FUNCTION reflect.hold_more(VARIADIC among text[]) RETURNS void
      LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET jit = off SET work_mem = '128MB' AS $$
      DECLARE
        more bigint[];
      BEGIN
        LOOP
          WITH touched AS (
            SELECT partition FROM pg_temp.cells WHERE of_table = ANY (among)
            GROUP BY 1 HAVING bool_or(held) AND NOT bool_and(held)
          ), given AS (
            SELECT c.partition, c.measure, p.facilitator, sum(p.first) AS first, sum(p.second) AS second
            FROM pg_temp.cells AS c JOIN touched USING (partition)
            JOIN pg_temp.parts AS p USING (of_table, measure, of_group, of_row)
            WHERE c.held GROUP BY 1, 2, 3
          ), unions AS (
            SELECT partition, measure,
              sum(first)::bigint AS total_1, count(*) FILTER (WHERE first > 0) AS givers_1, max(first)::bigint AS most_1,
              sum(second)::bigint AS total_2, count(*) FILTER (WHERE second > 0) AS givers_2,
              max(second)::bigint AS most_2
            FROM given GROUP BY 1, 2
          ), narrow AS (
            SELECT partition FROM unions
            WHERE NOT (
              reflect.is_shared(givers_1, total_1, most_1) AND reflect.is_shared(givers_2, total_2, most_2)
              AND total_2 - most_2 >= 10 AND (measure = 'rounds' OR total_1 - most_1 >= 10))
              OR (SELECT count(*) FROM pg_temp.cells AS c WHERE c.partition = unions.partition AND c.held) < 2
          ), next AS (
            SELECT DISTINCT ON (partition) place FROM pg_temp.cells JOIN narrow USING (partition)
            WHERE NOT held ORDER BY partition, total_1 + total_2, place
          )
          SELECT array_agg(place) INTO more FROM next;
          EXIT WHEN more IS NULL;
          UPDATE pg_temp.cells SET held = true WHERE place = ANY (more);
        END LOOP;
      END
      $$;
      REVOKE ALL ON FUNCTION reflect.hold_more FROM PUBLIC;

      -- Decides which cells are held back. The cards of a theme that is held back are held back all.
      CREATE FUNCTION reflect.hold() RETURNS void
      LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        PERFORM reflect.hold_more('theme');
        UPDATE pg_temp.cells AS c SET held = true
        WHERE c.of_table = 'card' AND NOT c.held
          AND EXISTS (SELECT FROM pg_temp.cells AS t WHERE t.of_table = 'theme' AND t.held AND t.of_row = c.of_group);
        PERFORM reflect.hold_more('quarter', 'card', 'setting', 'region', 'views');
      END
      $$;
      REVOKE ALL ON FUNCTION reflect.hold FROM PUBLIC;
      """)
}
