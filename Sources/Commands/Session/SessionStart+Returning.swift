internal import Decks
internal import Journal
internal import Practice

extension SessionStart {
  /// Begins a session of one person with cards they met before: those named, or the one longest due.
  ///
  /// - Throws: A `CommandFailure` where nothing is due or a card wasn't met, or an error of a part.
  @discardableResult
  func beginReturn(_ names: [String]?, _ terms: Terms) throws -> SessionFinish {
    let library = try Shelf(workspace: workspace).library(.listing)
    let book = ReturnBook(try journal.list().records.map(\.record), after: returns)
    let cards = try names.map { try named($0, book, library) } ?? [longestDue(book, library)]
    var terms = terms
    terms.returning = Dictionary(cards.map { ($0.card, $0.earlier) }) { first, _ in first }
    return try begin(.cards(cards.map(\.card)), terms)
  }

  private func named(
    _ names: [String], _ book: ReturnBook, _ library: Library
  ) throws -> [CardReturn] {
    try names.map { name in
      let found = try library.card(name)
      let key = "\(found.deck.id)/\(found.card.id)"
      guard let met = book.cards.first(where: { $0.card == key && $0.company == Self.alone }) else {
        throw CommandFailure(.notFound, Language.words.notMetYet(found.card.title))
      }
      return met
    }
  }

  private func longestDue(_ book: ReturnBook, _ library: Library) throws -> CardReturn {
    let due = book.due(on: WallClock.today, for: Self.alone).still(in: library)
    guard let first = due.first else {
      throw CommandFailure(
        .notFound,
        returns == .off
          ? Language.words.returnsOff
          : Language.words.nothingDue(next: book.coming(for: Self.alone).first))
    }
    return first
  }

  private static let alone = Company(.solo)

  /// What earlier sessions have to say in `record`'s.
  func memory(of record: SessionRecord) -> SessionMemory {
    var memory = SessionMemory()
    for round in record.rounds where record.setting.isPrivate {
      guard let earlier = round.earlier else { continue }
      do {
        let view = EarlierView(
          earlier, of: round.card, in: try journal.read(earlier.session).record)
        memory.views.updateValue(view, forKey: earlier)
      } catch let error as JournalError where error.code == .notFound {
        memory.views.updateValue(nil, forKey: earlier)
      } catch {
        // The session goes on without it, as if nothing was known.
      }
    }
    memory.offered = offer(for: record)
    return memory
  }

  // A group's review step can offer a card that is due; whether it is taken is up to the group.
  private func offer(for record: SessionRecord) -> CardReturn? {
    guard record.setting.hasFacilitator, record.ending == nil, returns != .off,
      record.steps[record.current...].contains(where: { $0.kind == .actions }),
      let records = try? journal.unasked.list().records.map(\.record)
    else { return nil }
    let due = ReturnBook(records, after: returns).due(on: WallClock.today, for: record.company)
    guard !due.isEmpty else { return nil }
    let library = Shelf(workspace: workspace).usableCards(.listing)
    return due.first { (try? library.card($0.card)) != nil }
  }
}
