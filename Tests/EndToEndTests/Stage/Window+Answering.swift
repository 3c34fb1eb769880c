import TestKit
import Testing

extension Workspace {
  /// The program in a window of its own, in the whole of it.
  func window(
    _ arguments: String..., columns: Int = 80, rows: Int = 24, term: String? = "xterm-256color",
    settings: [String: String] = [:]
  ) throws -> Window {
    var program = reflect(arguments)
    if let term { program = program.setting("TERM", term) }
    for (name, value) in settings { program = program.setting(name, value) }
    return try Window(program, columns: columns, rows: rows)
  }
}

extension Window {
  /// The row at the window's foot, which names the keys.
  var foot: String { screen.rows.last { !$0.isEmpty } ?? "" }

  /// What the window shows below the row with the clock.
  var body: [String] { Array(screen.rows.dropFirst()) }

  /// Gives the answer that `line` is at the plain face: the keys are found out from what is shown.
  ///
  /// Returns once what comes next is shown; false when nothing comes.
  func answer(_ line: String) -> Bool {
    guard readsOn() else { return false }
    // Where there is only to go on, a bare Enter is what Space is here.
    if foot.hasPrefix(" Space"), line.isEmpty { return changes { press("Space") } }
    if foot.hasPrefix(" Space") { return command(line) }
    guard line.isEmpty || changes({ press(line) }) else { return false }
    return changes { press("Enter") }
  }

  // A note or a point that is set aside: a key, the words, Enter.
  private func command(_ line: String) -> Bool {
    let words = line.split(separator: " ", maxSplits: 1)
    guard words.count == 2, ["note", "park"].contains(words[0]),
      changes({ press(words[0] == "note" ? "n" : "p") })
    else { return false }
    press(String(words[1]))
    return shows(String(words[1])) && changes { press("Enter") }
  }

  /// Pages through what is shown, up to where something is asked or there is only to go on.
  func readsOn() -> Bool {
    for _ in 0..<30 {
      guard shows({ _ in !foot.isEmpty }) else { return false }
      if screen.text.contains("Press Enter when") {
        guard changes({ press("Enter") }) else { return false }
      } else if foot.hasPrefix(" Space more") || foot.hasPrefix(" Space what stands") {
        guard changes({ press("Space") }) else { return false }
      } else {
        return true
      }
    }
    return false
  }

  /// Does something, and waits until the window shows something else.
  func changes(_ body: () -> Void) -> Bool {
    let before = self.body
    body()
    return shows { _ in self.body != before }
  }
}
