/// How views are taken down.
package enum Capture: String, CaseIterable, Sendable {
  /// By turns at one keyboard, each in private.
  case each
  /// By the facilitator, as counts after a show of hands or closed eyes.
  case tally
}
