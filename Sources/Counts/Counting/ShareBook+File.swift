internal import Practice

extension ShareBook {
  /// The name of the format.
  package static let format = "reflect.shares/1"

  /// The bytes of its file, with a checksum last.
  package var file: [UInt8] {
    var writer = JSONWriter(capacity: 16_384)
    writer.object { writer in
      writer.member("format", Self.format)
      writer.member("facilitator", facilitator.description)
      writer.member("quarters", objects: entries) { $1.write(to: &$0) }
      writer.member("checksum", Checksum.text(over: []))
    }
    writer.endLine()
    let bytes = writer.bytes.dropLast(Checksum.byteCount)
    return bytes + Checksum.member(over: bytes)
  }

  /// Reads the bytes of a file; it has to be as it was written.
  package init(file: [UInt8]) throws(ContributionProblem) {
    let value = try JSONValue.read(file, Self.format)
    var members = try CountsMembers(value)
    _ = try members.member("format") { (value) throws(ContributionProblem) in try value.text() }
    self.init(
      facilitator: try members.member("facilitator") { (value) throws(ContributionProblem) in
        try value.value(.randomName) { RandomName($0) }
      },
      entries: try members.member("quarters") { (value) throws(ContributionProblem) in
        try value.list(most: 10_000, key: \.quarter) { (value) throws(ContributionProblem) in
          try Entry(value)
        }
      })
    _ = try members.member("checksum") { (value) throws(ContributionProblem) in try value.text() }
    try members.end(["format", "facilitator", "quarters", "checksum"])
    guard Checksum.isRight(in: file) else { throw ContributionProblem(.changed) }
  }
}

extension ShareBook.Entry {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.member("quarter", quarter.description)
    writer.member("id", id.description)
    writer.member("sessions", sessions.map(\.text))
    writer.member("views", objects: views) { writer, shared in
      writer.member("card", shared.card)
      writer.member("version", shared.version)
      writer.member("rooms", objects: shared.rooms) { writer, room in
        writer.member("session", room.session.text)
        writer.member("step", room.step)
      }
      writer.member("views", objects: shared.views) { $1.write(to: &$0) }
    }
  }

  fileprivate init(_ value: JSONValue) throws(ContributionProblem) {
    var members = try CountsMembers(value)
    self.init(
      quarter: try members.member("quarter") { (value) throws(ContributionProblem) in
        try value.value(.quarter) { Quarter($0) }
      },
      id: try members.member("id") { (value) throws(ContributionProblem) in
        try value.value(.randomName) { RandomName($0) }
      })
    sessions = try members.member("sessions") { (value) throws(ContributionProblem) in
      try value.list(most: 100_000) { (value) throws(ContributionProblem) in
        try value.value(.session) { SessionID($0) }
      }
    }
    views = try members.member("views") { (value) throws(ContributionProblem) in
      try value.list(most: 100_000) { (value) throws(ContributionProblem) in
        try SharedViews(value)
      }
    }
    try members.end(["quarter", "id", "sessions", "views"])
  }
}

extension SharedViews {
  fileprivate init(_ value: JSONValue) throws(ContributionProblem) {
    var members = try CountsMembers(value)
    self.init(
      card: try members.member("card") { (value) throws(ContributionProblem) in try value.text() },
      version: try members.member("version") { (value) throws(ContributionProblem) in
        try value.text()
      },
      rooms: try members.member("rooms") { (value) throws(ContributionProblem) in
        try value.list(most: 100_000) { (value) throws(ContributionProblem) in try Room(value) }
      },
      views: try members.member("views") { (value) throws(ContributionProblem) in
        try value.list(most: Contribution.Limits.positions, key: \.position) {
          (value) throws(ContributionProblem) in try PositionCounts(value)
        }
      })
    try members.end(["card", "version", "rooms", "views"])
  }
}

extension SharedViews.Room {
  fileprivate init(_ value: JSONValue) throws(ContributionProblem) {
    var members = try CountsMembers(value)
    self.init(
      session: try members.member("session") { (value) throws(ContributionProblem) in
        try value.value(.session) { SessionID($0) }
      },
      step: try members.member("step") { (value) throws(ContributionProblem) in
        try value.number(0...1_000_000)
      })
    try members.end(["session", "step"])
  }
}
