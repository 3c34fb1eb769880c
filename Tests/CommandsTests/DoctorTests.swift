import Faces
import FoundationEssentials
import Practice
import System
import TestKit
import Testing
import Window

@testable import Commands

@Suite struct DoctorTests {
  private let home: ScratchFolder
  private let installed: TextFolder

  init() throws {
    home = try ScratchFolder()
    installed = try TextFolder(["share/reflect/Cards/a/deck.md": "", "bin/reflect": ""])
  }

  private func checkup(
    _ environment: [String: String] = [:], program: String?? = nil
  ) -> Checkup {
    let surroundings = Surroundings(
      currentFolder: home.path, environment: environment.merging(["HOME": home.path]) { $1 },
      program: program ?? "\(installed.path)/bin/reflect", home: home.path)
    return Checkup(surroundings, Installation()) { try Workspace(asked: nil, in: surroundings) }
  }

  @Test func `on a new computer it says where records will be, and that nobody else reads them`() {
    let records = "\(home.path)/.local/share/reflect/Sessions/Records"
    let findings = checkup().findings
    #expect(findings.contains(.program("\(installed.path)/bin/reflect")))
    #expect(findings.contains(.noRecordsYet(in: records)))
    #expect(findings.contains(.notEncrypted))
    #expect(!findings.contains { if case .cannotWrite = $0 { true } else { false } })
  }

  @Test func `programs that belong to it are told, or where they are looked for`() throws {
    func places(_ program: String) -> [String] {
      ["bin", "libexec/reflect"].map { "\(installed.path)/\($0)/\(program)" }
    }
    let missing: [Checkup.Finding] = [
      .paper(.missing(places: places("reflect-paper"))),
      .phones(.missing(places: places("reflect-room"))),
      .counts(.missing(places: places("reflect-collect"))),
    ]
    #expect(missing.filter { !checkup().findings.contains($0) } == [])

    let whole = try TextFolder([
      "libexec/reflect/reflect-room": "#!/bin/sh\n",
      "bin/reflect-collect": "#!/bin/sh\nexit 127\n",
    ])
    let (room, collect) = (
      "\(whole.path)/libexec/reflect/reflect-room", "\(whole.path)/bin/reflect-collect"
    )
    for program in [room, collect] { try Files.setPermissions(0o755, of: program) }
    let findings = Descriptors.undisturbed {
      checkup(program: "\(whole.path)/bin/reflect").findings
    }
    #expect(findings.contains(.phones(.works(room))))
    #expect(findings.contains(.counts(.broken(collect))))
  }

  @Test func `a deck that can't be read is counted, and no deck is told`() {
    let findings = checkup().findings
    #expect(findings.contains(.noCards(reason: EnglishCommandWords().noDeck)))
    #expect(findings.contains { if case .faults(let count) = $0 { count > 0 } else { false } })
  }

  @Test func `records that others can enter are told with their permissions`() throws {
    let records = "\(home.path)/.local/share/reflect/Sessions/Records"
    try FileManager.default.createDirectory(atPath: records, withIntermediateDirectories: true)
    try Files.setPermissions(0o755, of: records)
    #expect(checkup().findings.contains(.others(folder: records, permissions: 0o755)))
    try Files.setPermissions(0o700, of: records)
    #expect(checkup().findings.contains(.onlyYou))
  }

  @Test func `without knowing its own place it says so, and what to do`() {
    let findings = checkup(program: .some(nil)).findings
    #expect(findings.first == .placeUnknown)
    #expect(EnglishCommandWords().advice(.placeUnknown) != nil)
  }

  @Test func `everything that is wrong or missing comes with something to do`() {
    let findings: [Checkup.Finding] = [
      .preferenceFaults(1), .faults(2), .paper(.missing(places: [])), .paper(.broken("/x")),
      .fontMissing, .phones(.missing(places: [])), .phones(.broken("/x")), .counts(.broken("/x")),
      .notReadable(1), .recordsClosed(reason: "x"),
      .cannotWrite("/x"), .others(folder: "/x", permissions: 0o755),
    ]
    let words = EnglishCommandWords()
    #expect(findings.filter { $0.state == .good || $0.state == .note } == [])
    #expect(findings.filter { words.advice($0) == nil || words.said($0).isEmpty } == [])
  }

  // MARK: - The terminal

  @Test func `letters that move the cursor as reflect counts are no finding`() throws {
    let terminal = ScriptedTerminal(
      TerminalTrial.samples.map { .bytes(Array("\u{1B}[1;\(DisplayWidth.columns($0) + 1)R".utf8)) })
    #expect(try TerminalTrial(terminal).oddLetters() == [])
    #expect(!terminal.isOpen)
  }

  @Test func `a letter of another width is named, whatever is typed meanwhile`() throws {
    let columns = TerminalTrial.samples.map { DisplayWidth.columns($0) + ($0 == "漢" ? 0 : 1) }
    let terminal = ScriptedTerminal(columns.map { .bytes(Array("x\u{1B}[1;\($0)R".utf8)) })
    #expect(try TerminalTrial(terminal).oddLetters() == ["漢"])
  }

  @Test func `a terminal that doesn't answer is left alone`() throws {
    #expect(try TerminalTrial(ScriptedTerminal([.timeouts(1)])).oddLetters() == nil)
  }

  @Test func `a clicker's buttons are named with what they do, once each`() throws {
    let terminal = ScriptedTerminal([.keys("PageDown", "PageUp", "b", "PageDown", "Esc")])
    #expect(
      try TerminalTrial(terminal).keys(EnglishKeyNames()) == [
        .key("PgDn", .goesOn), .key("PgUp", .goesBack), .key("b", .other),
      ])
  }

  @Test(arguments: [
    ("xterm-256color", "", Checkup.Finding.colours), ("linux", "", .fewColours("linux")),
    ("foot", "", .colours), ("xterm", "truecolor", .colours),
  ])
  func `colours are read off the terminal's name`(
    _ name: String, _ colorTerm: String, _ finding: Checkup.Finding
  ) {
    var screen = SessionScreen(
      Preferences(), environment: ["TERM": name, "COLORTERM": colorTerm])
    #expect(Doctor.colours(screen) == finding)
    screen.environment["NO_COLOR"] = "1"
    #expect(Doctor.colours(screen) == .noColour)
  }

  @Test func `the newest release in the changelog is this one`() throws {
    let newest = try Project.lines("CHANGELOG.md").first { $0.hasPrefix("## ") }
    #expect(newest?.hasPrefix("## \(Version.number) (") == true)
  }
}
