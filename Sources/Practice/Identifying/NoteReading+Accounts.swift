// E-mail addresses, and what people are called on the net.
extension NoteReading {
  func account(at index: Int) -> Found? {
    guard beginsChunk(index) else { return nil }
    let end = endOfChunk(index)
    if let at = (index...end).first(where: { text($0) == "@" }) {
      return address(index...end, at: at)
    }
    guard tokens[index].shape != .mark || text(index) == "_" else { return nil }
    let range = index...end
    let words = range.filter { tokens[$0].shape == .word }
    let letters = words.reduce(0) { $0 + tokens[$1].text.count }
    guard letters >= 3, !range.contains(where: { "/'\"“”()@:%£&".contains(text($0)) }) else {
      return isNamedAccount(index) ? Found(kind: .handle, tokens: range) : nil
    }
    let hasDigits = range.contains { tokens[$0].shape == .digits }
    let hasLine = range.contains { text($0) == "_" }
    let hasDot = range.contains { text($0) == "." }
    if hasDot, words.count > 1, lower(index - 1) == "by", lower(index - 2).hasPrefix("go") {
      return Found(kind: .handle, tokens: range)
    }
    let isOdd = hasLine || (hasDigits && !isQuantity(range)) || (hasDot && words.count > 1)
    if hasLine && (hasDigits || words.count > 1 || letters >= 4) {
      return Found(kind: .handle, tokens: range)
    }
    let isAccount = isOdd ? isNearPlatform(range) : isNamedAccount(index)
    return isAccount ? Found(kind: .handle, tokens: range) : nil
  }

  private func address(_ range: ClosedRange<Int>, at: Int) -> Found? {
    let domain = at + 1...max(at + 1, range.upperBound)
    guard at < range.upperBound, isJoined(at + 1) else { return nil }
    if at > range.lowerBound, domain.contains(where: { text($0) == "." && isJoined($0) }) {
      return Found(kind: .email, tokens: range)
    }
    guard at == range.lowerBound || text(at - 1) == "(",
      !["everyone", "here", "all", "channel", "team"].contains(lower(at + 1))
    else { return nil }
    return Found(kind: .handle, tokens: at...range.upperBound)
  }

  // "14th", "16yo" and "10am" are no names, nor are "Year9" and "phase2".
  private func isQuantity(_ range: ClosedRange<Int>) -> Bool {
    guard range.count == 2 else { return false }
    if tokens[range.lowerBound].shape == .digits { return true }
    return isSense(range.lowerBound, .counted)
  }

  private func isNearPlatform(_ range: ClosedRange<Int>) -> Bool {
    isBefore(range.lowerBound, within: 7, .platform)
      || isAfter(range.upperBound, within: 5, .platform)
  }

  // "snap: megz", "username is megz".
  private func isNamedAccount(_ index: Int) -> Bool {
    guard tokens[index].shape == .word, !isSense(index, .small) else { return false }
    if text(index - 1) == ":", isSense(index - 2, .platform) {
      return !isSense(index, .ordinary)
    }
    return ["is", "was", "called"].contains(lower(index - 1))
      && isSense(index - 2, .account) && !isSense(index, .ordinary)
  }
}
