extension FigureTable {
  /// A row's label and figures in one line, each behind the heading of its column.
  package func words(label: String, cells: [String]) -> String {
    let named = zip(columns, [label] + cells).map { $0.isEmpty ? $1 : "\($0): \($1)" }
    return named.joined(separator: "; ")
  }
}
