/// A value given once by its key in a `chart`, `table` or `step` block.
struct KeyedValue: Sendable {
  /// The key.
  let key: String
  /// The value, once given.
  private(set) var text: String?
  /// The line it was given on.
  private(set) var line = 0

  /// Begins without a value.
  init(_ key: String) {
    self.key = key
  }

  /// Takes `line` when it gives this key, noting an empty value and a second one.
  mutating func take(_ line: KeyedLine, _ remarks: inout Remarks) -> Bool {
    guard let value = line.value(of: key) else { return false }
    if self.line > 0 {
      remarks.error(line.line, Messages.blockKeyTwice(key, first: self.line))
    } else if value.isEmpty {
      remarks.error(line.line, Messages.blockKeyEmpty(key))
    } else {
      text = value
    }
    if self.line == 0 { self.line = line.line }
    return true
  }
}
