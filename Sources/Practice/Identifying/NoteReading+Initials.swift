// Initials in place of names.
extension NoteReading {
  func initials(at index: Int) -> Found? {
    let token = tokens[index]
    // "Cs sister", as people type who leave out the apostrophe.
    if token.text.utf8.count == 2, token.isNameLike, token.lower.hasSuffix("s"),
      !token.is(.ordinary),
      isSense(index + 1, .close), !isPart(index)
    {
      return Found(kind: .initials, tokens: index...index)
    }
    guard token.isUpper, !isPart(index), !isJoined(index + 1) || isMark(index + 1) else {
      return nil
    }
    switch token.text.count {
    case 1:
      return stoppedInitials(at: index) ?? ownersInitial(at: index) ?? singleInitial(at: index)
    case 2: return isPairOfInitials(index) ? Found(kind: .initials, tokens: index...index) : nil
    default: return nil
    }
  }

  // "J.D.", "T.W.", "K.L.M."
  private func stoppedInitials(at index: Int) -> Found? {
    var letters = tokens[index].text
    var end = index
    while text(end + 1) == ".", letters.count <= 3, isJoined(end + 1), let next = token(end + 2),
      next.isUpper,
      next.text.count == 1, isJoined(end + 2) || letters.count == 1 && isAfterStop(end + 2)
    {
      letters += next.text
      end += 2
    }
    // "A. B. C" is a list.
    guard (2...3).contains(letters.count),
      letters.prefix(2) != "AB" || end == index + 2 && isJoined(end),
      !Self.stopped.contains(letters.lowercased())
    else {
      return nil
    }
    if letters.count == 2, letters == "RC", isSense(end + 2, [.schoolWord, .people]) { return nil }
    return Found(kind: .initials, tokens: index...(text(end + 1) == "." ? end + 1 : end))
  }

  // "A.'s nan".
  private func ownersInitial(at index: Int) -> Found? {
    guard text(index + 1) == ".", isJoined(index + 1), possessive(after: index + 1) != nil,
      isJoined(index + 2)
    else { return nil }
    return Found(kind: .initials, tokens: index...index)
  }

  private func isAfterStop(_ index: Int) -> Bool { isEnd(index + 1) && text(index + 1) == "." }

  private func isPairOfInitials(_ index: Int) -> Bool {
    let word = lower(index)
    guard word.utf8.count == 2, number(index + 1) == nil || token(index + 1)?.isApart == true else {
      return false
    }
    if isShouted(index) || ["the", "a", "an", "our", "y", "yr"].contains(lower(index - 1)) {
      return false
    }
    if isOwner(index) { return tokens[index].is(.abbreviation) ? isKin(after: index) : true }
    guard !tokens[index].is(.abbreviation) else {
      return isBracketed(index) || hasCompany(after: index) || hasAge(after: index)
    }
    return text(index + 1) != "&" && text(index - 1) != "&" && text(index + 1) != "/"
      && text(index - 1) != "/"
  }

  private func isKin(after index: Int) -> Bool {
    possessive(after: index).map { isAfter($0, within: 3, .close) } ?? false
  }

  // "The child (KT)".
  private func isBracketed(_ index: Int) -> Bool {
    text(index - 1) == "(" && text(index + 1) == ")"
      && ["child", "girl", "boy", "person", "client", "daughter", "son"].contains(lower(index - 2))
  }

  // A line of capitals tells nothing.
  private func isShouted(_ index: Int) -> Bool {
    let around = (max(0, index - 3)...min(tokens.count - 1, index + 3)).filter {
      tokens[$0].shape == .word
    }
    return around.count > 2 && around.allSatisfy { tokens[$0].isUpper }
  }

  private func singleInitial(at index: Int) -> Found? {
    let word = lower(index)
    guard word != "i", tokens[index].text.utf8.count == 1, !isShouted(index) else { return nil }
    if isSense(index - 1, .label), !tokens[index].isFirst { return nil }
    if isMark(index + 1), ["=", "-", "&", "/", ":", ")"].contains(text(index + 1)) { return nil }
    if isMark(index - 1), ["&", "/", "(", "-"].contains(text(index - 1)), !tokens[index].isFirst {
      return nil
    }
    if let end = possessive(after: index) {
      let isOwn =
        token(end + 1)?.shape == .word
        && !["and", "or", "in", "at", "are", "were", "for"].contains(lower(end + 1))
      return isOwn ? Found(kind: .initials, tokens: index...index) : nil
    }
    // In Welsh, and at the start of a sentence, a letter can be a word.
    guard
      !tokens[index].is(.letterWord) || !tokens[index].isFirst && isSense(index - 1, .letterBefore),
      !(lower(index - 1) == "from" && lower(index + 1) == "to"),
      !(lower(index - 1) == "to" && lower(index - 3) == "from")
    else { return nil }
    let isStopped = text(index + 1) == "." && isJoined(index + 1)
    let isDoing = isSense(isStopped ? index + 2 : index + 1, .doing)
    guard !tokens[index].isFirst else {
      return isDoing ? Found(kind: .initials, tokens: index...index) : nil
    }
    let follows = isSense(index - 1, .letterBefore)
    guard
      isDoing && tokens[index - 1].sense.contains(.before)
        || isSense(index - 1, .doing) && isSense(index + 1, .mental)
        || follows && (isEnd(index + 1) || token(index + 1)?.shape == .word)
    else { return nil }
    return Found(kind: .initials, tokens: index...index)
  }

  // Letters with stops between them that stand for no one.
  private static let stopped: Set = [
    "uk", "us", "eg", "ie", "nb", "ps", "pe", "am", "pm", "ba", "ma", "bsc", "phd", "dob", "usa",
    "nhs", "bbc", "rip", "ad", "bc", "pa", "re", "oj", "ok", "cv", "dj", "tv", "id",
  ]
}
