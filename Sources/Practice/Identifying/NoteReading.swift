/// One reading of a text: what is found in it, rule by rule.
struct NoteReading {
  /// Something found: its first and last token.
  struct Found {
    let kind: Identifying.Kind
    let tokens: ClosedRange<Int>
  }

  let tokens: [NoteText.Token]
  let thisYear: Int
  private(set) var found: [Found] = []
  private var isTaken: [Bool]

  init(_ text: NoteText, thisYear: Int) {
    tokens = text.tokens
    self.thisYear = thisYear
    isTaken = Array(repeating: false, count: text.tokens.count)
  }

  /// The surer a rule is of its words, the earlier it comes: what one has taken is no other's.
  mutating func read() {
    apply { $0.account(at: $1) }
    apply { $0.postcode(at: $1) }
    apply { $0.numberPlate(at: $1) }
    apply { $0.longNumber(at: $1) }
    apply { $0.birthDate(at: $1) }
    apply { $0.caseNumber(at: $1) }
    apply { $0.street(at: $1) }
    apply { $0.school(at: $1) }
    apply { $0.name(at: $1) }
    apply { $0.initials(at: $1) }
    apply { $0.ageWithPlace(at: $1) }
  }

  private mutating func apply(_ rule: (NoteReading, Int) -> Found?) {
    var index = 0
    while index < tokens.count {
      if !isTaken[index], let item = rule(self, index),
        item.tokens.allSatisfy({ !isTaken[$0] })
      {
        found.append(item)
        for taken in item.tokens { isTaken[taken] = true }
        index = item.tokens.upperBound
      }
      index += 1
    }
  }

  // MARK: - Looking round

  func token(_ index: Int) -> NoteText.Token? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  func lower(_ index: Int) -> String { token(index)?.lower ?? "" }

  /// Whether the word at `index` has one of these senses.
  func isSense(_ index: Int, _ sense: WordSense) -> Bool { token(index)?.is(sense) ?? false }

  func isPlace(_ index: Int) -> Bool {
    guard let token = token(index), token.isCapital else { return false }
    return token.is(.place) || Places.isMutated(token.lower)
  }

  func text(_ index: Int) -> String { token(index)?.text ?? "" }

  /// Whether it follows the one before without a blank.
  func isJoined(_ index: Int) -> Bool { token(index)?.isApart == false }

  /// The last token of what has no blank in it, but for marks at its end.
  func endOfChunk(_ index: Int) -> Int {
    // Nothing that is looked for has more parts.
    let last = min(index + 40, tokens.count - 1)
    var end = index
    while end < last, isJoined(end + 1) { end += 1 }
    while end > index, tokens[end].shape == .mark { end -= 1 }
    return end
  }

  func beginsChunk(_ index: Int) -> Bool {
    guard tokens[index].isApart == false else { return true }
    return token(index - 1).map { $0.shape == .mark && "(\"'“[:".contains($0.text) } ?? true
  }

  func written(_ range: ClosedRange<Int>) -> String { range.map(text).joined() }

  /// The end of a possessive after the word at `index`: `'s`, or the apostrophe after an s.
  func possessive(after index: Int) -> Int? {
    guard text(index + 1) == "'", isJoined(index + 1) else { return nil }
    if lower(index + 2) == "s", isJoined(index + 2), !isJoined(index + 3) || isMark(index + 3) {
      return index + 2
    }
    return lower(index).hasSuffix("s") && !isJoined(index + 2) ? index + 1 : nil
  }

  func isMark(_ index: Int) -> Bool { token(index)?.shape == .mark }

  /// The number that the digits at `index` are.
  func number(_ index: Int) -> Int? {
    guard let token = token(index), token.shape == .digits, token.text.utf8.count <= 9 else {
      return nil
    }
    return Int(token.text)
  }

  /// Whether one of `words` is among the `reach` tokens before `index`, in its sentence.
  func isBefore(_ index: Int, within reach: Int, _ sense: WordSense) -> Bool {
    var place = index
    for _ in 0..<reach where place > 0 {
      if tokens[place].isFirst, tokens[place].shape != .mark, text(place - 1) != ":" {
        return false
      }
      place -= 1
      if tokens[place].is(sense) { return true }
    }
    return false
  }

  /// Whether one of `words` is among the `reach` tokens after `index`, in its sentence.
  func isAfter(_ index: Int, within reach: Int, _ sense: WordSense) -> Bool {
    for place in index + 1..<index + 1 + reach where place < tokens.count {
      if tokens[place].isFirst { return false }
      if tokens[place].is(sense) { return true }
    }
    return false
  }
}
