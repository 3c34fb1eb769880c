/// Something to mend in a deck, plan or model file, with its place.
package struct Diagnostic: Equatable, Sendable, CustomStringConvertible {
  /// How much it matters.
  package enum Severity: String, Sendable {
    /// The file, or the part named, cannot be used.
    case error
    /// Usable, but probably not what was meant.
    case warning
    /// Nothing to mend, but worth knowing.
    case note
  }

  /// How much it matters.
  package var severity: Severity
  /// Where it is.
  package var place: SourceLine
  /// What is wrong, and what to write instead.
  package var message: String

  package init(_ severity: Severity, at place: SourceLine, _ message: String) {
    self.severity = severity
    self.place = place
    self.message = message
  }

  /// `file:line: what is wrong, and what to write instead`; warnings and notes say so after the place.
  package var description: String {
    severity == .error ? "\(place): \(message)" : "\(place): \(severity.rawValue): \(message)"
  }
}

/// A place in a text file, for messages such as `cards/every-move.md:12`.
package struct SourceLine: Equatable, Sendable, CustomStringConvertible {
  /// The file's path as the user would type it.
  package var file: String
  /// The line, counted from 1.
  package var line: Int

  package init(file: String, line: Int) {
    self.file = file
    self.line = line
  }

  // A folder may have a line feed in its name, which would make two messages of one.
  package var description: String { "\(SafeText.line(file)):\(line)" }
}
