package import Practice
internal import Window

extension Stage {
  /// The topmost of what lies over the session.
  var overlay: Overlay? { overlays.last }

  /// Lays something over the session.
  mutating func open(_ overlay: Overlay) {
    overlays.append(overlay)
    overlayReading = Self.beginning(of: overlay)
  }

  /// Takes away what lies topmost.
  mutating func close() {
    _ = overlays.popLast()
    if let overlay { overlayReading = Self.beginning(of: overlay) }
  }

  /// Puts another overlay in the place of the topmost.
  mutating func replaceOverlay(with overlay: Overlay) {
    _ = overlays.popLast()
    overlays.append(overlay)
    overlayReading = Self.beginning(of: overlay)
  }

  /// Takes away what lies topmost, keeping words that were begun for when its key is pressed again.
  mutating func leave() {
    if case .plan(var sheet) = overlay, sheet.seeking != nil {
      sheet.seeking = nil
      return replaceOverlay(with: .plan(sheet))
    }
    if case .keep(let kind, let field) = overlay {
      putAside[kind] = field.words
      if field.words != nil { say(SafeText(language.putAside(kind))) }
    }
    close()
  }

  /// A note or a point being written, with the words that were put aside.
  func keeping(_ kind: Overlay.Kept) -> Overlay {
    var field = WritingField(.text)
    if let words = putAside[kind] { field.write(words) }
    return .keep(kind, field)
  }

  private static func beginning(of overlay: Overlay) -> ReadingPlace {
    switch overlay {
    case .sheet, .confirm: .start
    case .cards, .search, .keep, .minutes, .plan, .command: .answer
    }
  }

  // MARK: - Confirmations

  /// Does what was asked about and confirmed.
  mutating func confirm(_ confirmation: Confirmation) -> StageRequest? {
    close()
    switch confirmation {
    case .stop: return .stop
    case .end: return .event(.end)
    case .skip: return .event(.skip)
    case .goAhead: return .event(.goAhead)
    case .hands: return .event(.phones(.hands))
    case .counts(let counts):
      isGiven = true
      if isFirstTally { say(SafeText(language.stageTallyTaken)) }
      return .event(.tally(counts))
    case .takeOut(let id, _): return .event(.takeOut(id))
    case .reasons(let isIn): return .event(.withReasons(isIn))
    case .facilitatorNotes: open(.sheet(.facilitatorNotes))
    case .says: open(.sheet(.says))
    }
    return nil
  }

  /// Whether counts are asked that the room is not to see before the finding.
  var isFirstTally: Bool {
    if case .tally(_, _, _, .beforeTalk) = scene.ask { true } else { false }
  }

  // MARK: - Lists

  /// Chooses another card or hit, held to the first and last.
  mutating func choose(in overlay: Overlay, _ change: (Int) -> Int) {
    switch overlay {
    case .cards(let chosen):
      let chosen = Self.held(change(chosen), to: context.cardTitles.count)
      replaceOverlay(with: .cards(chosen: chosen))
    case .search(let field, let chosen):
      let chosen = Self.held(change(chosen), to: hits(of: field).count)
      replaceOverlay(with: .search(field, chosen: chosen))
    case .plan(var sheet):
      guard let record = context.record else { return }
      let chosen = sheet.seeking?.chosen ?? sheet.chosen
      sheet.move(by: change(chosen) - chosen, record, cards)
      replaceOverlay(with: .plan(sheet))
    case .sheet, .confirm, .keep, .minutes, .command: break
    }
  }

  /// Changes the plan at the step chosen.
  mutating func change(_ action: PlanSheet.Action) -> StageRequest? {
    guard case .plan(var sheet) = overlay, let record = context.record else { return nil }
    let outcome = sheet.act(action, in: record, scene.status.pace, words.plain)
    replaceOverlay(with: .plan(sheet))
    switch outcome {
    case .event(let event): return .event(event)
    case .seeking: return cards.isEmpty ? .readCards : nil
    case .refused(let refusal): say(SafeText(language.stageRefusal(refusal)))
    case .nothingToSpread: say(SafeText(words.plain.nothingToSpread))
    }
    return nil
  }

  private mutating func take(from sheet: PlanSheet) -> StageRequest? {
    var sheet = sheet
    guard let record = context.record, let event = sheet.take(record, cards) else { return nil }
    replaceOverlay(with: .plan(sheet))
    return .event(event)
  }

  /// Takes the cards that can still come in.
  package mutating func offer(_ cards: CardStock) { self.cards = cards }

  static func held(_ index: Int, to count: Int) -> Int { min(max(index, 0), max(0, count - 1)) }

  /// Takes what is chosen or written in an overlay.
  mutating func give(_ overlay: Overlay) -> StageRequest? {
    switch overlay {
    case .cards(let chosen): return jump(to: chosen)
    case .search(let field, let chosen): return go(to: hits(of: field), chosen)
    case .keep(let kind, let field): return keep(field.words, as: kind)
    case .minutes(let field): return extend(by: field.words)
    case .plan(let sheet): return take(from: sheet)
    case .command(let field): return follow(field.words)
    case .sheet, .confirm: return nil
    }
  }

  private mutating func jump(to index: Int) -> StageRequest? {
    close()
    return context.cardTitles.indices.contains(index) ? .event(.jump(card: index + 1)) : nil
  }

  private mutating func go(to hits: [SearchHit], _ chosen: Int) -> StageRequest? {
    guard hits.indices.contains(chosen) else { return nil }
    switch hits[chosen] {
    case .card(let index, _): return jump(to: index)
    case .passage(let block, _):
      close()
      reading = .row(block: block, line: 0)
      return nil
    }
  }

  private mutating func keep(_ words: String?, as kind: Overlay.Kept) -> StageRequest? {
    guard let words else {
      close()
      return nil
    }
    handedOver = overlay
    putAside[kind] = nil
    close()
    switch kind {
    case .note:
      say(SafeText(language.noted))
      return .event(.note(words))
    case .parked:
      say(SafeText(language.setAside))
      return .event(.park(words))
    }
  }

  private mutating func extend(by words: String?) -> StageRequest? {
    guard let minutes = Int(words ?? "5"), (1...240).contains(minutes) else {
      say(SafeText(language.minutesUnclear))
      return nil
    }
    close()
    say(SafeText(language.extended(by: minutes)))
    return .event(.extend(minutes: minutes))
  }
}
