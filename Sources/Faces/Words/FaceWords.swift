internal import Practice
internal import Window

/// The words that every face draws on, one type for each language.
protocol FaceWords: Sendable {
  func day(_ day: CalendarDay) -> String
  func outcome(_ result: ActionOutcome.Result) -> String
  var keys: any KeyNames { get }
  /// What is typed for yes, in small letters.
  var yes: [String] { get }
  var no: [String] { get }
}

/// What every face says in English.
protocol EnglishFaceWords: FaceWords {}

extension EnglishFaceWords {

  // MARK: - Small words

  func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
  func sentence(_ text: String) -> String {
    Paragraphs.sentence(text)
  }
  func day(_ day: CalendarDay) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return "\(day.day) \(months[day.month - 1]) \(day.year)"
  }
  func outcome(_ result: ActionOutcome.Result) -> String {
    switch result {
    case .done: "done"
    case .partly: "partly"
    case .notYet: "not yet"
    case .dropped: "dropped"
    }
  }

  // MARK: - What stands above a question

  func counted(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }
  var keys: any KeyNames { EnglishKeyNames() }
  /// The day as British forms have it, such as `19/12/2026`.
  func inBritain(_ day: CalendarDay) -> String { "\(day.day)/\(day.month)/\(day.year)" }
  var yes: [String] { ["y", "yes"] }
  var no: [String] { ["n", "no"] }
}

/// The words of all faces in one language: the one thing that is handed to a face to make it speak.
package struct FaceLanguage: Sendable {
  let stage: any StageWords
  let plain: any PlainWords
  let menu: any MenuWords
  let follower: any FollowerWords

  package static let english = FaceLanguage(
    stage: EnglishStageWords(), plain: EnglishPlainWords(), menu: EnglishMenuWords(),
    follower: EnglishFollowerWords())
}
