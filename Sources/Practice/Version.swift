/// The version of all programs: packages, manual pages and the bill of materials ask the program for it.
///
/// What a number promises is in Documentation/stability.md, and CHANGELOG.md begins with this one.
package enum Version {
  /// Its number, as `0.2.0`.
  package static let number = "0.2.0"
}
