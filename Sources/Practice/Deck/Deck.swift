/// A folder of cards, findings and sources on one subject.
package struct Deck: Sendable {
  package var id: String
  package var title: String
  /// The language of its texts, such as `en` (BCP 47).
  package var language: String
  /// Who it is for.
  package var audience: String
  /// One neutral line on what the cards are about, shown before a session.
  package var contentNote: String
  /// Who made the research, the original cards and this wording.
  package var credits: String
  /// The licence of its texts.
  package var licence: String?
  /// What it says about itself.
  package var about: [Block]
  /// Its themes, in its own order.
  package var themes: [Theme]
  /// Where a reader can find support.
  package var support: [Block]
  /// The ids it sets out to cover, in order.
  package var outline: [OutlineItem]
  /// Its cards by the order of their ids.
  package var cards: [Card]
  package var findings: [String: Finding]
  package var sources: [String: Source]

  package init(
    id: String, title: String, language: String, audience: String, contentNote: String,
    credits: String, licence: String? = nil, about: [Block] = [], themes: [Theme] = [],
    support: [Block] = [], outline: [OutlineItem] = [], cards: [Card] = [],
    findings: [String: Finding] = [:], sources: [String: Source] = [:]
  ) {
    self.id = id
    self.title = title
    self.language = language
    self.audience = audience
    self.contentNote = contentNote
    self.credits = credits
    self.licence = licence
    self.about = about
    self.themes = themes
    self.support = support
    self.outline = outline
    self.cards = cards
    self.findings = findings
    self.sources = sources
  }
}

/// A group of cards within a deck.
package struct Theme: Equatable, Sendable {
  /// The id cards name under `theme:`.
  package var id: String
  /// Its title for readers.
  package var title: String

  package init(id: String, title: String) {
    self.id = id
    self.title = title
  }
}

/// One thing a deck sets out to cover.
package struct OutlineItem: Equatable, Sendable {
  /// The id that cards and findings name under `covers:`.
  package var id: String
  /// What it is about.
  package var gist: String
  /// The line of `outline.md` it stands on.
  package var line: Int

  package init(id: String, gist: String, line: Int) {
    self.id = id
    self.gist = gist
    self.line = line
  }
}

/// A published work that findings cite.
package struct Source: Equatable, Sendable {
  /// Its id, the file's name without `.md`.
  package var id: String
  package var title: String
  /// Its authors, as they are to be cited.
  package var authors: String
  /// The year it was published.
  package var year: String
  /// Who published it.
  package var publisher: String
  /// Where it can be read.
  package var url: Link?
  /// Its digital object identifier.
  package var doi: String?
  package var pages: String?
  /// Anything else a reader should know.
  package var note: String?
  /// What the deck says about it.
  package var about: [Block]

  package init(
    id: String, title: String, authors: String, year: String, publisher: String,
    url: Link? = nil, doi: String? = nil, pages: String? = nil, note: String? = nil,
    about: [Block] = []
  ) {
    self.id = id
    self.title = title
    self.authors = authors
    self.year = year
    self.publisher = publisher
    self.url = url
    self.doi = doi
    self.pages = pages
    self.note = note
    self.about = about
  }

  /// The work in one line: authors, year, title and publisher.
  package var citation: String {
    let byline = "\(authors) (\(year)). \(title)"
    let stop = byline.hasSuffix("?") || byline.hasSuffix(".") ? "" : "."
    return "\(byline)\(stop) \(publisher)."
  }
}
