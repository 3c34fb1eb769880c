package import Counts
internal import Practice

/// Contributions on their way into a database, many at a time.
package struct Loading {
  /// What became of a contribution.
  package enum Outcome: Hashable, Sendable {
    case added
    /// It was there, word for word.
    case there
    /// It took the place of what the same login had sent before.
    case changed
    /// What was there stays: it has been published, or another login sent it.
    case kept
    /// The database said why.
    case refused(String)
  }

  private let connection: Connection
  // The numbers that the database has for what is counted.
  private var kinds: [CountRow: String] = [:]

  // nil for a writer, whose login says it.
  private let organisation: String?

  /// - Parameter organisation: Whose they are, for the owner; a writer's login says it.
  package init(
    into database: Database, owning organisation: String? = nil
  ) throws(DatabaseFailure) {
    try database.checkVersion()
    connection = database.connection
    self.organisation = organisation
  }

  /// How many contributions make a transaction: enough to be quick, and few to send again.
  package static let batch = 500

  /// Adds contributions, all of them or none; where the database refuses some, each by itself.
  package mutating func add(
    _ contributions: [Contribution]
  ) throws(DatabaseFailure) -> [Outcome] {
    do {
      return try addTogether(contributions)
    } catch .said(let reason) {
      if contributions.count == 1 { return [.refused(reason)] }
    }
    var outcomes: [Outcome] = []
    for contribution in contributions { outcomes += try add([contribution]) }
    return outcomes
  }

  /// Adds contributions, all of them or none.
  mutating func addTogether(
    _ contributions: [Contribution]
  ) throws(DatabaseFailure) -> [Outcome] {
    if contributions.isEmpty { return [] }
    let rows = contributions.map { $0.rows }
    let numbers = try numbers(of: rows)
    var values = (ids: ArrayText(), facilitators: ArrayText(), quarters: ArrayText())
    var named = (organisations: ArrayText(), regions: ArrayText())
    var counts = (kinds: ArrayText(), firsts: ArrayText(), seconds: ArrayText())
    for (contribution, (rows, numbers)) in zip(contributions, zip(rows, numbers)) {
      values.ids.append(contribution.id.description)
      values.facilitators.append(contribution.facilitator.description)
      values.quarters.append(contribution.quarter.firstDay)
      named.organisations.append(contribution.organisation)
      named.regions.append(contribution.region)
      counts.kinds.append(numbers: numbers)
      counts.firsts.append(numbers: rows.map { "\($0.first)" })
      counts.seconds.append(numbers: rows.map { "\($0.second)" })
    }
    let answer = try again { () throws(DatabaseFailure) in
      try call(
        "add", "add_to",
        [
          values.ids.text, values.facilitators.text, values.quarters.text,
          named.organisations.text, named.regions.text,
          counts.kinds.text, counts.firsts.text, counts.seconds.text,
        ])
    }
    return answer.map { row in
      switch row.first ?? nil {
      case "added": .added
      case "there": .there
      case "changed": .changed
      default: .kept
      }
    }
  }

  // Looks each row up once; most of what loading does is that.
  private mutating func numbers(
    of contributions: [[CountRow]]
  ) throws(DatabaseFailure) -> [[String]] {
    let known = contributions.map { rows in rows.map { kinds[$0.kind] } }
    if known.contains(where: { $0.contains(nil) }) {
      try name(contributions)
      return contributions.map { rows in rows.map { kinds[$0.kind] ?? "" } }
    }
    return known.map { $0.compactMap { $0 } }
  }

  // Asks for the numbers of whatever has not been met before.
  private mutating func name(_ contributions: [[CountRow]]) throws(DatabaseFailure) {
    var new: Set<CountRow> = []
    for rows in contributions {
      for row in rows where kinds[row.kind] == nil { new.insert(row.kind) }
    }
    if new.isEmpty { return }
    let asked = Array(new)
    let words: [(CountRow) -> String] = [
      { $0.measure.rawValue }, { $0.card ?? "" }, { $0.version ?? "" }, { $0.theme ?? "" },
      { $0.setting?.rawValue ?? "" }, { $0.position ?? "" },
    ]
    let numbers = try again { () throws(DatabaseFailure) in
      try call(
        "name_kinds", "name_kinds_of",
        words.map { word in ArrayText(asked.map(word)).text })
    }
    for (row, number) in zip(asked, numbers) { kinds[row] = number.first ?? nil }
  }

  // The owner says first whose it is.
  private func call(
    _ writers: String, _ owners: String, _ values: [String]
  ) throws(DatabaseFailure) -> [[String?]] {
    let values = (organisation.map { [$0] } ?? []) + values
    let places = values.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
    return try connection.run(
      "SELECT unnest(reflect.\(organisation == nil ? writers : owners)(\(places)))", values)
  }

  // Two writers can wait for each other; PostgreSQL then ends one, which only needs to ask again.
  private func again<Answer>(
    _ body: () throws(DatabaseFailure) -> Answer
  ) throws(DatabaseFailure) -> Answer {
    for _ in 0..<5 {
      do { return try body() } catch .deadlock { continue }
    }
    return try body()
  }
}

extension Database {
  /// What became of a withdrawal.
  package enum Withdrawal: String, Sendable {
    case withdrawn
    /// It counts in tables that were published, and stays.
    case published
    /// There is none of this name that this login sent.
    case unknown
  }

  /// Takes a contribution back.
  package func withdraw(_ id: RandomName) throws(DatabaseFailure) -> Withdrawal {
    try checkVersion()
    let answer = try connection.run("SELECT reflect.withdraw($1)", [id.description])
    return (answer.first?.first ?? nil).flatMap(Withdrawal.init) ?? .unknown
  }
}

extension CountRow {
  /// What it counts, without how many.
  fileprivate var kind: CountRow {
    var kind = self
    kind.first = 0
    kind.second = 0
    return kind
  }
}

extension Quarter {
  /// As PostgreSQL reads a day.
  var firstDay: String {
    let month = number * 3 - 2
    return "\(year)-\(month < 10 ? "0" : "")\(month)-01"
  }
}
