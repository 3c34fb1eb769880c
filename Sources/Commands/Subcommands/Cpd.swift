internal import ArgumentParser
internal import Documents
internal import Faces
internal import Journal
internal import Practice
internal import Window

/// `reflect cpd`: records of one's own learning.
struct Cpd: ParsableCommand {
  static var configuration: CommandConfiguration {
    .group(
      "cpd", Language.help.cpd, Language.help.cpdDiscussion,
      of: [
        List.self, New.self, Resume.self, Show.self, Edit.self, Export.self, Due.self, Delete.self,
        Profiles.self,
      ])
  }
}

extension Cpd {
  /// `reflect cpd list`.
  struct List: ReportingCommand {
    static var configuration: CommandConfiguration {
      .named("list", Language.help.cpdList, Language.help.cpdListDiscussion)
    }

    @Option(name: .long, help: Language.help.since)
    var since: String?

    @Option(name: .long, help: Language.help.until)
    var until: String?

    @Option(name: .long, help: Language.help.learningFormat)
    var format: HandoutFormat?

    @OptionGroup var options: FileOptions

    @OptionGroup var listing: ListingOptions

    func validate() throws { _ = try period }

    private var period: (since: CalendarDay?, until: CalendarDay?) {
      get throws {
        (
          try since.map { try DayText.day($0, of: "--since") },
          try until.map { try DayText.day($0, of: "--until") }
        )
      }
    }

    func perform(_ here: Installation) throws {
      let (since, until) = try period
      let file = LearningFile(
        format: format, options: options, plain: listing.common.plain, here: here)
      try file.handOver()
      let found = try Dossiers(beside: listing.common.journal(here)).list()
      let stored = found.dossiers.filter { stored in
        since.map { $0 <= stored.dossier.day } ?? true
          && until.map { stored.dossier.day <= $0 } ?? true
      }
      if listing.json {
        try Output.show(JSONWriter.list(stored.map(\.dossier)) { $0.members(of: $1) })
      } else if file.isWanted {
        try file.deliver(
          LearningListBuilder(words: here.documents)
            .document(for: stored.map(\.dossier), since: since, until: until),
          as: Language.words.learningListFileName)
      } else if stored.isEmpty, found.setAside.isEmpty {
        try Output.show([SafeText.line(Language.words.noLearning(since, until))])
      } else {
        try Output.show(stored.map { SafeText.line(Language.words.learningLine($0)) })
      }
      found.setAside.tell()
    }
  }

  /// `reflect cpd show`.
  struct Show: ReportingCommand {
    static var configuration: CommandConfiguration { .named("show", Language.help.cpdShow) }

    @Argument(help: Language.help.dossier)
    var id: String

    @OptionGroup var listing: ListingOptions

    func perform(_ here: Installation) throws {
      let dossier = try StoredDossier.found(id, in: Dossiers(beside: listing.common.journal(here)))
      try listing.show(here, json: DossierCodec.encode(dossier)) {
        DossierBuilder(words: here.documents).document(for: [dossier])
      }
    }
  }

  /// `reflect cpd export`.
  struct Export: ReportingCommand {
    static var configuration: CommandConfiguration { .named("export", Language.help.cpdExport) }

    @Argument(help: Language.help.dossiers)
    var ids: [String]

    @Option(name: .long, help: Language.help.learningFormat)
    var format: HandoutFormat?

    @OptionGroup var options: FileOptions

    @OptionGroup var common: CommonOptions

    func perform(_ here: Installation) throws {
      let file = LearningFile(format: format, options: options, plain: common.plain, here: here)
      try file.handOver()
      let dossiers = Dossiers(beside: try common.journal(here))
      let chosen = try ids.map { try StoredDossier.found($0, in: dossiers) }
        .reduce(into: [Dossier]()) { if !$0.contains($1) { $0.append($1) } }
      chosen.forEach { $0.warnOfWords() }
      try file.deliver(
        DossierBuilder(words: here.documents).document(for: chosen),
        as: Language.words.learningFileName(chosen[0].id))
    }
  }

  /// `reflect cpd due`: those whose last day has passed.
  struct Due: ReportingCommand {
    static var configuration: CommandConfiguration {
      .named("due", Language.help.cpdDue, Language.help.cpdDueDiscussion)
    }

    @OptionGroup var listing: ListingOptions

    func perform(_ here: Installation) throws {
      let time = here.preferences.learningTime
      let due = try Dossiers(beside: listing.common.journal(here)).due(on: WallClock.today, time)
      try listing.list(
        due,
        { writer, stored in
          writer.members(of: stored.dossier)
          writer.member("keptUntil", stored.dossier.lastDay(time).description)
        }
      ) {
        due.isEmpty
          ? [SafeText.line(Language.words.noLearningDue(time))] : due.lines(time)
      }
      if !due.isEmpty, !listing.json { Output.tell(Language.words.howToDeleteLearning) }
    }
  }

  /// `reflect cpd delete`.
  struct Delete: ReportingCommand {
    static var configuration: CommandConfiguration { .named("delete", Language.help.cpdDelete) }

