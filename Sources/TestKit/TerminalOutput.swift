/// Judges what is sent to a terminal: text, and no escape sequence but those of a closed list.
package enum TerminalOutput {
  /// What may follow ESC and `[` in a frame, with `#` for a number.
  package static let frameForms: Set<String> = [
    "#;#H", "K", "0m", "1m", "4m", "7m", "38;5;#m", "48;5;#m", "?25h", "?25l", "?2026h", "?2026l",
  ]

  /// What may follow it anywhere: the whole list, of which 24 is the limit.
  package static let forms = frameForms.union([
    "2J", "3J", "?7h", "?7l", "?1049h", "?1049l", "?2004h", "?2004l", "6n",
  ])

  /// Everything in `bytes` that is neither safe text nor a sequence of `forms`, made visible.
  ///
  /// ```swift
  /// #expect(TerminalOutput.foreign(in: terminal.written, allowing: TerminalOutput.frameForms) == [])
  /// ```
  package static func foreign(
    in bytes: some Sequence<UInt8>, allowing forms: Set<String> = forms
  ) -> [String] {
    let parts = String(decoding: Array(bytes), as: UTF8.self)
      .unicodeScalars.split(separator: "\u{1B}", omittingEmptySubsequences: false)
    let first = parts.first.map { forbidden(in: String($0)) } ?? []
    return first + parts.dropFirst().flatMap { foreign(after: String($0), forms) }
  }

  private static func foreign(after escape: String, _ forms: Set<String>) -> [String] {
    let end = escape.dropFirst().firstIndex { $0.isLetter || !$0.isASCII } ?? escape.endIndex
    let text = end == escape.endIndex ? "" : escape[escape.index(after: end)...]
    let sequence = end == escape.endIndex ? escape[...] : escape[...end]
    let isOwn = sequence.first == "[" && isListed(String(sequence.dropFirst()), forms)
    return (isOwn ? [] : ["ESC " + String(sequence)]) + forbidden(in: String(text))
  }

  // A line feed moves the cursor, and no frame needs one.
  private static func forbidden(in text: String) -> [String] {
    let feeds = text.unicodeScalars.filter { $0 == "\n" }
    return (HostileCorpus.forbidden(in: text) + feeds).map { $0.escaped(asASCII: true) }
  }

  private static func isListed(_ sequence: String, _ forms: Set<String>) -> Bool {
    forms.contains(sequence) || forms.contains { fits(sequence[...], $0[...]) }
  }

  private static func fits(_ sequence: Substring, _ form: Substring) -> Bool {
    guard let mark = form.first else { return sequence.isEmpty }
    guard mark == "#" else {
      return sequence.first == mark && fits(sequence.dropFirst(), form.dropFirst())
    }
    let digits = sequence.prefix { $0.isASCII && $0.isNumber }.count
    return (1...4).contains(digits) && fits(sequence.dropFirst(digits), form.dropFirst())
  }
}
