internal import Faces
internal import Practice

/// What comes after the menu.
enum MenuFinish: Hashable {
  case quit
  /// Ctrl-C, or a signal asked the program to stop.
  case interrupted
  case resume(SessionID)
  case start(SessionWish)
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

  /// What writes handouts.
  var handouts: HandoutRun { get throws { try supplies().handouts } }

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
    case nil: break
    }
  }

  // Records that cannot be read are no reason not to begin something.
  private func giveRecords(_ supplies: MenuSupplies, to menu: inout Faces.Menu) {
    do {
      menu.take(try supplies.records())
    } catch {
      menu.take(MenuRecords(unfinished: [], actions: [], today: WallClock.today))
      menu.say(CommandFailure(any: error).message)
    }
  }

  /// Records what became of an action, and says so.
  func close(
    _ entry: ActionLedger.Entry, _ result: ActionOutcome.Result, _ whatHappened: String?,
    in menu: inout Faces.Menu
  ) throws {
    let supplies = try supplies()
    do {
      let words = try supplies.close(entry, result, whatHappened: whatHappened)
      giveRecords(supplies, to: &menu)
      menu.say(words)
    } catch {
      menu.say(CommandFailure(any: error).message)
    }
  }
}
