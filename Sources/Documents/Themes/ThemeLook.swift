package import Practice

/// How a theme looks wherever it's shown; neither colour nor icon ever stands without its name.
package struct ThemeLook: Equatable, Sendable {
  /// The theme's title for readers.
  package var title: String
  package var colour: Colour
  package var icon: Icon

  package init(title: String, colour: Colour, icon: Icon) {
    (self.title, self.colour, self.icon) = (title, colour, icon)
  }
}

extension ThemeLook {
  /// The look of the theme with this id in `deck`.
  ///
  /// Themes that are known by their ids have looks of their own; the others take the colours left, by their order
  /// in the deck, and the first letter of their title.
  package init(_ id: String, in deck: Deck) {
    let title = deck.themes.first { $0.id == id }?.title ?? id
    if let (colour, icon) = Self.known[id] {
      self.init(title: title, colour: colour, icon: icon)
      return
    }
    let ids = deck.themes.map(\.id)
    let taken = Set(ids.compactMap { Self.known[$0]?.colour })
    let free = Colour.themes.filter { !taken.contains($0) }
    let place = ids.filter { Self.known[$0] == nil }.firstIndex(of: id) ?? 0
    let colours = free.isEmpty ? Colour.themes : free
    self.init(title: title, colour: colours[place % colours.count], icon: .initial(of: title))
  }

  private static let known: [String: (colour: Colour, icon: Icon)] = [
    "numbers": (.navy, .columns), "voice": (.berry, .speech), "relationships": (.rust, .rings),
    "home": (.petrol, .house), "risk": (.umber, .umbrella), "help": (.leaf, .seedling),
    "language": (.indigo, .pencil), "system": (.slate, .network), "young-view": (.claret, .sunrise),
  ]
}

/// A colour of print and screen.
package struct Colour: Hashable, Sendable {
  /// Red, green and blue, a byte each.
  package let rgb: UInt32

  package init(_ rgb: UInt32) { self.rgb = rgb }

  /// As web pages and Word have it, without `#`.
  package var hex: String {
    let digits = String(rgb, radix: 16, uppercase: true)
    return String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// Red, green and blue from 0 to 1.
  package var parts: (red: Double, green: Double, blue: Double) {
    (Double(rgb >> 16 & 255) / 255, Double(rgb >> 8 & 255) / 255, Double(rgb & 255) / 255)
  }

  /// The colour as a ground under words: 9 parts of it on 91 of white.
  package var tint: Colour {
    let parts = [16, 8, 0].map { shift -> UInt32 in
      let part = 255 - (255 - Double(rgb >> shift & 255)) * 0.09
      return UInt32(part.rounded()) << shift
    }
    return Colour(parts.reduce(0, |))
  }
}

extension Colour {
  static let navy = Colour(0x1F4E79)
  static let berry = Colour(0x832A57)
  static let rust = Colour(0x8A3218)
  static let petrol = Colour(0x0F4A5C)
  static let umber = Colour(0x704300)
  static let leaf = Colour(0x285A2E)
  static let indigo = Colour(0x4B3A8C)
  static let slate = Colour(0x414C56)
  static let claret = Colour(0x8C1D2F)
  static let olive = Colour(0x4A5200)
  static let plum = Colour(0x6A2480)
  static let teal = Colour(0x00564B)

  /// The colours of themes, each at least 7:1 against white and against its own tint.
  package static let themes = [
    navy, berry, rust, petrol, umber, leaf, indigo, slate, claret, olive, plum, teal,
  ]
  /// Words.
  package static let ink = Colour(0x17191C)
  /// Words of less weight, 9:1 against white.
  package static let quiet = Colour(0x45494F)
  /// The edges of boxes to write in.
  package static let edge = Colour(0x6B7178)
  package static let hairline = Colour(0xB9BDC3)
  /// Headings, bars and links where no theme gives a colour.
  package static let accent = petrol
  package static let white = Colour(0xFFFFFF)
}
