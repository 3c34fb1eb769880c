internal import Window

/// What is being chosen or written in answer to what is asked.
enum StageAnswer: Hashable, Sendable {
  /// Nothing: there is only to go on.
  case none
  /// A choice from a list of so many; nil before one is made.
  case choice(Int?, of: Int)
  /// Counts.
  case counts(CountFields)
  /// Words; aside while letters are keys.
  case field(WritingField, isAside: Bool)
}
