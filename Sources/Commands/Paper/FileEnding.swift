/// The ending of a file's name, which says the format.
enum FileEnding {
  /// The ending of `path` in lower case, without its dot; nil where there is none.
  static func of(_ path: String) -> String? {
    guard let name = path.split(separator: "/").last, let dot = name.lastIndex(of: "."),
      dot > name.startIndex
    else { return nil }
    return name[name.index(after: dot)...].lowercased()
  }

  /// The format named by the ending of `output`; nil where nothing is named.
  ///
  /// - Throws: A `CommandFailure` when the ending is no format's.
  static func format<Format: RawRepresentable<String>>(
    of output: String?, among known: [String]
  ) throws -> Format? {
    guard let output, output != "-", let ending = of(output) else { return nil }
    guard let format = Format(rawValue: ending == "txt" ? "text" : ending), ending != "text" else {
      throw CommandFailure(.usage, Messages.unknownEnding(output, known: known))
    }
    return format
  }
}
