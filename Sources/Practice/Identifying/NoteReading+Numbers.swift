// Postcodes, number plates, telephone, NHS and case numbers.
extension NoteReading {
  /// A postcode, or the half of one that stands for a part of Wales.
  func postcode(at index: Int) -> Found? {
    guard beginsChunk(index), let half = outwardCode(at: index) else { return nil }
    var end = half
    let inward = half + 1
    if number(inward) != nil, tokens[inward].text.utf8.count == 1, isJoined(inward + 1),
      token(inward + 1)?.text.utf8.count == 2,
      !isSense(inward + 1, .unit),
      lower(inward + 1).utf8.allSatisfy({ (97...122).contains($0) && !Self.never.contains($0) }),
      tokens[index].isUpper == tokens[inward + 1].isUpper,
      tokens[index].isUpper || !isLoneArea(index)
    {
      end = inward + 1
    } else if isJoined(inward), number(inward) == nil || !tokens[index].isUpper {
      return nil
    } else if !tokens[index].isUpper || !isSense(index, .welshArea) {
      return nil
    }
    guard !isJoined(end + 1) || isMark(end + 1) else { return nil }
    // An outward code with three letters after it is a number plate.
    if end == half, isPlateEnd(half + 1) || isAfter(half, within: 2, .plate) { return nil }
    return Found(kind: .postcode, tokens: index...end)
  }

  // The last token of an outward code, such as CF10 or W1A; where all of a postcode is joined, the
  // digits hold the inward code's as well.
  private func outwardCode(at index: Int) -> Int? {
    let letters = tokens[index]
    guard letters.shape == .word, (1...2).contains(letters.text.utf8.count),
      letters.isUpper || letters.text == letters.lower, letters.is(.area),
      isJoined(index + 1), let digits = token(index + 1), digits.shape == .digits,
      (1...2).contains(digits.text.utf8.count)
    else { return nil }
    return index + 1
  }

  private func isLoneArea(_ index: Int) -> Bool {
    tokens[index].text.utf8.count == 1 && token(index + 2)?.isApart == true
  }

  /// A postcode without a blank in it: `cf241aa`.
  func joinedPostcode(at index: Int) -> Found? {
    let letters = tokens[index]
    guard beginsChunk(index), letters.shape == .word, letters.is(.area),
      isJoined(index + 1), let digits = token(index + 1), digits.shape == .digits,
      (2...3).contains(digits.text.utf8.count), isJoined(index + 2),
      let end = token(index + 2), end.shape == .word, end.text.utf8.count == 2,
      end.lower.utf8.allSatisfy({ !Self.never.contains($0) }),
      letters.isUpper == end.isUpper, !end.is(.unit) || letters.isUpper,
      !isJoined(index + 3) || isMark(index + 3)
    else { return nil }
    return Found(kind: .postcode, tokens: index...index + 2)
  }

  // MARK: - Number plates

  func numberPlate(at index: Int) -> Found? {
    if let postcode = joinedPostcode(at: index) { return postcode }
    let letters = tokens[index]
    guard beginsChunk(index), letters.shape == .word, isJoined(index + 1),
      let digits = token(index + 1), digits.shape == .digits
    else { return nil }
    let hasCue =
      isBefore(index, within: 6, .plate) || isAfter(index + 1, within: 4, .plate)
    let end = token(index + 2)
    let isSameCase = end.map { letters.isUpper == $0.isUpper } ?? false
    switch (letters.text.utf8.count, digits.text.utf8.count) {
    case (2, 2):
      if isSameCase, isPlateEnd(index + 2), hasCue || letters.isUpper || isUnspoken(index + 2) {
        return Found(kind: .numberPlate, tokens: index...index + 2)
      }
      guard letters.isUpper,
        isAfter(index + 1, within: 2, .plate) || isBefore(index, within: 4, .plateOnly)
      else { return nil }
      return Found(kind: .numberPlate, tokens: index...index + 1)
    case (1, 1...3), (3, 1...3):
      let isFirstLetters = letters.text.utf8.count == 3
      let isEnd =
        isFirstLetters ? isJoined(index + 2) && end?.text.utf8.count == 1 : isPlateEnd(index + 2)
      guard isSameCase, isEnd,
        hasCue || !isFirstLetters && (letters.isUpper || isUnspoken(index + 2))
      else { return nil }
      return Found(kind: .numberPlate, tokens: index...index + 2)
    default: return nil
    }
  }

  private func isPlateEnd(_ index: Int) -> Bool {
    guard let end = token(index), end.shape == .word, end.text.utf8.count == 3,
      end.text.utf8.allSatisfy({ $0 < 0x80 }), end.isUpper || end.text == end.lower
    else { return false }
    return !isJoined(index + 1) || isMark(index + 1)
  }

  // Letters that are no word in either language.
  private func isUnspoken(_ index: Int) -> Bool {
    !lower(index).contains { "aeiouwy".contains($0) }
  }

