internal import Faces
internal import Practice
internal import Window

/// What a terminal shows and sends, tried out on the terminal itself.
struct TerminalTrial {
  private let terminal: any Terminal

  init(_ terminal: any Terminal) {
    self.terminal = terminal
  }

  /// Letters that sessions show: Welsh, bars of a chart, wide and joined characters.
  static let samples = ["ŵ", "█", "’", "漢", "👩‍👩‍👧"]

  /// Looks how far each sample moves the cursor.
  ///
  /// - Returns: Those that take other columns than `reflect` counts with; nil where the terminal
  ///   doesn't answer.
  func oddLetters() throws -> [String]? {
    try terminal.open()
    defer { terminal.close() }
    var odd: [String] = []
    for sample in Self.samples {
      let shown: [EscapeSequence] = [.place(row: 1, column: 1), .eraseRow]
      try terminal.write(
        shown.flatMap(\.bytes) + Array(sample.utf8) + EscapeSequence.askForPlace.bytes)
      guard let column = try column() else { return nil }
      if column - 1 != DisplayWidth.columns(sample) { odd.append(sample) }
    }
    return odd
  }

  // A reply is ESC [ row ; column R; whatever is typed meanwhile is left out.
  private func column() throws -> Int? {
    var got: [UInt8] = []
    while got.count < 4_096 {
      guard case .bytes(let bytes) = try terminal.next(within: 500, watching: []) else {
        return nil
      }
      got += bytes
      let text = String(decoding: got, as: UTF8.self)
      if let end = text.lastIndex(of: "R"), let semicolon = text[..<end].lastIndex(of: ";") {
        return Int(text[text.index(after: semicolon)..<end])
      }
    }
    return nil
  }

  /// Shows what each key that is pressed does in a session, until Esc or 30 of them.
  func keys(_ names: any KeyNames) throws -> [Checkup.Finding] {
    try terminal.open()
    defer { terminal.close() }
    var decoder = KeyDecoder()
    var pressed: [Checkup.Finding] = []
    try show(Language.words.pressKeys, row: 1)
    while pressed.count < 30 {
      let keys: [Key]
      switch try terminal.next(within: decoder.isWaiting ? 50 : nil, watching: []) {
      case .bytes(let bytes): keys = decoder.keys(from: bytes)
      case .timeout: keys = decoder.settle()
      case .resized, .resumed, .ready: keys = []
      case .interrupted, .end: return pressed
      }
      for key in keys {
        if key == .escape || key == .control("c") { return pressed }
        let finding = Checkup.Finding.key(names.name(of: key), ClickerKey(key))
        if !pressed.contains(finding) { pressed.append(finding) }
        try show(Language.words.said(finding), row: 3)
      }
    }
    return pressed
  }

  private func show(_ text: String, row: Int) throws {
    let start: [EscapeSequence] = [.place(row: row, column: 1), .eraseRow]
    try terminal.write(start.flatMap(\.bytes) + Array(SafeText.line(text).string.utf8))
  }
}
