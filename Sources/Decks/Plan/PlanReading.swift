package import Practice

/// The plans of a folder, and what there is to mend in them.
package struct PlanReading: Sendable {
  /// The usable plans by id.
  package var plans: [Plan]
  /// What there is to mend, by file and line.
  package var diagnostics: [Diagnostic]
}
