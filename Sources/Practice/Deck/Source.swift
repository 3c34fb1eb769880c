/// A published work that findings cite.
package struct Source: Hashable, Sendable {
  /// Its id, the file's name without `.md`.
  package var id: String
  /// Its title.
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
  /// Its pages.
  package var pages: String?
  /// Anything else a reader should know.
  package var note: String?
  /// What the deck says about it.
  package var about: [Block]

  /// Makes a source.
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
