/// Why a text is not taken, with the line it is about.
struct TextFault: Error, Hashable, Sendable {
  /// The line, counted from 1.
  var line: Int
  /// What is wrong, and what to write instead.
  var message: String
}
