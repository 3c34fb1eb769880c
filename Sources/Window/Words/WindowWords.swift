/// The words about the terminal and about editors of one's own, one type for each language.
package protocol WindowWords: Sendable {
  func sentence(_ error: ConsoleError) -> String
  func sentence(_ error: AnswerEditorError) -> String
  /// Tells where a text lies that could not be saved.
  func notSaved(keptAt path: String) -> String
}
