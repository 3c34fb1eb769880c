import Practice
import TestKit
import Testing
import Window

@testable import Faces

@Suite struct MenuPast {
  private static let night = Samples.id("d4f5")

  private func walk(_ keys: String..., records: MenuRecords = MenuSamples.several) -> MenuWalk {
    var walk = MenuWalk(records: records)
    for key in keys { walk.press(key) }
    return walk
  }

  private func shown(_ walk: MenuWalk) -> [String] {
    let (list, sessions) = (walk.menu.page.list, walk.menu.records?.sessions ?? [])
    return (0..<list.count).compactMap(list.item).map {
      String(sessions[$0].record.id.text.suffix(4))
    }
  }

  // MARK: - Whose they are

  @Test func `two groups never meet on a page unless that's asked for`() {
    for entry in ["@past", "@actions"] {
      let first = walk(entry)
      #expect(first.text.contains("A team (no group)") && !first.text.contains("Night team"))
    }
    #expect(shown(walk("@past")) == ["k7m2", "b2c3"])
    #expect(shown(walk("@past", "g")) == ["d4f5"])
    #expect(shown(walk("@past", "g", "g")) == ["k7m2", "b2c3", "d4f5"])
    #expect(shown(walk("@past", "g", "g", "g")) == ["k7m2", "b2c3"])
  }

  @Test func `where all are the same people's there is nothing to narrow`() {
    let walk = walk("@past", records: MenuSamples.records(sessions: 2))
    #expect(walk.menu.keys.key(for: .group) == nil)
    #expect(shown(walk) == ["k7m2", "b2c3"])
  }

  @Test func `the preferred group comes first`() {
    var menu = Menu(
      handouts: MenuSamples.handouts,
      group: MenuSamples.finished("d4f5", of: "night TEAM").record.group)
    menu.take(MenuSamples.several)
    menu.choose(.past)
    _ = menu.take(.enter, in: WindowSize(columns: 80, rows: 24))
    #expect(menu.narrowing == ["Night team"])
  }

  // MARK: - Deleting

  @Test func `one session is deleted once it was said so, and by default none is`() {
    #expect(walk("@past", "x", "Enter").requests == [])
    #expect(walk("@past", "x", "2", "Enter").requests == [.change(.delete([Samples.id("k7m2")]))])
  }

  @Test func `ticked sessions go together, and their number is asked about`() {
    let walk = walk("@past", "Space", "Down", "Space", "x")
    #expect(walk.text.contains("Delete these 2 sessions for good?"))
    #expect(walk.text.contains("Yes, delete all 2"))
    var next = walk
    next.press("2", "Enter")
    #expect(
      next.requests == [.change(.delete([Samples.id("k7m2"), Samples.id("b2c3")]))])
    #expect(next.menu.page.kind == .past)
  }

  @Test func `all that are unfinished go in one go, but only those that are shown`() {
    #expect(walk("@past", "u").text.contains("Delete these 2 sessions for good?"))
    let night = walk("@past", "g", "u")
    #expect(night.menu.page.kind == .past)
    #expect(night.menu.notice?.string == "None of these is unfinished.")
  }

  @Test func `what is gone is gone from every page that lies below`() {
    var walk = walk("@past", "End", "Enter", "4", "Enter")
    walk.menu.take(MenuSamples.records(sessions: 1))
    for _ in 0..<2 {
      #expect(walk.frame.fits)
      walk.press("Enter", "Esc")
    }
    #expect(shown(walk) == ["k7m2"])
    walk.press("Esc")
    #expect(walk.menu.pages.count == 1)
  }

  @Test func `a session that has passed its day can be kept for longer`() {
    let records = MenuRecords(
      sessions: MenuSamples.several.sessions, actions: [], overdue: [Self.night],
      today: Samples.day)
    #expect(!walk().text.contains("passed its day"))
    var walk = walk(records: records)
    walk.menu.choose(.overdue)
    walk.press("Enter")
    #expect(shown(walk) == ["d4f5"])
    walk.press("Enter")
    let place = (0..<walk.menu.page.list.count).first {
      walk.menu.content.item($0).label.string == "Keep it for another year"
    }
    walk.menu.page.list.choose(place ?? 0)
    walk.press("Enter")
    #expect(walk.requests == [.change(.keep(Self.night))])
  }

  // MARK: - Putting right

  private func written(_ keys: String..., of session: MenuRecords.Session) -> MenuWalk {
    let records = MenuRecords(sessions: [session], actions: [], today: Samples.day)
    var walk = MenuWalk(records: records)
    walk.menu.open(.written(session.record.id))
    for key in keys { walk.press(key) }
    return walk
  }

  @Test func `what was written is put right or taken out`() throws {
    let session = MenuSamples.finished("d4f5", of: "Night team")
    let note = try #require(session.record.written.first { $0.id.subject == .note })
    let place = session.record.written.firstIndex(of: note).map { "\($0 + 1)" } ?? ""
    #expect(
      written(place, "Enter", "2", "Enter", "Ctrl-U", "We knew.", "Enter", of: session).requests
        == [.change(.correct(Self.night, note.id, "We knew."))])
    #expect(
      written(place, "Enter", "3", "Enter", of: session).requests
        == [.change(.takeOut(Self.night, note.id))])
    #expect(written(place, "Enter", "Enter", of: session).requests == [])
  }

  @Test func `a reason given in private is neither shown nor reworded, only taken out`() throws {
    var session = MenuSamples.finished("d4f5", of: "Night team")
    session.record.steps[1].round?.second = Views(
      each: [View(participant: 2, position: .named("agree"), reason: "Because of Mia.")])
    let place = session.record.written.firstIndex { $0.isPrivate }.map { "\($0 + 1)" }
    for keys in [[], ["Enter"]] {
      var walk = written(try #require(place), of: session)
      for key in keys { walk.press(key) }
      #expect(!walk.text.contains("Mia") && walk.text.contains("given in private by"))
      let plain = PlainMenuFace(walk.menu).allLines
      #expect(!plain.contains("Mia"))
    }
    #expect(written(try #require(place), "Enter", of: session).menu.page.list.count == 2)
  }

  @Test func `nor is it shown where it's found by a search`() {
    var session = MenuSamples.finished("d4f5", of: "Night team")
    session.record.steps[1].round?.second = Views(
      each: [View(participant: 2, position: .named("agree"), reason: "Because of Mia.")])
    var menu = Menu()
    menu.take(MenuRecords(sessions: [session], actions: [], today: Samples.day))
    menu.take(SearchShelf([session.record]))
    menu.open(.search, focus: .search)
    for key in "mia" { _ = menu.take(.character(key), in: WindowSize(columns: 80, rows: 24)) }
    let text = menu.frame(in: WindowSize(columns: 80, rows: 24)).text
    #expect(menu.page.list.count == 1 && !text.contains("Because") && text.contains("in private"))
  }

  // MARK: - Coming back

  @Test func `after a session the first page is there, after a refusal the page that led to it`() {
    var walk = walk("2", "Enter", "Enter")
    walk.menu.comeBack(toFirstPage: false, saying: "It's open elsewhere.")
    #expect(walk.menu.pages.count == 3 && walk.menu.need == .records)
    #expect(walk.text.contains("It's open elsewhere."))
    walk.menu.comeBack(toFirstPage: true, saying: "")
    walk.menu.take(MenuSamples.records())
    #expect(walk.menu.pages.count == 1 && walk.menu.page.list.chosen == 0)
  }
}

extension PlainMenuFace {
  fileprivate var allLines: String {
    var face = self
    return face.lines(width: nil).map(\.string).joined(separator: "\n")
  }
}
