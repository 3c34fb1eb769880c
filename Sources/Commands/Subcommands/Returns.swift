internal import ArgumentParser
internal import Decks
internal import Documents
internal import Journal
internal import Practice

/// `reflect returns`: the cards that come back, and when.
struct Returns: ReportingCommand {
  static var configuration: CommandConfiguration {
    .named("returns", Language.help.returns, Language.help.returnsDiscussion)
  }

  @OptionGroup var group: GroupOption

  @OptionGroup var calendar: CalendarOptions

  @OptionGroup var listing: ListingOptions

  func perform(_ here: Installation) throws {
    let workspace = try listing.common.recordPlace(here)
    let records = try workspace.journal.list().records.map(\.record)
    let named = try group.name
    if named != nil { _ = try group.only(records, \.company) }
    let coming = ReturnBook(records, after: here.preferences.returns)
      .coming(for: named.map { Company(.team, $0) } ?? Company(.solo))
      .still(in: Shelf(workspace: workspace).usableCards(.listing))
    let entries = coming.compactMap { card in
      card.due.map {
        CalendarFile.Entry(
          id: "\(card.earlier.session).\(card.earlier.step + 1).return", day: $0, words: card.title)
      }
    }
    if try calendar.write(entries, untold: Language.words.returnCalendarTitle) { return }
    try listing.list(coming) {
      $0.members(of: $1)
    } lines: {
      let words = Language.words
      if here.preferences.returns == .off { return [SafeText.line(words.returnsOff)] }
      return coming.isEmpty
        ? [SafeText.line(words.noReturns)]
        : coming.map { SafeText.line(words.returnLine($0, today: WallClock.today)) }
    }
  }
}

extension [CardReturn] {
  /// Those whose cards are still in a deck; the others are told of on standard error.
  func still(in library: Library) -> [CardReturn] {
    filter { card in
      if (try? library.card(card.card)) != nil { return true }
      Output.tell(Language.words.cardGone(card))
      return false
    }
  }
}

extension JSONWriter {
  /// Writes what a listing says of a card that comes back.
  mutating func members(of card: CardReturn) {
    member("card", card.card)
    member("title", card.title)
    member("session", card.earlier.session.text)
    member("group", ifAny: card.company.group?.text)
    member("met", card.met.description)
    member("times", card.times)
    member("due", ifAny: card.due?.description)
    member("isDue", card.isDue(on: WallClock.today))
  }
}
