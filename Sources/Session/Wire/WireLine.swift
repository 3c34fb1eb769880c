internal import Practice

extension WireRequest {
  /// The line, without its line feed.
  package var line: String {
    Wire.line { writer in
      switch self {
      case .hello(let version, let role):
        writer.member("hello", version)
        writer.member("role", role)
      case .seen(let state, let views):
        writer.member("seen", state)
        writer.member("views", views)
      case .event(let event, let request, let state):
        writer.member("request", request)
        writer.member("state", state)
        writer.members(of: event)
      case .page(let request, let state):
        writer.member("request", request)
        writer.member("state", state)
        writer.member("page", Wire.nextPage)
      }
    }
  }

  /// Reads a line; nil for one that means nothing here.
  package init?(_ line: String) {
    guard let request = try? WireMembers.read(line, Self.read) else { return nil }
    self = request
  }

  private static func read(
    _ members: inout WireMembers
  ) throws(WireMembers.Meaningless) -> WireRequest {
    if let version = try members.text(ifAny: "hello") {
      return .hello(version: version, role: try members.text("role"))
    }
    if let state = try members.count(ifAny: "seen") {
      return .seen(state, views: try members.count("views"))
    }
    let request = try members.count("request")
    let state = try members.count("state")
    if let page = try members.text(ifAny: "page") {
      guard page == Wire.nextPage else { throw WireMembers.Meaningless() }
      return .page(request: request, state: state)
    }
    return .event(try members.event(), request: request, state: state)
  }
}

extension WireNotice {
  /// The line, without its line feed.
  package var line: String {
    Wire.line { writer in
      switch self {
      case .session(let session):
        writer.member("wire", Wire.version)
        writer.member("session", session.text)
      case .welcome(let role, let records):
        writer.member("welcome", role.rawValue)
        writer.member("records", records)
      case .state(let state):
        writer.member("state", state.number)
        writer.member("views", state.views)
        writer.member("seconds", state.stepSeconds)
        writer.member("at", state.moment.description)
        writer.member("key", ifAny: state.key)
        writer.member("earlier", ifAny: state.earlierKey)
        if let phones = state.phones {
          writer.member("phones", phones.address)
          writer.member("code", phones.code)
        }
      case .answer(let answer, let request):
        writer.member("answer", request)
        writer.members(of: answer)
      case .closed(let closing):
        writer.member("closed", closing.rawValue)
        writer.member("says", ifAny: closing.sentence)
      }
    }
  }

  /// Reads a line; nil for one that means nothing here, such as the greeting of another version.
  package init?(_ line: String) {
    guard let notice = try? WireMembers.read(line, Self.read) else { return nil }
    self = notice
  }

  private static func read(
    _ members: inout WireMembers
  ) throws(WireMembers.Meaningless) -> WireNotice {
    if let version = try members.text(ifAny: "wire") {
      guard version == Wire.version, let id = SessionID(try members.text("session")) else {
        throw WireMembers.Meaningless()
      }
      return .session(id)
    }
    if let role: WireRole = try members.choice(ifAny: "welcome") {
      let records = try members.text("records")
      guard records.hasPrefix("/") else { throw WireMembers.Meaningless() }
      return .welcome(role, records: records)
    }
    if let number = try members.count(ifAny: "state") {
      let (views, seconds) = (try members.count("views"), try members.count("seconds"))
      guard let moment = Moment(try members.text("at")) else { throw WireMembers.Meaningless() }
      var phones: WirePhones?
      if let address = try members.text(ifAny: "phones") {
        phones = WirePhones(address: address, code: try members.texts("code"))
      }
      return .state(
        WireState(
          number: number, views: views, stepSeconds: seconds, moment: moment,
          key: try members.text(ifAny: "key"), earlierKey: try members.text(ifAny: "earlier"),
          phones: phones))
    }
    if let closing: Closing = try members.choice(ifAny: "closed") {
      _ = try members.text(ifAny: "says")
      return .closed(closing)
    }
    let request = try members.count("answer")
    return .answer(try members.answer(), request: request)
  }
}

extension WireNotice.Closing {
  // A program that speaks another version has no words of its own for these.
  fileprivate var sentence: String? {
    switch self {
    case .version:
      "This session speaks \(Wire.version). Use the same version of reflect on both sides."
    case .role:
      "This session has places for: \(WireRole.allCases.map(\.rawValue).joined(separator: ", "))."
    case .full, .silent, .stopped: nil
    }
  }
}

extension Wire {
  fileprivate static let nextPage = "next"

