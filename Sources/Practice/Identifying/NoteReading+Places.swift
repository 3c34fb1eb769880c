// Schools and streets.
extension NoteReading {
  func school(at index: Int) -> Found? {
    saint(at: index) ?? welshSchool(at: index) ?? englishSchool(at: index) ?? plainSchool(at: index)
  }

  // "St Cenydd's": a school, a church or a hospital that somebody goes to.
  private func saint(at index: Int) -> Found? {
    guard tokens[index].isCapital, ["st", "saint", "sant"].contains(lower(index)) else {
      return nil
    }
    let name = text(index + 1) == "." ? index + 2 : index + 1
    guard let saint = token(name), saint.isCapital else { return nil }
    var end = possessive(after: name) ?? name
    guard !["giles", "mungo"].contains(saint.lower),
      !["day", "ambulance", "dydd"].contains(lower(end + 1))
    else { return nil }
    let isPlace = Places.contains("st \(saint.lower)")
    while let next = token(end + 1), next.is(.schoolWord), next.isCapital { end += 1 }
    guard !isPlace || end > name else { return nil }
    return Found(kind: .school, tokens: index...end)
  }

  // "Ysgol Glantaf", "Ysgol y Deri", "Coleg Gwent".
  private func welshSchool(at index: Int) -> Found? {
    guard isSense(index, .welshSchool) else { return nil }
    var name = index + 1
    while isSense(name, .welshSchoolSort) { name += 1 }
    while ["y", "yr", "r", "'", "gyfun", "gynradd", "uwchradd"].contains(lower(name)) { name += 1 }
    // "ysgol y foryd": in small letters the article tells.
    if let first = token(name), first.shape == .word, !first.isCapital, !first.isFirst,
      name > index + 1,
      ["y", "yr"].contains(lower(name - 1)), !first.is(.ordinary)
    {
      return Found(kind: .school, tokens: index...name)
    }
    guard let first = token(name), first.isCapital, !first.isFirst,
      !first.is(.ordinary) || first.is(.agency)
    else { return nil }
    return Found(kind: .school, tokens: index...lastCapital(from: name))
  }

  // "Cantonian High School", "Bishop Hedley Comp", "Cardiff and Vale College".
  private func englishSchool(at index: Int) -> Found? {
    let start = tokens[index]
    guard start.isNameLike || start.isUpper, !start.is(.ordinary) || start.is(.agency),
      !start.is(.small), start.lower != "the"
    else { return nil }
    var end = index
    var sort: Int?
    while let next = token(end + 1), end < index + 5,
      next.isCapital || ["and", "of", "'", "s"].contains(next.lower)
    {
      end += 1
      if next.is(.schoolSort), next.isCapital {
        sort = end
        break
      }
    }
    guard var last = sort, tokens[index + 1].isCapital || last <= index + 4 else { return nil }
    if lower(last) == "high", !isSense(last + 1, .schoolWord),
      token(last + 1)?.isCapital == true
    {
      return nil
    }
    while let next = token(last + 1), next.isCapital, next.is(.schoolWord) { last += 1 }
    return Found(kind: .school, tokens: index...last)
  }

  // "at bryn teg comp", "from cantonian high".
  private func plainSchool(at index: Int) -> Found? {
    guard tokens[index].shape == .word, !tokens[index].isCapital, !tokens[index].is(.ordinary),
      ["at", "from", "in", "to"].contains(lower(index - 1)), tokens[index].isApart
    else { return nil }
    for end in index + 1...index + 2
    where ["comp", "comprehensive", "high", "primary", "academy", "juniors", "infants"].contains(
      lower(end))
    {
      return (index...end).allSatisfy({
        $0 == end || !isSense($0, .ordinary) && tokens[$0].shape == .word
      })
        ? Found(kind: .school, tokens: index...end) : nil
    }
    return nil
  }

  private func lastCapital(from index: Int) -> Int {
    var end = index
    while let next = token(end + 1), next.isCapital, !next.isFirst, next.shape == .word { end += 1 }
    return end
  }

  // MARK: - Streets

  func street(at index: Int) -> Found? {
    welshStreet(at: index) ?? englishStreet(at: index) ?? houseNumber(at: index)
  }

  // "Heol y Crwys", "Stryd Fawr", "Ffordd Caerdydd".
  private func welshStreet(at index: Int) -> Found? {
    guard isSense(index, .welshStreet) else { return nil }
    let isSure = ["heol", "stryd", "ffordd", "rhodfa", "lôn", "lon"].contains(lower(index))
    guard tokens[index].isCapital || isSure || hasHouseNumber(before: index) else { return nil }
    var name = index + 1
    while ["y", "yr", "r", "'", "isaf", "uchaf"].contains(lower(name)), name < index + 4 {
      if tokens[name].isCapital { break }
      name += 1
    }
    guard let first = token(name), !first.isFirst, first.lower != "goron" else { return nil }
    // "heol y felin", "4 clos y gog": in small letters the article, or a number, tells.
    if !first.isCapital {
      guard first.shape == .word, name > index + 1, !first.is(.ordinary),
        isSure || hasHouseNumber(before: index)
      else { return nil }
      return Found(
        kind: .street, tokens: (hasHouseNumber(before: index) ? index - 1 : index)...name)
    }
    guard isSure || tokens[index].isCapital else { return nil }
    let start = hasHouseNumber(before: index) ? index - 1 : index
    return Found(kind: .street, tokens: start...lastCapital(from: name))
  }

  // "Clifton Street", "Queen's Crescent", "22b Station Rd".
  private func englishStreet(at index: Int) -> Found? {
    let first = tokens[index]
    guard first.isCapital, !first.is(.small),
      !first.is(.notStreet)
    else { return nil }
    var place = possessive(after: index) ?? index
    var words = 1
    while let next = token(place + 1), words < 4 {
      if next.is(.street), next.isCapital, !next.isFirst {
        let isSure = next.is(.sureStreet)
        guard isSure || !first.is(.ordinary) else { return nil }
        let start = hasHouseNumber(before: index) ? index - 1 : index
        return Found(kind: .street, tokens: start...place + 1)
      }
      guard next.isCapital, !next.isFirst else { return nil }
      place = possessive(after: place + 1) ?? place + 1
      words += 1
    }
    return nil
  }

  private func hasHouseNumber(before index: Int) -> Bool {
    number(index - 1) != nil && tokens[index].isApart
  }

  // "22b station road", "12 Bryn Glas".
  private func houseNumber(at index: Int) -> Found? {
    guard let number = number(index), (1...999).contains(number), tokens[index].isApart else {
      return nil
    }
    var name = index + 1
    if isJoined(name), token(name)?.text.count == 1 { name += 1 }
    if text(name) == "," { name += 1 }
    guard let first = token(name), first.shape == .word, first.isApart else { return nil }
    if first.isCapital, first.is(.house), let next = token(name + 1),
      next.isCapital || next.lower == "y" || next.lower == "yr"
    {
      return Found(
        kind: .street, tokens: index...lastCapital(from: next.isCapital ? name + 1 : name + 2))
    }
    // "27 Bridge st".
    if first.isCapital, lower(name + 1) == "st", tokens[name + 1].isApart, isEnd(name + 2) {
      return Found(kind: .street, tokens: index...name + 1)
    }
    for place in name + 1...name + 2
    where isSense(place, .sureStreet) && tokens[place].isApart && !isSense(place - 1, .small)
      && !isSense(place - 1, .counted)
    {
      return Found(kind: .street, tokens: index...place)
    }
    return nil
  }
}
