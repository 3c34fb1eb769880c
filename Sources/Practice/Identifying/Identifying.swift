/// Words that may let someone be known again, and where they are in a text.
package struct Identifying: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case birthDate = "birth-date"
    /// An age beside the name of a place.
    case age
    case postcode, telephone
    case email = "e-mail"
    case nhsNumber = "nhs-number"
    case caseNumber = "case-number"
    case initials, name
    case numberPlate = "number-plate"
    case school, street
    /// What someone is called on the net.
    case handle
  }

  package let kind: Kind
  package let text: String
  /// The line it begins in, counted from 1.
  package let line: Int
  /// The character of the line it begins with, counted from 1.
  package let column: Int
}

/// Looks for words that may let someone be known again.
///
/// Rules alone find them, by their shape and the words beside them: some are missed, and some are
/// found that give nobody away. It takes time in proportion to the text.
package struct IdentifyingCheck: Equatable, Sendable {
  private let ignored: Set<String>
  private let today: CalendarDay

  /// - Parameter ignored: Words that someone said are harmless, in any case.
  /// - Parameter today: From it follows which dates may be a young person's birthday.
  package init(ignoring ignored: some Sequence<String> = [], today: CalendarDay) {
    self.ignored = Set(ignored.map(Self.key))
    self.today = today
  }

  /// What is found in `text`, in its order.
  package func identifying(in text: String) -> [Identifying] {
    guard !text.allSatisfy(\.isWhitespace) else { return [] }
    let source = NoteText(text)
    var reading = NoteReading(source, thisYear: today.year)
    reading.read()
    return source.places(of: reading.found.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound })
      .filter { !ignored.contains(Self.key($0.text)) }
  }

  /// How words are told to be the same.
  package static func key(_ words: String) -> String {
    let plain = words.lowercased().map { $0 == "’" ? "'" : $0 }
    return String(plain).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
