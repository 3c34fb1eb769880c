package import Sealing

/// To whom the files of a store are sealed, and whether all of them are: what the file of its keys says.
///
/// The file is one that `age -R` reads as well; what only we need stands in its remarks.
package struct SealingKeys: Equatable, Sendable {
  /// How far it is.
  ///
  /// The file takes the place of the one before in one step, so that whoever comes after a
  /// kill sees what was meant and finishes it.
  package enum State: String, CaseIterable, Sendable {
    /// Every file is sealed to these keys.
    case sealed
    /// What is written is sealed to these keys; what was there before may be plain still.
    case sealing
    /// The same, and what was sealed before may be sealed to other keys still.
    case resealing
    /// What is written stays plain; what was there before may be sealed still.
    case opening
  }

  package var state: State
  /// The store's own, whose secret key the passphrase opens.
  package var store: PublicKey
  /// That of a key on paper.
  package var recovery: PublicKey?
  /// Those of employers.
  package var employers: [PublicKey] = []

  package init(_ state: State, store: PublicKey) {
    self.state = state
    self.store = store
  }

  package var all: [PublicKey] { [store] + [recovery].compactMap { $0 } + employers }

  private static let format = "reflect.sealing/1"

  var text: String {
    let sections = [("store", [store]), ("recovery", recovery.map { [$0] } ?? [])]
    let lines =
      ["# \(Self.format) \(state.rawValue)"]
      + (sections + [("employer", employers)]).flatMap { name, keys in
        keys.flatMap { ["# \(name)", $0.text] }
      }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Reads what `text` wrote; nil for anything else.
  init?(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let first = lines[0].split(separator: " ").map(String.init)
    guard first.count == 3, let state = State(rawValue: first[2]), lines.count >= 3,
      let store = PublicKey(lines[2])
    else { return nil }
    self.init(state, store: store)
    for (name, key) in zip(lines.dropFirst(3), lines.dropFirst(4)) {
      switch name {
      case "# recovery": recovery = PublicKey(key)
      case "# employer": employers += [PublicKey(key)].compactMap { $0 }
      default: break
      }
    }
    // What isn't written in the very same way holds something that would be lost.
    guard self.text == text else { return nil }
  }
}
