internal import Journal
internal import Practice

extension EnglishCommandWords {
  // MARK: - Questions and answers

  func learningBegins(_ profile: Dossier.Profile) -> String {
    """
    \(profile.title), as checked on \(profile.checked). Write about your own practice. Use roles and no names, \
    and leave out whatever could point to a young person. Every answer is saved before the next question. \
    Words that always work: edit, back, again, written, help, quit.
    """
  }
  func askLearning(_ field: LearningField, hasAnswer: Bool) -> String {
    let enter = hasAnswer ? "Enter keeps it" : "Enter leaves it out"
    return switch field {
    case .date, .reviewOn: "A day such as 2026-11-21 (\(enter)): "
    case .minutes: "Minutes (\(enter)): "
    case .peerRole: "A role, no name (\(enter)): "
    case .standards, .evidence: "Semicolons between (\(enter)): "
    case .title, .kind: "A few words (\(enter)): "
    case .description, .whyRelevant, .whatILearnt, .impact, .whoBenefits, .peerLearning,
      .nextNeeds:
      "Your answer (\(enter), edit opens an editor): "
    }
  }
  var learningHelp: String {
    """
    Type your answer in one line, or edit to write it in an editor. back goes to the question before, again shows \
    this one once more, written lists your answers. /correct 2 some words puts answer 2 right, and /remove 2 takes \
    it out. where tells what is saved, and quit stops and keeps it. To answer with such a word, put a backslash in front.
    """
  }
  var toDrawOn: String { "To draw on, in your own words and on the cards:" }
  func drawnOn(_ item: OwnWords.Item) -> String {
    switch item {
    case .card(let card):
      "\(card.title)\(card.title.last == "?" ? "" : ".") \(card.statement)"
    case .finding(let finding): "The finding: \(finding.statement)"
    case .view(let view, let moment, let card): drawnView(view, moment, card)
    case .answer(let words, let prompt): "\(prompt) You wrote: \(words)"
    case .reflection(let words, let title): "\(title) You wrote: \(words)"
    case .action(let action): drawnAction(action)
    }
  }
  private func drawnView(_ view: View, _ moment: ViewMoment, _ card: CardWording) -> String {
    let when =
      switch moment {
      case .beforeTalk: "before"
      case .afterTalk: "after talk"
      case .afterFinding: "after the finding"
      }
    let stood =
      switch view.position {
      case .named(let position): position
      case .pass: "pass"
      }
    return "\(card.title), \(when): \(stood)." + (view.reason.map { " You wrote: \($0)" } ?? "")
  }
  private func drawnAction(_ action: Action) -> String {
    let parts = [
      action.when.map { "When \($0): " }, action.text,
      action.outcome?.whatHappened.map { ". What happened: \($0)" },
      action.outcome?.whatChanged.map { ". What it changed: \($0)" },
    ]
    return "You agreed: " + parts.compactMap { $0 }.joined()
  }
  func answerUnclear(_ fault: Dossier.Fault) -> String {
    switch fault {
    case .noDay(let text): "\"\(text)\" isn't a day. Write it such as 2026-11-21."
    case .noMinutes(let text):
      "\"\(text)\" isn't a number of minutes. Write a whole number, such as 45."
    case .needed: "This can't be left empty. Write something else in its place."
    }
  }
  var askWhichAnswer: String {
    "Which answer do you want to put right? Its number, or Enter for none: "
  }
  func noSuchAnswer(_ text: String, of answers: Int) -> String {
    "\"\(text)\" is none of the answers. Give a number from 1 to \(answers)."
  }
  func answerLine(_ number: Int, _ title: String, _ answer: String?) -> String {
    "\(number). \(title): \(answer ?? "not answered yet")"
  }
  var askActivity: String { "What do you want to write about? A few words: " }
  var activityNeeded: String {
    "say what it's about: name sessions with --from, or give a few words with --title."
  }

  // MARK: - What is kept

