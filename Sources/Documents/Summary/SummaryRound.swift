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

  /// Takes a step of `record`; nil when it has no card or nothing is told of it.
  init?(step: Step, record: SessionRecord) {
    guard let round = step.roundAsTold(in: record), Self.standing(of: step) == .told else {
      return nil
    }
    self.step = step
    self.record = record
    self.round = round
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
        .paragraph(isSolo ? Messages.skippedPartWayAlone : Messages.skippedPartWay))
    }
    return elements + views + reasons + notes + findings
  }

  private var isSolo: Bool { record.setting == .solo }

  private var question: Document.Element {
    .block(
      .quotation(
        [.paragraph([.strong(round.card.$statement.inlines)])]
          + round.card.$setUp.blocks))
  }

  private var views: [Document.Element] {
    let told = SummaryViews(round: round, record: record).elements
    guard let before = step.round, before.first != round.first || before.second != round.second
    else { return told }
    return told + [.paragraph(Messages.viewsBeingTaken)]
  }

  private var reasons: [Document.Element] {
    isSolo ? [] : .section(3, Messages.reasons, .items(round.reasonsInNoOrder))
  }

  private var notes: [Document.Element] {
    let prompted = round.card.prompts.indices.flatMap { index in
      labelled(round.card.prompts[index], round.notes(on: index))
    }
    let others = round.notes(on: nil) + step.notes.map(\.text)
    let other = prompted.isEmpty ? said(others) : labelled(Messages.otherNotes, others)
    return .section(3, isSolo ? Messages.answers : Messages.talk, prompted + other)
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
      3, Messages.finding, round.card.findings.flatMap { SummaryFinding($0).elements })
  }
}
