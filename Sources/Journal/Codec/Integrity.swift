/// Whether a record is as reflect wrote it.
package enum Integrity: Sendable {
  /// Every byte is as it was written.
  case intact
  /// It reads well, but was changed by something else, so that reflect never rewrites it.
  case changedOutside
}
