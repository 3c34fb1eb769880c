internal import Practice

/// A value of a record file with its place, to be taken as what it has to be.
struct RecordField {
  /// The value.
  let value: JSONValue
  /// Where it stands.
  let path: JSONPath

  func text() throws(RecordProblem) -> String {
    guard case .string(let text) = value.content else { throw not(.text) }
    return text
  }

  func number() throws(RecordProblem) -> Int {
    guard case .whole(let number) = value.content else { throw not(.wholeNumber) }
    return number
  }

  func flag() throws(RecordProblem) -> Bool {
    guard case .bool(let flag) = value.content else { throw not(.trueOrFalse) }
    return flag
  }

  func texts() throws(RecordProblem) -> [String] {
    try list { (field) throws(RecordProblem) in try field.text() }
  }

  func list<Value>(
    _ read: (RecordField) throws(RecordProblem) -> Value
  ) throws(RecordProblem) -> [Value] {
    guard case .array(let items) = value.content else { throw not(.list) }
    var values: [Value] = []
    values.reserveCapacity(items.count)
    for (index, item) in items.enumerated() {
      values.append(try read(RecordField(value: item, path: path[index])))
    }
    return values
  }

  /// Takes an object; every member has to be read by `read`.
  func object<Value>(
    _ read: (inout RecordMembers) throws(RecordProblem) -> Value
  ) throws(RecordProblem) -> Value {
    guard case .object(let members) = value.content else { throw not(.object) }
    var reading = RecordMembers(members, line: value.line, path: path)
    let value = try read(&reading)
    try reading.end()
    return value
  }

  /// Takes one of the texts that stand for the cases of `Choice`.
  func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ type: Choice.Type = Choice.self
  ) throws(RecordProblem) -> Choice {
    guard let choice = Choice(rawValue: try text()) else {
      throw not(.oneOf(Choice.allCases.map(\.rawValue)))
    }
    return choice
  }

  func day() throws(RecordProblem) -> CalendarDay {
    guard let day = CalendarDay(try text()) else { throw not(.day) }
    return day
  }

  func moment() throws(RecordProblem) -> Moment {
    guard let moment = Moment(try text()) else { throw not(.moment) }
    return moment
  }

  func sessionID() throws(RecordProblem) -> SessionID {
    guard let id = SessionID(try text()) else { throw not(.sessionID) }
    return id
  }

  /// The problem that this value is not what is wanted here.
  func not(_ wanted: RecordProblem.Wanted) -> RecordProblem {
    RecordProblem(.notA(wanted, path), line: value.line)
  }
}
