/// Text that may be painted on a terminal: every control, escape and direction-changing character is gone or visible.
///
/// It is an allowlist applied after parsing, because a parser can make controls (`&#27;` in
/// Markdown becomes ESC). It is the only type the faces print.
package struct SafeText: Hashable, Sendable, CustomStringConvertible {
  /// The cleaned text; its only control character is the line feed.
  package let string: String

  /// Cleans `raw`, keeping its line feeds.
  package init(_ raw: some StringProtocol) {
    string = Self.cleaned(raw, keepingLines: true)
  }

  /// Takes text that is known to be clean: a part of a safe text, or spaces.
  init(clean: String) {
    string = clean
  }

  /// Cleans `raw` into a single line: line breaks become spaces.
  package static func line(_ raw: some StringProtocol) -> SafeText {
    SafeText(clean: cleaned(raw, keepingLines: false))
  }

  package var description: String { string }

  /// Whether there is nothing to show.
  package var isEmpty: Bool { string.isEmpty }
}
