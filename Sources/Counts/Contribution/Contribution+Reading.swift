internal import Practice

extension Contribution {
  /// Reads the bytes of a file; it has to be as it was written.
  package init(file: [UInt8]) throws(ContributionProblem) {
    guard file.count <= Limits.fileBytes else { throw ContributionProblem(.tooLarge) }
    let value = try JSONValue.read(file, Self.format)
    try self.init(value)
    guard Checksum.isRight(in: file) else { throw ContributionProblem(.changed) }
  }

  private init(_ value: JSONValue) throws(ContributionProblem) {
    var members = try CountsMembers(value)
    _ = try members.member("format") { (value) throws(ContributionProblem) in try value.text() }
    id = try members.member("id") { (value) throws(ContributionProblem) in
      try value.value(.randomName, RandomName.init)
    }
    facilitator = try members.member("facilitator") { (value) throws(ContributionProblem) in
      try value.value(.randomName, RandomName.init)
    }
    organisation = try members.member(ifAny: "organisation") {
      (value) throws(ContributionProblem) in try value.value(.name, Self.name)
    }
    region = try members.member(ifAny: "region") {
      (value) throws(ContributionProblem) in try value.value(.name, Self.name)
    }
    quarter = try members.member("quarter") { (value) throws(ContributionProblem) in
      try value.value(.quarter) { Quarter($0) }
    }
    cards = try members.member("cards") { (value) throws(ContributionProblem) in
      try value.list(most: Limits.cards, key: CardCounts.Key.init) {
        (value) throws(ContributionProblem) in try CardCounts(value)
      }
    }
    actions = try members.member("actions") { (value) throws(ContributionProblem) in
      try ActionCounts(value)
    }
    _ = try members.member("checksum") { (value) throws(ContributionProblem) in try value.text() }
    try members.end([
      "format", "id", "facilitator", "organisation", "region", "quarter", "cards", "actions",
      "checksum",
    ])
  }

  /// `text` where it can be an organisation's name, a region's or a position's.
  package static func name(_ text: String) -> String? {
    var text = text
    let length = text.utf8.count
    guard (1...Limits.nameBytes).contains(length) else { return nil }
    // Nearly all are plain words, and there are very many.
    if text.withUTF8(isPlain) { return text }
    guard let tidy = try? GroupName.tidy(text), tidy == text else { return nil }
    return text
  }

  private static func isPlain(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    var before = UInt8(ascii: " ")
    for byte in utf8 {
      guard (0x20..<0x7F).contains(byte), byte != 0x20 || before != 0x20 else { return false }
      before = byte
    }
    return before != UInt8(ascii: " ")
  }
}

extension CardCounts {
  fileprivate struct Key: Hashable {
    var card: String
    var version: String

    init(_ counts: CardCounts) {
      card = counts.card
      version = counts.version
    }
  }

  fileprivate init(_ value: JSONValue) throws(ContributionProblem) {
    var members = try CountsMembers(value)
    card = try members.member("card") { (value) throws(ContributionProblem) in
      try value.value(.card, Self.card)
    }
    version = try members.member("version") { (value) throws(ContributionProblem) in
      try value.value(.version) {
        $0.utf8.count == 8 && RandomName.number($0.utf8) != nil ? $0 : nil
      }
    }
    theme = try members.member("theme") { (value) throws(ContributionProblem) in
      try value.value(.theme) { Identifier.isValid($0) ? $0 : nil }
    }
    met = try members.member("met") { (value) throws(ContributionProblem) in
      try value.list(most: Contribution.settings.count, key: \.setting) {
        (value) throws(ContributionProblem) in try Meetings(value)
      }
    }
    views =
      try members.member(ifAny: "views") { (value) throws(ContributionProblem) in
        try value.list(most: Contribution.Limits.positions, key: \.position) {
          (value) throws(ContributionProblem) in try PositionCounts(value)
        }
      } ?? []
    try members.end(["card", "version", "theme", "met", "views"])
    guard !met.isEmpty else {
      throw ContributionProblem(.missing, line: value.line).within("met[0]")
    }
    try check(line: value.line)
  }

  private static func card(_ text: String) -> String? {
    var text = text
    let parts = text.withUTF8 { utf8 in utf8.firstIndex(of: UInt8(ascii: "/")) }
    guard let slash = parts else { return nil }
    let middle = text.utf8.index(text.startIndex, offsetBy: slash)
    guard Identifier.isValid(text[..<middle]),
      Identifier.isValid(text[text.utf8.index(after: middle)...])
    else { return nil }
    return text
  }

  private func check(line: Int) throws(ContributionProblem) {
    if isConsistent { return }
    let people = met.reduce(0) { $0 + $1.people }
    let isMore = given.contains { $0 > people }
    throw ContributionProblem(isMore ? .moreViewsThanPeople : .tooFewViews, line: line)
      .within("views")
  }

  // How many views there are, before and after.
  private var given: [Int] {
    [views.reduce(0) { $0 + $1.before }, views.reduce(0) { $0 + $1.after }]
  }

  /// Whether there are no views, or as many as the people and rooms allow.
  var isConsistent: Bool {
    let people = met.reduce(0) { $0 + $1.people }
    return views.isEmpty
      || given.allSatisfy { (RoomRule.people...max(RoomRule.people, people)).contains($0) }
        && people >= RoomRule.people && met.reduce(0, { $0 + $1.rounds }) >= RoomRule.rooms
  }
}

extension CardCounts.Meetings {
  fileprivate init(_ value: JSONValue) throws(ContributionProblem) {
    var members = try CountsMembers(value)
    setting = try members.member("setting") { (value) throws(ContributionProblem) in
      try value.value(.oneOf(Contribution.settings.map(\.rawValue))) { name in
        Contribution.settings.first { $0.rawValue == name }
      }
    }
    rounds = try members.member("rounds") { (value) throws(ContributionProblem) in
      try value.number(1...Contribution.Limits.rounds)
    }
    people = try members.member("people") { (value) throws(ContributionProblem) in
      try value.number(0...Contribution.Limits.people)
    }
    try members.end(["setting", "rounds", "people"])
  }
}

extension PositionCounts {
  init(_ value: JSONValue) throws(ContributionProblem) {
    var members = try CountsMembers(value)
    position = try members.member("position") { (value) throws(ContributionProblem) in
      // Decks name no position so: it would be passing, which isn't counted.
      try value.value(.position) { $0 == "pass" ? nil : Contribution.name($0) }
    }
    before = try members.member("before") { (value) throws(ContributionProblem) in
      try value.number(0...Contribution.Limits.people)
    }
    after = try members.member("after") { (value) throws(ContributionProblem) in
      try value.number(0...Contribution.Limits.people)
    }
    try members.end(["position", "before", "after"])
  }
}

extension ActionCounts {
  fileprivate init(_ value: JSONValue) throws(ContributionProblem) {
    var members = try CountsMembers(value)
    func number(_ value: JSONValue) throws(ContributionProblem) -> Int {
      try value.number(0...Contribution.Limits.people)
    }
    agreed = try members.member("agreed", number)
    done = try members.member("done", number)
    letGo = try members.member("let-go", number)
    try members.end(["agreed", "done", "let-go"])
  }
}
