internal import Practice

extension Contribution {
  /// The bytes of its file, with a checksum last.
  package var file: [UInt8] {
    var writer = JSONWriter(capacity: 8_192)
    writer.object { write(to: &$0) }
    writer.endLine()
    let bytes = writer.bytes.dropLast(Checksum.byteCount)
    return bytes + Checksum.member(over: bytes)
  }

  private func write(to writer: inout JSONWriter) {
    writer.member("format", Self.format)
    writer.member("id", id.description)
    writer.member("facilitator", facilitator.description)
    writer.member("organisation", ifAny: organisation)
    writer.member("region", ifAny: region)
    writer.member("quarter", quarter.description)
    writer.member("cards", objects: cards) { $1.write(to: &$0) }
    writer.member("actions") { writer in
      writer.object { writer in
        writer.member("agreed", actions.agreed)
        writer.member("done", actions.done)
        writer.member("let-go", actions.letGo)
      }
    }
    writer.member("checksum", Checksum.text(over: []))
  }
}

extension CardCounts {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.member("card", card)
    writer.member("version", version)
    writer.member("theme", theme)
    writer.member("met", objects: met) { writer, met in
      writer.member("setting", met.setting.rawValue)
      writer.member("rounds", met.rounds)
      writer.member("people", met.people)
    }
    if views.isEmpty { return }
    writer.member("views", objects: views) { $1.write(to: &$0) }
  }
}

extension PositionCounts {
  func write(to writer: inout JSONWriter) {
    writer.member("position", position)
    writer.member("before", before)
    writer.member("after", after)
  }
}
