package import Practice

/// What is wrong in a file of counts, and where.
package struct ContributionProblem: Error, Hashable, Sendable, CustomStringConvertible {
  package enum What: Hashable, Sendable {
    case json(JSONFault.What)
    case tooLarge
    /// It isn't a contribution at all.
    case foreign
    case otherFormat(String)
    case missing
    case unexpected
    case notA(Wanted)
    case outOfRange(ClosedRange<Int>)
    case tooMany(Int)
    case twice
    /// More views than people.
    case moreViewsThanPeople
    /// So few views that `reflect share` would have left them out.
    case tooFewViews
    case changed
  }

  /// The kinds of value a member can want.
  package enum Wanted: Hashable, Sendable {
    case text, wholeNumber, list, object, randomName, quarter, card, version, theme, name, position,
      session,
      day
    case oneOf([String])
  }

  package let what: What
  /// The line of the file; nil where it's about the whole.
  package private(set) var line: Int?
  /// Where in the contribution, such as `cards[3].views[0].before`; empty for the whole.
  package private(set) var path = ""

  package init(_ what: What, line: Int? = nil) {
    self.what = what
    self.line = line
  }

  /// The same, found in a member called `name`.
  func within(_ name: String) -> Self {
    var outer = self
    outer.path = path.isEmpty || path.hasPrefix("[") ? name + path : "\(name).\(path)"
    return outer
  }

  /// The same, found in an item of a list.
  func within(_ index: Int) -> Self { within("[\(index)]") }

  package var description: String { EnglishCountsWords().reason(self) }

  /// Whether it is of another version's format, likely a newer one's.
  package var isNewer: Bool { if case .otherFormat = what { true } else { false } }
}
