import Practice
import TestKit
import Testing
import Window

@testable import Faces

@Suite struct MenuBindings {
  private static let wish = SessionWish(setting: .team, subject: .plan("team-60"), title: "A plan")
  private static let handout = HandoutRequest(all: true, kind: "cards")
  private static let kinds: [MenuPage.Kind] = [
    .main, .sessions, .ways(.solo), .plans(.handout), .plans(.session(.team)), .cards(.browsing),
    .cards(.session(.pair)), .cards(.handout), .settings, .people(wish), .roles(wish),
    .begin(wish), .actions, .action(MenuSamples.actions[0]),
    .happened(MenuSamples.actions[0], .done), .handouts, .handoutKinds(handout),
    .formats(handout), .handout(handout), .help,
  ]
  private static let focuses: [MenuPage.Focus] = [.list, .reading, .search, .number, .words]
  static let pages = kinds.flatMap { kind in focuses.map { MenuPage(kind, focus: $0) } }

  @Test func `no key of a page has two meanings`() {
    for page in Self.pages {
      let keys = page.keys(EnglishMenuWords()).bindings.flatMap(\.keys)
      #expect(Set(keys).count == keys.count, "\(page.kind), \(page.focus)")
    }
  }

  @Test func `every page can be left, stopped and stopped for now`() {
    for page in Self.pages {
      let keys = page.keys(EnglishMenuWords()).bindings.flatMap(\.keys)
      #expect(keys.contains(.control("c")) && keys.contains(.control("z")))
      #expect(keys.contains(.escape) || page.kind == .main, "\(page.kind), \(page.focus)")
      #expect(keys.contains(.escape) || keys.contains(.character("q")))
    }
  }

  @Test func `keys that write something are none of a page where words are typed`() {
    for page in Self.pages where page.focus == .search || page.focus == .words {
      for key in page.keys(EnglishMenuWords()).bindings.flatMap(\.keys) {
        if case .character(let character) = key { Issue.record("\(character) cannot be typed") }
      }
    }
  }

  @Test func `help names every key of the page it was asked for on, in the table's order`() {
    for page in Self.pages where page.focus == .list && page.kind != .help {
      var walk = MenuWalk(columns: 76, rows: 100)
      walk.menu.pages = [MenuPage(.main), page]
      walk.press("?")
      // Words that are folded are put together again.
      var rest = walk.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")[...]
      for binding in page.keys(EnglishMenuWords()).merged {
        let names = EnglishKeyNames().names(of: binding.keys)
        let words = EnglishMenuWords().does(binding.action, on: page)
        let place = rest.firstRange(of: " \(names) \(words)")
        #expect(place != nil, "\(page.kind): \(names)")
        if let place { rest = rest[place.upperBound...] }
      }
    }
  }

  @Test func `every binding has words, and every hint fits a narrow row by itself`() {
    for page in Self.pages {
      for binding in page.keys(EnglishMenuWords()).bindings {
        #expect(!EnglishMenuWords().does(binding.action, on: page).isEmpty && !binding.keys.isEmpty)
        #expect((EnglishMenuWords().short(binding.action, on: page) ?? "").count <= 12)
      }
    }
  }
}
