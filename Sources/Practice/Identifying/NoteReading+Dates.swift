// Birthdays, and ages beside places.
extension NoteReading {
  func birthDate(at index: Int) -> Found? {
    if let found = turning(at: index) { return found }
    guard let date = date(at: index) ?? birthYear(at: index) else { return nil }
    let hasCue =
      isBefore(index, within: 7, .birth) || isAfter(date.end, within: 4, .birth)
      || text(index - 1) == ")" && isBefore(index, within: 7, .birth)
    let isAlone = date.hasYear && date.hasDay && !date.isWritten
    let isYoung = date.year.map { (thisYear - 19...thisYear - 8).contains($0) } ?? false
    let isCued = hasCue || isInitialism(before: index)
    guard isCued && (date.hasDay || date.hasYear) || isAlone && isYoung else { return nil }
    return Found(kind: .birthDate, tokens: index...date.end)
  }

  // D.O.B., in any case.
  private func isInitialism(before index: Int) -> Bool {
    for place in max(0, index - 9)..<index
    where lower(place) == "d" && lower(place + 2) == "o" && lower(place + 4) == "b" { return true }
    return false
  }

  // "turns 16 on 12 June", "she'll be 18 in May".
  private func turning(at index: Int) -> Found? {
    guard let age = age(index), (1...25).contains(age),
      isBefore(index, within: 3, .turning)
    else { return nil }
    // "turned 16 last week, on 3 October".
    let reach = isBefore(index, within: 3, .birth) || lower(index - 1).hasPrefix("turn") ? 6 : 2
    for start in index + 2...index + 1 + reach where token(start)?.isFirst == false {
      if isSense(start - 1, .dayBefore), isMonth(start), tokens[start].isCapital {
        return Found(kind: .birthDate, tokens: index...(date(at: start)?.end ?? start))
      }
      let start = lower(start) == "the" ? start + 1 : start
      if isSense(start - 1, .dayBefore) || lower(start - 1) == "the", let date = date(at: start) {
        return Found(kind: .birthDate, tokens: index...date.end)
      }
    }
    return nil
  }

  // "born in 2009", "born on Christmas Day 2009": a year in which a young person was born.
  private func birthYear(at index: Int) -> DateFound? {
    guard let year = number(index), (thisYear - 25...thisYear).contains(year),
      isBefore(index, within: 5, .birth)
    else { return nil }
    return DateFound(end: index, year: year, hasDay: false, isWritten: true)
  }

  private struct DateFound {
    var end: Int
    var year: Int?
    var hasDay: Bool
    var hasYear: Bool { year != nil }
    var isWritten: Bool
  }

  private func date(at index: Int) -> DateFound? {
    numericDate(at: index) ?? joinedDate(at: index) ?? writtenDate(at: index)
  }

  // 030409, 03042009: only right after a word for a birthday.
  private func joinedDate(at index: Int) -> DateFound? {
    let text = tokens[index].text
    guard [6, 8].contains(text.utf8.count), let number = number(index),
      isBefore(index, within: 3, .birth) || isInitialism(before: index)
    else { return nil }
    let (day, month) =
      text.utf8.count == 6
      ? (number / 10_000, number / 100 % 100) : (number / 1_000_000, number / 10_000 % 100)
    guard (1...31).contains(day), (1...12).contains(month) else { return nil }
    return DateFound(end: index, year: nil, hasDay: true, isWritten: false)
  }

  // 3/4/09, 03.04.2009, 2009-04-03.
  private func numericDate(at index: Int) -> DateFound? {
    guard beginsChunk(index) || text(index - 1) == "." || text(index - 1) == ":",
      let first = number(index), let second = number(index + 2), let third = number(index + 4),
      text(index + 1) == text(index + 3), ["/", ".", "-"].contains(text(index + 1)),
      (index + 1...index + 4).allSatisfy(isJoined),
      !isJoined(index + 5) || isMark(index + 5) && number(index + 6) == nil
    else { return nil }
    let isYearFirst = tokens[index].text.utf8.count == 4
    let (year, day, month) = isYearFirst ? (first, third, second) : (third, first, second)
    let digits = tokens[isYearFirst ? index : index + 4].text.utf8.count
    guard [2, 4].contains(digits), (1...31).contains(day),
      (1...12).contains(month) || (1...12).contains(day)
    else { return nil }
    let whole = digits == 4 ? year : year + (year > thisYear % 100 ? 1900 : 2000)
    guard (1900...2100).contains(whole) else { return nil }
    return DateFound(end: index + 4, year: whole, hasDay: true, isWritten: false)
  }

