/// Something to mend in a deck, plan or model file, with its place.
package struct Diagnostic: Hashable, Sendable, CustomStringConvertible {
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

  /// Makes a diagnostic.
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
