internal import Practice
internal import Window

/// Where somebody stands in a list: the chosen item, the first one drawn, and which are shown at all.
struct ChoiceList: Equatable, Sendable {
  /// How many items are shown.
  private(set) var count: Int
  /// The place of the chosen item among those shown.
  private(set) var chosen = 0
  /// The place of the first item drawn.
  var top = 0
  private var hits: [Int]?
  private var typed = 0

  /// Makes a list of `count` items, the first of them chosen.
  init(count: Int = 0) {
    self.count = count
  }

  /// The item at a place among those shown.
  func item(at place: Int) -> Int? {
    guard (0..<count).contains(place) else { return nil }
    return hits.map { $0[place] } ?? place
  }

  /// The chosen item; nil in an empty list.
  var chosenItem: Int? { item(at: chosen) }

  /// Shows these items alone, or all of `count` where nil; the choice stays on its item where it can.
  mutating func show(_ items: [Int]?, of count: Int) {
    let item = chosenItem
    hits = items
    self.count = items?.count ?? count
    let place = items.map { hits in item.flatMap { hits.firstIndex(of: $0) } } ?? item
    choose(place ?? 0)
  }

  /// Shows these items alone and chooses the first.
  mutating func find(_ items: [Int]) {
    hits = items
    count = items.count
    choose(0)
    top = 0
  }

  /// Chooses an item by its place, or the nearest there is.
  mutating func choose(_ place: Int) {
    chosen = max(0, min(place, count - 1))
    typed = 0
  }

  /// Moves the choice by so many items.
  mutating func move(by steps: Int) {
    choose(chosen + steps)
  }

  /// Takes a digit of an item's number; false when no item has the number.
  mutating func type(_ digit: Int) -> Bool {
    let longer = typed * 10 + digit
    let number = (1...max(1, count)).contains(longer) ? longer : digit
    guard (1...max(1, count)).contains(number), count > 0 else { return false }
    chosen = number - 1
    typed = number
    return true
  }

  /// Ends a number that was being typed.
  mutating func endNumber() {
    typed = 0
  }
}

/// Words being typed in one line, which is folded where the window is narrow.
struct LineField: Sendable {
  private var editor: TextEditor

  /// Makes a field with the cursor behind `text`.
  init(_ text: String = "") {
    editor = TextEditor(text, limit: Self.longest)
  }

  // As long as any answer is likely to be; more belongs in a session.
  private static let longest = 4_000

  /// What was typed.
  var text: String { editor.text }

  /// Takes a key; false for one that is not for writing, or where there is no more room.
  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .newLine: return false
    case .paste(let text): return editor.take(.paste(Self.line(text)), width: 80) == .taken
    default: return editor.take(key, width: 80) == .taken
    }
  }

  /// The text folded to `width` columns, and where the cursor stands in it.
  func lines(width: Int) -> (lines: [SafeText], cursor: Frame.Cursor) {
    editor.lines(width: max(1, width))
  }

  private static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
