import Practice
import TestKit
import Testing
import Window

@testable import Faces

/// A deck of ten thousand cards: what a key costs is counted, not timed.
@Suite struct MenuLargeDecks {
  private static let shelf: Library = {
    var deck = MenuSamples.deck
    deck.cards = (0..<10_000).map { number in
      MenuSamples.card(
        "card-\(number)", "Card \(number)", theme: number < 5_000 ? "home" : "voice",
        statement: number % 100 == 7 ? "A rare word." : "A usual word.", findings: [])
    }
    return Library([deck])
  }()

  private func menu() -> Menu {
    var menu = Menu()
    menu.take(MenuSamples.records())
    for key in [Key.character("6"), .enter] { _ = menu.take(key, in: Self.size) }
    menu.take(Self.shelf)
    return menu
  }

  private static let size = WindowSize(columns: 80, rows: 24)

  @Test func `one key looks at a portion of the cards, and the next may come before the rest`() {
    var menu = menu()
    for key in [Key.character("/"), .character("r")] { _ = menu.take(key, in: Self.size) }
    #expect(menu.isSearching)
    #expect(menu.page.list.count < 1_000)
    _ = menu.take(.character("a"), in: Self.size)
    var portions = 1
    while menu.isSearching {
      menu.searchOn()
      portions += 1
    }
    #expect(portions == 25)
    #expect(menu.page.list.count == 100)
  }

  @Test func `a word grown longer is looked for only where its beginning was found`() {
    var menu = menu()
    _ = menu.take(.character("/"), in: Self.size)
    for letter in "rar" { _ = menu.take(.character(letter), in: Self.size) }
    while menu.isSearching { menu.searchOn() }
    _ = menu.take(.character("e"), in: Self.size)
    #expect(!menu.isSearching)
    #expect(menu.page.list.count == 100)
  }

  @Test func `the choice stays on its card while more are found above and below`() {
    var seeking = CardSeeking(CardShelf(Self.shelf))
    seeking.begin("rare")
    seeking.goOn(for: 1_000)
    #expect(seeking.hits.count == 10)
    seeking.begin("rare wo")
    while seeking.isUnderWay { seeking.goOn(for: 4_000) }
    #expect(seeking.hits.count == 100)
    #expect(seeking.hits == seeking.hits.sorted())
  }

  @Test func `the ends of the list are a key away`() {
    var menu = menu()
    _ = menu.take(.end, in: Self.size)
    #expect(menu.frame(in: Self.size).text.contains("> [ ] Card 9999"))
    for digit in "5001" { _ = menu.take(.character(digit), in: Self.size) }
    let text = menu.frame(in: Self.size).text
    #expect(text.contains("> [ ] Card 5000"))
    #expect(text.contains("Voice and being heard"))
  }
}
