/// What was swept from a folder of records.
package struct Sweep: Hashable, Sendable {
  /// The names of the temporary files removed.
  package let removed: [String]
  /// The folder they were in.
  package let folder: String

  /// What was removed, in a sentence; nil when nothing was.
  package var message: String? {
    removed.isEmpty ? nil : Messages.swept(removed.count, from: folder)
  }
}
