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
  ///
  /// A name such as `@actions` opens what the first page offers by it.
  mutating func press(_ names: String...) {
    var decoder = KeyDecoder()
    for name in names.flatMap(Self.keys) {
      for key in decoder.keys(from: ScriptedKeys.bytes(name)) + decoder.settle() {
        // What it needs is given below.
        if let request = menu.take(key, in: size), request != .need { requests.append(request) }
        give()
      }
    }
  }

  /// The keys that open what the first page offers, for a name such as `@actions`.
  static func keys(_ name: String) -> [String] {
    guard let number = number(name) else { return [name] }
    return number.map(String.init) + ["Enter"]
  }

  /// The number of what the first page offers; nil where `name` isn't such as `@actions`.
  static func number(_ name: String) -> String? {
    Menu().mainChoices.firstIndex { name == "@\($0)" }.map { String($0 + 1) }
  }

  private mutating func give() {
    while let need = menu.need {
      switch need {
      case .records: menu.take(records)
      case .plans: menu.take(MenuSamples.plans)
      case .decks: menu.take(library)
      case .learning: menu.take(MenuSamples.learning)
      case .search: menu.take(MenuSamples.writings)
      case .text: menu.take([.paragraph("What the session leaves to read.")])
      }
    }
    while menu.isSearching { menu.searchOn() }
  }

  var frame: Frame { menu.frame(in: size) }
  var text: String { frame.text }
}
