internal import Decks
internal import Documents
internal import Faces
internal import Journal
internal import Window
internal import WordFiles

/// A language that reflect speaks, with the words of every part.
package struct Language: Sendable {
  let words: any CommandWords
  let help: any HelpWords
  let journal: any JournalWords
  let decks: any DeckWords
  let window: any WindowWords
  let faces: FaceLanguage
  let documents: any DocumentWords
  let wordFiles: any WordFileWords

  static let english = Language(
    words: EnglishCommandWords(), help: EnglishHelpWords(), journal: EnglishJournalWords(),
    decks: EnglishDeckWords(), window: EnglishWindowWords(), faces: .english,
    documents: EnglishDocumentWords(), wordFiles: EnglishDocumentWords())

  /// The languages to choose from, by their codes.
  static let known = ["en": english]

  /// The one in which everything is said, set once at the very start.
  ///
  /// ArgumentParser makes help from static configuration, to which nothing can be passed.
  @TaskLocal static var current = english

  static var words: any CommandWords { current.words }
  static var help: any HelpWords { current.help }
  static var decks: any DeckWords { current.decks }
}
