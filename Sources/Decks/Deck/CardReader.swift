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
    return FileReading(file, card, named: card.findings, covers: card.covers)
  }

  private func card(_ file: MarkedFile, _ fields: HeaderFields, _ remarks: inout Remarks) -> Card {
    var card = Card(
      id: file.stem, deck: deck, title: fields.text("title") ?? "",
      theme: fields.text("theme") ?? "", findings: fields.ids("findings", &remarks),
      covers: fields.list("covers", &remarks), minutes: fields.minutes("minutes", &remarks),
      positions: positions(fields, &remarks), statement: [], prompts: [],
      place: SourceLine(file: remarks.file, line: 1))
    if !card.theme.isEmpty, !Identifier.isValid(card.theme) {
      remarks.error(fields.line("theme"), Messages.idInvalid(card.theme))
    }
    card.number = number(fields, &remarks)
    card.weight = weight(fields, &remarks)
    card.unfit = unfit(fields, &remarks)
    takeBody(file, &card, &remarks)
    return card
  }

  private func positions(_ fields: HeaderFields, _ remarks: inout Remarks) -> [String] {
    guard fields.text("positions") != nil else { return Card.usualPositions }
    let positions = fields.list("positions", &remarks)
    let line = fields.line("positions")
    if positions.contains(where: { $0.lowercased() == "pass" }) {
      remarks.error(line, Messages.positionPass)
    }
    if !Self.positionCount.contains(positions.count) {
      remarks.error(line, Messages.positionCount(positions.count))
    }
    return positions
  }

  private func number(_ fields: HeaderFields, _ remarks: inout Remarks) -> Int? {
    guard let text = fields.text("number") else { return nil }
    if text.utf8.count <= 4, text.utf8.allSatisfy(\.isDigit), let number = Int(text), number > 0 {
      return number
    }
    remarks.error(fields.line("number"), Messages.numberInvalid(text))
    return nil
  }

  private func weight(_ fields: HeaderFields, _ remarks: inout Remarks) -> Card.Weight? {
    guard let text = fields.text("weight") else { return nil }
    if let weight = Card.Weight(rawValue: text) { return weight }
    remarks.error(fields.line("weight"), Messages.weightUnknown(text))
    return nil
  }

  private func unfit(_ fields: HeaderFields, _ remarks: inout Remarks) -> Set<Card.Unfit> {
    var unfit: Set<Card.Unfit> = []
    for item in fields.list("not", &remarks) {
      if let place = Card.Unfit(rawValue: item) {
        unfit.insert(place)
      } else {
        remarks.error(fields.line("not"), Messages.unfitUnknown(item))
      }
    }
    return unfit
  }

  private func takeBody(_ file: MarkedFile, _ card: inout Card, _ remarks: inout Remarks) {
    let sections = Sections(file.body, line: file.bodyLine, &remarks)
    card.statement = sections.title ?? []
    if WordCount.words(in: card.statement) == 0 {
      remarks.error(sections.line, Messages.cardWithoutFront)
    }
    card.setUp = sections.lead.map(\.block)
    checkFront(card, sections.line, &remarks)
    if let talk = sections.filled(words.talk, &remarks) {
      card.prompts = PromptReader.read(talk, heading: words.talk.words, &remarks)
    }
    card.facilitatorNotes = sections.filled(words.notes, &remarks)?.blocks ?? []
    card.tryThis = sections.filled(words.tryThis, &remarks)?.blocks ?? []
    let known = words.ofCards
    for section in sections.sections where !known.contains(where: { $0.matches(section) }) {
      let message = Messages.sectionUnknown(section.title, known: known.map(\.words))
      remarks.warning(section.heading.line, message)
    }
  }

  private func checkFront(_ card: Card, _ line: Int, _ remarks: inout Remarks) {
    let count = WordCount.words(in: [.paragraph(card.statement)] + card.setUp)
    if count > Self.frontWords { remarks.warning(line, Messages.frontTooLong(count)) }
  }
}
