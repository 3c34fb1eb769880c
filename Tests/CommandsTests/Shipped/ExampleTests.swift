import ArgumentParser
import Documents
import Faces
import FoundationEssentials
import Journal
import Practice
import Session
import TestKit
import Testing
import Window

@testable import Commands

/// The worked records that ship: invented, made by running the program, and open to every format.
@Suite struct ExampleTests {
  /// A record with the script that was typed for it.
  struct Example: Sendable, CustomTestStringConvertible {
    let record: SessionRecord
    let script: String
    var testDescription: String { script }

    static let all = ["solo.txt", "team.txt", "multi-agency.txt"].compactMap { script in
      records.first { script.hasPrefix($0.setting.rawValue) }
        .map { Example(record: $0, script: script) }
    }

    private static let records =
      (try? Project.names(in: "Sessions/Examples", ending: ".json").map { name in
        try StoredSession(
          "\(Project.path)/Sessions/Examples/\(name)", CommonOptions.parse([]), Installation()
        )
        .record
      }) ?? []
  }

  @Test func `there is one for somebody alone, for a team and for several agencies`() throws {
    #expect(Example.all.map(\.record.setting) == [.solo, .team, .multiAgency])
    #expect(try Project.names(in: "Sessions/Examples", ending: ".json").count == 3)
  }

  @Test(arguments: Example.all)
  func `it is as reflect wrote it, and gone through to the end`(_ example: Example) throws {
    let file = "Sessions/Examples/\(example.record.id).json"
    let stored = try RecordCodec.decode(Project.bytes(file), id: example.record.id, file: file)
    #expect(stored == StoredRecord(example.record, .intact))
    #expect(try RecordCodec.bytes(of: stored.record) == Project.bytes(file))
    #expect(stored.record.ending?.kind == .complete)
  }

  @Test(arguments: Example.all)
  func `its first note says that it is invented`(_ example: Example) throws {
    let first = try #require(example.record.steps.first?.notes.first)
    #expect(first.text.hasPrefix("Invented for this example: "))
    #expect(try Project.lines("Sessions/Examples/\(example.script)").first == "note \(first.text)")
    let readme = try Project.lines("Sessions/Examples/README.md").joined(separator: "\n")
    #expect(readme.contains("`\(example.record.id).json`"))
    #expect(readme.contains("They are invented."))
  }

  // `REFLECT_EXAMPLES=write` plays them anew, with the cards as they are now.
  @Test(
    .enabled(if: ProcessInfo.processInfo.environment["REFLECT_EXAMPLES"] != nil),
    arguments: Example.all)
  func `it is played anew with the cards that ship`(_ example: Example) throws {
    let record = example.record
    let shelf = Shelf(workspace: try Project.workspace())
    let library = try shelf.library()
    var plan = try shelf.plan(try #require(record.plan))
    for index in plan.steps.indices where plan.steps[index].choice == .any {
      plan.steps[index].choice = .card("keeping-safe/did-not-engage")
    }
    let opening = SessionOpening(
      id: record.id, day: record.day, moment: record.began, setting: record.setting,
      capture: record.capture, participants: record.participants, library: library,
      models: shelf.models())
    var generator = SeededGenerator(seed: 1)
    let played = try played(
      try opening.record(of: plan, using: &generator), typing: example.script)
    try RecordCodec.bytes(of: played).withUnsafeBytes { bytes in
      let file = "\(Project.path)/Sessions/Examples/\(record.id).json"
      try Data(bytes).write(to: URL(filePath: file))
    }
    if record.setting == .multiAgency {
      let file = "\(Project.path)/Tests/CommandsTests/Fixtures/multi-agency-summary.md"
      try Data(try written(played, .md).utf8).write(to: URL(filePath: file))
    }
  }

  private func played(_ blank: SessionRecord, typing script: String) throws -> SessionRecord {
    let journal = Journal(folder: "/Records", files: FaultyFileSystem())
    let runner = SessionRunner(
      RunningSession(
        try journal.create(blank), path: "x", today: blank.day, now: { blank.began }),
      console: ScriptedConsole(try Project.lines("Sessions/Examples/\(script)")),
      editor: AnswerEditor(environment: [:]))
    #expect(try runner.run() == .ended)
    return try journal.read(blank.id).record
  }

  @Test(arguments: Example.all)
  func `typing its script again leaves the same record`(_ example: Example) throws {
    var again = try played(example.record.asBegun, typing: example.script)
    again.updated = example.record.updated
    again.ending?.moment = try #require(example.record.ending).moment
    for index in again.steps.indices {
      again.steps[index].seconds = example.record.steps[index].seconds
    }
    #expect(again == example.record)
  }

  // MARK: - Summaries

  // PDF and Word files are read back by other programs: see Tests/Exports.
  private static let ofText = FileFormat.allCases.filter { $0 != .pdf && $0 != .docx }

  @Test(arguments: Example.all, ofText)
  func `every summary has its views, notes and actions`(
    _ example: Example, _ format: FileFormat
  ) throws {
    let summary = Plain.words(try written(example.record, format), format)
    let record = example.record
    let notes = record.steps.flatMap(\.notes) + record.rounds.flatMap(\.notes)
    let answers = record.steps.compactMap(\.reflection).flatMap(\.items).compactMap(\.answer)
    let reasons = record.rounds.flatMap { $0.first.each + $0.second.each }.compactMap(\.reason)
    let actions = record.actions.flatMap { [$0.text, $0.owner].compactMap { $0 } }
    #expect(!notes.isEmpty && !actions.isEmpty)
    for words in notes.map(\.text) + answers + reasons + actions + record.parked.map(\.text) {
      #expect(summary.contains(words), "\(words)")
    }
  }

  @Test(arguments: Example.all, [FileFormat.md, .html, .text, .json])
  func `every summary to read has the findings, what they do not say and their sources`(
    _ example: Example, _ format: FileFormat
  ) throws {
    let summary = Plain.words(try written(example.record, format), format)
    for finding in example.record.rounds.flatMap(\.card.findings) {
      for words in [finding.statement] + finding.doesNotSay + finding.sources {
        #expect(
          summary.contains(words.hasPrefix("- ") ? String(words.dropFirst(2)) : words), "\(words)")
      }
    }
  }

