// Written by `make pseudo`, from EnglishCommandWords+Share.swift.
import ArgumentParser
import Counts
import Practice

@testable import Commands

extension PseudoCommandWords {
  func quarterUnclear(_ text: String) -> String {
    "\"\(text)\" íšñ'ţ å ɋûåřţéř öƒ å ýéåř. Wříţé íţ åš 2026-Q3, ŵĥíçĥ íš Jûľý ţö Séþţéɱƀéř 2026."
  }
  func quarterNotOver(_ quarter: Quarter) -> String {
    "\(months(quarter)) íšñ'ţ öṽéř ýéţ, šö ñöţĥíñğ ŵåš šĥåřéđ. Wåíţ ƒöř íţš éñđ, öř ñåɱé ţĥé šéššíöñš ţö çöûñţ "
      + "ŵíţĥ --sessions."
  }
  var sessionsOfSeveralQuarters: String {
    "Tĥöšé šéššíöñš åřé öƒ ɱöřé ţĥåñ öñé ɋûåřţéř öƒ ţĥé ýéåř, öř ñöţ öƒ ţĥé öñé åšķéđ ƒöř. Sĥåřé ţĥöšé öƒ öñé åţ å ţíɱé."
  }
  func nothingToShare(_ counting: Counting) -> String {
    (["Tĥéřé'š ñöţĥíñğ ţö šĥåřé öƒ \(months(counting.quarter))."] + leftOut(counting))
      .joined(separator: " ")
  }

  // MARK: - What would be shared

  func sharePreview(_ sharing: Sharing) -> [String] {
    let contribution = sharing.contribution
    let names = [
      contribution.organisation.map { "ţĥé öřğåñíšåţíöñ (\($0))" },
      contribution.region.map { "ţĥé řéğíöñ (\($0))" },
    ].compactMap { $0 }
    return [
      "Tĥíš íš åľľ ţĥåţ `reflect share` ŵöûľđ šéñđ öƒ \(months(sharing.quarter)). Nöţĥíñğ ŵåš šéñţ.",
      "",
      "Cöûñţéđ: \(count(sharing.counting.sessions.count, "šéššíöñ")) ŵíţĥ å ţéåɱ öř šéṽéřåľ åğéñçíéš, ŵĥåţéṽéř ţĥéý ŵéřé åƀöûţ.",
    ] + leftOut(sharing.counting) + [""] + contribution.cards.flatMap { cardLines($0, sharing) }
      + [
        "Açţíöñš: \(contribution.actions.agreed) åğřééđ, \(contribution.actions.done) ƒöûñđ đöñé, "
          + "\(contribution.actions.letGo) ľéţ ğö.",
        "",
        "Wĥöšé íţ íš: å ñûɱƀéř đřåŵñ åţ řåñđöɱ, ŵĥíçĥ öñľý ţĥíš çöɱþûţéř ķñöŵš ţö ƀé ýöûřš"
          + (names.isEmpty
            ? "." : ", åñđ \(names.joined(separator: " åñđ ")), ƒřöɱ ýöûř þřéƒéřéñçéš."),
        "Nöţ íñ íţ: ŵöřđš ţĥåţ åñýöñé ŵřöţé öř šåíđ, ñåɱéš, ľåƀéľš, ğřöûþš, ţéåɱš, řöľé ğřöûþš, đåýš, ŵĥö þåššéđ, "
          + "ţĥé ñåɱé öƒ ţĥíš çöɱþûţéř, ţĥé íđš öƒ šéššíöñš.",
        "",
        "Añđ ţĥíš íš ţĥé ƒíľé:",
        "",
      ]
  }

