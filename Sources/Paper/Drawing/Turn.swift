internal import Synchronization

/// One at a time: whoever draws or measures has the fonts of the process for themselves.
///
/// cairo keeps the font files of all its users in one place, ten of them open. Where one thread needs
/// another file, cairo closes one that a second thread has begun to read (1.16,
/// `_cairo_ft_unscaled_font_lock_face`).
enum Turn {
  private static let turn = Mutex(())

  /// Does `work` when it is its turn.
  static func take<Result: Sendable>(_ work: () throws -> Result) rethrows -> Result {
    try turn.withLock { _ in try work() }
  }
}
