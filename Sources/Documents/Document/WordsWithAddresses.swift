internal import Practice

/// Plain words, such as a deck's credits, with the web addresses among them as links.
enum WordsWithAddresses {
  /// The words with every web address among them as a link.
  static func linked(_ words: some StringProtocol) -> [Inline] {
    var inlines: [Inline] = []
    var plain = ""
    for (index, word) in words.split(separator: " ", omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 { plain += " " }
      guard let address = address(in: Substring(word)), let link = Link(String(address)) else {
        plain += word
        continue
      }
      plain += word[..<address.startIndex]
      inlines += [.text(plain), .link([.text(String(address))], link)]
      plain = String(word[address.endIndex...])
    }
    inlines.append(.text(plain))
    return inlines.filter { $0 != .text("") }
  }

  private static func address(in word: Substring) -> Substring? {
    let begun = word.drop { $0 == "(" }
    guard begun.hasPrefix("https://") || begun.hasPrefix("http://") else { return nil }
    var address = begun
    while let last = address.last, ").,;:".contains(last) { address.removeLast() }
    return address
  }
}
