import FoundationEssentials
import System
import TestKit
import Testing

@testable import Commands

@Suite struct TrustTests {
  private let folder: TextFolder

  init() throws {
    folder = try TextFolder([
      "Cards/a/deck.md": "", "Cards/a/cards/c.md": "", "Cards/a/findings/f.md": "",
      "Cards/a/sources/s.md": "", "Sessions/Records/x": "", "Sessions/Plans/p.md": "",
      "Sessions/Models/m.md": "",
    ])
    for part in Self.folders { try Files.setPermissions(0o700, of: folder.path + part) }
    try Files.setPermissions(0o600, of: "\(folder.path)/Cards/a/deck.md")
  }

  private func refusal(
    user: UInt32? = nil, _ environment: [String: String] = [:], safe: [String] = []
  ) -> CommandFailure? {
    var surroundings = Surroundings(
      currentFolder: folder.path, environment: environment, program: nil)
    if let user { surroundings.user = user }
    do {
      _ = try Workspace(asked: nil, in: surroundings, safe: safe)
      return nil
    } catch {
      return error as? CommandFailure
    }
  }

  @Test func `a workspace of one's own is taken`() {
    #expect(refusal() == nil)
  }

  @Test func `a workspace of someone else is refused, with the way to allow it`() throws {
    let refused = try #require(refusal(user: ThisProcess.user &+ 4_242))
    #expect(refused.exitCode == 77)
    #expect(refused.message.contains(folder.path))
    #expect(refused.message.contains("reflect preferences set safe-workspace \(folder.path)"))
  }

  @Test func `a workspace that was allowed is taken whoever owns it`() {
    #expect(refusal(user: ThisProcess.user &+ 4_242, safe: [folder.path]) == nil)
    #expect(refusal(user: ThisProcess.user &+ 4_242, safe: ["*"]) == nil)
    #expect(refusal(user: ThisProcess.user &+ 4_242, safe: ["/elsewhere"]) != nil)
  }

  private static let folders = [
    "", "/Cards", "/Cards/a", "/Cards/a/cards", "/Cards/a/findings", "/Cards/a/sources",
    "/Sessions", "/Sessions/Plans", "/Sessions/Models", "/Sessions/Records",
  ]

  @Test(arguments: folders + ["/Cards/a/deck.md"])
  func `a part that others can write to is named and refused`(_ part: String) throws {
    try Files.setPermissions(0o707, of: folder.path + part)
    let refused = try #require(refusal())
    #expect(refused.exitCode == 77)
    #expect(refused.message.contains("write to \(folder.path)\(part),"))
    try Files.setPermissions(0o755, of: folder.path + part)
    #expect(refusal() == nil)
  }

  @Test(arguments: ["Cards", "Cards/b", "Sessions", "Sessions/Plans", "Sessions/Records"])
  func `a link to what others can write to is refused`(_ part: String) throws {
    let elsewhere = try TextFolder(["deck.md": "", "Records/x": ""])
    try Files.setPermissions(0o777, of: elsewhere.path)
    try? FileManager.default.removeItem(atPath: "\(folder.path)/\(part)")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/\(part)", withDestinationPath: elsewhere.path)
    let refused = try #require(refusal())
    #expect(refused.message.contains("write to \(folder.path)/\(part),"))
    #expect(refused.message.contains("safe-workspace \(folder.path)`"))
  }

  @Test func `what was trusted before stays so in what is proposed`() throws {
    let refused = try #require(refusal(user: ThisProcess.user &+ 4_242, safe: ["/one", "/two"]))
    #expect(refused.message.contains("safe-workspace /one,/two,\(folder.path)`"))
  }

  @Test func `a folder's name brings nothing into what is proposed to be typed`() throws {
    let bad = try TextFolder(["it's; reboot/Cards/a/deck.md": ""])
    let path = "\(bad.path)/it's; reboot"
    let surroundings = Surroundings(
      currentFolder: path, environment: [:], program: nil, user: ThisProcess.user &+ 4_242)
    let refused = #expect(throws: CommandFailure.self) {
      try Workspace(asked: nil, in: surroundings)
    }
    #expect(
      refused?.message.contains("safe-workspace '\(bad.path)/it'\\''s; reboot'`") == true)
  }

  @Test func `the place for records at home is held to the same`() throws {
    let installed = try TextFolder(["share/reflect/Cards/a/deck.md": "", "bin/reflect": ""])
    let home = try TextFolder([".local/share/reflect/Sessions/Records/x": ""])
    var surroundings = Surroundings(
      currentFolder: installed.path, environment: ["HOME": home.path],
      program: "\(installed.path)/bin/reflect")
    let place = "\(home.path)/.local/share/reflect"
    for part in ["", "/Sessions", "/Sessions/Records"] {
      try Files.setPermissions(0o700, of: place + part)
    }
    #expect(try Workspace(asked: nil, in: surroundings).records == "\(place)/Sessions/Records")
    try Files.setPermissions(0o777, of: "\(place)/Sessions/Records")
    #expect(throws: CommandFailure.self) { try Workspace(asked: nil, in: surroundings) }
    #expect(throws: Never.self) { try Workspace(asked: nil, in: surroundings, safe: [place]) }
    try Files.setPermissions(0o700, of: "\(place)/Sessions/Records")
    surroundings.user = ThisProcess.user &+ 4_242
    #expect(throws: CommandFailure.self) { try Workspace(asked: nil, in: surroundings) }
  }

  @Test(.enabled(if: ThisProcess.user == 0, "only root has sudo's words"))
  func `who became root goes on with folders of their own`() {
    #expect(refusal(user: 0, ["SUDO_UID": "0"]) == nil)
    #expect(refusal(user: 0, ["SUDO_UID": "99"]) == nil)
  }

  @Test func `without a home there is no place for records, and that is told`() throws {
    let installed = try TextFolder(["share/reflect/Cards/a/deck.md": "", "bin/reflect": ""])
    let empty = try ScratchFolder()
    let surroundings = Surroundings(
      currentFolder: empty.path, environment: [:], program: "\(installed.path)/bin/reflect")
    #expect(throws: CommandFailure(.notFound, Language.words.noHome)) {
      try Workspace(asked: nil, in: surroundings)
    }
    var known = surroundings
    known.home = "/home/someone"
    #expect(
      try Workspace(asked: nil, in: known).records
        == "/home/someone/.local/share/reflect/Sessions/Records")
  }
}
