internal import ArgumentParser
internal import Counts
internal import Journal
internal import Practice

/// `reflect share`: the counts of sessions, for an organisation that brings many together.
struct Share: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "share", abstract: Language.help.share,
      discussion: Language.help.shareDiscussion,
      subcommands: [Preview.self, Withdraw.self, Send.self], defaultSubcommand: Send.self)
  }
}

/// Which sessions are meant: those of a quarter that is over, or some by name.
struct ShareOptions: ParsableArguments {
  @Option(name: .long, help: Language.help.shareQuarter)
  var quarter: String?

  @Option(name: .long, help: Language.help.shareSessions)
  var sessions: String?

  func validate() throws {
    if let quarter, Quarter(quarter) == nil {
      throw ValidationError(Language.words.quarterUnclear(quarter))
    }
  }

  /// The sessions named; nil where a whole quarter is meant.
  func named(in journal: Journal) throws -> Set<SessionID>? {
    try sessions.map { Set(try CommaList.words($0).map(journal.find)) }
  }

  /// The quarter meant: the one asked for, that of the sessions `named`, or the last that is over.
  ///
  /// - Throws: A `CommandFailure` where it isn't over, or sessions are of several.
  func quarter(of named: Set<SessionID>?, _ records: [SessionRecord]) throws -> Quarter {
    let today = WallClock.today
    let asked = quarter.flatMap { Quarter($0) }
    guard let named else {
      let meant = asked ?? Quarter(today).previous
      guard meant.end <= today else {
        throw CommandFailure(.usage, Language.words.quarterNotOver(meant))
      }
      return meant
    }
    let quarters = Set(records.filter { named.contains($0.id) }.map { Quarter($0.day) })
    guard let meant = quarters.first, quarters.count == 1, asked ?? meant == meant else {
      throw CommandFailure(.usage, Language.words.sessionsOfSeveralQuarters)
    }
    return meant
  }
}

extension Share {
  /// `reflect share preview`.
  struct Preview: ReportingCommand {
    static var configuration: CommandConfiguration {
      .named("preview", Language.help.sharePreview, Language.help.sharePreviewDiscussion)
    }

    @OptionGroup var options: ShareOptions

    @OptionGroup var listing: ListingOptions

    func perform(_ here: Installation) throws {
      let workspace = try listing.common.recordPlace(here)
      let sharing = try Sharing(options, in: workspace, here)
      // What is shown is then what is sent, to the last digit; where it can't be kept, others are drawn.
      try? sharing.keepNames(in: workspace)
      if listing.json { return try Output.show(sharing.contribution.file) }
      try Output.show(Language.words.sharePreview(sharing).map { SafeText.line($0) })
      try Output.show(sharing.contribution.file)
    }
  }

  /// `reflect share FOLDER`.
  struct Send: ReportingCommand {
    static var configuration: CommandConfiguration {
      .named("send", Language.help.shareSend)
    }

    @Argument(help: Language.help.sharePlace)
    var place: String?

    @OptionGroup var options: ShareOptions

    @OptionGroup var common: CommonOptions

    func perform(_ here: Installation) throws {
      let place = try SharePlace(place, here)
      let workspace = try common.recordPlace(here)
      let sharing = try Sharing(options, in: workspace, here)
      let found = try place.look(for: sharing.contribution)
      if found == .published {
        throw CommandFailure(.cannotCreate, Language.words.alreadyPublished(sharing.quarter))
      }
      // What was sent is noted first: nothing may be sent that a later file could be compared with unknown.
      try sharing.note(in: workspace)
      do {
        if found != .same { try place.put(sharing.contribution) }
      } catch {
        try sharing.keepNames(in: workspace)
        throw error
      }
      try Output.show(
        Language.words.shared(sharing, at: place.text, found).map { SafeText.line($0) })
    }
  }

  /// `reflect share withdraw`.
  struct Withdraw: ReportingCommand {
    static var configuration: CommandConfiguration {
      .named("withdraw", Language.help.shareWithdraw, Language.help.shareWithdrawDiscussion)
    }

    @Argument(help: Language.help.sharePlace)
    var place: String?

    @Option(name: .long, help: Language.help.withdrawQuarter)
    var quarter: String?

    @OptionGroup var common: CommonOptions

    func perform(_ here: Installation) throws {
      let place = try SharePlace(place, here)
      let book = try ShareBookFile(in: common.place(here)).book()
      let meant: Quarter
      if let quarter {
        guard let named = Quarter(quarter) else {
          throw CommandFailure(.usage, Language.words.quarterUnclear(quarter))
        }
        meant = named
      } else {
        meant = book?.entries.last?.quarter ?? Quarter(WallClock.today).previous
      }
      guard let entry = book?[meant] else {
        throw CommandFailure(.notFound, Language.words.nothingShared(meant))
      }
      try place.takeBack(entry.id, meant)
      try Output.show([SafeText.line(Language.words.withdrawn(meant, from: place.text))])
    }
  }
}
