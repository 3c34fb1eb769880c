internal import Practice

/// Reads a card from its file.
struct CardReader {
  /// The most words a front may have before it is reported.
  static let frontWords = 60
  /// How many prompts a card should have.
  static let promptCount = 3...5
  /// How many positions a card may offer besides passing.
  static let positionCount = 2...6

  /// The id of the deck.
  let deck: String
  /// The headings of the deck's language.
  let words: SectionWords

  /// Reads `file`; a card with an error of its own is left out.
  func read(_ file: MarkedFile) -> FileReading<Card> {
    var file = file
    guard let fields = file.fields else { return FileReading(file, nil) }
    let card = card(file, fields, &file.remarks)
    var named = card.findings
    if named.contains(Card.ownExperience) { named.removeAll { $0 == Card.ownExperience } }
    return FileReading(file, card, named: named, covers: card.covers)
  }

  private func card(_ file: MarkedFile, _ fields: HeaderFields, _ remarks: inout Remarks) -> Card {
    var card = Card(
      id: file.stem, deck: deck, title: fields.text("title") ?? "",
      theme: fields.text("theme") ?? "", findings: findings(fields, &remarks),
      covers: fields.list("covers", &remarks), minutes: fields.minutes("minutes", &remarks),
      positions: positions(fields, &remarks), statement: [], prompts: [],
      place: SourceLine(file: remarks.file, line: 1))
    if !card.theme.isEmpty, !Identifier.isValid(card.theme) {
      remarks.error(fields.line("theme")) { $0.idInvalid(card.theme) }
    }
    card.number = number(fields, &remarks)
    card.weight = weight(fields, &remarks)
    card.unfit = unfit(fields, &remarks)
    takeBody(file, &card, &remarks)
    return card
  }

  private func findings(_ fields: HeaderFields, _ remarks: inout Remarks) -> [String] {
    fields.list("findings", &remarks).filter { name in
      if Identifier.isValid(name) || GuestName(name) != nil { return true }
      remarks.error(fields.line("findings")) { $0.findingName(name) }
      return false
    }
  }

  private func positions(_ fields: HeaderFields, _ remarks: inout Remarks) -> [String] {
    guard fields.text("positions") != nil else { return Card.usualPositions }
    let positions = fields.list("positions", &remarks)
    let line = fields.line("positions")
    if positions.contains(where: { $0.lowercased() == "pass" }) {
      remarks.error(line) { $0.positionPass }
    }
    if !Self.positionCount.contains(positions.count) {
      remarks.error(line) { $0.positionCount(positions.count) }
    }
    return positions
  }

  private func number(_ fields: HeaderFields, _ remarks: inout Remarks) -> Int? {
    guard let text = fields.text("number") else { return nil }
    if let number = WholeNumber.read(text, upTo: 9_999) { return number }
    remarks.error(fields.line("number")) { $0.numberInvalid(text) }
    return nil
  }

  private func weight(_ fields: HeaderFields, _ remarks: inout Remarks) -> Card.Weight? {
    guard let text = fields.text("weight") else { return nil }
    if let weight = Card.Weight(rawValue: text) { return weight }
    remarks.error(fields.line("weight")) { $0.weightUnknown(text) }
    return nil
  }

  private func unfit(_ fields: HeaderFields, _ remarks: inout Remarks) -> Set<Card.Unfit> {
    var unfit: Set<Card.Unfit> = []
    for item in fields.list("not", &remarks) {
      if let place = Card.Unfit(rawValue: item) {
        unfit.insert(place)
      } else {
        remarks.error(fields.line("not")) { $0.unfitUnknown(item) }
      }
    }
    return unfit
  }

  private func takeBody(_ file: MarkedFile, _ card: inout Card, _ remarks: inout Remarks) {
    let sections = Sections(file.body, line: file.bodyLine, &remarks)
    card.statement = sections.title ?? []
    if WordCount.words(in: card.statement) == 0 {
      remarks.error(sections.line) { $0.cardWithoutFront }
    }
    card.setUp = sections.lead.map(\.block)
    checkFront(card, sections.line, &remarks)
    if let talk = sections.filled(words.talk, &remarks) {
      card.prompts = PromptReader.read(talk, heading: words.talk.words, &remarks)
    }
    card.facilitatorNotes = sections.filled(words.notes, &remarks)?.blocks ?? []
    card.tryThis = sections.filled(words.tryThis, &remarks)?.blocks ?? []
    takeExperience(sections, &card, &remarks)
    let known = words.ofCards
    for section in sections.sections where !known.contains(where: { $0.matches(section) }) {
      remarks.warning(section.heading.line) {
        $0.sectionUnknown(section.title, known: known.map(\.words))
      }
    }
  }

  private func takeExperience(
    _ sections: Sections, _ card: inout Card, _ remarks: inout Remarks
  ) {
    if card.findings.contains(Card.ownExperience) {
      card.experience = sections.filled(words.experience, &remarks)?.blocks ?? []
    } else if let section = sections.section(words.experience, &remarks) {
      remarks.warning(section.heading.line) { $0.experienceNotNamed }
    }
  }

  private func checkFront(_ card: Card, _ line: Int, _ remarks: inout Remarks) {
    let count = WordCount.words(in: [.paragraph(card.statement)] + card.setUp)
    if count > Self.frontWords { remarks.warning(line) { $0.frontTooLong(count) } }
  }
}

/// Reads a card's prompts: the items of the list under its heading.
enum PromptReader {
  /// The prompts of `section`, noting how many there are and what else stands among them.
  static func read(
    _ section: Sections.Section, heading: String, _ remarks: inout Remarks
  ) -> [[Inline]] {
    var prompts: [[Inline]] = []
    for placed in section.body {
      guard case .list(let list) = placed.block else {
        remarks.warning(placed.line) { $0.notAPrompt(heading) }
        continue
      }
      for (item, line) in zip(list.items, placed.itemLines) {
        if item.isEmpty {
          remarks.warning(line) { $0.promptEmpty }
        } else {
          prompts.append(prompt(item, line, &remarks))
        }
      }
    }
    let line = section.heading.line
    if prompts.isEmpty {
      remarks.error(line) { $0.noPrompts(heading) }
    } else if !CardReader.promptCount.contains(prompts.count) {
      remarks.warning(line) { $0.promptCount(prompts.count) }
    }
    return prompts
  }

  /// The paragraphs of one item as one run.
  private static func prompt(
    _ item: [Block], _ line: Int, _ remarks: inout Remarks
  ) -> [Inline] {
    var prompt: [Inline] = []
    for block in item {
      guard case .paragraph(let words) = block else {
        remarks.error(line) { $0.promptShape }
        continue
      }
      prompt += prompt.isEmpty ? words : [.lineBreak] + words
    }
    return prompt
  }
}
