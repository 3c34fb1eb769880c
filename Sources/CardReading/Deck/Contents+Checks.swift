internal import Practice

extension Contents {
  /// Checks that what cards and findings name is there, and that no id is used twice.
  mutating func check(themes: [Theme]) {
    checkIDs(&sources)
    checkIDs(&findings)
    checkIDs(&cards)
    checkSources()
    checkFindings()
    checkThemes(Set(themes.map(\.id)))
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

  private mutating func checkSources() {
    let names = Names(sources)
    for index in findings.indices {
      guard let fields = findings[index].fields, let cited = findings[index].value?.sources
      else { continue }
      let line = fields.line("source")
      let kept = cited.filter { names.check($0, "source", line, &findings[index].remarks) }
      findings[index].value?.sources = kept
      if kept.isEmpty { findings[index].value = nil }
    }
  }

  private mutating func checkFindings() {
    let names = Names(findings)
    for index in cards.indices {
      guard let fields = cards[index].fields, let named = cards[index].value?.findings
      else { continue }
      let line = fields.line("findings")
      let kept = named.filter { names.check($0, "finding", line, &cards[index].remarks) }
      if kept.count == named.count { continue }
      cards[index].value?.findings = kept
      if kept.isEmpty { cards[index].value = nil }
    }
  }

  /// A theme groups cards and no more, so that a card of an unknown one can still be used.
  private mutating func checkThemes(_ themes: Set<String>) {
    if themes.isEmpty { return }
    for index in cards.indices {
      guard let fields = cards[index].fields, let theme = fields.text("theme"),
        !themes.contains(theme)
      else { continue }
      cards[index].remarks.error(
        fields.line("theme"), Messages.themeUnknown(theme, known: themes.sorted()))
    }
  }

  /// Checks the outline against what cards and findings cover, faulty ones included.
  mutating func checkCoverage() {
    let listed = Set(outline?.items.map(\.id) ?? [])
    var covered: Set<String> = []
    let hasOutline = outline != nil
    Self.check(&findings, listed, hasOutline, &covered)
    Self.check(&cards, listed, hasOutline, &covered)
    for item in outline?.items ?? [] where !covered.contains(item.id) {
      outline?.remarks.error(item.line, Messages.outlineUncovered(item.id))
    }
    checkUse()
  }

  private static func check<Value: Covering>(
    _ readings: inout [FileReading<Value>], _ listed: Set<String>, _ hasOutline: Bool,
    _ covered: inout Set<String>
  ) {
    for index in readings.indices {
      for id in readings[index].covers {
        covered.insert(id)
        if listed.contains(id) { continue }
        readings[index].remarks.warning(
          readings[index].fields?.line("covers") ?? 1,
          Messages.coversUnlisted(id, hasOutline: hasOutline))
      }
    }
  }

  /// Notes findings that serve nothing: no card rests on them, and they cover nothing.
  private mutating func checkUse() {
    var used: Set<String> = []
    for card in cards {
      used.formUnion(card.value?.findings ?? card.fields?.items("findings") ?? [])
    }
    for index in findings.indices where !used.contains(findings[index].stem) {
      guard findings[index].fields != nil, findings[index].covers.isEmpty else { continue }
      findings[index].remarks.warning(1, Messages.findingUnused)
    }
  }
}
