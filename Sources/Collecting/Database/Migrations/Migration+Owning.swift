extension Migration {
  /// What the owner alone does: move a folder in with all that was published from it, and look at every count.
  static let owning = Migration(
    name: "owning",
    statements: """
      -- Takes over what a folder published. Contributions that are no longer in the folder stand as empty ones:
      -- neither they nor another of the same facilitator may ever count again.
      CREATE FUNCTION reflect.take_over(
        own text, of_quarter date, of_number integer, made date, ids uuid[], givers uuid[],
        tables text[], measures text[], groups text[], rows text[], firsts integer[], seconds integer[]
      ) RETURNS void
      LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
      DECLARE
        gone uuid[];
        gone_givers uuid[];
      BEGIN
        PERFORM pg_advisory_xact_lock(hashtextextended('reflect ' || own, 0));
        INSERT INTO reflect.publications (organisation, quarter, number, day, contributions)
        VALUES (own, of_quarter, of_number, made, cardinality(ids));
        PERFORM reflect.note_givers(own, of_quarter, givers);
        UPDATE reflect.contributions SET publication = of_number FROM unnest(ids) AS counted(id)
        WHERE organisation = own AND quarter = of_quarter AND contribution = counted.id;
        gone := ARRAY(
          SELECT unnest(ids) EXCEPT SELECT contribution FROM reflect.contributions
          WHERE organisation = own AND quarter = of_quarter);
        gone_givers := ARRAY(
          SELECT unnest(givers) EXCEPT SELECT facilitator FROM reflect.contributions
          WHERE organisation = own AND quarter = of_quarter AND publication = of_number);
        INSERT INTO reflect.contributions
        SELECT own, of_quarter, id, coalesce(giver, id), NULL, '{}', '{}', '{}', session_user, of_number
        FROM unnest(gone, gone_givers) AS missing(id, giver) WHERE id IS NOT NULL;
        INSERT INTO reflect.cells
        SELECT own, of_quarter, of_number, place, t, m, g, r, a, b
        FROM unnest(tables, measures, groups, rows, firsts, seconds) WITH ORDINALITY AS c(t, m, g, r, a, b, place);
      END
      $$;
      REVOKE ALL ON FUNCTION reflect.take_over FROM PUBLIC;

      -- Every count as a row.
      CREATE VIEW reflect.rows AS
      SELECT c.organisation, c.quarter, c.contribution, c.facilitator, c.region, k.measure, k.card, k.version, k.theme,
        k.setting, k.position, counted.first, counted.second
      FROM reflect.contributions AS c
      CROSS JOIN LATERAL unnest(c.kinds, c.firsts, c.seconds) AS counted(kind, first, second)
      JOIN reflect.kinds AS k ON k.organisation = c.organisation AND k.kind = counted.kind;
      """)
}
