/// The words about records and written files, one type for each language.
package protocol JournalWords: Sendable {
  /// What happened, where, and what to do next.
  func sentence(_ error: JournalError) -> String
  /// Why something failed, as part of a sentence.
  func reason(_ error: any Error) -> String
  func madePrivate(_ folder: String) -> String
  func notPrivate(_ folder: String, _ error: SystemError) -> String
  func sweptDrafts(_ count: Int, from folder: String) -> String
  func swept(_ count: Int, from folder: String) -> String
}
