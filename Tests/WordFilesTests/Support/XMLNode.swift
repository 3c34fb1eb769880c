/// An element of XML.
struct XMLNode: Hashable {
  /// The name with its prefix, such as `w:p`.
  var name: String
  /// The attributes with their prefixes.
  var attributes: [String: String]
  /// The elements in it.
  var children: [XMLNode] = []
  /// The words directly in it.
  var words = ""

  /// Every element of a name in it, however deep, in order.
  func all(_ name: String) -> [XMLNode] {
    children.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
  }

  /// The first element of a name in it, however deep.
  func first(_ name: String) -> XMLNode? {
    all(name).first
  }

  /// The values of an attribute of all elements of a name in it.
  func values(_ name: String, _ attribute: String) -> [String] {
    all(name).compactMap { $0.attributes[attribute] }
  }

  /// All elements in it and it itself.
  var everything: [XMLNode] {
    [self] + children.flatMap(\.everything)
  }

  /// The words in it, however deep.
  var text: String {
    words + children.map(\.text).joined()
  }
}
