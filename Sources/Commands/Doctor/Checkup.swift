internal import Decks
internal import Faces
internal import Journal
internal import Practice
internal import System

/// What `reflect doctor` looks at: what is here, where records go, and what the terminal can show.
///
/// Nothing that was recorded is in it, only how many records there are.
struct Checkup {
  /// What a finding is about.
  enum Part: String, CaseIterable {
    case program
    case cards
    case paper
    case phones
    case counts
    case records
    case terminal
  }

  /// How much it matters.
  enum State: String {
    case good
    /// Worth knowing; nothing has to be done.
    case note
    /// Something can't be done until it's there.
    case missing
    case wrong
  }

  enum Finding: Equatable {
    case program(String)
    case placeUnknown
    /// Typing `reflect` starts another one than this.
    case otherProgram(String)
    case preferenceFaults(Int)

    case cards(cards: Int, decks: Int, plans: Int, in: [String])
    case faults(Int)
    case noCards(reason: String)

    case paper(Companion.State)
    case fontMissing
    case phones(Companion.State)
    case counts(Companion.State)

    case records(Int, in: String)
    case noRecordsYet(in: String)
    case notReadable(Int)
    case recordsClosed(reason: String)
    case cannotWrite(String)
    case onlyYou
    case others(folder: String, permissions: UInt32)
    case notEncrypted
    case sealed(Int, plain: Int)

    case noTerminal
    case plainOnly(reason: String?)
    case window(columns: Int, rows: Int)
    case smallWindow(columns: Int, rows: Int)
    case colours
    case fewColours(String)
    case noColour
    case letters
    case lettersOdd([String])
    case lettersUnknown
    case keysUntried
    case key(String, ClickerKey)
  }

  /// What was found; of each part in the order in which it is told.
  private(set) var findings: [Finding] = []

  /// Looks around.
  ///
  /// - Parameter workspace: Finds the workspace, or throws why there is none.
  init(_ surroundings: Surroundings, _ here: Installation, workspace: () throws -> Workspace) {
    lookAtProgram(surroundings, here)
    do {
      let workspace = try workspace()
      lookAtCards(workspace)
      lookAtRecords(workspace.records, surroundings)
    } catch {
      findings.append(.noCards(reason: CommandFailure(error)?.message ?? "\(error)"))
    }
    lookAtPaper(surroundings, here)
    add(.phones(Companion.room(surroundings).state))
    add(.counts(Companion.collect(surroundings).state))
  }

  mutating func add(_ finding: Finding) { findings.append(finding) }

  // MARK: - What is here

  private mutating func lookAtProgram(_ surroundings: Surroundings, _ here: Installation) {
    if let program = surroundings.program {
      add(.program(program))
      if let first = Files.program(called: "reflect", on: surroundings.value("PATH") ?? ""),
        let real = try? Files.resolved(first), let own = try? Files.resolved(program), real != own
      {
        add(.otherProgram(first))
      }
    } else {
      add(.placeUnknown)
    }
    if !here.preferences.faults.isEmpty {
      add(.preferenceFaults(here.preferences.faults.count))
    }
  }

  private mutating func lookAtCards(_ workspace: Workspace) {
    let shelf = Shelf(workspace: workspace)
    let readings = shelf.decks(.whole)
    let plans = workspace.planFolders.map {
      PlanReader(folder: $0.path, shownAs: $0.shown, decks: readings.compactMap(\.deck)).read()
    }
    let decks = readings.compactMap(\.deck)
    if decks.isEmpty {
      add(.noCards(reason: Language.words.noDeck))
    } else {
      add(
        .cards(
          cards: decks.map(\.cards.count).reduce(0, +), decks: decks.count,
          plans: plans.map(\.plans.count).reduce(0, +), in: workspace.roots.map(\.path)))
    }
    let faults = (readings.flatMap(\.diagnostics) + plans.flatMap(\.diagnostics))
      .count { $0.severity == .error }
    if faults > 0 { add(.faults(faults)) }
  }

  private mutating func lookAtPaper(_ surroundings: Surroundings, _ here: Installation) {
    let program = Companion.paper(surroundings).state
    // This may be that program itself.
    if case .missing = program, here.press != nil { return }
    add(.paper(program))
    if case .works = program, !PrintFont.isHere(surroundings) { add(.fontMissing) }
  }

  // MARK: - Records

  private mutating func lookAtRecords(_ folder: String, _ surroundings: Surroundings) {
    let journal = Journal(folder: folder, reader: .decks)
    if journal.vault.hasKeys, let sealing = try? journal.sealing() {
      add(.sealed(sealing.sealed, plain: sealing.plain))
      return lookAtPermissions(folder)
    }
    do {
      let listing = try journal.unasked.list()
      let count = listing.records.count
      add(count == 0 ? .noRecordsYet(in: folder) : .records(count, in: folder))
      if !listing.setAside.isEmpty { add(.notReadable(listing.setAside.count)) }
    } catch {
      add(.recordsClosed(reason: CommandFailure(error)?.message ?? "\(error)"))
    }
    lookAtPermissions(folder)
    add(.notEncrypted)
  }

  private mutating func lookAtPermissions(_ folder: String) {
    var nearest = folder[...]
    while !nearest.isEmpty, !Files.exists(String(nearest)) {
      nearest = nearest.prefix(upTo: nearest.lastIndex(of: "/") ?? nearest.startIndex)
    }
    let made = nearest.isEmpty ? "/" : String(nearest)
    if !Files.isWritable(made) { add(.cannotWrite(made)) }
    guard let status = try? FileStatus(at: folder, following: true) else { return }
    let open = status.permissions & 0o077
    add(open == 0 ? .onlyYou : .others(folder: folder, permissions: status.permissions))
  }
}

/// The font that paper is set in.
enum PrintFont {
  /// Whether one of its files lies where fonts are kept.
  static func isHere(_ surroundings: Surroundings) -> Bool {
    let own = surroundings.home.map { ["\($0)/.local/share/fonts", "\($0)/.fonts"] } ?? []
    let beside = Workspace.share(of: surroundings).map { ["\($0.path)/Fonts"] } ?? []
    return (beside + own + ["/usr/share/fonts", "/usr/local/share/fonts"])
      .contains { isIn($0, levels: 4) }
  }

  // One file for each weight, or one for all of them.
  private static let names = ["Inter-Regular.", "InterVariable.", "Inter.ttc"]

  private static func isIn(_ folder: String, levels: Int) -> Bool {
    guard levels > 0, let entries = try? FolderEntry.all(in: folder) else { return false }
    return entries.contains { entry in
      names.contains { entry.name.hasPrefix($0) }
        || entry.kind != .file && isIn("\(folder)/\(entry.name)", levels: levels - 1)
    }
  }
}
