#if os(Linux)
  import FoundationEssentials
  import Journal
  import Practice
  import Sealing
  import TestKit
  import Testing

  /// Sealing and its changes, killed as the program gives a file its name.
  ///
  /// `KeyChangeTests` fail at every call; here the same is seen of the program itself, at fewer places.
  @Suite(
    .waiting,
    .enabled(if: Tracing.isAllowed, "programs cannot be traced here (ptrace is not allowed)"))
  struct SealingKillTests {
    enum Deed: String, CaseIterable, CustomTestStringConvertible {
      case on, off, passphrase, employer

      var testDescription: String { rawValue }
    }

    private static let newPassphrase = "quite another four words"
    private static let employer = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"

    @Test(.timeLimit(.minutes(20)), arguments: Deed.allCases)
    func `killed as it gives a file its name, every record opens, and again does the rest`(
      _ deed: Deed
    ) throws {
      let template = deed == .on ? try Workspace.withRecords() : try Workspace.sealed()
      var points = 0
      while try wasKilled(deed, template, at: "rename,?renameat,?renameat2", points + 1) {
        points += 1
        try #require(points < 100)
      }
      #expect(points >= (deed == .passphrase ? 1 : 3), "only \(points) calls were found to kill at")
    }

    private func wasKilled(
      _ deed: Deed, _ template: Workspace, at calls: String, _ number: Int
    ) throws -> Bool {
      let point = "\(deed) at \(calls) \(number)"
      let workspace = try Workspace()
      try FileManager.default.createDirectory(
        atPath: "\(workspace.folder)/Sessions", withIntermediateDirectories: true)
      try FileManager.default.copyItem(atPath: template.records, toPath: workspace.records)
      let program = program(deed, workspace)
      let outcome = try workspace.killing(program, at: calls, number).run()
      try expectWhole(workspace, point)
      guard outcome.ending == .signal(9) else {
        #expect(outcome.ending == .code(0), "\(point): \(outcome.messages)")
        return false
      }
      // Where the passphrase was changed already, it is not the old one that opens it.
      let again = try program.run()
      let isChanged = deed == .passphrase && again.ending == .code(77)
      #expect(isChanged || again.ending == .code(0), "\(point): \(again.messages)")
      let status = try workspace.reflect("seal", "status").run().text
      #expect(
        status.contains(deed == .off ? "0 files sealed, 2 not" : "2 files sealed, 0 not"),
        "\(point): \(status)")
      return true
    }

    private func program(_ deed: Deed, _ workspace: Workspace) -> Program {
      switch deed {
      case .on: workspace.unlocked("seal on --yes")
      case .off: workspace.unlocked("seal off --yes")
      case .passphrase:
        workspace.reflect(
          ["seal", "passphrase"], handing: [Workspace.passphrase, Self.newPassphrase])
      case .employer: workspace.unlocked("seal employer add \(Self.employer)")
      }
    }

    private func expectWhole(_ workspace: Workspace, _ point: String) throws {
      let listing = try workspace.listing([Workspace.passphrase, Self.newPassphrase])
      #expect(listing.setAside.isEmpty, "\(point): \(listing.setAside)")
      let records = listing.records.filter { $0.integrity == .intact }.map(\.record)
      #expect(records == [Samples.record(tail: "bcdf"), Samples.finishedRecord()], "\(point)")
    }
  }
#endif
