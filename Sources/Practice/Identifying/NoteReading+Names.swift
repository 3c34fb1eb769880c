// Names of people.
extension NoteReading {
  func name(at index: Int) -> Found? {
    let token = tokens[index]
    guard token.shape == .word, token.text.utf8.count > 1, !isPart(index) else { return nil }
    if let titled = titledName(at: index) { return titled }
    if isOthersWork(index) || isInTitle(index) || isSaying(index) { return nil }
    let double = doubleName(at: index)
    if let double { return Found(kind: .name, tokens: index...withSurname(double)) }
    if token.is(.name) {
      // "In Barry", "from Chelsea": places have names of people, too.
      if isPlace(index), isSense(index - 1, .placeBefore) { return nil }
      guard token.isCapital || token.text.count > 3 else { return nil }
      // A sentence of capitals only says nothing about capitals; a short one might be initials.
      guard !token.isUpper || token.text.count > 3 else { return nil }
      return Found(kind: .name, tokens: index...withSurname(index))
    }
    guard token.isNameLike else {
      return isPlainlySomeone(index) ? Found(kind: .name, tokens: index...index) : nil
    }
    if token.is(.unsureName) {
      return isUnsureName(index) ? Found(kind: .name, tokens: index...withSurname(index)) : nil
    }
    guard isUnknownName(index) else { return nil }
    return Found(kind: .name, tokens: index...withSurname(index))
  }

  // Part of a word such as "o'clock" or "pre-Christmas"; Welsh joins small words to names.
  func isPart(_ index: Int) -> Bool {
    guard isJoined(index), let mark = token(index - 1) else { return false }
    if mark.text == "'" { return tokens[index].isCapital ? false : true }
    return mark.text == "-" && isJoined(index - 1) || mark.shape == .digits || mark.text == "_"
  }

  // MARK: - Sorts of names

  // "Mrs Pritchard", "Dr. Okafor", "mr hughes".
  private func titledName(at index: Int) -> Found? {
    guard isSense(index, .title) else { return nil }
    let place = text(index + 1) == "." ? index + 2 : index + 1
    let isPlain = ["mr", "mrs", "ms", "miss"].contains(lower(index))
    guard let name = token(place), name.shape == .word, name.isApart, !name.isFirst,
      isPlain || !isSense(place, .author) && !isSense(place + 1, .author)
    else {
      return nil
    }
    guard name.text.count > 1 else {
      guard name.isUpper, name.text != "I", tokens[index].isCapital else { return nil }
      return Found(kind: .name, tokens: index...place)
    }
    // "They miss school" has no title in it.
    let isTitle = isPlain && (lower(index) != "miss" || tokens[index].isCapital && name.isNameLike)
    guard
      isTitle && !name.is(.small)
        || tokens[index].isCapital && name.isNameLike && !name.is(.ordinary)
    else { return nil }
    return Found(kind: .name, tokens: index...withSurname(place))
  }

  // "Kacey-Leigh", "Tyler-James".
  private func doubleName(at index: Int) -> Int? {
    guard text(index + 1) == "-", isJoined(index + 1), isJoined(index + 2), tokens[index].isCapital,
      let second = token(index + 2), second.isCapital, second.is(.secondName),
      !isSense(index, .ordinary)
    else { return nil }
    return index + 2
  }

  // The last word of a name that goes on after `index`, with a hyphen or a blank.
  private func withSurname(_ index: Int) -> Int {
    var end = index
    if text(end + 1) == "-", isJoined(end + 1), isJoined(end + 2), token(end + 2)?.isCapital == true
    {
      end += 2
    }
    if let next = token(end + 1), next.isNameLike, next.isApart, !next.isFirst,
      !next.is(.ordinary), !isPlace(end + 1)
    {
      end += 1
    }
    return end
  }

  // What authors wrote, and what is called after someone: "Clare's Law", "the Lucy Faithfull Foundation".
  private func isOthersWork(_ index: Int) -> Bool {
    if isSense(index, .author), !isSense(index, .name) { return true }
    // "John Bowlby", whatever comes after.
    if tokens[index].isCapital, token(index + 1)?.isNameLike == true, isSense(index + 1, .author),
      !isSense(index + 1, .name)
    {
      return true
    }
    if tokens[index].isCapital,
      (max(0, index - 3)...index + 2).contains(where: {
        $0 != index && token($0)?.isNameLike == true && isSense($0, .author)
          && !isSense($0, .name)
      }), !isAfter(index, within: 2, .speaking)
    {
      return true
    }
    for place in index + 1...index + 4 {
      guard let next = token(place), !next.isFirst else { return false }
      if next.isCapital, next.is(.organisation) { return true }
      guard next.isCapital || next.text == "'" || next.lower == "s" else { return false }
    }
    return false
  }

