// Written by `make pseudo`, from EnglishCollectWords.swift.
import ArgumentParser
import Counts

@testable import Collecting

struct PseudoCollectWords: CollectWords {
  // MARK: - Files

  func cannotRead(_ path: String, _ reason: String) -> String {
    "çåñ'ţ řéåđ \(path): \(reason). Cĥéçķ ţĥé ñåɱé åñđ ŵĥéţĥéř ýöû ɱåý öþéñ íţ."
  }
  func cannotWrite(_ path: String, _ reason: String) -> String {
    "çåñ'ţ ŵříţé \(path): \(reason). Nöţĥíñğ ŵåš ľéƒţ ĥåľƒ-ŵříţţéñ; çĥööšé åñöţĥéř þľåçé ŵíţĥ -ö."
  }
  func exists(_ path: String) -> String {
    "\(path) íš ţĥéřé åľřéåđý, åñđ ŵåš ľéƒţ åš íţ íš. Cĥööšé åñöţĥéř ñåɱé, öř åđđ --force ţö řéþľåçé íţ."
  }
  func outputFailed(_ reason: String) -> String {
    "ţĥé řéšûľţ çåñ'ţ ƀé ŵříţţéñ ţö šţåñđåřđ öûţþûţ: \(reason)."
  }
  func notAFolder(_ path: String) -> String {
    "\(path) íšñ'ţ å ƒöľđéř. Nåɱé ţĥé ƒöľđéř ţĥåţ çöñţříƀûţíöñš åřé šĥåřéđ íñ."
  }
  func written(_ path: String, bytes: Int) -> String {
    "Wříţţéñ ţö \(path) (\((bytes + 1023) / 1024) KíB)."
  }

  // MARK: - What was asked

  func noSuchCommand(_ word: String, near: String?) -> String {
    "řéƒľéçţ-çöľľéçţ ĥåš ñö çöɱɱåñđ öř öþţíöñ '\(word)'."
      + (near.map { " Díđ ýöû ɱéåñ '\($0)'?" } ?? " `reflect-collect --help` ľíšţš ţĥéɱ.")
  }
  func otherEnding(_ output: String, _ format: String) -> String {
    "\(output) ĥåš ţĥé éñđíñğ öƒ åñöţĥéř ƒöřɱåţ ţĥåñ \(format). Cĥåñğé öñé öƒ ţĥé ţŵö."
  }
  func unknownEnding(_ output: String, known: [String]) -> String {
    "çåñ'ţ ţéľľ ţĥé ƒöřɱåţ ƒřöɱ '\(output)'; éñđ íţ íñ "
      + known.map { ".\($0)" }.joined(separator: ", ") + ", öř åđđ --format."
  }
  func notToATerminal(_ ending: String) -> String {
    "å \(ending) ƒíľé çåñ'ţ ƀé šĥöŵñ íñ å ţéřɱíñåľ. Nåɱé öñé: -ö öṽéřṽíéŵ.\(ending)"
  }
  func quarterUnclear(_ text: String, option: String) -> String {
    "\(option): '\(text)' íšñ'ţ å ɋûåřţéř; ŵříţé öñé šûçĥ åš 2026-Q3."
  }
  func endsBeforeItBegins(_ since: String, _ until: String) -> String {
    "--until \(until) íš ƀéƒöřé --since \(since). Gíṽé ţĥé éåřľíéř ɋûåřţéř ţö --since."
  }
  func dayUnclear(_ text: String) -> String {
    "REFLECT_COLLECT_TODAY íš '\(text)', ŵĥíçĥ íšñ'ţ å đåý šûçĥ åš 2026-11-29. Cĥåñğé íţ, öř ûñšéţ íţ."
  }
  func noSuchOrganisation(_ name: String, known: [String?]) -> String {
    let names = known.map { $0.map { "'\($0)'" } ?? "ñöñé ğíṽéñ" }.joined(separator: ", ")
    return "ñöţĥíñğ íš þûƀľíšĥéđ öƒ '\(name)'. Tĥéřé íš: \(names). Cĥéçķ ţĥé šþéľľíñğ."
  }

