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
