/// What a handout can be made of.
enum HandoutChoice: Int, CaseIterable, Sendable {
  case cards, everything, plan
}

/// The kinds of handout and of file there are; whoever runs the menu knows them.
package struct HandoutRows: Sendable {
  /// One of them, as the menu lists it.
  package struct Row: Hashable, Sendable {
    /// What the command line calls it, or the ending of its file.
    package var id: String
    package var label: String
    package var about: String

    package init(id: String, label: String, about: String) {
      (self.id, self.label, self.about) = (id, label, about)
    }
  }

  package var kinds: [Row]
  package var formats: [Row]

  package init(kinds: [Row], formats: [Row]) {
    (self.kinds, self.formats) = (kinds, formats)
  }
}
