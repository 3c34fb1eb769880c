/// Where contributions go and pictures come from: a folder, or a database.
package enum CountsPlace {
  /// Whether someone who wrote this means a database and not a folder: a URL, or libpq's words.
  package static func isDatabase(_ text: String) -> Bool {
    ["postgresql://", "postgres://", "service=", "host=", "hostaddr=", "dbname="].contains {
      text.hasPrefix($0)
    }
  }
}
