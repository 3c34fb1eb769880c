extension JSONWriter {
  /// Writes a string member.
  package mutating func member(_ name: String, _ text: String) {
    member(name) { $0.string(text) }
  }

  /// Writes a string member; leaves it out when there is none.
  package mutating func member(_ name: String, ifAny text: String?) {
    if let text { member(name, text) }
  }

  /// Writes a number member.
  package mutating func member(_ name: String, _ number: Int) {
    member(name) { $0.number(number) }
  }

  /// Writes a number member; leaves it out when there is none.
  package mutating func member(_ name: String, ifAny number: Int?) {
    if let number { member(name, number) }
  }

  /// Writes a true or false member.
  package mutating func member(_ name: String, _ value: Bool) {
    member(name) { $0.bool(value) }
  }

  /// Writes an array of strings as a member.
  package mutating func member(_ name: String, _ texts: [String]) {
    member(name) { writer in
      writer.array { list in
        for text in texts { list.item { $0.string(text) } }
      }
    }
  }

  /// Writes an array of numbers as a member.
  package mutating func member(_ name: String, _ numbers: [Int]) {
    member(name) { writer in
      writer.array { list in
        for number in numbers { list.item { $0.number(number) } }
      }
    }
  }

  /// Writes an array of objects as a member; `write` writes one value's members.
  package mutating func member<Value>(
    _ name: String, objects values: [Value], _ write: (inout JSONWriter, Value) -> Void
  ) {
    member(name) { writer in
      writer.array { list in
        for value in values { list.item { $0.object { write(&$0, value) } } }
      }
    }
  }
}

extension JSONWriter {
  /// Writes the members of a chart.
  package mutating func members(of chart: Chart) {
    member("title", chart.title)
    member("unit", ifAny: chart.unit)
    member("note", ifAny: chart.note)
    member("bars", objects: chart.bars) {
      $0.member("label", $1.label)
      $0.member("figure", $1.figure)
    }
  }

  /// Writes the members of a table.
  package mutating func members(of table: FigureTable) {
    member("title", table.title)
    member("columns", table.columns)
    member("rows", objects: table.rows) { $0.members(of: $1) }
    member("marks", objects: table.marks) {
      $0.member("symbol", $1.symbol)
      $0.member("meaning", $1.meaning)
    }
    member("note", ifAny: table.note)
  }

  private mutating func members(of row: FigureTable.Row) {
    switch row {
    case .group(let name): member("group", name)
    case .figures(let label, let cells):
      member("label", label)
      member("cells", cells)
    }
  }
}
