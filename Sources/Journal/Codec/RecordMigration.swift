internal import Practice

/// Carries a record of an earlier format over to the next one, as JSON.
///
/// The list only grows, and no migration is changed once a version with it is out: a record is
/// carried over step by step from whichever format it has, and read as the last.
struct RecordMigration: Sendable {
  /// What it brought, for people who read this list.
  let name: String
  let from: String
  let to: String
  let change: @Sendable (inout OldMembers) throws(RecordProblem) -> Void

  static let all = [
    RecordMigration(
      name: "Markdown wording, participants by number, views by moment",
      from: "reflect.session/1", to: "reflect.session/2", change: FormatOne.session)
  ]

  /// The formats that can be read.
  static var readable: [String] { all.map(\.from) + [SessionRecord.format] }

  /// Those of the kind of file that `format` is a version of.
  static func readable(of format: String) -> [String] {
    format.hasPrefix("reflect.learning/") ? [Dossier.format] : readable
  }

  /// `value` as the last format would have it; what has no known format stays as it is.
  static func latest(_ value: JSONValue) throws(RecordProblem) -> JSONValue {
    var value = value
    for migration in all {
      guard case .object(let members) = value.content,
        members.first(where: { $0.name == "format" })?.value.content == .string(migration.from)
      else { continue }
      var old = try OldMembers(value)
      try old.change("format") { (_) throws(RecordProblem) in .string(migration.to) }
      try migration.change(&old)
      value = try old.end()
    }
    return value
  }
}

/// The members of an object of an earlier format, taken over one by one into the next format's.
struct OldMembers {
  private var old: RecordMembers
  private var new: [JSONValue.Member] = []
  private let line: Int

  init(_ value: JSONValue) throws(RecordProblem) {
    old = try RecordField(value: value, reader: .words).members()
    line = value.line
  }

  /// Takes members over as they are; one that isn't there is left to the next format's reader.
  mutating func keep(_ names: String...) {
    for name in names {
      if let field = old.take(name) { new.append(.init(name: name, value: field.value)) }
    }
  }

  mutating func add(_ name: String, _ content: JSONValue.Content) {
    new.append(.init(name: name, value: JSONValue(content: content, line: line)))
  }

  /// The value of a member that the next format doesn't have in this form.
  mutating func take(_ name: String) -> JSONValue? { old.take(name)?.value }

  mutating func change(
    _ name: String, to newName: String? = nil,
    _ change: (JSONValue) throws(RecordProblem) -> JSONValue.Content
  ) throws(RecordProblem) {
    guard let field = old.take(name) else { return }
    do {
      let value = JSONValue(content: try change(field.value), line: field.value.line)
      new.append(.init(name: newName ?? name, value: value))
    } catch {
      throw error.within(name)
    }
  }

  mutating func rename(_ name: String, _ newName: String) {
    if let value = take(name) { new.append(.init(name: newName, value: value)) }
  }

  mutating func object(
    _ name: String, _ change: (inout OldMembers) throws(RecordProblem) -> Void
  ) throws(RecordProblem) {
    try self.change(name) { (value) throws(RecordProblem) in try Self.object(value, change) }
  }

  mutating func list(
    _ name: String, _ change: (inout OldMembers) throws(RecordProblem) -> Void
  ) throws(RecordProblem) {
    try self.change(name) { (value) throws(RecordProblem) in
      guard case .array(let items) = value.content else { return value.content }
      var changed: [JSONValue] = []
      for (index, item) in items.enumerated() {
        do throws(RecordProblem) {
          changed.append(JSONValue(content: try Self.object(item, change), line: item.line))
        } catch {
          throw error.within(index)
        }
      }
      return .array(changed)
    }
  }

  /// The object for the next format; what nobody took over is refused, as it was then.
  func end() throws(RecordProblem) -> JSONValue {
    try old.end()
    return JSONValue(content: .object(new), line: line)
  }

  static func object(
    _ value: JSONValue, _ change: (inout OldMembers) throws(RecordProblem) -> Void
  ) throws(RecordProblem) -> JSONValue.Content {
    var old = try OldMembers(value)
    try change(&old)
    return try old.end().content
  }
}
