internal import Practice

/// What is wrong in a record file, and where.
package struct RecordProblem: Error, Hashable, CustomStringConvertible {
  /// What is wrong.
  package enum What: Hashable, Sendable {
    // The text is not JSON.
    case cutOff
    case notJSON
    case moreText
    case controlCharacter
    case notUTF8
    // JSON, but not this version's record.
    case tooDeep
    case unknownFormat(String)
    case missing(JSONPath)
    case unexpected(JSONPath)
    case notA(Wanted, JSONPath)
    case outOfRange(JSONPath, ClosedRange<Int>)
    case noSuchItem(JSONPath, of: String)
    case empty(JSONPath)
    case otherID(String)
    case otherName
  }

  /// The kinds of value a member can want.
  package enum Wanted: Hashable, Sendable {
    case text
    case wholeNumber
    case trueOrFalse
    case list
    case object
    case day
    case moment
    case sessionID
    case figure
    case position
    case row
    case oneOf([String])
  }

  /// What is wrong.
  package let what: What
  /// The line of the file; nil where values were checked, not text.
  package let line: Int?

  /// Makes a problem.
  package init(_ what: What, line: Int? = nil) {
    self.what = what
    self.line = line
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

  package var description: String { Messages.reason(self) }

  /// The code of the error it leads to.
  var code: JournalError.Code {
    switch what {
    case .cutOff, .notJSON, .moreText, .controlCharacter, .notUTF8: .damaged
    case .unknownFormat: .unknownFormat
    default: .notUnderstood
    }
  }
}
