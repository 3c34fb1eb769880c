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

      -- Adds up contributions of one quarter, no two of one facilitator: in `keys` the cells that there can be, and
      -- in `parts` what each facilitator gives to each. Both are told by numbers, as there are very many parts.
      CREATE FUNCTION reflect.fill_parts(own text, of_quarter date, ids uuid[]) RETURNS void
      LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET jit = off SET work_mem = '128MB' AS $$
      BEGIN
        CREATE TEMP TABLE givers AS
        SELECT place::integer AS giver, c.region, c.kinds, c.firsts, c.seconds
        FROM unnest(ids) WITH ORDINALITY AS counted(id, place)
        JOIN reflect.contributions AS c ON c.contribution = counted.id
        WHERE c.organisation = own AND c.quarter = of_quarter;

        CREATE TEMP TABLE keys AS
        WITH named AS (
          SELECT k.kind, t.of_table, k.measure, t.of_group, t.of_row
          FROM reflect.kinds AS k
          CROSS JOIN LATERAL (VALUES
            ('quarter', '', to_char(of_quarter, 'YYYY"-Q"Q'), k.measure <> 'views'),
            ('theme', '', k.theme, k.measure = 'rounds'),
            ('card', k.theme, k.card, k.measure = 'rounds'),
            ('setting', '', k.setting, k.measure = 'rounds'),
            ('views', k.card, k.position, k.measure = 'views')
          ) AS t(of_table, of_group, of_row, belongs)
          WHERE k.organisation = own AND t.belongs
        ), placed AS (
          -- A region has what its facilitators give to the quarter.
          SELECT array_agg(kind) AS kinds, NULL AS region, of_table, measure, of_group, of_row FROM named
          GROUP BY of_table, measure, of_group, of_row
          UNION ALL
          SELECT NULL, regions.region, 'region', measures.measure, '', regions.region
          FROM (SELECT DISTINCT coalesce(region, '') FROM pg_temp.givers) AS regions(region)
          CROSS JOIN (SELECT DISTINCT measure FROM named WHERE of_table = 'quarter') AS measures
          WHERE EXISTS (SELECT FROM pg_temp.givers WHERE region IS NOT NULL)
        )
        SELECT row_number() OVER ()::integer AS cell, * FROM placed;

        CREATE TEMP TABLE parts AS
        WITH placed AS (
          SELECT keys.cell, of_kind.kind FROM pg_temp.keys CROSS JOIN LATERAL unnest(keys.kinds) AS of_kind(kind)
        )
        SELECT placed.cell, givers.giver, sum(n.first) AS first, sum(n.second) AS second
        FROM pg_temp.givers CROSS JOIN LATERAL unnest(kinds, firsts, seconds) AS n(kind, first, second)
        JOIN placed USING (kind)
        GROUP BY 1, 2;

        INSERT INTO pg_temp.parts
        SELECT regional.cell, givers.giver, parts.first, parts.second
        FROM pg_temp.parts
        JOIN pg_temp.keys AS whole ON whole.cell = parts.cell AND whole.of_table = 'quarter'
        JOIN pg_temp.givers ON givers.giver = parts.giver
        JOIN pg_temp.keys AS regional ON regional.of_table = 'region' AND regional.measure = whole.measure
          AND regional.region = coalesce(givers.region, '');
      END
      $$;
      REVOKE ALL ON FUNCTION reflect.fill_parts FROM PUBLIC;

      -- The cells of `parts`, in order, each with whether it may be told by itself. Rounds are no people: only the
      -- people in them, which are the second number, have to be enough.
      CREATE FUNCTION reflect.fill_cells() RETURNS void
      LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET work_mem = '128MB' AS $$
      BEGIN
        CREATE TEMP TABLE cells AS
        SELECT cell, of_table, measure, of_group, of_row, total_1, total_2,
          row_number() OVER everything AS place,
          dense_rank() OVER (
            ORDER BY reflect.table_place(of_table), measure COLLATE "C", of_group COLLATE "C") AS partition,
          NOT (reflect.is_shared(givers_1, total_1, most_1) AND reflect.is_shared(givers_2, total_2, most_2)
            AND total_2 >= 10 AND (measure = 'rounds' OR total_1 >= 10)) AS held
        FROM (
          SELECT cell,
            sum(first)::bigint AS total_1, count(*) FILTER (WHERE first > 0) AS givers_1, max(first)::bigint AS most_1,
            sum(second)::bigint AS total_2, count(*) FILTER (WHERE second > 0) AS givers_2,
            max(second)::bigint AS most_2
          FROM pg_temp.parts GROUP BY 1
        ) AS summed
        JOIN pg_temp.keys USING (cell)
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
            SELECT c.partition, c.measure, p.giver, sum(p.first) AS first, sum(p.second) AS second
            FROM pg_temp.cells AS c JOIN touched USING (partition)
            JOIN pg_temp.parts AS p USING (cell)
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
