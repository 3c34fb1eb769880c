import Documents
import Faces
import Journal
import Practice
import TestKit
import Window

@testable import Commands

extension Shown {
  /// Runs the session of `record` with `text` typed at every question, among words that are taken.
  mutating func session(
    _ record: SessionRecord, saying text: String, in journal: Journal
  ) throws -> SessionRecord {
    let words = [text, "/\(text)", "note \(text)", "park \(text)", "jump \(text)", "w \(text)"]
    let commands = ["again", "all", "notes", "cards", "support", "where", "time", "help"]
    let answers = Array(repeating: words + ["1", "p", ""], count: 4) + [commands, ["end", "yes"]]
    let console = ScriptedConsole(
      answers: answers.joined().map(ConsoleLine.line), width: 60, rows: 3)
    let runner = SessionRunner(
      RunningSession(
        try journal.create(record), path: "Records/\(text)", today: Samples.day,
        now: { Samples.moment }),
      console: console, editor: AnswerEditor(environment: ["EDITOR": text]))
    _ = try runner.run()
    lines("session", console.written)
    self.text("transcript", console.transcript)
    return try journal.read(record.id).record
  }

  /// Everything that commands show of a record.
  mutating func record(_ record: SessionRecord) {
    bytes("sessions show --json", RecordCodec.bytes(of: record))
    bytes("sessions list --json", JSONWriter.list([record]) { $0.members(of: $1) })
    for integrity in [StoredRecord.Integrity.intact, .changedOutside] {
      let line = Language.words.sessionLine(StoredRecord(record, integrity))
      lines("sessions list", [SafeText.line(line)])
    }
    document("summary", SummaryBuilder().document(for: record))
    text("summary csv", SummaryCSV().text(for: record))
    lines("resume", [SafeText.line(Language.words.resuming(record.title, record.id))])
    let actions = ActionLedger([record]).entries
    bytes("actions --json", JSONWriter.list(actions) { $0.members(of: $1) })
    for entry in actions {
      let told = Language.words.actionLines(entry, today: Samples.day)
      lines("actions", told.map { SafeText.line($0) })
      lines("actions done", [SafeText.line(Language.words.actionClosed(entry, .done))])
    }
  }

  /// Everything that a search for `words` shows.
  mutating func search(_ words: String, in journal: Journal) throws {
    let results = try journal.search(words)
    lines(
      "sessions search",
      results.flatMap { Language.words.searchLines($0, for: SearchQuery(words)) })
    let look = LookBack(
      try journal.list().records.map(\.record), of: Company(.solo), months: .usual)
    lines(
      "returns",
      look.returns.map {
        SafeText.line(Language.words.returnLine($0, today: .init(daysSince1970: 0)))
      })
    bytes(
      "sessions search --json",
      JSONWriter.list(results.flatMap(\.passages)) {
        $0.member("heading", $1.heading)
        $0.member("text", $1.text)
      })
  }
}