  // MARK: - What was published

  func ledgerUnclear(_ path: String, _ reason: String) -> String {
    """
    \(path) ķééþš ŵĥåţ ŵåš þûƀľíšĥéđ, åñđ íţ çåñ'ţ ƀé řéľíéđ öñ: \(reason). Nöţĥíñğ ŵåš þûƀľíšĥéđ öř šĥöŵñ, \
    åš ţåƀľéš ɱåđé ŵíţĥöûţ íţ çöûľđ ƀé ĥéľđ åğåíñšţ éåřľíéř öñéš. Bříñğ íţ ƀåçķ ƒřöɱ å çöþý.
    """
  }
  func ledgerBusy(_ path: String) -> String {
    "šöɱéöñé éľšé íš þûƀľíšĥíñğ ƒřöɱ ţĥíš ƒöľđéř ĵûšţ ñöŵ (\(path)). Třý åğåíñ íñ å ɱöɱéñţ."
  }
  func secondLedger(_ path: String, _ other: String) -> String {
    """
    ţĥéřé'š å šéçöñđ řéçöřđ öƒ ŵĥåţ ŵåš þûƀľíšĥéđ, \(other), ƀéšíđé \(path): ţŵö ɱåçĥíñéš þûƀľíšĥéđ åţ öñé ţíɱé. \
    Nöţĥíñğ ŵåš þûƀľíšĥéđ öř šĥöŵñ. Kééþ ţĥé öñé ŵĥöšé þåğéš åřé íñ ûšé, åñđ ɱöṽé ţĥé öţĥéř öûţ öƒ ţĥé ƒöľđéř ŵíţĥ \
    ţĥé þåğéš ţĥåţ ŵéřé ɱåđé ƒřöɱ íţ.
    """
  }
  func notRecorded(_ path: String, _ reason: String) -> String {
    """
    Wĥåţ'š ñéŵ íñ ţĥíš ƒöľđéř íšñ'ţ šĥöŵñ, ƀéçåûšé íţ çåñ'ţ ƀé řéçöřđéđ åš þûƀľíšĥéđ: \(path): \(reason). \
    Tĥíš íš ŵĥåţ ŵåš þûƀľíšĥéđ ƀéƒöřé.
    """
  }
  func nothingToShow(_ folder: String) -> String {
    """
    ñöţĥíñğ íñ \(folder) çåñ ƀé šĥöŵñ ýéţ. A ɋûåřţéř íš þûƀľíšĥéđ \(Ledger.daysToShare) đåýš åƒţéř íţš éñđ, ƒřöɱ åţ \
    ľéåšţ \(Disclosure.facilitators) ƒåçíľíţåţöřš.
    """
  }
  func published(_ outcome: Ledger.Outcome) -> String {
    let whose = outcome.organisation.map { "\(outcome.quarter), \($0)" } ?? "\(outcome.quarter)"
    let count =
      outcome.contributions == 1 ? "1 çöñţříƀûţíöñ" : "\(outcome.contributions) çöñţříƀûţíöñš"
    return switch outcome.waiting {
    case nil: "\(whose): þûƀľíšĥéđ ƒřöɱ \(count). Wĥåţ'š þûƀľíšĥéđ çåñ'ţ ƀé ŵíţĥđřåŵñ åñý ɱöřé."
    case .until(let day):
      "\(whose): \(count) ñöţ þûƀľíšĥéđ ƀéƒöřé; ţĥé ñéẋţ đåý ƒöř ţĥåţ íš \(day)."
    case .tooFew:
      """
      \(whose): \(count) çåñ'ţ ƀé þûƀľíšĥéđ ýéţ. Iţ ţåķéš \(Disclosure.facilitators) ƒåçíľíţåţöřš öř ɱöřé, ñöñé öƒ \
      ţĥéɱ ŵíţĥ öṽéř ĥåľƒ.
      """
    }
  }

  // MARK: - What's in the folder

  func reading(_ done: Int, of all: Int) -> String { "Réåđíñğ: \(done) öƒ \(all) ƒíľéš" }

