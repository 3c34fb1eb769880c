internal import Documents

/// The text of a part as it grows: markup of ours, and words from outside made fit for it.
///
/// A document is a great many small pieces, and each is put where it stays.
struct XMLText {
  /// The bytes so far (UTF-8).
  private(set) var bytes: [UInt8] = []

  /// Adds markup that is ours, or words that are escaped already.
  mutating func add(_ markup: String) {
    bytes += markup.utf8
  }

  /// Adds a number.
  mutating func add(_ number: Int) {
    bytes += String(number).utf8
  }

  /// Adds words from outside on one line, between tags.
  mutating func add(words: String) {
    bytes += MarkupEscape.text(words).utf8
  }

  /// Adds an element around what `content` adds; nothing where that is nothing.
  mutating func add(element name: String, _ content: (inout XMLText) -> Void) {
    let start = bytes.count
    add("<")
    add(name)
    add(">")
    let opened = bytes.count
    content(&self)
    if bytes.count == opened {
      bytes.removeSubrange(start...)
    } else {
      add("</")
      add(name)
      add(">")
    }
  }
}

extension StringProtocol {
  /// The text, or as much of it as `most` characters have room for, with an ellipsis at its end.
  func shortened(to most: Int) -> String {
    utf8.count <= most || count <= most ? String(self) : prefix(most - 1) + "…"
  }
}
