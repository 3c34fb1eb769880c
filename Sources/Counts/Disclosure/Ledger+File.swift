internal import Practice

extension Ledger {
  /// The name of its file, beside the contributions.
  package static let fileName = "reflect-published.json"
  /// The name of the format.
  package static let format = "reflect.published/1"

  /// The bytes of its file, with a checksum last.
  package var file: [UInt8] {
    var writer = JSONWriter(capacity: 1 << 20)
    writer.object { writer in
      writer.member("format", Self.format)
      writer.member("batches", objects: batches) { $1.write(to: &$0) }
      writer.member("checksum", Checksum.text(over: []))
    }
    writer.endLine()
    let bytes = writer.bytes.dropLast(Checksum.byteCount)
    return bytes + Checksum.member(over: bytes)
  }

  /// Reads the bytes of a file; it has to be as it was written.
  package init(file: [UInt8]) throws(ContributionProblem) {
    guard file.count <= Self.mostBytes else { throw ContributionProblem(.tooLarge) }
    let value = try JSONValue.read(file, Self.format)
    var members = try CountsMembers(value)
    _ = try members.member("format") { (value) throws(ContributionProblem) in try value.text() }
    let batches = try members.member("batches") { (value) throws(ContributionProblem) in
      try value.list(most: 1_000_000) { (value) throws(ContributionProblem) in try Batch(value) }
    }
    _ = try members.member("checksum") { (value) throws(ContributionProblem) in try value.text() }
    try members.end(["format", "batches", "checksum"])
    guard Checksum.isRight(in: file) else { throw ContributionProblem(.changed) }
    self.init(batches)
  }

  /// The largest file that is read.
  package static let mostBytes = 1 << 28
}

extension Batch {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.member("organisation", ifAny: organisation)
    writer.member("quarter", quarter.description)
    writer.member("made", made.description)
    writer.member("contributions", contributions.map(\.description))
    writer.member("facilitators", facilitators.map(\.description))
    writer.member("cells", objects: cells) { writer, cell in
      writer.member("table", cell.key.table.rawValue)
      writer.member("measure", cell.key.measure.rawValue)
      writer.member("group", cell.key.group)
      writer.member("row", cell.key.row)
      writer.member("first", ifAny: cell.first)
      writer.member("second", ifAny: cell.second)
    }
  }

  fileprivate init(_ value: JSONValue) throws(ContributionProblem) {
    func names(_ value: JSONValue) throws(ContributionProblem) -> [RandomName] {
      try value.list(most: 10_000_000) { (value) throws(ContributionProblem) in
        try value.value(.randomName) { RandomName($0) }
      }
    }
    var members = try CountsMembers(value)
    self.init(
      organisation: try members.member(ifAny: "organisation") {
        (value) throws(ContributionProblem) in try value.value(.name, Contribution.name)
      },
      quarter: try members.member("quarter") { (value) throws(ContributionProblem) in
        try value.value(.quarter) { Quarter($0) }
      },
      made: try members.member("made") { (value) throws(ContributionProblem) in
        try value.value(.day) { CalendarDay($0) }
      },
      contributions: try members.member("contributions", names),
      facilitators: try members.member("facilitators", names),
      cells: try members.member("cells") { (value) throws(ContributionProblem) in
        try value.list(most: 10_000_000) { (value) throws(ContributionProblem) in
          try PublishedCell(value)
        }
      })
    try members.end([
      "organisation", "quarter", "made", "contributions", "facilitators", "cells",
    ])
  }
}

extension PublishedCell {
  fileprivate init(_ value: JSONValue) throws(ContributionProblem) {
    func number(_ value: JSONValue) throws(ContributionProblem) -> Int {
      try value.number(0...Int(Int32.max))
    }
    var members = try CountsMembers(value)
    let table = try members.member("table") { (value) throws(ContributionProblem) in
      try value.value(.oneOf(CountTable.allCases.map(\.rawValue)), CountTable.init)
    }
    let measure = try members.member("measure") { (value) throws(ContributionProblem) in
      try value.value(.oneOf(CountRow.Measure.allCases.map(\.rawValue)), CountRow.Measure.init)
    }
    let group = try members.member("group") { (value) throws(ContributionProblem) in
      try value.text()
    }
    let row = try members.member("row") { (value) throws(ContributionProblem) in try value.text() }
    self.init(
      CellKey(table, measure, group, row), first: try members.member(ifAny: "first", number),
      second: try members.member(ifAny: "second", number))
    try members.end(["table", "measure", "group", "row", "first", "second"])
  }
}