  // Titles have capitals throughout; words in quotation marks are said of no one here.
  private func isInTitle(_ index: Int) -> Bool {
    guard !isSense(index, .name) else { return false }
    let before = token(index - 1)
    let after = token(index + 1)
    let isAfterTitle =
      before.map {
        $0.isCapital && !tokens[index].isFirst && isTitleWord($0)
          && (!$0.isFirst || $0.is([.media, .agency]))
      } ?? false
    let isBeforeTitle = after.map { $0.isCapital && !$0.isFirst && isTitleWord($0) } ?? false
    return isAfterTitle || isBeforeTitle
  }

  private func isTitleWord(_ token: NoteText.Token) -> Bool {
    !token.is(.kin) && !token.is(.title)
      && (token.is(.ordinary) && token.lower != "i" || token.isUpper && token.text.count > 2)
  }

  // "Tom, Dick and Harry", "Ask for Angela", "St David's Day".
  private func isSaying(_ index: Int) -> Bool {
    if ["st", "saint", "sant", "dewi"].contains(lower(index - 1)) { return true }
    return Self.sayings.contains { saying in
      saying.indices.contains { place in
        saying[place] == lower(index)
          && saying.indices.allSatisfy { saying[$0] == lower(index - place + $0) }
      }
    }
  }

  private static let sayings: [[String]] = [
    "tom dick and harry", "tom , dick and harry", "rob peter to pay paul", "jack of all trades",
    "ask for angela", "talk to frank", "ask for ani", "happy as larry", "bob ' s your uncle",
    "for pete ' s sake", "uncle tom cobley", "robin hood", "peter pan", "john lewis", "joe bloggs",
    "jane doe", "john doe", "joe public", "dear john", "william hill", "ann summers",
  ].map { $0.split(separator: " ").map(String.init) }

  // MARK: - What is beside them

  // Names that are words as well, in small letters, as people type who are in a hurry: "jade doesnt
  // like it", "summer and her sister", "rob's brother", "a chat with will".
  private func isPlainlySomeone(_ index: Int) -> Bool {
    guard tokens[index].is(.unsureName), !tokens[index].isCapital, !isSense(index, .month) else {
      return false
    }
    if hasCompany(after: index), lower(index + 2) != "i" { return true }
    if let end = possessive(after: index), isSense(end + 1, .close) { return true }
    if isSense(index, .verbName) {
      return tokens[index].isFirst && ["said", "says", "told", "asked"].contains(lower(index + 1))
        || isSense(index - 1, .surely) && (isEnd(index + 1) || isSense(index + 1, .placeBefore))
    }
    return tokens[index].isFirst && isSense(index + 1, .speaking)
      && ![
        "came", "went", "left", "felt", "turned", "showed", "stopped", "lives", "rings", "turns",
      ]
      .contains(lower(index + 1))
  }

  private func isUnsureName(_ index: Int) -> Bool {
    let isMonth = isSense(index, .month)
    if isOwner(index) || hasAge(after: index) || isNamed(index) { return true }
    if hasCompany(after: index) || isKnownOf(index) { return !isMonth }
    if ["little", "poor"].contains(lower(index - 1)) { return !isMonth }
    let isSpeaking = isSense(index + 1, .speaking)
    if tokens[index].isFirst {
      if isSense(index, .verbName) {
        return isSense(index + 1, .doing) && !["did", "does"].contains(lower(index + 1))
      }
      return isSpeaking || isSense(index + 1, .doing) && !isSense(index, .thingName) && !isMonth
    }
    if isSense(index - 1, .surely) { return true }
    if isMonth || isSense(index, .calendar) {
      return isSpeaking && !isSense(index - 1, .placeBefore)
    }
    return isSense(index - 1, [.before, .welshBefore]) || isSense(index + 1, .doing)
  }

  private func isUnknownName(_ index: Int) -> Bool {
    let token = tokens[index]
    guard !token.is(.ordinary), !isPlace(index) else { return false }
    if isOwner(index) { return !isPlural(index) }
    if hasAge(after: index) || isNamed(index) { return true }
    guard token.isFirst || !isSense(index - 1, [.placeOnly, .article]) else { return false }
    if !token.isFirst, isSense(index - 1, [.surely, .welshBefore]) { return true }
    guard hasShapeOfName(index) else { return false }
    if hasCompany(after: index) || isKnownOf(index) { return true }
    if token.isFirst { return isSense(index + 1, .speaking) }
    return isSense(index + 1, .doing)
      || (isSense(index - 1, .before) || lower(index - 1) == "of" && isSense(index - 2, .mindful))
        && (isEnd(index + 1) || self.token(index + 1)?.shape == .word)
  }

  // "Jade was placed", "Amber is worried".
  private func isKnownOf(_ index: Int) -> Bool {
    ["is", "was", "got", "has"].contains(lower(index + 1))
      && (isSense(index + 2, .state) || lower(index + 2) == "been" && isSense(index + 3, .state))
  }

