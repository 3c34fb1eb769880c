internal import Counts
internal import Decks
internal import Journal
internal import Practice
internal import System

/// What would be shared, and all that is said about it.
struct Sharing {
  let counting: Counting
  let contribution: Contribution
  /// The titles of the cards in it, by `deck/id`.
  let titles: [String: String]
  private let book: ShareBook
  private let before: ShareBook?

  var quarter: Quarter { counting.quarter }

  /// Counts the sessions that `options` name.
  ///
  /// - Throws: A `CommandFailure` where there are none, or it can't be said which are meant.
  init(_ options: ShareOptions, in workspace: Workspace, _ here: Installation) throws {
    let journal = workspace.journal
    let listing = try journal.list()
    for aside in listing.setAside { Output.tell(Language.current.journal.sentence(aside.reason)) }
    let records = listing.records.map(\.record)
    var named = try options.named(in: journal)
    let quarter = try options.quarter(of: named, records)
    before = try ShareBookFile(in: workspace).book()
    var generator = SystemRandomNumberGenerator()
    var book = before ?? ShareBook(using: &generator)
    var entry = book[quarter] ?? .init(quarter: quarter, id: RandomName(using: &generator))
    // What was shared already stays in, as the new file takes the old one's place.
    named?.formUnion(entry.sessions)
    let cards = Self.cards(in: workspace)
    counting = Counting(
      records, of: quarter, named: named, catalogue: cards.mapValues(\.counted),
      before: entry.views)
    guard !counting.isEmpty else {
      throw CommandFailure(.notFound, Language.words.nothingToShare(counting))
    }
    contribution = Contribution(
      id: entry.id, facilitator: book.facilitator,
      organisation: here.preferences[.organisation], region: here.preferences[.region],
      quarter: quarter, cards: counting.cards, actions: counting.actions)
    entry.sessions = counting.sessions
    entry.views = counting.shared
    book.note(entry)
    self.book = book
    titles = cards.mapValues(\.title)
  }

  // The cards that ship: what somebody calls cards of their own is words, and stays here.
  private static func cards(in workspace: Workspace) -> [String: Card] {
    let folders = workspace.roots.first.map { Shelf.decks(in: $0.appending("Cards")) } ?? []
    let decks = folders.compactMap { DeckReader($0, beside: folders, depth: .listing).read().deck }
    return Dictionary(
      decks.flatMap(\.cards).map { ("\($0.deck)/\($0.id)", $0) }, uniquingKeysWith: { $1 })
  }

  /// Notes what is being sent, before it is.
  func note(in workspace: Workspace) throws {
    try ShareBookFile(in: workspace).write(book)
    workspace.keepRecordsOutOfGit()
  }

  /// Notes the random names alone, and nothing as sent.
  func keepNames(in workspace: Workspace) throws {
    var book = book
    var entry = before?[quarter] ?? .init(quarter: quarter, id: contribution.id)
    entry.id = contribution.id
    book.note(entry)
    try ShareBookFile(in: workspace).write(book)
  }
}

extension Card {
  fileprivate var counted: Counting.Card { Counting.Card(theme: theme, positions: positions) }
}

/// The file of what was shared, beside the records.
struct ShareBookFile {
  /// Its name below the folder of the records.
  static let name = "Shares/shares.json"
  static let mostBytes = 64 << 20

  let path: String

  init(in workspace: Workspace) { path = "\(workspace.records)/\(Self.name)" }

  /// Its bytes.
  var bytes: [UInt8] {
    get throws { try AtomicFile.contents(of: path, limit: Self.mostBytes) }
  }

  /// What it says; nil where nothing was shared yet.
  ///
  /// - Throws: A `CommandFailure` where it can't be understood: with other random names all would count twice.
  func book() throws -> ShareBook? {
    guard Files.exists(path) else { return nil }
    let bytes = try bytes
    do throws(ContributionProblem) {
      return try ShareBook(file: bytes)
    } catch {
      throw CommandFailure(.badContent, Language.words.sharesUnclear(path, error))
    }
  }

  func write(_ book: ShareBook) throws {
    try AtomicFile.makeFolder(of: path)
    try AtomicFile.write(book.file, to: path, replacing: true)
  }
}
