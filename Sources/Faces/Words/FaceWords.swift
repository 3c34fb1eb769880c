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