  // "Jaydon's foster carer", "Shannon's mum".
  func isOwner(_ index: Int) -> Bool {
    guard let end = possessive(after: index) else { return false }
    return isAfter(end, within: 3, .belonging)
  }

  // "Kyra (15)", "Dean, 23,".
  func hasAge(after index: Int) -> Bool {
    if ["is", "was"].contains(lower(index + 1)),
      number(index + 2).map({ (4...25).contains($0) }) ?? false
    {
      return isEnd(index + 3) || ["and", "but", "years", "now"].contains(lower(index + 3))
    }
    return ["(", ","].contains(text(index + 1))
      && number(index + 2).map { (3...80).contains($0) } ?? false
      && [")", ","].contains(text(index + 3))
  }

  // "the boyfriend, Dean,", "a man called Darren", "Mam Nia", "call him Bigsy".
  private func isNamed(_ index: Int) -> Bool {
    // "Young person: Demi".
    if text(index - 1) == ":" { return isSense(index - 2, .aged) }
    // "The Price brothers", "teulu Pugh".
    if isSense(index + 1, .relations), isSense(index - 1, .article) {
      return true
    }
    if lower(index - 1) == "teulu" { return true }
    if isNickname(index) { return true }
    guard !tokens[index].isFirst || lower(index - 1) == "." else { return false }
    if lower(index - 1) == "called" { return !isBefore(index, within: 5, .thing) }
    if ["named", "nicknamed", "enw", "alias", "aka"].contains(lower(index - 1)) { return true }
    let before = "'\"“".contains(text(index - 1)) ? index - 2 : index - 1
    if lower(before) == "as",
      ["known", "knows", "knew"].contains(where: {
        $0 == lower(before - 1) || $0 == lower(before - 2)
      })
    {
      return true
    }
    if lower(before) == "by", ["goes", "went", "go", "going"].contains(lower(before - 1)) {
      return true
    }
    if ["call", "calls", "called"].contains(lower(index - 1)),
      ["everyone", "everybody", "they", "we", "friends", "mates", "kids"].contains(lower(index - 2))
    {
      return true
    }
    if ["him", "her", "them", "himself", "herself"].contains(lower(index - 1)),
      ["call", "calls", "called", "calling"].contains(lower(index - 2))
    {
      return true
    }
    if ["is", "was", "s", "oedd", "yw", "ydy"].contains(lower(index - 1)),
      (index - 4..<index).contains(where: { ["name", "enw", "nickname"].contains(lower($0)) })
    {
      return true
    }
    let isComma = text(index - 1) == ","
    let isQuoted = "'\"“".contains(text(index - 1))
    guard isSense(isComma || isQuoted ? index - 2 : index - 1, .kin) else { return false }
    return !isComma || [",", ".", ""].contains(text(index + 1)) || isAfter(index, within: 1, .doing)
  }

  // "“Spud” is the only one who comes", "Tweety (what she likes to be called)".
  private func isNickname(_ index: Int) -> Bool {
    if "'\"“".contains(text(index - 1)), "'\"”".contains(text(index + 1)), isJoined(index + 1),
      text(index - 1) != "", text(index + 1) != "", isJoined(index), !isSense(index, .small)
    {
      return
        (["is", "was"].contains(lower(index + 2))
        && ["the", "a", "an", "in", "with", "here"].contains(lower(index + 3))
        && isAfter(index + 2, within: 6, [.doing]) || isSense(index + 2, .speaking))
        && (index + 2...index + 9).contains {
          ["who", "he", "she", "his", "her"].contains(lower($0))
        }
    }
    guard text(index + 1) == "(" else { return false }
    return (index + 2...index + 8).contains { lower($0) == "called" || lower($0) == "nickname" }
  }

  // "Lowri and I", "Sean and his mum", "Tomos a'i chwaer".
  func hasCompany(after index: Int) -> Bool {
    if lower(index + 1) == "a", text(index + 2) == "'", lower(index + 3) == "i" { return true }
    guard ["and", "&"].contains(lower(index + 1)) else { return false }
    return ["his", "her", "their", "i"].contains(lower(index + 2))
  }

  func isEnd(_ index: Int) -> Bool {
    guard let token = token(index) else { return true }
    return token.shape == .mark && token.text != "-" || token.isFirst
  }

  private func isPlural(_ index: Int) -> Bool {
    lower(index).hasSuffix("s") && lower(index + 2) != "s"
  }

  // No ending that names hardly have.
  private func hasShapeOfName(_ index: Int) -> Bool {
    let word = lower(index)
    return !Self.endings.contains { word.hasSuffix($0) } && word.utf8.count > 2
  }

  private static let endings = [
    "ing", "ed", "ly", "tion", "sion", "ment", "ness", "ity", "ers", "ies", "ists", "ians", "ons",
    "ance", "ence", "ship", "hood", "als", "ings", "ors", "ents", "ants", "ful", "ous", "ism",
    "ics",
    "aeth", "iad", "odd", "wyd", "yddion", "wyr", "au",
  ]
}
