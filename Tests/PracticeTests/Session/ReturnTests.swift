import Practice
import TestKit
import Testing

@Suite struct ReturnTests {
  private static let agree = View(participant: 0, position: .named("agree"), confidence: 4)
  private static let pass = View(participant: 0, position: .pass)

  /// A session of one person on `day`, in which the sample card was met.
  private func session(
    _ day: String, _ tail: String, view: View? = Self.agree, returns earlier: String? = nil,
    isOver: Bool = true, setting: Setting = .solo
  ) throws -> SessionRecord {
    let day = try #require(CalendarDay(day))
    var record = Samples.record(setting: setting, capture: .each, people: 1)
    record.id = try #require(SessionID("\(day)-\(tail)"))
    record.day = day
    record.began = Moment(seconds: day.daysSince1970 * 86_400)
    record.steps[1].status = isOver ? .done : .open
    record.ending = isOver ? Ending(.complete, at: record.began) : nil
    if let view { record.steps[1].round?.first.each = [view] }
    if let earlier {
      record.steps[1].round?.earlier = Round.Earlier(
        session: try #require(SessionID(earlier)), step: 1)
    }
    return record
  }

  private func only(
    _ records: [SessionRecord], after months: ReturnMonths = .usual
  ) throws -> CardReturn {
    let cards = ReturnBook(records, after: months).cards
    #expect(cards.count == 1)
    return try #require(cards.first)
  }

  @Test(arguments: [
    ("1, 3, 9", [1, 3, 9]), ("2", [2]), (" 1,12 ", [1, 12]), ("OFF", []), ("off", []),
    ("", nil), ("0", nil), ("1,,2", nil), ("-1", nil), ("121", nil), ("1 3", nil), ("one", nil),
    ("1,1,1,1,1,1,1,1,1,1,1,1,1", nil),
  ])
  func `months are read with commas between them, or off`(_ text: String, _ months: [Int]?) {
    #expect(ReturnMonths(text)?.months == months)
  }

  @Test(arguments: [
    ("2026-01-31", "2026-02-28"), ("2028-01-31", "2028-02-29"), ("2026-03-31", "2026-04-30"),
    ("2026-12-31", "2027-01-31"), ("2026-02-28", "2026-03-28"), ("9999-12-15", "9999-12-15"),
  ])
  func `the first return is due a month later, at the end of a short month`(
    _ met: String, _ due: String
  ) throws {
    let card = try only([session(met, "bcdf")])
    #expect(card.due?.description == due)
    #expect(card.times == 0)
    #expect(card.isDue(on: try #require(CalendarDay(due))))
    if met < "9999" {
      #expect(!card.isDue(on: try #require(CalendarDay(due)).adding(days: -1)))
    }
  }

  @Test func `each return counts the next months from the day it took place`() throws {
    var records = [try session("2026-01-10", "bcdf")]
    #expect(try only(records).due?.description == "2026-02-10")
    records.append(try session("2026-03-05", "ghjk", returns: "2026-01-10-bcdf"))
    #expect(try only(records).due?.description == "2026-06-05")
    #expect(try only(records).earlier.session.text == "2026-03-05-ghjk")
    records.append(try session("2026-06-30", "mnpq", returns: "2026-03-05-ghjk"))
    #expect(try only(records).due?.description == "2027-03-30")
    records.append(try session("2027-04-01", "rstv", returns: "2026-06-30-mnpq"))
    #expect(try only(records).due == nil)
    #expect(try only(records).times == 3)
  }

  @Test func `a card met again by chance waits as long once more`() throws {
    let records = [try session("2026-01-10", "bcdf"), try session("2026-01-20", "ghjk")]
    #expect(try only(records).due?.description == "2026-02-20")
    #expect(try only(records).times == 0)
  }

  @Test func `a card that was passed isn't brought back, and one never answered wasn't met`() throws
  {
    let met = try session("2026-01-10", "bcdf")
    let passed = try session("2026-03-01", "ghjk", view: Self.pass)
    #expect(try only([passed]).due == nil)
    #expect(try only([met, passed]).due == nil)
    // What there is to compare with is the last view that was one.
    #expect(try only([met, passed]).earlier.session == met.id)
    #expect(ReturnBook([try session("2026-01-10", "bcdf", view: nil)], after: .usual).cards.isEmpty)
  }

  @Test func `a return that is under way isn't offered a second time`() throws {
    let met = try session("2026-01-10", "bcdf")
    let underWay = try session(
      "2026-02-20", "ghjk", view: nil, returns: met.id.text, isOver: false)
    #expect(try only([met, underWay]).due == nil)
    let leftEarly = try session("2026-02-20", "ghjk", view: nil, returns: met.id.text)
    #expect(try only([met, leftEarly]).due?.description == "2026-02-10")
  }

  @Test func `nobody else's cards come back, and none where it is off`() throws {
    let own = try session("2026-01-10", "bcdf")
    var team = try session("2026-01-12", "ghjk", setting: .team)
    team.group = try GroupName("Night team")
    let book = ReturnBook([own, team], after: .usual)
    let day = try #require(CalendarDay("2026-12-01"))
    #expect(book.due(on: day, for: Company(.solo)).map(\.earlier.session) == [own.id])
    #expect(
      book.due(on: day, for: Company(.team, try GroupName("night team"))).map(\.earlier.session)
        == [team.id])
    #expect(book.due(on: day, for: Company(.team)).isEmpty)
    #expect(ReturnBook([own], after: .off).coming(for: Company(.solo)).isEmpty)
  }

