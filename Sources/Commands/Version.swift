/// The version of `reflect`: packages, manual pages and the bill of materials ask the program for it.
///
/// What a number promises is in Documentation/stability.md, and CHANGELOG.md begins with this one.
enum Version {
  static let number = "0.2.0"
}
