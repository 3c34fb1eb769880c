package import Practice

extension EnglishDocumentWords {
  package var recordsOfLearning: String { "Records of learning" }
  package var learningList: String { "What I have done for my learning" }
  package var learningSubject: String {
    "A record of learning, written by the person it belongs to"
  }
  package var learningClosing: String {
    "This is a record of one person's learning. It isn't a case record, and names nobody."
  }

  package func answersForm(_ profile: Dossier.Profile) -> String {
    let body = profile.title.contains(profile.body) ? "" : " (\(profile.body))"
    return """
      \(profile.title)\(body). It answers the questions on the form as checked on \
      \(day(profile.checked)); check with your regulator.
      """
  }

  package var notAnswered: String { "Not answered yet." }
  package var learningKind: String { "Type" }

  package func learningSetting(_ setting: Setting) -> String {
    switch setting {
    case .solo: "Alone"
    case .pair: "With one other person"
    case .team: "With a team"
    case .multiAgency: "With several agencies"
    }
  }

  package var peer: String { "Talked over with" }
  package var standards: String { "Standards" }
  package var evidenceFiles: String { "Evidence" }
  package var lookedAtAgain: String { "To be looked at again" }
  package var activity: String { "Activity" }
  package var activities: String { "Activities" }
  package var form: String { "Form" }

  package func period(
    _ since: CalendarDay?, _ until: CalendarDay?, activities: Int
  ) -> String {
    let count =
      switch activities {
      case 0: "No activities"
      case 1: "One activity"
      default: "\(activities) activities"
      }
    let span = [since.map { "from \(day($0))" }, until.map { "to \(day($0))" }].compactMap { $0 }
    return ([count] + span).joined(separator: " ") + "."
  }
}
