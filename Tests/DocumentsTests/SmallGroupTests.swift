import Documents
import Practice
import TestKit
import Testing

@Suite struct SmallGroupTests {
  private static let small = [2, 3, 4]

  /// A team whose every person gave a view by turns.
  private func team(of people: Int, given: Int? = nil) -> SessionRecord {
    var record = Samples.record(
      setting: people == 2 ? .pair : .team, capture: .each, people: people)
    for index in record.steps.indices { record.steps[index].status = .done }
    record.ending = Ending(.complete, at: Samples.moment)
    let views = (0..<(given ?? people)).map {
      View(participant: $0, position: .named("disagree"), confidence: 5)
    }
    record.steps[1].round?.first = Views(each: views)
    record.steps[1].round?.second = Views(each: views)
    return record
  }

  /// What is told of `record` in its summary, and when its people look back.
  private func both(_ format: Format, _ record: SessionRecord) -> [String] {
    [format.summary(of: record), format.lookBack(on: record)]
  }

  @Test(arguments: Format.allCases, small)
  func `a group under five is told only that no view moved`(_ format: Format, _ people: Int) {
    for told in both(format, team(of: people)) {
      #expect(told.contains("No view moved after the finding."))
      #expect(!told.contains("disagree"))
    }
  }

  @Test(arguments: Format.allCases, small)
  func `a group under five is told only that some views moved`(_ format: Format, _ people: Int) {
    var record = team(of: people)
    record.steps[1].round?.second.each[1].position = .pass
    for told in both(format, record) {
      #expect(told.contains("Some views moved after the finding."))
      for word in ["disagree", "Passed", "\"pass\""] { #expect(!told.contains(word)) }
    }
  }

  @Test(arguments: Format.allCases, small)
  func `tallies of a group under five stay untold as well`(_ format: Format, _ people: Int) {
    var record = team(of: people)
    record.steps[1].round?.first = Views(tallies: [Samples.tally(0, 0, people, 0, 0)])
    record.steps[1].round?.second = Views(tallies: [Samples.tally(people, 0, 0, 0, 0)])
    for told in both(format, record) {
      #expect(told.contains("Some views moved"))
      #expect(!told.contains("disagree"))
    }
  }

  @Test(arguments: Format.allCases, small)
  func `of tallies that stayed the same nobody says that no view moved`(
    _ format: Format, _ people: Int
  ) {
    var record = team(of: people)
    let tally = Views(tallies: [Samples.tally(1, 0, people - 1, 0, 0)])
    record.steps[1].round?.first = tally
    record.steps[1].round?.second = tally
    for told in both(format, record) {
      #expect(told.contains("As many took each view after the finding as before."))
      #expect(!told.contains("No view moved"))
    }
  }

  @Test(arguments: Format.allCases)
  func `views from phones wait for the second ones, and aren't called too few`(_ format: Format) {
    var record = team(of: 12)
    record.capture = .phones
    record.steps[1].round?.second = Views()
    for told in both(format, record) {
      #expect(!told.contains("fewer than five") && !told.contains("disagree"))
      #expect(!told.contains("moved after"))
    }
    var second = record.steps[1].round?.first ?? Views()
    second.isClosed = true
    record.steps[1].round?.second = second
    #expect(format.summary(of: record).contains("disagree"))
  }

  @Test(arguments: Format.allCases)
  func `a view after talk stands between the other two`(_ format: Format) {
    var record = team(of: 6)
    record.views = 3
    let first = record.steps[1].round?.first ?? Views()
    record.steps[1].round?[.afterTalk] = first
    let told = format.summary(of: record)
    #expect(told.contains("After talk") || told.contains("view-count-after-talk"))
    record.views = 2
    let two = format.summary(of: record)
    #expect(!two.contains("After talk") && !two.contains("view-count-after-talk"))
  }

  @Test(arguments: Format.allCases)
  func `a group under five that gave its views once is told just that`(_ format: Format) {
    var record = team(of: 4)
    record.steps[1].round?.second = Views()
    #expect(format.summary(of: record).contains("Views were given once."))
  }

  @Test(arguments: Format.allCases)
  func `a group of five is told its counts`(_ format: Format) {
    let summary = format.summary(of: team(of: 5))
    #expect(summary.contains("disagree"))
    #expect(!summary.contains("moved after"))
  }

  @Test(arguments: Format.allCases, 1...4)
  func `a large group in which few gave a view is told no counts`(
    _ format: Format, _ given: Int
  ) {
    let summary = format.summary(of: team(of: 8, given: given))
    #expect(!summary.contains("disagree"))
    #expect(summary.contains("No view moved"))
  }

  @Test(arguments: Format.allCases)
  func `views still being given stay secret, reasons and all`(_ format: Format) {
    for told in both(format, Sessions.unfinished) {
      #expect(!told.contains("Mine."))
      #expect(!told.contains("yes"))
    }
  }

  @Test(arguments: Format.allCases)
  func `second views still being given stay secret while the first are told`(_ format: Format) {
    var record = team(of: 6)
    record.ending = nil
    record.steps[1].status = .open
    record.steps[1].place = .views(.afterFinding, .person(5, .position))
    record.steps[1].round?.second.each[0].position = .named("not sure")
    record.steps[1].round?.second.each[0].reason = "Second thoughts."
    let summary = format.summary(of: record)
    #expect(summary.contains("disagree"))
    #expect(!summary.contains("Second thoughts."))
    #expect(!summary.contains("After"))
    #expect(!summary.contains("view-count-after"))
  }

  @Test(arguments: Format.allCases)
  func `nobody is named and nobody's confidence is told`(_ format: Format) {
    var record = team(of: 6)
    for index in record.participants.indices { record.participants[index].label = "Xylophone" }
    for told in both(format, record) {
      #expect(!told.contains("Xylophone"))
      #expect(!told.contains("sure: 5"))
    }
  }

  @Test(arguments: Format.allCases)
  func `reasons come in an order that tells nothing`(_ format: Format) throws {
    var record = team(of: 6)
    let reasons = ["Zebras.", "Apples.", "Moons."]
    for (index, reason) in reasons.enumerated() {
      record.steps[1].round?.first.each[index].reason = reason
    }
    var other = record
    for (index, reason) in reasons.reversed().enumerated() {
      other.steps[1].round?.first.each[index].reason = reason
    }
    #expect(format.summary(of: record) == format.summary(of: other))
    let positions = try ["Apples.", "Moons.", "Zebras."].map {
      try #require(format.summary(of: record).firstRange(of: $0)).lowerBound
    }
    #expect(positions == positions.sorted())
  }
}
