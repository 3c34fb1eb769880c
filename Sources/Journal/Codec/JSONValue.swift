/// A value read from JSON, with the line it begins on.
package struct JSONValue: Hashable {
  /// A member of an object.
  package struct Member: Hashable {
    /// Its name.
    package let name: String
    /// Its value.
    package let value: JSONValue

    /// Makes a member.
    package init(name: String, value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// What a value is; of numbers only whole ones are kept, for no record has others.
  package enum Content: Hashable {
    case object([Member])
    case array([JSONValue])
    case string(String)
    case whole(Int)
    case otherNumber
    case bool(Bool)
    case null
  }

  /// What it is.
  package let content: Content
  /// The line it begins on, counted from 1.
  package let line: Int

  /// Makes a value.
  package init(content: Content, line: Int) {
    self.content = content
    self.line = line
  }
}
