internal import Practice

extension Messages {
  /// The language of these words (BCP 47).
  static let language = "en"

  // MARK: - Titles

  static func cardsTitle(_ title: String) -> String { "Cards: \(title)" }
  static func guideTitle(_ title: String) -> String { "Facilitator’s guide: \(title)" }
  static func findingsTitle(_ title: String) -> String { "What the research found: \(title)" }
  static let testSheetTitle = "Test sheet for cards"

  static func cardsSubject(_ count: Int) -> String {
    count == 1 ? "A card to print and cut out" : "\(count) cards to print and cut out"
  }
  static let pagesSubject = "Something to think about, with what the research found"
  static let guideSubject = "For whoever holds a session with these cards"
  static let findingsSubject = "The evidence behind the cards, with what it does not say"

  // MARK: - Cards

  static let whereYouStand = "Where do you stand?"

  static let beforeTheBack = """
    Take a view before you read the back. Every finding, with what it does not say, is in the \
    handout of findings.
    """

  static func two(_ first: String, _ second: String) -> String { "\(first) and \(second)" }
  static func andOthers(_ first: String) -> String { "\(first) and others" }

  // MARK: - Findings

  static let findingsPurpose = """
    Each finding says what was found, in whom, and what it does not say. The last part matters as \
    much as the first: read it, and read it out.
    """
  static func pages(_ pages: String) -> String { "Pages \(pages)." }
  static func doi(_ doi: String) -> String { "DOI: \(doi)" }

  // MARK: - The end

  static let creditsTitle = "Who made this"
  static let deck = "Cards"
  static let credits = "Credits"
  static let licence = "Licence"
  static let handoutClosing = """
    This is for learning from published research. It is not a case record, and it does not judge \
    risk. Write nothing on it that could identify a young person. A worry about a child goes to \
    your organisation’s own safeguarding procedure, today.
    """
}
