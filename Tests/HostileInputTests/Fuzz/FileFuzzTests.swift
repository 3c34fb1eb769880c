import Decks
import Documents
import Practice
import TestKit
import Testing

/// Real deck files, plans and models, spoiled at random.
@Suite struct FileFuzzTests {
  private static let parts = [("cards", 200), ("findings", 120), ("sources", 120)]

  @Test(arguments: UInt64(1)...18)
  func `a spoiled deck is read, and every fault has a file and a line`(seed: UInt64) throws {
    var mutator = Mutator(seed: seed)
    let folder = try ScratchFolder()
    var lines: [String: Int] = [:]
    func write(_ text: [UInt8], _ name: String) throws {
      lines["D/\(name)"] = Self.lines(text)
      try Seeds.write(text, to: "deck/\(name)", in: folder)
    }
    for (part, count) in Self.parts {
      let seeds = try Seeds.texts(in: "Cards/keeping-safe/\(part)")
      for number in 0..<count {
        try write(
          mutator.spoiled(Self.named("x-\(number)", mutator.pick(seeds))), "\(part)/x-\(number).md")
      }
      for seed in seeds.prefix(3) { try write(seed, "\(part)/\(Self.id(of: seed)).md") }
    }
    for text in try Seeds.texts(in: "Cards/keeping-safe") {
      let name = text.starts(with: "---\ntitle: What".utf8) ? "outline.md" : "deck.md"
      try write(seed % 3 == 0 ? mutator.spoiled(text) : text, name)
    }
    let reading = DeckReader(folder: "\(folder.path)/deck", shownAs: "D").read()
    check(reading.diagnostics, lines)
    show(reading.deck)
  }

  @Test(arguments: UInt64(1)...4)
  func `spoiled plans and models are read, and every fault has a file and a line`(
    seed: UInt64
  ) throws {
    var mutator = Mutator(seed: seed)
    let folder = try ScratchFolder()
    var lines: [String: Int] = [:]
    for (part, count) in [("Plans", 500), ("Models", 250)] {
      let seeds = try Seeds.texts(in: "Sessions/\(part)")
      for number in 0..<count {
        let text = mutator.spoiled(Self.named("x-\(number)", mutator.pick(seeds)))
        lines["\(part)/x-\(number).md"] = Self.lines(text)
        try Seeds.write(text, to: "\(part)/x-\(number).md", in: folder)
      }
    }
    let models = ModelReader(folder: "\(folder.path)/Models", shownAs: "Models").read()
    let plans = PlanReader(
      folder: "\(folder.path)/Plans", shownAs: "Plans", decks: [], models: models.models
    ).read()
    check(models.diagnostics + plans.diagnostics, lines)
    #expect(!models.models.isEmpty)
  }

  private func check(_ diagnostics: [Diagnostic], _ lines: [String: Int]) {
    #expect(!diagnostics.isEmpty)
    for diagnostic in diagnostics {
      let place = diagnostic.place
      // What is missing after a header without a body is to be written on the line after it.
      #expect(place.line >= 1 && place.line <= (lines[place.file] ?? 0) + 1, "\(diagnostic)")
      #expect(lines[place.file] != nil)
      #expect(!diagnostic.message.isEmpty)
      #expect(diagnostic.description.hasPrefix("\(place.file):\(place.line): "))
    }
  }

  // Every tenth is enough: they are much alike.
  private func show(_ deck: Deck?) {
    guard let deck else { return }
    var shown = Shown()
    for card in deck.cards.enumerated().filter({ $0.offset % 10 == 0 }).map(\.element) {
      let page = CardPageBuilder(withFindings: true, withNotes: true).document(for: card, in: deck)
      shown.document(card.id, page)
      #expect(HTMLPage(HTMLWriter().text(of: page)).faults == [])
    }
    shown.check()
  }

  // The id has to be the file's name, or little more would be read.
  private static func named(_ id: String, _ text: [UInt8]) -> [UInt8] {
    let words = String(decoding: text, as: UTF8.self)
    return Array(words.replacing("id: \(self.id(of: text))\n", with: "id: \(id)\n").utf8)
  }

  private static func id(of text: [UInt8]) -> String {
    let lines = text.split(separator: UInt8(ascii: "\n"))
    let id = lines.first { $0.starts(with: "id: ".utf8) } ?? []
    return String(decoding: id.dropFirst(4), as: UTF8.self)
  }

  private static func lines(_ text: [UInt8]) -> Int {
    String(decoding: text, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: { ["\n", "\r", "\r\n"].contains($0) }
    ).count
  }
}