    @Argument(help: Language.help.dossiers)
    var ids: [String]

    @Flag(name: .long, help: Language.help.yes)
    var yes = false

    @OptionGroup var common: CommonOptions

    func perform(_ here: Installation) throws {
      let dossiers = Dossiers(beside: try common.journal(here))
      try dossiers.remove(ids.map { try dossiers.dossier($0) }, yes: yes)
    }
  }

  /// `reflect cpd profiles`.
  struct Profiles: ReportingCommand {
    static var configuration: CommandConfiguration {
      .named("profiles", Language.help.cpdProfiles, Language.help.cpdProfilesDiscussion)
    }

    @Argument(help: Language.help.profileID)
    var id: String?

    @OptionGroup var listing: ListingOptions

    func perform(_ here: Installation) throws {
      let shelf = Shelf(workspace: try listing.common.place(here))
      let (words, today) = (Language.words, WallClock.today)
      if let id {
        let profile = try shelf.profile(id)
        if listing.json {
          return try Output.show(JSONWriter.single { $0.everything(of: profile, today: today) })
        }
        return try Output.show(words.profileLines(profile, today: today).map { SafeText.line($0) })
      }
      let profiles = shelf.profiles()
      if listing.json {
        return try Output.show(
          JSONWriter.list(profiles) { $0.members(of: $1, today: today) })
      }
      try Output.show(profiles.map { SafeText.line(words.profileLine($0, today: today)) })
    }
  }
}

extension Preferences {
  /// How long records of learning are kept.
  var learningTime: Age { self[.keepLearningFor].flatMap { Age($0) } ?? .ofLearning }
}

extension [StoredDossier] {
  /// A line for each that is past its day.
  func lines(_ time: Age) -> [SafeText] {
    map { SafeText.line(Language.words.learningDueLine($0, until: $0.dossier.lastDay(time))) }
  }
}

extension Dossiers {
  /// Deletes those with these ids, each after a question unless `yes` was said beforehand.
  func remove(_ ids: [SessionID], yes: Bool) throws {
    for id in ids {
      let title = (try? read(id))?.dossier.title ?? ""
      let question = Language.words.learningDeleteQuestion(id, title: title)
      guard try Confirmation.given(yes, asking: question) else {
        try Output.show([SafeText.line(Language.words.nothingDeleted)])
        continue
      }
      try delete(id)
      id.sweepAnswers()
      try Output.show([SafeText.line(Language.words.learningDeleted(id))])
    }
  }

  /// The dossier that `name` means.
  ///
  /// - Throws: A `JournalError`, or a `CommandFailure` where there is none.
  func dossier(_ name: String) throws -> SessionID {
    do {
      return try find(name)
    } catch let error as JournalError where error.code == .notFound {
      throw CommandFailure(.notFound, Language.words.noSuchLearning(name))
    }
  }
}

extension StoredDossier {
  /// The dossier that `name` means; warns when it was changed outside the program.
  static func found(_ name: String, in dossiers: Dossiers) throws -> Dossier {
    let stored = try dossiers.read(dossiers.dossier(name))
    if stored.integrity != .intact {
      Output.tell(Language.words.changedOutside(dossiers.path(of: stored.dossier.id)))
    }
    return stored.dossier
  }
}

extension Dossier {
  /// Says before it's sent what in it may let someone be known again; nothing is held back.
  fileprivate func warnOfWords() {
    let check = WordsWatch().check
    WordsPlaces.tell(
      items.indices.flatMap { index in
        check.identifying(in: answer(at: index) ?? "").map {
          Language.words.identifyingPlace($0, in: items[index].title, isShown: true)
        }
      })
  }
}

extension JSONWriter {
  /// Writes what a listing says of a record of learning.
  fileprivate mutating func members(of dossier: Dossier) {
    member("id", dossier.id.text)
    member("day", dossier.day.description)
    member("title", dossier.title)
    member("kind", ifAny: dossier.kind)
    member("minutes", ifAny: dossier.minutes)
    member("setting", dossier.setting.rawValue)
    member("profile", dossier.profile.id)
    member("checked", dossier.profile.checked.description)
    member("unfinished", !dossier.isGoneThrough)
  }

  fileprivate mutating func members(of profile: LearningProfile, today: CalendarDay) {
    member("id", profile.id)
    member("title", profile.title)
    member("body", profile.body)
    member("checked", profile.checked.description)
    member("checkAgain", profile.checkAgain)
    member("address", ifAny: profile.address?.address)
    member("old", profile.isOld(on: today))
  }

  fileprivate mutating func everything(of profile: LearningProfile, today: CalendarDay) {
    members(of: profile, today: today)
    member("about", PlainText.paragraphs(profile.about))
    member("questions", objects: profile.questions) { writer, question in
      writer.member("title", question.title)
      writer.member("keepAs", question.field.rawValue)
      writer.member("text", PlainText.paragraphs(question.text))
      writer.member("drawOn", question.drawsOn.map(\.rawValue))
    }
  }
}
