internal import Practice

/// One card of a summary: its question, views, reasons, notes and findings.
struct SummaryRound {
  /// How a card step is told of.
  enum Standing {
    case told
    case skipped
    case notReached
  }

  private let step: Step
  private let record: SessionRecord
  private let round: Round
  private let words: any DocumentWords

  /// Takes a step of `record`; nil when it has no card or nothing is told of it.
  init?(step: Step, record: SessionRecord, _ words: any DocumentWords) {
    guard let round = step.roundAsTold(in: record), Self.standing(of: step) == .told else {
      return nil
    }
    (self.step, self.record, self.round, self.words) = (step, record, round, words)
  }

  /// How the card of `step` is told of: a skipped one in full when something was recorded.
  static func standing(of step: Step) -> Standing {
    if step.round?.hasAnything == true { return .told }
    switch step.status {
    case .skipped: return .skipped
    case .ahead: return .notReached
    case .open, .done: return .told
    }
  }

  /// The card's part of the summary.
  var elements: [Document.Element] {
    var elements: [Document.Element] = [.heading(2, round.card.title), question]
    if step.status == .skipped {
      elements.append(
        .paragraph(isSolo ? words.skippedPartWayAlone : words.skippedPartWay))
    }
    if let earlier = round.earlier, let day = CalendarDay(earlier.session.text.prefix(10)) {
      elements.append(.paragraph(words.metBefore(day, alone: isSolo)))
    }
    return elements + views + reasons + notes + findings
  }

  private var isSolo: Bool { record.setting.isPrivate }

  private var question: Document.Element {
    .block(
      .quotation(
        [.paragraph([.strong(round.card.$statement.inlines)])]
          + round.card.$setUp.blocks))
  }

  private var views: [Document.Element] {
    let told = SummaryViews(round: round, record: record, words: words).elements
    guard step.round != round
    else { return told }
    return told + [.paragraph(words.viewsBeingTaken)]
  }

  private var reasons: [Document.Element] {
    isSolo ? [] : .section(3, words.reasons, .items(round.reasonsInNoOrder(in: record)))
  }

  private var notes: [Document.Element] {
    let prompted = round.card.prompts.indices.flatMap { index in
      labelled(round.card.prompts[index], round.notes(on: index))
    }
    let others = round.notes(on: nil) + step.notes.map(\.text)
    let other = prompted.isEmpty ? said(others) : labelled(words.otherNotes, others)
    return .section(3, isSolo ? words.answers : words.talk, prompted + other)
  }

  private func labelled(_ label: String, _ texts: [String]) -> [Document.Element] {
    let said = said(texts)
    return said.isEmpty ? [] : [.block(.paragraph([.strong([.text(label)])]))] + said
  }

  private func said(_ texts: [String]) -> [Document.Element] {
    isSolo ? .blocks(texts.flatMap { WrittenWords($0).blocks }) : .items(texts)
  }

  private var findings: [Document.Element] {
    guard round.findingShown else { return [] }
    return .section(
      3, SummaryFinding.heading(of: round.card, words),
      round.card.findings.flatMap { SummaryFinding($0, words).elements })
  }
}

/// One finding of a summary, with its figures, what it does not say and its source.
struct SummaryFinding {
  private let finding: FindingWording
  private let words: any DocumentWords

  /// Heads what `card` rests on.
  static func heading(of card: CardWording, _ words: any DocumentWords) -> String {
    card.findings.allSatisfy(\.isOwnExperience) ? words.ownWork : words.finding
  }

  init(_ finding: FindingWording, _ words: any DocumentWords) {
    self.words = words
    self.finding = finding
  }

  /// The finding's part of the summary.
  var elements: [Document.Element] {
    own + [statement]
      + .blocks(finding.$detail.blocks)
      + finding.charts.map { .block(.chart($0)) } + finding.tables.map { .block(.table($0)) }
      + .section(4, words.doesNotSay, .blocks(finding.$doesNotSay.blocks))
      + sources
  }

  /// The finding without its figures.
  var inShort: [Document.Element] {
    own + [statement] + .section(4, words.doesNotSay, .blocks(finding.$doesNotSay.blocks))
      + sources
  }

  private var own: [Document.Element] {
    finding.isOwnExperience ? [.paragraph(words.ownExperience)] : []
  }

  private var statement: Document.Element {
    .block(.paragraph([.strong(finding.$statement.inlines)]))
  }

  // Outside "What this does not say", which a reader may skim past to the source.
  private var sources: [Document.Element] {
    let cited = finding.$sources.map(\.inlines)
    guard let first = cited.first else {
      return finding.locator.isEmpty ? [] : [line(words.source, [.text(finding.locator)])]
    }
    guard cited.count == 1 else {
      return [line(words.sources, [.text(finding.locator)])]
        + [.block(.list(MarkupList(items: cited.map { [.paragraph($0)] })))]
    }
    guard !finding.locator.isEmpty else { return [line(words.source, first)] }
    let between = finding.sources.allSatisfy(Self.isEnded) ? " " : ". "
    let stop = Self.isEnded(finding.locator) ? "" : "."
    return [line(words.source, first + [.text("\(between)\(finding.locator)\(stop)")])]
  }

  // A citation brings its own full stop, unless a web address follows it.
  private static func isEnded(_ text: String) -> Bool {
    text.last.map { ".?!".contains($0) } ?? false
  }

  private func line(_ name: String, _ text: [Inline]) -> Document.Element {
    .block(.paragraph([.strong([.text("\(name):")]), .text(" ")] + text))
  }
}

extension Step {
  /// The step's round without views that are still being given: they stay secret until all are in.
  func roundAsTold(in record: SessionRecord) -> Round? {
    guard var round else { return nil }
    guard record.setting.tellsCounts, record.ending == nil, status == .open else { return round }
    switch place {
    case .opening: round.first = Views()
    case .views(let moment, _): round[moment] = Views()
    case .talk, .finding, .action, .review, .reflection, .finished: break
    }
    return round
  }
}

extension Round {
  /// Whether anything was recorded in it.
  var hasAnything: Bool {
    findingShown || !first.isEmpty || !second.isEmpty || !notes.isEmpty || !actions.isEmpty
  }

  /// The reasons that everyone may read, by their own order, so that it tells nothing of who gave which.
  func reasonsInNoOrder(in record: SessionRecord) -> [String] {
    sharedReasons(in: record).filter { !WrittenWords($0).isEmpty }
  }

  /// The notes on the prompt with this index; nil for those on the card as a whole.
  func notes(on prompt: Int?) -> [String] {
    notes.filter { note in
      let known = note.prompt.flatMap { card.prompts.indices.contains($0) ? $0 : nil }
      return known == prompt
    }
    .map(\.text).filter { !WrittenWords($0).isEmpty }
  }
}
