internal import Practice
internal import Window

extension Menu {
  private typealias Words = Messages.Menu

  /// What a handout can be made of.
  var handoutsContent: MenuContent {
    MenuContent(
      title: Words.handoutsTitle, count: HandoutChoice.allCases.count,
      item: { MenuItem(Words.label(HandoutChoice.allCases[$0])) },
      text: { [.paragraph(Words.about(HandoutChoice.allCases[$0]))] })
  }

  /// Opens the cards, the plans, or the layouts for everything.
  mutating func openHandouts(_ item: Int) {
    switch HandoutChoice.allCases[item] {
    case .cards: open(.cards(.handout))
    case .everything: open(.layouts(.everything))
    case .plan: open(.plans(.handout))
    }
  }

  /// The layouts.
  var layoutsContent: MenuContent {
    MenuContent(
      title: Words.layoutsTitle, count: HandoutWish.Layout.allCases.count,
      item: { MenuItem(Words.label(HandoutWish.Layout.allCases[$0])) },
      text: { [.paragraph(Words.about(HandoutWish.Layout.allCases[$0]))] })
  }

  /// The kinds of file.
  var formatsContent: MenuContent {
    MenuContent(
      title: Words.formatsTitle, count: HandoutWish.Format.allCases.count,
      item: { MenuItem(Words.label(HandoutWish.Format.allCases[$0])) },
      text: { [.paragraph(Words.about(HandoutWish.Format.allCases[$0]))] })
  }

  /// Opens the last page before a file is written.
  mutating func openHandout(
    _ subject: HandoutWish.Subject, _ layout: HandoutWish.Layout, _ item: Int
  ) {
    let format = HandoutWish.Format.allCases[item]
    open(.handout(HandoutWish(subject: subject, layout: layout, format: format)))
  }

  /// What is about to be written, and the command that does the same.
  func handoutContent(_ wish: HandoutWish) -> MenuContent {
    let command = Words.command(wish.arguments.joined(separator: " "))
    return MenuContent(
      title: Words.handoutTitle, count: 2,
      item: { MenuItem($0 == 0 ? Words.write(wish.file) : Words.dontWrite) },
      text: { _ in
        [
          .paragraph(Words.willWrite(wish.file)), .heading(Words.sameByCommand),
          .paragraph(command),
        ]
      })
  }

  /// Goes back a page, and asks for the file to be written where that was chosen.
  mutating func finishHandout(_ wish: HandoutWish, _ item: Int) -> MenuRequest? {
    // A second Enter is not to write a second file.
    goBack()
    return item == 0 ? .write(wish) : nil
  }
}
