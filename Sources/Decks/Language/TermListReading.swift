package import Practice

/// What a list of terms was read into, with what there is to mend in it.
package struct TermListReading: Sendable {
  /// The terms that can be used.
  package var terms: [Term]
  /// What there is to mend.
  package var diagnostics: [Diagnostic]
}
