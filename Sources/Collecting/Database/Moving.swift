package import Counts
internal import Practice

extension Database {
  /// For the owner: brings in a folder with all that was published from it, as a whole or not at all.
  ///
  /// What was published counts no second time, so that nobody can take the one from the other.
  ///
  /// - Returns: How many contributions came in.
  package func move(
    _ contributions: [Contribution], published ledger: Ledger, to organisation: String
  ) throws(DatabaseFailure) -> Int {
    var loading = try Loading(into: self, owning: organisation)
    var count = 0
    try asOwner { () throws(DatabaseFailure) in
      try connection.run(
        "INSERT INTO reflect.organisations VALUES ($1) ON CONFLICT DO NOTHING", [organisation])
      let there = try connection.run(
        "SELECT 1 FROM reflect.publications WHERE organisation = $1 LIMIT 1", [organisation])
      guard there.isEmpty else { throw .publishedAlready(organisation) }
      var start = 0
      while start < contributions.count {
        let end = min(start + Loading.batch, contributions.count)
        for outcome in try loading.addTogether(Array(contributions[start..<end]))
        where outcome != .kept { count += 1 }
        start = end
      }
      var numbers: [Quarter: Int] = [:]
      for batch in ledger.batches {
        numbers[batch.quarter, default: 0] += 1
        try takeOver(batch, as: numbers[batch.quarter] ?? 1, of: organisation)
      }
    }
    return count
  }

  private func takeOver(
    _ batch: Batch, as number: Int, of organisation: String
  ) throws(DatabaseFailure) {
    let cells = batch.cells
    var numbers = (firsts: ArrayText(), seconds: ArrayText())
    for cell in cells {
      numbers.firsts.append(cell.first.map { "\($0)" })
      numbers.seconds.append(cell.second.map { "\($0)" })
    }
    try connection.run(
      "SELECT reflect.take_over($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
      [
        organisation, batch.quarter.firstDay, "\(number)", batch.made.description,
        ArrayText(batch.contributions.map(\.description)).text,
        ArrayText(batch.facilitators.map(\.description)).text,
        ArrayText(cells.map { $0.key.table.rawValue }).text,
        ArrayText(cells.map { $0.key.measure.rawValue }).text,
        ArrayText(cells.map { $0.key.group }).text, ArrayText(cells.map { $0.key.row }).text,
        numbers.firsts.text, numbers.seconds.text,
      ])
  }
}
