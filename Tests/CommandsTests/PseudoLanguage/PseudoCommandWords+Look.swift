// Written by `make pseudo`, from EnglishCommandWords+Look.swift.
import ArgumentParser
import Practice

@testable import Commands
@testable import Journal

extension PseudoCommandWords {
  // MARK: - Searching
  func searchLines(_ result: SearchResult, for query: SearchQuery) -> [SafeText] {
    [SafeText.line("\(result.record.id)  \(result.record.title)")]
      + result.passages.flatMap { passage in
        passage.isPrivate(in: result.record)
          ? [
            SafeText.line(
              "  \(passage.heading): íñ å řéåšöñ ţĥåţ ŵåš ğíṽéñ íñ þříṽåţé, åñđ íšñ'ţ šĥöŵñ")
          ] : lines([passage], for: query)
      }
  }
  func searchLines(_ result: LearningResult, for query: SearchQuery) -> [SafeText] {
    [
      SafeText.line(
        "\(result.dossier.id)  \(result.dossier.title) (řéçöřđ öƒ ľéåřñíñğ: \(result.dossier.profile.title))"
      )
    ] + lines(result.passages, for: query)
  }
  private func lines(_ passages: [Passage], for query: SearchQuery) -> [SafeText] {
    passages.map { passage in
      let words = passage.excerpt(for: query)
      return SafeText.line(
        passage.heading == passage.text ? "  \(words)" : "  \(passage.heading): \(words)")
    }
  }
  var searchWhat: String {
    "Såý ŵĥåţ ţö ľööķ ƒöř: šöɱé ŵöřđš, öř öñé öƒ --card, --theme, --kind, --group, --since åñđ --until."
  }
  func sinceUnclear(_ text: String, of option: String) -> String {
    "\(option) \"\(text)\" íšñ'ţ å đåý. Wříţé öñé šûçĥ åš 2026-03-01, öř ĥöŵ ľöñğ åğö íţ íš: 6ɱö, 2ý, "
      + "6ŵ, 90đ."
  }

  // MARK: - Looking back
  var lookBackFileName: String { "ľööķ-ƀåçķ" }
  func lookBackAtGroups(_ names: [String]) -> String {
    "Tĥéřé åřé šéššíöñš öƒ ğřöûþš ĥéřé. Tö ľööķ ƀåçķ öñ öñé: `reflect look-back --group` ŵíţĥ "
      + "\(names.map { "\"\($0)\"" }.joined(separator: " öř "))."
  }

  // MARK: - Returns
  func returnLine(_ card: CardReturn, today: CalendarDay) -> String {
    let due = card.due.map { card.isDue(on: today) ? "šíñçé \($0)" : "ƒřöɱ \($0)" } ?? ""
    return "\(due)  \(card.title) (\(card.card)), ɱéţ ľåšţ öñ \(card.met)"
  }
  var noReturns: String {
    "Nö çåřđ íš öñ íţš ŵåý ƀåçķ. Oñé ţĥåţ ýöû ɱééţ åľöñé, ŵíţĥ `reflect solo`, ŵíľľ ƀé."
  }
  var returnsOff: String {
    "Cåřđš đöñ'ţ çöɱé ƀåçķ: ţĥé þřéƒéřéñçé `returns` íš öƒƒ. `reflect preferences set returns \"1, 3, 9\"` "
      + "ƀříñğš éåçĥ ƀåçķ åƒţéř šö ɱåñý ɱöñţĥš; `reflect solo --return --card ID` ţåķéš öñé ţĥåţ ýöû'ṽé ɱéţ."
  }
  func nothingDue(next: CardReturn?) -> String {
    guard let next, let day = next.due else {
      return "ñö çåřđ íš đûé ţö çöɱé ƀåçķ. `reflect returns` ľíšţš ţĥöšé öñ ţĥéíř ŵåý, åñđ "
        + "`reflect solo --return --card ID` ţåķéš öñé ţĥåţ ýöû'ṽé ɱéţ."
    }
    return "ñö çåřđ íš đûé ýéţ. Tĥé ñéẋţ íš \"\(next.title)\", ƒřöɱ \(day). Tö ţåķé íţ ñöŵ: "
      + "`reflect solo --return --card \(next.card)`"
  }
  func notMetYet(_ title: String) -> String {
    "ýöû ĥåṽéñ'ţ ɱéţ \"\(title)\" åľöñé ýéţ, šö íţ çåñ'ţ çöɱé ƀåçķ. `reflect solo --card ID` ƀéğíñš ŵíţĥ íţ."
  }
  func cardGone(_ card: CardReturn) -> String {
    "\"\(card.title)\" (\(card.card)) íš íñ ñö đéçķ ĥéřé åñý ɱöřé, šö íţ'š ľéƒţ öûţ. Wĥåţ ýöû ţĥöûğĥţ öƒ "
      + "íţ íš šţíľľ íñ \(card.earlier.session)."
  }
  var returnCalendarTitle: String { "Mééţ å çåřđ åğåíñ (řéƒľéçţ)" }
  var returnOfCards: String {
    "--return ğöéš ŵíţĥ --card, öř åľöñé: íţ ţåķéš ţĥé çåřđ ţĥåţ'š ƀééñ đûé ľöñğéšţ."
  }
  func cardsComeBack(after months: [Int]) -> String {
    let all = months.map { "\($0)" }
    let list =
      all.count > 1 ? "\(all.dropLast().joined(separator: ", ")) åñđ \(all[all.count - 1])" : all[0]
    return
      "Wĥåţ ýöû'ṽé ɱéţ çåñ çöɱé ƀåçķ åƒţéř \(list) ɱöñţĥš: `reflect solo --return` åšķš åğåíñ, åñđ "
      + "šĥöŵš ŵĥåţ ýöû ţĥöûğĥţ öñľý öñçé ýöû'ṽé šåíđ. `reflect preferences set returns off` ţûřñš íţ öƒƒ."
  }
}

