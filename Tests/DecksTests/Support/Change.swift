import Testing

/// A passage of the sound deck put wrong, and how the one message about it begins.
struct Change: Sendable, CustomTestStringConvertible {
  var file: String
  var old: String
  var new: String
  var expected: String

  init(_ file: String, _ old: String, _ new: String, _ expected: String) {
    self.file = file
    self.old = old
    self.new = new
    self.expected = expected
  }

  var testDescription: String { expected }
}
