internal import Counts
internal import Documents
internal import Practice

/// Builds the page of a picture: what was used, how views moved, what became of promises, what is held back and
/// what none of it says.
struct PictureBuilder {
  let words: any PictureWords
  let names: CardNames

  init(words: any PictureWords, names: CardNames = CardNames()) {
    (self.words, self.names) = (words, names)
  }

  func document(for picture: Picture) -> Document {
    let cards = picture.cards
    return Document(
      title: words.title(picture.quarters), language: words.language,
      elements: opening(picture) + inShort(picture, cards) + needTalk(cards) + still(cards)
        + inUse(cards) + promises(picture) + whereAndWhen(picture) + heldBack(picture) + limits
        + cardByCard(cards),
      closing: [.paragraph([.text(words.closing)])])
  }

  // MARK: - Opening

  private func opening(_ picture: Picture) -> [Document.Element] {
    let organisations = picture.organisations.map { $0 ?? words.noOrganisation }
    var facts = [
      (words.quarters, words.period(picture.quarters)),
      (words.facilitators, words.about(picture.facilitators)),
      (words.contributions, words.about(picture.contributions)),
    ]
    if picture.organisations != [nil] {
      facts.append((words.organisations, organisations.joined(separator: ", ")))
    }
    return [
      .paragraph(words.purpose),
      .facts(facts.map { Document.Fact(name: $0.0, words: [.text($0.1)]) }),
    ]
  }

  private func inShort(_ picture: Picture, _ cards: [CardPicture]) -> [Document.Element] {
    let times = picture.rows(.quarter, .rounds).reduce(0) { $0 + $1.figure.first }
    var lines = [words.timesMet(times)]
    let apart = cards.mostApart.map { (names.title(ofCard: $0.id), $0.apart ?? 0) }
    if !apart.isEmpty { lines.append(words.mostApart(apart)) }
    let known = cards.count { $0.moved != nil }
    if known > 0 { lines.append(words.still(cards.still.count, of: known)) }
    let (done, letGo) = (total(picture, .done), total(picture, .letGo))
    if let done, let letGo { lines.append(words.promisesInShort(done: done, letGo: letGo)) }
    return [.heading(2, words.inShort), list(lines)]
  }

  private func total(_ picture: Picture, _ measure: CountRow.Measure) -> Int? {
    let shown = picture.rows(.quarter, measure).filter(\.figure.isShown)
    return shown.isEmpty ? nil : shown.reduce(0) { $0 + $1.figure.first }
  }

  // MARK: - Cards that stand out

  private func needTalk(_ cards: [CardPicture]) -> [Document.Element] {
    let first = cards.mostApart
    guard !first.isEmpty else {
      return [.heading(2, words.needTalk), .paragraph(words.noneNeedsTalk)]
    }
    let told = first.flatMap { card -> [Document.Element] in
      [
        .heading(3, names.title(ofCard: card.id)),
        .paragraph(words.apart(card.apart ?? 0, from: card.commonest ?? "")),
        chart(of: card, titled: words.whereStood),
      ]
    }
    return [.heading(2, words.needTalk), .paragraph(words.needTalkNote)] + told
      + [.paragraph(words.howApart)]
  }

  private func still(_ cards: [CardPicture]) -> [Document.Element] {
    guard cards.contains(where: { $0.moved != nil }) else { return [] }
    let lines = cards.still.map {
      words.stillCard(names.title(ofCard: $0.id), before: $0.before, after: $0.after)
    }
    return [
      .heading(2, words.stillCards), .paragraph(words.stillNote),
      lines.isEmpty ? .paragraph(words.noneStill) : list(lines),
    ]
  }

  private static let most = 10

  private func inUse(_ cards: [CardPicture]) -> [Document.Element] {
    let used = cards.filter(\.met.isShown).sorted {
      ($1.met.first, $0.id) < ($0.met.first, $1.id)
    }
    let bars = used.prefix(Self.most).compactMap {
      Chart.Bar(label: names.title(ofCard: $0.id), figure: String($0.met.first))
    }
    guard !bars.isEmpty else { return [] }
    return [
      .heading(2, words.inUse),
      .block(.chart(Chart(title: words.mostUsed, note: words.notUsedUnknown, bars: bars))),
    ]
  }

  /// Where people stood before and after, a pair of bars for each position.
  func chart(of card: CardPicture, titled title: String) -> Document.Element {
    let shown = card.positions.filter(\.figure.isShown)
    let bars = shown.flatMap {
      [
        Chart.Bar(label: words.before($0.name), figure: String($0.figure.first)),
        Chart.Bar(label: words.after($0.name), figure: String($0.figure.second)),
      ].compactMap(\.self)
    }
    return .block(
      .chart(Chart(title: title, note: note(on: card), bars: bars)))
  }

  private func note(on card: CardPicture) -> String? {
    let (whole, all) = card.parts
    // On paper charts stand side by side, with what there is to say below both.
    let title = names.title(ofCard: card.id)
    if whole > 0 { return whole < all ? words.wholeParts(whole, of: all, on: title) : nil }
    let hidden = card.positions.filter { !$0.figure.isShown }.map(\.name)
    return words.noWholePart(on: title) + (hidden.isEmpty ? "" : " \(words.notShown(hidden))")
  }

  /// What isn't shown of `rows`, and what not of every quarter; nil where all is.
  func note(on rows: [Picture.Row], _ name: (Picture.Row) -> String) -> String? {
    let hidden = rows.filter { !$0.figure.isShown }.map(name)
    let partly = rows.filter { $0.figure.isShown && $0.figure.held > 0 }.map(name)
    let notes =
      (hidden.isEmpty ? [] : [words.notShown(hidden)])
      + (partly.isEmpty ? [] : [words.partlyShown(partly)])
    return notes.isEmpty ? nil : notes.joined(separator: " ")
  }

  // MARK: - What is held back, and what isn't said

  private func heldBack(_ picture: Picture) -> [Document.Element] {
    let facts = CountTable.allCases.compactMap { table -> Document.Fact? in
      let (shown, held) = picture.extent(of: table)
      guard shown + held > 0 else { return nil }
      return Document.Fact(
        name: words.figures(by: table),
        words: [.text(words.extent(shown: shown, held: held))])
    }
    return [.heading(2, words.heldBack), list(words.heldBackRules), .facts(facts)]
  }

  private var limits: [Document.Element] {
    [.pageBreak, .heading(2, words.doesNotSay), list(words.limits), .pageBreak]
  }

  func list(_ lines: [String]) -> Document.Element {
    .block(.list(MarkupList(items: lines.map { [.paragraph([.text($0)])] })))
  }
}
