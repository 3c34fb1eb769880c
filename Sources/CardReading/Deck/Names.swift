/// The ids of one kind in a deck, for checking what other files name.
struct Names: Sendable {
  private let usable: Set<String>
  private let files: [String: String]

  /// Takes the files read.
  init<Value>(_ readings: [FileReading<Value>]) {
    usable = Set(readings.filter { $0.value != nil }.map(\.stem))
    files = Dictionary(
      readings.map { ($0.stem, $0.remarks.file) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether `id` can be used, noting why not.
  func check(_ id: String, _ kind: String, _ line: Int, _ remarks: inout Remarks) -> Bool {
    if usable.contains(id) { return true }
    if let file = files[id] {
      remarks.error(line, Messages.namedFaulty(id, kind, file: file))
    } else {
      remarks.error(line, Messages.namedUnknown(id, kind))
    }
    return false
  }
}
