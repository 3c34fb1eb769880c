internal import Practice

extension Contents {
  /// Checks that what cards and findings name is there, and that no id is used twice.
  mutating func check(themes: [Theme]) {
    checkIDs(&sources)
    checkIDs(&findings)
    checkIDs(&cards)
    checkNumbers()
    checkThemes(Set(themes.map(\.id)))
    checkSources()
    checkFindings()
  }

  /// Notes a header's id that is another file's name, or that another file's header also gives.
  private func checkIDs<Value>(_ readings: inout [FileReading<Value>]) {
    let odd = readings.indices.filter { readings[$0].hasForeignID }
    if odd.isEmpty { return }
    var owners: [String: String] = [:]
    for reading in readings { owners[reading.stem] = reading.remarks.file }
    for index in odd {
      guard let fields = readings[index].fields, let id = fields.text("id") else { continue }
      if let owner = owners[id] {
        readings[index].remarks.error(fields.line("id")) { $0.idTwice(id, owner: owner) }
      } else {
        owners[id] = readings[index].remarks.file
      }
    }
  }

  private mutating func checkNumbers() {
    var owners: [Int: String] = [:]
    for index in cards.indices {
      guard let number = cards[index].value?.number else { continue }
      if let owner = owners[number] {
        cards[index].remarks.error(cards[index].lines[.number]) {
          $0.numberTwice(number, owner: owner)
        }
      } else {
        owners[number] = cards[index].remarks.file
      }
    }
  }

  private mutating func checkSources() {
    let names = Names(of: .source, sources)
    for index in findings.indices { findings[index].check(.source, names, \.sources) }
  }

  private mutating func checkFindings() {
    var names = Names(of: .finding, findings)
    names.add(guests, neighbours: neighbours)
    for index in cards.indices { cards[index].check(.findings, names, \.findings) }
  }

  /// Notes what only matters to whoever writes: minutes that reading aloud uses up, and advice.
  mutating func checkReading(_ coaching: Coaching) {
    var lengths = byID(findings).mapValues(WordCount.aloud)
    lengths.merge(guests.compactMapValues(\.value).mapValues(WordCount.aloud)) { own, _ in own }
    for index in cards.indices {
      guard let card = cards[index].value else { continue }
      let heard = card.findings.compactMap { lengths[$0] }
      let short = heard.reduce(WordCount.beforeTalk(card)) { $0 + $1.short }
      let whole = heard.reduce(0) { $0 + $1.whole }
      let words = WordCount.aMinute * card.minutes
      let line = cards[index].lines[.minutes]
      if short > words / 2 {
        cards[index].remarks.warning(line) { $0.cardTooLong(short, minutes: card.minutes) }
      } else if whole > words {
        cards[index].remarks.warning(line) { $0.cardEvidenceTooLong(whole, minutes: card.minutes) }
      }
      coaching.advise(card, &cards[index])
    }
  }

  /// A theme groups cards and no more, so that a card of an unknown one can still be used.
  private mutating func checkThemes(_ themes: Set<String>) {
    if themes.isEmpty { return }
    for index in cards.indices {
      let theme = cards[index].value?.theme ?? cards[index].fields?.text("theme")
      guard let theme, !themes.contains(theme) else { continue }
      cards[index].remarks.error(cards[index].lines[.theme]) {
        $0.themeUnknown(theme, known: themes.sorted())
      }
    }
  }

  /// Checks the outline against what cards and findings cover, faulty ones included.
  ///
  /// An outline that cannot be read has its own error; that nothing is listed follows from it.
  mutating func checkCoverage() {
    checkUse()
    if let outline, outline.items.isEmpty, outline.remarks.errorCount > 0 { return }
    let listed = outline.map { Set($0.items.map(\.id)) }
    var covered: Set<String> = []
    for index in findings.indices { findings[index].checkCovers(listed, &covered) }
    for index in cards.indices { cards[index].checkCovers(listed, &covered) }
    for item in outline?.items ?? [] where !covered.contains(item.id) {
      outline?.remarks.error(item.line) { $0.outlineUncovered(item.id) }
    }
  }

  /// Notes findings that serve nothing: no card rests on them, and they cover nothing.
  private mutating func checkUse() {
    var used: Set<String> = []
    for index in cards.indices { used.formUnion(cards[index].named) }
    for index in findings.indices where !used.contains(findings[index].stem) {
      findings[index].checkUse()
    }
  }
}

extension FileReading {
  /// Gathers the outline ids it covers, noting those that are not listed; nil lists nothing.
  fileprivate mutating func checkCovers(_ listed: Set<String>?, _ covered: inout Set<String>) {
    for id in covers {
      covered.insert(id)
      if listed?.contains(id) == true { continue }
      remarks.warning(lines[.covers]) { $0.coversUnlisted(id, hasOutline: listed != nil) }
    }
  }

  /// Notes that nothing rests on it, unless it covers something.
  fileprivate mutating func checkUse() {
    if hasHeader, covers.isEmpty { remarks.warning(1) { $0.findingUnused } }
  }
}
