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
    var adding = Adding(loading: try Loading(into: Database(at: DatabaseAddress(address))))
    do {
      for path in paths { try adding.add(path) }
      try adding.end()
    } catch {
      if !adding.told.counts.isEmpty { adding.told.tell() }
      throw error
    }
    adding.told.tell()
    if adding.told.hasRefused { throw CollectFailure(.badContent, "") }
  }

  /// Contributions on their way, which are read while the database adds those before them.
  private struct Adding {
    var loading: Loading
    var told = Outcomes()
    private var names: [String] = []

    init(loading: Loading) { self.loading = loading }

    mutating func add(_ path: String) throws {
      let status: FileStatus?
      do throws(SystemFault) {
        status = try FileStatus(at: path)
      } catch {
        throw CollectFailure(reading: path, error)
      }
      guard let status else { throw CollectFailure(reading: path, .notFound) }
      guard status.kind == .folder else { return try send(Load.contents(ofFile: path)) }
      var reading = try Load.reading(of: path)
      var progress = Progress { [count = reading.count] in words.loading($0, of: count) }
      defer { progress.end() }
      while reading.readMore() {
        try send(reading.takeCertain())
        progress.reach(reading.done)
      }
      let rest = reading.contents
      for start in stride(from: 0, to: rest.contributions.count, by: Loading.batch) {
        var some = ContributionFolder.Contents()
        some.contributions = Array(rest.contributions.dropFirst(start).prefix(Loading.batch))
        some.names = Array(rest.names.dropFirst(start).prefix(Loading.batch))
        try send(some)
      }
      progress.end()
      for remark in rest.remarks { told.refuse(words.remark(remark)) }
    }

    private mutating func send(_ contents: ContributionFolder.Contents) throws(DatabaseFailure) {
      for remark in contents.remarks { told.refuse(words.remark(remark)) }
      take(try loading.send(contents.contributions))
      names += contents.names
    }

    mutating func end() throws(DatabaseFailure) { take(try loading.end()) }

    private mutating func take(_ outcomes: [Loading.Outcome]) {
      for (outcome, name) in zip(outcomes, names) { told.take(outcome, of: name) }
      names.removeFirst(outcomes.count)
    }
  }

  private static func contents(ofFile path: String) -> ContributionFolder.Contents {
    var contents = ContributionFolder.Contents()
    let slash = path.lastIndex(of: "/")
    let name = String(slash.map { path[path.index(after: $0)...] } ?? path[...])
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    do throws(FolderRemark) {
      if let found = try ContributionFile(folder: folder, name: name).read() {
        contents.contributions = [found]
        contents.names = [path]
      }
    } catch {
      contents.remarks = [error]
    }
    return contents
  }

  // What a folder has published must not be published a second time from somewhere else.
  private static func reading(
    of path: String
  ) throws(CollectFailure) -> ContributionFolder.Reading {
    let ledger: Ledger
    do throws(SharedFolder.Fault) {
      ledger = try SharedFolder(path).ledger()
    } catch {
      throw FolderReport.failure(error, at: path)
    }
    guard ledger.batches.isEmpty else { throw CollectFailure(.badContent, words.moveInstead(path)) }
    do throws(SystemFault) {
      return try ContributionFolder.Reading(ContributionFolder(path))
    } catch {
      throw CollectFailure(reading: path, error)
    }
  }

  /// What became of them.
  private struct Outcomes {
    private(set) var counts: [Loading.Outcome: Int] = [:]

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
