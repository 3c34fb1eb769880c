internal import ArgumentParser
internal import Counts
internal import Practice
internal import System

/// `reflect-collect move`: a shared folder moves to a database with all that it has published.
struct Move: CollectCommand {
  static var configuration: CommandConfiguration {
    .named("move", words.move, words.moveDiscussion)
  }

  private static var words: any CollectWords { CollectLanguage.words }

  @Argument(help: words.folder)
  var folder: String

  @Argument(help: words.address)
  var address: String

  @Option(name: .long, help: words.whose)
  var organisation: String

  func perform() throws {
    let address = try DatabaseAddress(address)
    let (ledger, contents) = try read()
    // Nobody says of a published contribution that is damaged by now what it held; it never counts again anyway.
    for remark in contents.remarks { Telling.say(CollectLanguage.words.remark(remark)) }
    let wanted = { (name: String?) in name == nil || name == organisation }
    let contributions = contents.contributions.filter { wanted($0.organisation) }
    let batches = ledger.batches.filter { wanted($0.organisation) }
    let count = try Database(at: address).move(
      contributions, published: Ledger(batches), to: organisation)
    Telling.say(Self.words.moved(count, publications: batches.count, to: organisation))
  }

  private func read() throws(CollectFailure) -> (Ledger, ContributionFolder.Contents) {
    let ledger: Ledger
    do throws(SharedFolder.Fault) {
      ledger = try SharedFolder(folder).ledger()
    } catch {
      throw FolderReport.failure(error, at: folder)
    }
    do throws(SystemFault) {
      return (ledger, try ContributionFolder(folder).contents())
    } catch {
      throw CollectFailure(reading: folder, error)
    }
  }
}
