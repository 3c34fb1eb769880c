internal import Practice

/// Reads a step of a plan: a heading, a `step` block, and what is said.
struct StepReader {
  private var kind = KeyedValue("kind")
  private var minutes = KeyedValue("minutes")
  private var card = KeyedValue("card")
  private var pick = KeyedValue("pick")
  private var model = KeyedValue("model")
  private var each = KeyedValue("each")

  /// Reads `section`; nil, with errors in `remarks`, when it has faults.
  ///
  /// - Parameter people: How many take their turn where `each:` says that everyone does.
  static func read(
    _ section: Sections.Section, people: Int, _ remarks: inout Remarks
  ) -> PlanStep? {
    let heading = section.heading.line
    let before = remarks.errorCount
    if section.title.isEmpty { remarks.error(heading) { $0.headingEmpty } }
    guard let fence = section.body.first, fence.info == "step", case .code(let text) = fence.block
    else {
      remarks.error(heading) { $0.stepWithoutBlock(section.title) }
      return nil
    }
    for other in section.body.dropFirst() where other.info == "step" {
      remarks.error(other.line) { $0.stepTwice }
    }
    var reader = StepReader()
    for line in KeyedLine.lines(of: text, from: fence.line + 1) { reader.take(line, &remarks) }
    let says = section.body.dropFirst().map(\.block)
    let step = reader.step(section.title, says, fence.line, &remarks)
    if let step { reader.checkTime(step, people, heading, &remarks) }
    return remarks.errorCount == before ? step : nil
  }

  private mutating func take(_ line: KeyedLine, _ remarks: inout Remarks) {
    if kind.take(line, &remarks) || minutes.take(line, &remarks) || card.take(line, &remarks)
      || pick.take(line, &remarks) || model.take(line, &remarks) || each.take(line, &remarks)
    {
      return
    }
    remarks.error(line.line) { $0.stepLineUnknown }
  }

  private func step(
    _ title: String, _ says: [Block], _ fence: Int, _ remarks: inout Remarks
  ) -> PlanStep? {
    for needed in [kind, minutes] where needed.line == 0 {
      remarks.error(fence) { $0.stepWithout(needed.key) }
    }
    guard let kind = stepKind(&remarks) else { return nil }
    return PlanStep(
      kind: kind, title: title, minutes: stepMinutes(&remarks),
      choice: choice(for: kind, fence, &remarks), model: model(for: kind, &remarks), says: says,
      place: SourceLine(file: remarks.file, line: fence))
  }

  private func checkTime(
    _ step: PlanStep, _ people: Int, _ heading: Int, _ remarks: inout Remarks
  ) {
    let words = WordCount.words(in: step.saysToAll)
    var turns = 0
    if let text = each.text {
      if let seconds = WholeNumber.read(text, upTo: 600) {
        turns = seconds * people
        if people == 0 { remarks.warning(each.line) { $0.stepEachOfNobody } }
      } else {
        remarks.error(each.line) { $0.stepEachInvalid(text) }
      }
    }
    if words * 60 > WordCount.aMinute * (step.minutes * 60 - turns) {
      remarks.warning(heading) {
        $0.stepTooLong(words, people: turns > 0 ? people : 0, minutes: step.minutes)
      }
    }
  }

  private func stepKind(_ remarks: inout Remarks) -> PlanStep.Kind? {
    guard let text = kind.text else { return nil }
    if let kind = PlanStep.Kind(rawValue: text) { return kind }
    remarks.error(kind.line) { $0.stepKindUnknown(text) }
    return nil
  }

  private func stepMinutes(_ remarks: inout Remarks) -> Int {
    guard let text = minutes.text else { return 0 }
    if let number = Minutes.read(text) { return number }
    remarks.error(minutes.line) { $0.minutesInvalid(text) }
    return 0
  }

  private func choice(
    for kind: PlanStep.Kind, _ fence: Int, _ remarks: inout Remarks
  ) -> PlanStep.Choice? {
    let given = [card, pick].filter { $0.line > 0 }
    guard kind == .card else {
      for value in given { remarks.error(value.line) { $0.stepKeyOfCards(value.key) } }
      return nil
    }
    if given.count != 1 { remarks.error(given.last?.line ?? fence) { $0.stepCardOrPick } }
    if let name = card.text { return named(name, &remarks) }
    return pick.text.flatMap { picked($0, &remarks) }
  }

  private func named(_ name: String, _ remarks: inout Remarks) -> PlanStep.Choice? {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count <= 2, parts.allSatisfy({ Identifier.isValid($0) }) { return .card(name) }
    remarks.error(card.line) { $0.stepCardShape(name) }
    return nil
  }

  private func picked(_ text: String, _ remarks: inout Remarks) -> PlanStep.Choice? {
    if text == "any" { return .any }
    let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(\.trimmed)
    if parts.count == 2, parts[0] == "theme", Identifier.isValid(parts[1]) {
      return .theme(String(parts[1]))
    }
    remarks.error(pick.line) { $0.stepPickShape(text) }
    return nil
  }

  private func model(for kind: PlanStep.Kind, _ remarks: inout Remarks) -> String? {
    guard let name = model.text else { return nil }
    if kind != .close {
      remarks.error(model.line) { $0.stepModelOfClose }
    } else if !Identifier.isValid(name) {
      remarks.error(model.line) { $0.idInvalid(name) }
    }
    return name
  }
}
