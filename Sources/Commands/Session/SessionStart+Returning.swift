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
    memory.offered = offer(for: record)
    let offered = memory.offered.map { [($0.earlier, $0.card)] } ?? []
    let met = record.rounds.compactMap { round in round.earlier.map { ($0, round.card.key) } }
    for (earlier, card) in met + offered { memory.take(earlier, of: card, for: record, journal) }
    return memory
  }

  /// Where those of `names` that a group met before were met: it sees its counts of then again.
  ///
  /// Without a name it may be quite other people.
  func metBefore(_ names: [String], by company: Company) throws -> [String: Round.Earlier] {
    guard company.group != nil else { return [:] }
    let book = ReturnBook(try earlier(), after: returns)
    let met = book.cards.filter { $0.company == company && names.contains($0.card) }
    return Dictionary(met.map { ($0.card, $0.earlier) }) { first, _ in first }
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

extension SessionMemory {
  /// Takes what an earlier session of the same people has to say of `card`.
  mutating func take(
    _ earlier: Round.Earlier, of card: String, for record: SessionRecord, _ journal: Journal
  ) {
    do {
      let then = try journal.read(earlier.session).record
      if record.setting.isPrivate {
        views.updateValue(EarlierView(earlier, of: card, in: then), forKey: earlier)
      } else if let counts = EarlierCounts(earlier, of: card, for: record.group, in: then) {
        self.counts[earlier] = counts
      }
    } catch let error as JournalError where error.code == .notFound {
      if record.setting.isPrivate {
        views.updateValue(nil, forKey: earlier)
      } else {
        counts.updateValue(nil, forKey: earlier)
      }
    } catch {
      // The session goes on without it, as if nothing was known.
    }
  }
}
