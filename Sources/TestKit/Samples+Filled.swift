package import Practice

/// Values with the same text in every place that takes one.
extension Samples {
  /// A record of a session gone through, with `text` in every text field there is.
  package static func record(_ setting: Setting, saying text: String) -> SessionRecord {
    let people = min(6, setting.people.upperBound)
    var record = record(setting: setting, capture: .each, people: people)
    record.title = text
    record.language = text
    record.contentNote = text
    record.support = [text, "- " + text]
    record.participants = record.participants.map {
      Participant(number: $0.number, label: text, role: text)
    }
    record.steps = [welcome(text), cardStep(text, people: people), close(text)]
    record.current = 1
    record.parked = [ParkedPoint(step: 1, text: text)]
    record.reviews = [ActionReview(session: id("m3n4"), action: action(saying: text))]
    return record
  }

  /// A card with `text` in every text field, and one finding.
  package static func card(saying text: String) -> CardWording {
    CardWording(
      id: text, deck: text, title: text, statement: text, setUp: [text], positions: [text],
      prompts: [text], facilitatorNotes: [text], tryThis: [text],
      findings: [finding(saying: text)])
  }

  /// A finding with `text` in every text field, a chart and a table among them.
  package static func finding(saying text: String) -> FindingWording {
    var finding = FindingWording(
      id: text, statement: text, detail: [text], charts: [chart(saying: text)],
      tables: [table(saying: text)], doesNotSay: [text], sources: [text], locator: text)
    finding.$sources.append(.cited("\(text) https://example.org/\(text)"))
    return finding
  }

  /// An action with an outcome, `text` in every text field.
  package static func action(saying text: String) -> Action {
    Action(
      number: 1, text: text, owner: text, review: day,
      outcome: ActionOutcome(result: .partly, whatHappened: text, moment: moment))
  }

  private static func chart(saying text: String) -> Chart {
    Chart(
      title: text, unit: text, note: text,
      bars: [Chart.Bar(label: text, figure: "1.5")].compactMap { $0 })
  }

  private static func table(saying text: String) -> FigureTable {
    FigureTable(
      title: text, columns: [text, text],
      rows: [.group(text), .figures(label: text, cells: [text])],
      marks: [FigureTable.Mark(symbol: text, meaning: text)], note: text)
  }

  private static func welcome(_ text: String) -> Step {
    Step(
      kind: .welcome, title: text, minutes: 5, says: [text], status: .done,
      notes: [Note(text: text)])
  }

  private static func cardStep(_ text: String, people: Int) -> Step {
    let views = (0..<people).map {
      View(participant: $0, position: .named(text), confidence: 3, reason: text)
    }
    return Step(
      kind: .card, title: text, minutes: 5, status: .done,
      round: Round(
        card: card(saying: text), first: Views(each: views), second: Views(each: views),
        notes: [Note(prompt: 0, text: text), Note(text: text)], actions: [action(saying: text)],
        findingShown: true))
  }

  private static func close(_ text: String) -> Step {
    Step(
      kind: .close, title: text, minutes: 5, status: .done,
      reflection: Reflection(
        model: "m", title: text, credit: text,
        items: [Reflection.Item(title: text, text: [text], answer: text)]))
  }
}
