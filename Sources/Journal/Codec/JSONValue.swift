/// A value read from JSON, with the line it begins on.
struct JSONValue: Hashable {
  /// A member of an object.
  struct Member: Hashable {
    /// Its name.
    let name: String
    /// Its value.
    let value: JSONValue
  }

  /// What a value is; of numbers only whole ones are kept, for no record has others.
  enum Content: Hashable {
    case object([Member])
    case array([JSONValue])
    case string(String)
    case whole(Int)
    case otherNumber
    case bool(Bool)
    case null
  }

  /// What it is.
  let content: Content
  /// The line it begins on, counted from 1.
  let line: Int
}
