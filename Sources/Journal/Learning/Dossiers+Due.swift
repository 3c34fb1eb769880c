package import Practice

extension Age {
  /// How long records of learning are kept where nobody said otherwise: as long as most registrations run.
  package static let ofLearning = Age(months: 36)
}

extension Dossier {
  /// The last day on which it is kept: so long after its activity, or after it was last added to.
  package func lastDay(_ time: Age) -> CalendarDay {
    time.day(after: max(day, CalendarDay(daysSince1970: updated.seconds / 86_400)))
  }
}

extension Dossiers {
  /// Those whose last day has passed, the longest past first.
  ///
  /// - Throws: A `JournalError` when the folder cannot be read.
  package func due(on today: CalendarDay, _ time: Age) throws -> [StoredDossier] {
    try list().dossiers.filter { $0.dossier.lastDay(time) < today }
      .sorted {
        ($0.dossier.lastDay(time), $0.dossier.id) < ($1.dossier.lastDay(time), $1.dossier.id)
      }
  }

  /// How many seem to be past their day, without asking anyone or reading more than a few: an id begins with
  /// the day on which writing began.
  package func glance(on today: CalendarDay, _ time: Age) -> Int {
    let names = (try? journal.names()) ?? []
    let past = names.compactMap(Journal.id(ofFile:)).filter { time.day(after: $0.day) < today }
    guard past.count <= Self.few else { return past.count }
    let unasked = Dossiers(journal.unasked)
    return past.count { id in
      (try? unasked.read(id)).map { $0.dossier.lastDay(time) < today } ?? true
    }
  }

  private static let few = 32
}
