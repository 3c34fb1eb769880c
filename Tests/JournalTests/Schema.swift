import Practice
import Testing

/// As much of JSON Schema as the schema of a record uses; a keyword it does not know is an error.
struct Schema {
  /// What a value does not keep to, or what the schema says that is not known here.
  struct Violation: Error, Hashable {
    let path: String
    let keyword: String
  }

  let root: JSONValue

  /// Checks `value` against the whole schema.
  func check(_ value: JSONValue) throws {
    try check(value, against: root, at: "")
  }

  /// Every member name the schema knows.
  var memberNames: Set<String> { names(in: root) }

  private func names(in schema: JSONValue) -> Set<String> {
    schema.members.reduce(into: []) { names, member in
      if member.name == "properties" { names.formUnion(member.value.members.map(\.name)) }
      if ["properties", "$defs"].contains(member.name) {
        for inner in member.value.members { names.formUnion(self.names(in: inner.value)) }
      } else {
        names.formUnion(self.names(in: member.value))
        for item in member.value.items { names.formUnion(self.names(in: item)) }
      }
    }
  }

  private func check(_ value: JSONValue, against schema: JSONValue, at path: String) throws {
    for keyword in schema.members {
      guard try keeps(value, keyword, of: schema, at: path) else {
        throw Violation(path: path, keyword: keyword.name)
      }
    }
  }

  private func keeps(
    _ value: JSONValue, _ keyword: JSONValue.Member, of schema: JSONValue, at path: String
  ) throws -> Bool {
    let wanted = keyword.value
    switch keyword.name {
    case "$schema", "$id", "$defs", "title", "description", "format": return true
    case "$ref":
      let name = String(try #require(wanted.text).dropFirst("#/$defs/".count))
      let definition = try #require(root["$defs"]?[name], "no definition of \(name)")
      try check(value, against: definition, at: path)
      return true
    case "type": return value.type == wanted.text
    case "const": return value.content == wanted.content
    case "enum": return wanted.items.contains { $0.content == value.content }
    case "minimum": return try #require(value.whole) >= #require(wanted.whole)
    case "maximum": return try #require(value.whole) <= #require(wanted.whole)
    case "minItems": return try value.items.count >= #require(wanted.whole)
    case "minLength": return try #require(value.text).utf8.count >= #require(wanted.whole)
    case "maxLength": return try #require(value.text).utf8.count <= #require(wanted.whole)
    case "pattern": return try matches(#require(value.text), #require(wanted.text))
    case "required":
      return wanted.items.allSatisfy { name in value.members.contains { $0.name == name.text } }
    case "additionalProperties": return try keepsToNames(value, schema)
    case "properties":
      for member in value.members {
        guard let inner = wanted[member.name] else { continue }
        try check(member.value, against: inner, at: "\(path).\(member.name)")
      }
      return true
    case "items":
      for (index, item) in value.items.enumerated() {
        try check(item, against: wanted, at: "\(path)[\(index)]")
      }
      return true
    case "oneOf":
      return wanted.items.count { (try? check(value, against: $0, at: path)) != nil } == 1
    default: throw Violation(path: path, keyword: "unknown keyword \(keyword.name)")
    }
  }

  private func keepsToNames(_ value: JSONValue, _ schema: JSONValue) throws -> Bool {
    let known = try #require(schema["properties"]).members.map(\.name)
    return value.members.allSatisfy { known.contains($0.name) }
  }

  private func matches(_ text: String, _ pattern: String) throws -> Bool {
    try text.firstMatch(of: Regex(pattern)) != nil
  }
}

extension JSONValue {
  var members: [Member] { if case .object(let members) = content { members } else { [] } }
  var items: [JSONValue] { if case .array(let items) = content { items } else { [] } }
  var text: String? { if case .string(let text) = content { text } else { nil } }
  var whole: Int? { if case .whole(let number) = content { number } else { nil } }

  subscript(_ name: String) -> JSONValue? { members.first { $0.name == name }?.value }

  /// The name JSON Schema has for what it is.
  var type: String {
    switch content {
    case .object: "object"
    case .array: "array"
    case .string: "string"
    case .whole: "integer"
    case .otherNumber: "number"
    case .bool: "boolean"
    case .null: "null"
    }
  }

  /// Every member name in it, at any depth.
  var memberNames: Set<String> {
    (members.map(\.value) + items).reduce(into: Set(members.map(\.name))) {
      $0.formUnion($1.memberNames)
    }
  }
}
