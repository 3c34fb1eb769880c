import Practice
import TestKit
import Testing
import Window

@testable import Faces

/// The menu in a window of some size, with everything it asks for given at once.
struct MenuWalk {
  var menu = Menu()
  let size: WindowSize
  /// What it asked of whoever runs it, in order, but for what its pages need.
  private(set) var requests: [MenuRequest] = []
  private let records: MenuRecords
  private let library: Library

  init(
    columns: Int = 80, rows: Int = 24, records: MenuRecords = MenuSamples.records(),
    library: Library = MenuSamples.library
  ) {
    size = WindowSize(columns: columns, rows: rows)
    self.records = records
    self.library = library
    give()
  }

  /// Presses keys one after another; names as `ScriptedKeys` has them, all else is typed.
  mutating func press(_ names: String...) {
    var decoder = KeyDecoder()
    for name in names {
      for key in decoder.keys(from: ScriptedKeys.bytes(name)) + decoder.settle() {
        // What it needs is given below.
        if let request = menu.take(key, in: size), request != .need { requests.append(request) }
        give()
      }
    }
  }

  private mutating func give() {
    while let need = menu.need {
      switch need {
      case .records: menu.take(records)
      case .plans: menu.take(MenuSamples.plans)
      case .decks: menu.take(library)
      }
    }
    while menu.isSearching { menu.searchOn() }
  }

  var frame: Frame { menu.frame(in: size) }
  var text: String { frame.text }
}
