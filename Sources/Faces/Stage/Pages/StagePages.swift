internal import Window

extension TextPages {
  /// Lays out what the full-screen face shows in a window with `height` rows for it.
  init(_ sections: [StageSection], _ geometry: StageGeometry, height: Int) {
    let before = [nil] + sections.map(Optional.some)
    self.init(
      zip(sections, before).map { section, before in
        PageSection(
          section.blocks.map { block in
            PageBlock(block.pageKind, isSpaced: geometry.spacesLists && block.isChoice) {
              block.rows(geometry, height: $0)
            }
          },
          lift: section.lift,
          // A projector shows one thing at a time; what is answered stays with what it is about, and
          // nothing with its heading alone.
          startsPage: section.startsPage
            || geometry.look.isLarge && !section.isAsk && before?.isHeading != true,
          endsPage: section.endsPage, isAsk: section.isAsk)
      }, height: height)
  }
}
