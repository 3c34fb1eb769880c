internal import Window

extension TextPages {
  /// Lays out what the full-screen face shows in a window with `height` rows for it.
  init(_ sections: [StageSection], _ geometry: StageGeometry, height: Int) {
    self.init(
      sections.map { section in
        PageSection(
          section.blocks.map { block in
            PageBlock(block.pageKind, isSpaced: geometry.spacesLists && block.isChoice) {
              block.rows(geometry, height: $0)
            }
          },
          lift: section.lift,
          // A projector shows one thing at a time; what is answered stays with what it is about.
          startsPage: section.startsPage || geometry.look.isLarge && !section.isAsk,
          endsPage: section.endsPage, isAsk: section.isAsk)
      }, height: height)
  }
}