  func remark(_ remark: FolderRemark) -> String { "\(remark.name): \(reason(remark))" }
  private func reason(_ remark: FolderRemark) -> String {
    switch remark.what {
    case .unreadable(let fault):
      "ñöţ çöûñţéđ: íţ çåñ'ţ ƀé řéåđ (\(fault)). Cĥéçķ ŵĥéţĥéř ýöû ɱåý öþéñ íţ."
    case .notPlain:
      "ñöţ çöûñţéđ: íţ íšñ'ţ å ƒíľé öƒ íţš öŵñ ƀûţ å ľíñķ, å þíþé öř å đéṽíçé. Tåķé íţ öûţ öƒ ţĥé ƒöľđéř."
    case .arriving:
      "ñöţ çöûñţéđ ýéţ: íţ'š šţíľľ ƀéíñğ ŵříţţéñ öř ĥåšñ'ţ åřříṽéđ ŵĥöľé. Rûñ ţĥíš åğåíñ íñ å ɱöɱéñţ."
    case .wrong(let problem) where problem.isNewer:
      "ñöţ çöûñţéđ: \(place(problem))\(problem). Iţ ŵåš ɱåđé ƀý å ñéŵéř řéƒľéçţ; ûþđåţé ţĥíš öñé."
    case .wrong(let problem) where problem.what == .foreign:
      "ñöţ çöûñţéđ: íţ íšñ'ţ å çöñţříƀûţíöñ öƒ çöûñţš. Tåķé íţ öûţ öƒ ţĥé ƒöľđéř."
    case .wrong(let problem):
      "ñöţ çöûñţéđ: \(place(problem))\(problem). Ašķ ŵĥöéṽéř šéñţ íţ ţö šĥåřé íţ öñçé ɱöřé."
    case .copy(let other): "šåýš ţĥé šåɱé åš \(other), ŵĥíçĥ çöûñţš. Iţ çåñ ƀé đéľéţéđ."
    case .differs(let other):
      "ñöţ çöûñţéđ: íţ šåýš šöɱéţĥíñğ éľšé ţĥåñ \(other), ŵĥíçĥ çöûñţš. Iţ ɱåý ƀé å çöþý ɱåđé ƀý ţĥé đříṽé."
    case .unclear(let other):
      """
      ñöţ çöûñţéđ: íţ ĥåš ţĥé šåɱé íđ åš \(other) åñđ šåýš šöɱéţĥíñğ éľšé, åñđ ñéíţĥéř ĥåš ţĥé ñåɱé íţ ŵåš šéñţ \
      ûñđéř. Ašķ ŵĥöéṽéř šéñţ íţ ţö šĥåřé íţ öñçé ɱöřé.
      """
    case .second(let quarter):
      "ñöţ çöûñţéđ: íţš ƒåçíľíţåţöř ĥåš ğíṽéñ åñöţĥéř çöñţříƀûţíöñ ƒöř \(quarter), ŵĥíçĥ çöûñţš."
    }
  }
  private func place(_ problem: ContributionProblem) -> String {
    problem.line.map { "ľíñé \($0): " } ?? ""
  }
  func moreRemarks(_ count: Int) -> String {
    count == 1 ? "Oñé ɱöřé ƒíľé ŵåšñ'ţ çöûñţéđ." : "\(count) ɱöřé ƒíľéš ŵéřéñ'ţ çöûñţéđ."
  }
  func othersInFolder(_ names: [String]) -> String {
    let some = names.prefix(3).joined(separator: ", ") + (names.count > 3 ? " …" : "")
    return names.count == 1
      ? "Oñé öţĥéř ƒíľé íñ ţĥé ƒöľđéř ŵåšñ'ţ ľööķéđ åţ: \(some)"
      : "\(names.count) öţĥéř ƒíľéš íñ ţĥé ƒöľđéř ŵéřéñ'ţ ľööķéđ åţ: \(some)"
  }
}

extension PseudoCollectWords {
  // MARK: - Help

