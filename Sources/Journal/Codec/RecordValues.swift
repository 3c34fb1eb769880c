internal import Practice

extension String: RecordValue {
  init(_ field: RecordField) throws(RecordProblem) {
    guard case .string(let text) = field.value.content else { throw field.not(.text) }
    self = text
  }

  func write(to writer: inout JSONWriter) { writer.string(self) }
}

extension Int: RecordValue {
  init(_ field: RecordField) throws(RecordProblem) {
    guard case .whole(let number) = field.value.content else { throw field.not(.wholeNumber) }
    self = number
  }

  func write(to writer: inout JSONWriter) { writer.number(self) }
}

extension Bool: RecordValue {
  init(_ field: RecordField) throws(RecordProblem) {
    guard case .bool(let flag) = field.value.content else { throw field.not(.trueOrFalse) }
    self = flag
  }

  func write(to writer: inout JSONWriter) { writer.bool(self) }
}

extension Array: RecordValue where Element: RecordValue {
  init(_ field: RecordField) throws(RecordProblem) {
    guard case .array(let items) = field.value.content else { throw field.not(.list) }
    self = []
    reserveCapacity(items.count)
    for (index, item) in items.enumerated() {
      do {
        append(try Element(RecordField(value: item, reader: field.reader)))
      } catch {
        throw error.within(index)
      }
    }
  }

  func write(to writer: inout JSONWriter) throws(RecordProblem) {
    writer.beginArray()
    for (index, value) in enumerated() {
      writer.beginItem()
      do { try value.write(to: &writer) } catch { throw error.within(index) }
    }
    writer.endArray()
  }
}

extension Markdown: RecordValue {
  init(_ field: RecordField) throws(RecordProblem) {
    self.init(try String(field), field.reader)
  }

  func write(to writer: inout JSONWriter) { writer.string(source) }
}

// MARK: - Values written as their text

/// A value that a text stands for.
private protocol RecordText: RecordValue, CustomStringConvertible {
  init?(recorded text: String)
  static var wanted: RecordProblem.Wanted { get }
}

extension RecordText {
  init(_ field: RecordField) throws(RecordProblem) {
    guard let value = Self(recorded: try String(field)) else { throw field.not(Self.wanted) }
    self = value
  }

  func write(to writer: inout JSONWriter) { writer.string(description) }
}

extension CalendarDay: RecordText {
  init?(recorded text: String) { self.init(text) }
  static var wanted: RecordProblem.Wanted { .day }
}

extension Moment: RecordText {
  init?(recorded text: String) { self.init(text) }
  static var wanted: RecordProblem.Wanted { .moment }
}

extension SessionID: RecordText {
  init?(recorded text: String) { self.init(text) }
  static var wanted: RecordProblem.Wanted { .sessionID }
}

extension GroupName: RecordText {
  init?(recorded text: String) { try? self.init(text) }
  static var wanted: RecordProblem.Wanted { .groupName }
}

/// One of several texts.
protocol RecordChoice: RecordValue, RawRepresentable<String>, CaseIterable {}

extension RecordChoice {
  init(_ field: RecordField) throws(RecordProblem) {
    guard let choice = Self(rawValue: try String(field)) else {
      throw field.not(.oneOf(Self.allCases.map(\.rawValue)))
    }
    self = choice
  }

  func write(to writer: inout JSONWriter) { writer.string(rawValue) }
}

extension Setting: RecordChoice {}
extension SessionRecord.Lead: RecordChoice {}
extension Capture: RecordChoice {}
extension Ending.Kind: RecordChoice {}
extension Participant.Seat: RecordChoice {}
extension Correction.Kind: RecordChoice {}
extension Correction.Subject: RecordChoice {}
extension TimeSignal: RecordChoice {}
extension PlanStep.Kind: RecordChoice {}
extension Step.Status: RecordChoice {}
extension ViewMoment: RecordChoice {}
extension Place.ViewQuestion: RecordChoice {}
extension Place.ActionQuestion: RecordChoice {}
extension Place.ReviewQuestion: RecordChoice {}
extension ActionOutcome.Result: RecordChoice {}
