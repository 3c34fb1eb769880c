internal import Practice
internal import Window

extension Menu {
  /// The records of learning, after the way to a new one.
  var learningsContent: MenuContent {
    let dossiers = learning?.dossiers
    return MenuContent(
      title: language.learningsTitle, count: dossiers.map { $0.count + 1 },
      empty: language.readingRecords,
      item: { index in
        guard index > 0, let dossiers else { return MenuItem(language.newLearning) }
        return MenuItem(language.learning(dossiers[index - 1]), under: language.learningsHeading)
      },
      text: { index in
        guard index > 0, let dossiers else { return [.paragraph(language.aboutNewLearning)] }
        return text(of: dossiers[index - 1])
      },
      open: { menu, item in
        guard item > 0, let dossiers else { return menu.open(.profiles(nil)) }
        return menu.open(.learning(dossiers[item - 1].id))
      })
  }

  private func text(of dossier: Dossier) -> [ReadingPart] {
    let facts = [
      dossier.profile.title, language.begun(dossier.day),
      language.answered(dossier.items.count { $0.answer != nil }, of: dossier.items.count),
    ]
    return [.heading(dossier.title)] + facts.map(ReadingPart.quiet)
  }

  func learningContent(_ id: SessionID) -> MenuContent {
    guard let dossier = learning?.dossiers.first(where: { $0.id == id }) else {
      return goneContent
    }
    return choices(
      dossier.title, LearningChoice.allCases.filter { $0 != .goOn || !dossier.isGoneThrough },
      label: { language.label($0) },
      text: { [.paragraph(language.about($0))] + text(of: dossier) },
      open: { menu, choice in
        switch choice {
        case .read: menu.open(.reading(.learning(id)))
        case .goOn: .converse(["cpd", "resume", id.text])
        case .putRight: .converse(["cpd", "edit", id.text])
        case .write:
          menu.open(
            .formats(MenuFile(learning: id, called: menu.language.learningFile(id.text))))
        case .delete: menu.open(.deleteLearning(id))
        }
      })
  }

  func deleteLearningContent(_ id: SessionID) -> MenuContent {
    guard let dossier = learning?.dossiers.first(where: { $0.id == id }) else {
      return goneContent
    }
    return choices(
      language.deleteLearningTitle, [false, true],
      label: { $0 ? language.delete(1) : language.keep },
      text: { _ in [.paragraph(language.aboutDeletingLearning)] + text(of: dossier) },
      open: { menu, isWanted in
        guard isWanted else { return menu.goBack() }
        menu.goBack { $0 == .learnings }
        return .change(.deleteLearning(id))
      })
  }

  /// The forms; the questions are asked in lines.
  func profilesContent(_ session: SessionID?) -> MenuContent {
    guard let profiles = learning?.profiles else {
      return MenuContent(
        title: language.profilesTitle, count: nil, empty: language.readingRecords)
    }
    return choices(
      language.profilesTitle, profiles, label: \.title,
      text: { profile in
        let isOld = records.map { profile.isOld(on: $0.today) } == true
        return [
          .heading(profile.body), .paragraph(language.checked(profile.checked, isOld: isOld)),
          .paragraph(profile.checkAgain),
        ]
      },
      open: { menu, profile in
        let source = session.map { ["--from", $0.text] } ?? []
        menu.goBack()
        return .converse(["cpd", "new", "--profile", profile.id] + source)
      })
  }
}
