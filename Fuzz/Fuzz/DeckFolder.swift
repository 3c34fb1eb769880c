import Decks
import Practice
import System

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A deck in a folder of its own, with one file that is written anew for each input.
///
/// The files are read as the program reads them, through folders and descriptors, so that the fuzzer
/// needs no door of its own into `Decks`.
final class DeckFolder {
  private let folder: String

  init() {
    do {
      // Memory where there is any to be had: a file is written a million times.
      let memory = "/dev/shm"
      let above = Files.isFolder(memory) ? memory : "/tmp"
      folder = try Files.makeFolder(namedAfter: "\(above)/fuzz-")
      for part in ["deck", "deck/cards", "deck/findings", "deck/sources"] {
        try Files.makeFolder("\(folder)/\(part)")
      }
    } catch {
      fatalError("No folder can be made: \(error)")
    }
    write(Array(Self.deck.utf8), "deck/deck.md")
    write(Array(Self.finding.utf8), "deck/findings/f.md")
    write(Array(Self.source.utf8), "deck/sources/s.md")
  }

  func readDeck(_ bytes: [UInt8]) {
    write(bytes, "deck/deck.md")
    let reading = DeckReader(folder: "\(folder)/deck", shownAs: "D").read(cards: [])
    check(reading.diagnostics, of: "D/deck.md", bytes)
    require(reading.deck != nil || reading.hasErrors, "There is no deck, and nothing says why.")
  }

  func readCard(_ bytes: [UInt8]) {
    write(bytes, "deck/cards/c.md")
    let reading = DeckReader(folder: "\(folder)/deck", shownAs: "D").read(cards: ["c"])
    check(reading.diagnostics, of: "D/cards/c.md", bytes)
    require(
      reading.deck?.cards.count == 1 || reading.hasErrors, "There is no card, and nothing says why."
    )
  }

  func readTerms(_ bytes: [UInt8]) {
    write(bytes, "language.md")
    let reading = TermListReader(folder: folder, shownAs: "D").read()
    check(reading.diagnostics, of: "D/language.md", bytes)
    // The list is its own text as well, in which each term is found.
    let found = TermCheck(reading.terms).diagnostics(folder: folder, shownAs: "D")
    check(found, of: "D/language.md", bytes)
  }

  func readProfile(_ bytes: [UInt8]) {
    write(bytes, "deck/sources/p.md")
    let reading = ProfileReader(
      folder: "\(folder)/deck/sources", shownAs: "D", today: CalendarDay(daysSince1970: 20_000)
    ).read()
    check(reading.diagnostics, of: "D/p.md", bytes)
    require(
      reading.profiles.contains { $0.id == "p" } || !reading.diagnostics.isEmpty,
      "There is no profile, and nothing says why.")
  }

  private func check(_ diagnostics: [Diagnostic], of file: String, _ bytes: [UInt8]) {
    let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
    for diagnostic in diagnostics where diagnostic.place.file == file {
      let line = diagnostic.place.line
      require(line >= 1 && line <= lines + 1, "\(diagnostic) is no place in the file.")
      require(!diagnostic.message.isEmpty, "A fault has no words.")
    }
  }

  private func write(_ bytes: [UInt8], _ name: String) {
    let file = open("\(folder)/\(name)", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    let written = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    close(file)
    require(written == bytes.count, "An input cannot be written.")
  }

  private static let deck = """
    ---
    title: Deck
    lang: en
    for: everyone
    content-note: none
    credits: nobody
    ---

    About it.
    """
  private static let finding = """
    ---
    id: f
    title: Finding
    source: s
    locator: p. 1
    ---

    # A finding

    ## What this does not say

    More.
    """
  private static let source = """
    ---
    id: s
    title: Source
    authors: A
    year: 2019
    publisher: P
    ---
    """
}

enum Figures {
  /// Reads the lines as a block of figures; the text around it is always the same.
  static func read(_ bytes: [UInt8], in block: String) {
    let text = "```\(block)\n\(String(decoding: bytes, as: UTF8.self))\n```\n"
    let reading = MarkdownReader.read(text, file: "f")
    let lines = text.utf8.count { $0 == 0x0A || $0 == 0x0D } + 1
    for diagnostic in reading.diagnostics {
      require((1...lines + 1).contains(diagnostic.place.line), "\(diagnostic) is no place in it.")
    }
    require(
      !reading.blocks.isEmpty || !reading.diagnostics.isEmpty, "It is gone, and nothing says why.")
  }
}
