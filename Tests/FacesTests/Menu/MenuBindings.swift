import Practice
import TestKit
import Testing
import Window

@testable import Faces

@Suite struct MenuBindings {
  private static let wish = SessionWish(setting: .team, subject: .plan("team-60"), title: "A plan")
  private static let handout = HandoutRequest(all: true, kind: "cards")
  private static let id = Samples.id("d4f5")
  private static let written = MenuSamples.finished("d4f5", of: "Night team").record.written
  private static let action = MenuSamples.actions[0].id
  private static let kinds: [MenuPage.Kind] =
    [
      .main, .sessions, .ways(.solo), .plans(.browsing), .plans(.handout), .plans(.session(.team)),
      .cards(.browsing), .cards(.session(.pair)), .cards(.handout), .findings, .settings(wish),
      .people(wish), .roles(wish), .group(wish), .newGroup(wish), .begin(wish), .past,
      .session(id), .delete([id]), .written(id), .actions, .action(action),
      .happened(action, .done), .wording(action, .day), .addAction(id), .handouts,
      .handoutKinds(handout), .formats(MenuFile(handout)), .file(MenuFile(handout)),
      .reading(.summary(id)), .search, .lookBacks, .lookBack(Company(.solo)), .returns, .learnings,
      .learning(Samples.id("m4m4")), .deleteLearning(Samples.id("m4m4")), .profiles(nil), .help,
    ] + written.prefix(1).flatMap { [.item(id, $0.id), .rewording(id, $0.id)] }
  private static let focuses: [MenuPage.Focus] = [.list, .reading, .search, .number, .words]
  static let pages = kinds.flatMap { kind in focuses.map { MenuPage(kind, focus: $0) } }

  /// A menu that knows everything, and shows `page`.
  private func menu(_ page: MenuPage) -> Menu {
    var menu = Menu()
    menu.take(MenuSamples.several)
    menu.take(MenuSamples.plans)
    menu.take(MenuSamples.library)
    menu.take(MenuSamples.learning)
    menu.pages.append(page)
    menu.showAll()
    return menu
  }

  private func keys(_ page: MenuPage) -> KeyTable<MenuCommand> { menu(page).keys }

  private static let families: [Key] =
    [
      .enter, .newLine, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right,
      .end, .pageDown, .wordLeft, .function(5), .control("u"), .paste("two\nlines"),
    ] + "acdefgmnoprsuwx19/?. ŵ".map(Key.character)

  @Test func `every page takes every kind of key, and what it then shows fits`() {
    let sizes = [(80, 24), (40, 12), (20, 5)].map { WindowSize(columns: $0, rows: $1) }
    // Where something is typed, every key has its turn in the random walks.
    for page in Self.pages where page.focus == .list {
      let fresh = menu(page)
      for (number, key) in Self.families.enumerated() {
        var menu = fresh
        let size = sizes[number % sizes.count]
        _ = menu.take(key, in: size)
        #expect(menu.frame(in: size).fits, "\(page.kind), \(key)")
      }
    }
  }

  @Test func `no key of a page has two meanings`() {
    for page in Self.pages {
      let keys = self.keys(page).bindings.flatMap(\.keys)
      #expect(Set(keys).count == keys.count, "\(page.kind), \(page.focus)")
    }
  }

  @Test func `every page can be left, stopped and stopped for now`() {
    for page in Self.pages {
      let keys = self.keys(page).bindings.flatMap(\.keys)
      #expect(keys.contains(.control("c")) && keys.contains(.control("z")))
      #expect(keys.contains(.escape) || page.kind == .main, "\(page.kind), \(page.focus)")
      #expect(keys.contains(.escape) || keys.contains(.character("q")))
    }
  }

  @Test func `keys that write something are none of a page where words are typed`() {
    for page in Self.pages where page.focus == .search || page.focus == .words {
      for key in keys(page).bindings.flatMap(\.keys) {
        if case .character(let character) = key { Issue.record("\(character) cannot be typed") }
      }
    }
  }

  @Test func `help names every key of the page it was asked for on, in the table's order`() {
    for page in Self.pages where page.focus == .list && page.kind != .help {
      var walk = MenuWalk(columns: 76, rows: 100, records: MenuSamples.several)
      walk.menu = menu(page)
      walk.press("?")
      // Words that are folded are put together again.
      var rest = walk.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")[...]
      for binding in keys(page).merged {
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
      for binding in keys(page).bindings {
        #expect(!EnglishMenuWords().does(binding.action, on: page).isEmpty && !binding.keys.isEmpty)
        #expect((EnglishMenuWords().short(binding.action, on: page) ?? "").count <= 12)
      }
    }
  }
}
