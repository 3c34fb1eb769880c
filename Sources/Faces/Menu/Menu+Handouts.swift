internal import Practice
internal import Window

extension Menu {
  /// What a handout can be made of.
  var handoutsContent: MenuContent {
    choices(
      language.handoutsTitle, HandoutChoice.allCases, label: { language.label($0) },
      text: { [.paragraph(language.about($0))] },
      open: { menu, choice in
        switch choice {
        case .cards: menu.open(.cards(.handout))
        case .everything: menu.open(.handoutKinds(HandoutRequest(all: true)))
        case .plan: menu.open(.plans(.handout))
        }
      })
  }

  func handoutKindsContent(_ request: HandoutRequest) -> MenuContent {
    rows(language.layoutsTitle, handouts.kinds) { menu, kind in
      var request = request
      request.kind = kind
      return menu.open(.formats(MenuFile(request)))
    }
  }

  func formatsContent(_ file: MenuFile) -> MenuContent {
    rows(
      file.isHandout ? language.formatsTitle : language.fileFormatsTitle,
      file.hasFigures ? handouts.summaries : handouts.formats
    ) { menu, ending in
      var file = file
      file.ending = ending
      return menu.open(.file(file))
    }
  }

  private func rows(
    _ title: String, _ rows: [HandoutRows.Row],
    open: @escaping (inout Menu, String) -> MenuRequest?
  ) -> MenuContent {
    choices(
      title, rows, label: { $0.label }, text: { [.paragraph($0.about)] },
      open: { open(&$0, $1.id) })
  }

  /// What is about to be written, and the command that does the same.
  func fileContent(_ file: MenuFile) -> MenuContent {
    let text: [ReadingPart] = [
      .paragraph(language.willWrite(file.file)), .heading(language.sameByCommand),
      .paragraph(language.command(file.arguments.joined(separator: " "))),
    ]
    return choices(
      file.isHandout ? language.handoutTitle : language.fileTitle, [true, false],
      label: { $0 ? language.write(file.file) : language.dontWrite }, text: { _ in text },
      open: { menu, isWanted in
        // A second Enter is not to write a second file.
        menu.goBack()
        return isWanted ? .write(file) : nil
      })
  }
}
