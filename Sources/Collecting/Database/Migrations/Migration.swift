/// A step from one shape of the database to the next, known for ever by its name.
struct Migration {
  var name: String
  var statements: String

  /// All of them, oldest first; one that was in a release is never changed.
  static let all = [tables, contributing, disclosure, publishing, owning]
}
