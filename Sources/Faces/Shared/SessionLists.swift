internal import Practice

/// Lists of what a session is made of, with the numbers that are typed to change it.
struct SessionLists {
  let language: any SessionWords
  let record: SessionRecord

  /// The steps of the plan, with what is still to come.
  var plan: [String] {
    [language.planHeading] + steps.enumerated().map { "\($0 + 1). \($1)" }
      + ["", language.planHint]
  }

  /// The steps without their numbers.
  var steps: [String] {
    record.steps.enumerated().map { index, step in
      language.planStep(
        step.round?.card.title ?? step.title, minutes: step.minutes,
        isHere: index == record.current, step.status)
    }
  }

  /// Everything written in the session; of somebody's own reason only whose it is.
  var written: [String] {
    let written = record.written
    guard !written.isEmpty else { return [language.nothingWritten] }
    return [language.writtenHeading]
      + written.enumerated().map { index, item in "\(index + 1). \(words(of: item))" }
      + ["", language.writtenHint]
  }

  /// What something written is, and its words where others may see them.
  func words(of item: Written) -> String {
    var whose: String?
    if item.isPrivate, case .reason(_, _, let number) = item.location {
      whose = record.participant(number)?.label ?? ""
    }
    return language.written(item.id.subject, whose ?? item.text, isPrivate: whose != nil)
  }
}