  private func cardLines(_ card: CardCounts, _ sharing: Sharing) -> [String] {
    let rounds = card.met.reduce(0) { $0 + $1.rounds }
    let people = card.met.reduce(0) { $0 + $1.people }
    let met =
      "\(sharing.titles[card.card] ?? card.card): ɱéţ íñ \(count(rounds, "řööɱ")) ƀý \(people) þéöþľé."
    if card.views.isEmpty {
      return [
        met,
        "  Wĥéřé ţĥéý šţööđ šţåýš ĥéřé: ţĥåţ'š ţöľđ öñľý öƒ \(RoomRule.people) þéöþľé öř ɱöřé íñ åţ ľéåšţ "
          + "\(RoomRule.rooms) řööɱš, ñöñé ŵíţĥ ɱöřé ţĥåñ ĥåľƒ öƒ ţĥéɱ, ŵĥö ğåṽé ṽíéŵš ƀéƒöřé åñđ åƒţéř.",
      ]
    }
    let views = card.views.map { "\($0.position) \($0.before), ţĥéñ \($0.after)" }
    let isUnchanged = sharing.counting.unchanged.contains("\(card.card) \(card.version)")
    return [met, "  Béƒöřé ţåľķ, ţĥéñ åƒţéř ţĥé ƒíñđíñğ: \(views.joined(separator: "; "))."]
      + (isUnchanged
        ? [
          "  Tĥåţ'š åš íţ ŵåš šéñţ ƀéƒöřé: å ƒéŵ řööɱš ɱöřé öř ľéšš çöûľđ ƀé ŵöřķéđ öûţ ƒřöɱ ţĥé đíƒƒéřéñçé."
        ] : [])
  }

  private func leftOut(_ counting: Counting) -> [String] {
    Counting.LeftOut.allCases.compactMap { reason in
      guard let number = counting.leftOut[reason] else { return nil }
      return switch reason {
      case .alone:
        "Nöţ çöûñţéđ: \(count(number, "šéššíöñ")) åľöñé öř íñ å þåíř. Wĥåţ öñé öř ţŵö þéöþľé ţĥíñķ íš ţĥéířš."
      case .notEnded:
        "Nöţ çöûñţéđ: \(count(number, "šéššíöñ")) ţĥåţ "
          + (number == 1 ? "ĥåšñ'ţ" : "ĥåṽéñ'ţ")
          + " éñđéđ. `reflect resume` ğöéš öñ ŵíţĥ öñé, åñđ çåñ éñđ íţ."
      case .otherDeck:
        "Nöţ çöûñţéđ: \(count(number, "řöûñđ")) öñ çåřđš ţĥåţ đíđñ'ţ çöɱé ŵíţĥ řéƒľéçţ. Wĥåţ šöɱéöñé çåľľéđ ţĥéɱ íš ŵöřđš."
      }
    }
  }

  private func count(_ number: Int, _ thing: String) -> String {
    number == 1 ? "1 \(thing)" : "\(number) \(thing)š"
  }

  private func months(_ quarter: Quarter) -> String {
    let names = ["Jåñûåřý ţö Måřçĥ", "Aþříľ ţö Jûñé", "Jûľý ţö Séþţéɱƀéř", "Oçţöƀéř ţö Déçéɱƀéř"]
    return "\(names[(quarter.number - 1) % 4]) \(quarter.year) (\(quarter))"
  }

  // MARK: - Sending and taking back

