internal import Practice
internal import Window

extension Menu {
  /// Every session, by whose it is.
  var pastContent: MenuContent {
    let sessions = records?.sessions
    let marked = Set(marked)
    return MenuContent(
      title: page.only == nil ? language.pastTitle : language.overdueTitle, count: sessions?.count,
      empty: sessions == nil ? language.readingRecords : language.noSessions, isNumbered: false,
      filters: [companyFilter { sessions?[$0].record.company }].compactMap { $0 },
      item: { index in
        guard let record = sessions?[index].record else { return MenuItem("") }
        return MenuItem(
          language.past(record), under: language.company(record.company),
          isTicked: marked.contains(record.id))
      },
      text: { index in sessions.map { sessionText($0[index]) } ?? [] },
      open: { menu, item in sessions.map { menu.open(.session($0[item].record.id)) } ?? nil },
      own: [
        .item(.tick) { menu, item in sessions.map { menu.mark($0[item].record.id) } ?? nil },
        .item(.delete) { menu, item in
          let chosen = sessions.map { [$0[item].record.id] } ?? []
          let marked = menu.marked.filter(Set(menu.listed.map(\.id)).contains)
          return menu.open(.delete(marked.isEmpty ? chosen : marked))
        },
        MenuOwn(.clear) { menu, _ in menu.clear() },
      ])
  }

  private mutating func mark(_ id: SessionID) -> MenuRequest? {
    if let index = marked.firstIndex(of: id) {
      marked.remove(at: index)
    } else {
      marked.append(id)
    }
    return nil
  }

  // What is done to several is done to those that are shown: another group's sessions are none of this one's.
  private var listed: [SessionRecord] {
    let (list, sessions) = (page.list, records?.sessions ?? [])
    return (0..<list.count).compactMap(list.item).map { sessions[$0].record }
  }

  private mutating func clear() -> MenuRequest? {
    let ids = listed.filter { $0.ending == nil }.map(\.id)
    return ids.isEmpty ? say(language.nothingUnfinished) : open(.delete(ids))
  }

  /// The sessions that have passed their day.
  var overdue: [Int] {
    guard let records else { return [] }
    return records.sessions.indices.filter {
      records.overdue.contains(records.sessions[$0].record.id)
    }
  }

  /// Whose sessions come first on a page: those of the preferred group, or of the people who met last, where
  /// there are several.
  var ownFirst: [MenuCommand: Int] {
    guard let companies = records?.companies, companies.count > 1 else { return [:] }
    return [.group: companies.firstIndex { $0.group != nil && $0.group == preferredGroup } ?? 0]
  }

  /// Whose sessions or actions are shown; nil where all are the same people's.
  func companyFilter(_ company: @escaping (_ item: Int) -> Company?) -> MenuFilter? {
    guard let companies = records?.companies, companies.count > 1 else { return nil }
    return MenuFilter(command: .group, options: companies.map(language.company)) {
      company($0) == companies[$1]
    }
  }

  // MARK: - One session

  /// What can be done with a session.
  func sessionContent(_ id: SessionID) -> MenuContent {
    guard let session = records?.session(id) else { return goneContent }
    let record = session.record
    return choices(
      language.session(record),
      SessionChoice.allCases.filter { choice in
        switch choice {
        case .goOn: record.ending == nil
        case .keep: records?.overdue.contains(id) == true
        default: true
        }
      },
      label: { language.label($0) },
      text: { [.paragraph(language.about($0))] + sessionText(session) },
      open: { menu, choice in
        switch choice {
        case .read: menu.open(.reading(.summary(id)))
        case .goOn: .resume(id)
        case .summary:
          menu.open(.formats(MenuFile(summaryOf: id, called: menu.language.summaryFile(id.text))))
        case .written: menu.open(.written(id))
        case .addAction: menu.open(.addAction(id), focus: .words)
        case .learning: menu.open(.profiles(id))
        case .keep: .change(.keep(id))
        case .delete: menu.open(.delete([id]))
        }
      })
  }

  /// Whether sessions are to go, with what goes.
  func deleteContent(_ ids: [SessionID]) -> MenuContent {
    let records = ids.compactMap { self.records?.session($0)?.record }
    guard !records.isEmpty else { return goneContent }
    let titles = records.map { ReadingPart.item(language.session($0)) }
    return choices(
      language.deleteTitle(records.count), [false, true],
      label: { $0 ? language.delete(records.count) : language.keep },
      text: { _ in
        [.paragraph(language.aboutDeleting), .heading(language.willGo)] + titles
          + [.paragraph(language.filesStay)]
      },
      open: { menu, isWanted in
        guard isWanted else { return menu.goBack() }
        menu.goBack { $0 == .past }
        return .change(.delete(ids))
      })
  }

  // MARK: - What was written in it

  /// Everything written in a session, step by step.
  func writtenContent(_ id: SessionID) -> MenuContent {
    guard let record = records?.session(id)?.record else { return goneContent }
    let written = record.written
    return MenuContent(
      title: language.writtenTitle, count: written.count, empty: language.nothingWritten,
      item: { index in
        let item = written[index]
        return MenuItem(
          language.written(item.id.subject, words(of: item, in: record)),
          under: item.step.map { record.steps[$0].title } ?? language.outsideSteps)
      },
      text: { [.paragraph(words(of: written[$0], in: record))] },
      open: { menu, item in menu.open(.item(id, written[item].id)) })
  }

  // What someone gave in private is told to no one else, whoever sits at the keyboard now.
  private func words(of item: Written, in record: SessionRecord) -> String {
    if let day = CalendarDay(item.text), item.id.subject == .day { return language.day(day) }
    guard item.isPrivate, case .reason(_, _, let participant) = item.location else {
      return item.text
    }
    return language.givenInPrivate(record.participant(participant)?.label ?? "\(participant)")
  }

  private func written(_ id: SessionID, _ item: Written.ID) -> (SessionRecord, Written)? {
    guard let record = records?.session(id)?.record,
      let item = record.written.first(where: { $0.id == item })
    else { return nil }
    return (record, item)
  }

  /// What can become of something that was written.
  func itemContent(_ id: SessionID, _ itemID: Written.ID) -> MenuContent {
    guard let (record, item) = written(id, itemID) else { return goneContent }
    let words = words(of: item, in: record)
    return choices(
      language.written(item.id.subject),
      WrittenChoice.allCases.filter { $0 != .reword || item.canBeReworded && !item.isPrivate },
      label: { language.label($0) },
      text: { [.paragraph(language.about($0)), .statement(words)] },
      open: { menu, choice in
        switch choice {
        case .leave: return menu.goBack()
        case .reword:
          return menu.open(.rewording(id, itemID), focus: .words, field: item.text)
        case .takeOut:
          menu.goBack()
          return .change(.takeOut(id, itemID))
        }
      })
  }

  /// Other words for something that was written.
  func rewordingContent(_ id: SessionID, _ itemID: Written.ID) -> MenuContent {
    guard let (_, item) = written(id, itemID) else { return goneContent }
    return question(
      language.written(item.id.subject), lead: [language.rewordingLead], label: language.wordsLabel
    ) { menu, words in
      guard !words.allSatisfy(\.isWhitespace) else { return menu.say(menu.language.needsWords) }
      guard let words = menu.written(words, as: item.id.subject) else { return nil }
      menu.goBack { if case .written = $0 { true } else { false } }
      return .change(.correct(id, itemID, words))
    }
  }
}
