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
      let library = try listing.shelf(here).library(.listing)
      let findings = library.decks.flatMap(\.ownFindings)
        .filter { covers == nil || covers.map($0.covers.contains) == true }
      if let covers, findings.isEmpty {
        throw CommandFailure(.notFound, Language.words.nothingCovers(covers))
      }
      try listing.list(findings, { $0.members(of: $1) }) {
        let names = LibraryNames(library)
        return findings.flatMap {
          [SafeText.line(names.name(of: $0)), SafeText.line("  \(PlainText.words($0.statement))")]
        }
      }
    }
  }

  /// `reflect findings show`.
  struct Show: ReportingCommand {
    static var configuration: CommandConfiguration { .named("show", Language.help.findingsShow) }

    @Argument(help: Language.help.findingID)
    var id: String

    @OptionGroup var listing: ListingOptions

    func perform(_ here: Installation) throws {
      let (finding, deck) = try listing.shelf(here).library().finding(id)
      try listing.show(here, json: JSONWriter.single { $0.everything(of: finding, in: deck) }) {
        FindingPageBuilder(words: here.documents).document(for: finding, in: deck)
      }
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

    @OptionGroup var fit: FitOptions

    @OptionGroup var listing: ListingOptions

    func perform(_ here: Installation) throws {
      let shelf = try listing.shelf(here)
      let library = shelf.usableCards(.listing)
      let plans = try fit.only(shelf.plans()) { $0.takes($1, in: library) }
      try listing.list(plans, { $0.members(of: $1, in: library) }) {
        lines(of: plans, in: library)
      }
    }

    // Under who each is first of all for; where it was asked for one setting, all are for that.
    private func lines(of plans: [Plan], in library: Library) -> [SafeText] {
      let asked = fit.fit.setting
      let blocks = Setting.allCases.map { setting -> [SafeText] in
        let group =
          asked == setting
          ? plans.suitable(for: setting) : plans.filter { asked == nil && $0.purpose == setting }
        guard !group.isEmpty else { return [] }
        return [SafeText.line(Language.words.suits(setting))]
          + group.map {
            let line = Language.words.planLine($0, $0.weight(in: library), under: setting)
            return SafeText.line("  \(line)")
          }
      }
      return Array(blocks.filter { !$0.isEmpty }.joined(separator: [SafeText("")]))
    }
  }

  /// `reflect plans show`.
  struct Show: ReportingCommand {
    static var configuration: CommandConfiguration { .named("show", Language.help.plansShow) }

    @Argument(help: Language.help.planID)
    var id: String

    @OptionGroup var listing: ListingOptions

    func perform(_ here: Installation) throws {
      let shelf = try listing.shelf(here)
      let library = try shelf.library(.listing)
      let plan = try shelf.plan(id, with: library)
      try listing.show(here, json: JSONWriter.single { $0.everything(of: plan, in: library) }) {
        PlanPageBuilder(words: here.documents)
          .document(for: plan, language: library.decks.first?.language ?? "en")
      }
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
