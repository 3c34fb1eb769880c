internal import Window

/// How the full-screen face is laid out.
package struct StageLook: Hashable, Sendable {
  /// Whether it is laid out for a projector: more room, shorter lines, one thing at a time.
  package var isLarge: Bool
  /// Whether the clock changes only with the minute.
  package var isCalm: Bool

  /// Makes a look.
  package init(isLarge: Bool = false, isCalm: Bool = false) {
    self.isLarge = isLarge
    self.isCalm = isCalm
  }
}