  var noSharePlace: String {
    "Såý ŵĥéřé ţö: `reflect share FOLDER`, öř öñçé ƒöř åľľ `reflect preferences set share FOLDER`. "
      + "`reflect share preview` šĥöŵš ŵĥåţ ŵöûľđ ƀé šéñţ."
  }
  func noShareFolder(_ folder: String, _ reason: String) -> String {
    "\(folder) çåñ'ţ ƀé öþéñéđ åš å ƒöľđéř: \(reason). Nöţĥíñğ ŵåš šĥåřéđ. Iƒ íţ'š å ñéţŵöřķ öř šýñçĥřöñíšéđ đříṽé, "
      + "ľööķ ŵĥéţĥéř íţ'š ţĥéřé."
  }
  func sharesUnclear(_ path: String, _ problem: ContributionProblem) -> String {
    "\(path)\(problem.line.map { ":\($0)" } ?? ""): \(problem). Iţ šåýš ŵĥåţ ŵåš šĥåřéđ "
      + "ƀéƒöřé; ŵíţĥöûţ íţ šéššíöñš çöûľđ ƀé çöûñţéđ ţŵíçé, šö ñöţĥíñğ ŵåš šĥåřéđ. Pûţ ƀåçķ å çöþý öƒ íţ."
  }
  func publishedUnclear(_ path: String, _ problem: ContributionProblem) -> String {
    "\(path)\(problem.line.map { ":\($0)" } ?? ""): \(problem). Iţ šåýš ŵĥåţ ŵåš "
      + "þûƀľíšĥéđ, šö ñöţĥíñğ ŵåš çĥåñğéđ. Téľľ ŵĥöéṽéř řûñš řéƒľéçţ-çöľľéçţ ţĥéřé."
  }
  func alreadyPublished(_ quarter: Quarter) -> String {
    "Wĥåţ ýöû šĥåřéđ öƒ \(months(quarter)) ŵåš þûƀľíšĥéđ, åñđ šţåýš åš íţ ŵåš: å ľåţéř ƒíľé çöûľđ ƀé çöɱþåřéđ ŵíţĥ íţ. "
      + "Nöţĥíñğ ŵåš šéñţ."
  }
  func shared(_ sharing: Sharing, at place: String, _ found: SharePlace.Found) -> [String] {
    let months = months(sharing.quarter)
    let first =
      switch found {
      case .nothing: "Sĥåřéđ ţĥé çöûñţš öƒ \(months) íñ \(place)."
      case .earlier, .published:
        "Sĥåřéđ ţĥé çöûñţš öƒ \(months) íñ \(place), íñ þľåçé öƒ ţĥöšé šĥåřéđ ƀéƒöřé."
      case .same: "Tĥé çöûñţš öƒ \(months) åřé íñ \(place) åľřéåđý, ĵûšţ ţĥé šåɱé."
      }
    return [
      first,
      "`reflect share withdraw` ţåķéš ţĥéɱ ƀåçķ, åš ľöñğ åš ñöţĥíñğ ŵåš þûƀľíšĥéđ ŵíţĥ ţĥéɱ.",
    ]
  }
  func nothingShared(_ quarter: Quarter) -> String {
    "Nöţĥíñğ öƒ \(months(quarter)) ŵåš šĥåřéđ ƒřöɱ ĥéřé. --quarter ñåɱéš åñöţĥéř."
  }
  func nothingThere(_ quarter: Quarter, _ place: String) -> String {
    "Nöţĥíñğ öƒ ýöûřš öƒ \(months(quarter)) íš íñ \(place). Nåɱé ţĥé ƒöľđéř íţ ŵåš šĥåřéđ íñ, öř åñöţĥéř --quarter."
  }
  func publishedStays(_ quarter: Quarter) -> String {
    "Wĥåţ ýöû šĥåřéđ öƒ \(months(quarter)) ŵåš þûƀľíšĥéđ ŵíţĥ ţĥåţ öƒ öţĥéřš, šö íţ çåñ'ţ ƀé ţåķéñ ƀåçķ åñý ɱöřé: "
      + "ŵĥöéṽéř çöɱþåřéđ ŵĥåţ ŵåš šĥöŵñ ƀéƒöřé åñđ åƒţéř ŵöûľđ šéé ýöûř řööɱš. Nöţĥíñğ ŵåš çĥåñğéđ."
  }
  func withdrawn(_ quarter: Quarter, from place: String) -> String {
    "Tööķ ƀåçķ ţĥé çöûñţš öƒ \(months(quarter)) ƒřöɱ \(place)."
  }
  func noCollectProgram(_ places: [String]) -> String {
    "Sĥåříñğ ŵíţĥ å đåţåƀåšé ñééđš ţĥé þřöğřåɱ řéƒľéçţ-çöľľéçţ, ŵĥíçĥ íšñ'ţ ĥéřé öř đöéšñ'ţ šţåřţ. Iñšţåľľ ţĥé "
      + "þåçķåğé řéƒľéçţ-çöľľéçţ ŵíţĥ åþţ; íţ'š ľööķéđ ƒöř åš \(places.joined(separator: " åñđ ")). A ƒöľđéř ñééđš ñöţĥíñğ."
  }
}

