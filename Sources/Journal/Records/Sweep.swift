/// What was swept from a folder of records.
package struct Sweep: Hashable, Sendable {
  /// The names of the temporary files removed.
  package let removed: [String]
  /// The names of the drafts removed.
  package let drafts: [String]
  /// The folder they were in.
  package let folder: String

  /// What was removed, in a sentence or two; nil when nothing was.
  package var message: String? {
    let sentences = [
      removed.isEmpty ? nil : Messages.swept(removed.count, from: folder),
      drafts.isEmpty ? nil : Messages.sweptDrafts(drafts.count, from: folder),
    ].compactMap { $0 }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }
}