  @Test func `records in any order, and of days to come, give the same`() throws {
    let first = try session("2026-01-10", "bcdf")
    let second = try session("2031-03-05", "ghjk", returns: first.id.text)
    #expect(try only([first, second]) == only([second, first]))
    #expect(try !only([first, second]).isDue(on: Samples.day))
  }

  @Test func `an earlier view is that of the same card, and one person's own`() throws {
    let record = try session("2026-01-10", "bcdf")
    let earlier = Round.Earlier(session: record.id, step: 1)
    let key = Samples.card.key
    let view = EarlierView(earlier, of: key, in: record)
    #expect(view == EarlierView(day: record.day, before: Self.agree, after: nil))
    #expect(EarlierView(earlier, of: "sample/another", in: record) == nil)
    for step in [-1, 0, 9] {
      let nowhere = Round.Earlier(session: record.id, step: step)
      #expect(EarlierView(nowhere, of: key, in: record) == nil)
    }
    let team = try session("2026-01-10", "bcdf", setting: .team)
    #expect(EarlierView(earlier, of: key, in: team) == nil)
  }

  @Test func `of a group's earlier views what its session told then may be told, and to it alone`()
    throws
  {
    var record = Samples.finishedRecord()
    record.group = try GroupName("Night team")
    let earlier = Round.Earlier(session: record.id, step: 1)
    let round = try #require(record.steps[1].round)
    let key = round.card.key
    let told = try #require(EarlierCounts(earlier, of: key, for: record.group, in: record))
    #expect(told.day == record.day && told.positions == round.card.positions)
    #expect(told.movement == Movement(of: round, in: record))
    for group in [nil, try GroupName("Day team")] {
      #expect(EarlierCounts(earlier, of: key, for: group, in: record) == nil)
    }
    #expect(EarlierCounts(earlier, of: "sample/another", for: record.group, in: record) == nil)
    // A session that was left while views were hidden has told nobody anything.
    record.ending = nil
    for place in [Place.opening, .talk(prompt: 0), .finding(0), .action(.text)] {
      (record.steps[1].status, record.steps[1].place) = (.open, place)
      let isTold = EarlierCounts(earlier, of: key, for: record.group, in: record) != nil
      #expect(isTold == (place.phase == .action), "\(place)")
    }
    record.steps[1].round?.first = Views()
    record.steps[1].round?.second = Views()
    #expect(EarlierCounts(earlier, of: key, for: record.group, in: record) == nil)
    record.group = nil
    #expect(EarlierCounts(earlier, of: key, for: nil, in: record) == nil)
  }
}
