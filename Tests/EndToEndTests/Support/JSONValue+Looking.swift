import Practice

extension JSONValue {
  /// The items of an array; none of anything else.
  var items: [JSONValue] { if case .array(let items) = content { items } else { [] } }
  /// A string's text.
  var text: String? { if case .string(let text) = content { text } else { nil } }
  /// A whole number.
  var number: Int? { if case .whole(let number) = content { number } else { nil } }

  /// The member of an object with this name.
  subscript(_ name: String) -> JSONValue? {
    guard case .object(let members) = content else { return nil }
    return members.first { $0.name == name }?.value
  }
}
