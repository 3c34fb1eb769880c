import System
import TestKit
import Testing

@testable import Commands

@Suite struct TrustTests {
  private let folder: TextFolder

  init() throws {
    folder = try TextFolder(["Cards/a/deck.md": "", "Sessions/Records/x": ""])
    for part in ["", "/Cards", "/Sessions", "/Sessions/Records"] {
      try Files.setPermissions(0o700, of: folder.path + part)
    }
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

  @Test(arguments: ["", "/Cards", "/Sessions", "/Sessions/Records"])
  func `a part that others can write to is named and refused`(_ part: String) throws {
    try Files.setPermissions(0o707, of: folder.path + part)
    let refused = try #require(refusal())
    #expect(refused.exitCode == 77)
    #expect(refused.message.contains("write to \(folder.path)\(part),"))
    try Files.setPermissions(0o755, of: folder.path + part)
    #expect(refusal() == nil)
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
