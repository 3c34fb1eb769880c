extension Migration {
  /// Before any migration, by whoever sets up: roles belong to all databases of a server, and each may be there.
  static let roles = """
    DO $$
    DECLARE
      role text;
    BEGIN
      FOREACH role IN ARRAY ARRAY['reflect_owner', 'reflect_writer', 'reflect_reader'] LOOP
        BEGIN
          IF to_regrole(role) IS NULL THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', role);
          END IF;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
          NULL;
        END;
      END LOOP;
      IF NOT pg_has_role(current_user, 'reflect_owner', 'MEMBER') THEN
        EXECUTE format('GRANT reflect_owner TO %I', current_user);
      END IF;
      EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO reflect_owner', current_database());
    END
    $$;
    CREATE SCHEMA IF NOT EXISTS reflect AUTHORIZATION reflect_owner;
    SET LOCAL ROLE reflect_owner;
    REVOKE ALL ON SCHEMA reflect FROM PUBLIC;
    GRANT USAGE ON SCHEMA reflect TO reflect_writer, reflect_reader;
    CREATE TABLE IF NOT EXISTS reflect.migrations (
      place integer PRIMARY KEY,
      name text NOT NULL UNIQUE,
      applied timestamptz NOT NULL DEFAULT now()
    );
    GRANT SELECT ON reflect.migrations TO reflect_writer, reflect_reader;
    """
}
