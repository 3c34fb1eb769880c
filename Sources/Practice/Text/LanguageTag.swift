/// The name of a language, such as `cy` for Welsh (BCP 47), in a form that every format takes.
package struct LanguageTag: Hashable, Sendable {
  /// The tag as written.
  package let text: String

  /// Takes letters and digits in parts of one to eight, joined by hyphens, 35 in all; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isTag = parts.allSatisfy { part in
      (1...8).contains(part.utf8.count)
        && part.utf8.allSatisfy { (48...57).contains($0) || (97...122).contains($0 | 0x20) }
    }
    guard isTag, text.utf8.count <= 35 else { return nil }
    self.text = String(text)
  }

  /// Takes a deck's mark for words in another language, `[words](lang:cy)`, by its address; nil for
  /// any other address.
  package init?(ofMark address: String) {
    guard address.hasPrefix("lang:") else { return nil }
    self.init(address.dropFirst(5))
  }
}
