/// A link's address: https, http or mailto only.
package struct Link: Hashable, Sendable {
  /// The address as written.
  package let address: String

  /// Takes `address` when its scheme is https, http or mailto; nil for every other scheme or none.
  package init?(_ address: String) {
    let scheme = address.prefix { $0 != ":" }.lowercased()
    guard scheme.utf8.count < address.utf8.count, ["https", "http", "mailto"].contains(scheme)
    else { return nil }
    self.address = address
  }
}
