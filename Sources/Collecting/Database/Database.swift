/// An organisation's counts in PostgreSQL.
package struct Database {
  let connection: Connection

  /// Connects; whether the database is set up shows when something is asked of it.
  package init(at address: DatabaseAddress) throws(DatabaseFailure) {
    connection = try Connection(to: address)
  }

  /// Makes schema, roles and room for the quarters to come, or brings them up to this program; all of it or nothing.
  ///
  /// - Returns: The names of the migrations that were applied.
  package func setUp() throws(DatabaseFailure) -> [String] {
    var applied: [String] = []
    try connection.together { () throws(DatabaseFailure) in
      try connection.run("SELECT pg_advisory_xact_lock(hashtextextended('reflect setup', 0))")
      try connection.runAll(Migration.roles)
      let known = try knownMigrations()
      for migration in Migration.all.dropFirst(known) {
        try connection.runAll(migration.statements)
        try connection.run(
          "INSERT INTO reflect.migrations VALUES ($1, $2)",
          [
            "\(known + applied.count + 1)", migration.name,
          ])
        applied.append(migration.name)
      }
      try connection.run(
        "SELECT reflect.make_quarters('2024-01-01', (date_trunc('quarter', now()) + interval '5 years')::date)"
      )
    }
    return applied
  }

  /// What a login of an organisation may do.
  package enum Purpose: String, CaseIterable, Sendable {
    case write, read
  }

  /// Lets a login that is there already add an organisation's counts, or read its tables.
  package func admit(
    _ login: String, of organisation: String, to purpose: Purpose
  ) throws(DatabaseFailure) {
    try checkVersion()
    try connection.together { () throws(DatabaseFailure) in
      // The owner of the tables needn't be allowed to give roles; whoever set up is.
      let grant = try connection.run(
        "SELECT format('GRANT %I TO %I', 'reflect_' || $2::text, $1::text) WHERE to_regrole(quote_ident($1::text)) IS NOT NULL",
        [login, purpose == .write ? "writer" : "reader"])
      if let statement = grant.first?.first ?? nil { try connection.run(statement) }
      try connection.run("SET LOCAL ROLE reflect_owner")
      try connection.run(
        "SELECT reflect.admit($1, $2, $3)", [login, organisation, purpose.rawValue])
    }
  }

  /// Refuses a database that this program doesn't know, or that is not set up for it.
  func checkVersion() throws(DatabaseFailure) {
    guard try knownMigrations() == Migration.all.count else { throw .notSetUp }
  }

  // How many of the migrations have been applied; each but the known ones in their order is a newer program's.
  private func knownMigrations() throws(DatabaseFailure) -> Int {
    let names = try connection.run("SELECT name FROM reflect.migrations ORDER BY place")
      .compactMap { $0.first ?? nil }
    for (place, name) in names.enumerated()
    where place >= Migration.all.count || Migration.all[place].name != name {
      throw .newer(name)
    }
    return names.count
  }
}