  func learningSaved(_ id: SessionID, at path: String) -> String {
    "Saved: \(path). To go on with it later: reflect cpd resume \(id)"
  }
  func learningEnded(_ dossier: Dossier) -> String {
    """
    That was the last question. It answers the questions on the form as checked on \(dossier.profile.checked); check \
    with your regulator. To put it right: reflect cpd edit \(dossier.id). To send or paste it: \
    reflect cpd export \(dossier.id) -o FILE.docx
    """
  }
  func learningResumed(_ dossier: Dossier) -> String {
    "Going on with \(dossier.title) (\(dossier.id))."
  }
  func learningGoneThrough(_ id: SessionID) -> String {
    "every question of \(id) was asked. `reflect cpd edit \(id)` puts answers right."
  }
  var noLearning: String {
    "There are no records of learning yet. `reflect cpd new --from last` begins one from your last session."
  }
  func noLearning(_ since: CalendarDay?, _ until: CalendarDay?) -> String {
    let span = [since.map { "from \($0)" }, until.map { "to \($0)" }].compactMap { $0 }
    return span.isEmpty
      ? noLearning : "There is no record of learning \(span.joined(separator: " "))."
  }
  func learningLine(_ stored: StoredDossier) -> String {
    let dossier = stored.dossier
    let facts = [
      dossier.kind, dossier.minutes.map { "\($0) min" },
      dossier.setting.rawValue, dossier.profile.id,
      dossier.isGoneThrough ? nil : "unfinished",
      stored.integrity == .intact ? nil : "changed outside reflect",
    ].compactMap { $0 }
    return
      "\(dossier.id)  \(dossier.day)  \(dossier.title) (\(facts.joined(separator: ", ")))"
  }
  func learningDueLine(_ stored: StoredDossier, until day: CalendarDay) -> String {
    "\(learningLine(stored)); kept until \(day)"
  }
  func noLearningDue(_ time: Age) -> String {
    "No record of learning is past its day. They're kept \(time); `reflect preferences set "
      + "keep-learning-for` changes that."
  }
  func learningPast(_ count: Int) -> String {
    let what =
      count == 1
      ? "1 record of learning is past the day until which it's kept"
      : "\(count) records of learning are past the day until which they're kept"
    return "\(what): `reflect cpd due` lists, `reflect cpd delete` deletes."
  }
  var howToDeleteLearning: String {
    "`reflect cpd delete ID` deletes one once you've said yes; `reflect preferences set "
      + "keep-learning-for 6y` keeps all of them longer."
  }
  func noSuchLearning(_ name: String) -> String {
    "\"\(name)\" is no record of learning. `reflect cpd list` lists what there is."
  }
  func learningBusy(_ id: String) -> String {
    "\(id) is being written in another reflect. Close it there, then try again."
  }
  func learningDeleteQuestion(_ id: SessionID, title: String) -> String {
    "Delete \(title.isEmpty ? "the record of learning" : "\"\(title)\"") (\(id)) for good? y or n: "
  }
  func learningDeleted(_ id: SessionID) -> String {
    "Deleted \(id). Files that were made from it stay."
  }
  func learningFileName(_ id: SessionID) -> String { "learning-\(id)" }
  var learningListFileName: String { "learning" }
  var nothingToPutRight: String { "say which answer: --question N, with --words or --take-out." }
  var answerPutRight: String { "It says so now. Files that were made from it stay as they are." }

  // MARK: - Profiles

  func profileLine(_ profile: LearningProfile, today: CalendarDay) -> String {
    "\(profile.id)  \(profile.title), checked \(profile.checked)"
      + (profile.isOld(on: today) ? " (more than a year ago: check it again)" : "")
  }
  func profileLines(_ profile: LearningProfile, today: CalendarDay) -> [String] {
    let questions = profile.questions.flatMap { question in
      ["", question.title] + PlainText.paragraphs(question.text).map { "  \($0)" }
    }
    let old = profile.isOld(on: today) ? ["", profileIsOld(profile)] : []
    return [profile.title, profile.body] + old + [""] + PlainText.paragraphs(profile.about)
      + [
        "", "Checked on \(profile.checked). To check again: \(profile.checkAgain)",
        profile.address.map { "See \($0.address)" },
      ].compactMap { $0 } + questions
  }
  func profileIsOld(_ profile: LearningProfile) -> String {
    """
    The questions of \(profile.title) were checked on \(profile.checked), more than a year ago. Check with your \
    regulator: \(profile.checkAgain)
    """
  }
  func noSuchProfile(_ id: String, known: [String]) -> String {
    "there's no profile \"\(id)\". "
      + (known.isEmpty ? "There are none here." : "There are: \(known.joined(separator: ", ")).")
  }
}
