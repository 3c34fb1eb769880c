import Counts
import FoundationEssentials
import Practice
import Testing

/// `Documentation/counts.schema.json`, which other programs read contributions by.
@Suite struct CountsSchemaTests {
  private func schema() throws -> JSONValue {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Documentation/counts.schema.json")
    return try JSONReader.read(Array(Data(contentsOf: file)))
  }

  private func member(_ name: String, of value: JSONValue) -> JSONValue? {
    guard case .object(let members) = value.content else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// What the schema says of a value, with what it refers to in its place.
  private func resolved(_ schema: JSONValue, _ root: JSONValue) throws -> JSONValue {
    guard case .string(let path)? = member("$ref", of: schema)?.content else { return schema }
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    return try #require(member("$defs", of: root).flatMap { member(name, of: $0) })
  }

  // Names, ranges and lists; the patterns are for other programs.
  private func check(_ value: JSONValue, by schema: JSONValue, _ root: JSONValue) throws {
    let schema = try resolved(schema, root)
    switch value.content {
    case .object(let members):
      let properties = try #require(member("properties", of: schema))
      for part in members {
        let rule = try #require(member(part.name, of: properties), "\(part.name)")
        try check(part.value, by: rule, root)
      }
      guard case .array(let required)? = member("required", of: schema)?.content else { return }
      for name in required {
        #expect(members.contains { name.content == .string($0.name) }, "\(name)")
      }
    case .array(let items):
      let rule = try #require(member("items", of: schema))
      for item in items { try check(item, by: rule, root) }
    case .whole(let number):
      if case .whole(let least)? = member("minimum", of: schema)?.content {
        #expect(number >= least)
      }
      if case .whole(let most)? = member("maximum", of: schema)?.content {
        #expect(number <= most)
      }
    default: break
    }
  }

  @Test func `contributions keep to the schema, and its limits are the reader's`() throws {
    let schema = try schema()
    try check(JSONReader.read(Made.full.file), by: schema, schema)
    try check(JSONReader.read(Made.contribution(1, []).file), by: schema, schema)
    let count = try #require(
      member("$defs", of: schema).flatMap { member("count", of: $0) })
    #expect(member("maximum", of: count)?.content == .whole(Contribution.Limits.people))
  }
}
