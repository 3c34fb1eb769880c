package import Practice

extension FigureTable {
  /// What stands under the table: what its marks mean, and its note.
  package var notes: [String] {
    let meanings = marks.map { "\($0.symbol) \($0.meaning)" }.joined(separator: "; ")
    return [meanings, note ?? ""].filter { !$0.isEmpty }
  }

  /// A row's label behind the heading of the labels' column, where there is one.
  func named(_ label: String) -> String {
    let heading = columns.first ?? ""
    return heading.isEmpty ? label : "\(heading): \(label)"
  }

  /// The heading of the column at `index` among the figures.
  func column(_ index: Int) -> String {
    columns.dropFirst(index + 1).first ?? ""
  }
}
