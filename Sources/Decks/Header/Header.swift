/// The lines between the two `---` lines at the top of a file.
struct Header: Sendable {
  /// One line of it.
  struct Entry: Sendable {
    /// The word before the colon.
    var key: String
    /// What stands after it, literally.
    var value: String
    /// The line it stands on.
    var line: Int
  }

  /// Its lines, in order.
  var entries: [Entry]
  /// Where the body begins, in bytes.
  var bodyStart: Int
  /// The line the body begins on.
  var bodyLine: Int
}
