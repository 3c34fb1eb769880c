internal import ArgumentParser
internal import Practice
internal import Window

/// `reflect doctor`: what is installed, where records are, and what this terminal can do.
struct Doctor: ReportingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "doctor", abstract: Language.help.doctor,
      discussion: Language.help.doctorDiscussion)
  }

  @Flag(name: .long, help: Language.help.doctorKeys)
  var keys = false

  @Flag(name: .long, help: Language.help.json)
  var json = false

  @OptionGroup var common: CommonOptions

  func perform(_ here: Installation) throws {
    var checkup = Checkup(.current, here) { try common.place(here) }
    let screen = SessionScreen(common, here.preferences)
    for finding in try Self.terminal(screen, tryingKeys: keys) { checkup.add(finding) }
    if json { return try Output.show(Self.json(checkup)) }
    try Output.show(Self.lines(checkup).map { SafeText.line($0) })
  }

  // MARK: - The terminal

  private static func terminal(
    _ screen: SessionScreen, tryingKeys: Bool
  ) throws -> [Checkup.Finding] {
    guard Output.isConversation else { return [.noTerminal] }
    if case .lines(let reason) = screen.choice { return [.plainOnly(reason: reason)] }
    let terminal = LiveTerminal()
    let trial = TerminalTrial(terminal)
    let (columns, rows) = (terminal.size.columns, terminal.size.rows)
    let isSmall = columns < 60 || rows < 16
    let letters = try trial.oddLetters()
    return [
      isSmall
        ? .smallWindow(columns: columns, rows: rows) : .window(columns: columns, rows: rows),
      colours(screen),
      letters.map { $0.isEmpty ? .letters : .lettersOdd($0) } ?? .lettersUnknown,
    ] + (tryingKeys ? try trial.keys(EnglishKeyNames()) : [.keysUntried])
  }

  static func colours(_ screen: SessionScreen) -> Checkup.Finding {
    guard screen.usesColour else { return .noColour }
    let name = screen.environment["TERM"] ?? ""
    let has256 =
      name.contains("256color") || name.contains("direct")
      || !(screen.environment["COLORTERM"] ?? "").isEmpty
      || ["alacritty", "foot", "xterm-kitty", "xterm-ghostty"].contains(name)
    return has256 ? .colours : .fewColours(name)
  }

  // MARK: - Telling

  static func lines(_ checkup: Checkup) -> [String] {
    var lines = [Reflect.versionLine]
    for part in Checkup.Part.allCases {
      let findings = checkup.findings.filter { $0.part == part }
      guard !findings.isEmpty else { continue }
      lines += ["", Language.words.heading(part)]
      for finding in findings {
        lines.append("  \(Language.words.mark(finding.state))\(Language.words.said(finding))")
        if let advice = Language.words.advice(finding) { lines.append("      \(advice)") }
      }
    }
    return lines
  }

  static func json(_ checkup: Checkup) -> [UInt8] {
    JSONWriter.single { writer in
      writer.member("version", Version.number)
      writer.member("findings", objects: checkup.findings) { writer, finding in
        writer.member("part", finding.part.rawValue)
        writer.member("state", finding.state.rawValue)
        writer.member("says", Language.words.said(finding))
        writer.member("do", ifAny: Language.words.advice(finding))
      }
    }
  }
}
