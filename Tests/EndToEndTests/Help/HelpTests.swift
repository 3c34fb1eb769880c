import Testing

@Suite struct HelpTests {
  private static let screens =
    ProgramHelp.screens + SessionHelp.screens + FollowHelp.screens + CardHelp.screens
    + FindingAndPlanHelp.screens + RecordHelp.screens + HandoutHelp.screens + ActionHelp.screens

  @Test(arguments: screens)
  func `every command has its help screen`(_ screen: HelpScreen) throws {
    let outcome = try Workspace().reflect(screen.words + ["--help"]).run()
    #expect(outcome.text == screen.text + "\n")
    #expect(outcome.messages == "")
    #expect(outcome.ending == .code(0))
  }

  @Test(arguments: screens.filter { $0.command != "menu" })
  func `help is found by its own command too`(_ screen: HelpScreen) throws {
    let outcome = try Workspace().reflect(["help"] + screen.words).run()
    #expect(outcome.text == screen.text + "\n")
    #expect(outcome.ending == .code(0))
  }

  @Test func `without a command and without a terminal the help is shown`() throws {
    let outcome = try Workspace().reflect().run()
    #expect(outcome.text == ProgramHelp.screens[0].text + "\n")
    #expect(outcome.ending == .code(0))
  }

  @Test func `every command that a help screen lists has a help screen here`() {
    for screen in Self.screens {
      let listed = screen.text.split(separator: "\n")
        .drop { $0 != "SUBCOMMANDS:" }.dropFirst()
        .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") && !$0.contains("See '") }
        .compactMap { $0.split(separator: " ").first }
      for name in listed {
        let command = screen.command.isEmpty ? String(name) : "\(screen.command) \(name)"
        #expect(Self.screens.contains { $0.command == command }, "reflect \(command)")
      }
    }
  }

  @Test(arguments: [["--version"], ["solo", "--version"], ["cards", "list", "--version"]])
  func `the version names the program and the library that reads Markdown`(
    _ arguments: [String]
  ) throws {
    let outcome = try Workspace().reflect(arguments).run()
    let version = /reflect \d+\.\d+\.\d+ \(libcmark \d+\.\d+\.\d+\)\n/
    #expect(outcome.text.wholeMatch(of: version) != nil, "\(outcome.text)")
    #expect(outcome.messages == "")
    #expect(outcome.ending == .code(0))
  }
}
