package import Practice

/// What findings and cards name by their ids.
package enum EvidenceKind: Sendable {
  case source
  case finding

  /// The folder of a deck that holds them.
  var folder: String {
    switch self {
    case .source: "sources"
    case .finding: "findings"
    }
  }
}

/// Everything this part says of decks, plans, models and terms: what is wrong, and what to write
/// instead; one type for each language.
package protocol DeckWords: ProfileWords {
  // MARK: Files and folders

  var leadsOut: String { get }
  var folderMissing: String { get }
  func unreadable(_ fault: FileFault) -> String
  func moreToMend(_ count: Int) -> String
  func fileNameInvalid(_ name: String) -> String
  func deckFolderName(_ name: String) -> String

  // MARK: Limits

  var fileTooLarge: String { get }
  var tooManyLines: String { get }
  var lineTooLong: String { get }
  var nestedTooDeep: String { get }
  var indentedTooFar: String { get }
  var tooManyPictures: String { get }
  var treeTooDeep: String { get }
  var notUTF8: String { get }
  var nulByte: String { get }

  // MARK: Headers

  var headerMissing: String { get }
  var headerNotClosed: String { get }
  var headerEmptyLine: String { get }
  var headerTooManyLines: String { get }
  var headerTooLarge: String { get }
  var headerLineShape: String { get }
  func headerKeyTwice(_ key: String, first: Int) -> String
  func keyMissing(_ key: String, isEmpty: Bool) -> String
  func keyUnknown(_ key: String, _ known: [String]) -> String
  func keyEmpty(_ key: String) -> String
  func listItemEmpty(_ key: String) -> String
  func listItemTwice(_ key: String, _ item: String) -> String
  func idInvalid(_ id: String) -> String
  func idNotFileName(_ id: String, _ stem: String) -> String
  func idTwice(_ id: String, owner: String) -> String
  func minutesInvalid(_ text: String) -> String
  func numberInvalid(_ text: String) -> String
  func numberTwice(_ number: Int, owner: String) -> String
  func weightUnknown(_ text: String) -> String
  func unfitUnknown(_ text: String) -> String
  func cardTooLong(_ words: Int, minutes: Int) -> String
  func cardEvidenceTooLong(_ words: Int, minutes: Int) -> String

  // MARK: What is not shown

  var rawHTML: String { get }
  func image(_ address: String) -> String
  func linkTitle(_ title: String) -> String
  func unsafeLink(_ address: String) -> String

  // MARK: Sections

  var secondTitle: String { get }
  var textBeforeTitle: String { get }
  var headingEmpty: String { get }
  func sectionMissing(_ heading: String) -> String
  func sectionEmpty(_ heading: String) -> String
  func sectionTwice(_ heading: String) -> String
  func sectionUnknown(_ title: String, known: [String]) -> String
  func sectionOfFinding(_ title: String, fixed: String) -> String

  // MARK: Cards

  var cardWithoutFront: String { get }
  var positionPass: String { get }
  var promptShape: String { get }
  var promptEmpty: String { get }
  func frontTooLong(_ count: Int) -> String
  func positionCount(_ count: Int) -> String
  func noPrompts(_ heading: String) -> String
  func notAPrompt(_ heading: String) -> String
  func promptCount(_ count: Int) -> String
  var experienceNotNamed: String { get }

  // MARK: Advice

  func frontLikeQuiz(_ words: String) -> String
  func frontLikeSlogan(_ words: String) -> String
  func promptAsksForCase(_ words: String) -> String
  func positionNobodyTakes(_ position: String) -> String

  // MARK: Findings, sources, ids

  var findingWithoutStatement: String { get }
  var findingUnused: String { get }
  func sourceAddress(_ address: String) -> String
  func namedUnknown(_ id: String, _ kind: EvidenceKind) -> String
  func namedFaulty(_ id: String, _ kind: EvidenceKind, file: String) -> String
  func findingName(_ name: String) -> String
  func guestUnknown(_ id: String, deck: String) -> String
  func deckUnknown(_ deck: String, known: [String]) -> String
  func themeUnknown(_ theme: String, known: [String]) -> String

  // MARK: deck.md and outline.md

  var noThemes: String { get }
  var listedItemShape: String { get }
  func languageUnknown(_ language: String) -> String
  func listedTwice(_ id: String, first: Int) -> String
  func outlineID(_ id: String) -> String
  func outlineUncovered(_ id: String) -> String
  func coversUnlisted(_ id: String, hasOutline: Bool) -> String

  // MARK: Keys of blocks

  func blockKeyEmpty(_ key: String) -> String
  func blockKeyTwice(_ key: String, first: Int) -> String

  // MARK: Charts

  var chartWithoutTitle: String { get }
  var chartWithoutBars: String { get }
  var chartLineShape: String { get }
  func chartFigure(_ figure: String) -> String

  // MARK: Tables

  var tableColumns: String { get }
  var tableWithoutRows: String { get }
  var tableRowWithoutLabel: String { get }
  func tableWithout(_ key: String) -> String
  func tableCellCount(_ count: Int, columns: Int) -> String
  func tableCell(_ cell: String) -> String
  func tableMarkShape(_ item: String) -> String
  func tableMarkTwice(_ mark: String) -> String
  func tableMarkUnlisted(_ mark: String) -> String
  func tableMarkUnused(_ mark: String) -> String

  // MARK: Steps

  var stepTwice: String { get }
  var stepLineUnknown: String { get }
  var stepCardOrPick: String { get }
  var stepModelOfClose: String { get }
  func stepWithoutBlock(_ title: String) -> String
  func stepWithout(_ key: String) -> String
  func stepKindUnknown(_ text: String) -> String
  func stepKeyOfCards(_ key: String) -> String
  func stepCardShape(_ name: String) -> String
  func stepPickShape(_ text: String) -> String
  func stepEachInvalid(_ text: String) -> String
  var stepEachOfNobody: String { get }
  func stepTooLong(_ words: Int, people: Int, minutes: Int) -> String
  func stepTooShortForCard(_ card: String, needs: Int, minutes: Int) -> String

  // MARK: Plans and models

  var planWithoutSteps: String { get }
  var planModelUnused: String { get }
  var modelWithoutQuestions: String { get }
  func settingUnknown(_ name: String) -> String
  func peopleInvalid(_ text: String) -> String
  func leadUnknown(_ text: String) -> String
  func viewsInvalid(_ text: String) -> String
  func minutesDoNotAddUp(_ total: Int, plan: Int) -> String
  func planCardUnknown(_ name: String) -> String
  func planCardAmbiguous(_ name: String, decks: [String]) -> String
  func planThemeUnknown(_ theme: String, known: [String]) -> String
  func planThemeUsedUp(_ theme: String, cards: Int) -> String
  func planModelUnknown(_ model: String, known: [String]) -> String
  func questionEmpty(_ title: String) -> String

  // MARK: Terms

  func termIncomplete(_ term: String) -> String
  func termLabelUnknown(_ label: String) -> String
  func termUsed(_ term: Term) -> String
}
