/// A link's address: https, http or mailto only.
package struct Link: Hashable, Sendable {
  /// The address as written.
  package let address: String

  /// Takes `address` when its scheme is https, http or mailto; nil for every other scheme or none.
  ///
  /// An address with a space or a hidden character is none: what is printed must be what is opened.
  package init?(_ address: String) {
    guard !address.contains(" "), SafeText.line(address).string == address,
      Self.leadsSomewhere(address)
    else { return nil }
    self.address = address
  }

  private static func leadsSomewhere(_ address: String) -> Bool {
    let scheme = address.prefix { $0 != ":" }
    let rest = address[scheme.endIndex...].dropFirst()
    switch scheme.lowercased() {
    case "https", "http":
      return rest.hasPrefix("//") && !rest.dropFirst(2).hasPrefix("/") && rest.utf8.count > 2
    case "mailto": return !rest.isEmpty
    default: return false
    }
  }
}
