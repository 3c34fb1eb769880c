internal import Counts

/// Which of what was published is asked for.
struct Wanted {
  private let since: Quarter?
  private let until: Quarter?
  private let organisation: String?

  init(since: String?, until: String?, organisation: String?) throws(CollectFailure) {
    self.since = try Self.quarter(since, "--since")
    self.until = try Self.quarter(until, "--until")
    self.organisation = organisation
    if let first = self.since, let last = self.until, last < first {
      throw CollectFailure(
        .usage,
        CollectLanguage.words.endsBeforeItBegins(first.description, last.description))
    }
  }

  private static func quarter(
    _ text: String?, _ option: String
  ) throws(CollectFailure) -> Quarter? {
    guard let text else { return nil }
    guard let quarter = Quarter(text) else {
      throw CollectFailure(.usage, CollectLanguage.words.quarterUnclear(text, option: option))
    }
    return quarter
  }

  func only(_ batches: [Batch]) throws(CollectFailure) -> [Batch] {
    if let organisation, !batches.isEmpty,
      !batches.contains(where: { $0.organisation == organisation })
    {
      let known = Set(batches.map(\.organisation)).sorted { ($0 ?? "") < ($1 ?? "") }
      throw CollectFailure(
        .notFound, CollectLanguage.words.noSuchOrganisation(organisation, known: known))
    }
    return batches.filter { batch in
      since.map { $0 <= batch.quarter } ?? true && until.map { batch.quarter <= $0 } ?? true
        && organisation.map { $0 == batch.organisation } ?? true
    }
  }
}
