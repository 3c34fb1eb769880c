internal import System

/// Waiting for what another thread or another program does.
///
/// A test that waits ends as soon as it may. The limit is for what never happens, and so long that
/// no machine is too slow for it: how fast something is, no test judges.
package struct Patience: Sendable {
  private let end = ContinuousClock.now + .seconds(120)

  /// Patience that begins now.
  package init() {}

  /// Whether it has been waited for long enough.
  package var isOver: Bool { ContinuousClock.now > end }

  /// Lets a moment pass.
  package func pause() {
    Clocks.pause(milliseconds: 2)
  }

  /// Waits until `isSo`; false when it never is.
  package static func waits(until isSo: () throws -> Bool) rethrows -> Bool {
    let patience = Patience()
    while true {
      if try isSo() { return true }
      if patience.isOver { return false }
      patience.pause()
    }
  }
}
