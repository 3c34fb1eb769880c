import Journal
import Practice
import TestKit
import Testing

/// Records that are past their last day.
@Suite struct DueTests {
  private let files = FaultyFileSystem()
  private var journal: Journal { Journal(folder: "/r", files: files) }
  private let time = KeepingTime()
  private var list: String {
    String(decoding: files.bytes(at: "/r/kept-until.txt") ?? [], as: UTF8.self)
  }

  @discardableResult
  private func keep(
    _ day: CalendarDay, tail: String = "bcdf", _ change: (inout SessionRecord) -> Void = { _ in }
  ) throws -> SessionID {
    var record = Samples.finishedRecord()
    record.id = try #require(SessionID("\(day)-\(tail)"))
    record.day = day
    record.began = Moment(seconds: day.daysSince1970 * 86_400)
    record.updated = record.began
    change(&record)
    files.put(RecordCodec.bytes(of: record), at: "/r/\(record.id).json")
    return record.id
  }

  @Test func `records past their day are given, the longest past first, and nothing else`() throws {
    let year = Samples.day.adding(months: -12)
    let late = try keep(year.adding(days: -1), tail: "bbbb")
    try keep(year, tail: "cccc")
    let early = try keep(year.adding(days: -90), tail: "dddd")
    try keep(year.adding(days: -9), tail: "ffff") { $0.keptUntil = Samples.day }
    try keep(year.adding(days: -9), tail: "gggg") {
      $0.updated = Moment(seconds: Samples.moment.seconds)
    }
    try keep(Samples.day)
    let due = try journal.due(on: Samples.day, time)
    #expect(due.items.map(\.stored.record.id) == [early, late])
    #expect(due.items.last?.lastDay == Samples.day.adding(days: -1))
    #expect(due.unread.isEmpty && due.doubt == nil)
    #expect(journal.glance(on: Samples.day, time).count == 2)
  }

  @Test func `a chosen day is found without reading, and its record says the same`() throws {
    let id = try keep(Samples.day)
    let soon = Samples.day.adding(days: 9)
    try journal.keep(id, until: soon)
    #expect(try journal.read(id).record.keptUntil == soon)
    #expect(list == "\(id) \(soon)\n")
    #expect(journal.glance(on: soon, time).count == 0)
    #expect(journal.glance(on: soon.adding(days: 1), time).count == 1)
    try journal.keep(id, until: nil)
    #expect(journal.glance(on: soon.adding(days: 1), time).count == 0)
    try journal.keep(id, until: soon)
    try journal.delete(id)
    #expect(list == "")
  }

  @Test func `what can't be read is told by its id`() throws {
    files.put([1], at: "/r/2001-01-01-bcdf.json")
    try keep(Samples.day)
    let due = try journal.due(on: Samples.day, time)
    #expect(due.items.isEmpty)
    #expect(due.unread.map(\.text) == ["2001-01-01-bcdf"])
    #expect(journal.glance(on: Samples.day, time).count == 1)
  }

  @Test func `of many the ids alone are looked at`() throws {
    for tail in ["b", "c", "d", "f", "g", "h"].flatMap({ one in
      ["bb2", "cc3", "dd4", "ff5", "gg6", "hh7"].map { one + $0 }
    }) {
      files.put([1], at: "/r/2001-01-01-\(tail).json")
    }
    try keep(Samples.day)
    let found = journal.glance(on: Samples.day, time)
    #expect(found.count == 36 && found.doubt == nil)
  }

  @Test func `a clock that is far ahead or behind is pointed out`() throws {
    try keep(Samples.day)
    let ahead = Samples.day.adding(months: 30)
    #expect(try journal.due(on: ahead, time).doubt == .ahead(newest: Samples.day))
    #expect(journal.glance(on: ahead, time).doubt == .ahead(newest: Samples.day))
    let behind = Samples.day.adding(days: -1)
    #expect(try journal.due(on: behind, time).doubt == .behind(newest: Samples.day))
    #expect(journal.glance(on: behind, time).count == 0)
  }

  @Test func `where nothing is recorded nothing is due`() throws {
    #expect(try journal.due(on: Samples.day, time).items.isEmpty)
    #expect(journal.glance(on: Samples.day, time).count == 0)
  }
}
