import Practice
import TestKit
import Testing
import Window

@testable import Faces

@Suite struct FollowerKeyTests {
  private static let large = WindowSize(columns: 80, rows: 50)

  /// A window with each of its layers on top, by the key that leads there.
  private static var layers: [FollowerPage] {
    [nil, .character("?"), .character(":"), .character("s"), .character("m")].map { (key: Key?) in
      var page = FollowerSessions.page(FollowerSessions.at(.talk(prompt: 0)))
      if let key { _ = page.take(key, in: large) }
      return page
    }
  }

  @Test func `no key does two things in one place`() {
    for page in Self.layers {
      let keys = page.keys.bindings.flatMap(\.keys)
      #expect(Set(keys).count == keys.count)
    }
  }

  @Test func `everything that can be done has a key somewhere`() {
    let bound = Self.layers.flatMap { $0.keys.bindings.map(\.action) }
    #expect(Set(bound) == Set(FollowerAction.allCases))
  }

  @Test func `the window can be closed, left and painted again everywhere`() {
    for page in Self.layers {
      #expect(page.keys.action(for: .control("c")) == .close)
      #expect(page.keys.action(for: .control("z")) == .suspend)
      #expect(page.keys.action(for: .control("l")) == .repaint)
    }
  }

  @Test func `where a line is typed no letter, digit or blank is a key`() {
    for binding in Self.layers[2].keys.bindings {
      for case .character(let character) in binding.keys {
        Issue.record("\(character) is a key of \(binding.action)")
      }
    }
  }

  @Test func `the help names every key of the notes`() {
    let page = Self.layers[1]
    let text = page.frame(in: Self.large).text
    for binding in page.notesKeys.merged {
      let names = page.words.keys.names(of: binding.keys)
      #expect(text.contains("- \(names): \(page.words.does(binding.action))"))
    }
  }

  @Test(
    arguments: [
      (80, "Space next   ? keys   : type   b back   q close"),
      (40, "Space next  ? keys  : type  b back"), (24, "Space next  ? keys"),
      (12, "Space next"), (7, "? keys"), (5, ""),
    ])
  func `the row of keys keeps what is needed most`(_ columns: Int, _ row: String) {
    let frame = Self.layers[0].frame(in: WindowSize(columns: columns, rows: 12))
    #expect(frame.rows.last?.words == row)
  }

  @Test func `a page over the notes is left by Esc, Enter and q, and turned by Space`() {
    for key: Key in [.escape, .enter, .character("q")] {
      var page = Self.layers[1]
      #expect(page.take(key, in: Self.large) == nil)
      #expect(page.frame(in: Self.large) == Self.layers[0].frame(in: Self.large))
    }
    var page = Self.layers[1]
    let small = WindowSize(columns: 40, rows: 12)
    let first = page.frame(in: small)
    #expect(page.take(.character(" "), in: small) == nil)
    #expect(page.frame(in: small) != first)
  }
}
