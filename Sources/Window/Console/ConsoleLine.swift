/// What came in answer to a prompt.
package enum ConsoleLine: Hashable, Sendable {
  /// A line, without its line break; bytes that are not UTF-8 have become U+FFFD.
  case line(String)
  /// A line longer than `limit` bytes; none of it was kept.
  case tooLong(limit: Int)
  /// There is nothing more to read.
  case end
  /// A signal asks the program to stop.
  case interrupted
}
