internal import Practice
internal import Window

extension Menu {
  /// What a handout can be made of.
  var handoutsContent: MenuContent {
    MenuContent(
      title: language.handoutsTitle, count: HandoutChoice.allCases.count,
      item: { MenuItem(language.label(HandoutChoice.allCases[$0])) },
      text: { [.paragraph(language.about(HandoutChoice.allCases[$0]))] })
  }

  /// Opens the cards, the plans, or the kinds for everything.
  mutating func openHandouts(_ item: Int) {
    switch HandoutChoice.allCases[item] {
    case .cards: open(.cards(.handout))
    case .everything: open(.handoutKinds(HandoutRequest(all: true)))
    case .plan: open(.plans(.handout))
    }
  }

  var handoutKindsContent: MenuContent { Self.content(language.layoutsTitle, handouts.kinds) }

  var formatsContent: MenuContent { Self.content(language.formatsTitle, handouts.formats) }

  private static func content(_ title: String, _ rows: [HandoutRows.Row]) -> MenuContent {
    MenuContent(
      title: title, count: rows.count, item: { MenuItem(rows[$0].label) },
      text: { [.paragraph(rows[$0].about)] })
  }

  mutating func openFormats(_ request: HandoutRequest, _ item: Int) {
    var request = request
    request.kind = handouts.kinds[item].id
    open(.formats(request))
  }

  /// Opens the last page before a file is written.
  mutating func openHandout(_ request: HandoutRequest, _ item: Int) {
    var request = request
    request.ending = handouts.formats[item].id
    open(.handout(request))
  }

  /// What is about to be written, and the command that does the same.
  func handoutContent(_ request: HandoutRequest) -> MenuContent {
    let command = language.command(request.arguments.joined(separator: " "))
    return MenuContent(
      title: language.handoutTitle, count: 2,
      item: { MenuItem($0 == 0 ? language.write(request.file) : language.dontWrite) },
      text: { _ in
        [
          .paragraph(language.willWrite(request.file)), .heading(language.sameByCommand),
          .paragraph(command),
        ]
      })
  }

  /// Goes back a page, and asks for the file to be written where that was chosen.
  mutating func finishHandout(_ request: HandoutRequest, _ item: Int) -> MenuRequest? {
    // A second Enter is not to write a second file.
    goBack()
    return item == 0 ? .write(request) : nil
  }
}
