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
  // The numbers that the database has for what is counted, by card: there are few cards, and very many counts.
  private var numbers: [Card: [Kind: String]] = [:]
  // What the database has been asked to add, and hasn't answered yet.
  private var sent: (contributions: [Contribution], values: [String])?

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
    try send(contributions) + end()
  }

  /// Sends contributions to be added, as `add` does, while its caller reads on.
  ///
  /// - Returns: What became of those that were sent before.
  package mutating func send(
    _ contributions: [Contribution]
  ) throws(DatabaseFailure) -> [Outcome] {
    if contributions.isEmpty { return [] }
    var before: [Outcome] = []
    var values = values(of: contributions)
    if values == nil {
      before = try end()
      values = try name(contributions)
    }
    before += try end()
    let next = (contributions, values ?? [])
    try ask(next.1)
    sent = next
    return before
  }

  /// Waits for what became of those that were sent last.
  package mutating func end() throws(DatabaseFailure) -> [Outcome] {
    guard let (contributions, values) = sent else { return [] }
    sent = nil
    var tries = 0
    while true {
      do throws(DatabaseFailure) {
        return try answer()
      } catch .deadlock where tries < 5 {
        // Two writers can wait for each other; PostgreSQL then ends one, which only needs to ask again.
        tries += 1
        try ask(values)
      } catch .said(let reason) {
        if contributions.count == 1 { return [.refused(reason)] }
        var outcomes: [Outcome] = []
        for contribution in contributions { outcomes += try add([contribution]) }
        return outcomes
      }
    }
  }

  /// Adds contributions, all of them or none.
  mutating func addTogether(
    _ contributions: [Contribution]
  ) throws(DatabaseFailure) -> [Outcome] {
    if contributions.isEmpty { return [] }
    if let values = values(of: contributions) {
      try ask(values)
    } else {
      try ask(name(contributions))
    }
    return try answer()
  }

  private func ask(_ values: [String]) throws(DatabaseFailure) {
    try call("add", "add_to", values)
  }

  private func answer() throws(DatabaseFailure) -> [Outcome] {
    try connection.answer().map { row in
      switch row.first ?? nil {
      case "added": .added
      case "there": .there
      case "changed": .changed
      default: .kept
      }
    }
  }

  // nil where the database has to number something first.
  private func values(of contributions: [Contribution]) -> [String]? {
    var values = (ids: ArrayText(), facilitators: ArrayText(), quarters: ArrayText())
    var named = (organisations: ArrayText(), regions: ArrayText())
    var counts = (kinds: ArrayText(), firsts: ArrayText(), seconds: ArrayText())
    for contribution in contributions {
      let rows = contribution.rows
      guard let kinds = numbers(of: rows) else { return nil }
      values.ids.append(contribution.id.description)
      values.facilitators.append(contribution.facilitator.description)
      values.quarters.append(contribution.quarter.firstDay)
      named.organisations.append(contribution.organisation)
      named.regions.append(contribution.region)
      counts.kinds.append(numbers: kinds)
      counts.firsts.append(numbers: rows.map { "\($0.first)" })
      counts.seconds.append(numbers: rows.map { "\($0.second)" })
    }
    return [
      values.ids.text, values.facilitators.text, values.quarters.text, named.organisations.text,
      named.regions.text, counts.kinds.text, counts.firsts.text, counts.seconds.text,
    ]
  }

  private func numbers(of rows: [CountRow]) -> [String]? {
    var found: [String] = []
    found.reserveCapacity(rows.count)
    var card: Card?
    var ofCard: [Kind: String] = [:]
    for row in rows {
      if card?.isOf(row) != true {
        let next = Card(row)
        card = next
        ofCard = numbers[next] ?? [:]
      }
      guard let number = ofCard[Kind(row)] else { return nil }
      found.append(number)
    }
    return found
  }

  // Asks for the numbers of whatever has not been met before, and gives what is then to be sent.
  private mutating func name(
    _ contributions: [Contribution]
  ) throws(DatabaseFailure) -> [String] {
    var new: Set<CountRow> = []
    for contribution in contributions {
      for var row in contribution.rows where numbers[Card(row)]?[Kind(row)] == nil {
        row.first = 0
        row.second = 0
        new.insert(row)
      }
    }
    let asked = Array(new)
    let words: [(CountRow) -> String] = [
      { $0.measure.rawValue }, { $0.card ?? "" }, { $0.version ?? "" }, { $0.theme ?? "" },
      { $0.setting?.rawValue ?? "" }, { $0.position ?? "" },
    ]
    var answer: [[String?]]?
    for _ in 0..<5 where answer == nil {
      do {
        try call("name_kinds", "name_kinds_of", words.map { ArrayText(asked.map($0)).text })
        answer = try connection.answer()
      } catch .deadlock { continue }
    }
    for (row, number) in zip(asked, answer ?? []) {
      numbers[Card(row), default: [:]][Kind(row)] = number.first ?? nil
    }
    guard let values = values(of: contributions) else { throw .deadlock }
    return values
  }

  // The owner says first whose it is.
  private func call(
    _ writers: String, _ owners: String, _ values: [String]
  ) throws(DatabaseFailure) {
    let values = (organisation.map { [$0] } ?? []) + values
    let places = values.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
    try connection.send(
      "SELECT unnest(reflect.\(organisation == nil ? writers : owners)(\(places)))", values)
  }

  /// A card in one wording; of actions there's none.
  private struct Card: Hashable {
    private let card: String?
    private let version: String?
    private let theme: String?

    init(_ row: CountRow) {
      card = row.card
      version = row.version
      theme = row.theme
    }

    func isOf(_ row: CountRow) -> Bool {
      card == row.card && version == row.version && theme == row.theme
    }
  }

  /// What is counted of a card.
  private struct Kind: Hashable {
    private let measure: CountRow.Measure
    private let setting: Setting?
    private let position: String?

    init(_ row: CountRow) {
      measure = row.measure
      setting = row.setting
      position = row.position
    }
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

extension Quarter {
  /// As PostgreSQL reads a day.
  var firstDay: String {
    let month = number * 3 - 2
    return "\(year)-\(month < 10 ? "0" : "")\(month)-01"
  }
}