  var collect: String { "Måķé öñé þíçţûřé öƒ ţĥé çöûñţš ţĥåţ ɱåñý ƒåçíľíţåţöřš šĥåřé." }
  var collectDiscussion: String {
    """
    Fåçíľíţåţöřš šĥåřé çöûñţš ŵíţĥ `reflect share`: ŵĥíçĥ çåřđš ţĥéý ûšéđ, ŵĥéřé þéöþľé šţööđ ƀéƒöřé åñđ åƒţéř ţĥé \
    ƒíñđíñğ, ŵĥåţ ƀéçåɱé öƒ þřöɱíšéš. Tĥíš þřöğřåɱ åđđš ţĥéɱ ûþ. Nöƀöđý'š ŵöřđš åřé íñ ţĥéɱ, šɱåľľ ñûɱƀéřš åřé ĥéľđ \
    ƀåçķ åñđ ţĥé řéšţ íš řöûñđéđ, šö ñö ţåƀľé ţéľľš ĥöŵ öñé ţéåɱ ṽöţéđ.
    """
  }
  var overview: String { "Wříţé ţĥé þíçţûřé öƒ å šĥåřéđ ƒöľđéř öř å đåţåƀåšé." }
  var overviewDiscussion: String {
    """
    Iţ ƒířšţ þûƀľíšĥéš ţĥé ɋûåřţéřš ţĥåţ åřé đûé, åš `reflect-collect` ŵříţéš ñö ţåƀľé ţĥåţ íţ đöéšñ'ţ ķééþ: ľåţéř \
    öñéš åřé ɱåđé šö ţĥåţ ñöţĥíñğ çåñ ƀé ľéåřñţ ƀý ĥöľđíñğ ţĥéɱ åğåíñšţ íţ. A çöñţříƀûţíöñ ţĥåţ ŵåš þûƀľíšĥéđ çåñ'ţ \
    ƀé ŵíţĥđřåŵñ åñý ɱöřé. Tĥéñ íţ šĥöŵš åľľ ţĥåţ ŵåš þûƀľíšĥéđ.

      řéƒľéçţ-çöľľéçţ öṽéřṽíéŵ /šĥåřéđ/çöûñţš -ö öṽéřṽíéŵ.ĥţɱľ
      řéƒľéçţ-çöľľéçţ öṽéřṽíéŵ /šĥåřéđ/çöûñţš --since 2026-Q1 --format çšṽ -ö -
    """
  }
  var source: ArgumentHelp {
    .init(
      "Tĥé šĥåřéđ ƒöľđéř, öř å đåţåƀåšé'š åđđřéšš (þöšţğřéš://…).", valueName: "ƒöľđéř-öř-åđđřéšš")
  }
  var format: ArgumentHelp {
    .init(
      "Wĥåţ íţ'š ŵříţţéñ åš; öţĥéřŵíšé ţĥé éñđíñğ öƒ ţĥé ƒíľé'š ñåɱé ţéľľš.", valueName: "ƒöřɱåţ")
  }
  var json: ArgumentHelp { "Wříţé JSON ţö šţåñđåřđ öûţþûţ." }
  var output: ArgumentHelp {
    .init("Tĥé ƒíľé ţö ŵříţé; - ƒöř šţåñđåřđ öûţþûţ.", valueName: "ƒíľé")
  }
  var force: ArgumentHelp { "Réþľåçé ţĥé ƒíľé íƒ íţ'š ţĥéřé åľřéåđý." }
  var paper: ArgumentHelp { .init("Tĥé šĥééţ öƒ å PDF: å4 öř ľéţţéř.", valueName: "šížé") }
  var since: ArgumentHelp {
    .init("Oñľý ɋûåřţéřš ƒřöɱ ţĥíš öñé öñ, šûçĥ åš 2026-Q1.", valueName: "ɋûåřţéř")
  }
  var until: ArgumentHelp { .init("Oñľý ɋûåřţéřš ûþ ţö ţĥíš öñé.", valueName: "ɋûåřţéř") }
  var organisation: ArgumentHelp {
    .init("Oñľý ŵĥåţ ŵåš šĥåřéđ ûñđéř ţĥíš öřğåñíšåţíöñ'š ñåɱé.", valueName: "ñåɱé")
  }
}
