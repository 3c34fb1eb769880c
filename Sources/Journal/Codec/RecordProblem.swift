internal import Practice

/// What is wrong in a record file, and where.
package struct RecordProblem: Error, Equatable, CustomStringConvertible {
  package enum What: Hashable, Sendable {
    // The text is not JSON.
    case cutOff
    case notJSON
    case moreText
    case controlCharacter
    case notUTF8
    // JSON, but not a record that this version reads.
    case tooDeep
    case unknownFormat(String)
    case missing
    case unexpected
    case notA(Wanted)
    case outOfRange(ClosedRange<Int>)
    case noSuchItem(of: String)
    case twice
    case empty
    case otherID(String)
    case otherName
  }

  /// The kinds of value a member can want.
  package enum Wanted: Hashable, Sendable {
    case text, wholeNumber, trueOrFalse, list, object
    case day, moment, sessionID, groupName, figure, position, row, place
    case oneOf([String])
  }

  package let what: What
  /// The line of the file; nil where values were checked, not text.
  package private(set) var line: Int?
  /// Where in the record, such as `steps[1].round.card`; empty for the whole.
  package private(set) var path = ""

  package init(_ what: What, line: Int? = nil) {
    self.what = what
    self.line = line
  }

  /// The same, found in a member called `name`.
  package func within(_ name: String) -> Self {
    var outer = self
    outer.path = path.isEmpty || path.hasPrefix("[") ? name + path : "\(name).\(path)"
    return outer
  }

  /// The same, found in an item of a list.
  package func within(_ index: Int) -> Self { within("[\(index)]") }

  /// The same, in what begins on `line` where the line is not known yet.
  func from(line: Int) -> Self {
    var placed = self
    placed.line = self.line ?? line
    return placed
  }

  init(_ fault: JSONFault) {
    let what: What =
      switch fault.what {
      case .cutOff: .cutOff
      case .notJSON: .notJSON
      case .moreText: .moreText
      case .controlCharacter: .controlCharacter
      case .notUTF8: .notUTF8
      case .tooDeep: .tooDeep
      }
    self.init(what, line: fault.line)
  }

  package var description: String { EnglishJournalWords().reason(self) }

  /// The code of the error it leads to.
  var code: JournalError.Code {
    switch what {
    case .cutOff, .notJSON, .moreText, .controlCharacter, .notUTF8: .damaged
    case .unknownFormat: .unknownFormat
    default: .notUnderstood
    }
  }
}