  // 3rd of April 2009, 3 Ebrill 2009, April 3rd, May 2009, Mis Mai 2009.
  private func writtenDate(at index: Int) -> DateFound? {
    if let day = number(index), (1...31).contains(day),
      tokens[index].isApart || text(index - 1) == ":"
    {
      var place = index + 1
      if isJoined(place), isSense(place, .ending) { place += 1 }
      while ["of", "o", "fis", "mis"].contains(lower(place)) { place += 1 }
      guard isMonth(place) else { return nil }
      let year = year(at: place + 1)
      return DateFound(
        end: year?.end ?? place, year: year?.number, hasDay: true, isWritten: true)
    }
    guard isMonth(index), tokens[index].isCapital || !isSense(index, [.small, .verbName]) else {
      return nil
    }
    if let day = number(index + 1), (1...31).contains(day) {
      var end = index + 1
      if isJoined(end + 1), isSense(end + 1, .ending) { end += 1 }
      let year = year(at: end + 1)
      return DateFound(end: year?.end ?? end, year: year?.number, hasDay: true, isWritten: true)
    }
    guard let year = year(at: index + 1) else { return nil }
    return DateFound(end: year.end, year: year.number, hasDay: false, isWritten: true)
  }

  private func year(at index: Int) -> (number: Int, end: Int)? {
    var place = index
    if text(place) == "," { place += 1 }
    if text(place) == "'", let short = number(place + 1), tokens[place + 1].text.utf8.count == 2 {
      return (2000 + short, place + 1)
    }
    guard let year = number(place), (1950...2100).contains(year) else { return nil }
    return (year, place)
  }

  private func isMonth(_ index: Int) -> Bool {
    isSense(index, .month) || isSense(index, .shortMonth)
  }

  // MARK: - Ages

  /// An age with the name of a place in the same sentence.
  func ageWithPlace(at index: Int) -> Found? {
    guard let age = age(index), (4...21).contains(age), isAge(index) else { return nil }
    let reach = 14
    var place = index + 1
    while place < tokens.count, place <= index + reach,
      !tokens[place].isFirst || isMark(place) || isSense(place, .dwelling)
    {
      if let end = placeName(at: place) { return Found(kind: .age, tokens: index...end) }
      place += 1
    }
    place = index
    while place > 0, place > index - reach, !tokens[place].isFirst {
      place -= 1
      if placeName(at: place) != nil { return Found(kind: .age, tokens: place...index) }
    }
    return nil
  }

  private func age(_ index: Int) -> Int? {
    if let number = number(index) { return tokens[index].text.utf8.count <= 2 ? number : nil }
    return Self.ages[lower(index)]
  }

  private func isAge(_ index: Int) -> Bool {
    var next = index + 1
    while ["-", "–", "."].contains(text(next)), next <= index + 2 { next += 1 }
    // Fourteen-year-olds are anyone; a fourteen-year-old is someone.
    if ["year", "yr", "years", "yrs"].contains(lower(next)) {
      return !(next...next + 5).contains { lower($0) == "olds" }
        && (next...next + 3).contains { ["old", "o", "age"].contains(lower($0)) }
        || lower(index - 1) == "aged"
    }
    if ["yo", "yrs", "oed", "mlwydd", "yro", "ml"].contains(lower(next)) { return true }
    if lower(next) == "y", text(next + 1) == ".", lower(next + 2) == "o" { return true }
    if lower(next) == "y", text(next + 1) == "/", lower(next + 2) == "o" { return true }
    if ["aged", "age"].contains(lower(index - 1)) { return true }
    if ["is", "was", "s", "be", "m", "just", "only", "turned", "nearly", "almost", "yn", "n"]
      .contains(lower(index - 1)),
      isBefore(index, within: 4, .aged)
    {
      return !["per", "%"].contains(lower(next)) && !isSense(next, .counted)
    }
    if lower(index - 1) == "of", isSense(index - 2, .aged) { return true }
    if lower(index - 1) == "turned", lower(index - 2) == "just" { return true }
    // "17f", "15m", and in Welsh "merch 14 o …".
    if ["f", "m"].contains(lower(next)), isJoined(next), tokens[index].shape == .digits,
      isPlace(next + 1) || isSense(next + 1, .placeBefore)
    {
      return true
    }
    if isSense(index - 1, .aged), ["o", "from"].contains(lower(next)), next == index + 1 {
      return true
    }
    if tokens[index].isFirst, text(next) == "," { return true }
    let isEnclosed =
      [",", "(", "–", "-"].contains(text(index - 1)) && tokens[index].isApart
      || text(index - 1) == "("
    return isEnclosed && [",", ")", ".", "–", "-", ""].contains(text(next))
      && (token(index - 2)?.shape == .word)
  }

  /// The end of the place's name that begins at `index`.
  private func placeName(at index: Int) -> Int? {
    let token = tokens[index]
    guard token.isCapital else {
      // "from aberdare", as people type who are in a hurry.
      return token.is(.place) && !token.is([.ordinary, .house])
        && ["from", "in"].contains(lower(index - 1))
        ? index : nil
    }
    if isPlace(index) { return index }
    if let next = self.token(index + 1), next.isCapital,
      Places.contains("\(token.lower) \(next.lower)")
    {
      return index + 1
    }
    // "lives in Xyz": any name of a place, known or not.
    guard token.isNameLike, !token.isFirst, !token.is(.ordinary),
      isSense(index - 1, .placeBefore), !isSense(index + 1, .organisation)
    else { return nil }
    return index
  }

  private static let ages: [String: Int] = [
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
  ]
}
