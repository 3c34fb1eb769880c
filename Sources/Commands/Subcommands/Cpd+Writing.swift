internal import ArgumentParser
internal import Journal
internal import Practice
internal import Window

extension Cpd {
  /// `reflect cpd new`.
  struct New: ReportingCommand {
    static var configuration: CommandConfiguration {
      .named("new", Language.help.cpdNew, Language.help.cpdNewDiscussion)
    }

    @Option(name: .long, help: Language.help.profile)
    var profile: String?

    @Option(name: .customLong("from"), help: Language.help.fromSessions)
    var sessions: String?

    @Option(name: .customLong("as"), help: Language.help.asPerson)
    var person: String?

    @Flag(name: .long, help: Language.help.yes)
    var yes = false

    @Option(name: .long, help: Language.help.activityTitle)
    var title: String?

    @OptionGroup var common: CommonOptions

    func perform(_ here: Installation) throws {
      let workspace = try common.place(here)
      let asked = profile ?? here.preferences[.profile] ?? Self.usualProfile
      let profile = try Shelf(workspace: workspace).profile(asked)
      let drawn = try drawn(here)
      let console = LiveConsole()
      let title = try title ?? drawn.first?.record.title ?? Self.askTitle(console)
      if profile.isOld(on: WallClock.today) {
        Output.tell(Language.words.profileIsOld(profile))
      }
      let learning = Learning(workspace, console)
      let last = drawn.map(\.record).max { ($0.day, $0.id) < ($1.day, $1.id) }
      let open = try learning.create { id in
        var dossier = Dossier(
          id: id, profile, day: last?.day ?? WallClock.today, title: title,
          setting: last?.setting ?? .solo, at: WallClock.now)
        dossier.take(drawn)
        return dossier
      }
      try learning.run(open, drawingOn: drawn)
    }

    private static let usualProfile = "plain"

    private func drawn(_ here: Installation) throws -> [OwnWords] {
      try CommaList.words(sessions ?? "").map { name in
        let record = try StoredSession(name, common, here).record
        guard let person, !record.setting.isPrivate else { return OwnWords(record) }
        let participant = record.participants[try Summary.index(of: person, in: record)]
        guard
          try Confirmation.given(
            yes, asking: Language.words.ownPartQuestion(participant.label),
            otherwise: Language.words.ownPartNeedsYes(participant.label))
        else { return OwnWords(record) }
        return OwnWords(record, of: participant.number)
      }
    }

    private static func askTitle(_ console: any Console) throws -> String {
      switch try console.ask(SafeText(Language.words.askActivity), echo: true) {
      case .line(let line): if let title = line.wordsIfAny { return title }
      case .interrupted: throw CommandFailure(.interrupted, "")
      case .tooLong, .end: break
      }
      throw CommandFailure(.usage, Language.words.activityNeeded)
    }
  }

  /// `reflect cpd resume`.
  struct Resume: ReportingCommand {
    static var configuration: CommandConfiguration { .named("resume", Language.help.cpdResume) }

    @Argument(help: Language.help.dossierToResume)
    var id: String?

    @OptionGroup var common: CommonOptions

    func perform(_ here: Installation) throws {
      let learning = Learning(try common.place(here), LiveConsole())
      let id = try id.map(learning.dossiers.dossier) ?? learning.unfinished()
      let open = try learning.dossiers.open(id)
      guard !open.dossier.isGoneThrough else {
        throw CommandFailure(.usage, Language.words.learningGoneThrough(id))
      }
      try learning.say(Language.words.learningResumed(open.dossier))
      try learning.run(open, drawingOn: learning.drawn(for: open.dossier))
    }
  }

  /// `reflect cpd edit`.
  struct Edit: ReportingCommand {
    static var configuration: CommandConfiguration {
      .named("edit", Language.help.cpdEdit, Language.help.cpdEditDiscussion)
    }

    @Argument(help: Language.help.dossier)
    var id: String

    @Option(name: .long, help: Language.help.answerNumber)
    var question: Int?

    @Option(name: .long, help: Language.help.answerWords)
    var words: String?

    @Flag(name: .long, help: Language.help.answerOut)
    var takeOut = false

    @Option(name: .long, help: Language.help.activityTitle)
    var title: String?

    @Option(name: .long, help: Language.help.activityDay)
    var day: String?

    @Option(name: .long, help: Language.help.activityMinutes)
    var minutes: Int?

    @Option(name: .long, help: Language.help.activityKind)
    var kind: String?

    @OptionGroup var common: CommonOptions

    func validate() throws {
      if (words != nil || takeOut) == (question == nil), question != nil || words != nil || takeOut
      {
        throw ValidationError(Language.words.nothingToPutRight)
      }
      if let day, CalendarDay(day) == nil {
        throw ValidationError(Language.words.answerUnclear(.noDay(day)))
      }
      if let minutes, !(1...Dossier.mostMinutes).contains(minutes) {
        throw ValidationError(Language.words.answerUnclear(.noMinutes("\(minutes)")))
      }
    }

    func perform(_ here: Installation) throws {
      let learning = Learning(try common.place(here), LiveConsole())
      let open = try learning.dossiers.open(learning.dossiers.dossier(id))
      if try changeFacts(of: open) || changeAnswer(of: open) {
        return try Output.show([SafeText.line(Language.words.answerPutRight)])
      }
      try learning.putRight(open, drawingOn: learning.drawn(for: open.dossier))
    }

    private func changeFacts(of open: OpenDossier) throws -> Bool {
      var dossier = open.dossier
      if let title = title?.wordsIfAny { dossier.title = title }
      if let day = day.flatMap({ CalendarDay($0) }) { dossier.day = day }
      if let minutes { dossier.minutes = minutes }
      if let kind { dossier.kind = kind.wordsIfAny }
      guard dossier != open.dossier else { return false }
      dossier.updated = WallClock.now
      try open.save(dossier)
      return question == nil
    }

    private func changeAnswer(of open: OpenDossier) throws -> Bool {
      guard let question else { return false }
      var dossier = open.dossier
      guard dossier.items.indices.contains(question - 1) else {
        throw CommandFailure(
          .notFound, Language.words.noSuchAnswer("\(question)", of: dossier.items.count))
      }
      let words = takeOut ? nil : try Spoken.words(words, asking: "")?.wordsIfAny
      guard takeOut || words != nil else {
        throw CommandFailure(.usage, Language.words.wordsNeeded)
      }
      do throws(Dossier.Fault) {
        try dossier.answer(words, at: question - 1)
      } catch {
        throw CommandFailure(.usage, Language.words.answerUnclear(error))
      }
      dossier.updated = WallClock.now
      try open.save(dossier)
      return true
    }
  }
}