  // MARK: - Long numbers

  /// A telephone or NHS number.
  func longNumber(at index: Int) -> Found? {
    var start = index
    var isForeign = false
    switch text(index) {
    case "+": (start, isForeign) = (index + 1, true)
    case "(": start = index + 1
    default: guard beginsChunk(index) else { return nil }
    }
    guard token(start)?.shape == .digits else { return nil }
    var digits = ""
    var groups: [Int] = []
    var (place, end) = (start, start)
    while let next = token(place), digits.utf8.count <= 15 {
      if next.shape == .digits {
        // "at 3 07700…": a number by itself is no group of another.
        digits += next.text
        groups.append(next.text.utf8.count)
        end = place
      } else if !["-", "(", ")", ".", "–"].contains(next.text) || place > end + 2 {
        break
      }
      place += 1
    }
    guard !isJoined(end + 1) || isMark(end + 1) else { return nil }
    let isNHS = digits.utf8.count == 10 && (groups == [10] || groups == [3, 3, 4])
    // Written 943 476 5919 it's hardly anything else; 943 476 5918 places are.
    let isGrouped =
      groups == [3, 3, 4] && !digits.hasPrefix("0")
      && (isEnd(end + 1) || isSense(end + 1, .small) || isSense(end + 1, .before))
    if isNHS, isGrouped || hasNHSChecksum(digits) || isBefore(start, within: 5, .nhs) {
      return Found(kind: .nhsNumber, tokens: index...end)
    }
    let isNumber =
      isForeign || digits.hasPrefix("0044")
      ? (9...15).contains(digits.utf8.count)
      : digits.hasPrefix("0") && (10...11).contains(digits.utf8.count)
    let isLocal =
      (5...8).contains(digits.utf8.count) && isBefore(start, within: 4, .call)
      && !digits.hasPrefix("20")
    // 0800, 0808, 03…: nobody's own.
    guard isNumber || isLocal, !digits.hasPrefix("080"), !digits.hasPrefix("03") else { return nil }
    return Found(kind: .telephone, tokens: index...end)
  }

  // The last digit of an NHS number checks the nine before it, modulo 11.
  private func hasNHSChecksum(_ digits: String) -> Bool {
    let values = digits.utf8.map { Int($0) - 48 }
    guard Set(values).count > 1 else { return false }
    let sum = zip(values, (2...10).reversed()).reduce(0) { $0 + $1.0 * $1.1 }
    return (11 - sum % 11) % 11 == values[9]
  }

  // MARK: - Case numbers

  /// A number by which a file is found.
  func caseNumber(at index: Int) -> Found? {
    guard beginsChunk(index), tokens[index].shape != .mark else { return nil }
    let end = endOfChunk(index)
    let range = index...end
    let parts = range.filter { tokens[$0].shape == .digits }
    let digits = parts.reduce(0) { $0 + tokens[$1].text.utf8.count }
    guard digits >= 4, !range.contains(where: { "£€%,@:".contains(text($0)) }) else { return nil }
    let hasLetters = range.contains { tokens[$0].shape == .word }
    let hasMark = range.contains { ["/", "-", "_", "*"].contains(text($0)) }
    if text(index - 1) == "£" { return nil }
    if hasLetters {
      let isCode = range.allSatisfy {
        tokens[$0].shape != .word || tokens[$0].isUpper || tokens[$0].text.utf8.count <= 2
      }
      guard isCode, digits >= 5 || hasCue(before: index) || (hasMark && !isYear(parts)) else {
        return nil
      }
      return Found(kind: .caseNumber, tokens: range)
    }
    if hasMark {
      let isTime = parts.count == 2 && parts.allSatisfy { isClockTime($0) }
      if isTime { return nil }
      let isDate = parts.allSatisfy { tokens[$0].text.utf8.count <= 2 || isYear([$0]) }
      guard !isDate, parts.count == range.count / 2 + 1, digits >= 6 || hasCue(before: index) else {
        return nil
      }
      return Found(kind: .caseNumber, tokens: range)
    }
    guard range.count == 1, digits >= 7 || hasCue(before: index), !isYear(parts) else { return nil }
    return Found(kind: .caseNumber, tokens: range)
  }

  // "0930", as in 0930-1030.
  private func isClockTime(_ index: Int) -> Bool {
    guard tokens[index].text.utf8.count == 4, let number = number(index) else { return false }
    return number < 2_400 && number % 100 < 60 && number % 5 == 0
  }

  private func hasCue(before index: Int) -> Bool { isBefore(index, within: 4, .file) }

  private func isYear(_ parts: [Int]) -> Bool {
    parts.allSatisfy { number($0).map { (1900...2099).contains($0) } ?? false }
  }

  // C, I, K, M, O and V are in no inward code.
  private static let never = Set("cikmov".utf8)
}
