internal import Faces
internal import Journal
internal import Practice

/// What comes after the menu.
enum MenuFinish: Equatable {
  case quit
  /// Ctrl-C, or a signal asked the program to stop.
  case interrupted
  case resume(SessionID)
  case start(SessionWish)
  /// A command that asks in lines.
  case converse([String])
}

/// Gives the menu what its pages need, whichever face shows them; everything is found only once it
/// is asked for.
final class MenuDesk {
  private let find: () throws -> MenuSupplies
  private var known: MenuSupplies?

  init(_ find: @escaping () throws -> MenuSupplies) {
    self.find = find
  }

  private func supplies() throws -> MenuSupplies {
    if let known { return known }
    let supplies = try find()
    known = supplies
    return supplies
  }

  /// Whether whoever writes `file` is asked for the passphrase: another process has none of this one's keys.
  func asksPassphrase(for file: MenuFile) throws -> Bool {
    try !file.isHandout && supplies().workspace.journal.vault.hasKeys
  }

  /// What writes files.
  var files: FileRun { get throws { try supplies().files } }

  /// Reads what the page at hand needs.
  func giveNeeded(to menu: inout Faces.Menu) throws {
    let supplies = try supplies()
    switch menu.need {
    case .records: giveRecords(supplies, to: &menu)
    case .plans:
      let (plans, faults) = supplies.plans()
      menu.take(plans, faults: faults)
    case .decks:
      let (library, faults) = supplies.library()
      menu.take(library, faults: faults)
    case .search: menu.take(SearchShelf(try supplies.records().sessions.map(\.record)))
    case .learning: giveLearning(supplies, to: &menu)
    case .text(let text):
      do {
        menu.take(try supplies.reading(text))
      } catch {
        menu.goBack()
        menu.say(CommandFailure(any: error).message)
      }
    case nil: break
    }
  }

  // Records that cannot be read are no reason not to begin something.
  private func giveRecords(_ supplies: MenuSupplies, to menu: inout Faces.Menu) {
    do {
      menu.take(try supplies.records())
    } catch {
      menu.take(MenuRecords(sessions: [], actions: [], today: WallClock.today))
      menu.say(CommandFailure(any: error).message)
    }
  }

  private func giveLearning(_ supplies: MenuSupplies, to menu: inout Faces.Menu) {
    do {
      menu.take(try supplies.learning())
    } catch {
      menu.take(MenuLearning([], profiles: []))
      menu.say(CommandFailure(any: error).message)
    }
  }

  /// Changes something in the records, and says how it went.
  func change(_ change: MenuChange, in menu: inout Faces.Menu) throws {
    let supplies = try supplies()
    let said: String
    do {
      said = try supplies.change(change)
    } catch {
      said = CommandFailure(any: error).message
    }
    giveRecords(supplies, to: &menu)
    if case .deleteLearning = change { giveLearning(supplies, to: &menu) }
    menu.say(said)
  }
}
