internal import Practice

extension Contents {
  /// Checks that what cards and findings name is there, and that no id is used twice.
  mutating func check(themes: [Theme]) {
    checkIDs(&sources)
    checkIDs(&findings)
    checkIDs(&cards)
    checkNumbers()
    checkSources()
    checkFindings()
    checkThemes(Set(themes.map(\.id)))
    checkMinutes()
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
        readings[index].remarks.error(fields.line("id"), Messages.idTwice(id, owner: owner))
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
        let message = Messages.numberTwice(number, owner: owner)
        cards[index].remarks.error(cards[index].line("number"), message)
      } else {
        owners[number] = cards[index].remarks.file
      }
    }
  }

  private mutating func checkSources() {
    let names = Names(of: "source", sources)
    for index in findings.indices { findings[index].check("source", names, \.sources) }
  }

  private mutating func checkFindings() {
    let names = Names(of: "finding", findings)
    for index in cards.indices { cards[index].check("findings", names, \.findings) }
  }

  /// Notes cards whose front and findings alone, read aloud by their headings, fill their minutes.
  private mutating func checkMinutes() {
    let findings = byID(findings).mapValues { WordCount.words(in: $0.statement) }
    for index in cards.indices {
      guard let card = cards[index].value else { continue }
      let words = card.findings.reduce(WordCount.words(in: card.statement)) {
        $0 + (findings[$1] ?? 0)
      }
      if words > WordCount.aloud * card.minutes {
        let message = Messages.cardTooLong(words, minutes: card.minutes)
        cards[index].remarks.warning(cards[index].line("minutes"), message)
      }
    }
  }

  /// A theme groups cards and no more, so that a card of an unknown one can still be used.
  private mutating func checkThemes(_ themes: Set<String>) {
    if themes.isEmpty { return }
    for index in cards.indices {
      guard let theme = cards[index].fields?.text("theme"), !themes.contains(theme) else {
        continue
      }
      let message = Messages.themeUnknown(theme, known: themes.sorted())
      cards[index].remarks.error(cards[index].line("theme"), message)
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
      outline?.remarks.error(item.line, Messages.outlineUncovered(item.id))
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
      let message = Messages.coversUnlisted(id, hasOutline: listed != nil)
      remarks.warning(line("covers"), message)
    }
  }

  /// Notes that nothing rests on it, unless it covers something.
  fileprivate mutating func checkUse() {
    if fields != nil, covers.isEmpty { remarks.warning(1, Messages.findingUnused) }
  }
}