extension PseudoHelpWords {
  var sessionsSearchDiscussion: String {
    """
    Eṽéřý ŵöřđ ĥåš ţö ƀé šöɱéŵĥéřé íñ å šéššíöñ; þåřţš öƒ ŵöřđš çöûñţ, åñđ çåþíţåľ ľéţţéřš åñđ åççéñţš
    ɱåķé ñö đíƒƒéřéñçé. Tĥé öþţíöñš ñåřřöŵ íţ đöŵñ åñđ ŵöřķ ŵíţĥöûţ ŵöřđš åš ŵéľľ. Tĥé ƀéšţ çöɱé ƒířšţ:
    ţĥöšé ŵíţĥ ɱöřé öƒ ţĥé ŵöřđš íñ öñé þľåçé, åñđ ţĥéñ ţĥé ñéŵéšţ.
    """
  }
  var searchCard: ArgumentHelp {
    .init("Oñľý ŵĥåţ ŵåš ŵříţţéñ ŵíţĥ ţĥéšé çåřđš.", valueName: "íđ,…")
  }
  var searchTheme: ArgumentHelp {
    .init("Oñľý ŵĥåţ ŵåš ŵříţţéñ ŵíţĥ çåřđš öƒ ţĥíš ţĥéɱé.", valueName: "ţĥéɱé")
  }
  var searchKind: ArgumentHelp {
    .init(
      "Oñľý ŵöřđš öƒ ţĥíš ķíñđ; çåñ ƀé ğíṽéñ šéṽéřåľ ţíɱéš. Añ åñšŵéř íš öñé ţö å çľöšíñğ ɋûéšţíöñ.",
      valueName: "ķíñđ")
  }
  var since: ArgumentHelp {
    .init("Oñľý šéššíöñš ƒřöɱ ţĥíš đåý öñ: 2026-03-01, öř 6ɱö åğö.", valueName: "đåý")
  }
  var until: ArgumentHelp {
    .init("Oñľý šéššíöñš ûþ ţö ţĥíš đåý.", valueName: "đåý")
  }
  var lookBack: String { "Lööķ ƀåçķ öñ ŵĥåţ ŵåš ɱéţ, ţĥöûğĥţ åñđ þřöɱíšéđ." }
  var lookBackDiscussion: String {
    """
    Aľöñé íţ'š ýöûř öŵñ ţřåíľ: ýöûř šéššíöñš ŵíţĥ `reflect solo`. Wíţĥ --group íţ'š å ğřöûþ'š, ţöľđ åš íţš
    šûɱɱåříéš ţéľľ íţ: ñéṽéř öñé þéřšöñ'š ṽíéŵ. Víéŵš åřé þûţ šíđé ƀý šíđé åñđ ñéṽéř šçöřéđ.
    """
  }
  var lookBackFormat: ArgumentHelp {
    .init(
      "Tĥé ƒöřɱåţ; öţĥéřŵíšé ţĥé ƒíľé'š éñđíñğ šåýš íţ, åñđ ţéẋţ íš ţĥé ûšûåľ öñé.",
      valueName: "ƒöřɱåţ")
  }
  var returns: String { "Séé ŵĥíçĥ çåřđš çöɱé ƀåçķ, åñđ ŵĥéñ." }
  var returnsDiscussion: String {
    """
    A çåřđ ţĥåţ ýöû'ṽé ɱéţ çöɱéš ƀåçķ åƒţéř 1, 3 åñđ 9 ɱöñţĥš, çöûñţéđ ƒřöɱ ţĥé đåý ýöû ɱéţ íţ ľåšţ;
    ţĥé þřéƒéřéñçé `returns` çĥåñğéš ţĥåţ öř ţûřñš íţ öƒƒ. `reflect solo --return` ţåķéš ţĥé öñé ţĥåţ'š
    ƀééñ đûé ľöñğéšţ. A çåřđ ýöû þåššéđ íšñ'ţ ƀřöûğĥţ ƀåçķ.
    """
  }
  var comesBack: ArgumentHelp {
    "Mééţ å çåřđ åğåíñ: ţĥé öñé ľöñğéšţ đûé, öř ţĥåţ öƒ --card. Wĥåţ ýöû ţĥöûğĥţ ţĥéñ šţåýš ĥíđđéñ åţ ƒířšţ."
  }
}
