internal import Practice

/// The members of an object, each to be read once; one that is left over is an error.
struct RecordMembers {
  private let members: [JSONValue.Member]
  private let line: Int
  private let path: JSONPath
  private var isRead: [Bool]
  private var following = 0

  init(_ members: [JSONValue.Member], line: Int, path: JSONPath) {
    self.members = members
    self.line = line
    self.path = path
    isRead = Array(repeating: false, count: members.count)
  }

  /// Reads a member that has to be there.
  mutating func required(_ name: String) throws(RecordProblem) -> RecordField {
    guard let field = optional(name) else {
      throw RecordProblem(.missing(path[name]), line: line)
    }
    return field
  }

  /// Reads a member that may be left out.
  mutating func optional(_ name: String) -> RecordField? {
    guard let index = position(of: name) else { return nil }
    isRead[index] = true
    following = index + 1
    return RecordField(value: members[index].value, path: path[name])
  }

  /// Refuses what nobody asked for: an unknown name, or a known one for a second time.
  func end() throws(RecordProblem) {
    guard let index = isRead.firstIndex(of: false) else { return }
    throw RecordProblem(
      .unexpected(path[members[index].name]), line: members[index].value.line)
  }

  private func position(of name: String) -> Int? {
    // Members stand in the order they are read in unless somebody moved them.
    if following < members.count && members[following].name == name { return following }
    return members.firstIndex { $0.name == name }
  }
}
