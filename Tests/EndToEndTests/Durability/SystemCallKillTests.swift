#if os(Linux)
  import Journal
  import Practice
  import TestKit
  import Testing

  #if canImport(Glibc)
    import Glibc
  #else
    import Musl
  #endif

  /// The program killed as it enters each system call that writes, one after the other.
  ///
  /// What is recorded is looked at after every kill. Going on from there is tried where the kill left other
  /// files than there were, in the workspace, at home or among the temporary ones, and once for each call
  /// where it did not. That is enough: a program that is killed leaves nothing but files, as locks end with
  /// their process, and from the very same files it would do the very same again.
  @Suite(
    .waiting,
    .enabled(if: Tracing.isAllowed, "programs cannot be traced here (ptrace is not allowed)"))
  struct SystemCallKillTests {
    /// What the program does when it is killed.
    enum Deed: String, CaseIterable, CustomTestStringConvertible {
      case beginning
      case answering
      case deleting
      case recordingAnOutcome

      var testDescription: String { rawValue }
    }

    @Test(.timeLimit(.minutes(60)), arguments: Deed.allCases)
    func `killed at any system call that writes, nothing acknowledged is lost and nothing is torn`(
      _ deed: Deed
    ) throws {
      var points = 0
      for calls in Tracing.calls {
        var number = 1
        while try wasKilled(deed, at: calls, number) {
          points += 1
          number += 1
          try #require(number < 1_000)
        }
      }
      // More than 200 in all.
      #expect(points >= 50, "only \(points) calls were found to kill at")
    }

    private func wasKilled(_ deed: Deed, at calls: String, _ number: Int) throws -> Bool {
      let point = "\(deed) at \(calls) \(number)"
      let outcome =
        switch deed {
        case .beginning: try begin(calls, number, point)
        case .answering: try answer(calls, number, point)
        case .deleting: try delete(calls, number, point)
        case .recordingAnOutcome: try recordOutcome(calls, number, point)
        }
      guard outcome.ending == .signal(9) else {
        #expect(outcome.ending == .code(0), "\(point): \(outcome.messages)")
        return false
      }
      return true
    }

    // MARK: - Deeds

    private func begin(_ calls: String, _ number: Int, _ point: String) throws -> Outcome {
      let course = Script.solo
      let states = try course.states()
      let workspace = try Workspace()
      let program = workspace.reflect(course.arguments)
      let outcome = try workspace.killing(program, at: calls, number).run(lines: [""])
      let listing = try workspace.journal.list()
      #expect(listing.setAside.isEmpty, "\(point)")
      guard let record = listing.records.first?.record else {
        #expect(outcome.questions.isEmpty, "\(point)")
        // Where nothing at all is there, it is as if the program had never been started.
        if try workspace.recordFiles().isEmpty { return outcome }
        #expect(try course.run(in: workspace).ending == .code(0), "\(point)")
        return outcome
      }
      let acknowledged = max(0, outcome.questions.count - 1)
      let state = states[acknowledged...].firstIndex(of: record.timeless)
      let recorded = try #require(state, "\(point)")
      try expectToGoOn(from: recorded, of: course, states, in: workspace, point)
      return outcome
    }

    private func answer(_ calls: String, _ number: Int, _ point: String) throws -> Outcome {
      let course = Script.team
      let states = try course.states()
      let workspace = try Workspace()
      // From the third card question on: counts, and a note. What is agreed is looked at again so
      // many weeks from today, so the session has to have begun today.
      var begun = states[3]
      begun.day = today
      try workspace.keep(begun)
      let before = try workspace.everyFile()
      let program = workspace.reflect("resume")
      let typed = Array(course.lines[3...4])
      let outcome = try workspace.killing(program, at: calls, number).run(lines: typed)
      let acknowledged = 3 + max(0, outcome.questions.count - 1)
      let record = try workspace.record().timeless
      let recorded = try #require(states[acknowledged...].firstIndex(of: record), "\(point)")
      if number > 1, try workspace.everyFile() == before { return outcome }
      try expectToGoOn(from: recorded, of: course, states, in: workspace, point)
      return outcome
    }

    // As the program tells it: its clock is this one, and its time zone UTC.
    private var today: CalendarDay { CalendarDay(daysSince1970: time(nil) / 86_400) }

    private func expectToGoOn(
      from recorded: Int, of course: Course, _ states: [SessionRecord], in workspace: Workspace,
      _ point: String
    ) throws {
      let rest = Array(course.lines.dropFirst(recorded))
      #expect(try workspace.reflect("resume").run(lines: rest).ending == .code(0), "\(point)")
      #expect(try workspace.record().timeless == states.last, "\(point)")
    }

    private func delete(_ calls: String, _ number: Int, _ point: String) throws -> Outcome {
      let workspace = try Workspace()
      try workspace.keep(Samples.finishedRecord())
      try workspace.keep(Samples.record(tail: "bcdf"))
      let before = try workspace.everyFile()
      let program = workspace.reflect("sessions", "delete", "k7m2", "--yes")
      let outcome = try workspace.killing(program, at: calls, number).run()
      let listing = try workspace.journal.list()
      #expect(listing.setAside.isEmpty, "\(point)")
      let records = listing.records.map(\.record)
      #expect(records.contains(Samples.record(tail: "bcdf")), "\(point)")
      if let left = records.first(where: { $0.id == Samples.id() }) {
        #expect(left == Samples.finishedRecord(), "\(point)")
        #expect(!outcome.text.contains("Deleted"), "\(point)")
      }
      if number > 1, try workspace.everyFile() == before { return outcome }
      let again = try program.run()
      #expect(again.ending == .code(records.count == 2 ? 0 : 66), "\(point): \(again.messages)")
      #expect(try workspace.record() == Samples.record(tail: "bcdf"), "\(point)")
      return outcome
    }

    private func recordOutcome(_ calls: String, _ number: Int, _ point: String) throws -> Outcome {
      let workspace = try Workspace()
      try workspace.keep(Samples.finishedRecord())
      let before = try workspace.everyFile()
      let program = workspace.reflect("actions", "done", "k7m2.1", "--what", "We asked.")
      let outcome = try workspace.killing(program, at: calls, number).run()
      var record = try workspace.record()
      let happened = record.actions[0].outcome?.whatHappened
      #expect(happened == nil || happened == "We asked.", "\(point)")
      if outcome.text.contains("Recorded as done") { #expect(happened == "We asked.", "\(point)") }
      record.steps[1].round?.actions[0].outcome = nil
      #expect(record == Samples.finishedRecord(), "\(point)")
      if number > 1, try workspace.everyFile() == before { return outcome }
      #expect(try program.run().ending == .code(0), "\(point)")
      #expect(try workspace.record().actions[0].outcome?.result == .done, "\(point)")
      return outcome
    }
  }
#endif
