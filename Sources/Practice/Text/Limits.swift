/// The largest things the tool takes, each so large that no honest use meets it.
package enum Limits {
  /// Bytes of one deck, plan or model file.
  package static let fileBytes = 64 * 1024
  /// Lines of one such file.
  package static let fileLines = 2_000
  /// Bytes of one line of such a file.
  package static let lineBytes = 4_000
  /// Nested containers (quotations, list items) at the start of one line.
  package static let nestedContainers = 32
  /// Levels of a parsed tree.
  package static let treeLevels = 100
  /// Lines of a header.
  package static let headerLines = 40
  /// Bytes of a header.
  package static let headerBytes = 8 * 1024
  /// Bytes of one written answer.
  package static let answerBytes = 100_000
  /// Bytes of one record file.
  package static let recordBytes = 16 * 1024 * 1024
}
