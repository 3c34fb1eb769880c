internal import Practice

/// What the files of a deck were read into, before and after they are checked against each other.
struct Contents: Sendable {
  /// The outline; nil when the deck has none.
  var outline: (items: [OutlineItem], remarks: Remarks)?
  /// The sources by file.
  var sources: [FileReading<Source>] = []
  /// The findings by file.
  var findings: [FileReading<Finding>] = []
  /// The cards by file.
  var cards: [FileReading<Card>] = []

  /// The findings of other decks that cards rest on, by `deck/finding`.
  private(set) var guests: [String: FileReading<Finding>] = [:]
  /// What those cite, by `deck/source`.
  private(set) var guestSources: [String: Source] = [:]
  /// The ids of the decks at hand.
  var neighbours: [String] = []

  private var folders: [Diagnostic] = []
  // Cards can rest on other decks' findings or on own experience, and then these needn't be there.
  private var missing: [Diagnostic] = []

  /// Takes in what was read of another deck.
  mutating func invite(_ theirs: Contents, of deck: String) {
    for var reading in theirs.findings {
      let cited = reading.value?.sources ?? []
      reading.value?.sources = cited.map { "\(deck)/\($0)" }
      guests["\(deck)/\(reading.stem)"] = reading
    }
    for (id, source) in byID(theirs.sources) { guestSources["\(deck)/\(id)"] = source }
  }

  /// Notes a folder of the deck that cannot be read.
  mutating func noteFolder(_ shown: String, _ fault: FileFault, _ words: any DeckWords) {
    var remarks = Remarks(file: shown, words: words)
    switch fault {
    case .missing:
      remarks.warning(1) { $0.folderMissing }
      missing += remarks.byLine
      return
    case .leadsOut: remarks.warning(1) { $0.leadsOut }
    default: remarks.error(1) { $0.unreadable(fault) }
    }
    folders += remarks.byLine
  }

  /// Everything to mend, by file and line.
  var diagnostics: [Diagnostic] {
    var all = (cards.isEmpty ? missing : []) + folders + (outline?.remarks.byLine ?? [])
    for index in sources.indices { sources[index].remarks.append(to: &all) }
    for index in findings.indices { findings[index].remarks.append(to: &all) }
    for index in cards.indices { cards[index].remarks.append(to: &all) }
    return all
  }

  /// The cards that can be used.
  var usableCards: [Card] {
    var usable: [Card] = []
    usable.reserveCapacity(cards.count)
    for index in cards.indices {
      if let card = cards[index].value { usable.append(card) }
    }
    return usable
  }

  /// The usable values by their ids.
  func byID<Value>(_ readings: [FileReading<Value>]) -> [String: Value] {
    var values: [String: Value] = [:]
    for reading in readings { values[reading.stem] = reading.value }
    return values
  }
}
