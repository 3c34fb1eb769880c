internal import Counts
internal import Practice
internal import System

/// Publishes from a folder, and says what there's to say about it.
enum FolderReport {
  /// How many files are named before the rest are only counted.
  private static let most = 50

  static func publishing(
    _ path: String, on day: CalendarDay
  ) throws(CollectFailure) -> SharedFolder.Publication {
    let words = CollectLanguage.words
    let folder = SharedFolder(path)
    var all = 0
    var progress = Progress { words.reading($0, of: all) }
    let publication: SharedFolder.Publication
    do throws(SharedFolder.Fault) {
      publication = try folder.publish(on: day) { done, count in
        all = count
        progress.reach(done)
      }
    } catch {
      progress.end()
      throw failure(error, at: path)
    }
    progress.end()
    say(publication, ledger: folder.ledgerPath)
    return publication
  }

  static func failure(_ fault: SharedFolder.Fault, at path: String) -> CollectFailure {
    let words = CollectLanguage.words
    let ledger = SharedFolder(path).ledgerPath
    return switch fault {
    case .notAFolder: CollectFailure(.notFound, words.notAFolder(path))
    case .unreadable(let fault): CollectFailure(reading: path, fault)
    case .ledger(let reason): CollectFailure(.badContent, words.ledgerUnclear(ledger, reason))
    case .secondLedger(let name): CollectFailure(.badContent, words.secondLedger(ledger, name))
    case .busy: CollectFailure(.busy, words.ledgerBusy(path))
    }
  }

  private static func say(_ publication: SharedFolder.Publication, ledger: String) {
    let words = CollectLanguage.words
    for remark in publication.remarks.prefix(most) { Telling.say(words.remark(remark)) }
    let more = publication.remarks.count - most
    if more > 0 { Telling.say(words.moreRemarks(more)) }
    if !publication.others.isEmpty { Telling.say(words.othersInFolder(publication.others)) }
    if let fault = publication.notRecorded {
      return Telling.say(words.notRecorded(ledger, fault.description))
    }
    for outcome in publication.outcomes where outcome.contributions > 0 {
      Telling.say(words.published(outcome))
    }
  }
}
