internal import Practice
internal import Window

/// What is being chosen or written in answer to what is asked.
enum StageAnswer: Equatable, Sendable {
  /// Nothing: there is only to go on.
  case none
  /// A choice from a list of so many; nil before one is made.
  case choice(Int?, of: Int)
  /// Counts.
  case counts(CountFields)
  /// Words; aside while letters are keys.
  case field(WritingField, isAside: Bool)
}

/// Counts being typed, one for each position.
struct CountFields: Equatable, Sendable {
  /// The digits typed for each position.
  private(set) var typed: [String]
  /// The position whose count is typed.
  private(set) var chosen = 0

  /// Makes empty fields for so many positions.
  init(_ positions: Int) {
    typed = Array(repeating: "", count: max(1, positions))
  }

  /// The counts; 0 where nothing is typed.
  var counts: [Int] { typed.map { Int($0) ?? 0 } }

  /// Whether nothing is typed at all.
  var isEmpty: Bool { typed.allSatisfy(\.isEmpty) }

  /// Whether the last position is chosen.
  var isLast: Bool { chosen == typed.count - 1 }

  /// Adds a digit; a third one begins the number anew.
  mutating func type(_ digit: Character) {
    typed[chosen] = typed[chosen].count >= 2 ? String(digit) : typed[chosen] + String(digit)
    if typed[chosen].count == 2, typed[chosen].first == "0" { typed[chosen].removeFirst() }
  }

  /// Takes the last digit away.
  mutating func erase() {
    _ = typed[chosen].popLast()
  }

  /// Chooses the position so many places on, held to the first and last.
  mutating func move(by step: Int) {
    chosen = min(max(chosen + step, 0), typed.count - 1)
  }

  /// What is typed as one line.
  var line: String { isEmpty ? "" : typed.map { $0.isEmpty ? "-" : $0 }.joined(separator: " ") }

  /// Puts back a line made by `line`; anything else changes nothing.
  mutating func restore(_ line: String) {
    let words = line.split(separator: " ").map { $0 == "-" ? "" : String($0) }
    let isTyped = words.allSatisfy { $0.count <= 2 && $0.allSatisfy { ("0"..."9").contains($0) } }
    if words.count == typed.count, isTyped { typed = words }
  }
}

/// A place in a session: two scenes of one place show and ask the same, but for what was just recorded.
struct StagePlace: Hashable, Sendable {
  private let step: Int
  private let place: Place
  private let isOver: Bool

  /// The place of `scene`.
  init(_ scene: Scene) {
    step = scene.status.step
    place = scene.place
    isOver = scene.ask == .nothing
  }
}
