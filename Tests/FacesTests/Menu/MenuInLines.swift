import Practice
import TestKit
import Testing
import Window

@testable import Faces

@Suite struct MenuInLines {
  private static func face() -> PlainMenuFace {
    var face = PlainMenuFace(Menu())
    give(&face)
    return face
  }

  private static func give(_ face: inout PlainMenuFace) {
    while let need = face.menu.need {
      switch need {
      case .records: face.menu.take(MenuSamples.several)
      case .plans: face.menu.take(MenuSamples.plans)
      case .decks: face.menu.take(MenuSamples.library)
      case .learning: face.menu.take(MenuSamples.learning)
      case .search: face.menu.take(MenuSamples.writings)
      case .text: face.menu.take([.paragraph("What the session leaves to read.")])
      }
    }
    while face.menu.isSearching { face.menu.searchOn() }
  }

  /// Ways through the menu: what is typed in lines, and the keys that do the same.
  static let ways: [[(String, [String])]] = [
    [("1", ["1", "Enter"]), ("2", ["2", "Enter"])],
    [("2", ["2", "Enter"]), ("1", ["1", "Enter"]), ("1", ["1", "Enter"])],
    [
      ("4", ["4", "Enter"]), ("1", ["1", "Enter"]), ("1", ["1", "Enter"]), ("9", ["9", "Enter"]),
      ("2", ["2", "Enter"]), ("Day team", ["Day team", "Enter"]), ("2", ["2", "Enter"]),
    ],
    [("@cards", []), ("2", ["2", "Enter"]), ("tick", [" "]), ("start", ["s"])],
    [
      ("@findings", []), ("cards", ["c"]), ("1", ["1", "Enter"]), ("evidence", ["e"]),
      ("", ["Esc"]),
    ],
    [("@plans", []), ("people", ["p"]), ("minutes", ["m"]), ("minutes", ["m"])],
    [("@plans", []), ("3", ["3", "Enter"]), ("1", ["1", "Enter"])],
    [
      ("@past", []), ("tick", [" "]), ("delete", ["x"]), ("1", ["1", "Enter"]),
      ("unfinished", ["u"]), ("2", ["2", "Enter"]),
    ],
    [("@past", []), ("1", ["1", "Enter"]), ("3", ["3", "Enter"]), ("1", ["1", "Enter"])],
    [
      ("@past", []), ("group", ["g"]), ("1", ["1", "Enter"]), ("3", ["3", "Enter"]),
      ("1", ["1", "Enter"]), ("3", ["3", "Enter"]),
    ],
    [("@actions", []), ("1", ["1", "Enter"]), ("1", ["1", "Enter"])],
    [("@actions", []), ("add", ["a"]), ("Ring first", ["Ring first", "Enter"])],
    [("@search", []), ("sample", ["sample", "Enter"]), ("1", ["1", "Enter"])],
    [("@lookBack", []), ("2", ["2", "Enter"]), ("2", ["2", "Enter"]), ("1", ["1", "Enter"])],
    [("@returns", []), ("1", ["1", "Enter"])],
    [("@learning", []), ("2", ["2", "Enter"]), ("2", ["2", "Enter"])],
    [("@learning", []), ("1", ["1", "Enter"]), ("1", ["1", "Enter"])],
    [("@handouts", []), ("2", ["2", "Enter"]), ("1", ["1", "Enter"]), ("2", ["2", "Enter"])],
  ]

  @Test(arguments: ways.indices)
  func `lines and keys lead to the same pages, entries and requests`(_ index: Int) {
    var face = Self.face()
    var walk = MenuWalk(records: MenuSamples.several)
    var requests: [MenuRequest] = []
    for (name, keys) in Self.ways[index] {
      let line = MenuWalk.number(name) ?? name
      if let request = face.take(line), request != .need { requests.append(request) }
      Self.give(&face)
      for key in keys.isEmpty ? [name] : keys { walk.press(key) }
      #expect(face.menu.page.kind == walk.menu.page.kind, "\(line)")
      let shown = face.lines(width: nil).map(\.string).joined(separator: "\n")
      let content = walk.menu.content
      let list = walk.menu.page.list
      for item in (0..<list.count).compactMap(list.item)
      where face.menu.page.focus == .list && walk.menu.page.query.isEmpty {
        #expect(shown.isEmpty || shown.contains(content.item(item).label.string))
      }
    }
    #expect(requests == walk.requests)
  }

  @Test func `nothing that stands there is said again`() {
    var face = Self.face()
    #expect(!face.lines(width: 80).isEmpty)
    #expect(face.lines(width: 80).isEmpty)
    _ = face.take("6")
    Self.give(&face)
    let list = face.lines(width: 80).count
    _ = face.take("1")
    #expect(face.lines(width: 80).map(\.string).contains { $0.contains("Talk about it") })
    _ = face.take("")
    #expect(face.lines(width: 80).count == list)
  }

  @Test func `a title is found before a text`() {
    var walk = MenuWalk(library: MenuSamples.library)
    walk.press("6", "Enter", "/")
    for letter in MenuSamples.library.cards[1].card.title.lowercased().prefix(6) {
      walk.press(String(letter))
    }
    let shelf = walk.menu.shelf
    let first = walk.menu.page.list.item(at: 0)
    #expect(first.flatMap { shelf?.places[$0].card.id } == MenuSamples.library.cards[1].card.id)
  }
}