  // The record itself, and so its JSON, keeps every count; what is sent round must not.
  @Test(arguments: [FileFormat.md, .html, .text, .csv])
  func `no summary tells the counts of a group under five`(_ format: FileFormat) throws {
    let record = try #require(Example.all.last).record
    let groups = record.roleGroups
    #expect(groups.map(\.people) == [6, 5, 5, 3, 2])
    let summary = Plain.words(try written(record, format), format)
    for (role, people) in groups {
      let heading = format == .csv ? ",\(role),agree," : "\(role), \(people) people"
      #expect(summary.contains(heading) == (people >= 5), "\(role)")
    }
    #expect(!summary.contains("police 1") && !summary.contains("education 1"))
  }

  @Test func `the summary of several agencies is as it was recorded`() throws {
    let record = try #require(Example.all.last).record
    let recorded = try Project.bytes("Tests/CommandsTests/Fixtures/multi-agency-summary.md")
    #expect(try written(record, .md) == String(decoding: recorded, as: UTF8.self))
  }

  private func written(_ record: SessionRecord, _ format: FileFormat) throws -> String {
    let file = "\(Project.path)/Sessions/Examples/\(record.id).json"
    let command = try Summary.parse([file, "--format", format.rawValue])
    let session = try StoredSession(command.session, command.common, Installation())
    return String(decoding: try command.file(for: session, format).bytes, as: UTF8.self)
  }
}

extension SessionRecord {
  /// The same session before anybody had typed anything.
  fileprivate var asBegun: SessionRecord {
    var record = self
    (record.ending, record.current, record.parked, record.signalled) = (nil, 0, [], [])
    for index in record.steps.indices {
      record.steps[index].status = index == 0 ? .open : .ahead
      record.steps[index].place = .opening
      record.steps[index].notes = []
      record.steps[index].round = steps[index].round.map { Round(card: $0.card) }
      for item in (record.steps[index].reflection?.items ?? []).indices {
        record.steps[index].reflection?.items[item].answer = nil
      }
    }
    return record
  }
}

/// The words of a summary without what its format puts round them.
private enum Plain {
  static func words(_ text: String, _ format: FileFormat) -> String {
    let plain =
      switch format {
      case .md: text.replacing(/\\([^A-Za-z0-9\s])/) { $0.1 }.replacing(/\n *>? */, with: " ")
      case .html: unescaped(text.replacing(/<[^>]*>/, with: ""))
      case .json: text.replacing("\\\"", with: "\"")
      case .csv:
        text.replacing("\"\"", with: "\u{1}").replacing("\"", with: "")
          .replacing("\u{1}", with: "\"")
      case .text, .pdf, .docx: text
      }
    // What is written to be read has typographic quotation marks.
    let straight = plain.replacing(/[’‘]/, with: "'").replacing(/[“”]/, with: "\"")
    return straight.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func unescaped(_ text: String) -> String {
    let entities = [("&quot;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")]
    return entities.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}
