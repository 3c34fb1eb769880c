internal import Practice
internal import Window

extension Menu {
  // MARK: - Searching what was written

  /// The sessions in which what is searched for was written, the best first.
  var searchContent: MenuContent {
    let found = page.found
    let query = SearchQuery(page.query)
    return MenuContent(
      title: language.searchTitle, count: writings == nil ? nil : found.count,
      empty: writings == nil ? language.readingRecords : language.searchLead,
      filters: [companyFilter { found[$0].record.company }].compactMap { $0 },
      item: { MenuItem(language.session(found[$0].record)) },
      text: { text(of: found[$0], query) },
      open: { menu, item in menu.open(.session(found[item].record.id)) })
  }

  private func text(of result: SearchResult, _ query: SearchQuery) -> [ReadingPart] {
    let record = result.record
    let head = [
      ReadingPart.heading(language.session(record)), .quiet(language.company(record.company)),
    ]
    return head
      + result.passages.map { passage in
        // What someone gave in private is told to no one else.
        passage.kind == .reason && record.setting.tellsCounts
          ? .item(language.reasonInPrivate(passage.heading))
          : .item(language.passage(passage.heading, passage.excerpt(for: query)))
      }
  }

  // MARK: - Looking back

  /// Whose way is looked back on.
  var lookBacksContent: MenuContent {
    let companies = [Company(.solo)] + (records?.groups ?? []).map { Company(.team, $0) }
    return choices(
      language.lookBacksTitle, companies, label: language.company,
      text: { _ in [.paragraph(language.about(.lookBack))] },
      open: { $0.open(.lookBack($1)) })
  }

  func lookBackContent(_ company: Company) -> MenuContent {
    choices(
      language.lookBackTitle(company), LookBackChoice.allCases, label: { language.label($0) },
      text: { [.paragraph(language.about($0))] },
      open: { menu, choice in
        switch choice {
        case .read: menu.open(.reading(.lookBack(company)))
        case .write:
          menu.open(
            .formats(MenuFile(lookBackOf: company, called: menu.language.lookBackFile)))
        }
      })
  }

  // MARK: - Cards that come back

  /// The cards that come back to someone alone, those that are due first.
  var returnsContent: MenuContent {
    let cards = records?.returns
    let today = records?.today
    return MenuContent(
      title: language.returnsTitle, count: cards?.count,
      empty: cards == nil ? language.readingRecords : language.noReturns,
      item: { index in
        guard let card = cards?[index], let today else { return MenuItem("") }
        let heading = card.isDue(on: today) ? language.dueHeading : language.laterHeading
        return MenuItem(card.title, under: heading)
      },
      text: { index in
        cards.map {
          [.heading($0[index].title)] + language.about($0[index]).map(ReadingPart.paragraph)
        }
          ?? []
      },
      open: { menu, item in
        cards.map {
          .start(
            SessionWish(
              setting: .solo, subject: .comingBack($0[item].card), title: $0[item].title))
        }
      })
  }
}
