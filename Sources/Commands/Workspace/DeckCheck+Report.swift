internal import Practice

extension DeckCheck {
  /// Prints every fault and how it stands.
  ///
  /// - Throws: A `CommandFailure` without words when there are errors.
  func report(json: Bool) throws {
    if json {
      try Output.show(JSONWriter.list(diagnostics) { $0.members(of: $1) })
    } else {
      try Output.show(diagnostics.map { SafeText.line($0.description) })
      try Output.show([SafeText.line(conclusion)])
    }
    if errors > 0 { throw CommandFailure(.badContent, "") }
  }
}

extension JSONWriter {
  fileprivate mutating func members(of diagnostic: Diagnostic) {
    member("severity", diagnostic.severity.rawValue)
    member("file", diagnostic.place.file)
    member("line", diagnostic.place.line)
    member("message", diagnostic.message)
  }
}
