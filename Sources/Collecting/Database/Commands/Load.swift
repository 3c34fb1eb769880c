internal import ArgumentParser
internal import Counts
internal import Practice
internal import System

/// `reflect-collect load`: contributions are added to a database.
struct Load: CollectCommand {
  static var configuration: CommandConfiguration {
    .named("load", words.load, words.loadDiscussion)
  }

  private static var words: any CollectWords { CollectLanguage.words }

  @Argument(help: words.address)
  var address: String

  @Argument(help: words.paths)
  var paths: [String]

  func perform() throws {
    var loading = try Loading(into: Database(at: DatabaseAddress(address)))
    var told = Outcomes()
    do {
      // One after the other, so that no more than one folder is held in memory.
      for path in paths { try add(Self.contents(of: path), by: &loading, telling: &told) }
    } catch {
      if !told.counts.isEmpty { told.tell() }
      throw error
    }
    told.tell()
    if told.hasRefused { throw CollectFailure(.badContent, "") }
  }

  private func add(
    _ contents: ContributionFolder.Contents, by loading: inout Loading, telling told: inout Outcomes
  ) throws(DatabaseFailure) {
    let contributions = contents.contributions
    var progress = Progress { Self.words.loading($0, of: contributions.count) }
    defer { progress.end() }
    for remark in contents.remarks { told.refuse(Self.words.remark(remark)) }
    var start = 0
    while start < contributions.count {
      let end = min(start + Loading.batch, contributions.count)
      let outcomes = try loading.add(Array(contributions[start..<end]))
      for (outcome, name) in zip(outcomes, contents.names[start..<end]) {
        told.take(outcome, of: name)
      }
      progress.reach(end)
      start = end
    }
  }

  private static func contents(
    of path: String
  ) throws(CollectFailure) -> ContributionFolder.Contents {
    let status: FileStatus?
    do throws(SystemFault) {
      status = try FileStatus(at: path)
    } catch {
      throw CollectFailure(reading: path, error)
    }
    guard let status else { throw CollectFailure(reading: path, .notFound) }
    if status.kind == .folder { return try contents(ofFolder: path) }
    var contents = ContributionFolder.Contents()
    let slash = path.lastIndex(of: "/")
    let name = String(slash.map { path[path.index(after: $0)...] } ?? path[...])
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    do throws(FolderRemark) {
      let file = ContributionFile(folder: folder, name: name)
      if let found = try file.read(now: FileTime(seconds: Clocks.wall.seconds)) {
        contents.contributions = [found]
        contents.names = [path]
      }
    } catch {
      contents.remarks = [error]
    }
    return contents
  }

  // What a folder has published must not be published a second time from somewhere else.
  private static func contents(
    ofFolder path: String
  ) throws(CollectFailure) -> ContributionFolder.Contents {
    let ledger: Ledger
    do throws(SharedFolder.Fault) {
      ledger = try SharedFolder(path).ledger()
    } catch {
      throw FolderReport.failure(error, at: path)
    }
    guard ledger.batches.isEmpty else { throw CollectFailure(.badContent, words.moveInstead(path)) }
    do throws(SystemFault) {
      return try ContributionFolder(path).contents()
    } catch {
      throw CollectFailure(reading: path, error)
    }
  }

  /// What became of them.
  private struct Outcomes {
    var counts: [Loading.Outcome: Int] = [:]

    mutating func take(_ outcome: Loading.Outcome, of name: String) {
      switch outcome {
      case .refused(let reason): refuse(Load.words.refused(name, reason))
      case .kept: refuse(Load.words.kept(name))
      case .added, .there, .changed: counts[outcome, default: 0] += 1
      }
    }

    private var refused = 0
    // Nobody reads more; what is wrong with the first is mostly wrong with all.
    private static let most = 50

    var hasRefused: Bool { refused > 0 }

    mutating func refuse(_ words: String) {
      refused += 1
      if refused <= Self.most { Telling.say(words) }
    }

    func tell() {
      if refused > Self.most { Telling.say(Load.words.moreRemarks(refused - Self.most)) }
      if !counts.isEmpty || refused == 0 { Telling.say(Load.words.loaded(counts)) }
    }
  }
}

/// `reflect-collect withdraw`: a contribution is taken back from a database.
struct Withdraw: CollectCommand {
  static var configuration: CommandConfiguration {
    .named("withdraw", words.withdraw, words.withdrawDiscussion)
  }

  private static var words: any CollectWords { CollectLanguage.words }

  @Argument(help: words.address)
  var address: String

  @Argument(help: words.contribution)
  var contribution: String

  func perform() throws {
    guard let id = RandomName(contribution) else {
      throw CollectFailure(.usage, Self.words.noName(contribution))
    }
    let withdrawal = try Database(at: DatabaseAddress(address)).withdraw(id)
    let told = Self.words.withdrawal(withdrawal)
    switch withdrawal {
    case .withdrawn: Telling.say(told)
    case .published: throw CollectFailure(.busy, told)
    case .unknown: throw CollectFailure(.notFound, told)
    }
  }
}
