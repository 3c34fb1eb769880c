internal import Practice

/// The members of an object, to be read once each; one that is left over is an error.
struct CountsMembers {
  private let members: [JSONValue.Member]
  private let line: Int
  private var read = 0
  private var following = 0

  init(_ value: JSONValue) throws(ContributionProblem) {
    guard case .object(let members) = value.content else {
      throw ContributionProblem(.notA(.object), line: value.line)
    }
    self.members = members
    line = value.line
  }

  /// Reads the member called `name` with `value`.
  mutating func member<Value>(
    _ name: String, _ value: (JSONValue) throws(ContributionProblem) -> Value
  ) throws(ContributionProblem) -> Value {
    guard let read = try member(ifAny: name, value) else {
      throw ContributionProblem(.missing, line: line).within(name)
    }
    return read
  }

  /// Reads the member called `name`; nil where there is none.
  mutating func member<Value>(
    ifAny name: String, _ value: (JSONValue) throws(ContributionProblem) -> Value
  ) throws(ContributionProblem) -> Value? {
    // Members come in the order they are read in unless someone moved them.
    let index =
      following < members.count && members[following].name == name
      ? following : members.firstIndex { $0.name == name }
    guard let index else { return nil }
    following = index + 1
    read += 1
    do {
      return try value(members[index].value)
    } catch {
      throw error.within(name)
    }
  }

  /// Refuses what nobody asked for: an unknown name, or a known one for a second time.
  func end(_ known: [String]) throws(ContributionProblem) {
    if read == members.count { return }
    var seen: Set<String> = []
    for member in members where !known.contains(member.name) || !seen.insert(member.name).inserted {
      throw ContributionProblem(.unexpected, line: member.value.line).within(member.name)
    }
  }
}

extension JSONValue {
  func text() throws(ContributionProblem) -> String {
    guard case .string(let text) = content else {
      throw ContributionProblem(.notA(.text), line: line)
    }
    return text
  }

  func number(_ range: ClosedRange<Int>) throws(ContributionProblem) -> Int {
    switch content {
    case .whole(let number) where range.contains(number): return number
    case .whole, .otherNumber: throw ContributionProblem(.outOfRange(range), line: line)
    default: throw ContributionProblem(.notA(.wholeNumber), line: line)
    }
  }

  /// A text that `make` takes.
  func value<Value>(
    _ wanted: ContributionProblem.Wanted, _ make: (String) -> Value?
  ) throws(ContributionProblem) -> Value {
    guard case .string(let text) = content, let value = make(text) else {
      throw ContributionProblem(.notA(wanted), line: line)
    }
    return value
  }

  /// A list of at most `most` items, no two of which have the same `key`.
  func list<Item, Key: Hashable>(
    most: Int, key: (Item) -> Key, _ item: (JSONValue) throws(ContributionProblem) -> Item
  ) throws(ContributionProblem) -> [Item] {
    let items = try list(most: most, item)
    // Looking through a short list is quicker than hashing.
    var seen: Set<Key> = []
    for (index, one) in items.enumerated() {
      let isNew =
        items.count < 32
        ? !items[..<index].contains { key($0) == key(one) } : seen.insert(key(one)).inserted
      if isNew { continue }
      throw ContributionProblem(.twice, line: line(ofItem: index)).within(index)
    }
    return items
  }

  /// A list of at most `most` items.
  func list<Item>(
    most: Int, _ item: (JSONValue) throws(ContributionProblem) -> Item
  ) throws(ContributionProblem) -> [Item] {
    guard case .array(let values) = content else {
      throw ContributionProblem(.notA(.list), line: line)
    }
    guard values.count <= most else { throw ContributionProblem(.tooMany(most), line: line) }
    var items: [Item] = []
    items.reserveCapacity(values.count)
    for (index, value) in values.enumerated() {
      do throws(ContributionProblem) {
        items.append(try item(value))
      } catch {
        throw error.within(index)
      }
    }
    return items
  }

  private func line(ofItem index: Int) -> Int {
    if case .array(let values) = content { values[index].line } else { line }
  }

  /// Reads JSON that says it is of `format`.
  static func read(_ file: [UInt8], _ format: String) throws(ContributionProblem) -> JSONValue {
    let value: JSONValue
    do {
      value = try JSONReader.read(file)
    } catch {
      throw ContributionProblem(.json(error.what), line: error.line)
    }
    let kind = format.prefix { $0 != "/" } + "/"
    guard case .object(let members) = value.content,
      let named = members.first(where: { $0.name == "format" })?.value,
      case .string(let name) = named.content, name.hasPrefix(kind)
    else { throw ContributionProblem(.foreign) }
    if name != format { throw ContributionProblem(.otherFormat(name), line: named.line) }
    return value
  }
}
