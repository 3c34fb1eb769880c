/// An array as PostgreSQL reads it: `{"a",NULL,"{1,2}"}`.
struct ArrayText {
  private var inner = ""

  init(_ items: [String] = []) {
    for item in items { append(item) }
  }

  var text: String { "{\(inner)}" }

  mutating func append(_ item: String?) {
    separate()
    guard let item else {
      inner += "NULL"
      return
    }
    inner += "\""
    if item.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
      for character in item.unicodeScalars {
        if character == "\"" || character == "\\" { inner += "\\" }
        inner.unicodeScalars.append(character)
      }
    } else {
      inner += item
    }
    inner += "\""
  }

  /// Appends an array of numbers as one item.
  mutating func append(numbers: [String]) {
    separate()
    inner += "\"{"
    for (place, number) in numbers.enumerated() {
      if place > 0 { inner += "," }
      inner += number
    }
    inner += "}\""
  }

  private mutating func separate() {
    if !inner.isEmpty { inner += "," }
  }
}
