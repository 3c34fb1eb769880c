/// What was written in an editor, and the private file it still lies in.
///
/// The file stays until `remove`: when saving the answer fails, nothing is lost.
package struct WrittenDraft: Hashable, Sendable {
  /// What was written, without blanks and line breaks at either end.
  package let text: String
  let file: DraftFile

  /// The file the text lies in.
  package var path: String { file.path }

  /// Tells where the text is kept, for when it could not be saved.
  package var keptMessage: String { Messages.draftKept(path) }

  /// Removes the file, what the editor left beside it, and the folder.
  package func remove() throws(AnswerEditorError) {
    try file.remove()
  }
}