extension PseudoHelpWords {
  var share: String { "Sĥåřé çöûñţš ŵíţĥ ýöûř öřğåñíšåţíöñ, åñđ ñöƀöđý'š ŵöřđš." }
  var shareDiscussion: String {
    """
    `reflect share FOLDER` ŵříţéš öñé šɱåľľ ƒíľé öƒ çöûñţš ţĥéřé: ŵĥíçĥ çåřđš ŵéřé ɱéţ, ŵĥéřé þéöþľé šţööđ ƀéƒöřé åñđ \
    åƒţéř, åñđ ŵĥåţ ƀéçåɱé öƒ åçţíöñš, åđđéđ ûþ öṽéř å ɋûåřţéř öƒ å ýéåř ţĥåţ íš öṽéř. Nöţĥíñğ íš éṽéř šéñţ ûñľéšš ýöû ţýþé \
    ţĥíš. Béğíñ ŵíţĥ `reflect share preview`, ŵĥíçĥ šĥöŵš åľľ öƒ íţ.
    """
  }
  var sharePreview: String { "Sĥöŵ åľľ ţĥåţ ŵöûľđ ƀé šĥåřéđ, íñ ŵöřđš åñđ åš ţĥé ƒíľé." }
  var sharePreviewDiscussion: String {
    "Wíţĥ --json íţ'š ţĥé ƒíľé åľöñé. Nöţĥíñğ íš šéñţ."
  }
  var shareSend: String { "Sĥåřé ţĥéɱ." }
  var shareWithdraw: String { "Tåķé ƀåçķ ŵĥåţ ŵåš šĥåřéđ, åš ľöñğ åš íţ ŵåšñ'ţ þûƀľíšĥéđ." }
  var shareWithdrawDiscussion: String {
    "Wĥåţ ŵåš þûƀľíšĥéđ ŵíţĥ ţĥé çöûñţš öƒ öţĥéřš šţåýš: ŵĥåţ ŵåš šĥöŵñ ƀéƒöřé åñđ åƒţéř ŵöûľđ ğíṽé ýöûřš åŵåý."
  }
  var sharePlace: ArgumentHelp {
    .init(
      "Tĥé ƒöľđéř, ŵĥíçĥ ɱåý ƀé öñ å šýñçĥřöñíšéđ öř ñéţŵöřķ đříṽé, öř å đåţåƀåšé (öţĥéřŵíšé ţĥåţ öƒ ţĥé þřéƒéřéñçé "
        + "šĥåřé).",
      valueName: "ƒöľđéř")
  }
  var shareQuarter: ArgumentHelp {
    .init(
      "A ɋûåřţéř öƒ å ýéåř, šûçĥ åš 2026-Q3 (öţĥéřŵíšé ţĥé ľåšţ ţĥåţ íš öṽéř).",
      valueName: "ɋûåřţéř")
  }
  var withdrawQuarter: ArgumentHelp {
    .init(
      "Tĥé ɋûåřţéř öƒ å ýéåř (öţĥéřŵíšé ţĥé ľåšţ öƒ ŵĥíçĥ šöɱéţĥíñğ ŵåš šĥåřéđ).",
      valueName: "ɋûåřţéř")
  }
  var shareSessions: ArgumentHelp {
    .init(
      "Oñľý ţĥéšé šéššíöñš, öƒ å ɋûåřţéř ţĥåţ ñééđñ'ţ ƀé öṽéř: íđš, çöɱɱåš ƀéţŵééñ, öř ľåšţ.",
      valueName: "šéššíöñ,…")
  }
}
