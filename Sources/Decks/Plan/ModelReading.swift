package import Practice

/// The reflective models of a folder, and what there is to mend in them.
package struct ModelReading: Sendable {
  /// The usable models by id.
  package var models: [ReflectiveModel]
  /// What there is to mend, by file and line.
  package var diagnostics: [Diagnostic]
}
