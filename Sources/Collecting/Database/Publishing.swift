package import Counts
package import Practice

extension Database {
  /// What became of a quarter's contributions that were in no publication.
  package struct Publishing: Equatable, Sendable {
    package var quarter: Quarter
    /// nil where they were published.
    package var waiting: Ledger.Waiting?
  }

  /// For a reader: publishes what is due on the database's own day, quarter by quarter.
  ///
  /// - Parameter telling: Told of each quarter once it's done.
  @discardableResult
  package func publishDue(
    telling: (Publishing) -> Void = { _ in }
  ) throws(DatabaseFailure) -> [Publishing] {
    try eachQuarter(telling) { (past) throws(DatabaseFailure) in
      try connection.run("SELECT * FROM reflect.publish_due($1)", [past])
    }
  }

  /// For the owner: publishes what is due of an organisation on `day`, quarter by quarter.
  ///
  /// - Parameter telling: Told of each quarter once it's done.
  @discardableResult
  package func publish(
    _ organisation: String, on day: CalendarDay, telling: (Publishing) -> Void = { _ in }
  ) throws(DatabaseFailure) -> [Publishing] {
    try eachQuarter(telling) { (past) throws(DatabaseFailure) in
      var rows: [[String?]] = []
      try asOwner { () throws(DatabaseFailure) in
        rows = try connection.run(
          "SELECT * FROM reflect.publish($1, $2, $3)", [organisation, day.description, past])
      }
      return rows
    }
  }

  private func eachQuarter(
    _ telling: (Publishing) -> Void,
    publish: (_ past: String) throws(DatabaseFailure) -> [[String?]]
  ) throws(DatabaseFailure) -> [Publishing] {
    try checkVersion()
    var all: [Publishing] = []
    while let row = try publish(all.last?.quarter.firstDay ?? "-infinity").first {
      let one = try publishing(row)
      telling(one)
      all.append(one)
    }
    return all
  }

  /// For a reader: all that was ever published of its organisation, without who gave it.
  package func batches() throws(DatabaseFailure) -> [Batch] {
    try checkVersion()
    var batches: [Batch] = []
    var last: [String?] = []
    for row in try connection.run("SELECT * FROM reflect.published()") {
      guard row.count == 10, let made = row[3].flatMap({ CalendarDay($0) }),
        let table = row[4].flatMap(CountTable.init),
        let measure = row[5].flatMap(CountRow.Measure.init)
      else { throw .refused("a table holds what no table of this version holds.") }
      if last != Array(row[..<3]) {
        last = Array(row[..<3])
        batches.append(
          Batch(
            organisation: row[0], quarter: try quarter(row[1]), made: made, contributions: [],
            facilitators: [], cells: []))
      }
      batches[batches.count - 1].cells.append(
        PublishedCell(
          CellKey(table, measure, row[6] ?? "", row[7] ?? ""), first: row[8].flatMap { Int($0) },
          second: row[9].flatMap { Int($0) }))
    }
    return batches
  }

  /// For a reader: about how many contributions are in what was published, and of how many facilitators.
  package func published(
    from first: Quarter, to last: Quarter
  ) throws(DatabaseFailure) -> (contributions: Int, facilitators: Int) {
    let row = try connection.run(
      "SELECT * FROM reflect.published_from($1, $2)", [first.firstDay, last.firstDay])
    let numbers = row.first.map { $0.map { $0.flatMap { Int($0) } ?? 0 } } ?? []
    guard numbers.count == 2 else { throw .notSetUp }
    return (numbers[0], numbers[1])
  }

  private func publishing(_ row: [String?]) throws(DatabaseFailure) -> Publishing {
    let waiting: Ledger.Waiting? =
      switch row.dropFirst().first ?? nil {
      case "published": nil
      case "waits": (row.last ?? nil).flatMap { CalendarDay($0) }.map { .until($0) }
      default: .tooFew
      }
    return Publishing(quarter: try quarter(row.first ?? nil), waiting: waiting)
  }

  private func quarter(_ day: String?) throws(DatabaseFailure) -> Quarter {
    guard let day = day.flatMap({ CalendarDay($0) }) else {
      throw .refused("a quarter begins on no day.")
    }
    return Quarter(day)
  }

  /// Runs `body` as the owner of the tables, in one transaction.
  func asOwner(_ body: () throws(DatabaseFailure) -> Void) throws(DatabaseFailure) {
    try connection.together { () throws(DatabaseFailure) in
      try connection.run("SET LOCAL ROLE reflect_owner")
      try body()
    }
  }
}
