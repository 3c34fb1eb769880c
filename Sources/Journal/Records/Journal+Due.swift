package import Practice

/// Records whose last day has passed.
package struct DueRecords: Sendable {
  /// One of them, with the last day on which it was to be kept.
  package struct Item: Sendable {
    package let stored: StoredRecord
    package let lastDay: CalendarDay
  }

  /// Those that can be read, the longest past first.
  package var items: [Item] = []
  /// Those that can't, such as sealed ones without a passphrase: their ids tell.
  package fileprivate(set) var unread: [SessionID] = []
  /// What speaks against the clock.
  package fileprivate(set) var doubt: ClockDoubt?
}

/// A sign that the computer's clock may be wrong.
package enum ClockDoubt: Equatable, Sendable {
  /// Even the newest session would be past its day: perhaps years were skipped.
  case ahead(newest: CalendarDay)
  /// A session began after today.
  case behind(newest: CalendarDay)

  /// What the ids of all sessions, the oldest first, say of the clock.
  fileprivate init?(_ ids: [SessionID], today: CalendarDay, _ time: KeepingTime) {
    guard let newest = ids.last?.day else { return nil }
    if newest > today {
      self = .behind(newest: newest)
    } else if time.usual.day(after: newest) < today {
      self = .ahead(newest: newest)
    } else {
      return nil
    }
  }
}

extension Journal {
  /// Reads every record, and gives those whose last day has passed.
  ///
  /// What is sealed and stays locked is told by its id.
  ///
  /// - Throws: A `JournalError` when the folder cannot be read.
  package func due(on today: CalendarDay, _ time: KeepingTime) throws -> DueRecords {
    let ids = try ids()
    var due = DueRecords(doubt: ClockDoubt(ids, today: today, time))
    let records = try readable(ids)
    due.items = records.map { DueRecords.Item(stored: $0, lastDay: time.lastDay(of: $0.record)) }
      .filter { $0.lastDay < today }.sorted { $0.lastDay < $1.lastDay }
    let read = Set(records.map(\.record.id))
    let chosen = ChosenDays.readable(self)
    due.unread = chosen.past(ids, today, time).filter { !read.contains($0) }
    return due
  }

  /// How many records seem to be past their day, without asking anyone or reading more than a few.
  ///
  /// Session ids begin with a day, and days that were chosen are listed beside the records.
  package func glance(
    on today: CalendarDay, _ time: KeepingTime
  ) -> (count: Int, doubt: ClockDoubt?) {
    guard let ids = try? ids() else { return (0, nil) }
    let chosen = ChosenDays.readable(self)
    let past = chosen.past(ids, today, time)
    // Of a few the exact day is looked up: a session may have gone on later, or be a group's.
    let surely =
      past.count > Self.few
      ? past
      : past.filter { id in
        (try? unasked.read(id)).map { time.lastDay(of: $0.record) < today } ?? true
      }
    return (surely.count, surely.isEmpty ? nil : ClockDoubt(ids, today: today, time))
  }

  private static let few = 32

  /// Chooses the last day on which a record is kept; nil for the usual one.
  ///
  /// - Throws: A `JournalError`; `busy` while the session is open.
  package func keep(_ id: SessionID, until day: CalendarDay?) throws {
    let open = try open(id)
    defer { open.close() }
    // The list only says where to look, so it may say more than the record, and never less.
    try ChosenDays.set(day, of: id, in: self)
    var record = open.record
    record.keptUntil = day
    try open.save(record)
  }

  private func ids() throws -> [SessionID] { try names().compactMap(Self.id(ofFile:)).sorted() }

  // What is locked hides nothing that isn't.
  private func readable(_ ids: [SessionID]) throws -> [StoredRecord] {
    do {
      return try list().records
    } catch let error as JournalError where error.isLocked {
      return ids.compactMap { try? unasked.read($0) }
    }
  }
}

/// The days until which single records are kept, beside the records: they can be told while those are locked.
///
/// A record's own `keptUntil` counts; this list only says where to look.
private struct ChosenDays {
  private static let name = "kept-until.txt"
  private var days: [SessionID: CalendarDay] = [:]

  init(_ journal: Journal) throws {
    let bytes: [UInt8]
    do {
      bytes = try journal.files.contents(of: journal.path(Self.name), limit: 4 << 20)
    } catch let error as SystemError where error.code == .notFound {
      return
    }
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ")
      if words.count == 2, let id = SessionID(words[0]), let day = CalendarDay(words[1]) {
        days[id] = day
      }
    }
  }

  private init() {}

  /// The days that are there; none where they can't be read, so that the ids tell.
  static func readable(_ journal: Journal) -> ChosenDays {
    (try? ChosenDays(journal)) ?? ChosenDays()
  }

  /// Those of `ids`, the oldest first, that may be past their day.
  func past(_ ids: [SessionID], _ today: CalendarDay, _ time: KeepingTime) -> [SessionID] {
    // Whether it's past never comes before one that isn't, so only a few are asked.
    var (low, high) = (0, ids.count)
    while low < high {
      let middle = (low + high) / 2
      if time.firstLastDay(of: ids[middle]) < today { low = middle + 1 } else { high = middle }
    }
    guard !days.isEmpty else { return Array(ids[..<low]) }
    let known = ids[low...].filter { days[$0].map { $0 < today } ?? false }
    return ids[..<low].filter { days[$0].map { $0 < today } ?? true } + known
  }

  /// Chooses the day of a session's record, or takes it out of the list.
  static func set(_ day: CalendarDay?, of id: SessionID, in journal: Journal) throws {
    let path = journal.path(name)
    do {
      var chosen = try ChosenDays(journal)
      guard chosen.days[id] != day else { return }
      chosen.days[id] = day
      let text = chosen.days.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)\n" }.joined()
      // An interrupted one is swept as the session's own are.
      try DurableWrite(files: journal.files, folder: journal.folder, stem: id.text).replace(
        name, with: Array(text.utf8))
    } catch let error as SystemError {
      // After a power cut the list may be the one before; the record tells the day itself.
      if error.call == .confirm { return }
      throw JournalError(writing: path, error)
    } catch let unusable as UnusableFile {
      throw JournalError(.readFailed, path, unusable)
    }
  }
}

extension Journal {
  /// Takes a record that is gone out of the list of chosen days.
  func forgetDay(of id: SessionID) {
    // What stays in it points to nothing.
    try? ChosenDays.set(nil, of: id, in: self)
  }
}
