internal import ArgumentParser
internal import Decks
internal import Documents
internal import Practice

/// `reflect findings`: the evidence behind the cards.
struct Findings: ParsableCommand {
  static var configuration: CommandConfiguration {
    .group(
      "findings", Language.help.findings, of: [List.self, Show.self])
  }
}

extension Findings {
  /// `reflect findings list`.
  struct List: ReportingCommand {
    static var configuration: CommandConfiguration { .named("list", Language.help.findingsList) }

    @Option(name: .long, help: Language.help.covers)
    var covers: String?

    @OptionGroup var listing: ListingOptions

    func perform(_ here: Installation) throws {
      let library = try Shelf(workspace: listing.common.place(here)).library(.listing)
      let findings = library.decks.flatMap(\.ownFindings)
        .filter { covers == nil || covers.map($0.covers.contains) == true }
      if let covers, findings.isEmpty {
        throw CommandFailure(.notFound, Language.words.nothingCovers(covers))
      }
      if listing.json { return try Output.show(JSONWriter.list(findings) { $0.members(of: $1) }) }
      let names = LibraryNames(library)
      try Output.show(
        findings.flatMap {
          [SafeText.line(names.name(of: $0)), SafeText.line("  \(PlainText.words($0.statement))")]
        })
    }
  }

  /// `reflect findings show`.
  struct Show: ReportingCommand {
    static var configuration: CommandConfiguration { .named("show", Language.help.findingsShow) }

    @Argument(help: Language.help.findingID)
    var id: String

    @OptionGroup var listing: ListingOptions

    func perform(_ here: Installation) throws {
      let (finding, deck) = try Shelf(workspace: listing.common.place(here)).library().finding(id)
      if listing.json {
        return try Output.show(JSONWriter.single { $0.everything(of: finding, in: deck) })
      }
      try Pages.show(
        FindingPageBuilder(words: here.documents).document(for: finding, in: deck), here)
    }
  }
}

/// `reflect plans`: the timed plans for sessions.
struct Plans: ParsableCommand {
  static var configuration: CommandConfiguration {
    .group(
      "plans", Language.help.plans, of: [List.self, Show.self, Check.self])
  }
}

extension Plans {
  /// `reflect plans list`.
  struct List: ReportingCommand {
    static var configuration: CommandConfiguration { .named("list", Language.help.plansList) }

    @OptionGroup var listing: ListingOptions

    func perform(_ here: Installation) throws {
      let plans = try Shelf(workspace: listing.common.place(here)).plans()
      if listing.json { return try Output.show(JSONWriter.list(plans) { $0.members(of: $1) }) }
      let groups = Setting.allCases.map { setting in plans.filter { $0.purpose == setting } }
      let blocks = zip(Setting.allCases, groups).filter { !$1.isEmpty }.map { setting, plans in
        [SafeText.line(Language.words.suits(setting))]
          + plans.map { SafeText.line("  \(Language.words.planLine($0))") }
      }
      try Output.show(Array(blocks.joined(separator: [SafeText("")])))
    }
  }

  /// `reflect plans show`.
  struct Show: ReportingCommand {
    static var configuration: CommandConfiguration { .named("show", Language.help.plansShow) }

    @Argument(help: Language.help.planID)
    var id: String

    @OptionGroup var listing: ListingOptions

    func perform(_ here: Installation) throws {
      let shelf = Shelf(workspace: try listing.common.place(here))
      let library = try shelf.library(.listing)
      let plan = try shelf.plan(id, with: library)
      if listing.json { return try Output.show(JSONWriter.single { $0.everything(of: plan) }) }
      try Pages.show(
        PlanPageBuilder(words: here.documents)
          .document(for: plan, language: library.decks.first?.language ?? "en"), here)
    }
  }
}

extension Plans {
  /// `reflect plans check`.
  struct Check: ReportingCommand {
    static var configuration: CommandConfiguration {
      .named("check", Language.help.plansCheck, Language.help.cardsCheckDiscussion)
    }

    @OptionGroup var listing: ListingOptions

    func perform(_ here: Installation) throws {
      try DeckCheck(plansOf: listing.common.place(here)).report(json: listing.json)
    }
  }
}
