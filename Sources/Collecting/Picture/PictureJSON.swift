internal import Counts
internal import Practice

/// Writes a picture as JSON; `Documentation/many-rooms.md` says what the members mean.
struct PictureJSON {
  static let format = "reflect.overview/1"

  let names: CardNames

  func bytes(for picture: Picture) -> [UInt8] {
    var writer = JSONWriter(capacity: 65_536)
    writer.object { write(picture, to: &$0) }
    writer.endLine()
    return writer.bytes
  }

  private func write(_ picture: Picture, to writer: inout JSONWriter) {
    writer.member("format", Self.format)
    writer.member("quarters", picture.quarters.map(\.description))
    writer.member("organisations", picture.organisations.compactMap(\.self))
    writer.member("contributions", picture.contributions)
    writer.member("facilitators", picture.facilitators)
    let cards = picture.cards
    writer.member("needTalk", cards.mostApart.map(\.id))
    writer.member("neverMove", cards.still.map(\.id))
    writer.member("cards", objects: cards) { write($1, to: &$0) }
    writer.member("figures", objects: picture.entries) { writer, entry in
      writer.member("quarter", entry.quarter.description)
      writer.member("table", entry.key.table.rawValue)
      if !entry.key.group.isEmpty { writer.member("group", entry.key.group) }
      writer.member("name", entry.key.row)
      writer.member("measure", entry.key.measure.rawValue)
      let isOfViews = entry.key.measure == .views
      write(entry.figure, as: isOfViews ? ("before", "after") : ("number", nil), to: &writer)
    }
  }

  private func write(_ card: CardPicture, to writer: inout JSONWriter) {
    writer.member("id", card.id)
    writer.member("title", names.title(ofCard: card.id))
    writer.member("theme", card.theme)
    writer.member("times") { writer in
      writer.object { write(card.met, as: ("number", nil), to: &$0) }
    }
    writer.member("before", card.before)
    writer.member("after", card.after)
    writer.member("moved", ifAny: card.moved)
    writer.member("apart", ifAny: card.apart)
    writer.member("positions", objects: card.positions) { writer, row in
      writer.member("position", row.name)
      write(row.figure, as: ("before", "after"), to: &writer)
    }
  }

  private func write(
    _ figure: Picture.Figure, as names: (String, String?), to writer: inout JSONWriter
  ) {
    if figure.isShown {
      writer.member(names.0, figure.first)
      if let second = names.1 { writer.member(second, figure.second) }
    }
    writer.member("partsShown", figure.shown)
    writer.member("partsHeldBack", figure.held)
  }
}
