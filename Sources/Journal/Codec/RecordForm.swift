internal import Practice

/// A value of a record file: how it is read and how it is written, in one place.
protocol RecordValue {
  init(_ field: RecordField) throws(RecordProblem)
  func write(to writer: inout JSONWriter) throws(RecordProblem)
}

/// An object of a record file: `members` names each member once, for reading and for writing.
///
/// Reading begins with `blank` and fills it in. Writing goes over a copy that stays as it is.
protocol RecordObject: RecordValue {
  static var blank: Self { get }
  mutating func members(_ form: inout some RecordForm) throws(RecordProblem)
}

/// What `members` talks to: a reader, or the writer.
protocol RecordForm {
  mutating func member<Value: RecordValue>(
    _ name: String, _ value: inout Value
  ) throws(RecordProblem)
  mutating func member<Value: RecordValue>(
    _ name: String, ifAny value: inout Value?
  ) throws(RecordProblem)
}

extension RecordForm {
  /// A whole number within `range`, checked both ways: what is saved can be read.
  mutating func member(
    _ name: String, _ value: inout Int, in range: ClosedRange<Int>
  ) throws(RecordProblem) {
    try member(name, &value)
    try check(name, value, in: range)
  }

  mutating func member(
    _ name: String, ifAny value: inout Int?, in range: ClosedRange<Int>
  ) throws(RecordProblem) {
    try member(name, ifAny: &value)
    if let value { try check(name, value, in: range) }
  }

  private func check(
    _ name: String, _ value: Int, in range: ClosedRange<Int>
  ) throws(RecordProblem) {
    guard range.contains(value) else {
      throw RecordProblem(.outOfRange(range)).within(name)
    }
  }

  /// A list that is left out while it is empty.
  mutating func member<Value: RecordValue>(
    _ name: String, ifFilled values: inout [Value]
  ) throws(RecordProblem) {
    var list = values.isEmpty ? nil : values
    try member(name, ifAny: &list)
    values = list ?? []
  }

  /// A mark that is left out unless it is set.
  mutating func member(_ name: String, ifSet mark: inout Bool) throws(RecordProblem) {
    var set = mark ? true : nil
    try member(name, ifAny: &set)
    mark = set ?? false
  }
}

extension RecordObject {
  init(_ field: RecordField) throws(RecordProblem) {
    var members = try field.members()
    self = .blank
    try self.members(&members)
    try members.end()
  }

  func write(to writer: inout JSONWriter) throws(RecordProblem) {
    var copy = self
    writer.beginObject()
    try copy.members(&writer)
    writer.endObject()
  }
}

extension JSONWriter: RecordForm {
  mutating func member<Value: RecordValue>(
    _ name: String, _ value: inout Value
  ) throws(RecordProblem) {
    beginMember(name)
    do { try value.write(to: &self) } catch { throw error.within(name) }
  }

  mutating func member<Value: RecordValue>(
    _ name: String, ifAny value: inout Value?
  ) throws(RecordProblem) {
    if var given = value { try member(name, &given) }
  }
}

/// A value read from a record file, with what reads the Markdown in it.
struct RecordField {
  let value: JSONValue
  let reader: Markdown.Reader

  /// The members of an object, to be read one by one.
  func members() throws(RecordProblem) -> RecordMembers {
    guard case .object(let members) = value.content else { throw not(.object) }
    return RecordMembers(members, line: value.line, reader: reader)
  }

  /// The problem that this value is not what is wanted here.
  func not(_ wanted: RecordProblem.Wanted) -> RecordProblem {
    RecordProblem(.notA(wanted), line: value.line)
  }
}

/// The members of an object, each to be read once; one that is left over is an error.
struct RecordMembers: RecordForm {
  private let members: [JSONValue.Member]
  private let line: Int
  private let reader: Markdown.Reader
  private var isRead: [Bool]
  private var following = 0

  init(_ members: [JSONValue.Member], line: Int, reader: Markdown.Reader) {
    self.members = members
    self.line = line
    self.reader = reader
    isRead = Array(repeating: false, count: members.count)
  }

  mutating func member<Value: RecordValue>(
    _ name: String, _ value: inout Value
  ) throws(RecordProblem) {
    var read: Value?
    try member(name, ifAny: &read)
    guard let read else { throw RecordProblem(.missing, line: line).within(name) }
    value = read
  }

  mutating func member<Value: RecordValue>(
    _ name: String, ifAny value: inout Value?
  ) throws(RecordProblem) {
    do {
      value = try take(name).map { (field) throws(RecordProblem) in try Value(field) }
    } catch {
      throw error.within(name)
    }
  }

  /// The member called `name`, which counts as read from here on.
  mutating func take(_ name: String) -> RecordField? {
    // Members come in the order they are read in unless someone moved them.
    let index =
      following < members.count && members[following].name == name
      ? following : members.firstIndex { $0.name == name }
    guard let index else { return nil }
    isRead[index] = true
    following = index + 1
    return RecordField(value: members[index].value, reader: reader)
  }

  /// Refuses what nobody asked for: an unknown name, or a known one for a second time.
  func end() throws(RecordProblem) {
    guard let index = isRead.firstIndex(of: false) else { return }
    throw RecordProblem(.unexpected, line: members[index].value.line).within(members[index].name)
  }
}
