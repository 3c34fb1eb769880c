package import Practice

/// A text read as CommonMark, and what there is to mend in it.
package struct MarkdownReading: Sendable {
  /// Its blocks; empty when the text was refused.
  package var blocks: [Block]
  /// What there is to mend.
  package var diagnostics: [Diagnostic]
}