  static func line(_ members: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter(capacity: 256, inOneLine: true)
    writer.object(members)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

/// The members of a line, each to be taken once: what is left over makes the line meaningless.
struct WireMembers {
  struct Meaningless: Error {}

  /// The most bytes of a line and of a text in it.
  struct Limits {
    var line = Wire.longestLine
    var text = Wire.longestText
  }

  private var members: [String: JSONValue.Content] = [:]
  private let limits: Limits

  static func read<Message>(
    _ line: String, limits: Limits = Limits(),
    _ message: (inout WireMembers) throws(Meaningless) -> Message
  ) throws(Meaningless) -> Message {
    guard line.utf8.count <= limits.line,
      let content = (try? JSONReader.read(Array(line.utf8)))?.content
    else { throw Meaningless() }
    return try members(content, limits, message)
  }

  private static func members<Message>(
    _ content: JSONValue.Content, _ limits: Limits,
    _ message: (inout WireMembers) throws(Meaningless) -> Message
  ) throws(Meaningless) -> Message {
    var members = try WireMembers(content, limits)
    let message = try message(&members)
    guard members.members.isEmpty else { throw Meaningless() }
    return message
  }

  private init(_ content: JSONValue.Content, _ limits: Limits) throws(Meaningless) {
    self.limits = limits
    guard case .object(let read) = content else { throw Meaningless() }
    for member in read {
      guard members.updateValue(member.value.content, forKey: member.name) == nil else {
        throw Meaningless()
      }
    }
  }

  /// Whether there is a member of this name, to be taken yet.
  func has(_ name: String) -> Bool { members[name] != nil }

  mutating func object<Value>(
    ifAny name: String, _ value: (inout WireMembers) throws(Meaningless) -> Value
  ) throws(Meaningless) -> Value? {
    guard let content = members.removeValue(forKey: name) else { return nil }
    return try Self.members(content, limits, value)
  }

  mutating func object<Value>(
    _ name: String, _ value: (inout WireMembers) throws(Meaningless) -> Value
  ) throws(Meaningless) -> Value {
    guard let value = try object(ifAny: name, value) else { throw Meaningless() }
    return value
  }

  mutating func objects<Value>(
    _ name: String, _ value: (inout WireMembers) throws(Meaningless) -> Value
  ) throws(Meaningless) -> [Value] {
    guard case .array(let items)? = members.removeValue(forKey: name) else { throw Meaningless() }
    var values: [Value] = []
    for item in items { values.append(try Self.members(item.content, limits, value)) }
    return values
  }

  mutating func text(ifAny name: String) throws(Meaningless) -> String? {
    guard let content = members.removeValue(forKey: name) else { return nil }
    return try text(content)
  }

  private func text(_ content: JSONValue.Content) throws(Meaningless) -> String {
    guard case .string(let text) = content, text.utf8.count <= limits.text,
      !text.unicodeScalars.contains(where: Self.isControl)
    else { throw Meaningless() }
    return text
  }

  /// A text of so many digits.
  mutating func digits(_ name: String, _ count: Int) throws(Meaningless) -> String {
    let digits = try text(name)
    guard digits.utf8.count == count,
      digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { throw Meaningless() }
    return digits
  }

  mutating func bool(ifAny name: String) throws(Meaningless) -> Bool? {
    guard let content = members.removeValue(forKey: name) else { return nil }
    guard case .bool(let value) = content else { throw Meaningless() }
    return value
  }

  mutating func bool(_ name: String) throws(Meaningless) -> Bool {
    guard let value = try bool(ifAny: name) else { throw Meaningless() }
    return value
  }

  /// The number of a port, 0 for any.
  mutating func port() throws(Meaningless) -> Int {
    let port = try number("port")
    guard (0...65_535).contains(port) else { throw Meaningless() }
    return port
  }

  mutating func text(_ name: String) throws(Meaningless) -> String {
    guard let text = try text(ifAny: name) else { throw Meaningless() }
    return text
  }

  mutating func number(ifAny name: String) throws(Meaningless) -> Int? {
    guard let content = members.removeValue(forKey: name) else { return nil }
    return try Self.number(content)
  }

  mutating func number(_ name: String) throws(Meaningless) -> Int {
    guard let number = try number(ifAny: name) else { throw Meaningless() }
    return number
  }

  mutating func count(ifAny name: String) throws(Meaningless) -> Int? {
    guard let count = try number(ifAny: name) else { return nil }
    guard count >= 0 else { throw Meaningless() }
    return count
  }

  mutating func count(_ name: String) throws(Meaningless) -> Int {
    guard let count = try count(ifAny: name) else { throw Meaningless() }
    return count
  }

  mutating func numbers(_ name: String) throws(Meaningless) -> [Int] {
    guard case .array(let items)? = members.removeValue(forKey: name) else { throw Meaningless() }
    var numbers: [Int] = []
    for item in items { numbers.append(try Self.number(item.content)) }
    return numbers
  }

  mutating func texts(_ name: String) throws(Meaningless) -> [String] {
    guard case .array(let items)? = members.removeValue(forKey: name) else { throw Meaningless() }
    var texts: [String] = []
    for item in items { texts.append(try text(item.content)) }
    return texts
  }

  mutating func day(ifAny name: String) throws(Meaningless) -> CalendarDay? {
    guard let text = try text(ifAny: name) else { return nil }
    guard let day = CalendarDay(text) else { throw Meaningless() }
    return day
  }

  mutating func day(_ name: String) throws(Meaningless) -> CalendarDay {
    guard let day = try day(ifAny: name) else { throw Meaningless() }
    return day
  }

  mutating func choice<Choice: RawRepresentable<String>>(
    ifAny name: String
  ) throws(Meaningless) -> Choice? {
    guard let text = try text(ifAny: name) else { return nil }
    guard let choice = Choice(rawValue: text) else { throw Meaningless() }
    return choice
  }

  mutating func choice<Choice: RawRepresentable<String>>(
    _ name: String
  ) throws(Meaningless) -> Choice {
    guard let choice: Choice = try choice(ifAny: name) else { throw Meaningless() }
    return choice
  }

  private static func number(_ content: JSONValue.Content) throws(Meaningless) -> Int {
    guard case .whole(let number) = content,
      (-Wire.greatestNumber...Wire.greatestNumber).contains(number)
    else { throw Meaningless() }
    return number
  }

  // Line ends and tabs may be in what someone has written; other controls have no place anywhere,
  // nor has what bytes that aren't UTF-8 have become.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && scalar != "\n" && scalar != "\t"
      || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0xFFFD
  }
}
