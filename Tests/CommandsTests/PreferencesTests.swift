import ArgumentParser
import Faces
import Practice
import TestKit
import Testing
import Window

@testable import Commands

@Suite struct PreferencesTests {
  private static let home = ["HOME": "/home/x"]
  private static let file = "/home/x/.config/reflect/preferences"

  private func preferences(_ text: String?, _ environment: [String: String] = [:]) -> Preferences {
    let all = Self.home.merging(environment) { $1 }
    return Preferences({ all[$0] }, reading: { _ in text })
  }

  @Test func `the file says what is wanted`() {
    let found = preferences("look: dark\nlarge: yes\ncalm:no\n# a remark\n\ncapture: each\n")
    #expect(found.faults == [])
    #expect(found.palette == .dark)
    #expect(found.isLarge == true)
    #expect(found.isCalm == false)
    #expect(found.capture == .each)
    #expect(found.safeWorkspaces == [])
  }

  @Test func `the environment wins over the file, and an option over both`() throws {
    let found = preferences(
      "look: dark\nlarge: yes\nkeep-for: 2y\n",
      ["REFLECT_LOOK": "light", "REFLECT_KEEP_FOR": "6w", "REFLECT_LARGE": ""])
    #expect(found.palette == .light)
    #expect(found[.keepFor] == "6w")
    #expect(found.isLarge == true)
    func screen(_ arguments: String...) throws -> SessionScreen {
      SessionScreen(try .parse([]), try .parse(arguments), found)
    }
    #expect(try screen().palette == .light)
    #expect(try screen().look.isLarge)
    #expect(try screen("--look", "high-contrast").palette == .highContrast)
    #expect(try !screen("--no-large").look.isLarge)
  }

  @Test func `a session goes on with the look it had, unless the command says otherwise`() throws {
    let kept = SessionLook(large: true, calm: true, look: "dark")
    var screen = SessionScreen(
      try .parse([]), try .parse(["--no-calm"]), preferences("calm: yes\n"))
    screen.keep(kept)
    #expect(screen.shown == SessionLook(large: true, calm: false, look: "dark"))
    screen.keep(SessionLook(large: false, calm: true, look: "no such look"))
    #expect(screen.shown == SessionLook(large: false, calm: false, look: "dark"))
  }

  @Test func `what cannot be read is named with its line, and the rest still counts`() {
    let found = preferences(
      "look: purple\ncapture: each\nlok: dark\nno colon\n", ["REFLECT_CALM": "maybe"])
    #expect(found.capture == .each)
    #expect(found.palette == nil)
    #expect(found.faults.count == 4)
    for (fault, place) in zip(
      found.faults, ["\(Self.file):1: ", "\(Self.file):3: ", "\(Self.file):4: ", "REFLECT_CALM: "])
    {
      #expect(fault.hasPrefix(place), "\(fault)")
    }
    #expect(found.faults[1].contains("Did you mean look?"))
  }

  @Test(arguments: [
    (Preference.look, "dark", "Dark"), (.large, "yes", "1"), (.capture, "hands", "tally"),
    (.group, "Night team", "a\nb"), (.keepFor, "12mo", "12"), (.profile, "sw-wales", "SW"),
    (.keepLearningFor, "6y", "12mo; Night team: 6mo"),
    (.language, "en", "xx"), (.address, "192.168.1.20", "a b"),
    (.organisation, "Cyngor Sir Fynwy", "a\nb"), (.share, "/srv/counts", "counts"),
    (.safeWorkspace, "/a, /b", "a"),
    (.calm, "no", ""), (.returns, "1, 3, 9", "never"), (.returns, "off", "0"),
    (.group, "ŵ", "\u{1B}[2J"),
  ])
  func `each takes what it is for and nothing else`(
    _ preference: Preference, _ good: String, _ bad: String
  ) {
    #expect(preference.accepts(good))
    #expect(!preference.accepts(bad))
  }

  @Test(
    arguments: [
      ("", Preference.look, "dark", "look: dark\n"),
      ("# mine\ncalm: yes\n", .look, "dark", "# mine\ncalm: yes\nlook: dark\n"),
      ("look: light\ncalm: yes\n", .look, "dark", "look: dark\ncalm: yes\n"),
      ("look: light\nx\nlook: dark", .look, "light", "x\nlook: light\n"),
      ("look: light\ncalm: yes\nlook: dark\n", .look, nil, "calm: yes\n"),
      ("---\ncalm: yes\n---\n", .look, "dark", "---\ncalm: yes\nlook: dark\n---\n"),
      ("calm: yes\n", .look, nil, "calm: yes\n"),
    ] as [(String, Preference, String?, String)])
  func `a change touches only its own lines`(
    _ text: String, _ preference: Preference, _ value: String?, _ changed: String
  ) {
    #expect(PreferencesFile.changed(text, preference, to: value) == changed)
  }

  @Test(
    arguments: [
      (["XDG_CONFIG_HOME": "/c", "HOME": "/h"], "/c/reflect/preferences"),
      (["XDG_CONFIG_HOME": "c", "HOME": "/h"], "/h/.config/reflect/preferences"),
      (["HOME": "h"], nil), ([:], nil),
    ] as [([String: String], String?)])
  func `the file is where the system keeps such files`(
    _ environment: [String: String], _ path: String?
  ) {
    #expect(PreferencesFile.path { environment[$0] } == path)
  }

  @Test func `every preference is explained and has a variable of its own`() {
    #expect(Set(Preference.allCases.map(\.variable)).count == Preference.allCases.count)
    #expect(Preference.safeWorkspace.variable == "REFLECT_SAFE_WORKSPACE")
  }
}
